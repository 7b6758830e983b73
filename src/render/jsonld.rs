//! Things of schema.org as JSON-LD: one document a language, with plain strings, safe inside `<script>`.

use super::Markup;
use super::outputs::Written;
use crate::document::{Property, Said, Thing};
use crate::escape::JsonText;
use crate::sink::{self, Sink};
use std::fmt::Write as _;

/// Writes things as one JSON-LD document: one thing as itself, several as a `@graph`.
///
/// A `Thing` without properties and a list without values are left out: nothing is ever empty.
///
/// ```
/// use ushtil::{Lang, document::{Property, Thing}, render::jsonld, sink::Sink};
/// for (lang, name) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion </script>")] {
///     let event = Thing::new("Event")
///         .with("name", name)
///         .with("inLanguage", lang.tag())
///         .with("eventStatus", Property::Term("EventScheduled"));
///     let mut json = String::new();
///     jsonld::write(&[event], &mut Sink::string(&mut json));
///     assert!(json.starts_with(r#"{"@context":"https://schema.org","@type":"Event","name":"#));
///     assert!(json.ends_with(r#""eventStatus":"https://schema.org/EventScheduled"}"#) && !json.contains('<'));
/// }
/// ```
pub fn write(things: &[Thing<'_>], out: &mut Sink<'_>) {
    match out.as_string() {
        Some(text) => add(things, text),
        None => out.push(&sink::string(|out| write(things, out))),
    }
}

/// The same document in the element that a page carries it in.
///
/// ```
/// use ushtil::{document::Thing, render::jsonld};
/// let names = ["Талқылау", "Обсуждение", "Discussion"].map(|name| Thing::new("Event").with("name", name));
/// let script = jsonld::script(&names);
/// assert!(script.as_str().starts_with("<script type=\"application/ld+json\">{"));
/// ```
#[must_use]
pub fn script(things: &[Thing<'_>]) -> Markup {
    let mut text = String::from("<script type=\"application/ld+json\">");
    write(things, &mut Sink::string(&mut text));
    text.push_str("</script>\n");
    Markup::trusted(text)
}

/// Adds a document: everything in it is short, and a string takes short pieces best.
fn add(things: &[Thing<'_>], json: &mut String) {
    json.push_str("{\"@context\":\"https://schema.org\"");
    match things {
        [thing] => {
            json.push(',');
            members(thing, json);
        }
        _ => {
            json.push_str(",\"@graph\":[");
            for (at, thing) in things.iter().enumerate() {
                json.push_str(if at > 0 { ",{" } else { "{" });
                members(thing, json);
                json.push('}');
            }
            json.push(']');
        }
    }
    json.push('}');
}

fn members(thing: &Thing<'_>, json: &mut String) {
    json.push_str("\"@type\":\"");
    json.push_str(thing.kind);
    json.push('"');
    if let Some(id) = &thing.id {
        json.push_str(",\"@id\":");
        string(id.as_str(), json);
    }
    for (name, property) in thing.properties.iter().filter(|(_, property)| !is_empty(property)) {
        json.push_str(",\"");
        json.push_str(name);
        json.push_str("\":");
        value(property, json);
    }
}

fn value(property: &Property<'_>, json: &mut String) {
    match property {
        Property::Text(text) => string(text, json),
        Property::Tagged(text) => {
            json.push_str("{\"@value\":");
            string(&text.text, json);
            display(&text.lang, ",\"@language\":\"", "\"}", json);
        }
        Property::Url(url) => string(url.as_str(), json),
        Property::Term(term) => {
            json.push_str("\"https://schema.org/");
            json.push_str(term);
            json.push('"');
        }
        Property::Stamp(stamp) => {
            json.push('"');
            stamp.write(&mut Sink::string(json));
            json.push('"');
        }
        Property::Integer(integer) => display(integer, "", "", json),
        Property::Boolean(boolean) => json.push_str(if *boolean { "true" } else { "false" }),
        Property::Thing(thing) => {
            json.push('{');
            members(thing, json);
            json.push('}');
        }
        Property::List(list) => {
            json.push('[');
            for (at, item) in list.iter().filter(|item| !is_empty(item)).enumerate() {
                json.push_str(if at > 0 { "," } else { "" });
                value(item, json);
            }
            json.push(']');
        }
    }
}

fn is_empty(property: &Property<'_>) -> bool {
    match property {
        Property::Text(text) => text.is_empty(),
        Property::Tagged(text) => text.text.is_empty(),
        Property::List(list) => list.iter().all(is_empty),
        Property::Thing(thing) => thing.id.is_none() && thing.properties.is_empty() && thing.kind.is_empty(),
        _ => false,
    }
}

fn string(text: &str, json: &mut String) {
    json.push('"');
    JsonText(text).write(&mut Sink::string(json));
    json.push('"');
}

/// Writes what prints itself without a sign that JSON would escape.
fn display(value: &dyn std::fmt::Display, before: &str, after: &str, json: &mut String) {
    json.push_str(before);
    // writing to a string cannot fail
    let _ = write!(json, "{value}");
    json.push_str(after);
}

/// The row `jsonld`.
pub(super) fn of(said: &Said<'_>) -> Written {
    Ok(Some(sink::string(|out| write(&said.things, out))))
}
