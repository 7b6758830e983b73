//! The zones of events, with every change of offset around them.

use super::line::Line;
use super::stamp;
use crate::document::{CalendarEntry, CalendarTime};
use jiff::tz::{Dst, TimeZone};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

/// How far before the first and after the last event a zone is described.
const MARGIN: SignedDuration = SignedDuration::from_hours(3 * 366 * 24);

/// How far the zone of an event is described that repeats for ever: programs that know the zone's name know the rest.
const OPEN: SignedDuration = SignedDuration::from_hours(10 * 366 * 24);

/// Every time that an entry names.
fn times<'e>(entry: &'e CalendarEntry<'_>) -> impl Iterator<Item = &'e CalendarTime> {
    let repeats = entry.repeats.iter().flat_map(|repeats| {
        let changed = repeats.changed.iter().flat_map(|changed| [&changed.planned, &changed.when]);
        repeats.dates.iter().chain(&repeats.except).chain(&repeats.last).chain(changed)
    });
    std::iter::once(&entry.when).chain(repeats)
}

fn goes_on(entry: &CalendarEntry<'_>) -> bool {
    entry.repeats.as_ref().is_some_and(|repeats| repeats.rule.is_some() && repeats.last.is_none())
}

/// The zone that a time is written in: none where there is no name, or where the clock shows that hour twice.
pub(super) fn name(time: &ZonedDateTime) -> Option<&str> {
    let zone = time.time_zone();
    let name = zone.iana_name().filter(|name| *name != "UTC")?;
    let is_ambiguous = zone.to_ambiguous_timestamp(time.datetime()).is_ambiguous();
    (!is_ambiguous).then_some(name)
}

/// A zone that events are in, and from when to when they are.
struct Known<'e> {
    name: &'e str,
    zone: &'e TimeZone,
    first: Timestamp,
    last: Timestamp,
}

/// Writes each zone that the events are in once, in the order in which they come.
pub(super) fn write_all<'e, 'c: 'e>(
    entries: impl Iterator<Item = &'e CalendarEntry<'c>> + Clone,
    line: &mut Line<'_, '_>,
) {
    let open = if entries.clone().any(goes_on) { OPEN } else { SignedDuration::ZERO };
    let mut known: Vec<Known<'_>> = Vec::new();
    for time in entries.flat_map(times) {
        let CalendarTime::Hours { start, end } = time else { continue };
        for time in [start, end] {
            let (Some(name), at) = (name(time), time.timestamp()) else { continue };
            match known.iter_mut().find(|known| known.name == name) {
                Some(known) => (known.first, known.last) = (known.first.min(at), known.last.max(at)),
                None => known.push(Known { name, zone: time.time_zone(), first: at, last: at }),
            }
        }
    }
    for Known { name, zone, first, last } in known {
        line.literal("BEGIN:VTIMEZONE");
        line.text("TZID", name);
        observances(zone, first, last.saturating_add(open).unwrap_or(last), line);
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
        line.written("DTSTART", |out| stamp::hour(before.to_datetime(at), out));
        line.written("TZOFFSETFROM", |out| stamp::offset(before, out));
        line.written("TZOFFSETTO", |out| stamp::offset(after.offset(), out));
        line.text("TZNAME", after.abbreviation());
        line.literal(end);
    }
}
