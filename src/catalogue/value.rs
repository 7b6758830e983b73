//! The values of a message as `fluent` takes them, and how they are printed in a language.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::types::{FluentNumber, FluentNumberOptions, FluentType};
use fluent::{FluentArgs, FluentValue};
use jiff::ZonedDateTime;
use jiff::civil::{Date, Time};

use crate::format::{
    self, DateRange, DateTimeOptions, Duration, DurationStyle, Grouping, Moment, Money, Number, NumberOptions,
};
use crate::grammar::{Name, Reads};
use crate::lang::Lang;
use crate::message::{Argument, Message, Signature, Type, Voice, generated};
use crate::sink::Sink;

/// Numbers up to here are whole in a binary fraction, which is how `fluent` holds them.
const EXACT: i64 = 1 << 53;

/// A value that `fluent` passes along without knowing what it is.
#[derive(Debug, Clone)]
pub(super) enum OwnValue {
    Date(Date, DateTimeOptions),
    Time(Time, DateTimeOptions),
    Zoned(Box<ZonedDateTime>, DateTimeOptions),
    Range(DateRange, DateTimeOptions),
    Name(Arc<Name>),
    Names(Arc<Vec<Name>>),
    Money(Money, NumberOptions),
    Duration(Duration, DurationStyle),
}

impl PartialEq for OwnValue {
    /// Nothing is selected by these values.
    fn eq(&self, _other: &Self) -> bool {
        false
    }
}

impl FluentType for OwnValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _intls: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("") // never asked: the bundle's formatter prints it, which knows the language
    }

    fn as_string_threadsafe(&self, _intls: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}

impl OwnValue {
    /// What a custom value of `fluent` is here.
    pub(super) fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v OwnValue> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
            _ => None,
        }
    }

    /// The same moment with other options; nothing for what is no moment.
    pub(super) fn with_options(&self, options: DateTimeOptions) -> Option<OwnValue> {
        Some(match self {
            OwnValue::Date(date, _) => OwnValue::Date(*date, options),
            OwnValue::Time(time, _) => OwnValue::Time(*time, options),
            OwnValue::Zoned(moment, _) => OwnValue::Zoned(moment.clone(), options),
            OwnValue::Range(range, _) => OwnValue::Range(*range, options),
            OwnValue::Name(_) | OwnValue::Names(_) | OwnValue::Money(..) | OwnValue::Duration(..) => return None,
        })
    }

    /// The same amount of money with other options; nothing for what is none.
    pub(super) fn of_money(&self, options: NumberOptions) -> Option<OwnValue> {
        match self {
            OwnValue::Money(money, _) => Some(OwnValue::Money(*money, options)),
            _ => None,
        }
    }

    /// How what is printed is read aloud.
    pub(super) fn reads(&self) -> Reads {
        let styled = |options: &DateTimeOptions, otherwise| match options {
            options if is_of_time(options) => Reads::Time,
            options if *options == DateTimeOptions::DEFAULT => otherwise,
            _ => Reads::Date,
        };
        match self {
            OwnValue::Date(_, options) | OwnValue::Range(_, options) => styled(options, Reads::Date),
            OwnValue::Time(_, options) | OwnValue::Zoned(_, options) => styled(options, Reads::Time),
            OwnValue::Name(_) | OwnValue::Names(_) | OwnValue::Duration(..) => Reads::Auto,
            OwnValue::Money(..) => Reads::Number,
        }
    }

    /// What a function of the application's own is given.
    fn argument(&self) -> Argument<'_> {
        match self {
            OwnValue::Date(date, _) => Argument::Date(*date),
            OwnValue::Time(time, _) => Argument::Time(*time),
            OwnValue::Zoned(moment, _) => Argument::DateTime(moment),
            OwnValue::Range(range, _) => Argument::DateRange(range),
            OwnValue::Name(name) => Argument::Name(name),
            OwnValue::Names(names) => Argument::Names(names.as_slice().into()),
            OwnValue::Money(money, _) => Argument::Money(*money),
            OwnValue::Duration(length, _) => Argument::Duration(*length),
        }
    }

    fn write(&self, lang: Lang, out: &mut Sink<'_>) {
        match self {
            OwnValue::Date(date, options) => format::write_datetime((*date).into(), options, lang, out),
            OwnValue::Time(time, options) => format::write_datetime((*time).into(), options, lang, out),
            OwnValue::Zoned(moment, options) => format::write_datetime(Moment::Zoned(moment), options, lang, out),
            OwnValue::Range(range, options) => format::write_range(range, options, lang, out),
            OwnValue::Name(name) => out.push(name.text(lang)),
            OwnValue::Names(names) => generated::names(names.as_slice().into(), lang, out),
            OwnValue::Money(money, options) => format::write_money(*money, options, lang, out),
            OwnValue::Duration(length, style) => format::write_duration(*length, *style, lang, out),
        }
    }
}

