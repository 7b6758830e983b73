//! What fields are called elsewhere: in calendars, on other sites, in files of an older version. A field that gets another name
//! leaves its old one here, so that files that have it are told what to write.

/// A name, and what the field is called in a record that has it.
const ROWS: &[(&str, &str)] = &[
    ("location", "access"),
    ("venue", "access"),
    ("address", "visiting_address"),
    ("date", "when"),
    ("dates", "when"),
    ("time", "when"),
    ("start", "when"),
    ("end", "when"),
    ("until", "when"),
    ("description", "summary"),
    ("description", "lead"),
    ("description", "mission"),
    ("description", "biography"),
    ("text", "body"),
    ("content", "body"),
    ("speakers", "people"),
    ("participants", "people"),
    ("programme", "agenda"),
    ("sessions", "agenda"),
    ("host", "organisers"),
    ("sponsors", "supporters"),
    ("partners", "supporters"),
    ("tags", "topics"),
    ("topics", "tags"),
    ("keywords", "topics"),
    ("keywords", "tags"),
    ("fee", "price"),
    ("cost", "price"),
    ("tickets", "price"),
    ("deadline", "registration"),
    ("deadlines", "registration"),
    ("capacity", "registration"),
    ("photo", "image"),
    ("photo", "portrait"),
    ("picture", "image"),
    ("email", "contacts"),
    ("phone", "contacts"),
    ("website", "url"),
    ("website", "links"),
    ("url", "links"),
    ("bin", "identifiers"),
    ("iin", "identifiers"),
    ("title", "name"),
    ("name", "title"),
    ("job", "positions"),
    ("signed_on", "signed"),
    ("sum", "amount"),
    ("expires", "term"),
];

/// The field that is meant, of those that there are.
pub(crate) fn meant(called: &str, known: &[&str]) -> Option<&'static str> {
    ROWS.iter().find(|(name, field)| *name == called && known.contains(field)).map(|(_, field)| *field)
}
