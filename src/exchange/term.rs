//! A term of a glossary, as each language spells it.

use crate::Lang;
use crate::lang::PerLang;

/// A term, as each language spells it: in one way or in several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    spelt: PerLang<Vec<String>>,
}

impl Term {
    /// Its spellings in a language.
    #[must_use]
    pub fn spelt(&self, lang: Lang) -> &[String] {
        &self.spelt[lang]
    }

    /// Takes a spelling over, without what stands in brackets after it.
    pub(crate) fn add(&mut self, lang: Lang, cell: &str) {
        let spellings = cell.split([';', '|']).map(|spelling| spelling.split('(').next().unwrap_or_default().trim());
        self.spelt[lang].extend(spellings.filter(|spelling| !spelling.is_empty()).map(str::to_owned));
    }
}

/// The language of a tag that stands in a glossary: `ru`, `ru-KZ`.
pub(crate) fn of_tag(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
}
