### News of what has been announced, and words to the one who reads them.

## Greeting: a name is called in its first form

greeting = Құрметті { $name }!

## A reminder

reminder-today = Еске саламыз: бүгін сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "locative") }
reminder-today-all-day = Еске саламыз: бүгін
reminder-tomorrow = Еске саламыз: ертең сағат{ "\u00A0" }{ DATETIME($start, timeStyle: "short", case: "locative") }
reminder-tomorrow-all-day = Еске саламыз: ертең
reminder-later = Еске саламыз: { $when }

## What is new

link-changed = Қосылу сілтемесі өзгерді
recording-out = Іс-шараның жазбасы қолжетімді

## A digest

this-week = Осы аптада: { $days }
