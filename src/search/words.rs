//! The words that texts and questions have in common.

use std::collections::BTreeSet;

/// The words of a text, folded, without signs.
pub(super) fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\u{301}').filter(|word| !word.is_empty());
    words.map(fold).collect()
}

/// A word as it is looked for: small letters, `ё` as `е`, Latin letters in a Cyrillic word as those that they look like, and no
/// stress marks. The script in the browser folds by the same table.
///
/// ```
/// use ushtil::search::fold;
/// assert_eq!(fold("Ёлкин"), fold("елкин"));
/// assert_eq!(fold("Kанафин"), fold("канафин")); // the first of these has a Latin K
/// assert_eq!(fold("Kanafin"), "kanafin");
/// ```
#[must_use]
pub fn fold(word: &str) -> String {
    let is_cyrillic = word.contains(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let alike = |letter: char| match ALIKE.iter().find(|pair| is_cyrillic && pair.0 == letter) {
        Some((_, cyrillic)) => *cyrillic,
        None => letter,
    };
    let letters = word.chars().filter(|c| *c != '\u{301}').map(alike);
    letters.flat_map(char::to_lowercase).map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

/// Latin letters that look like Cyrillic ones.
pub(super) const ALIKE: [(char, char); 27] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('k', 'к'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('ë', 'ё'),
    ('Ë', 'Ё'),
    ('ə', 'ә'),
    ('Ə', 'Ә'),
];
