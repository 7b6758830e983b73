//! XLIFF 1.2: each file and source language is a `<file>`, each unit a `<trans-unit>`, each code a `<ph>`.

use std::collections::HashMap;

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::Lang;

use super::format::{Delivered, Delivery, Mark, Places, Rejected};
use super::unit::{Standing, Unit, digest};
use super::xml::{self, AGAIN, Out, around, attribute, by_file, element};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// Writes units.
pub(crate) fn write(units: &[Unit]) -> String {
    xml::document(|out| document(out, units))
}

fn document(out: &mut Out, units: &[Unit]) -> std::io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = BytesStart::new("xliff").with_attributes([("version", "1.2"), ("xmlns", NAMESPACE)]);
    around(out, root, |out| {
        by_file(units, |unit| unit.from).iter().try_for_each(|(name, from, units)| file(out, name, *from, units))
    })
}

fn file(out: &mut Out, name: &str, from: Lang, units: &[&Unit]) -> std::io::Result<()> {
    let to = units.first().map_or(from, |unit| unit.to);
    let start = BytesStart::new("file").with_attributes([
        ("original", name),
        ("source-language", from.tag()),
        ("target-language", to.tag()),
        ("datatype", "plaintext"),
    ]);
    around(out, start, |out| {
        around(out, BytesStart::new("body"), |out| units.iter().try_for_each(|unit| trans_unit(out, unit)))
    })
}

fn trans_unit(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    let (limit, mark) = (unit.limit.map(|limit| limit.to_string()), digest(&unit.source));
    let mut start = BytesStart::new("trans-unit").with_attributes([
        ("id", unit.key.as_str()),
        ("resname", unit.key.as_str()), // by which Weblate tells units from each other
        ("xml:space", "preserve"),
        ("extradata", &mark),
    ]);
    if unit.standing == Standing::Reviewed {
        start.push_attribute(("approved", "yes"));
    }
    if let Some(limit) = &limit {
        start.push_attribute(("maxwidth", limit.as_str()));
        start.push_attribute(("size-unit", "char"));
    }
    around(out, start, |out| inside(out, unit))
}

fn inside(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    xml::text(out, BytesStart::new("source"), &unit.source, unit, code)?;
    if let Some(target) = &unit.target {
        let mut start = BytesStart::new("target");
        let (state, qualifier) = state(unit.standing);
        start.push_attribute(("state", state));
        if let Some(qualifier) = qualifier {
            start.push_attribute(("state-qualifier", qualifier));
        }
        xml::text(out, start, target, unit, code)?;
    }
    if let Some(address) = &unit.address {
        let group = BytesStart::new("context-group").with_attributes([("purpose", "location")]);
        let context = BytesStart::new("context").with_attributes([("context-type", "x-address")]);
        around(out, group, |out| element(out, context, address))?;
    }
    for note in unit.all_notes() {
        element(out, BytesStart::new("note").with_attributes([("from", "developer")]), note)?;
    }
    Ok(())
}

fn code(out: &mut Out, code: &str, number: usize) -> std::io::Result<()> {
    let number = number.to_string();
    out.write_event(Event::Start(BytesStart::new("ph").with_attributes([("id", number.as_str())])))?;
    out.write_event(Event::Text(BytesText::new(code)))?;
    out.write_event(Event::End(BytesEnd::new("ph")))
}

/// The words of the standard for how far a translation has come.
fn state(standing: Standing) -> (&'static str, Option<&'static str>) {
    match standing {
        Standing::Missing => ("new", None),
        Standing::Draft => ("needs-translation", None),
        Standing::Machine => ("needs-review-translation", Some("mt-suggestion")),
        Standing::Outdated => ("needs-review-translation", None),
        Standing::Translated => ("translated", None),
        Standing::Reviewed => ("final", None),
    }
}

fn mark(state: Option<&str>, qualifier: Option<&str>, approved: bool) -> Mark {
    match state {
        Some("final" | "signed-off") => Mark::Reviewed,
        Some(_) | None if approved => Mark::Reviewed,
        Some("needs-review-translation") if qualifier == Some("mt-suggestion") => Mark::Machine,
        Some("translated") => Mark::Translated,
        Some(state) if state == "new" || state.starts_with("needs-") => Mark::Unfinished,
        _ => Mark::Finished,
    }
}

/// What is being read of a unit.
#[derive(Default)]
struct Open {
    key: String,
    exported: Option<String>,
    approved: bool,
    state: Option<String>,
    qualifier: Option<String>,
    source: String,
    target: String,
    codes: HashMap<String, String>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Source,
    Target,
}

