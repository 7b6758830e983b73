//! What a server answers about the language of a request: show the page, or redirect, and which headers say so.

use super::{PagePath, Spelling, Urls};
use crate::lang::{Lang, Negotiated, Negotiator, Reason, Wish};

/// What to answer to a request for a page.
///
/// ```
/// use ushtil::{Lang, Languages, lang::{Negotiator, Wish}, switcher::{Answer, PagePath, Prefix}};
/// let (urls, site) = (Prefix::new(), Negotiator::new(Languages::ALL));
/// let answer = |url, header| Answer::to(&urls, &site, url, Wish { accept_language: Some(header), ..Wish::default() });
///
/// assert_eq!(answer("/kk/court", "en"), Answer::Page { lang: Lang::Kk, page: PagePath::new("/court") });
/// assert_eq!(answer("/kz/court", "en"), Answer::Moved { location: "/kk/court".to_owned() });
/// let Answer::Negotiated { location, .. } = answer("/", "ru;q=0.9, en;q=0.8") else { panic!() };
/// assert_eq!(location, "/ru/");
///
/// let site = Negotiator::new(Languages::from([Lang::Ru, Lang::En])); // which is not in Kazakh
/// let Answer::Negotiated { location, .. } = Answer::to(&urls, &site, "/kk/court", Wish::default()) else { panic!() };
/// assert_eq!(location, "/ru/court");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The address names its language: show the page in it, whatever the browser says.
    Page {
        /// The language.
        lang: Lang,
        /// The page.
        page: PagePath,
    },
    /// The address names its language otherwise than the site writes it: redirect for good (301).
    Moved {
        /// Where to.
        location: String,
    },
    /// The address names no language of the site: redirect for now (302), with the `Vary` header of [`vary`], or show the page at
    /// once in the language found.
    Negotiated {
        /// The language, and why it is this one.
        negotiated: Negotiated,
        /// The page.
        page: PagePath,
        /// The address of the page in that language.
        location: String,
    },
}

impl Answer {
    /// Decides about an address; what the wish says of the address itself is not looked at.
    #[must_use]
    pub fn to(urls: &(impl Urls + ?Sized), site: &Negotiator, url: &str, wish: Wish<'_>) -> Answer {
        let parsed = urls.parse(url);
        match (parsed.lang.filter(|lang| site.languages().contains(*lang)), parsed.spelling) {
            (Some(lang), Spelling::Canonical) => Answer::Page { lang, page: parsed.page },
            (Some(lang), Spelling::Alias) => Answer::Moved { location: urls.build(lang, &parsed.page) },
            (None, _) => {
                let negotiated = site.choose(&Wish { url: None, ..wish });
                let location = urls.build(negotiated.lang, &parsed.page);
                Answer::Negotiated { negotiated, page: parsed.page, location }
            }
        }
    }
}

/// The value of `Content-Language`: the languages of those whom a page is for, usually one.
///
/// ```
/// use ushtil::{Lang, switcher::content_language};
/// assert_eq!(content_language(&[Lang::Kk]), "kk");
/// assert_eq!(content_language(&[Lang::Kk, Lang::Ru, Lang::En]), "kk, ru, en");
/// ```
#[must_use]
pub fn content_language(langs: &[Lang]) -> String {
    langs.iter().map(|lang| lang.tag()).collect::<Vec<_>>().join(", ")
}

/// The value of `Vary`, where an answer depends on more than its address: only if the address does not name the language.
///
/// ```
/// use ushtil::{lang::Reason, switcher::vary};
/// assert_eq!(vary(Reason::Url), None);
/// assert_eq!(vary(Reason::Header), Some("Accept-Language, Cookie"));
/// ```
#[must_use]
pub fn vary(reason: Reason) -> Option<&'static str> {
    match reason {
        Reason::Url => None,
        Reason::Choice | Reason::Header | Reason::Default => Some("Accept-Language, Cookie"),
    }
}
