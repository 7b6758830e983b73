//! Inflected values need a text for when no form is sure.
//!
//! Russian texts must have one: a foreign name, a name in Latin letters or an abbreviation may have no form there. In Kazakh
//! the endings follow from how a word sounds, and nearly every name has a form, so that a warning for every inflected name
//! would be ignored with the few that matter: `no-nominative-elsewhere` says nothing until a project sets its level, which
//! is worth while where names in Latin letters are usual. English has one ending and never needs another text.

use fluent_syntax::ast::{Expression, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey};

use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::function::Call;
use crate::language::language;
use crate::parse::DefinitionKind;
use crate::signature::Type;
use crate::visit::Node;
use ushtil_lang::Lang;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    missing(context, diagnostics);
    for at in context.patterns().filter(is_nominative) {
        called(context, &at, at.pattern, None, diagnostics);
    }
}

fn is_nominative(at: &At<'_, '_>) -> bool {
    at.attribute == "nominative" || at.attribute.ends_with("-nominative")
}

/// «При поддержке организации: { $org }»: a noun right before a name has to be one for its kind, which the declaration says, or
/// the variant that a selector on the kind has chosen: `chosen`, a variable and its kind.
fn called<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    pattern: &Pattern<&'s str>,
    chosen: Option<(&'s str, &'s str)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for pair in pattern.elements.windows(2) {
        let [PatternElement::TextElement { value }, PatternElement::Placeable { expression }] = pair else { continue };
        let Expression::Inline(InlineExpression::VariableReference { id }) = expression else { continue };
        let Some((noun, kind)) = kind_noun(value, at.locale()) else { continue };
        let declared = context.field(at, id.name).and_then(|field| field.ty.kind());
        let message = match declared {
            None => continue,
            Some("") if chosen == Some((id.name, kind)) => continue,
            Some("") => format!("`{noun}` is said of `${}`, which may be anything else", id.name),
            Some(declared) if declared == kind => continue,
            Some(declared) => format!("`{noun}` is said of `${}`, which is a {declared}", id.name),
        };
        let help = match declared {
            Some("") => {
                let choose = || format!("choose the text by `GRAM(${}, feature: \"kind\")`", id.name);
                let ty = crate::names::type_name(kind);
                context.declare(|| format!("declare it `${} ({ty})`, or {}", id.name, choose()), choose)
            }
            _ => "write the text without that word".to_owned(),
        };
        diagnostics.push(problem("nominative-kind", context.span(at, id.name), message).help(help));
    }
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        let asked = by_kind(selector);
        for variant in variants {
            let kind = match variant.key {
                VariantKey::Identifier { name } if !variant.default => asked.map(|variable| (variable, name)),
                _ => None,
            };
            called(context, at, &variant.value, kind.or(chosen), diagnostics);
        }
    }
}

/// The variable whose kind a selector asks for.
fn by_kind<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    let InlineExpression::FunctionReference { id, arguments } = selector else { return None };
    let asks = |argument: &NamedArgument<&str>| {
        argument.name.name == "feature" && matches!(argument.value, InlineExpression::StringLiteral { value: "kind" })
    };
    match arguments.positional.first() {
        Some(InlineExpression::VariableReference { id: variable }) if id.name == Call::Gram.name() => {
            arguments.named.iter().any(asks).then_some(variable.name)
        }
        _ => None,
    }
}

/// The last word before a name, and the kind of which alone it can be said.
fn kind_noun(before: &str, locale: Lang) -> Option<(&str, &'static str)> {
    let word = before.split(|c: char| !c.is_alphabetic()).rfind(|word| !word.is_empty())?;
    let small = word.to_lowercase();
    let nouns = &language(locale).kind_nouns;
    let begins = |stems: &[&str]| stems.iter().any(|stem| small.starts_with(stem));
    let kind = match () {
        () if begins(nouns.any) => return None,
        () if begins(nouns.person) => "person",
        () if begins(nouns.organisation) => "organisation",
        () if begins(nouns.place) => "place",
        () => return None,
    };
    Some((word, kind))
}

fn missing(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (at, nodes) in context.typed_patterns() {
        let Some((code, why)) = language(at.locale()).no_nominative else { continue };
        if is_nominative(&at) || at.definition.kind == DefinitionKind::Term {
            continue;
        }
        let nominative =
            if at.attribute.is_empty() { "nominative".to_owned() } else { format!("{}-nominative", at.attribute) };
        if at.definition.attribute(&nominative).is_some() {
            continue;
        }
        if let Some((call, variable)) = first_inflected(context, &at, nodes) {
            let message = format!("`${variable}` may have no sure form, and there is no other text");
            diagnostics.push(
                problem(code, context.span(&at, call), message)
                    .label(why)
                    .help(format!("add a text without the case:\n    .{nominative} = … {{ ${variable} }}")),
            );
        }
    }
}

fn first_inflected<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    nodes: &[Node<'_, 's>],
) -> Option<(&'s str, &'s str)> {
    nodes.iter().find_map(|node| {
        let Node::Inline(InlineExpression::FunctionReference { id, arguments }) = node else { return None };
        let says = |option, word| {
            arguments.named.iter().any(|argument| {
                argument.name.name == option
                    && matches!(argument.value, InlineExpression::StringLiteral { value } if value == word)
            })
        };
        let nominative = says("case", "nominative") && !says("number", "plural");
        if id.name != Call::Inflect.name() || nominative {
            return None;
        }
        let Some(InlineExpression::VariableReference { id: variable }) = arguments.positional.first() else {
            return None;
        };
        let field = context.field(at, variable.name)?;
        (field.ty.is_name() || matches!(field.ty, Type::Names | Type::String)).then_some((id.name, variable.name))
    })
}
