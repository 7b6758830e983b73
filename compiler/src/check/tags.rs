//! Tags in the texts of messages that declare elements: each is known, closed where it was opened, and every slot is there once.

use fluent_syntax::ast::{self, InlineExpression, PatternElement, VariantKey};

use super::elements::used_in_any_language;
use super::{At, Context, grouped, problem};
use crate::diagnostic::Diagnostic;
use crate::ir::Field;
use crate::markup::{self, Run, Tag, TagSort, variants};
use crate::parse::DefinitionKind;
use crate::plural::category_of;
use crate::scan::MAX_PARTS;
use crate::visit::{Node, walk};
use ushtil_lang::{TextElement, Type, did_you_mean};

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    if texts(context, Whose::Program, diagnostics) {
        references(context, diagnostics);
    }
}

/// The same for texts that change a finished program: what they refer to is looked at with their other references.
pub(super) fn check_overrides(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    texts(context, Whose::Override, diagnostics);
}

/// Whose texts are looked at.
#[derive(Clone, Copy, PartialEq)]
enum Whose {
    /// All of a program, with its declarations.
    Program,
    /// Some, for a program that is built.
    Override,
}

/// The texts of messages that have elements; whether there are any.
fn texts(context: &Context<'_, '_>, whose: Whose, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let mut some = false;
    for at in context.marked_patterns() {
        let Some(slots) = context.elements(&at) else { continue };
        some = true;
        if let Some(found) = too_large(context, &at) {
            diagnostics.push(found);
            continue;
        }
        let mut text = Text { context, whose, at, slots, diagnostics };
        let counts = text.pattern(at.pattern, Around::Nothing);
        text.missing(&counts);
    }
    some
}

/// A text with more tags than anybody reads.
fn too_large<'s>(context: &Context<'_, 's>, at: &At<'_, 's>) -> Option<Diagnostic> {
    let mut count = 0;
    markup::texts(at.pattern, &mut |text| count += markup::tags(text).count());
    let span = || context.span(at, at.definition.id);
    let found = || problem("too-large", span(), format!("`{}` has {} tags", at.definition.id, grouped(count)));
    (count > MAX_PARTS).then(|| found().help(format!("{MAX_PARTS} are allowed: make several messages of it")))
}

/// A message that has elements stands for itself: in another text nobody would give what they need.
fn references(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for at in context.patterns().filter(|at| at.definition.line().is_none()) {
        walk(at.pattern, &mut |node| {
            let Node::Inline(InlineExpression::MessageReference { id, attribute: None }) = node else { return };
            let module = at.file.source.module.as_str();
            let Some(target) = context.files.find(context.source, DefinitionKind::Message, module, id.name) else {
                return;
            };
            if context.has_elements(context.files.module(target), target.id) {
                diagnostics.push(misplaced_reference(id.name, context.span(&at, id.name)));
            }
        });
    }
}

/// A reference to a message that has elements.
pub(crate) fn misplaced_reference(id: &str, span: crate::source::Span) -> Diagnostic {
    problem("misplaced-element", span, format!("`{id}` has elements, and stands in no other text"))
        .help("write its words here, with the elements that this message declares")
}

/// How often a slot stands in a text, at most over all ways through its variants, and where it stood last.
#[derive(Clone, Copy, Default)]
struct Count<'s> {
    most: usize,
    last: Option<&'s str>,
}

/// Whether a text stands inside of an element that the application gives.
#[derive(Clone, Copy)]
enum Around<'s> {
    Nothing,
    Slot(&'s str),
}

/// An element that is not closed yet, and what its words stand inside of.
#[derive(Clone, Copy)]
struct Open<'s> {
    tag: Tag<'s>,
    inside: Around<'s>,
}

/// What stands next stands inside of this.
fn innermost<'s>(open: &[Open<'s>], around: Around<'s>) -> Around<'s> {
    open.last().map_or(around, |open| open.inside)
}

struct Text<'c, 'a, 's> {
    context: &'c Context<'a, 's>,
    whose: Whose,
    at: At<'a, 's>,
    slots: &'a [Field],
    diagnostics: &'c mut Vec<Diagnostic>,
}

