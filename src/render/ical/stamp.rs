//! Days and hours as RFC 5545 writes them: 20210820, 20210820T150000, and with a Z in UTC (sections 3.3.4 and 3.3.5).

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

pub(super) fn day(day: Date) -> String {
    let mut stamp = String::with_capacity(16);
    add_day(day, &mut stamp);
    stamp
}

pub(super) fn hour(hour: DateTime) -> String {
    let mut stamp = day(hour.date());
    stamp.push('T');
    for number in [hour.hour(), hour.minute(), hour.second()] {
        add_two(number.unsigned_abs(), &mut stamp);
    }
    stamp
}

pub(super) fn instant(instant: Timestamp) -> String {
    let mut stamp = hour(Offset::UTC.to_datetime(instant));
    stamp.push('Z');
    stamp
}

fn add_day(day: Date, stamp: &mut String) {
    let year = day.year().unsigned_abs();
    for number in [(year / 100) as u8, (year % 100) as u8, day.month().unsigned_abs(), day.day().unsigned_abs()] {
        add_two(number, stamp);
    }
}

fn add_two(number: u8, stamp: &mut String) {
    stamp.push(char::from(b'0' + number / 10 % 10));
    stamp.push(char::from(b'0' + number % 10));
}

#[cfg(test)]
mod tests {
    use super::{hour, instant};
    use jiff::civil::{Date, date};

    #[test]
    fn stamps_are_those_of_strftime() {
        for days in (0..366 * 20).step_by(17) {
            let moment = date(1_999, 1, 1).saturating_add(jiff::Span::new().days(days)).at(
                (days % 24) as i8,
                5,
                (days % 60) as i8,
                0,
            );
            assert_eq!(hour(moment), moment.strftime("%Y%m%dT%H%M%S").to_string());
        }
        assert_eq!(super::day(Date::MAX), "99991231");
        assert_eq!(instant(jiff::Timestamp::UNIX_EPOCH), "19700101T000000Z");
    }
}
