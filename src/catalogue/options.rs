//! The named arguments of functions as options: the words that the compiler knows, read at run time.

use fluent::{FluentArgs, FluentValue};

use crate::format::{
    CurrencyDisplay, DateTimeOptions, DateTimeStyle, DurationStyle, FieldText, Form, Grouping, HourCycle, Month,
    NumberOptions, NumberStyle, Numeric, RelativeStyle, RelativeUnit, TimeZoneName, Unit, UnitDisplay,
};

/// The option that puts what a function prints into a case.
pub(super) const CASE: &str = "case";

/// The options of `NUMBER`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NumberWords {
    pub(super) options: NumberOptions,
    pub(super) plural: Plural,
}

/// `type`: which of the two plurals a number selects by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plural {
    Cardinal,
    Ordinal,
}

/// Reads the options of `NUMBER`; nothing if one of them is not known.
pub(super) fn number(named: &FluentArgs<'_>) -> Option<NumberWords> {
    let mut words = NumberWords { options: NumberOptions::DEFAULT, plural: Plural::Cardinal };
    for (name, value) in named.iter() {
        if name == CASE {
            continue;
        }
        if name == "type" {
            words.plural = match word(value)? {
                "cardinal" => Plural::Cardinal,
                "ordinal" => Plural::Ordinal,
                _ => return None,
            };
            continue;
        }
        let o = words.options;
        words.options = match name {
            "style" => o.with_style(style(word(value)?)?),
            "currencyDisplay" => o.with_currency_display(currency_display(word(value)?)?),
            "unit" => o.with_unit(unit(word(value)?)?),
            "unitDisplay" => o.with_unit_display(unit_display(word(value)?)?),
            "useGrouping" => o.with_use_grouping(grouping(word(value)?)?),
            "minimumIntegerDigits" => o.with_minimum_integer_digits(digits(value)?),
            "minimumFractionDigits" => o.with_minimum_fraction_digits(digits(value)?),
            "maximumFractionDigits" => o.with_maximum_fraction_digits(digits(value)?),
            "minimumSignificantDigits" => o.with_minimum_significant_digits(digits(value)?),
            "maximumSignificantDigits" => o.with_maximum_significant_digits(digits(value)?),
            _ => return None,
        };
    }
    Some(words)
}

/// Reads the options of `DATETIME`, the time zone apart: it may be any name; nothing if one of them is not known.
pub(super) fn datetime<'n>(named: &'n FluentArgs<'_>) -> Option<(DateTimeOptions, Option<&'n str>)> {
    let mut o = DateTimeOptions::DEFAULT;
    let mut zone = None;
    for (name, value) in named.iter() {
        o = match name {
            CASE => o,
            "form" => o.with_form(form(word(value)?)?),
            "dateStyle" => match word(value)? {
                "announcement" => o.with_date_style(DateTimeStyle::Full).with_form(Form::Announcement),
                "announcement-long" => o.with_date_style(DateTimeStyle::Long).with_form(Form::Announcement),
                word => o.with_date_style(datetime_style(word)?),
            },
            "timeStyle" => o.with_time_style(datetime_style(word(value)?)?),
            "weekday" => o.with_weekday(field_text(word(value)?)?),
            "era" => o.with_era(field_text(word(value)?)?),
            "year" => o.with_year(numeric(word(value)?)?),
            "month" => o.with_month(month(word(value)?)?),
            "day" => o.with_day(numeric(word(value)?)?),
            "hour" => o.with_hour(numeric(word(value)?)?),
            "minute" => o.with_minute(numeric(word(value)?)?),
            "second" => o.with_second(numeric(word(value)?)?),
            "fractionalSecondDigits" => o.with_fractional_second_digits(digits(value)?),
            "hourCycle" => o.with_hour_cycle(hour_cycle(word(value)?)?),
            "hour12" => o.with_hour_cycle(if word(value)? == "true" { HourCycle::H12 } else { HourCycle::H23 }),
            "timeZoneName" => o.with_time_zone_name(time_zone_name(word(value)?)?),
            "timeZone" => {
                zone = Some(word(value)?);
                o
            }
            _ => return None,
        };
    }
    Some((o, zone))
}

fn word<'v>(value: &'v FluentValue<'_>) -> Option<&'v str> {
    match value {
        FluentValue::String(word) => Some(word),
        _ => None,
    }
}

/// Reads the options of `RELATIVETIME`.
pub(super) fn relative(named: &FluentArgs<'_>) -> Option<(RelativeUnit, RelativeStyle)> {
    let style = named.get("numeric").map_or(Some(RelativeStyle::Always), |value| relative_style(word(value)?));
    Some((relative_unit(word(named.get("unit")?)?)?, style?))
}

/// Reads the options of `DURATION`.
pub(super) fn duration(named: &FluentArgs<'_>) -> Option<DurationStyle> {
    named.get("style").map_or(Some(DurationStyle::Long), |value| duration_style(word(value)?))
}

fn unit(name: &str) -> Option<Unit> {
    Unit::ALL.iter().copied().find(|unit| unit.name() == name)
}

fn digits(value: &FluentValue<'_>) -> Option<u8> {
    match value {
        FluentValue::Number(number) if (0.0..=21.0).contains(&number.value) => Some(number.value as u8),
        _ => None,
    }
}

macro_rules! words {
    ($($function:ident -> $type:ident { $($($word:literal)|+ => $variant:ident,)* })*) => {
        $(fn $function(word: &str) -> Option<$type> {
            match word {
                $($($word)|+ => Some($type::$variant),)*
                _ => None,
            }
        })*
    };
}

words! {
    style -> NumberStyle { "decimal" => Decimal, "percent" => Percent, "currency" => Currency, "unit" => Unit, }
    currency_display -> CurrencyDisplay {
        "symbol" => Symbol, "narrowSymbol" => NarrowSymbol, "code" => Code, "name" => Name,
    }
    unit_display -> UnitDisplay { "long" => Long, "short" => Short, "narrow" => Narrow, }
    relative_unit -> RelativeUnit {
        "second" => Second, "minute" => Minute, "hour" => Hour, "day" => Day, "week" => Week, "month" => Month,
        "year" => Year,
    }
    relative_style -> RelativeStyle { "always" => Always, "auto" => Auto, }
    duration_style -> DurationStyle { "long" => Long, "short" => Short, "narrow" => Narrow, "digital" => Digital, }
    grouping -> Grouping { "auto" | "always" | "true" => Auto, "min2" => Min2, "false" => Never, }
    form -> Form { "cldr" => Cldr, "announcement" => Announcement, }
    datetime_style -> DateTimeStyle { "full" => Full, "long" => Long, "medium" => Medium, "short" => Short, }
    field_text -> FieldText { "long" => Long, "short" => Short, "narrow" => Narrow, }
    numeric -> Numeric { "numeric" => Numeric, "2-digit" => TwoDigit, }
    month -> Month {
        "numeric" => Numeric, "2-digit" => TwoDigit, "long" => Long, "short" => Short, "narrow" => Narrow,
    }
    hour_cycle -> HourCycle { "h11" => H11, "h12" => H12, "h23" => H23, "h24" => H24, }
    time_zone_name -> TimeZoneName {
        "short" | "shortOffset" => Short,
        "longOffset" => LongOffset,
        "long" | "shortGeneric" | "longGeneric" => Long,
    }
}
