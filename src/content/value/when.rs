//! When something happens: to the minute in a time zone, on whole days, about then, or on several dates.

use std::fmt;

use jiff::ZonedDateTime;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use crate::format::city_index;

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::help;
use crate::content::read::model::record;
use crate::content::read::problem::{Problem, nearest, shown};
use crate::content::read::shape::Shape;
use crate::content::read::table::Table;
use crate::content::read::tree::{Node, NodeValue};
use crate::content::value::series::{Dates, Occurrence, Series};

/// When something happens.
///
/// | in the file | is |
/// | --- | --- |
/// | `start`, `end`, `zone` | [`Timed`]: to the minute |
/// | `first`, `last` | [`Days`]: whole days, the last one included |
/// | `from`, `to` | [`Approx`]: a year, a month or a day; with `to`, some time between the two |
/// | `every`, `on`, and the first date as above | [`Series`]: what repeats |
/// | `dates` | [`Dates`]: the dates of a list |
///
/// ```
/// use jiff::civil::date;
/// use ushtil::content::{Content, When};
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let event = content.event("legal-aid-2021")?;
/// let When::Timed(when) = &event.when else { unreachable!() };
/// assert_eq!(when.starts().to_string(), "2021-08-20T15:00:00+06:00[Asia/Almaty]"); // UTC+5 since March 2024
///
/// let agreement = content.agreement("paris-almaty-2014")?;
/// assert_eq!(agreement.signed.first_day(), date(2014, 10, 14)); // some time between this day
/// assert_eq!(agreement.signed.last_day(), date(2014, 10, 15)); // and this one
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
#[non_exhaustive]
pub enum When {
    /// To the minute.
    Timed(Timed),
    /// On whole days.
    Days(Days),
    /// As exactly as it is known.
    Approx(Approx),
    /// Again and again, by a rule.
    Series(Box<Series>),
    /// On the dates of a list.
    Dates(Box<Dates>),
}

record! {
    /// A time to the minute, as a clock on the wall there shows it.
    pub struct Timed {
        /// When it begins: `2021-08-20T15:00`.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        pub start: DateTime,
        /// When it ends.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub end: Option<DateTime>,
        /// The time zone of the clock: `Asia/Almaty`.
        pub zone: Zone,
        /// Whether the zone was concluded from something else, and not stated where the event was announced.
        pub zone_inferred: bool,
        /// Other zones in which the hours are said, too: `Europe/Paris`.
        pub also: Vec<Zone>,
    }
    check = Timed::check;
}

record! {
    /// One whole day or several.
    pub struct Days {
        /// The first day: `2014-10-14`.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        pub first: Date,
        /// The last day, which belongs to it.
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        pub last: Option<Date>,
        /// The time zone of the hours in the programme: `Asia/Almaty`.
        pub zone: Option<Zone>,
    }
    check = Days::check;
}

record! {
    /// A time that is known to a year, a month or a day; with `to`, some time between the two.
    pub struct Approx {
        /// The time, or the earliest: `2015`, `2015-12` or `2014-10-14`.
        pub from: PartialDate,
        /// The latest time.
        pub to: Option<PartialDate>,
    }
    check = Approx::check;
}

/// A date as exactly as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// A year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Day(Date),
}

/// A time zone of the IANA database, which this library carries, so that every machine gives the same answer.
#[derive(Debug, Clone, Eq)]
pub struct Zone {
    rules: TimeZone,
    /// The number of the city that people name it by.
    city: Option<usize>,
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        // whether two names are of one zone is looked up in a long table
        self.name() == other.name() || self.city == other.city && self.rules == other.rules
    }
}

impl When {
    /// The first day of it.
    #[must_use]
    pub fn first_day(&self) -> Date {
        match self {
            When::Timed(timed) => timed.start.date(),
            When::Days(days) => days.first,
            When::Approx(approx) => approx.from.first_day(),
            When::Series(_) | When::Dates(_) => self.held().map(|when| when.first_day()).min().unwrap_or_default(),
        }
    }

    /// The last day of it.
    #[must_use]
    pub fn last_day(&self) -> Date {
        match self {
            When::Timed(timed) => timed.end.unwrap_or(timed.start).date(),
            When::Days(days) => days.last.unwrap_or(days.first),
            When::Approx(approx) => approx.to.unwrap_or(approx.from).last_day(),
            When::Series(series) if !series.has_end() => Date::MAX,
            When::Series(_) | When::Dates(_) => self.held().map(|when| when.last_day()).max().unwrap_or_default(),
        }
    }

