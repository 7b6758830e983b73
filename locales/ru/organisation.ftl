## Facts

kind-label = Вид организации
short-name-label = Краткое название
abbreviation-label = Сокращение
also-known-as-label = Другие названия
parent-label = Вышестоящая организация
units-label = Подразделения
place-label = Местонахождение
website-label = Сайт
telephone-label = Телефон
email-label = Электронная почта
contacts-label = Контакты
bin-label = БИН
iin-label = ИИН
founded-label = Дата основания
closed-label = Дата прекращения деятельности
people-label = Состав

## Kinds of organisation

kind-foundation = фонд
kind-public-foundation = общественный фонд
kind-bar = коллегия адвокатов
kind-union = союз
kind-association = ассоциация
kind-public-association = общественное объединение
kind-ministry = министерство
kind-government = правительство
kind-parliament = парламент
kind-court = суд
kind-council = совет
kind-committee = комитет
kind-department = департамент
kind-bureau = бюро
kind-state-body = государственный орган
kind-embassy = посольство
kind-university = университет
kind-institute = институт
kind-research-centre = исследовательский центр
kind-training-centre = учебный центр
kind-law-firm = юридическая фирма
kind-media = масс-медиа
kind-international-organisation = международная организация
kind-ngo = неправительственная организация
kind-company = компания
kind-platform = платформа
kind-other = организация

## Where one comes to, where money goes to

lei-label = LEI
registration-number-label = Регистрационный номер
visiting-address-label = Адрес для посетителей
postal-address-label = Почтовый адрес
opening-hours-label = Часы работы
bank-label = Банк
account-label = Счёт (ИИК)
bic-label = БИК
kbe-label = Кбе
accounts-label = Социальные сети

weekday-name = { $day ->
    [monday] понедельник
    [tuesday] вторник
    [wednesday] среда
    [thursday] четверг
    [friday] пятница
    [saturday] суббота
   *[sunday] воскресенье
}
