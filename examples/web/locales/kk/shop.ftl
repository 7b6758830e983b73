title = Кітап дүкені
cart = { $count ->
    [0] Себетіңіз бос
   *[other] Себетіңізде { $count } кітап бар
}
total = Барлығы: { NUMBER($sum, style: "currency", maximumFractionDigits: 0) }
delivery = Жеткізу: { RELATIVETIME($days, unit: "day", numeric: "auto") }
written-by = { INFLECT($authors, case: "genitive") } { $kind ->
    [audio] аудиокітабы
    [braille] Брайль қарпімен басылған кітабы
   *[paper] кітабы
}
badge = { $reader }
order = <label>Тапсырыс беру</label> батырмасын баспас <em>бұрын</em> <terms>шарттарды</terms> оқыңыз.
offer = { DATETIME($until, dateStyle: "long", case: "dative") } дейін { NUMBER($share, style: "percent") } жеңілдік: { $subjects }
