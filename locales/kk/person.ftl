## Facts

positions-label = Лауазымдары
former-positions-label = Бұрынғы лауазымдары
links-label = Сілтемелер
position-at = { INFLECT($org, case: "genitive") } { INFLECT($title, case: "possessed") }
    .nominative = { $title } ({ $org })
holder = { $name } – { $position }

## Forms of address: Russian says them before the name, Kazakh after it

with-mr = { $name } мырза
with-ms = { $name } ханым

prefix-mr = мырза
prefix-ms = ханым

## Years of a position

term-since = { $from } жылдан бері
term-until = { $to } жылға дейін

## What else is known

degrees-label = Ғылыми дәрежелері мен атақтары
speaks-label = Меңгерген тілдері
