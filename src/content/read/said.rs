//! Texts for translators: while a file is read, whatever is said in languages is noted with its place.
//!
//! The reading of texts itself notes them, so that no field can be forgotten: what is said in languages is translated, what
//! is not (ids, dates, addresses, codes) is not, and what not everybody may read is taken back.

use std::ops::Range;
use std::sync::Arc;

use crate::lang::{LangTag, State};

use super::kinds::Kind;
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
    /// How long the path was before it.
    pub(super) path: usize,
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
