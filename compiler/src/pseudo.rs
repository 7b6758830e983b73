//! Texts as a pseudo-locale has them: longer, in brackets, with strange letters, and still the same messages.
//!
//! What is cut off on a page loses its bracket, what breaks a layout shows at forty per cent more, and what nobody put into
//! a file stands there plain.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use ushtil_lang::Lang;

use crate::language::language;

/// A file of messages in the pseudo-locale of its language: Cyrillic stays Cyrillic, Latin stays Latin.
///
/// Placeables, choices, markup, addresses and what stands in backticks are as they were; lines with mistakes are left out.
///
/// ```
/// use ushtil_compiler::{Lang, pseudo};
/// assert_eq!(pseudo("label = Тілді таңдаңыз", Lang::Kk), "label = ⟦Тілді тӑңдӑңӹӟ бір⟧\n");
/// assert_eq!(pseudo("back = <home>Home</home>", Lang::En), "back = ⟦<home>Hóḿé</home> one two⟧\n");
/// assert_eq!(pseudo("by = Организатор: { $org }", Lang::Ru), "by = ⟦Ӧргӑнӣӟӑтӧр: { $org } один⟧\n");
/// assert_eq!(pseudo("seat = { $count ->\n   *[other] seats\n}", Lang::En), "seat =\n    { $count ->\n       *[other] ⟦śéáťś⟧\n    }\n");
/// ```
#[must_use]
pub fn pseudo(ftl: &str, lang: Lang) -> String {
    let mut resource = parser::parse(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
    entries(&mut resource, lang);
    serializer::serialize(&resource)
}

/// Whether a text stands in brackets of its own, or inside of a text that does.
#[derive(Clone, Copy, PartialEq)]
enum Brackets {
    Own,
    Outside,
}

fn entries(resource: &mut Resource<String>, lang: Lang) {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &mut message.value {
                    pattern(value, lang, Brackets::Own);
                }
                attributes(&mut message.attributes, lang);
            }
            Entry::Term(term) => {
                pattern(&mut term.value, lang, Brackets::Outside);
                attributes(&mut term.attributes, lang);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
}

fn attributes(attributes: &mut [Attribute<String>], lang: Lang) {
    for attribute in attributes {
        pattern(&mut attribute.value, lang, Brackets::Own);
    }
}

fn pattern(pattern: &mut Pattern<String>, lang: Lang, brackets: Brackets) {
    let texts = || {
        pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value.as_str()),
            PatternElement::Placeable { .. } => None,
        })
    };
    let length: usize = texts().map(|text| text.chars().count()).sum();
    let says = texts().any(|text| text.contains(char::is_alphabetic));
    let inner = if says { Brackets::Outside } else { brackets };
    let mut in_backticks = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = strange(value, lang, &mut in_backticks),
            PatternElement::Placeable { expression } => choices(expression, lang, inner),
        }
    }
    if !says {
        return;
    }
    let own = brackets == Brackets::Own;
    let more = longer(length, if own { 2 } else { 0 }, lang);
    if own {
        pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
    }
    let end = if own { "⟧" } else { "" };
    pattern.elements.push(PatternElement::TextElement { value: format!("{more}{end}") });
}

fn choices(expression: &mut Expression<String>, lang: Lang, brackets: Brackets) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value, lang, brackets));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => choices(expression, lang, brackets),
        Expression::Inline(_) => {}
    }
}

/// Words that make a text four tenths longer, with what stands around it.
fn longer(length: usize, around: usize, lang: Lang) -> String {
    let wanted = (length * 2).div_ceil(5).saturating_sub(around);
    let mut out = String::new();
    let mut words = language(lang).fillers.into_iter().cycle();
    while out.chars().count() < wanted {
        out.push(' ');
        out.push_str(words.next().unwrap_or_default());
    }
    out
}

/// A text with strange letters where it is read, and as it was where programs read it.
fn strange(text: &str, lang: Lang, in_backticks: &mut bool) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_tag = false;
    for word in text.split_inclusive(char::is_whitespace) {
        let address = word.contains("://") || word.contains('@') || word.starts_with("--");
        for c in word.chars() {
            match c {
                '`' => *in_backticks = !*in_backticks,
                '<' => in_tag = true,
                '>' => in_tag = false,
                _ => {}
            }
            out.push(if address || in_tag || *in_backticks { c } else { letter(c, lang) });
        }
    }
    out
}

fn letter(c: char, lang: Lang) -> char {
    let [plain, strange] = language(lang).strange;
    plain.chars().zip(strange.chars()).find(|(from, _)| *from == c).map_or(c, |(_, to)| to)
}
