#@ en/page.ftl
# Variables:
#   $name (String) - who reads
greeting = Dear { $name }, you have { $count } messages
#~                                     ^^^^^ undeclared-variable: `$count` has no type | declare it above the message: ⏎ # Variables: ⏎ #   $count (String) - what it is
#@ kk/page.ftl
greeting = Құрметті { $name }, сізде { $count } хабарлама бар
#@ ru/page.ftl
greeting = Здравствуйте, { $name }, у вас сообщений: { $count }
