programme-heading = Программа
programme-of-day = Программа: { $day }
language-label = Язык
languages-label = Языки
