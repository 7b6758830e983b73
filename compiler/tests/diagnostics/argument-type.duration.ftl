#@ en/page.ftl
# Variables:
#   $length (Duration) - how long it lasts
#   $count (Integer) - hours
lasts = { DURATION($count) }, { NUMBER($length) }, { INFLECT($length, case: "genitive") }, { DURATION($length, style: "longer") }
#~                  ^^^^^ argument-type: `DURATION` takes a length of time (Duration), not Integer | declare it `$count (Duration)`
#~                                      ^^^^^^ argument-type: `NUMBER` takes a number (Integer, Number or Money), not Duration | declare it `$length (Number)`
#~                                                            ^^^^^^ argument-type: `INFLECT` takes a Name, Names or a String, not Duration | write `DURATION($length, case: …)`
#~                                                                           ^^^^^^^^ unknown-case: English has no case `genitive` | one of nominative, possessive
#~                                                                                                                     ^^^^^^ option-value: `style` cannot be `longer` | did you mean `long`? It is one of long, short, narrow, digital
clock = { DURATION($length, style: "digital", case: "genitive") }
#~                  ^^^^^^ undeclared-variable: `$length` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $length (Duration) - what it is
#~                                            ^^^^ unknown-option: a length of time that is `digital` has no forms | take `style` out, or `case`
#~                                                   ^^^^^^^^ unknown-case: English has no case `genitive` | one of nominative, possessive
#@ kk/page.ftl
lasts = { $length }, { $count }
clock = { DURATION($length, style: "short", case: "ablative") }, { DURATION($length, case: "ablative") }
#~                                          ^^^^ unknown-option: a length of time that is `short` has no forms | take `style` out, or `case`
#@ ru/page.ftl
lasts = { INFLECT(DURATION($length), case: "genitive") }, { $count }
#~                ^^^^^^^^ nested-call: `DURATION` stands in `INFLECT`, and other Fluent tools cannot read such a call | write `DURATION($length, case: "genitive")`
clock = { DURATION($length, case: "prepositional") }, { DURATION($length, case: "locative") }
#~                                                                               ^^^^^^^^ unknown-case: `DURATION` prints no `locative` for the type Duration in Russian | one of nominative, genitive, dative, accusative, instrumental, prepositional
