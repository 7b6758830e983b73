//! Days and other spans counted from now: «ертең», «через 5 дней», "2 hours ago".

#[cfg(feature = "dates")]
use jiff::civil::Date;

use super::integer::Integer;
use super::number::write_number;
use super::number_options::NumberOptions;
use super::plural::cardinal_whole;
use crate::lang::Lang;
use crate::language::{self, Spans};
use crate::sink::Sink;

/// The unit that a span is counted in.
///
/// ```
/// use ushtil::{Lang, format::{RelativeStyle, RelativeUnit, write_relative}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
///
/// assert_eq!(say(|lang, out| write_relative(2, RelativeUnit::Hour, RelativeStyle::Always, lang, out)), ["2 сағаттан кейін", "через 2 часа", "in 2 hours"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelativeUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// Whether a word may stand for the number.
///
/// ```
/// use ushtil::{Lang, format::{RelativeStyle, RelativeUnit, write_relative}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
///
/// assert_eq!(say(|lang, out| write_relative(1, RelativeUnit::Day, RelativeStyle::Auto, lang, out)), ["ертең", "завтра", "tomorrow"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelativeStyle {
    /// `numeric: "auto"`: `ертең` where there is such a word, `5 күннен кейін` where there is none.
    Auto,
    /// `numeric: "always"`: `1 күннен кейін`.
    Always,
}

/// Writes a span from now: negative is past.
///
/// | call | kk | ru | en |
/// | --- | --- | --- | --- |
/// | 1 day, auto | `ертең` | `завтра` | `tomorrow` |
/// | 5 days | `5 күннен кейін` | `через 5 дней` | `in 5 days` |
/// | -2 hours | `2 сағат бұрын` | `2 часа назад` | `2 hours ago` |
///
/// ```
/// use ushtil::{Lang, format::{write_relative, RelativeStyle, RelativeUnit}, sink::Sink};
/// let text = |lang| {
///     let mut text = String::new();
///     write_relative(1, RelativeUnit::Day, RelativeStyle::Auto, lang, &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!(Lang::ALL.map(text), ["ертең", "завтра", "tomorrow"]);
/// ```
pub fn write_relative(n: impl Into<Integer>, unit: RelativeUnit, style: RelativeStyle, lang: Lang, out: &mut Sink<'_>) {
    write_span(n.into(), unit, style, lang, out);
}

fn write_span(n: Integer, unit: RelativeUnit, style: RelativeStyle, lang: Lang, out: &mut Sink<'_>) {
    let Some(spans) = language::locale(lang).relative.get(unit as usize) else { return };
    if let Some(word) = word(spans, n).filter(|_| style == RelativeStyle::Auto) {
        return out.push(word);
    }
    let table = if n.is_negative() { &spans.past } else { &spans.future };
    let category = super::plural::column(cardinal_whole(n, lang));
    let [before, after] = table.get(category).copied().unwrap_or_default();
    out.push(before);
    write_number(n.unsigned_abs().into(), &NumberOptions::DEFAULT, lang, out);
    out.push(after);
}

fn word(spans: &Spans, n: Integer) -> Option<&'static str> {
    let index = usize::try_from(n.to_i64()?.checked_add(2)?).ok()?;
    spans.words.get(index).copied().filter(|word| !word.is_empty())
}

/// The word for a day near today, from the day before yesterday to the day after tomorrow.
///
/// ```
/// use jiff::civil::date;
/// use ushtil::{Lang, format::relative_day};
/// let words = Lang::ALL.map(|lang| relative_day(date(2021, 8, 20), date(2021, 8, 19), lang));
/// assert_eq!(words, [Some("ертең"), Some("завтра"), Some("tomorrow")]);
/// assert_eq!(relative_day(date(2021, 8, 20), date(2021, 8, 1), Lang::Kk), None);
/// ```
#[must_use]
#[cfg(feature = "dates")]
pub fn relative_day(day: Date, today: Date, lang: Lang) -> Option<&'static str> {
    let days = day.since(today).ok()?.get_days();
    word(language::locale(lang).relative.get(RelativeUnit::Day as usize)?, days.into())
}
