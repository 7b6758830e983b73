#@ en/page.ftl
-brand = Ushtil
    .gender = neuter
home = Home
    .label = Go home
only = 
    .label = Label
back = { hom } of { -brnd }
#~       ^^^ unknown-reference: there is no message `hom` | did you mean `home`?
#~                   ^^^^ unknown-reference: there is no term `-brnd` | did you mean `-brand`?
label = { home.lable }
#~             ^^^^^ unknown-reference: `home` has no attribute `lable` | did you mean `home.label`?
text = { only }
#~       ^^^^ unknown-reference: `only` has attributes only, and no text
chosen = { -brand.number ->
#~                ^^^^^^ unknown-reference: `-brand` has no attribute `number`
    [one] one
   *[other] other
}
#@ kk/page.ftl
-brand = Үштіл
home = Басты бет
    .label = Басты бетке
only =
    .label = Белгі
back = { home }, { -brand }
label = { home.label }
text = Мәтін
chosen = Таңдалған
#@ ru/page.ftl
-brand = Уштиль
home = Главная
    .label = На главную
only =
    .label = Метка
back = { home }, { -brand }
label = { home.label }
text = Текст
chosen = Выбрано
