//! Days and hours as RFC 5545 writes them: 20210820, 20210820T150000, and with a Z in UTC (sections 3.3.4 and 3.3.5).

use crate::format::push_two;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

pub(super) fn day(day: Date, out: &mut String) {
    let year = day.year().unsigned_abs();
    for number in [(year / 100) as u8, (year % 100) as u8, day.month().unsigned_abs(), day.day().unsigned_abs()] {
        push_two(number, out);
    }
}

pub(super) fn hour(hour: DateTime, out: &mut String) {
    day(hour.date(), out);
    out.push('T');
    for number in [hour.hour(), hour.minute(), hour.second()] {
        push_two(number.unsigned_abs(), out);
    }
}

pub(super) fn instant(instant: Timestamp, out: &mut String) {
    hour(Offset::UTC.to_datetime(instant), out);
    out.push('Z');
}

/// How far a clock is from UTC: `+0500`.
pub(super) fn offset(offset: Offset, out: &mut String) {
    let seconds = offset.seconds().unsigned_abs();
    out.push(if offset.seconds() < 0 { '-' } else { '+' });
    push_two((seconds / 3600) as u8, out);
    push_two((seconds / 60 % 60) as u8, out);
    if !seconds.is_multiple_of(60) {
        push_two((seconds % 60) as u8, out);
    }
}

#[cfg(test)]
mod tests {
    use super::{day, hour, instant, offset};
    use jiff::civil::{Date, date};
    use jiff::tz::Offset;

    fn written(write: impl FnOnce(&mut String)) -> String {
        let mut text = String::new();
        write(&mut text);
        text
    }

    #[test]
    fn stamps_are_those_of_strftime() {
        for days in (0..366 * 20).step_by(17) {
            let moment = date(1_999, 1, 1).saturating_add(jiff::Span::new().days(days)).at(
                (days % 24) as i8,
                5,
                (days % 60) as i8,
                0,
            );
            assert_eq!(written(|out| hour(moment, out)), moment.strftime("%Y%m%dT%H%M%S").to_string());
        }
        assert_eq!(written(|out| day(Date::MAX, out)), "99991231");
        assert_eq!(written(|out| instant(jiff::Timestamp::UNIX_EPOCH, out)), "19700101T000000Z");
        for (seconds, stamp) in [(0, "+0000"), (18_468, "+050748"), (-12_600, "-0330"), (-1, "-000001")] {
            let of = Offset::from_seconds(seconds).unwrap_or(Offset::UTC);
            assert_eq!(written(|out| offset(of, out)), stamp);
        }
    }
}
