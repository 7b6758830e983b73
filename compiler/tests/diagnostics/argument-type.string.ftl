#@ en/page.ftl
# Variables:
#   $count (String) - seats
#   $day (String) - when
#   $org (String) - who
seats = { $count ->
#~         ^^^^^ argument-type: `$count` is a String, and these variants are for numbers | declare it `$count (Integer)`, or `$count (Number)` if it has decimals
    [one] One seat
   *[other] { $count } seats
} on { DATETIME($day, dateStyle: "long") }, { NUMBER($count) }, { $org }
#~               ^^^ argument-type: `DATETIME` takes a date or time (Date, Time, DateTime or DateRange), not String | declare it `$day (DateTime)`
#~                                                    ^^^^^ argument-type: `NUMBER` takes a number (Integer, Number or Money), not String | declare it `$count (Number)`
#@ kk/page.ftl
seats = { $count ->
#~         ^^^^^ argument-type: `$count` is a String, and these variants are for numbers | declare it `$count (Integer)`, or `$count (Number)` if it has decimals
    [0] орын жоқ
   *[other] { $count } орын
}, { $day }, { $org }
#@ ru/page.ftl
seats = Мест: { $count }, { $day }, { GRAM($org, feature: "gender") ->
#~                                          ^^^ argument-type: `GRAM` takes a Name, not String | declare it `$org (Name)`
    [feminine] провела
   *[masculine] провёл
} { $org }
