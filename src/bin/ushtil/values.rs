//! Values that are typed as words, `count=3`, as the typed values of a message.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZoneDatabase;
use jiff::{Span, ZonedDateTime};
use ushtil::catalogue::{Catalogue, Limits, Origin};
use ushtil::format::{Currency, DateRange, Duration, Integer, Money, Number};
use ushtil::grammar::Name;
use ushtil::lang::PerLang;
use ushtil::message::{
    Argument, Contract, Element, Fixed, Function, Link, Message, Parameter, Signature, TextElement, Type, Values, Voice,
};
use ushtil::messages::command as say;
use ushtil::sink::Sink;
use ushtil::{Lang, Languages};
use ushtil_compiler::{Described, OwnFunction, Source};

use crate::typed::{of_gender, of_kind};

/// A message whose values were typed in.
pub(crate) struct Given {
    signature: &'static Signature,
    /// In the order of the signature.
    values: Vec<GivenValue>,
    /// What stands in for the compiled text, if there is one.
    compiled: Option<&'static Catalogue>,
}

impl Given {
    /// The same message with texts that a program would have compiled.
    pub(crate) fn compiled_by(mut self, catalogue: &'static Catalogue) -> Self {
        self.compiled = Some(catalogue);
        for value in &mut self.values {
            if let GivenValue::Message(message) = value {
                message.compiled = Some(catalogue);
            }
        }
        self
    }
}

enum GivenValue {
    String(&'static str),
    Integer(Integer),
    Number(Number),
    Date(Date),
    Range(DateRange),
    Time(Time),
    DateTime(Box<ZonedDateTime>),
    Money(Money),
    Duration(Duration),
    Name(Box<Name>),
    Names(Vec<Name>),
    List(Vec<&'static str>),
    Message(Box<Given>),
    Choice(&'static str),
    Link(Link<'static>),
    Element(Element<'static>),
}

impl Message for Given {
    fn put(&self, lang: Lang, out: &mut Sink<'_>) {
        if let Some(catalogue) = self.compiled.filter(|catalogue| catalogue.changes(self, lang)) {
            catalogue.write(self, lang, out);
        }
    }

    fn describe<'v>(&'v self, values: &mut Values<'_, 'v>) -> &'static Signature {
        let arguments: Vec<Argument<'v>> = self.values.iter().map(GivenValue::argument).collect();
        values.of(self.signature, &arguments)
    }
}

impl GivenValue {
    fn argument(&self) -> Argument<'_> {
        match self {
            GivenValue::String(text) => Argument::String(text),
            GivenValue::Integer(n) => Argument::Integer(*n),
            GivenValue::Number(n) => Argument::Number(*n),
            GivenValue::Date(date) => Argument::Date(*date),
            GivenValue::Range(range) => Argument::DateRange(range),
            GivenValue::Time(time) => Argument::Time(*time),
            GivenValue::DateTime(moment) => Argument::DateTime(moment),
            GivenValue::Name(name) => Argument::Name(name),
            GivenValue::Money(money) => Argument::Money(*money),
            GivenValue::Duration(length) => Argument::Duration(*length),
            GivenValue::Names(names) => Argument::Names(names.into()),
            GivenValue::List(items) => Argument::List(items.into()),
            GivenValue::Message(message) => Argument::Message(message.as_ref()),
            GivenValue::Choice(word) => Argument::Choice(word),
            GivenValue::Link(link) => Argument::Link(link),
            GivenValue::Element(element) => Argument::Element(element),
        }
    }
}

/// What was typed for a message: names and texts.
pub(crate) type Typed = [(String, String)];

/// What is wrong with what was typed, in the words of the command.
pub(crate) enum Wrong {
    Missing(String),
    Unknown(String),
    Value { name: String, given: String, ty: Type },
}

/// Texts that live as long as the command does, which is short.
fn keep(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// What a message is called and takes, as compiled code would have it.
pub(crate) fn signature(described: &Described, languages: Languages) -> Signature {
    let has = |lang: Lang| described.text(lang).is_some();
    let languages = PerLang::of(|lang| languages.chain(lang).find(|other| has(*other)).unwrap_or(lang));
    let words = |words: Vec<String>| &*words.iter().map(|word| keep(word)).collect::<Vec<&'static str>>().leak();
    let parameters: Vec<Parameter> = described
        .variables
        .iter()
        .chain(described.elements.iter().flatten())
        .map(|variable| Parameter { name: keep(&variable.name), ty: variable.ty.clone().map_words(words) })
        .collect();
    let key = ushtil_compiler::key(&described.module, &described.id);
    let signature = Signature::new(key, keep(&described.module), keep(&described.id), parameters.leak());
    let signature = signature.in_languages(languages);
    let many = described.texts.values().flatten().any(|text| text.contains('\n'));
    let nests = signature.parameters.iter().any(|parameter| parameter.ty == Type::Message);
    let signature = if described.elements.is_some() { signature.with_elements() } else { signature };
    let signature = if many { signature.with_many_lines() } else { signature };
    if nests { signature.with_messages_inside() } else { signature }
}

/// The texts of messages that take nothing, as compiled code would have them.
pub(crate) fn fixed(sources: &[Source], signatures: &'static [Signature], functions: &[OwnFunction]) -> Vec<Fixed> {
    let catalogue = catalogue(sources, signatures, functions);
    let constant = signatures.iter().filter(|signature| signature.parameters.is_empty() && !signature.elements);
    let text = |signature, lang| keep(&catalogue.say(&Given { signature, values: Vec::new(), compiled: None }, lang));
    constant.map(|signature| Fixed::new(signature, PerLang::of(|lang| text(signature, lang)))).collect()
}

/// The message with what was typed, or everything that is wrong with it.
pub(crate) fn read(
    signature: &'static Signature,
    typed: &Typed,
    messages: &'static [Signature],
) -> Result<Given, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut values = Vec::new();
    for parameter in signature.parameters {
        let whole = typed.iter().find(|(name, _)| name == parameter.name).map(|(_, text)| text.as_str());
        let parts = parts(parameter.name, typed);
        let value = match (parameter.ty, whole) {
            (ty, _) if ty.is_name() && (whole.is_some() || !parts.is_empty()) => name(ty, whole, &parts),
            (_, Some(text)) => value(parameter.ty, text, messages),
            (Type::Link, None) => Some(GivenValue::Link(Link::to("/"))), // a text is shown without its elements
            (Type::Element, None) => Some(GivenValue::Element(Element::new(TextElement::Span))),
            (_, None) => {
                wrong.push(Wrong::Missing(parameter.name.to_owned()));
                continue;
            }
        };
        match value {
            Some(value) => values.push(value),
            None => {
                let given = whole.unwrap_or_default().to_owned();
                wrong.push(Wrong::Value { name: parameter.name.to_owned(), given, ty: parameter.ty });
            }
        }
    }
    for (name, _) in typed {
        let first = name.split('.').next().unwrap_or(name);
        if !signature.parameters.iter().any(|parameter| parameter.name == first) {
            wrong.push(Wrong::Unknown(name.clone()));
        }
    }
    if wrong.is_empty() { Ok(Given { signature, values, compiled: None }) } else { Err(wrong) }
}

/// `org.kk=…`, `org.kind=organisation`, `org.gender=…`: what was typed for parts of a name.
fn parts<'t>(name: &str, typed: &'t Typed) -> Vec<(&'t str, &'t str)> {
    let part = |(typed, text): &'t (String, String)| {
        typed.strip_prefix(name)?.strip_prefix('.').map(|part| (part, text.as_str()))
    };
    typed.iter().filter_map(part).collect()
}

