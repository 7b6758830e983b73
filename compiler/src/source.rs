//! Files of one locale each, and places in them.

use std::ops::Range;

use memchr::memchr_iter;
use ushtil_lang::Lang;

/// One FTL file in memory.
#[derive(Debug, Clone)]
pub struct Source {
    /// The language of its texts.
    pub locale: Lang,
    /// The module that its messages go to: the file's name without `.ftl`.
    pub module: String,
    /// How the file is named in problems.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl Source {
    /// The line and the column of a byte, both from 1, the column in characters.
    #[must_use]
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.text.get(..end).unwrap_or("");
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (1 + memchr_iter(b'\n', before.as_bytes()).count(), 1 + before.get(line_start..).unwrap_or("").chars().count())
    }

    /// Where a slice of this file's text begins and ends; the file's start for a slice of anything else.
    #[must_use]
    pub fn range_of(&self, slice: &str) -> Range<usize> {
        let start = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let end = start.wrapping_add(slice.len());
        if self.text.get(start..end).is_some() { start..end } else { 0..0 }
    }
}

/// A place in one of the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The number of the file among the sources given.
    pub file: usize,
    /// Bytes in it.
    pub range: Range<usize>,
}

impl Span {
    /// The order of reading: by file, then by place.
    pub(crate) fn order(&self) -> (usize, usize, usize) {
        (self.file, self.range.start, self.range.end)
    }
}
