## Kinds of event

kind-open-expert-discussion = открытое экспертное обсуждение
kind-expert-discussion = экспертное обсуждение
kind-expert-meeting = экспертная встреча
kind-open-debate = открытая дискуссия
kind-public-discussion = общественное обсуждение
kind-public-hearing = общественные слушания
kind-round-table = круглый стол
kind-conference = конференция
kind-international-conference = международная конференция
kind-ministerial-conference = министерская конференция
kind-press-conference = пресс-конференция
kind-briefing = брифинг
kind-forum = форум
kind-symposium = симпозиум
kind-session = заседание
kind-meeting = встреча
kind-workshop = рабочий семинар
kind-national-workshop = национальный семинар
kind-seminar = семинар
kind-webinar = вебинар
kind-training = тренинг
kind-training-seminar = семинар-тренинг
kind-lecture = лекция
kind-master-class = мастер-класс
kind-presentation = презентация
kind-competition = конкурс
kind-moot-court-competition = конкурс по игровым судебным процессам
kind-ceremony = церемония
kind-opening-ceremony = церемония открытия
kind-award-ceremony = церемония награждения
kind-open-day = день открытых дверей
kind-festival = фестиваль
kind-concert = концерт
kind-exhibition = выставка
kind-performance = спектакль
kind-hackathon = хакатон
kind-course = курс
kind-holiday = праздник
kind-sitting = заседание
kind-vote = голосование
kind-call = приём заявок
kind-other = мероприятие

## When

when-label = Дата и время
date-label = Дата
when-hours = { DATETIME($start, dateStyle: "full", form: "announcement") }, с{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } до{ "\u00A0" }{ DATETIME($end, timeStyle: "short") } (по времени { INFLECT($city, case: "genitive") }, { $offset })
    .nominative = { DATETIME($start, dateStyle: "full", form: "announcement") }, с{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } до{ "\u00A0" }{ DATETIME($end, timeStyle: "short") } (время: { $city }, { $offset })
when-hours-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, с{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } до{ "\u00A0" }{ DATETIME($end, timeStyle: "short") } ({ $offset })
when-start = { DATETIME($start, dateStyle: "full", form: "announcement") }, в{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } (по времени { INFLECT($city, case: "genitive") }, { $offset })
    .nominative = { DATETIME($start, dateStyle: "full", form: "announcement") }, в{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } (время: { $city }, { $offset })
when-start-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, в{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } ({ $offset })
when-span = { DATETIME($start, dateStyle: "full", form: "announcement") }, { DATETIME($start, timeStyle: "short") }{ "\u00A0" }– { $year ->
        [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
       *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
    }, { DATETIME($end, timeStyle: "short") } (по времени { INFLECT($city, case: "genitive") }, { $offset })
    .nominative = { DATETIME($start, dateStyle: "full", form: "announcement") }, { DATETIME($start, timeStyle: "short") }{ "\u00A0" }– { $year ->
            [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
           *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
        }, { DATETIME($end, timeStyle: "short") } (время: { $city }, { $offset })
when-span-offset = { DATETIME($start, dateStyle: "full", form: "announcement") }, { DATETIME($start, timeStyle: "short") }{ "\u00A0" }– { $year ->
        [same] { DATETIME($end, weekday: "long", day: "numeric", month: "long", form: "announcement") }
       *[other] { DATETIME($end, dateStyle: "full", form: "announcement") }
    }, { DATETIME($end, timeStyle: "short") } ({ $offset })

## Where

format-label = Формат
format-online = онлайн
format-in-person = очно
format-hybrid = очно и онлайн
format-online-on = онлайн, на платформе { $platform }
format-hybrid-on = очно и онлайн, на платформе { $platform }
format-online-on-several = онлайн, на платформах { $platforms }
format-hybrid-on-several = очно и онлайн, на платформах { $platforms }
venue-label = Место проведения
address-label = Адрес
join-label = Ссылка для подключения
join-later-label = Подключение
join-after-registration = ссылка направляется зарегистрированным участникам
label-on-platform = { $label } ({ $platform })
meeting-id-label = Идентификатор конференции
access-code-label = Код доступа
dial-in-label = Подключение по телефону
broadcast-label = Прямая трансляция
# «на YouTube», but not every platform takes «на»: «на платформе Facebook» is right for all
broadcast-on-label = { $platform ->
    [YouTube] Прямая трансляция на { $platform }
   *[other] Прямая трансляция на платформе { $platform }
}
recording-label = Запись

## Languages of the event

official-language-label = Официальный язык
official-languages-label = Официальные языки
working-languages-label = Рабочие языки
working-language-label = Рабочий язык
interpretation-label = Синхронный перевод

## Who

organiser-label = Организатор
organisers-label = Организаторы
support-label = Поддержка
funder-label = Финансовая поддержка
partner-label = Партнёр
sponsor-label = Спонсор
speakers-label = Докладчики
speaker-label = Докладчик
moderator-label = Модератор
moderators-label = Модераторы
chair-label = Председательствующий
chairs-label = Председательствующие
participants-label = Участники
participant-label = Участник
presenter-label = Награду вручает
presenters-label = Награду вручают
recipient-label = Награду получает
recipients-label = Награду получают
audience-label = Приглашаются
supported-by = При поддержке { INFLECT($org, case: "genitive") }
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] При поддержке организации: { $org }
       *[other] Поддержка: { $org }
    }
