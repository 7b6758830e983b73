//! XLIFF 2.1: each file is a `<file>`, each unit a `<unit>` of one segment, each code a `<ph>` whose text stands beside it.
//!
//! Ids may have few signs there, so the key of a unit is its name, and its id is the same spelt with those signs. A document
//! has one source language; `mul`, several languages, where its texts have not.

use std::collections::HashMap;

use quick_xml::events::{BytesDecl, BytesStart, Event};

use crate::Lang;

use super::format::{Delivered, Delivery, Mark, Places, Rejected};
use super::pieces::codes;
use super::unit::{Standing, Unit, digest};
use super::xml::{self, AGAIN, Numbers, Out, around, attribute, by_file, element};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0"; // which 2.1 kept
const LENGTHS: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
const OWN: &str = "urn:ushtil:exchange";
/// What a tool that changes the state of a segment is asked to take away, and some leave.
const MACHINE: &str = "ushtil:machine";

/// Whether a file is of this version of the format, and not of the one before it.
pub(crate) fn is(text: &str) -> bool {
    text.contains(NAMESPACE)
}

/// Writes units.
pub(crate) fn write(units: &[Unit]) -> String {
    xml::document(|out| document(out, units))
}

fn document(out: &mut Out, units: &[Unit]) -> std::io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let from = units.first().map_or("mul", |unit| unit.from.tag());
    let from = if units.iter().all(|unit| unit.from.tag() == from) { from } else { "mul" };
    let to = units.first().map_or("mul", |unit| unit.to.tag());
    let root = BytesStart::new("xliff").with_attributes([
        ("version", "2.1"),
        ("xmlns", NAMESPACE),
        ("xmlns:slr", LENGTHS),
        ("xmlns:ushtil", OWN),
        ("srcLang", from),
        ("trgLang", to),
    ]);
    around(out, root, |out| {
        let files = by_file(units, |_| ());
        files.iter().enumerate().try_for_each(|(number, (name, (), units))| file(out, number + 1, name, units))
    })
}

fn file(out: &mut Out, number: usize, name: &str, units: &[&Unit]) -> std::io::Result<()> {
    let id = format!("f{number}");
    let start =
        BytesStart::new("file").with_attributes([("id", id.as_str()), ("original", name), ("canResegment", "no")]);
    around(out, start, |out| {
        let profiles = BytesStart::new("slr:profiles").with_attributes([("generalProfile", "xliff:codepoints")]);
        out.write_event(Event::Empty(profiles))?;
        units.iter().try_for_each(|one| unit(out, one))
    })
}

fn unit(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    let (id, mark) = (spelt(&unit.key), digest(&unit.source));
    let limit = unit.limit.map(|limit| limit.to_string());
    let mut start = BytesStart::new("unit").with_attributes([
        ("id", id.as_str()),
        ("name", unit.key.as_str()),
        ("xml:space", "preserve"),
        ("ushtil:source", mark.as_str()),
    ]);
    if let Some(limit) = &limit {
        start.push_attribute(("slr:sizeRestriction", limit.as_str()));
    }
    around(out, start, |out| {
        notes(out, unit)?;
        original_data(out, unit)?;
        segment(out, unit)
    })
}

fn notes(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    let from = format!("Translated from: {}", unit.from);
    around(out, BytesStart::new("notes"), |out| {
        for note in unit.all_notes().chain([from.as_str()]) {
            element(out, BytesStart::new("note").with_attributes([("category", "developer")]), note)?;
        }
        match &unit.address {
            Some(address) => element(out, BytesStart::new("note").with_attributes([("category", "address")]), address),
            None => Ok(()),
        }
    })
}

