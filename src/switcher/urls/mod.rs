//! Where a language stands in an address: in the path, the host, the query, or in words of its own for each page.

mod host;
mod page;
mod pattern;
mod prefix;
mod query;
mod slugs;

use thiserror::Error;

pub use host::Hosts;
pub use page::PagePath;
pub(super) use page::encoded;
pub use prefix::Prefix;
pub use query::Query;
pub use slugs::Slugs;

use crate::lang::Lang;

/// How a site writes the language into its addresses.
///
/// `parse` reads back what `build` wrote: the same language and the same page. Addresses that are not written as `build`
/// would write them, such as `/kz/events` or `/KK/events`, are understood and marked as [`Spelling::Alias`].
///
/// | strategy | Kazakh | Russian | English |
/// | --- | --- | --- | --- |
/// | [`Prefix::new`] | `/kk/events` | `/ru/events` | `/en/events` |
/// | [`Prefix::bare`] of Kazakh | `/events` | `/ru/events` | `/en/events` |
/// | [`Hosts`] | `https://kk.example.kz/events` | `https://ru.example.kz/events` | `https://en.example.kz/events` |
/// | [`Query`] | `/events?lang=kk` | `/events?lang=ru` | `/events?lang=en` |
/// | [`Slugs`] over a prefix | `/kk/іс-шаралар` | `/ru/мероприятия` | `/en/events` |
///
/// ```
/// use ushtil::{Lang, switcher::{PagePath, Prefix, Urls}};
/// let urls = Prefix::new();
/// assert_eq!(urls.translate("/kk/events?page=2", Lang::Ru), "/ru/events?page=2");
/// assert_eq!(urls.parse("/kz/events").lang, Some(Lang::Kk));
/// assert_eq!(urls.parse("/en/events").page, PagePath::new("/events"));
/// ```
pub trait Urls {
    /// The address of a page in a language, percent-encoded.
    fn build(&self, lang: Lang, page: &PagePath) -> String;

    /// The language and the page of an address. A path is enough, unless the language stands in the host.
    fn parse(&self, url: &str) -> Parsed;

    /// The same page in another language.
    fn translate(&self, url: &str, to: Lang) -> String {
        self.build(to, &self.parse(url).page)
    }
}

/// What an address says.
///
/// ```
/// use ushtil::{Lang, switcher::{PagePath, Parsed, Prefix, Spelling, Urls}};
/// let parsed = Prefix::new().parse("/ru/events");
/// assert_eq!(parsed, Parsed { lang: Some(Lang::Ru), page: PagePath::new("/events"), spelling: Spelling::Canonical });
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The language that the address names; none for the neutral address of a page.
    pub lang: Option<Lang>,
    /// The page, in no language.
    pub page: PagePath,
    /// Whether the address is written as it should be.
    pub spelling: Spelling,
}

/// Whether an address is written as its site writes it.
///
/// ```
/// use ushtil::switcher::{Prefix, Spelling, Urls};
/// assert_eq!(Prefix::new().parse("/kk/events").spelling, Spelling::Canonical);
/// assert_eq!(Prefix::new().parse("/kz/events").spelling, Spelling::Alias);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spelling {
    /// It is, or it names no language.
    Canonical,
    /// It names its language otherwise and should be redirected for good: `/kz/events` to `/kk/events`.
    Alias,
}

impl Spelling {
    fn of(written: &str, canonical: &str) -> Self {
        if written == canonical { Spelling::Canonical } else { Spelling::Alias }
    }
}

/// Why a site's addresses cannot be written so.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum UrlsError {
    /// A path segment or parameter is not made of small letters, digits, `-` and `_`.
    #[error("`{0}` cannot stand for a language in an address: small Latin letters, digits, `-` and `_` are expected")]
    Word(String),
    /// Two languages, or two pages of a language, have the same address.
    #[error("`{0}` would be the address of two")]
    Twice(String),
    /// A path has other parts in braces than its page, or one of them twice.
    #[error("`{0}` does not have the parts in braces that its page has, each of them once: `/events/{{id}}`")]
    Parts(String),
    /// An origin is not `https://` or `http://` with a host.
    #[error("`{0}` is not an origin: `https://example.kz` is expected, without a path")]
    Origin(String),
}

/// A word that may stand in an address as it is.
fn word(text: &str) -> Result<String, UrlsError> {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    let valid = !text.is_empty() && text.len() <= 32 && text.bytes().all(good);
    if valid { Ok(text.to_owned()) } else { Err(UrlsError::Word(text.to_owned())) }
}

/// The origin and the rest of an absolute address; a path has no origin.
fn split_origin(url: &str) -> (Option<&str>, &str) {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let Some(host) = scheme.map(str::len) else { return (None, url) };
    let path = url.get(host..).and_then(|rest| rest.find(['/', '?', '#'])).map_or(url.len(), |path| host + path);
    (url.get(..path), url.get(path..).unwrap_or_default())
}

/// Checks an origin and takes a `/` from its end.
pub(super) fn origin(text: &str) -> Result<String, UrlsError> {
    let trimmed = text.strip_suffix('/').unwrap_or(text);
    let wrong = || UrlsError::Origin(text.to_owned());
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://")).ok_or_else(wrong)?;
    let good = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':' | b'[' | b']');
    let valid = host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && host.bytes().all(good);
    if valid { Ok(trimmed.to_owned()) } else { Err(wrong()) }
}
