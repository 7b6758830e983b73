#@ en/page.ftl
# Variables:
#   $price (Number) - tenge
price = { NUMBER($price, maximumFractionDigit: 2) }, { NUMBER($price, colour: "red") }
#~                       ^^^^^^^^^^^^^^^^^^^^ unknown-option: `NUMBER` has no option `maximumFractionDigit` | did you mean `maximumFractionDigits`?
#~                                                                    ^^^^^^ unknown-option: `NUMBER` has no option `colour` | one of type, style, currencyDisplay, unit, unitDisplay, useGrouping, minimumIntegerDigits, minimumFractionDigits, maximumFractionDigits, minimumSignificantDigits, maximumSignificantDigits, case
#@ kk/page.ftl
price = { NUMBER($price, case: "dative") ->
#~                       ^^^^ unknown-option: a case chooses no variant | take it out here, and write it where the number is printed
    [0] тегін
   *[other] { $price } теңге
}
#@ ru/page.ftl
price = { $price } тенге
