//! What is known of each language, a file for each: rustc names each fact that a new one lacks.

mod en;
mod facts;
mod kk;
mod ru;

use crate::lang::Lang;
use facts::Facts;

/// The facts of a language.
#[inline]
pub(crate) const fn facts(lang: Lang) -> &'static Facts {
    match lang {
        Lang::Kk => &kk::FACTS,
        Lang::Ru => &ru::FACTS,
        Lang::En => &en::FACTS,
    }
}