/// Whether options print a time of day.
fn is_of_time(options: &DateTimeOptions) -> bool {
    options.time_style.is_some()
        || options.hour.is_some()
        || options.minute.is_some()
        || options.second.is_some()
        || options.fractional_second_digits.is_some()
}

impl From<OwnValue> for FluentValue<'static> {
    fn from(value: OwnValue) -> Self {
        FluentValue::Custom(Box::new(value))
    }
}

/// A value as its message declares it.
pub(super) enum Declared<'a> {
    /// A name of the kind that the message says.
    Name(Cow<'a, Name>),
    /// Anything else.
    Other(Argument<'a>),
}

/// A value of a message with this signature.
pub(super) fn declared<'a>(signature: &Signature, name: &str, argument: Argument<'a>) -> Declared<'a> {
    let Argument::Name(value) = argument else { return Declared::Other(argument) };
    let ty = signature.parameters.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.ty);
    Declared::Name(match ty {
        Some(Type::Person) => generated::as_person(value),
        Some(Type::Organisation) => generated::as_organisation(value),
        Some(Type::Place) => generated::as_place(value),
        _ => Cow::Borrowed(value),
    })
}

/// The values of a message in one language; other messages among them are put into words by `voice`.
pub(super) fn arguments<'m>(message: &'m dyn Message, lang: Lang, voice: &dyn Voice) -> FluentArgs<'m> {
    let mut arguments = FluentArgs::with_capacity(message.signature().parameters.len());
    let signature = message.signature();
    message
        .arguments(&mut |name, argument| arguments.set(name, value(declared(signature, name, argument), lang, voice)));
    arguments
}

/// One value.
pub(super) fn value<'m>(argument: Declared<'m>, lang: Lang, voice: &dyn Voice) -> FluentValue<'m> {
    let argument = match argument {
        Declared::Name(name) => return OwnValue::Name(Arc::new(name.into_owned())).into(),
        Declared::Other(argument) => argument,
    };
    match argument {
        Argument::String(text) => FluentValue::String(Cow::Borrowed(text)),
        Argument::Choice(word) => FluentValue::String(Cow::Borrowed(word)),
        Argument::Integer(n) => FluentValue::Number(match n.to_i64().filter(|n| (-EXACT..=EXACT).contains(n)) {
            Some(n) => FluentNumber::new(n as f64, FluentNumberOptions::default()),
            None => exact(n.into()),
        }),
        Argument::Number(number) => FluentValue::Number(plain(number)),
        Argument::Money(money) => OwnValue::Money(money, NumberOptions::DEFAULT).into(),
        Argument::Duration(length) => OwnValue::Duration(length, DurationStyle::Long).into(),
        Argument::Names(names) => OwnValue::Names(Arc::new(names.iter().cloned().collect())).into(),
        Argument::Date(date) => OwnValue::Date(date, DateTimeOptions::DEFAULT).into(),
        Argument::Time(time) => OwnValue::Time(time, DateTimeOptions::DEFAULT).into(),
        Argument::DateTime(moment) => OwnValue::Zoned(Box::new(moment.clone()), DateTimeOptions::DEFAULT).into(),
        Argument::DateRange(range) => OwnValue::Range(*range, DateTimeOptions::DEFAULT).into(),
        Argument::Name(name) => OwnValue::Name(Arc::new(name.clone())).into(),
        Argument::List(items) => {
            let mut text = String::new();
            generated::list(items, lang, &mut Sink::string(&mut text));
            FluentValue::String(Cow::Owned(text))
        }
        Argument::Message(message) => FluentValue::String(voice.say(message, lang)),
        Argument::Link(_) | Argument::Element(_) => FluentValue::None,
    }
}

