## Facts

kind-label = Ұйымның түрі
short-name-label = Қысқаша атауы
abbreviation-label = Қысқартылған атауы
also-known-as-label = Басқа атаулары
parent-label = Жоғары тұрған ұйым
units-label = Бөлімшелері
place-label = Орналасқан жері
website-label = Сайты
telephone-label = Телефон
email-label = Электрондық пошта
contacts-label = Байланыс
bin-label = БСН
iin-label = ЖСН
founded-label = Құрылған уақыты
closed-label = Қызметін тоқтатқан уақыты
people-label = Құрамы

## Kinds of organisation

kind-foundation = қор
kind-public-foundation = қоғамдық қор
kind-bar = адвокаттар алқасы
kind-union = одақ
kind-association = қауымдастық
kind-public-association = қоғамдық бірлестік
kind-ministry = министрлік
kind-government = үкімет
kind-parliament = парламент
kind-court = сот
kind-council = кеңес
kind-committee = комитет
kind-department = департамент
kind-bureau = бюро
kind-state-body = мемлекеттік орган
kind-embassy = елшілік
kind-university = университет
kind-institute = институт
kind-research-centre = зерттеу орталығы
kind-training-centre = оқу орталығы
kind-law-firm = заң фирмасы
kind-media = масс-медиа
kind-international-organisation = халықаралық ұйым
kind-ngo = үкіметтік емес ұйым
kind-company = компания
kind-platform = платформа
kind-other = ұйым

## Where one comes to, where money goes to

lei-label = LEI
registration-number-label = Тіркеу нөмірі
visiting-address-label = Келушілерге арналған мекенжайы
postal-address-label = Пошталық мекенжайы
opening-hours-label = Жұмыс уақыты
bank-label = Банкі
account-label = Шоты (ЖСК)
bic-label = БСК
kbe-label = Кбе
accounts-label = Әлеуметтік желілерде

weekday-name = { $day ->
    [monday] дүйсенбі
    [tuesday] сейсенбі
    [wednesday] сәрсенбі
    [thursday] бейсенбі
    [friday] жұма
    [saturday] сенбі
   *[sunday] жексенбі
}
