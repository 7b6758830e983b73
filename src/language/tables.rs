//! The tables of CLDR, by language.

use super::locale::Locale;
use super::{en, kk, ru};
use crate::lang::Lang;

/// The tables of one language.
pub(crate) fn locale(lang: Lang) -> &'static Locale {
    match lang {
        Lang::Kk => &kk::data::KK,
        Lang::Ru => &ru::data::RU,
        Lang::En => &en::data::EN,
    }
}
