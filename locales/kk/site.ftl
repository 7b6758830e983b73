### What a site says around its pages.

skip-to-content = Мазмұнға өту
menu-label = Мәзір
events = Іс-шаралар
news = Жаңалықтар
articles = Мақалалар
events-and-articles = Іс-шаралар мен мақалалар
about = Біз туралы
contacts = Байланыс
calendar-file = Күнтізбе файлы
read-in = Қолжетімді тілдер

## Search

search = Іздеу
search-site = Сайттан іздеу
close = Жабу
search-results = Іздеу нәтижелері
nothing-found = Нәтижелер табылмады

# Variables:
#   $key (String) - the key, as keyboards name it: ESC
press-to-close = Іздеуді жабу үшін { $key } пернесін басыңыз

## What is not there

page-not-found = Бет табылмады
to-home = Басты бетке қайту
nothing-here = Бұл мекенжайда ештеңе жоқ

## Lists

organisations = Ұйымдар
people = Тұлғалар
places = Орындар
projects = Жобалар
agreements = Келісімдер
