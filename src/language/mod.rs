//! What a language fills, and a folder for each: its data and its grammar.

mod case;
#[cfg(feature = "content")]
mod edits;
mod form;
mod language_form;
pub(crate) mod letters;
mod locale;
mod name;
mod person;
mod reads;
#[cfg(feature = "render")]
mod searches;
mod tables;
mod writes;

pub(crate) mod en;
pub(crate) mod kk;
pub(crate) mod ru;

pub use case::{Article, Declines, Grade, Harmony, Possessor};
#[cfg(feature = "content")]
pub(crate) use edits::Edits;
pub use form::Form;
pub use language_form::LanguageForm;
pub(crate) use locale::{Joints, Locale, Spans};
pub use name::{NameKind, Part};
pub(crate) use name::{PartName, Parts};
pub(crate) use person::{MONOGRAM, Patterns, Person};
pub use reads::Reads;
#[cfg(feature = "render")]
pub(crate) use searches::Searches;
#[cfg(feature = "content")]
pub(crate) use tables::edits;
#[cfg(feature = "render")]
pub(crate) use tables::searches;
pub(crate) use tables::{locale, person, writes};
pub use ushtil_lang::{Animacy, Case, Gender, GrammaticalNumber, Inflection, UnknownCase};
#[cfg(feature = "dates")]
pub(crate) use writes::Clock;
pub(crate) use writes::{Side, Writes};
