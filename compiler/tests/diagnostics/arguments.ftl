#@ en/page.ftl
# Variables:
#   $count (Integer) - messages
#   $org (Name) - whose
inbox = Messages: { NUMBER() }, { NUMBER($count, $count) } of { $org }
#~                  ^^^^^^ arguments: `NUMBER` takes 1 value, not 0 | write `NUMBER($n, maximumFractionDigits: 1)`
#~                                ^^^^^^ arguments: `NUMBER` takes 1 value, not 2 | write `NUMBER($n, maximumFractionDigits: 1)`
#@ kk/page.ftl
inbox = { INFLECT($org) } хабарламалары: { $count }
#~        ^^^^^^^ arguments: `INFLECT` needs `case` | write `INFLECT($org, case: "genitive")`
#@ ru/page.ftl
inbox = Сообщения: { $count }
