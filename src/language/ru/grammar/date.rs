//! Russian dates as they are printed: a month or a weekday that comes first declines, a day of a month never changes.
//!
//! Source: «Русская грамматика» (1980), dates: the month stands in the genitive after its day whatever the case of the day.

use super::endings::{A, A_TS, HARD, Row, SOFT, SOFT_STRESSED, YE, same};
use super::phrase::first_word;
use crate::language::{Animacy, Case};

/// The month, how it declines, and its genitive, which follows the day.
const MONTHS: [(&str, Row, &str); 12] = [
    ("январь", SOFT_STRESSED, "января"),
    ("февраль", SOFT_STRESSED, "февраля"),
    ("март", HARD, "марта"),
    ("апрель", SOFT, "апреля"),
    ("май", SOFT, "мая"),
    ("июнь", SOFT, "июня"),
    ("июль", SOFT, "июля"),
    ("август", HARD, "августа"),
    ("сентябрь", SOFT_STRESSED, "сентября"),
    ("октябрь", SOFT_STRESSED, "октября"),
    ("ноябрь", SOFT_STRESSED, "ноября"),
    ("декабрь", SOFT_STRESSED, "декабря"),
];

const WEEKDAYS: [(&str, Row); 7] = [
    ("понедельник", HARD),
    ("вторник", HARD),
    ("среда", A),
    ("четверг", HARD),
    ("пятница", A_TS),
    ("суббота", A),
    ("воскресенье", YE),
];

/// The pieces of a date in a case: what stays of its first word, the ending, the rest.
///
/// «20 августа» is read «двадцатое августа», so that no case shows in it: к 20 августа, перед 20 августа.
pub(crate) fn find(text: &str, case: Case) -> Option<[&str; 3]> {
    let (word, _, _) = first_word(text);
    let bare = word.trim_end_matches(',');
    let rest = text.get(bare.len()..)?;
    // 2021 год; the prepositional is в 2021 году, but о 2021 годе
    let is_year_alone = |year: &str| words(year).count() == 1 && words(year).all(is_year);
    if text.strip_suffix("год").is_some_and(is_year_alone) {
        let (stem, ending) = HARD.form(text, case, Some(Animacy::Inanimate)).filter(|_| case != Case::Prepositional)?;
        return Some([stem, ending, ""]);
    }
    if super::is_figures(text) {
        return Some([text, "", ""]);
    }
    // 20 августа 2021 года, пятница: the weekday is an apposition, which is in the case too
    if let Some((day, weekday)) = text.rsplit_once(", ")
        && words(day).all(is_day)
        && let Some((_, row)) = WEEKDAYS.iter().find(|(name, _)| same(weekday, name))
    {
        let (stem, ending) = row.form(text, case, Some(Animacy::Inanimate))?;
        return Some([stem, ending, ""]);
    }
    let row = match MONTHS.iter().find(|(month, ..)| same(bare, month)) {
        Some((_, row, _)) => words(rest).all(is_year).then_some(row)?,
        None if words(text).all(is_day) => return words(text).any(is_month).then_some([text, "", ""]),
        None => {
            let (_, row) = WEEKDAYS.iter().find(|(weekday, _)| same(bare, weekday))?;
            words(rest).all(is_day).then_some(row)?
        }
    };
    let (stem, ending) = row.form(bare, case, Some(Animacy::Inanimate))?;
    Some([stem, ending, rest])
}

/// Whether a text that nobody calls a date is a day of a month, which is the same in every case: 10 января 2026 года.
pub(crate) fn is_day_of_month(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) && words(text).all(is_day) && words(text).any(is_month)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\u{a0}', '\u{202f}', ',']).filter(|word| !word.is_empty())
}

/// 2015 года
fn is_year(word: &str) -> bool {
    matches!(word, "года" | "г.") || word.chars().all(|c| c.is_ascii_digit())
}

/// 20–22 августа 2021 года
fn is_day(word: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '–' | '-');
    is_year(word) || is_month(word) || word.chars().all(is_number)
}

/// августа, авг.
fn is_month(word: &str) -> bool {
    let mut months = MONTHS.iter().map(|(_, _, genitive)| genitive);
    months.any(|genitive| match word.strip_suffix('.') {
        Some(short) => short.chars().count() > 2 && genitive.starts_with(short),
        None => same(word, genitive),
    })
}
