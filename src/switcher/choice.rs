//! A reader's own choice of a language: the cookie that keeps it, and how a server learns of it.

use thiserror::Error;

use super::{PagePath, Urls};
use crate::lang::{Lang, LangTag, Languages};

/// The cookie that keeps a reader's choice for a year, by default under the name `lang`.
///
/// It is set only when a reader chooses, never for having visited a page.
///
/// ```
/// use ushtil::{Lang, switcher::{ChoiceCookie, Transport}};
/// let cookie = ChoiceCookie::default();
/// assert_eq!(
///     cookie.set(Lang::Kk, Transport::Https),
///     "lang=kk; Path=/; Max-Age=31536000; SameSite=Lax; Secure",
/// );
/// assert_eq!(cookie.read("theme=dark; lang=ru"), Some(Lang::Ru));
/// assert_eq!(cookie.read("lang=en; lang=ru"), Some(Lang::En));
/// assert_eq!(cookie.read("lang=<script>"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceCookie {
    name: String,
    max_age: u32,
    domain: Option<String>,
}

/// Whether the site is reached over TLS, where its cookies are kept to it.
///
/// ```
/// use ushtil::{Lang, switcher::{ChoiceCookie, Transport}};
/// assert!(ChoiceCookie::default().set(Lang::Kk, Transport::Https).ends_with("; Secure"));
/// assert!(!ChoiceCookie::default().set(Lang::Kk, Transport::Http).contains("Secure"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transport {
    /// It is: the cookie is `Secure`.
    Https,
    /// It is not: a development server.
    Http,
}

/// Why a cookie cannot be called so, or kept for such a host.
///
/// ```
/// use ushtil::switcher::ChoiceCookie;
/// assert!(ChoiceCookie::named("ui_lang").is_ok());
/// assert!(ChoiceCookie::named("тіл").unwrap_err().to_string().contains("Latin letters"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CookieError {
    /// A text is not the name of a cookie.
    #[error("`{0}` is not the name of a cookie: Latin letters, digits, `-` and `_` are expected")]
    Name(String),
    /// A text is not the domain of a cookie.
    #[error("`{0}` is not the domain of a cookie: a host with a full stop in it is expected, such as `example.kz`")]
    Domain(String),
}

impl ChoiceCookie {
    /// How many cookies of the name are looked at: a browser sends one for each path and domain that it was set for.
    pub const MAX_PAIRS: usize = crate::LIMITS.choice_cookies;

    const YEAR: u32 = 365 * 24 * 60 * 60;

    /// A cookie of another name.
    ///
    /// # Errors
    /// [`CookieError`] if cookies cannot be called so.
    pub fn named(name: &str) -> Result<Self, CookieError> {
        let good = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let valid = !name.is_empty() && name.bytes().all(good);
        if valid {
            Ok(ChoiceCookie { name: name.to_owned(), ..ChoiceCookie::default() })
        } else {
            Err(CookieError::Name(name.to_owned()))
        }
    }

    /// The same cookie for a domain and the hosts below it: `kk.example.kz` and `ru.example.kz` share a choice only so.
    ///
    /// ```
    /// use ushtil::{Lang, switcher::{ChoiceCookie, Transport}};
    /// let cookie = ChoiceCookie::default().domain("example.kz")?;
    /// assert_eq!(
    ///     cookie.set(Lang::Kk, Transport::Https),
    ///     "lang=kk; Path=/; Domain=example.kz; Max-Age=31536000; SameSite=Lax; Secure",
    /// );
    /// # Ok::<(), ushtil::switcher::CookieError>(())
    /// ```
    ///
    /// # Errors
    /// [`CookieError`] if it is no domain.
    pub fn domain(mut self, domain: &str) -> Result<Self, CookieError> {
        let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let label = |label: &str| !label.is_empty() && label.bytes().all(good);
        if !domain.contains('.') || !domain.split('.').all(label) {
            return Err(CookieError::Domain(domain.to_owned()));
        }
        self.domain = Some(domain.to_ascii_lowercase());
        Ok(self)
    }

    /// The same cookie, kept for this many seconds.
    #[must_use]
    pub fn max_age(mut self, seconds: u32) -> Self {
        self.max_age = seconds;
        self
    }

    /// The value of a `Set-Cookie` header.
    #[must_use]
    pub fn set(&self, lang: Lang, transport: Transport) -> String {
        self.written(lang.tag(), self.max_age, transport)
    }

