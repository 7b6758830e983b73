//! Numbers in words of a language: grouping, decimal marks, percent, currencies and units.

use super::currency::{Currency, CurrencyDisplay};
use super::decimal::{Number, power, split};
use super::plural::{cardinal_rounded, column};
use super::unit::{Unit, UnitDisplay};
use crate::lang::Lang;
use crate::language::{self, Locale};
use crate::sink::Sink;

/// How a number is written: the options of Fluent's `NUMBER` and of `Intl.NumberFormat`, under the same names.
///
/// ```
/// use ushtil::format::{NumberOptions, NumberStyle};
/// const SHARE: NumberOptions = NumberOptions::DEFAULT.with_style(NumberStyle::Percent).with_maximum_fraction_digits(1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NumberOptions {
    /// `style`: a plain number, a percentage, an amount of money or a measure.
    pub style: NumberStyle,
    /// `currency`: of which an amount is.
    pub currency: Option<Currency>,
    /// `currencyDisplay`
    pub currency_display: CurrencyDisplay,
    /// `unit`: that a measure is in.
    pub unit: Option<Unit>,
    /// `unitDisplay`
    pub unit_display: UnitDisplay,
    /// `useGrouping`: whether thousands are set apart.
    pub use_grouping: Grouping,
    /// `minimumIntegerDigits`, 1 to 21.
    pub minimum_integer_digits: u8,
    /// `minimumFractionDigits`, 0 to 20; `None` keeps the fraction digits that the number has.
    pub minimum_fraction_digits: Option<u8>,
    /// `maximumFractionDigits`, 0 to 20; `None` is three, none of a percentage, and what a currency has.
    pub maximum_fraction_digits: Option<u8>,
    /// `minimumSignificantDigits`, 1 to 21.
    pub minimum_significant_digits: Option<u8>,
    /// `maximumSignificantDigits`, 1 to 21.
    pub maximum_significant_digits: Option<u8>,
}

/// `style`: what sort of quantity a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberStyle {
    /// `decimal`
    Decimal,
    /// `percent`: the number times a hundred, with the sign where the language puts it.
    Percent,
    /// `currency`: an amount of `currency`.
    Currency,
    /// `unit`: so many of `unit`.
    Unit,
}

/// `useGrouping`: whether thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// `auto` or `true`: as the language does; all three group from four digits on.
    Auto,
    /// `min2`: from five digits on.
    Min2,
    /// `false`
    Never,
}

