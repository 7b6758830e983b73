//! What a message says in three languages, with example values in their cases; what an entity is called, and its forms.

use std::path::Path;

use lsp_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position};
use ushtil::grammar::{Case, Reads, inflect};
use ushtil::message::{Signature, Type};
use ushtil::messages::command as say;
use ushtil::{Lang, Languages};
use ushtil_compiler::{Described, Options, Source, describe};

use super::position::offset;
use super::workspace::{Entity, Workspace};
use crate::values;

/// The name that stands for a variable of the type `Name`.
fn name_of(ty: Type, lang: Lang) -> &'static str {
    match ty {
        Type::Person => say::ExamplePerson.text(lang),
        Type::Place => say::ExamplePlace.text(lang),
        _ => say::ExampleOrganisation.text(lang),
    }
}

pub(crate) fn hover(workspace: &Workspace, path: &Path, position: Position) -> Option<Hover> {
    let text = workspace.text(path);
    let offset = offset(&text, position);
    let value = match workspace.message_file(path) {
        Some((_, module)) => message(workspace, &module, &message_at(&text, offset)?)?,
        None if workspace.is_content(path) => {
            let id = quoted_at(&text, offset)?;
            entity(id, workspace.entities().get(id)?)
        }
        None => return None,
    };
    let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
    Some(Hover { contents, range: None })
}

fn message(workspace: &Workspace, module: &str, id: &str) -> Option<String> {
    let mut sources = workspace.sources();
    let options = workspace.options();
    let (messages, _) = describe(&sources, &options);
    sources.retain(|source| source.module == module);
    let of_module: Vec<&Described> = messages.iter().filter(|message| message.module == module).collect();
    let described = of_module.iter().find(|message| message.id == id)?;
    let mut out = format!("**{module}.{id}**\n");
    for lang in Lang::ALL {
        let text = described.text(lang).map_or_else(|| "—".to_owned(), |text| format!("\n```ftl\n{text}\n```"));
        out.push_str(&format!("\n{lang} {text}\n"));
    }
    for variable in &described.variables {
        out.push_str(&format!("\n- `${}` ({:?}) {}", variable.name, variable.ty, variable.description));
    }
    for element in described.elements.iter().flatten() {
        out.push_str(&format!("\n- `<{}>` ({:?}) {}", element.name, element.ty, element.description));
    }
    if let Some(preview) = preview(&of_module, id, &sources, &options) {
        out.push_str(&format!("\n\n---\n{preview}"));
    }
    Some(out)
}

/// The message with example values, as `ushtil try` shows it.
///
/// Signatures live as long as the program, so only those of one file are made.
fn preview(messages: &[&Described], id: &str, sources: &[Source], options: &Options) -> Option<String> {
    let signatures: &'static [Signature] =
        Vec::leak(messages.iter().map(|message| values::signature(message, Languages::ALL)).collect());
    let signature = signatures.iter().find(|signature| signature.id == id)?;
    let constant = signatures.iter().find(|other| other.parameters.is_empty() && other.id != id);
    let typed: Vec<(String, String)> = signature
        .parameters
        .iter()
        .flat_map(|parameter| example(parameter.name, parameter.ty, constant.map(|other| other.id)))
        .collect();
    let given = values::read(signature, &typed, signatures).ok()?;
    let catalogue = values::catalogue(sources, signatures, &options.functions);
    let said = Lang::ALL.into_iter().filter_map(|lang| {
        let text = catalogue.try_show(&given, lang).ok().filter(|text| !text.is_empty())?;
        Some(format!("\n- {lang}: {}", text.replace('\n', " ")))
    });
    Some(said.collect::<String>()).filter(|said| !said.is_empty())
}

fn example(name: &str, ty: Type, message: Option<&str>) -> Vec<(String, String)> {
    let value = match ty {
        Type::Name | Type::Person | Type::Organisation | Type::Place => {
            let said = |lang| (format!("{name}.{lang}"), name_of(ty, lang).to_owned());
            return Lang::ALL.into_iter().map(said).collect();
        }
        Type::Names => format!("{}, {}", name_of(Type::Person, Lang::Kk), "Айгүл Серікбаева"),
        Type::Money => "2500 KZT".to_owned(),
        Type::Duration => "PT2H30M".to_owned(),
        Type::String => format!("‹{name}›"),
        Type::Integer => "3".to_owned(),
        Type::Number => "2.5".to_owned(),
        Type::Date => "2026-03-20".to_owned(),
        Type::DateRange => "2026-03-20/2026-03-22".to_owned(),
        Type::Time => "15:00".to_owned(),
        Type::DateTime => "2026-03-20T15:00".to_owned(),
        Type::List => "‹1›, ‹2›".to_owned(),
        Type::Message => message.unwrap_or_default().to_owned(),
        Type::Choice(words) => words.first().copied().unwrap_or_default().to_owned(),
        Type::Link | Type::Element => return Vec::new(),
    };
    vec![(name.to_owned(), value)]
}

fn entity(id: &str, entity: &Entity) -> String {
    let mut out = format!("**{}** `{id}`\n", entity.kind);
    let name = |lang: Lang| entity.names[lang].join(" ");
    for lang in Lang::ALL.into_iter().filter(|lang| !entity.names[*lang].is_empty()) {
        out.push_str(&format!("\n- {lang}: {}", name(lang)));
    }
    let declines = |lang: &Lang| Case::of(*lang).contains(&Case::Genitive); // a possessive alone is no table
    for lang in Lang::ALL.into_iter().filter(declines).filter(|lang| !entity.names[*lang].is_empty()) {
        let name = name(lang);
        out.push_str("\n\n| | |\n| --- | --- |");
        for case in Case::of(lang) {
            let form = inflect(&name, lang, *case, Reads::Auto);
            let form = if form.is_known() { form.to_string() } else { "—".to_owned() };
            out.push_str(&format!("\n| {} | {form} |", case.name()));
        }
    }
    out
}

/// The id of the message or attribute that a byte of a file stands in.
pub(crate) fn message_at(text: &str, offset: usize) -> Option<String> {
    let mut found: Option<String> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if start > offset {
            break;
        }
        let (id, attribute) = match line.trim_start().strip_prefix('.') {
            Some(rest) => (rest, true),
            None => (line, false),
        };
        let name = id.split('=').next().unwrap_or_default().trim();
        let is_name = id.contains('=') && name.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_name = is_name && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if is_name && (attribute || !line.starts_with(char::is_whitespace)) {
            let owner = found.take().filter(|_| attribute);
            let owner = owner.map(|id| format!("{}.", id.split('.').next().unwrap_or_default()));
            found = Some(format!("{}{name}", owner.unwrap_or_default()));
        }
        start += line.len();
    }
    found
}

/// The text between the quotation marks around a byte, on its line.
fn quoted_at(text: &str, offset: usize) -> Option<&str> {
    let marks = ['"', '\'', '\n'];
    let start = text.get(..offset)?.rfind(marks)? + 1;
    let end = offset + text.get(offset..)?.find(marks)?;
    text.get(start..end)
}
