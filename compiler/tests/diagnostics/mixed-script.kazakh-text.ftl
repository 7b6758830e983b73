#@ en/page.ftl
a = News
b = Quiet
c = Law No. 176-VI
d = Old font
e = Sent
f = Kazakhstan
g = Round table
h = Learn more about the meeting
i = Fund “Soros”
j = 5 participants
k = Will take place on 20 August 2021
l = 20 August 2021
m = 20 August
n = Event on язык
#~           ^^^^ cyrillic-in-english: a Cyrillic word in an English text: `язык`
o = On YouTube
p = From 2 to 3 days
q = Wait
r = 5 January
s = It is on 5 September 2026
#@ kk/page.ftl
a = Cоңғы жаңалықтар
#~  ^^^^^ mixed-script: `Cоңғы` mixes Latin and Cyrillic letters | write `Соңғы`, all in Cyrillic letters
b = Тыныш, ақыcыз
#~         ^^^^^^ mixed-script: `ақыcыз` mixes Latin and Cyrillic letters | write `ақысыз`, all in Cyrillic letters
c = № 176-VІ Заң
#~        ^^ mixed-script: `VІ` mixes Latin and Cyrillic letters | write `VI`, all in Latin letters
d = Ќазаќстан
#~  ^^^^^^^^^ old-encoding: `Ќазаќстан` has letters of an old font | write `Қазақстан`
e = Жіберілді, кейін
f = Казакстан Республикасы
#~  ^^^^^^^^^ kazakh-letter: `Казакстан` lacks Kazakh letters | write `Қазақстан`
g = Дөңгелек үстел "Тіл" - ашық
#~                 ^ quotes: `"` is not a quotation mark of Kazakh | write «…», and “…” inside
#~                     ^ quotes: `"` is not a quotation mark of Kazakh | write «…», and “…” inside
#~                       ^ dash: a hyphen in place of a dash | write `–`
h = Подробнее о встрече по вопросам языка
#~            ^ russian-in-kazakh: this reads as Russian | translate it into Kazakh
i = «Сорос» қор
#~          ^^^ bare-head: `қор` after a name lacks the possessive ending | write `қоры`
j = 5 қатысушылар
#~    ^^^^^^^^^^^ plural-after-number: a plural after a number: `қатысушылар` | write `5 қатысушы`
k = 2021 жылғы 20 тамыз өтеді
#~                ^^^^^ case-of-month: the day on which something happens takes an ending | write `тамызда`
l = 20 тамыз 2021 жыл
#~  ^^^^^^^^^^^^^ date-order: a date in Russian order | write `2021 жылғы 20 тамыз`
m = 20 Тамыз
#~     ^^^^^ capital-month: a month with a capital letter: `Тамыз` | write `тамыз`
n = Іс шара
#~  ^^^^^^^ kazakh-phrase: `Іс шара` | write `іс-шара`
o = YouTube-та, Zoom-да
p = 2-3 күн  ішінде , бүгін
#~  ^^^ range: a hyphen in the range `2-3` | write `2–3`
#~         ^ spaces: two spaces | write one
#~                 ^^ spaces: a space before `,` | take it out
q = Күте тұрыңыз...
#~              ^^^ ellipsis: three dots | write `…`
r = 5 қаңтар, 2 дәптер
s = 2026 жылғы 5 қыркүйек өтеді
#~               ^^^^^^^^ case-of-month: the day on which something happens takes an ending | write `қыркүйекте`
#@ ru/page.ftl
a = Новости
b = Тихо
c = Закон № 176-VI
d = Старый шрифт
e = Отправленный
#~  ^^^^^^^^^^^^^ decomposed: `Отправленный` is written with combining marks | write й and ё as one letter (Unicode NFC)
f = Республика Қазақстан
#~             ^^^^^^^^^ kazakh-in-russian: a Kazakh word in a Russian text: `Қазақстан` | write it in Russian letters, or put a Kazakh name into «…»
g = Круглый стол „Язык“
#~               ^ quotes: `„` is not a quotation mark of Russian | write «…», and „…“ inside
#~                    ^ quotes: `“` is not a quotation mark of Russian | write «…», and „…“ inside
h = Подробнее о встрече
i = Фонд «Сорос»
j = 5 участников
k = Пройдёт 20 Августа 2021 года
#~             ^^^^^^^ capital-month: a month with a capital letter: `Августа` | write `августа`
l = 20 августа 2021 года
m = 20 августа
n = Мероприятие
o = На YouTube по окончанию
#~             ^^^^^^^^^^^^ russian-phrase: `по окончанию` | write `по окончании`
p = От 2 до 3 дней
q = Подождите…
r = 5 января
s = Пройдёт 5 сентября 2026 года
