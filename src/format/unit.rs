//! Units of measure that a number may stand with.

use super::cldr;
use super::currency::variant;
use crate::lang::Lang;

macro_rules! units {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// `unit`: what a number measures, by the name that `Intl` gives it.
        ///
        /// ```
        /// use ushtil::format::Unit;
        /// assert_eq!(Unit::Kilometer.name(), "kilometer");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Unit {
            $($(#[$doc])* #[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Unit {
            /// All units.
            pub const ALL: &'static [Unit] = &[$(Unit::$variant),*];

            /// The name in `Intl` and in FTL.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Unit::$variant => $name,)*
                }
            }
        }
    };
}
units! {
    Kilometer => "kilometer",
    Meter => "meter",
    Centimeter => "centimeter",
    Kilogram => "kilogram",
    Gram => "gram",
    Liter => "liter",
    Hectare => "hectare",
    Celsius => "celsius",
    Percent => "percent",
    KilometerPerHour => "kilometer-per-hour",
    Second => "second",
    Minute => "minute",
    Hour => "hour",
    Day => "day",
    Week => "week",
    Month => "month",
    Year => "year",
    Byte => "byte",
    Kilobyte => "kilobyte",
    Megabyte => "megabyte",
    Gigabyte => "gigabyte",
}

/// `unitDisplay`: how a unit is written.
///
/// ```
/// use ushtil::{Lang, format::{NumberOptions, NumberStyle, Unit, UnitDisplay, write_number}, sink::Sink};
/// # fn say(write: impl Fn(Lang, &mut Sink<'_>)) -> Vec<String> {
/// #     Lang::ALL.into_iter().map(|lang| {
/// #         let mut text = String::new();
/// #         write(lang, &mut Sink::string(&mut text));
/// #         text.replace(['\u{a0}', '\u{202f}'], " ")
/// #     }).collect()
/// # }
/// const WAY: NumberOptions = NumberOptions::DEFAULT.with_style(NumberStyle::Unit).with_unit(Unit::Kilometer).with_unit_display(UnitDisplay::Long);
/// assert_eq!(say(|lang, out| write_number(16.into(), &WAY, lang, out)), ["16 километр", "16 километров", "16 kilometers"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitDisplay {
    /// `long`: `16 километр`.
    Long,
    /// `short`: `16 км`.
    Short,
    /// `narrow`: as short as can be.
    Narrow,
}

impl Unit {
    /// What stands after the number, in the form of a column of plural tables.
    pub(super) fn text(self, display: UnitDisplay, column: usize, lang: Lang) -> &'static str {
        let unit = cldr::UNITS.get(self as usize).map(|unit| &unit[lang]);
        unit.and_then(|widths| widths.get(display as usize)).map_or("", |forms| variant(forms, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_the_units_in_their_order() {
        assert_eq!(Unit::ALL.iter().map(|unit| unit.name()).collect::<Vec<_>>(), cldr::UNIT_NAMES);
    }
}