    /// The value of a `Set-Cookie` header that forgets the choice: the browser's languages count again.
    ///
    /// ```
    /// use ushtil::switcher::{ChoiceCookie, Transport};
    /// assert_eq!(ChoiceCookie::default().forget(Transport::Https), "lang=; Path=/; Max-Age=0; SameSite=Lax; Secure");
    /// ```
    #[must_use]
    pub fn forget(&self, transport: Transport) -> String {
        self.written("", 0, transport)
    }

    fn written(&self, value: &str, max_age: u32, transport: Transport) -> String {
        let domain = self.domain.as_ref().map(|domain| format!(" Domain={domain};")).unwrap_or_default();
        let secure = match transport {
            Transport::Https => "; Secure",
            Transport::Http => "",
        };
        format!("{}={value}; Path=/;{domain} Max-Age={max_age}; SameSite=Lax{secure}", self.name)
    }

    /// The choice in a `Cookie` header, if it is a language of the library; a `Negotiator` passes over one that the site lacks.
    #[must_use]
    pub fn read(&self, header: &str) -> Option<Lang> {
        let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
        let named = pairs.filter(|(name, _)| *name == self.name).take(Self::MAX_PAIRS);
        named.map(|(_, value)| value.trim_matches('"')).find_map(|value| value.parse().ok().and_then(LangTag::lang))
    }
}

impl Default for ChoiceCookie {
    fn default() -> Self {
        ChoiceCookie { name: "lang".to_owned(), max_age: Self::YEAR, domain: None }
    }
}

/// The language that a reader has just chosen by a link of the switcher: the request comes from the same page of the same
/// site in another language, as its `Referer` says. No script and no extra parameter are needed.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Prefix, clicked}};
/// let urls = Prefix::new();
/// let chosen = |referer| clicked(&urls, Languages::ALL, "https://example.kz", "/ru/events/1?page=2", referer);
/// assert_eq!(chosen("https://example.kz/kk/events/1?page=2"), Some(Lang::Ru));
/// assert_eq!(chosen("https://example.kz/ru/events/1?page=2"), None); // reloaded
/// assert_eq!(chosen("https://example.kz/en/"), None);                // came from another page
/// assert_eq!(chosen("https://evil.example/kk/events/1?page=2"), None);
/// ```
#[must_use]
pub fn clicked(
    urls: &(impl Urls + ?Sized),
    languages: Languages,
    site: &str,
    url: &str,
    referer: &str,
) -> Option<Lang> {
    let (now, before) = (urls.parse(url), urls.parse(referer));
    let lang = now.lang.filter(|lang| languages.contains(*lang))?;
    let by_host = urls.build(lang, &now.page).contains("://"); // then a language is read from our own hosts only
    let same_site =
        by_host || referer.strip_prefix(site.trim_end_matches('/')).is_some_and(|rest| rest.starts_with('/'));
    (same_site && before.page.path() == now.page.path() && before.lang.is_some_and(|before| before != lang))
        .then_some(lang)
}

/// What to answer to a posted choice: keep the language, and go on (303) to the same page in it.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Prefix, Submitted, submitted}};
/// let answer = submitted(&Prefix::new(), Languages::ALL, "kk", "/ru/events");
/// assert_eq!(answer, Some(Submitted { lang: Lang::Kk, location: "/kk/events".to_owned() }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    /// The language to keep.
    pub lang: Lang,
    /// Where to go on, on this site.
    pub location: String,
}

/// Reads the two fields that [`Switcher::select_html`](super::Switcher::select_html) posts. Answer to POST only.
///
/// A page elsewhere becomes the home page; a language that the site does not have changes nothing.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{Prefix, submitted}};
/// let urls = Prefix::new();
/// let to = |lang, page| submitted(&urls, Languages::ALL, lang, page).map(|answer| answer.location);
/// assert_eq!(to("kk", "/ru/events?page=2").as_deref(), Some("/kk/events?page=2"));
/// assert_eq!(to("ru", "//evil.example").as_deref(), Some("/ru/"));
/// assert_eq!(to("en", "javascript:alert(1)").as_deref(), Some("/en/"));
/// assert_eq!(to("de", "/ru/events"), None);
/// ```
#[must_use]
pub fn submitted(urls: &(impl Urls + ?Sized), languages: Languages, lang: &str, page: &str) -> Option<Submitted> {
    let lang = lang.parse().ok().and_then(LangTag::lang).filter(|lang| languages.contains(*lang))?;
    let page = PagePath::local(page).map_or_else(PagePath::home, |page| urls.parse(&page.to_string()).page);
    Some(Submitted { lang, location: urls.build(lang, &page) })
}
