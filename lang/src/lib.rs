//! What a language is: the enums and constants that the library `ushtil` and its compiler share.
//!
//! Nothing here writes or reads anything, and there is no dependency, so that every build script can afford it. What is
//! known of a language stands in one file: whoever adds a variant to [`Lang`] is led to it by rustc, and to each fact in it.

mod answers;
mod case;
mod element;
mod lang;
mod language;
mod languages;
mod limits;
mod near;
mod per_lang;
mod plural;
mod tag;
mod typography;
mod variable;

pub use case::{Animacy, Case, Gender, GrammaticalNumber, Inflection, UnknownCase};
pub use element::TextElement;
pub use lang::{Direction, Lang};
pub use languages::Languages;
pub use limits::{AllLimits, LIMITS};
pub use near::did_you_mean;
#[doc(hidden)]
pub use per_lang::Each;
pub use per_lang::PerLang;
pub use plural::PluralCategory;
pub use tag::UnknownLang;
pub use typography::Quotes;
pub use variable::{Type, is_identifier};
