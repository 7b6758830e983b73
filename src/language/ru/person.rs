//! How announcements write a person's name, where CLDR has another form. Russian keeps the patronymic, sorts without a comma and ties initials to the name by a no-break space; the office and
//! г-н stand before the name.

use crate::language::{MONOGRAM, Patterns, Person};

/// A choice of patterns is separated by `|`: the first of those that show most of the name is taken.
#[rustfmt::skip]
pub(crate) static PERSON: Person = Person {
    honorifics: ["г-н", "г-жа"],
    announced: Patterns {
        surname_first: &["ja", "ko", "vi", "yue", "zh"],
        initial: ".",
        between_initials: "\u{a0}",
        names: [
            [
                [["{office} {honorific}\u{a0}{given} {given2} {surname}", "{given-informal} {surname}"], ADDRESS, MONOGRAM],
                [["{office} {honorific}\u{a0}{given} {surname}", "{given-informal} {surname}"], ADDRESS, MONOGRAM],
                [["{office} {honorific}\u{a0}{given-initial}\u{a0}{given2-initial}\u{a0}{surname}", "{given-informal}"], ADDRESS, MONOGRAM],
            ],
            [
                [["{office} {honorific}\u{a0}{surname} {given} {given2}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
                [["{office} {honorific}\u{a0}{surname} {given}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
                [["{office} {honorific}\u{a0}{surname}", "{surname} {given-informal}"], ADDRESS, MONOGRAM],
            ],
        ],
        sorting: [
            ["{surname} {given} {given2}", "{surname} {given-informal}"],
            ["{surname} {given}", "{surname} {given-informal}"],
            ["{surname}\u{a0}{given-initial}\u{a0}{given2-initial}", "{surname} {given-informal}"],
        ],
    },
};

/// A patronymic is the polite address; without it, г-н and г-жа are.
const ADDRESS: [&str; 2] = ["{given} {given2}|{address}\u{a0}{surname}", "{given-informal}"];
