//! Kazakh, Russian and English for Rust: what happens, when, where and by whom, said correctly.

extern crate self as ushtil; // generated code names `::ushtil`, here as in an application

#[cfg(feature = "catalogue")]
pub mod catalogue;
#[cfg(feature = "content")]
pub mod content;
pub mod document;
pub mod format;
pub mod grammar;
pub mod lang;
pub mod message;
pub mod messages;
pub mod render;
pub mod sink;
pub mod switcher;

#[cfg(feature = "catalogue")]
pub use catalogue::Catalogue;
/// Dates and times: the `jiff` whose types formatters, messages and content take. An application writes `ushtil::jiff`, or
/// has a `jiff = "1"` of its own, which is the same.
///
/// ```
/// use ushtil::{format::DateRange, jiff::civil::date};
/// let conference = DateRange::days(date(2014, 10, 14), date(2014, 10, 15));
/// assert_eq!(conference.start().date(), date(2014, 10, 14));
/// ```
pub use jiff;
pub use lang::Lang;
pub use message::Message;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
