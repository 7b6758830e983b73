//! Plural categories by CLDR: which form of a word stands beside a number.

use super::decimal::Number;
use super::integer::Integer;
use super::number_options::NumberOptions;
use super::rounding::Rounded;
use crate::lang::Lang;
use crate::language::writes;

pub use ushtil_lang::PluralCategory;

/// The category of a number as it is printed with these options: 1.0 with its fraction shown is not 1.
///
/// | number | kk | ru | en |
/// | --- | --- | --- | --- |
/// | 1 | one | one | one |
/// | 2 | other | few | other |
/// | 5 | other | many | other |
/// | 21 | other | one | other |
/// | 1.5 | other | other | other |
/// | 1.0 | one | other | other |
///
/// ```
/// use ushtil::{Lang, format::{cardinal, NumberOptions, PluralCategory}};
/// let category = |lang| cardinal(3.into(), &NumberOptions::DEFAULT, lang);
/// assert_eq!(category(Lang::Kk), PluralCategory::Other);
/// assert_eq!(category(Lang::Ru), PluralCategory::Few);
/// assert_eq!(category(Lang::En), PluralCategory::Other);
/// ```
#[must_use]
pub fn cardinal(n: Number, o: &NumberOptions, lang: Lang) -> PluralCategory {
    cardinal_rounded(&Rounded::new(n, o), lang)
}

/// The category of an integer, such as a count.
///
/// ```
/// use ushtil::{Lang, format::{cardinal_integer, PluralCategory}};
/// assert_eq!(cardinal_integer(21, Lang::Kk), PluralCategory::Other);
/// assert_eq!(cardinal_integer(21, Lang::Ru), PluralCategory::One);
/// assert_eq!(cardinal_integer(21, Lang::En), PluralCategory::Other);
/// ```
#[must_use]
pub fn cardinal_integer(n: i64, lang: Lang) -> PluralCategory {
    cardinal_whole(n.into(), lang)
}

/// The same for whatever a message counts.
#[doc(hidden)]
#[must_use]
#[inline]
pub fn cardinal_whole(n: Integer, lang: Lang) -> PluralCategory {
    (writes(lang).cardinal)(n.unsigned_abs(), 0, 0)
}

pub(super) fn cardinal_rounded(n: &Rounded, lang: Lang) -> PluralCategory {
    (writes(lang).cardinal)(operand(n.integer), operand(n.fraction), n.fraction_digits)
}

/// A number as plural rules look at it: one that does not fit is its last eighteen digits, behind a 1.
fn operand(n: u128) -> u64 {
    const LAST: u64 = 1_000_000_000_000_000_000;
    u64::try_from(n).unwrap_or_else(|_| LAST + (n % u128::from(LAST)) as u64)
}

/// The column of a category in tables that hold one, few, many and other.
pub(super) const fn column(category: PluralCategory) -> usize {
    match category {
        PluralCategory::One => 0,
        PluralCategory::Few => 1,
        PluralCategory::Many => 2,
        PluralCategory::Zero | PluralCategory::Two | PluralCategory::Other => 3,
    }
}

/// The category of a number in a row as it is printed with these options: 1st, 2nd; kk 6-шы and 1-ші are told apart by it.
///
/// | number | kk | ru | en |
/// | --- | --- | --- | --- |
/// | 1 | other | other | one |
/// | 2 | other | other | two |
/// | 3 | other | other | few |
/// | 6, 9, 10, 20 | many | other | other |
/// | 11 | other | other | other |
/// | 1.5 | other | other | other |
///
/// ```
/// use ushtil::{Lang, format::{ordinal, NumberOptions, PluralCategory}};
/// let category = |n: i64, lang| ordinal(n.into(), &NumberOptions::DEFAULT, lang);
/// assert_eq!(category(9, Lang::Kk), PluralCategory::Many);
/// assert_eq!(category(9, Lang::Ru), PluralCategory::Other);
/// assert_eq!(category(3, Lang::En), PluralCategory::Few);
/// ```
#[must_use]
pub fn ordinal(n: Number, o: &NumberOptions, lang: Lang) -> PluralCategory {
    let seen = Rounded::new(n, o);
    if seen.fraction != 0 {
        return PluralCategory::Other;
    }
    (writes(lang).ordinal)(operand(seen.integer))
}
