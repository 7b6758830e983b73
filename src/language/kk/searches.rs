//! What Kazakh words are found by.

use super::grammar::possessed;
use crate::language::Searches;

pub(crate) static SEARCHES: Searches =
    Searches {
        endings: ENDINGS, last_letters: &["бп", "гк", "ғқ"], families: |_| possessed::families().collect()
    };

/// Cases, the plural, and the possessive of the third person.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "ндағы", "ндегі",
    "дағы", "дегі", "тағы", "тегі", "нікі", "дікі", "тікі",
    "ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "нда", "нде",
    "лар", "лер", "дар", "дер", "тар", "тер",
    "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те", "сы", "сі",
    "н", "ы", "і",
    "с", // табыс: its possessive ends as that of a word on a vowel does
];
