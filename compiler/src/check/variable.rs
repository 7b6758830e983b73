//! Variables that the source locale does not have, and those that nobody uses.

use fluent_syntax::ast::InlineExpression;
use ushtil_lang::did_you_mean;

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::DefinitionKind;
use crate::visit::{Node, walk};

/// As many variables are named where all that a message has are told.
const NAMED: usize = 20;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for at in context.patterns().filter(|at| at.locale() != context.source) {
        let Some(fields) = context.fields(&at) else { continue };
        walk(at.pattern, &mut |node| {
            let Node::Inline(InlineExpression::VariableReference { id }) = node else { return };
            if fields.iter().any(|field| field.name == id.name) {
                return;
            }
            let mut diagnostic = problem(
                "unknown-variable",
                context.span(&at, id.name),
                format!("`{}` has no variable `${}`", at.definition.id, id.name),
            );
            if let Some(source) = context.source_definition(&at.file.source.module, at.definition.id) {
                let label = match fields {
                    [] => "the source takes no variables".to_owned(),
                    fields => {
                        let named = fields.iter().take(NAMED).map(|field| format!("${}", field.name));
                        let more = fields.get(NAMED..).filter(|more| !more.is_empty()).map(|_| "…".to_owned());
                        let names: Vec<String> = named.chain(more).collect();
                        format!("the source has {}", names.join(", "))
                    }
                };
                diagnostic = diagnostic.related(context.files.span(source.file, source.id), label);
            }
            let known = fields.iter().map(|field| field.name.as_str());
            diagnostic = match did_you_mean(id.name, known) {
                Some(near) => diagnostic.help(format!("did you mean `${near}`?")),
                None => diagnostic.help("a variable is declared in the source locale, above the message"),
            };
            diagnostics.push(diagnostic);
        });
    }
    unused(context, diagnostics);
}

/// Declared above a message, and used by no locale in the message or any of its attributes.
fn unused(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for file in context.files.files.iter().filter(|file| file.source.locale == context.source) {
        for definition in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message) {
            let declared = definition.comment().map(crate::signature::declarations).unwrap_or_default();
            if declared.is_empty() {
                continue;
            }
            let used = crate::collect::used_names(context.files, &file.source.module, definition.id);
            for declaration in declared.iter().filter(|declaration| !used.contains(&declaration.name)) {
                let message = format!("`${}` is declared, and no locale uses it", declaration.name);
                diagnostics.push(
                    problem("unused-variable", context.files.span(definition.file, declaration.name), message)
                        .label("the application must still give it")
                        .help("use it, or take the line out"),
                );
            }
        }
    }
}
