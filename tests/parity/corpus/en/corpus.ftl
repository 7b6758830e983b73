### All of Fluent 1.0 by hand.

plain = A plain text
  # not a comment inside a text? It is one: the text above has ended.
multiline =
    The first line
      an indented one

    after a blank line
escapes = { "" } \ is a backslash, { "{" } a brace, { "\u00A0" } a space, { "\"" } a quote
trailing = text { "  " }
special = { "[" }not a variant, { "*" } and { "." }
number-literals = { 1 }, { 1.0 }, { -5 }, { 1234.5 }

-brand = Ushtil
    .gender = neuter
-brand-cased = { $case ->
    [possessive] Ushtil’s
   *[nominative] Ushtil
}
-nested = { -brand } and { -brand-cased(case: "possessive") }
term = { -brand }
term-cased = { -brand-cased(case: "possessive") } language
term-default = { -brand-cased }
term-unknown-case = { -brand-cased(case: "dative") }
term-nested = See { -nested }
term-attribute = { -brand.gender ->
    [feminine] she
    [neuter] it
   *[masculine] he
}

# Variables:
#   $n (Integer) - a number
#   $s (String) - a text
#   $t (String) - another text
#   $c (alpha | beta | gamma) - a word
all = { $s }, { $t }, { $n }, { $c }
    .title = { $s } again
reference = <{ all }> and <{ all.title }>
forward = { later }
later = Later: { plain }

# Variables:
#   $n (Integer) - a number
exact-before-plural = { $n ->
    [1] exactly one
    [one] one
   *[other] other
}
# Variables:
#   $n (Integer) - a number
plural-before-exact = { $n ->
    [one] one
    [1] exactly one
   *[other] other
}
# Variables:
#   $n (Integer) - a number
default-first = { $n ->
   *[one] one
    [1] exactly one
    [other] other
}
# Variables:
#   $n (Integer) - a number
ordinal = { NUMBER($n, type: "ordinal") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
}
# Variables:
#   $d (Number) - a decimal
decimal = { $d ->
    [0.5] a half
    [one] one: { $d }
   *[other] { $d }, { NUMBER($d, minimumFractionDigits: 3) }
}
# Variables:
#   $c (alpha | beta | gamma) - a word
#   $n (Integer) - a number
nested-selects = Before { $c ->
    [alpha] A { $n ->
        [0] none
       *[other] { $n } of { $c }
    } after
    [beta] { $n ->
        [one] one
       *[other] many
    }
   *[gamma] { "" }
} behind
# Variables:
#   $s (String) - a text
string-select = { $s ->
    [alpha] first
    [beta] second
   *[gamma] third
}
only-attributes =
    .label = A label
    .title = A title for { plain }
brace-in-variant = { 5 ->
    [5] five { "}" }
   *[other] not five
}
