//! Addresses: of pages on the web, and of electronic mail.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::help;
use crate::content::read::limits;
use crate::content::read::problem::Problem;
use crate::content::read::shape::Shape;
use crate::content::read::tree::Node;
use crate::document;

/// An address on the web: `https`, with a host, without a user's name; kept byte for byte as it was written.
///
/// Where everybody sees it, it is read without the secrets of its query (`pwd=`), and a finding says so.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebAddress {
    written: Box<str>,
    /// The address as documents write it, where that is not as it was written.
    encoded: Option<Box<str>>,
}

/// An address of electronic mail.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(Box<str>);

const EXPECTED: &str = "a web address that begins with `https://`";

impl WebAddress {
    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The address as documents write it.
    pub(crate) fn address(&self) -> document::Url<'_> {
        document::Url::known(self.encoded.as_deref().unwrap_or(&self.written))
    }

    /// The key under which the address carries a secret, such as `pwd`, if it does.
    #[must_use]
    pub fn secret_key(&self) -> Option<String> {
        secret_in(&self.written)
    }

    /// The key of a part that only follows readers, such as `utm_source`, if the address has one (SE-05).
    #[must_use]
    pub fn tracking_key(&self) -> Option<&str> {
        pairs(&self.written).find(|(key, _)| is_tracking(key, &self.written)).map(|(key, _)| key)
    }

    /// The address without the parts that only follow readers: `utm_source`, `fbclid`, `si` of a YouTube link.
    ///
    /// ```
    /// # let text = r#"[project]
    /// # id = "p"
    /// # kind = "project"
    /// # name.kk = "Жоба"
    /// # url = "https://example.kz/?page=2&utm_source=mail#top""#;
    /// # let content = ushtil::content::Content::parse("p.toml", text)?;
    /// # let project = content.project("p").unwrap();
    /// let url = project.url.as_ref().unwrap();
    /// assert_eq!(url.as_str(), "https://example.kz/?page=2&utm_source=mail#top");
    /// assert_eq!(url.without_tracking(), "https://example.kz/?page=2#top");
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    #[must_use]
    pub fn without_tracking(&self) -> Cow<'_, str> {
        without(&self.written, |key| is_tracking(key, &self.written))
    }

    /// The address without the secrets of its query, for readers who are not to have them (SE-03); a secret behind `#`
    /// takes the whole fragment with it.
    #[must_use]
    pub fn without_secrets(&self) -> Cow<'_, str> {
        without_secrets(&self.written)
    }

    pub(crate) fn read(text: &str) -> Result<Self, Box<Problem>> {
        let wrong = |found: &str| Problem::new(Code::Url, found, EXPECTED);
        if let Some(c) = text.chars().find(|c| c.is_control() || c.is_whitespace() || is_invisible(*c)) {
            let problem = wrong(&format!("an address with the character U+{:04X}", u32::from(c)));
            return Err(problem.help_if(help::address(text)).into());
        }
        if text.len() > limits::URL {
            let expected = format!("an address of at most {} characters", limits::URL);
            return Err(Problem::new(Code::Url, format!("an address of {} characters", text.len()), expected).into());
        }
        let none = |error| wrong(&format!("no address: {error}")).help_if(help::address(text));
        let url = url::Url::parse(text).map_err(none)?;
        match url.scheme() {
            "https" => {}
            "http" => return Err(wrong("an `http` address").help("write `https://`").into()),
            "mailto" => {
                return Err(wrong("an address of electronic mail").help("write it in `contacts`, as `email`").into());
            }
            "tel" => return Err(wrong("a telephone").help("write it in `contacts`, as `phone`").into()),
            // `localhost:3000` and `example.kz:8080/` are read as schemes
            _ => return Err(wrong("an address of another scheme").help_if(help::address(text)).into()),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("an address with a user's name in it").help("take out what stands before `@`").into());
        }
        match url.host_str() {
            Some(host) if !host.is_empty() && text.get(..8).is_some_and(|s| s.eq_ignore_ascii_case("https://")) => {
                let address = document::Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
                let encoded = (address.as_str() != text).then(|| address.as_str().into());
                Ok(WebAddress { written: text.into(), encoded })
            }
            _ => Err(wrong("an address without a host").into()),
        }
    }
}

/// The pairs of the query, as they are written.
fn pairs(address: &str) -> impl Iterator<Item = (&str, &str)> {
    let bare = address.split('#').next().unwrap_or_default();
    let query = bare.split_once('?').map_or("", |(_, query)| query);
    query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

/// An address without some pairs of its query.
fn without(address: &str, drop: impl Fn(&str) -> bool) -> Cow<'_, str> {
    if !pairs(address).any(|(key, _)| drop(key)) {
        return Cow::Borrowed(address);
    }
    let (bare, fragment) = address.split_once('#').map_or((address, None), |(bare, end)| (bare, Some(end)));
    let (path, query) = bare.split_once('?').unwrap_or((bare, ""));
    let key = |pair: &&str| pair.split('=').next().is_some_and(|key| !drop(key));
    let kept: Vec<&str> = query.split('&').filter(key).collect();
    let mut out = path.to_owned();
    for (mark, part) in [('?', kept.join("&")), ('#', fragment.unwrap_or_default().to_owned())] {
        if !part.is_empty() {
            out.push(mark);
            out.push_str(&part);
        }
    }
    Cow::Owned(out)
}

