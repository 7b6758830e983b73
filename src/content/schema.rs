//! The JSON Schema of content files, from the same types that read them: for editors that complete and check while typing.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::format::Telephone;
use crate::lang::{Lang, LangTag, Localised};

use super::read::kinds::each_kind;
use super::{
    AccessCode, Agreement, Country, Currency, Days, Decimal, Email, Event, Hours, Id, Markdown, On, OneLine,
    Organisation, Page, PartialDate, Person, Place, Price, Project, Ref, Restricted, Sitting, Source, WebAddress, Zone,
};

/// The JSON Schema (draft 2020-12) of a content file, indented, with a line end.
#[must_use]
pub fn json_schema() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<File>().to_value();
    without_examples(&mut schema);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// What the fields are, in the words of their types' documentation.
#[cfg(feature = "exchange")]
pub(crate) struct About(serde_json::Value);

#[cfg(feature = "exchange")]
impl About {
    pub(crate) fn new() -> Self {
        About(serde_json::from_str(&json_schema()).unwrap_or_default())
    }

    /// What a field is: of `event`, `access[0].room`.
    pub(crate) fn field(&self, kind: &str, field: &str) -> Option<String> {
        let name = |step: &str| step.split('[').next().unwrap_or_default().to_owned();
        let steps: Vec<String> = std::iter::once(name(kind)).chain(field.split('.').map(name)).collect();
        let (mut here, mut about) = (vec![&self.0], None);
        for step in &steps {
            let tables: Vec<_> = here.iter().flat_map(|schema| self.tables(schema, 0)).collect();
            here = tables.iter().filter_map(|table| table.pointer(&format!("/properties/{step}"))).collect();
            about = here.iter().find_map(|schema| schema.get("description")?.as_str()).or(about);
        }
        (!here.is_empty()).then(|| about.unwrap_or_default().to_owned())
    }

    /// The tables that a schema may stand for: behind references, choices and lists.
    fn tables<'s>(&'s self, schema: &'s serde_json::Value, depth: usize) -> Vec<&'s serde_json::Value> {
        const DEEPEST: usize = 12;
        if depth > DEEPEST {
            return Vec::new();
        }
        if schema.get("properties").is_some() {
            return vec![schema];
        }
        let reference = schema.get("$ref").and_then(|reference| reference.as_str()?.strip_prefix('#'));
        let referred = reference.and_then(|pointer| self.0.pointer(pointer));
        let choices = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|name| schema.get(name)?.as_array()).flatten();
        let next = referred.into_iter().chain(schema.get("items")).chain(choices);
        next.flat_map(|schema| self.tables(schema, depth + 1)).collect()
    }
}

/// Cuts examples in Rust off the descriptions, which editors show to whoever writes content.
fn without_examples(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                match value {
                    serde_json::Value::String(text) if key == "description" => {
                        if let Some((before, _)) = text.split_once("\n\n```") {
                            *text = before.to_owned();
                        }
                    }
                    _ => without_examples(value),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_examples),
        _ => {}
    }
}

/// A content file: entities of any kind, one or several of each.
struct File;

impl JsonSchema for File {
    fn schema_name() -> Cow<'static, str> {
        "Content of ushtil".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one_or_several = |one: Schema| serde_json::json!({ "anyOf": [one, { "type": "array", "items": one }] });
        macro_rules! schemas {
            ($($kind:ident $name:literal $one:ident $all:ident;)*) => {
                [$(($name, generator.subschema_for::<$kind>())),*]
            };
        }
        let kinds = each_kind!(schemas);
        let mut properties: serde_json::Map<String, serde_json::Value> =
            kinds.into_iter().map(|(kind, schema)| (kind.to_owned(), one_or_several(schema))).collect();
        properties.insert("$schema".to_owned(), serde_json::json!({ "type": "string" }));
        json_schema!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "patternProperties": { "^x-": true },
        })
    }
}

