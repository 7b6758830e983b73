//! The closed dictionary of Russian common nouns and adjectives: a word that it holds declines by rule, one that it lacks
//! may only be guessed at.
//!
//! It is data in the program, read where it lies: nothing is done with it before a word is looked up. Words are kept from
//! their last letter to their first, since those with the same suffix share it, in blocks of which the first word is whole.
//! ё counts as е. How it was made: `tools/russian-words`; the words are those of A. I. Lebedev's spelling dictionary (see
//! `NOTICE`), what it does not say (who is living, irregular words) comes from lists of our own.

mod classes;
#[cfg(feature = "render")] // for the search
mod families;

use self::classes::CLASSES;
#[cfg(feature = "render")]
pub(crate) use self::families::families;
use super::endings;
use super::heads::{Head, Shape};
use crate::language::letters::small as small_letter;
use crate::language::{Animacy, Case, Gender};

/// The nouns of one declension, gender and animacy.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Class {
    gender: Gender,
    animacy: Option<Animacy>,
    /// How many letters of the nominative go.
    cut: usize,
    /// What comes instead: genitive, dative, accusative, instrumental, prepositional.
    singular: [&'static str; 5],
    /// Nominative, genitive, dative, instrumental, prepositional.
    plural: Option<[&'static str; 5]>,
}

impl Class {
    /// How many letters of the singular go in its forms and what comes instead; `None` for an accusative that nobody
    /// knows, since it depends on whether the word is living.
    pub(crate) fn singular(&self, case: Case, animacy: Option<Animacy>) -> Option<(usize, &'static str)> {
        let [genitive, dative, accusative, instrumental, prepositional] = self.singular;
        let ending = match case {
            Case::Nominative => return Some((0, "")),
            Case::Genitive => genitive,
            Case::Dative => dative,
            Case::Accusative if self.gender != Gender::Masculine || self.is_like_feminine() => accusative,
            Case::Accusative => match animacy? {
                Animacy::Animate => genitive,
                Animacy::Inanimate => return Some((0, "")),
            },
            Case::Instrumental => instrumental,
            Case::Prepositional => prepositional,
            _ => return None,
        };
        Some((self.cut, ending))
    }

    /// The same for the plural, from the singular.
    pub(crate) fn plural(&self, case: Case, animacy: Option<Animacy>) -> Option<(usize, &'static str)> {
        let [nominative, genitive, dative, instrumental, prepositional] = self.plural?;
        let ending = match case {
            Case::Nominative => nominative,
            Case::Genitive => genitive,
            Case::Dative => dative,
            Case::Accusative => match animacy? {
                Animacy::Animate => genitive,
                Animacy::Inanimate => nominative,
            },
            Case::Instrumental => instrumental,
            Case::Prepositional => prepositional,
            _ => return None,
        };
        Some((self.cut, ending))
    }

    /// Nominative, genitive, dative, instrumental, prepositional of the plural, as endings.
    pub(crate) const fn forms_of_plural(&self) -> Option<[&'static str; 5]> {
        self.plural
    }

    pub(crate) const fn animacy(&self) -> Option<Animacy> {
        self.animacy
    }

    /// судья, юноша: a man's word that declines as a woman's.
    fn is_like_feminine(&self) -> bool {
        self.singular[2].ends_with(['у', 'ю'])
    }
}

static NOUNS: &[u8] = include_bytes!("lexicon/nouns.bin");
static ADJECTIVES: &[u8] = include_bytes!("lexicon/adjectives.bin");

/// The noun that a word in the nominative singular is.
pub(crate) fn noun(word: &str) -> Option<&'static Class> {
    let mut key = Key::default();
    key.extend(word)?;
    key.noun()
}

/// A noun as a head.
pub(crate) fn head(word: &str) -> Option<Head> {
    noun(word).map(head_of)
}

pub(crate) const fn head_of(class: &'static Class) -> Head {
    Head { gender: Some(class.gender), animacy: class.animacy, shape: Shape::Class(class) }
}

/// What nouns of one declension alone end in, all of whose nouns in the dictionary it was derived from are of it: the words
/// themselves are not in ours.
static SUFFIXES: [(&str, Class); 12] = [
    ("ение", thing(Gender::Neuter, 1, ["я", "ю", "е", "ем", "и"], ["я", "й", "ям", "ями", "ях"])),
    ("ание", thing(Gender::Neuter, 1, ["я", "ю", "е", "ем", "и"], ["я", "й", "ям", "ями", "ях"])),
    ("яние", thing(Gender::Neuter, 1, ["я", "ю", "е", "ем", "и"], ["я", "й", "ям", "ями", "ях"])),
    ("ствие", thing(Gender::Neuter, 1, ["я", "ю", "е", "ем", "и"], ["я", "й", "ям", "ями", "ях"])),
    ("ство", thing(Gender::Neuter, 1, ["а", "у", "о", "ом", "е"], ["а", "", "ам", "ами", "ах"])),
    ("ость", thing(Gender::Feminine, 1, ["и", "и", "ь", "ью", "и"], ["и", "ей", "ям", "ями", "ях"])),
    ("ция", thing(Gender::Feminine, 1, ["и", "и", "ю", "ей", "и"], ["и", "й", "ям", "ями", "ях"])),
    ("логия", thing(Gender::Feminine, 1, ["и", "и", "ю", "ей", "и"], ["и", "й", "ям", "ями", "ях"])),
    ("графия", thing(Gender::Feminine, 1, ["и", "и", "ю", "ей", "и"], ["и", "й", "ям", "ями", "ях"])),
    ("номия", thing(Gender::Feminine, 1, ["и", "и", "ю", "ей", "и"], ["и", "й", "ям", "ями", "ях"])),
    ("тека", thing(Gender::Feminine, 1, ["и", "е", "у", "ой", "е"], ["и", "", "ам", "ами", "ах"])),
    ("изм", thing(Gender::Masculine, 0, ["а", "у", "", "ом", "е"], ["ы", "ов", "ам", "ами", "ах"])),
];

