//! An event on several dates: as a calendar keeps it, and as schema.org has it.

use crate::content::say::when::stamps;
use crate::content::{Edition, Entry, Event, Every, On, Series, When};
use crate::document::{
    CalendarStatus, CalendarTime, ChangedEntry, Frequency, Property, Recurrence, Rule, RuleDay, Stamp, Text, Thing,
};
use crate::messages::event as words;

/// A date of an event as a calendar has it; `None` for one that is only known to the month or year.
pub(super) fn calendar_time(when: &When) -> Option<CalendarTime> {
    match when {
        When::Timed(timed) => {
            let start = timed.starts();
            Some(CalendarTime::Hours { end: timed.ends().unwrap_or_else(|| start.clone()), start })
        }
        When::Days(days) => Some(CalendarTime::Days { first: days.first, last: days.last.unwrap_or(days.first) }),
        When::Approx(_) => super::calendar::known_days(when),
        When::Series(_) | When::Dates(_) => calendar_time(&when.occurrences().next()?.planned),
    }
}

impl<'c> Entry<'c, Event> {
    /// The dates beside the first one, for a calendar.
    pub(super) fn recurrence(&self, edition: &Edition<'_>, title: &Text<'c>) -> Option<Recurrence<'c>> {
        let (rule, except) = match &self.value().when {
            When::Series(series) => (Some(rule(series)), series.except.as_slice()),
            When::Dates(_) => (None, [].as_slice()),
            When::Timed(_) | When::Days(_) | When::Approx(_) => return None,
        };
        let when = &self.value().when;
        let planned = |when: &When| calendar_time(when);
        let except = match when {
            When::Series(series) => except.iter().filter_map(|day| planned(&series.on_day(*day))).collect(),
            _ => Vec::new(),
        };
        let dates = match when {
            When::Dates(_) => when.occurrences().skip(1).filter_map(|one| planned(&one.planned)).collect(),
            _ => Vec::new(),
        };
        let last = match when {
            When::Series(series) if series.has_end() => {
                series.occurrences().last().and_then(|one| planned(&one.planned))
            }
            _ => None,
        };
        Some(Recurrence { rule, last, dates, except, changed: self.changed_entries(edition, title) })
    }

    /// Each date that is cancelled or moved, or that lasts another time than the first.
    fn changed_entries(&self, edition: &Edition<'_>, title: &Text<'c>) -> Vec<ChangedEntry<'c>> {
        let when = &self.value().when;
        let all = match when {
            When::Dates(_) => when.occurrences().skip(1).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        let first = when.occurrences().next().and_then(|one| calendar_time(&one.planned));
        let longer = all
            .into_iter()
            .filter(|one| one.change.is_none() && lasts(calendar_time(&one.planned)) != lasts(first.clone()));
        let longer = longer.filter_map(|one| {
            let planned = calendar_time(&one.planned)?;
            Some(ChangedEntry {
                when: planned.clone(),
                planned,
                status: CalendarStatus::Confirmed,
                summary: title.clone(),
            })
        });
        let changed = when.occurrences_changed().filter_map(|one| {
            let planned = calendar_time(&one.planned)?;
            let (status, words) = match one.when() {
                Some(_) => (CalendarStatus::Confirmed, edition.words(&words::StatusRescheduled)),
                None => (CalendarStatus::Cancelled, edition.words(&words::StatusCancelled)),
            };
            let when = one.when().and_then(calendar_time).unwrap_or_else(|| planned.clone());
            let words = format!("{words}: {}", title.text);
            Some(ChangedEntry { planned, when, status, summary: title.clone().with_words(words) })
        });
        longer.chain(changed).collect()
    }

    /// The rule as schema.org's `Schedule`.
    pub(super) fn schedule(&self) -> Option<Thing<'c>> {
        let When::Series(series) = &self.value().when else { return None };
        let unit = match series.every {
            Every::Day => 'D',
            Every::Week => 'W',
            Every::Month => 'M',
            Every::Year => 'Y',
        };
        let until = (series.has_end() && series.times.is_none()).then(|| series.occurrences().last()).flatten();
        let days = series.on.iter().filter_map(|on| match on {
            On::Weekday(day) => Some(Property::Term(weekday(*day))),
            On::Nth(nth, day) => Some(format!("{nth}{}", short(*day)).into()),
            On::Day(_) => None,
        });
        let of_month = series.on.iter().filter_map(|on| match on {
            On::Day(day) => Some(Property::Integer((*day).into())),
            On::Weekday(_) | On::Nth(..) => None,
        });
        let time = |time: Option<jiff::civil::DateTime>| time.map(|time| time.time().strftime("%H:%M:%S").to_string());
        let nth_of_year = series.every == Every::Year && !series.on.is_empty();
        let thing = Thing::new("Schedule")
            .with("repeatFrequency", format!("P{}{unit}", series.interval()))
            .with("byDay", days.collect::<Vec<_>>())
            .with("byMonthDay", of_month.collect::<Vec<_>>())
            .with_some("byMonth", nth_of_year.then(|| i64::from(series.first_day().month())))
            .with("startDate", Stamp::Date(series.first_day()))
            .with_some("endDate", until.map(|one| Stamp::Date(one.planned.first_day())))
            .with_some("repeatCount", series.times.map(i64::from))
            .with_some("startTime", time(series.start))
            .with_some("endTime", time(series.end))
            .with_some("scheduleTimezone", series.zone.as_ref().map(|zone| zone.name().to_owned()))
            .with("exceptDate", series.except.iter().map(|day| Stamp::Date(*day).into()).collect::<Vec<_>>());
        Some(thing)
    }

    /// Each date of a list, and of a series those that are cancelled or moved, as events of their own.
    pub(super) fn sub_dates(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let when = &self.value().when;
        let of_list = when.occurrences().filter(|_| matches!(when, When::Dates(_)));
        let of_series = when.occurrences_changed().filter(|_| matches!(when, When::Series(_)));
        let shown: Vec<_> = match when {
            When::Dates(_) => of_list.collect(),
            _ => of_series.collect(),
        };
        let things = shown.into_iter().map(|one| {
            let (start, end) = stamps(one.when().unwrap_or(&one.planned));
            let status = match (one.change, one.when()) {
                (_, None) => "EventCancelled",
                (Some(_), Some(_)) => "EventRescheduled",
                (None, Some(_)) => "EventScheduled",
            };
            let before = (status == "EventRescheduled").then(|| stamps(&one.planned).0);
            Thing::new("Event")
                .with("name", edition.text(&self.value().title))
                .with("startDate", start)
                .with_some("endDate", end)
                .with("eventStatus", Property::Term(status))
                .with_some("previousStartDate", before)
                .with("location", self.locations(edition))
                .into()
        });
        things.collect()
    }
}

