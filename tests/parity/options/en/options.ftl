### Every option of every function, each value once.

# Variables:
#   $n (Number) - n
number-type-cardinal = { NUMBER($n, type: "cardinal") }

# Variables:
#   $n (Number) - n
number-type-ordinal = { NUMBER($n, type: "ordinal") }

# Variables:
#   $n (Number) - n
number-style-decimal = { NUMBER($n, style: "decimal") }

# Variables:
#   $n (Number) - n
number-style-percent = { NUMBER($n, style: "percent") }

# Variables:
#   $n (Number) - n
number-usegrouping-auto = { NUMBER($n, useGrouping: "auto") }

# Variables:
#   $n (Number) - n
number-usegrouping-always = { NUMBER($n, useGrouping: "always") }

# Variables:
#   $n (Number) - n
number-usegrouping-true = { NUMBER($n, useGrouping: "true") }

# Variables:
#   $n (Number) - n
number-usegrouping-min2 = { NUMBER($n, useGrouping: "min2") }

# Variables:
#   $n (Number) - n
number-usegrouping-false = { NUMBER($n, useGrouping: "false") }

# Variables:
#   $n (Number) - n
number-minimumintegerdigits-1 = { NUMBER($n, minimumIntegerDigits: 1) }

# Variables:
#   $n (Number) - n
number-minimumintegerdigits-5 = { NUMBER($n, minimumIntegerDigits: 5) }

# Variables:
#   $n (Number) - n
number-minimumfractiondigits-0 = { NUMBER($n, minimumFractionDigits: 0) }

# Variables:
#   $n (Number) - n
number-minimumfractiondigits-2 = { NUMBER($n, minimumFractionDigits: 2) }

# Variables:
#   $n (Number) - n
number-minimumfractiondigits-5 = { NUMBER($n, minimumFractionDigits: 5) }

# Variables:
#   $n (Number) - n
number-maximumfractiondigits-0 = { NUMBER($n, maximumFractionDigits: 0) }

# Variables:
#   $n (Number) - n
number-maximumfractiondigits-1 = { NUMBER($n, maximumFractionDigits: 1) }

# Variables:
#   $n (Number) - n
number-maximumfractiondigits-2 = { NUMBER($n, maximumFractionDigits: 2) }

# Variables:
#   $n (Number) - n
number-minimumsignificantdigits-1 = { NUMBER($n, minimumSignificantDigits: 1) }

# Variables:
#   $n (Number) - n
number-minimumsignificantdigits-6 = { NUMBER($n, minimumSignificantDigits: 6) }

# Variables:
#   $n (Number) - n
number-maximumsignificantdigits-1 = { NUMBER($n, maximumSignificantDigits: 1) }

# Variables:
#   $n (Number) - n
number-maximumsignificantdigits-3 = { NUMBER($n, maximumSignificantDigits: 3) }

# Variables:
#   $n (Number) - n
percent-digits = { NUMBER($n, style: "percent", maximumFractionDigits: 2) }

# Variables:
#   $n (Number) - n
percent-least = { NUMBER($n, style: "percent", minimumFractionDigits: 1) }

# Variables:
#   $n (Number) - n
plain-number = { $n }

# Variables:
#   $i (Integer) - i
plain-integer = { $i }

literal-number = { 1234.50 } { NUMBER(7.125, maximumFractionDigits: 1) }

# Variables:
#   $start (DateTime) - start
datetime-form-cldr = { DATETIME($start, form: "cldr", dateStyle: "full") }

# Variables:
#   $start (DateTime) - start
datetime-form-announcement = { DATETIME($start, form: "announcement", dateStyle: "full") }

# Variables:
#   $start (DateTime) - start
datetime-datestyle-full = { DATETIME($start, dateStyle: "full") }

# Variables:
#   $start (DateTime) - start
datetime-datestyle-long = { DATETIME($start, dateStyle: "long") }

# Variables:
#   $start (DateTime) - start
datetime-datestyle-medium = { DATETIME($start, dateStyle: "medium") }

# Variables:
#   $start (DateTime) - start
datetime-datestyle-short = { DATETIME($start, dateStyle: "short") }

# Variables:
#   $start (DateTime) - start
datetime-datestyle-announcement = { DATETIME($start, dateStyle: "announcement") }