    /// The zone of its hours, or of those in its programme.
    #[must_use]
    pub fn zone(&self) -> Option<&Zone> {
        match self {
            When::Timed(timed) => Some(&timed.zone),
            When::Days(days) => days.zone.as_ref(),
            When::Approx(_) => None,
            When::Series(series) => series.zone.as_ref(),
            When::Dates(dates) => dates.zone.as_ref(),
        }
    }

    /// Every date of it, in the order in which they were planned; without an end, for something that goes on for ever.
    pub fn occurrences(&self) -> Box<dyn Iterator<Item = Occurrence<'_>> + '_> {
        match self {
            When::Series(series) => Box::new(series.occurrences()),
            When::Dates(dates) => Box::new(dates.occurrences()),
            When::Timed(_) | When::Days(_) | When::Approx(_) => Box::new(std::iter::once(Occurrence::only(self))),
        }
    }

    /// The next date of it that is not over on this day, with what was moved at its new time and without what is cancelled.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use ushtil::content::Content;
    /// let content = Content::parse("club.toml", r#"
    ///     [event]
    ///     id = "club"
    ///     kind = "meeting"
    ///     title = { kk = "Клуб", ru = "Клуб", en = "Club" }
    ///     [event.when]
    ///     every = "week"
    ///     start = "2026-09-02T18:30"
    ///     end = "2026-09-02T20:00"
    ///     zone = "Asia/Almaty"
    ///     except = ["2026-09-16"]
    /// "#)?;
    /// let when = &content.event("club").unwrap().value().when;
    /// assert_eq!(when.next(date(2026, 9, 10)).unwrap().first_day(), date(2026, 9, 23));
    /// assert_eq!(when.next(date(2030, 1, 1)).unwrap().first_day(), date(2030, 1, 2)); // it goes on
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    #[must_use]
    pub fn next(&self, day: Date) -> Option<When> {
        let lies_ahead = |when: &When| when.last_day() >= day;
        let planned = self.occurrences().find(|one| one.when().is_some_and(lies_ahead));
        let moved = self.occurrences_moved().filter_map(|one| one.when().cloned()).filter(lies_ahead);
        let found = planned.and_then(|one| one.when().cloned()).into_iter().chain(moved);
        found.min_by_key(When::begins)
    }

    /// Every time when it really happens; of what goes on for ever, the first one and those that were moved.
    fn held(&self) -> impl Iterator<Item = When> {
        let all = if self.goes_on() { 1 } else { usize::MAX };
        let first = self.occurrences().take(all).map(|one| one.when().unwrap_or(&one.planned).clone());
        first.chain(self.occurrences_moved().filter_map(|one| one.when().cloned()))
    }

    /// The dates that something has changed.
    pub(crate) fn occurrences_changed(&self) -> impl Iterator<Item = Occurrence<'_>> {
        let changed = match self {
            When::Series(series) => series.changed.as_slice(),
            When::Dates(dates) => dates.changed.as_slice(),
            When::Timed(_) | When::Days(_) | When::Approx(_) => &[],
        };
        let last = changed.iter().map(|change| change.date).max();
        let until =
            last.into_iter().flat_map(|last| self.occurrences().take_while(move |one| one.planned.first_day() <= last));
        until.filter(|one| one.change.is_some())
    }

    fn occurrences_moved(&self) -> impl Iterator<Item = Occurrence<'_>> {
        self.occurrences_changed().filter(|one| one.when().is_some())
    }

    /// Whether it repeats for ever.
    pub(crate) fn goes_on(&self) -> bool {
        matches!(self, When::Series(series) if !series.has_end())
    }

    /// When it begins, for putting several in order.
    fn begins(&self) -> DateTime {
        match self {
            When::Timed(timed) => timed.start,
            When::Days(_) | When::Approx(_) | When::Series(_) | When::Dates(_) => self.first_day().at(0, 0, 0, 0),
        }
    }
}

impl Timed {
    /// The beginning as a moment, with the offset that the zone has on that day.
    #[must_use]
    pub fn starts(&self) -> ZonedDateTime {
        self.zone.at(self.start)
    }

