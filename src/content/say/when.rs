//! When something is, in words and as data.

use std::borrow::Cow;
use std::sync::OnceLock;

use jiff::ZonedDateTime;
use jiff::civil::Date;

use super::Edition;
use crate::Lang;
use crate::content::{Occurrence, PartialDate, Timed, When, Zone};
use crate::document::{Fact, Role, Stamp, Time, Value};
use crate::format::{
    CITIES, DateRange, DateTimeOptions, DateTimeStyle, FieldText, Form, Month, Numeric, write_datetime, write_offset,
    write_range, zone_city,
};
use crate::grammar::Name;
use crate::message::Message;
use crate::messages::event as words;
use crate::sink;

const DAY: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Full);
pub(super) const DAYS: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Long);
/// A day and its month.
pub(super) const DAY_OF_MONTH: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_month(Month::Long).with_day(Numeric::Numeric);
const YEAR: DateTimeOptions = DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_year(Numeric::Numeric);
const MONTH: DateTimeOptions = YEAR.with_month(Month::Long);

impl Edition<'_> {
    /// When it is, as the line of an announcement, which needs no label.
    pub(super) fn when_fact(&self, role: Role, label: &dyn Message, when: &When) -> Fact<'static> {
        Fact::new(role, self.say(label), Value::Time(self.time(when))).unlabelled()
    }

    /// When it is, in words and as data.
    pub(super) fn time(&self, when: &When) -> Time<'static> {
        if let When::Timed(timed) = when {
            let (start, end) = (timed.starts(), timed.ends());
            let text = self.hours_everywhere(timed, &start, end.as_ref());
            return Time { text, start: Stamp::Zoned(start), end: end.map(Stamp::Zoned) };
        }
        let (start, end) = stamps(when);
        let text = match when {
            When::Series(_) | When::Dates(_) => super::capital(&self.when(when)).into(),
            When::Timed(_) | When::Days(_) | When::Approx(_) => self.when(when),
        };
        Time { text, start, end }
    }

    /// When something was signed: a day is written as documents are dated, without its weekday.
    pub(super) fn date_of(&self, when: &When) -> Time<'static> {
        match when {
            When::Days(days) if days.last.is_none_or(|last| last == days.first) => {
                Time { text: self.date(days.first, &DAYS).into(), start: Stamp::Date(days.first), end: None }
            }
            When::Days(_) | When::Timed(_) | When::Approx(_) | When::Series(_) | When::Dates(_) => self.time(when),
        }
    }

    /// When it is, in words.
    pub(super) fn when(&self, when: &When) -> Cow<'static, str> {
        let text = match when {
            When::Timed(timed) => return self.hours_everywhere(timed, &timed.starts(), timed.ends().as_ref()),
            When::Days(days) => match days.last.filter(|last| *last != days.first) {
                Some(last) => self.range(days.first, last),
                None => self.date(days.first, &DAY),
            },
            When::Approx(approx) => match approx.to {
                Some(PartialDate::Day(to)) if matches!(approx.from, PartialDate::Day(day) if day.tomorrow().is_ok_and(|next| next == to)) => {
                    self.either_day(approx.from.first_day(), to)
                }
                Some(PartialDate::Day(to)) if matches!(approx.from, PartialDate::Day(_)) => {
                    self.range(approx.from.first_day(), to)
                }
                Some(to) => match (approx.from, to) {
                    (PartialDate::Year(_), PartialDate::Year(_)) => self.range_of(approx.from, to, &YEAR),
                    (PartialDate::Month(..), PartialDate::Month(..)) => self.range_of(approx.from, to, &MONTH),
                    (from, to) => format!("{} – {}", self.partial(from), self.partial(to)),
                },
                None => self.partial(approx.from),
            },
            When::Series(series) => return self.series(series),
            When::Dates(dates) => return self.dates(dates),
        };
        text.into()
    }

    /// A day as announcements say it, with its weekday.
    pub(super) fn day(&self, day: Date) -> String {
        self.date(day, &DAY)
    }

    /// A year, a month or a day.
    pub(super) fn partial(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(_) => self.date(date.first_day(), &YEAR),
            PartialDate::Month(..) => self.date(date.first_day(), &MONTH),
            PartialDate::Day(day) => self.date(day, &DAYS),
        }
    }

    /// What a day of the week is called.
    pub(super) fn weekday_name(&self, day: Date, width: FieldText) -> String {
        self.date(day, &DateTimeOptions::DEFAULT.with_weekday(width))
    }

    /// A month of a year.
    pub(super) fn month_name(&self, first: Date) -> String {
        self.date(first, &MONTH)
    }

    fn date(&self, day: Date, options: &DateTimeOptions) -> String {
        sink::string(|out| write_datetime(day.into(), options, self.lang, out))
    }

    pub(super) fn range(&self, first: Date, last: Date) -> String {
        self.range_of(PartialDate::Day(first), PartialDate::Day(last), &DAYS)
    }

    fn range_of(&self, first: PartialDate, last: PartialDate, options: &DateTimeOptions) -> String {
        let range = DateRange::days(first.first_day(), last.first_day());
        sink::string(|out| write_range(&range, options, self.lang, out))
    }

    /// The hours in the zone of the place, and in the others that an author names.
    fn hours_everywhere(&self, timed: &Timed, start: &ZonedDateTime, end: Option<&ZonedDateTime>) -> Cow<'static, str> {
        let mut said = self.hours(&timed.zone, start, end);
        for zone in &timed.also {
            let there = |time: &ZonedDateTime| time.with_time_zone(zone.time_zone().clone());
            let (start_there, end_there) = (there(start), end.map(there));
            let is_same_day = start_there.date() == start.date()
                && end_there.as_ref().map(ZonedDateTime::date) == end.map(ZonedDateTime::date);
            let elsewhere = self.in_city(None);
            let hours = match is_same_day && end.is_none_or(|end| end.date() == start.date()) {
                true => elsewhere.hours_alone(zone, &start_there, end_there.as_ref()),
                false => elsewhere.hours(zone, &start_there, end_there.as_ref()),
            };
            said = format!("{said}; {hours}").into();
        }
        said
    }

    /// From when to when, on the clock of a city that people know or else of an offset.
    fn hours(&self, zone: &Zone, start: &ZonedDateTime, end: Option<&ZonedDateTime>) -> Cow<'static, str> {
        let offset = &offset(start);
        match (end, self.city.or_else(|| city(zone))) {
            (None, Some(city)) => self.words(&words::WhenStart { start: Cow::Borrowed(start), city, offset }),
            (None, None) => self.words(&words::WhenStartOffset { start: Cow::Borrowed(start), offset }),
            (Some(end), Some(city)) if end.date() == start.date() => {
                self.words(&words::WhenHours { start: Cow::Borrowed(start), end: Cow::Borrowed(end), city, offset })
            }
            (Some(end), None) if end.date() == start.date() => {
                self.words(&words::WhenHoursOffset { start: Cow::Borrowed(start), end: Cow::Borrowed(end), offset })
            }
            (Some(end), Some(city)) => self.words(&words::WhenSpan {
                start: Cow::Borrowed(start),
                end: Cow::Borrowed(end),
                year: year(start, end),
                city,
                offset,
            }),
            (Some(end), None) => self.words(&words::WhenSpanOffset {
                start: Cow::Borrowed(start),
                end: Cow::Borrowed(end),
                year: year(start, end),
                offset,
            }),
        }
    }
}

