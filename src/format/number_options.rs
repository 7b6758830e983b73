//! How a number is written: the options of `NUMBER`.

use super::currency::{Currency, CurrencyDisplay};
use super::unit::{Unit, UnitDisplay};

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
///
/// ```
/// use ushtil::{Lang, format::{NumberOptions, NumberStyle, write_number}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const SHARE: NumberOptions = NumberOptions::DEFAULT.with_style(NumberStyle::Percent);
/// assert_eq!(say(|lang, out| write_number("0.4".parse().unwrap(), &SHARE, lang, out)), ["40%", "40 %", "40%"]);
/// ```
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
///
/// ```
/// use ushtil::{Lang, format::{Grouping, NumberOptions, write_number}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const PLAIN: NumberOptions = NumberOptions::DEFAULT.with_use_grouping(Grouping::Never);
/// assert_eq!(say(|lang, out| write_number(2021.into(), &PLAIN, lang, out)), ["2021", "2021", "2021"]);
/// ```
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
    pub(super) fn sets_thousands_apart_alone(&self) -> bool {
        let digits = (self.minimum_fraction_digits, self.minimum_significant_digits, self.maximum_significant_digits);
        self.style == NumberStyle::Decimal
            && self.use_grouping == Grouping::Auto
            && self.minimum_integer_digits <= 1
            && digits == (None, None, None)
    }

    /// The least and the most fraction digits for a number that was written with `given` of them.
    pub(super) fn fraction_digits(&self, given: u8) -> (u8, u8) {
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