    /// The end as a moment.
    #[must_use]
    pub fn ends(&self) -> Option<ZonedDateTime> {
        self.end.map(|end| self.zone.at(end))
    }

    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        self.zone.hold(self.start, "start", table, cx);
        let Some(end) = self.end else { return };
        self.zone.hold(end, "end", table, cx);
        let problem = Problem::new(Code::Order, format!("an end at {end}"), format!("an end after {}", self.start));
        match end.cmp(&self.start) {
            std::cmp::Ordering::Less => cx.within("end", |cx| cx.report(table.span_of("end"), problem)),
            std::cmp::Ordering::Equal => cx.within("end", |cx| cx.report(table.span_of("end"), problem.warning())),
            std::cmp::Ordering::Greater => {}
        }
    }
}

impl Days {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if let Some(last) = self.last.filter(|last| *last < self.first) {
            let problem = Problem::new(Code::Order, format!("a last day {last}"), format!("{} or later", self.first));
            cx.within("last", |cx| cx.report(table.span_of("last"), problem));
        }
    }
}

impl Approx {
    fn check(&mut self, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        if let Some(to) = self.to.filter(|to| to.last_day() < self.from.first_day()) {
            let problem = Problem::new(Code::Order, format!("`to` at {to}"), format!("{} or later", self.from));
            cx.within("to", |cx| cx.report(table.span_of("to"), problem));
        }
    }
}

impl PartialDate {
    /// The first day that it may mean.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            PartialDate::Year(year) => Date::new(year, 1, 1).unwrap_or_default(),
            PartialDate::Month(year, month) => Date::new(year, month, 1).unwrap_or_default(),
            PartialDate::Day(date) => date,
        }
    }

    /// The last day that it may mean.
    #[must_use]
    pub fn last_day(self) -> Date {
        match self {
            PartialDate::Year(_) => self.first_day().last_of_year(),
            PartialDate::Month(..) => self.first_day().last_of_month(),
            PartialDate::Day(date) => date,
        }
    }
}

impl Zone {
    /// The zone's name: `Asia/Almaty`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.rules.iana_name().unwrap_or_default()
    }

    /// The number of the city that people name the zone by.
    pub(crate) fn city(&self) -> Option<usize> {
        self.city
    }

    /// The zone for calculating.
    #[must_use]
    pub fn time_zone(&self) -> &TimeZone {
        &self.rules
    }

    /// What a clock there shows as a moment; a time that the clock shows twice is the earlier one.
    pub(crate) fn at(&self, clock: DateTime) -> ZonedDateTime {
        let earlier = self.rules.to_ambiguous_zoned_datetime(clock).compatible();
        earlier.unwrap_or_else(|_| jiff::Timestamp::UNIX_EPOCH.to_zoned_datetime(self.rules.clone()))
    }

    /// Holds a time against the zone's clock changes.
    fn hold(&self, clock: DateTime, field: &'static str, table: &Table<'_, '_>, cx: &mut Cx<'_>) {
        let expected = format!("a time that clocks in {} show once", self.name());
        let problem = match self.rules.to_ambiguous_timestamp(clock).offset() {
            AmbiguousOffset::Unambiguous { .. } => return,
            AmbiguousOffset::Gap { .. } => {
                Problem::new(Code::Gap, format!("{clock}, which clocks there leave out"), expected)
            }
            AmbiguousOffset::Fold { .. } => {
                Problem::new(Code::Gap, format!("{clock}, which clocks there show twice"), expected).warning()
            }
        };
        cx.within(field, |cx| cx.report(table.span_of(field), problem));
    }

    fn read(text: &str) -> Result<Self, Box<Problem>> {
        let wrong = |help: &str| {
            let problem = Problem::new(Code::Tz, format!("no time zone: {}", shown(text)), EXPECTED_ZONE);
            if help.is_empty() { problem } else { problem.help(format!("did you mean `{help}`?")) }
        };
        if text != "Asia/Almaty" && of_kazakhstan(text) {
            return Err(wrong("Asia/Almaty").into());
        }
        if text.starts_with("Etc/") {
            return Err(wrong("")
                .help("the zone of a city: `Etc/GMT-5` is an offset, and its sign is the wrong way round")
                .into());
        }
        let database = TimeZoneDatabase::bundled();
        let near = || database.available().map(|name| name.to_string()).filter(|name| alike(text, name));
        match database.get(text) {
            Ok(zone) if zone.iana_name() == Some(text) && text.contains('/') || text == "UTC" => {
                Ok(Zone { rules: zone, city: city_index(text) })
            }
            Ok(zone) => Err(wrong(zone.iana_name().filter(|name| name.contains('/')).unwrap_or_default()).into()),
            Err(_) => {
                let near: Vec<String> = near().collect();
                Err(wrong(nearest(text, near.iter().map(String::as_str)).unwrap_or_default()).into())
            }
        }
    }
}

