## Prices

offer-until = до { DATETIME($day, dateStyle: "long", form: "announcement") }
few-left = осталось мало мест
sold-out = мест нет

## Ticket or application

tickets-label = Билеты
action-buy = Купить билет
apply-label = Подача заявок
action-apply = Подать заявку

## Deadlines

accepted-label = Приём заявок
registration-until-label = Срок регистрации
abstracts-label = Срок подачи тезисов
papers-label = Срок подачи статей
applications-label = Срок подачи заявок
proposals-label = Срок подачи предложений
remarks-label = Срок подачи замечаний
opening-label = Начало приёма
results-label = Объявление результатов

## At the door

admission-label = Вход
by-invitation = только по приглашениям
doors-label = Начало входа
age-label = Возрастное ограничение
capacity-label = Количество мест
dress-code-label = Дресс-код
accessibility-label = Доступность
refund-label = Условия возврата
hashtag-label = Хештег

## Who began it

initiator-label = Инициатор
at-initiative-of = По инициативе { INFLECT($org, case: "genitive") }
    .nominative = Инициатор: { $org }

## What has changed

status-moved = Место проведения мероприятия изменено
status-previous-place = Прежнее место: { $place }
status-postponed-by = Мероприятие отложено, о новой дате будет объявлено до { DATETIME($day, dateStyle: "long", form: "announcement") }
