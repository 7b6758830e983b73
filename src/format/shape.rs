//! Which fields a date or a time shows: the key by which the generated tables are looked up.

use super::date_options::{DateTimeOptions, DateTimeStyle, FieldText, Form, HourCycle, Month, Numeric, TimeZoneName};
use crate::lang::Lang;
use crate::language::{self, Clock, Locale};

/// The fields of a date, as the index of a table: weekday 1, era 2, day 4, year 8, and the month's kind times 16.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape(u8);

const WEEKDAY: u8 = 1;
const ERA: u8 = 2;
const DAY: u8 = 4;
const YEAR: u8 = 8;
const DIGITS: u8 = 16;
const ABBREVIATED: u8 = 32;
const WIDE: u8 = 48;

impl Shape {
    /// No date at all.
    pub(super) const NONE: Shape = Shape(0);
    /// 20.08.2021
    pub(super) const NUMERIC: Shape = Shape(DAY | YEAR | DIGITS);
    /// 2021 жылғы 20 тамыз
    pub(super) const LONG: Shape = Shape(DAY | YEAR | WIDE);

    /// The shape of a date in this style.
    pub(super) const fn of_style(style: DateTimeStyle) -> Shape {
        match style {
            DateTimeStyle::Full => Shape(WEEKDAY | DAY | YEAR | WIDE),
            DateTimeStyle::Long => Shape::LONG,
            DateTimeStyle::Medium => Shape(DAY | YEAR | ABBREVIATED),
            DateTimeStyle::Short => Shape::NUMERIC,
        }
    }

    /// The shape of the date fields asked for one by one.
    pub(super) fn of_fields(o: &DateTimeOptions) -> Shape {
        let bit = |asked: bool, bit: u8| if asked { bit } else { 0 };
        let month = match o.month {
            None => 0,
            Some(Month::Numeric | Month::TwoDigit) => DIGITS,
            Some(Month::Short | Month::Narrow) => ABBREVIATED,
            Some(Month::Long) => WIDE,
        };
        let shape = bit(o.weekday.is_some(), WEEKDAY) | bit(o.day.is_some(), DAY) | bit(o.year.is_some(), YEAR) | month;
        let time = o.hour.is_some() || o.minute.is_some() || o.second.is_some();
        match (o.era, shape) {
            (None, _) => Shape(shape),
            // an era alone qualifies the default date, as `Intl` has it
            (Some(_), 0) if !time => Shape(Shape::NUMERIC.0 | ERA),
            (Some(_), _) => Shape(shape | ERA),
        }
    }

    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Only the weekday.
    pub(super) const fn is_weekday(self) -> bool {
        self.0 == WEEKDAY
    }

    /// Whether two dates that differ first in the day (0), the month (1) or the year (2) look different.
    pub(super) const fn tells_apart(self, difference: usize) -> bool {
        let finer = match difference {
            0 => WEEKDAY | DAY,
            1 => WEEKDAY | DAY | WIDE,
            _ => WEEKDAY | DAY | WIDE | YEAR,
        };
        self.0 & finer != 0
    }

    /// The style whose glue joins such a date and a time.
    pub(super) const fn style(self) -> DateTimeStyle {
        match (self.0 & WIDE, self.0 & WEEKDAY) {
            (WIDE, WEEKDAY) => DateTimeStyle::Full,
            (WIDE, _) => DateTimeStyle::Long,
            (ABBREVIATED, _) => DateTimeStyle::Medium,
            _ => DateTimeStyle::Short,
        }
    }