/// What people write for the time of most of Kazakhstan, whose zone has the name of its largest city: offsets,
/// abbreviations, the capital under its names, the country.
fn of_kazakhstan(text: &str) -> bool {
    const NAMES: [&str; 12] = [
        "almaty",
        "алматы",
        "алма-ата",
        "astana",
        "астана",
        "nur-sultan",
        "nursultan",
        "нұр-сұлтан",
        "нур-султан",
        "kazakhstan",
        "қазақстан",
        "казахстан",
    ];
    let offset = text.trim_start_matches("UTC").trim_start_matches("GMT");
    let city = text.strip_prefix("Asia/").unwrap_or(text).replace(['_', ' '], "-").to_lowercase();
    offset.starts_with(['+', '-', '−']) || matches!(text, "ALMT" | "QYZT") || NAMES.contains(&city.as_str())
}

/// Whether a zone's city begins as the one that was written does: what is only like it elsewhere is another zone.
fn alike(text: &str, zone: &str) -> bool {
    let city = |name: &str| name.rsplit('/').next().unwrap_or_default().to_lowercase();
    let begins = |name: String| name.chars().take(3).collect::<String>();
    begins(city(text)) == begins(city(zone))
}

/// The fields of a rule, which say nothing without `every`.
const RULE: [&str; 6] = ["interval", "on", "until", "times", "except", "changed"];
const EXPECTED_ZONE: &str = "a time zone of the IANA database such as `Asia/Almaty`";
const EXPECTED_CLOCK: &str = "the date and time of a clock there: `2021-08-20T15:00`";
const EXPECTED_DATE: &str = "a date: `2021-08-20`";
const EXPECTED_PARTIAL: &str = "a year, a month or a day: `2015`, `2015-12`, `2015-12-31`";

/// The characters of a date, written as text or as TOML's own date.
fn written<'n>(node: &'n Node<'_>, cx: &mut Cx<'_>, expected: &str) -> Option<&'n str> {
    match &node.value {
        NodeValue::Moment(written) => Some(written),
        _ => cx.text(node, expected),
    }
}

fn clock_text(text: &str) -> Result<DateTime, Box<Problem>> {
    let wrong = || Problem::new(Code::Date, shown(text), EXPECTED_CLOCK);
    let (date, time) = text.split_once(['T', ' ']).ok_or_else(|| wrong().help_if(help::clock(text)))?;
    if time.contains(['Z', 'z', '+', '-', '[']) {
        return Err(wrong().help("leave out the offset, and name the zone in `zone`").into());
    }
    match (date.parse::<Date>(), time.parse::<jiff::civil::Time>()) {
        (Ok(date), Ok(time)) if date.year() > 0 => Ok(date.to_datetime(time)),
        _ => Err(wrong().help_if(help::clock(text)).into()),
    }
}

fn date_text(text: &str) -> Result<Date, Box<Problem>> {
    let wrong = || Problem::new(Code::Date, shown(text), EXPECTED_DATE).help_if(help::date(text)).into();
    if text.len() != "2021-08-20".len() {
        return Err(wrong());
    }
    text.parse().map_err(|_| wrong())
}

fn partial_text(text: &str) -> Result<PartialDate, Box<Problem>> {
    let wrong = || Problem::new(Code::Date, shown(text), EXPECTED_PARTIAL).help_if(help::date(text)).into();
    match text.len() {
        4 => date_text(&format!("{text}-01-01")).map(|date| PartialDate::Year(date.year())).map_err(|_| wrong()),
        7 => {
            let first = date_text(&format!("{text}-01")).map_err(|_| wrong())?;
            Ok(PartialDate::Month(first.year(), first.month()))
        }
        _ => date_text(text).map(PartialDate::Day).map_err(|_| wrong()),
    }
}

/// The table to write for a time that was written as a text or a date alone.
fn instead_of(value: &NodeValue<'_>) -> Option<String> {
    let text = match value {
        NodeValue::Text(text) => text.as_ref(),
        NodeValue::Moment(text) => text,
        _ => return None,
    };
    if let Ok(clock) = clock_text(text) {
        let clock = clock.strftime("%Y-%m-%dT%H:%M");
        return Some(format!("write `{{ start = \"{clock}\", zone = \"Asia/Almaty\" }}`"));
    }
    if let Some(day) = help::day(text) {
        return Some(format!("write `{{ first = \"{day}\" }}` for the whole day"));
    }
    partial_text(text).ok().map(|month| format!("write `{{ from = \"{month}\" }}`"))
}

