#@ en/page.ftl
-brand = Ushtil
    .short = U
-city = Almaty
welcome = Welcome to { -brand }
bye = Bye from { -brand }, { label }
label = Office
#~ missing-message: Kazakh lacks `label` | add it to page.ftl of `kk`
here = { -river } in { -city }
#~        ^^^^^ missing-term: English lacks the term `-river`, which its texts refer to | add `-river = …` to page.ftl of `en`
#@ kk/page.ftl
-brand = Үштіл
-city = { $case ->
   *[nominative] Алматы
    [genitive] Алматының
}
-river = Іле
welcome = { -brand } қош келдіңіз
bye = { -brand }, { label }
#~                  ^^^^^ missing-message: Kazakh lacks `label`, which its texts refer to | add `label = …` to page.ftl of `kk`
here = { -city(case: "genitive") } { -river }
#@ ru/page.ftl
-city = Алматы
-river = Или
welcome = Добро пожаловать в { -brand }
#~                              ^^^^^ missing-term: Russian lacks the term `-brand`, which its texts refer to | add `-brand = …` to page.ftl of `ru`
bye = Прощайте: { -brand }, { label }
label = Офис
here = { -river } { -city }
