//! What Russian words are found by.

use super::grammar::lexicon;
use crate::language::Searches;

pub(crate) static SEARCHES: Searches = Searches {
    endings: ENDINGS,
    last_letters: &[],
    families: lexicon::families,
    #[cfg(feature = "exchange")]
    stems: |_| Vec::new(),
};

/// Cases of nouns and adjectives.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "иями", "ами", "ями", "ыми", "ими", "ого", "его", "ому", "ему", "ией", "иям", "ием", "иях",
    "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ых", "их", "ым", "им", "ую", "юю", "ою", "ею", "ов", "ев",
    "ам", "ям", "ах", "ях", "ом", "ем", "ия", "ии", "ию", "ью", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
];