fn name(ty: Type, whole: Option<&str>, parts: &[(&str, &str)]) -> Option<GivenValue> {
    let declared = ty.kind().filter(|kind| !kind.is_empty()).unwrap_or("noun");
    let kind = parts.iter().find(|(part, _)| *part == "kind").map_or(declared, |(_, kind)| *kind);
    let mut name = of_kind(kind)?;
    for lang in Lang::ALL {
        let own = parts.iter().find(|(part, _)| *part == lang.tag()).map(|(_, text)| *text);
        if let Some(text) = own.or(whole) {
            name = name.text(lang, text);
        }
    }
    for (part, text) in parts {
        name = match (*part, *text) {
            ("kind", _) => name,
            (tag, _) if Lang::from_tag(tag).is_some() => name,
            ("gender", gender) => of_gender(name, gender)?,
            _ => return None,
        };
    }
    Some(GivenValue::Name(Box::new(name.build())))
}

fn value(ty: Type, text: &str, messages: &'static [Signature]) -> Option<GivenValue> {
    Some(match ty {
        Type::String => GivenValue::String(keep(text)),
        Type::Integer => GivenValue::Integer(text.replace([' ', '\u{a0}', '\u{202f}'], "").parse().ok()?),
        Type::Number => {
            GivenValue::Number(text.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".").parse().ok()?)
        }
        Type::Date => GivenValue::Date(text.parse().ok()?),
        Type::DateRange => GivenValue::Range(range(text)?),
        Type::Time => GivenValue::Time(text.parse().ok()?),
        Type::DateTime => GivenValue::DateTime(Box::new(moment(text)?)),
        Type::Name | Type::Person | Type::Organisation | Type::Place => return name(ty, Some(text), &[]),
        Type::Money => GivenValue::Money(money(text)?),
        Type::Duration => GivenValue::Duration(text.parse::<Span>().ok()?.into()),
        Type::Names => GivenValue::Names(text.split([',', ';']).map(|item| Name::plain(item.trim())).collect()),
        Type::List => GivenValue::List(text.split([',', ';']).map(|item| keep(item.trim())).collect()),
        Type::Message => GivenValue::Message(Box::new(nested(text, messages)?)),
        Type::Choice(words) => GivenValue::Choice(words.iter().find(|word| **word == text)?),
        Type::Link => GivenValue::Link(Link::to(keep(text))),
        Type::Element => GivenValue::Element(Element::new(TextElement::from_name(text)?)),
    })
}

