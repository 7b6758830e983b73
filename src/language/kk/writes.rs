//! How Kazakh writes numbers, dates and lists. Plural rules: CLDR 48, `plurals` and `ordinals`.

#[cfg(feature = "dates")]
use crate::language::Clock;
use crate::language::{Joints, Side, Writes};
use ushtil_lang::PluralCategory;

pub(crate) static WRITES: Writes = Writes {
    sign: Side::After,
    #[cfg(feature = "dates")]
    clock: Clock::TwentyFour,
    #[cfg(feature = "dates")]
    hour_and_zone: " ",
    and: Joints::prose(" және "),
    or: Joints::prose(" немесе "),
    cardinal,
    ordinal,
};

fn cardinal(integer: u128, fraction: u128, _digits: u8) -> PluralCategory {
    if integer == 1 && fraction == 0 { PluralCategory::One } else { PluralCategory::Other }
}

/// 6-шы, 9-шы, 10-шы, but 1-ші and 0-ші.
fn ordinal(integer: u128) -> PluralCategory {
    match (integer % 10) as u8 {
        6 | 9 => PluralCategory::Many,
        0 if integer != 0 => PluralCategory::Many,
        _ => PluralCategory::Other,
    }
}
