#@ en/page.ftl
about = About the fund
#@ kk/page.ftl
about = Қор туралы
#@ ru/page.ftl
-fund = { $case ->
    [genitive] Фонда
   *[nominative] Фонд
}
about = О работе { -fund(cas: "genitive") }
#~                       ^^^ unknown-parameter: the term `-fund` does not use `cas` | did you mean `case`?
