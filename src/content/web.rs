//! Addresses: of pages on the web, and of electronic mail.

use std::fmt;

use serde::{Serialize, Serializer};

use super::cx::Cx;
use super::decode::Decode;
use super::finding::Code;
use super::limits;
use super::problem::Problem;
use super::tree::Node;
use crate::document;

/// An address on the web: `https`, with a host, without a user's name; kept byte for byte as it was written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url {
    written: Box<str>,
    /// The address as documents write it, where that is not as it was written.
    encoded: Option<Box<str>>,
}

/// An address of electronic mail.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Email(Box<str>);

const EXPECTED: &str = "a web address that begins with `https://`";

impl Url {
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

    fn read(text: &str) -> Result<Self, Box<Problem>> {
        let wrong = |found: &str| Problem::new(Code::Url, found, EXPECTED);
        if let Some(c) = text.chars().find(|c| c.is_control() || c.is_whitespace() || is_invisible(*c)) {
            return Err(wrong(&format!("an address with the character U+{:04X}", u32::from(c))).into());
        }
        if text.len() > limits::URL {
            let expected = format!("an address of at most {} characters", limits::URL);
            return Err(Problem::new(Code::Url, format!("an address of {} characters", text.len()), expected).into());
        }
        let url = url::Url::parse(text).map_err(|error| wrong(&format!("no address: {error}")))?;
        match url.scheme() {
            "https" => {}
            "http" => return Err(wrong("an `http` address").hint("write `https://`").into()),
            _ => return Err(wrong("an address of another scheme").into()),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("an address with a user's name in it").hint("take out what stands before `@`").into());
        }
        match url.host_str() {
            Some(host) if !host.is_empty() && text.get(..8).is_some_and(|s| s.eq_ignore_ascii_case("https://")) => {
                let address = document::Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
                let encoded = (address.as_str() != text).then(|| address.as_str().into());
                Ok(Url { written: text.into(), encoded })
            }
            _ => Err(wrong("an address without a host").into()),
        }
    }
}

impl Email {
    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
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
        Err(Problem::new(Code::Email, "no address of electronic mail", "one such as `info@example.kz`").into())
    }
}

/// The query key under which an address carries a secret; nothing for what is no address.
pub(crate) fn secret_in(address: &str) -> Option<String> {
    const KEYS: [&str; 9] = ["pwd", "passcode", "password", "token", "key", "secret", "auth", "tk", "sig"];
    let url = url::Url::parse(address).ok()?;
    let fragment = url.fragment().and_then(|fragment| fragment.rsplit('?').next()).unwrap_or_default();
    let in_fragment = url::form_urlencoded::parse(fragment.as_bytes());
    url.query_pairs().chain(in_fragment).find_map(|(key, value)| {
        let key = key.to_ascii_lowercase();
        (KEYS.contains(&key.as_str()) && !value.is_empty()).then_some(key)
    })
}

/// Characters that are not seen and could hide a part of an address.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{00AD}')
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl Serialize for Url {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Url {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        cx.scalar(node, EXPECTED, Url::read)
    }
}

impl Decode for Email {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        cx.scalar(node, "an address of electronic mail", Email::read)
    }
}
