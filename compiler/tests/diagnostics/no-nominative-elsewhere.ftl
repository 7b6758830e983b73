#@ en/page.ftl
# Variables:
#   $org (Name) - whose
opinion = Opinion of { $org }
# Variables:
#   $org (Name) - whose
news = News of { $org }
#@ kk/page.ftl
opinion = { INFLECT($org, case: "genitive") } пікірі
#~          ^^^^^^^ no-nominative-elsewhere: `$org` may have no sure form, and there is no other text | add a text without the case: ⏎     .nominative = … { $org }
news = { INFLECT($org, case: "genitive") } жаңалықтары
    .nominative = Жаңалықтар: { $org }
#@ ru/page.ftl
opinion = Мнение { INFLECT($org, case: "genitive") }
    .nominative = Мнение: { $org }
news = Новости { INFLECT($org, case: "genitive") }
    .nominative = Новости: { $org }
