#@ en/page.ftl
a = See { b }
#~        ^ cycle: `b` refers to itself | take one of the references out: write its text there, or make what both share a term
b = See { a }
#~        ^ cycle: `a` refers to itself | take one of the references out: write its text there, or make what both share a term
-term = { -term }
#~         ^^^^ cycle: `-term` refers to itself | take one of the references out: write its text there, or make what both share a term
c = { -term }
#@ kk/page.ftl
a = Қараңыз
b = Көріңіз
c = Сөз
#@ ru/page.ftl
a = Смотрите
b = Глядите
c = Слово
