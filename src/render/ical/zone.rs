//! The zones of events, with every change of offset around them.

use super::line::Line;
use super::stamp;
use crate::document::{CalendarEntry, CalendarTime};
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

/// How far before the first and after the last event a zone is described.
const MARGIN: SignedDuration = SignedDuration::from_hours(3 * 366 * 24);

/// How far the zone of an event is described that repeats for ever: programs that know the zone's name know the rest.
const OPEN: SignedDuration = SignedDuration::from_hours(10 * 366 * 24);

/// Every time that an entry names.
fn times<'e>(entry: &'e CalendarEntry<'_>) -> Vec<&'e CalendarTime> {
    let repeats = entry.repeats.iter().flat_map(|repeats| {
        let changed = repeats.changed.iter().flat_map(|changed| [&changed.planned, &changed.when]);
        repeats.dates.iter().chain(&repeats.except).chain(&repeats.last).chain(changed)
    });
    std::iter::once(&entry.when).chain(repeats).collect()
}

fn goes_on(entry: &CalendarEntry<'_>) -> bool {
    entry.repeats.as_ref().is_some_and(|repeats| repeats.rule.is_some() && repeats.last.is_none())
}

/// The zone that a time is written in: none where there is no name, or where the clock shows that hour twice.
pub(super) fn name(time: &ZonedDateTime) -> Option<&str> {
    let zone = time.time_zone();
    let is_ambiguous = zone.to_ambiguous_zoned_datetime(time.datetime()).is_ambiguous();
    zone.iana_name().filter(|name| !is_ambiguous && *name != "UTC")
}

/// Writes each zone that the events are in once, in the order in which they come.
pub(super) fn write_all(entries: &[&CalendarEntry<'_>], line: &mut Line<'_, '_>) {
    let times = entries.iter().flat_map(|entry| times(entry)).flat_map(|time| match time {
        CalendarTime::Hours { start, end } => vec![start, end],
        CalendarTime::Days { .. } => Vec::new(),
    });
    let times: Vec<&ZonedDateTime> = times.filter(|time| name(time).is_some()).collect();
    let mut written = Vec::new();
    for time in &times {
        let Some(zone) = name(time).filter(|name| !written.contains(name)) else { continue };
        written.push(zone);
        let instants = times.iter().filter(|other| name(other) == Some(zone)).map(|other| other.timestamp());
        let open = if entries.iter().any(|entry| goes_on(entry)) { OPEN } else { SignedDuration::ZERO };
        let (first, last) = instants.fold((time.timestamp(), time.timestamp()), |(first, last), instant| {
            (first.min(instant), last.max(instant))
        });
        line.literal("BEGIN:VTIMEZONE");
        line.text("TZID", zone);
        let last = last.saturating_add(open).unwrap_or(last);
        observances(time.time_zone(), first, last, line);
        line.literal("END:VTIMEZONE");
    }
}

fn observances(zone: &TimeZone, first: Timestamp, last: Timestamp, line: &mut Line<'_, '_>) {
    let from = first.saturating_sub(MARGIN).unwrap_or(Timestamp::MIN);
    let until = last.saturating_add(MARGIN).unwrap_or(Timestamp::MAX);
    let in_force = zone.preceding(from).next().map(|transition| transition.timestamp());
    // without any change before, the offset has been in force since a time that all programs can read
    let epoch = Timestamp::UNIX_EPOCH.min(from);
    let changes = zone.following(from).map(|transition| transition.timestamp()).take_while(|at| *at <= until);
    for at in std::iter::once(in_force.unwrap_or(epoch)).chain(changes) {
        let just_before = at.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(at);
        let before = zone.to_offset(just_before);
        let after = zone.to_offset_info(at);
        let (begin, end) = match after.dst() {
            Dst::Yes => ("BEGIN:DAYLIGHT", "END:DAYLIGHT"),
            Dst::No => ("BEGIN:STANDARD", "END:STANDARD"),
        };
        line.literal(begin);
        line.value("DTSTART", &stamp::hour(before.to_datetime(at)));
        line.value("TZOFFSETFROM", &offset(before));
        line.value("TZOFFSETTO", &offset(after.offset()));
        line.text("TZNAME", after.abbreviation());
        line.literal(end);
    }
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}
