//! How much one file of content may hold: more is an error that says so, and never a text cut short.

use crate::LIMITS;

/// Bytes of one file.
pub(crate) const FILE: usize = LIMITS.content_file_bytes;
/// Files below one directory.
pub(crate) const FILES: usize = LIMITS.content_files;
/// Tables and lists inside each other.
pub(crate) const DEPTH: usize = LIMITS.content_nesting;
/// Characters of one line of text.
pub(crate) const TEXT: usize = LIMITS.content_line;
/// Characters of one prose.
pub(crate) const PROSE: usize = LIMITS.content_prose;
/// Entries of one list below an entity.
pub(crate) const LIST: usize = LIMITS.content_list;
/// Characters of an address on the web.
pub(crate) const URL: usize = LIMITS.content_url;
/// Characters of a title before it is called long.
pub(crate) const TITLE: usize = LIMITS.content_title;
/// Characters of a summary before it is called long.
pub(crate) const SUMMARY: usize = LIMITS.content_summary;
/// Findings that are told; of the others, how many there are.
pub(crate) const FINDINGS: usize = LIMITS.content_findings;
/// References to nothing for which a near id is looked for among all.
pub(crate) const GUESSES: usize = 100;
