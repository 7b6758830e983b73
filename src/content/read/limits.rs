//! How much one file of content may hold: more is an error that says so, and never a text cut short.

/// Bytes of one file.
pub(crate) const FILE: usize = 16 << 20;
/// Files below one directory.
pub(crate) const FILES: usize = 20_000;
/// Tables and lists inside each other.
pub(crate) const DEPTH: usize = 64;
/// Characters of one line of text.
pub(crate) const TEXT: usize = 2_000;
/// Characters of one prose.
pub(crate) const PROSE: usize = 200_000;
/// Entries of one list below an entity.
pub(crate) const LIST: usize = 1_000;
/// Characters of an address on the web.
pub(crate) const URL: usize = 2_048;
/// Characters of a title before it is called long.
pub(crate) const TITLE: usize = 200;
/// Characters of a summary before it is called long.
pub(crate) const SUMMARY: usize = 500;
/// Findings that are told; of the others, how many there are.
pub(crate) const FINDINGS: usize = 1_000;
/// References to nothing for which a near id is looked for among all.
pub(crate) const GUESSES: usize = 100;
