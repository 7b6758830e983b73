#@ en/page.ftl
# Variables:
#   $count (Integer) - how many
# <list> (Link) - all of them
all = { $count ->
    [0] You have nothing.
    [one] See <list>{ $count } thing</list>.
   *[other] See { $count } things.
#~   ^^^^^ missing-element: `[other]` lacks `<list>`, which another number of the same has | write `<list>…</list>` in every plural category
}
# Variables:
#   $org (Organisation) - whose they are
# <terms> (Link) - the page with the terms
read = Read the <terms>terms</terms> of { $org }.
#@ kk/page.ftl
all = { $count ->
    [0] Ештеңе жоқ.
   *[other] <list>{ $count } затты</list> қараңыз.
}
read = { INFLECT($org, case: "genitive") } шарттарын оқыңыз.
#~ missing-element: `read` lacks `<terms>` | write `<terms>…</terms>` around the words that it is for
#@ ru/page.ftl
all = { $count ->
    [0] Ничего нет.
    [one] Смотрите <list>{ $count } вещь</list>.
    [few] Смотрите { $count } вещи.
#~   ^^^ missing-element: `[few]` lacks `<list>`, which another number of the same has | write `<list>…</list>` in every plural category
    [many] Смотрите <list>{ $count } вещей</list>.
   *[other] Смотрите <list>{ $count } вещи</list>.
}
read = Прочитайте <terms>условия</terms> { INFLECT($org, case: "genitive") }.
    .nominative = Прочитайте условия организации: { $org }.
#~   ^^^^^^^^^^ missing-element: `read.nominative` lacks `<terms>` | write `<terms>…</terms>` around the words that it is for
