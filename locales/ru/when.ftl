## How often

every-day = ежедневно
every-so-many = раз в { $unit ->
    [day] { $interval ->
        [one] { $interval } день
        [few] { $interval } дня
       *[many] { $interval } дней
    }
    [week] { $interval ->
        [one] { $interval } неделю
        [few] { $interval } недели
       *[many] { $interval } недель
    }
    [month] { $interval ->
        [one] { $interval } месяц
        [few] { $interval } месяца
       *[many] { $interval } месяцев
    }
   *[year] { $interval ->
        [one] { $interval } год
        [few] { $interval } года
       *[many] { $interval } лет
    }
}
on-weekdays = по { $days }
on-days-of-month = { $days }
on-day-of-year = { DATETIME($day, month: "long", day: "numeric", form: "announcement") }
every-week-on = по { $day ->
    [monday] понедельникам
    [tuesday] вторникам
    [wednesday] средам
    [thursday] четвергам
    [friday] пятницам
    [saturday] субботам
   *[sunday] воскресеньям
}
every-week-on-several = по { $days }
weekday-in-list = { $day ->
    [monday] понедельникам
    [tuesday] вторникам
    [wednesday] средам
    [thursday] четвергам
    [friday] пятницам
    [saturday] субботам
   *[sunday] воскресеньям
}
every-month-on = { $days } каждого месяца
day-of-month = { $number }-го числа
last-day-of-month = в последний день
nth-weekday = { $day ->
    [monday] { $nth ->
        [first] в первый понедельник
        [second] во второй понедельник
        [third] в третий понедельник
        [fourth] в четвёртый понедельник
        [fifth] в пятый понедельник
       *[last] в последний понедельник
    }
    [tuesday] { $nth ->
        [first] в первый вторник
        [second] во второй вторник
        [third] в третий вторник
        [fourth] в четвёртый вторник
        [fifth] в пятый вторник
       *[last] в последний вторник
    }
    [wednesday] { $nth ->
        [first] в первую среду
        [second] во вторую среду
        [third] в третью среду
        [fourth] в четвёртую среду
        [fifth] в пятую среду
       *[last] в последнюю среду
    }
    [thursday] { $nth ->
        [first] в первый четверг
        [second] во второй четверг
        [third] в третий четверг
        [fourth] в четвёртый четверг
        [fifth] в пятый четверг
       *[last] в последний четверг
    }
    [friday] { $nth ->
        [first] в первую пятницу
        [second] во вторую пятницу
        [third] в третью пятницу
        [fourth] в четвёртую пятницу
        [fifth] в пятую пятницу
       *[last] в последнюю пятницу
    }
    [saturday] { $nth ->
        [first] в первую субботу
        [second] во вторую субботу
        [third] в третью субботу
        [fourth] в четвёртую субботу
        [fifth] в пятую субботу
       *[last] в последнюю субботу
    }
   *[sunday] { $nth ->
        [first] в первое воскресенье
        [second] во второе воскресенье
        [third] в третье воскресенье
        [fourth] в четвёртое воскресенье
        [fifth] в пятое воскресенье
       *[last] в последнее воскресенье
    }
}
every-year-on = ежегодно { on-day-of-year }
every-year-on-days = ежегодно, { $days }
every-year-on-weekday = ежегодно { on-weekday-of-year }
on-weekday-of-year = { $days } { $month ->
    [january] января
    [february] февраля
    [march] марта
    [april] апреля
    [may] мая
    [june] июня
    [july] июля
    [august] августа
    [september] сентября
    [october] октября
    [november] ноября
   *[december] декабря
}

## At what time

clock-of-city = по времени { INFLECT($city, case: "genitive") }
    .nominative = время: { $city }
hours-from-to = { hours-alone-from-to } ({ $clock })
hours-at = { hours-alone-at } ({ $clock })
hours-alone-from-to = с{ "\u00A0" }{ DATETIME($start, timeStyle: "short") } до{ "\u00A0" }{ DATETIME($end, timeStyle: "short") }
hours-alone-at = в{ "\u00A0" }{ DATETIME($start, timeStyle: "short") }

## From when, until when

starting-on = начало { DATETIME($day, dateStyle: "long", form: "announcement") }
days-of-year = { $days } { $year } года
except-days = кроме { $days }

## Single dates

next-date-label = Ближайшая дата
cancelled-date-label = Отменённая дата
cancelled-dates-label = Отменённые даты
instead-of-label = Вместо { DATETIME($day, dateStyle: "long", form: "announcement") }
changed-because = причина: { $reason }
