//! `PagePath`: the address of a page in no language, in one normal form that cannot lead off the site.

use std::fmt;

/// The path and query of a page, without its language, its host or its fragment.
///
/// There is one way to write each page: letters of any script stand as themselves, everything else that an address cannot
/// hold is percent-encoded, `.` and `..` are resolved, and a path begins with exactly one `/`. So two addresses of a page
/// are equal, and none of them is taken by a browser for another host. Secrets of the query are dropped.
///
/// ```
/// use ushtil::switcher::PagePath;
/// let page = PagePath::new("/events/legal-aid?page=2&pwd=047800#top");
/// assert_eq!(page.to_string(), "/events/legal-aid?page=2");
/// assert_eq!(PagePath::new("/%D1%96%D1%81-%D1%88%D0%B0%D1%80%D0%B0").to_string(), "/іс-шара");
/// assert_eq!(PagePath::new("/суд").to_uri(), "/%D1%81%D1%83%D0%B4");
/// assert_eq!(PagePath::new("//evil.example/..//\\evil.example").to_string(), "/%5Cevil.example");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PagePath {
    path: String,
    query: String,
}

/// Names of query parameters that open something to whoever has the address.
const SECRETS: [&str; 13] = [
    "access_token",
    "api_key",
    "auth",
    "key",
    "passcode",
    "password",
    "pwd",
    "secret",
    "session",
    "sig",
    "signature",
    "tk",
    "token",
];

impl PagePath {
    /// The normal form of a path with its query; a fragment is left out.
    #[must_use]
    pub fn new(target: &str) -> Self {
        let target = target.split('#').next().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = resolved(&normal(path, "/:@!$&()*+,;="));
        let kept = query.split('&').filter(|pair| !pair.is_empty() && !is_secret(name_of(pair)));
        let query: Vec<String> = kept.map(|pair| normal(pair, "/:@!$()*+,;=?")).collect();
        PagePath { path, query: query.join("&") }
    }

    /// The page that a form or a link asks to go on to, if it is one of this site: an absolute path, and nothing that a
    /// browser reads as another host or a script.
    ///
    /// ```
    /// use ushtil::switcher::PagePath;
    /// assert!(PagePath::local("/kk/events?page=2").is_some());
    /// for elsewhere in ["//evil.example", "https:evil.example", "\\\\evil.example", "/\\evil.example", "javascript:alert(1)"] {
    ///     assert_eq!(PagePath::local(elsewhere), None);
    /// }
    /// ```
    #[must_use]
    pub fn local(target: &str) -> Option<Self> {
        let rest = target.strip_prefix('/')?;
        let bad = rest.starts_with(['/', '\\']) || target.contains(|c: char| c.is_control() || c == '\\');
        (!bad).then(|| PagePath::new(target))
    }

    /// The home page: `/`.
    #[must_use]
    pub fn home() -> Self {
        PagePath { path: "/".to_owned(), query: String::new() }
    }

    /// The path, with letters of any script as themselves.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query without its `?`; empty when there is none.
    #[must_use]
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The address as it is sent: percent-encoded, ASCII only.
    #[must_use]
    pub fn to_uri(&self) -> String {
        encoded(&self.to_string())
    }

    /// The first value of a query parameter, as it is written.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.split('&').find(|pair| name_of(pair) == name).map(|pair| pair.split_once('=').map_or("", |(_, v)| v))
    }

    /// The same page without a query parameter.
    pub(super) fn without(&self, name: &str) -> Self {
        let kept: Vec<&str> = self.query.split('&').filter(|pair| name_of(pair) != name).collect();
        PagePath { path: self.path.clone(), query: kept.join("&") }
    }

    /// The same page with a query parameter at the end.
    pub(super) fn with(&self, name: &str, value: &str) -> Self {
        let mark = if self.query.is_empty() { "" } else { "&" };
        PagePath { path: self.path.clone(), query: format!("{}{mark}{name}={value}", self.query) }
    }

    /// The same query on another path.
    pub(super) fn at(&self, path: &str) -> Self {
        PagePath { path: PagePath::new(path).path, query: self.query.clone() }
    }
}

impl fmt::Display for PagePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if self.query.is_empty() { Ok(()) } else { write!(f, "?{}", self.query) }
    }
}

impl From<&str> for PagePath {
    fn from(target: &str) -> Self {
        PagePath::new(target)
    }
}

fn name_of(pair: &str) -> &str {
    pair.split_once('=').map_or(pair, |(name, _)| name)
}

fn is_secret(name: &str) -> bool {
    let name = normal(name, "").to_ascii_lowercase();
    SECRETS.contains(&name.as_str())
}

/// Decodes what may stand as itself and encodes what may not; `allowed` are the signs that have a meaning in this part.
fn normal(part: &str, allowed: &str) -> String {
    let mut out = String::with_capacity(part.len());
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        if let Some((decoded, length)) = escaped(rest) {
            if stands_as_itself(decoded) {
                out.push(decoded);
            } else {
                let escape = rest.get(..length).unwrap_or_default();
                out.push_str(&escape.to_ascii_uppercase());
            }
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        if stands_as_itself(first) || allowed.contains(first) {
            out.push(first);
        } else {
            percent(first, &mut out);
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
    }
    out
}

/// Letters and digits of any script, and the marks of RFC 3986 that mean the same with and without encoding.
fn stands_as_itself(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | '~')
}

/// The character that escapes at the beginning of a text spell, and their length; a byte that is no UTF-8 counts as U+FFFD.
fn escaped(text: &str) -> Option<(char, usize)> {
    let byte = |place: usize| {
        let escape = text.get(place * 3..place * 3 + 3)?.strip_prefix('%')?;
        let digits = escape.bytes().all(|digit| digit.is_ascii_hexdigit());
        u8::from_str_radix(escape, 16).ok().filter(|_| digits)
    };
    let first = byte(0)?;
    let length = match first {
        0..0x80 => 1,
        0xC2..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0..0xF5 => 4,
        _ => return Some((char::REPLACEMENT_CHARACTER, 3)),
    };
    let bytes: Option<Vec<u8>> = (0..length).map(byte).collect();
    let decoded = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).and_then(|text| text.chars().next());
    Some(decoded.map_or((char::REPLACEMENT_CHARACTER, 3), |decoded| (decoded, length * 3)))
}

/// One `/` at the beginning, and `.` and `..` resolved as browsers do it.
fn resolved(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut parts = path.trim_start_matches('/').split('/').peekable();
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        if part == ".." {
            segments.pop();
        }
        match part {
            "." | ".." if last => segments.push(""),
            "." | ".." => {}
            _ => segments.push(part),
        }
    }
    format!("/{}", segments.join("/").trim_start_matches('/'))
}

/// Percent-encodes what is not ASCII.
pub(in crate::switcher) fn encoded(iri: &str) -> String {
    let mut out = String::with_capacity(iri.len());
    for c in iri.chars() {
        if c.is_ascii() { out.push(c) } else { percent(c, &mut out) }
    }
    out
}

fn percent(c: char, out: &mut String) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let mut buffer = [0; 4];
    for byte in c.encode_utf8(&mut buffer).bytes() {
        out.push('%');
        for digit in [byte >> 4, byte & 15] {
            out.push(DIGITS.get(usize::from(digit)).copied().unwrap_or('0'));
        }
    }
}
