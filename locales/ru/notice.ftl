### News of what has been announced, and words to the one who reads them.

## Greeting: a name is called in the nominative, and the word before it goes with the gender; where that is not known, without it

greeting = { GRAM($name, feature: "gender") ->
    [masculine] Уважаемый { $name }!
    [feminine] Уважаемая { $name }!
   *[unknown] Здравствуйте, { $name }!
}

## A reminder

reminder-today = Напоминаем: сегодня в { DATETIME($start, timeStyle: "short") }
reminder-today-all-day = Напоминаем: сегодня
reminder-tomorrow = Напоминаем: завтра в { DATETIME($start, timeStyle: "short") }
reminder-tomorrow-all-day = Напоминаем: завтра
reminder-later = Напоминаем: { $when }

## What is new

link-changed = Ссылка для подключения изменилась
recording-out = Доступна запись мероприятия

## A digest

this-week = На этой неделе: { $days }
