//! Rules of repetition as RFC 5545, section 3.3.10, writes them.

use super::stamp;
use crate::document::{CalendarStart, Frequency, Recurrence, Rule, RuleDay};
use jiff::civil::Weekday;

/// `FREQ=WEEKLY;BYDAY=WE;UNTIL=20261230T133000Z`
pub(super) fn rule(rule: &Rule, repeats: &Recurrence<'_>) -> String {
    let frequency = match rule.every {
        Frequency::Daily => "DAILY",
        Frequency::Weekly => "WEEKLY",
        Frequency::Monthly => "MONTHLY",
        Frequency::Yearly => "YEARLY",
    };
    let parts = [
        Some(format!("FREQ={frequency}")),
        (rule.interval > 1).then(|| format!("INTERVAL={}", rule.interval)),
        rule.month.map(|month| format!("BYMONTH={month}")),
        list("BYDAY", rule.on.iter().filter_map(weekday)),
        list("BYMONTHDAY", rule.on.iter().filter_map(day_of_month)),
        end(rule, repeats),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(";")
}

fn list(name: &str, values: impl Iterator<Item = String>) -> Option<String> {
    let values: Vec<String> = values.collect();
    (!values.is_empty()).then(|| format!("{name}={}", values.join(",")))
}

fn weekday(day: &RuleDay) -> Option<String> {
    let RuleDay::Weekday(nth, weekday) = day else { return None };
    let name = match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    };
    Some(format!("{}{name}", nth.map(|nth| nth.to_string()).unwrap_or_default()))
}

fn day_of_month(day: &RuleDay) -> Option<String> {
    match day {
        RuleDay::Weekday(..) => None,
        RuleDay::Day(day) => Some(day.to_string()),
    }
}

/// A date where the event takes whole days; else an instant in UTC, as the RFC demands of events with a zone.
fn end(rule: &Rule, repeats: &Recurrence<'_>) -> Option<String> {
    if let Some(times) = rule.times {
        return Some(format!("COUNT={times}"));
    }
    let mut until = "UNTIL=".to_owned();
    match repeats.last.as_ref()?.start() {
        CalendarStart::Day(day) => stamp::day(day, &mut until),
        CalendarStart::Hour(time) => stamp::instant(time.timestamp(), &mut until),
    }
    Some(until)
}
