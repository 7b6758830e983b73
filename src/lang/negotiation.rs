//! Which language a page is shown in: the address before an explicit choice, a choice before the browser, then the default.

use super::{AcceptLanguage, Exactness, Lang, LangTag, Languages};

/// The languages of a site or of one page, and the one it starts with.
///
/// ```
/// use ushtil::lang::{Lang, Languages, Negotiator, Reason, Wish};
/// let site = Negotiator::new(Languages::ALL); // or `messages::CONTRACT.languages`, as `build.rs` names them
///
/// let wish = Wish { url: Some(Lang::Kk), choice: Some("ru"), accept_language: Some("en") };
/// assert_eq!((site.choose(&wish).lang, site.choose(&wish).reason), (Lang::Kk, Reason::Url));
///
/// let wish = Wish { choice: Some("ru"), accept_language: Some("en"), ..Wish::default() };
/// assert_eq!((site.choose(&wish).lang, site.choose(&wish).reason), (Lang::Ru, Reason::Choice));
///
/// let wish = Wish { accept_language: Some("zh, en-GB;q=0.8"), ..Wish::default() };
/// assert_eq!((site.choose(&wish).lang, site.choose(&wish).reason), (Lang::En, Reason::Header));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negotiator {
    languages: Languages,
    available: Vec<Lang>,
}

/// What a request says about the language of its answer.
///
/// ```
/// use ushtil::lang::{Lang, Languages, Negotiator, Reason, Wish};
/// let wish = Wish { choice: Some("kk"), accept_language: Some("ru"), ..Wish::default() };
/// let negotiated = Negotiator::new(Languages::ALL).choose(&wish);
/// assert_eq!((negotiated.lang, negotiated.reason), (Lang::Kk, Reason::Choice));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wish<'a> {
    /// The language that the address names.
    pub url: Option<Lang>,
    /// The language that the reader chose earlier, as the cookie or the profile has it; anything else in it is ignored.
    pub choice: Option<&'a str>,
    /// The `Accept-Language` header.
    pub accept_language: Option<&'a str>,
}

/// The language of an answer, and why it is this one.
///
/// ```
/// use ushtil::lang::{Lang, Languages, Negotiator, Reason, Wish};
/// let wish = Wish { choice: Some("kk"), accept_language: Some("ru"), ..Wish::default() };
/// let negotiated = Negotiator::new(Languages::ALL).choose(&wish);
/// assert_eq!((negotiated.lang, negotiated.reason), (Lang::Kk, Reason::Choice));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Negotiated {
    /// The language.
    pub lang: Lang,
    /// What decided.
    pub reason: Reason,
    /// How well the language answers what was asked for.
    pub exactness: Exactness,
}

/// What decided about a language, the strongest first.
///
/// ```
/// use ushtil::lang::{Lang, Languages, Negotiator, Reason, Wish};
/// let wish = Wish { choice: Some("kk"), accept_language: Some("ru"), ..Wish::default() };
/// let negotiated = Negotiator::new(Languages::ALL).choose(&wish);
/// assert_eq!((negotiated.lang, negotiated.reason), (Lang::Kk, Reason::Choice));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The address names it.
    Url,
    /// The reader chose it.
    Choice,
    /// The browser prefers it.
    Header,
    /// Nothing else did.
    Default,
}

impl Negotiator {
    /// A site in these languages, none of whose answers is in another one.
    #[must_use]
    pub fn new(languages: Languages) -> Self {
        Negotiator { languages, available: languages.iter().collect() }
    }

    /// The languages of the site.
    #[must_use]
    pub const fn languages(&self) -> Languages {
        self.languages
    }

    /// The language to answer in.
    ///
    /// An address that names a language of the site is obeyed even when the page does not exist in it: such an address is
    /// never redirected, and its answer is the page that says so. A language that the site does not have is as if none were named.
    #[must_use]
    pub fn choose(&self, wish: &Wish<'_>) -> Negotiated {
        let exact = |lang, reason| Negotiated { lang, reason, exactness: Exactness::Exact };
        if let Some(lang) = wish.url.filter(|lang| self.languages.contains(*lang)) {
            return exact(lang, Reason::Url);
        }
        let chosen = wish.choice.and_then(|choice| choice.parse().ok().and_then(LangTag::lang));
        if let Some(lang) = chosen.filter(|lang| self.languages.contains(*lang)) {
            return exact(lang, Reason::Choice);
        }
        let header = AcceptLanguage::parse(wish.accept_language.unwrap_or_default());
        match header.lookup(&self.available) {
            Some(best) => Negotiated { lang: best.lang, reason: Reason::Header, exactness: best.exactness },
            None => {
                Negotiated { lang: self.unrefused(&header), reason: Reason::Default, exactness: Exactness::Fallback }
            }
        }
    }

    /// The language to suggest, never to force, to a reader of a page: one that exists and that the browser prefers.
    ///
    /// ```
    /// use ushtil::lang::{Lang, Languages, Negotiator};
    /// let page = Negotiator::new(Languages::from([Lang::Kk, Lang::Ru]));
    /// assert_eq!(page.suggestion(Lang::Kk, "ru, kk;q=0.5"), Some(Lang::Ru));
    /// assert_eq!(page.suggestion(Lang::Ru, "ru, kk;q=0.5"), None);
    /// assert_eq!(page.suggestion(Lang::Ru, "en, kk;q=0.5"), Some(Lang::Kk));
    /// ```
    #[must_use]
    pub fn suggestion(&self, current: Lang, accept_language: &str) -> Option<Lang> {
        let best = AcceptLanguage::parse(accept_language).lookup(&self.available)?;
        (best.exactness <= Exactness::Language && best.lang != current).then_some(best.lang)
    }

    /// The default, unless the header refuses it and does not refuse another.
    fn unrefused(&self, header: &AcceptLanguage) -> Lang {
        let default = self.languages.default_language();
        self.languages.chain(default).find(|lang| !header.refuses(*lang)).unwrap_or(default)
    }
}

impl From<Negotiated> for LangTag {
    fn from(negotiated: Negotiated) -> Self {
        LangTag::of(negotiated.lang)
    }
}
