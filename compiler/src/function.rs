//! The Fluent functions that are known, one row each: their options, the values allowed, and what they become.
//!
//! Every function takes one value and named options, and no call stands in another: all Fluent tools read that, and not
//! all of them read more.

mod callee;
mod own;

use crate::ir::{Argument, Literal};
use crate::language::language;
use crate::signature::Type;
use ushtil_lang::Lang;

pub(crate) use callee::Callee;
pub use own::OwnFunction;

/// Which function is called. Whatever differs between functions is a `match` without a wildcard, so that rustc leads to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Number,
    DateTime,
    RelativeTime,
    Duration,
    Inflect,
    Gram,
    Link,
}

impl FunctionOption {
    /// What it may be.
    pub(crate) fn allowed(&self) -> Allowed<'static> {
        match self.values {
            Values::Digits(least, most) => Allowed::Digits(least, most),
            Values::Words(words) => Allowed::Words(words.iter().map(|(word, _)| *word).collect()),
            Values::Zone => Allowed::Zone,
            Values::Case => Allowed::Case,
            Values::Linking => Allowed::Linking(|lang| language(lang).linking),
        }
    }
}

impl Call {
    /// What a name in FTL calls.
    pub(crate) fn of(name: &str) -> Option<Call> {
        find(name).map(|function| function.call)
    }

    /// The name in FTL.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Call::Number => "NUMBER",
            Call::DateTime => "DATETIME",
            Call::RelativeTime => "RELATIVETIME",
            Call::Duration => "DURATION",
            Call::Inflect => "INFLECT",
            Call::Gram => "GRAM",
            Call::Link => "LINK",
        }
    }

    /// The row of an option.
    pub(crate) fn option(self, name: &str) -> Option<&'static FunctionOption> {
        let function = FUNCTIONS.iter().find(|function| function.call == self)?;
        function.options.iter().find(|option| option.name == name)
    }
}

/// A function of Fluent.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) call: Call,
    /// The option without which a call would say nothing.
    pub(crate) needs: Option<&'static str>,
    pub(crate) options: &'static [FunctionOption],
    /// A call as it should be.
    pub(crate) example: &'static str,
}

/// A named argument of a function.
#[derive(Debug)]
pub(crate) struct FunctionOption {
    pub(crate) name: &'static str,
    pub(crate) values: Values,
    /// Where the value goes in generated code: `with_maximum_fraction_digits`, or nothing if it is for the compiler.
    setter: &'static str,
}

