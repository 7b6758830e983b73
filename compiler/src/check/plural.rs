//! Selectors on numbers: categories that a language lacks, and those that a text lacks.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::function::Call;
use crate::plural::{category_of, is_category};
use crate::signature::Type;
use crate::visit::Node;
use ushtil_lang::did_you_mean;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (at, nodes) in context.typed_patterns() {
        for node in nodes {
            let Node::Select(selector, variants) = *node else { continue };
            if let Some(counting) = counts(context, &at, selector, variants) {
                select(context, &at, selector, variants, counting, diagnostics);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Counting {
    Cardinal,
    Ordinal,
}

/// Whether a selector is a number, and how it counts. A term’s parameter is one if its keys are categories.
fn counts<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    selector: &InlineExpression<&'s str>,
    variants: &[Variant<&'s str>],
) -> Option<Counting> {
    match selector {
        InlineExpression::VariableReference { id } => match context.field(at, id.name) {
            Some(field) => matches!(field.ty, Type::Integer | Type::Number).then_some(Counting::Cardinal),
            None => {
                let number = |variant: &Variant<&str>| match variant.key {
                    VariantKey::Identifier { name } => is_category(name),
                    VariantKey::NumberLiteral { .. } => true,
                };
                variants.iter().any(number).then_some(Counting::Cardinal)
            }
        },
        InlineExpression::FunctionReference { id, arguments } if id.name == Call::Number.name() => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            Some(if ordinal { Counting::Ordinal } else { Counting::Cardinal })
        }
        InlineExpression::NumberLiteral { .. } => Some(Counting::Cardinal),
        _ => None,
    }
}

fn select<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    selector: &InlineExpression<&'s str>,
    variants: &[Variant<&'s str>],
    counting: Counting,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let locale = at.locale();
    let (known, what) = match counting {
        Counting::Cardinal => (locale.cardinals(), "plural category"),
        Counting::Ordinal => (locale.ordinals(), "ordinal category"),
    };
    let known: Vec<&str> = known.iter().map(|category| category.name()).collect();
    for variant in variants {
        let VariantKey::Identifier { name } = variant.key else { continue };
        if known.contains(&name) {
            continue;
        }
        let category = category_of(name).is_some();
        let message = if category {
            format!("{} has no {what} `{name}`", locale.name())
        } else {
            format!("`{name}` is not a {what}")
        };
        if category && variant.default {
            continue; // the default is used for all that is left, whatever it is called
        }
        let mut help = format!("{} has {}", locale.name(), known.join(", "));
        if let Some(near) = did_you_mean(name, known.iter().copied()).filter(|_| !category) {
            help = format!("did you mean `{near}`? {help}");
        }
        diagnostics
            .push(problem("impossible-category", context.span(at, name), message).label("never chosen").help(help));
    }
    let only_exact =
        variants.iter().filter(|variant| !variant.default).all(|v| matches!(v.key, VariantKey::NumberLiteral { .. }));
    let whole = matches!(selector, InlineExpression::VariableReference { id }
        if context.field(at, id.name).is_some_and(|field| field.ty == Type::Integer));
    // A text may be the same for every number, and Kazakh nouns have no plural after one.
    let excused = only_exact || variants.len() == 1 || locale.counts_in_the_singular();
    let has = |category: &str| {
        variants.iter().any(|variant| matches!(variant.key, VariantKey::Identifier { name } if name == category))
    };
    let wanted = known.iter().filter(|category| !excused && **category != "other" && !has(category));
    let lacking: Vec<&str> = wanted.copied().collect();
    if lacking.is_empty() {
        return;
    }
    let place = variants.iter().find(|variant| variant.default).or(variants.first());
    let Some(VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = place.map(|v| &v.key)
    else {
        return;
    };
    let example = match lacking.first().and_then(|name| category_of(name)).map(|category| locale.examples(category)) {
        Some("") | None => String::new(),
        Some(numbers) => format!(" ({numbers})"),
    };
    let message = format!("no variant for `{}`{example}", lacking.join("`, `"));
    let also = if whole && locale.other_is_for_fractions() { "; `other` is for fractions" } else { "" };
    diagnostics.push(
        problem("missing-category", context.span(at, name), message).label("this one would be used").help(format!(
            "{} has {}{also}",
            locale.name(),
            known.join(", ")
        )),
    );
}
