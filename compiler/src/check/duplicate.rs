//! Definitions with one name.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::hash::Seed;
use crate::names::type_name;
use crate::parse::{DefinitionKind, File};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (index, file) in context.files.files.iter().enumerate() {
        ids(context, index, file, diagnostics);
        attributes(context, index, file, diagnostics);
        if file.source.locale == context.source {
            rust_names(context, index, file, diagnostics);
        }
    }
    modules(context, diagnostics);
}

/// Two files of the source locale whose names become one in Rust: `our-page.ftl` and `our_page.ftl`.
fn modules(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<Vec<String>, &str, Seed> = HashMap::default();
    for (index, file) in context.files.files.iter().enumerate() {
        if file.source.locale != context.source {
            continue;
        }
        let path = crate::names::module_path(&file.source.module);
        let rust = path.join("::");
        if let Some(first) = seen.insert(path, &file.source.path) {
            let place = file.definitions.first().map_or("", |definition| definition.id);
            let message = format!("this file and {first} both become the module `{rust}`");
            diagnostics.push(
                problem("same-name", context.files.span(index, place), message)
                    .help("give one of the files another name"),
            );
        }
    }
}

/// The same in files that change the texts of a program. Ids that the program has are different names in Rust already.
pub(super) fn check_overrides(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let unknown = diagnostics.iter().filter(|found| found.code == "unknown-message");
    let unknown: HashSet<usize> = unknown.map(|found| found.span.file).collect();
    for (index, file) in context.files.files.iter().enumerate() {
        ids(context, index, file, diagnostics);
        attributes(context, index, file, diagnostics);
        if file.source.locale == context.source && unknown.contains(&index) {
            rust_names(context, index, file, diagnostics);
        }
    }
}

fn ids(context: &Context<'_, '_>, index: usize, file: &File<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut messages = HashMap::with_capacity_and_hasher(file.definitions.len(), Seed::default());
    let mut terms = HashMap::with_hasher(Seed::default());
    for definition in &file.definitions {
        let seen = if definition.kind == DefinitionKind::Term { &mut terms } else { &mut messages };
        if let Some(first) = seen.insert(definition.id, definition.id) {
            let sigil = if definition.kind == DefinitionKind::Term { "-" } else { "" };
            let message = format!("`{sigil}{}` is defined twice", definition.id);
            diagnostics.push(
                problem("duplicate", context.files.span(index, definition.id), message)
                    .label("here again")
                    .related(context.files.span(index, first), "first here; this one is used")
                    .help("give one of them another id, or take it out"),
            );
            seen.insert(definition.id, first);
        }
    }
}

fn attributes(context: &Context<'_, '_>, index: usize, file: &File<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for definition in &file.definitions {
        let mut seen: HashMap<&str, &str, Seed> = HashMap::default();
        for attribute in definition.attributes() {
            let first = *seen.entry(attribute.id.name).or_insert(attribute.id.name);
            if !std::ptr::eq(first, attribute.id.name) {
                let message = format!("`{}.{}` is defined twice", definition.id, attribute.id.name);
                diagnostics.push(
                    problem("duplicate", context.files.span(index, attribute.id.name), message)
                        .label("here again")
                        .related(context.files.span(index, first), "first here"),
                );
            }
        }
    }
}

fn rust_names(context: &Context<'_, '_>, index: usize, file: &File<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, (Cow<'_, str>, &str), Seed> = HashMap::default();
    seen.reserve(file.definitions.len());
    for definition in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message) {
        let value =
            definition.has_value().then_some(()).into_iter().map(|()| (Cow::Borrowed(definition.id), definition.id));
        let attributes = definition.attributes().iter().map(|attribute| {
            let name = attribute.id.name;
            (Cow::Owned(format!("{}.{name}", definition.id)), name)
        });
        for (id, slice) in value.chain(attributes) {
            let name = type_name(&id);
            match seen.get(&name) {
                Some((first, place)) if *first != id => diagnostics.push(
                    problem(
                        "same-name",
                        context.files.span(index, slice),
                        format!("`{id}` and `{first}` both become `{name}`"),
                    )
                    .related(context.files.span(index, place), "the other one")
                    .help("give one of them another id"),
                ),
                Some(_) => {}
                None => _ = seen.insert(name, (id, slice)),
            }
        }
    }
}
