### What a site says around its pages.

skip-to-content = Перейти к содержимому
menu-label = Меню
events = Мероприятия
news = Новости
articles = Статьи
events-and-articles = Мероприятия и статьи
about = О нас
contacts = Контакты
calendar-file = Файл календаря
read-in = Доступные языки

## Search

search = Поиск
search-site = Поиск по сайту
close = Закрыть
search-results = Результаты поиска
nothing-found = Ничего не найдено

# Variables:
#   $key (String) - the key, as keyboards name it: ESC
press-to-close = Нажмите { $key }, чтобы закрыть поиск

## What is not there

page-not-found = Страница не найдена
to-home = Вернуться на главную страницу
nothing-here = По этому адресу ничего нет

## Lists

organisations = Организации
people = Люди
places = Места
projects = Проекты
agreements = Соглашения
upcoming-events = Предстоящие мероприятия
past-events = Прошедшие мероприятия
archive = Архив
all-past-events = Все прошедшие мероприятия
nothing-yet = Пока ничего нет
no-upcoming = Запланированных мероприятий пока нет
subscribe = Подписка
feed = Лента новостей (Atom)
subscribe-calendar = Подписка на календарь (iCalendar)
site-map = Карта сайта
found-count = Найдено
calendar = Календарь
other-months = Другие месяцы
previous-month = Предыдущий месяц
next-month = Следующий месяц
previous-page = Предыдущая страница
next-page = Следующая страница
page-of = Страница { $page } из { $pages }