fn lasts(time: Option<CalendarTime>) -> Option<i64> {
    match time? {
        CalendarTime::Hours { start, end } => Some(end.timestamp().as_second() - start.timestamp().as_second()),
        CalendarTime::Days { first, last } => Some(i64::from(first.until(last).unwrap_or_default().get_days())),
    }
}

fn rule(series: &Series) -> Rule {
    let every = match series.every {
        Every::Day => Frequency::Daily,
        Every::Week => Frequency::Weekly,
        Every::Month => Frequency::Monthly,
        Every::Year => Frequency::Yearly,
    };
    let on = series.on.iter().map(|on| match on {
        On::Weekday(day) => RuleDay::Weekday(None, *day),
        On::Nth(nth, day) => RuleDay::Weekday(Some(*nth), *day),
        On::Day(day) => RuleDay::Day(*day),
    });
    let on: Vec<RuleDay> = on.collect();
    let month = (every == Frequency::Yearly && !on.is_empty()).then(|| series.first_day().month());
    Rule { every, interval: series.interval(), on, month, times: series.times }
}

/// A weekday as schema.org has it.
fn weekday(day: jiff::civil::Weekday) -> &'static str {
    use jiff::civil::Weekday;
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// The letters of a weekday in a rule, which schema.org takes where a weekday is one of a month.
fn short(day: jiff::civil::Weekday) -> String {
    weekday(day).chars().take(2).flat_map(char::to_uppercase).collect()
}
