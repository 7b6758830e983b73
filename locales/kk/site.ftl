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
upcoming-events = Алдағы іс-шаралар
past-events = Өткен іс-шаралар
archive = Мұрағат
all-past-events = Барлық өткен іс-шаралар
nothing-yet = Әзірге ештеңе жоқ
no-upcoming = Жоспарланған іс-шаралар әзірге жоқ
subscribe = Жазылу
feed = Жаңалықтар таспасы (Atom)
subscribe-calendar = Күнтізбеге жазылу (iCalendar)
site-map = Сайт картасы
found-count = Табылды
calendar = Күнтізбе
other-months = Басқа айлар
previous-month = Алдыңғы ай
next-month = Келесі ай
previous-page = Алдыңғы бет
next-page = Келесі бет
page-of = { $page }-бет, барлығы { $pages }
