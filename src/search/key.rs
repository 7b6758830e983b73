//! What a word is found by.

use std::collections::BTreeSet;

use super::words::words;
use crate::lang::Lang;
use crate::language::searches;

/// What a word is found by: what its forms have in common, or more words than that. It is for looking up and never printed, so it
/// may be no word at all, and what it cuts off need not be an ending: a search that finds too much is mended by reading, one that
/// finds nothing is not.
///
/// ```
/// use ushtil::{Lang, search::Key};
/// let same = |lang, words: &[&str]| words.iter().all(|word| Key::of(word, lang) == Key::of(words[0], lang));
/// assert!(same(Lang::Kk, &["келісім", "келісімі", "келісімнің", "келісімдер", "келісімдерінде", "Келісіммен"]));
/// assert!(same(Lang::Ru, &["адвокатура", "адвокатуры", "адвокатуре", "адвокатурой"]));
/// assert!(same(Lang::Ru, &["четвёртая", "четвертая", "четвёртого", "четвёртыми"]));
/// assert!(same(Lang::En, &["agreement", "agreements", "Agreement's"]));
/// assert!(!same(Lang::Ru, &["суд", "совет"]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

/// How many letters a key has at least, where a word has as many.
const SHORTEST: usize = 3;

impl Key {
    /// The key of a word.
    #[must_use]
    pub fn of(word: &str, lang: Lang) -> Self {
        let folded = words(word).into_iter().next().unwrap_or_default();
        Key(stem(&folded, lang))
    }

    /// The keys of all words of a text.
    pub(super) fn all(text: &str, lang: Lang) -> BTreeSet<Self> {
        words(text).iter().map(|word| Key(stem(word, lang))).collect()
    }

    /// The key of a word that is folded already.
    pub(super) fn of_folded(word: &str, lang: Lang) -> Self {
        Key(stem(word, lang))
    }

    pub(super) fn begins_with(&self, other: &Key) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The key in the file that a browser looks it up in.
    pub(super) fn as_written(&self) -> &str {
        &self.0
    }
}

/// Takes the longest ending off that leaves a stem, for as long as there is one: what follows a word's own end is always taken off
/// before it, so that the word with an ending comes to the same as the word without. Of ортағы «тағы» would leave no stem, and «ы» does.
fn stem(word: &str, lang: Lang) -> String {
    let mut rest = word;
    let is_long = |rest: &str| rest.encode_utf16().count() >= SHORTEST; // as the browser counts
    let by = searches(lang);
    while let Some(shorter) = by.endings.iter().filter_map(|ending| rest.strip_suffix(ending)).find(|it| is_long(it)) {
        rest = shorter;
    }
    let mut stem = rest.to_owned();
    for pair in by.last_letters {
        let mut letters = pair.chars();
        if let (Some(soft), Some(hard)) = (letters.next(), letters.next())
            && stem.ends_with(soft)
        {
            stem.pop();
            stem.push(hard);
        }
    }
    stem
}
