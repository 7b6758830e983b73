//! The languages of this library, and how one of them is chosen.

mod accept;
mod fallback;
mod localised;
mod negotiation;
mod registry;
mod sort_key;
mod tag;

pub use accept::{AcceptLanguage, Exactness, Match};
pub use fallback::{ChainError, Chains, Resolved, Via};
pub use localised::{Localised, Picked, State, Translation};
pub use negotiation::{Negotiated, Negotiator, Reason, Wish};
pub use sort_key::SortKey;
pub use tag::{LangTag, TagError};
pub use ushtil_lang::{Direction, Lang, Languages, PerLang, Quotes, UnknownLang};
