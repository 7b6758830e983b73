//! Russian figures: no case shows in them, but for an ordinal's last letters (5-й, 5-го).
//!
//! Source: Мильчин, Чельцова, «Справочник издателя и автора»: one letter after a vowel, two after a consonant.

use super::endings::{adjective, ends};
use crate::language::{Animacy, Case, Gender};

/// Whether a text is written in figures alone: 5, 1 000, 40 %, 15:00, 20.08.2021, XXI.
pub(crate) fn is_figures(text: &str) -> bool {
    let mut has_figure = false;
    let all = text.chars().all(|c| {
        has_figure |= c.is_ascii_digit() || is_roman(c);
        c.is_ascii_digit()
            || is_roman(c)
            || matches!(
                c,
                ' ' | '\u{a0}'
                    | '\u{202f}'
                    | ','
                    | '.'
                    | ':'
                    | '%'
                    | '+'
                    | '-'
                    | '–'
                    | '−'
                    | '/'
                    | '₸'
                    | '₽'
                    | '$'
                    | '€'
                    | '°'
            )
    });
    all && has_figure
}

/// Whether a number is followed by nothing but short words that keep one form: 1,5 млн тенге.
pub(crate) fn is_number(text: &str) -> bool {
    const UNITS: [&str; 13] = ["тыс.", "млн", "млрд", "трлн", "тенге", "евро", "га", "кг", "км", "км²", "м", "м²", "л"];
    let mut words = text.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty());
    words.next().is_some_and(is_figures) && words.all(|word| is_figures(word) || UNITS.contains(&word))
}

const fn is_roman(c: char) -> bool {
    matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M')
}

/// The increments of an ordinal by the letters that it is printed with: genitive, dative, accusative, instrumental, prepositional.
const INCREMENTS: [(&str, [&str; 5]); 5] = [
    ("й", ["го", "му", "й", "м", "м"]),
    ("я", ["й", "й", "ю", "й", "й"]),
    ("е", ["го", "му", "е", "м", "м"]),
    ("ый", ["го", "му", "й", "м", "м"]),
    ("ая", ["й", "й", "ю", "й", "й"]),
];

/// An ordinal in figures that agrees with a noun: its gender, how many bytes stay, and its endings.
///
/// An empty accusative goes by the noun: 5-й этап, 5-го президента.
pub(crate) fn agreeing(token: &str) -> Option<(Option<Gender>, usize, [&'static str; 5])> {
    if !token.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (figure, letters) = token.rsplit_once('-')?;
    if !figure.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let stays = figure.len() + '-'.len_utf8();
    let (gender, endings) = match letters {
        "й" | "ый" | "ий" | "ой" => (Some(Gender::Masculine), ["го", "му", "", "м", "м"]),
        "я" | "ая" | "ья" => (Some(Gender::Feminine), ["й", "й", "ю", "й", "й"]),
        // 1990-е годы, but 5-е заседание
        "е" | "ые" if figure.ends_with('0') && figure.len() > 1 => (None, ["х", "м", "е", "ми", "х"]),
        "е" | "ое" | "ье" => (Some(Gender::Neuter), ["го", "му", "е", "м", "м"]),
        _ => return None,
    };
    Some((gender, stays, endings))
}

/// An ordinal in a case: what stays and its ending; a Roman numeral has none, and a bare figure does not tell its gender.
pub(crate) fn ordinal(text: &str, case: Case) -> Option<[&str; 2]> {
    if text.chars().all(is_roman) && !text.is_empty() {
        return Some([text, ""]);
    }
    let Some((figure, letters)) = text.rsplit_once('-') else {
        let (_, row) = adjective(text)?;
        let (stem, ending) = row.form(text, case, Some(Animacy::Inanimate))?;
        return is_number_word(text).then_some([stem, ending]);
    };
    if figure.is_empty() || !figure.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let (_, [genitive, dative, accusative, instrumental, prepositional]) =
        INCREMENTS.into_iter().find(|(nominative, _)| *nominative == letters)?;
    // 90-е годы, 5-е место: the plural of decades and the neuter differ
    if letters == "е" && figure.ends_with('0') && figure.len() > 1 && case != Case::Accusative {
        return None;
    }
    let ending = match case {
        Case::Genitive => genitive,
        Case::Dative => dative,
        Case::Accusative => accusative,
        Case::Instrumental => instrumental,
        Case::Prepositional => prepositional,
        _ => return None,
    };
    let stem = text.get(..figure.len() + '-'.len_utf8())?;
    Some([stem, ending])
}

/// первый, вторая, третье, сороковой: or compound ordinals of more words, which are not read here.
fn is_number_word(text: &str) -> bool {
    const STEMS: [&str; 14] = [
        "перв",
        "втор",
        "трет",
        "четвёрт",
        "четверт",
        "пят",
        "шест",
        "седьм",
        "восьм",
        "девят",
        "десят",
        "надцат",
        "дцат",
        "сот",
    ];
    const ENDINGS: [&str; 9] = ["ый", "ой", "ий", "ая", "ья", "ое", "ье", "ые", "ьи"];
    let stem = ENDINGS.iter().find(|ending| ends(text, ending)).and_then(|ending| {
        text.char_indices().rev().nth(ending.chars().count() - 1).and_then(|(at, _)| text.get(..at))
    });
    stem.is_some_and(|stem| STEMS.iter().any(|number| ends(stem, number)) || ends(stem, "сороков"))
}
