### The language switcher.

label = Select a language
current = current language
go = Go
unavailable = not available
leads-home = not available; leads to the home page
shown-otherwise = not translated; shown in another language
dismiss = Close

## Whole sentences, in which each language names itself

not-in-language = This page is not available in English
also-in-language = This page is also available in English
switch = Change the language to English
