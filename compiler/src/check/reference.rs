//! References to messages, terms and attributes.

use fluent_syntax::ast::InlineExpression;

use super::{At, Context, HINTS, did_you_mean, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::{Definition, Kind};
use crate::visit::{Node, walk};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for at in context.patterns() {
        walk(at.pattern, &mut |node| match node {
            Node::Inline(InlineExpression::MessageReference { id, attribute }) => {
                find(context, &at, Kind::Message, id.name, attribute.as_ref().map(|a| a.name), diagnostics);
            }
            Node::Inline(InlineExpression::TermReference { id, attribute, arguments }) => {
                let attribute = attribute.as_ref().map(|a| a.name);
                let Some(term) = find(context, &at, Kind::Term, id.name, attribute, diagnostics) else { return };
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    parameter(context, &at, term, argument.name.name, diagnostics);
                }
            }
            _ => {}
        });
    }
}

fn find<'a, 's>(
    context: &Context<'a, 's>,
    at: &At<'_, 's>,
    kind: Kind,
    id: &str,
    attribute: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<&'a Definition<'s>> {
    let module = &at.file.source.module;
    let chain = at.locale().chain();
    let found = chain.into_iter().find_map(|locale| context.files.find(locale, kind, module, id));
    let (sigil, word) = if kind == Kind::Term { ("-", "term") } else { ("", "message") };
    let Some(definition) = found else {
        let files = context.files.files.iter().filter(|file| file.source.locale == at.locale());
        let known = files.flat_map(|file| &file.definitions).filter(|other| other.kind == kind).map(|other| other.id);
        let message = format!("there is no {word} `{sigil}{id}`");
        let mut diagnostic = problem("unknown-reference", context.span(at, id), message);
        let near = if diagnostics.len() < HINTS { did_you_mean(id, known) } else { None };
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

/// A parameter that a term is given, and that neither it nor what it refers to uses.
fn parameter<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    term: &Definition<'s>,
    name: &'s str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut known: Vec<&str> = Vec::new();
    let mut refers = false;
    let attributes = term.attributes().iter().map(|attribute| &attribute.value);
    for pattern in term.value().into_iter().chain(attributes) {
        walk(pattern, &mut |node| match node {
            Node::Inline(InlineExpression::VariableReference { id }) => known.push(id.name),
            Node::Inline(InlineExpression::MessageReference { .. }) => refers = true,
            _ => {}
        });
    }
    if refers || known.contains(&name) {
        return;
    }
    let message = format!("the term `-{}` does not use `{name}`", term.id);
    let mut diagnostic = problem("unknown-parameter", context.span(at, name), message)
        .related(context.files.span(term.file, term.id), "the term");
    if let Some(near) = did_you_mean(name, known) {
        diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
    }
    diagnostics.push(diagnostic);
}
