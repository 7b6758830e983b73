//! From the checked form to Rust: one struct per message, one module per FTL file name.

mod body;
pub(crate) mod names;

use std::fmt::Write;

use crate::ir::{Choice, Field, Message, Module, Pattern, Piece, Text};
use crate::signature::Type;
use crate::source::Locale;

use names::{field_name, module_name, type_name};

/// Rust source for all modules.
pub(crate) fn rust(modules: &[Module]) -> String {
    let messages: usize = modules.iter().map(|module| module.messages.len()).sum();
    let mut out = String::with_capacity(messages * 1500);
    for module in modules {
        _ = writeln!(out, "/// Messages of `{}.ftl`.\npub mod {} {{", module.name, module_name(&module.name));
        out.push_str("#[allow(unused_imports)]\nuse ::ushtil::message::generated as m;\n");
        for choice in &module.choices {
            emit_choice(&mut out, choice);
        }
        for message in &module.messages {
            emit_message(&mut out, module, message);
        }
        out.push_str("}\n");
    }
    emit_contract(&mut out, modules);
    out
}

fn emit_contract(out: &mut String, modules: &[Module]) {
    out.push_str("/// What every message takes, for catalogues that are loaded at run time.\n#[allow(dead_code)]\n");
    out.push_str("pub static CONTRACT: ::ushtil::message::Contract = ::ushtil::message::Contract { signatures: &[\n");
    for module in modules {
        for message in &module.messages {
            _ = writeln!(out, "&{}::{}::SIGNATURE,", module_name(&module.name), type_name(&message.id));
        }
    }
    out.push_str("] };\n");
}

fn emit_choice(out: &mut String, choice: &Choice) {
    let description = if choice.description.is_empty() { "One of these words." } else { &choice.description };
    _ = writeln!(out, "/// {}", doc_line(description));
    _ = writeln!(out, "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum {} {{", choice.name);
    for word in &choice.words {
        _ = writeln!(out, "/// `{word}`\n{},", type_name(word));
    }
    _ = writeln!(out, "}}\nimpl {} {{", choice.name);
    out.push_str("/// The word in FTL.\n#[allow(dead_code)] #[must_use] pub const fn word(self) -> &'static str { match self {\n");
    for word in &choice.words {
        _ = writeln!(out, "Self::{} => {word:?},", type_name(word));
    }
    out.push_str("} } }\n");
}

fn emit_message(out: &mut String, module: &Module, message: &Message) {
    let name = type_name(&message.id);
    emit_docs(out, message);
    let borrowed = message.fields.iter().any(|field| rust_type(field).contains("'a"));
    let (generics, elided) = if borrowed { ("<'a>", "<'_>") } else { ("", "") };
    if message.fields.is_empty() {
        _ = writeln!(out, "pub struct {name};");
    } else {
        _ = writeln!(out, "pub struct {name}{generics} {{");
        for field in &message.fields {
            _ = writeln!(out, "/// {}", doc_line(&describe(field)));
            _ = writeln!(out, "pub {}: {},", field_name(&field.name), rust_type(field));
        }
        out.push_str("}\n");
    }
    let texts = constant(message);
    emit_inherent(out, module, message, &format!("{name}{elided}"), texts.as_ref());
    _ = writeln!(out, "impl m::Message for {name}{elided} {{");
    out.push_str("fn signature(&self) -> &'static m::Signature { &Self::SIGNATURE }\n");
    if texts.is_some() {
        out.push_str("fn put(&self, lang: m::Lang, out: &mut m::Sink<'_>) { out.push(self.text(lang)); }\n}\n");
        return;
    }
    out.push_str("fn put(&self, lang: m::Lang, out: &mut m::Sink<'_>) {\n");
    body::emit(out, message);
    out.push_str("}\n");
    if !message.fields.is_empty() {
        out.push_str("fn arguments<'v>(&'v self, visit: &mut dyn FnMut(&'static str, m::Argument<'v>)) {\n");
        for field in &message.fields {
            _ = writeln!(out, "visit({:?}, {});", field.name, argument(field));
        }
        out.push_str("}\n");
    }
    out.push_str("}\n");
}

