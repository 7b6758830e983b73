#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
inbox = Messages: { NUMBR($count) }, { PLATFORM() }
#~                  ^^^^^ unknown-function: there is no function `NUMBR` | did you mean `NUMBER`? ⏎ one of your own is named in build.rs, `.function("NUMBR(Integer)", "crate::numbr")`, and to the command, `--function "NUMBR(Integer)"`
#~                                     ^^^^^^^^ unknown-function: there is no function `PLATFORM` | there are NUMBER, DATETIME, RELATIVETIME, DURATION, INFLECT, GRAM, LINK ⏎ one of your own is named in build.rs, `.function("PLATFORM(String)", "crate::platform")`, and to the command, `--function "PLATFORM(String)"`
#@ kk/page.ftl
inbox = Хабарламалар: { $count }
#@ ru/page.ftl
inbox = Сообщения: { $count }
