//! All forms of known words: what a search may take for the same.

use std::collections::BTreeSet;

use crate::lang::Lang;
use crate::language::kk::grammar::possessed;
use crate::language::ru::grammar::lexicon;

/// The forms of every word that the language has a dictionary or a list for, and that may stand among these words: for those
/// that no common beginning leads to each other.
pub(crate) fn families(lang: Lang, words: &BTreeSet<String>) -> Vec<Vec<String>> {
    match lang {
        Lang::Kk => possessed::families().collect(),
        Lang::Ru => lexicon::families(words),
        Lang::En => ENGLISH.iter().map(|forms| forms.map(str::to_owned).to_vec()).collect(),
    }
}

/// Plurals that English does not make of an ending.
const ENGLISH: [[&str; 2]; 8] = [
    ["person", "people"],
    ["man", "men"],
    ["woman", "women"],
    ["child", "children"],
    ["half", "halves"],
    ["life", "lives"],
    ["basis", "bases"],
    ["datum", "data"],
];
