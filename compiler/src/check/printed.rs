//! Tags that are printed as they stand, because their message declares no elements.

use super::tags::{l10n_name, spelled};
use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::markup::{self, Tag, TagSort};
use crate::parse::DefinitionKind;
use ushtil_lang::TextElement;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    if context.files.files.iter().all(|file| !file.source.text.contains('<')) {
        return;
    }
    for at in context.patterns().filter(|at| context.elements(at).is_none()) {
        let mut tags = Vec::new();
        markup::texts(at.pattern, &mut |text| tags.extend(markup::tags(text)));
        if let Some(tag) = tags.iter().copied().find(|tag| is_meant(tag, &tags)) {
            let message = format!("`{}` is printed as it stands", tag.whole);
            diagnostics.push(problem("printed-tag", context.span(&at, tag.whole), message).help(help(&at, tag)));
        }
    }
}

/// Whether somebody meant markup: `<folder>` in the usage of a command is a place for a word.
fn is_meant(tag: &Tag<'_>, all: &[Tag<'_>]) -> bool {
    let is_closed = || all.iter().any(|other| other.sort == TagSort::Closes && other.name == tag.name);
    tag.attributes.contains('=') || TextElement::from_name(tag.name).is_some() || is_closed()
}

fn help(at: &At<'_, '_>, tag: Tag<'_>) -> String {
    let name = tag.name;
    match (at.definition.kind, l10n_name(tag.attributes), TextElement::from_name(name)) {
        (DefinitionKind::Term, ..) => "write it in the message, around the reference: a term is text".to_owned(),
        _ if !at.attribute.is_empty() && at.attribute != "nominative" => {
            "take it out: an attribute is what a field or a title says, where no element can stand".to_owned()
        }
        (_, Some(name), _) => spelled(name),
        (_, None, Some(_)) => format!("declare it in the source language, above the message: `# <{name}>`"),
        (_, None, None) => {
            "declare it in the source language, above the message, as in `# <terms> (Link)`; a `<` that is to be read is \
             written `{ \"<\" }`"
                .to_owned()
        }
    }
}
