//! The messages of this library: one module per file in `locales/`, one struct or constant per message.

#![allow(clippy::all, clippy::pedantic, clippy::restriction)] // generated; checked where it is generated

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
