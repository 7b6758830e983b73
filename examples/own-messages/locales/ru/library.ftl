title = Читальный зал
welcome = Добро пожаловать, { $reader }!
on-loan = { $count ->
    [0] У вас нет книг на руках
    [one] У вас на руках { $count } книга
    [few] У вас на руках { $count } книги
    [many] У вас на руках { $count } книг
   *[other] У вас на руках { $count } книги
}
return-by = Верните их до { DATETIME($day, dateStyle: "long", form: "announcement") }
lent-by = { $kind ->
    [journal] Журнал принадлежит { INFLECT($place, case: "dative") }
   *[book] Книга принадлежит { INFLECT($place, case: "dative") }
}
    .nominative = Владелец: { $place }
search = Поиск
    .placeholder = Автор или название

questions = Есть вопросы? Звоните: { PHONE($number) }
