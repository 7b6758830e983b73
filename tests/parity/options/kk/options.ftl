### Every option of every function, each value once.

number-type-cardinal = { NUMBER($n, type: "cardinal") }

number-type-ordinal = { NUMBER($n, type: "ordinal") }

number-style-decimal = { NUMBER($n, style: "decimal") }

number-style-percent = { NUMBER($n, style: "percent") }

number-usegrouping-auto = { NUMBER($n, useGrouping: "auto") }

number-usegrouping-always = { NUMBER($n, useGrouping: "always") }

number-usegrouping-true = { NUMBER($n, useGrouping: "true") }

number-usegrouping-min2 = { NUMBER($n, useGrouping: "min2") }

number-usegrouping-false = { NUMBER($n, useGrouping: "false") }

number-minimumintegerdigits-1 = { NUMBER($n, minimumIntegerDigits: 1) }

number-minimumintegerdigits-5 = { NUMBER($n, minimumIntegerDigits: 5) }

number-minimumfractiondigits-0 = { NUMBER($n, minimumFractionDigits: 0) }

number-minimumfractiondigits-2 = { NUMBER($n, minimumFractionDigits: 2) }

number-minimumfractiondigits-5 = { NUMBER($n, minimumFractionDigits: 5) }

number-maximumfractiondigits-0 = { NUMBER($n, maximumFractionDigits: 0) }

number-maximumfractiondigits-1 = { NUMBER($n, maximumFractionDigits: 1) }

number-maximumfractiondigits-2 = { NUMBER($n, maximumFractionDigits: 2) }

number-minimumsignificantdigits-1 = { NUMBER($n, minimumSignificantDigits: 1) }

number-minimumsignificantdigits-6 = { NUMBER($n, minimumSignificantDigits: 6) }

number-maximumsignificantdigits-1 = { NUMBER($n, maximumSignificantDigits: 1) }

number-maximumsignificantdigits-3 = { NUMBER($n, maximumSignificantDigits: 3) }

percent-digits = { NUMBER($n, style: "percent", maximumFractionDigits: 2) }

percent-least = { NUMBER($n, style: "percent", minimumFractionDigits: 1) }

plain-number = { $n }

plain-integer = { $i }

literal-number = { 1234.50 } { NUMBER(7.125, maximumFractionDigits: 1) }

datetime-form-cldr = { DATETIME($start, form: "cldr", dateStyle: "full") }

datetime-form-announcement = { DATETIME($start, form: "announcement", dateStyle: "full") }

datetime-datestyle-full = { DATETIME($start, dateStyle: "full") }

datetime-datestyle-long = { DATETIME($start, dateStyle: "long") }

datetime-datestyle-medium = { DATETIME($start, dateStyle: "medium") }

datetime-datestyle-short = { DATETIME($start, dateStyle: "short") }

datetime-datestyle-announcement = { DATETIME($start, dateStyle: "announcement") }

datetime-datestyle-announcement-long = { DATETIME($start, dateStyle: "announcement-long") }

datetime-timestyle-full = { DATETIME($start, timeStyle: "full") }

datetime-timestyle-long = { DATETIME($start, timeStyle: "long") }

datetime-timestyle-medium = { DATETIME($start, timeStyle: "medium") }

datetime-timestyle-short = { DATETIME($start, timeStyle: "short") }

datetime-weekday-long = { DATETIME($start, weekday: "long") }

datetime-weekday-short = { DATETIME($start, weekday: "short") }

datetime-weekday-narrow = { DATETIME($start, weekday: "narrow") }

datetime-era-long = { DATETIME($start, era: "long") }

datetime-era-short = { DATETIME($start, era: "short") }

datetime-era-narrow = { DATETIME($start, era: "narrow") }

datetime-year-numeric = { DATETIME($start, year: "numeric") }

datetime-year-2-digit = { DATETIME($start, year: "2-digit") }

datetime-month-numeric = { DATETIME($start, month: "numeric") }

