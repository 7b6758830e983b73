//! The languages of one application: some of those that there are, and the one for readers of none.

use crate::{Lang, PerLang};

/// The languages of an application or a site, one at least, and its default among them.
///
/// The first that is named is the default: what a reader of no language gets, and what is said where somebody asks for a
/// language that is not here. They are always listed in the order of [`Lang::ALL`].
///
/// ```
/// use ushtil_lang::{Lang, Languages};
/// let site = Languages::from([Lang::Ru, Lang::En]);
/// assert!(site.iter().eq([Lang::Ru, Lang::En]));
/// assert_eq!(site.default_language(), Lang::Ru);
/// assert_eq!(Lang::ALL.map(|lang| site.or_default(lang)), [Lang::Ru, Lang::Ru, Lang::En]);
/// assert_eq!(Languages::from([Lang::En, Lang::Ru]).default_language(), Lang::En);
/// ```
///
/// There is no set without a language:
///
/// ```compile_fail
/// ushtil_lang::Languages::from([]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Languages {
    default: Lang,
    has: PerLang<bool>,
}

impl Languages {
    /// All languages of the library; the state language is the default.
    pub const ALL: Languages = Languages { default: Lang::Kk, has: PerLang::same(true) };

    /// A language that is the default, and others.
    ///
    /// ```
    /// use ushtil_lang::{Lang, Languages};
    /// let translated = [Lang::En]; // known when the program runs
    /// assert!(Languages::new(Lang::Kk, translated).iter().eq([Lang::Kk, Lang::En]));
    /// ```
    #[must_use]
    pub fn new(default: Lang, others: impl IntoIterator<Item = Lang>) -> Self {
        let mut languages = Languages { default, has: PerLang::same(false).with(default, true) };
        others.into_iter().for_each(|lang| languages.has[lang] = true);
        languages
    }

    /// The set as constants of generated code have it, where the default is one of those that are there.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_parts(default: Lang, has: PerLang<bool>) -> Self {
        Languages { default, has }
    }

    /// The language for whoever reads none of them, or says nothing of it.
    #[must_use]
    pub const fn default_language(&self) -> Lang {
        self.default
    }

    /// Whether a language is one of them.
    #[must_use]
    pub const fn contains(&self, lang: Lang) -> bool {
        *self.has.get(lang)
    }

    /// The languages, in the order of [`Lang::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = Lang> + Clone + use<> {
        let has = self.has;
        Lang::ALL.into_iter().filter(move |lang| has[*lang])
    }

    /// The language itself, if it is one of them, or else the default.
    #[must_use]
    pub const fn or_default(&self, lang: Lang) -> Lang {
        if self.contains(lang) { lang } else { self.default }
    }

    /// The languages whose text is used for one, the best first: [`Lang::chain`] without those that are not here, and for a
    /// language that is not here itself the default before the others.
    ///
    /// ```
    /// use ushtil_lang::{Lang, Languages};
    /// let site = Languages::from([Lang::En, Lang::Ru]);
    /// assert!(site.chain(Lang::Ru).eq([Lang::Ru, Lang::En]));
    /// assert!(site.chain(Lang::Kk).eq([Lang::En, Lang::Ru]));
    /// ```
    pub fn chain(&self, lang: Lang) -> impl Iterator<Item = Lang> + Clone + use<> {
        let has = self.has;
        self.or_default(lang).chain().filter(move |lang| has[*lang])
    }
}

impl<const N: usize> From<[Lang; N]> for Languages {
    /// The first is the default.
    fn from(languages: [Lang; N]) -> Self {
        const { assert!(N > 0, "an application has one language at least") };
        let default = languages.first().copied().unwrap_or(Languages::ALL.default);
        Languages::new(default, languages)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_asked_the_answer_is_a_language_of_the_set() {
        let subsets = (1..1 << Lang::ALL.len()).map(|bits: usize| {
            let chosen = Lang::ALL.into_iter().enumerate().filter(move |(place, _)| bits >> place & 1 == 1);
            chosen.map(|(_, lang)| lang).collect::<Vec<_>>()
        });
        for subset in subsets {
            for default in subset.iter().copied() {
                let languages = Languages::new(default, subset.iter().copied());
                assert!(languages.iter().eq(subset.iter().copied()));
                assert_eq!(languages.default_language(), default);
                for asked in Lang::ALL {
                    let is_here = subset.contains(&asked);
                    assert_eq!(languages.contains(asked), is_here);
                    assert_eq!(languages.or_default(asked), if is_here { asked } else { default });
                    let chain: Vec<Lang> = languages.chain(asked).collect();
                    assert_eq!(chain.first(), Some(&languages.or_default(asked)));
                    assert_eq!(chain.len(), subset.len(), "each stands in the chain once");
                    assert!(chain.iter().all(|lang| subset.contains(lang)));
                }
            }
        }
    }
}
