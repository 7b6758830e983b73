//! What a word of a person's name is by itself: an initial, a particle, a patronymic, a title, a family name by its suffix.
//!
//! Lists of our own: particles and suffixes as registers of names have them.

use super::super::endings::{self, ends, is_consonant, is_vowel, noun, same, tail};
use super::super::heads::{self, Shape};
use super::super::written::Out;
use crate::language::{Animacy, Gender};

pub(super) fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.chars().count() <= 5 && word.starts_with(char::is_uppercase)
}

pub(super) fn split(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty())
}

/// Аркадий, Арсений: not an adjective, so that a family name would decline as the given name does.
pub(super) fn is_noun_in_ij(word: &str) -> bool {
    let before = endings::without(word, 2).map_or(['\0'; 3], tail);
    let noun = match before {
        [_, c, 'н'] => is_vowel(c),
        [.., c] => is_consonant(c) && !matches!(c, 'к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ' | 'з'),
    };
    ends(word, "ий") && noun
}

/// Whether a word is a family name by its suffix.
pub(super) fn is_plainly_family(word: &str) -> bool {
    #[rustfmt::skip]
    const SUFFIXES: [&str; 29] = [
        "ов", "ев", "ёв", "ова", "ева", "ёва", "кин", "кина", "цын", "цына", "чин", "шин", "щин", "чина", "шина", "щина",
        "ский", "ская", "цкий", "цкая", "ской", "цкой", "вой", "ный", "енко", "швили", "дзе", "ских", "нных",
    ];
    SUFFIXES.iter().any(|suffix| ends(word, suffix)) && word.chars().count() > 4
}

/// Дунья Миятович: a woman has no patronymic in -ич.
pub(super) fn is_of_man_alone(word: &str, gender: Gender) -> bool {
    gender == Gender::Feminine && ends(word, "ич")
}

pub(super) fn is_patronymic(word: &str) -> bool {
    const SUFFIXES: [&str; 13] =
        ["ович", "евич", "ьич", "овна", "евна", "ична", "инична", "улы", "ұлы", "кызы", "қызы", "оглы", "уулу"];
    SUFFIXES.iter().any(|suffix| ends(word, suffix))
        || ["Лукич", "Фомич", "Кузьмич", "Никитич", "Саввич"].contains(&word)
}

/// Initials, particles and numerals: one form in all cases.
pub(super) fn is_frozen(word: &str) -> bool {
    word.ends_with('.') && !word.starts_with(char::is_lowercase)
        || word.starts_with(char::is_lowercase) && is_particle(word)
        || is_roman(word)
}

pub(super) fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// Son or daughter of, after the father's name.
pub(super) fn is_filial(word: &str) -> bool {
    ["оглы", "кызы", "улы", "уулу", "гызы"].iter().any(|filial| same(word, filial))
}

/// What stands before or after a family name and keeps one form: фон, де, ибн, оглы.
pub(super) fn is_particle(word: &str) -> bool {
    #[rustfmt::skip]
    const PARTICLES: [&str; 30] = [
        "фон", "ван", "де", "да", "ди", "дер", "ден", "дю", "ла", "ле", "дель", "делла", "аль", "эль", "ибн", "бен",
        "бин", "оглы", "кызы", "улы", "уулу", "заде", "тер", "о", "мак", "сан", "дос", "ду", "ал", "бинт",
    ];
    PARTICLES.iter().any(|particle| same(word, particle))
}

/// Whether a word before a name says who the person is: г-н, господин, адвокат.
pub(super) fn is_title(word: &str) -> bool {
    title_shape(word).is_some()
}

/// Writes such a word.
pub(super) fn title<'a>(word: &'a str, out: &mut Out<'_, 'a>) -> Option<()> {
    let shape = title_shape(word)?;
    out.changing(&|case| shape.form(word, case, Some(Animacy::Animate)))
}

fn title_shape(word: &str) -> Option<Shape> {
    match word {
        "г-жа" | "госпожа" => Some(Shape::Row(endings::A_VELAR)),
        "г-н"
        | "господин"
        | "профессор"
        | "доктор"
        | "академик"
        | "адвокат"
        | "судья"
        | "министр"
        | "президент"
        | "председатель"
        | "директор"
        | "аким"
        | "депутат"
        | "доцент"
        | "нотариус"
        | "омбудсмен"
        | "премьер-министр"
        | "прокурор"
        | "ректор"
        | "сенатор"
        | "спикер"
        | "эксперт"
        | "юрист" => Some(Shape::Row(noun(word, Gender::Masculine)?)),
        _ if !word.starts_with(char::is_lowercase) => None,
        _ => heads::find(word)
            .filter(|head| head.animacy == Some(Animacy::Animate) && head.gender.is_some())
            .map(|head| head.shape),
    }
}
