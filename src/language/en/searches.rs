//! What English words are found by.

use crate::language::Searches;

pub(crate) static SEARCHES: Searches = Searches {
    endings: ENDINGS,
    last_letters: &[],
    families: |_| PLURALS.iter().map(|forms| forms.map(str::to_owned).to_vec()).collect(),
    #[cfg(feature = "exchange")]
    stems,
};

/// The plural, the possessive and two endings of verbs.
const ENDINGS: &[&str] = &["ies", "ing", "es", "ed", "s", "y", "e"];

/// Plurals that English does not make of an ending.
const PLURALS: [[&str; 2]; 8] = [
    ["person", "people"],
    ["man", "men"],
    ["woman", "women"],
    ["child", "children"],
    ["half", "halves"],
    ["life", "lives"],
    ["basis", "bases"],
    ["datum", "data"],
];

/// The usual plurals.
#[cfg(feature = "exchange")]
fn stems(text: &str) -> Vec<String> {
    let mut forms: Vec<String> = ["s", "es"].map(|ending| format!("{text}{ending}")).into();
    forms.extend(text.strip_suffix('y').map(|stem| format!("{stem}ies")));
    // “bar associations of the region”: the head may stand before a preposition
    if let Some((head, rest)) = text.split_once(" of ") {
        forms.extend(stems(head).into_iter().map(|head| format!("{head} of {rest}")));
    }
    forms
}
