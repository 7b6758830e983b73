//! What an editor would mark: titles in capitals, signs of a list inside its items, dates and numbers that contradict each other.

use jiff::civil::Date;

use crate::Lang;
use crate::lang::Localised;
use crate::language::{edits, locale};

use super::text::OneLine;
use crate::content::read::cx::Cx;
use crate::content::read::finding::Code;
use crate::content::read::problem::{Problem, shown};
use crate::content::read::table::Table;

/// Warns of a title in capitals throughout: it is read as shouting, and no format can make it small again.
pub(crate) fn shouting(text: &Localised<OneLine>, field: &'static str, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
    for (tag, translation) in text.iter() {
        let title = translation.value.as_str();
        if title.chars().any(char::is_lowercase) {
            continue;
        }
        let words = title.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 3).count();
        let letters = title.chars().filter(|c| c.is_alphabetic()).count();
        if words > 1 && letters > 12 {
            let problem = Problem::new(Code::Slip, format!("capitals throughout in {tag}"), "a sentence's capitals");
            cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
        }
    }
}

/// Warns of an item that brings its own sign or full stop: each language and format has its own.
pub(crate) fn item(item: &OneLine, tag: &str) -> Option<Problem> {
    let text = item.as_str();
    let begins = text.starts_with(['–', '—', '-', '•', '·', '*']);
    let is_stop = text.ends_with('.') && !text.ends_with("...") && !ends_in_short_word(text);
    let ends = text.ends_with([';', ',']) || is_stop;
    let found = match () {
        () if begins => format!("a dash or a dot before an item in {tag}"),
        () if numbered_item(text) => format!("a number before an item in {tag}"),
        () if ends => format!("a sign after an item in {tag}: {}", shown(text)),
        () => return None,
    };
    let problem = Problem::new(Code::Slip, found, "the words alone").warning();
    Some(problem.help("take it out: each language and each format sets its own"))
}

/// `1. `, `2) ` at the beginning.
fn numbered_item(text: &str) -> bool {
    let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
    after.len() < text.len() && (after.starts_with(". ") || after.starts_with(") "))
}

/// «және т.б.», «и т. д.», "etc.": the stop belongs to the word.
fn ends_in_short_word(text: &str) -> bool {
    let last = text.trim_end_matches('.').rsplit([' ', '\u{a0}', '.']).next().unwrap_or_default();
    last.chars().count() <= 3
}

/// Warns of numbers that two languages of one text have otherwise: one says 14 where the other says 41.
pub(crate) fn numbers<T: AsRef<str>>(text: &Localised<T>, field: &'static str, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
    let said: Vec<(Lang, Vec<&str>)> =
        Lang::ALL.into_iter().filter_map(|lang| Some((lang, figures(text.get(lang)?.as_ref())))).collect();
    for (at, (one, left)) in said.iter().enumerate() {
        for (other, right) in said.iter().skip(at + 1) {
            let Some((found, instead)) = differing(left, right) else { continue };
            let problem =
                Problem::new(Code::Contradiction, format!("{found} in {one}, {instead} in {other}"), "the same number");
            cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
        }
    }
}

/// The one number that each of two texts has alone, if they are as long as each other; more than one is another way to say it.
fn differing<'n>(left: &[&'n str], right: &[&'n str]) -> Option<(&'n str, &'n str)> {
    let alone = |these: &[&'n str], those: &[&'n str]| {
        let mut rest = those.to_vec();
        let mut alone = Vec::new();
        for number in these {
            match rest.iter().position(|other| other == number) {
                Some(at) => drop(rest.swap_remove(at)),
                None => alone.push(*number),
            }
        }
        alone
    };
    match (alone(left, right).as_slice(), alone(right, left).as_slice()) {
        ([one], [other]) if one.len() == other.len() => Some((*one, *other)),
        _ => None,
    }
}

fn has_digits(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// The numbers of a text of two digits or more; hours, which the English say otherwise, and addresses are none.
fn figures(text: &str) -> Vec<&str> {
    if !has_digits(text) {
        return Vec::new();
    }
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '«' | '»' | '“' | '”' | '–' | '—'));
    let words =
        words.filter(|word| has_digits(word) && !word.contains("://") && !word.contains('@') && !word.contains(':'));
    let numbers = words.flat_map(|word| word.split(|c: char| !c.is_ascii_digit()));
    numbers.filter(|number| number.len() > 1).collect()
}

