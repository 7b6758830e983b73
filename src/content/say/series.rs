//! What happens on several dates, in words: by which rule, at what time, until when, and without which days.

use std::borrow::Cow;

use jiff::ZonedDateTime;
use jiff::civil::{Date, Weekday};

use super::Edition;
use super::when::{DAY_OF_MONTH, DAYS, city, offset};
use crate::content::{Dates, Every, Occurrence, On, Series, Timed, When, Zone};
use crate::document::{Fact, Role, Text, Value, Values};
use crate::format::{DateRange, ListStyle, write_datetime, write_list, write_range};
use crate::message::Message;
use crate::messages::when as words;
use crate::sink;

impl Edition<'_> {
    /// By which rule, at what time, and until when.
    pub(super) fn series(&self, series: &Series) -> Cow<'static, str> {
        let first = series.on_day(series.first_day());
        let mut parts = match series.interval() {
            1 => vec![self.rule(series)],
            interval => self.rule_with_interval(series, interval),
        };
        if let When::Timed(timed) = &first {
            parts.push(self.clock_hours(timed, has_one_offset(series, timed)));
        }
        parts.extend(self.term(series));
        if !series.except.is_empty() {
            parts.push(self.words(&words::ExceptDays { days: &self.day_list(&series.except) }));
        }
        parts.join(", ").into()
    }

    /// The dates of a list: those with the same hours together.
    pub(super) fn dates(&self, dates: &Dates) -> Cow<'static, str> {
        let mut groups: Vec<(Option<When>, Vec<Date>)> = Vec::new();
        for one in dates.occurrences() {
            let day = one.planned.first_day();
            match (groups.last_mut(), one.planned.as_ref()) {
                (Some((Some(first), days)), when) if has_hours_of(first, when) => days.push(day),
                (Some((None, days)), When::Days(span)) if span.last.is_none() => days.push(day),
                (_, When::Days(span)) if span.last.is_none() => groups.push((None, vec![day])),
                (_, when) => groups.push((Some(when.clone()), vec![day])),
            }
        }
        let clock = |at: usize| match groups.get(at) {
            Some((Some(When::Timed(timed)), _)) => Some(self.clock(&timed.zone, &timed.starts(), true)),
            _ => None,
        };
        let said = groups.iter().enumerate().map(|(at, (when, days))| match when {
            // whose clock it is, is said once, after the last hours of it
            Some(When::Timed(timed)) if clock(at) == clock(at + 1) => {
                format!("{}, {}", self.day_list(days), self.bare_hours(timed))
            }
            Some(When::Timed(timed)) => format!("{}, {}", self.day_list(days), self.clock_hours(timed, true)),
            Some(when) => self.when(when).into_owned(),
            None => self.day_list(days),
        });
        said.collect::<Vec<_>>().join("; ").into()
    }

    /// The next date after the day on which it is read, and single dates that are cancelled or moved.
    pub(super) fn add_dates<'c>(&self, when: &'c When, facts: &mut Vec<Fact<'c>>) {
        if !matches!(when, When::Series(_) | When::Dates(_)) {
            return;
        }
        let next = self.as_of.and_then(|day| when.next(day));
        self.add(facts, Role::When, &words::NextDateLabel, next.map(|next| Value::Time(self.time(&next))));
        let lies_ahead = |one: &Occurrence<'_>| {
            let day = one.when().unwrap_or(&one.planned).last_day().max(one.planned.last_day());
            self.as_of.is_none_or(|today| day >= today)
        };
        let changed: Vec<Occurrence<'c>> = when.occurrences_changed().filter(lies_ahead).collect();
        for one in &changed {
            let Some(moved) = one.when() else { continue };
            let label = words::InsteadOfLabel { day: one.planned.first_day() };
            let reason = self.reason_of(one).map(|reason| match reason {
                Value::Text(text) if text.is_in(self.lang) => {
                    let words = self.words(&words::ChangedBecause { reason: &text.text });
                    Value::Text(text.with_words(words))
                }
                reason => reason,
            });
            let values = [Some(Value::Time(self.time(moved))), reason].into_iter().flatten();
            self.add(facts, Role::Before, &label, values.collect::<Values<'c>>());
        }
        let cancelled: Values<'c> =
            changed.iter().filter(|one| one.when().is_none()).map(|one| self.cancelled(one)).collect();
        let label: &dyn Message =
            if cancelled.len() > 1 { &words::CancelledDatesLabel } else { &words::CancelledDateLabel };
        self.add(facts, Role::Before, label, cancelled);
    }

    fn reason_of<'c>(&self, one: &Occurrence<'c>) -> Option<Value<'c>> {
        Some(Value::Text(self.text(one.change?.reason.as_ref()?)))
    }

    /// A date that does not take place, with the reason.
    fn cancelled<'c>(&self, one: &Occurrence<'c>) -> Value<'c> {
        let day = self.day_list(&[one.planned.first_day()]);
        let text = match self.reason_of(one) {
            Some(Value::Text(reason)) if reason.is_in(self.lang) => format!("{day} ({})", reason.text),
            Some(Value::Text(reason)) => format!("{day} ({}, {})", reason.text, reason.note.unwrap_or_default()),
            _ => day,
        };
        Value::Text(Text::new(text, self.lang))
    }

    fn rule(&self, series: &Series) -> Cow<'static, str> {
        let first = series.first_day();
        match series.every {
            Every::Day => self.words(&words::EveryDay),
            Every::Week => self.weekdays(series),
            Every::Month => {
                let days = self.days_of_rule(series);
                self.words(&words::EveryMonthOn { days: (&strs(&days)).into() })
            }
            Every::Year if series.on.is_empty() => match series.last {
                Some(last) => self.words(&words::EveryYearOnDays { days: &self.days_of_year(first, last) }),
                None => self.words(&words::EveryYearOn { day: first }),
            },
            Every::Year => {
                let days = self.days_of_rule(series);
                self.words(&words::EveryYearOnWeekday { days: (&strs(&days)).into(), month: month(first) })
            }
        }
    }

    /// “every 2 weeks”, and on which days.
    fn rule_with_interval(&self, series: &Series, interval: u32) -> Vec<Cow<'static, str>> {
        let first = series.first_day();
        let (unit, on) = match series.every {
            Every::Day => (words::Unit::Day, None),
            Every::Week => {
                let on: Vec<_> = weekdays(series).into_iter().map(|day| self.weekday_in_list(day)).collect();
                (words::Unit::Week, Some(self.words(&words::OnWeekdays { days: (&strs(&on)).into() })))
            }
            Every::Month => {
                let days = self.days_of_rule(series);
                (words::Unit::Month, Some(self.words(&words::OnDaysOfMonth { days: (&strs(&days)).into() })))
            }
            Every::Year if series.on.is_empty() => {
                (words::Unit::Year, Some(self.words(&words::OnDayOfYear { day: first })))
            }
            Every::Year => {
                let days = self.days_of_rule(series);
                let days = strs(&days);
                (
                    words::Unit::Year,
                    Some(self.words(&words::OnWeekdayOfYear { days: (&days).into(), month: month(first) })),
                )
            }
        };
        let often = self.words(&words::EverySoMany { interval: interval.into(), unit });
        std::iter::once(often).chain(on).collect()
    }

    /// From a day to a day of any year: “21–23 March”.
    fn days_of_year(&self, first: Date, last: Date) -> String {
        sink::string(|out| write_range(&DateRange::days(first, last), &DAY_OF_MONTH, self.lang, out))
    }

    fn weekdays(&self, series: &Series) -> Cow<'static, str> {
        match weekdays(series).as_slice() {
            [one] => self.words(&words::EveryWeekOn { day: weekday(*one) }),
            several => {
                let days: Vec<_> = several.iter().map(|day| self.weekday_in_list(*day)).collect();
                self.words(&words::EveryWeekOnSeveral { days: (&strs(&days)).into() })
            }
        }
    }

    fn weekday_in_list(&self, day: Weekday) -> Cow<'static, str> {
        self.words(&words::WeekdayInList { day: weekday(day) })
    }

    /// The days of a month, that of the first date where none is named.
    fn days_of_rule(&self, series: &Series) -> Vec<Cow<'static, str>> {
        let own = [On::Day(series.first_day().day())];
        let on = if series.on.is_empty() { own.as_slice() } else { series.on.as_slice() };
        on.iter().map(|on| self.day_of_month(*on)).collect()
    }

    fn day_of_month(&self, on: On) -> Cow<'static, str> {
        match on {
            On::Nth(number, day) => self.words(&words::NthWeekday { nth: nth(number), day: weekday(day) }),
            On::Day(-1) => self.words(&words::LastDayOfMonth),
            On::Day(day) => self.words(&words::DayOfMonth { number: day.into() }),
            On::Weekday(day) => self.weekday_in_list(day),
        }
    }

    /// From when to when on the clock, and whose clock it is; its offset, where all dates have the same one.
    fn clock_hours(&self, timed: &Timed, has_one_offset: bool) -> Cow<'static, str> {
        let (start, end) = (timed.starts(), timed.ends());
        self.on_clock(&self.clock(&timed.zone, &start, has_one_offset), &start, end.as_ref())
    }

    /// From when to when, on a clock that is said later.
    fn bare_hours(&self, timed: &Timed) -> Cow<'static, str> {
        let (start, end) = (&timed.starts(), timed.ends());
        match &end {
            Some(end) => self.words(&words::HoursAloneFromTo { start: Cow::Borrowed(start), end: Cow::Borrowed(end) }),
            None => self.words(&words::HoursAloneAt { start: Cow::Borrowed(start) }),
        }
    }

    /// Hours without their day, of which another zone has been said.
    pub(super) fn hours_alone(
        &self,
        zone: &Zone,
        start: &ZonedDateTime,
        end: Option<&ZonedDateTime>,
    ) -> Cow<'static, str> {
        self.on_clock(&self.clock(zone, start, true), start, end)
    }

    fn on_clock(&self, clock: &str, start: &ZonedDateTime, end: Option<&ZonedDateTime>) -> Cow<'static, str> {
        match end {
            Some(end) => {
                self.words(&words::HoursFromTo { start: Cow::Borrowed(start), end: Cow::Borrowed(end), clock })
            }
            None => self.words(&words::HoursAt { start: Cow::Borrowed(start), clock }),
        }
    }

    pub(super) fn clock(&self, zone: &Zone, start: &ZonedDateTime, has_one_offset: bool) -> String {
        let city = self.city.or_else(|| city(zone)).map(|city| self.words(&words::ClockOfCity { city }));
        match (city, has_one_offset) {
            (Some(city), true) => format!("{city}, {}", offset(start)),
            (Some(city), false) => city.into_owned(),
            (None, true) => offset(start),
            (None, false) => zone.name().to_owned(),
        }
    }

    /// From the first date to the last, or from the first one on; nothing for what has always been.
    fn term(&self, series: &Series) -> Option<Cow<'static, str>> {
        let first = series.first_day();
        if !series.has_end() {
            let is_yearly = series.every == Every::Year;
            return (!is_yearly).then(|| self.words(&words::StartingOn { day: first }));
        }
        let last = series.occurrences().last().map_or(first, |one| one.planned.first_day());
        let range = DateRange::days(first, last);
        Some(sink::string(|out| write_range(&range, &DAYS, self.lang, out)).into())
    }

    /// Days with their months, and each year once: "4, 11 and 18 March, 1 April 2026".
    pub(super) fn day_list(&self, days: &[Date]) -> String {
        let years = days.chunk_by(|a, b| a.year() == b.year()).map(|year| {
            let months: Vec<&[Date]> = year.chunk_by(|a, b| a.month() == b.month()).collect();
            let has_list = months.iter().any(|month| month.len() > 1);
            let said: Vec<String> = months.into_iter().map(|month| self.days_of_month(month)).collect();
            let days = match has_list {
                true => said.join(", "),
                false => {
                    let said: Vec<&str> = said.iter().map(String::as_str).collect();
                    sink::string(|out| write_list(&said, ListStyle::And, self.lang, out))
                }
            };
            let number = year.first().map(|day| day.year().to_string()).unwrap_or_default();
            self.words(&words::DaysOfYear { days: &days, year: &number })
        });
        years.collect::<Vec<_>>().join("; ")
    }

    /// One of two days, of which nobody knows which: "14 or 15 October 2014".
    pub(super) fn either_day(&self, one: Date, other: Date) -> String {
        let either = |days: [&str; 2]| sink::string(|out| write_list(&days, ListStyle::Or, self.lang, out));
        if one.year() != other.year() {
            return either([&self.day_list(&[one]), &self.day_list(&[other])]);
        }
        let first = if one.month() == other.month() { one.day().to_string() } else { self.days_of_month(&[one]) };
        let days = either([&first, &self.days_of_month(&[other])]);
        self.words(&words::DaysOfYear { days: &days, year: &one.year().to_string() }).into_owned()
    }

    /// The days of one month, the last one with the month: "4, 11 and 18 March".
    fn days_of_month(&self, days: &[Date]) -> String {
        let last = days.len().saturating_sub(1);
        let said = days.iter().enumerate().map(|(at, day)| match at == last {
            true => sink::string(|out| write_datetime((*day).into(), &DAY_OF_MONTH, self.lang, out)),
            false => day.day().to_string(),
        });
        let said: Vec<String> = said.collect();
        let said: Vec<&str> = said.iter().map(String::as_str).collect();
        sink::string(|out| write_list(&said, ListStyle::And, self.lang, out))
    }
}

