//! What the schema of a record says beyond its fields: which have to be there, and what chooses among several.

use schemars::{Schema, json_schema};

/// Tells a record's schema which of its fields have to be there, and that it has no others but `x-…`.
pub(crate) fn complete(schema: &mut Schema, fields: &[(&str, bool)]) {
    let required: Vec<&str> = fields.iter().filter(|(_, required)| *required).map(|(field, _)| *field).collect();
    schema.remove("required");
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema.insert("additionalProperties".to_owned(), false.into());
    schema.insert("patternProperties".to_owned(), serde_json::json!({ "^x-": true }));
}

/// Tables to choose from by their `type`; one that needs no other field may be its word alone.
pub(crate) fn tagged(records: impl IntoIterator<Item = (&'static str, Schema)>) -> Schema {
    let (mut words, mut tables) = (Vec::new(), Vec::new());
    for (word, mut record) in records {
        let mut required = vec![serde_json::Value::from("type")];
        match record.get("required").and_then(|fields| fields.as_array()) {
            Some(fields) => required.extend(fields.iter().cloned()),
            None => words.push(word),
        }
        let object = record.ensure_object();
        object.insert("required".to_owned(), required.into());
        let properties = object.entry("properties").or_insert_with(|| serde_json::json!({}));
        if let Some(properties) = properties.as_object_mut() {
            properties.insert("type".to_owned(), serde_json::json!({ "const": word }));
        }
        tables.push(record.to_value());
    }
    if !words.is_empty() {
        tables.push(serde_json::json!({ "enum": words }));
    }
    json_schema!({ "anyOf": tables })
}
