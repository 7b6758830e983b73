//! Rounding: which digits of a number are shown.

use super::decimal::{Number, power, split};
use super::number_options::{NumberOptions, NumberStyle};

/// A number as it is printed: rounded (half away from zero), with the fraction digits that are shown.
pub(super) struct Rounded {
    pub(super) negative: bool,
    pub(super) integer: u128,
    pub(super) fraction: u128,
    pub(super) fraction_digits: u8,
}

impl Rounded {
    pub(super) fn new(n: Number, o: &NumberOptions) -> Rounded {
        let (mut digits, mut scale) = (n.digits, n.scale);
        if o.style == NumberStyle::Percent {
            (digits, scale) = hundredfold(digits, scale);
        }
        let significant = o.minimum_significant_digits.is_some() || o.maximum_significant_digits.is_some();
        let least = if significant {
            round_significant(&mut digits, &mut scale, o)
        } else {
            let (least, most) = o.fraction_digits(n.scale);
            round_to(&mut digits, &mut scale, most);
            least
        };
        while scale > least && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        let (integer, fraction) = split(digits, scale);
        let shown = scale.max(least.min(38));
        let fraction = fraction.saturating_mul(power(shown - scale));
        Rounded { negative: n.negative && digits != 0, integer, fraction, fraction_digits: shown }
    }
}

fn hundredfold(digits: u128, scale: u8) -> (u128, u8) {
    match scale {
        0 => (digits.saturating_mul(100), 0),
        1 => (digits.saturating_mul(10), 0),
        _ => (digits, scale - 2),
    }
}

/// Leaves at most `most` digits after the decimal mark.
fn round_to(digits: &mut u128, scale: &mut u8, most: u8) {
    if *scale > most {
        let unit = power(*scale - most);
        *digits = *digits / unit + u128::from(*digits % unit >= unit.div_ceil(2));
        *scale = most;
    }
}

/// Rounds to the significant digits asked for; the answer is the least number of fraction digits.
fn round_significant(digits: &mut u128, scale: &mut u8, o: &NumberOptions) -> u8 {
    let least = o.minimum_significant_digits.unwrap_or(1).max(1);
    let most = o.maximum_significant_digits.unwrap_or(21).max(least);
    let excess = count(*digits).saturating_sub(most);
    if excess > 0 {
        let kept = scale.saturating_sub(excess);
        let integer_zeros = excess.saturating_sub(*scale);
        let unit = power(excess);
        *digits = (*digits / unit + u128::from(*digits % unit >= unit.div_ceil(2))) * power(integer_zeros);
        *scale = kept;
    }
    let integer_digits = i16::from(count(*digits)) - i16::from(*scale);
    u8::try_from(i16::from(least) - integer_digits).unwrap_or(0)
}

pub(super) fn count(digits: u128) -> u8 {
    digits.checked_ilog10().map_or(1, |log| log as u8 + 1)
}
