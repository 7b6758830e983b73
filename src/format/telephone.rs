//! Telephone numbers: kept as E.164, shown in the groups that people dial.

use std::fmt;
use std::str::FromStr;

use super::number::{last_of, leading};
use crate::sink::Sink;

/// A telephone number with its country code, as E.164 defines it.
///
/// The three languages write it alike: `+7 705 925 50 06`, with no-break spaces.
///
/// ```
/// use ushtil::format::Telephone;
/// let support: Telephone = "+7 (705) 925-50-06".parse()?;
/// assert_eq!(support.to_string(), "+7\u{a0}705\u{a0}925\u{a0}50\u{a0}06");
/// assert_eq!(support.e164().to_string(), "+77059255006");
/// assert_eq!(support.uri().to_string(), "tel:+77059255006");
/// # Ok::<(), ushtil::format::TelephoneError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Telephone {
    digits: u64,
}

/// Why a text is not a [`Telephone`].
///
/// ```
/// use ushtil::format::Telephone;
/// let error = "8 705 925 50 06".parse::<Telephone>().unwrap_err();
/// assert!(error.to_string().contains("country code"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TelephoneError {
    /// The country code is not marked.
    #[error("a telephone number starts with \"+\" and the country code, as in +7 705 925 50 06")]
    NoCountryCode,
    /// Something that is neither a digit nor a separator.
    #[error("unexpected {0:?} in a telephone number")]
    Unexpected(char),
    /// Too few or too many digits.
    #[error("a telephone number has {expected} digits with its country code, found {found}")]
    Length {
        /// How many digits there are.
        found: usize,
        /// How many there may be.
        expected: &'static str,
    },
}

impl FromStr for Telephone {
    type Err = TelephoneError;

    /// Reads `+`, digits, and spaces, hyphens, full stops or brackets between them; `tel:` may stand before.
    fn from_str(text: &str) -> Result<Self, TelephoneError> {
        let text = text.trim();
        let text = text.strip_prefix("tel:").unwrap_or(text);
        let text = text.strip_prefix('+').ok_or(TelephoneError::NoCountryCode)?;
        let (mut digits, mut found) = (0u64, 0usize);
        for c in text.chars() {
            match c {
                '0'..='9' if found == 0 && c == '0' => return Err(TelephoneError::Unexpected(c)),
                '0'..='9' => {
                    found += 1;
                    digits = digits.wrapping_mul(10).wrapping_add(u64::from(c) - u64::from('0'));
                }
                ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2011}' | '.' | '(' | ')' => {}
                _ => return Err(TelephoneError::Unexpected(c)),
            }
        }
        let is_of_seven = text.chars().find(char::is_ascii_digit) == Some('7');
        let (range, expected) = if is_of_seven { (11..=11, "11") } else { (7..=15, "7 to 15") };
        if range.contains(&found) { Ok(Telephone { digits }) } else { Err(TelephoneError::Length { found, expected }) }
    }
}

impl Telephone {
    /// The number without separators, `+77059255006`: for data.
    #[must_use]
    pub fn e164(self) -> impl fmt::Display {
        Compact { scheme: "", digits: self.digits }
    }

    /// The address for a link, `tel:+77059255006`.
    #[must_use]
    pub fn uri(self) -> impl fmt::Display {
        Compact { scheme: "tel:", digits: self.digits }
    }

    /// Writes the number in its groups, as [`Display`](fmt::Display) does.
    pub fn write(self, out: &mut Sink<'_>) {
        let length = count(self.digits);
        let code = country_code_length(self.digits, length);
        out.push("+");
        push_digits(self.digits, length, code, out);
        let mut left = length - code;
        for group in groups(self.digits, code) {
            // what a country does not say otherwise goes in threes, and never leaves a single digit alone
            let take = if left <= 4 && group == 3 { left } else { group.min(left) };
            if take == 0 {
                break;
            }
            out.push("\u{a0}");
            push_digits(self.digits, left, take, out);
            left -= take;
        }
    }
}

