## Facts

positions-label = Должности
former-positions-label = Прежние должности
links-label = Ссылки
position-at = { $title } { INFLECT($org, case: "genitive") }
    .nominative = { $title } ({ $org })
holder = { $name }{ "\u00A0" }— { $position }

## Forms of address: Russian says them before the name, Kazakh after it

with-mr = г-н{ "\u00A0" }{ $name }
with-ms = г-жа{ "\u00A0" }{ $name }

prefix-mr = г-н
prefix-ms = г-жа

## Years of a position

term-since = с { $from } года
term-until = до { $to } года

## What else is known

degrees-label = Учёные степени и звания
speaks-label = Владеет языками