    /// The pattern of such a date.
    pub(super) fn pattern(self, form: Form, locale: &'static Locale) -> &'static str {
        let announced = match form {
            Form::Announcement if self.0 & ERA == 0 => locale.announced.get(self.without_era()).copied(),
            _ => None,
        };
        announced.filter(|pattern| !pattern.is_empty()).unwrap_or(at(&locale.shapes, usize::from(self.0)))
    }

    /// The pattern of a range of such dates that differ first in the day (0), the month (1) or the year (2).
    pub(super) fn range(self, difference: usize, form: Form, locale: &'static Locale) -> Option<&'static str> {
        let table = match form {
            Form::Cldr => &locale.ranges,
            Form::Announcement => &locale.announced_ranges,
        };
        let pattern = table.get(self.without_era())?.get(difference).copied()?;
        (self.0 & ERA == 0 && !pattern.is_empty()).then_some(pattern)
    }

    fn without_era(self) -> usize {
        usize::from(self.0 & WEEKDAY | (self.0 & !ERA) >> 1 & !WEEKDAY)
    }
}

/// The fields of a time: hour 1, minute 2, second 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TimeShape(u8);

impl TimeShape {
    pub(super) const NONE: TimeShape = TimeShape(0);
    const HOUR: TimeShape = TimeShape(1);
    const MINUTE: TimeShape = TimeShape(3);
    const SECOND: TimeShape = TimeShape(7);

    /// The shape of a time in this style. An announcement never says the seconds of a long time.
    pub(super) const fn of_style(style: DateTimeStyle, form: Form) -> TimeShape {
        match (style, form) {
            (DateTimeStyle::Short, _) | (DateTimeStyle::Full | DateTimeStyle::Long, Form::Announcement) => Self::MINUTE,
            _ => Self::SECOND,
        }
    }

    /// The shape of the time fields asked for one by one.
    ///
    /// What lies between two of them is shown too: a fraction of the second with its second, a minute after an hour.
    pub(super) fn of_fields(o: &DateTimeOptions) -> TimeShape {
        let fraction = o.fractional_second_digits.is_some_and(|digits| digits > 0);
        TimeShape(match (o.hour.is_some(), o.minute.is_some(), o.second.is_some()) {
            (hour, minute, second) if hour && second || (hour || minute) && fraction => 6 | u8::from(hour),
            (hour, minute, second) => u8::from(hour) + 2 * u8::from(minute) + 4 * u8::from(second),
        })
    }

    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn has_minutes(self) -> bool {
        self.0 & 2 != 0
    }

    /// The pattern of such a time.
    pub(super) fn pattern(self, cycle: HourCycle, locale: &'static Locale) -> &'static str {
        locale.times.get(clock(cycle)).map(|times| at(times, usize::from(self.0))).unwrap_or_default()
    }

    /// The pattern of a range of such times that differ first in the half of the day (0), the hour (1), the minute (2).
    pub(super) fn range(self, difference: usize, cycle: HourCycle, locale: &'static Locale) -> Option<&'static str> {
        let fields = match self.0 {
            1 => 0,
            3 => 1,
            _ => return None,
        };
        let pattern = locale.time_ranges.get(clock(cycle))?.get(fields)?.get(difference).copied()?;
        (!pattern.is_empty()).then_some(pattern)
    }

    /// Whether two times that differ first in the hour (0, 1), the minute (2) or the second (3) look different.
    pub(super) const fn tells_apart(self, difference: usize) -> bool {
        let finer = match difference {
            0 | 1 => 7,
            2 => 6,
            _ => 4,
        };
        self.0 & finer != 0
    }
}

/// The text at an index, or none.
pub(super) fn at(table: &[&'static str], index: usize) -> &'static str {
    table.get(index).copied().unwrap_or_default()
}

fn clock(cycle: HourCycle) -> usize {
    match cycle {
        HourCycle::H11 | HourCycle::H12 => 0,
        HourCycle::H23 | HourCycle::H24 => 1,
    }
}

/// The widths asked for, where they differ from those of the pattern.
#[derive(Debug, Clone, Copy)]
pub(super) struct Widths {
    pub(super) weekday: Option<FieldText>,
    pub(super) era: Option<FieldText>,
    pub(super) year: Option<Numeric>,
    pub(super) month: Option<Month>,
    pub(super) day: Option<Numeric>,
    pub(super) hour: Option<Numeric>,
    pub(super) minute: Option<Numeric>,
    pub(super) second: Option<Numeric>,
    pub(super) fraction: u8,
}

impl Widths {
    /// As in the pattern.
    pub(super) const NONE: Widths = Widths {
        weekday: None,
        era: None,
        year: None,
        month: None,
        day: None,
        hour: None,
        minute: None,
        second: None,
        fraction: 0,
    };
}

/// What the options come to for one language: the shapes, the clock and the widths.
pub(super) struct Plan {
    pub(super) date: Shape,
    /// A style whose pattern is not that of its fields.
    pub(super) date_style: Option<DateTimeStyle>,
    pub(super) time: TimeShape,
    pub(super) cycle: HourCycle,
    pub(super) widths: Widths,
    /// How the zone is named behind the time, if it is.
    pub(super) zone: Option<TimeZoneName>,
}

impl Plan {
    pub(super) fn new(o: &DateTimeOptions, lang: Lang) -> Plan {
        let cycle = o.hour_cycle.unwrap_or(match (language::writes(lang).clock, o.form) {
            (Clock::Twelve, Form::Cldr) => HourCycle::H12,
            (Clock::TwentyFour, _) | (_, Form::Announcement) => HourCycle::H23,
        });
        if o.date_style.is_some() || o.time_style.is_some() {
            return Plan::of_styles(o, lang, cycle);
        }
        let (mut date, time) = (Shape::of_fields(o), TimeShape::of_fields(o));
        let fraction = o.fractional_second_digits.unwrap_or(0).min(9);
        if date.is_none() && time.is_none() && fraction == 0 {
            date = if o.form == Form::Cldr { Shape::NUMERIC } else { Shape::LONG };
        }
        let widths = Widths {
            weekday: o.weekday,
            era: o.era,
            year: o.year,
            month: o.month,
            day: o.day,
            hour: o.hour,
            minute: o.minute,
            second: o.second,
            fraction,
        };
        Plan { date, date_style: None, time, cycle, widths, zone: None }
    }

    fn of_styles(o: &DateTimeOptions, lang: Lang, cycle: HourCycle) -> Plan {
        let mut widths = Widths::NONE;
        let mut date_style = None;
        if o.date_style.is_some() {
            widths.weekday = Some(FieldText::Long);
        }
        let date = match (o.date_style, o.form) {
            (None, _) => Shape::NONE,
            (Some(DateTimeStyle::Medium), Form::Announcement) => Shape::LONG,
            (Some(style), Form::Announcement) => Shape::of_style(style),
            (Some(style), Form::Cldr) => {
                date_style = Some(style);
                // what a range of such dates needs: the shape is the style's, but for the year of the short one
                let of_two_digits = || at(&language::locale(lang).date_styles, style as usize).contains('Y');
                widths.year = (style == DateTimeStyle::Short && of_two_digits()).then_some(Numeric::TwoDigit);
                Shape::of_style(style)
            }
        };
        let time = o.time_style.map_or(TimeShape::NONE, |style| TimeShape::of_style(style, o.form));
        Plan { date, date_style, time, cycle, widths, zone: None }
    }

    /// The same for a value that has no date, or no time; never nothing at all.
    pub(super) fn for_parts(mut self, has_date: bool, has_time: bool, form: Form) -> Plan {
        if !has_date {
            self.date = Shape::NONE;
        }
        if !has_time {
            (self.time, self.widths.fraction) = (TimeShape::NONE, 0);
        }
        if has_date && self.date.is_none() && !self.has_time() {
            self.date = if form == Form::Cldr { Shape::NUMERIC } else { Shape::LONG };
        }
        if has_time && self.date.is_none() && !self.has_time() {
            self.time = TimeShape::MINUTE;
        }
        self
    }

    pub(super) const fn has_time(&self) -> bool {
        !self.time.is_none() || self.widths.fraction > 0
    }

    /// A fraction of a second and nothing that it is a fraction of.
    pub(super) const fn only_fraction(&self) -> bool {
        self.widths.fraction > 0 && self.time.0 & 4 == 0
    }

    /// How the zone is named after the time, if it is.
    pub(super) fn zone_name(&self, o: &DateTimeOptions) -> Option<TimeZoneName> {
        let of_style = match (o.time_style, o.form) {
            (Some(DateTimeStyle::Full), Form::Cldr) => Some(TimeZoneName::Long),
            (Some(DateTimeStyle::Long), Form::Cldr) => Some(TimeZoneName::Short),
            _ => None,
        };
        o.time_zone_name.or(of_style.filter(|_| !self.time.is_none()))
    }

    /// What stands before the zone: where an hour alone is called one, the word for it.
    pub(super) fn before_zone(&self, lang: Lang, locale: &'static Locale) -> &'static str {
        let is_bare_hour = self.time == TimeShape::HOUR && clock(self.cycle) == 1;
        match () {
            () if !self.has_time() => locale.glue,
            () if is_bare_hour => language::writes(lang).hour_and_zone,
            () => " ",
        }
    }

    /// The pattern of the date.
    pub(super) fn date_pattern(&self, form: Form, locale: &'static Locale) -> &'static str {
        match self.date_style {
            Some(style) => at(&locale.date_styles, style as usize),
            None => self.date.pattern(form, locale),
        }
    }

    /// What stands between the date and the time.
    pub(super) fn glue(&self, form: Form, locale: &'static Locale) -> &'static str {
        match form {
            Form::Cldr if self.date.is_weekday() && self.zone.is_some() => locale.glue,
            Form::Cldr if self.date.is_weekday() => at(&locale.glue_weekday, usize::from(self.time.has_minutes())),
            Form::Cldr => at(&locale.glue_at, self.date.style() as usize),
            Form::Announcement => ", ",
        }
    }
}
