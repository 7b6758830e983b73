shout = ru: { SHOUT($t) }.
shout-words = ru: { SHOUT($t, tone: "calm") }.
literal = ru: { SHOUT("сәлем") }.
half = ru: { HALF($n) }.
half-of-integer = ru: { HALF($n) }.
half-digits = ru: { HALF($n, digits: 2) }.
half-zeros = ru: { HALF($n, digits: 02, sign: 5) }.
half-literal = ru: { HALF(2.50) }.
dozen = ru: { DOZEN($n) }.
dozen-literal = ru: { DOZEN(-3) }.
price = ru: { PRICE($n) }.
day = ru: { DAY($start) }.
hour = ru: { HOUR($start) }.
moment = ru: { MOMENT($start) }.
span = ru: { SPAN($days) }.
long = ru: { LONG($length) }.
say = ru: { SAY($name) }.
say-person = ru: { SAY($name) }.
say-place = ru: { SAY($name) }.
who = ru: { WHO($name) }.
all = ru: { ALL($names) }.

within = <b>{ $n ->
    [one] { SHOUT($t) }
    [few] { SHOUT($t) } { SHOUT($t) }
    [many] { SHOUT("x") }
   *[other] { -loud(word: "many") } { SHOUT($t, tone: "calm") }
}</b>
titled = { SHOUT($t) }
    .title = { SHOUT($t, tone: "calm") }
-loud = { SHOUT($word) }!
