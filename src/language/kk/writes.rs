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
    each_part_has_case: false,
    cardinal,
    ordinal,
};

fn cardinal(i: u64, f: u64, _v: u8) -> PluralCategory {
    if i == 1 && f == 0 { PluralCategory::One } else { PluralCategory::Other }
}

/// 6-шы, 9-шы, 10-шы, but 1-ші and 0-ші.
fn ordinal(i: u64) -> PluralCategory {
    match (i % 10) as u8 {
        6 | 9 => PluralCategory::Many,
        0 if i != 0 => PluralCategory::Many,
        _ => PluralCategory::Other,
    }
}
