#& PHONE(String, style: national | international, groups: 2-4)
#& AREA(Number)
#& SALUTE(Person)
#@ en/page.ftl
### Variables:
###   $phone (String) - a number to call
###   $count (Integer) - how many
###   $org (Organisation) - whom
###   $name (Name) - who

fine = { PHONE($phone, style: "national", groups: 3) } { PHONE("112") } { AREA($count) } { AREA(0.5) }
#~ missing-message: Kazakh lacks `fine` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `fine` | add it to page.ftl of `ru`
wrong-type = { PHONE($count) }, { AREA($phone) }, { PHONE(112) }, { AREA("112") }, { SALUTE($name) }, { SALUTE($org) }
#~ missing-message: Kazakh lacks `wrong-type` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `wrong-type` | add it to page.ftl of `ru`
#~                    ^^^^^ argument-type: `PHONE` takes String, not Integer | declare it `$count (String)`
#~                                      ^^^^^ argument-type: `AREA` takes Number, not String | declare it `$phone (Number)`
#~                                                        ^^^ argument-type: `PHONE` takes String, not a number
#~                                                                        ^^^ argument-type: `AREA` takes Number, not a string
#~                                                                                           ^^^^ argument-type: `SALUTE` takes Person, not Name | declare it `$name (Person)`
#~                                                                                                              ^^^ argument-type: `SALUTE` takes Person, not Organisation | declare it `$org (Person)`
wrong-option = { PHONE($phone, stile: "national") } { PHONE($phone, style: "local") } { PHONE($phone, groups: 5) }
#~ missing-message: Kazakh lacks `wrong-option` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `wrong-option` | add it to page.ftl of `ru`
#~                             ^^^^^ unknown-option: `PHONE` has no option `stile` | did you mean `style`?
#~                                                                          ^^^^^ option-value: `style` cannot be `local` | one of national, international
#~                                                                                                            ^ option-value: `groups` cannot be `5` | a whole number from 2 to 4
wrong-count = { PHONE($phone, "national") } { PHONE() }
#~ missing-message: Kazakh lacks `wrong-count` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `wrong-count` | add it to page.ftl of `ru`
#~              ^^^^^ arguments: `PHONE` takes 1 value, not 2 | write `PHONE($value, style: "national", groups: 2)`
#~                                            ^^^^^ arguments: `PHONE` takes 1 value, not 0 | write `PHONE($value, style: "national", groups: 2)`
nested = { INFLECT(PHONE($phone), case: "possessive") }
#~ missing-message: Kazakh lacks `nested` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `nested` | add it to page.ftl of `ru`
#~                 ^^^^^ nested-call: `PHONE` stands in `INFLECT`, and other Fluent tools cannot read such a call | write `INFLECT($org, case: "genitive")`
misspelt = { FONE($org) } { PHONE($phone, case: "possessive") }
#~ missing-message: Kazakh lacks `misspelt` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `misspelt` | add it to page.ftl of `ru`
#~           ^^^^ unknown-function: there is no function `FONE` | there are NUMBER, DATETIME, RELATIVETIME, DURATION, INFLECT, GRAM, LINK, PHONE, AREA, SALUTE ⏎ one of your own is named in build.rs, `.function("FONE(Organisation)", "crate::fone")`, and to the command, `--function "FONE(Organisation)"`
#~                                        ^^^^ unknown-option: `PHONE` has no option `case` | one of style, groups
chosen = { PHONE($phone) ->
#~ missing-message: Kazakh lacks `chosen` | add it to page.ftl of `kk`
#~ missing-message: Russian lacks `chosen` | add it to page.ftl of `ru`
#~         ^^^^^ argument-type: `PHONE` cannot choose a variant
   *[other] { $phone }
}
