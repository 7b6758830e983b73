//! Lists of Russian words in the order of their letters, in which a word is found whatever its capitals.

use super::endings::{Row, adjective, noun};
use super::heads::{Head, Shape, Softness};
use crate::language::Gender;
use crate::language::letters::small as small_letter;

/// What a list says of a word.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entry {
    /// A regular noun.
    Noun(Gender),
    /// An adjective that stands as a noun.
    Adjective,
    /// A noun with a row of its own: its ending is stressed, or it is irregular.
    Declined(Gender, &'static Row),
    /// A man or a woman by office.
    Living(Gender),
    /// An adjective that stands for somebody.
    LivingAdjective,
    /// One form for all cases.
    Frozen(Gender),
    /// How many letters go before an ending, what comes instead, and the row that follows.
    Fleeting(Gender, u8, &'static str, &'static Row),
    /// A plural: how many letters its genitive loses, the ending there, and the softness of the rest.
    Plural(u8, &'static str, Softness),
}

impl Entry {
    pub(crate) const fn is_adjective(self) -> bool {
        matches!(self, Entry::Adjective | Entry::LivingAdjective)
    }

    /// The word that was found as the head of a phrase.
    pub(crate) fn head(self, word: &str) -> Option<Head> {
        let (gender, shape) = match self {
            Entry::Noun(gender) | Entry::Living(gender) => (Some(gender), Shape::Row(noun(word, gender)?)),
            Entry::Declined(gender, row) => (Some(gender), Shape::Row(*row)),
            Entry::Adjective | Entry::LivingAdjective => {
                adjective(word).map(|(gender, row)| (gender, Shape::Row(row)))?
            }
            Entry::Frozen(gender) => (Some(gender), Shape::Indeclinable),
            Entry::Fleeting(gender, cut, instead, row) => {
                (Some(gender), Shape::Fleeting(usize::from(cut), instead, *row))
            }
            Entry::Plural(cut, genitive, softness) => (None, Shape::Plural(usize::from(cut), genitive, softness)),
        };
        let head = Head::of(gender, shape);
        Some(if matches!(self, Entry::Living(_) | Entry::LivingAdjective) { head.living() } else { head })
    }
}

/// No word of the lists has more bytes.
pub(super) const LONGEST: usize = 48;

/// Finds a word in a list that is in the order of its bytes.
pub(crate) fn look_up(list: &[(&str, Entry)], word: &str) -> Option<Entry> {
    let mut buffer = [0; LONGEST];
    let small = small(word, &mut buffer)?;
    let at = list.binary_search_by(|(other, _)| other.as_bytes().cmp(small)).ok()?;
    list.get(at).map(|(_, entry)| *entry)
}

/// The bytes of a word in small letters; `None` for a word that is longer than any in the lists.
pub(super) fn small<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b [u8]> {
    let bytes = buffer.get_mut(..word.len())?;
    bytes.copy_from_slice(word.as_bytes());
    for (at, letter) in word.char_indices() {
        let small = small_letter(letter);
        if small != letter {
            // no word of the lists has a letter of which the small one has another length
            let place = bytes.get_mut(at..at + letter.len_utf8()).filter(|place| place.len() == small.len_utf8())?;
            small.encode_utf8(place);
        }
    }
    Some(bytes)
}

#[cfg(test)]
#[track_caller]
pub(super) fn assert_in_order(list: &[(&str, Entry)]) {
    assert!(list.len() > 500, "a list has shrunk to {} words", list.len());
    assert!(list.is_sorted_by(|(one, _), (next, _)| one < next), "words are out of order, or twice in the list");
    for (word, _) in list {
        assert!(word.len() <= LONGEST, "`{word}` is longer than what is looked up");
        assert!(
            look_up(list, &word.to_uppercase()).is_some_and(|entry| entry.head(word).is_some()),
            "`{word}` is not found or has no forms"
        );
    }
}
