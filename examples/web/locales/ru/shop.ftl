title = Книжный магазин
cart = { $count ->
    [0] Ваша корзина пуста
    [one] В вашей корзине { $count } книга
    [few] В вашей корзине { $count } книги
    [many] В вашей корзине { $count } книг
   *[other] В вашей корзине { $count } книги
}
total = Итого: { NUMBER($sum, style: "currency", maximumFractionDigits: 0) }
delivery = Доставка: { RELATIVETIME($days, unit: "day", numeric: "auto") }
written-by = { $kind ->
    [audio] Аудиокнига
    [braille] Книга шрифтом Брайля
   *[paper] Книга
} { INFLECT($authors, case: "genitive") }
    .nominative = { $kind ->
        [audio] Аудиокнига
        [braille] Книга шрифтом Брайля
       *[paper] Книга
    }. Авторы: { $authors }
badge = { $reader }
order = <em>Прежде</em> чем нажать <label>Заказать</label>, прочитайте <terms>условия</terms>.
offer = Скидка { NUMBER($share, style: "percent") } до { DATETIME($until, dateStyle: "long") }: { $subjects }
