#@ en/page.ftl
counted = { $count ->
#~           ^^^^^ undeclared-variable: `$count` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $count (Integer) - what it is
    [one] One seat
   *[other] { $count } seats
} for { $size }
#~       ^^^^ undeclared-variable: `$size` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $size (Integer) - what it is
chosen = { $mode ->
#~          ^^^^ undeclared-variable: `$mode` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $mode (online | hybrid | in-person) - what it is
    [online] online
   *[in-person] in person
}
at = { DATETIME($start, timeStyle: "short") }
#~               ^^^^^ undeclared-variable: `$start` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $start (DateTime) - what it is
by = By { $org }
#~         ^^^ undeclared-variable: `$org` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $org (Name) - what it is
price = { NUMBER($price, maximumFractionDigits: 2) }
#~                ^^^^^ undeclared-variable: `$price` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $price (Number) - what it is
said = { $text }
#~        ^^^^ undeclared-variable: `$text` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $text (String) - what it is
#@ kk/page.ftl
counted = { $count } орын, { $size ->
    [0] бос
   *[other] { $size }
}
chosen = { $mode ->
    [online] онлайн
    [hybrid] аралас
   *[in-person] бетпе-бет
}
at = { DATETIME($start, timeStyle: "short", case: "locative") }
by = { INFLECT($org, case: "genitive") } қолдауымен
price = { $price } теңге
said = { $text }
#@ ru/page.ftl
counted = Мест: { $count }, { $size }
chosen = { $mode ->
    [online] онлайн
   *[in-person] очно
}
at = { DATETIME($start, timeStyle: "short") }
by = От: { $org }
price = { $price } тенге
said = { $text }
