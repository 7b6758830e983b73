//! Messages compiled twice, without and with isolation marks, and a call of each of them.
#![allow(
    missing_docs,
    unreachable_pub,
    unused_variables,
    unused_parens,
    clippy::all,
    clippy::restriction,
    clippy::pedantic
)]

use ushtil::Message;
use ushtil::format::{DateRange, Duration, Integer, Money, Number};
use ushtil::grammar::Name;

pub struct Values<'a> {
    pub integer: Integer,
    pub number: Number,
    pub text: &'a str,
    pub other: &'a str,
    pub choice: usize,
    pub start: &'a jiff::ZonedDateTime,
    pub end: &'a jiff::ZonedDateTime,
    pub range: &'a DateRange,
    pub name: &'a Name,
    pub list: &'a [&'a str],
    pub names: &'a [Name],
    pub money: Money,
    pub length: Duration,
    pub message: &'a dyn Message,
}

pub mod off {
    include!(concat!(env!("OUT_DIR"), "/off.rs"));
}
pub mod on {
    include!(concat!(env!("OUT_DIR"), "/on.rs"));
}
pub mod two {
    include!(concat!(env!("OUT_DIR"), "/two.rs"));
}
pub mod options {
    include!(concat!(env!("OUT_DIR"), "/options.rs"));
}
pub mod markup {
    include!(concat!(env!("OUT_DIR"), "/markup.rs"));
}
pub mod functions {
    include!(concat!(env!("OUT_DIR"), "/functions.rs"));
}
pub mod own {
    include!(concat!(env!("OUT_DIR"), "/own.rs"));
}
include!(concat!(env!("OUT_DIR"), "/off_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/on_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/two_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/options_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/markup_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/own_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/functions_calls.rs"));
include!(concat!(env!("OUT_DIR"), "/generated_sources.rs"));
include!(concat!(env!("OUT_DIR"), "/options_sources.rs"));
include!(concat!(env!("OUT_DIR"), "/markup_sources.rs"));
include!(concat!(env!("OUT_DIR"), "/functions_sources.rs"));
include!(concat!(env!("OUT_DIR"), "/own_sources.rs"));

pub mod own_functions;
pub mod resolver;

/// What the compiled messages of the cases in `resolver/` answer.
pub mod cases {
    use ushtil::Lang;
    include!(concat!(env!("OUT_DIR"), "/resolver.rs"));
}
