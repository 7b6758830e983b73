//! Lengths of time: «2 сағат 30 минут», «2 часа 30 минут», "2 hours, 30 minutes".

use std::fmt;
use std::ops::Neg;

use super::decimal::Number;
use super::list::{ListStyle, list_joint};
use super::number::write_number;
use super::number_options::{Grouping, NumberOptions, NumberStyle};
use super::unit::{Unit, UnitDisplay};
use crate::lang::Lang;
use crate::language;
use crate::sink::Sink;

/// A length of time, counted in years, months, weeks, days, hours, minutes and seconds.
///
/// Its counts stand as they were given: 90 minutes are no hour and a half, and a day is not 24 hours. What an application has
/// is converted without a loss: a [`std::time::Duration`] to hours, minutes and seconds, and a `Span` or a `SignedDuration` of
/// `jiff` to its own counts.
///
/// ```
/// use ushtil::{Lang, format::{Duration, DurationStyle, write_duration}, sink::Sink};
/// let text = |length: Duration, style| Lang::ALL.map(|lang| {
///     let mut text = String::new();
///     write_duration(length, style, lang, &mut Sink::string(&mut text));
///     text.replace('\u{a0}', " ")
/// });
/// let length = Duration::ZERO.hours(2).minutes(30);
/// assert_eq!(text(length, DurationStyle::Long), ["2 сағат 30 минут", "2 часа 30 минут", "2 hours, 30 minutes"]);
/// assert_eq!(text(length, DurationStyle::Short), ["2 сағ 30 мин", "2 ч 30 мин", "2 hr, 30 min"]);
/// assert_eq!(text(length, DurationStyle::Digital), ["2:30:00"; 3]);
/// let film = std::time::Duration::from_secs(5_400);
/// assert_eq!(Duration::from(film), Duration::ZERO.hours(1).minutes(30));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Duration {
    negative: bool,
    /// From years to seconds.
    counts: [u64; 7],
    /// What is over the seconds: less than one of them.
    nanoseconds: u32,
}

/// The units of the counts.
const UNITS: [Unit; 7] = [Unit::Year, Unit::Month, Unit::Week, Unit::Day, Unit::Hour, Unit::Minute, Unit::Second];
const NANOSECONDS: u64 = 1_000_000_000;
const NOTHING: Number = Number { negative: false, digits: 0, scale: 0 };

macro_rules! counts {
    ($($index:literal $unit:ident $name:literal,)*) => {
        $(#[doc = concat!("The same length with so many ", $name, ".")]
        #[must_use]
        pub const fn $unit(mut self, count: u64) -> Self {
            self.counts[$index] = count;
            self
        })*
    };
}

impl Duration {
    /// No time at all, to which counts are added: `Duration::ZERO.hours(2)`.
    pub const ZERO: Duration = Duration { negative: false, counts: [0; 7], nanoseconds: 0 };

    counts! {
        0 years "years",
        1 months "months",
        2 weeks "weeks",
        3 days "days",
        4 hours "hours",
        5 minutes "minutes",
        6 seconds "seconds",
    }

    /// The same length with so many nanoseconds beyond its seconds; of a whole second or more, the seconds are added.
    #[must_use]
    pub const fn nanoseconds(mut self, count: u64) -> Self {
        let [.., seconds] = &mut self.counts;
        *seconds = seconds.saturating_add(count / NANOSECONDS);
        self.nanoseconds = (count % NANOSECONDS) as u32;
        self
    }

