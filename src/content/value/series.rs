//! What happens on several dates: by a rule, or on the dates of a list; and single dates that are cancelled or moved.

use std::borrow::Cow;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::limits;
use crate::content::read::model::record;
use crate::content::read::problem::Problem;
use crate::content::read::shape::Shape;
use crate::content::read::table::Table;
use crate::content::read::tree::{Node, NodeValue};
use crate::content::value::rule::{self, Every, On};
use crate::content::value::text::OneLine;
use crate::content::value::when::{Days, Timed, When, Zone};
use crate::lang::Localised;

record! {
    /// Something that repeats: every week on Wednesday, every month on its last Friday.
    ///
    /// `start` with `end` and `zone`, or `first`, say the first date as of a single event; what follows takes its hours.
    pub struct Series {
        /// How often: `day`, `week`, `month` or `year`.
        pub every: Every,
        /// Every how many of them, if not every one: 2 for every second week.
        pub interval: Option<u32>,
        /// On which days; on that of the first date, unless something else is said.
        pub on: Vec<On>,
        /// When the first one begins: `2026-09-02T18:30`.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub start: Option<DateTime>,
        /// When the first one ends.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub end: Option<DateTime>,
        /// The time zone of the clock: `Asia/Almaty`.
        pub zone: Option<Zone>,
        /// The first day, of something that takes whole days.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub first: Option<Date>,
        /// The last day of the first time, of what takes several days each year.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub last: Option<Date>,
        /// The last day on which it may happen.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub until: Option<Date>,
        /// How many times it happens.
        pub times: Option<u32>,
        /// Days of the rule on which it does not happen.
        #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
        pub except: Vec<Date>,
        /// Single dates that are cancelled or moved.
        pub changed: Vec<ChangedDate>,
    }
    check = Series::check;
}

record! {
    /// Something on the dates of a list: a course on six evenings.
    pub struct Dates {
        /// The dates, in order.
        pub dates: Vec<Sitting>,
        /// The time zone of the clock: `Asia/Almaty`.
        pub zone: Option<Zone>,
        /// Single dates that are cancelled or moved.
        pub changed: Vec<ChangedDate>,
    }
    check = Dates::check;
}

/// What is rarer is written as a list of dates.
const MAX_INTERVAL: u32 = 100;

/// One date of a list: a table, or a day alone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sitting {
    /// To the minute.
    Hours(Hours),
    /// On whole days.
    Days(Days),
}

record! {
    /// From when to when, on the clock that the list names.
    pub struct Hours {
        /// When it begins: `2026-03-04T18:00`.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        pub start: DateTime,
        /// When it ends.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub end: Option<DateTime>,
    }
    check = Hours::check;
}

record! {
    /// A single date that is cancelled, or moved to another time.
    pub struct ChangedDate {
        /// The day on which it was to happen.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        pub date: Date,
        /// Whether it does not happen.
        pub cancelled: bool,
        /// When it begins instead.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub start: Option<DateTime>,
        /// When it ends instead.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub end: Option<DateTime>,
        /// The day on which it happens instead, of something that takes whole days.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub first: Option<Date>,
        /// Why.
        pub reason: Option<Localised<OneLine>>,
    }
    check = ChangedDate::check;
}

/// One of the dates on which something happens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Occurrence<'w> {
    /// When it was to happen.
    pub planned: Cow<'w, When>,
    /// What has changed about it.
    pub change: Option<&'w ChangedDate>,
    /// When it happens instead, if it was moved.
    moved: Option<When>,
}

impl<'w> Occurrence<'w> {
    /// An occurrence of something that happens once.
    pub(crate) fn only(when: &'w When) -> Self {
        Occurrence { planned: Cow::Borrowed(when), change: None, moved: None }
    }

    fn new(planned: When, changed: &'w [ChangedDate], zone: Option<&Zone>) -> Self {
        let day = planned.first_day();
        let change = changed.iter().find(|change| change.date == day);
        let moved = change.and_then(|change| change.instead(&planned, zone));
        Occurrence { planned: Cow::Owned(planned), change, moved }
    }

    /// When it happens; `None` if it does not.
    #[must_use]
    pub fn when(&self) -> Option<&When> {
        match self.change {
            Some(change) if change.cancelled => None,
            _ => Some(self.moved.as_ref().unwrap_or(&self.planned)),
        }
    }
}