# Variables:
#   $start (DateTime) - start
datetime-datestyle-announcement-long = { DATETIME($start, dateStyle: "announcement-long") }

# Variables:
#   $start (DateTime) - start
datetime-timestyle-full = { DATETIME($start, timeStyle: "full") }

# Variables:
#   $start (DateTime) - start
datetime-timestyle-long = { DATETIME($start, timeStyle: "long") }

# Variables:
#   $start (DateTime) - start
datetime-timestyle-medium = { DATETIME($start, timeStyle: "medium") }

# Variables:
#   $start (DateTime) - start
datetime-timestyle-short = { DATETIME($start, timeStyle: "short") }

# Variables:
#   $start (DateTime) - start
datetime-weekday-long = { DATETIME($start, weekday: "long") }

# Variables:
#   $start (DateTime) - start
datetime-weekday-short = { DATETIME($start, weekday: "short") }

# Variables:
#   $start (DateTime) - start
datetime-weekday-narrow = { DATETIME($start, weekday: "narrow") }

# Variables:
#   $start (DateTime) - start
datetime-era-long = { DATETIME($start, era: "long") }

# Variables:
#   $start (DateTime) - start
datetime-era-short = { DATETIME($start, era: "short") }

# Variables:
#   $start (DateTime) - start
datetime-era-narrow = { DATETIME($start, era: "narrow") }

