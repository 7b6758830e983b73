//! What CLDR says of one language; each fills it in its own `data.rs`, which tools/cldr generates.

type Months = [&'static str; 12];
type Weekdays = [&'static str; 7];

/// What CLDR says of one language. Texts by width are in the order abbreviated, wide, narrow.
#[cfg_attr(not(feature = "dates"), allow(dead_code))] // patterns of dates
pub(crate) struct Locale {
    pub(crate) decimal: &'static str,
    pub(crate) group: &'static str,
    pub(crate) minus: &'static str,
    pub(crate) percent: &'static str,
    pub(crate) months: [Months; 3],
    pub(crate) months_alone: [Months; 3],
    pub(crate) weekdays: [Weekdays; 3],
    pub(crate) eras: [[&'static str; 2]; 3],
    pub(crate) day_periods: [&'static str; 2],
    /// Patterns (see `pattern`) for full, long, medium and short.
    pub(crate) date_styles: [&'static str; 4],
    /// Between a date and a time: in general, by style, and after a weekday alone (before an hour, before minutes).
    pub(crate) glue: &'static str,
    pub(crate) glue_at: [&'static str; 4],
    pub(crate) glue_weekday: [&'static str; 2],
    /// Between the two ends of a range that has no pattern of its own.
    pub(crate) range_fallback: &'static str,
    pub(crate) announcement_fallback: &'static str,
    /// Dates by [`Shape`](crate::format).
    pub(crate) shapes: [&'static str; 64],
    /// Ranges by shape without the era, and by the largest difference: the day, the month, the year.
    pub(crate) ranges: [[&'static str; 3]; 32],
    /// Times by the clock (12 hours, 24 hours) and the fields shown: hour 1, minute 2, second 4.
    pub(crate) times: [[&'static str; 8]; 2],
    /// Ranges of hours and of hours with minutes, by the clock and the largest difference:
    /// the half of the day, the hour, the minute.
    pub(crate) time_ranges: [[[&'static str; 3]; 2]; 2],
    /// The announcement forms by shape without the era; empty where CLDR's form serves.
    pub(crate) announced: [&'static str; 32],
    pub(crate) announced_ranges: [[&'static str; 3]; 32],
    /// What stands before and after a city that a zone is named by.
    pub(crate) zone_of_city: [&'static str; 2],
    pub(crate) conjunction: Joints,
    pub(crate) disjunction: Joints,
    pub(crate) unit_list: Joints,
    /// By [`RelativeUnit`](crate::format::RelativeUnit).
    pub(crate) relative: [Spans; 7],
}

/// What stands between two items, between any two but the last, and before the last of three or more.
pub(crate) struct Joints {
    pub(crate) two: &'static str,
    pub(crate) middle: &'static str,
    pub(crate) last: &'static str,
}

impl Joints {
    /// Commas, and a word before the last; no language here has a comma before that.
    pub(super) const fn prose(last: &'static str) -> Joints {
        Joints { two: last, middle: ", ", last }
    }

    pub(crate) fn at(&self, index: usize, length: usize) -> &'static str {
        match length {
            2 => self.two,
            _ if index + 1 == length => self.last,
            _ => self.middle,
        }
    }
}

/// What CLDR says of one unit in one language.
pub(crate) struct Spans {
    /// The words for -2 to 2, empty where there is none.
    pub(crate) words: [&'static str; 5],
    /// By plural category (one, few, many, other): the text before the number and after it.
    pub(crate) past: [[&'static str; 2]; 4],
    pub(crate) future: [[&'static str; 2]; 4],
}
