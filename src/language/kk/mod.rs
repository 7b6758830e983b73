//! Kazakh: what CLDR says of it, its rules, and its grammar.

#[rustfmt::skip]
pub(crate) mod data;
pub(crate) mod grammar;
#[cfg(feature = "render")]
pub(crate) mod searches;
pub(crate) mod writes;
