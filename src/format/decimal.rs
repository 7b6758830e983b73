//! An exact decimal number: what a price, a share or a count is before a language writes it.

use std::fmt;
use std::str::FromStr;

/// An exact decimal number of up to 38 digits, which keeps the fraction digits that it was written with.
///
/// There is no binary fraction in between: `"0.1"` is 0.1, and `"1.50"` prints with two fraction digits.
///
/// ```
/// use ushtil::format::Number;
/// let price: Number = "1.50".parse()?;
/// assert_eq!(price.to_string(), "1.50");
/// assert_eq!(Number::from(12_500), "12500".parse()?);
/// # Ok::<(), ushtil::format::NumberError>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Number {
    pub(super) negative: bool,
    pub(super) digits: u128,
    pub(super) scale: u8,
}

/// Why a text is not a [`Number`].
///
/// ```
/// use ushtil::format::Number;
/// assert!("12,5".parse::<Number>().is_err()); // a full stop is expected: 12.5
/// assert!("12.5".parse::<Number>().is_ok());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberError {
    /// There is no digit where one was expected.
    #[error("expected a decimal number such as \"12500\" or \"-1.50\"")]
    NotANumber,
    /// More digits than an exact number holds.
    #[error("a number holds at most 38 digits")]
    TooLong,
}

impl Number {
    /// The number that is written as `digits` with the last `scale` of them after the decimal mark.
    ///
    /// ```
    /// use ushtil::format::Number;
    /// assert_eq!(Number::scaled(-150, 2).to_string(), "-1.50");
    /// ```
    #[must_use]
    pub const fn scaled(digits: i64, scale: u8) -> Self {
        let scale = if scale > 38 { 38 } else { scale };
        Number { negative: digits < 0, digits: digits.unsigned_abs() as u128, scale }
    }

    /// The number that a literal of Rust writes: what [`number!`](crate::number) calls.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_literal(literal: &str) -> Option<Self> {
        let (negative, mut bytes) = match literal.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            bytes => (false, bytes),
        };
        let (mut digits, mut scale, mut has_mark) = (0u128, 0u8, false);
        while let [byte, rest @ ..] = bytes {
            bytes = rest;
            match *byte {
                b'_' | b' ' => {}
                b'.' if !has_mark => has_mark = true,
                digit @ b'0'..=b'9' if digits < 10u128.pow(37) => {
                    digits = digits * 10 + (digit - b'0') as u128;
                    scale += has_mark as u8;
                }
                _ => return None,
            }
        }
        Some(Number { negative, digits, scale })
    }

    /// The integer, where there is no fraction and an `i64` holds it.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        let (digits, fraction) = split(self.digits, self.scale);
        if fraction != 0 {
            return None;
        }
        let magnitude = i128::try_from(digits).ok()?;
        i64::try_from(if self.negative { -magnitude } else { magnitude }).ok()
    }

    /// The last digits behind a 1, where the number is whole and too long for a binary fraction.
    #[cfg(feature = "catalogue")]
    pub(crate) fn last_digits(self) -> Option<f64> {
        const EXACT: u128 = 1 << 53;
        let (integer, fraction) = split(self.digits, self.scale);
        (fraction == 0 && integer > EXACT).then_some(1e6 + (integer % 1_000_000) as f64)
    }

    /// Whether it is no whole number, however it was written.
    #[cfg(feature = "catalogue")]
    pub(crate) fn has_fraction(self) -> bool {
        split(self.digits, self.scale).1 != 0
    }

    /// The integer that was written, if no decimal mark was.
    pub(super) fn whole(self) -> Option<i64> {
        let magnitude = i64::try_from(self.digits).ok().filter(|_| self.scale == 0)?;
        Some(if self.negative { -magnitude } else { magnitude })
    }

    fn canonical(self) -> (bool, u128, u8) {
        let Number { negative, mut digits, mut scale } = self;
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        (negative && digits != 0, digits, scale)
    }
}

/// Ten to the given power, 38 at most.
pub(super) fn power(exponent: u8) -> u128 {
    10u128.checked_pow(u32::from(exponent)).unwrap_or(u128::MAX)
}

/// The integer part and the digits of the fraction.
pub(super) fn split(digits: u128, scale: u8) -> (u128, u128) {
    if scale == 0 {
        return (digits, 0);
    }
    let unit = power(scale);
    (digits / unit, digits % unit)
}

/// Two numbers are equal when their values are: 1.5 is 1.50.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.canonical() == other.canonical()
    }
}

impl Eq for Number {}

macro_rules! from_integers {
    ($($signed:ty)*; $($unsigned:ty)*) => {
        $(impl From<$signed> for Number {
            fn from(n: $signed) -> Self {
                Number { negative: n < 0, digits: n.unsigned_abs() as u128, scale: 0 }
            }
        })*
        $(impl From<$unsigned> for Number {
            fn from(n: $unsigned) -> Self {
                Number { negative: false, digits: n as u128, scale: 0 }
            }
        })*
    };
}
from_integers!(i8 i16 i32 i64 isize i128; u8 u16 u32 u64 usize u128);

impl FromStr for Number {
    type Err = NumberError;

    /// Reads an optional sign, digits, and a fraction after a full stop.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (integer, fraction) = text.split_once('.').unwrap_or((text, "0"));
        if integer.is_empty() || fraction.is_empty() {
            return Err(NumberError::NotANumber);
        }
        let fraction = if text.contains('.') { fraction } else { "" };
        let mut digits = 0u128;
        for c in integer.chars().chain(fraction.chars()) {
            let digit = c.to_digit(10).ok_or(NumberError::NotANumber)?;
            digits = digits.checked_mul(10).and_then(|d| d.checked_add(digit.into())).ok_or(NumberError::TooLong)?;
        }
        match u8::try_from(fraction.len()) {
            Ok(scale) if scale <= 38 && digits < power(38) => Ok(Number { negative, digits, scale }),
            _ => Err(NumberError::TooLong),
        }
    }
}

/// Writes the number as programs do: no grouping, a full stop, the fraction digits that it was given.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (integer, fraction) = split(self.digits, self.scale);
        if self.negative && self.digits != 0 {
            f.write_str("-")?;
        }
        write!(f, "{integer}")?;
        match self.scale {
            0 => Ok(()),
            scale => write!(f, ".{fraction:0width$}", width = usize::from(scale)),
        }
    }
}

/// An exact decimal as it is written in the program: `number!(1.50)` is 1.50, with both digits after the mark.
///
/// ```
/// use ushtil::{Lang, format::{Number, NumberOptions, write_number}, number, sink::Sink};
/// const SHARE: Number = number!(0.50);
/// let text = |lang| {
///     let mut text = String::new();
///     write_number(SHARE, &NumberOptions::DEFAULT, lang, &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!(Lang::ALL.map(text), ["0,50", "0,50", "0.50"]);
/// assert_eq!(number!(-12_500.5).to_string(), "-12500.5");
/// ```
///
/// What is no such number does not compile:
///
/// ```compile_fail
/// ushtil::number!(1e5);
/// ```
#[macro_export]
macro_rules! number {
    ($literal:literal) => {
        const {
            match $crate::format::Number::of_literal(::core::stringify!($literal)) {
                Some(number) => number,
                None => ::core::panic!("expected digits as in 12_500 or -1.50, 38 at most"),
            }
        }
    };
}
