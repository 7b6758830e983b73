//! What English words are found by.

use crate::language::Searches;

pub(crate) static SEARCHES: Searches = Searches {
    endings: ENDINGS,
    last_letters: &[],
    families: |_| PLURALS.iter().map(|forms| forms.map(str::to_owned).to_vec()).collect(),
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
