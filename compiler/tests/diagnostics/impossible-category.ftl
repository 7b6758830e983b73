#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
inbox = { $count ->
    [one] one message
    [few] a few messages
#~   ^^^ impossible-category: English has no plural category `few` | English has one, other
    [ohter] several
#~   ^^^^^ impossible-category: `ohter` is not a plural category | did you mean `other`? English has one, other
   *[other] { $count } messages
}
#@ kk/page.ftl
inbox = { $count ->
    [one] { $count } хабарлама
    [few] { $count } хабар
#~   ^^^ impossible-category: Kazakh has no plural category `few` | Kazakh has one, other
   *[other] { $count } хабарлама
}
#@ ru/page.ftl
inbox = { NUMBER($count, type: "ordinal") ->
    [one] { $count }-е сообщение
#~   ^^^ impossible-category: Russian has no ordinal category `one` | Russian has other
   *[other] { $count }-е сообщение
}
