#= undeclared-variable
#@ en/page.ftl
# Variables:
#   $city (String) - where it is
venue = It is in { $city }
#= variable-type
#@ en/page.ftl
# Variables:
#   $start (DateTime) - when it begins
start = It begins on { DATETIME($start, dateStyle: "long") }
#= cycle
#@ en/page.ftl
-site = the site
welcome = Welcome to { -site }
about = About { -site }
#= too-large
#@ en/page.ftl
-name = Til
title = { -name }
#= syntax
#@ en/page.ftl
title = The shop
closing = At { "{" }noon{ "}" }
#= duplicate
#@ en/page.ftl
title = The shop
subtitle = Open every day
#= same-name
#@ en/page.ftl
shop-title = The shop
shop-heading = Welcome
#= missing-message
#@ en/page.ftl
title = The shop
#@ kk/page.ftl
title = Дүкен
#@ ru/page.ftl
title = Магазин
#= surplus-message
#@ en/page.ftl
title = The shop
#@ kk/page.ftl
title = Дүкен
#= unknown-reference
#@ en/page.ftl
-brand = Til
title = The shop of { -brand }
#= missing-term
#@ en/page.ftl
-brand = Til
title = The shop of { -brand }
#@ kk/page.ftl
-brand = Тіл
title = { -brand } дүкені
#= unknown-parameter
#@ kk/page.ftl
-brand = { $case ->
    [genitive] Тілдің
   *[nominative] Тіл
}
title = { -brand(case: "genitive") } дүкені
#@ en/page.ftl
title = The shop of Til
#= term-variant
#@ kk/page.ftl
-brand = { $case ->
    [genitive] Тілдің
   *[nominative] Тіл
}
title = { -brand(case: "genitive") } дүкені
#@ en/page.ftl
title = The shop of Til
#= unknown-variable
#@ kk/page.ftl
seats = { $count } орын
#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
seats = { $count } seats
#= unused-variable
#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
seats = { $count } seats
#= unknown-function
#@ en/page.ftl
# Variables:
#   $n (Number) - how much
share = { NUMBER($n, style: "percent") }
#= arguments
#@ kk/page.ftl
by = { INFLECT($org, case: "genitive") } қолдауымен
#@ en/page.ftl
# Variables:
#   $org (Organisation) - who supports it
by = Supported by { $org }
#= nested-call
#@ kk/page.ftl
until = { DATETIME($day, dateStyle: "long", case: "dative") } дейін
#@ en/page.ftl
# Variables:
#   $day (Date) - the last day
until = Until { DATETIME($day, dateStyle: "long") }
#= unknown-option
#@ en/page.ftl
# Variables:
#   $n (Number) - how much
share = { NUMBER($n, maximumFractionDigits: 1) }
#= option-value
#@ en/page.ftl
# Variables:
#   $day (Date) - the day
day = { DATETIME($day, dateStyle: "long") }
#= argument-type
#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
#= unknown-case
#@ ru/page.ftl
about = Об организации: { INFLECT($org, case: "prepositional") }
    .nominative = Организация: { $org }
#@ en/page.ftl
# Variables:
#   $org (Organisation) - who it is
about = About { $org }
#= impossible-category
#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
#= missing-category
#@ ru/page.ftl
seats = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
seats = Seats: { $count }
#= unknown-choice
#@ en/page.ftl
# Variables:
#   $way (online | hybrid) - how it is held
way = { $way ->
    [online] Online
   *[hybrid] In the hall and online
}
#= unreachable-variant
#@ en/page.ftl
# Variables:
#   $way (online | hybrid) - how it is held
way = { $way ->
    [online] Online
   *[hybrid] In the hall and online
}
#= selector-keys
#@ en/page.ftl
# Variables:
#   $count (Integer) - seats
#   $way (online | hybrid) - how it is held
seats = { $way ->
    [online] { $count ->
        [one] One seat online
       *[other] { $count } seats online
    }
   *[hybrid] { $count ->
        [one] One seat
       *[other] { $count } seats
    }
}
#= no-nominative
#@ ru/page.ftl
by = При поддержке { INFLECT($org, case: "genitive") }
    .nominative = Поддержка: { $org }