serialize!(When, PartialDate, Zone);

impl Decode for When {
    fn help(field: &str) -> Option<String> {
        Some(format!(
            "write `{field} = {{ start = \"2021-08-20T15:00\", end = …, zone = \"Asia/Almaty\" }}`, or `{{ first = … }}`"
        ))
    }

    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let NodeValue::Table(entries) = &node.value else {
            let expected = "a table with `start`, `first`, `from`, `every` or `dates`";
            let problem = Problem::new(Code::Type, node.value.sort(), expected);
            cx.report(&node.span, problem.help_if(instead_of(&node.value)));
            return None;
        };
        let has = |names: &[&str]| entries.iter().any(|(key, _)| names.contains(&key.name.as_ref()));
        if has(&["every"]) {
            Series::decode(node, cx).map(|series| When::Series(Box::new(series)))
        } else if has(&["dates"]) {
            Dates::decode(node, cx).map(|dates| When::Dates(Box::new(dates)))
        } else if let Some((key, _)) = entries.iter().find(|(key, _)| RULE.contains(&key.name.as_ref())) {
            let found = format!("`{}` without `every`", key.name);
            let problem = Problem::new(Code::Rule, found, "`every`, which says how often, or the list `dates`");
            cx.report(&node.span, problem);
            None
        } else if has(&["start", "end"]) || has(&["zone"]) && !has(&["first", "last"]) {
            Timed::decode(node, cx).map(When::Timed)
        } else if has(&["first", "last"]) {
            Days::decode(node, cx).map(When::Days)
        } else if has(&["from", "to"]) {
            Approx::decode(node, cx).map(When::Approx)
        } else {
            let expected = "`start` with `zone`, or `first`, or `from`, or `every`, or `dates`";
            let problem = Problem::new(Code::Missing, "a time without `start`, `first` or `from`", expected);
            cx.report(&node.span, problem);
            None
        }
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        match self {
            When::Timed(when) => when.encode(audience),
            When::Days(when) => when.encode(audience),
            When::Approx(when) => when.encode(audience),
            When::Series(when) => when.encode(audience),
            When::Dates(when) => when.encode(audience),
        }
    }

    fn shape() -> Shape {
        let single = [Timed::shape(), Days::shape(), Approx::shape()];
        Shape::Either(single.into_iter().chain([Series::shape(), Dates::shape()]).map(|shape| ("", shape)).collect())
    }
}

impl Decode for DateTime {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let text = written(node, cx, EXPECTED_CLOCK)?;
        clock_text(text).map_err(|problem| cx.report(&node.span, problem)).ok()
    }

    /// As an author writes it: without seconds, if there are none.
    fn encode(&self, _: Audience) -> Option<Written> {
        let text = self.to_string();
        Some(Written::text(text.strip_suffix(":00").filter(|_| text.len() == 19).unwrap_or(&text)))
    }

    fn shape() -> Shape {
        Shape::Value("clock")
    }
}

impl Decode for Date {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let text = written(node, cx, EXPECTED_DATE)?;
        date_text(text).map_err(|problem| cx.report(&node.span, problem)).ok()
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.to_string()))
    }

    fn shape() -> Shape {
        Shape::Value("date")
    }
}

impl Decode for PartialDate {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let text = written(node, cx, EXPECTED_PARTIAL)?;
        partial_text(text).map_err(|problem| cx.report(&node.span, problem)).ok()
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.to_string()))
    }

    fn shape() -> Shape {
        Shape::Value("partial-date")
    }
}

impl Decode for jiff::Timestamp {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "a moment in UTC: `2021-08-10T09:00:00Z`";
        let text = written(node, cx, EXPECTED)?;
        let wrong = || Problem::new(Code::Date, shown(text), EXPECTED).help_if(help::moment(text));
        let read = text.parse().map_err(|_| wrong());
        read.map_err(|problem| cx.report(&node.span, problem)).ok()
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.to_string()))
    }

    fn shape() -> Shape {
        Shape::Value("moment")
    }
}

impl Decode for Zone {
    fn help(field: &str) -> Option<String> {
        Some(format!("write `{field} = \"Asia/Almaty\"`, or the zone of the place where it is"))
    }

    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        cx.scalar(node, EXPECTED_ZONE, Zone::read)
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.name()))
    }

    fn shape() -> Shape {
        Shape::Value("zone")
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(date) => write!(f, "{date}"),
        }
    }
}
