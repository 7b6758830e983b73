### The programme of an event.

programme-heading = Programme

# Variables:
#   $day (String) - one of its days
programme-of-day = Programme: { $day }

language-label = Language
languages-label = Languages
