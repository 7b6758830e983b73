//! The tables of CLDR for the three languages: the shape here, the data in the generated files beside this one.

#[rustfmt::skip]
mod cities;
#[rustfmt::skip]
mod currencies;
#[rustfmt::skip]
mod en;
#[rustfmt::skip]
mod kk;
#[rustfmt::skip]
mod languages;
#[rustfmt::skip]
mod ru;
#[rustfmt::skip]
pub(super) mod straight;
#[rustfmt::skip]
mod units;

pub(super) use cities::{CITIES, VERSION};
pub(super) use currencies::CURRENCIES;
pub(super) use languages::LANGUAGES;
#[cfg(test)]
pub(super) use units::UNIT_NAMES;
pub(super) use units::UNITS;

use super::list::Joints;
use super::relative::Spans;
use crate::lang::Lang;

type Months = [&'static str; 12];
type Weekdays = [&'static str; 7];

/// What CLDR says of one language. Texts by width are in the order abbreviated, wide, narrow.
pub(super) struct Locale {
    pub(super) decimal: &'static str,
    pub(super) group: &'static str,
    pub(super) minus: &'static str,
    pub(super) percent: &'static str,
    pub(super) months: [Months; 3],
    pub(super) months_alone: [Months; 3],
    pub(super) weekdays: [Weekdays; 3],
    pub(super) eras: [[&'static str; 2]; 3],
    pub(super) day_periods: [&'static str; 2],
    /// Patterns (see `pattern`) for full, long, medium and short.
    pub(super) date_styles: [&'static str; 4],
    /// Between a date and a time: in general, by style, and after a weekday alone (before an hour, before minutes).
    pub(super) glue: &'static str,
    pub(super) glue_at: [&'static str; 4],
    pub(super) glue_weekday: [&'static str; 2],
    /// Between the two ends of a range that has no pattern of its own.
    pub(super) range_fallback: &'static str,
    pub(super) announcement_fallback: &'static str,
    /// Dates by [`Shape`](super::shape::Shape).
    pub(super) shapes: [&'static str; 64],
    /// Ranges by shape without the era, and by the largest difference: the day, the month, the year.
    pub(super) ranges: [[&'static str; 3]; 32],
    /// Times by the clock (12 hours, 24 hours) and the fields shown: hour 1, minute 2, second 4.
    pub(super) times: [[&'static str; 8]; 2],
    /// Ranges of hours and of hours with minutes, by the clock and the largest difference:
    /// the half of the day, the hour, the minute.
    pub(super) time_ranges: [[[&'static str; 3]; 2]; 2],
    /// The announcement forms by shape without the era; empty where CLDR's form serves.
    pub(super) announced: [&'static str; 32],
    pub(super) announced_ranges: [[&'static str; 3]; 32],
    /// What stands before and after a city that a zone is named by.
    pub(super) zone_of_city: [&'static str; 2],
    pub(super) conjunction: Joints,
    pub(super) disjunction: Joints,
    pub(super) unit_list: Joints,
    /// By [`RelativeUnit`](super::relative::RelativeUnit).
    pub(super) relative: [Spans; 7],
}

/// The tables of one language.
pub(super) fn locale(lang: Lang) -> &'static Locale {
    match lang {
        Lang::Kk => &kk::KK,
        Lang::Ru => &ru::RU,
        Lang::En => &en::EN,
    }
}