    /// Whether it is no time at all.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.counts == [0; 7] && self.nanoseconds == 0
    }

    /// Of clock time: hours, minutes and seconds.
    fn of_clock(negative: bool, seconds: u64, nanoseconds: u32) -> Self {
        let length = Duration::ZERO.hours(seconds / 3_600).minutes(seconds / 60 % 60).seconds(seconds % 60);
        Duration { negative, nanoseconds, ..length }
    }

    /// How many of each unit: seconds with what is over them, and the first that there are with the sign.
    fn counted(self) -> [(Number, Unit); 7] {
        let mut sign = self.negative;
        let mut counts = self.counts.into_iter();
        UNITS.map(|unit| {
            let count = counts.next().unwrap_or_default();
            let number = match unit {
                Unit::Second => seconds(count, self.nanoseconds),
                _ => count.into(),
            };
            let negative = number != NOTHING && std::mem::take(&mut sign);
            (Number { negative, ..number }, unit)
        })
    }

    /// The parts that are said: of what there is none nothing is, but seconds where there is no time at all.
    pub(crate) fn parts(self) -> impl Iterator<Item = (Number, Unit)> {
        let nothing = self.is_zero();
        self.counted().into_iter().filter(move |(count, unit)| *count != NOTHING || nothing && *unit == Unit::Second)
    }
}

/// Seconds with their thousandths and less, as far as there are any.
fn seconds(whole: u64, nanoseconds: u32) -> Number {
    let mut number = Number {
        negative: false,
        digits: u128::from(whole) * u128::from(NANOSECONDS) + u128::from(nanoseconds),
        scale: 9,
    };
    while number.scale > 0 && number.digits.is_multiple_of(10) {
        number.digits /= 10;
        number.scale -= 1;
    }
    number
}

/// As ISO 8601 writes it: `PT2H30M`, and backwards `-PT2H30M`.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clock = |unit| matches!(unit, Unit::Hour | Unit::Minute | Unit::Second);
        f.write_str(if self.negative { "-P" } else { "P" })?;
        let mut on_clock = false;
        for ((count, unit), letter) in self.counted().into_iter().zip(["Y", "M", "W", "D", "H", "M", "S"]) {
            let is_last_of_nothing = self.is_zero() && unit == Unit::Second;
            if count == NOTHING && !is_last_of_nothing {
                continue;
            }
            if clock(unit) && !std::mem::replace(&mut on_clock, true) {
                f.write_str("T")?;
            }
            write!(f, "{}{letter}", Number { negative: false, ..count })?;
        }
        Ok(())
    }
}

impl Neg for Duration {
    type Output = Duration;

    /// The same length backwards: «−2 сағат 30 минут».
    fn neg(self) -> Duration {
        Duration { negative: !self.negative && !self.is_zero(), ..self }
    }
}

impl From<core::time::Duration> for Duration {
    fn from(length: core::time::Duration) -> Self {
        Duration::of_clock(false, length.as_secs(), length.subsec_nanos())
    }
}

#[cfg(feature = "dates")]
impl From<jiff::SignedDuration> for Duration {
    fn from(length: jiff::SignedDuration) -> Self {
        let magnitude = length.unsigned_abs();
        Duration::of_clock(length.is_negative(), magnitude.as_secs(), magnitude.subsec_nanos())
    }
}

/// Its counts as they stand; milliseconds and less are of the seconds.
#[cfg(feature = "dates")]
impl From<jiff::Span> for Duration {
    fn from(span: jiff::Span) -> Self {
        let years_to_hours = [
            i64::from(span.get_years()),
            i64::from(span.get_months()),
            i64::from(span.get_weeks()),
            i64::from(span.get_days()),
            i64::from(span.get_hours()),
        ];
        let [years, months, weeks, days, hours] = years_to_hours.map(i64::unsigned_abs);
        let [milliseconds, microseconds, nanoseconds] =
            [span.get_milliseconds(), span.get_microseconds(), span.get_nanoseconds()].map(i64::unsigned_abs);
        let below = core::time::Duration::from_millis(milliseconds)
            .saturating_add(core::time::Duration::from_micros(microseconds))
            .saturating_add(core::time::Duration::from_nanos(nanoseconds));
        let length = Duration::ZERO
            .years(years)
            .months(months)
            .weeks(weeks)
            .days(days)
            .hours(hours)
            .minutes(span.get_minutes().unsigned_abs())
            .seconds(span.get_seconds().unsigned_abs().saturating_add(below.as_secs()));
        Duration { negative: span.is_negative(), nanoseconds: below.subsec_nanos(), ..length }
    }
}

