//! From the checked form to Rust: one struct per message, or a constant where it takes nothing, and one module per FTL file name.

mod body;
mod emitter;
mod layout;
mod own;
mod shape;

use std::fmt::Write;

use crate::function::OwnFunction;
use crate::ir::{Choice, Field, Markup, Message, Module, Pattern, Piece, Text};
use crate::signature::Type;
use ushtil_lang::{Lang, Languages, PerLang, TextElement};

use crate::names::{field_name, module_path, type_name};

/// A file of Rust source, named as the module that it is the inside of: `shop/cart.rs`.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) path: String,
    pub(crate) rust: String,
}

/// Rust source for all modules: what each holds, so that a changed text leaves the lines of all other modules where they were.
pub(crate) fn parts(modules: &[Module], derives: &[&str]) -> Vec<Part> {
    let part = |module: &Module| Part {
        path: module_path(&module.name).join("/") + ".rs",
        rust: layout::laid_out(&inside(module, derives)),
    };
    modules.iter().map(part).collect()
}

/// The file that all begins with: the modules, and the contract. `inside` writes what a module holds.
pub(crate) fn root(
    modules: &[Module],
    (languages, functions): (&Languages, &[OwnFunction]),
    inside: &mut dyn FnMut(&mut String, usize),
) -> String {
    let mut out = String::new();
    let paths: Vec<Vec<String>> = modules.iter().map(|module| module_path(&module.name)).collect();
    emit_level(&mut out, modules, &paths, &mut (0..modules.len()).collect::<Vec<_>>(), 0, inside);
    out.push_str("/// What every message takes, for catalogues that are loaded at run time.\n#[allow(dead_code)]\n");
    out.push_str("pub static CONTRACT: ::ushtil::message::Contract = ::ushtil::message::Contract {\n");
    let table = |name: &'static str| paths.iter().map(move |path| format!("&{}::{name}", path.join("::")));
    _ = writeln!(out, "modules: &[{}],", table("SIGNATURES").collect::<Vec<_>>().join(", "));
    let is_fixed = |module: &Module| module.messages.iter().any(|message| constant(message).is_some());
    let fixed = modules.iter().zip(table("TEXTS")).filter(|(module, _)| is_fixed(module)).map(|(_, table)| table);
    _ = writeln!(out, "fixed: &[{}],", fixed.collect::<Vec<_>>().join(", "));
    _ = writeln!(out, "languages: {},", set_of(languages));
    own::table(&mut out, functions);
    out.push_str("};\n");
    layout::laid_out(&out)
}

/// The languages of the program, as a constant.
fn set_of(languages: &Languages) -> String {
    let has = PerLang::of(|lang| languages.contains(lang));
    let named: Vec<String> = has.iter().map(|(lang, has)| format!("{lang}: {has}")).collect();
    let path = "::ushtil::message::generated";
    let default = languages.default_language();
    format!("{path}::languages({path}::{default:?}, {path}::Each {{ {} }})", named.join(", "))
}

/// The modules at one depth: `shop` holds what `shop.ftl` says and the modules of the folder `shop`.
fn emit_level(
    out: &mut String,
    modules: &[Module],
    paths: &[Vec<String>],
    members: &mut Vec<usize>,
    depth: usize,
    inside: &mut dyn FnMut(&mut String, usize),
) {
    while let Some(name) = members.first().and_then(|first| paths.get(*first)?.get(depth)) {
        let has_name = |place: &usize| paths.get(*place).and_then(|path| path.get(depth)) == Some(name);
        let (mut here, others) = std::mem::take(members).into_iter().partition::<Vec<usize>, _>(has_name);
        *members = others;
        let own = here.iter().position(|place| paths.get(*place).is_some_and(|path| path.len() == depth + 1));
        let own = own.map(|place| here.remove(place));
        match own.and_then(|own| modules.get(own)) {
            Some(module) => _ = writeln!(out, "/// Messages of `{}.ftl`.", module.name),
            None => out.push_str("/// Messages of a folder.\n"),
        }
        _ = writeln!(out, "#[allow(non_upper_case_globals)]\npub mod {name} {{");
        if let Some(own) = own {
            inside(out, own);
        }
        emit_level(out, modules, paths, &mut here, depth + 1, inside);
        out.push_str("}\n");
    }
}

fn inside(module: &Module, derives: &[&str]) -> String {
    let mut out = String::with_capacity(module.messages.len() * 1000);
    out.push_str("#[allow(unused_imports)]\nuse ::ushtil::message::generated as m;\n");
    for choice in &module.choices {
        emit_choice(&mut out, choice, derives);
    }
    emit_signatures(&mut out, module);
    emit_texts(&mut out, module);
    let mut fixed = 0;
    for (index, message) in module.messages.iter().enumerate() {
        emit_message(&mut out, module, index, message, &mut fixed, derives);
    }
    out
}