impl Series {
    /// Every date of it that the rule has, without those that are excepted. One without an end goes on for ever.
    pub(crate) fn occurrences(&self) -> impl Iterator<Item = Occurrence<'_>> {
        let ours = self.days().filter(|day| !self.except.contains(day));
        ours.map(|day| Occurrence::new(self.on_day(day), &self.changed, self.zone.as_ref()))
    }

    /// The first day.
    pub(crate) fn first_day(&self) -> Date {
        self.start.map(DateTime::date).or(self.first).unwrap_or_default()
    }

    /// Every how many days, weeks, months or years.
    pub(crate) fn interval(&self) -> u32 {
        self.interval.unwrap_or(1).max(1)
    }

    /// Whether it ends.
    pub(crate) fn has_end(&self) -> bool {
        self.until.is_some() || self.times.is_some()
    }

    /// The days that the rule gives; `times` counts the excepted ones too, as RFC 5545 does.
    fn days(&self) -> impl Iterator<Item = Date> {
        let (until, times) = (self.until.unwrap_or(Date::MAX), self.times.unwrap_or(u32::MAX));
        let days = rule::days(self.every, self.interval(), &self.on, self.first_day());
        days.take_while(move |day| *day <= until).take(usize::try_from(times).unwrap_or(usize::MAX))
    }

    /// What the first date is, on another day.
    pub(crate) fn on_day(&self, day: Date) -> When {
        let (Some(start), Some(zone)) = (self.start, &self.zone) else {
            let later = self.first.zip(self.last).map(|(first, last)| first.until(last).unwrap_or_default());
            return When::Days(Days { first: day, last: later.map(|later| day.saturating_add(later)), zone: None });
        };
        let later = self.end.map(|end| start.date().until(end.date()).unwrap_or_default());
        let end = self.end.zip(later).map(|(end, later)| day.saturating_add(later).to_datetime(end.time()));
        let start = day.to_datetime(start.time());
        When::Timed(Timed { start, end, zone: zone.clone(), zone_inferred: false, also: Vec::new() })
    }

    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let before = cx.errors();
        check_zone(self.start.is_some(), self.zone.as_ref(), table, cx);
        match (self.start, self.first) {
            (None, None) if !table.has("start") && !table.has("first") => {
                let problem =
                    Problem::new(Code::Missing, "a rule without its first date", "`start` with `zone`, or `first`");
                return cx.report(table.span(), problem);
            }
            (Some(_), Some(_)) => {
                let problem = Problem::new(Code::Rule, "`start` and `first`", "one of them: hours, or whole days");
                return cx.report(table.span_of("first"), problem);
            }
            _ => {}
        }
        if let Some(interval) = self.interval.filter(|interval| !(1..=MAX_INTERVAL).contains(interval)) {
            let problem = Problem::new(Code::Rule, interval.to_string(), format!("1 to {MAX_INTERVAL}"));
            cx.within("interval", |cx| cx.report(table.span_of("interval"), problem));
            self.interval = None;
        }
        self.check_days_of_rule(table, cx);
        self.check_span(table, cx);
        self.check_end(table, cx);
        if cx.errors() == before {
            self.check_members(table, cx);
        }
    }

    /// The days have to be of the sort that the rule repeats, and the first date one of them.
    fn check_days_of_rule(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let fits = |on: &On| match (self.every, on) {
            (Every::Week, On::Weekday(_)) | (Every::Month, On::Nth(..) | On::Day(_)) | (Every::Year, On::Nth(..)) => {
                true
            }
            (Every::Day | Every::Week | Every::Month | Every::Year, _) => false,
        };
        let expected = match self.every {
            Every::Day => "no `on`: it is every day",
            Every::Week => "weekdays: `wednesday`",
            Every::Month => "days of a month: `first-wednesday`, `last-friday`, `15`, `last-day`",
            Every::Year => {
                "a weekday of the first date's month: `first-sunday`; or no `on`, for the same day each year"
            }
        };
        for (index, _) in self.on.iter().enumerate().filter(|(_, on)| !fits(on)) {
            let problem = Problem::new(Code::Rule, format!("a day that no rule of `{}` has", self.every), expected);
            cx.within("on", |cx| cx.report(&table.item_span("on", index, ""), problem));
        }
        for (index, day) in self.on.iter().enumerate() {
            let On::Day(day @ 29..) = day else { continue };
            let problem = Problem::new(
                Code::Rule,
                format!("the {day}th, which some months do not have"),
                "`last-day`, if that is meant",
            );
            cx.within("on", |cx| cx.report(&table.item_span("on", index, ""), problem.warning()));
        }
        let first = self.first_day();
        if self.on.iter().all(fits) && rule::days(self.every, 1, &self.on, first).next() != Some(first) {
            let field = if self.start.is_some() { "start" } else { "first" };
            let found = format!("a first date on {first}, which is none of the days in `on`");
            let problem = Problem::new(Code::Rule, found, "the first date of the rule");
            cx.within(field, |cx| cx.report(table.span_of(field), problem));
        }
    }

    /// Several days are those of a date that comes once a year.
    fn check_span(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let Some(last) = self.last else { return };
        let problem = match self.first {
            Some(first) if last <= first => {
                Problem::new(Code::Order, format!("`last` at {last}"), format!("a day after {first}"))
            }
            Some(_) if self.every == Every::Year && self.on.is_empty() => return,
            _ => Problem::new(Code::Rule, "`last`", "`every = \"year\"` with `first`, and no `on`"),
        };
        cx.within("last", |cx| cx.report(table.span_of("last"), problem));
    }

    fn check_end(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let first = self.first_day();
        let problem = match (self.until, self.times) {
            (Some(_), Some(_)) => Problem::new(Code::Rule, "`until` and `times`", "one of them"),
            (Some(until), None) if until < first => {
                Problem::new(Code::Order, format!("`until` at {until}"), format!("{first} or later"))
            }
            _ if self.has_end() && self.days().nth(limits::LIST).is_some() => {
                Problem::new(Code::Len, format!("more than {} dates", limits::LIST), "an earlier end, or none")
            }
            _ => return,
        };
        let field = if self.until.is_some() { "until" } else { "times" };
        cx.within(field, |cx| cx.report(table.span_of(field), problem));
    }

    /// What is excepted or changed has to be one of the dates.
    fn check_members(&self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let is_date = |wanted: Date| self.days().take_while(|day| *day <= wanted).any(|day| day == wanted);
        for (index, day) in self.except.iter().enumerate().filter(|(_, day)| !is_date(**day)) {
            let problem = Problem::new(Code::Rule, format!("{day}, which is no date of the rule"), "one of its dates");
            cx.within("except", |cx| cx.at(index, |cx| cx.report(&table.item_span("except", index, ""), problem)));
        }
        check_changed(
            &self.changed,
            |day| is_date(day) && !self.except.contains(&day),
            self.start.is_some(),
            table,
            cx,
        );
    }
}

