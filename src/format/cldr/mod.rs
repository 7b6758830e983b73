//! The tables of CLDR by key: currencies, units, cities, names of languages. What it says of one language is in `language`.

#[cfg(feature = "dates")]
#[rustfmt::skip]
mod cities;
#[rustfmt::skip]
mod currencies;
#[rustfmt::skip]
mod languages;
mod row;
#[rustfmt::skip]
mod units;

#[cfg(feature = "dates")]
pub(super) use cities::{CITIES, VERSION};
pub(super) use currencies::CURRENCIES;
pub(super) use languages::LANGUAGES;
pub(super) use row::{CurrencyRow, LanguageRow};
#[cfg(test)]
pub(super) use units::UNIT_NAMES;
pub(super) use units::UNITS;
