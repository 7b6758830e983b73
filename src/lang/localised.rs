//! `Localised`: one thing said in several languages, each with how far its translation has come.

use super::{Chains, Lang, LangTag, Resolved};

/// A text, or anything else that is said, in one language or more: at least one, or there would be nothing to say.
///
/// Any language may be there, so that the French title of a French event can stand beside its translations; the three
/// languages of this library come first, Kazakh before the others.
///
/// ```
/// use ushtil::lang::{Lang, Localised};
/// let title = Localised::new(Lang::Kk, "Дөңгелек үстел").with(Lang::Ru, "Круглый стол").with(Lang::En, "Round table");
/// assert_eq!(title.get(Lang::Kk), Some(&"Дөңгелек үстел"));
/// assert_eq!(title.get(Lang::Ru), Some(&"Круглый стол"));
/// assert_eq!(title.get(Lang::En), Some(&"Round table"));
///
/// let only = Localised::new(Lang::Ru, "Круглый стол");
/// let shown = only.pick(Lang::Kk);
/// assert_eq!((*shown.value, shown.tag == Lang::Ru), ("Круглый стол", true));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localised<T> {
    first: (LangTag, Translation<T>),
    rest: Vec<(LangTag, Translation<T>)>,
    original: Option<LangTag>,
}

/// What stands in one language of a [`Localised`].
///
/// ```
/// use ushtil::lang::{Lang, Localised, State, Translation};
/// let machine = Translation { value: "Дөңгелек үстел", state: State::Machine, source_rev: Some(3) };
/// assert!(machine.is_ready());
/// let title = Localised::new(Lang::Ru, "Круглый стол").with(Lang::Kk, machine);
/// assert_eq!(title.translation(Lang::Kk).map(|kazakh| kazakh.state), Some(State::Machine));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation<T> {
    /// What is said.
    pub value: T,
    /// How far it has come.
    pub state: State,
    /// The revision of the content that it was translated from, where that is kept.
    pub source_rev: Option<u32>,
}

/// How far a translation has come.
///
/// ```
/// use ushtil::lang::{State, Translation};
/// assert_eq!(Translation::from("Круглый стол").state, State::Reviewed);
/// assert!(!Translation { value: "…", state: State::Draft, source_rev: None }.is_ready());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum State {
    /// Begun, and not to be shown as finished.
    Draft,
    /// Made by a machine, and read by nobody.
    Machine,
    /// Made by a person.
    Translated,
    /// Made or read by a person who answers for it; what nobody said anything else about.
    #[default]
    Reviewed,
}

/// What a [`Localised`] answers for a language: the text, and the language that it is really in.
///
/// ```
/// use ushtil::lang::{Lang, Localised};
/// let title = Localised::new(Lang::Ru, "Круглый стол");
/// let shown = title.pick(Lang::En);
/// assert_eq!((*shown.value, shown.tag.to_string().as_str()), ("Круглый стол", "ru"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Picked<'a, T> {
    /// What is said.
    pub value: &'a T,
    /// The language that it is said in.
    pub tag: LangTag,
}

impl<T> Translation<T> {
    /// Whether it may be shown: all but drafts.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        match self.state {
            State::Draft => false,
            State::Machine | State::Translated | State::Reviewed => true,
        }
    }
}

impl<T> From<T> for Translation<T> {
    fn from(value: T) -> Self {
        Translation { value, state: State::default(), source_rev: None }
    }
}

impl<T> Localised<T> {
    /// Something said in one language so far.
    pub fn new(tag: impl Into<LangTag>, value: impl Into<Translation<T>>) -> Self {
        Localised { first: (tag.into(), value.into()), rest: Vec::new(), original: None }
    }

    /// The same with another language; what was there in that language is replaced.
    #[must_use]
    pub fn with(mut self, tag: impl Into<LangTag>, value: impl Into<Translation<T>>) -> Self {
        let (tag, value) = (tag.into(), value.into());
        if self.first.0 == tag {
            self.first.1 = value;
        } else if let Some(there) = self.rest.iter_mut().find(|(other, _)| *other == tag) {
            there.1 = value;
        } else {
            self.insert((tag, value));
        }
        self
    }

    /// The same, said to have been written in this language first.
    #[must_use]
    pub fn with_original(mut self, tag: impl Into<LangTag>) -> Self {
        self.original = Some(tag.into());
        self
    }

    /// Everything said, in the order of [`Lang::ALL`], then by tag; `None` for nothing. A later value of a tag counts.
    pub fn from_translations(translations: impl IntoIterator<Item = (LangTag, Translation<T>)>) -> Option<Self> {
        let mut translations = translations.into_iter();
        let (tag, first) = translations.next()?;
        let mut made = translations.fold(Localised::new(tag, first), |made, (tag, next)| made.with(tag, next));
        made.rest.shrink_to_fit();
        Some(made)
    }

