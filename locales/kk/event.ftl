## Kinds of event

kind-open-expert-discussion = ашық сараптамалық талқылау
kind-expert-discussion = сараптамалық талқылау
kind-expert-meeting = сараптамалық кездесу
kind-open-debate = ашық пікірталас
kind-public-discussion = қоғамдық талқылау
kind-public-hearing = қоғамдық тыңдау
kind-round-table = дөңгелек үстел
kind-conference = конференция
kind-international-conference = халықаралық конференция
kind-ministerial-conference = министрлер конференциясы
kind-press-conference = баспасөз мәслихаты
kind-briefing = брифинг
kind-forum = форум
kind-symposium = симпозиум
kind-session = отырыс
kind-meeting = кездесу
kind-workshop = жұмыс семинары
kind-national-workshop = ұлттық семинар
kind-seminar = семинар
kind-webinar = вебинар
kind-training = тренинг
kind-training-seminar = семинар-тренинг
kind-lecture = дәріс
kind-master-class = шеберлік сабағы
kind-presentation = таныстырылым
kind-competition = байқау
kind-moot-court-competition = ойын түріндегі сот процестерінің конкурсы
kind-ceremony = салтанатты рәсім
kind-opening-ceremony = ашылу салтанаты
kind-award-ceremony = марапаттау рәсімі
kind-open-day = ашық есік күні
kind-festival = фестиваль
kind-concert = концерт
kind-exhibition = көрме
kind-performance = қойылым
kind-hackathon = хакатон
kind-course = курс
kind-holiday = мереке
kind-sitting = мәжіліс
kind-vote = дауыс беру
kind-call = өтінім қабылдау
kind-other = іс-шара

## When

when-label = Күні мен уақыты
date-label = Күні
when-hours = { DATETIME($start, dateStyle: "full", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { DATETIME($end, timeStyle: "short", case: "dative") } дейін ({ $city } уақыты бойынша, { $offset })
when-hours-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { DATETIME($end, timeStyle: "short", case: "dative") } дейін ({ $offset })
when-start = { DATETIME($start, dateStyle: "full", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "locative") } ({ $city } уақыты бойынша, { $offset })
when-start-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "locative") } ({ $offset })
when-span = { DATETIME($start, dateStyle: "full", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { $year ->
        [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
       *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
    }, сағат{ "\u00A0" }{ DATETIME($end, timeStyle: "short", case: "dative") } дейін ({ $city } уақыты бойынша, { $offset })
when-span-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { $year ->
        [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
       *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
    }, сағат{ "\u00A0" }{ DATETIME($end, timeStyle: "short", case: "dative") } дейін ({ $offset })

## Where

format-label = Форматы
format-online = онлайн
format-in-person = бетпе-бет
format-hybrid = аралас форматта
format-online-on = онлайн, { $platform } платформасында
format-hybrid-on = аралас форматта, { $platform } платформасында
format-online-on-several = онлайн, { $platforms } платформаларында
format-hybrid-on-several = аралас форматта, { $platforms } платформаларында
venue-label = Өтетін орны
address-label = Мекенжайы
join-label = Қосылу сілтемесі
join-later-label = Қосылу
join-after-registration = сілтеме тіркелген қатысушыларға жіберіледі
label-on-platform = { $label } ({ $platform })
meeting-id-label = Конференция идентификаторы
access-code-label = Кіру коды
dial-in-label = Телефон арқылы қосылу
broadcast-label = Тікелей эфир
broadcast-on-label = { $platform ->
    [YouTube] { $platform } арнасындағы тікелей эфир
   *[other] { $platform } платформасындағы тікелей эфир
}
recording-label = Жазба

## Languages of the event

official-language-label = Ресми тілі
official-languages-label = Ресми тілдері
working-languages-label = Жұмыс тілдері
working-language-label = Жұмыс тілі
interpretation-label = Ілеспе аударма

## Who

organiser-label = Ұйымдастырушы
organisers-label = Ұйымдастырушылар
support-label = Қолдау көрсетуші
funder-label = Қаржылық қолдау көрсетуші
partner-label = Серіктес
sponsor-label = Демеуші
speakers-label = Баяндамашылар
speaker-label = Баяндамашы
moderator-label = Модератор
moderators-label = Модераторлар
chair-label = Төрағалық етуші
chairs-label = Төрағалық етушілер
participants-label = Қатысушылар
participant-label = Қатысушы
presenter-label = Марапатты тапсырады
presenters-label = Марапатты тапсырады
recipient-label = Марапатты алады
recipients-label = Марапатты алады
audience-label = Шақырылады
supported-by = { INFLECT($org, case: "genitive") } қолдауымен
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] Қолдау көрсеткен ұйым: { $org }
       *[other] Қолдау көрсеткен: { $org }
    }
financially-supported-by = { INFLECT($org, case: "genitive") } қаржылық қолдауымен
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] Қаржылық қолдау көрсеткен ұйым: { $org }
       *[other] Қаржылық қолдау көрсеткен: { $org }
    }
