## How often

every-day = күн сайын
every-so-many = { $interval } { $unit ->
    [day] күнде
    [week] аптада
    [month] айда
   *[year] жылда
} бір рет
on-weekdays = { $days } күндері
on-days-of-month = айдың { $days }
on-day-of-year = { DATETIME($day, month: "long", day: "numeric", form: "announcement", case: "locative") }
every-week-on = әр { $day ->
    [monday] дүйсенбіде
    [tuesday] сейсенбіде
    [wednesday] сәрсенбіде
    [thursday] бейсенбіде
    [friday] жұмада
    [saturday] сенбіде
   *[sunday] жексенбіде
}
every-week-on-several = апта сайын { $days } күндері
weekday-in-list = { $day ->
    [monday] дүйсенбі
    [tuesday] сейсенбі
    [wednesday] сәрсенбі
    [thursday] бейсенбі
    [friday] жұма
    [saturday] сенбі
   *[sunday] жексенбі
}
every-month-on = әр айдың { $days }
day-of-month = { $number }-күні
last-day-of-month = соңғы күні
nth-weekday = { $nth ->
    [first] бірінші
    [second] екінші
    [third] үшінші
    [fourth] төртінші
    [fifth] бесінші
   *[last] соңғы
} { $day ->
    [monday] дүйсенбісінде
    [tuesday] сейсенбісінде
    [wednesday] сәрсенбісінде
    [thursday] бейсенбісінде
    [friday] жұмасында
    [saturday] сенбісінде
   *[sunday] жексенбісінде
}
every-year-on = жыл сайын { on-day-of-year }
every-year-on-days = жыл сайын, { $days }
every-year-on-weekday = жыл сайын { on-weekday-of-year }
on-weekday-of-year = { $month ->
    [january] қаңтар
    [february] ақпан
    [march] наурыз
    [april] сәуір
    [may] мамыр
    [june] маусым
    [july] шілде
    [august] тамыз
    [september] қыркүйек
    [october] қазан
    [november] қараша
   *[december] желтоқсан
} айының { $days }

## At what time

clock-of-city = { $city } уақыты бойынша
hours-from-to = { hours-alone-from-to } ({ $clock })
hours-at = { hours-alone-at } ({ $clock })
hours-alone-from-to = сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "ablative") } { DATETIME($end, timeStyle: "short", case: "dative") } дейін
hours-alone-at = сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "locative") }

## From when, until when

starting-on = { DATETIME($day, dateStyle: "long", form: "announcement", case: "ablative") } бастап
days-of-year = { $year } жылғы { $days }
except-days = мына күндерден басқа: { $days }

## Single dates

next-date-label = Келесі күні
cancelled-date-label = Өткізілмейтін күні
cancelled-dates-label = Өткізілмейтін күндері
instead-of-label = { DATETIME($day, dateStyle: "long", form: "announcement", case: "genitive") } орнына
changed-because = себебі: { $reason }
