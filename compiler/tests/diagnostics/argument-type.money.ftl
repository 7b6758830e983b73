#@ kk/page.ftl
fee = { $price ->
#~       ^^^^^ argument-type: `$price` cannot choose a variant: it is a Money
    [one] бір
   *[other] көп
}
soon = { RELATIVETIME($start, unit: "day") }
#~                     ^^^^^ argument-type: `RELATIVETIME` takes a whole number (Integer), not Date | declare it `$start (Integer)`
by = { GRAM($people, feature: "gender") ->
#~           ^^^^^^ argument-type: `GRAM` takes a Name, not Names | declare it `$people (Name)`
    [feminine] а
   *[masculine] б
}
#@ ru/page.ftl
fee = { NUMBER($price) ->
#~              ^^^^^ argument-type: `$price` cannot choose a variant: it is Money
    [one] один
   *[other] много
#~   ^^^^^ missing-category: no variant for `few`, `many` (2, 3, 4, 22) | Russian has one, few, many, other
}
soon = { $start }
by = { INFLECT($people, case: "genitive") }
    .nominative = { $people }
#@ en/page.ftl
# Variables:
#   $price (Money) - what it costs
fee = { INFLECT($price, case: "possessive") }
#~               ^^^^^ argument-type: `INFLECT` takes a Name, Names or a String, not Money | an amount has no cases: write the case into the words beside it
# Variables:
#   $start (Date) - when it begins
soon = { $start }
# Variables:
#   $people (Names) - who takes part
by = { LINK($people, word: "x") }
#~           ^^^^^^ argument-type: `LINK` takes a Name or a String, not Names | declare it `$people (Name)`
#~                          ^ option-value: `word` cannot be `x` | English has no word that changes with the name beside it; write it as it is
