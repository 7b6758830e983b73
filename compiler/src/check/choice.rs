//! Selectors on words: choices, genders, and variants that never come to be used.

use std::collections::HashMap;

use fluent_syntax::ast::{CallArguments, InlineExpression, Variant, VariantKey};
use ushtil_lang::did_you_mean;

use super::function::as_declared;
use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::function::{self, Call};
use crate::hash::Seed;
use crate::plural::is_category;
use crate::signature::Type;
use crate::visit::Node;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (at, nodes) in context.typed_patterns() {
        for node in nodes {
            if let Node::Select(selector, variants) = *node {
                twice(context, &at, variants, diagnostics);
                words(context, &at, selector, variants, diagnostics);
            }
        }
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn twice<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    variants: &[Variant<&'s str>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<&str, &'s str, Seed> = HashMap::default();
    for name in variants.iter().map(key) {
        let first = *seen.entry(name).or_insert(name);
        if std::ptr::eq(first, name) {
            continue;
        }
        diagnostics.push(
            problem("unreachable-variant", context.span(at, name), format!("`[{name}]` is there twice"))
                .label("never used")
                .related(context.span(at, first), "this one is used")
                .help("give it another key, or take it out"),
        );
    }
}

fn words<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    selector: &InlineExpression<&'s str>,
    variants: &[Variant<&'s str>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    match selector {
        InlineExpression::VariableReference { id } => {
            let Some(field) = context.field(at, id.name) else { return };
            match &field.ty {
                Type::Choice(words) => {
                    let words: Vec<&str> = words.iter().map(String::as_str).collect();
                    let declared = context.declared_at(at, id.name);
                    let related = declared.map(|span| (span, format!("declared as ({})", field.ty.word())));
                    keys(context, at, &format!("${}", id.name), &words, related, variants, diagnostics);
                }
                Type::String if variants.iter().any(counts) => {
                    let message = format!("`${}` is a String, and these variants are for numbers", id.name);
                    let mut diagnostic = problem("argument-type", context.span(at, id.name), message);
                    diagnostic
                        .related
                        .extend(context.declared_at(at, id.name).map(|place| (place, "declared as String".to_owned())));
                    let name = id.name;
                    let declare =
                        || format!("declare it `${name} (Integer)`, or `${name} (Number)` if it has decimals");
                    let help = context.declare(declare, || as_declared(name, &field.ty));
                    diagnostics.push(diagnostic.help(help));
                }
                Type::Integer | Type::Number | Type::String => {}
                other => {
                    let message = format!("`${}` cannot choose a variant: it is a {}", id.name, other.word());
                    let mut diagnostic = problem("argument-type", context.span(at, id.name), message);
                    if other.is_name() {
                        diagnostic = diagnostic
                            .help(format!("choose by its grammar: `GRAM(${}, feature: \"gender\")`", id.name));
                    }
                    diagnostics.push(diagnostic);
                }
            }
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == Call::Gram.name() => {
            let feature = option(arguments, "feature");
            let name = match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Some(id.name),
                _ => None,
            };
            let kind = name.and_then(|name| context.field(at, name)?.ty.kind()).filter(|kind| !kind.is_empty());
            if let (Some("kind"), Some(kind), Some(name)) = (feature, kind, name) {
                let message = format!("`${name}` is declared to be of one kind: it is always `{kind}`");
                let alone = || format!("write the text of `{kind}` alone");
                let help = context.declare(|| format!("{}, or declare it `${name} (Name)`", alone()), alone);
                diagnostics.push(problem("unknown-choice", context.span(at, id.name), message).help(help));
            } else if let Some(words) = feature.and_then(function::feature_words) {
                keys(context, at, id.name, words, None, variants, diagnostics);
            }
            if let (Some("gender"), Some(name)) = (feature, name) {
                gender(context, at, name, variants, diagnostics);
            }
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == Call::Number.name() => {
            if let Some(InlineExpression::VariableReference { id: variable }) = arguments.positional.first()
                && context.field(at, variable.name).is_some_and(|field| field.ty == Type::Money)
            {
                let message = format!("`${}` cannot choose a variant: it is Money", variable.name);
                diagnostics.push(problem("argument-type", context.span(at, variable.name), message));
            }
            if let Some(case) = arguments.named.iter().find(|argument| argument.name.name == function::CASE_OPTION) {
                let message = "a case chooses no variant";
                diagnostics.push(
                    problem("unknown-option", context.span(at, case.name.name), message)
                        .help("take it out here, and write it where the number is printed"),
                );
            }
        }
        InlineExpression::FunctionReference { id, .. } => {
            let message = format!("`{}` cannot choose a variant", id.name);
            diagnostics.push(problem("argument-type", context.span(at, id.name), message));
        }
        _ => {}
    }
}

/// «Уважаемый Саша Ким!»: whose gender nothing tells gets the default, which is a text for another one.
fn gender<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    name: &str,
    variants: &[Variant<&'s str>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let is_name = context.field(at, name).is_some_and(|field| field.ty.is_name());
    if !is_name || variants.iter().any(|variant| key(variant) == function::UNKNOWN) {
        return;
    }
    let Some(default) = variants.iter().find(|variant| variant.default).map(key) else { return };
    let message = format!("the gender of `${name}` may be unknown, and the text for `{default}` is used then");
    let help = "add a text that names no gender, `[unknown] …`, or make it the default, `*[unknown] …`";
    diagnostics.push(problem("doubtful-gender", context.span(at, default), message).help(help));
}

/// Whether a variant is for numbers.
fn counts(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => is_category(name),
        VariantKey::NumberLiteral { .. } => true,
    }
}

/// The word that an option of a call is.
fn option<'s>(arguments: &CallArguments<&'s str>, name: &str) -> Option<&'s str> {
    arguments.named.iter().find(|argument| argument.name.name == name).and_then(|argument| match argument.value {
        InlineExpression::StringLiteral { value } => Some(value),
        _ => None,
    })
}

fn keys<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    what: &str,
    words: &[&str],
    related: Option<(crate::source::Span, String)>,
    variants: &[Variant<&'s str>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for variant in variants {
        let name = key(variant);
        if words.contains(&name) {
            continue;
        }
        let message = format!("`{what}` is never `{name}`");
        let mut diagnostic = problem("unknown-choice", context.span(at, name), message).label("never chosen");
        diagnostic.related.extend(related.clone());
        let help = match did_you_mean(name, words.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("one of {}", words.join(", ")),
        };
        diagnostics.push(diagnostic.help(help));
    }
}
