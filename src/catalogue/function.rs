//! The Fluent functions, and the application's own, for a bundle of one language, with the answers of compiled messages.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumberType;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use ushtil_compiler::OwnFunction;

use super::options::{self, CASE, NumberWords, Plural};
use super::value::{self, OwnValue};
use super::{line, marks};
use crate::format::{self, DurationStyle, Grouping, NumberOptions, NumberStyle};
use crate::grammar::{self, Case, Feature, GrammaticalNumber, Inflection, Linking, PersonStyle, Reads};
use crate::lang::Lang;
use crate::message::{Compiled, Function, FunctionOptions, generated};
use crate::sink::Sink;

thread_local! {
    /// Whether a function was called with what it does not take; `fluent` prints the function's name then.
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// What messages of one language are resolved in.
pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Whether a function failed since this was last asked.
pub(super) fn failed() -> bool {
    FAILED.take()
}

fn or_failed<'v>(value: Option<FluentValue<'v>>) -> FluentValue<'v> {
    value.unwrap_or_else(|| {
        FAILED.set(true);
        FluentValue::Error
    })
}

/// Teaches a bundle the functions, and those of the application's own.
pub(super) fn register(bundle: &mut Bundle, lang: Lang, functions: &[Function]) -> Result<(), FluentError> {
    let in_case = move |value: Option<FluentValue<'static>>, named: &FluentArgs<'_>| match named.get(CASE) {
        Some(case) => or_failed(value.and_then(|value| inflect(&value, case, None, lang))),
        None => or_failed(value),
    };
    bundle.add_function("NUMBER", move |values, named| in_case(number(values, named, lang), named))?;
    bundle.add_function("RELATIVETIME", move |values, named| or_failed(relative(values, named, lang)))?;
    bundle.add_function("DATETIME", move |values, named| in_case(datetime(values, named), named))?;
    bundle.add_function("DURATION", move |values, named| in_case(duration(values, named), named))?;
    bundle.add_function("INFLECT", move |values, named| {
        let [value] = values else { return or_failed(None) };
        or_failed(named.get(CASE).and_then(|case| match person(value, named, lang) {
            Some(name) => inflect(&name, case, named.get("number"), lang),
            None => inflect(value, case, named.get("number"), lang),
        }))
    })?;
    bundle.add_function("GRAM", move |values, named| or_failed(gram(values, named, lang)))?;
    bundle.add_function("LINK", move |values, named| or_failed(link(values, named, lang)))?;
    for function in functions {
        let (function, declared) = (*function, OwnFunction::declared(function.declaration()));
        let Ok(declared) = declared else { continue }; // the compiler has read it already
        let name = declared.name().to_owned();
        bundle.add_function(&name, move |values, named| or_failed(own(&function, &declared, values, named, lang)))?;
    }
    Ok(())
}

fn own(
    function: &Function,
    declared: &OwnFunction,
    values: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    lang: Lang,
) -> Option<FluentValue<'static>> {
    let [value] = values else { return None };
    let argument = value::given(value, declared.takes())?;
    let written = |value: &FluentValue<'_>| match value {
        FluentValue::String(word) => Some(word.to_string()),
        FluentValue::Number(number) => Some(value::decimal(number).to_string()),
        _ => None,
    };
    let named = named.iter().map(|(name, value)| Some((name, written(value)?)));
    let named: Vec<(&str, String)> = named.collect::<Option<_>>()?;
    let options: Vec<(&str, &str)> = named.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut text = String::new();
    let mut out = Sink::string(&mut text);
    match function.body() {
        Some(body) => {
            body(argument, &FunctionOptions::new(&options), lang, &mut out);
        }
        None => {
            out.join(&[declared.name(), "("]);
            line::print(argument, (lang, &Compiled), &mut out);
            out.push(")");
        }
    }
    (!marks::are_in(&text)).then(|| FluentValue::String(text.into()))
}

/// The form of a person's name that is asked for.
fn person(value: &FluentValue<'_>, named: &FluentArgs<'_>, lang: Lang) -> Option<FluentValue<'static>> {
    let (Some(OwnValue::Name(name)), Some(FluentValue::String(word))) = (OwnValue::of(value), named.get("person"))
    else {
        return None;
    };
    let form = name.in_style(lang, PersonStyle::from_word(word)?);
    Some(OwnValue::Name(Arc::new(form)).into())
}

fn number(values: &[FluentValue<'_>], named: &FluentArgs<'_>, lang: Lang) -> Option<FluentValue<'static>> {
    let NumberWords { options, plural } = options::number(named)?;
    let number = match values {
        [FluentValue::Number(number)] => number,
        [money] => return Some(OwnValue::of(money)?.of_money(options)?.into()),
        _ => return None,
    };
    let exact = value::decimal(number);
    let seen = seen(exact, &options);
    let mut number = value::exact(seen);
    number.options.r#type = match plural {
        // of a fraction `fluent` would read the whole part: 1.5 is no `one`, but `other`, as a cardinal is that shows a fraction
        Plural::Ordinal if !seen.has_fraction() => FluentNumberType::Ordinal,
        Plural::Ordinal | Plural::Cardinal => FluentNumberType::Cardinal,
    };
    if let (Plural::Ordinal, Some(last)) = (plural, seen.last_digits()) {
        number.value = last; // a binary fraction is too coarse for the digits that ordinals look at
    }
    let mut printed = String::new();
    format::write_number(exact, &options, lang, &mut Sink::string(&mut printed));
    if value::print(&FluentValue::Number(number.clone()), lang).as_ref() != Some(&printed) {
        value::prints(&mut number, &printed);
    }
    Some(FluentValue::Number(number))
}

