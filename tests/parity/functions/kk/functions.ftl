shout = kk: { SHOUT($t) }.
shout-words = kk: { SHOUT($t, tone: "calm") }.
literal = kk: { SHOUT("сәлем") }.
half = kk: { HALF($n) }.
half-of-integer = kk: { HALF($n) }.
half-digits = kk: { HALF($n, digits: 2) }.
half-zeros = kk: { HALF($n, digits: 02, sign: 5) }.
half-literal = kk: { HALF(2.50) }.
dozen = kk: { DOZEN($n) }.
dozen-literal = kk: { DOZEN(-3) }.
price = kk: { PRICE($n) }.
day = kk: { DAY($start) }.
hour = kk: { HOUR($start) }.
moment = kk: { MOMENT($start) }.
span = kk: { SPAN($days) }.
long = kk: { LONG($length) }.
say = kk: { SAY($name) }.
say-person = kk: { SAY($name) }.
say-place = kk: { SAY($name) }.
who = kk: { WHO($name) }.
all = kk: { ALL($names) }.

within = <b>{ $n ->
    [one] { SHOUT($t) }
   *[other] { -loud(word: "many") } { SHOUT($t, tone: "calm") }
}</b>
titled = { SHOUT($t) }
    .title = { SHOUT($t, tone: "calm") }
-loud = { SHOUT($word) }!