/// What an option may be.
#[derive(Debug)]
pub(crate) enum Values {
    /// A whole number from the first to the second.
    Digits(u8, u8),
    /// One of these words, with the Rust value of each.
    Words(&'static [(&'static str, &'static str)]),
    /// The name of a time zone.
    Zone,
    /// A case of the locale.
    Case,
    /// A word of the locale that changes with the name beside it.
    Linking,
}

const fn option(name: &'static str, setter: &'static str, values: Values) -> FunctionOption {
    FunctionOption { name, values, setter }
}

/// The case of what is printed, in every function that prints.
const CASE: FunctionOption = option(CASE_OPTION, "", Values::Case);
pub(crate) const CASE_OPTION: &str = "case";
/// Which form of a person's name is printed.
pub(crate) const PERSON_OPTION: &str = "person";

const TEXT: Values = Values::Words(&[
    ("long", "m::FieldText::Long"),
    ("short", "m::FieldText::Short"),
    ("narrow", "m::FieldText::Narrow"),
]);
const DIGITS: Values = Values::Words(&[("numeric", "m::Numeric::Numeric"), ("2-digit", "m::Numeric::TwoDigit")]);

/// What a number may measure, as `format::Unit` has it.
const UNITS: Values = Values::Words(&[
    ("kilometer", "m::Unit::Kilometer"),
    ("meter", "m::Unit::Meter"),
    ("centimeter", "m::Unit::Centimeter"),
    ("kilogram", "m::Unit::Kilogram"),
    ("gram", "m::Unit::Gram"),
    ("liter", "m::Unit::Liter"),
    ("hectare", "m::Unit::Hectare"),
    ("celsius", "m::Unit::Celsius"),
    ("percent", "m::Unit::Percent"),
    ("kilometer-per-hour", "m::Unit::KilometerPerHour"),
    ("second", "m::Unit::Second"),
    ("minute", "m::Unit::Minute"),
    ("hour", "m::Unit::Hour"),
    ("day", "m::Unit::Day"),
    ("week", "m::Unit::Week"),
    ("month", "m::Unit::Month"),
    ("year", "m::Unit::Year"),
    ("byte", "m::Unit::Byte"),
    ("kilobyte", "m::Unit::Kilobyte"),
    ("megabyte", "m::Unit::Megabyte"),
    ("gigabyte", "m::Unit::Gigabyte"),
]);

/// Every function, in the order of the documentation.
pub(crate) const FUNCTIONS: [Function; 7] = [
    Function {
        call: Call::Number,
        needs: None,
        example: "NUMBER($n, maximumFractionDigits: 1)",
        options: &[
            option("type", "", Values::Words(&[("cardinal", ""), ("ordinal", "")])),
            option(
                "style",
                "with_style",
                Values::Words(&[
                    ("decimal", "m::NumberStyle::Decimal"),
                    ("percent", "m::NumberStyle::Percent"),
                    ("currency", "m::NumberStyle::Currency"),
                    ("unit", "m::NumberStyle::Unit"),
                ]),
            ),
            option(
                "currencyDisplay",
                "with_currency_display",
                Values::Words(&[
                    ("symbol", "m::CurrencyDisplay::Symbol"),
                    ("narrowSymbol", "m::CurrencyDisplay::NarrowSymbol"),
                    ("code", "m::CurrencyDisplay::Code"),
                    ("name", "m::CurrencyDisplay::Name"),
                ]),
            ),
            option("unit", "with_unit", UNITS),
            option(
                "unitDisplay",
                "with_unit_display",
                Values::Words(&[
                    ("long", "m::UnitDisplay::Long"),
                    ("short", "m::UnitDisplay::Short"),
                    ("narrow", "m::UnitDisplay::Narrow"),
                ]),
            ),
            option(
                "useGrouping",
                "with_use_grouping",
                Values::Words(&[
                    ("auto", "m::Grouping::Auto"),
                    ("always", "m::Grouping::Auto"),
                    ("true", "m::Grouping::Auto"),
                    ("min2", "m::Grouping::Min2"),
                    ("false", "m::Grouping::Never"),
                ]),
            ),
            option("minimumIntegerDigits", "with_minimum_integer_digits", Values::Digits(1, 21)),
            option("minimumFractionDigits", "with_minimum_fraction_digits", Values::Digits(0, 20)),
            option("maximumFractionDigits", "with_maximum_fraction_digits", Values::Digits(0, 20)),
            option("minimumSignificantDigits", "with_minimum_significant_digits", Values::Digits(1, 21)),
            option("maximumSignificantDigits", "with_maximum_significant_digits", Values::Digits(1, 21)),
            CASE,
        ],
    },
    Function {
        call: Call::DateTime,
        needs: None,
        example: "DATETIME($start, dateStyle: \"long\")",
        options: &[
            option(
                "form",
                "with_form",
                Values::Words(&[("cldr", "m::Form::Cldr"), ("announcement", "m::Form::Announcement")]),
            ),
            option(
                "dateStyle",
                "with_date_style",
                Values::Words(&[
                    ("full", "m::DateTimeStyle::Full"),
                    ("long", "m::DateTimeStyle::Long"),
                    ("medium", "m::DateTimeStyle::Medium"),
                    ("short", "m::DateTimeStyle::Short"),
                    ("announcement", "m::DateTimeStyle::Full).with_form(m::Form::Announcement"),
                    ("announcement-long", "m::DateTimeStyle::Long).with_form(m::Form::Announcement"),
                ]),
            ),
            option(
                "timeStyle",
                "with_time_style",
                Values::Words(&[
                    ("full", "m::DateTimeStyle::Full"),
                    ("long", "m::DateTimeStyle::Long"),
                    ("medium", "m::DateTimeStyle::Medium"),
                    ("short", "m::DateTimeStyle::Short"),
                ]),
            ),
            option("weekday", "with_weekday", TEXT),
            option("era", "with_era", TEXT),
            option("year", "with_year", DIGITS),
            option(
                "month",
                "with_month",
                Values::Words(&[
                    ("numeric", "m::Month::Numeric"),
                    ("2-digit", "m::Month::TwoDigit"),
                    ("long", "m::Month::Long"),
                    ("short", "m::Month::Short"),
                    ("narrow", "m::Month::Narrow"),
                ]),
            ),
            option("day", "with_day", DIGITS),
            option("hour", "with_hour", DIGITS),
            option("minute", "with_minute", DIGITS),
            option("second", "with_second", DIGITS),
            option("fractionalSecondDigits", "with_fractional_second_digits", Values::Digits(1, 3)),
            option(
                "hourCycle",
                "with_hour_cycle",
                Values::Words(&[
                    ("h11", "m::HourCycle::H11"),
                    ("h12", "m::HourCycle::H12"),
                    ("h23", "m::HourCycle::H23"),
                    ("h24", "m::HourCycle::H24"),
                ]),
            ),
            option(
                "hour12",
                "with_hour_cycle",
                Values::Words(&[("true", "m::HourCycle::H12"), ("false", "m::HourCycle::H23")]),
            ),
            option("timeZone", "with_time_zone", Values::Zone),
            option(
                "timeZoneName",
                "with_time_zone_name",
                Values::Words(&[
                    ("short", "m::TimeZoneName::Short"),
                    ("shortOffset", "m::TimeZoneName::Short"),
                    ("longOffset", "m::TimeZoneName::LongOffset"),
                    ("long", "m::TimeZoneName::Long"),
                    ("shortGeneric", "m::TimeZoneName::Long"),
                    ("longGeneric", "m::TimeZoneName::Long"),
                ]),
            ),
            CASE,
        ],
    },
    Function {
        call: Call::RelativeTime,
        needs: Some("unit"),
        example: "RELATIVETIME($days, unit: \"day\", numeric: \"auto\")",
        options: &[
            option(
                "unit",
                "",
                Values::Words(&[
                    ("second", "m::RelativeUnit::Second"),
                    ("minute", "m::RelativeUnit::Minute"),
                    ("hour", "m::RelativeUnit::Hour"),
                    ("day", "m::RelativeUnit::Day"),
                    ("week", "m::RelativeUnit::Week"),
                    ("month", "m::RelativeUnit::Month"),
                    ("year", "m::RelativeUnit::Year"),
                ]),
            ),
            option(
                "numeric",
                "",
                Values::Words(&[("always", "m::RelativeStyle::Always"), ("auto", "m::RelativeStyle::Auto")]),
            ),
        ],
    },
    Function {
        call: Call::Duration,
        needs: None,
        example: "DURATION($length, style: \"short\")",
        options: &[
            option(
                "style",
                "",
                Values::Words(&[
                    ("long", "m::DurationStyle::Long"),
                    ("short", "m::DurationStyle::Short"),
                    ("narrow", "m::DurationStyle::Narrow"),
                    ("digital", "m::DurationStyle::Digital"),
                ]),
            ),
            CASE,
        ],
    },
    Function {
        call: Call::Inflect,
        needs: Some(CASE_OPTION),
        example: "INFLECT($org, case: \"genitive\")",
        options: &[
            CASE,
            option("number", "", Values::Words(&[("singular", ""), ("plural", "")])),
            option(
                PERSON_OPTION,
                "",
                Values::Words(&[
                    ("full", ""),
                    ("usual", ""),
                    ("short", ""),
                    ("list", ""),
                    ("list-short", ""),
                    ("address", ""),
                    ("given", ""),
                    ("monogram", ""),
                ]),
            ),
        ],
    },
    Function {
        call: Call::Gram,
        needs: Some("feature"),
        example: "GRAM($org, feature: \"gender\")",
        options: &[option(
            "feature",
            "",
            Values::Words(&[("gender", ""), ("number", ""), ("animacy", ""), ("article", ""), ("kind", "")]),
        )],
    },
    Function {
        call: Call::Link,
        needs: Some("word"),
        example: "LINK($org, word: \"мен\")",
        options: &[option("word", "", Values::Linking)],
    },
];

/// What a name's gender is where nothing tells it.
pub(crate) const UNKNOWN: &str = "unknown";

/// What selecting by a feature of a name can choose among.
pub(crate) fn feature_words(feature: &str) -> Option<&'static [&'static str]> {
    Some(match feature {
        "gender" => &["masculine", "feminine", "neuter", "plural", UNKNOWN],
        "number" => &["singular", "plural"],
        "animacy" => &["animate", "inanimate"],
        "article" => &["definite", "none"],
        "kind" => &["person", "organisation", "place", "other"],
        _ => return None,
    })
}