fn emit_inherent(out: &mut String, module: &Module, message: &Message, name: &str, texts: Option<&[String; 3]>) {
    _ = writeln!(out, "#[allow(dead_code)]\nimpl {name} {{\n/// What the message is called and takes.");
    _ = write!(out, "pub const SIGNATURE: m::Signature = m::Signature::new({:?}, {:?}, [", module.name, message.id);
    for locale in Locale::ALL {
        let real = message.text(locale).map_or(locale, |(real, _)| real);
        _ = write!(out, "{}, ", lang(real));
    }
    out.push_str("], &[");
    for field in &message.fields {
        _ = write!(out, "m::Parameter {{ name: {:?}, ty: {} }}, ", field.name, parameter_kind(field));
    }
    let lines = if has_many_lines(message) { ".with_many_lines()" } else { "" };
    _ = writeln!(out, "]){lines};");
    if let Some([kk, ru, en]) = texts {
        out.push_str("/// The text.\n#[inline] #[must_use]\n");
        out.push_str("pub const fn text(&self, lang: m::Lang) -> &'static str { match lang {\n");
        _ = writeln!(out, "m::Lang::Kk => {kk:?},\nm::Lang::Ru => {ru:?},\nm::Lang::En => {en:?},\n}} }}");
    }
    out.push_str(
        "/// The message in one language, ready to print.\n#[inline] #[must_use]\n\
         pub fn in_lang(&self, lang: m::Lang) -> m::InLang<'_> { m::InLang::new(self, lang) }\n\
         /// The message as a new string.\n#[must_use]\n\
         pub fn to_string_in(&self, lang: m::Lang) -> String { m::to_string(self, lang) }\n\
         /// Appends the message to a string, which cannot fail and is the quickest way.\n#[inline]\n\
         pub fn append_to(&self, lang: m::Lang, out: &mut String) \
         { m::Message::put(self, lang, &mut m::Sink::string(out)) }\n\
         /// Writes the message into any writer.\n///\n/// # Errors\n/// The writer’s own.\n\
         pub fn write(&self, lang: m::Lang, out: &mut dyn ::std::fmt::Write) -> ::std::fmt::Result \
         { m::write(self, lang, out) }\n}\n",
    );
}

fn emit_docs(out: &mut String, message: &Message) {
    if !message.comment.is_empty() {
        for line in message.comment.lines() {
            _ = writeln!(out, "/// {}", doc_line(line));
        }
        out.push_str("///\n");
    }
    out.push_str("/// ```text\n");
    for locale in Locale::ALL {
        let Some(Some(text)) = message.texts.get(locale as usize) else { continue };
        for (index, line) in text.source.lines().enumerate() {
            let tag = if index == 0 { locale.tag() } else { "  " };
            _ = writeln!(out, "/// {tag}  {}", line.replace("```", "'''"));
        }
    }
    out.push_str("/// ```\n");
}

fn doc_line(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "&lt;").replace(['\r', '\n'], " ")
}

fn describe(field: &Field) -> String {
    if field.description.is_empty() { format!("`${}`", field.name) } else { field.description.clone() }
}

pub(crate) fn lang(locale: Locale) -> &'static str {
    match locale {
        Locale::Kk => "m::Lang::Kk",
        Locale::Ru => "m::Lang::Ru",
        Locale::En => "m::Lang::En",
    }
}

/// Whether the text of a message spans lines in some language.
fn has_many_lines(message: &Message) -> bool {
    fn in_pattern(pattern: &Pattern) -> bool {
        pattern.iter().any(|piece| match piece {
            Piece::Text(text) => text.contains('\n'),
            Piece::Print(_) => false,
            Piece::Select(select) => select.arms.iter().any(|(_, arm)| in_pattern(arm)),
        })
    }
    let patterns = |text: &Text| in_pattern(&text.value) || text.nominative.as_ref().is_some_and(in_pattern);
    message.texts.iter().flatten().any(patterns)
}

/// The three texts of a message that takes nothing, falling back where one is missing.
fn constant(message: &Message) -> Option<[String; 3]> {
    if !message.fields.is_empty() {
        return None;
    }
    let text = |locale: Locale| match message.text(locale)?.1.value.as_slice() {
        [] => Some(String::new()),
        [Piece::Text(text)] => Some(text.clone()),
        _ => None,
    };
    Some([text(Locale::Kk)?, text(Locale::Ru)?, text(Locale::En)?])
}

fn rust_type(field: &Field) -> String {
    match &field.ty {
        Type::String => "&'a str".into(),
        Type::Integer => "i64".into(),
        Type::Number => "m::Number".into(),
        Type::Date => "m::Date".into(),
        Type::Time => "m::Time".into(),
        Type::DateTime => "&'a m::Zoned".into(),
        Type::DateRange => "&'a m::DateRange".into(),
        Type::Name => "&'a m::Name".into(),
        Type::List => "&'a [&'a str]".into(),
        Type::Message => "&'a dyn m::Message".into(),
        Type::Choice(_) => field.choice.clone().unwrap_or_default(),
    }
}

fn parameter_kind(field: &Field) -> String {
    match &field.ty {
        Type::Choice(words) => format!("m::Type::Choice(&{words:?})"),
        ty => format!("m::Type::{}", ty.word()),
    }
}

fn argument(field: &Field) -> String {
    let name = field_name(&field.name);
    match &field.ty {
        Type::Choice(_) => format!("m::Argument::Choice(self.{name}.word())"),
        ty => format!("m::Argument::{}(self.{name})", ty.word()),
    }
}
