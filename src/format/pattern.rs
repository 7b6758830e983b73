//! Date patterns in the compact form of the generated tables, and the walk that writes them.
//!
//! A pattern is a row of steps. A step is a letter for the field, the length of the text after it (counted from
//! `0` upwards in ASCII) and that text: `y7\u{202f}ж. d1 B0` is CLDR's `y ж. d MMMM`. Walking it needs no parsing
//! and no tables that the loader would have to relocate.

use jiff::civil::{Date, Time};

use super::date_options::{FieldText, HourCycle, Month, Numeric};
use super::number::{THREES, last_of, leading};
use super::shape::{Widths, at};
use crate::language::Locale;
use crate::sink::Sink;

/// What the fields of a pattern are filled from.
pub(super) struct Fields {
    pub(super) locale: &'static Locale,
    pub(super) date: Date,
    pub(super) time: Time,
    pub(super) cycle: HourCycle,
    pub(super) widths: Widths,
}

/// Writes a pattern.
pub(super) fn write(pattern: &'static str, fields: &Fields, out: &mut Sink<'_>) {
    write_range(pattern, fields, fields, out);
}

/// Writes the pattern of a range: `>` goes on with the end, `<` with the start.
pub(super) fn write_range(pattern: &'static str, start: &Fields, end: &Fields, out: &mut Sink<'_>) {
    match out.as_string() {
        Some(string) => walk(pattern, start, end, string),
        None => walk(pattern, start, end, out),
    }
}

fn walk(pattern: &'static str, start: &Fields, end: &Fields, out: &mut impl Push) {
    let mut fields = start;
    let mut rest = pattern;
    while let Some(&[code, length]) = rest.as_bytes().first_chunk() {
        match code {
            b'>' => fields = end,
            b'<' => fields = start,
            _ => fields.write(code, out),
        }
        let step = 2 + usize::from(length.saturating_sub(b'0'));
        out.push(rest.get(2..step).unwrap_or_default());
        rest = rest.get(step..).unwrap_or_default();
    }
}

const ABBREVIATED: usize = 0;
const WIDE: usize = 1;
const NARROW: usize = 2;

fn width(text: FieldText) -> usize {
    match text {
        FieldText::Short => ABBREVIATED,
        FieldText::Long => WIDE,
        FieldText::Narrow => NARROW,
    }
}

impl Fields {
    fn write(&self, code: u8, out: &mut impl Push) {
        let Fields { locale, date, time, widths, .. } = self;
        match code {
            b'y' if widths.year == Some(Numeric::TwoDigit) => two(year_of_era(*date) % 100, out),
            b'y' => year(*date, out),
            b'Y' => two(year_of_era(*date) % 100, out),
            b'n' => self.digits(date.month(), widths.month == Some(Month::TwoDigit), out),
            b'N' => two(date.month().unsigned_abs().into(), out),
            b'd' => self.digits(date.day(), widths.day == Some(Numeric::TwoDigit), out),
            b'D' => two(date.day().unsigned_abs().into(), out),
            b'b' => self.month(&locale.months, ABBREVIATED, out),
            b'B' => self.month(&locale.months, WIDE, out),
            b's' => self.month(&locale.months_alone, ABBREVIATED, out),
            b'S' => self.month(&locale.months_alone, WIDE, out),
            b'e' | b'c' => self.weekday(ABBREVIATED, out),
            b'E' | b'C' => self.weekday(WIDE, out),
            b'G' | b'q' => self.era(out),
            b'h' => self.digits(self.hour(), widths.hour == Some(Numeric::TwoDigit), out),
            b'H' => two(self.hour().unsigned_abs().into(), out),
            b'm' => self.digits(time.minute(), widths.minute == Some(Numeric::TwoDigit), out),
            b'M' => two(time.minute().unsigned_abs().into(), out),
            b't' => self.digits(time.second(), widths.second == Some(Numeric::TwoDigit), out),
            b'T' => two(time.second().unsigned_abs().into(), out),
            b'a' => out.push(at(&locale.day_periods, usize::from(time.hour() >= 12))),
            _ => {}
        }
        if matches!(code, b't' | b'T') && widths.fraction > 0 {
            out.push(locale.decimal);
            self.write_fraction(out);
        }
    }