/// Whether an option of `DATETIME` makes it print a time of day.
pub(crate) fn is_of_time(option: &str) -> bool {
    matches!(option, "timeStyle" | "hour" | "minute" | "second" | "fractionalSecondDigits")
}

/// Whether a value of this type is what `DATETIME` prints.
pub(crate) fn is_date(ty: &Type) -> bool {
    matches!(ty, Type::Date | Type::Time | Type::DateTime | Type::DateRange)
}

/// What a value must have for an option of `DATETIME` to show, if the type of the value lacks it.
pub(crate) fn lacks(option: &str, ty: &Type) -> Option<&'static str> {
    match option {
        "dateStyle" | "weekday" | "era" | "year" | "month" | "day" => (*ty == Type::Time).then_some("a day"),
        "hourCycle" | "hour12" => (*ty == Type::Date).then_some("a time of day"),
        "timeZone" | "timeZoneName" => (*ty != Type::DateTime).then_some("a moment with its zone (DateTime)"),
        _ => (*ty == Type::Date && is_of_time(option)).then_some("a time of day"),
    }
}

/// The row of a function.
pub(crate) fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.call.name() == name)
}

/// Every function with a call as it should be, `INFLECT($org, case: "genitive")`, and its options with what each may be.
pub fn functions() -> impl Iterator<Item = (&'static str, &'static str, Vec<(&'static str, Allowed<'static>)>)> {
    FUNCTIONS.iter().map(|function| {
        let options = function.options.iter().map(|option| (option.name, option.allowed()));
        (function.call.name(), function.example, options.collect())
    })
}

