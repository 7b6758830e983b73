//! An address that is safe to write into any format: its scheme is on the list, and nothing hides in it.

use std::borrow::Cow;
use std::fmt;

/// An address, checked once and percent-encoded, so that every renderer may write it.
///
/// Allowed are `https`, `http`, `mailto`, `tel`, `geo`, `webcal`, `urn` as an identity, and paths on the own site
/// (`/kk/events`, `#top`).
/// Whether `http` is wanted, and whether a secret stands in a query, is for whoever reads the content to say.
///
/// ```
/// use ushtil::document::Url;
/// let url = Url::parse("https://example.kz/kk/іс-шара")?;
/// assert_eq!(url.as_str(), "https://example.kz/kk/%D1%96%D1%81-%D1%88%D0%B0%D1%80%D0%B0");
/// assert!(Url::parse("/ru/events").is_ok() && Url::parse("tel:+77059255006").is_ok());
/// assert!(Url::parse("java\tscript:alert(1)").is_err());
/// assert!(Url::parse("//evil.example").is_err());
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Url<'a>(Cow<'a, str>);

/// Why an address is refused.
///
/// ```
/// use ushtil::document::Url;
/// assert!(Url::parse("javascript:alert(1)").is_err());
/// assert!(Url::parse("https://example.kz/").is_ok());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UrlError {
    /// Nothing was given.
    #[error("an address is empty")]
    Empty,
    /// A space, a control character, a quotation mark or an invisible mark of direction.
    #[error("an address holds {0:?}; write it percent-encoded if it belongs there")]
    Character(char),
    /// Another scheme than those on the list.
    #[error(
        "an address begins with `{0}`; expected https, http, mailto, tel, geo, webcal, urn or a path that begins with `/`"
    )]
    Scheme(String),
    /// `user:password@` before the host.
    #[error("an address names a user before its host, which hides where it leads")]
    User,
    /// No host, or one with letters outside ASCII.
    #[error("an address has the host `{0}`; expected a name in ASCII letters (`xn--…` for others)")]
    Host(String),
}

impl<'a> Url<'a> {
    /// Checks an address and percent-encodes what is not ASCII in it; one that is right already stays as it is.
    ///
    /// # Errors
    /// [`UrlError`] says what was found.
    pub fn parse(address: impl Into<Cow<'a, str>>) -> Result<Self, UrlError> {
        let address = address.into();
        check(&address)?;
        let scheme = address.bytes().take_while(|byte| *byte != b':' && *byte != b'/');
        let is_written = address.is_ascii() && !scheme.clone().any(|byte| byte.is_ascii_uppercase());
        Ok(Url(if is_written { address } else { encode(&address).into() }))
    }

    /// An address that was checked and encoded before.
    #[cfg(feature = "content")]
    pub(crate) fn known(address: &'a str) -> Self {
        Url(Cow::Borrowed(address))
    }

    /// Where a telephone number leads.
    #[cfg(feature = "content")]
    pub(crate) fn of_telephone(number: crate::format::Telephone) -> Url<'static> {
        Url(Cow::Owned(number.uri().to_string()))
    }

    /// The identity of what has a UUID.
    #[cfg(feature = "content")]
    pub(crate) fn of_uuid(uuid: uuid::Uuid) -> Url<'static> {
        Url(Cow::Owned(uuid.urn().encode_lower(&mut uuid::Uuid::encode_buffer()).to_owned()))
    }

    /// The address, in ASCII.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The home page of the own site: `/`.
    #[must_use]
    pub fn root() -> Self {
        Url(Cow::Borrowed("/"))
    }

    /// The address as people read it: a number without `tel:`, a mailbox without `mailto:`.
    #[must_use]
    pub fn shown(&self) -> &str {
        self.0.strip_prefix("tel:").or_else(|| self.0.strip_prefix("mailto:")).unwrap_or(&self.0)
    }

    /// The host of an address on the web, as people say it: without `www.`.
    ///
    /// ```
    /// use ushtil::document::Url;
    /// let host = |address| Url::parse(address).map(|url| url.host().map(str::to_owned));
    /// assert_eq!(host("https://www.youtube.com/watch?v=1")?.as_deref(), Some("youtube.com"));
    /// assert_eq!(host("/kk/events")?, None);
    /// # Ok::<(), ushtil::document::UrlError>(())
    /// ```
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        let (_, rest) = self.0.split_once("://").filter(|_| self.is_external())?;
        let host = rest.split(['/', '?', '#']).next()?;
        Some(host.strip_prefix("www.").unwrap_or(host))
    }

    /// What stands for the address where a link has no words: the host, a number, a mailbox, a path.
    #[must_use]
    pub fn named(&self) -> &str {
        self.host().unwrap_or_else(|| self.shown())
    }

    /// Whether it leads to another site.
    #[must_use]
    pub fn is_external(&self) -> bool {
        ["https:", "http:", "webcal:"].iter().any(|scheme| self.0.starts_with(scheme))
    }

    /// Whether it is whole: everything but a path on the own site.
    #[must_use]
    pub fn is_absolute(&self) -> bool {
        !self.0.starts_with(['/', '#', '?'])
    }

    /// The scheme of an address that is whole: `https`, `mailto`.
    #[must_use]
    pub fn scheme(&self) -> Option<&str> {
        self.0.split_once(':').filter(|_| self.is_absolute()).map(|(scheme, _)| scheme)
    }
}

