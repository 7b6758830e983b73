#@ en/page.ftl
# Variables:
#   $mode (online | hybrid) - how
format = { $mode ->
    [online] online
    [online] on the network
#~   ^^^^^^ unreachable-variant: `[online]` is there twice | give it another key, or take it out
   *[hybrid] hybrid
}
#@ kk/page.ftl
format = Форматы
#@ ru/page.ftl
format = Формат
