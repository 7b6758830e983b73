//! The tables of CLDR for the three languages: the shape here, the data in the generated files beside this one.

#[rustfmt::skip]
mod en;
#[rustfmt::skip]
mod kk;
#[rustfmt::skip]
mod ru;

use super::list::Joints;
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
    /// Patterns (see `pattern`) for full, long, medium and short, as in the other tables by style.
    pub(super) date_styles: [&'static str; 4],
    pub(super) time_styles: [&'static str; 4],
    #[expect(dead_code)]
    pub(super) glue: [&'static str; 4],
    pub(super) glue_at: [&'static str; 4],
    pub(super) conjunction: Joints,
    pub(super) disjunction: Joints,
    pub(super) unit_list: Joints,
}

/// The tables of one language.
pub(super) fn locale(lang: Lang) -> &'static Locale {
    match lang {
        Lang::Kk => &kk::KK,
        Lang::Ru => &ru::RU,
        Lang::En => &en::EN,
    }
}
