//! XLIFF 1.2: each file and source language is a `<file>`, each unit a `<trans-unit>`, each code a `<ph>`.

use std::collections::HashMap;

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::reader::Reader;
use quick_xml::{Writer, XmlVersion};

use crate::Lang;

use super::format::{Delivered, Delivery, Mark, Places, Rejected};
use super::pieces::{Piece, codes, pieces};
use super::unit::{Standing, Unit, digest};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

type Out = Writer<Vec<u8>>;

/// Writes units.
pub(crate) fn write(units: &[Unit]) -> String {
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 2);
    _ = document(&mut out, units); // a writer to memory does not fail
    let mut text = String::from_utf8(out.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

fn document(out: &mut Out, units: &[Unit]) -> std::io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = BytesStart::new("xliff").with_attributes([("version", "1.2"), ("xmlns", NAMESPACE)]);
    out.write_event(Event::Start(root))?;
    let mut files: Vec<(&str, Lang, Vec<&Unit>)> = Vec::new();
    let mut known: HashMap<(&str, Lang), usize> = HashMap::new();
    for unit in units {
        let place = *known.entry((&unit.file, unit.from)).or_insert_with(|| {
            files.push((&unit.file, unit.from, Vec::new()));
            files.len() - 1
        });
        if let Some((_, _, units)) = files.get_mut(place) {
            units.push(unit);
        }
    }
    for (name, from, units) in files {
        let to = units.first().map_or(from, |unit| unit.to);
        let file = BytesStart::new("file").with_attributes([
            ("original", name),
            ("source-language", from.tag()),
            ("target-language", to.tag()),
            ("datatype", "plaintext"),
        ]);
        out.write_event(Event::Start(file))?;
        out.write_event(Event::Start(BytesStart::new("body")))?;
        for unit in units {
            trans_unit(out, unit)?;
        }
        out.write_event(Event::End(BytesEnd::new("body")))?;
        out.write_event(Event::End(BytesEnd::new("file")))?;
    }
    out.write_event(Event::End(BytesEnd::new("xliff")))
}

