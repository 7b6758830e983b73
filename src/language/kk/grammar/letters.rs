//! Kazakh letters: vowels by harmony, consonants by class, and the last word of a text as a row of small letters.

use super::endings::Class;
use crate::language::letters::small;
pub(crate) use crate::language::letters::{is_cyrillic, is_letter};

/// How many letters of a word are looked at, from its end; nothing before them changes an ending.
const SEEN: usize = 40;

/// The last letters of a word, small, without anything that is not a letter.
pub(crate) struct Word {
    letters: [char; SEEN],
    from: usize,
    capitals: usize,
    first_is_capital: bool,
    last_is_capital: bool,
}

impl Word {
    /// The letters of a token; marks inside it (’, soft hyphen, combining accents) are left out.
    pub(crate) fn of(token: &str) -> Word {
        let mut word =
            Word { letters: ['\0'; SEEN], from: SEEN, capitals: 0, first_is_capital: false, last_is_capital: false };
        for letter in token.chars().rev().filter(|c| is_letter(*c)) {
            let capital = is_capital(letter);
            word.last_is_capital |= capital && word.from == SEEN;
            word.capitals += usize::from(capital);
            word.first_is_capital = capital;
            let Some(next) = word.from.checked_sub(1) else { continue };
            if let Some(place) = word.letters.get_mut(next) {
                *place = small(letter);
                word.from = next;
            }
        }
        word
    }

    pub(crate) fn letters(&self) -> &[char] {
        self.letters.get(self.from..).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        SEEN - self.from
    }

    pub(crate) fn is_capitalised(&self) -> bool {
        self.first_is_capital
    }

    pub(crate) fn ends_in_capital(&self) -> bool {
        self.last_is_capital
    }

    /// Whether every letter is a capital.
    pub(crate) fn is_capitals(&self) -> bool {
        self.len() > 0 && self.capitals >= self.len()
    }

    pub(crate) fn capitals(&self) -> usize {
        self.capitals
    }

    pub(crate) fn is(&self, other: &str) -> bool {
        self.letters().iter().copied().eq(other.chars())
    }

    pub(crate) fn ends(&self, suffix: &str) -> bool {
        ends(self.letters(), suffix)
    }
}

/// Whether letters end in a suffix.
pub(crate) fn ends(letters: &[char], suffix: &str) -> bool {
    let mut left = letters.iter().rev();
    suffix.chars().rev().all(|c| left.next() == Some(&c))
}

fn is_capital(letter: char) -> bool {
    match letter {
        'а'..='я' | 'a'..='z' => false,
        'А'..='Я' | 'A'..='Z' => true,
        _ => letter.is_uppercase(),
    }
}

pub(crate) const fn is_back(letter: char) -> bool {
    matches!(letter, 'а' | 'о' | 'ұ' | 'ы' | 'я')
}

pub(crate) const fn is_front(letter: char) -> bool {
    matches!(letter, 'ә' | 'е' | 'ө' | 'ү' | 'і' | 'э' | 'ё')
}

/// и, у and ю are vowels too, but their harmony depends on what is around them.
pub(crate) const fn is_vowel(letter: char) -> bool {
    is_back(letter) || is_front(letter) || matches!(letter, 'и' | 'у' | 'ю')
}

/// The class of the last sound.
pub(crate) fn class(letters: &[char]) -> Class {
    match letters {
        [.., 'л'] | [.., 'л', 'ь'] => Class::Lateral,
        [.., 'м' | 'н' | 'ң'] | [.., 'м' | 'н', 'ь' | 'ъ'] => Class::Nasal,
        [.., 'р' | 'й' | 'и' | 'у' | 'ю'] | [.., 'р', 'ь'] => Class::Sonorant,
        [.., 'ж' | 'з'] | [.., 'ж' | 'з', 'ь'] => Class::Voiced,
        [.., last] if is_vowel(*last) => Class::Vowel,
        _ => Class::Voiceless,
    }
}