/// The city whose time it is, to be put into the case that the sentence needs; made when it is first asked for.
pub(super) fn city(zone: &Zone) -> Option<&'static Name> {
    static NAMES: [OnceLock<Name>; CITIES] = [const { OnceLock::new() }; CITIES];
    let text = |lang| zone_city(zone.name(), lang).unwrap_or_default();
    let make = || Lang::ALL.into_iter().fold(Name::place(), |name, lang| name.text(lang, text(lang))).build();
    Some(NAMES.get(zone.city()?)?.get_or_init(make))
}

fn year(start: &ZonedDateTime, end: &ZonedDateTime) -> words::Year {
    if start.year() == end.year() { words::Year::Same } else { words::Year::Other }
}

pub(super) fn offset(moment: &ZonedDateTime) -> String {
    sink::string(|out| write_offset(moment.offset(), out))
}

/// When it begins and ends, as data.
pub(super) fn stamps(when: &When) -> (Stamp, Option<Stamp>) {
    match when {
        When::Timed(timed) => (Stamp::Zoned(timed.starts()), timed.ends().map(Stamp::Zoned)),
        When::Days(days) => (Stamp::Date(days.first), days.last.filter(|last| *last != days.first).map(Stamp::Date)),
        When::Approx(approx) => (stamp(approx.from), approx.to.map(stamp)),
        When::Series(_) | When::Dates(_) => {
            let once = |one: Option<Occurrence<'_>>| one.map(|one| stamps(&one.planned));
            let (start, end) = once(when.occurrences().next()).unwrap_or((Stamp::Date(when.first_day()), None));
            match when.goes_on() {
                true => (start, None),
                false => (start, once(when.occurrences().last()).map(|(start, end)| end.unwrap_or(start)).or(end)),
            }
        }
    }
}

/// A date as exactly as it is known.
pub(super) fn stamp(date: PartialDate) -> Stamp {
    match date {
        PartialDate::Year(year) => Stamp::Year(year),
        PartialDate::Month(year, month) => Stamp::Month(year, month),
        PartialDate::Day(day) => Stamp::Date(day),
    }
}
