//! Alphabetical order: where a text stands in a list of one language.

use super::Lang;

/// Where a text stands in an alphabetical list: keys are made once for each text, and compared.
///
/// In Kazakh Ә stands after А, and Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І each in their own places; in Russian Ё counts as Е, so that Ёлкин stands
/// before Еремеев. A list of people is sorted by their family names:
/// [`PersonStyle::LIST`](crate::grammar::PersonStyle::LIST) gives the text to make keys of.
///
/// ```
/// use ushtil::{Lang, lang::SortKey};
/// let sorted = |lang, mut names: Vec<&'static str>| {
///     names.sort_by_cached_key(|name| SortKey::of(name, lang));
///     names.join(", ")
/// };
/// assert_eq!(sorted(Lang::Kk, vec!["Қасым", "Әлімбаев", "Кәрімов", "Әбіш", "Аманов"]), "Аманов, Әбіш, Әлімбаев, Кәрімов, Қасым");
/// assert_eq!(sorted(Lang::Ru, vec!["Еремеев", "Ёлкин", "Жуков", "Егоров"]), "Егоров, Ёлкин, Еремеев, Жуков");
/// assert_eq!(sorted(Lang::En, vec!["Müller", "Muller", "de la Cruz", "Delon"]), "de la Cruz, Delon, Muller, Müller");
/// ```
///
/// # Design
///
/// The order is that of Unicode's collation with CLDR's tailorings for these three languages and the letters that they write names
/// with: signs before figures before letters, the language's own script before others, marks on letters only between texts that
/// are else the same, and small letters before capitals only between texts that differ in nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey {
    letters: Vec<u32>,
    marks: Vec<u8>,
    capitals: Vec<u8>,
}

const SIGNS: &str = " _-–—,;:!?.’'\"«»“”„()[]{}/&+№0123456789";

/// Letters with marks, after the letter that they count as.
const MARKED: [&str; 23] = [
    "её",
    "aàáâãäåāăą",
    "cçćč",
    "dďđ",
    "eèéêëēęě",
    "gğģ",
    "iìíîïīįı",
    "kķ",
    "lļľł",
    "nñńňņ",
    "oòóôõöőø",
    "rŕř",
    "sśşšș",
    "tţťț",
    "uùúûüūůűų",
    "yýÿ",
    "zźżž",
    "иѝ",
    "’ʼ",
    "-‐",
    " \u{a0}",
    " \u{202f}",
    "-‑",
];

impl SortKey {
    /// The key of a text in a language.
    #[must_use]
    pub fn of(text: &str, lang: Lang) -> Self {
        let mut key = SortKey { letters: Vec::new(), marks: Vec::new(), capitals: Vec::new() };
        for letter in text.trim().chars() {
            key.push(letter, lang);
        }
        key
    }

    fn push(&mut self, letter: char, lang: Lang) {
        if matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}') {
            if let Some(mark) = self.marks.last_mut() {
                *mark = u8::MAX;
            }
            return;
        }
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let (base, mark) = match weight(small, lang) {
            Some(_) => (small, 0),
            None => unmarked(small),
        };
        self.letters.push(weight(base, lang).unwrap_or(OTHERS + u32::from(base)));
        self.marks.push(mark);
        self.capitals.push(u8::from(letter != small));
    }
}

/// Letters of other alphabets stand after all these, by their numbers.
const OTHERS: u32 = 1000;

/// Where a letter stands; `None` for one that counts as another, or is of another alphabet.
fn weight(letter: char, lang: Lang) -> Option<u32> {
    let [own, second] = lang.alphabets();
    let alphabets = [(SIGNS, 0), (own, 100), (second, 200)];
    alphabets.into_iter().find_map(|(alphabet, first)| {
        let place = alphabet.chars().position(|other| other == letter)?;
        Some(first + u32::try_from(place).ok()?)
    })
}

/// The letter that one with a mark counts as, and which of its marks it has.
fn unmarked(letter: char) -> (char, u8) {
    for row in MARKED {
        if let Some((place, _)) = row.chars().enumerate().skip(1).find(|(_, other)| *other == letter) {
            return (row.chars().next().unwrap_or(letter), u8::try_from(place).unwrap_or(u8::MAX));
        }
    }
    (letter, 0)
}
