#@ en/page.ftl
a = word
b = { a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }
c = { b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }
d = { c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }
e = { d }{ d }{ d }{ d }{ d }{ d }{ d }{ d }{ d }{ d }
#~ too-large: `e` grows beyond 2000 pieces through its references
#@ kk/page.ftl
a = сөз
b = сөздер
c = сөйлем
d = мәтін
e = кітап
#@ ru/page.ftl
a = слово
b = слова
c = фраза
d = текст
e = книга
