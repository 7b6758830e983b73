//! What it costs.

use std::str::FromStr;

use crate::format::{self, Number};

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::model::record;
use crate::content::read::problem::{Problem, one_of, shown, unknown_word};
use crate::content::read::shape::Shape;
use crate::content::read::tree::{Node, NodeValue};
use crate::content::value::offer::Offer;

/// What it costs to take part.
///
/// | in the file | is |
/// | --- | --- |
/// | `price = "free"` | [`Price::Free`] |
/// | `price = "unknown"` | [`Price::Unknown`] |
/// | `price = { amount = "1500.50", currency = "KZT" }` | [`Price::Amount`], exact |
/// | `price = [{ name = { … }, amount = 5000, currency = "KZT", until = "2026-05-01" }, …]` | [`Price::Offers`] |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Price {
    /// Nothing.
    Free,
    /// Nobody has said.
    Unknown,
    /// This much.
    Amount(Amount),
    /// One of several prices.
    Offers(Vec<Offer>),
}

record! {
    /// An amount of money.
    pub struct Amount {
        /// How much: `1500`, or in quotes with a fraction, `"1500.50"`.
        pub amount: Decimal,
        /// In which currency, by its letters: `KZT`.
        pub currency: Currency,
    }
}

/// An exact decimal number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Decimal(Number);

/// A currency by the three letters of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency(format::Currency);

impl Price {
    /// Whether it costs nothing: `"free"`, or an amount of 0.
    #[must_use]
    pub fn is_free(&self) -> bool {
        match self {
            Price::Free => true,
            Price::Amount(price) => price.amount.is_zero(),
            Price::Unknown | Price::Offers(_) => false,
        }
    }
}

impl Decimal {
    /// The number, for formatting.
    #[must_use]
    pub fn number(self) -> Number {
        self.0
    }

    /// Whether it is nothing: `0`, `"0.00"`.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.to_i64() == Some(0)
    }
}

impl Currency {
    /// The letters: `KZT`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.code()
    }

    /// The currency, for formatting.
    #[must_use]
    pub fn currency(self) -> format::Currency {
        self.0
    }
}

const WORDS: &[&str] = &["free", "unknown"];

impl Decode for Price {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        if let NodeValue::List(_) = node.value {
            return Vec::decode(node, cx).map(Price::Offers);
        }
        if let NodeValue::Table(_) = node.value {
            return Amount::decode(node, cx).map(Price::Amount);
        }
        let expected = format!("{}, a table with `amount` and `currency`, or a list of several", one_of(WORDS));
        if let NodeValue::Number(amount) = node.value {
            let problem = Problem::new(Code::Type, "a number", expected);
            let help = format!("say in which currency: `{{ amount = {amount}, currency = \"KZT\" }}`");
            cx.report(&node.span, problem.help(help));
            return None;
        }
        cx.scalar(node, &expected, |word| match word {
            "free" => Ok(Price::Free),
            "unknown" => Ok(Price::Unknown),
            _ => Err(match meant(word) {
                Some(help) => {
                    Problem::new(Code::Enum, format!("the price {}", shown(word)), &*expected).help(help).into()
                }
                None => unknown_word(word, WORDS),
            }),
        })
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        match self {
            Price::Free => Some(Written::text("free")),
            Price::Unknown => Some(Written::text("unknown")),
            Price::Amount(price) => price.encode(audience),
            Price::Offers(offers) => offers.encode(audience),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![("", Shape::Words(WORDS)), ("", Amount::shape()), ("", Vec::<Offer>::shape())])
    }
}

/// What to write for a price in words: «бесплатно», `5000 тг`.
fn meant(word: &str) -> Option<String> {
    if matches!(word.to_lowercase().as_str(), "тегін" | "бесплатно" | "0" | "no" | "gratis" | "free of charge")
    {
        return Some("write `\"free\"`".to_owned());
    }
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let begins = word.starts_with(|first: char| first.is_ascii_digit());
    (begins && digits.len() <= 9).then(|| format!("write `{{ amount = {digits}, currency = \"KZT\" }}`"))
}

serialize!(Price, Decimal, Currency);

impl Decode for Decimal {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "an amount of 0 or more: `1500` or `\"1500.50\"`";
        let text = match &node.value {
            NodeValue::Number(number) => number,
            _ => cx.text(node, EXPECTED)?,
        };
        let good = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text.len() <= 20;
        match Number::from_str(text) {
            Ok(number) if good => Some(Decimal(number)),
            _ => {
                let problem = Problem::new(Code::Type, shown(text), EXPECTED);
                let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(',', ".");
                let reads = plain != *text && Number::from_str(&plain).is_ok();
                cx.report(&node.span, problem.help_if(reads.then(|| format!("write `\"{plain}\"`"))));
                None
            }
        }
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.0.to_string()))
    }

    fn shape() -> Shape {
        Shape::Value("decimal")
    }
}

impl Decode for Currency {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        const EXPECTED: &str = "the three letters of a currency: `KZT`";
        cx.scalar(node, EXPECTED, |text| {
            let is_written_so = text.bytes().all(|byte| byte.is_ascii_uppercase());
            if let Some(known) = format::Currency::of(text).filter(|_| is_written_so) {
                return Ok(Currency(known));
            }
            let problem = Problem::new(Code::Enum, format!("the currency {}", shown(text)), EXPECTED);
            let meant = match text.to_lowercase().as_str() {
                "тенге" | "теңге" | "tenge" | "тг" | "₸" => Some("KZT"),
                "рубль" | "рублей" | "руб" | "₽" => Some("RUB"),
                "$" | "dollar" => Some("USD"),
                "€" | "euro" => Some("EUR"),
                _ if format::Currency::of(text).is_some() => return Err(problem.help("write capitals").into()),
                _ => None,
            };
            Err(match meant {
                Some(letters) => problem.help(format!("did you mean `{letters}`?")),
                None => problem,
            }
            .into())
        })
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.as_str()))
    }

    fn shape() -> Shape {
        Shape::Value("currency")
    }
}
