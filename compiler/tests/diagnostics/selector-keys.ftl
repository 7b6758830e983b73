#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
#   $mode (online | in-person) - how
seats = { $count ->
    [0] None
    [one] One
   *[other] { $count }
} left, { $count ->
#~         ^^^^^ selector-keys: `$count` has other keys here than before | give both the same keys, or choose once around the whole text; else tools such as Pontoon lose words
    [one] one
   *[other] { $count }
} taken, { $mode ->
    [online] online
   *[in-person] { $count ->
#~                 ^^^^^ selector-keys: `$count` has other keys here than before | give both the same keys, or choose once around the whole text; else tools such as Pontoon lose words
        [one] one seat
       *[other] seats
    }
}
#@ kk/page.ftl
seats = { $count } орын, { $mode ->
    [online] онлайн
   *[in-person] бетпе-бет
} { $mode ->
#~   ^^^^ selector-keys: `$mode` has other keys here than before | give both the same keys, or choose once around the whole text; else tools such as Pontoon lose words
    [in-person] келіңіз
   *[online] қосылыңыз
}
#@ ru/page.ftl
seats = Мест: { $count }, { $mode ->
    [online] онлайн
   *[in-person] очно
} { $mode ->
    [online] подключайтесь
   *[in-person] приходите
}
