//! TBX, the exchange format of glossaries: each entry is a term, each of its languages a spelling or several.

use quick_xml::events::BytesStart;

use crate::Lang;

use super::format::{Places, Rejected};
use super::term::{Term, of_tag};
use super::xml::{self, attribute};

#[derive(Default)]
struct Reading {
    terms: Vec<Term>,
    lang: Option<Lang>,
    /// The text of the term that is being read.
    text: Option<String>,
}

/// Reads a glossary.
pub(crate) fn read(place: &Places<'_>) -> Result<Vec<Term>, Rejected> {
    let mut reading = Reading::default();
    xml::walk(place, &mut reading)?;
    if reading.terms.is_empty() {
        let expected = <Reading as xml::Heard>::EXPECTED;
        return Err(place.rejected(0, "no entries of a glossary", expected, "save it as TBX, or as a table with tabs"));
    }
    Ok(reading.terms)
}

impl xml::Heard for Reading {
    const EXPECTED: &'static str = "TBX with entries such as `<conceptEntry>` or `<termEntry>`";
    const PASSED: &'static [&'static str] = &["note", "descrip", "descripGrp", "termNote", "admin", "transacGrp"];

    fn start(&mut self, name: &str, start: &BytesStart<'_>, _: usize) -> Result<(), Rejected> {
        match name {
            "termEntry" | "conceptEntry" => self.terms.push(Term::default()), // of the older standard, of the newer
            "langSet" | "langSec" => self.lang = attribute(start, "xml:lang").as_deref().and_then(of_tag),
            "term" => self.text = Some(String::new()),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(written) = &mut self.text {
            written.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        if name != "term" {
            return;
        }
        if let (Some(text), Some(lang), Some(term)) = (self.text.take(), self.lang, self.terms.last_mut()) {
            term.add(lang, &text);
        }
    }
}
