#@ en/page.ftl
# Variables:
#   $org (Name) - whose
opinion = Opinion of { INFLECT($org, case: "genitive") }
#~                                          ^^^^^^^^ unknown-case: English has no case `genitive` | one of nominative, possessive
#@ kk/page.ftl
opinion = { INFLECT($org, case: "genetive") } пікірі
#~                               ^^^^^^^^ unknown-case: Kazakh has no case `genetive` | did you mean `genitive`? It is one of nominative, genitive, dative, accusative, locative, ablative, instrumental, locative-attributive, ordinal, possessed
#@ ru/page.ftl
opinion = Мнение { INFLECT($org, case: "ablative") }
#~                                      ^^^^^^^^ unknown-case: Russian has no case `ablative` | one of nominative, genitive, dative, accusative, instrumental, prepositional, locative
    .nominative = Мнение: { $org }