datetime-month-2-digit = { DATETIME($start, month: "2-digit") }

datetime-month-long = { DATETIME($start, month: "long") }

datetime-month-short = { DATETIME($start, month: "short") }

datetime-month-narrow = { DATETIME($start, month: "narrow") }

datetime-day-numeric = { DATETIME($start, day: "numeric") }

datetime-day-2-digit = { DATETIME($start, day: "2-digit") }

datetime-hour-numeric = { DATETIME($start, hour: "numeric") }

datetime-hour-2-digit = { DATETIME($start, hour: "2-digit") }

datetime-minute-numeric = { DATETIME($start, minute: "numeric") }

datetime-minute-2-digit = { DATETIME($start, minute: "2-digit") }

datetime-second-numeric = { DATETIME($start, second: "numeric") }

datetime-second-2-digit = { DATETIME($start, second: "2-digit") }

datetime-hourcycle-h11 = { DATETIME($start, hourCycle: "h11", hour: "numeric", minute: "numeric") }

datetime-hourcycle-h12 = { DATETIME($start, hourCycle: "h12", hour: "numeric", minute: "numeric") }

datetime-hourcycle-h23 = { DATETIME($start, hourCycle: "h23", hour: "numeric", minute: "numeric") }

datetime-hourcycle-h24 = { DATETIME($start, hourCycle: "h24", hour: "numeric", minute: "numeric") }

datetime-hour12-true = { DATETIME($start, hour12: "true", hour: "numeric", minute: "numeric") }

datetime-hour12-false = { DATETIME($start, hour12: "false", hour: "numeric", minute: "numeric") }

datetime-timezone-europe-paris = { DATETIME($start, timeZone: "Europe/Paris", hour: "numeric", minute: "numeric") }

datetime-timezone-asia-almaty = { DATETIME($start, timeZone: "Asia/Almaty", hour: "numeric", minute: "numeric") }

datetime-timezonename-short = { DATETIME($start, timeZoneName: "short", hour: "numeric", minute: "numeric") }

datetime-timezonename-shortoffset = { DATETIME($start, timeZoneName: "shortOffset", hour: "numeric", minute: "numeric") }

datetime-timezonename-longoffset = { DATETIME($start, timeZoneName: "longOffset", hour: "numeric", minute: "numeric") }

datetime-timezonename-long = { DATETIME($start, timeZoneName: "long", hour: "numeric", minute: "numeric") }

datetime-timezonename-shortgeneric = { DATETIME($start, timeZoneName: "shortGeneric", hour: "numeric", minute: "numeric") }

datetime-timezonename-longgeneric = { DATETIME($start, timeZoneName: "longGeneric", hour: "numeric", minute: "numeric") }

datetime-fraction-1 = { DATETIME($start, second: "numeric", fractionalSecondDigits: 1) }

datetime-fraction-2 = { DATETIME($start, second: "numeric", fractionalSecondDigits: 2) }

datetime-fraction-3 = { DATETIME($start, second: "numeric", fractionalSecondDigits: 3) }

plain-datetime = { $start }

plain-date = { $day }

plain-time = { $time }

date-long = { DATETIME($day, dateStyle: "long") }

time-short = { DATETIME($time, timeStyle: "short") }

plain-range = { $days }

range-long = { DATETIME($days, dateStyle: "long") }

plain-list = { $items }

plain-message = { $inner }

plain-name = { $org }

name-nominative = a { INFLECT($org, case: "nominative") } b
    .nominative = — { $org }

text-nominative = a { INFLECT($word, case: "nominative") } b
    .nominative = — { $word }

