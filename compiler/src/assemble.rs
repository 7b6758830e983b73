//! The pipeline's middle: from parsed files to modules of checked messages.

use std::collections::{HashMap, HashSet};

use fluent_syntax::ast;

use crate::collect::{self, Signed, Use};
use crate::diagnostic::Diagnostic;
use crate::hash::Seed;
use crate::ir::{Field, Markup, Message, Module, Text};
use crate::lower::Lowering;
use crate::markup;
use crate::options::Options;
use crate::parse::{Definition, DefinitionKind, Files};
use ushtil_lang::{Lang, PerLang};

/// The variables of every message: by module, id, and attribute or nothing.
pub(crate) type Signatures<'s> = HashMap<(&'s str, &'s str, &'s str), Signed<'s>, Seed>;

/// A message or attribute by its place: the definition's id, and the attribute's name or nothing.
type Key<'s> = (&'s str, &'s str);

/// What is compiled, and how.
pub(crate) struct Assembly<'a, 's> {
    pub(crate) files: &'a Files<'s>,
    pub(crate) options: &'a Options,
}

impl<'s> Assembly<'_, 's> {
    /// The typed variables of every message of the source locale.
    pub(crate) fn signatures(&self, diagnostics: &mut Vec<Diagnostic>) -> Signatures<'s> {
        let mut signatures = Signatures::default();
        for file in self.files.files.iter().filter(|file| file.source.locale == self.options.source) {
            let module = file.source.module.as_str();
            for (definition, key) in self.keys(module) {
                let used = self.used(module, key);
                let all = || self.used_anywhere(module, key);
                let mut signed = collect::sign(self.files, definition, &used, &all, diagnostics);
                // an attribute is what a field or a title says, where no element can stand
                signed.elements = if key.1.is_empty() { collect::elements(definition) } else { None };
                signatures.insert((module, key.0, key.1), signed);
            }
        }
        signatures
    }

    /// All modules of the source locale, in the order of their files.
    pub(crate) fn modules(&self, signatures: &Signatures<'s>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Module> {
        let sources = self.files.files.iter().filter(|file| file.source.locale == self.options.source);
        sources.map(|file| self.module(&file.source.module, signatures, diagnostics)).collect()
    }

    fn module(&self, name: &'s str, signatures: &Signatures<'s>, diagnostics: &mut Vec<Diagnostic>) -> Module {
        let keys = self.keys(name);
        let mut signed: Vec<(String, Vec<Field>)> = Vec::new();
        for (_, key) in &keys {
            let fields = signatures.get(&(name, key.0, key.1)).map(|signed| signed.fields.clone());
            signed.push((full_id(*key), fields.unwrap_or_default()));
        }
        let choices = collect::name_choices(&mut signed);
        let mut messages = Vec::new();
        for ((definition, key), (id, mut fields)) in keys.into_iter().zip(signed) {
            let elements = signatures.get(&(name, key.0, key.1)).and_then(|signed| signed.elements.clone());
            let markup = Markup::of(elements.as_ref());
            let texts = PerLang::of(|locale| self.text(name, key, (&fields, markup), locale, diagnostics));
            fields.extend(elements.into_iter().flatten());
            let (languages, comment) = (self.options.languages, prose(definition));
            messages.push(Message { id, fields, markup, texts, languages, comment });
        }
        Module { name: name.to_owned(), choices, messages }
    }

    /// The messages of a module in the source locale, each followed by its attributes.
    fn keys(&self, module: &str) -> Vec<(&Definition<'s>, Key<'s>)> {
        let mut keys = Vec::new();
        let files = self.files.files.iter();
        for file in files.filter(|file| file.source.locale == self.options.source && file.source.module == module) {
            for definition in file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message) {
                if definition.has_value() {
                    keys.push((definition, (definition.id, "")));
                }
                for attribute in definition.attributes() {
                    if !is_nominative(attribute.id.name) {
                        keys.push((definition, (definition.id, attribute.id.name)));
                    }
                }
            }
        }
        keys
    }

    fn used(&self, module: &str, key: Key<'s>) -> Vec<Use<'s>> {
        let mut used: Vec<Use<'s>> = Vec::new();
        let Some(definition) = self.files.own(self.options.source, DefinitionKind::Message, module, key.0) else {
            return used;
        };
        let (value, nominative) = patterns(definition, key);
        for pattern in value.into_iter().chain(nominative) {
            used.extend(collect::uses(self.files, self.options.source, definition, pattern));
        }
        let locales = Lang::ALL.into_iter().filter(|locale| *locale != self.options.source);
        used.extend(self.shared(definition, locales, key));
        let mut names = HashSet::new();
        used.retain(|used| names.insert(used.name));
        used
    }

    /// Every use of a variable in any locale: what says of which type it is, where nobody does.
    fn used_anywhere(&self, module: &str, key: Key<'s>) -> Vec<Use<'s>> {
        let mut used = Vec::new();
        for locale in Lang::ALL {
            let Some(definition) = self.files.own(locale, DefinitionKind::Message, module, key.0) else { continue };
            let (value, nominative) = patterns(definition, key);
            for pattern in value.into_iter().chain(nominative) {
                used.extend(collect::uses(self.files, locale, definition, pattern));
            }
        }
        used
    }

    /// Variables that a group's or the file's comment declares and only a translation uses.
    fn shared(&self, definition: &Definition<'s>, locales: impl Iterator<Item = Lang>, key: Key<'s>) -> Vec<Use<'s>> {
        let module = self.files.module(definition);
        let (_, shared) = collect::declared(self.files, definition);
        let mut found = Vec::new();
        for locale in locales.filter(|_| !shared.is_empty()) {
            let Some(translation) = self.files.own(locale, DefinitionKind::Message, module, key.0) else { continue };
            let (value, nominative) = patterns(translation, key);
            for pattern in value.into_iter().chain(nominative) {
                let uses = collect::uses(self.files, locale, translation, pattern).into_iter();
                found.extend(uses.filter(|used| shared.iter().any(|declaration| declaration.name == used.name)));
            }
        }
        found
    }

    fn text(
        &self,
        module: &str,
        key: Key<'s>,
        (fields, markup): (&[Field], Markup),
        locale: Lang,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Text> {
        let definition = self.files.own(locale, DefinitionKind::Message, module, key.0)?;
        let (value, nominative) = patterns(definition, key);
        let mut lowering = Lowering {
            files: self.files,
            fields,
            locale,
            markup,
            isolation: self.options.isolation,
            diagnostics,
            stack: vec![(definition.file, definition.id, key.1)],
            variants: Vec::new(),
            pieces: 0,
            lacks: false,
        };
        let source = fluent_source(self.files, definition, value?);
        let value = lowering.pattern(definition, value?);
        let nominative = nominative.map(|pattern| lowering.pattern(definition, pattern));
        (!lowering.lacks).then_some(Text { value, nominative, source })
    }
}

fn is_nominative(attribute: &str) -> bool {
    attribute == "nominative" || attribute.ends_with("-nominative")
}

pub(crate) type Patterns<'a, 's> = (Option<&'a ast::Pattern<&'s str>>, Option<&'a ast::Pattern<&'s str>>);

/// The pattern of a message or attribute, and the one to use when an inflected value has no sure form.
pub(crate) fn patterns<'a, 's>(definition: &'a Definition<'s>, key: Key<'_>) -> Patterns<'a, 's> {
    if key.1.is_empty() {
        (definition.value(), definition.attribute("nominative"))
    } else {
        (definition.attribute(key.1), definition.attribute(&format!("{}-nominative", key.1)))
    }
}

fn full_id(key: Key<'_>) -> String {
    if key.1.is_empty() { key.0.to_owned() } else { format!("{}.{}", key.0, key.1) }
}

fn prose(definition: &Definition<'_>) -> String {
    let Some(comment) = definition.comment() else { return String::new() };
    let lines = comment.content.iter().map(|line| line.trim());
    let lines = lines.take_while(|line| !line.eq_ignore_ascii_case("variables:"));
    let lines: Vec<&str> = lines.filter(|line| !markup::declares_element(line)).collect();
    lines.join("\n").trim().to_owned()
}

/// The pattern as it stands in its file.
fn fluent_source<'s>(files: &Files<'s>, definition: &Definition<'s>, pattern: &ast::Pattern<&str>) -> String {
    let Some(source) = files.source(definition) else { return String::new() };
    let mut start = usize::MAX;
    let mut end = 0;
    crate::visit::slices(pattern, &mut |slice| {
        let range = source.range_of(slice);
        if range != (0..0) {
            start = start.min(range.start);
            end = end.max(range.end);
        }
    });
    let before = source.text.get(..start).unwrap_or("");
    let line_start = before.rfind('=').map_or(0, |at| at + 1);
    let after = source.text.get(end..).unwrap_or("");
    let mut stop = end + closing(after);
    if stop > source.text.len() {
        stop = source.text.len();
    }
    source.text.get(line_start..stop).unwrap_or("").trim().to_owned()
}

/// How far the braces and brackets after the last name reach.
fn closing(after: &str) -> usize {
    let reach = after.find(|c: char| !(c.is_whitespace() || matches!(c, '}' | ')' | '"')));
    let text = after.get(..reach.unwrap_or(after.len())).unwrap_or("");
    text.rfind(['}', ')', '"']).map_or(0, |at| at + 1)
}