/// One table per module: naming the structs here would keep rustc from saying which of them nobody uses.
///
/// Messages that take the same share one list of what they take; the keys are made here, which is quicker than in rustc.
fn emit_signatures(out: &mut String, module: &Module) {
    let mut lists: Vec<String> = Vec::new();
    let mut rows = String::with_capacity(module.messages.len() * 100);
    for message in &module.messages {
        let list = parameters(message);
        let place = lists.iter().position(|known| *known == list).unwrap_or_else(|| {
            lists.push(list);
            lists.len() - 1
        });
        let key = crate::key(&module.name, &message.id);
        _ = write!(rows, "m::Signature::new({key}, {:?}, {:?}, P{place})", module.name, message.id);
        let real = PerLang::of(|locale| message.text(locale).map_or(locale, |(real, _)| real));
        if real != PerLang::of(|locale| locale) {
            _ = write!(rows, ".in_languages({})", each(&real.map(emitter::lang)));
        }
        if message.fields.iter().any(|field| field.ty == Type::Message) {
            rows.push_str(".with_messages_inside()");
        }
        if message.markup == Markup::Elements {
            rows.push_str(".with_elements()");
        }
        rows.push_str(if has_many_lines(message) { ".with_many_lines(),\n" } else { ",\n" });
    }
    for (place, list) in lists.iter().enumerate() {
        _ = writeln!(out, "static P{place}: &[m::Parameter] = &[{list}];");
    }
    let root = root_of(module);
    _ = writeln!(out, "pub(in {root}) static SIGNATURES: [m::Signature; {}] = [\n{rows}];", module.messages.len());
}

/// The way from a module to the file that all begins with, which names its tables.
fn root_of(module: &Module) -> String {
    vec!["super"; module_path(&module.name).len()].join("::")
}

fn parameters(message: &Message) -> String {
    let parameter = |field: &Field| format!("m::Parameter {{ name: {:?}, ty: {} }}", field.name, parameter_kind(field));
    message.fields.iter().map(parameter).collect::<Vec<_>>().join(", ")
}

/// The texts of messages that take nothing.
fn emit_texts(out: &mut String, module: &Module) {
    let texts: Vec<(usize, PerLang<String>)> =
        module.messages.iter().enumerate().filter_map(|(index, message)| Some((index, constant(message)?))).collect();
    if texts.is_empty() {
        return;
    }
    _ = writeln!(out, "pub(in {}) static TEXTS: [m::Fixed; {}] = [", root_of(module), texts.len());
    for (index, texts) in texts {
        _ = writeln!(out, "m::Fixed::new(&SIGNATURES[{index}], {}),", each(&texts.map(|text| format!("{text:?}"))));
    }
    out.push_str("];\n");
}

/// What every choice derives.
const OF_CHOICES: [&str; 6] = ["Debug", "Clone", "Copy", "PartialEq", "Eq", "Hash"];

fn emit_choice(out: &mut String, choice: &Choice, derives: &[&str]) {
    let description = if choice.description.is_empty() { "One of these words." } else { &choice.description };
    let more = derives.iter().copied().filter(|derive| !OF_CHOICES.contains(derive));
    let all: Vec<&str> = OF_CHOICES.into_iter().chain(more).collect();
    // serde knows a choice by its word in FTL
    let serde = derives.iter().any(|derive| derive.ends_with("Serialize") || derive.ends_with("Deserialize"));
    _ = writeln!(
        out,
        "/// {}\n#[allow(dead_code)]\n#[derive({})]\npub enum {} {{",
        doc_line(description),
        all.join(", "),
        choice.name
    );
    for word in &choice.words {
        if serde {
            _ = writeln!(out, "#[serde(rename = {word:?})]");
        }
        _ = writeln!(out, "/// `{word}`\n{},", type_name(word));
    }
    _ = writeln!(out, "}}\nimpl {} {{", choice.name);
    out.push_str("/// The word in FTL.\n#[allow(dead_code)]\n#[must_use]\n");
    out.push_str("pub const fn word(self) -> &'static str {\nmatch self {\n");
    for word in &choice.words {
        _ = writeln!(out, "Self::{} => {word:?},", type_name(word));
    }
    out.push_str("}\n}\n}\n");
}