impl Dates {
    /// Every date of it.
    pub(crate) fn occurrences(&self) -> impl Iterator<Item = Occurrence<'_>> {
        self.dates.iter().map(|sitting| Occurrence::new(self.planned(sitting), &self.changed, self.zone.as_ref()))
    }

    fn planned(&self, sitting: &Sitting) -> When {
        match (sitting, &self.zone) {
            (Sitting::Hours(hours), Some(zone)) => When::Timed(Timed {
                start: hours.start,
                end: hours.end,
                zone: zone.clone(),
                zone_inferred: false,
                also: Vec::new(),
            }),
            (Sitting::Hours(hours), None) => When::Days(Days { first: hours.start.date(), last: None, zone: None }),
            (Sitting::Days(days), _) => When::Days(days.clone()),
        }
    }

    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let timed = self.dates.iter().filter(|sitting| matches!(sitting, Sitting::Hours(_))).count();
        check_zone(timed > 0, self.zone.as_ref(), table, cx);
        if self.dates.is_empty() {
            let problem = Problem::new(Code::Empty, "a list without dates", "the dates, in order");
            return cx.within("dates", |cx| cx.report(table.span_of("dates"), problem));
        }
        if timed > 0 && timed < self.dates.len() {
            let problem = Problem::new(
                Code::Rule,
                "hours and whole days in one list",
                "hours for each of the dates, or for none",
            );
            cx.within("dates", |cx| cx.report(table.span_of("dates"), problem));
        }
        for (index, pair) in self.dates.windows(2).enumerate() {
            let [before, after] = pair else { continue };
            if after.begins() <= before.begins() {
                let problem = Problem::new(
                    Code::Order,
                    format!("{} after {}", after.begins(), before.begins()),
                    "dates in order, each once",
                );
                let at = table.item_span("dates", index + 1, "start");
                cx.within("dates", |cx| cx.at(index + 1, |cx| cx.report(&at, problem)));
            }
        }
        let is_date = |day: Date| self.dates.iter().any(|sitting| sitting.begins().date() == day);
        check_changed(&self.changed, is_date, timed > 0, table, cx);
    }
}