date-nominative = a { DATETIME($start, dateStyle: "long", case: "nominative") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-nominative = a { DATETIME($start, timeStyle: "short", case: "nominative") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-nominative = a { NUMBER($n, maximumFractionDigits: 0, case: "nominative") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-genitive = a { INFLECT($org, case: "genitive") } b
    .nominative = — { $org }

text-genitive = a { INFLECT($word, case: "genitive") } b
    .nominative = — { $word }

date-genitive = a { DATETIME($start, dateStyle: "long", case: "genitive") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-genitive = a { DATETIME($start, timeStyle: "short", case: "genitive") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-genitive = a { NUMBER($n, maximumFractionDigits: 0, case: "genitive") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-dative = a { INFLECT($org, case: "dative") } b
    .nominative = — { $org }

text-dative = a { INFLECT($word, case: "dative") } b
    .nominative = — { $word }

date-dative = a { DATETIME($start, dateStyle: "long", case: "dative") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-dative = a { DATETIME($start, timeStyle: "short", case: "dative") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-dative = a { NUMBER($n, maximumFractionDigits: 0, case: "dative") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-accusative = a { INFLECT($org, case: "accusative") } b
    .nominative = — { $org }

text-accusative = a { INFLECT($word, case: "accusative") } b
    .nominative = — { $word }

date-accusative = a { DATETIME($start, dateStyle: "long", case: "accusative") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-accusative = a { DATETIME($start, timeStyle: "short", case: "accusative") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-accusative = a { NUMBER($n, maximumFractionDigits: 0, case: "accusative") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-locative = a { INFLECT($org, case: "locative") } b
    .nominative = — { $org }

text-locative = a { INFLECT($word, case: "locative") } b
    .nominative = — { $word }

date-locative = a { DATETIME($start, dateStyle: "long", case: "locative") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-locative = a { DATETIME($start, timeStyle: "short", case: "locative") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-locative = a { NUMBER($n, maximumFractionDigits: 0, case: "locative") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-ablative = a { INFLECT($org, case: "ablative") } b
    .nominative = — { $org }

text-ablative = a { INFLECT($word, case: "ablative") } b
    .nominative = — { $word }

date-ablative = a { DATETIME($start, dateStyle: "long", case: "ablative") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-ablative = a { DATETIME($start, timeStyle: "short", case: "ablative") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-ablative = a { NUMBER($n, maximumFractionDigits: 0, case: "ablative") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-instrumental = a { INFLECT($org, case: "instrumental") } b
    .nominative = — { $org }

text-instrumental = a { INFLECT($word, case: "instrumental") } b
    .nominative = — { $word }

date-instrumental = a { DATETIME($start, dateStyle: "long", case: "instrumental") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-instrumental = a { DATETIME($start, timeStyle: "short", case: "instrumental") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-instrumental = a { NUMBER($n, maximumFractionDigits: 0, case: "instrumental") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-locative-attributive = a { INFLECT($org, case: "locative-attributive") } b
    .nominative = — { $org }

text-locative-attributive = a { INFLECT($word, case: "locative-attributive") } b
    .nominative = — { $word }

date-locative-attributive = a { DATETIME($start, dateStyle: "long", case: "locative-attributive") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-locative-attributive = a { DATETIME($start, timeStyle: "short", case: "locative-attributive") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-locative-attributive = a { NUMBER($n, maximumFractionDigits: 0, case: "locative-attributive") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

text-ordinal = a { INFLECT($word, case: "ordinal") } b
    .nominative = — { $word }

date-ordinal = a { DATETIME($start, dateStyle: "long") } b
    .nominative = — { DATETIME($start, dateStyle: "long") }

clock-ordinal = a { DATETIME($start, timeStyle: "short") } b
    .nominative = — { DATETIME($start, timeStyle: "short") }

sum-ordinal = a { NUMBER($n, maximumFractionDigits: 0, case: "ordinal") } b
    .nominative = — { NUMBER($n, maximumFractionDigits: 0) }

name-prepositional = a { $org } b

text-prepositional = a { $word } b

date-prepositional = a { DATETIME($start, dateStyle: "long") } b

clock-prepositional = a { DATETIME($start, timeStyle: "short") } b

sum-prepositional = a { NUMBER($n, maximumFractionDigits: 0) } b

name-possessive = a { $org } b

text-possessive = a { $word } b

date-possessive = a { DATETIME($start, dateStyle: "long") } b

clock-possessive = a { DATETIME($start, timeStyle: "short") } b

sum-possessive = a { NUMBER($n, maximumFractionDigits: 0) } b

gram-gender = { GRAM($org, feature: "gender") ->
    [feminine] feminine
    [neuter] neuter
    [unknown] unknown
    [plural] plural
    *[masculine] masculine
 }

gram-number = { GRAM($org, feature: "number") ->
    [plural] plural
    *[singular] singular
 }

gram-kind = { GRAM($org, feature: "kind") ->
    [person] person
    [organisation] organisation
    [place] place
    *[other] other
 }

gram-animacy = { GRAM($org, feature: "animacy") ->
    [animate] animate
    *[inanimate] inanimate
 }

link-name = { $org } { LINK($org, word: "мен") } Алматы

link-text = { $word } { LINK($word, word: "мен") } Алматы

plural = { $n ->
    [one] one
    *[other] other
 }

plural-rounded = { NUMBER($n, maximumFractionDigits: 0) ->
    [one] one
    *[other] other
 }

ordinal = { NUMBER($i, type: "ordinal") ->
    [many] many
    *[other] other
 }

name-genitive-plural = a { INFLECT($org, case: "genitive", number: "plural") } b

text-dative-plural = a { INFLECT($word, case: "dative", number: "plural") } b

person-full = a { INFLECT($org, case: "dative", person: "full") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "full") }

person-usual = a { INFLECT($org, case: "dative", person: "usual") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "usual") }

person-short = a { INFLECT($org, case: "dative", person: "short") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "short") }

person-list = a { INFLECT($org, case: "dative", person: "list") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "list") }

person-list-short = a { INFLECT($org, case: "dative", person: "list-short") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "list-short") }

person-address = a { INFLECT($org, case: "dative", person: "address") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "address") }

person-given = a { INFLECT($org, case: "dative", person: "given") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "given") }

person-monogram = a { INFLECT($org, case: "dative", person: "monogram") } b
    .nominative = — { INFLECT($org, case: "nominative", person: "monogram") }

## Money, measures, spans from now, lists of names, kinds.

money-symbol = { NUMBER($price, style: "currency", currencyDisplay: "symbol") }
money-narrowsymbol = { NUMBER($price, style: "currency", currencyDisplay: "narrowSymbol") }
money-code = { NUMBER($price, style: "currency", currencyDisplay: "code") }
money-name = { NUMBER($price, style: "currency", currencyDisplay: "name") }
money-plain = { $price }
money-whole = { NUMBER($price, maximumFractionDigits: 0, useGrouping: "false") }
unit-kilometer = { NUMBER($n, style: "unit", unit: "kilometer", unitDisplay: "long") }
unit-meter = { NUMBER($n, style: "unit", unit: "meter", unitDisplay: "long") }
unit-centimeter = { NUMBER($n, style: "unit", unit: "centimeter", unitDisplay: "long") }
unit-kilogram = { NUMBER($n, style: "unit", unit: "kilogram", unitDisplay: "long") }
unit-gram = { NUMBER($n, style: "unit", unit: "gram", unitDisplay: "long") }
unit-liter = { NUMBER($n, style: "unit", unit: "liter", unitDisplay: "long") }
unit-hectare = { NUMBER($n, style: "unit", unit: "hectare", unitDisplay: "long") }
unit-celsius = { NUMBER($n, style: "unit", unit: "celsius", unitDisplay: "long") }
unit-percent = { NUMBER($n, style: "unit", unit: "percent", unitDisplay: "long") }
unit-kilometer-per-hour = { NUMBER($n, style: "unit", unit: "kilometer-per-hour", unitDisplay: "long") }
unit-second = { NUMBER($n, style: "unit", unit: "second", unitDisplay: "long") }
unit-minute = { NUMBER($n, style: "unit", unit: "minute", unitDisplay: "long") }
unit-hour = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "long") }
unit-day = { NUMBER($n, style: "unit", unit: "day", unitDisplay: "long") }
unit-week = { NUMBER($n, style: "unit", unit: "week", unitDisplay: "long") }
unit-month = { NUMBER($n, style: "unit", unit: "month", unitDisplay: "long") }
unit-year = { NUMBER($n, style: "unit", unit: "year", unitDisplay: "long") }
unit-byte = { NUMBER($n, style: "unit", unit: "byte", unitDisplay: "long") }
unit-kilobyte = { NUMBER($n, style: "unit", unit: "kilobyte", unitDisplay: "long") }
unit-megabyte = { NUMBER($n, style: "unit", unit: "megabyte", unitDisplay: "long") }
unit-gigabyte = { NUMBER($n, style: "unit", unit: "gigabyte", unitDisplay: "long") }
unit-display-long = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "long") }
unit-display-short = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "short") }
unit-display-narrow = { NUMBER($n, style: "unit", unit: "hour", unitDisplay: "narrow") }
relative-second-auto = { RELATIVETIME($count, unit: "second", numeric: "auto") }
relative-second-always = { RELATIVETIME($count, unit: "second", numeric: "always") }
relative-minute-auto = { RELATIVETIME($count, unit: "minute", numeric: "auto") }
relative-minute-always = { RELATIVETIME($count, unit: "minute", numeric: "always") }
relative-hour-auto = { RELATIVETIME($count, unit: "hour", numeric: "auto") }
relative-hour-always = { RELATIVETIME($count, unit: "hour", numeric: "always") }
relative-day-auto = { RELATIVETIME($count, unit: "day", numeric: "auto") }
relative-day-always = { RELATIVETIME($count, unit: "day", numeric: "always") }
relative-week-auto = { RELATIVETIME($count, unit: "week", numeric: "auto") }
relative-week-always = { RELATIVETIME($count, unit: "week", numeric: "always") }
relative-month-auto = { RELATIVETIME($count, unit: "month", numeric: "auto") }
relative-month-always = { RELATIVETIME($count, unit: "month", numeric: "always") }
relative-year-auto = { RELATIVETIME($count, unit: "year", numeric: "auto") }
relative-year-always = { RELATIVETIME($count, unit: "year", numeric: "always") }
relative-default = { RELATIVETIME($count, unit: "day") }
names-plain = { $people }
names-genitive = { INFLECT($people, case: "genitive") }
names-dative = { INFLECT($people, case: "dative") }
names-instrumental = { INFLECT($people, case: "instrumental") }
person-genitive = { INFLECT($org, case: "genitive") }
person-dative = { INFLECT($org, case: "dative") }
person-instrumental = { INFLECT($org, case: "instrumental") }
organisation-genitive = { INFLECT($org, case: "genitive") }
organisation-dative = { INFLECT($org, case: "dative") }
organisation-instrumental = { INFLECT($org, case: "instrumental") }
place-genitive = { INFLECT($org, case: "genitive") }
place-dative = { INFLECT($org, case: "dative") }
place-instrumental = { INFLECT($org, case: "instrumental") }
number-possessed = { NUMBER($n, style: "percent", case: "possessed") }
text-possessed = { INFLECT($text, case: "possessed") }
link-with = { $org }
link-in = { $org }
link-about = { $org }
duration-plain = { $length }
duration-long = { DURATION($length, style: "long") }
duration-short = { DURATION($length, style: "short") }
duration-narrow = { DURATION($length, style: "narrow") }
duration-digital = { DURATION($length, style: "digital") }
duration-ablative = { DURATION($length, case: "ablative") }
duration-accusative = { DURATION($length, case: "accusative") }
duration-dative = { DURATION($length, case: "dative") }
duration-genitive = { DURATION($length, case: "genitive") }
duration-instrumental = { DURATION($length, case: "instrumental") }
duration-locative = { DURATION($length, case: "locative") }
duration-locative-attributive = { DURATION($length, case: "locative-attributive") }
duration-prepositional = { DURATION($length) }
