### The command `ushtil`.

## What it is for

about = Checks, tries and shows messages and content in Kazakh, Russian and English
check-about = Finds every mistake in translations and content
try-about = Shows a message in three languages with values of your own
coverage-about = Shows how much is translated
export-about = Writes texts for translators, for their own tools
import-about = Puts translations back into their files
lsp-about = Serves an editor: mistakes, completion, and what a message says
pseudo-about = Writes messages as a pseudo-locale: longer and in brackets, to see what does not fit
render-about = Shows an event, a person, an agreement and so on as a page, a calendar entry or a post
inflect-about = Shows a name or a text in every case
new-about = Writes a content file to fill in
completions-about = Writes completions for a shell

## What it takes

locales-help = Folder with kk/, ru/ and en/
languages-help = Languages of the program, separated by commas; the first is the default
function-help = A function of your own, as build.rs declares it: PHONE(String); may be given several times
explain-about = Explains a check: a mistake, and what is right
code-help = Name of a check, as it stands in brackets after the word error
overrides-help = Folder with texts that change some of the program’s
content-help = Folder or file with content in TOML or JSON
format-help = How the report is written
deny-help = Ends with an error for these too
dir-help = Folder with kk/, ru/ and en/
message-help = The message: its file and its id, as in event.seats-left
values-help = Its values, as in count=3
program-help = Folder of the program’s own messages, if DIR changes some of them
watch-help = Shows it again whenever a file is saved
record-help = Notes what the translations were made from, so that later changes show
to-help = Language to translate into; several with commas between them
from-help = Language to translate from; otherwise the one that each text was written in
only-kind-help = Only this kind: message, event, person and so on
only-file-help = Only this file
todo-help = Only what is missing, unfinished or out of date
pseudo-to-help = Language whose pseudo-locale is written; several with commas between them
pseudo-out-help = Folder for the texts, which a catalogue loads
glossary-help = File of terms, TSV or TBX; where one occurs, its translation is expected too
export-out-help = File to write, or folder for one file a language; otherwise the text is printed
import-file-help = File that came back from the translator
dry-run-help = Shows what would change, and writes nothing
lang-help = The language: kk, ru or en
as-help = The format
id-help = The entry’s id; not needed if there is only one
begin-help = A calendar file (.ics) or a table (.csv) to begin with
as-of-help = The day on which it is read: what is over, what lies ahead
news-help = Instead of all of it, what is new of the event; week is everything in the week of --as-of
audience-help = Who reads it; what is not for them is left out
publisher-help = The publisher’s domain or mailbox, which a feed needs
stylesheet-help = The address of a stylesheet for a page (--as html), in place of the one inside it
text-help = The name or text
case-help = One case only
gender-help = The gender, which Russian needs for many names
# Variables:
#   $in-language (String) - how a language is named where something is said in it: “in Kazakh”
text-in-help = The name { $in-language }
name-kind-help = What it is the name of
words-help = File of Russian words of your own, each with a word that it declines like
guesses-help = Shows guesses too, which messages do not print
json-rows-help = Reads rows of JSON from standard input and answers each with a row
kind-help = What it describes
new-id-help = The id: Latin letters, digits and hyphens
out-help = The file to write; otherwise it is printed
shell-help = The shell
help-help = Shows this help
version-help = Shows the version

usage-heading = Usage:
commands-heading = Commands
arguments-heading = Arguments
options-heading = Options
possible-values = one of:

## What it reports

# Variables:
#   $count (Integer) - how many there are
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}

# Variables:
#   $count (Integer) - how many there are
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}

# Variables:
#   $errors (Message) - how many errors
#   $warnings (Message) - how many warnings
summary = { $errors }, { $warnings }

# Variables:
#   $files (Integer) - files that were read
nothing-found = { $files ->
    [one] { $files } file, no mistakes
   *[other] { $files } files, no mistakes
}

reading-locales = Reading the messages…
reading-content = Reading the content…

# Variables:
#   $dir (String) - the folder
looks-like-overrides = These texts seem to change messages of ushtil; for that, check them with --overrides { $dir }

## Trying a message

# Variables:
#   $id (String) - the message
no-message = There is no message { $id }.

# Variables:
#   $near (String) - the nearest name
did-you-mean = Did you mean { $near }?

# Variables:
#   $id (String) - the message
takes-nothing = { $id } takes no values.

# Variables:
#   $id (String) - the message
takes = { $id } takes:

# Variables:
#   $name (String) - the variable
value-missing = The value of { $name } is missing.

# Variables:
#   $name (String) - what was given
value-unknown = There is no { $name } here.

# Variables:
#   $given (String) - what was given
value-form = “{ $given }” is not a value; a value is written as name=value.