# Variables:
#   $start (DateTime) - start
datetime-year-numeric = { DATETIME($start, year: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-year-2-digit = { DATETIME($start, year: "2-digit") }

# Variables:
#   $start (DateTime) - start
datetime-month-numeric = { DATETIME($start, month: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-month-2-digit = { DATETIME($start, month: "2-digit") }

# Variables:
#   $start (DateTime) - start
datetime-month-long = { DATETIME($start, month: "long") }

# Variables:
#   $start (DateTime) - start
datetime-month-short = { DATETIME($start, month: "short") }

# Variables:
#   $start (DateTime) - start
datetime-month-narrow = { DATETIME($start, month: "narrow") }

# Variables:
#   $start (DateTime) - start
datetime-day-numeric = { DATETIME($start, day: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-day-2-digit = { DATETIME($start, day: "2-digit") }

# Variables:
#   $start (DateTime) - start
datetime-hour-numeric = { DATETIME($start, hour: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-hour-2-digit = { DATETIME($start, hour: "2-digit") }

# Variables:
#   $start (DateTime) - start
datetime-minute-numeric = { DATETIME($start, minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-minute-2-digit = { DATETIME($start, minute: "2-digit") }

# Variables:
#   $start (DateTime) - start
datetime-second-numeric = { DATETIME($start, second: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-second-2-digit = { DATETIME($start, second: "2-digit") }

# Variables:
#   $start (DateTime) - start
datetime-hourcycle-h11 = { DATETIME($start, hourCycle: "h11", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-hourcycle-h12 = { DATETIME($start, hourCycle: "h12", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-hourcycle-h23 = { DATETIME($start, hourCycle: "h23", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-hourcycle-h24 = { DATETIME($start, hourCycle: "h24", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-hour12-true = { DATETIME($start, hour12: "true", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-hour12-false = { DATETIME($start, hour12: "false", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezone-europe-paris = { DATETIME($start, timeZone: "Europe/Paris", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezone-asia-almaty = { DATETIME($start, timeZone: "Asia/Almaty", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezonename-short = { DATETIME($start, timeZoneName: "short", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezonename-shortoffset = { DATETIME($start, timeZoneName: "shortOffset", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezonename-longoffset = { DATETIME($start, timeZoneName: "longOffset", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezonename-long = { DATETIME($start, timeZoneName: "long", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezonename-shortgeneric = { DATETIME($start, timeZoneName: "shortGeneric", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-timezonename-longgeneric = { DATETIME($start, timeZoneName: "longGeneric", hour: "numeric", minute: "numeric") }

# Variables:
#   $start (DateTime) - start
datetime-fraction-1 = { DATETIME($start, second: "numeric", fractionalSecondDigits: 1) }

# Variables:
#   $start (DateTime) - start
datetime-fraction-2 = { DATETIME($start, second: "numeric", fractionalSecondDigits: 2) }

# Variables:
#   $start (DateTime) - start
datetime-fraction-3 = { DATETIME($start, second: "numeric", fractionalSecondDigits: 3) }

# Variables:
#   $start (DateTime) - start
plain-datetime = { $start }

# Variables:
#   $day (Date) - day
plain-date = { $day }

# Variables:
#   $time (Time) - time
plain-time = { $time }

# Variables:
#   $day (Date) - day
date-long = { DATETIME($day, dateStyle: "long") }

# Variables:
#   $time (Time) - time
time-short = { DATETIME($time, timeStyle: "short") }

# Variables:
#   $days (DateRange) - days
plain-range = { $days }

# Variables:
#   $days (DateRange) - days
range-long = { DATETIME($days, dateStyle: "long") }

# Variables:
#   $items (List) - items
plain-list = { $items }

# Variables:
#   $inner (Message) - inner
plain-message = { $inner }

# Variables:
#   $org (Name) - org
plain-name = { $org }

# Variables:
#   $org (Name) - org
name-nominative = a { INFLECT($org, case: "nominative") } b
    .nominative = — { $org }

# Variables:
#   $word (String) - word
text-nominative = a { INFLECT($word, case: "nominative") } b
    .nominative = — { $word }

# Variables:
#   $start (DateTime) - start
date-nominative = a { DATETIME($start, dateStyle: "long", case: "nominative") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

# Variables:
#   $start (DateTime) - start
clock-nominative = a { DATETIME($start, timeStyle: "short", case: "nominative") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

# Variables:
#   $n (Number) - n
sum-nominative = a { NUMBER($n, maximumFractionDigits: 0, case: "nominative") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

# Variables:
#   $org (Name) - org
name-genitive = a { $org } b

# Variables:
#   $word (String) - word
text-genitive = a { $word } b

# Variables:
#   $start (DateTime) - start
date-genitive = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-genitive = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-genitive = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-dative = a { $org } b

# Variables:
#   $word (String) - word
text-dative = a { $word } b

# Variables:
#   $start (DateTime) - start
date-dative = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-dative = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-dative = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-accusative = a { $org } b

# Variables:
#   $word (String) - word
text-accusative = a { $word } b

# Variables:
#   $start (DateTime) - start
date-accusative = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-accusative = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-accusative = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-locative = a { $org } b

# Variables:
#   $word (String) - word
text-locative = a { $word } b

# Variables:
#   $start (DateTime) - start
date-locative = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-locative = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-locative = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-ablative = a { $org } b

# Variables:
#   $word (String) - word
text-ablative = a { $word } b

# Variables:
#   $start (DateTime) - start
date-ablative = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-ablative = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-ablative = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-instrumental = a { $org } b

# Variables:
#   $word (String) - word
text-instrumental = a { $word } b

# Variables:
#   $start (DateTime) - start
date-instrumental = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-instrumental = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-instrumental = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-locative-attributive = a { $org } b

# Variables:
#   $word (String) - word
text-locative-attributive = a { $word } b

# Variables:
#   $start (DateTime) - start
date-locative-attributive = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-locative-attributive = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-locative-attributive = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $word (String) - word
text-ordinal = a { $word } b

# Variables:
#   $start (DateTime) - start
date-ordinal = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-ordinal = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-ordinal = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-prepositional = a { $org } b

# Variables:
#   $word (String) - word
text-prepositional = a { $word } b

# Variables:
#   $start (DateTime) - start
date-prepositional = a { DATETIME($start, dateStyle: "long") } b

# Variables:
#   $start (DateTime) - start
clock-prepositional = a { DATETIME($start, timeStyle: "short") } b

# Variables:
#   $n (Number) - n
sum-prepositional = a { NUMBER($n, maximumFractionDigits: 0) } b

# Variables:
#   $org (Name) - org
name-possessive = a { INFLECT($org, case: "possessive") } b
    .nominative = — { $org }

# Variables:
#   $word (String) - word
text-possessive = a { INFLECT($word, case: "possessive") } b
    .nominative = — { $word }

# Variables:
#   $start (DateTime) - start
date-possessive = a { DATETIME($start, dateStyle: "long", case: "possessive") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

# Variables:
#   $start (DateTime) - start
clock-possessive = a { DATETIME($start, timeStyle: "short", case: "possessive") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

# Variables:
#   $n (Number) - n
sum-possessive = a { NUMBER($n, maximumFractionDigits: 0, case: "possessive") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

# Variables:
#   $org (Name) - org
gram-gender = { GRAM($org, feature: "gender") ->
    [feminine] feminine
    [neuter] neuter
    [unknown] unknown
    [plural] plural
    *[masculine] masculine
 }

# Variables:
#   $org (Name) - org
gram-number = { GRAM($org, feature: "number") ->
    [plural] plural
    *[singular] singular
 }

# Variables:
#   $org (Name) - org
gram-kind = { GRAM($org, feature: "kind") ->
    [person] person
    [organisation] organisation
    [place] place
    *[other] other
 }

# Variables:
#   $org (Name) - org
gram-animacy = { GRAM($org, feature: "animacy") ->
    [animate] animate
    *[inanimate] inanimate
 }

# Variables:
#   $org (Name) - org
link-name = { $org } and Almaty

# Variables:
#   $word (String) - word
link-text = { $word } and Almaty

# Variables:
#   $n (Number) - n
plural = { $n ->
    [one] one
    *[other] other
 }

# Variables:
#   $n (Number) - n
plural-rounded = { NUMBER($n, maximumFractionDigits: 0) ->
    [one] one
    *[other] other
 }

# Variables:
#   $i (Integer) - i
ordinal = { NUMBER($i, type: "ordinal") ->
    [one] one
    [two] two
    [few] few
    *[other] other
 }

# Variables:
#   $org (Name) - org
name-genitive-plural = a { $org } b

# Variables:
#   $word (String) - word
text-dative-plural = a { $word } b

# Variables:
#   $org (Name) - org
person-full = a { INFLECT($org, case: "possessive", person: "full") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "full") }

# Variables:
#   $org (Name) - org
person-usual = a { INFLECT($org, case: "possessive", person: "usual") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "usual") }

# Variables:
#   $org (Name) - org
person-short = a { INFLECT($org, case: "possessive", person: "short") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "short") }

# Variables:
#   $org (Name) - org
person-list = a { INFLECT($org, case: "possessive", person: "list") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "list") }

# Variables:
#   $org (Name) - org
person-list-short = a { INFLECT($org, case: "possessive", person: "list-short") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "list-short") }

# Variables:
#   $org (Name) - org
person-address = a { INFLECT($org, case: "possessive", person: "address") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "address") }

# Variables:
#   $org (Name) - org
person-given = a { INFLECT($org, case: "possessive", person: "given") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "given") }

# Variables:
#   $org (Name) - org
person-monogram = a { INFLECT($org, case: "possessive", person: "monogram") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "monogram") }

## Money, measures, spans from now, lists of names, kinds.

# Variables:
#   $price (Money) - price
money-symbol = { NUMBER($price, style: "currency", currencyDisplay: "symbol") }

# Variables:
#   $price (Money) - price
money-narrowsymbol = { NUMBER($price, style: "currency", currencyDisplay: "narrowSymbol") }

# Variables:
#   $price (Money) - price
money-code = { NUMBER($price, style: "currency", currencyDisplay: "code") }

# Variables:
#   $price (Money) - price
money-name = { NUMBER($price, style: "currency", currencyDisplay: "name") }

# Variables:
#   $price (Money) - price
money-plain = { $price }

# Variables:
#   $price (Money) - price
money-whole = { NUMBER($price, maximumFractionDigits: 0, useGrouping: "false") }

# Variables:
#   $n (Number) - n
unit-kilometer = { NUMBER($n, style: "unit", unit: "kilometer", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-meter = { NUMBER($n, style: "unit", unit: "meter", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-centimeter = { NUMBER($n, style: "unit", unit: "centimeter", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-kilogram = { NUMBER($n, style: "unit", unit: "kilogram", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-gram = { NUMBER($n, style: "unit", unit: "gram", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-liter = { NUMBER($n, style: "unit", unit: "liter", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-hectare = { NUMBER($n, style: "unit", unit: "hectare", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-celsius = { NUMBER($n, style: "unit", unit: "celsius", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-percent = { NUMBER($n, style: "unit", unit: "percent", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-kilometer-per-hour = { NUMBER($n, style: "unit", unit: "kilometer-per-hour", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-second = { NUMBER($n, style: "unit", unit: "second", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-minute = { NUMBER($n, style: "unit", unit: "minute", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-hour = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-day = { NUMBER($n, style: "unit", unit: "day", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-week = { NUMBER($n, style: "unit", unit: "week", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-month = { NUMBER($n, style: "unit", unit: "month", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-year = { NUMBER($n, style: "unit", unit: "year", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-byte = { NUMBER($n, style: "unit", unit: "byte", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-kilobyte = { NUMBER($n, style: "unit", unit: "kilobyte", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-megabyte = { NUMBER($n, style: "unit", unit: "megabyte", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-gigabyte = { NUMBER($n, style: "unit", unit: "gigabyte", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-display-long = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "long") }

# Variables:
#   $n (Number) - n
unit-display-short = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "short") }

# Variables:
#   $n (Number) - n
unit-display-narrow = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "narrow") }

# Variables:
#   $count (Integer) - count
relative-second-auto = { RELATIVETIME($count, unit: "second", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-second-always = { RELATIVETIME($count, unit: "second", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-minute-auto = { RELATIVETIME($count, unit: "minute", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-minute-always = { RELATIVETIME($count, unit: "minute", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-hour-auto = { RELATIVETIME($count, unit: "hour", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-hour-always = { RELATIVETIME($count, unit: "hour", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-day-auto = { RELATIVETIME($count, unit: "day", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-day-always = { RELATIVETIME($count, unit: "day", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-week-auto = { RELATIVETIME($count, unit: "week", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-week-always = { RELATIVETIME($count, unit: "week", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-month-auto = { RELATIVETIME($count, unit: "month", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-month-always = { RELATIVETIME($count, unit: "month", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-year-auto = { RELATIVETIME($count, unit: "year", numeric: "auto") }

# Variables:
#   $count (Integer) - count
relative-year-always = { RELATIVETIME($count, unit: "year", numeric: "always") }

# Variables:
#   $count (Integer) - count
relative-default = { RELATIVETIME($count, unit: "day") }

# Variables:
#   $people (Names) - people
names-plain = { $people }

# Variables:
#   $people (Names) - people
names-genitive = { INFLECT($people, case: "possessive") }

# Variables:
#   $people (Names) - people
names-dative = { INFLECT($people, case: "possessive") }

# Variables:
#   $people (Names) - people
names-instrumental = { INFLECT($people, case: "possessive") }

# Variables:
#   $org (Person) - org
person-genitive = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Person) - org
person-dative = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Person) - org
person-instrumental = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Organisation) - org
organisation-genitive = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Organisation) - org
organisation-dative = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Organisation) - org
organisation-instrumental = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Place) - org
place-genitive = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Place) - org
place-dative = { INFLECT($org, case: "possessive") }

# Variables:
#   $org (Place) - org
place-instrumental = { INFLECT($org, case: "possessive") }

# Variables:
#   $n (Number) - n
number-possessed = { NUMBER($n) }

# Variables:
#   $text (String) - text
text-possessed = { $text }

# Variables:
#   $org (Name) - org
link-with = { $org }

# Variables:
#   $org (Name) - org
link-in = { $org }

# Variables:
#   $org (Name) - org
link-about = { $org }

# Variables:
#   $length (Duration) - length
duration-plain = { $length }

# Variables:
#   $length (Duration) - length
duration-long = { DURATION($length, style: "long") }

# Variables:
#   $length (Duration) - length
duration-short = { DURATION($length, style: "short") }

# Variables:
#   $length (Duration) - length
duration-narrow = { DURATION($length, style: "narrow") }

# Variables:
#   $length (Duration) - length
duration-digital = { DURATION($length, style: "digital") }

# Variables:
#   $length (Duration) - length
duration-ablative = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-accusative = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-dative = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-genitive = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-instrumental = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-locative = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-locative-attributive = { DURATION($length) }

# Variables:
#   $length (Duration) - length
duration-prepositional = { DURATION($length) }
