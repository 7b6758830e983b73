//! What words of a language are found by, in any form; each fills it in its own `searches.rs`.

use std::collections::BTreeSet;

/// What words are found by.
pub(crate) struct Searches {
    /// Endings, the longest first.
    pub(crate) endings: &'static [&'static str],
    /// Letters at the end of a stem that change before an ending, each with the one that stands at the end of a word.
    pub(crate) last_letters: &'static [&'static str],
    /// The forms of every word that the language has a dictionary or a list for, and that may stand among these words: for those
    /// that no common beginning leads to each other.
    pub(crate) families: fn(words: &BTreeSet<String>) -> Vec<Vec<String>>,
    /// What else a term may be before it takes the endings of cases, such as its plural: a term of a glossary is looked for in all.
    #[cfg(feature = "exchange")]
    pub(crate) stems: fn(term: &str) -> Vec<String>,
}