/// An amount and the letters of its currency: `1500.50 KZT`.
fn money(text: &str) -> Option<Money> {
    let (amount, currency) = text.trim().rsplit_once([' ', '\u{a0}'])?;
    let amount: Number = amount.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".").parse().ok()?;
    Some(Money::new(amount, Currency::of(currency)?))
}

/// A moment with its zone, or a day and time in Almaty.
fn moment(text: &str) -> Option<ZonedDateTime> {
    text.parse().ok().or_else(|| {
        let civil: DateTime = text.replace(' ', "T").parse().ok()?;
        civil.to_zoned_datetime(TimeZoneDatabase::bundled().get("Asia/Almaty").ok()?).ok()
    })
}

/// Two days or two moments with a slash between them, as in ISO 8601.
fn range(text: &str) -> Option<DateRange> {
    let (start, end) = text.split_once('/')?;
    let days = || Some(DateRange::days(start.parse().ok()?, end.parse().ok()?));
    let times = || Some(DateRange::times(start.parse().ok()?, end.parse().ok()?));
    if start.contains(['T', ' ']) { times() } else { days() }
}

/// A message that stands in another one, by its id.
fn nested(id: &str, messages: &'static [Signature]) -> Option<Given> {
    let is_meant = |signature: &&'static Signature| {
        signature.id == id
            || id.strip_prefix(signature.module).is_some_and(|rest| rest.strip_prefix('.') == Some(signature.id))
    };
    let signature = messages.iter().find(is_meant).filter(|signature| signature.parameters.is_empty())?;
    Some(Given { signature, values: Vec::new(), compiled: None })
}

/// What a type takes, in the user's language.
pub(crate) fn expected(ty: Type, lang: Lang) -> String {
    match ty {
        Type::String => say::ExpectedString.text(lang).into(),
        Type::Integer => say::ExpectedInteger.text(lang).into(),
        Type::Number => say::ExpectedNumber.text(lang).into(),
        Type::Date => say::ExpectedDate.text(lang).into(),
        Type::DateRange => say::ExpectedRange.text(lang).into(),
        Type::Time => say::ExpectedTime.text(lang).into(),
        Type::DateTime => say::ExpectedDatetime.text(lang).into(),
        Type::Money => say::ExpectedMoney.text(lang).into(),
        Type::Duration => say::ExpectedDuration.text(lang).into(),
        Type::Name => say::ExpectedName.text(lang).into(),
        Type::Person => say::ExpectedPerson.text(lang).into(),
        Type::Organisation => say::ExpectedOrganisation.text(lang).into(),
        Type::Place => say::ExpectedPlace.text(lang).into(),
        Type::Names => say::ExpectedNames.text(lang).into(),
        Type::List => say::ExpectedList.text(lang).into(),
        Type::Message => say::ExpectedMessage.text(lang).into(),
        Type::Choice(words) => say::ExpectedChoice { words: words.into() }.to_string_in(lang),
        Type::Link => say::ExpectedString.text(lang).into(),
        Type::Element => {
            let words = TextElement::ALL.map(TextElement::name);
            say::ExpectedChoice { words: words.as_slice().into() }.to_string_in(lang)
        }
    }
}

/// The application's own functions, which are not here.
pub(crate) fn unseen(functions: &[OwnFunction]) -> &'static [Function] {
    functions.iter().map(|function| Function::unseen(keep(function.declaration()))).collect::<Vec<_>>().leak()
}

/// The folder's texts as a catalogue over messages that nobody compiled.
pub(crate) fn catalogue(sources: &[Source], signatures: &'static [Signature], functions: &[OwnFunction]) -> Catalogue {
    let (modules, functions) = (vec![signatures].leak(), unseen(functions));
    let contract: &'static Contract =
        Box::leak(Box::new(Contract { modules, fixed: &[], languages: Languages::ALL, functions }));
    let mut limits = Limits::DEFAULT;
    limits.text.origin = Origin::Own;
    let texts = sources.iter().map(|source| {
        let lang = source.locale;
        (lang, source.module.as_str(), source.text.as_str())
    });
    Catalogue::builder().messages(contract).limits(limits).sources(texts)
}