struct Reading<'p, 't> {
    place: &'p Places<'t>,
    to: Option<Lang>,
    open: Option<Open>,
    side: Option<Side>,
    /// The id of the code that is being read, and where its text begins.
    code: Option<(String, usize)>,
    texts: Vec<Delivered>,
    seen: bool,
}

/// Reads a file that came back.
pub(crate) fn read(place: &Places<'_>) -> Result<Delivery, Rejected> {
    let mut reading = Reading { place, to: None, open: None, side: None, code: None, texts: Vec::new(), seen: false };
    xml::walk(place, &mut reading)?;
    let Some(to) = reading.to.filter(|_| reading.seen) else {
        return Err(place.rejected(
            0,
            "no `<file>` with a target language",
            <Reading<'_, '_> as xml::Heard>::EXPECTED,
            AGAIN,
        ));
    };
    Ok(Delivery { file: place.file.to_owned(), to, texts: reading.texts })
}

impl xml::Heard for Reading<'_, '_> {
    const EXPECTED: &'static str = "XLIFF 1.2, as it was exported";
    const PASSED: &'static [&'static str] = &["alt-trans", "seg-source", "note", "context-group"];

    fn start(&mut self, name: &str, start: &BytesStart<'_>, at: usize) -> Result<(), Rejected> {
        match name {
            "xliff" => {
                self.seen = true;
                let version = attribute(start, "version").unwrap_or_default();
                if version != "1.2" {
                    let found = format!("XLIFF of the version `{}`", version.escape_debug());
                    return Err(self.place.rejected(at, found, Self::EXPECTED, AGAIN));
                }
            }
            "file" => {
                let tag = attribute(start, "target-language").unwrap_or_default();
                let to = self.place.lang(at, &tag)?;
                if let Some(other) = self.to.filter(|other| *other != to) {
                    let found = format!("translations into `{to}` beside others into `{other}`");
                    let expected = "one target language in a file";
                    return Err(self.place.rejected(at, found, expected, "import them one by one"));
                }
                self.to = Some(to);
            }
            "trans-unit" => {
                let Some(key) = attribute(start, "id") else {
                    return Err(self.place.rejected(at, "a `<trans-unit>` without `id`", Self::EXPECTED, AGAIN));
                };
                let approved = attribute(start, "approved").as_deref() == Some("yes");
                let exported = attribute(start, "extradata");
                self.open = Some(Open { key, exported, approved, at, ..Open::default() });
            }
            "source" => self.side = Some(Side::Source),
            "target" => {
                self.side = Some(Side::Target);
                if let Some(open) = &mut self.open {
                    open.state = attribute(start, "state");
                    open.qualifier = attribute(start, "state-qualifier");
                }
            }
            "ph" | "x" | "bpt" | "ept" | "it" | "bx" | "ex" => {
                let length = self.written().map_or(0, |text| text.len());
                self.code = attribute(start, "id").map(|id| (id, length));
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(written) = self.written() {
            written.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "source" | "target" => self.side = None,
            "ph" | "x" | "bpt" | "ept" | "it" | "bx" | "ex" => self.end_code(),
            "trans-unit" => {
                let Some(open) = self.open.take() else { return };
                let mark = mark(open.state.as_deref(), open.qualifier.as_deref(), open.approved);
                self.texts.push(Delivered {
                    key: open.key,
                    source: open.source,
                    exported: open.exported,
                    target: open.target,
                    mark,
                    line: self.place.line(open.at),
                });
            }
            _ => {}
        }
    }
}

impl Reading<'_, '_> {
    /// The text that is being read.
    fn written(&mut self) -> Option<&mut String> {
        let (open, side) = (self.open.as_mut()?, self.side?);
        Some(match side {
            Side::Source => &mut open.source,
            Side::Target => &mut open.target,
        })
    }

    /// A code of the source is remembered; one of the target that came back empty is what it was there.
    fn end_code(&mut self) {
        let (Some((id, from)), Some(side)) = (self.code.take(), self.side) else { return };
        let Some(open) = &mut self.open else { return };
        match side {
            Side::Source => {
                let code = open.source.get(from..).unwrap_or_default().to_owned();
                open.codes.insert(id, code);
            }
            Side::Target if open.target.len() == from => {
                open.target.push_str(open.codes.get(&id).map_or("", String::as_str));
            }
            Side::Target => {}
        }
    }
}