/// Whether clocks show the same offset on every date; of what goes on for ever, on the first hundred.
fn has_one_offset(series: &Series, first: &Timed) -> bool {
    const ENOUGH: usize = 100;
    let offset = first.starts().offset();
    series.occurrences().take(ENOUGH).all(|one| match one.planned.as_ref() {
        When::Timed(timed) => timed.starts().offset() == offset,
        _ => true,
    })
}

/// Whether two dates have the same hours on one day, with the same offset.
fn has_hours_of(one: &When, other: &When) -> bool {
    let (When::Timed(one), When::Timed(other)) = (one, other) else { return false };
    let hours =
        |timed: &Timed| (timed.start.time(), timed.end.map(|end| (end.date() == timed.start.date(), end.time())));
    hours(one) == hours(other) && one.starts().offset() == other.starts().offset()
}

fn strs<'a>(words: &'a [Cow<'static, str>]) -> Vec<&'a str> {
    words.iter().map(AsRef::as_ref).collect()
}

/// The weekdays of a rule, Monday first; that of the first date where none is named.
fn weekdays(series: &Series) -> Vec<Weekday> {
    let on = series.on.iter().filter_map(|on| match on {
        On::Weekday(weekday) => Some(*weekday),
        On::Nth(..) | On::Day(_) => None,
    });
    let mut on: Vec<Weekday> = on.collect();
    if on.is_empty() {
        on.push(series.first_day().weekday());
    }
    on.sort_by_key(|weekday| weekday.to_monday_zero_offset());
    on
}

fn weekday(day: Weekday) -> words::Day {
    match day {
        Weekday::Monday => words::Day::Monday,
        Weekday::Tuesday => words::Day::Tuesday,
        Weekday::Wednesday => words::Day::Wednesday,
        Weekday::Thursday => words::Day::Thursday,
        Weekday::Friday => words::Day::Friday,
        Weekday::Saturday => words::Day::Saturday,
        Weekday::Sunday => words::Day::Sunday,
    }
}

fn nth(number: i8) -> words::Nth {
    match number {
        1 => words::Nth::First,
        2 => words::Nth::Second,
        3 => words::Nth::Third,
        4 => words::Nth::Fourth,
        5 => words::Nth::Fifth,
        _ => words::Nth::Last,
    }
}

fn month(day: Date) -> words::Month {
    match day.month() {
        1 => words::Month::January,
        2 => words::Month::February,
        3 => words::Month::March,
        4 => words::Month::April,
        5 => words::Month::May,
        6 => words::Month::June,
        7 => words::Month::July,
        8 => words::Month::August,
        9 => words::Month::September,
        10 => words::Month::October,
        11 => words::Month::November,
        _ => words::Month::December,
    }
}
