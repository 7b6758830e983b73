breadcrumb-label = Сіз осындасыз
home = Басты бет
published-label = Жарияланды
updated-label = Жаңартылды
read-more = Толығырақ
contents-label = Мазмұны
original-language-label = Түпнұсқа тілі
machine-translated = Автоматты түрде аударылған
draft = Нобай
details-label = Қосымша мәліметтер

## What news say

author-label = Авторы
attachments-label = Файлдар
embargo = { DATETIME($until, dateStyle: "long", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($until, timeStyle: "short", case: "dative") } дейін жариялауға болмайды ({ $clock })
