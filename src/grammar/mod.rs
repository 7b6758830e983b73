//! Names, dates and numbers in the case that the sentence needs.
//!
#![doc = include_str!("README.md")]

mod name;
mod own;
mod person_name;
mod plain;

pub use crate::language::{
    Animacy, Article, Case, Declines, Form, Gender, Grade, GrammaticalNumber, Harmony, Inflection, NameKind, Part,
    Possessor, Reads, UnknownCase,
};
pub use name::{Feature, Name, NameBuilder, Need};
pub use own::{WordList, WordProblem};
pub use person_name::{
    Courtesy, Formality, NameOrder, PersonField, PersonForm, PersonLength, PersonName, PersonStyle, PersonUsage,
};
pub use plain::{Linking, inflect, inflect_as, link, possessed};
