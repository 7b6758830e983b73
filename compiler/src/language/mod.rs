//! What each language says to the checks of its messages and texts, a file for each: rustc names each part that a new one lacks.

mod en;
mod kk;
mod parts;
mod ru;

use ushtil_lang::Lang;

pub(crate) use parts::Language;

/// What a language says.
pub(crate) const fn language(lang: Lang) -> &'static Language {
    match lang {
        Lang::Kk => &kk::KAZAKH,
        Lang::Ru => &ru::RUSSIAN,
        Lang::En => &en::ENGLISH,
    }
}
