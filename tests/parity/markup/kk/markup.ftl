terms = Алдымен <terms>шарттарды</terms> оқыңыз.
found = { $count ->
    [0] Ештеңе табылмады.
   *[other] <list>Табылғаны</list>: <number>{ $count }</number>.
}
rules = <rules>{ INFLECT($org, case: "genitive") } <strong>ережелері</strong></rules>
area = 25 м<sup>2</sup>,<br>{ "<em>" }
quoted = { $text } және <strong><i>{ $text }</i></strong>
around = <em>Оқыңыз:</em> { $message }
plain = 1 < 2 & 3
    .title = <terms>
