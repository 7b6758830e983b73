//! A whole number of whatever type an application counts in.

use std::cmp::Ordering;
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use super::decimal::Number;

/// A whole number that an `i64` or a `u64` holds: what a variable `(Integer)` of a message is.
///
/// Every type that applications count in fits (`usize`, `u32`, `i64` …), so that nothing is cut off or wraps; only what
/// has 128 bits may be too large, and says so.
///
/// ```
/// use ushtil::{Lang, format::Integer, messages::event::SeatsLeft};
/// let booked = ["Айгүл", "Марат"];
/// let left = SeatsLeft { count: booked.len().into() };
/// assert_eq!(left.to_string_in(Lang::Kk), "2 бос орын қалды");
/// assert_eq!(left.to_string_in(Lang::Ru), "Осталось 2 места");
/// assert_eq!(left.to_string_in(Lang::En), "2 seats left");
/// assert_eq!(Integer::from(u64::MAX).to_string(), "18446744073709551615");
/// assert!(Integer::try_from(u128::MAX).is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Integer {
    // apart, since that is how it is written: no arithmetic of 128 bits for a count
    magnitude: u64,
    negative: bool,
}

/// Why a number of 128 bits is not an [`Integer`].
///
/// ```
/// use ushtil::format::Integer;
/// let error = Integer::try_from(1_i128 << 64).unwrap_err();
/// assert_eq!(error.to_string(), "18446744073709551616 is beyond -9223372036854775808 to 18446744073709551615");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{given} is beyond {} to {}", i64::MIN, u64::MAX)]
pub struct IntegerError {
    given: Given,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Given {
    Signed(i128),
    Unsigned(u128),
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Given::Signed(n) => n.fmt(f),
            Given::Unsigned(n) => n.fmt(f),
        }
    }
}

impl Integer {
    /// The number, in a constant too.
    ///
    /// ```
    /// use ushtil::{format::Integer, messages::event::SeatsLeft};
    /// static LAST: SeatsLeft = SeatsLeft { count: Integer::new(1) };
    /// assert_eq!(LAST.to_string_in(ushtil::Lang::En), "1 seat left");
    /// ```
    #[must_use]
    pub const fn new(n: i64) -> Self {
        Integer { magnitude: n.unsigned_abs(), negative: n < 0 }
    }

    /// The number, where an `i64` holds it.
    #[must_use]
    #[inline]
    pub fn to_i64(self) -> Option<i64> {
        if self.negative { 0i64.checked_sub_unsigned(self.magnitude) } else { i64::try_from(self.magnitude).ok() }
    }

    /// How far it is from zero, which no `u64` is too small for.
    #[must_use]
    #[inline]
    pub const fn unsigned_abs(self) -> u64 {
        self.magnitude
    }

    /// Whether it is below zero.
    #[must_use]
    #[inline]
    pub const fn is_negative(self) -> bool {
        self.negative
    }

    fn wide(self) -> i128 {
        let magnitude = i128::from(self.magnitude);
        if self.negative { -magnitude } else { magnitude }
    }
}

macro_rules! from_integers {
    ($($signed:ty)*; $($unsigned:ty)*) => {
        $(impl From<$signed> for Integer {
            #[inline]
            fn from(n: $signed) -> Self {
                Integer { magnitude: n.unsigned_abs() as u64, negative: n < 0 }
            }
        })*
        $(impl From<$unsigned> for Integer {
            #[inline]
            fn from(n: $unsigned) -> Self {
                Integer { magnitude: n as u64, negative: false }
            }
        })*
    };
}
from_integers!(i8 i16 i32 i64 isize; u8 u16 u32 u64 usize);

impl TryFrom<i128> for Integer {
    type Error = IntegerError;

    fn try_from(n: i128) -> Result<Self, IntegerError> {
        let small = i64::try_from(n).map(Integer::from);
        small.or_else(|_| u64::try_from(n).map(Integer::from)).map_err(|_| IntegerError { given: Given::Signed(n) })
    }
}

impl TryFrom<u128> for Integer {
    type Error = IntegerError;

    fn try_from(n: u128) -> Result<Self, IntegerError> {
        u64::try_from(n).map(Integer::from).map_err(|_| IntegerError { given: Given::Unsigned(n) })
    }
}

impl FromStr for Integer {
    type Err = ParseIntError;

    /// Reads an optional sign and digits.
    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse::<i64>().map(Integer::from).or_else(|_| text.parse::<u64>().map(Integer::from))
    }
}

impl From<Integer> for Number {
    #[inline]
    fn from(n: Integer) -> Self {
        n.wide().into()
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        self.wide().cmp(&other.wide())
    }
}

/// Compared with a number as it is written in a program: `count == 0`.
impl PartialEq<i64> for Integer {
    #[inline]
    fn eq(&self, other: &i64) -> bool {
        *self == Integer::from(*other)
    }
}

/// Writes the number as programs do.
impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wide().fmt(f)
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wide().fmt(f)
    }
}
