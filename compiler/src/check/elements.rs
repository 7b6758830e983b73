//! The elements that a message declares: what each is, and whether any language has it.

use std::collections::{HashMap, HashSet};

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::markup::{self, Declaration, Declared};
use crate::names::field_name;
use crate::parse::{Definition, DefinitionKind};
use crate::signature;
use crate::source::Span;
use ushtil_lang::{Lang, TextElement, Type, did_you_mean};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for file in context.files.files.iter().filter(|file| file.source.locale == context.source) {
        for definition in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message) {
            let declared = definition.comment().map(markup::declarations).unwrap_or_default();
            if declared.is_empty() {
                continue;
            }
            let used = used_in_any_language(context, &file.source.module, definition.id);
            let variables = definition.comment().map(signature::declarations).unwrap_or_default();
            let fields: HashMap<String, &str> =
                variables.iter().map(|variable| (field_name(variable.name), variable.name)).collect();
            let mut known: HashSet<&str> = HashSet::new();
            for declaration in &declared {
                let span = context.files.span(definition.file, declaration.name);
                declared_right(context, definition, declaration, diagnostics);
                if !known.insert(declaration.name) {
                    let message = format!("`<{}>` is declared twice", declaration.name);
                    diagnostics.push(problem("element-type", span, message).help("take one of the lines out"));
                    continue;
                }
                diagnostics.extend(same_name(declaration, &fields, &span));
                if !used.contains(declaration.name) {
                    diagnostics.push(unused(declaration, span));
                }
            }
        }
    }
}

/// Whether what is declared is understood.
fn declared_right(
    context: &Context<'_, '_>,
    definition: &Definition<'_>,
    declaration: &Declaration<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Err(found) = declaration.what else { return };
    let name = declaration.name;
    let span = |slice: &str| context.files.span(definition.file, slice);
    let diagnostic = match (found, TextElement::from_name(name)) {
        (_, Some(_)) => problem("element-type", span(name), format!("`<{name}>` is an element of text"))
            .help(format!("write `# <{name}>` without a type, or give what the application fills another name")),
        (None, None) => problem("element-type", span(name), format!("`<{name}>` is declared without a type"))
            .help(format!("write `# <{name}> (Link)`, or `(Element)` for what is no link")),
        (Some(word), None) => {
            let near = did_you_mean(word, Type::ELEMENTS);
            let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
            problem("element-type", span(word), format!("`{word}` is not a type of element"))
                .help(format!("{near}It is one of {}", Type::ELEMENTS.join(", ")))
        }
    };
    diagnostics.push(diagnostic);
}

/// A variable and an element that would be one field of the struct.
fn same_name(declaration: &Declaration<'_>, fields: &HashMap<String, &str>, span: &Span) -> Option<Diagnostic> {
    let field = field_name(declaration.name);
    let variable = fields.get(&field).filter(|_| declaration.what != Ok(Declared::Text))?;
    let message = format!("`${variable}` and `<{}>` both become the field `{field}`", declaration.name);
    Some(problem("same-name", span.clone(), message).help("give one of them another name"))
}

fn unused(declaration: &Declaration<'_>, span: Span) -> Diagnostic {
    let name = declaration.name;
    let found = problem("unused-element", span, format!("`<{name}>` is declared, and no language has it"));
    let found = match declaration.what {
        Ok(Declared::Text) => found,
        Ok(Declared::Slot(_)) | Err(_) => found.label("the application must still give it"),
    };
    found.help(format!("write `<{name}>…</{name}>` in the texts, or take the line out"))
}

/// The names of the tags that a message has in any language.
pub(super) fn used_in_any_language<'s>(context: &Context<'_, 's>, module: &str, id: &str) -> HashSet<&'s str> {
    let mut used = HashSet::new();
    for locale in Lang::ALL {
        let Some(definition) = context.files.own(locale, DefinitionKind::Message, module, id) else { continue };
        for pattern in definition.value().into_iter().chain(definition.attribute("nominative")) {
            markup::texts(pattern, &mut |text| used.extend(markup::tags(text).map(|tag| tag.name)));
        }
    }
    used
}