/// The texts of the codes, each once.
fn original_data(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    let mut data: Vec<(usize, &str)> = Vec::new();
    for text in [Some(&unit.source), unit.target.as_ref()].into_iter().flatten() {
        let mut numbers = Numbers::of(unit);
        for code in codes(text, unit.form) {
            let number = numbers.of_code(code);
            if !data.contains(&(number, code)) {
                data.push((number, code));
            }
        }
    }
    if data.is_empty() {
        return Ok(());
    }
    around(out, BytesStart::new("originalData"), |out| {
        data.iter().try_for_each(|(number, code)| {
            let id = format!("d{number}");
            element(out, BytesStart::new("data").with_attributes([("id", id.as_str())]), code)
        })
    })
}

fn segment(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    let (state, more) = state(unit.standing);
    let mut start = BytesStart::new("segment").with_attributes([("state", state)]);
    if let Some(more) = more {
        start.push_attribute(("subState", more));
    }
    around(out, start, |out| {
        xml::text(out, BytesStart::new("source"), &unit.source, unit, code)?;
        match &unit.target {
            Some(target) => xml::text(out, BytesStart::new("target"), target, unit, code),
            None => Ok(()),
        }
    })
}

fn code(out: &mut Out, code: &str, number: usize) -> std::io::Result<()> {
    let (id, data) = (number.to_string(), format!("d{number}"));
    let start =
        BytesStart::new("ph").with_attributes([("id", id.as_str()), ("dataRef", data.as_str()), ("disp", code)]);
    out.write_event(Event::Empty(start))
}

/// A key in the signs that an id may have.
fn spelt(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for c in key.chars() {
        match c {
            '/' => out.push(':'),
            c if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') => out.push(c),
            c => out.push_str(&format!("_{:X}_", u32::from(c))),
        }
    }
    out
}

/// The words of the standard for how far a translation has come.
fn state(standing: Standing) -> (&'static str, Option<&'static str>) {
    match standing {
        Standing::Missing | Standing::Draft => ("initial", None),
        Standing::Machine => ("initial", Some(MACHINE)),
        Standing::Outdated => ("initial", Some("ushtil:outdated")),
        Standing::Translated => ("translated", None),
        Standing::Reviewed => ("final", None),
    }
}

fn mark(state: Option<&str>, more: Option<&str>) -> Mark {
    match state {
        Some("final" | "reviewed") => Mark::Reviewed,
        Some("translated") => Mark::Translated,
        Some(_) if more == Some(MACHINE) => Mark::Machine,
        Some(_) => Mark::Unfinished,
        None => Mark::Finished,
    }
}

/// What is being read of a unit.
#[derive(Default)]
struct Open {
    key: String,
    exported: Option<String>,
    data: HashMap<String, String>,
    source: String,
    target: String,
    /// The mark of the segment that has come least far.
    mark: Option<Mark>,
    /// The segments, and those of them with a translation.
    segments: (usize, usize),
    at: usize,
}

enum Side {
    Data(String),
    Source,
    Target,
}

struct Reading<'p, 't> {
    place: &'p Places<'t>,
    to: Option<Lang>,
    open: Option<Open>,
    side: Option<Side>,
    /// How long source and target were before what stands between two segments.
    between: Option<(usize, usize)>,
    texts: Vec<Delivered>,
}

/// Reads a file that came back.
pub(crate) fn read(place: &Places<'_>) -> Result<Delivery, Rejected> {
    let mut reading = Reading { place, to: None, open: None, side: None, between: None, texts: Vec::new() };
    xml::walk(place, &mut reading)?;
    let Some(to) = reading.to else {
        let expected = <Reading<'_, '_> as xml::Heard>::EXPECTED;
        return Err(place.rejected(0, "no `<xliff>` with a target language", expected, AGAIN));
    };
    Ok(Delivery { file: place.file.to_owned(), to, texts: reading.texts })
}