fn trans_unit(out: &mut Out, unit: &Unit) -> std::io::Result<()> {
    let (limit, mark) = (unit.limit.map(|limit| limit.to_string()), digest(&unit.source));
    let mut start = BytesStart::new("trans-unit").with_attributes([
        ("id", unit.key.as_str()),
        ("resname", &unit.field),
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
    out.write_event(Event::Start(start))?;
    text(out, BytesStart::new("source"), &unit.source, unit)?;
    if let Some(target) = &unit.target {
        let mut start = BytesStart::new("target");
        let (state, qualifier) = state(unit.standing);
        start.push_attribute(("state", state));
        if let Some(qualifier) = qualifier {
            start.push_attribute(("state-qualifier", qualifier));
        }
        text(out, start, target, unit)?;
    }
    if let Some(address) = &unit.address {
        out.write_event(Event::Start(BytesStart::new("context-group").with_attributes([("purpose", "location")])))?;
        element(out, BytesStart::new("context").with_attributes([("context-type", "x-address")]), address)?;
        out.write_event(Event::End(BytesEnd::new("context-group")))?;
    }
    for note in &unit.notes {
        element(out, BytesStart::new("note").with_attributes([("from", "developer")]), note)?;
    }
    if unit.standing == Standing::Outdated {
        let note = "The source text has changed since this translation was made.";
        element(out, BytesStart::new("note").with_attributes([("from", "developer")]), note)?;
    }
    out.write_event(Event::End(BytesEnd::new("trans-unit")))
}

fn element(out: &mut Out, start: BytesStart<'_>, text: &str) -> std::io::Result<()> {
    let end = start.to_end().into_owned();
    out.write_event(Event::Start(start))?;
    out.write_event(Event::Text(BytesText::new(text)))?;
    out.write_event(Event::End(end))
}

/// A text with its codes, on one line of XML as far as it has no line ends of its own.
fn text(out: &mut Out, start: BytesStart<'_>, text: &str, unit: &Unit) -> std::io::Result<()> {
    out.write_indent()?;
    let mut inner = Writer::new(Vec::new());
    let end = start.to_end().into_owned();
    inner.write_event(Event::Start(start))?;
    let mut numbers = Numbers::of(unit);
    for piece in pieces(text, unit.form) {
        match piece {
            Piece::Words(words) => inner.write_event(Event::Text(BytesText::new(words)))?,
            Piece::Code(code) => {
                let number = numbers.of_code(code).to_string();
                let start = BytesStart::new("ph").with_attributes([("id", number.as_str())]);
                inner.write_event(Event::Start(start))?;
                inner.write_event(Event::Text(BytesText::new(code)))?;
                inner.write_event(Event::End(BytesEnd::new("ph")))?;
            }
        }
    }
    inner.write_event(Event::End(end))?;
    out.get_mut().extend(inner.into_inner());
    Ok(())
}

/// The ids of codes: one that the source has bears the same id in the translation.
struct Numbers<'u> {
    free: Vec<(usize, &'u str)>,
    next: usize,
}

impl<'u> Numbers<'u> {
    fn of(unit: &'u Unit) -> Self {
        let free: Vec<_> = codes(&unit.source, unit.form).into_iter().enumerate().collect();
        Numbers { next: free.len(), free }
    }

    fn of_code(&mut self, code: &str) -> usize {
        if let Some(place) = self.free.iter().position(|(_, other)| *other == code) {
            return self.free.remove(place).0 + 1;
        }
        self.next += 1;
        self.next
    }
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
}

const EXPECTED: &str = "XLIFF 1.2, as it was exported";
const AGAIN: &str =
    "export the file again, and translate that one; whole translations can be copied over from the broken one";

/// Reads a file that came back.
pub(crate) fn read(place: &Places<'_>) -> Result<Delivery, Rejected> {
    let mut reader = Reader::from_str(place.text);
    reader.config_mut().check_end_names = true;
    let mut reading = Reading { place, to: None, open: None, side: None, code: None, texts: Vec::new() };
    let (mut skipped, mut depth, mut seen) = (0_usize, 0_usize, false);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
            place.rejected(at, format!("broken XML: {error}"), EXPECTED, AGAIN)
        })?;
        match event {
            Event::Eof if depth > 0 => {
                return Err(place.rejected(
                    place.text.len(),
                    "the end of the file before the end of its elements",
                    EXPECTED,
                    AGAIN,
                ));
            }
            Event::Eof => break,
            Event::Start(_) | Event::End(_) if skipped > 0 => {
                let opens = matches!(event, Event::Start(_));
                skipped = if opens { skipped + 1 } else { skipped - 1 };
                depth = if opens { depth + 1 } else { depth.saturating_sub(1) };
            }
            Event::Start(start) => {
                depth += 1;
                seen |= start.local_name().as_ref() == "xliff";
                if matches!(start.local_name().as_ref(), "alt-trans" | "seg-source" | "note" | "context-group") {
                    skipped = 1;
                } else {
                    reading.start(&start, at)?;
                }
            }
            Event::Empty(start) if skipped == 0 => {
                reading.start(&start, at)?;
                reading.end(start.local_name().as_ref())?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                reading.end(end.local_name().as_ref())?;
            }
            Event::Text(text) if skipped == 0 => reading.text(&text.xml10_content()),
            Event::CData(text) if skipped == 0 => reading.text(&text.xml10_content()),
            Event::GeneralRef(reference) if skipped == 0 => {
                let name = reference.xml10_content();
                let character = reference.resolve_char_ref().ok().flatten().map(String::from);
                let known = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                let Some(text) = character.or(known) else {
                    return Err(place.rejected(at, format!("the unknown entity `&{name};`"), EXPECTED, AGAIN));
                };
                reading.text(&text);
            }
            _ => {}
        }
    }
    let Some(to) = reading.to.filter(|_| seen) else {
        return Err(place.rejected(0, "no `<file>` with a target language", EXPECTED, AGAIN));
    };
    Ok(Delivery { file: place.file.to_owned(), to, texts: reading.texts })
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(attribute.normalized_value(XmlVersion::Explicit1_0).ok()?.into_owned())
}

impl Reading<'_, '_> {
    fn start(&mut self, start: &BytesStart<'_>, at: usize) -> Result<(), Rejected> {
        match start.local_name().as_ref() {
            "xliff" => {
                let version = attribute(start, "version").unwrap_or_default();
                if version != "1.2" {
                    let found = format!("XLIFF of the version `{}`", version.escape_debug());
                    return Err(self.place.rejected(at, found, EXPECTED, AGAIN));
                }
            }
            "file" => {
                let tag = attribute(start, "target-language").unwrap_or_default();
                let to = self.place.lang(at, &tag)?;
                if let Some(other) = self.to.filter(|other| *other != to) {
                    let found = format!("translations into `{to}` beside others into `{other}`");
                    return Err(self.place.rejected(
                        at,
                        found,
                        "one target language in a file",
                        "import them one by one",
                    ));
                }
                self.to = Some(to);
            }
            "trans-unit" => {
                let Some(key) = attribute(start, "id") else {
                    return Err(self.place.rejected(at, "a `<trans-unit>` without `id`", EXPECTED, AGAIN));
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

    /// The text that is being read.
    fn written(&mut self) -> Option<&mut String> {
        let (open, side) = (self.open.as_mut()?, self.side?);
        Some(match side {
            Side::Source => &mut open.source,
            Side::Target => &mut open.target,
        })
    }

    fn text(&mut self, text: &str) {
        if let Some(written) = self.written() {
            written.push_str(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Rejected> {
        match name {
            "source" | "target" => self.side = None,
            "ph" | "x" | "bpt" | "ept" | "it" | "bx" | "ex" => self.end_code(),
            "trans-unit" => {
                let Some(open) = self.open.take() else { return Ok(()) };
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
        Ok(())
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
