//! XML as the formats of translators' tools need it: elements with text, codes inside of a text, and a walk through a file.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::reader::Reader;
use quick_xml::{Writer, XmlVersion};

use super::format::{Places, Rejected};
use super::pieces::{Piece, codes, pieces};
use super::unit::Unit;

pub(crate) type Out = Writer<Vec<u8>>;

/// The way out of a file that is broken as a whole.
pub(crate) const AGAIN: &str =
    "export the file again, and translate that one; whole translations can be copied over from the broken one";

/// A document, written by a function.
pub(crate) fn document(write: impl FnOnce(&mut Out) -> std::io::Result<()>) -> String {
    let mut out = Writer::new_with_indent(Vec::new(), b' ', 2);
    _ = write(&mut out); // a writer to memory does not fail
    let mut text = String::from_utf8(out.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

/// An element, and what is in it.
pub(crate) fn around(
    out: &mut Out,
    start: BytesStart<'_>,
    inside: impl FnOnce(&mut Out) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let end = start.to_end().into_owned();
    out.write_event(Event::Start(start))?;
    inside(out)?;
    out.write_event(Event::End(end))
}

/// An element with nothing in it but text.
pub(crate) fn element(out: &mut Out, start: BytesStart<'_>, text: &str) -> std::io::Result<()> {
    let end = start.to_end().into_owned();
    out.write_event(Event::Start(start))?;
    out.write_event(Event::Text(BytesText::new(text)))?;
    out.write_event(Event::End(end))
}

/// A text with its codes, on one line of XML as far as it has no line ends of its own.
pub(crate) fn text(
    out: &mut Out,
    start: BytesStart<'_>,
    text: &str,
    unit: &Unit,
    code: impl Fn(&mut Out, &str, usize) -> std::io::Result<()>,
) -> std::io::Result<()> {
    out.write_indent()?;
    let mut inner = Writer::new(Vec::new());
    let end = start.to_end().into_owned();
    inner.write_event(Event::Start(start))?;
    let mut numbers = Numbers::of(unit);
    for piece in pieces(text, unit.form) {
        match piece {
            Piece::Words(words) => inner.write_event(Event::Text(BytesText::new(words)))?,
            Piece::Code(found) => code(&mut inner, found, numbers.of_code(found))?,
        }
    }
    inner.write_event(Event::End(end))?;
    out.get_mut().extend(inner.into_inner());
    Ok(())
}

/// The ids of codes: one that the source has bears the same id in the translation.
pub(crate) struct Numbers<'u> {
    free: Vec<(usize, &'u str)>,
    next: usize,
}

impl<'u> Numbers<'u> {
    pub(crate) fn of(unit: &'u Unit) -> Self {
        let free: Vec<_> = codes(&unit.source, unit.form).into_iter().enumerate().collect();
        Numbers { next: free.len(), free }
    }

    pub(crate) fn of_code(&mut self, code: &str) -> usize {
        if let Some(place) = self.free.iter().position(|(_, other)| *other == code) {
            return self.free.remove(place).0 + 1;
        }
        self.next += 1;
        self.next
    }
}

/// The value of an attribute, by its name as it is written.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(attribute.normalized_value(XmlVersion::Explicit1_0).ok()?.into_owned())
}

/// What is made of a file while it is walked through.
pub(crate) trait Heard {
    /// What the file was expected to be.
    const EXPECTED: &'static str;
    /// Elements that are passed over with all that is in them.
    const PASSED: &'static [&'static str];

    fn start(&mut self, name: &str, start: &BytesStart<'_>, at: usize) -> Result<(), Rejected>;
    fn text(&mut self, text: &str);
    fn end(&mut self, name: &str);
}

/// Walks through a file, and refuses what is no XML with the place.
pub(crate) fn walk<H: Heard>(place: &Places<'_>, heard: &mut H) -> Result<(), Rejected> {
    let mut reader = Reader::from_str(place.text);
    reader.config_mut().check_end_names = true;
    let (mut passed, mut depth) = (0_usize, 0_usize);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|error| {
            let at = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
            place.rejected(at, format!("broken XML: {error}"), H::EXPECTED, AGAIN)
        })?;
        match event {
            Event::Eof if depth > 0 => {
                let found = "the end of the file before the end of its elements";
                return Err(place.rejected(place.text.len(), found, H::EXPECTED, AGAIN));
            }
            Event::Eof => return Ok(()),
            Event::Start(start) => {
                depth += 1;
                let name = start.local_name();
                if passed > 0 || H::PASSED.contains(&name.as_ref()) {
                    passed += 1;
                } else {
                    heard.start(name.as_ref(), &start, at)?;
                }
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                match passed.checked_sub(1) {
                    Some(left) => passed = left,
                    None => heard.end(end.local_name().as_ref()),
                }
            }
            Event::Empty(start) if passed == 0 => {
                let name = start.local_name();
                if !H::PASSED.contains(&name.as_ref()) {
                    heard.start(name.as_ref(), &start, at)?;
                    heard.end(name.as_ref());
                }
            }
            Event::Text(text) if passed == 0 => heard.text(&text.xml10_content()),
            Event::CData(text) if passed == 0 => heard.text(&text.xml10_content()),
            Event::GeneralRef(reference) if passed == 0 => {
                let name = reference.xml10_content();
                let character = reference.resolve_char_ref().ok().flatten().map(String::from);
                let known = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                let text = character
                    .or(known)
                    .ok_or_else(|| place.rejected(at, format!("the unknown entity `&{name};`"), H::EXPECTED, AGAIN))?;
                heard.text(&text);
            }
            _ => {}
        }
    }
}

/// Units in the files that they stand in, in the order of the first of each.
pub(crate) fn by_file<K: Copy + Eq + std::hash::Hash>(
    units: &[Unit],
    key: impl Fn(&Unit) -> K,
) -> Vec<(&str, K, Vec<&Unit>)> {
    let mut files: Vec<(&str, K, Vec<&Unit>)> = Vec::new();
    let mut known: HashMap<(&str, K), usize> = HashMap::new();
    for unit in units {
        let key = key(unit);
        let place = *known.entry((&unit.file, key)).or_insert_with(|| {
            files.push((&unit.file, key, Vec::new()));
            files.len() - 1
        });
        if let Some((_, _, units)) = files.get_mut(place) {
            units.push(unit);
        }
    }
    files
}
