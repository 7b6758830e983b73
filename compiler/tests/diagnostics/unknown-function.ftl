#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
inbox = Messages: { NUMBR($count) }, { PLATFORM() }
#~                  ^^^^^ unknown-function: there is no function `NUMBR` | did you mean `NUMBER`?
#~                                     ^^^^^^^^ unknown-function: there is no function `PLATFORM` | there are NUMBER, DATETIME, RELATIVETIME, DURATION, INFLECT, GRAM, LINK
#@ kk/page.ftl
inbox = Хабарламалар: { $count }
#@ ru/page.ftl
inbox = Сообщения: { $count }
