//! Checks of plain text: scripts, typography, and mistakes that people make in each language.

mod script;
mod typography;

use ushtil_lang::Lang;

pub use crate::finding::TextFinding;
use crate::language::language;
use crate::word::words;

/// Every finding in a text, in the order of reading.
///
/// ```
/// use ushtil_compiler::{Lang, text::check_text};
/// let findings = check_text("Cоңғы жаңалықтар", Lang::Kk); // the first letter is Latin
/// assert_eq!(findings[0].code, "mixed-script");
/// assert_eq!(findings[0].help.as_deref(), Some("write `Соңғы`, all in Cyrillic letters"));
///
/// assert!(check_text("Круглый стол \"О языках\"", Lang::Ru)[0].code == "quotes");
/// assert!(check_text("Round table on languages – open to all", Lang::En).is_empty());
/// ```
#[must_use]
pub fn check_text(text: &str, locale: Lang) -> Vec<TextFinding> {
    let mut findings = Vec::new();
    let (words, has) = words(text);
    script::check(text, has, &words, locale, &mut findings);
    typography::check(text, has, locale, &mut findings);
    (language(locale).text)(text, &words, &mut findings);
    findings.sort_by_key(|finding| (finding.range.start, finding.range.end));
    findings
}
