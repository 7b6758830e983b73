### Comments in the content files that `ushtil new` writes.

fill-in = Fill this in, then run: ushtil check --content FILE
optional = What begins with “# ” is optional: take the sign away to use it.
id = The address of the entry: Latin letters, digits and hyphens. It never changes.
three-languages = In all three languages; a missing one is reported.
event-kind = Such as round-table, conference, seminar, open-expert-discussion, public-hearing.
event-organisers = The ids of organisations or persons, which have files of their own.
event-when = Local time, and the city whose time it is.
event-online = How one joins online.
event-visibility = Who sees the link and the code: public, registered or organisers.
event-languages = The languages that are spoken there.
organisation-kind = Such as public-foundation, foundation, ministry, bar, university.
short-name = The name as it is used in a sentence.
grammar = How the name inflects, where no rule can know: Russian gender, the Kazakh possessive.
person-gender = masculine or feminine; Russian forms of the name depend on it.
person-positions = What the person is, and where.
parties-first = Who agrees; organisations may stand in a file of their own.
agreement-kind = Such as cooperation or memorandum.
agreement-parties = The ids of the parties.
agreement-signed = A day, or from … to if the day is not known.
agreement-purpose = What it is for; one block for each purpose.
page-trail = The ids of the pages above this one.
