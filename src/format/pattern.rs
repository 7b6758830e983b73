//! Date patterns in the compact form of the generated tables, and the walk that writes them.
//!
//! A pattern is a row of steps. A step is a letter for the field, the length of the text after it (counted from
//! `0` upwards in ASCII) and that text: `y7\u{202f}ж. d1 B0` is CLDR's `y ж. d MMMM`. Walking it needs no parsing
//! and no tables that the loader would have to relocate.

use jiff::civil::{Date, Time};

use super::cldr::Locale;
use super::date::{FieldText, HourCycle, Month, Numeric};
use super::number::{last_of, leading};
use super::shape::{Widths, at};
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
    fn write(&self, code: u8, out: &mut Sink<'_>) {
        let Fields { locale, date, time, widths, .. } = self;
        match code {
            b'y' if widths.year == Some(Numeric::TwoDigit) => out.push(two_of_year(date.year())),
            b'y' => write_year(date.year(), out),
            b'Y' => out.push(two_of_year(date.year())),
            b'n' => digits(date.month(), widths.month == Some(Month::TwoDigit), out),
            b'N' => out.push(two(date.month())),
            b'd' => digits(date.day(), widths.day == Some(Numeric::TwoDigit), out),
            b'D' => out.push(two(date.day())),
            b'b' => self.month(&locale.months, ABBREVIATED, out),
            b'B' => self.month(&locale.months, WIDE, out),
            b's' => self.month(&locale.months_alone, ABBREVIATED, out),
            b'S' => self.month(&locale.months_alone, WIDE, out),
            b'e' | b'c' => self.weekday(ABBREVIATED, out),
            b'E' | b'C' => self.weekday(WIDE, out),
            b'G' | b'q' => self.era(out),
            b'h' => digits(self.hour(), widths.hour == Some(Numeric::TwoDigit), out),
            b'H' => out.push(two(self.hour())),
            b'm' => digits(time.minute(), widths.minute == Some(Numeric::TwoDigit), out),
            b'M' => out.push(two(time.minute())),
            b't' => digits(time.second(), widths.second == Some(Numeric::TwoDigit), out),
            b'T' => out.push(two(time.second())),
            b'a' => out.push(at(&locale.day_periods, usize::from(time.hour() >= 12))),
            _ => {}
        }
        if matches!(code, b't' | b'T') && widths.fraction > 0 {
            out.push(locale.decimal);
            self.write_fraction(out);
        }
    }

    /// Writes the fraction of the second alone.
    pub(super) fn write_fraction(&self, out: &mut Sink<'_>) {
        let nanoseconds = self.time.subsec_nanosecond().unsigned_abs();
        for digit in 0..self.widths.fraction {
            let place = 10u32.pow(8 - u32::from(digit.min(8)));
            out.push(leading((nanoseconds / place % 10) as u16));
        }
    }

    fn month(&self, months: &'static [[&'static str; 12]; 3], wide: usize, out: &mut Sink<'_>) {
        let wide = if self.widths.month == Some(Month::Narrow) { NARROW } else { wide };
        let index = usize::from(self.date.month().unsigned_abs()).wrapping_sub(1);
        out.push(months.get(wide).map(|names| at(names, index)).unwrap_or_default());
    }

    fn weekday(&self, wide: usize, out: &mut Sink<'_>) {
        let wide = self.widths.weekday.map_or(wide, width);
        let index = usize::from(self.date.weekday().to_monday_zero_offset().unsigned_abs());
        out.push(self.locale.weekdays.get(wide).map(|names| at(names, index)).unwrap_or_default());
    }

    fn era(&self, out: &mut Sink<'_>) {
        let wide = self.widths.era.map_or(ABBREVIATED, width);
        let index = usize::from(self.date.year() > 0);
        out.push(self.locale.eras.get(wide).map(|names| at(names, index)).unwrap_or_default());
    }

    fn hour(&self) -> i8 {
        let hour = self.time.hour();
        match self.cycle {
            HourCycle::H23 => hour,
            HourCycle::H11 => hour % 12,
            HourCycle::H12 => (hour + 11) % 12 + 1,
            HourCycle::H24 => (hour + 23) % 24 + 1,
        }
    }
}

fn digits(n: i8, padded: bool, out: &mut Sink<'_>) {
    out.push(if padded { two(n) } else { leading(n.unsigned_abs().into()) });
}

fn two(n: i8) -> &'static str {
    last_of(n.unsigned_abs().into(), 2)
}

/// The year of its era, so that 0 is 1 (before our era).
fn year_of_era(year: i16) -> u16 {
    if year > 0 { year.unsigned_abs() } else { year.unsigned_abs() + 1 }
}

fn two_of_year(year: i16) -> &'static str {
    last_of(year_of_era(year) % 100, 2)
}

fn write_year(year: i16, out: &mut Sink<'_>) {
    let year = year_of_era(year);
    if year >= 1000 {
        out.push(leading(year / 100));
        out.push(last_of(year % 100, 2));
    } else {
        out.push(leading(year));
    }
}