financially-supported-by = При финансовой поддержке { INFLECT($org, case: "genitive") }
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] При финансовой поддержке организации: { $org }
       *[other] Финансовая поддержка: { $org }
    }
in-partnership-with = В партнёрстве { LINK($org, word: "с") } { INFLECT($org, case: "instrumental") }
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] В партнёрстве с организацией: { $org }
       *[other] Партнёр: { $org }
    }
jointly-with = Совместно { LINK($org, word: "с") } { INFLECT($org, case: "instrumental") }
    .nominative = { GRAM($org, feature: "kind") ->
        [organisation] Совместно с организацией: { $org }
       *[other] Соорганизатор: { $org }
    }

## What

questions-label = Вопросы для обсуждения
topics-label = Темы
project-label = Проект
programme-label = Программа
series-label = Серия мероприятий
next-in-series-label = Следующее мероприятие серии
part-of-label = В рамках мероприятия
documents-label = Документы
numbered-document = { $title }, №{ "\u00A0" }{ $number }
draft-document = { $title } (проект)
materials-label = Материалы
links-label = Ссылки

## Taking part

registration-label = Регистрация
registration-deadline-label = Последний день регистрации
registration-required = обязательна
registration-closed = Регистрация закрыта
price-label = Стоимость участия
free-of-charge = бесплатно
contact-label = По вопросам участия
media-contact-label = Контакты для СМИ
add-to-calendar = Добавить в календарь
seats-left = { $count ->
    [0] Мест нет
    [one] Осталось { $count } место
    [few] Осталось { $count } места
    [many] Осталось { $count } мест
   *[other] Осталось { $count } места
}

## Status, said first

status-label = Статус
status-tentative = Дата мероприятия уточняется
status-cancelled = Мероприятие отменено
status-postponed = Мероприятие отложено, о новой дате будет объявлено
status-rescheduled = Мероприятие перенесено на другую дату
status-moved-online = Мероприятие переведено в онлайн-формат
status-ended = Мероприятие завершено
previous-date-label = Прежняя дата
status-reason-label = Причина
status-reason = Причина: { $reason }
status-previous = Прежняя дата: { $when }

## Closing sentences of an article

takes-place-online-on = { $tense ->
    [past] Мероприятие прошло { DATETIME($start, dateStyle: "long", form: "announcement") } с{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } до{ "\u00A0" }{ DATETIME($end, timeStyle: "short") } в онлайн-формате на платформе { $platform }
   *[future] Мероприятие пройдёт { DATETIME($start, dateStyle: "long", form: "announcement") } с{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } до{ "\u00A0" }{ DATETIME($end, timeStyle: "short") } в онлайн-формате на платформе { $platform }
}
takes-place = { $tense ->
    [past] Мероприятие прошло: { $when }.
   *[future] Мероприятие пройдёт: { $when }.
}
broadcast-available-on = { $tense ->
    [past] { $platform ->
        [YouTube] Запись трансляции доступна на { $platform } по ссылке
       *[other] Запись трансляции доступна на платформе { $platform } по ссылке
    }
   *[future] { $platform ->
        [YouTube] Прямая трансляция доступна на { $platform } по ссылке
       *[other] Прямая трансляция доступна на платформе { $platform } по ссылке
    }
}
official-language-is = Официальный язык мероприятия: { $language }.
for-questions = По вопросам участия обращайтесь

## What a reader can do at once: verbs on buttons

action-register = Зарегистрироваться
action-join = Подключиться
action-watch = Смотреть запись
