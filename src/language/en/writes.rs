//! How English writes numbers, dates and lists. Plural rules: CLDR 48, `plurals` and `ordinals`.

#[cfg(feature = "dates")]
use crate::language::Clock;
use crate::language::{Joints, Side, Writes};
use ushtil_lang::PluralCategory;

pub(crate) static WRITES: Writes = Writes {
    sign: Side::Before,
    #[cfg(feature = "dates")]
    clock: Clock::Twelve,
    #[cfg(feature = "dates")]
    hour_and_zone: " ",
    // no comma before the conjunction: the British habit of the pages that the library was made for
    and: Joints::prose(" and "),
    or: Joints::prose(" or "),
    each_part_has_case: false,
    cardinal,
    ordinal,
};

fn cardinal(i: u64, _f: u64, v: u8) -> PluralCategory {
    if i == 1 && v == 0 { PluralCategory::One } else { PluralCategory::Other }
}

fn ordinal(i: u64) -> PluralCategory {
    let last_two = (i % 100) as u8;
    match (last_two % 10, last_two) {
        (_, 11..=13) => PluralCategory::Other,
        (1, _) => PluralCategory::One,
        (2, _) => PluralCategory::Two,
        (3, _) => PluralCategory::Few,
        _ => PluralCategory::Other,
    }
}
