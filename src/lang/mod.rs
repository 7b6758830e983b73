//! The three languages, and how one of them is chosen.

mod accept;
mod fallback;
mod localised;
mod negotiation;
mod registry;
mod tag;

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

pub use accept::{AcceptLanguage, Exactness, Match};
pub use fallback::{ChainError, Chains, Resolved, Via};
pub use localised::{Localised, Picked, State, Translation};
pub use negotiation::{Negotiated, Negotiator, Reason, Wish};
pub use tag::{LangTag, TagError};

/// A language of this library, in the order in which languages are always listed: the state language first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Kazakh, in Cyrillic script.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// The languages in their constant order.
    pub const ALL: [Lang; 3] = [Lang::Kk, Lang::Ru, Lang::En];

    /// The BCP 47 tag: `kk`, `ru` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Kk => "kk",
            Lang::Ru => "ru",
            Lang::En => "en",
        }
    }

    /// The place in [`Lang::ALL`], for tables with a column a language.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Lang::Kk => 0,
            Lang::Ru => 1,
            Lang::En => 2,
        }
    }

    /// The name of the language in itself, as a list of languages shows it.
    ///
    /// ```
    /// use ushtil::Lang;
    /// assert_eq!(Lang::ALL.map(Lang::autonym), ["Қазақша", "Русский", "English"]);
    /// ```
    #[must_use]
    pub const fn autonym(self) -> &'static str {
        match self {
            Lang::Kk => "Қазақша",
            Lang::Ru => "Русский",
            Lang::En => "English",
        }
    }

    /// The language of a tag, if it is one that this library writes: in the script that it writes it in.
    ///
    /// ```
    /// use ushtil::Lang;
    /// let lang = |tag: &str| tag.parse().ok().and_then(Lang::from_tag);
    /// assert_eq!(lang("kk-KZ"), Some(Lang::Kk));
    /// assert_eq!(lang("ru-KZ"), Some(Lang::Ru));
    /// assert_eq!(lang("en-GB"), Some(Lang::En));
    /// assert_eq!(lang("kk-Arab"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: LangTag) -> Option<Lang> {
        let same =
            |lang: &Lang| tag.language() == lang.tag() && tag.likely_script() == LangTag::of(*lang).likely_script();
        Lang::ALL.into_iter().find(same)
    }

    /// The language itself, then the languages that stand in where a text is missing.
    ///
    /// | language | is replaced by |
    /// | --- | --- |
    /// | kk | ru, en |
    /// | ru | kk, en |
    /// | en | ru, kk |
    #[must_use]
    pub const fn chain(self) -> [Lang; 3] {
        match self {
            Lang::Kk => [Lang::Kk, Lang::Ru, Lang::En],
            Lang::Ru => [Lang::Ru, Lang::Kk, Lang::En],
            Lang::En => [Lang::En, Lang::Ru, Lang::Kk],
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// Why a text does not name one of the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LangError {
    /// It is not a language tag at all.
    #[error(transparent)]
    Tag(#[from] TagError),
    /// It is a language, or a script of one, that this library does not write.
    #[error("`{0}` is not a language here: one of `kk`, `ru`, `en` is expected")]
    Other(LangTag),
}

impl FromStr for Lang {
    type Err = LangError;

    /// Reads a tag as [`LangTag`] does: `KZ`, `kk_KZ` and `kaz` are Kazakh.
    fn from_str(text: &str) -> Result<Self, LangError> {
        let tag: LangTag = text.parse()?;
        Lang::from_tag(tag).ok_or(LangError::Other(tag))
    }
}

/// The way that a script runs, in the words of HTML's `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}
