//! Russian names that begin with what never changes: an abbreviation in letters (ООН, ТОО «…») or a word in Latin letters.
//!
//! Sources: «Русская грамматика» (1980), indeclinable abbreviations; which of those that make a syllable decline is usage (в МИДе, but
//! в ОПЕК), a list of our own.

use super::endings::is_vowel;
use super::phrase::first_word;
use super::{Facts, given, heads, lexicon};
use crate::language::NameKind;

/// Read as a word and yet not declined.
#[rustfmt::skip]
const WORDLIKE: [&str; 20] = [
    "БРИКС", "КИМЭП", "ОПЕК", "ПАСЕ", "ЦАР", "ШОС", "МОТ", "ВОЗ", "МОК", "ГЭС", "АЭС", "ГРЭС", "ТЭЦ", "ЛЭП",
    "ТЭС", "ФАС", "ЕЭС", "ЮНИСЕФ", "ЮСАИД", "ЮНЕП",
];

/// Whether a whole name keeps one form.
pub(crate) fn keeps_form(text: &str, facts: &Facts<'_>) -> bool {
    is_indeclinable(text, facts) || ends_in_foreign(text, facts) || is_brand(text, facts)
}

/// Whether the first word is an abbreviation that keeps one form, so that the whole name does.
fn is_indeclinable(text: &str, facts: &Facts<'_>) -> bool {
    let (word, _, rest) = first_word(text);
    // Human Rights Watch; of one word, as Zoom, usage makes Zoom’а and Zoom
    if word.starts_with(|c: char| c.is_ascii_alphabetic()) {
        let latin = !text.contains(|c: char| crate::language::letters::is_cyrillic(c));
        return facts.kind != NameKind::Other && !rest.is_empty() && latin;
    }
    // the last letter of most words is small, and tells at once
    if !word.chars().next_back().is_some_and(char::is_uppercase)
        || !word.chars().all(crate::language::letters::is_cyrillic)
    {
        return false;
    }
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    if letters < 2 || capitals < 2 || is_running(word, rest, facts) {
        return false;
    }
    WORDLIKE.contains(&word) || !is_wordlike(word)
}

/// Франс Пресс, Раша Тудей: English plurals and words that no Russian noun is made of, after a name, keep one form.
fn ends_in_foreign(text: &str, facts: &Facts<'_>) -> bool {
    #[rustfmt::skip]
    const LAST: [&str; 22] = [
        "Пресс", "Ньюс", "Таймс", "Тайм", "Тудей", "Груп", "Групп", "Интернэшнл", "Интернешнл", "Интернэшнал", "Бразерс", "Пикчерз", "Пикчерс",
        "Рекордс", "Энтертейнмент", "Моторс", "Системз", "Системс", "Технолоджис", "Эйрлайнс", "Эйрвейз", "Секьюритиз",
    ];
    let words = || text.split([' ', '\u{a0}', '\u{202f}']);
    // the last word comes first: it rules out nearly every name
    facts.kind == NameKind::Organisation
        && words().next_back().is_some_and(|last| LAST.contains(&last) && last.len() < text.len())
        && !text.contains('«')
        && words().all(|word| word.starts_with(char::is_uppercase))
        && words().next().is_some_and(|first| heads::listed(first).is_none() && !lexicon::is_adjective(first))
}

/// Whether a text is the name of a firm of another language in -и or -о, which keeps one form and is no plural: Сони, Рено.
fn is_brand(text: &str, facts: &Facts<'_>) -> bool {
    #[rustfmt::skip]
    const BRANDS: [&str; 18] = [
        "Феррари", "Мазерати", "Ламборгини", "Бугатти", "Ауди", "Мицубиси", "Мицубиши", "Сузуки", "Кавасаки", "Хитачи", "Сони", "Пепси", "Армани", "Гуччи",
        "Рено", "Пежо", "Вольво", "Лего",
    ];
    facts.kind == NameKind::Organisation && text.ends_with(['и', 'о']) && BRANDS.contains(&text)
}

/// A text all in capitals is not an abbreviation: a word of it that is long, or that a list knows, tells.
fn is_running(word: &str, rest: &str, facts: &Facts<'_>) -> bool {
    let letters = word.chars().count();
    let known = letters > 3
        && facts.kind != NameKind::Abbreviation
        && (heads::find(word).is_some()
            || given::gender(word).is_some()
            || !rest.is_empty() && lexicon::is_adjective(word));
    let long = letters > if facts.kind == NameKind::Abbreviation { 12 } else { 5 } && !WORDLIKE.contains(&word);
    (long || known) && !rest.chars().any(char::is_lowercase) && word.chars().all(char::is_uppercase)
}

/// A consonant, a vowel and a consonant at the end: such words may decline (в МИДе).
fn is_wordlike(word: &str) -> bool {
    let mut letters = word.chars().rev().map(crate::language::letters::small);
    let (d, c, b, a) = (letters.next(), letters.next(), letters.next(), letters.next());
    match (a, b, c, d) {
        (_, Some(b), Some(c), Some(d)) if !is_vowel(d) && is_vowel(c) => !is_vowel(b),
        (Some(a), Some(b), Some(c), Some(d)) if !is_vowel(d) && !is_vowel(c) => is_vowel(b) && !is_vowel(a),
        _ => false,
    }
}
