//! The days of something that repeats: every day, week, month or year, over jiff's calendar.
//!
//! It is the part of RFC 5545's rules that announcements have. The rows of `tests/data/rules.tsv` hold it, which python-dateutil gives too (`tests/oracles/rules.py`).

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::model::words;
use crate::content::read::problem::{Problem, shown};
use crate::content::read::shape::Shape;
use crate::content::read::tree::{Node, NodeValue};

words! {
    /// How often something repeats.
    pub enum Every {
        /// Every day.
        Day = "day",
        /// Every week.
        Week = "week",
        /// Every month.
        Month = "month",
        /// Every year.
        Year = "year",
    }
}

/// On which days of a week, a month or a year something repeats.
///
/// | in the file | is |
/// | --- | --- |
/// | `"wednesday"` | every one of them, in a rule of weeks |
/// | `"first-wednesday"`, `"last-friday"` | one of them, of a month; in a rule of years, of the month of the first date |
/// | `15` | a day of the month |
/// | `"last-day"` | the last day of the month |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum On {
    /// A weekday.
    Weekday(Weekday),
    /// The first (1) to fifth (5) or last (-1) of a weekday.
    Nth(i8, Weekday),
    /// A day of the month; the last is -1.
    Day(i8),
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

const NTH: [(&str, i8); 6] = [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("last", -1)];

const LAST_DAY: &str = "last-day";

const EXPECTED: &str = "a weekday (`wednesday`), one of a month (`first-wednesday`, `last-friday`), a day of the month (`15`) or `last-day`";

impl On {
    fn read(text: &str) -> Option<On> {
        let weekday = |word: &str| WEEKDAYS.iter().find(|(name, _)| *name == word).map(|(_, weekday)| *weekday);
        let nth = |word: &str| NTH.iter().find(|(name, _)| *name == word).map(|(_, nth)| *nth);
        if text == LAST_DAY {
            return Some(On::Day(-1));
        }
        match text.split_once('-') {
            Some((first, rest)) => Some(On::Nth(nth(first)?, weekday(rest)?)),
            None => weekday(text).map(On::Weekday),
        }
    }

    /// The day of a month, if the month has it.
    fn in_month(self, month: Date) -> Option<Date> {
        match self {
            On::Weekday(_) => None,
            On::Nth(nth, weekday) => month.nth_weekday_of_month(nth, weekday).ok(),
            On::Day(-1) => Some(month.last_of_month()),
            On::Day(day) => Date::new(month.year(), month.month(), day).ok(),
        }
    }
}

serialize!(On);

impl Decode for On {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let wrong = |found: &str| Problem::new(Code::Rule, shown(found), EXPECTED);
        let read = match &node.value {
            NodeValue::Number(number) => {
                let day = number.parse().ok().filter(|day| (1..=31).contains(day));
                day.map(On::Day).ok_or_else(|| wrong(number))
            }
            NodeValue::Text(text) => On::read(text).ok_or_else(|| wrong(text)),
            _ => Err(Problem::new(Code::Type, node.value.sort(), EXPECTED)),
        };
        read.map_err(|problem| cx.report(&node.span, problem)).ok()
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        let name =
            |wanted: Weekday| WEEKDAYS.iter().find(|(_, weekday)| *weekday == wanted).map_or("", |(name, _)| name);
        Some(match self {
            On::Weekday(weekday) => Written::text(name(*weekday)),
            On::Nth(nth, weekday) => {
                let which = NTH.iter().find(|(_, number)| number == nth).map_or("", |(which, _)| which);
                Written::text(format!("{which}-{}", name(*weekday)))
            }
            On::Day(-1) => Written::text(LAST_DAY),
            On::Day(day) => Written::Whole(i64::from(*day)),
        })
    }

    fn shape() -> Shape {
        Shape::Value("repeated-day")
    }
}

/// The days on which something repeats, from the first one on, one after another.
///
/// A month that has no 31st, and a year that has no 29 February, is passed over, as RFC 5545 does.
pub(crate) fn days(every: Every, interval: u32, on: &[On], first: Date) -> impl Iterator<Item = Date> + use<'_> {
    let from_the_first = move |step: i64| match every {
        Every::Day => first.checked_add(step.days()).ok(),
        Every::Week => {
            let monday = first.checked_sub(i64::from(first.weekday().to_monday_zero_offset()).days()).ok()?;
            monday.checked_add(step.weeks()).ok()
        }
        Every::Month => first.first_of_month().checked_add(step.months()).ok(),
        Every::Year => first.first_of_month().checked_add(step.years()).ok(),
    };
    let steps = (0..).step_by(usize::try_from(interval).unwrap_or(usize::MAX)).map_while(from_the_first);
    steps.flat_map(move |begins| in_period(every, on, first, begins)).filter(move |day| *day >= first)
}

/// The days of one week, month or year, in order.
fn in_period(every: Every, on: &[On], first: Date, begins: Date) -> Vec<Date> {
    let mut days: Vec<Date> = match every {
        Every::Day => vec![begins],
        Every::Week if on.is_empty() => vec![in_week(begins, first.weekday())],
        Every::Week => on
            .iter()
            .filter_map(|on| match on {
                On::Weekday(weekday) => Some(in_week(begins, *weekday)),
                On::Nth(..) | On::Day(_) => None,
            })
            .collect(),
        Every::Month | Every::Year if on.is_empty() => On::Day(first.day()).in_month(begins).into_iter().collect(),
        Every::Month | Every::Year => on.iter().filter_map(|on| on.in_month(begins)).collect(),
    };
    days.sort_unstable();
    days.dedup();
    days
}

fn in_week(monday: Date, weekday: Weekday) -> Date {
    monday.saturating_add(i64::from(weekday.to_monday_zero_offset()).days())
}
