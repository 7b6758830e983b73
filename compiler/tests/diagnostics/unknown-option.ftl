#@ en/page.ftl
# Variables:
#   $price (Number) - tenge
price = { NUMBER($price, maximumFractionDigit: 2) }, { NUMBER($price, colour: "red") }
#~                       ^^^^^^^^^^^^^^^^^^^^ unknown-option: `NUMBER` has no option `maximumFractionDigit` | did you mean `maximumFractionDigits`?
#~                                                                    ^^^^^^ unknown-option: `NUMBER` has no option `colour` | one of type, style, useGrouping, minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, minimumSignificantDigits, maximumSignificantDigits
#@ kk/page.ftl
price = { $price } теңге
#@ ru/page.ftl
price = { $price } тенге
