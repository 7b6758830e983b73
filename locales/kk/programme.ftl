programme-heading = Бағдарлама
programme-of-day = Бағдарлама: { $day }
language-label = Тілі
languages-label = Тілдері
