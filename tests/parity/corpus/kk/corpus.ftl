plain = Қарапайым мәтін
multiline =
    Бірінші жол
      шегініспен

    бос жолдан кейін
escapes = { "" } \ – кері сызық, { "{" } жақша, { "\u00A0" } аралық, { "\"" } тырнақша
trailing = мәтін { "  " }
special = { "[" }нұсқа емес, { "*" } және { "." }
number-literals = { 1 }, { 1.0 }, { -5 }, { 1234.5 }
-brand = Үштіл
    .gender = neuter
-brand-cased = { $case ->
    [genitive] Үштілдің
   *[nominative] Үштіл
}
-nested = { -brand } және { -brand-cased(case: "genitive") }
term = { -brand }
term-cased = { -brand-cased(case: "genitive") } тілі
term-default = { -brand-cased }
term-unknown-case = { -brand-cased(case: "dative") }
term-nested = Қараңыз: { -nested }
term-attribute = { -brand.gender ->
    [feminine] ол қыз
    [neuter] ол
   *[masculine] ол ұл
}
all = { $t }, { $s }, { $c }, { $n }
    .title = Тағы { $s }
reference = <{ all }> және <{ all.title }>
forward = { later }
later = Кейін: { plain }
exact-before-plural = { $n ->
    [1] дәл бір
    [one] бір
   *[other] басқа
}
plural-before-exact = { $n ->
    [one] бір
    [1] дәл бір
   *[other] басқа
}
default-first = { $n ->
   *[one] бір
    [1] дәл бір
    [other] басқа
}
ordinal = { NUMBER($n, type: "ordinal") ->
    [many] { $n }-шы
   *[other] { $n }-ші
}
decimal = { $d ->
    [0.5] жарты
    [one] бір: { $d }
   *[other] { $d }, { NUMBER($d, minimumFractionDigits: 3) }
}
nested-selects = Алдында { $c ->
    [alpha] А { $n ->
        [0] ештеңе
       *[other] { $n } ішінен { $c }
    } соңында
    [beta] { $n ->
        [one] бір
       *[other] көп
    }
   *[gamma] { "" }
} артында
string-select = { $s ->
    [alpha] бірінші
    [beta] екінші
   *[gamma] үшінші
}
only-attributes =
    .label = Белгі
    .title = Атауы: { plain }
brace-in-variant = { 5 ->
    [5] бес { "}" }
   *[other] бес емес
}
