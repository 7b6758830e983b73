//! Messages and attributes that one locale has and another lacks.

use super::{Context, GUESSES, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::{Definition, DefinitionKind, File};
use crate::source::Span;
use ushtil_lang::{Lang, did_you_mean};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let translations = || context.languages.iter().filter(|locale| *locale != context.source);
    for file in context.files.files.iter().filter(|file| file.source.locale == context.source) {
        for definition in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message) {
            for locale in translations() {
                missing(context, file, definition, locale, diagnostics);
            }
        }
    }
    for file in context.files.files.iter().filter(|file| file.source.locale != context.source) {
        for definition in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message) {
            surplus(context, file, definition, diagnostics);
        }
    }
}

fn missing(
    context: &Context<'_, '_>,
    file: &File<'_>,
    definition: &Definition<'_>,
    locale: Lang,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let module = &file.source.module;
    let source = context.files.span(definition.file, definition.id);
    let Some(own) = context.files.own(locale, DefinitionKind::Message, module, definition.id) else {
        if !broken(context, locale, module, definition.id) {
            let message = format!("{} lacks `{}`", locale.name(), definition.id);
            let used = context
                .languages
                .chain(locale)
                .skip(1)
                .find(|other| context.files.own(*other, DefinitionKind::Message, module, definition.id).is_some());
            let used = used.map_or(context.source, |other| other);
            diagnostics.push(
                problem("missing-message", source, message)
                    .about(locale)
                    .label(format!("the {} text is used until then", used.name()))
                    .help(format!("add it to {module}.ftl of `{locale}`")),
            );
        }
        return;
    };
    let mut lacks: Vec<String> = Vec::new();
    if definition.has_value() && !own.has_value() {
        lacks.push(format!("the text of `{}`", definition.id));
    }
    for attribute in definition.attributes() {
        let name = attribute.id.name;
        if own.attribute(name).is_none() && !name.ends_with("nominative") {
            lacks.push(format!("`{}.{name}`", definition.id));
        }
    }
    for what in lacks {
        diagnostics.push(
            problem("missing-message", context.files.span(own.file, own.id), format!("{} lacks {what}", locale.name()))
                .related(source.clone(), format!("{} has it", context.source.name())),
        );
    }
}

fn surplus(context: &Context<'_, '_>, file: &File<'_>, definition: &Definition<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let module = &file.source.module;
    let span = |slice: &str| context.files.span(definition.file, slice);
    let Some(source) = context.source_definition(module, definition.id) else {
        if broken(context, context.source, module, definition.id) {
            return;
        }
        let message = format!("{} has no message `{}`", context.source.name(), definition.id);
        let mut diagnostic = problem("surplus-message", span(definition.id), message).label("never used");
        let guesses = diagnostics.len() < GUESSES;
        diagnostic = match guesses.then(|| did_you_mean(definition.id, ids(context, module))).flatten() {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help("take it out, or add it to the source locale"),
        };
        diagnostics.push(diagnostic);
        return;
    };
    let extra = |name: &str, label: String, diagnostics: &mut Vec<Diagnostic>| {
        let place: Span = context.files.span(source.file, source.id);
        diagnostics.push(problem("surplus-message", span(name), label).related(place, "the source has no such thing"));
    };
    if definition.has_value() && !source.has_value() {
        extra(definition.id, format!("`{}` has a text here only", definition.id), diagnostics);
    }
    for attribute in definition.attributes() {
        let name = attribute.id.name;
        if source.attribute(name).is_none() && !name.ends_with("nominative") {
            extra(name, format!("`{}.{name}` is here only", definition.id), diagnostics);
        }
    }
}

fn ids<'a>(context: &Context<'a, '_>, module: &str) -> Vec<&'a str> {
    let files = context.files.files.iter();
    files
        .filter(|file| file.source.locale == context.source && file.source.module == module)
        .flat_map(|file| file.definitions.iter().map(|definition| definition.id))
        .collect()
}

/// Whether the message stands in the file, but is not Fluent: that was said already.
fn broken(context: &Context<'_, '_>, locale: Lang, module: &str, id: &str) -> bool {
    let mut files = context.files.files.iter();
    files.any(|file| file.source.locale == locale && file.source.module == module && file.leaves_out(id))
}
