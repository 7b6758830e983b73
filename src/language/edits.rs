//! How texts of content are read, and what is said around them; each language fills it in its own `edits.rs`.

use super::LanguageForm;

/// How texts of content are read, and what is said around them.
pub(crate) struct Edits {
    /// The sign after a question of a list, and after the last one.
    pub(crate) listed: [&'static str; 2],
    /// How a note names the language of a text.
    pub(crate) noted: LanguageForm,
    /// Whether a word, in small letters, is the name of a month as a date has it.
    pub(crate) is_month: fn(word: &str, month: &str) -> bool,
    /// Where the day and the year of a date stand, in words from its month: in the order in which a day is looked for.
    pub(crate) day_and_year: &'static [[isize; 2]],
}