const fn thing(gender: Gender, cut: usize, singular: [&'static str; 5], plural: [&'static str; 5]) -> Class {
    Class { gender, animacy: Some(Animacy::Inanimate), cut, singular, plural: Some(plural) }
}

/// A form of a noun that is not its first one, and by which a word is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    /// партнёры, выборы
    Plural,
    /// два партнёра
    GenitiveSingular,
    /// пять партнёров
    GenitivePlural,
}

impl Seen {
    /// What may stand at the end of such a form, and what the first form has instead.
    const fn ends(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Seen::Plural => &[
                ("ане", &["анин"]),
                ("яне", &["янин"]),
                ("ы", &["", "а"]),
                ("и", &["", "а", "ь", "й", "я", "о"]),
                ("а", &["о", "", "е"]),
                ("я", &["е", "ь", "й"]),
            ],
            Seen::GenitiveSingular => {
                &[("ы", &["а"]), ("и", &["а", "ь", "я"]), ("а", &["", "о", "е"]), ("я", &["ь", "й", "е"])]
            }
            Seen::GenitivePlural => &[
                ("ов", &["", "о"]),
                ("ев", &["й", "", "е"]),
                ("ей", &["ь", "", "я", "е", "ья"]),
                ("й", &["я", "е"]),
                ("ан", &["анин"]),
                ("ь", &["я"]),
                ("", &["а", "о", "е", "", "я"]),
            ],
        }
    }

    fn ending(self, class: &Class) -> Option<&'static str> {
        match (self, class.plural) {
            (Seen::GenitiveSingular, _) => class.singular.first().copied(),
            (Seen::Plural, Some([nominative, ..])) => Some(nominative),
            (Seen::GenitivePlural, Some([_, genitive, ..])) => Some(genitive),
            (_, None) => None,
        }
    }
}

/// The noun of which a word is such a form, and how many of the word's letters go before another ending.
pub(crate) fn seen(word: &str, form: Seen) -> Option<(&'static Class, usize)> {
    let mut asked = Key::default();
    asked.extend(word)?;
    let class = form.ends().iter().find_map(|(end, firsts)| {
        let stem = endings::ends(word, end).then(|| endings::without(word, end.chars().count()))??;
        firsts.iter().find_map(|first| asked.of(form, stem, first)).or_else(|| {
            // рынки, отцы, дни, окон: a vowel stands or falls before the last consonant
            let last = stem.chars().next_back()?;
            let before = stem.get(..stem.len() - last.len_utf8())?;
            let soft = before.strip_suffix(['ь', 'й']);
            let mut buffer = [0; 4];
            let last: &str = last.encode_utf8(&mut buffer);
            if form == Seen::GenitivePlural
                && let Some(found) = asked.without_its_vowel(before, last, firsts)
            {
                return Some(found);
            }
            firsts.iter().filter(|first| matches!(**first, "" | "ь")).find_map(|first| {
                ["о", "е"].into_iter().find_map(|vowel| {
                    asked
                        .of_pieces(form, [before, vowel, last, first])
                        .or_else(|| asked.of_pieces(form, [soft?, vowel, last, first]))
                })
            })
        })
    })?;
    Some((class, form.ending(class)?.chars().count()))
}

/// The noun of which a word is the nominative plural.
pub(crate) fn plural_head(word: &str) -> Option<Head> {
    let (class, cut) = seen(word, Seen::Plural)?;
    Some(Head { gender: None, animacy: class.animacy, shape: Shape::PluralOf(class, cut) })
}

/// Whether a word is an adjective of the dictionary, or has a suffix that only adjectives have: -ский, -щий, -вший, -нный.
pub(crate) fn is_adjective(word: &str) -> bool {
    let bare = word.strip_suffix("ся").unwrap_or(word);
    let Some(stem) = endings::without(bare, 2) else { return false };
    const ADJECTIVAL: [&str; 20] = [
        "шедш",
        "ск",
        "цк",
        "ущ",
        "ющ",
        "ащ",
        "ящ",
        "нн",
        "вш",
        "уем",
        "аем",
        "яем",
        "ов",
        "ев",
        "ивн",
        "альн",
        "ичн",
        "тельн",
        "ёв",
        "набережн",
    ];
    if super::nouns::syllables(bare) > 1 && ADJECTIVAL.iter().any(|suffix| endings::ends(stem, suffix)) {
        return true;
    }
    let mut key = Key::default();
    if key.extend(stem).is_none() {
        return false;
    }
    if find(ADJECTIVES, &key, 0).is_some() {
        return true;
    }
    let mut soft = Key::default();
    soft.extend(stem).is_some() && soft.extend("ь").is_some() && find(ADJECTIVES, &soft, 0).is_some()
}