    /// Writes the fraction of the second alone.
    pub(super) fn write_fraction(&self, out: &mut impl Push) {
        let nanoseconds = self.time.subsec_nanosecond().unsigned_abs();
        for digit in 0..self.widths.fraction {
            let place = 10u32.pow(8 - u32::from(digit.min(8)));
            out.push(leading((nanoseconds / place % 10) as u16));
        }
    }

    fn digits(&self, n: i8, padded: bool, out: &mut impl Push) {
        let n = n.unsigned_abs().into();
        if padded { two(n, out) } else { one_or_two(n, out) }
    }

    fn month(&self, months: &'static [[&'static str; 12]; 3], wide: usize, out: &mut impl Push) {
        let wide = if self.widths.month == Some(Month::Narrow) { NARROW } else { wide };
        if let Some(names) = months.get(wide) {
            month(names, self.date, out);
        }
    }

    fn weekday(&self, wide: usize, out: &mut impl Push) {
        if let Some(names) = self.locale.weekdays.get(self.widths.weekday.map_or(wide, width)) {
            weekday(names, self.date, out);
        }
    }

    fn era(&self, out: &mut impl Push) {
        let wide = self.widths.era.map_or(ABBREVIATED, width);
        let index = usize::from(self.date.year() > 0);
        out.push(self.locale.eras.get(wide).map(|names| at(names, index)).unwrap_or_default());
    }

    fn hour(&self) -> i8 {
        hour(self.time, self.cycle)
    }
}

/// Where small pieces go: a string itself, or any other sink.
pub(super) trait Push {
    fn push(&mut self, text: &str);
}

impl Push for String {
    #[inline(always)]
    fn push(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl Push for Sink<'_> {
    fn push(&mut self, text: &str) {
        Sink::push(self, text);
    }
}

#[inline(always)]
pub(super) fn month(names: &[&'static str; 12], date: Date, out: &mut impl Push) {
    out.push(at(names, usize::from(date.month().unsigned_abs()).wrapping_sub(1)));
}

#[inline(always)]
pub(super) fn weekday(names: &[&'static str; 7], date: Date, out: &mut impl Push) {
    out.push(at(names, usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())));
}

/// The year of its era, so that 0 is 1 (before our era).
fn year_of_era(date: Date) -> u16 {
    let year = date.year();
    if year > 0 { year.unsigned_abs() } else { year.unsigned_abs() + 1 }
}

#[inline(always)]
pub(super) fn year(date: Date, out: &mut impl Push) {
    let year = year_of_era(date);
    if year >= 1000 {
        two(year / 100, out);
        two(year % 100, out);
    } else {
        out.push(leading(year));
    }
}

fn hour(time: Time, cycle: HourCycle) -> i8 {
    let hour = time.hour();
    match cycle {
        HourCycle::H23 => hour,
        HourCycle::H11 => hour % 12,
        HourCycle::H12 => (hour + 11) % 12 + 1,
        HourCycle::H24 => (hour + 23) % 24 + 1,
    }
}

#[inline(always)]
pub(super) fn one_or_two(n: u16, out: &mut impl Push) {
    if n >= 10 { two(n, out) } else { out.push(last_of(n, 1)) }
}

/// Two digits. The slice has a length that the compiler knows, so that copying it takes one instruction.
#[inline(always)]
pub(super) fn two(n: u16, out: &mut impl Push) {
    let end = 3 * usize::from(n) + 3;
    if let Some(digits) = THREES.get(end - 2..end) {
        out.push(digits);
    }
}