impl<'a, 's> Text<'_, 'a, 's> {
    fn slot(&self, name: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.name == name)
    }

    fn tell(&mut self, code: &'static str, slice: &str, message: String, help: impl Into<String>) {
        let span = self.context.span(&self.at, slice);
        self.diagnostics.push(problem(code, span, message).help(help));
    }

    /// Looks at a text or at a variant of it, each of which closes what it opens.
    fn pattern(&mut self, pattern: &'a ast::Pattern<&'s str>, around: Around<'s>) -> Vec<Count<'s>> {
        let mut counts = vec![Count::default(); self.slots.len()];
        let mut open: Vec<Open<'s>> = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    for run in markup::runs(value) {
                        match run {
                            Run::Words(words) => self.words(words),
                            Run::Tag(tag) => self.tag(tag, &mut open, around, &mut counts),
                        }
                    }
                }
                PatternElement::Placeable { expression } => {
                    let chosen = self.select(variants(expression), innermost(&open, around));
                    for (slot, count) in chosen.into_iter().enumerate().filter(|(_, count)| count.most > 0) {
                        self.count(slot, count, &mut counts);
                    }
                }
            }
        }
        for Open { tag, .. } in open {
            let help = format!("close it in the same text, or in the same variant: `</{}>`", tag.name);
            self.tell("unclosed-element", tag.whole, format!("`{}` is never closed", tag.whole), help);
        }
        counts
    }

    fn tag(&mut self, tag: Tag<'s>, open: &mut Vec<Open<'s>>, around: Around<'s>, counts: &mut [Count<'s>]) {
        self.known(tag);
        if tag.sort == TagSort::Closes {
            return self.closes(tag, open);
        }
        let mut inside = innermost(open, around);
        if let Some(slot) = self.slot(tag.name) {
            if let Around::Slot(outer) = inside {
                let message = format!("`<{}>` stands inside of `<{outer}>`", tag.name);
                let help = "put one after the other: of what the application gives, nothing stands in another";
                self.tell("nested-element", tag.whole, message, help);
            }
            if tag.sort == TagSort::Empty && self.slots.get(slot).is_some_and(|slot| slot.ty == Type::Link) {
                let message = format!("`{}` is a link without words", tag.whole);
                let help = format!("write `<{0}>…</{0}>` around the words that lead there", tag.name);
                self.tell("misplaced-element", tag.whole, message, help);
            }
            self.count(slot, Count { most: 1, last: Some(tag.whole) }, counts);
            inside = Around::Slot(tag.name);
        }
        if tag.sort == TagSort::Opens {
            open.push(Open { tag, inside });
        }
    }

    fn closes(&mut self, tag: Tag<'s>, open: &mut Vec<Open<'s>>) {
        let Some(begins) = open.iter().rposition(|opened| opened.tag.name == tag.name) else {
            let message = format!("`{}` closes nothing that is open here", tag.whole);
            let help = "an element is closed in the text, or the variant, that opens it, the last one first";
            return self.tell("unclosed-element", tag.whole, message, help);
        };
        for Open { tag: crossed, .. } in open.drain(begins..).skip(1).collect::<Vec<_>>() {
            let message = format!("`{}` is not closed before `{}`", crossed.whole, tag.whole);
            let help = format!("write `</{}>` before `{}`", crossed.name, tag.whole);
            self.tell("unclosed-element", crossed.whole, message, help);
        }
    }

    fn count(&mut self, slot: usize, more: Count<'s>, counts: &mut [Count<'s>]) {
        let Some(count) = counts.get_mut(slot) else { return };
        let twice = count.most > 0;
        *count = Count { most: count.most + more.most, last: more.last };
        if let Some(whole) = more.last.filter(|_| twice) {
            let help = "what the application gives stands once in a text: declare a second one under another name";
            self.tell("repeated-element", whole, format!("`{whole}` stands here a second time"), help);
        }
    }

    /// Each variant by itself; where a number chooses by plural category, they all have the same slots.
    fn select(&mut self, variants: &'a [ast::Variant<&'s str>], around: Around<'s>) -> Vec<Count<'s>> {
        let mut most = vec![Count::default(); self.slots.len()];
        let all: Vec<Vec<Count<'s>>> = variants.iter().map(|variant| self.pattern(&variant.value, around)).collect();
        for counts in &all {
            for (most, count) in most.iter_mut().zip(counts).filter(|(most, count)| count.most > most.most) {
                *most = *count;
            }
        }
        let category = |variant: &ast::Variant<&'s str>| match variant.key {
            VariantKey::Identifier { name } => category_of(name).map(|_| name),
            VariantKey::NumberLiteral { .. } => None,
        };
        let is_number = |variant: &ast::Variant<&'s str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
        if !variants.iter().all(|variant| category(variant).is_some() || is_number(variant)) {
            return most;
        }
        let named: Vec<(&str, Vec<Count<'s>>)> =
            variants.iter().zip(all).filter_map(|(variant, counts)| Some((category(variant)?, counts))).collect();
        for (slot, Field { name, .. }) in self.slots.iter().enumerate() {
            let has = |counts: &[Count<'s>]| counts.get(slot).is_some_and(|count| count.most > 0);
            if named.iter().any(|(_, counts)| has(counts)) {
                for (key, _) in named.iter().filter(|(_, counts)| !has(counts)) {
                    let message = format!("`[{key}]` lacks `<{name}>`, which another number of the same has");
                    let help = format!("write `<{name}>…</{name}>` in every plural category");
                    self.tell("missing-element", key, message, help);
                }
            }
        }
        most
    }

    /// A tag whose name nobody declares, or that has attributes.
    fn known(&mut self, tag: Tag<'s>) {
        let is_known = self.slot(tag.name).is_some() || TextElement::from_name(tag.name).is_some();
        let named = l10n_name(tag.attributes);
        if is_known && tag.attributes.is_empty() || !is_known && tag.sort == TagSort::Closes {
            return; // what opens it is told
        }
        if let Some(name) = named {
            let message = format!("`{}` names its element by an attribute", tag.whole);
            let spelt = || match self.slot(name) {
                Some(_) => format!("write `<{name}>…</{name}>`"),
                None => NO_ELEMENT.to_owned(),
            };
            let help = self.context.declare(|| spelled(name), spelt);
            self.tell("element-attribute", tag.whole, message, help);
        } else if is_known {
            let message = format!("`{}` has attributes", tag.whole);
            let help = match tag.attributes.contains('=') {
                true => format!("write `<{}>`: what attributes would say, the application gives", tag.name),
                false => "a `<` that is to be read is written `{ \"<\" }`".to_owned(),
            };
            self.tell("element-attribute", tag.whole, message, help);
        } else {
            let message = format!("`{}` has no element `<{}>`", self.at.definition.id, tag.name);
            let help = self.meant(tag.name);
            self.tell("undeclared-element", tag.whole, message, help);
        }
    }

    fn meant(&self, name: &str) -> String {
        let own: Vec<&str> = self.slots.iter().map(|slot| slot.name.as_str()).collect();
        let mut names = own.clone();
        names.extend(TextElement::ALL.map(TextElement::name).iter().filter(|name| name.len() > 2));
        if let Some(near) = did_you_mean(name, names) {
            return format!("did you mean `<{near}>`?");
        }
        let declare = || match name {
            "a" => "declare a link under a name of its own: `# <terms> (Link)`".to_owned(),
            name => format!("declare it in the source language, above the message: `# <{name}> (Element)`"),
        };
        let declare = self.context.declare(declare, || NO_ELEMENT.to_owned());
        let own: Vec<String> = own.iter().map(|name| format!("<{name}>")).collect();
        let own = if own.is_empty() { String::new() } else { format!("; the message has {}", own.join(", ")) };
        format!("{declare}{own}")
    }

    /// A known name behind `<` that never becomes a tag.
    fn words(&mut self, words: &'s str) {
        for (at, _) in words.match_indices('<') {
            let Some(after) = words.get(at + 1..) else { continue };
            let name = markup::leading_name(after.strip_prefix('/').unwrap_or(after));
            let known = name.filter(|name| self.slot(name).is_some() || TextElement::from_name(name).is_some());
            if let Some(name) = known {
                let end = at + 1 + usize::from(after.starts_with('/')) + name.len();
                let slice = words.get(at..end).unwrap_or(words);
                let message = format!("`{slice}` has no `>`");
                let help = "close the tag; a `<` that is to be read is written `{ \"<\" }`";
                self.tell("unclosed-element", slice, message, help);
            }
        }
    }

    /// Slots that stand nowhere in a text.
    fn missing(&mut self, counts: &[Count<'s>]) {
        let (context, id) = (self.context, self.at.definition.id);
        let module = self.at.file.source.module.as_str();
        let lacks = self.slots.iter().zip(counts).filter(|(_, count)| count.most == 0).map(|(slot, _)| slot);
        let used = lacks.clone().next().map(|_| used_in_any_language(context, module, id)).unwrap_or_default();
        for slot in lacks {
            if self.whose == Whose::Program && !used.contains(slot.name.as_str()) {
                continue; // told where it is declared
            }
            let what = if self.at.attribute.is_empty() { String::new() } else { format!(".{}", self.at.attribute) };
            let slice = if self.at.attribute.is_empty() { id } else { self.at.attribute };
            let message = format!("`{id}{what}` lacks `<{}>`", slot.name);
            let help = format!("write `<{0}>…</{0}>` around the words that it is for", slot.name);
            self.tell("missing-element", slice, message, help);
        }
    }
}

/// What is left to whoever changes a text of a finished program, which has its elements.
const NO_ELEMENT: &str = "write the words without it";

/// The name in `data-l10n-name="terms"`, as fluent-dom has it.
pub(super) fn l10n_name(attributes: &str) -> Option<&str> {
    let after = attributes.split_once("data-l10n-name")?.1.trim_start().strip_prefix('=')?.trim_start();
    markup::leading_name(after.trim_start_matches(['"', '\'']))
}

/// How an element is spelled here that another library names by an attribute.
pub(super) fn spelled(name: &str) -> String {
    format!("write `<{name}>…</{name}>`, and above the message of the source language `# <{name}> (Link)`")
}
