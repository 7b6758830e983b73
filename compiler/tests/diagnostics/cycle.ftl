#@ en/page.ftl
a = See { b }
#~        ^ cycle: `b` refers to itself
b = See { a }
#~        ^ cycle: `a` refers to itself
-term = { -term }
#~         ^^^^ cycle: `-term` refers to itself
c = { -term }
#@ kk/page.ftl
a = Қараңыз
b = Көріңіз
c = Сөз
#@ ru/page.ftl
a = Смотрите
b = Глядите
c = Слово
