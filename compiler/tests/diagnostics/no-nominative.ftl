#@ en/page.ftl
# Variables:
#   $org (Name) - whose
#   $start (DateTime) - when
#~   ^^^^^ unused-variable: `$start` is declared, and no locale uses it | use it, or take the line out
opinion = Opinion of { $org }
    .title = What { $org } thinks
#@ kk/page.ftl
opinion = { INFLECT($org, case: "genitive") } пікірі
    .title = { INFLECT($org, case: "genitive") } ойы
#@ ru/page.ftl
opinion = Мнение { INFLECT($org, case: "genitive") }
#~                 ^^^^^^^ no-nominative: `$org` may have no sure form, and there is no other text | add a text without the case: ⏎     .nominative = … { $org }
    .title = Что думают в { INFLECT($org, case: "prepositional") }
    .title-nominative = Что думают: { $org }