impl xml::Heard for Reading<'_, '_> {
    const EXPECTED: &'static str = "XLIFF 2.1, as it was exported";
    const PASSED: &'static [&'static str] = &["notes", "skeleton", "matches", "glossary"];

    fn start(&mut self, name: &str, start: &BytesStart<'_>, at: usize) -> Result<(), Rejected> {
        match name {
            "xliff" => {
                let version = attribute(start, "version").unwrap_or_default();
                if !matches!(version.as_str(), "2.0" | "2.1" | "2.2") {
                    let found = format!("XLIFF of the version `{}`", version.escape_debug());
                    return Err(self.place.rejected(at, found, Self::EXPECTED, AGAIN));
                }
                self.to = Some(self.place.lang(at, &attribute(start, "trgLang").unwrap_or_default())?);
            }
            "unit" => {
                let Some(key) = attribute(start, "name") else {
                    return Err(self.place.rejected(at, "a `<unit>` without `name`", Self::EXPECTED, AGAIN));
                };
                let exported = attribute(start, "ushtil:source");
                self.open = Some(Open { key, exported, at, ..Open::default() });
            }
            "data" => self.side = attribute(start, "id").map(Side::Data),
            "segment" => self.segment(start),
            "ignorable" => self.between = self.open.as_ref().map(|open| (open.source.len(), open.target.len())),
            "source" => self.side = Some(Side::Source),
            "target" => {
                self.side = Some(Side::Target);
                if let Some(open) = self.open.as_mut().filter(|_| self.between.is_none()) {
                    open.segments.1 += 1;
                }
            }
            "ph" | "sc" | "ec" => self.code(attribute(start, "dataRef")),
            "cp" => self.character(start),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let (Some(open), Some(side)) = (&mut self.open, &self.side) else { return };
        match side {
            Side::Data(id) => open.data.entry(id.clone()).or_default().push_str(text),
            Side::Source => open.source.push_str(text),
            Side::Target => open.target.push_str(text),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "source" | "target" | "data" => self.side = None,
            "ignorable" => self.end_between(),
            "unit" => {
                let Some(open) = self.open.take() else { return };
                let whole = open.segments.0 == open.segments.1; // else it is only begun
                let target = if whole { open.target } else { String::new() };
                self.texts.push(Delivered {
                    key: open.key,
                    source: open.source,
                    exported: open.exported,
                    target,
                    mark: open.mark.unwrap_or(Mark::Finished),
                    line: self.place.line(open.at),
                });
            }
            _ => {}
        }
    }
}

impl Reading<'_, '_> {
    fn segment(&mut self, start: &BytesStart<'_>) {
        let Some(open) = &mut self.open else { return };
        open.segments.0 += 1;
        let mark = mark(attribute(start, "state").as_deref(), attribute(start, "subState").as_deref());
        let before = open.mark.unwrap_or(mark);
        open.mark = Some(if rank(mark) < rank(before) { mark } else { before });
    }

    /// What stands between two segments is the same in the translation, unless it says otherwise.
    fn end_between(&mut self) {
        let (Some(open), Some((source, target))) = (&mut self.open, self.between.take()) else { return };
        if open.target.len() == target {
            open.target.push_str(open.source.get(source..).unwrap_or_default());
        }
    }

    /// A code is what stands beside the segments under its id.
    fn code(&mut self, id: Option<String>) {
        let (Some(open), Some(side), Some(id)) = (&mut self.open, &self.side, id) else { return };
        let code = open.data.get(&id).map_or("", String::as_str);
        match side {
            Side::Data(_) => {}
            Side::Source => open.source.push_str(code),
            Side::Target => open.target.push_str(code),
        }
    }

    /// A character that XML has no place for, which `check` will refuse by name.
    fn character(&mut self, start: &BytesStart<'_>) {
        let hex = attribute(start, "hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
        if let Some(c) = hex.and_then(char::from_u32) {
            xml::Heard::text(self, c.encode_utf8(&mut [0; 4]));
        }
    }
}

fn rank(mark: Mark) -> u8 {
    match mark {
        Mark::Unfinished => 0,
        Mark::Machine => 1,
        Mark::Finished | Mark::Translated => 2,
        Mark::Reviewed => 3,
    }
}
