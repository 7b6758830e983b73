### The language switcher.

label = Тілді таңдаңыз
current = ағымдағы тіл
go = Өту
unavailable = қолжетімді емес
leads-home = қолжетімді емес; басты бетке апарады
shown-otherwise = аударылмаған; басқа тілде көрсетіледі
dismiss = Жабу

## Whole sentences, in which each language names itself

not-in-language = Бұл бет қазақ тілінде қолжетімді емес
also-in-language = Бұл бет қазақ тілінде де қолжетімді
switch = Тілді ауыстыру: қазақша
