//! How announcements write a person's name, where CLDR has another form. Kazakh keeps the patronymic, sorts without a comma and ties initials to the name by a no-break space; the office stands before
//! the name, мырза and ханым after it.

use crate::language::{MONOGRAM, Patterns, Person};

/// A choice of patterns is separated by `|`: the first of those that show most of the name is taken.
#[rustfmt::skip]
pub(crate) static PERSON: Person = Person {
    honorifics: ["мырза", "ханым"],
    announced: Patterns {
        surname_first: &["ja", "ko", "vi", "yue", "zh"],
        initial: ".",
        between_initials: "\u{a0}",
        names: [
            [
                [["{office} {given} {given2} {surname} {honorific}", "{given-informal} {surname}"], ADDRESS, MONOGRAM],
                [["{office} {given} {surname} {honorific}", "{given-informal} {surname}"], ADDRESS, MONOGRAM],
                [["{office} {given-initial}\u{a0}{surname} {honorific}", "{given-informal}"], ADDRESS, MONOGRAM],
            ],
            [
                [["{office} {surname} {given} {given2} {honorific}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
                [["{office} {surname} {given} {honorific}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
                [["{office} {surname} {honorific}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
            ],
        ],
        sorting: [
            ["{surname} {given} {given2}", "{surname} {given-informal}"],
            ["{surname} {given}", "{surname} {given-informal}"],
            ["{surname}\u{a0}{given-initial}", "{surname} {given-informal}"],
        ],
    },
};

/// A patronymic is the polite address; without it, мырза and ханым are.
const ADDRESS: [&str; 2] = ["{given} {given2}|{surname} {address}", "{given-informal}"];
