### The language switcher.

label = Выберите язык
current = текущий язык
go = Перейти
unavailable = недоступно
leads-home = недоступно; ведёт на главную страницу
shown-otherwise = не переведено; показывается на другом языке
dismiss = Закрыть

## Whole sentences, in which each language names itself

not-in-language = Эта страница недоступна на русском языке
also-in-language = Эта страница доступна и на русском языке
switch = Сменить язык на русский
