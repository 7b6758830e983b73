//! Telephones and codes: digits that are text, because a leading zero and a plus matter.

use std::fmt;

use crate::format::Telephone;

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::problem::Problem;
use crate::content::read::shape::Shape;
use crate::content::read::tree::{Node, NodeValue};

/// An access code or the number of a meeting, as one types it: `047800`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessCode(Box<str>);

impl AccessCode {
    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text of a code; a number is refused, and what it says is not repeated, for it may be a secret.
fn digits<'n>(node: &'n Node<'_>, cx: &mut Cx<'_>, expected: &str) -> Option<&'n str> {
    if let NodeValue::Number(_) = node.value {
        let problem = Problem::new(Code::Str, "a number", expected);
        cx.report(&node.span, problem.help("put it in quotes: a number loses its leading zeros and its plus"));
        return None;
    }
    cx.text(node, expected)
}

serialize!(AccessCode, Telephone);

impl Decode for AccessCode {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "a code in quotes: `\"047800\"`";
        const LONGEST: usize = 64;
        let code = digits(node, cx, EXPECTED)?.trim();
        let good = |c: char| c.is_ascii_graphic() || c == ' ';
        if (1..=LONGEST).contains(&code.len()) && code.chars().all(good) {
            return Some(AccessCode(code.into()));
        }
        let problem = match code.is_empty() {
            true => Problem::new(Code::Empty, "an empty code", EXPECTED),
            false => Problem::new(Code::Ctrl, "a code with letters that no keyboard of every language has", EXPECTED),
        };
        cx.report(&node.span, problem);
        None
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.0))
    }

    fn shape() -> Shape {
        Shape::Value("code")
    }
}

impl Decode for Telephone {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "a telephone with its country code, in quotes: `\"+7 705 925 50 06\"`";
        let text = digits(node, cx, EXPECTED)?.trim();
        match text.parse() {
            Ok(phone) if text.starts_with('+') => Some(phone),
            _ => {
                let problem = Problem::new(Code::Phone, "no telephone in the international form", EXPECTED);
                cx.report(&node.span, problem.help_if(help(text)));
                None
            }
        }
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.e164().to_string()))
    }

    fn shape() -> Shape {
        Shape::Value("telephone")
    }
}

/// What is wrong with a telephone; its digits are not repeated, for they may be somebody's own.
fn help(text: &str) -> Option<String> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let separates = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+()-.".contains(c);
    match text {
        _ if !text.chars().all(separates) => Some("one number a contact, in digits alone".to_owned()),
        _ if text.starts_with('8') && digits == 11 => Some("begin with `+7` in place of `8`".to_owned()),
        _ if text.starts_with('7') && digits == 11 => Some("begin with `+7` in place of `7`".to_owned()),
        _ if text.starts_with("00") => Some("begin with `+` in place of `00`".to_owned()),
        _ if text.starts_with("+7") && digits != 11 => {
            Some(format!("after `+7` come 10 digits, and here are {}", digits.saturating_sub(1)))
        }
        _ => None,
    }
}
