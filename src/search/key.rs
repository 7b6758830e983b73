//! What a word is found by.

use std::collections::BTreeSet;

use super::words::words;
use crate::lang::Lang;

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

/// Takes the longest ending off for as long as there is one: what follows a word's own end is always taken off before it, so that
/// the word with an ending comes to the same as the word without.
fn stem(word: &str, lang: Lang) -> String {
    let mut rest = word;
    let is_long = |rest: &str| rest.encode_utf16().count() >= SHORTEST; // as the browser counts
    while let Some(shorter) = endings(lang).iter().find_map(|ending| rest.strip_suffix(ending)).filter(|it| is_long(it))
    {
        rest = shorter;
    }
    let mut stem = rest.to_owned();
    for pair in last_letters(lang) {
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

/// Endings, the longest first: cases, plural and the possessive of the third person in Kazakh; cases of nouns and adjectives in
/// Russian; plural, possessive and two endings of verbs in English.
pub(super) fn endings(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Kk => &[
            "ндағы",
            "ндегі",
            "дағы",
            "дегі",
            "тағы",
            "тегі",
            "нікі",
            "дікі",
            "тікі",
            "ның",
            "нің",
            "дың",
            "дің",
            "тың",
            "тің",
            "нан",
            "нен",
            "дан",
            "ден",
            "тан",
            "тен",
            "мен",
            "бен",
            "пен",
            "нда",
            "нде",
            "лар",
            "лер",
            "дар",
            "дер",
            "тар",
            "тер",
            "ға",
            "ге",
            "қа",
            "ке",
            "на",
            "не",
            "ны",
            "ні",
            "ды",
            "ді",
            "ты",
            "ті",
            "да",
            "де",
            "та",
            "те",
            "сы",
            "сі",
            "н",
            "ы",
            "і",
            "с", // табыс: its possessive ends as that of a word on a vowel does
        ],
        Lang::Ru => &[
            "иями", "ами", "ями", "ыми", "ими", "ого", "его", "ому", "ему", "ией", "иям", "ием", "иях", "ая", "яя",
            "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ых", "их", "ым", "им", "ую", "юю", "ою", "ею", "ов", "ев",
            "ам", "ям", "ах", "ях", "ом", "ем", "ия", "ии", "ию", "ью", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь",
            "й",
        ],
        Lang::En => &["ies", "ing", "es", "ed", "s", "y", "e"],
    }
}

/// Letters at the end of a stem that change before an ending, each with the one that stands at the end of a word.
pub(super) fn last_letters(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Kk => &["бп", "гк", "ғқ"],
        Lang::Ru | Lang::En => &[],
    }
}
