//! Numbers, plurals, dates, ranges, zones, lists and telephones as Kazakh, Russian and English write them.

pub mod date;
pub mod decimal;
pub mod list;
pub mod number;
pub mod plural;
pub mod telephone;

mod cldr;
mod pattern;

pub use date::{DateTimeOptions, DateTimeStyle, FieldText, Form, HourCycle, Moment, Month, Numeric};
pub use date::{TimeZoneName, write_datetime};
pub use decimal::{Number, NumberError};
pub use list::{ListStyle, list_joint, write_list};
pub use number::{Grouping, NumberOptions, NumberStyle, write_integer, write_number};
pub use plural::{PluralCategory, cardinal, cardinal_integer, ordinal};
pub use telephone::{Telephone, TelephoneError};
