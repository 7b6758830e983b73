//! The language in the host: a subdomain or a domain of its own.

use super::{PagePath, Parsed, Spelling, Urls, UrlsError, origin, split_origin};
use crate::lang::{Lang, Languages, PerLang};

/// The language in the host: `https://kk.example.kz/events`.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Hosts, PagePath, Urls}};
/// let urls = Hosts::new(Languages::ALL, |lang| match lang {
///     Lang::Kk => "https://example.kz".to_owned(),
///     Lang::Ru | Lang::En => format!("https://{lang}.example.kz"),
/// })?
/// .alias(Lang::Kk, "https://kaz.example.kz")?;
/// let page = PagePath::new("/events");
/// assert_eq!(urls.build(Lang::Kk, &page), "https://example.kz/events");
/// assert_eq!(urls.build(Lang::Ru, &page), "https://ru.example.kz/events");
/// assert_eq!(urls.build(Lang::En, &page), "https://en.example.kz/events");
/// assert_eq!(urls.translate("https://kaz.example.kz/events", Lang::Kk), "https://example.kz/events");
/// # Ok::<(), ushtil::switcher::UrlsError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosts {
    languages: Languages,
    origins: PerLang<String>,
    aliases: Vec<(String, Lang)>,
}

impl Hosts {
    /// The origin of each language's site, which is asked for the languages that there are; for any other, the default's is
    /// written.
    ///
    /// # Errors
    /// [`UrlsError`] if one is no origin, or if two are the same.
    pub fn new<T: AsRef<str>>(languages: Languages, mut origin_of: impl FnMut(Lang) -> T) -> Result<Self, UrlsError> {
        let mut hosts = Hosts { languages, origins: PerLang::default(), aliases: Vec::new() };
        for lang in languages.iter() {
            let own = origin(origin_of(lang).as_ref())?.to_ascii_lowercase();
            if hosts.origins.values().any(|before| host_of(before) == host_of(&own)) {
                return Err(UrlsError::Twice(own));
            }
            hosts.origins[lang] = own;
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
        let own = self.languages.iter().find(|lang| same(host_of(&self.origins[*lang])));
        let alias = || self.aliases.iter().find(|(host, _)| same(host)).map(|(_, lang)| (*lang, Spelling::Alias));
        own.map(|lang| (lang, Spelling::Canonical)).or_else(alias)
    }
}

fn host_of(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

impl Urls for Hosts {
    fn build(&self, lang: Lang, page: &PagePath) -> String {
        format!("{}{}", self.origins[self.languages.or_default(lang)], page.to_uri())
    }

    fn parse(&self, url: &str) -> Parsed {
        let (origin, path) = split_origin(url);
        let found = origin.and_then(|origin| self.language(origin));
        let spelling = found.map_or(Spelling::Canonical, |(_, spelling)| spelling);
        Parsed { lang: found.map(|(lang, _)| lang), page: PagePath::new(path), spelling }
    }
}
