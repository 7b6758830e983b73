label = Выберите язык
welcome = Добро пожаловать, { $name }!
card = { $title }. Место: { $place }. Контакт: { $person }
seats = { $count ->
    [one] Осталось { $count } место
    [few] Осталось { $count } места
   *[many] Осталось { $count } мест
}
-lprc = { $case ->
    [genitive] Центра исследования правовой политики
   *[nominative] Центр исследования правовой политики
}
support = При поддержке { -lprc(case: "genitive") }: { $project }
take-part = { $mode ->
    [online] { $count ->
        [one] Онлайн участвует { $count } человек
        [few] Онлайн участвуют { $count } человека
       *[many] Онлайн участвуют { $count } человек
    }
   *[hybrid] { $count ->
        [one] В зале и онлайн участвует { $count } человек
        [few] В зале и онлайн участвуют { $count } человека
       *[many] В зале и онлайн участвуют { $count } человек
    }
}
when = Начало: { DATETIME($start, dateStyle: "long", timeStyle: "short") }
