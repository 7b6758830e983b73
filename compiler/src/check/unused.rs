//! Terms that no text uses, in any language.

use std::collections::HashSet;

use fluent_syntax::ast::InlineExpression;

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::DefinitionKind;
use crate::visit::{Node, walk};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut used = HashSet::new();
    for at in context.patterns() {
        walk(at.pattern, &mut |node| {
            if let Node::Inline(InlineExpression::TermReference { id, .. }) = node {
                used.insert(id.name);
            }
        });
    }
    for (index, file) in context.files.files.iter().enumerate() {
        for term in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Term) {
            if !used.contains(term.id) {
                let message = format!("no text uses the term `-{}`", term.id);
                let diagnostic = problem("unused-term", context.files.span(index, term.id), message);
                diagnostics.push(diagnostic.help(format!("write `{{ -{} }}` in a text, or take it out", term.id)));
            }
        }
    }
}
