//! How the name of a language stands in a sentence.

/// How the name of a language is used.
///
/// ```
/// use ushtil::{Lang, format::{LanguageForm, language_name}};
/// assert_eq!(language_name("en", LanguageForm::Adverb, Lang::Kk), Some("ағылшынша"));
/// assert_eq!(language_name("en", LanguageForm::Adverb, Lang::Ru), Some("по-английски"));
/// assert_eq!(language_name("en", LanguageForm::Adverb, Lang::En), Some("in English"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LanguageForm {
    /// As a value or in a list: `орыс тілі`, `русский`, `Russian`.
    Name,
    /// What something is held or written in: `орыс тілінде`, `на русском языке`, `in Russian`.
    In,
    /// How one speaks or writes, in a word: `орысша`, `по-русски`, `in Russian`.
    Adverb,
}
