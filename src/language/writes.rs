//! How a language writes numbers, dates and lists, besides the tables of CLDR; each fills it in its own `writes.rs`.

use super::Joints;
use ushtil_lang::PluralCategory;

/// How numbers, dates and lists are written.
pub(crate) struct Writes {
    /// Where the sign of a currency stands.
    pub(crate) sign: Side,
    /// The clock of CLDR's styles; announcements have 24 hours everywhere.
    #[cfg(feature = "dates")]
    pub(crate) clock: Clock,
    /// What stands between an hour alone and a zone, on a clock of 24 hours.
    #[cfg(feature = "dates")]
    pub(crate) hour_and_zone: &'static str,
    /// A list of all in prose, where CLDR may have commas that people do not write.
    pub(crate) and: Joints,
    /// A list of which one is meant.
    pub(crate) or: Joints,
    /// Whether each part of a measure has the case of the whole, or the last one for all: «2 часов 30 минут», «2 сағат 30 минуттан».
    pub(crate) each_part_has_case: bool,
    /// The plural category of a number as it is printed, of CLDR's operands: its integer, its fraction, and how many digits of that are
    /// shown. What does not fit is made shorter, with its last digits kept, since rules ask for small numbers and last digits alone.
    pub(crate) cardinal: fn(i: u64, f: u64, v: u8) -> PluralCategory,
    /// The plural category of a whole number that says which one.
    pub(crate) ordinal: fn(i: u64) -> PluralCategory,
}

/// Before the number or after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    After,
}

/// How many hours a clock has.
#[cfg(feature = "dates")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    Twelve,
    TwentyFour,
}
