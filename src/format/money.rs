//! Money: an amount together with its currency.

use super::currency::Currency;
use super::decimal::Number;
use super::number::write_number;
use super::number_options::{NumberOptions, NumberStyle};
use crate::lang::Lang;
use crate::sink::Sink;

/// An amount of money that knows its currency.
///
/// ```
/// use ushtil::{Lang, format::{write_money, Currency, Money, NumberOptions}, sink::Sink};
/// let price = Money::new(1500, Currency::KZT);
/// let text = |lang| {
///     let mut text = String::new();
///     write_money(price, &NumberOptions::DEFAULT, lang, &mut Sink::string(&mut text));
///     text.replace('\u{a0}', " ")
/// };
/// assert_eq!(Lang::ALL.map(text), ["1 500,00 ₸", "1 500,00 KZT", "KZT 1,500.00"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// How much.
    pub amount: Number,
    /// Of which currency.
    pub currency: Currency,
}

impl Money {
    /// So much of a currency.
    pub fn new(amount: impl Into<Number>, currency: Currency) -> Self {
        Money { amount: amount.into(), currency }
    }
}

/// Writes an amount of money; the style of the options is `Currency`, whatever they say.
pub fn write_money(money: Money, options: &NumberOptions, lang: Lang, out: &mut Sink<'_>) {
    let options = options.with_style(NumberStyle::Currency).with_currency(money.currency);
    write_number(money.amount, &options, lang, out);
}