macro_rules! with {
    ($($(#[$doc:meta])* $name:ident: $field:ident = $type:ty => $value:expr;)*) => {
        $($(#[$doc])* #[must_use] pub const fn $name(mut self, $field: $type) -> Self {
            self.$field = $value;
            self
        })*
    };
}
#[cfg(feature = "dates")] // the options of dates are written so, too
pub(super) use with;

impl NumberOptions {
    /// A decimal number with grouping and up to three fraction digits.
    pub const DEFAULT: NumberOptions = NumberOptions {
        style: NumberStyle::Decimal,
        currency: None,
        currency_display: CurrencyDisplay::Symbol,
        unit: None,
        unit_display: UnitDisplay::Short,
        use_grouping: Grouping::Auto,
        minimum_integer_digits: 1,
        minimum_fraction_digits: None,
        maximum_fraction_digits: None,
        minimum_significant_digits: None,
        maximum_significant_digits: None,
    };

    with! {
        /// With `style`.
        with_style: style = NumberStyle => style;
        /// With `currency`; takes effect with the style `Currency`.
        with_currency: currency = Currency => Some(currency);
        /// With `currencyDisplay`.
        with_currency_display: currency_display = CurrencyDisplay => currency_display;
        /// With `unit`; takes effect with the style `Unit`.
        with_unit: unit = Unit => Some(unit);
        /// With `unitDisplay`.
        with_unit_display: unit_display = UnitDisplay => unit_display;
        /// With `useGrouping`.
        with_use_grouping: use_grouping = Grouping => use_grouping;
        /// With `minimumIntegerDigits`.
        with_minimum_integer_digits: minimum_integer_digits = u8 => minimum_integer_digits;
        /// With `minimumFractionDigits`.
        with_minimum_fraction_digits: minimum_fraction_digits = u8 => Some(minimum_fraction_digits);
        /// With `maximumFractionDigits`.
        with_maximum_fraction_digits: maximum_fraction_digits = u8 => Some(maximum_fraction_digits);
        /// With `minimumSignificantDigits`.
        with_minimum_significant_digits: minimum_significant_digits = u8 => Some(minimum_significant_digits);
        /// With `maximumSignificantDigits`.
        with_maximum_significant_digits: maximum_significant_digits = u8 => Some(maximum_significant_digits);
    }

    /// Whether all that is asked for a whole number is what [`write_integer`] does.
    fn sets_thousands_apart_alone(&self) -> bool {
        let digits = (self.minimum_fraction_digits, self.minimum_significant_digits, self.maximum_significant_digits);
        self.style == NumberStyle::Decimal
            && self.use_grouping == Grouping::Auto
            && self.minimum_integer_digits <= 1
            && digits == (None, None, None)
    }

    /// The least and the most fraction digits for a number that was written with `given` of them.
    fn fraction_digits(&self, given: u8) -> (u8, u8) {
        let (least, most) = match (self.style, self.currency) {
            (NumberStyle::Percent, _) => (0, 0),
            (NumberStyle::Currency, Some(currency)) => (currency.digits(), currency.digits()),
            _ => (given, 3),
        };
        let max = self.maximum_fraction_digits.unwrap_or(most.max(self.minimum_fraction_digits.unwrap_or(0)));
        // what is rounded has lost the digits that it was written with
        let least = if least > max && self.style != NumberStyle::Currency { 0 } else { least };
        (self.minimum_fraction_digits.unwrap_or(least).min(max), max)
    }
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self::DEFAULT
    }
}

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

fn count(digits: u128) -> u8 {
    digits.checked_ilog10().map_or(1, |log| log as u8 + 1)
}

/// Writes an integer with its thousands set apart: 12 500 in Kazakh and Russian, 12,500 in English.
///
/// | call | kk | ru | en |
/// | --- | --- | --- | --- |
/// | `write_integer(12_500, …)` | `12 500` | `12 500` | `12,500` |
///
/// ```
/// use ushtil::{Lang, format::write_integer, sink::Sink};
/// let text = |lang| {
///     let mut text = String::new();
///     write_integer(12_500, lang, &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!([text(Lang::Kk), text(Lang::Ru), text(Lang::En)], ["12\u{a0}500", "12\u{a0}500", "12,500"]);
/// ```
pub fn write_integer(n: i64, lang: Lang, out: &mut Sink<'_>) {
    let locale = language::locale(lang);
    if n < 0 {
        out.push(locale.minus);
    }
    match n.unsigned_abs() {
        small @ 0..1000 => out.push(leading(small as u16)),
        middle @ 1000..1_000_000 => {
            let (first, last) = ((middle / 1000) as u16, (middle % 1000) as u16);
            out.join(&[leading(first), locale.group, last_of(last, 3)]);
        }
        large @ 1_000_000..1_000_000_000 => {
            let large = large as u32; // 32 bits divide in fewer steps
            let (first, second, last) = (large / 1_000_000, large / 1000 % 1000, large % 1000);
            let (second, last) = (last_of(second as u16, 3), last_of(last as u16, 3));
            out.join(&[leading(first as u16), locale.group, second, locale.group, last]);
        }
        huge => write_grouped(huge.into(), 1, locale.group, out),
    }
}

/// Writes a number.
///
/// | number and options | kk | ru | en |
/// | --- | --- | --- | --- |
/// | 1234567.891 | `1 234 567,891` | `1 234 567,891` | `1,234,567.891` |
/// | 0.4, percent | `40%` | `40 %` | `40%` |
/// | 1.50 | `1,50` | `1,50` | `1.50` |
/// | 12500 KZT | `12 500,00 ₸` | `12 500,00 KZT` | `KZT 12,500.00` |
/// | 12500 KZT, narrow sign, no fraction | `12 500 ₸` | `12 500 ₸` | `₸12,500` |
/// | 16 kilometres, long | `16 километр` | `16 километров` | `16 kilometers` |
///
/// The spaces are U+00A0.
///
/// ```
/// use ushtil::{Lang, format::{write_number, NumberOptions, NumberStyle}, sink::Sink};
/// let share = NumberOptions::DEFAULT.with_style(NumberStyle::Percent);
/// let text = |lang| {
///     let mut text = String::new();
///     write_number("0.4".parse().unwrap(), &share, lang, &mut Sink::string(&mut text));
///     text
/// };
/// assert_eq!([text(Lang::Kk), text(Lang::Ru), text(Lang::En)], ["40%", "40\u{a0}%", "40%"]);
/// ```
pub fn write_number(n: Number, o: &NumberOptions, lang: Lang, out: &mut Sink<'_>) {
    match n.whole().filter(|_| o.sets_thousands_apart_alone()) {
        Some(whole) => write_integer(whole, lang, out),
        None => write_any_number(n, o, lang, out),
    }
}

fn write_any_number(n: Number, o: &NumberOptions, lang: Lang, out: &mut Sink<'_>) {
    let locale = language::locale(lang);
    let rounded = Rounded::new(n, o);
    if rounded.negative {
        out.push(locale.minus);
    }
    match (o.style, o.currency, o.unit) {
        (NumberStyle::Percent, ..) => {
            write_digits(&rounded, o, locale, out);
            out.push(locale.percent);
        }
        (NumberStyle::Currency, Some(currency), _) => write_amount(&rounded, currency, o, lang, out),
        (NumberStyle::Unit, _, Some(unit)) => {
            write_digits(&rounded, o, locale, out);
            out.push(unit.text(o.unit_display, column(cardinal_rounded(&rounded, lang)), lang));
        }
        _ => write_digits(&rounded, o, locale, out),
    }
}

/// Writes an amount of money: the sign before it in English, after it in Kazakh and Russian.
fn write_amount(n: &Rounded, currency: Currency, o: &NumberOptions, lang: Lang, out: &mut Sink<'_>) {
    let locale = language::locale(lang);
    let sign = currency.sign(o.currency_display, lang);
    match lang {
        _ if o.currency_display == CurrencyDisplay::Name => {
            write_digits(n, o, locale, out);
            out.join(&[" ", currency.name(column(cardinal_rounded(n, lang)), lang)]);
        }
        Lang::Kk | Lang::Ru => {
            write_digits(n, o, locale, out);
            out.join(&["\u{a0}", sign]);
        }
        Lang::En => {
            out.push(sign);
            if sign.ends_with(char::is_alphabetic) {
                out.push("\u{a0}");
            }
            write_digits(n, o, locale, out);
        }
    }
}

fn write_digits(n: &Rounded, o: &NumberOptions, locale: &Locale, out: &mut Sink<'_>) {
    let digits = count(n.integer).max(o.minimum_integer_digits.min(21));
    let from = match o.use_grouping {
        Grouping::Auto => 4,
        Grouping::Min2 => 5,
        Grouping::Never => u8::MAX,
    };
    write_grouped(n.integer, digits, if digits >= from { locale.group } else { "" }, out);
    if n.fraction_digits > 0 {
        out.push(locale.decimal);
        write_fraction(n.fraction, n.fraction_digits, out);
    }
}

/// Writes the digits in threes, with at least `digits` of them.
fn write_grouped(n: u128, digits: u8, separator: &str, out: &mut Sink<'_>) {
    let digits = digits.max(count(n));
    let mut group = digits.div_ceil(3).saturating_sub(1);
    let first = thousands(n, group);
    out.push(last_of(first, digits - 3 * group));
    while group > 0 {
        group -= 1;
        out.push(separator);
        out.push(last_of(thousands(n, group), 3));
    }
}

fn write_fraction(n: u128, digits: u8, out: &mut Sink<'_>) {
    let mut left = digits;
    while left > 0 {
        let take = left.min(3);
        left -= take;
        out.push(last_of((n / power(left) % 1000) as u16, take));
    }
}

fn thousands(n: u128, group: u8) -> u16 {
    // 64 bits divide many times faster than 128
    match u64::try_from(n) {
        Ok(n) => (n / 1000u64.checked_pow(group.into()).unwrap_or(u64::MAX) % 1000) as u16,
        Err(_) => (n / power(3 * group) % 1000) as u16,
    }
}

/// The numbers from 000 to 999, three digits each.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(super) const THREES: &str = {
    const DIGITS: [u8; 3000] = {
        let mut digits = [b'0'; 3000];
        let mut n = 0;
        while n < 1000 {
            digits[3 * n] += (n / 100) as u8;
            digits[3 * n + 1] += (n / 10 % 10) as u8;
            digits[3 * n + 2] += (n % 10) as u8;
            n += 1;
        }
        digits
    };
    match std::str::from_utf8(&DIGITS) {
        Ok(text) => text,
        Err(_) => "",
    }
};

/// The last `digits` digits of a number under 1000.
pub(super) fn last_of(n: u16, digits: u8) -> &'static str {
    let end = 3 * usize::from(n) + 3;
    THREES.get(end - usize::from(digits.min(3))..end).unwrap_or_default()
}

/// A number under 1000 without leading zeros.
pub(super) fn leading(n: u16) -> &'static str {
    last_of(
        n,
        if n < 10 {
            1
        } else if n < 100 {
            2
        } else {
            3
        },
    )
}
