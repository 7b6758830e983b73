//! Texts that are the same as in the source locale.

use fluent_syntax::ast::PatternElement;

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::DefinitionKind;
use ushtil_lang::Lang;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let translated = |locale: Lang| locale != context.source;
    for at in context.patterns().filter(|at| translated(at.locale()) && at.definition.kind == DefinitionKind::Message) {
        let Some(source) = context.source_definition(&at.file.source.module, at.definition.id) else { continue };
        let same = match at.attribute {
            "" => source.value(),
            name => source.attribute(name),
        };
        if same != Some(at.pattern) || !has_words(&at.pattern.elements) {
            continue;
        }
        let message =
            format!("`{}` is the same in {} and {}", at.definition.id, at.locale().name(), context.source.name());
        diagnostics.push(
            problem("untranslated", context.span(&at, at.definition.id), message)
                .related(context.files.span(source.file, source.id), "the source")
                .help("translate it; a name that stays as it is can be a term"),
        );
    }
}

/// Whether there is something to translate: a word of small Latin letters.
fn has_words(elements: &[PatternElement<&str>]) -> bool {
    elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase())),
        PatternElement::Placeable { .. } => false,
    })
}
