terms = <em>Сначала</em> прочитайте <terms>условия</terms>.
found = { $count ->
    [0] Ничего не найдено.
    [one] Найдена <number>{ $count }</number> <list>вещь</list>.
    [few] Найдены <number>{ $count }</number> <list>вещи</list>.
    [many] Найдено <number>{ $count }</number> <list>вещей</list>.
   *[other] Найдено <number>{ $count }</number> <list>вещи</list>.
}
rules = <rules>Правила <strong>{ INFLECT($org, case: "genitive") }</strong></rules>
    .nominative = <rules>Правила</rules> организации: <strong>{ $org }</strong>
area = 25 м<sup>2</sup>,<br>{ "<em>" }
quoted = { $text } и <strong>{ $text }</strong>
around = <em>Прочитайте:</em> { $message }
plain = 1 < 2 & 3
    .title = <terms>
