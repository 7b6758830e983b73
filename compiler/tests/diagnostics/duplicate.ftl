#@ en/page.ftl
home = Home
    .label = The home page
    .label = Home page
#~   ^^^^^ duplicate: `home.label` is defined twice
home = Start
#~ duplicate: `home` is defined twice | give one of them another id, or take it out
-org = Fund
#~ unused-term: no text uses the term `-org` | write `{ -org }` in a text, or take it out
-org = Foundation
#~ duplicate: `-org` is defined twice | give one of them another id, or take it out
#~ unused-term: no text uses the term `-org` | write `{ -org }` in a text, or take it out
#@ kk/page.ftl
home = Басты бет
    .label = Басты бетке өту
#@ ru/page.ftl
home = Главная
    .label = На главную
