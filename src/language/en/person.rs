//! How announcements write a person's name, where CLDR has another form. English has an office after the name, and Mr without a stop.

use crate::language::{MONOGRAM, Patterns, Person};

/// A choice of patterns is separated by `|`: the first of those that show most of the name is taken.
#[rustfmt::skip]
pub(crate) static PERSON: Person = Person {
    honorifics: ["Mr", "Ms"],
    announced: Patterns {
        surname_first: &["ja", "ko", "vi", "yue", "zh"],
        initial: ".",
        between_initials: " ",
        names: [
            [
                [["{honorific} {given} {given2} {surname}, {office}", "{given-informal} {surname}"], ADDRESS, MONOGRAM],
                [["{honorific} {given} {surname}, {office}", "{given-informal} {surname}"], ADDRESS, MONOGRAM],
                [["{honorific} {given-initial} {surname}, {office}", "{given-informal}"], ADDRESS, MONOGRAM],
            ],
            [
                [["{honorific} {surname} {given} {given2}, {office}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
                [["{honorific} {surname} {given}, {office}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
                [["{honorific} {surname}, {office}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
            ],
        ],
        sorting: [
            ["{surname}, {given} {given2}", "{surname}, {given-informal}"],
            ["{surname}, {given}", "{surname}, {given-informal}"],
            ["{surname}, {given-initial}", "{surname}, {given-informal}"],
        ],
    },
};

const ADDRESS: [&str; 2] = ["{address} {surname}", "{given-informal}"];
