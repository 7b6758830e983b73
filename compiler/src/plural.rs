//! The plural categories that the keys of variants name.

use ushtil_lang::PluralCategory;

/// Whether a key can only be a plural category; `other` is a word that choices have as well.
pub(crate) fn is_category(name: &str) -> bool {
    name != "other" && category_of(name).is_some()
}

pub(crate) fn category_of(name: &str) -> Option<PluralCategory> {
    PluralCategory::ALL.into_iter().find(|category| category.name() == name)
}
