//! Numbers in words of a language: grouping, decimal marks, percent, currencies and units.

use super::currency::{Currency, CurrencyDisplay};
use super::decimal::{Number, power};
use super::integer::Integer;
use super::number_options::{Grouping, NumberOptions, NumberStyle};
use super::plural::{cardinal_rounded, column};
use super::rounding::{Rounded, count};
use crate::lang::Lang;
use crate::language::{self, Locale, Side};
use crate::sink::Sink;

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
    write_whole(n.into(), lang, out);
}

/// The same for whatever a message counts.
#[doc(hidden)]
pub fn write_whole(n: Integer, lang: Lang, out: &mut Sink<'_>) {
    if !n.is_negative()
        && let small @ 0..1000 = n.unsigned_abs()
        && let Some(text) = out.as_string()
    {
        return push_short(small as u16, text);
    }
    let locale = language::locale(lang);
    if n.is_negative() {
        out.push(locale.minus);
    }
    match (n.unsigned_abs(), out.as_string()) {
        (some @ 0..1_000_000_000, Some(text)) => push_grouped(some as u32, locale.group, text),
        (digits, _) => write_grouped(digits.into(), 1, locale.group, out),
    }
}

/// Nearly every count is so short, and looks the same in every language: to find and copy its digits takes longer.
fn push_short(n: u16, text: &mut String) {
    if n >= 100 {
        text.push(digit(n / 100));
    }
    if n >= 10 {
        text.push(digit(n / 10));
    }
    text.push(digit(n));
}

/// Up to nine digits, made one by one, too; 32 bits divide in fewer steps than 64.
fn push_grouped(n: u32, separator: &str, text: &mut String) {
    let three = |n: u32, text: &mut String| {
        text.push_str(separator);
        [n / 100, n / 10, n].into_iter().for_each(|n| text.push(digit((n % 10) as u16)));
    };
    match n {
        0..1000 => push_short(n as u16, text),
        1000..1_000_000 => {
            push_short((n / 1000) as u16, text);
            three(n % 1000, text);
        }
        _ => {
            push_short((n / 1_000_000) as u16, text);
            three(n / 1000 % 1000, text);
            three(n % 1000, text);
        }
    }
}

fn digit(n: u16) -> char {
    char::from(b'0' + (n % 10) as u8)
}

/// Two digits, as machines read dates.
#[cfg(feature = "render")]
pub(crate) fn push_two(n: u8, text: &mut String) {
    text.push(char::from(b'0' + n / 10 % 10));
    text.push(char::from(b'0' + n % 10));
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

/// Writes an amount of money, with its sign where the language has it.
fn write_amount(n: &Rounded, currency: Currency, o: &NumberOptions, lang: Lang, out: &mut Sink<'_>) {
    let locale = language::locale(lang);
    let sign = currency.sign(o.currency_display, lang);
    match language::writes(lang).sign {
        _ if o.currency_display == CurrencyDisplay::Name => {
            write_digits(n, o, locale, out);
            out.join(&[" ", currency.name(column(cardinal_rounded(n, lang)), lang)]);
        }
        Side::After => {
            write_digits(n, o, locale, out);
            out.join(&["\u{a0}", sign]);
        }
        Side::Before => {
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
