//! The three languages, and how one of them is chosen.

use std::fmt;

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
