//! Names, dates and numbers in the case that the sentence needs.
//!
#![doc = include_str!("README.md")]

mod case;
mod english;
mod form;
mod kazakh;
mod name;
mod plain;
mod russian;

pub use case::{
    Animacy, Article, Case, Declines, Gender, Grade, GrammaticalNumber, Harmony, Inflection, Possessor, UnknownCase,
};
pub use form::Form;
pub use name::{Feature, Kind, Name, NameBuilder, Need, Part};
pub use plain::{Linking, Reads, inflect, inflect_as, link, possessed};

pub(crate) use kazakh::{is_cyrillic_letter, small_letter};