    /// What is said in this very language, ready to be shown: a draft is not, and counts as missing.
    ///
    /// ```
    /// use ushtil::lang::{Lang, Localised, State, Translation};
    /// let draft = Translation { value: "Дөңгелек үстел", state: State::Draft, source_rev: None };
    /// let title = Localised::new(Lang::Kk, draft).with(Lang::Ru, "Круглый стол").with(Lang::En, "Round table");
    /// assert_eq!(title.get(Lang::Kk), None);
    /// assert_eq!(*title.pick(Lang::Kk).value, "Круглый стол");
    /// assert_eq!(title.translation(Lang::Kk).map(|translation| translation.value), Some("Дөңгелек үстел"));
    /// ```
    #[must_use]
    pub fn get(&self, tag: impl Into<LangTag>) -> Option<&T> {
        let ready = self.translation(tag).filter(|translation| translation.is_ready());
        ready.map(|translation| &translation.value)
    }

    /// What is written in this very language, with its state, drafts too.
    #[must_use]
    pub fn translation(&self, tag: impl Into<LangTag>) -> Option<&Translation<T>> {
        let tag = tag.into();
        if self.first.0 == tag {
            return Some(&self.first.1);
        }
        self.rest.iter().find(|(other, _)| *other == tag).map(|(_, translation)| translation)
    }

    /// What is said in this language or, where that is missing, along [`Lang::chain`], then in any language; a draft only
    /// where there is nothing else.
    #[must_use]
    pub fn pick(&self, lang: Lang) -> Picked<'_, T> {
        let along = lang.chain().into_iter().find_map(|lang| Some((LangTag::of(lang), self.get(lang)?)));
        let any = || self.iter().find(|(_, translation)| translation.is_ready());
        let any = || any().map_or((self.first.0, &self.first.1.value), |(tag, translation)| (tag, &translation.value));
        let (tag, value) = along.unwrap_or_else(any);
        Picked { value, tag }
    }

    /// What is said in this language or along chains of an application's own; nothing if they do not lead to it.
    ///
    /// ```
    /// use ushtil::lang::{Chains, Lang, Localised, Via};
    /// let title = Localised::new(Lang::Ru, "Круглый стол").with(Lang::En, "Round table");
    /// let kazakh = title.along(&Chains::DEFAULT, Lang::Kk).unwrap();
    /// assert_eq!((*kazakh.value, kazakh.lang, kazakh.via()), ("Круглый стол", Lang::Ru, Via::Fallback));
    /// assert_eq!(title.along(&Chains::NONE, Lang::Kk), None);
    /// ```
    #[must_use]
    pub fn along(&self, chains: &Chains, lang: Lang) -> Option<Resolved<&T>> {
        chains.resolve(lang, |lang| self.get(lang))
    }

    /// The language in which it was written first, where that is known.
    #[must_use]
    pub fn original(&self) -> Option<LangTag> {
        self.original
    }

    /// Every language with what is said in it.
    pub fn iter(&self) -> impl Iterator<Item = (LangTag, &Translation<T>)> {
        std::iter::once(&self.first).chain(&self.rest).map(|(tag, translation)| (*tag, translation))
    }

    /// Every value, to be changed in place.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        std::iter::once(&mut self.first).chain(&mut self.rest).map(|(_, translation)| &mut translation.value)
    }

    /// Another value in each language; states and the original stay.
    #[must_use]
    pub fn map<U>(self, mut change: impl FnMut(LangTag, T) -> U) -> Localised<U> {
        let mut other = |(tag, t): (LangTag, Translation<T>)| {
            (tag, Translation { value: change(tag, t.value), state: t.state, source_rev: t.source_rev })
        };
        let first = other(self.first);
        Localised { first, rest: self.rest.into_iter().map(other).collect(), original: self.original }
    }

    /// Puts what is said in another language into its place in the order.
    fn insert(&mut self, said: (LangTag, Translation<T>)) {
        let later = if rank(said.0) < rank(self.first.0) { std::mem::replace(&mut self.first, said) } else { said };
        let place = self.rest.partition_point(|(tag, _)| rank(*tag) < rank(later.0));
        self.rest.insert(place, later);
    }
}

/// The three languages in their order, then the others by tag.
fn rank(tag: LangTag) -> (usize, LangTag) {
    (Lang::ALL.into_iter().position(|lang| tag == lang).unwrap_or(Lang::ALL.len()), tag)
}
