title = Оқу залы
welcome = Қош келдіңіз, { $reader }!
on-loan = { $count ->
    [0] Сізде алынған кітап жоқ
   *[other] Сізде { $count } кітап бар
}
return-by = Оларды { DATETIME($day, dateStyle: "long", form: "announcement", case: "dative") } дейін қайтарыңыз
lent-by = { $kind ->
    [journal] Журнал – { INFLECT($place, case: "genitive") } меншігі
   *[book] Кітап – { INFLECT($place, case: "genitive") } меншігі
}
search = Іздеу
    .placeholder = Авторы немесе атауы

questions = Сұрағыңыз бар ма? { PHONE($number) } нөміріне қоңырау шалыңыз
