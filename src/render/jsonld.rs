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
    out.push("{\"@context\":\"https://schema.org\"");
    match things {
        [thing] => {
            out.push(",");
            members(thing, out);
        }
        _ => {
            out.push(",\"@graph\":[");
            for (at, thing) in things.iter().enumerate() {
                out.push(if at > 0 { ",{" } else { "{" });
                members(thing, out);
                out.push("}");
            }
            out.push("]");
        }
    }
    out.push("}");
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

fn members(thing: &Thing<'_>, out: &mut Sink<'_>) {
    out.join(&["\"@type\":\"", thing.kind, "\""]);
    if let Some(id) = &thing.id {
        out.push(",\"@id\":");
        string(id.as_str(), out);
    }
    for (name, property) in thing.properties.iter().filter(|(_, property)| !is_empty(property)) {
        out.join(&[",\"", name, "\":"]);
        value(property, out);
    }
}

fn value(property: &Property<'_>, out: &mut Sink<'_>) {
    match property {
        Property::Text(text) => string(text, out),
        Property::Tagged(text) => {
            out.push("{\"@value\":");
            string(&text.text, out);
            display(&text.lang, ",\"@language\":\"", "\"}", out);
        }
        Property::Url(url) => string(url.as_str(), out),
        Property::Term(term) => out.join(&["\"https://schema.org/", term, "\""]),
        Property::Stamp(stamp) => {
            out.push("\"");
            stamp.write(out);
            out.push("\"");
        }
        Property::Integer(integer) => display(integer, "", "", out),
        Property::Boolean(boolean) => out.push(if *boolean { "true" } else { "false" }),
        Property::Thing(thing) => {
            out.push("{");
            members(thing, out);
            out.push("}");
        }
        Property::List(list) => {
            out.push("[");
            for (at, item) in list.iter().filter(|item| !is_empty(item)).enumerate() {
                out.push(if at > 0 { "," } else { "" });
                value(item, out);
            }
            out.push("]");
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

fn string(text: &str, out: &mut Sink<'_>) {
    out.push("\"");
    JsonText(text).write(out);
    out.push("\"");
}

/// Writes what prints itself without a sign that JSON would escape.
fn display(value: &dyn std::fmt::Display, before: &str, after: &str, out: &mut Sink<'_>) {
    out.push(before);
    // the sink keeps its first error
    let _ = write!(out, "{value}");
    out.push(after);
}

/// The row `jsonld`.
pub(super) fn of(said: &Said<'_>) -> Written {
    Ok(Some(sink::string(|out| write(&said.things, out))))
}
