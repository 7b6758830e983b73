//! Kazakh, in Cyrillic script.

use super::facts::{Facts, LATIN};
use crate::case::Case;
use crate::lang::Direction;
use crate::plural::PluralCategory::{Many, One, Other};
use crate::typography::Quotes;

pub(super) const FACTS: Facts = Facts {
    tag: "kk",
    autonym: "Қазақша",
    name: "Kazakh",
    mistaken: &["kz", "kaz", "qaz"],
    names: &["kazakh", "kazak", "qazaq", "қазақша", "қазақ", "казахский", "қаз", "каз"],
    script: "Cyrl",
    scripts_elsewhere: &[("CN", "Arab"), ("AF", "Arab"), ("IR", "Arab"), ("MN", "Arab")],
    direction: Direction::Ltr,
    with_country: "kk_KZ",
    stand_in: &[],
    read_by: &[],
    alphabets: ["аәбвгѓґғдеёєжзийкқлмнңоөпрстуўұүфхһцчшщъыіїьэюя", LATIN],
    cardinals: &[One, Other],
    ordinals: &[Many, Other],
    examples: &[],
    other_is_for_fractions: false,
    counts_in_the_singular: true, // бір адвокат, бес адвокат
    cases: &[
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Locative,
        Case::Ablative,
        Case::Instrumental,
        Case::LocativeAttributive,
        Case::Ordinal,
        Case::Possessed,
    ],
    given_cases: &[],
    quotes: Quotes { outer: ['«', '»'], inner: ['“', '”'] },
    dash_and_space: "– ",
    dash: '–',
};
