#@ en/page.ftl
# Variables:
#   $start (DateTime) - when it begins
#   $org (Name) - who
until = { $org } until { DATETIME(NUMBER($start)) }
#~                                ^^^^^^ nested-call: `NUMBER` stands in `DATETIME`, and other Fluent tools cannot read such a call | write `DATETIME($start, dateStyle: "long")`
#~                                        ^^^^^ argument-type: `NUMBER` takes a number (Integer, Number or Money), not DateTime | declare it `$start (Number)`
# Variables:
#   $count (Integer) - rooms
room = room { NUMBER($count, type: "ordinal") ->
    [one] { $count }st
    [two] { $count }nd
    [few] { $count }rd
   *[other] { $count }th
}
#@ kk/page.ftl
until = { INFLECT(DATETIME($start, timeStyle: "short", dateStyle: "long"), case: "dative") } дейін
#~                ^^^^^^^^ nested-call: `DATETIME` stands in `INFLECT`, and other Fluent tools cannot read such a call | write `DATETIME($start, timeStyle: "short", dateStyle: "long", case: "dative")`
room = { INFLECT(NUMBER($count), case: "ordinal") } бөлме
#~               ^^^^^^ nested-call: `NUMBER` stands in `INFLECT`, and other Fluent tools cannot read such a call | write `NUMBER($count, case: "ordinal")`
#@ ru/page.ftl
until = до { INFLECT(DATETIME($start, dateStyle: "long"), case: "genitive", number: "plural") } { INFLECT(GRAM($org, "gender"), case: "genitive") }
#~                   ^^^^^^^^ nested-call: `DATETIME` stands in `INFLECT`, and other Fluent tools cannot read such a call | write `DATETIME($start, dateStyle: "long", case: "genitive")`
#~                                                                                                        ^^^^ nested-call: `GRAM` stands in `INFLECT`, and other Fluent tools cannot read such a call | write `INFLECT($org, case: "genitive")`
#~                                                                                                        ^^^^ arguments: `GRAM` takes 1 value, not 2: `gender` is an option | write `GRAM($org, feature: "gender")`
room = { $count }-я комната
