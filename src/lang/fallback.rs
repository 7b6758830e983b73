//! What stands in where a text is missing: chains of languages as checked data, and texts that know their language.

use thiserror::Error;

use super::{Lang, PerLang};

/// A text, or any other value, together with the language that it is really in.
///
/// ```
/// use ushtil::lang::{Chains, Lang, Via};
/// let title = |lang| match lang {
///     Lang::Kk => Some("Заң көмегі"),
///     Lang::Ru => Some("Юридическая помощь"),
///     Lang::En => Some(""),
/// };
/// let shown = Chains::DEFAULT.text(Lang::En, title).unwrap();
/// assert_eq!((shown.value, shown.lang, shown.via()), ("Юридическая помощь", Lang::Ru, Via::Fallback));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Resolved<T> {
    /// The text itself.
    pub value: T,
    /// The language that it is in.
    pub lang: Lang,
    /// The language that was asked for.
    pub asked: Lang,
}

/// Whether a text is in the language that was asked for.
///
/// ```
/// use ushtil::lang::{Chains, Lang, Via};
/// let only_russian = |lang| (lang == Lang::Ru).then_some("Заявка");
/// assert_eq!(Chains::DEFAULT.text(Lang::Ru, only_russian).map(|shown| shown.via()), Some(Via::Exact));
/// assert_eq!(Chains::DEFAULT.text(Lang::Kk, only_russian).map(|shown| shown.via()), Some(Via::Fallback));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Via {
    /// It is.
    Exact,
    /// It is in another one, and whoever shows it must say so.
    Fallback,
}

impl<T> Resolved<T> {
    /// Whether the text is in the language that was asked for.
    #[must_use]
    pub fn via(&self) -> Via {
        if self.lang == self.asked { Via::Exact } else { Via::Fallback }
    }

    /// Another value in the same language.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Resolved<U> {
        Resolved { value: change(self.value), lang: self.lang, asked: self.asked }
    }
}

/// For each language, the languages that stand in for it, in order.
///
/// | language | is replaced by, unless an application says otherwise |
/// | --- | --- |
/// | kk | ru, en |
/// | ru | kk, en |
/// | en | ru, kk |
///
/// ```
/// use ushtil::lang::{Chains, Lang};
/// assert!(Chains::DEFAULT.of(Lang::Kk).eq([Lang::Kk, Lang::Ru, Lang::En]));
/// assert!(Chains::NONE.of(Lang::Kk).eq([Lang::Kk]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chains(PerLang<Instead>);

/// What stands in for one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Instead {
    /// The rest of [`Lang::chain`].
    Usual,
    /// These, and then nothing.
    Only([Option<Lang>; Lang::ALL.len() - 1]),
}

/// Why languages do not make a chain.
///
/// ```
/// use ushtil::lang::{ChainError, Chains, Lang};
/// let again = Chains::DEFAULT.with(Lang::Kk, &[Lang::Ru, Lang::Ru]);
/// assert_eq!(again, Err(ChainError::Cycle { of: Lang::Kk, again: Lang::Ru }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ChainError {
    /// A chain comes back to a language that it has passed.
    #[error("the chain of `{of}` comes back to `{again}`: each language stands in it once")]
    Cycle {
        /// The language whose chain it is.
        of: Lang,
        /// The language that comes twice.
        again: Lang,
    },
}

impl Chains {
    /// The order of [`Lang::chain`].
    pub const DEFAULT: Chains = Chains(PerLang::same(Instead::Usual));

    /// No language stands in for another.
    pub const NONE: Chains = Chains(PerLang::same(Instead::Only([None; Lang::ALL.len() - 1])));

    /// The same chains, with other languages standing in for one.
    ///
    /// ```
    /// use ushtil::lang::{Chains, Lang};
    /// let chains = Chains::DEFAULT.with(Lang::Kk, &[Lang::Ru])?.with(Lang::Ru, &[])?.with(Lang::En, &[Lang::Kk])?;
    /// assert!(chains.of(Lang::Kk).eq([Lang::Kk, Lang::Ru]));
    /// assert!(chains.of(Lang::Ru).eq([Lang::Ru]));
    /// assert!(chains.of(Lang::En).eq([Lang::En, Lang::Kk]));
    /// # Ok::<(), ushtil::lang::ChainError>(())
    /// ```
    ///
    /// # Errors
    /// [`ChainError::Cycle`] if a language would come twice.
    pub fn with(mut self, of: Lang, instead: &[Lang]) -> Result<Chains, ChainError> {
        for (place, again) in instead.iter().copied().enumerate() {
            if again == of || instead.iter().take(place).any(|before| *before == again) {
                return Err(ChainError::Cycle { of, again });
            }
        }
        let usual = of.chain().skip(1).eq(instead.iter().copied());
        let only = || Instead::Only(std::array::from_fn(|place| instead.get(place).copied()));
        self.0[of] = if usual { Instead::Usual } else { only() };
        Ok(self)
    }

    /// A language and then what stands in for it.
    pub fn of(&self, lang: Lang) -> impl Iterator<Item = Lang> + use<> {
        let (usual, only) = match self.0[lang] {
            Instead::Usual => (Some(lang.chain().skip(1)), None),
            Instead::Only(only) => (None, Some(only)),
        };
        let instead = usual.into_iter().flatten().chain(only.into_iter().flatten().flatten());
        std::iter::once(lang).chain(instead)
    }

    /// The first value along the chain.
    pub fn resolve<T>(&self, asked: Lang, mut value: impl FnMut(Lang) -> Option<T>) -> Option<Resolved<T>> {
        self.of(asked).find_map(|lang| value(lang).map(|value| Resolved { value, lang, asked }))
    }

    /// The first text along the chain; an empty or blank one is no translation.
    pub fn text<'t>(&self, asked: Lang, mut text: impl FnMut(Lang) -> Option<&'t str>) -> Option<Resolved<&'t str>> {
        self.resolve(asked, |lang| text(lang).filter(|text| !text.trim().is_empty()))
    }
}

impl Default for Chains {
    fn default() -> Self {
        Chains::DEFAULT
    }
}
