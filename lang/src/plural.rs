//! The plural categories of CLDR, and which of them each language has.

use crate::Lang;

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

impl Lang {
    /// The categories that whole numbers and decimals fall into.
    #[must_use]
    pub const fn cardinals(self) -> &'static [PluralCategory] {
        match self {
            Lang::Kk | Lang::En => &[One, Other],
            Lang::Ru => &[One, Few, Many, Other],
        }
    }

    /// The categories of numbers in a row: the first, the second.
    #[must_use]
    pub const fn ordinals(self) -> &'static [PluralCategory] {
        match self {
            Lang::Kk => &[Many, Other],
            Lang::Ru => &[Other],
            Lang::En => &[One, Two, Few, Other],
        }
    }

    /// Whole numbers that fall into a category, as an example for whoever leaves it out; empty where its name says enough.
    #[must_use]
    pub const fn examples(self, category: PluralCategory) -> &'static str {
        match (self, category) {
            (Lang::Ru, One) => "1, 21, 31",
            (Lang::Ru, Few) => "2, 3, 4, 22",
            (Lang::Ru, Many) => "0, 5, 11",
            (Lang::Kk | Lang::Ru | Lang::En, _) => "",
        }
    }

    /// Whether no whole number falls into `other`, which is then for fractions alone.
    #[must_use]
    pub const fn other_is_for_fractions(self) -> bool {
        match self {
            Lang::Ru => true,
            Lang::Kk | Lang::En => false,
        }
    }

    /// Whether a noun keeps its singular beside a number: бір адвокат, бес адвокат.
    #[must_use]
    pub const fn counts_in_the_singular(self) -> bool {
        match self {
            Lang::Kk => true,
            Lang::Ru | Lang::En => false,
        }
    }
}
