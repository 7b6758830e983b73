#@ kk/page.ftl
far = { NUMBER($n, unit: "kilometer") }
#~                 ^^^^ unknown-option: `unit` takes effect with `style: "unit"` | add the style, or take the option out
near = { NUMBER($n, style: "unit", unit: "meter", case: "dative") }
#~                                                ^^^^ unknown-option: an amount with its currency or unit has no forms here | write the unit's words after the number, in their case
fee = { NUMBER($price, style: "currency", case: "dative") }
#~                                        ^^^^ unknown-option: an amount with its currency or unit has no forms here | write the unit's words after the number, in their case
#@ ru/page.ftl
far = { NUMBER($n, currencyDisplay: "name") }
#~                 ^^^^^^^^^^^^^^^ unknown-option: `currencyDisplay` takes effect with a variable that is Money | take the option out
near = { NUMBER($n, style: "unit") }
#~       ^^^^^^ arguments: `style: "unit"` needs `unit` | write `NUMBER($n, style: "unit", unit: "kilometer")`
fee = { NUMBER($price, style: "currency") }
#@ en/page.ftl
# Variables:
#   $n (Number) - how far it is
far = { NUMBER($n, style: "unit", unit: "kilometer") }
# Variables:
#   $n (Number) - how far it is
near = { NUMBER($n, style: "unit", unit: "meter") }
# Variables:
#   $price (Money) - what it costs
fee = { NUMBER($price, style: "currency") }
