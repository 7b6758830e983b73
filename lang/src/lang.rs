//! The languages.

/// A language of this library, in the order in which languages are always listed: the state language first.
///
/// What is known of each stands in a file of its own; what is asked of a language is answered from there.
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