in-partnership-with = { INFLECT($org, case: "instrumental") } серіктестікте
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] Серіктес ұйым: { $org }
       *[other] Серіктес: { $org }
    }
jointly-with = { INFLECT($org, case: "instrumental") } бірлесіп
    .nominative = Бірлесіп ұйымдастырушы: { $org }

## What

questions-label = Талқыланатын мәселелер
topics-label = Тақырыптар
project-label = Жоба
programme-label = Бағдарлама
series-label = Іс-шаралар сериясы
next-in-series-label = Серияның келесі іс-шарасы
part-of-label = Негізгі іс-шара
documents-label = Құжаттар
numbered-document = { $title }, №{ "\u00A0" }{ $number }
draft-document = { $title } (жоба)
materials-label = Материалдар
links-label = Сілтемелер

## Taking part

registration-label = Тіркелу
registration-deadline-label = Тіркелудің соңғы мерзімі
registration-required = міндетті
registration-closed = Тіркелу жабық
price-label = Қатысу құны
free-of-charge = тегін
contact-label = Қатысу мәселелері бойынша
media-contact-label = БАҚ үшін байланыс
add-to-calendar = Күнтізбеге қосу
seats-left = { $count ->
    [0] Бос орын жоқ
   *[other] { $count } бос орын қалды
}

## Status, said first

status-label = Мәртебесі
status-tentative = Іс-шараның күні нақтылануда
status-cancelled = Іс-шара өткізілмейді
status-postponed = Іс-шара кейінге қалдырылды, жаңа күні қосымша хабарланады
status-rescheduled = Іс-шара басқа күнге ауыстырылды
status-moved-online = Іс-шара онлайн форматқа ауыстырылды
status-ended = Іс-шара аяқталды
previous-date-label = Бұрынғы күні
status-reason-label = Себебі
status-reason = Себебі: { $reason }
status-previous = Бұрынғы күні: { $when }

## Closing sentences of an article

takes-place-online-on = { $tense ->
    [past] Іс-шара { DATETIME($start, dateStyle: "long", form: "announcement", case: "locative") } сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { DATETIME($end, timeStyle: "short", case: "dative") } дейін { $platform } платформасында онлайн форматта өтті
   *[future] Іс-шара { DATETIME($start, dateStyle: "long", form: "announcement", case: "locative") } сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { DATETIME($end, timeStyle: "short", case: "dative") } дейін { $platform } платформасында онлайн форматта өтеді
}
takes-place = { $tense ->
    [past] Іс-шара өтті: { $when }.
   *[future] Іс-шара өтеді: { $when }.
}
broadcast-available-on = { $tense ->
    [past] { $platform ->
        [YouTube] Тікелей эфирдің жазбасын { $platform } арнасынан мына сілтеме арқылы көруге болады
       *[other] Тікелей эфирдің жазбасын { $platform } платформасынан мына сілтеме арқылы көруге болады
    }
   *[future] { $platform ->
        [YouTube] Тікелей эфирді { $platform } арнасынан мына сілтеме арқылы көруге болады
       *[other] Тікелей эфирді { $platform } платформасынан мына сілтеме арқылы көруге болады
    }
}
official-language-is = Іс-шараның ресми тілі: { $language }.
for-questions = Қатысу мәселелері бойынша хабарласыңыз

## What a reader can do at once: verbs on buttons

action-register = Тіркелу
action-join = Қосылу
action-watch = Жазбаны көру
