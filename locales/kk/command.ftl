### The command `ushtil`.

## What it is for

about = Қазақ, орыс және ағылшын тілдеріндегі хабарлар мен мазмұнды тексереді, сынап көреді, көрсетеді
check-about = Аудармалар мен мазмұндағы барлық қатені табады
try-about = Хабарды өз мәндеріңізбен үш тілде көрсетеді
coverage-about = Қаншасы аударылғанын көрсетеді
export-about = Мәтіндерді аудармашыларға, олардың бағдарламаларына арнап шығарады
import-about = Аудармаларды файлдарға қайта енгізеді
lsp-about = Редактормен жұмыс істейді: қателер, толықтыру, хабар мәтіндері
pseudo-about = Хабарлардың жалған аудармасын жасайды: ұзағырақ әрі жақша ішінде, не сыймайтыны көрінеді
render-about = Іс-шараны, адамды, келісімді және т.б. бет, күнтізбе жазбасы немесе жарияланым ретінде көрсетеді
inflect-about = Атауды немесе мәтінді барлық септікте көрсетеді
new-about = Толтыруға арналған мазмұн файлын жасайды
completions-about = Командалық қабықша үшін автотолықтыру файлын жасайды

## What it takes

locales-help = kk/, ru/ және en/ бар қалта
languages-help = Бағдарламаның үтірмен бөлінген тілдері; біріншісі – әдепкі тіл
function-help = Бағдарламаның өз функциясы, build.rs файлындағыдай: PHONE(String); бірнеше рет беруге болады
explain-about = Тексеруді түсіндіреді: қате және дұрысы
code-help = Тексерудің атауы, error сөзінен кейін жақшада тұрады
overrides-help = Бағдарламаның кейбір мәтінін алмастыратын мәтіндер қалтасы
content-help = TOML немесе JSON мазмұны бар қалта не файл
format-help = Есептің пішімі
deny-help = Мыналар үшін де қатемен аяқталады
dir-help = kk/, ru/ және en/ бар қалта
message-help = Хабар: файлы мен идентификаторы, мысалы event.seats-left
values-help = Мәндері, мысалы count=3
program-help = Бағдарламаның өз хабарлары бар қалта, егер DIR олардың кейбірін алмастырса
watch-help = Файл сақталған сайын қайта көрсетеді
record-help = Аудармалардың қай мәтіннен жасалғанын жазып қояды: кейінгі өзгерістер көрінеді
to-help = Қай тілге аударылады; бірнеше тіл үтірмен бөлінеді
from-help = Қай тілден аударылады; көрсетілмесе, әр мәтін жазылған тілден
only-kind-help = Осы түрі ғана: message, event, person және т.б.
only-file-help = Осы файл ғана
todo-help = Аударылмаған, аяқталмаған немесе ескірген мәтіндер ғана
pseudo-to-help = Жалған аударма қай тілде жасалады; бірнеше тіл үтірмен бөлінеді
pseudo-out-help = Мәтіндер жазылатын қалта, оны каталог жүктейді
glossary-help = Терминдер файлы, TSV немесе TBX: термин кездескен жерде аудармасы да күтіледі
export-out-help = Жазылатын файл немесе әр тілге бір файлдан жазылатын қалта; көрсетілмесе, экранға шығады
import-file-help = Аудармашыдан қайтқан файл
dry-run-help = Не өзгеретінін көрсетеді, ештеңе жазбайды
lang-help = Тіл: kk, ru немесе en
as-help = Пішім
id-help = Жазбаның идентификаторы; жазба біреу болса, қажет емес
begin-help = Бастауға арналған күнтізбе файлы (.ics) немесе кесте (.csv)
as-of-help = Оқылатын күні: не өтті, не алда
news-help = Бәрінің орнына – іс-шараның жаңалығы; week – --as-of күні кіретін аптадағы бәрі
audience-help = Кім оқиды; оларға арналмағаны көрсетілмейді
publisher-help = Баспагердің домені немесе пошта жәшігі: таспаға керек
stylesheet-help = Бетке (--as html) арналған стильдер кестесінің мекенжайы: бет ішіндегісінің орнына
text-help = Атау немесе мәтін
case-help = Бір септік қана
gender-help = Грамматикалық тек (род): орыс тіліндегі көптеген атауға қажет
text-in-help = Атауы { $in-language }
name-kind-help = Ненің атауы екені
words-help = Өз орыс сөздеріңіздің файлы: сөз және ол қай сөз сияқты септелетіні
guesses-help = Хабарлар баспайтын болжамдарды да көрсетеді
json-rows-help = Стандартты енгізуден JSON жолдарын оқып, әрқайсысына бір жолмен жауап береді
kind-help = Нені сипаттайды
new-id-help = Идентификатор: латын әріптері, цифрлар, дефис
out-help = Жазылатын файл; көрсетілмесе, экранға шығады
shell-help = Командалық қабықша
help-help = Осы анықтаманы көрсетеді
version-help = Нұсқасын көрсетеді

usage-heading = Қолданылуы:
commands-heading = Командалар
arguments-heading = Аргументтер
options-heading = Параметрлер
possible-values = мыналардың бірі:

## What it reports

