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
