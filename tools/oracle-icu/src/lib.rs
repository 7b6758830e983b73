//! The languages and moments that the tests and benches beside this file share.

use icu_locale_core::{Locale, locale};
use ushtil::Lang;

/// The locale of ICU for a language.
pub fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::Kk => locale!("kk"),
        Lang::Ru => locale!("ru"),
        Lang::En => locale!("en"),
    }
}

/// One text in the form that is compared: CLDR 48 and 49 differ in which space they use.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}