# Variables:
#   $name (String) - the variable
#   $given (String) - what was given
#   $expected (String) - what is expected
value-wrong = { $name } cannot be “{ $given }”: expected { $expected }.

expected-string = any text
expected-integer = a whole number, such as 3
expected-number = a number, such as 12.50
expected-money = an amount and its currency, such as 1500.50 KZT
expected-duration = a length of time, such as 2h 30m or PT2H30M
expected-date = a date, such as 2021-08-20
expected-time = a time, such as 15:00
expected-datetime = a date and time, such as 2021-08-20T15:00 (in Almaty) or 2021-08-20T15:00[Europe/Paris]
expected-range = two dates, such as 2014-12-10/2014-12-13
expected-name = a name; separately for each language: name.kk=…, name.ru=…, name.en=…, name.gender=feminine, name.kind=person
expected-person = the name of a person; separately for each language: name.kk=…, name.ru=…, name.en=…, name.gender=feminine
expected-organisation = the name of an organisation; separately for each language: name.kk=…, name.ru=…, name.en=…
expected-place = the name of a place; separately for each language: name.kk=…, name.ru=…, name.en=…
expected-names = names with commas between them
expected-list = texts with commas between them
expected-message = the id of a message that takes no values

# Variables:
#   $words (List) - the words
expected-choice = one of { $words }

no-text = there is no text
not-changed = not changed here

# Variables:
#   $language (String) - the language that stands in
text-from = there is no text; this one is shown instead ({ $language })

# Variables:
#   $dir (String) - the folder
watching = Watching { $dir }. Press Ctrl+C to end.

## How much is translated

file-heading = File
language-heading = Language
translated-heading = Translated
missing-heading = Missing
same-heading = Same as the source
outdated-heading = Out of date
all-files = all
# Variables:
#   $path (String) - the file
recorded = Noted in { $path }.

## Cases

case-heading = Case
form-heading = Form
grade-heading = How sure
grade-given = certain
grade-regular = by rule
grade-guess = a guess
grade-unknown = not known

# Variables:
#   $language (String) - kk, ru or en
#   $word (String) - the word that is not known
#   $fields (String) - what to write, with commas between
form-unknown = { $language }: nobody can know how “{ $word }” inflects here; one of these settles it: { $fields }

## Files

# Variables:
#   $path (String) - the file
written = Written: { $path }

# Variables:
#   $path (String) - the file
already-there = { $path } is there already and was left as it is.

# Variables:
#   $path (String) - the file or folder
#   $problem (String) - what the system says
unreadable = { $path } cannot be read: { $problem }

# Variables:
#   $path (String) - the file or folder
#   $problem (String) - what the system says
unwritable = { $path } cannot be written: { $problem }

no-such-file = there is no such file or folder
not-allowed = access is not allowed

# Variables:
#   $id (String) - the id
no-entry = There is no entry “{ $id }”.

# Variables:
#   $id (String) - the id
#   $kind (String) - which news was asked for
no-news = “{ $id }” has no such news: { $kind }.

choose-entry = There are several entries; choose one with --id:

## What was typed wrongly

# Variables:
#   $given (String) - what was typed
unknown-command = There is no command “{ $given }”.

# Variables:
#   $given (String) - what was typed
unknown-option = There is no option “{ $given }” here.

# Variables:
#   $option (String) - the option
#   $given (String) - what was typed
wrong-value = { $option } cannot be “{ $given }”.

# Variables:
#   $what (String) - what is missing
missing-argument = Missing: { $what }
more-help = ushtil --help shows everything.

## Translations out and back

export-needs-folder = Several languages need a folder: --out DIR

# Variables:
#   $count (Integer) - how many texts
#   $path (String) - the file
exported = { $count ->
    [one] { $count } text written: { $path }
   *[other] { $count } texts written: { $path }
}

# Variables:
#   $written (Integer) - translations that were taken
#   $untouched (Integer) - texts that came back as they were
#   $refused (Integer) - translations that were not taken
imported = Taken: { $written }. Unchanged: { $untouched }. Refused: { $refused }.

# Variables:
#   $folder (String) - where
recovered-finished = An interrupted import in { $folder } has been finished.

# Variables:
#   $folder (String) - where
recovered-taken-back = An interrupted import in { $folder } has been taken back.

## explain

# Variables:
#   $code (String) - what was typed
unknown-check = no check is called `{ $code }`
explain-wrong = Wrong
explain-right = Right
always-error = An error, always: it would break a page.
error-unless-lowered = An error; the application’s build script can make it a warning.
warning-unless-set = A warning; the application’s build script can make it an error, or allow it.
allowed-unless-set = Allowed; the application’s build script can make it a warning or an error.

## Names for examples

example-person = Dana Kanafina
example-organisation = Almaty City Bar
example-place = Almaty
