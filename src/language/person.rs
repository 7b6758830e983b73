//! How a language writes a person's name, besides what CLDR has; each fills it in its own `person.rs`.

/// How a person's name is written in an announcement.
pub(crate) struct Person {
    /// What stands beside the name of a man and of a woman.
    pub(crate) honorifics: [&'static str; 2],
    /// The patterns of announcements, of our own: what people publish.
    pub(crate) announced: Patterns,
}

/// The patterns of a language. The words between the braces are CLDR's; `honorific`, `address` and `office` are ours.
#[derive(Debug)]
pub(crate) struct Patterns {
    /// The languages whose names have the family name first.
    pub(crate) surname_first: &'static [&'static str],
    /// What stands after an initial, and between two of one field.
    pub(crate) initial: &'static str,
    pub(crate) between_initials: &'static str,
    /// By order, length, usage and formality.
    pub(crate) names: [[[[&'static str; 2]; 3]; 3]; 2],
    /// By length and formality.
    pub(crate) sorting: [[&'static str; 2]; 3],
}

/// The letters that a name begins with: the same in every language.
pub(crate) const MONOGRAM: [&str; 2] = [
    "{given-monogram-allCaps}{given2-monogram-allCaps}{surname-monogram-allCaps}",
    "{given-informal-monogram-allCaps}",
];
