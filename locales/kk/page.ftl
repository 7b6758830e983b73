breadcrumb-label = Сіз осындасыз
home = Басты бет
published-label = Жарияланды
updated-label = Жаңартылды
read-more = Толығырақ
contents-label = Мазмұны
original-language-label = Түпнұсқа тілі
machine-translated = Автоматты түрде аударылған
draft = Нобай

## The language of a part that is not in the page’s own language, where the format cannot mark it

in-kazakh = (қазақша)
in-russian = (орысша)
in-english = (ағылшынша)
in-french = (французша)
