### The command `ushtil`.

## What it is for

about = Проверяет, пробует и показывает сообщения и содержание на казахском, русском и английском языках
check-about = Находит все ошибки в переводах и содержании
try-about = Показывает сообщение на трёх языках с вашими значениями
coverage-about = Показывает, сколько переведено
export-about = Выгружает тексты для переводчиков в форматах их программ
import-about = Вносит переводы обратно в файлы
lsp-about = Работает с редактором: ошибки, подсказки и тексты сообщений
pseudo-about = Создаёт псевдоперевод сообщений: длиннее и в скобках, чтобы было видно, что не помещается
render-about = Показывает мероприятие, человека, соглашение и т. д. как страницу, запись календаря или публикацию
inflect-about = Показывает название или текст во всех падежах
new-about = Создаёт файл содержания, который нужно заполнить
completions-about = Создаёт файл автодополнения для командной оболочки

## What it takes

locales-help = Папка с kk/, ru/ и en/
languages-help = Языки программы через запятую; первый — по умолчанию
function-help = Собственная функция программы, как она объявлена в build.rs: PHONE(String); можно указать несколько раз
explain-about = Объясняет проверку: ошибка и как правильно
code-help = Название проверки, которое стоит в скобках после слова error
overrides-help = Папка с текстами, которые заменяют некоторые тексты программы
content-help = Папка или файл с содержанием в TOML или JSON
format-help = Формат отчёта
deny-help = Завершаться с ошибкой и из-за этого
dir-help = Папка с kk/, ru/ и en/
message-help = Сообщение: файл и идентификатор, например event.seats-left
values-help = Значения, например count=3
program-help = Папка с сообщениями самой программы, если DIR заменяет некоторые из них
watch-help = Показывать заново при каждом сохранении файла
record-help = Отметить, с какого текста сделаны переводы, чтобы были видны позднейшие изменения
to-help = Язык перевода; несколько языков перечисляются через запятую
from-help = Язык, с которого переводят; иначе тот, на котором написан каждый текст
only-kind-help = Только этот вид: message, event, person и т. д.
only-file-help = Только этот файл
todo-help = Только то, что не переведено, не закончено или устарело
pseudo-to-help = Язык псевдоперевода; несколько языков перечисляются через запятую
pseudo-out-help = Папка для текстов, которую загружает каталог
glossary-help = Файл терминов, TSV или TBX: где есть термин, ожидается и его перевод
export-out-help = Файл для записи или папка, если нужен отдельный файл для каждого языка; иначе текст выводится на экран
import-file-help = Файл, который вернулся от переводчика
dry-run-help = Показать, что изменится, и ничего не записывать
lang-help = Язык: kk, ru или en
as-help = Формат
id-help = Идентификатор записи; не нужен, если запись одна
begin-help = Файл календаря (.ics) или таблица (.csv), с которых начать
as-of-help = День, в который это читают: что прошло и что впереди
news-help = Вместо всего – что нового о мероприятии; week – всё на неделе, на которую приходится --as-of
audience-help = Кто это читает; не предназначенное для них опускается
publisher-help = Домен или почтовый ящик издателя: он нужен ленте
stylesheet-help = Адрес таблицы стилей для страницы (--as html) вместо той, что в ней самой
text-help = Название или текст
case-help = Только один падеж
gender-help = Род: русскому языку он нужен для многих названий
text-in-help = Название или имя { $in-language }
name-kind-help = Что это за имя
words-help = Файл собственных русских слов: слово и то, как какое оно склоняется
guesses-help = Показывать и догадки, которых сообщения не печатают
json-rows-help = Читать строки JSON со стандартного ввода и отвечать строкой на каждую
kind-help = Что описывается
new-id-help = Идентификатор: латинские буквы, цифры и дефисы
out-help = Файл для записи; иначе текст выводится на экран
shell-help = Командная оболочка
help-help = Показать эту справку
version-help = Показать версию

usage-heading = Использование:
commands-heading = Команды
arguments-heading = Аргументы
options-heading = Параметры
possible-values = одно из:

## What it reports

errors = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
}
warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
summary = { $errors }, { $warnings }
nothing-found = { $files ->
    [one] { $files } файл, ошибок нет
    [few] { $files } файла, ошибок нет
    [many] { $files } файлов, ошибок нет
   *[other] { $files } файла, ошибок нет
}
reading-locales = Чтение сообщений…
reading-content = Чтение содержания…
looks-like-overrides = Похоже, эти тексты заменяют сообщения ushtil; тогда их проверяет --overrides { $dir }