/// `style`: how a length of time is written.
///
/// | style | kk | ru | en |
/// | --- | --- | --- | --- |
/// | `Long` | `2 сағат 30 минут` | `2 часа 30 минут` | `2 hours, 30 minutes` |
/// | `Short` | `2 сағ 30 мин` | `2 ч 30 мин` | `2 hr, 30 min` |
/// | `Narrow` | `2 сағ 30 мин` | `2 ч 30 мин` | `2h 30m` |
/// | `Digital` | `2:30:00` | `2:30:00` | `2:30:00` |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum DurationStyle {
    /// `long`: units in words.
    #[default]
    Long,
    /// `short`: units as they are shortened.
    Short,
    /// `narrow`: as short as can be.
    Narrow,
    /// `digital`: hours, minutes and seconds as on a clock, and whole days and more before them as in `Short`.
    Digital,
}

/// Writes a length of time as `Intl.DurationFormat` does; no time at all is `0 seconds`.
///
/// ```
/// use ushtil::{Lang, format::{Duration, DurationStyle, write_duration}, sink::Sink};
/// let mut text = String::new();
/// let length = Duration::ZERO.days(1).hours(2).seconds(5);
/// write_duration(length, DurationStyle::Digital, Lang::Ru, &mut Sink::string(&mut text));
/// assert_eq!(text.replace('\u{a0}', " "), "1 дн. 2:00:05");
/// ```
pub fn write_duration(length: Duration, style: DurationStyle, lang: Lang, out: &mut Sink<'_>) {
    let display = match style {
        DurationStyle::Long => UnitDisplay::Long,
        DurationStyle::Short => UnitDisplay::Short,
        DurationStyle::Narrow => UnitDisplay::Narrow,
        DurationStyle::Digital => return write_digital(length, lang, out),
    };
    let count = length.parts().count();
    for (index, (number, unit)) in length.parts().enumerate() {
        out.push(joint(index, count, display, lang));
        write_part(number, unit, display, lang, out);
    }
}

/// What stands before a part of a length.
pub(crate) fn joint(index: usize, count: usize, display: UnitDisplay, lang: Lang) -> &'static str {
    match display {
        _ if index == 0 => "",
        UnitDisplay::Narrow => " ",
        _ => list_joint(index, count, ListStyle::Unit, lang),
    }
}

/// Whether a part of a length has the case of the whole: «2 часов 30 минут», «2 сағат 30 минуттан».
pub(crate) fn takes_case(index: usize, count: usize, lang: Lang) -> bool {
    language::writes(lang).each_part_has_case || index + 1 == count
}

/// Writes so many of a unit.
pub(crate) fn write_part(number: Number, unit: Unit, display: UnitDisplay, lang: Lang, out: &mut Sink<'_>) {
    let options = NumberOptions::DEFAULT.with_style(NumberStyle::Unit).with_unit(unit).with_unit_display(display);
    write_number(number, &options, lang, out);
}

fn write_digital(length: Duration, lang: Lang, out: &mut Sink<'_>) {
    let [days @ .., hours, minutes, seconds] = length.counted();
    let days = || days.into_iter().filter(|(count, _)| *count != NOTHING);
    let count = days().count() + 1;
    for (index, (number, unit)) in days().enumerate() {
        out.push(joint(index, count, UnitDisplay::Short, lang));
        write_part(number, unit, UnitDisplay::Short, lang, out);
    }
    out.push(joint(count - 1, count, UnitDisplay::Short, lang));
    let plain = NumberOptions::DEFAULT.with_use_grouping(Grouping::Never);
    let two = plain.with_minimum_integer_digits(2).with_maximum_fraction_digits(9);
    // the clock has one sign, before its hours, even if there are none
    let sign = [hours, minutes, seconds].iter().any(|(count, _)| count.negative);
    if sign && !hours.0.negative {
        out.push(language::locale(lang).minus);
    }
    write_number(hours.0, &plain, lang, out);
    for (number, _) in [minutes, seconds] {
        out.push(":");
        write_number(Number { negative: false, ..number }, &two, lang, out);
    }
}
