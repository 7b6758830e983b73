//! What Kazakh words are found by.

use super::grammar::possessed;
#[cfg(feature = "exchange")]
use super::grammar::{self, Hints, stem};
use crate::language::Searches;
#[cfg(feature = "exchange")]
use crate::language::{Case, Form};

pub(crate) static SEARCHES: Searches = Searches {
    endings: ENDINGS,
    last_letters: &["бп", "гк", "ғқ"],
    families: |_| possessed::families().collect(),
    #[cfg(feature = "exchange")]
    stems,
};

/// The plural, and the possessive of one and of many.
#[cfg(feature = "exchange")]
fn stems(term: &str) -> Vec<String> {
    let known = |form: Form<'_>| Some(form).filter(Form::is_known).map(|form| form.to_string());
    let many = known(stem(term, &Hints::NONE).inflect(term, Case::Nominative.plural()));
    let owned = [Some(term), many.as_deref()].map(|text| text.and_then(|text| known(grammar::possessed(text))));
    many.into_iter().chain(owned.into_iter().flatten()).collect()
}

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
