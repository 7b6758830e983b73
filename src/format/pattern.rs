//! Date patterns in the compact form of the generated tables, and the walk that writes them.
//!
//! A pattern is a row of steps. A step is a letter for the field, the length of the text after it (counted from
//! `0` upwards in ASCII) and that text: `y7\u{202f}ж. d1 B0` is CLDR's `y ж. d MMMM`. Walking it needs no parsing
//! and no tables that the loader would have to relocate.

use jiff::civil::{Date, Time};

use super::cldr::Locale;
use super::date::HourCycle;
use super::number::{last_of, leading};
use crate::sink::Sink;

/// What the fields of a pattern are filled from.
pub(super) struct Fields<'a> {
    pub(super) locale: &'static Locale,
    pub(super) date: Date,
    pub(super) time: Time,
    #[expect(dead_code)]
    pub(super) zone: Option<&'a jiff::Zoned>,
    pub(super) hour_cycle: HourCycle,
}

/// Writes a pattern.
pub(super) fn write(pattern: &'static str, fields: &Fields<'_>, out: &mut Sink<'_>) {
    let mut rest = pattern;
    while let Some((code, length)) = rest.as_bytes().first_chunk().map(|&[code, length]| (code, length)) {
        fields.write(code, out);
        let end = 2 + usize::from(length.saturating_sub(b'0'));
        out.push(rest.get(2..end).unwrap_or_default());
        rest = rest.get(end..).unwrap_or_default();
    }
}

const ABBREVIATED: usize = 0;
const WIDE: usize = 1;
const NARROW: usize = 2;

impl Fields<'_> {
    fn write(&self, code: u8, out: &mut Sink<'_>) {
        let locale = self.locale;
        match code {
            b'y' => write_year(self.date.year(), out),
            b'Y' => out.push(last_of(self.date.year().unsigned_abs() % 100, 2)),
            b'n' => out.push(short(self.date.month())),
            b'N' => out.push(two(self.date.month())),
            b'd' => out.push(short(self.date.day())),
            b'D' => out.push(two(self.date.day())),
            b'b' => self.month(&locale.months, ABBREVIATED, out),
            b'B' => self.month(&locale.months, WIDE, out),
            b'v' => self.month(&locale.months, NARROW, out),
            b's' => self.month(&locale.months_alone, ABBREVIATED, out),
            b'S' => self.month(&locale.months_alone, WIDE, out),
            b'V' => self.month(&locale.months_alone, NARROW, out),
            b'e' | b'c' => self.weekday(ABBREVIATED, out),
            b'E' | b'C' => self.weekday(WIDE, out),
            b'x' | b'X' => self.weekday(NARROW, out),
            b'G' => self.era(ABBREVIATED, out),
            b'g' => self.era(WIDE, out),
            b'q' => self.era(NARROW, out),
            b'h' => out.push(short(self.hour())),
            b'H' => out.push(two(self.hour())),
            b'm' => out.push(short(self.time.minute())),
            b'M' => out.push(two(self.time.minute())),
            b't' => out.push(short(self.time.second())),
            b'T' => out.push(two(self.time.second())),
            b'a' => {
                let half = usize::from(self.time.hour() >= 12);
                out.push(locale.day_periods.get(half).copied().unwrap_or_default());
            }
            _ => {}
        }
    }

    fn month(&self, months: &'static [[&'static str; 12]; 3], width: usize, out: &mut Sink<'_>) {
        let index = usize::from(self.date.month().unsigned_abs()).wrapping_sub(1);
        out.push(months.get(width).and_then(|names| names.get(index)).copied().unwrap_or_default());
    }

    fn weekday(&self, width: usize, out: &mut Sink<'_>) {
        let index = usize::from(self.date.weekday().to_monday_zero_offset().unsigned_abs());
        out.push(self.locale.weekdays.get(width).and_then(|names| names.get(index)).copied().unwrap_or_default());
    }

    fn era(&self, width: usize, out: &mut Sink<'_>) {
        let index = usize::from(self.date.year() > 0);
        out.push(self.locale.eras.get(width).and_then(|names| names.get(index)).copied().unwrap_or_default());
    }

    fn hour(&self) -> i8 {
        let hour = self.time.hour();
        match self.hour_cycle {
            HourCycle::H23 => hour,
            HourCycle::H11 => hour % 12,
            HourCycle::H12 => (hour + 11) % 12 + 1,
            HourCycle::H24 => (hour + 23) % 24 + 1,
        }
    }
}

fn short(n: i8) -> &'static str {
    leading(n.unsigned_abs().into())
}

fn two(n: i8) -> &'static str {
    last_of(n.unsigned_abs().into(), 2)
}

/// Writes a year as CLDR's `y` does: the year of its era, so that 0 is 1 (before our era).
fn write_year(year: i16, out: &mut Sink<'_>) {
    let year = if year > 0 { year.unsigned_abs() } else { year.unsigned_abs() + 1 };
    match year {
        0..1000 => out.push(leading(year)),
        _ => {
            out.push(leading(year / 100));
            out.push(last_of(year % 100, 2));
        }
    }
}