errors = { $count } қате
warnings = { $count } ескерту
summary = { $errors }, { $warnings }
nothing-found = { $files } файл, қате жоқ
reading-locales = Хабарлар оқылуда…
reading-content = Мазмұн оқылуда…
looks-like-overrides = Бұл мәтіндер ushtil хабарларын алмастыратын сияқты; ондайларды --overrides { $dir } тексереді

## Trying a message

no-message = { $id } деген хабар жоқ.
did-you-mean = { $near } дегіңіз келді ме?
takes-nothing = { $id } мән қабылдамайды.
takes = { $id } мыналарды қабылдайды:
value-missing = { $name } мәні жоқ.
value-unknown = Мұнда { $name } жоқ.
value-form = «{ $given }» мән емес; мән атауы=мәні түрінде жазылады.
value-wrong = { $name } мәні «{ $given }» бола алмайды, күтілгені: { $expected }.
expected-string = кез келген мәтін
expected-integer = бүтін сан, мысалы 3
expected-number = сан, мысалы 12.50
expected-money = сома және оның валютасы, мысалы 1500.50 KZT
expected-duration = ұзақтық, мысалы 2h 30m немесе PT2H30M
expected-date = күн, мысалы 2021-08-20
expected-time = уақыт, мысалы 15:00
expected-datetime = күн мен уақыт, мысалы 2021-08-20T15:00 (Алматы уақыты) немесе 2021-08-20T15:00[Europe/Paris]
expected-range = екі күн, мысалы 2014-12-10/2014-12-13
expected-name = атау; әр тілге бөлек: name.kk=…, name.ru=…, name.en=…, name.gender=feminine, name.kind=person
expected-person = адамның аты-жөні; әр тілге бөлек: name.kk=…, name.ru=…, name.en=…, name.gender=feminine
expected-organisation = ұйымның атауы; әр тілге бөлек: name.kk=…, name.ru=…, name.en=…
expected-place = орынның атауы; әр тілге бөлек: name.kk=…, name.ru=…, name.en=…
expected-names = үтірмен бөлінген есімдер немесе атаулар
expected-list = үтірмен бөлінген мәтіндер
expected-message = мән қабылдамайтын хабардың идентификаторы
expected-choice = мыналардың бірі: { $words }
no-text = мәтін жоқ
not-changed = мұнда өзгертілмеген
text-from = мәтін жоқ, орнына мынау көрсетіледі ({ $language })
watching = { $dir } қалтасы бақылануда. Аяқтау үшін Ctrl+C басыңыз.

## How much is translated

file-heading = Файл
language-heading = Тіл
translated-heading = Аударылған
missing-heading = Жоқ
same-heading = Түпнұсқамен бірдей
outdated-heading = Ескірген
all-files = барлығы
recorded = { $path } файлына жазылды.

## Cases

case-heading = Септік
form-heading = Тұлға
grade-heading = Сенімділігі
grade-given = анық
grade-regular = ереже бойынша
grade-guess = болжам
grade-unknown = белгісіз

form-unknown = { $language }: мұнда «{ $word }» сөзінің қалай септелетіні белгісіз; мына өрістердің бірі шешеді: { $fields }

## Files

written = Жазылды: { $path }
already-there = { $path } бұрыннан бар, өзгертілмеді.
unreadable = { $path } оқылмады: { $problem }
unwritable = { $path } жазылмады: { $problem }
no-such-file = мұндай файл не қалта жоқ
not-allowed = рұқсат жоқ
no-entry = «{ $id }» деген жазба жоқ.
no-news = «{ $id }» жазбасында мұндай жаңалық жоқ: { $kind }.
choose-entry = Жазба бірнешеу; біреуін --id арқылы таңдаңыз:

## What was typed wrongly

unknown-command = «{ $given }» деген команда жоқ.
unknown-option = Мұнда «{ $given }» деген параметр жоқ.
wrong-value = { $option } мәні «{ $given }» бола алмайды.
missing-argument = Жетіспейді: { $what }
more-help = ushtil --help бәрін көрсетеді.

## Translations out and back

export-needs-folder = Бірнеше тілге қалта керек: --out DIR
exported = { $count } мәтін шығарылды: { $path }
imported = Қабылданды: { $written }. Өзгеріссіз: { $untouched }. Қабылданбады: { $refused }.
recovered-finished = Үзілген енгізу аяқталды: { $folder }
recovered-taken-back = Үзілген енгізу кері қайтарылды: { $folder }

## explain

unknown-check = `{ $code }` деген тексеру жоқ
explain-wrong = Қате
explain-right = Дұрыс
always-error = Әрқашан қате: әйтпесе бет бұзылады.
error-unless-lowered = Қате; бағдарламаның құрастыру сценарийі оны ескертуге айналдыра алады.
warning-unless-set = Ескерту; бағдарламаның құрастыру сценарийі оны қатеге айналдыра алады немесе рұқсат ете алады.
allowed-unless-set = Рұқсат етілген; бағдарламаның құрастыру сценарийі мұны ескертуге немесе қатеге айналдыра алады.

## Names for examples

example-person = Дана Қанафина
example-organisation = Алматы қалалық адвокаттар алқасы
example-place = Алматы
