### Functions of the application's own, with values of every type.

# Variables:
#   $t (String) - a value
shout = en: { SHOUT($t) }.
# Variables:
#   $t (String) - a value
shout-words = en: { SHOUT($t, tone: "calm") }.
literal = en: { SHOUT("сәлем") }.
# Variables:
#   $n (Number) - a value
half = en: { HALF($n) }.
# Variables:
#   $n (Integer) - a value
half-of-integer = en: { HALF($n) }.
# Variables:
#   $n (Number) - a value
half-digits = en: { HALF($n, digits: 2) }.
# Variables:
#   $n (Number) - a value
half-zeros = en: { HALF($n, digits: 02, sign: 5) }.
half-literal = en: { HALF(2.50) }.
# Variables:
#   $n (Integer) - a value
dozen = en: { DOZEN($n) }.
dozen-literal = en: { DOZEN(-3) }.
# Variables:
#   $n (Money) - a value
price = en: { PRICE($n) }.
# Variables:
#   $start (Date) - a value
day = en: { DAY($start) }.
# Variables:
#   $start (Time) - a value
hour = en: { HOUR($start) }.
# Variables:
#   $start (DateTime) - a value
moment = en: { MOMENT($start) }.
# Variables:
#   $days (DateRange) - a value
span = en: { SPAN($days) }.
# Variables:
#   $length (Duration) - a value
long = en: { LONG($length) }.
# Variables:
#   $name (Name) - a value
say = en: { SAY($name) }.
# Variables:
#   $name (Person) - a value
say-person = en: { SAY($name) }.
# Variables:
#   $name (Place) - a value
say-place = en: { SAY($name) }.
# Variables:
#   $name (Person) - a value
who = en: { WHO($name) }.
# Variables:
#   $names (Names) - a value
all = en: { ALL($names) }.

# Variables:
#   $t (String) - a value
#   $n (Integer) - which one
# <b>
within = <b>{ $n ->
    [one] { SHOUT($t) }
   *[other] { -loud(word: "many") } { SHOUT($t, tone: "calm") }
}</b>

# Variables:
#   $t (String) - a value
titled = { SHOUT($t) }
    .title = { SHOUT($t, tone: "calm") }

-loud = { SHOUT($word) }!
