//! What each language fills: the one list of their folders.

#[cfg(feature = "content")]
use super::Edits;
#[cfg(feature = "render")]
use super::Searches;
use super::{Locale, Person, Writes, en, kk, ru};
use crate::lang::Lang;

/// The tables of one language.
pub(crate) fn locale(lang: Lang) -> &'static Locale {
    match lang {
        Lang::Kk => &kk::data::KK,
        Lang::Ru => &ru::data::RU,
        Lang::En => &en::data::EN,
    }
}

/// How one language writes numbers, dates and lists.
pub(crate) fn writes(lang: Lang) -> &'static Writes {
    match lang {
        Lang::Kk => &kk::writes::WRITES,
        Lang::Ru => &ru::writes::WRITES,
        Lang::En => &en::writes::WRITES,
    }
}

/// What words of one language are found by.
#[cfg(feature = "render")]
pub(crate) fn searches(lang: Lang) -> &'static Searches {
    match lang {
        Lang::Kk => &kk::searches::SEARCHES,
        Lang::Ru => &ru::searches::SEARCHES,
        Lang::En => &en::searches::SEARCHES,
    }
}

/// How texts of content in one language are read.
#[cfg(feature = "content")]
pub(crate) fn edits(lang: Lang) -> &'static Edits {
    match lang {
        Lang::Kk => &kk::edits::EDITS,
        Lang::Ru => &ru::edits::EDITS,
        Lang::En => &en::edits::EDITS,
    }
}

/// How one language writes a person's name.
pub(crate) fn person(lang: Lang) -> &'static Person {
    match lang {
        Lang::Kk => &kk::person::PERSON,
        Lang::Ru => &ru::person::PERSON,
        Lang::En => &en::person::PERSON,
    }
}
