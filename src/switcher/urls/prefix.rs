//! The language as the first segment of the path.

use super::{PagePath, Parsed, Spelling, Urls, UrlsError, split_origin, word};
use crate::lang::{Lang, LangTag, PerLang};

/// The language as the first segment of the path: `/kk/events`, `/ru/events`, `/en/events`.
///
/// ```
/// use ushtil::{Lang, switcher::{PagePath, Prefix, Urls}};
/// let page = PagePath::new("/events");
/// let bare = Prefix::new().bare(Lang::Kk);
/// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(|lang| bare.build(lang, &page)), ["/events", "/ru/events", "/en/events"]);
///
/// // a site may keep the segment it always had; `lang` and `hreflang` are `kk` all the same
/// let old = Prefix::new().segment(Lang::Kk, "kz")?;
/// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(|lang| old.build(lang, &page)), ["/kz/events", "/ru/events", "/en/events"]);
/// # Ok::<(), ushtil::switcher::UrlsError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefix {
    segments: PerLang<String>,
    bare: Option<Lang>,
}

impl Prefix {
    /// Every language has its segment: the tag.
    #[must_use]
    pub fn new() -> Self {
        Prefix { segments: PerLang::of(|lang| lang.tag().to_owned()), bare: None }
    }

    /// One language, usually the default, goes without a segment.
    #[must_use]
    pub fn bare(mut self, lang: Lang) -> Self {
        self.bare = Some(lang);
        self
    }

    /// Another segment for a language than its tag.
    ///
    /// # Errors
    /// [`UrlsError`] if the segment cannot stand in an address or means another language.
    pub fn segment(mut self, lang: Lang, segment: &str) -> Result<Self, UrlsError> {
        let segment = word(segment)?;
        if self.language(&segment).is_some_and(|(other, _)| other != lang) {
            return Err(UrlsError::Twice(segment));
        }
        self.segments[lang] = segment;
        Ok(self)
    }

    fn segment_of(&self, lang: Lang) -> &str {
        &self.segments[lang]
    }

    /// The language of a segment: as this site writes it, or by any other code or case of its tag.
    fn language(&self, segment: &str) -> Option<(Lang, Spelling)> {
        let own = Lang::ALL.into_iter().find(|lang| self.segment_of(*lang) == segment);
        let own = own.map(|lang| (lang, Spelling::Canonical));
        own.or_else(|| segment.parse().ok().and_then(LangTag::lang).map(|lang| (lang, Spelling::Alias)))
    }
}

impl Default for Prefix {
    fn default() -> Self {
        Prefix::new()
    }
}

impl Urls for Prefix {
    fn build(&self, lang: Lang, page: &PagePath) -> String {
        // a page of the bare language whose own path begins like a language keeps its prefix, or it would be misread
        let first = page.path().trim_start_matches('/').split('/').next().unwrap_or_default();
        if self.bare == Some(lang) && self.language(first).is_none() {
            return page.to_uri();
        }
        page.at(&format!("/{}{}", self.segment_of(lang), page.path())).to_uri()
    }

    fn parse(&self, url: &str) -> Parsed {
        let page = PagePath::new(split_origin(url).1);
        let (first, rest) = match page.path().trim_start_matches('/').split_once('/') {
            Some((first, rest)) => (first, rest),
            None => (page.path().trim_start_matches('/'), ""),
        };
        let Some((lang, _)) = self.language(first) else {
            return Parsed { lang: self.bare, page, spelling: Spelling::Canonical };
        };
        let neutral = page.at(&format!("/{rest}"));
        let spelling = Spelling::of(&page.to_uri(), &self.build(lang, &neutral));
        Parsed { lang: Some(lang), page: neutral, spelling }
    }
}
