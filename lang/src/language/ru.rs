//! Russian.

use super::facts::{Facts, LATIN};
use crate::case::Case;
use crate::lang::Direction;
use crate::plural::PluralCategory::{Few, Many, One, Other};
use crate::typography::Quotes;

/// With the letters that Russian texts have in Kazakh and other names.
pub(super) const ALPHABET: &str = "аәбвгѓґғдеєжзиіїйкқлмнңоөпрстуўүұфхһцчшщъыьэюя";

pub(super) const FACTS: Facts = Facts {
    tag: "ru",
    autonym: "Русский",
    name: "Russian",
    mistaken: &["rus"],
    names: &["russian", "русский", "орысша", "рус"],
    script: "Cyrl",
    scripts_elsewhere: &[],
    direction: Direction::Ltr,
    with_country: "ru_RU",
    stand_in: &[],
    // as CLDR 48 has it (`languageMatching`), and Kazakh; Ukrainian is not among them there
    read_by: &["ab", "az", "be", "hy", "kk", "ky", "mn", "tg", "tk", "tt", "uz"],
    alphabets: [ALPHABET, LATIN],
    cardinals: &[One, Few, Many, Other],
    ordinals: &[Other],
    examples: &[(One, "1, 21, 31"), (Few, "2, 3, 4, 22"), (Many, "0, 5, 11")],
    other_is_for_fractions: true,
    counts_in_the_singular: false,
    cases: &[
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Instrumental,
        Case::Prepositional,
        Case::Locative,
    ],
    given_cases: &[Case::Locative],
    quotes: Quotes { outer: ['«', '»'], inner: ['„', '“'] },
    dash_and_space: "— ",
    dash: '—',
};