/// The digits that will be seen, which are also what the plural is chosen by.
fn seen(exact: format::Number, options: &NumberOptions) -> format::Number {
    let mut text = String::new();
    let plain = options.with_use_grouping(Grouping::Never).with_minimum_integer_digits(1);
    let plain = match options.style {
        NumberStyle::Percent => plain,
        _ => plain.with_style(NumberStyle::Decimal),
    };
    format::write_number(exact, &plain, Lang::En, &mut Sink::string(&mut text));
    text.trim_end_matches('%').replace('\u{2212}', "-").parse().unwrap_or(exact)
}

fn datetime(values: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Option<FluentValue<'static>> {
    let [moment] = values else { return None };
    let (options, zone) = options::datetime(named)?;
    let moment = OwnValue::of(moment)?;
    let there = zone.and_then(|zone| Some((moment, format::zone::time_zone(zone)?)));
    let moved = match there {
        Some((OwnValue::Zoned(moment, options), zone)) => {
            Some(OwnValue::Zoned(Box::new(moment.with_time_zone(zone)), *options))
        }
        _ => None,
    };
    moved.as_ref().unwrap_or(moment).with_options(options).map(FluentValue::from)
}

fn relative(values: &[FluentValue<'_>], named: &FluentArgs<'_>, lang: Lang) -> Option<FluentValue<'static>> {
    let [FluentValue::Number(number)] = values else { return None };
    let (unit, style) = options::relative(named)?;
    let mut text = String::new();
    format::write_relative(value::decimal(number).to_i64()?, unit, style, lang, &mut Sink::string(&mut text));
    Some(FluentValue::String(text.into()))
}

fn duration(values: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Option<FluentValue<'static>> {
    let [length] = values else { return None };
    let Some(OwnValue::Duration(length, _)) = OwnValue::of(length) else { return None };
    Some(OwnValue::Duration(*length, options::duration(named)?).into())
}

fn inflect(
    value: &FluentValue<'_>,
    case: &FluentValue<'_>,
    number: Option<&FluentValue<'_>>,
    lang: Lang,
) -> Option<FluentValue<'static>> {
    let FluentValue::String(word) = case else { return None };
    let mut case = Inflection::from(word.parse::<Case>().ok()?);
    if matches!(number, Some(FluentValue::String(number)) if number == "plural") {
        case.number = GrammaticalNumber::Plural;
    }
    let form = match (value, OwnValue::of(value)) {
        (_, Some(OwnValue::Name(name))) => name.inflect(lang, case).to_string(),
        (_, Some(OwnValue::Names(names))) => {
            let mut text = String::new();
            generated::inflect_names(names.as_slice().into(), lang, case, &mut Sink::string(&mut text));
            text
        }
        (_, Some(OwnValue::Duration(length, DurationStyle::Long))) => {
            let mut text = String::new();
            generated::inflect_duration(*length, lang, case, &mut Sink::string(&mut text));
            text
        }
        (FluentValue::String(text), _) => grammar::inflect(text, lang, case, Reads::Auto).to_string(),
        (_, printed) => {
            let reads = printed.map_or(Reads::Number, OwnValue::reads);
            grammar::inflect(&value::print(value, lang)?, lang, case, reads).to_string()
        }
    };
    Some(FluentValue::String(Cow::Owned(form)))
}

fn gram(values: &[FluentValue<'_>], named: &FluentArgs<'_>, lang: Lang) -> Option<FluentValue<'static>> {
    let ([name], Some(FluentValue::String(feature))) = (values, named.get("feature")) else { return None };
    let Some(OwnValue::Name(name)) = OwnValue::of(name) else { return None };
    Some(FluentValue::String(Cow::Borrowed(name.feature(lang, Feature::from_word(feature)?))))
}

fn link(values: &[FluentValue<'_>], named: &FluentArgs<'_>, lang: Lang) -> Option<FluentValue<'static>> {
    let ([before], Some(FluentValue::String(word))) = (values, named.get("word")) else { return None };
    let before = match (before, OwnValue::of(before)) {
        (_, Some(OwnValue::Name(name))) => name.text(lang),
        (FluentValue::String(text), _) => text,
        _ => return None,
    };
    Some(FluentValue::String(Cow::Borrowed(grammar::link(before, Linking::from_word(word)?))))
}

#[cfg(test)]
mod tests {
    use super::{Bundle, FluentValue, Lang, register};
    use crate::lang::LangTag;

    #[test]
    fn every_function_that_compiles_is_known_at_run_time() {
        for lang in Lang::ALL {
            let mut bundle = Bundle::new_concurrent(vec![LangTag::of(lang).into()]);
            assert!(register(&mut bundle, lang, &[]).is_ok(), "{lang}");
            for (name, ..) in ushtil_compiler::functions() {
                assert!(bundle.add_function(name, |_, _| FluentValue::Error).is_err(), "`{name}` is not registered");
            }
        }
    }
}