#@ en/page.ftl
# Variables:
#   $org (Organisation) - who supports it
by = Supported by { $org }
#= nominative-kind
#@ ru/page.ftl
by = При поддержке { INFLECT($org, case: "genitive") }
    .nominative = При поддержке организации: { $org }
#@ en/page.ftl
# Variables:
#   $org (Organisation) - who supports it
by = Supported by { $org }
#= no-nominative-elsewhere
#@ kk/page.ftl
by = { INFLECT($org, case: "genitive") } қолдауымен
    .nominative = Қолдау: { $org }
#@ en/page.ftl
# Variables:
#   $org (Organisation) - who supports it
by = Supported by { $org }
#= typed-ending
#@ kk/page.ftl
by = { INFLECT($org, case: "genitive") } қолдауымен
#@ en/page.ftl
# Variables:
#   $org (Organisation) - who supports it
by = Supported by { $org }
#= bare-name
#@ ru/page.ftl
to = Письмо для { INFLECT($org, case: "genitive") }
    .nominative = Письмо: { $org }
#@ en/page.ftl
# Variables:
#   $org (Organisation) - to whom it is
to = A letter to { $org }
#= mixed-script
#@ kk/page.ftl
news = Соңғы жаңалықтар
#@ en/page.ftl
news = News
#= old-encoding
#@ kk/page.ftl
country = Қазақстан
#@ en/page.ftl
country = Kazakhstan
#= decomposed
#@ ru/page.ftl
sent = Отправленный
#@ en/page.ftl
sent = Sent
#= cyrillic-in-english
#@ en/page.ftl
topic = An event on language
#= quotes
#@ kk/page.ftl
table = «Тіл» дөңгелек үстелі
#@ en/page.ftl
table = The round table “Language”
#= dash
#@ kk/page.ftl
table = Дөңгелек үстел – ашық
#@ en/page.ftl
table = The round table is open
#= range
#@ kk/page.ftl
days = 2–3 күн
#@ en/page.ftl
days = From 2 to 3 days
#= ellipsis
#@ kk/page.ftl
wait = Күте тұрыңыз…
#@ en/page.ftl
wait = Wait…
#= spaces
#@ kk/page.ftl
days = Екі күн ішінде, бүгін
#@ en/page.ftl
days = In two days, today
#= kazakh-letter
#@ kk/page.ftl
country = Қазақстан Республикасы
#@ en/page.ftl
country = Kazakhstan
#= kazakh-phrase
#@ kk/page.ftl
event = Іс-шара
#@ en/page.ftl
event = An event
#= russian-in-kazakh
#@ kk/page.ftl
more = Кездесу туралы толығырақ
#@ en/page.ftl
more = More about the meeting
#= bare-head
#@ kk/page.ftl
fund = «Сорос» қоры
#@ en/page.ftl
fund = The Soros Fund
#= plural-after-number
#@ kk/page.ftl
participants = 5 қатысушы
#@ en/page.ftl
participants = 5 participants
#= case-of-month
#@ kk/page.ftl
when = 2021 жылғы 20 тамызда өтеді
#@ en/page.ftl
when = It takes place on 20 August 2021
#= date-order
#@ kk/page.ftl
day = 2021 жылғы 20 тамыз
#@ en/page.ftl
day = 20 August 2021
#= capital-month
#@ ru/page.ftl
day = 20 августа 2021 года
#@ en/page.ftl
day = 20 August 2021
#= kazakh-in-russian
#@ ru/page.ftl
country = Республика Казахстан
#@ en/page.ftl
country = The Republic of Kazakhstan
#= russian-phrase
#@ ru/page.ftl
over = Награждение по окончании встречи
#@ en/page.ftl
over = Prizes are given after the meeting
#= untranslated
#@ kk/page.ftl
home = Басты бет
#@ en/page.ftl
home = Home page
#= unused-term
#@ en/page.ftl
-brand = Til
title = The shop of { -brand }
#= cycle-in-variant
#@ en/page.ftl
-map = the map
# Variables:
#   $way (String) - where it is
a = { $way ->
    [b] See { -map }
   *[c] Here
}
