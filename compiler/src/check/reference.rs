//! References to messages, terms and attributes.

use std::collections::HashSet;

use fluent_syntax::ast::{InlineExpression, NamedArgument, VariantKey};
use ushtil_lang::{Lang, did_you_mean};

use super::{At, Context, GUESSES, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::{Definition, DefinitionKind};
use crate::visit::{Node, walk};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut missing = HashSet::new();
    for at in context.patterns() {
        walk(at.pattern, &mut |node| match node {
            Node::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let attribute = attribute.as_ref().map(|a| a.name);
                find(context, &at, DefinitionKind::Message, id.name, attribute, &mut missing, diagnostics);
            }
            Node::Inline(InlineExpression::TermReference { id, attribute, arguments }) => {
                let attribute = attribute.as_ref().map(|a| a.name);
                let found = find(context, &at, DefinitionKind::Term, id.name, attribute, &mut missing, diagnostics);
                let Some(term) = found else { return };
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    parameter(context, &at, term, argument, diagnostics);
                }
            }
            _ => {}
        });
    }
}

/// What a language lacks, said once: where the first text refers to it.
type Missing<'s> = HashSet<(Lang, DefinitionKind, &'s str)>;

fn find<'a, 's>(
    context: &Context<'a, 's>,
    at: &At<'_, 's>,
    kind: DefinitionKind,
    id: &'s str,
    attribute: Option<&str>,
    missing: &mut Missing<'s>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<&'a Definition<'s>> {
    let module = &at.file.source.module;
    let (sigil, word) = if kind == DefinitionKind::Term { ("-", "term") } else { ("", "message") };
    let Some(definition) = context.files.find(at.locale(), kind, module, id) else {
        let others = at.locale().chain();
        if let Some(elsewhere) = others.skip(1).find_map(|locale| context.files.find(locale, kind, module, id)) {
            if missing.insert((at.locale(), kind, id)) {
                diagnostics.push(lacks(context, at, kind, id, elsewhere));
            }
            return None;
        }
        let files = context.files.files.iter().filter(|file| file.source.locale == at.locale());
        let known = files.flat_map(|file| &file.definitions).filter(|other| other.kind == kind).map(|other| other.id);
        let message = format!("there is no {word} `{sigil}{id}`");
        let mut diagnostic = problem("unknown-reference", context.span(at, id), message);
        let near = if diagnostics.len() < GUESSES { did_you_mean(id, known) } else { None };
        diagnostic = diagnostic.help(match near {
            Some(near) => format!("did you mean `{sigil}{near}`?"),
            None => format!("add `{sigil}{id} = …` to a file of this language, or take the reference out"),
        });
        diagnostics.push(diagnostic);
        return None;
    };
    let has = match attribute {
        Some(name) => definition.attribute(name).is_some(),
        None => definition.has_value(),
    };
    if !has {
        let (message, place) = match attribute {
            Some(name) => (format!("`{sigil}{id}` has no attribute `{name}`"), name),
            None => (format!("`{id}` has attributes only, and no text"), id),
        };
        let mut diagnostic = problem("unknown-reference", context.span(at, place), message)
            .related(context.files.span(definition.file, definition.id), "defined here");
        let known = definition.attributes().iter().map(|attribute| attribute.id.name);
        if let Some(near) = attribute.and_then(|name| did_you_mean(name, known)) {
            diagnostic = diagnostic.help(format!("did you mean `{sigil}{id}.{near}`?"));
        }
        diagnostics.push(diagnostic);
    }
    Some(definition)
}

/// A reference to what another language has: the text that refers to it cannot be used.
fn lacks<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    kind: DefinitionKind,
    id: &'s str,
    elsewhere: &Definition<'s>,
) -> Diagnostic {
    let (code, sigil, word) =
        if kind == DefinitionKind::Term { ("missing-term", "-", "the term ") } else { ("missing-message", "", "") };
    let locale = at.locale();
    let message = format!("{} lacks {word}`{sigil}{id}`, which its texts refer to", locale.name());
    let label = "texts with it are used in another language as a whole until then";
    problem(code, context.span(at, id), message)
        .label(label)
        .related(context.files.span(elsewhere.file, elsewhere.id), "what it is elsewhere")
        .help(format!("add `{sigil}{id} = …` to {}.ftl of `{locale}`", context.files.module(elsewhere)))
}

/// A parameter that a term is given, and that neither it nor what it refers to uses, or not with this value.
fn parameter<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    term: &Definition<'s>,
    argument: &NamedArgument<&'s str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let name = argument.name.name;
    let mut known: Vec<&str> = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let mut refers = false;
    let attributes = term.attributes().iter().map(|attribute| &attribute.value);
    for pattern in term.value().into_iter().chain(attributes) {
        walk(pattern, &mut |node| match node {
            Node::Inline(InlineExpression::VariableReference { id }) => known.push(id.name),
            Node::Inline(InlineExpression::MessageReference { .. }) => refers = true,
            Node::Select(InlineExpression::VariableReference { id }, variants) if id.name == name => {
                words.extend(variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name),
                    VariantKey::NumberLiteral { .. } => None,
                }));
            }
            _ => {}
        });
    }
    if let InlineExpression::StringLiteral { value } = argument.value
        && !words.is_empty()
        && !words.contains(&value)
    {
        let message = format!("the term `-{}` has no variant `{value}` for `{name}`", term.id);
        diagnostics.push(
            problem("term-variant", context.span(at, value), message)
                .label("its default would be used")
                .related(context.files.span(term.file, term.id), "the term")
                .help(match did_you_mean(value, words.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("give the term a variant `[{value}]`; it has {}", words.join(", ")),
                }),
        );
    }
    if refers || known.contains(&name) {
        return;
    }
    let message = format!("the term `-{}` does not use `{name}`", term.id);
    let mut diagnostic = problem("unknown-parameter", context.span(at, name), message)
        .related(context.files.span(term.file, term.id), "the term");
    if let Some(near) = (diagnostics.len() < GUESSES).then(|| did_you_mean(name, known)).flatten() {
        diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
    }
    diagnostics.push(diagnostic);
}
