#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
inbox = Messages: { $count }
home = Home
#@ kk/page.ftl
inbox = Хабарламалар: { $coun }
#~                       ^^^^ unknown-variable: `inbox` has no variable `$coun` | did you mean `$count`?
home = { $name }, басты бет
#~        ^^^^ unknown-variable: `home` has no variable `$name` | a variable is declared in the source locale, above the message
#@ ru/page.ftl
inbox = Сообщения: { $number }
#~                    ^^^^^^ unknown-variable: `inbox` has no variable `$number` | a variable is declared in the source locale, above the message
home = Главная
