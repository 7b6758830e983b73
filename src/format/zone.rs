//! Time zones: the offset of that very day, the city that people say, and local times that a clock never showed.

use jiff::ZonedDateTime;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};

use super::cldr;
use super::date_options::TimeZoneName;
use super::number::{last_of, leading};
use crate::lang::Lang;
use crate::sink::Sink;

/// The city by which people name a zone, in the nominative; `None` where no name is kept, and the offset must do.
///
/// Known are the zones of Kazakhstan and those of the larger cities of the world.
///
/// ```
/// use ushtil::{Lang, format::zone_city};
/// assert_eq!(zone_city("Asia/Almaty", Lang::Kk), Some("Алматы"));
/// assert_eq!(zone_city("Europe/Paris", Lang::Ru), Some("Париж"));
/// assert_eq!(zone_city("Asia/Oral", Lang::En), Some("Oral"));
/// assert_eq!(zone_city("Antarctica/Troll", Lang::En), None);
/// ```
#[must_use]
pub fn zone_city(zone: &str, lang: Lang) -> Option<&'static str> {
    Some(cldr::CITIES.get(city_index(zone)?)?.1[lang])
}

/// How many zones have a city.
#[cfg(feature = "content")]
pub(crate) const CITIES: usize = cldr::CITIES.len();

/// The number of a zone's city, below [`CITIES`].
pub(crate) fn city_index(zone: &str) -> Option<usize> {
    cldr::CITIES.binary_search_by_key(&zone, |(name, _)| name).ok()
}

/// Writes an offset as people say it, `UTC+6` or `UTC+5:30`: the same in the three languages.
///
/// ```
/// use jiff::civil::date;
/// use ushtil::{format::write_offset, sink::Sink};
/// let text = |day: jiff::civil::Date| {
///     let mut text = String::new();
///     write_offset(day.in_tz("Asia/Almaty").unwrap().offset(), &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!(text(date(2021, 8, 20)), "UTC+6");
/// assert_eq!(text(date(2024, 3, 2)), "UTC+5");
/// let new_york = date(2021, 8, 20).in_tz("America/New_York").unwrap().offset();
/// let mut west = String::new();
/// write_offset(new_york, &mut Sink::string(&mut west));
/// assert_eq!(west, "UTC−4");
/// ```
pub fn write_offset(offset: Offset, out: &mut Sink<'_>) {
    out.push("UTC");
    write_signed(offset, HourDigits::AsFew, "−", out);
}

enum HourDigits {
    AsFew,
    Two,
}

/// The sign before an hour west of Greenwich is a minus in a text, and a hyphen where CLDR has one.
fn write_signed(offset: Offset, digits: HourDigits, minus: &'static str, out: &mut Sink<'_>) {
    let seconds = offset.seconds();
    if seconds == 0 {
        return;
    }
    out.push(if seconds < 0 { minus } else { "+" });
    let seconds = seconds.unsigned_abs();
    let (hours, minutes) = ((seconds / 3600) as u16, (seconds / 60 % 60) as u16);
    match digits {
        HourDigits::AsFew => out.push(leading(hours)),
        HourDigits::Two => out.push(last_of(hours, 2)),
    }
    if minutes != 0 || matches!(digits, HourDigits::Two) {
        out.push(":");
        out.push(last_of(minutes, 2));
    }
}

/// Writes the zone as `timeZoneName` asks.
pub(super) fn write_name(zoned: &ZonedDateTime, name: TimeZoneName, lang: Lang, out: &mut Sink<'_>) {
    let zone = zoned.time_zone().iana_name();
    let city = zone.and_then(|zone| zone_city(zone, lang));
    match (name, city) {
        (TimeZoneName::Long, Some(city)) => {
            let [before, after] = crate::language::locale(lang).zone_of_city;
            out.join(&[before, city, after]);
        }
        _ if zone == Some("UTC") => out.push("UTC"),
        _ => {
            out.push("GMT");
            let digits = if name == TimeZoneName::LongOffset { HourDigits::Two } else { HourDigits::AsFew };
            write_signed(zoned.offset(), digits, "-", out);
        }
    }
}

/// A zone of the database that this library carries: what a machine has may be older, and an hour off.
pub(crate) fn time_zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name).ok()
}

/// Why a local time names no moment, or two.
///
/// ```
/// use ushtil::format::resolve;
/// let paris = jiff::tz::TimeZone::get("Europe/Paris")?;
/// let skipped = jiff::civil::date(2026, 3, 29).at(2, 30, 0, 0); // clocks go from 2 to 3
/// assert!(resolve(skipped, &paris).is_err());
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LocalTimeError {
    /// The clock was put forward past it.
    #[error("{local} does not exist in this zone: the clock was put forward past it, from offset {before} to {after}")]
    Skipped {
        /// The time asked for.
        local: DateTime,
        /// The offset until then.
        before: Offset,
        /// The offset from then on.
        after: Offset,
    },
    /// The clock was put back over it.
    #[error(
        "{local} exists twice in this zone: the clock was put back, from offset {before} to {after}; add the offset that is meant"
    )]
    Twice {
        /// The time asked for.
        local: DateTime,
        /// The offset of the first time.
        before: Offset,
        /// The offset of the second time.
        after: Offset,
    },
    /// Past what the calendar holds.
    #[error("{local} is outside of the years that can be computed with")]
    Range {
        /// The time asked for.
        local: DateTime,
    },
}

/// The moment that a clock on the wall shows in a zone.
///
/// ```
/// use jiff::{civil::date, tz::TimeZone};
/// use ushtil::format::resolve;
/// let almaty = TimeZone::get("Asia/Almaty")?;
/// let start = resolve(date(2021, 8, 20).at(15, 0, 0, 0), &almaty)?;
/// assert_eq!(start.to_string(), "2021-08-20T15:00:00+06:00[Asia/Almaty]");
/// // the same moment on a clock in Paris
/// assert_eq!(start.in_tz("Europe/Paris")?.time().to_string(), "11:00:00");
///
/// // on the last evening of February 2024 the clock in Almaty went back from midnight to 23:00
/// let error = resolve(date(2024, 2, 29).at(23, 30, 0, 0), &almaty).unwrap_err();
/// assert!(error.to_string().starts_with("2024-02-29T23:30:00 exists twice in this zone"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// A time that the clock skipped or showed twice.
pub fn resolve(local: DateTime, zone: &TimeZone) -> Result<ZonedDateTime, LocalTimeError> {
    let ambiguous = zone.to_ambiguous_zoned_datetime(local);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { before, after } => Err(LocalTimeError::Skipped { local, before, after }),
        AmbiguousOffset::Fold { before, after } => Err(LocalTimeError::Twice { local, before, after }),
        AmbiguousOffset::Unambiguous { .. } => ambiguous.unambiguous().map_err(|_| LocalTimeError::Range { local }),
    }
}
