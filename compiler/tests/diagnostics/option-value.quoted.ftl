#@ en/page.ftl
# Variables:
#   $price (Number) - tenge
price = { NUMBER($price, maximumFractionDigits: "2", minimumFractionDigits: 2) }
#~                                               ^ option-value: `maximumFractionDigits` is a number, and `"2"` a text | write it without quotation marks: `maximumFractionDigits: 2`
#@ kk/page.ftl
price = { $price } теңге
#@ ru/page.ftl
price = { $price } тенге
