//! What the rows of the tables hold.

use crate::lang::PerLang;

/// What is kept of a currency: by language the sign, the narrow sign, and the names one|few|many|other.
pub(in crate::format) struct CurrencyRow {
    pub(in crate::format) code: &'static str,
    pub(in crate::format) texts: PerLang<[&'static str; 3]>,
}

/// What is kept of a language: its own name, and by language the name, "in" it, and the adverb.
pub(in crate::format) struct LanguageRow {
    pub(in crate::format) tag: &'static str,
    pub(in crate::format) autonym: &'static str,
    pub(in crate::format) names: PerLang<[&'static str; 3]>,
}
