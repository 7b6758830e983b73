//! Ranges of days and hours: «2014 жылғы 14–15 қазан», «с 9 до 18» left to the messages.

use jiff::civil::{Date, DateTime, Time};

use super::date::{write_planned, write_time};
use super::date_options::{DateTimeOptions, Form};
use super::pattern::{self, Fields};
use super::shape::{Plan, Shape};
use crate::lang::Lang;
use crate::language::{self, Locale};
use crate::sink::Sink;

/// From one day or time to another, both included; the end may be open.
///
/// ```
/// use jiff::civil::date;
/// use ushtil::format::DateRange;
/// let conference = DateRange::days(date(2014, 10, 14), date(2014, 10, 15));
/// let discussion = DateRange::times(date(2021, 8, 20).at(15, 0, 0, 0), date(2021, 8, 20).at(17, 0, 0, 0));
/// let open = DateRange::since_day(date(2014, 10, 14));
/// assert_eq!(open.end(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateRange {
    start: DateTime,
    end: Option<DateTime>,
    kind: Grain,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Grain {
    Days,
    Times,
}

impl DateRange {
    /// From the first day to the last, both included.
    #[must_use]
    pub const fn days(first: Date, last: Date) -> Self {
        DateRange { start: first.to_datetime(Time::MIN), end: Some(last.to_datetime(Time::MIN)), kind: Grain::Days }
    }

    /// From a day on.
    #[must_use]
    pub const fn since_day(first: Date) -> Self {
        DateRange { start: first.to_datetime(Time::MIN), end: None, kind: Grain::Days }
    }

    /// From one moment to another, on the same clock.
    #[must_use]
    pub const fn times(start: DateTime, end: DateTime) -> Self {
        DateRange { start, end: Some(end), kind: Grain::Times }
    }

    /// From a moment on.
    #[must_use]
    pub const fn since(start: DateTime) -> Self {
        DateRange { start, end: None, kind: Grain::Times }
    }

    /// Whether it runs over whole days.
    #[cfg(feature = "serde")]
    pub(crate) const fn is_days(&self) -> bool {
        matches!(self.kind, Grain::Days)
    }

    /// The start; midnight where the range is of days.
    #[must_use]
    pub const fn start(&self) -> DateTime {
        self.start
    }

    /// The end, if it is known; midnight of the last day where the range is of days.
    #[must_use]
    pub const fn end(&self) -> Option<DateTime> {
        self.end
    }

    /// Whether the range says times of day.
    #[must_use]
    pub const fn has_times(&self) -> bool {
        matches!(self.kind, Grain::Times)
    }
}

/// Writes a range, saying once what both ends share.
///
/// | options, range | kk | ru | en |
/// | --- | --- | --- | --- |
/// | long, 14–15 October 2014 | `2014 ж. 14–15 қазан` | `14–15 октября 2014 г.` | `October 14 – 15, 2014` |
/// | the same, announcement | `2014 жылғы 14–15 қазан` | `14–15 октября 2014 года` | `14–15 October 2014` |
/// | announcement, two months | `2014 жылғы 30 қараша – 2 желтоқсан` | `30 ноября – 2 декабря 2014 года` | `30 November – 2 December 2014` |
/// | short time, 15:00 to 17:00 | `15:00–17:00` | `15:00–17:00` | `3:00 – 5:00 PM` |
///
/// An open end leaves the dash: `2014 жылғы 14 қазан –`.
///
/// ```
/// use jiff::civil::date;
/// use ushtil::{Lang, format::{write_range, DateRange, DateTimeOptions, DateTimeStyle, Form}, sink::Sink};
/// let range = DateRange::days(date(2014, 12, 10), date(2014, 12, 13));
/// let announced = DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Long);
/// let text = |lang| {
///     let mut text = String::new();
///     write_range(&range, &announced, lang, &mut Sink::string(&mut text));
///     text.replace('\u{a0}', " ")
/// };
/// assert_eq!(text(Lang::Kk), "2014 жылғы 10–13 желтоқсан");
/// assert_eq!(text(Lang::Ru), "10–13 декабря 2014 года");
/// assert_eq!(text(Lang::En), "10–13 December 2014");
/// ```
pub fn write_range(r: &DateRange, o: &DateTimeOptions, lang: Lang, out: &mut Sink<'_>) {
    let locale = language::locale(lang);
    let plan = Plan::new(o, lang).for_parts(true, r.has_times(), o.form);
    let dash = match o.form {
        Form::Cldr => locale.range_fallback,
        Form::Announcement => locale.announcement_fallback,
    };
    let start = fields(r.start, locale, &plan);
    match r.end {
        Some(end) => Range { start, end: fields(end, locale, &plan), plan, form: o.form, dash }.write(out),
        None => {
            write_planned(&plan, &start, o.form, out);
            out.push(dash.trim_end());
        }
    }
}

