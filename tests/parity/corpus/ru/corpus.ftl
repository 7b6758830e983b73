plain = Простой текст
multiline =
    Первая строка
      с отступом

    после пустой
escapes = { "" } \ – обратная черта, { "{" } скобка, { "\u00A0" } пробел, { "\"" } кавычка
trailing = текст { "  " }
special = { "[" }не вариант, { "*" } и { "." }
number-literals = { 1 }, { 1.0 }, { -5 }, { 1234.5 }
-brand = Уштиль
    .gender = masculine
-brand-cased = { $case ->
    [genitive] Уштиля
    [dative] Уштилю
   *[nominative] Уштиль
}
-nested = { -brand } и { -brand-cased(case: "genitive") }
term = { -brand }
term-cased = Язык { -brand-cased(case: "genitive") }
term-default = { -brand-cased }
term-unknown-case = { -brand-cased(case: "dative") }
term-nested = Смотрите { -nested }
term-attribute = { -brand.gender ->
    [feminine] она
    [neuter] оно
   *[masculine] он
}
all = { $c }, { $n }, { $t }, { $s }
    .title = Снова { $s }
reference = <{ all.title }> и <{ all }>
forward = { later }
later = Позже: { plain }
exact-before-plural = { $n ->
    [1] ровно один
    [one] один
    [few] несколько
    [many] много
   *[other] другое
}
plural-before-exact = { $n ->
    [one] один
    [1] ровно один
    [few] несколько
    [many] много
   *[other] другое
}
default-first = { $n ->
   *[many] много
    [5] ровно пять
    [one] один
    [few] несколько
    [other] другое
}
ordinal = { NUMBER($n, type: "ordinal") ->
   *[other] { $n }-й
}
decimal = { $d ->
    [0.5] половина
    [one] один: { $d }
    [few] несколько: { $d }
    [many] много: { $d }
   *[other] { $d }, { NUMBER($d, minimumFractionDigits: 3) }
}
nested-selects = Перед { $c ->
    [alpha] А { $n ->
        [0] ничего
       *[other] { $n } из { $c }
    } после
    [beta] { $n ->
        [one] один
        [few] несколько
        [many] много
       *[other] другое
    }
   *[gamma] { "" }
} сзади
string-select = { $s ->
    [alpha] первый
    [beta] второй
   *[gamma] третий
}
only-attributes =
    .label = Метка
    .title = Название: { plain }
brace-in-variant = { 5 ->
    [5] пять { "}" }
   *[other] не пять
}