impl<T: JsonSchema> JsonSchema for Localised<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Localised{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        let said = serde_json::json!({ "anyOf": [value, {
            "type": "object",
            "properties": {
                "value": value,
                "state": { "enum": ["draft", "machine", "translated", "reviewed"] },
                "source_rev": { "type": "integer", "minimum": 0 },
            },
            "required": ["value"],
            "additionalProperties": false,
        }] });
        let own = Lang::ALL.map(|lang| format!("`{lang}`"));
        let original = serde_json::json!({ "type": "string", "description": "The tag of the language that it was written in first." });
        let each = Lang::ALL.map(|lang| (lang.tag().to_owned(), said.clone()));
        let properties: serde_json::Map<String, serde_json::Value> =
            each.into_iter().chain([("original".to_owned(), original)]).collect();
        json_schema!({
            "description": format!("The same in several languages: {}, and any other by its tag.", own.join(", ")),
            "type": "object",
            "properties": properties,
            "patternProperties": { "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": said, "^x-": true },
            "additionalProperties": false,
            "anyOf": Lang::ALL.map(|lang| serde_json::json!({ "required": [lang.tag()] })),
        })
    }
}

impl<T: JsonSchema> JsonSchema for Restricted<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T> JsonSchema for Ref<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Ref".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Id>()
    }
}

impl JsonSchema for Price {
    fn schema_name() -> Cow<'static, str> {
        "Price".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let amount = generator.subschema_for::<super::Amount>();
        let offers = generator.subschema_for::<Vec<super::Offer>>();
        json_schema!({ "anyOf": [{ "enum": ["free", "unknown"] }, amount, offers] })
    }
}

/// Schemas of values that are written as text.
macro_rules! texts {
    ($($(#[doc = $about:literal])* $name:ident = { $($key:literal: $value:expr),* $(,)? };)*) => { $(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "description": concat!($($about),*).trim_start(), $($key: $value),* })
            }
        }
    )* };
}

texts! {
    /// A text of one line.
    OneLine = { "minLength": 1, "pattern": "^[^\\n\\r]*$" };
    /// Paragraphs in Markdown, with an empty line between them.
    Markdown = { "minLength": 1 };
    /// An id: 1 to 64 of `a` to `z`, `0` to `9` and `-`.
    Id = { "pattern": "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" };
    /// An address on the web.
    WebAddress = { "pattern": "^https://", "maxLength": 2048 };
    /// An address on the web, or a path on the own site.
    Source = { "pattern": "^(https://|/)" };
    /// An address of electronic mail.
    Email = { "pattern": "^[^@\\s]+@[^@\\s]+$" };
    /// An access code or the number of a meeting, in quotes.
    AccessCode = { "minLength": 1, "maxLength": 64 };
    /// A telephone with its country code: `+7 705 925 50 06`.
    Telephone = { "pattern": "^\\+[1-9][0-9 .()-]{6,24}$" };
    /// A language tag: `kk`, `ru`, `en`.
    LangTag = { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" };
    /// A time zone of the IANA database: `Asia/Almaty`.
    Zone = { "pattern": "^(UTC|[A-Za-z_]+/[A-Za-z0-9_+/-]+)$", "examples": ["Asia/Almaty", "Europe/Paris"] };
    /// A year, a month or a day: `2015`, `2015-12`, `2015-12-31`.
    PartialDate = { "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" };
    /// A country by its two letters: `KZ`.
    Country = { "pattern": "^[A-Z]{2}$" };
    /// A currency by its three letters: `KZT`.
    Currency = { "pattern": "^[A-Z]{3}$" };
}

impl JsonSchema for Decimal {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?$" }] })
    }
}

impl JsonSchema for Sitting {
    fn schema_name() -> Cow<'static, str> {
        "Sitting".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let tables = [generator.subschema_for::<Hours>(), generator.subschema_for::<Days>()];
        let [hours, days] = tables;
        json_schema!({ "anyOf": [hours, days, { "type": "string", "description": "A whole day: `2026-03-04`." }] })
    }
}

impl JsonSchema for On {
    fn schema_name() -> Cow<'static, str> {
        "On".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let weekday = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
        json_schema!({
            "description": "A weekday (`wednesday`), one of a month (`first-wednesday`, `last-friday`), a day of the month (`15`) or `last-day`.",
            "anyOf": [
                { "type": "integer", "minimum": 1, "maximum": 31 },
                { "type": "string", "pattern": format!("^(((first|second|third|fourth|fifth|last)-)?{weekday}|last-day)$") },
            ],
        })
    }
}
