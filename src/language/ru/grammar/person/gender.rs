//! The gender that a person's name itself tells.
//!
//! Source: the suffixes of patronymics and of family names (Калакуцкая); given names are the list of `given`.

use super::super::endings::{ends, is_consonant, tail};
use super::super::{given, names};
use super::office::starts_name;
use super::words::{is_frozen, is_initial, is_title, split};
use crate::language::Gender;

/// The gender that a name itself tells: by a title, a patronymic, a given name of one gender alone, or a family name in -ова or
/// -ский. Two that contradict each other tell nothing, nor does a man's name that may be a family name: Жанат Абай.
pub(crate) fn gender(text: &str) -> Option<Gender> {
    let patronymic = |word: &str| match word {
        "г-н" | "господин" => Some(Gender::Masculine),
        "г-жа" | "госпожа" => Some(Gender::Feminine),
        _ => patronymic_gender(word),
    };
    let words = || split(text).filter(|word| !is_frozen(word) && !is_title(word));
    if is_spoken_patronymic(text) {
        return Some(Gender::Masculine);
    }
    if let Some(told) = split(text).skip(1).chain(split(text).take(1)).find_map(patronymic) {
        return (split(text).count() > 1).then_some(told);
    }
    let count = words().count();
    // a single surname may as well be an unknown given name, but not with initials: А. С. Пушкин
    let has_initials = count > 0 && split(text).any(is_initial);
    let surname = words().filter(|_| count > 1 || has_initials).find_map(family_gender);
    // А. Франклин: what stands alone after an initial is a family name, whatever given name has its letters
    let is_family = count == 1 && split(text).next().is_some_and(is_initial);
    let by_given = words().enumerate().find_map(|(at, word)| Some((at, given::gender(word)?)));
    let by_given = by_given.filter(|_| !is_family).and_then(|(at, told)| {
        let (before, behind) = (words().take(at), words().skip(at + 1));
        let doubtful = match told {
            // Жанат Абай: a family name may be a man's given name, and a woman bears it unchanged
            Gender::Masculine if at > 0 && at + 1 == count => before.into_iter().any(may_be_given),
            // Абай Лаура: the family name stands first
            Gender::Masculine if count == 2 => {
                behind.into_iter().any(|word| given::gender(word) == Some(Gender::Feminine))
            }
            _ => false,
        };
        (!doubtful).then_some(told)
    });
    match (by_given, surname) {
        (Some(one), Some(other)) if one != other => None,
        (Some(told), _) | (None, Some(told)) => Some(told),
        (None, None) if has_initials || count > 1 => words().next_back().and_then(family_in_in),
        (None, None) => None,
    }
}

/// Whether a word that no list knows may be a given name, and not plainly a family name: Ким, Шевченко, Ковальчук.
fn may_be_given(word: &str) -> bool {
    let of_family = ["ко", "ук", "юк", "як", "ец", "ых", "их", "ян", "дзе", "швили", "ис", "ас", "ман", "ер"];
    word.chars().count() > 3 && !of_family.iter().any(|end| ends(word, end)) && family_gender(word).is_none()
}

/// Иваныч, Палыч: a man is called by such a word alone, and no family name is one.
pub(super) fn is_spoken_patronymic(word: &str) -> bool {
    ["аныч", "алыч", "олыч", "олаич", "гнатыч"].iter().any(|end| ends(word, end)) && split(word).count() == 1
}

/// The gender that a family name in -кин or -кина tells where no given name does: Пушкин, Ахматкина; but Франклин is any body's.
pub(super) fn family_in_in(word: &str) -> Option<Gender> {
    let ending = |list: &[&str]| list.iter().any(|end| ends(word, end));
    match () {
        () if word.chars().count() < 6 || names::foreign_in_in(word) || names::is_noun_in_ina(word) => None,
        () if ending(&["шкин", "чкин", "ткин", "дкин", "ушин", "ашин", "ыгин", "ягин", "ухин", "фин", "тьин"]) => {
            Some(Gender::Masculine)
        }
        () if ending(&["шкина", "чкина", "ткина", "дкина", "ушина", "ашина", "ыгина", "ягина", "ухина", "афина"]) => {
            Some(Gender::Feminine)
        }
        () => None,
    }
}

/// Whether a text of which nobody says what it names is a person's name: a given name, and a patronymic or a family name by its suffix
/// in the same gender.
pub(crate) fn is_plainly(text: &str) -> bool {
    let mut words = split(text);
    let (Some(first), Some(second)) = (words.next(), words.next()) else { return false };
    let Some(told) = given::gender(first) else { return false };
    let agrees = |word: &str| family_gender(word).or_else(|| patronymic_gender(word)) == Some(told);
    starts_name(text) && agrees(second) && words.next().is_none_or(agrees) && words.next().is_none()
}

pub(super) fn patronymic_gender(word: &str) -> Option<Gender> {
    let ending = |list: &[&str]| list.iter().any(|end| ends(word, end));
    match () {
        () if word.chars().count() > 4 && ending(&["ович", "евич", "улы", "ұлы", "оглы", "уулу"]) => {
            Some(Gender::Masculine)
        }
        () if ending(&["овна", "евна", "ична", "кызы", "қызы"]) => Some(Gender::Feminine),
        () => None,
    }
}

/// -ова and -ский, but not a given name that ends so.
pub(super) fn family_gender(word: &str) -> Option<Gender> {
    let ending = |list: &[&str]| list.iter().any(|end| ends(word, end));
    match () {
        () if word.chars().count() < 5 || names::is_given(word) || given::gender(word).is_some() => None,
        () if ending(&["ов", "ев", "ёв", "ский", "цкий"]) => Some(Gender::Masculine),
        () if ending(&["ова", "ева", "ёва", "ская", "цкая"]) => Some(Gender::Feminine),
        () => None,
    }
}

/// What the last letter of a first name suggests: only asked where guesses are.
pub(super) fn looks_like(text: &str) -> Option<Gender> {
    let words = || split(text).filter(|word| !is_frozen(word));
    if words().count() < 2 {
        return None;
    }
    match tail(words().next()?) {
        [.., 'а' | 'я'] => Some(Gender::Feminine),
        [.., c] if is_consonant(c) || c == 'й' => Some(Gender::Masculine),
        _ => None,
    }
}
