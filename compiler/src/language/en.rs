//! English.

use super::parts::{KindNouns, Language, STRANGE_LATIN};

pub(super) const ENGLISH: Language = Language {
    linking: &[],
    endings: &[],
    prepositions: &[],
    kind_nouns: KindNouns {
        person: &["person"],
        organisation: &["organisation", "organization", "company"],
        place: &["city", "town"],
        any: &[],
    },
    no_nominative: None, // there is one ending, and it is never unsure
    fillers: ["one", "two", "three", "four", "five"],
    strange: STRANGE_LATIN,
    text: |_, _, _| {},
};
