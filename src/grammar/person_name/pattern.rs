//! How a pattern is filled with the fields of a name: UTS 35, part 8, "Formatting Process".

use std::borrow::Cow;

use super::PersonField;
use crate::language::Patterns;

/// What the fields of a name are.
pub(super) trait Fields {
    /// A field as it is kept, or as it is put together of others.
    fn get(&self, field: PersonField) -> Option<Cow<'_, str>>;
    /// What is no part of the name: `honorific`, `address`, `office`.
    fn beside(&self, word: &str) -> Option<Cow<'_, str>>;
}

/// A piece of a name that is filled in: the literal before it, and its text.
#[derive(Debug)]
pub(super) struct Piece<'n> {
    pub(super) before: Cow<'static, str>,
    pub(super) text: Cow<'n, str>,
    pub(super) of: Source,
}

/// What a piece is of, which says how it takes a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Field(PersonField),
    /// Initials and single letters, which have no case.
    Letters,
    Honorific,
    Office,
}

/// One placeholder: `given2-initial` and the literal before it.
#[derive(Debug, Clone, Copy)]
struct Slot {
    before: &'static str,
    word: &'static str,
}

impl Slot {
    fn name(&self) -> &'static str {
        self.word.split('-').next().unwrap_or_default()
    }

    fn has(&self, modifier: &str) -> bool {
        self.word.split('-').skip(1).any(|word| word == modifier)
    }

    fn is_letters(&self) -> bool {
        self.has("initial") || self.has("monogram")
    }
}

fn slots(pattern: &'static str) -> impl Iterator<Item = Slot> {
    pattern.split('}').filter_map(|part| part.split_once('{')).map(|(before, word)| Slot { before, word })
}

/// The pieces of the pattern that shows most of the name.
pub(super) fn fill<'n>(choice: &'static str, fields: &'n dyn Fields, patterns: &Patterns) -> Vec<Piece<'n>> {
    let all = choice.split('|').map(|pattern| filled(pattern, fields, patterns));
    all.reduce(|best, next| if next.len() > best.len() { next } else { best }).unwrap_or_default()
}

fn filled<'n>(pattern: &'static str, fields: &'n dyn Fields, patterns: &Patterns) -> Vec<Piece<'n>> {
    let shows_given = slots(pattern).any(|slot| slot.name() == "given" && !slot.has("initial"));
    let mononym = fields.get(PersonField::Family).is_none() && !shows_given;
    let shows_patronymic =
        slots(pattern).any(|slot| slot.name() == "given2") && fields.get(PersonField::Patronymic).is_some();
    let (mut pieces, mut joint) = (Vec::new(), String::new());
    for slot in slots(pattern) {
        joined(&mut joint, slot.before);
        if slot.name() == "honorific" && shows_patronymic {
            continue;
        }
        let Some((text, of)) = value(slot, fields, patterns, mononym) else { continue };
        let before = if pieces.is_empty() { Cow::Borrowed("") } else { Cow::Owned(std::mem::take(&mut joint)) };
        joint.clear();
        pieces.push(Piece { before, text, of });
    }
    pieces
}

/// The literals around a field that is empty become one: the longer, which is the other one with punctuation. (CLDR would leave
/// «Wooster , MP».)
fn joined(joint: &mut String, next: &str) {
    if !joint.ends_with(next) || joint.is_empty() {
        joint.clear();
        joint.push_str(next);
    }
}

fn value<'n>(slot: Slot, fields: &'n dyn Fields, patterns: &Patterns, mononym: bool) -> Option<(Cow<'n, str>, Source)> {
    let (text, of) = match (slot.name(), mononym) {
        ("given", true) => return None,
        ("surname", true) if slot.has("prefix") => return None,
        ("given", false) | ("surname", true) => given(slot, fields)?,
        ("surname", false) => surname(slot, fields)?,
        ("honorific" | "address", _) => (fields.beside(slot.word)?, Source::Honorific),
        ("office", _) => (fields.beside(slot.word)?, Source::Office),
        (word, _) => {
            let field = PersonField::from_word(word)?;
            (fields.get(field)?, Source::Field(field))
        }
    };
    let text = match () {
        () if slot.has("monogram") => Cow::Owned(grapheme(&text).to_owned()),
        () if slot.has("initial") => Cow::Owned(initials(&text, patterns)),
        () => text,
    };
    let text = if slot.has("allCaps") { Cow::Owned(text.to_uppercase()) } else { text };
    Some((text, if slot.is_letters() { Source::Letters } else { of }))
}

fn given<'n>(slot: Slot, fields: &'n dyn Fields) -> Option<(Cow<'n, str>, Source)> {
    let informal = slot.has("informal").then(|| fields.get(PersonField::Informal)).flatten();
    let text = informal.or_else(|| fields.get(PersonField::Given))?;
    Some((text, Source::Field(PersonField::Given)))
}

fn surname<'n>(slot: Slot, fields: &'n dyn Fields) -> Option<(Cow<'n, str>, Source)> {
    let field = match () {
        () if slot.has("prefix") => PersonField::FamilyPrefix,
        () if slot.has("core") => PersonField::FamilyCore,
        () => PersonField::Family,
    };
    Some((fields.get(field)?, Source::Field(field)))
}

fn initials(text: &str, patterns: &Patterns) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push_str(patterns.between_initials);
        }
        out.push_str(grapheme(word));
        out.push_str(patterns.initial);
    }
    out
}

/// The first letter with the marks on it.
fn grapheme(text: &str) -> &str {
    let mut rest = text.char_indices().skip(1);
    let end = rest.find(|(_, c)| !matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}')).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or(text)
}
