//! Stand-ins for types of lower layers.

use crate::lang::Lang;
use std::fmt;

/// The tag of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LangTag(&'static str);

impl LangTag {
    /// The bare tag of one of this library's languages.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        LangTag(lang.tag())
    }
}

impl From<Lang> for LangTag {
    fn from(lang: Lang) -> Self {
        LangTag::of(lang)
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telephone(String);

impl Telephone {
    /// The number as a link.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("tel:{}", self.0)
    }
}

impl fmt::Display for Telephone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