/// What a function of the application's own is given that takes values of a type; nothing for what is of another one.
pub(super) fn given<'v>(value: &'v FluentValue<'_>, takes: &ushtil_compiler::Type) -> Option<Argument<'v>> {
    use ushtil_compiler::Type;
    Some(match (value, takes) {
        (FluentValue::String(text), Type::String) => Argument::String(text),
        (FluentValue::Number(number), Type::Integer) => Argument::Integer(decimal(number).to_string().parse().ok()?),
        (FluentValue::Number(number), Type::Number) => Argument::Number(decimal(number)),
        (FluentValue::Custom(_), _) => OwnValue::of(value)?.argument(),
        _ => return None,
    })
}

/// A number that is printed as it is: by the digits that are seen, three at most after the mark, its plural is chosen.
fn plain(number: Number) -> FluentNumber {
    let exact = exact(number);
    if exact.options.minimum_fraction_digits.is_none_or(|digits| digits <= 3) {
        return exact;
    }
    let mut text = String::new();
    let ungrouped = NumberOptions::DEFAULT.with_use_grouping(Grouping::Never);
    format::write_number(number, &ungrouped, Lang::En, &mut Sink::string(&mut text));
    let seen = self::exact(text.replace('\u{2212}', "-").parse().unwrap_or(number));
    let options = FluentNumberOptions { currency: Some(number.to_string()), ..seen.options };
    FluentNumber::new(seen.value, options)
}

/// Lets a number print a text that `fluent` has no options for.
pub(super) fn prints(number: &mut FluentNumber, text: &str) {
    number.options.currency = Some(format!("{PRINTS}{text}"));
}

/// Before a text that a number prints, where others have their exact digits.
const PRINTS: char = '=';

/// An exact decimal as `fluent` holds numbers: a binary fraction to select by. Where that is too coarse to print, the
/// digits come along as the name of a currency, which no option that we know sets.
pub(super) fn exact(number: Number) -> FluentNumber {
    let text = number.to_string();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let fraction = text.split_once('.').map(|(_, fraction)| fraction.len());
    FluentNumber::new(
        text.parse().unwrap_or(0.0),
        FluentNumberOptions {
            minimum_fraction_digits: fraction,
            currency: (digits > 15).then_some(text),
            ..FluentNumberOptions::default()
        },
    )
}

/// The exact decimal that a number of `fluent` stands for.
pub(super) fn decimal(number: &FluentNumber) -> Number {
    if let Some(exact) = number.options.currency.as_deref().and_then(|text| text.parse().ok()) {
        return exact;
    }
    let mut text = number.value.to_string();
    if let Some(digits) = number.options.minimum_fraction_digits {
        let has = text.split_once('.').map(|(_, fraction)| fraction.len());
        if has.is_none() && digits > 0 {
            text.push('.');
        }
        text.extend(std::iter::repeat_n('0', digits.saturating_sub(has.unwrap_or(0))));
    }
    text.parse().unwrap_or_default()
}

fn write_number(number: &FluentNumber, lang: Lang, out: &mut Sink<'_>) {
    if let Some(text) = number.options.currency.as_deref().and_then(|text| text.strip_prefix(PRINTS)) {
        return out.push(text);
    }
    let whole = number.value.fract() == 0.0 && number.value.abs() < EXACT as f64;
    if whole && number.options.minimum_fraction_digits.is_none() && number.options.currency.is_none() {
        return format::write_integer(number.value as i64, lang, out);
    }
    format::write_number(decimal(number), &NumberOptions::DEFAULT, lang, out);
}

/// What a bundle of a language prints; `None` leaves it to `fluent`.
pub(super) fn print(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let mut text = String::new();
    let mut out = Sink::string(&mut text);
    match value {
        FluentValue::Number(number) => write_number(number, lang, &mut out),
        FluentValue::Custom(_) => OwnValue::of(value)?.write(lang, &mut out),
        FluentValue::String(_) | FluentValue::None | FluentValue::Error => return None,
    }
    Some(text)
}