impl Sitting {
    fn begins(&self) -> DateTime {
        match self {
            Sitting::Hours(hours) => hours.start,
            Sitting::Days(days) => days.first.at(0, 0, 0, 0),
        }
    }
}

impl Hours {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if let Some(end) = self.end.filter(|end| *end <= self.start) {
            let problem = Problem::new(Code::Order, format!("an end at {end}"), format!("an end after {}", self.start));
            cx.within("end", |cx| cx.report(table.span_of("end"), problem));
        }
    }
}

impl ChangedDate {
    /// When it happens instead of the plan, as long as the plan unless something else is said.
    fn instead(&self, planned: &When, zone: Option<&Zone>) -> Option<When> {
        match (self.start.zip(zone), self.first) {
            (Some((start, zone)), _) => {
                let lasts = match planned {
                    When::Timed(Timed { start, end: Some(end), .. }) => start.until(*end).ok(),
                    _ => None,
                };
                let end = self.end.or_else(|| start.checked_add(lasts?).ok());
                Some(When::Timed(Timed { start, end, zone: zone.clone(), zone_inferred: false, also: Vec::new() }))
            }
            (None, Some(first)) => {
                let later = planned.first_day().until(planned.last_day()).unwrap_or(0.days());
                let last = Some(first.saturating_add(later)).filter(|last| *last != first);
                Some(When::Days(Days { first, last, zone: None }))
            }
            (None, None) => None,
        }
    }

    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let is_moved = table.has("start") || table.has("first");
        let expected = "`cancelled = true`, or `start` (`first`) of the new time";
        match (is_moved, self.cancelled) {
            (false, false) => {
                cx.report(table.span(), Problem::new(Code::Rule, "a changed date without its change", expected));
            }
            (true, true) => {
                let problem = Problem::new(Code::Rule, "a date that is moved, and cancelled", expected);
                cx.report(table.span(), problem.warning());
            }
            (true, false) | (false, true) => {}
        }
        if let (Some(start), Some(end)) = (self.start, self.end)
            && end <= start
        {
            let problem = Problem::new(Code::Order, format!("an end at {end}"), format!("an end after {start}"));
            cx.within("end", |cx| cx.report(table.span_of("end"), problem));
        }
    }
}

/// Hours need a zone.
fn check_zone(has_hours: bool, zone: Option<&Zone>, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
    if has_hours && zone.is_none() && !table.has("zone") {
        let problem = Problem::new(Code::Missing, "no `zone`", "`zone` is required where there are hours");
        cx.tell(table.span(), problem.help("write `zone = \"Asia/Almaty\"`, or the zone of the place where it is"));
    }
}

/// A change has to be of one of the dates, and of the sort that they are.
fn check_changed(
    changed: &[ChangedDate],
    is_date: impl Fn(Date) -> bool,
    has_hours: bool,
    table: &Table<'_, '_>,
    cx: &mut Cx<'_>,
) {
    for (index, change) in changed.iter().enumerate() {
        let (field, problem) = if !is_date(change.date) {
            (
                "date",
                Problem::new(
                    Code::Rule,
                    format!("{}, which is none of the dates", change.date),
                    "the day on which it was to happen",
                ),
            )
        } else if has_hours && change.first.is_some() {
            (
                "first",
                Problem::new(Code::Rule, "whole days instead of hours", "`start`, and `end` if it lasts another time"),
            )
        } else if !has_hours && change.start.is_some() {
            ("start", Problem::new(Code::Rule, "hours instead of whole days", "`first`"))
        } else if changed.iter().take(index).any(|before| before.date == change.date) {
            ("date", Problem::new(Code::Rule, format!("{} a second time", change.date), "one change of a date"))
        } else {
            continue;
        };
        let at = table.item_span("changed", index, field);
        cx.within("changed", |cx| cx.at(index, |cx| cx.within(field, |cx| cx.report(&at, problem))));
    }
}

serialize!(Sitting);

impl Decode for Sitting {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        match &node.value {
            NodeValue::Table(entries)
                if entries.iter().any(|(key, _)| matches!(key.name.as_ref(), "start" | "end")) =>
            {
                Hours::decode(node, cx).map(Sitting::Hours)
            }
            NodeValue::Table(_) => Days::decode(node, cx).map(Sitting::Days),
            _ => Date::decode(node, cx).map(|first| Sitting::Days(Days { first, last: None, zone: None })),
        }
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        match self {
            Sitting::Hours(hours) => hours.encode(audience),
            Sitting::Days(days) => days.encode(audience),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![("", Hours::shape()), ("", Days::shape())])
    }
}
