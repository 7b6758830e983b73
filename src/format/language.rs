//! The names of languages: in each of the three, and as their speakers call them.

use super::cldr::{self, LanguageRow};
use crate::lang::Lang;
pub use crate::language::LanguageForm;

/// The name of a language, given by its BCP 47 tag, in one of the three; `None` for a language that is not kept.
///
/// Kept are the three, and some twenty that events in Kazakhstan are held in or that its neighbours speak.
///
/// | call, for `ru` | kk | ru | en |
/// | --- | --- | --- | --- |
/// | `Name` | `орыс тілі` | `русский` | `Russian` |
/// | `In` | `орыс тілінде` | `на русском языке` | `in Russian` |
/// | `Adverb` | `орысша` | `по-русски` | `in Russian` |
///
/// ```
/// use ushtil::{Lang, format::{language_name, LanguageForm}};
/// let name = |form| Lang::ALL.map(|lang| language_name("kk", form, lang).unwrap());
/// assert_eq!(name(LanguageForm::Name), ["қазақ тілі", "казахский", "Kazakh"]);
/// assert_eq!(name(LanguageForm::In), ["қазақ тілінде", "на казахском языке", "in Kazakh"]);
/// assert_eq!(name(LanguageForm::Adverb), ["қазақша", "по-казахски", "in Kazakh"]);
/// ```
#[must_use]
pub fn language_name(tag: &str, form: LanguageForm, lang: Lang) -> Option<&'static str> {
    let names = row(tag)?.names[lang];
    Some(match form {
        LanguageForm::Name => names[0],
        LanguageForm::In => names[1],
        LanguageForm::Adverb => names[2],
    })
}

/// The name by which the speakers of a language call it, as a label: the same on a page in any language.
///
/// ```
/// use ushtil::{Lang, format::language_autonym};
/// let autonyms = Lang::ALL.map(|lang| language_autonym(lang.tag()).unwrap());
/// assert_eq!(autonyms, ["Қазақша", "Русский", "English"]);
/// ```
#[must_use]
pub fn language_autonym(tag: &str) -> Option<&'static str> {
    Some(row(tag)?.autonym)
}

fn row(tag: &str) -> Option<&'static LanguageRow> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    let index = cldr::LANGUAGES.binary_search_by(|row| row.tag.cmp(language)).ok()?;
    cldr::LANGUAGES.get(index)
}
