//! Russian: what CLDR says of it, its rules, and its grammar.

#[rustfmt::skip]
pub(crate) mod data;
#[cfg(feature = "content")]
pub(crate) mod edits;
pub(crate) mod grammar;
pub(crate) mod person;
#[cfg(feature = "render")]
pub(crate) mod searches;
pub(crate) mod writes;
