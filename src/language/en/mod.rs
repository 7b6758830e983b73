//! English: what CLDR says of it, and its grammar.

#[rustfmt::skip]
pub(crate) mod data;
pub(crate) mod grammar;
