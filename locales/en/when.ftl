### When something repeats, and on which dates.

## How often

every-day = every day

# Variables:
#   $interval (Integer) - every how many of them, from 2
#   $unit (day | week | month | year) - days, weeks, months or years
every-so-many = every { $interval } { $unit ->
    [day] days
    [week] weeks
    [month] months
   *[year] years
}

# After every-so-many and a comma.
# Variables:
#   $days (List) - weekdays, as weekday-in-list has them
on-weekdays = on { $days }

# After every-so-many and a comma.
# Variables:
#   $days (List) - days of a month: the first Wednesday, the 15th
on-days-of-month = on { $days }

# After every-so-many and a comma.
# Variables:
#   $day (Date) - the day of the first date
on-day-of-year = on { DATETIME($day, month: "long", day: "numeric", form: "announcement") }

# Variables:
#   $day (monday | tuesday | wednesday | thursday | friday | saturday | sunday) - the weekday
every-week-on = every { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}

# Variables:
#   $days (List) - weekdays, in the form that this sentence needs
every-week-on-several = every { $days }

# Variables:
#   $day (monday | tuesday | wednesday | thursday | friday | saturday | sunday) - the weekday
weekday-in-list = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}

# Variables:
#   $days (List) - days of a month: the first Wednesday, the 15th
every-month-on = on { $days } of every month

# Variables:
#   $number (Integer) - the day of the month
day-of-month = the { NUMBER($number, type: "ordinal") ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
}

last-day-of-month = the last day

# Variables:
#   $nth (first | second | third | fourth | fifth | last) - which of them
#   $day (monday | tuesday | wednesday | thursday | friday | saturday | sunday) - the weekday
nth-weekday = the { $nth ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
    [fifth] fifth
   *[last] last
} { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}

# Variables:
#   $day (Date) - the day of the first date
every-year-on = every year { on-day-of-year }

# Variables:
#   $days (String) - from a day to a day: 21–23 March
every-year-on-days = every year, { $days }

# Variables:
#   $days (List) - weekdays of the month: the first Sunday
#   $month (january | february | march | april | may | june | july | august | september | october | november | december) - the month
every-year-on-weekday = every year { on-weekday-of-year }

# After every-so-many and a comma, or after “every year”.
# Variables:
#   $days (List) - weekdays of the month: the first Sunday
#   $month (january | february | march | april | may | june | july | august | september | october | november | december) - the month
on-weekday-of-year = on { $days } of { $month ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
}

## At what time

# Variables:
#   $city (Name) - the city whose time it is
clock-of-city = { $city } time

# Variables:
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end
#   $clock (String) - whose time it is: Almaty time, UTC+5
hours-from-to = { hours-alone-from-to } ({ $clock })

# Variables:
#   $start (DateTime) - the beginning
#   $clock (String) - whose time it is: Almaty time, UTC+5
hours-at = { hours-alone-at } ({ $clock })

# Where the clock is said once, after other hours.
# Variables:
#   $start (DateTime) - the beginning
#   $end (DateTime) - the end
hours-alone-from-to = from { DATETIME($start, timeStyle: "short", form: "announcement") } to { DATETIME($end, timeStyle: "short", form: "announcement") }

# Variables:
#   $start (DateTime) - the beginning
hours-alone-at = at { DATETIME($start, timeStyle: "short", form: "announcement") }

## From when, until when

# Variables:
#   $day (Date) - the first day
starting-on = starting on { DATETIME($day, dateStyle: "long", form: "announcement") }

# Variables:
#   $days (String) - days and months of one year: 4, 11 and 18 March, 1 April
#   $year (String) - the year
days-of-year = { $days } { $year }

# Variables:
#   $days (String) - the days on which it does not happen
except-days = except { $days }

## Single dates

next-date-label = Next date
cancelled-date-label = Cancelled date
cancelled-dates-label = Cancelled dates

# Variables:
#   $day (Date) - the day on which it was to happen
instead-of-label = Instead of { DATETIME($day, dateStyle: "long", form: "announcement") }

# Variables:
#   $reason (String) - why a date moved
changed-because = reason: { $reason }
