//! Functions: their names, their values, their options.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::{At, Context, did_you_mean, problem};
use crate::diagnostic::Diagnostic;
use crate::function::{self, Function, Values};
use crate::parse::Kind;
use crate::signature::Type;
use crate::source::Locale;
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
    let Some(function) = function::find(name) else {
        let known: Vec<&str> = function::FUNCTIONS.iter().map(|function| function.name).collect();
        let help = match did_you_mean(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("there are {}", known.join(", ")),
        };
        diagnostics.push(
            problem("unknown-function", context.span(at, name), format!("there is no function `{name}`")).help(help),
        );
        return;
    };
    if arguments.positional.len() != function.positional {
        let (given, takes) = (arguments.positional.len(), function.positional);
        let message = format!("`{name}` takes {takes} {}, not {given}", if takes == 1 { "value" } else { "values" });
        diagnostics.push(problem("arguments", context.span(at, name), message).help(example(name)));
    }
    if let Some(value) = arguments.positional.first() {
        argument_type(context, at, name, value, diagnostics);
    }
    options(context, at, function, arguments, diagnostics);
    if name == function::INFLECT && arguments.named.iter().all(|argument| argument.name.name != "case") {
        let message = "`INFLECT` needs a case";
        diagnostics.push(problem("arguments", context.span(at, name), message).help(example(name)));
    }
    if let (function::GRAM | function::LINK, Some(InlineExpression::StringLiteral { value })) =
        (name, arguments.positional.get(1))
    {
        let words: &[&str] = match (name, at.locale()) {
            (function::GRAM, _) => &["gender", "number", "animacy", "article"],
            (_, Locale::Kk) => &["мен", "бен", "пен"],
            (_, Locale::Ru) => &["с", "со"],
            (_, Locale::En) => &[],
        };
        if !words.contains(value) {
            let message = format!("`{name}` does not know `{value}`");
            let help = match words {
                [] => "English has no word that changes with the name after it; write it as it is".to_owned(),
                words => format!("one of {}", words.join(", ")),
            };
            diagnostics.push(problem("option-value", context.span(at, value), message).help(help));
        }
    }
}

fn example(name: &str) -> &'static str {
    match name {
        function::NUMBER => "write `NUMBER($n, maximumFractionDigits: 1)`",
        function::DATETIME => "write `DATETIME($start, dateStyle: \"long\")`",
        function::INFLECT => "write `INFLECT($org, case: \"genitive\")`",
        function::GRAM => "write `GRAM($org, \"gender\")`",
        _ => "write `LINK($org, \"мен\")`",
    }
}

fn argument_type<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    name: &str,
    value: &InlineExpression<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let wrong = |found: &str, span, diagnostics: &mut Vec<Diagnostic>| {
        let wanted = match name {
            function::NUMBER => "a number (Integer or Number)",
            function::DATETIME => "a date or time (Date, Time, DateTime or DateRange)",
            function::INFLECT => "a Name, a String, a number, or what NUMBER or DATETIME prints",
            function::GRAM => "a Name",
            _ => "a Name or a String",
        };
        diagnostics.push(problem("argument-type", span, format!("`{name}` takes {wanted}, not {found}")));
    };
    match value {
        InlineExpression::VariableReference { id } => {
            let Some(field) = context.field(at, id.name) else { return };
            let fits = match name {
                function::NUMBER => matches!(field.ty, Type::Integer | Type::Number),
                function::DATETIME => {
                    matches!(field.ty, Type::Date | Type::Time | Type::DateTime | Type::DateRange)
                }
                function::INFLECT => !matches!(field.ty, Type::List | Type::Message | Type::Choice(_)),
                function::GRAM => field.ty == Type::Name,
                _ => matches!(field.ty, Type::Name | Type::String),
            };
            if !fits {
                let before = diagnostics.len();
                wrong(&field.ty.word(), context.span(at, id.name), diagnostics);
                if let (Some(diagnostic), Some(place)) = (diagnostics.get_mut(before), context.declared_at(at, id.name))
                {
                    diagnostic.related.push((place, format!("declared as {}", field.ty.word())));
                }
            }
        }
        InlineExpression::NumberLiteral { .. } if matches!(name, function::NUMBER | function::INFLECT) => {}
        InlineExpression::FunctionReference { id, .. } if name == function::INFLECT => {
            if !matches!(id.name, function::NUMBER | function::DATETIME) {
                wrong(&format!("what `{}` gives", id.name), context.span(at, id.name), diagnostics);
            }
        }
        InlineExpression::TermReference { id, .. } => {
            wrong("a term (a term has variants by `$case`)", context.span(at, id.name), diagnostics)
        }
        InlineExpression::MessageReference { id, .. } => wrong("a message", context.span(at, id.name), diagnostics),
        InlineExpression::FunctionReference { id, .. } => {
            wrong(&format!("what `{}` gives", id.name), context.span(at, id.name), diagnostics);
        }
        InlineExpression::StringLiteral { value } => wrong("a string", context.span(at, value), diagnostics),
        InlineExpression::NumberLiteral { value } => wrong("a number", context.span(at, value), diagnostics),
        InlineExpression::Placeable { .. } => {}
    }
}

fn options<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    function: &Function,
    arguments: &CallArguments<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for argument in &arguments.named {
        let name = argument.name.name;
        let Some(option) = function.options.iter().find(|option| option.name == name) else {
            let known = function.options.iter().map(|option| option.name);
            let message = format!("`{}` has no option `{name}`", function.name);
            let mut diagnostic = problem("unknown-option", context.span(at, name), message);
            if let Some(near) = did_you_mean(name, known) {
                diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
            } else if !function.options.is_empty() {
                let known: Vec<&str> = function.options.iter().map(|option| option.name).collect();
                diagnostic = diagnostic.help(format!("one of {}", known.join(", ")));
            }
            diagnostics.push(diagnostic);
            continue;
        };
        let (InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) = &argument.value
        else {
            continue;
        };
        option_value(context, at, name, &option.values, value, diagnostics);
    }
}

fn option_value<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    name: &str,
    values: &Values,
    value: &'s str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let words: Vec<&str> = match values {
        Values::Digits(least, most) => {
            let fits = value.parse::<u8>().is_ok_and(|digits| (*least..=*most).contains(&digits));
            if !fits {
                let message = format!("`{name}` cannot be `{value}`");
                let help = format!("a whole number from {least} to {most}");
                diagnostics.push(problem("option-value", context.span(at, value), message).help(help));
            }
            return;
        }
        Values::Zone => return,
        Values::Words(words) => words.iter().map(|(word, _)| *word).collect(),
        Values::Case if at.definition.kind == Kind::Term => return,
        Values::Case => function::cases(at.locale()).to_vec(),
    };
    if words.contains(&value) {
        return;
    }
    let (code, message) = match values {
        Values::Case => ("unknown-case", format!("{} has no case `{value}`", at.locale().name())),
        _ => ("option-value", format!("`{name}` cannot be `{value}`")),
    };
    let help = match did_you_mean(value, words.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? It is one of {}", words.join(", ")),
        None => format!("one of {}", words.join(", ")),
    };
    diagnostics.push(problem(code, context.span(at, value), message).help(help));
}
