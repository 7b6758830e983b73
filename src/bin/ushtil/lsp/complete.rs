//! What may stand at a place: variables, types, functions, words of options, tags and ids in messages, ids of entities in content.

use std::path::Path;

use lsp_types::{CompletionItem, CompletionItemKind, Position};
use ushtil::Lang;
use ushtil::grammar::Case;
use ushtil::message::TextElement;
use ushtil_compiler::{Allowed, Described, Type, describe, functions};

use super::hover::message_at;
use super::position::offset;
use super::workspace::Workspace;

pub(crate) fn complete(workspace: &Workspace, path: &Path, position: Position) -> Vec<CompletionItem> {
    let text = workspace.text(path);
    let offset = offset(&text, position);
    let before = text.get(..offset).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    if let Some((lang, module)) = workspace.message_file(path) {
        return in_message(workspace, lang, &module, (&text, offset), line);
    }
    match workspace.is_content(path) && is_quoted(line) {
        true => entities(workspace),
        false => Vec::new(),
    }
}

fn in_message(
    workspace: &Workspace,
    lang: Lang,
    module: &str,
    (text, offset): (&str, usize),
    line: &str,
) -> Vec<CompletionItem> {
    let options = workspace.options();
    let (messages, _) = describe(&workspace.sources(), &options);
    let own: Vec<&Described> = messages.iter().filter(|message| message.module == module).collect();
    let word = line.rsplit(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).next().unwrap_or_default();
    let lead = line.strip_suffix(word).unwrap_or_default();
    if line.starts_with('#') {
        return types(lead);
    }
    if let Some(option) = lead.strip_suffix(": \"") {
        return option_words(option, lang);
    }
    let here = message_at(text, offset);
    if let Some(before) = lead.strip_suffix('<').or_else(|| lead.strip_suffix("</"))
        && !is_in_braces(before)
    {
        return elements(own.iter().find(|message| here.as_ref() == Some(&message.id)).copied());
    }
    if lead.is_empty() {
        return own.iter().map(|message| id(message, " = ")).collect();
    }
    if !is_in_braces(line) {
        return Vec::new();
    }
    let variables = own.iter().filter(|message| here.as_ref() == Some(&message.id));
    let variables = variables.flat_map(|message| &message.variables).map(|variable| {
        let name = format!("${}", variable.name);
        let label = if lead.ends_with('$') { variable.name.clone() } else { name };
        item(&label, CompletionItemKind::VARIABLE, &format!("{:?}: {}", variable.ty, variable.description))
    });
    if lead.ends_with('$') {
        return variables.collect();
    }
    let call = |name: &str, example: &str| item(name, CompletionItemKind::FUNCTION, &format!("{{ {example} }}"));
    let calls = functions().map(|(name, example, _)| call(name, example));
    let calls = calls.chain(options.functions.iter().map(|own| call(own.name(), &own.example())));
    let ids = own.iter().filter(|message| message.variables.is_empty()).map(|message| id(message, ""));
    variables.chain(calls).chain(ids).collect()
}

/// What a comment may declare a variable or an element to be.
fn types(lead: &str) -> Vec<CompletionItem> {
    let words: &[&str] = match lead.ends_with('(') {
        true if lead.contains('$') => &Type::WORDS,
        true if lead.contains('<') => &Type::ELEMENTS,
        _ => &[],
    };
    words.iter().map(|word| item(word, CompletionItemKind::CLASS, "type")).collect()
}

/// What an option may be, of the call that is open before it.
fn option_words(before: &str, lang: Lang) -> Vec<CompletionItem> {
    let last_word =
        |text: &str| text.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_owned();
    let (name, option) = (before.rsplit_once('(').map(|(call, _)| last_word(call)), last_word(before));
    let function = functions().find(|(function, ..)| name.as_deref() == Some(*function));
    let allowed = function.and_then(|(.., options)| options.into_iter().find(|(known, _)| *known == option));
    let words = match allowed {
        Some((_, Allowed::Words(words))) => words,
        Some((_, Allowed::Case)) => Case::of(lang).iter().map(|case| case.name()).collect(),
        Some((_, Allowed::Linking(words))) => words(lang).to_vec(),
        Some((_, Allowed::Digits(..) | Allowed::Zone)) | None => Vec::new(),
    };
    words.into_iter().map(|word| item(word, CompletionItemKind::ENUM_MEMBER, &option)).collect()
}

/// The tags that may stand in a message: those that it declares, and those of text.
fn elements(message: Option<&Described>) -> Vec<CompletionItem> {
    let declared = message.into_iter().flat_map(|message| message.elements.iter().flatten());
    let declared = declared.map(|element| item(&element.name, CompletionItemKind::VARIABLE, &element.description));
    let of_text = TextElement::ALL.map(|element| item(element.name(), CompletionItemKind::KEYWORD, "of text"));
    declared.chain(of_text).collect()
}

fn id(message: &Described, after: &str) -> CompletionItem {
    let said = Lang::ALL.into_iter().rev().find_map(|lang| message.text(lang)).unwrap_or_default();
    let mut item = item(&message.id, CompletionItemKind::CONSTANT, said);
    item.insert_text = Some(format!("{}{after}", message.id));
    item
}

fn entities(workspace: &Workspace) -> Vec<CompletionItem> {
    let entity = |(id, entity): (String, super::workspace::Entity)| {
        let name = Lang::ALL.into_iter().find(|lang| !entity.names[*lang].is_empty());
        let name = name.map(|lang| entity.names[lang].join(" ")).unwrap_or_default();
        item(&id, CompletionItemKind::REFERENCE, &format!("{}: {name}", entity.kind))
    };
    workspace.entities().into_iter().map(entity).collect()
}

fn item(label: &str, kind: CompletionItemKind, detail: &str) -> CompletionItem {
    CompletionItem { kind: Some(kind), ..CompletionItem::new_simple(label.to_owned(), detail.to_owned()) }
}

/// Whether a brace is open at the end of a line.
fn is_in_braces(line: &str) -> bool {
    line.rfind('{') > line.rfind('}')
}

/// Whether a quotation mark is open at the end of a line.
fn is_quoted(line: &str) -> bool {
    ['"', '\''].iter().any(|quote| line.matches(*quote).count() % 2 == 1)
}