/// The sizes of the groups after the country code: as France (ARCEP), Great Britain (Ofcom), Kazakhstan and Uzbekistan print their own numbers; other
/// countries get groups of three.
fn groups(digits: u64, code: u32) -> [u32; 5] {
    let national = count(digits) - code;
    match (digits / 10u64.pow(national), national) {
        (7, _) if has_long_area_code(digits / 10u64.pow(6)) => [4, 2, 2, 2, 0],
        (7, _) => [3, 3, 2, 2, 0],
        (1, _) => [3, 3, 4, 0, 0],
        (33, 9) => [1, 2, 2, 2, 2],
        (44, 10) if digits / 10u64.pow(8) == 4420 => [2, 4, 4, 0, 0],
        (44, 10) => [4, 3, 3, 0, 0],
        (998, 9) => [2, 3, 2, 2, 0],
        _ => [3, 3, 3, 3, 3],
    }
}

/// Cities of Kazakhstan with an area code of four digits and numbers of six, by its national numbering plan (ITU-T E.129): the
/// centres of regions end in 2, as Astana's 7172; Almaty has 727 and numbers of seven.
fn has_long_area_code(code: u64) -> bool {
    const EKIBASTUZ: u64 = 77187;
    const TEMIRTAU: u64 = 77213;
    matches!(code, 77100..=77269 | 77280..=77299) && code % 10 == 2 || matches!(code, EKIBASTUZ | TEMIRTAU)
}

/// One digit for North America and for Kazakhstan with Russia; two for the zones of ITU-T E.164 listed here; else three.
fn country_code_length(digits: u64, length: u32) -> u32 {
    match digits / 10u64.pow(length - 2) {
        10..=19 | 70..=79 => 1,
        20 | 27 | 30..=34 | 36 | 39..=41 | 43..=49 | 51..=58 | 60..=66 | 81 | 82 | 84 | 86 | 90..=95 | 98 => 2,
        _ => 3,
    }
}

fn count(digits: u64) -> u32 {
    digits.checked_ilog10().map_or(2, |log| (log + 1).max(2))
}

/// Writes `take` digits, at most four, of which the first is the one with `left` digits from it to the end.
fn push_digits(digits: u64, left: u32, take: u32, out: &mut Sink<'_>) {
    let group = digits / 10u64.pow(left - take) % 10_000;
    if take > 3 {
        out.push(leading((group / 1000) as u16));
    }
    out.push(last_of((group % 1000) as u16, take.min(3) as u8));
}

impl fmt::Display for Telephone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Sink::dynamic(f);
        self.write(&mut out);
        out.finish()
    }
}

struct Compact {
    scheme: &'static str,
    digits: u64,
}

impl fmt::Display for Compact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}", self.scheme, self.digits)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn numbers_are_grouped_as_their_country_dials() {
        for (given, shown) in [
            ("+77059255006", "+7 705 925 50 06"),
            ("tel:+7-705-925-50-06", "+7 705 925 50 06"),
            ("+77172703030", "+7 7172 70 30 30"),
            ("+77252210000", "+7 7252 21 00 00"),
            ("+77187345678", "+7 7187 34 56 78"),
            ("+77272500000", "+7 727 250 00 00"),
            ("+77163121234", "+7 716 312 12 34"),
            ("+77012345678", "+7 701 234 56 78"),
            ("+74951234567", "+7 495 123 45 67"),
            ("+12025550123", "+1 202 555 0123"),
            ("+33142685600", "+33 1 42 68 56 00"),
            ("+998712334455", "+998 71 233 44 55"),
            ("+442079460018", "+44 20 7946 0018"),
            ("+447911123456", "+44 7911 123 456"),
            ("+4930123456", "+49 301 234 56"),
        ] {
            let shown = shown.replace(' ', "\u{a0}");
            assert_eq!(given.parse::<Telephone>().unwrap().to_string(), shown, "{given}");
        }
    }

    #[test]
    fn what_cannot_be_dialled_from_abroad_is_refused() {
        for (given, error) in [
            ("8 705 925 50 06", "a telephone number starts with \"+\" and the country code, as in +7 705 925 50 06"),
            ("+7 705 925 50", "a telephone number has 11 digits with its country code, found 9"),
            ("+7 705 CALL", "unexpected 'C' in a telephone number"),
            ("+0 705", "unexpected '0' in a telephone number"),
            ("", "a telephone number starts with \"+\" and the country code, as in +7 705 925 50 06"),
        ] {
            assert_eq!(given.parse::<Telephone>().unwrap_err().to_string(), error, "{given}");
        }
    }
}