## Trying a message

no-message = Сообщения { $id } нет.
did-you-mean = Может быть, { $near }?
takes-nothing = { $id } не принимает значений.
takes = { $id } принимает:
value-missing = Нет значения { $name }.
value-unknown = Здесь нет { $name }.
value-form = «{ $given }» — не значение; значение пишется как имя=значение.
value-wrong = { $name } не может быть «{ $given }»; ожидается: { $expected }.
expected-string = любой текст
expected-integer = целое число, например 3
expected-number = число, например 12.50
expected-money = сумма и её валюта, например 1500.50 KZT
expected-duration = продолжительность, например 2h 30m или PT2H30M
expected-date = дата, например 2021-08-20
expected-time = время, например 15:00
expected-datetime = дата и время, например 2021-08-20T15:00 (время Алматы) или 2021-08-20T15:00[Europe/Paris]
expected-range = две даты, например 2014-12-10/2014-12-13
expected-name = название; для каждого языка отдельно: name.kk=…, name.ru=…, name.en=…, name.gender=feminine, name.kind=person
expected-person = имя человека; для каждого языка отдельно: name.kk=…, name.ru=…, name.en=…, name.gender=feminine
expected-organisation = название организации; для каждого языка отдельно: name.kk=…, name.ru=…, name.en=…
expected-place = название места; для каждого языка отдельно: name.kk=…, name.ru=…, name.en=…
expected-names = имена или названия через запятую
expected-list = тексты через запятую
expected-message = идентификатор сообщения без значений
expected-choice = одно из: { $words }
no-text = текста нет
not-changed = здесь не изменено
text-from = текста нет, вместо него показывается этот ({ $language })
watching = Папка { $dir } отслеживается. Чтобы закончить, нажмите Ctrl+C.

## How much is translated

file-heading = Файл
language-heading = Язык
translated-heading = Переведено
missing-heading = Нет
same-heading = Как в оригинале
outdated-heading = Устарело
all-files = все
recorded = Отмечено в { $path }.

## Cases

case-heading = Падеж
form-heading = Форма
grade-heading = Надёжность
grade-given = точно
grade-regular = по правилу
grade-guess = предположительно
grade-unknown = неизвестно

form-unknown = { $language }: неизвестно, как здесь изменяется «{ $word }»; решит одно из полей: { $fields }

## Files

written = Записано: { $path }
already-there = { $path } уже есть и оставлен без изменений.
unreadable = Не удалось прочитать { $path }: { $problem }
unwritable = Не удалось записать { $path }: { $problem }
no-such-file = такого файла или папки нет
not-allowed = нет доступа
no-entry = Записи «{ $id }» нет.
no-news = У записи «{ $id }» нет такой новости: { $kind }.
choose-entry = Записей несколько; выберите одну с помощью --id:

## What was typed wrongly

unknown-command = Команды «{ $given }» нет.
unknown-option = Параметра «{ $given }» здесь нет.
wrong-value = { $option } не может быть «{ $given }».
missing-argument = Не хватает: { $what }
more-help = ushtil --help покажет всё.

## Translations out and back

export-needs-folder = Для нескольких языков нужна папка: --out DIR
exported = { $count ->
    [one] Выгружен { $count } текст: { $path }
    [few] Выгружено { $count } текста: { $path }
    [many] Выгружено { $count } текстов: { $path }
   *[other] Выгружено { $count } текста: { $path }
}
imported = Принято: { $written }. Без изменений: { $untouched }. Отклонено: { $refused }.
recovered-finished = Прерванное внесение переводов в { $folder } завершено.
recovered-taken-back = Прерванное внесение переводов в { $folder } отменено.

## explain

unknown-check = проверки `{ $code }` нет
explain-wrong = Неправильно
explain-right = Правильно
always-error = Всегда ошибка: иначе страница сломается.
error-unless-lowered = Ошибка; сборочный сценарий программы может сделать её предупреждением.
warning-unless-set = Предупреждение; сборочный сценарий программы может сделать его ошибкой или разрешить.
allowed-unless-set = Разрешено; сборочный сценарий программы может сделать это предупреждением или ошибкой.

## Names for examples

example-person = Дана Канафина
example-organisation = Алматинская городская коллегия адвокатов
example-place = Алматы
