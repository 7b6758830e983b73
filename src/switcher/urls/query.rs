//! The language in the query.

use super::{PagePath, Parsed, Spelling, Urls, UrlsError, split_origin, word};
use crate::lang::{Lang, LangTag};

/// The language in the query: `/events?lang=kk`.
///
/// ```
/// use ushtil::{Lang, switcher::{PagePath, Query, Urls}};
/// let urls = Query::default();
/// let page = PagePath::new("/events?page=2");
/// assert_eq!(urls.build(Lang::Kk, &page), "/events?page=2&lang=kk");
/// assert_eq!(urls.translate("/events?lang=kz&page=2", Lang::Ru), "/events?page=2&lang=ru");
/// assert_eq!(urls.parse("/events?lang=eng").lang, Some(Lang::En));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    name: String,
}

impl Query {
    /// A query parameter with this name.
    ///
    /// # Errors
    /// [`UrlsError::Word`] if the name cannot stand in an address.
    pub fn new(name: &str) -> Result<Self, UrlsError> {
        Ok(Query { name: word(name)? })
    }
}

impl Default for Query {
    /// The parameter `lang`.
    fn default() -> Self {
        Query { name: "lang".to_owned() }
    }
}

impl Urls for Query {
    fn build(&self, lang: Lang, page: &PagePath) -> String {
        page.without(&self.name).with(&self.name, lang.tag()).to_uri()
    }

    fn parse(&self, url: &str) -> Parsed {
        let written = PagePath::new(split_origin(url).1);
        let value = written.parameter(&self.name);
        let lang = value.and_then(|value| value.parse().ok().and_then(LangTag::lang));
        let spelling = match (lang, value) {
            (Some(lang), Some(value)) => Spelling::of(value, lang.tag()),
            _ => Spelling::Canonical,
        };
        Parsed { lang, page: written.without(&self.name), spelling }
    }
}
