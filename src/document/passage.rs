//! The blocks that only prose has: headings of its own, lists inside lists, quotations, tables, code and footnotes.

use super::{Block, Prose};
use std::borrow::Cow;

/// A heading inside prose.
#[derive(Debug, Clone, PartialEq)]
pub struct Section<'a> {
    /// How far below the title it stands: 1 is the highest heading of its prose.
    pub level: u8,
    /// What it says.
    pub words: Prose<'a>,
}

/// A list with numbers, or one whose items hold more than a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Items<'a> {
    /// The number of the first item; none for a list without numbers.
    pub first: Option<u64>,
    /// Whether its items stand close together.
    pub spacing: Spacing,
    /// What each item holds.
    pub items: Vec<Vec<Block<'a>>>,
}

/// Whether the items of a list have space between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spacing {
    /// One right below the other.
    Tight,
    /// Each is a paragraph or more.
    Loose,
}

impl Items<'_> {
    /// What stands before an item: its number, or nothing in a list without numbers.
    #[must_use]
    pub fn number(&self, at: usize) -> Option<u64> {
        Some(self.first?.saturating_add(at as u64))
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<'a> {
    /// What each column is called.
    pub head: Vec<Prose<'a>>,
    /// On which side the words of each column stand.
    pub sides: Vec<Side>,
    /// The rows, each with as many cells as the head.
    pub rows: Vec<Vec<Prose<'a>>>,
}

/// On which side the words of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where text begins.
    Start,
    /// In the middle.
    Middle,
    /// Where text ends: numbers.
    End,
}

/// Lines that are shown as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeBlock<'a> {
    /// The lines.
    pub text: Cow<'a, str>,
    /// The language that they are written in, if the author names it.
    pub language: Option<Cow<'a, str>>,
}

/// A note at the end of prose.
#[derive(Debug, Clone, PartialEq)]
pub struct Footnote<'a> {
    /// Its number in its prose, by which [`Inline::Note`](super::Inline::Note) refers to it.
    pub number: u32,
    /// What it says.
    pub blocks: Vec<Block<'a>>,
}