fn emit_message(
    out: &mut String,
    module: &Module,
    index: usize,
    message: &Message,
    fixed: &mut usize,
    derives: &[&str],
) {
    let name = type_name(&message.id);
    emit_docs(out, module, message);
    if constant(message).is_some() {
        _ = writeln!(out, "pub const {name}: &m::Fixed = &TEXTS[{fixed}];");
        *fixed += 1;
        return;
    }
    let holds_messages = message.fields.iter().any(|field| field.ty == Type::Message);
    if !derives.is_empty() && !holds_messages {
        _ = writeln!(out, "#[derive({})]", derives.join(", "));
    }
    let borrowed = message.fields.iter().any(|field| rust_type(field).contains("'a"));
    let (generics, life) = if borrowed { ("<'a>", "'a") } else { ("", "'static") };
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
    _ = writeln!(out, "impl{generics} ::core::ops::Deref for {name}{generics} {{");
    _ = writeln!(out, "type Target = dyn m::Message + {life};");
    out.push_str("#[inline(always)]\nfn deref(&self) -> &Self::Target {\nself\n}\n}\n");
    _ = writeln!(out, "impl{generics} m::Message for {name}{generics} {{");
    // called and not inlined by each use, which takes LLVM a seventh of a release build
    out.push_str("#[inline(never)]\nfn put(&self, lang: m::Lang, out: &mut m::Sink<'_>) {\n");
    body::emit(out, message);
    out.push_str("}\nfn describe<'v>(&'v self, values: &mut m::Values<'_, 'v>) -> &'static m::Signature {\n");
    let arguments: Vec<String> = message.fields.iter().map(argument).collect();
    _ = writeln!(out, "values.of(&SIGNATURES[{index}], &[{}])\n}}\n}}", arguments.join(", "));
}

fn emit_docs(out: &mut String, module: &Module, message: &Message) {
    if !message.comment.is_empty() {
        for line in message.comment.lines() {
            _ = writeln!(out, "/// {}", doc_line(line));
        }
        out.push_str("///\n");
    }
    _ = writeln!(out, "/// `{}` of `{}.ftl`:\n///\n/// ```text", message.id, module.name);
    for locale in Lang::ALL {
        let Some(text) = &message.texts[locale] else { continue };
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
    match (field.description.as_str(), field.ty.is_element()) {
        ("", false) => format!("`${}`", field.name),
        ("", true) => format!("`<{}>`", field.name),
        (description, _) => description.to_owned(),
    }
}

/// A value for each language, by name.
fn each(values: &PerLang<String>) -> String {
    let named = values.iter().map(|(locale, value)| format!("{locale}: {value}"));
    format!("m::each(m::Each {{ {} }})", named.collect::<Vec<_>>().join(", "))
}

/// Whether the text of a message spans lines in some language.
fn has_many_lines(message: &Message) -> bool {
    fn in_pattern(pattern: &Pattern) -> bool {
        pattern.iter().any(|piece| match piece {
            Piece::Text(text) => text.contains('\n'),
            Piece::Open(name) => name == TextElement::Br.name(),
            Piece::Print(_) | Piece::Close => false,
            Piece::Select(select) => select.arms.iter().any(|(_, arm)| in_pattern(arm)),
        })
    }
    let patterns = |text: &Text| in_pattern(&text.value) || text.nominative.as_ref().is_some_and(in_pattern);
    message.texts.values().flatten().any(patterns)
}

/// The texts of a message that takes nothing, falling back where one is missing.
fn constant(message: &Message) -> Option<PerLang<String>> {
    if !message.fields.is_empty() || message.markup == Markup::Elements {
        return None;
    }
    let text = |locale: Lang| match message.text(locale)?.1.value.as_slice() {
        [] => Some(String::new()),
        [Piece::Text(text)] => Some(text.clone()),
        _ => None,
    };
    PerLang::of(text).whole()
}

fn rust_type(field: &Field) -> String {
    match &field.ty {
        Type::String => "&'a str".into(),
        Type::Integer => "m::Integer".into(),
        Type::Number => "m::Number".into(),
        Type::Date => "m::Date".into(),
        Type::Time => "m::Time".into(),
        Type::DateTime => "m::Cow<'a, m::ZonedDateTime>".into(),
        Type::DateRange => "m::DateRange".into(),
        Type::Money => "m::Money".into(),
        Type::Duration => "m::Duration".into(),
        Type::Name | Type::Person | Type::Organisation | Type::Place => "&'a m::Name".into(),
        Type::Names => "m::Names<'a>".into(),
        Type::List => "m::List<'a>".into(),
        Type::Message => "&'a dyn m::Message".into(),
        Type::Link => "m::Link<'a>".into(),
        Type::Element => "m::Element<'a>".into(),
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
        ty if ty.is_element() => format!("m::Argument::{}(&self.{name})", ty.word()),
        ty if ty.is_name() => format!("m::Argument::Name(self.{name})"),
        ty @ (Type::DateTime | Type::DateRange) => format!("m::Argument::{}(&self.{name})", ty.word()),
        ty => format!("m::Argument::{}(self.{name})", ty.word()),
    }
}
