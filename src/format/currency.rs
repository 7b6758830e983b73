//! Currencies: the sign, the code, or the name that stands beside an amount.

use super::cldr::{self, CurrencyRow};
use super::iso4217;
use crate::lang::Lang;

/// A currency of ISO 4217.
///
/// All of its codes are known, and how many digits each has after the decimal mark. Names and signs are kept for those below
/// and for CHF, CNY, JPY, KGS, TRY and UZS; any other prints its code.
///
/// ```
/// use ushtil::format::Currency;
/// assert_eq!(Currency::of("KZT"), Some(Currency::KZT));
/// assert_eq!(Currency::of("KWD").map(|dinar| dinar.digits()), Some(3));
/// assert_eq!(Currency::of("XYZ"), None);
/// const DINAR: Currency = Currency::of("KWD").unwrap(); // where it is not a currency, the program does not build
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency {
    code: [u8; 3],
}

/// `currencyDisplay`: what stands for the currency.
///
/// ```
/// use ushtil::{Lang, format::{Currency, CurrencyDisplay, NumberOptions, NumberStyle, write_number}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const NAMED: NumberOptions = NumberOptions::DEFAULT.with_style(NumberStyle::Currency).with_currency(Currency::KZT)
///     .with_currency_display(CurrencyDisplay::Code).with_maximum_fraction_digits(0);
/// assert_eq!(say(|lang, out| write_number(500.into(), &NAMED, lang, out)), ["500 KZT", "500 KZT", "KZT 500"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyDisplay {
    /// `symbol`: the sign that is clear to readers of the language: kk `₸`, ru and en `KZT`.
    Symbol,
    /// `narrowSymbol`: the sign alone, `₸`.
    NarrowSymbol,
    /// `code`: `KZT`.
    Code,
    /// `name`: `теңге` in its plural form.
    Name,
}

impl Currency {
    /// Kazakhstani tenge, ₸.
    pub const KZT: Currency = Currency { code: *b"KZT" };
    /// Euro, €.
    pub const EUR: Currency = Currency { code: *b"EUR" };
    /// US dollar, $.
    pub const USD: Currency = Currency { code: *b"USD" };
    /// Russian rouble, ₽.
    pub const RUB: Currency = Currency { code: *b"RUB" };
    /// Pound sterling, £.
    pub const GBP: Currency = Currency { code: *b"GBP" };

    /// The currency with these three letters; small letters count as capitals.
    #[must_use]
    pub const fn of(code: &str) -> Option<Currency> {
        let &[a, b, c] = code.as_bytes() else { return None };
        let code = [a.to_ascii_uppercase(), b.to_ascii_uppercase(), c.to_ascii_uppercase()];
        match iso4217::digits(code) {
            Some(_) => Some(Currency { code }),
            None => None,
        }
    }

    /// The code, `KZT`.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    fn row(&self) -> Option<&'static CurrencyRow> {
        let index = cldr::CURRENCIES.binary_search_by(|row| row.code.cmp(self.code())).ok()?;
        cldr::CURRENCIES.get(index)
    }

    /// How many digits an amount has after the decimal mark, by ISO 4217.
    #[must_use]
    pub const fn digits(&self) -> u8 {
        match iso4217::digits(self.code) {
            Some(digits) => digits,
            None => 2,
        }
    }

    /// The sign or the code.
    pub(super) fn sign(&self, display: CurrencyDisplay, lang: Lang) -> &str {
        let texts = self.row().map(|row| row.texts[lang]);
        match (display, texts) {
            (CurrencyDisplay::Symbol, Some([symbol, ..])) => symbol,
            (CurrencyDisplay::NarrowSymbol, Some([_, narrow, _])) => narrow,
            _ => self.code(),
        }
    }

    /// The name in the form of a column of plural tables.
    pub(super) fn name(&self, column: usize, lang: Lang) -> &str {
        let texts = self.row().map(|row| row.texts[lang]);
        texts.map_or(self.code(), |[.., names]| variant(names, column))
    }
}

/// One of the forms one|few|many|other; a text with fewer forms has only one.
pub(super) fn variant(forms: &'static str, column: usize) -> &'static str {
    forms.split('|').nth(column).unwrap_or(forms)
}