impl Email {
    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is wrong with an address; nothing of it is repeated.
    fn help_for(text: &str) -> Option<&'static str> {
        let user = text.split('@').next().unwrap_or_default();
        match text {
            _ if text.starts_with("mailto:") => Some("write it without `mailto:`"),
            _ if text.contains([',', ';']) => Some("one address a contact; write another contact for the second"),
            _ if text.contains('<') => Some("write the address alone, without a name and `<` and `>`"),
            _ if text.matches('@').count() > 1 => Some("an address has one `@`"),
            _ if !user.is_ascii() => Some("before `@` there are Latin letters only"),
            _ => None,
        }
    }

    fn read(text: &str) -> Result<Self, Box<Problem>> {
        const LONGEST: usize = 254;
        let good = text.split_once('@').is_some_and(|(user, domain)| {
            let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
            let host = url::Host::parse(domain).is_ok_and(|host| matches!(host, url::Host::Domain(_)));
            !user.is_empty() && user.len() <= 64 && user.chars().all(plain) && domain.contains('.') && host
        });
        if good && text.len() <= LONGEST {
            return Ok(Email(text.into()));
        }
        let problem = Problem::new(Code::Email, "no address of electronic mail", "one such as `info@example.kz`");
        Err(problem.help_if(Self::help_for(text)).into())
    }
}

/// An address that everybody sees: without its secret, which is warned of (SE-03); what only follows its readers is noted
/// (SE-05).
pub(crate) fn public_url(url: WebAddress, span: &Range<usize>, cx: &mut Cx<'_>) -> WebAddress {
    if let Some(key) = url.tracking_key() {
        let problem = Problem::new(Code::Tracking, format!("`{key}=` in an address"), "an address without it").info();
        let problem = problem.help("it only says to the site where its readers come from, and can be taken out");
        cx.tell(span, problem);
    }
    match public_address(url.as_str(), span, cx) {
        Cow::Borrowed(_) => url,
        // an address stays one without a part of its query
        Cow::Owned(public) => WebAddress::read(&public).unwrap_or(url),
    }
}

/// An address or a path without its secret, which is warned of.
pub(crate) fn public_address<'t>(address: &'t str, span: &Range<usize>, cx: &mut Cx<'_>) -> Cow<'t, str> {
    if let Some(key) = secret_in(address) {
        let found = format!("a public address with `{key}=` in it");
        let problem = Problem::new(Code::Secret, found, "an address without secrets").warning();
        cx.tell(span, problem.help("it is left out; a link to join belongs into `access`, with its `visibility`"));
    }
    without_secrets(address)
}

/// An address or a path without the secrets of its query; a secret behind `#` takes the whole fragment with it.
pub(crate) fn without_secrets(address: &str) -> Cow<'_, str> {
    match secret_in(address) {
        None => Cow::Borrowed(address),
        Some(_) => Cow::Owned(without(address.split('#').next().unwrap_or_default(), is_secret).into_owned()),
    }
}

/// The query key under which an address or a path carries a secret; nothing for what is neither.
pub(crate) fn secret_in(address: &str) -> Option<String> {
    let url = match address.starts_with('/') {
        true => url::Url::parse("https://own.invalid").and_then(|own| own.join(address)).ok()?,
        false => url::Url::parse(address).ok()?,
    };
    let fragment = url.fragment().and_then(|fragment| fragment.rsplit('?').next()).unwrap_or_default();
    let in_fragment = url::form_urlencoded::parse(fragment.as_bytes());
    url.query_pairs()
        .chain(in_fragment)
        .find_map(|(key, value)| (is_secret(&key) && !value.is_empty()).then(|| key.to_ascii_lowercase()))
}

fn is_secret(key: &str) -> bool {
    const KEYS: [&str; 14] = [
        "pwd",
        "passcode",
        "password",
        "token",
        "access_token",
        "key",
        "api_key",
        "apikey",
        "secret",
        "auth",
        "tk",
        "sig",
        "signature",
        "invite",
    ];
    let key: String = url::form_urlencoded::parse(key.as_bytes()).map(|(key, _)| key.to_ascii_lowercase()).collect();
    KEYS.contains(&key.as_str())
}

/// Keys that only say where a reader comes from; two of them mean it on YouTube alone.
fn is_tracking(key: &str, address: &str) -> bool {
    const EVERYWHERE: [&str; 8] = ["fbclid", "gclid", "dclid", "msclkid", "yclid", "ysclid", "igshid", "mc_eid"];
    const YOUTUBE: [&str; 2] = ["ab_channel", "si"];
    let host = address.split('/').nth(2).unwrap_or_default().to_ascii_lowercase();
    let youtube = host == "youtu.be" || host == "youtube.com" || host.ends_with(".youtube.com");
    let key = key.to_ascii_lowercase();
    key.starts_with("utm_") || EVERYWHERE.contains(&key.as_str()) || youtube && YOUTUBE.contains(&key.as_str())
}

/// Characters that are not seen and could hide a part of an address.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{00AD}')
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

serialize!(WebAddress, Email);

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for WebAddress {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let url = cx.scalar(node, EXPECTED, WebAddress::read)?;
        Some(if cx.is_guarded() { url } else { public_url(url, &node.span, cx) })
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.written))
    }

    fn shape() -> Shape {
        Shape::Value("url")
    }
}

impl Decode for Email {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        cx.scalar(node, "an address of electronic mail", Email::read)
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.0))
    }

    fn shape() -> Shape {
        Shape::Value("email")
    }
}
