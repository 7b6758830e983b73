//! The language in the host: a subdomain or a domain of its own.

use super::{PagePath, Parsed, Spelling, Urls, UrlsError, origin, split_origin};
use crate::lang::Lang;

/// The language in the host: `https://kk.example.kz/events`.
///
/// ```
/// use ushtil::{Lang, switcher::{Hosts, PagePath, Urls}};
/// let urls = Hosts::new(["https://example.kz", "https://ru.example.kz", "https://en.example.kz"])?
///     .alias(Lang::Kk, "https://kaz.example.kz")?;
/// let page = PagePath::new("/events");
/// assert_eq!(urls.build(Lang::Kk, &page), "https://example.kz/events");
/// assert_eq!(urls.build(Lang::Ru, &page), "https://ru.example.kz/events");
/// assert_eq!(urls.build(Lang::En, &page), "https://en.example.kz/events");
/// assert_eq!(urls.translate("https://kaz.example.kz/events", Lang::Kk), "https://example.kz/events");
/// # Ok::<(), ushtil::switcher::UrlsError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosts {
    origins: [String; 3],
    aliases: Vec<(String, Lang)>,
}

impl Hosts {
    /// The origins of the Kazakh, the Russian and the English site.
    ///
    /// # Errors
    /// [`UrlsError`] if one is no origin, or if two are the same.
    pub fn new(origins: [&str; 3]) -> Result<Self, UrlsError> {
        let mut hosts = Hosts { origins: Default::default(), aliases: Vec::new() };
        for (place, text) in hosts.origins.iter_mut().zip(origins) {
            *place = origin(text)?.to_ascii_lowercase();
        }
        for (place, text) in hosts.origins.iter().enumerate() {
            if hosts.origins.iter().take(place).any(|before| host_of(before) == host_of(text)) {
                return Err(UrlsError::Twice(text.clone()));
            }
        }
        Ok(hosts)
    }

    /// Another origin that leads to the site of a language.
    ///
    /// # Errors
    /// [`UrlsError`] if it is no origin, or already has a language.
    pub fn alias(mut self, lang: Lang, alias: &str) -> Result<Self, UrlsError> {
        let alias = origin(alias)?.to_ascii_lowercase();
        if self.language(&alias).is_some() {
            return Err(UrlsError::Twice(alias));
        }
        self.aliases.push((host_of(&alias).to_owned(), lang));
        Ok(self)
    }

    fn language(&self, origin: &str) -> Option<(Lang, Spelling)> {
        let same = |host: &str| host.eq_ignore_ascii_case(host_of(origin));
        let own =
            Lang::ALL.into_iter().find(|lang| self.origins.get(lang.index()).is_some_and(|own| same(host_of(own))));
        let alias = || self.aliases.iter().find(|(host, _)| same(host)).map(|(_, lang)| (*lang, Spelling::Alias));
        own.map(|lang| (lang, Spelling::Canonical)).or_else(alias)
    }
}

fn host_of(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

impl Urls for Hosts {
    fn build(&self, lang: Lang, page: &PagePath) -> String {
        format!("{}{}", self.origins.get(lang.index()).map_or("", String::as_str), page.to_uri())
    }

    fn parse(&self, url: &str) -> Parsed {
        let (origin, path) = split_origin(url);
        let found = origin.and_then(|origin| self.language(origin));
        let spelling = found.map_or(Spelling::Canonical, |(_, spelling)| spelling);
        Parsed { lang: found.map(|(lang, _)| lang), page: PagePath::new(path), spelling }
    }
}
