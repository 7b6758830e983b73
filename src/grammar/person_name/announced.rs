//! The patterns of announcements, of our own: what people publish where CLDR has another form.
//!
//! Kazakh and Russian keep the patronymic, sort without a comma and tie initials to the name by a no-break space; the office and
//! г-н stand before the name, мырза after it. English has an office after the name, and Mr without a stop.

use ushtil_lang::{PerLang, per_lang};

use super::pattern::Patterns;

/// A choice of patterns is separated by `|`: the first of those that show most of the name is taken.
#[rustfmt::skip]
pub(super) static ANNOUNCED: PerLang<Patterns> = per_lang! {
    kk: Patterns {
        surname_first: &["ja", "ko", "vi", "yue", "zh"],
        initial: ".",
        between_initials: "\u{a0}",
        names: [
            [
                [["{office} {given} {given2} {surname} {honorific}", "{given-informal} {surname}"], ADDRESS_KK, MONOGRAM],
                [["{office} {given} {surname} {honorific}", "{given-informal} {surname}"], ADDRESS_KK, MONOGRAM],
                [["{office} {given-initial}\u{a0}{surname} {honorific}", "{given-informal}"], ADDRESS_KK, MONOGRAM],
            ],
            [
                [["{office} {surname} {given} {given2} {honorific}", "{surname} {given-informal}"], ADDRESS_KK, MONOGRAM],
                [["{office} {surname} {given} {honorific}", "{surname} {given-informal}"], ADDRESS_KK, MONOGRAM],
                [["{office} {surname} {honorific}", "{surname} {given-informal}"], ADDRESS_KK, MONOGRAM],
            ],
        ],
        sorting: [
            ["{surname} {given} {given2}", "{surname} {given-informal}"],
            ["{surname} {given}", "{surname} {given-informal}"],
            ["{surname}\u{a0}{given-initial}", "{surname} {given-informal}"],
        ],
    },
    ru: Patterns {
        surname_first: &["ja", "ko", "vi", "yue", "zh"],
        initial: ".",
        between_initials: "\u{a0}",
        names: [
            [
                [["{office} {honorific}\u{a0}{given} {given2} {surname}", "{given-informal} {surname}"], ADDRESS_RU, MONOGRAM],
                [["{office} {honorific}\u{a0}{given} {surname}", "{given-informal} {surname}"], ADDRESS_RU, MONOGRAM],
                [["{office} {honorific}\u{a0}{given-initial}\u{a0}{given2-initial}\u{a0}{surname}", "{given-informal}"], ADDRESS_RU, MONOGRAM],
            ],
            [
                [["{office} {honorific}\u{a0}{surname} {given} {given2}", "{surname} {given-informal}"], ADDRESS_RU, MONOGRAM],
                [["{office} {honorific}\u{a0}{surname} {given}", "{surname} {given-informal}"], ADDRESS_RU, MONOGRAM],
                [["{office} {honorific}\u{a0}{surname}", "{surname} {given-informal}"], ADDRESS_RU, MONOGRAM],
            ],
        ],
        sorting: [
            ["{surname} {given} {given2}", "{surname} {given-informal}"],
            ["{surname} {given}", "{surname} {given-informal}"],
            ["{surname}\u{a0}{given-initial}\u{a0}{given2-initial}", "{surname} {given-informal}"],
        ],
    },
    en: Patterns {
        surname_first: &["ja", "ko", "vi", "yue", "zh"],
        initial: ".",
        between_initials: " ",
        names: [
            [
                [["{honorific} {given} {given2} {surname}, {office}", "{given-informal} {surname}"], ADDRESS_EN, MONOGRAM],
                [["{honorific} {given} {surname}, {office}", "{given-informal} {surname}"], ADDRESS_EN, MONOGRAM],
                [["{honorific} {given-initial} {surname}, {office}", "{given-informal}"], ADDRESS_EN, MONOGRAM],
            ],
            [
                [["{honorific} {surname} {given} {given2}, {office}", "{surname} {given-informal}"], ADDRESS_EN, MONOGRAM],
                [["{honorific} {surname} {given}, {office}", "{surname} {given-informal}"], ADDRESS_EN, MONOGRAM],
                [["{honorific} {surname}, {office}", "{surname} {given-informal}"], ADDRESS_EN, MONOGRAM],
            ],
        ],
        sorting: [
            ["{surname}, {given} {given2}", "{surname}, {given-informal}"],
            ["{surname}, {given}", "{surname}, {given-informal}"],
            ["{surname}, {given-initial}", "{surname}, {given-informal}"],
        ],
    },
};

const MONOGRAM: [&str; 2] = [
    "{given-monogram-allCaps}{given2-monogram-allCaps}{surname-monogram-allCaps}",
    "{given-informal-monogram-allCaps}",
];

/// A patronymic is the polite address; without it, мырза and ханым are.
const ADDRESS_KK: [&str; 2] = ["{given} {given2}|{surname} {address}", "{given-informal}"];
const ADDRESS_RU: [&str; 2] = ["{given} {given2}|{address}\u{a0}{surname}", "{given-informal}"];
const ADDRESS_EN: [&str; 2] = ["{address} {surname}", "{given-informal}"];
