//! The pseudo-locale: a catalogue in which every text is longer, in brackets and in strange letters.

use ushtil_compiler::pseudo;

use super::{Builder, Catalogue};
use crate::lang::{Lang, PerLang};

impl Catalogue {
    /// The library's messages in the pseudo-locale of a language: four tenths longer, in brackets, with strange letters, and
    /// with everything that they take, in its case.
    ///
    /// A page that is made with it shows what is too long for its place, what is put together from pieces, and what
    /// nobody can translate.
    ///
    /// ```
    /// use ushtil::{Catalogue, Lang, messages::event};
    /// let left = event::SeatsLeft { count: 3.into() };
    /// let said = |lang| Catalogue::pseudo(lang).show(&left, lang).to_string();
    /// assert_eq!(said(Lang::Kk), "⟦3 бӧс ӧрӹн қӑлдӹ бір⟧");
    /// assert_eq!(said(Lang::Ru), "⟦Ӧстӑлӧсь 3 мӗстӑ один⟧");
    /// assert_eq!(said(Lang::En), "⟦3 śéáťś ĺéƒť one⟧");
    /// ```
    #[must_use]
    pub fn pseudo(lang: Lang) -> Catalogue {
        Catalogue::builder().pseudo(lang, [])
    }
}

impl Builder {
    /// The pseudo-locale of a language, also of an application's own messages: the names of their files without `.ftl`,
    /// and what these say in that language.
    #[must_use]
    pub fn pseudo<'s>(&self, lang: Lang, own: impl IntoIterator<Item = (&'s str, &'s str)>) -> Catalogue {
        let known = |(module, _): &(&str, &str)| self.contracts.iter().any(|contract| contract.has(module));
        let shipped = LIBRARY.iter().map(|(module, texts)| (*module, texts[lang])).filter(known);
        let texts: Vec<(&str, String)> =
            shipped.chain(own).map(|(module, text)| (module, pseudo(text, lang))).collect();
        self.sources(texts.iter().map(|(module, text)| (lang, *module, text.as_str())))
    }
}

/// The files of the library's messages, as they were compiled: their names without `.ftl`, and what they say.
pub const LIBRARY: &[(&str, PerLang<&str>)] = include!(concat!(env!("OUT_DIR"), "/library.rs"));
