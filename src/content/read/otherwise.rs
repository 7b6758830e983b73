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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::ROWS;
    use serde_json::Value;
    use std::collections::BTreeSet;

    #[test]
    fn each_row_leads_to_a_field_that_there_is() {
        let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content/content.schema.json");
        let schema: Value = serde_json::from_str(&std::fs::read_to_string(schema).unwrap()).unwrap();
        let mut fields = BTreeSet::new();
        collect(&schema, &mut fields);
        let stale: Vec<_> = ROWS.iter().filter(|(_, field)| !fields.contains(field)).collect();
        assert!(stale.is_empty(), "no record has these fields: {stale:?}");
        assert_eq!(ROWS.iter().collect::<BTreeSet<_>>().len(), ROWS.len(), "a row stands twice");
    }

    fn collect<'s>(value: &'s Value, fields: &mut BTreeSet<&'s str>) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            fields.extend(properties.keys().map(String::as_str));
        }
        let inner = value.as_object().into_iter().flat_map(|object| object.values());
        inner.chain(value.as_array().into_iter().flatten()).for_each(|value| collect(value, fields));
    }
}
