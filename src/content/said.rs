//! Texts for translators: while a file is read, whatever is said in languages is noted with its place.
//!
//! The reading of texts itself notes them, so that no field can be forgotten: what is said in languages is translated, what
//! is not (ids, dates, addresses, codes) is not, and what not everybody may read is taken back.

use std::ops::Range;
use std::sync::Arc;

use crate::lang::{LangTag, State};

use super::cx::Cx;
use super::entity::Kind;
use super::limits;

/// Something said in languages, as a file has it: what a translator works on.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) file: Arc<str>,
    /// The entity; nothing, if it has no id, which is an error.
    pub(crate) owner: Option<(Kind, Box<str>)>,
    /// The place below its entity: `agenda[2]`.
    pub(crate) field: String,
    /// The place from the file's top: `event[0].agenda[2]`.
    pub(crate) path: String,
    /// The revision of the entity.
    pub(crate) rev: Option<u32>,
    /// The bytes of the table of languages.
    pub(crate) span: Range<usize>,
    pub(crate) original: Option<LangTag>,
    pub(crate) entries: Vec<SaidIn>,
}

/// What is said in one language: where it stands, how far it has come, and its words.
#[derive(Debug, Clone)]
pub(crate) struct SaidIn {
    pub(crate) tag: LangTag,
    pub(crate) key: Range<usize>,
    pub(crate) span: Range<usize>,
    pub(crate) words: Vec<Words>,
    /// How far it has come, and the bytes that say so.
    pub(crate) state: Option<(State, Range<usize>)>,
    /// The bytes of the revision that it was translated from.
    pub(crate) source_rev: Option<(u32, Range<usize>)>,
    path: usize,
}

/// A text of a language: the whole, or one of its parts, such as a family name.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    /// The part that it is: `family`; empty for the whole.
    pub(crate) part: String,
    pub(crate) span: Range<usize>,
    pub(crate) text: String,
    pub(crate) lines: Lines,
}

/// Whether a text may have several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lines {
    One,
    Many,
}

impl Words {
    /// How many characters a text may have before it is called long, or refused.
    pub(crate) fn limit(&self, field: &str) -> usize {
        match (field, self.lines) {
            ("title", _) => limits::TITLE,
            ("summary", _) => limits::SUMMARY,
            (_, Lines::One) => limits::TEXT,
            (_, Lines::Many) => limits::PROSE,
        }
    }
}

impl Cx<'_> {
    /// Begins something that is said in languages, for those who exchange translations.
    pub(crate) fn says(&mut self, span: &Range<usize>) {
        let (file, path) = (self.source.name.clone(), self.path.clone());
        let Some(said) = &mut self.later.said else { return };
        let field = path.split_once('.').map_or("", |(_, field)| field).to_owned();
        let (owner, span) = (self.owner.clone(), span.clone());
        let rev = self.rev;
        said.push(Said { file, owner, field, path, rev, span, original: None, entries: Vec::new() });
    }

    /// Begins what is said in one of the languages.
    pub(crate) fn says_in(&mut self, tag: LangTag, key: &Range<usize>, span: &Range<usize>) {
        let path = self.path.len();
        if let Some(said) = self.later.said.as_mut().and_then(|said| said.last_mut()) {
            let (key, span, words) = (key.clone(), span.clone(), Vec::new());
            said.entries.push(SaidIn { tag, key, span, words, state: None, source_rev: None, path });
        }
    }

    /// Notes how far what is said has come, and from which revision.
    pub(crate) fn says_how_far(
        &mut self,
        state: Option<(State, Range<usize>)>,
        source_rev: Option<(u32, Range<usize>)>,
    ) {
        let last = self.later.said.as_mut().and_then(|said| said.last_mut()?.entries.last_mut());
        if let Some(entry) = last {
            (entry.state, entry.source_rev) = (state, source_rev);
        }
    }

    /// Notes the language that it was written in first.
    pub(crate) fn says_first(&mut self, tag: Option<LangTag>) {
        if let Some(said) = self.later.said.as_mut().and_then(|said| said.last_mut()) {
            said.original = tag;
        }
    }

    /// Notes the words of a text that belongs to a language; a text of no language is nothing to translate.
    pub(crate) fn words(&mut self, span: &Range<usize>, text: &str, lines: Lines) {
        if !self.inside_a_language {
            return;
        }
        let path = &self.path;
        let last = self.later.said.as_mut().and_then(|said| said.last_mut()?.entries.last_mut());
        if let Some(entry) = last {
            let below = path.get(entry.path..).unwrap_or_default().trim_start_matches('.');
            let part = below.strip_prefix("value").unwrap_or(below).trim_start_matches('.').to_owned();
            entry.words.push(Words { part, span: span.clone(), text: text.to_owned(), lines });
        }
    }

    /// Takes back what was said below this place: not everybody may read it, so that no translator gets it either.
    pub(crate) fn withhold(&mut self) {
        let path = self.path.as_str();
        let below = |said: &Said| {
            let rest = said.path.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let (Some(said), owner) = (&mut self.later.said, &self.owner) else { return };
        let own = said.iter().rposition(|said| said.owner != *owner).map_or(0, |last| last + 1);
        let tail = said.split_off(own);
        said.extend(tail.into_iter().filter(|said| !below(said)));
    }
}
