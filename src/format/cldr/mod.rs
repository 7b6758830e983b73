//! The tables of CLDR by key: currencies, units, cities, names of languages. What it says of one language is in `language`.

#[rustfmt::skip]
mod cities;
#[rustfmt::skip]
mod currencies;
#[rustfmt::skip]
mod languages;
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
