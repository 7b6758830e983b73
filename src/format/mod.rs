//! Numbers, plurals, dates, ranges, zones, lists and telephones as Kazakh, Russian and English write them.

pub mod currency;
pub mod date;
pub mod decimal;
pub mod language;
pub mod list;
pub mod number;
pub mod plural;
pub mod range;
pub mod relative;
pub mod telephone;
pub mod unit;
pub mod version;
pub mod zone;

mod cldr;
mod pattern;
mod shape;

pub use currency::{Currency, CurrencyDisplay};
pub use date::{DateTimeOptions, DateTimeStyle, FieldText, Form, HourCycle, Moment, Month, Numeric};
pub use date::{TimeZoneName, write_datetime};
pub use decimal::{Number, NumberError};
pub use language::{LanguageForm, language_autonym, language_name};
pub use list::{ListStyle, list_joint, write_list};
pub use number::{Grouping, NumberOptions, NumberStyle, write_integer, write_number};
pub use plural::{PluralCategory, cardinal, cardinal_integer, ordinal};
pub use range::{DateRange, write_range};
pub use relative::{RelativeStyle, RelativeUnit, relative_day, write_relative};
pub use telephone::{Telephone, TelephoneError};
pub use unit::{Unit, UnitDisplay};
pub use version::{DataVersions, data_versions};
pub use zone::{LocalTimeError, resolve, write_offset, zone_city};