impl fmt::Display for Url<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Url<'static> {
    type Err = UrlError;

    fn from_str(address: &str) -> Result<Self, UrlError> {
        Url::parse(address.to_owned())
    }
}

/// What every address must have: a scheme of the list and a host, or a path on the own site.
fn check(address: &str) -> Result<(), UrlError> {
    if address.is_empty() {
        return Err(UrlError::Empty);
    }
    if let Some(bad) = address.chars().find(|c| is_refused(*c)) {
        return Err(UrlError::Character(bad));
    }
    if address.starts_with("//") {
        return Err(UrlError::Scheme("//".to_owned()));
    }
    if address.starts_with(['/', '#', '?']) {
        return Ok(());
    }
    let (scheme, rest) = address.split_once(':').ok_or_else(|| UrlError::Scheme(first_part(address)))?;
    let is = |names: &[&str]| names.iter().any(|name| scheme.eq_ignore_ascii_case(name));
    if is(&["https", "http", "webcal"]) {
        return check_host(rest.strip_prefix("//").ok_or_else(|| UrlError::Host(first_part(rest)))?);
    }
    match is(&["mailto", "tel", "geo", "urn"]) && !rest.is_empty() && !rest.starts_with("//") {
        true => Ok(()),
        false => Err(UrlError::Scheme(format!("{}:", scheme.to_ascii_lowercase()))),
    }
}

fn first_part(address: &str) -> String {
    address.chars().take(20).collect()
}

/// Characters that browsers drop or reinterpret, that end an attribute, or that nobody sees.
fn is_refused(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn check_host(rest: &str) -> Result<(), UrlError> {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err(UrlError::User);
    }
    let host = authority.split(':').next().unwrap_or_default();
    let port = authority.strip_prefix(host).unwrap_or_default();
    let is_name = !host.is_empty()
        && !host.starts_with(['-', '.'])
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    let is_port = port.is_empty() || (port.len() > 1 && port.bytes().skip(1).all(|b| b.is_ascii_digit()));
    if is_name && is_port { Ok(()) } else { Err(UrlError::Host(first_part(authority))) }
}

/// Percent-encodes what is not ASCII; a scheme is written in small letters.
fn encode(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    let scheme =
        address.find([':', '/', '#', '?']).filter(|at| address.get(*at..).is_some_and(|rest| rest.starts_with(':')));
    for (at, c) in address.char_indices() {
        match c.is_ascii() {
            true if scheme.is_some_and(|end| at < end) => out.push(c.to_ascii_lowercase()),
            true => out.push(c),
            false => percent(c, &mut out),
        }
    }
    out
}

fn percent(c: char, out: &mut String) {
    let mut bytes = [0; 4];
    for byte in c.encode_utf8(&mut bytes).bytes() {
        out.push('%');
        for digit in [byte >> 4, byte & 15] {
            out.push(char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase());
        }
    }
}
