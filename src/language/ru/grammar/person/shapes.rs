//! How one word of a person's name declines, the part that it is and the gender being known.
//!
//! Source: Калакуцкая, «Фамилии. Имена. Отчества в русском языке», and Розенталь, § 147–151.

use super::super::endings::{self, Row, adjective, ends, is_consonant, is_vowel, noun, same, tail};
use super::super::heads::Shape;
use super::super::nouns::syllables;
use super::super::{lexicon, names};
use crate::language::{Gender, Part};

/// How a word of one part declines.
pub(super) fn single(word: &str, part: Part, gender: Gender) -> Option<Shape> {
    // a Latin letter that looks like a Russian one hides the ending
    if word.contains(|c: char| c.is_ascii_alphabetic()) && word.contains(crate::language::letters::is_cyrillic) {
        return None;
    }
    match part {
        Part::Given => given(word, gender),
        Part::Patronymic => patronymic(word, gender),
        Part::Family => family(word, gender),
    }
}

/// A given name.
pub(super) fn given(word: &str, gender: Gender) -> Option<Shape> {
    if let Some(shape) = names::given_exception(word, gender) {
        return Some(shape);
    }
    let [_, before, last] = tail(word);
    Some(match (gender, last) {
        // Мать Тереза, Владимир Красное Солнышко
        _ if same(word, "мать") || ends(word, "ное") || ends(word, "кое") => return None,
        (Gender::Masculine, 'а') if before == 'у' => Shape::Indeclinable,
        (_, 'а') if is_vowel(before) && before != 'у' => Shape::Indeclinable,
        (_, 'а') => Shape::Row(a_stem(word)?),
        (Gender::Masculine, 'я') if !names::is_of_man_in_ya(word) => return None,
        (_, 'я') => Shape::Row(noun(word, gender)?),
        (Gender::Feminine, 'ь') if before == 'р' || names::is_of_third_declension(word) => Shape::Row(endings::THIRD),
        // Верунчик is a woman's pet name that declines as a man's
        (Gender::Feminine, 'к') if ends(word, "чик") => Shape::Row(endings::HARD),
        // Мкртич, Булач: stressed at the end
        (Gender::Masculine, 'ч') => Shape::Row(endings::HARD),
        // Пий, о Пие
        (Gender::Masculine, 'й') if before == 'и' && syllables(word) == 1 => Shape::Row(endings::SOFT),
        (Gender::Masculine, 'ь' | 'й') => Shape::Row(noun(word, gender)?),
        (Gender::Masculine, c) if is_consonant(c) => Shape::Row(noun(word, gender)?),
        _ => Shape::Indeclinable,
    })
}

/// А names: -га, -ка, -ха, -жа, -ша, -ча, -ща, -ца have their own spellings.
pub(super) fn a_stem(word: &str) -> Option<Row> {
    let [_, before, _] = tail(word);
    if is_vowel(before) { Some(endings::A) } else { noun(word, Gender::Feminine) }
}

pub(super) fn patronymic(word: &str, gender: Gender) -> Option<Shape> {
    let shape = match gender {
        _ if ["улы", "ұлы", "кызы", "қызы", "оглы", "уулу"].iter().any(|end| ends(word, end)) => {
            Shape::Indeclinable
        }
        Gender::Masculine if ["ильич", "лукич", "фомич", "кузьмич"].iter().any(|name| same(word, name)) => {
            Shape::Row(endings::HARD)
        }
        Gender::Masculine if ends(word, "ич") || ends(word, "ыч") => Shape::Row(endings::HUSHING),
        Gender::Feminine if ends(word, "на") => Shape::Row(endings::A),
        _ => return None,
    };
    Some(shape)
}

/// A family name.
pub(super) fn family(word: &str, gender: Gender) -> Option<Shape> {
    if let Some(shape) = names::family_exception(word, gender) {
        return Some(shape);
    }
    match gender {
        Gender::Feminine => family_of_woman(word),
        _ => family_of_man(word),
    }
}

