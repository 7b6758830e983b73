#@ kk/page.ftl
fee = { NUMBER($price, style: "percent") }
#~                             ^^^^^^^ option-value: money is written as money | take `style` out
plain = { NUMBER($n, style: "currency") }
#~                           ^^^^^^^^ option-value: a plain number has no currency | declare it `$n (Money)`: a value of that type carries its currency
far = { NUMBER($n, style: "unit", unit: "kilometre") }
#~                                       ^^^^^^^^^ option-value: `unit` cannot be `kilometre` | did you mean `kilometer`? It is one of kilometer, meter, centimeter, kilogram, gram, liter, hectare, celsius, percent, kilometer-per-hour, second, minute, hour, day, week, month, year, byte, kilobyte, megabyte, gigabyte
soon = { RELATIVETIME($days, unit: "days") }
#~                                  ^^^^ option-value: `unit` cannot be `days` | did you mean `day`? It is one of second, minute, hour, day, week, month, year
#@ ru/page.ftl
fee = { NUMBER($price, currencyDisplay: "sign") }
#~                                       ^^^^ option-value: `currencyDisplay` cannot be `sign` | one of symbol, narrowSymbol, code, name
plain = { $n }
far = { NUMBER($n, style: "unit", unit: "kilometer", unitDisplay: "long") }
soon = { RELATIVETIME($days, unit: "day", numeric: "auto") }
#@ en/page.ftl
# Variables:
#   $price (Money) - what it costs
fee = { NUMBER($price, style: "currency", currencyDisplay: "name") }
# Variables:
#   $n (Number) - a number
plain = { $n }
# Variables:
#   $n (Number) - how far it is
far = { NUMBER($n, style: "unit", unit: "kilometer") }
# Variables:
#   $days (Integer) - days from now
soon = { RELATIVETIME($days, unit: "day", numeric: "auto") }
