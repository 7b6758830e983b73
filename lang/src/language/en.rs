//! English.

use super::facts::{Facts, LATIN};
use super::ru;
use crate::case::Case;
use crate::lang::{Direction, Lang};
use crate::plural::PluralCategory::{Few, One, Other, Two};
use crate::typography::Quotes;

pub(super) const FACTS: Facts = Facts {
    tag: "en",
    autonym: "English",
    name: "English",
    mistaken: &["eng"],
    names: &["english", "английский", "ағылшынша", "англ", "us"],
    script: "Latn",
    scripts_elsewhere: &[],
    direction: Direction::Ltr,
    with_country: "en_GB",
    stand_in: &[Lang::Ru],
    read_by: &[],
    alphabets: [LATIN, ru::ALPHABET],
    cardinals: &[One, Other],
    ordinals: &[One, Two, Few, Other],
    examples: &[],
    other_is_for_fractions: false,
    counts_in_the_singular: false,
    cases: &[Case::Nominative, Case::Possessive],
    given_cases: &[],
    quotes: Quotes::CURLY,
    dash_and_space: "– ",
    dash: '–',
};
