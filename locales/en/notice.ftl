### News of what has been announced, and words to the one who reads them.

## Greeting

# Variables:
#   $name (Name) - whom the letter is for
greeting = Dear { $name },

## A reminder

# Variables:
#   $start (DateTime) - when it begins
reminder-today = Reminder: today at { DATETIME($start, timeStyle: "short", form: "announcement") }
reminder-today-all-day = Reminder: today

# Variables:
#   $start (DateTime) - when it begins
reminder-tomorrow = Reminder: tomorrow at { DATETIME($start, timeStyle: "short", form: "announcement") }
reminder-tomorrow-all-day = Reminder: tomorrow

# Variables:
#   $when (String) - the day and the hours, in full
reminder-later = Reminder: { $when }

## What is new

link-changed = The link to join has changed
recording-out = The recording of the event is available

## A digest

# Variables:
#   $days (String) - from which day to which
this-week = This week: { $days }