/// The number of words in a block.
const BLOCK: usize = 32;
/// No word of the dictionary has more letters.
const LONGEST: usize = 40;

/// The letters of a word as the dictionary writes them, from 1 for а.
#[derive(Debug, Clone, Copy)]
struct Key {
    letters: [u8; LONGEST],
    length: usize,
}

impl Default for Key {
    fn default() -> Self {
        Key { letters: [0; LONGEST], length: 0 }
    }
}

impl Key {
    fn extend(&mut self, text: &str) -> Option<()> {
        for letter in text.chars().map(small_letter) {
            *self.letters.get_mut(self.length)? = code(letter)?;
            self.length += 1;
        }
        Some(())
    }

    fn noun(&self) -> Option<&'static Class> {
        if let Some(found) = find(NOUNS, self, 1) {
            return CLASSES.get(usize::from(found));
        }
        let by = |suffix: &str| {
            let mut end = Key::default();
            end.extend(suffix).is_some() && self.letters().ends_with(end.letters())
        };
        if self.length < 7 || self.letters().contains(&HYPHEN) {
            return None;
        }
        SUFFIXES.iter().find(|(suffix, _)| by(suffix)).map(|(_, class)| class)
    }

    /// The noun with this first form, if the word that was asked about is that form of it.
    fn of(&self, form: Seen, stem: &str, first: &str) -> Option<&'static Class> {
        self.of_pieces(form, [stem, first, "", ""])
    }

    fn of_pieces(&self, form: Seen, pieces: [&str; 4]) -> Option<&'static Class> {
        let mut key = Key::default();
        for piece in pieces {
            key.extend(piece)?;
        }
        let class = key.noun()?;
        let mut made = key;
        made.drop_last(class.cut)?;
        made.extend(form.ending(class)?)?;
        (made.letters() == self.letters()).then_some(class)
    }

    /// заявок, копеек, писем, земель: the first form lacks the vowel, or has a soft sign or й in its place.
    fn without_its_vowel(&self, before: &str, last: &str, firsts: &[&str]) -> Option<&'static Class> {
        let stem = before.strip_suffix(['о', 'е', 'ё', 'О', 'Е', 'Ё'])?;
        firsts.iter().filter(|first| !first.is_empty()).find_map(|first| {
            ["", "ь", "й"]
                .into_iter()
                .find_map(|instead| self.of_pieces(Seen::GenitivePlural, [stem, instead, last, first]))
        })
    }

    fn drop_last(&mut self, letters: usize) -> Option<()> {
        self.length = self.length.checked_sub(letters)?;
        Some(())
    }

    fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }
}

const HYPHEN: u8 = 33;

/// а is 1, я is 32, the hyphen 33; ё is е.
fn code(letter: char) -> Option<u8> {
    match letter {
        'ё' => Some(6),
        '-' => Some(HYPHEN),
        'а'..='я' => u8::try_from(u32::from(letter) - u32::from('а') + 1).ok(),
        _ => None,
    }
}

/// The byte of data of a word; a list without data gives 0.
fn find(list: &[u8], key: &Key, data: usize) -> Option<u8> {
    let (count, rest) = list.split_first_chunk::<2>()?;
    let count = usize::from(u16::from_be_bytes(*count));
    let (starts, body) = rest.split_at_checked(count * 3)?;
    let start = |block: usize| {
        let [a, b, c] = *starts.get(block * 3..)?.first_chunk::<3>()?;
        Some(usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c))
    };
    let order = |word: &[u8]| word.iter().cmp(key.letters().iter().rev());
    // the last block whose first word is not after the one that is sought
    let (mut low, mut high) = (0, count);
    while high - low > 1 {
        let middle = low.midpoint(high);
        let at = start(middle)?;
        let length = usize::from(body.get(at)? & 31);
        match order(body.get(at + 1..at + 1 + length)?) {
            core::cmp::Ordering::Greater => high = middle,
            _ => low = middle,
        }
    }
    let mut at = start(low)?;
    let mut word = [0; LONGEST];
    for _ in 0..BLOCK {
        let head = *body.get(at)?;
        let (shared, fresh) = (usize::from(head >> 5), usize::from(head & 31));
        word.get_mut(shared..shared + fresh)?.copy_from_slice(body.get(at + 1..at + 1 + fresh)?);
        at += 1 + fresh;
        match order(word.get(..shared + fresh)?) {
            core::cmp::Ordering::Less => at += data,
            core::cmp::Ordering::Equal if data == 0 => return Some(0),
            core::cmp::Ordering::Equal => return body.get(at).copied(),
            core::cmp::Ordering::Greater => return None,
        }
    }
    None
}