/// What an option of a function may be.
#[derive(Debug, Clone)]
pub enum Allowed<'f> {
    /// A whole number from the first to the second.
    Digits(u8, u8),
    /// One of these words.
    Words(Vec<&'f str>),
    /// The name of a time zone.
    Zone,
    /// A case of the locale.
    Case,
    /// One of the words of a locale.
    Linking(fn(Lang) -> &'static [&'static str]),
}

/// The Rust value of an option that is a word, where the option is given.
pub(crate) fn rust_value(call: Call, options: &[Argument], name: &str) -> Option<&'static str> {
    let given = options.iter().find(|argument| argument.name == name)?;
    match (&call.option(name)?.values, &given.value) {
        (Values::Words(words), Literal::String(word)) => {
            words.iter().find(|(allowed, _)| allowed == word).map(|(_, rust)| *rust)
        }
        _ => None,
    }
}

/// An option as a call on the options value: `.with_maximum_fraction_digits(2)`.
pub(crate) fn setter(call: Call, argument: &Argument) -> Option<String> {
    let option = call.option(&argument.name)?;
    if option.setter.is_empty() {
        return None;
    }
    let value = match (&option.values, &argument.value) {
        (Values::Digits(least, most), Literal::Number(digits)) => {
            let digits: u8 = digits.parse().ok()?;
            (*least..=*most).contains(&digits).then(|| digits.to_string())
        }
        (Values::Words(words), Literal::String(word) | Literal::Number(word)) => {
            words.iter().find(|(allowed, _)| allowed == word).map(|(_, rust)| (*rust).to_owned())
        }
        (Values::Zone, Literal::String(zone)) => Some(format!("{zone:?}")),
        _ => None,
    }?;
    Some(format!(".{}({value})", option.setter))
}