pub(super) fn family_of_woman(word: &str) -> Option<Shape> {
    let [_, before, last] = tail(word);
    Some(match last {
        // Рева is a noun; nothing tells it from a Рев's wife
        'а' if ["рева", "дева", "сова", "зева", "нова", "кова"].iter().any(|noun| same(word, noun)) =>
        {
            return None;
        }
        'а' if ["ова", "ева", "ёва"].iter().any(|end| ends(word, end)) => {
            Shape::Row(endings::SURNAME_FEMININE)
        }
        // Лариса Долина, Долиной; another woman may be Долина, Долине: only she knows
        'а' if names::is_noun_in_ina(word) && !same(word, "щербина") => return None,
        'а' if (ends(word, "ина") || ends(word, "ына")) && !names::is_noun_in_ina(word) => {
            Shape::Row(endings::SURNAME_FEMININE)
        }
        'а' if is_vowel(before) => Shape::Indeclinable,
        'а' => Shape::Row(a_stem(word)?),
        'я' if ends(word, "ая") || ends(word, "яя") => Shape::Row(adjective(word)?.1),
        'я' => Shape::Row(noun(word, Gender::Feminine)?),
        _ => Shape::Indeclinable,
    })
}

pub(super) fn family_of_man(word: &str) -> Option<Shape> {
    let [third, before, last] = tail(word);
    let syllables = syllables(word);
    Some(match last {
        'в' if ["ов", "ев", "ёв"].iter().any(|end| ends(word, end)) && syllables > 1 => {
            Shape::Row(endings::SURNAME)
        }
        'н' if (before == 'и' || before == 'ы') && syllables > 1 => match names::foreign_in_in(word) {
            true => Shape::Row(endings::HARD),
            false => Shape::Row(endings::SURNAME),
        },
        'х' if before == 'ы' || before == 'и' && matches!(third, 'к' | 'г') => Shape::Indeclinable,
        'й' if matches!(before, 'и' | 'ы' | 'о') && syllables > 1 => adjectival(word)?,
        'ь' if ends(word, "ень") && syllables > 1 => return None,
        'й' | 'ь' => Shape::Row(noun(word, Gender::Masculine)?),
        'ц' | 'к' | 'л' if may_lose_a_vowel(word) => return None,
        // Грач, Грачом as the bird; Буш, Бушем, since a foreign name is stressed on its one syllable
        'ж' | 'ш' | 'ч' | 'щ' | 'ц' if syllables == 1 && !is_foreign_cluster(word) => {
            lexicon::head(word).map_or(Shape::Row(endings::HUSHING), |noun| noun.shape)
        }
        'а' if is_vowel(before) => Shape::Indeclinable,
        'а' => Shape::Row(a_stem(word)?),
        'я' => Shape::Row(noun(word, Gender::Masculine)?),
        c if is_consonant(c) => Shape::Row(noun(word, Gender::Masculine)?),
        _ => Shape::Indeclinable,
    })
}

/// Шульц, Дейч, Кирш: names that are stressed on their one stem.
pub(super) fn is_foreign_cluster(word: &str) -> bool {
    let [third, before, last] = tail(word);
    let cluster = is_consonant(before) || matches!(before, 'ь' | 'й');
    cluster && third != 'ё' && matches!(last, 'ц' | 'ч' | 'ш')
}

/// -ский, -ой, -ый are adjectives; other -ий may be nouns (Топчий) or adjectives (Рабочий).
pub(super) fn adjectival(word: &str) -> Option<Shape> {
    let [third, before, _] = tail(word);
    match before {
        'и' if !matches!(third, 'к' | 'г' | 'х' | 'н') => None,
        _ => Some(Shape::Row(adjective(word)?.1)),
    }
}

/// -ец, -ок, -ек: in some families the vowel flees, in others it stays; the one vowel of a word always stays.
pub(super) fn may_lose_a_vowel(word: &str) -> bool {
    let flees = ["ец", "яц", "ок", "ёк", "ек", "ёл"].iter().any(|end| ends(word, end));
    flees && !ends(word, "бек") && syllables(word) > 1
}
