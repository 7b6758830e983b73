#@ en/page.ftl
home = Home
broken = { $name
#~             ^ syntax: expected `}` | a placeable is `{ $name }`; a brace in the text is `{"{"}`
back Back
#~   ^ syntax: expected `=` after the id | a message is `id = text`, an attribute `    .name = text` on its own indented line
count = { $n ->
    [one] One
    [other] Many
}
#~ syntax: no variant is the default | mark one of them with `*`, as in `*[other]`
call = { NUMBER(minimumFractionDigits: 2, $n) }
#~                                          ^ syntax: a value after a named option | values come first: `NUMBER($n, minimumFractionDigits: 2)`
escape = { "\q" }
#~          ^ syntax: `\q` is not an escape | a string knows `\"`, `\\`, `\uHHHH` and `\UHHHHHH`
brace = text }
#~           ^ syntax: a `}` without its `{` | a brace in the text is `{"}"}`
# a good message after the broken ones
end = End
#@ kk/page.ftl
home = Басты бет
broken = Сынған
back = Артқа
count = Саны
call = Шақыру
escape = Таңба
brace = Мәтін
end = Соңы
#@ ru/page.ftl
home = Главная
broken = Сломано
back = Назад
count = Число
call = Вызов
escape = Символ
brace = Текст
end = Конец
