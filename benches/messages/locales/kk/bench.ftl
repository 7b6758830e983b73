label = Тілді таңдаңыз
welcome = Қош келдіңіз, { $name }!
card = { $title }. Өтетін орны: { $place }. Байланыс: { $person }
seats = { $count } бос орын қалды
-lprc = { $case ->
    [genitive] Құқықтық саясатты зерттеу орталығының
   *[nominative] Құқықтық саясатты зерттеу орталығы
}
support = { -lprc(case: "genitive") } қолдауымен: { $project }
take-part = { $mode ->
    [online] Онлайн { $count } адам қатысады
   *[hybrid] Залда және онлайн { $count } адам қатысады
}
when = Басталуы: { DATETIME($start, dateStyle: "long", timeStyle: "short") }
