#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
#   $size (Number) - megabytes
#~   ^^^^ unused-variable: `$size` is declared, and no locale uses it | use it, or take the line out
inbox = { $count ->
    [0] none
   *[other] { $count } messages
}
place = { NUMBER($count, type: "ordinal") ->
#~                ^^^^^ undeclared-variable: `$count` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $count (Number) - what it is
    [one] { $count }st
   *[other] { $count }th
#~   ^^^^^ missing-category: no variant for `two`, `few` | English has one, two, few, other
}
#@ kk/page.ftl
inbox = { $count ->
    [0] хабарлама жоқ
   *[other] { $count } хабарлама
}
place = { NUMBER($count, case: "ordinal") }
#@ ru/page.ftl
inbox = { $count ->
    [one] { $count } сообщение
   *[other] { $count } сообщений
#~   ^^^^^ missing-category: no variant for `few`, `many` (2, 3, 4, 22) | Russian has one, few, many, other; `other` is for fractions
}
place = { $count }-е