/// Warns of a date in a text that is of the event's month but not its day, where no date of the text is.
pub(crate) fn date<T: AsRef<str>>(
    text: &Localised<T>,
    days: &[(Date, Date)],
    field: &'static str,
    table: &Table<'_, '_>,
    cx: &mut Cx<'_>,
) {
    let Some((first, last)) = days.first() else { return };
    for lang in Lang::ALL {
        let Some(said) = text.get(lang) else { continue };
        let near = |day: &Date| (day.year(), day.month()) == (first.year(), first.month());
        let found: Vec<Date> = dates(said.as_ref(), lang, first.year()).into_iter().filter(near).collect();
        let fits = |day: &Date| days.iter().any(|(from, to)| (*from..=*to).contains(day));
        let Some(wrong) = found.first().filter(|_| !found.iter().any(fits)) else { continue };
        let expected = if first == last { first.to_string() } else { format!("{first}–{last}") };
        let problem = Problem::new(Code::Contradiction, format!("{wrong} in {lang}, and no other date"), expected);
        cx.within(field, |cx| cx.report(table.span_of(field), problem.warning()));
    }
}

/// The dates of a text, as its language writes them: «2021 жылғы 20 тамыз», «20 августа 2021», "20 August 2021"; those that have
/// no year are of this one.
fn dates(text: &str, lang: Lang, this_year: i16) -> Vec<Date> {
    if !has_digits(text) {
        return Vec::new();
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let [_, names, _] = locale(lang).months;
    let names = names.map(str::to_lowercase);
    let dates = words.iter().enumerate().filter_map(|(at, word)| {
        let number = |away: isize| words.get(at.checked_add_signed(away)?)?.parse::<i16>().ok();
        let (day, year) = edits(lang).day_and_year.iter().find_map(|[day, year]| Some((number(*day)?, *year)))?;
        let word = word.to_lowercase();
        let month = names.iter().position(|name| (edits(lang).is_month)(&word, name))? + 1;
        let year = number(year).filter(|year| *year > 1900).unwrap_or(this_year);
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    });
    dates.collect()
}

/// Whether the last digit of a БСН or ЖСН (БИН, ИИН) is the one that the others give: the sum of the first eleven, each by its
/// place, modulo 11; where that is 10, the same with weights that begin at 3.
pub(crate) fn has_check_digit(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum = |shift: u32| {
        let weights = (0..11).map(|place| (place + shift) % 11 + 1);
        digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
    };
    let control = match sum(0) {
        10 => sum(2),
        control => control,
    };
    digits.len() == 12 && control < 10 && digits.last() == Some(&control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_a_bin_is_the_last() {
        // the number that the fixtures have, and the slips that a check digit is for
        assert!(has_check_digit("010140000123"));
        assert!(
            !has_check_digit("010140000132") && !has_check_digit("010140000124") && !has_check_digit("01014000012")
        );
    }

    #[test]
    fn a_number_that_two_languages_have_otherwise_is_found() {
        assert_eq!(differing(&figures("14 қатысушы, 2021"), &figures("41 участник, 2021")), Some(("14", "41")));
        // hours are said otherwise, and a number that is missing may be a word
        assert_eq!(differing(&figures("15:00-де, 14 адам"), &figures("at 3 p.m., 14 people")), None);
        assert_eq!(differing(&figures("20 адам"), &figures("twenty people")), None);
    }

    #[test]
    fn dates_are_read_as_each_language_writes_them() {
        let day = jiff::civil::date(2021, 8, 20);
        assert_eq!(dates("2021 жылғы 20 тамызда өтеді", Lang::Kk, 2026), [day]);
        assert_eq!(dates("состоится 20 августа 2021 года", Lang::Ru, 2026), [day]);
        assert_eq!(dates("on 20 August 2021, and on August 20, 2021", Lang::En, 2026), [day, day]);
        for (text, lang) in [("20 тамызда", Lang::Kk), ("20 августа", Lang::Ru), ("on 20 August", Lang::En)]
        {
            assert_eq!(dates(text, lang, 2021), [day]);
        }
        assert!(dates("in August", Lang::En, 2026).is_empty());
    }
}
