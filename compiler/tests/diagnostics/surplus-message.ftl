#@ en/page.ftl
home = Home
#@ kk/page.ftl
home = Басты бет
hme = Басты бет
#~ surplus-message: English has no message `hme` | did you mean `home`?
#@ ru/page.ftl
home = Главная
    .hint = Подсказка
#~   ^^^^ surplus-message: `home.hint` is here only