fn fields(moment: DateTime, locale: &'static Locale, plan: &Plan) -> Fields {
    Fields { locale, date: moment.date(), time: moment.time(), cycle: plan.cycle, widths: plan.widths }
}

struct Range {
    start: Fields,
    end: Fields,
    plan: Plan,
    form: Form,
    dash: &'static str,
}

impl Range {
    fn write(mut self, out: &mut Sink<'_>) {
        match self.date_difference() {
            None => self.write_one_day(out),
            Some(difference) if !self.plan.has_time() => self.write_days(difference, out),
            Some(_) => {
                if self.plan.date.is_none() {
                    self.plan.date = if self.form == Form::Cldr { Shape::NUMERIC } else { Shape::LONG };
                }
                self.write_both_ends(out);
            }
        }
    }

    fn write_days(&self, difference: usize, out: &mut Sink<'_>) {
        if !self.plan.date.tells_apart(difference) {
            write_planned(&self.plan, &self.start, self.form, out);
        } else if let Some(pattern) = self.plan.date.range(difference, self.form, self.start.locale) {
            pattern::write_range(pattern, &self.start, &self.end, out);
        } else {
            self.write_both_ends(out);
        }
    }

    fn write_one_day(&self, out: &mut Sink<'_>) {
        let differs = self.time_difference().filter(|&difference| self.plan.time.tells_apart(difference));
        let Some(difference) = differs else {
            return write_planned(&self.plan, &self.start, self.form, out);
        };
        let locale = self.start.locale;
        if !self.plan.date.is_none() {
            pattern::write(self.plan.date_pattern(self.form, locale), &self.start, out);
            out.push(locale.glue);
        }
        let pattern = self.plan.time.range(difference, self.plan.cycle, locale);
        let dash = match (self.form, pattern) {
            (Form::Cldr, Some(pattern)) => return pattern::write_range(pattern, &self.start, &self.end, out),
            (Form::Cldr, None) => self.dash,
            (Form::Announcement, _) => "–",
        };
        write_time(&self.plan, &self.start, out);
        out.push(dash);
        write_time(&self.plan, &self.end, out);
    }

    fn write_both_ends(&self, out: &mut Sink<'_>) {
        write_planned(&self.plan, &self.start, self.form, out);
        out.push(self.dash);
        write_planned(&self.plan, &self.end, self.form, out);
    }

    /// Whether the days differ first in the year (2), the month (1) or the day (0).
    fn date_difference(&self) -> Option<usize> {
        let (start, end) = (self.start.date, self.end.date);
        if start.year() != end.year() {
            Some(2)
        } else if start.month() != end.month() {
            Some(1)
        } else {
            (start.day() != end.day()).then_some(0)
        }
    }

    /// Whether the times differ first in the half of the day (0), the hour (1), the minute (2) or what is finer (3).
    fn time_difference(&self) -> Option<usize> {
        let (start, end) = (self.start.time, self.end.time);
        if (start.hour() < 12) != (end.hour() < 12) {
            Some(0)
        } else if start.hour() != end.hour() {
            Some(1)
        } else if start.minute() != end.minute() {
            Some(2)
        } else {
            (start != end).then_some(3)
        }
    }
}
