## Kinds of agreement

kind-agreement = соглашение
kind-cooperation = соглашение о сотрудничестве
kind-memorandum = меморандум о сотрудничестве
kind-understanding = меморандум о взаимопонимании
kind-treaty = договор

## Facts

kind-label = Вид
parties-label = Стороны
signed-label = Дата подписания
place-label = Место подписания
signed-at-label = Подписано на полях мероприятия
signatories-label = Подписали
purpose-label = Цель
status-label = Статус
status-draft = проект
status-in-force = действует
status-ended = действие прекращено
follow-ups-label = Дальнейшие шаги
files-label = Документы
between = Соглашение между { INFLECT($first, case: "instrumental") } и { INFLECT($second, case: "instrumental") }
    .nominative = Соглашение. Стороны: { $first }, { $second }

## Terms

number-label = Номер
in-force-from-label = Вступление в силу
in-force-until-label = Действует до
renewal-label = Продление
notice-label = Порядок расторжения
amount-label = Сумма
prevailing-label = Язык преимущественной силы
copies-label = Количество экземпляров
annexes-label = Приложения
