## Kinds of agreement

kind-agreement = соглашение
kind-cooperation = соглашение о сотрудничестве
kind-memorandum = меморандум о сотрудничестве
kind-understanding = меморандум о взаимопонимании
kind-treaty = договор

## Facts

kind-label = Вид
parties-label = Стороны
signed-label = Подписано
place-label = Место
signed-at-label = Подписано на полях
signatories-label = Подписали
purpose-label = Цель
status-label = Статус
status-draft = проект
status-in-force = действует
status-ended = прекратило действие
follow-ups-label = Дальнейшие шаги
files-label = Документы
between = Соглашение между { INFLECT($first, case: "instrumental") } и { INFLECT($second, case: "instrumental") }
    .nominative = Соглашение. Стороны: { $first }, { $second }
