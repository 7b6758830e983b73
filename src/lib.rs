//! Kazakh, Russian and English for Rust: what happens, when, where and by whom, said correctly.

extern crate self as ushtil; // generated code names `::ushtil`, here as in an application

#[cfg(feature = "catalogue")]
pub mod catalogue;
#[cfg(feature = "content")]
pub mod content;
pub mod document;
#[cfg(feature = "exchange")]
pub mod exchange;
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
pub use lang::Lang;
pub use message::Message;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
