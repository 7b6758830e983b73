//! How Russian writes numbers, dates and lists. Plural rules: CLDR 48, `plurals` and `ordinals`.

#[cfg(feature = "dates")]
use crate::language::Clock;
use crate::language::{Joints, Side, Writes};
use ushtil_lang::PluralCategory;

pub(crate) static WRITES: Writes = Writes {
    sign: Side::After,
    #[cfg(feature = "dates")]
    clock: Clock::TwentyFour,
    #[cfg(feature = "dates")]
    hour_and_zone: " ч. ",
    and: Joints::prose(" и "),
    or: Joints::prose(" или "),
    each_part_has_case: true,
    cardinal,
    ordinal,
};

fn cardinal(i: u64, _f: u64, v: u8) -> PluralCategory {
    let last_two = (i % 100) as u8;
    match (last_two % 10, last_two) {
        _ if v > 0 => PluralCategory::Other,
        (_, 11..=14) => PluralCategory::Many,
        (1, _) => PluralCategory::One,
        (2..=4, _) => PluralCategory::Few,
        _ => PluralCategory::Many,
    }
}

fn ordinal(_i: u64) -> PluralCategory {
    PluralCategory::Other
}
