#@ en/page.ftl
-city = Almaty
here = Here in { -city }
from = From { -city }
#@ kk/page.ftl
-city = { $case ->
   *[nominative] Алматы
    [genitive] Алматының
    [locative] Алматыда
}
here = { -city(case: "dative") }
#~                    ^^^^^^ term-variant: the term `-city` has no variant `dative` for `case` | give the term a variant `[dative]`; it has nominative, genitive, locative
from = { -city(case: "genitiv") }
#~                    ^^^^^^^ term-variant: the term `-city` has no variant `genitiv` for `case` | did you mean `genitive`?
#@ ru/page.ftl
-city = Алматы
here = Здесь: { -city }
from = Откуда: { -city }
