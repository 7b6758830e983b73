//! Numbers, plurals, dates, ranges, zones, lists and telephones as Kazakh, Russian and English write them.
//!
//! Every writer is total, appends to a [`Sink`](crate::sink::Sink) and allocates nothing. Nothing is loaded or parsed
//! at start-up: the tables are constants. Options are constants too, and bear the names of Fluent and of `Intl`.
//!
//! ```
//! use jiff::civil::date;
//! use ushtil::{Lang, format::{write_datetime, DateTimeOptions, DateTimeStyle, Form}, sink::Sink};
//!
//! const ANNOUNCED: DateTimeOptions =
//!     DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Full);
//! let text = |lang| {
//!     let mut text = String::new();
//!     write_datetime(date(2021, 8, 20).into(), &ANNOUNCED, lang, &mut Sink::string(&mut text));
//!     text.replace('\u{a0}', " ")
//! };
//! assert_eq!(text(Lang::Kk), "2021 жылғы 20 тамыз, жұма");
//! assert_eq!(text(Lang::Ru), "20 августа 2021 года, пятница");
//! assert_eq!(text(Lang::En), "Friday, 20 August 2021");
//! ```
//!
//! # Two ways to write a date, and which is used where
//!
//! | | [`Form::Cldr`], the default | [`Form::Announcement`] |
//! | --- | --- | --- |
//! | kk | `2021 ж. 20 тамыз, жұма` | `2021 жылғы 20 тамыз, жұма` |
//! | ru | `пятница, 20 августа 2021 г.` | `20 августа 2021 года, пятница` |
//! | en | `Friday, August 20, 2021` | `Friday, 20 August 2021` |
//! | kk, two days | `2014 ж. 14–15 қазан` | `2014 жылғы 14–15 қазан` |
//! | ru, a month | `декабрь 2015 г.` | `декабрь 2015 года` |
//! | en, a time | `3:00 PM` | `15:00` |
//!
//! The decision: `DATETIME` with `dateStyle`, `timeStyle` or fields is CLDR's, letter by letter and with its spaces
//! (U+202F before `ж.` and `г.`), so that an FTL file gives what it gives through any `Intl`; English is CLDR's `en`,
//! which is American. What this library says of its own accord (its messages, its pages) is an announcement, and asks
//! for `form: "announcement"`: nothing is abbreviated, English has the day before the month and 24 hours, as on the
//! pages that the library was made for, and U+00A0 keeps a number with its word. Both forms take the same options.
//! The announcement forms are one table, tools/cldr/announcement.mjs; tests/data/cldr/announcement.tsv gives the
//! source of each.
//!
//! # Options
//!
//! Of `NUMBER`, see [`NumberOptions`]:
//!
//! | option | values |
//! | --- | --- |
//! | `style` | `decimal`, `percent`, `currency`, `unit` |
//! | `currency`, `currencyDisplay` | an ISO 4217 code; `symbol`, `narrowSymbol`, `code`, `name` |
//! | `unit`, `unitDisplay` | a name of [`Unit`]; `long`, `short`, `narrow` |
//! | `useGrouping` | `auto`, `min2`, `false` |
//! | `minimumIntegerDigits` | 1 to 21 |
//! | `minimumFractionDigits`, `maximumFractionDigits` | 0 to 20 |
//! | `minimumSignificantDigits`, `maximumSignificantDigits` | 1 to 21 |
//!
//! Of `DATETIME`, see [`DateTimeOptions`]:
//!
//! | option | values |
//! | --- | --- |
//! | `form` | `cldr`, `announcement` |
//! | `dateStyle`, `timeStyle` | `full`, `long`, `medium`, `short` |
//! | `weekday`, `era` | `long`, `short`, `narrow` |
//! | `month` | `numeric`, `2-digit`, `long`, `short`, `narrow` |
//! | `year`, `day`, `hour`, `minute`, `second` | `numeric`, `2-digit` |
//! | `fractionalSecondDigits` | 1 to 3 |
//! | `hourCycle` | `h11`, `h12`, `h23`, `h24`; `hour12` is `h12` or `h23` |
//! | `timeZone` | an IANA name |
//! | `timeZoneName` | `short` (`GMT+6`), `longOffset` (`GMT+06:00`), `long` (`Алматы уақыты`) |
//!
//! # Cost
//!
//! Measured with Rust 1.95 on two shared cores, in November 2026, release builds, stripped:
//!
//! | a program that prints | adds to the binary |
//! | --- | --- |
//! | integers and their plural categories | 94 KiB |
//! | long dates with times (beyond jiff's civil dates) | 79 KiB |
//! | all of this module (beyond jiff with its zone data) | 164 KiB |
//!
//! Compiling this module takes 1.4 s of processor time in release. A long date with time costs a quarter of
//! a hand-written `write!` (0.23 to 0.25) and less than a twelfth of what ICU4X takes with its formatter kept; an
//! integer, a plural category and a list cost 0.45, 0.12 and 0.6 of ICU4X.
//! `cargo bench --bench format`, and the same in tools/oracle-icu, measure anew.
//!
//! # Data
//!
//! [`data_versions`] names the releases of CLDR and of the zone database. The tables in src/format/cldr are generated
//! by tools/cldr from Unicode's npm packages (Unicode License v3, the text beside them); tools/cldr/check.sh says when
//! they are stale. tests/cldr.rs holds them against more than 10,000 texts of Node's `Intl` and names each difference with its
//! reason; tools/oracle-icu holds them against ICU4X.

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
#[cfg(feature = "content")]
pub(crate) use zone::{CITIES, city_index};
pub use zone::{LocalTimeError, resolve, write_offset, zone_city};
