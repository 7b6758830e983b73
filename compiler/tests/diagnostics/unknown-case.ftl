#@ en/page.ftl
# Variables:
#   $org (Name) - whose
opinion = Opinion of { INFLECT($org, case: "genitive") }
#~                                          ^^^^^^^^ unknown-case: English has no case `genitive` | one of nominative, possessive
# Variables:
#   $bar (Organisation) - whose
#   $class (String) - which: 6
turn = { $bar } and { $class }
#@ kk/page.ftl
opinion = { INFLECT($org, case: "genetive") } пікірі
#~                               ^^^^^^^^ unknown-case: Kazakh has no case `genetive` | did you mean `genitive`? It is one of nominative, genitive, dative, accusative, locative, ablative, instrumental, locative-attributive, possessed
turn = { INFLECT($bar, case: "ordinal") } және { INFLECT($class, case: "ordinal") }
#~                            ^^^^^^^ unknown-case: `INFLECT` prints no `ordinal` for the type Organisation in Kazakh | one of nominative, genitive, dative, accusative, locative, ablative, instrumental, locative-attributive, possessed
#@ ru/page.ftl
opinion = Мнение { INFLECT($org, case: "ablative") }
#~                                      ^^^^^^^^ unknown-case: Russian has no case `ablative` | one of nominative, genitive, dative, accusative, instrumental, prepositional, locative
    .nominative = Мнение: { $org }
turn = { $bar } и { $class }
