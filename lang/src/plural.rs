//! The plural categories of CLDR.

/// A plural category of CLDR: which form of a word stands beside a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PluralCategory {
    /// No language here uses it.
    Zero,
    /// kk and en 1; ru 1, 21, 31, …
    One,
    /// en ordinals 2, 22, …
    Two,
    /// ru 2–4, 22–24, …; en ordinals 3, 23, …
    Few,
    /// ru 0, 5–20, …; kk ordinals that end in 6, 9 or 0
    Many,
    /// Everything else; in ru every number with a fraction.
    Other,
}

use PluralCategory::{Few, Many, One, Other, Two, Zero};

impl PluralCategory {
    /// Every category, in the order of CLDR.
    pub const ALL: [PluralCategory; 6] = [Zero, One, Two, Few, Many, Other];

    /// The name of the category, as a variant key in FTL: `zero`, `one`, `two`, `few`, `many` or `other`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Zero => "zero",
            One => "one",
            Two => "two",
            Few => "few",
            Many => "many",
            Other => "other",
        }
    }
}
