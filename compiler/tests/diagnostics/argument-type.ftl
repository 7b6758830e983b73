#@ en/page.ftl
# Variables:
#   $name (String) - who
#   $org (Name) - whose
#   $day (Date) - when
visit = { NUMBER($name) } visited { DATETIME($org) }
#~                ^^^^ argument-type: `NUMBER` takes a number (Integer, Number or Money), not String | declare it `$name (Number)`
#~                                            ^^^ argument-type: `DATETIME` takes a date or time (Date, Time, DateTime or DateRange), not Name | declare it `$org (DateTime)`
    .chosen = { $org ->
#~               ^^^ argument-type: `$org` cannot choose a variant: it is a Name | choose by its grammar: `GRAM($org, feature: "gender")`
        [fund] a fund
       *[other] another
    }
    .word = { DATETIME($day) ->
#~            ^^^^^^^^ argument-type: `DATETIME` cannot choose a variant
        [fund] a fund
       *[other] another
    }
    .long = { NUMBER("many") }
#~                    ^^^^ argument-type: `NUMBER` takes a number (Integer, Number or Money), not a string
#@ kk/page.ftl
visit = { $name } келді, { INFLECT($day, case: "dative") } дейін
#~                                  ^^^ argument-type: `INFLECT` takes a Name, Names or a String, not Date | write `DATETIME($day, case: …)`
    .chosen = Таңдау
    .word = Сөз
    .long = Ұзын
#@ ru/page.ftl
visit = Приходит { $name }
    .chosen = Выбор
    .word = Слово
    .long = Длинное
