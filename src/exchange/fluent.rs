//! Messages as units: where each pattern stands in its file, the variants of its choices, and how one is written back.
//!
//! A choice (`{ $count -> … }`) is taken apart: each variant is a unit of its own, so that a translator sees sentences and
//! not the notation. Places are bytes of the file, so that whatever is not translated stays as it is.

use std::collections::HashMap;
use std::ops::Range;

use crate::Lang;

use super::content::{Edit, apply};

/// A message, a term, or an attribute of one.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// `seats-left`, `-brand`, `search.label`.
    pub(crate) id: String,
    pub(crate) pattern: Pattern,
    /// The lines of the comment above, without their marks.
    pub(crate) comment: Vec<String>,
    /// The whole, with its attributes, for those that have no dot in their id.
    pub(crate) whole: Range<usize>,
}

/// What a message says, or one of its variants.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pattern {
    /// The bytes from the first of the text to the last.
    pub(crate) range: Range<usize>,
    /// The text, without the indentation of its lines; a choice stands in it as `{ $count -> … }`, without its variants.
    pub(crate) text: String,
    pub(crate) choices: Vec<Choice>,
}

#[derive(Debug, Clone)]
pub(crate) struct Choice {
    /// The bytes of the braces and all between them.
    pub(crate) range: Range<usize>,
    /// `$count`, or whatever stands before the arrow.
    pub(crate) selector: String,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Debug, Clone)]
pub(crate) struct Variant {
    pub(crate) key: String,
    pub(crate) default: bool,
    pub(crate) pattern: Pattern,
}

/// One text of a message: the way to it through the variants, and what it says.
pub(crate) struct Leaf<'p> {
    /// `[few]`; empty for the whole.
    pub(crate) way: String,
    pub(crate) pattern: &'p Pattern,
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Pattern {
    /// Whether it says nothing outside of its choices.
    fn only_choices(&self, source: &str) -> bool {
        let mut at = self.range.start;
        let mut rest = String::new();
        for choice in &self.choices {
            rest.push_str(source.get(at..choice.range.start).unwrap_or_default());
            at = choice.range.end;
        }
        rest.push_str(source.get(at..self.range.end).unwrap_or_default());
        !self.choices.is_empty() && rest.trim().is_empty()
    }

    /// Every text, in the order of the file.
    pub(crate) fn leaves<'p>(&'p self, source: &str) -> Vec<Leaf<'p>> {
        let mut found = Vec::new();
        self.collect(source, String::new(), &mut found);
        found
    }

    fn collect<'p>(&'p self, source: &str, way: String, found: &mut Vec<Leaf<'p>>) {
        if !self.only_choices(source) {
            found.push(Leaf { way: way.clone(), pattern: self });
        }
        for (choice, variant, step) in self.steps() {
            _ = choice;
            variant.pattern.collect(source, format!("{way}{step}"), found);
        }
    }

    /// Every variant with its step of the way: `[few]`, in a second choice `[2:few]`.
    fn steps(&self) -> impl Iterator<Item = (&Choice, &Variant, String)> {
        self.choices.iter().enumerate().flat_map(|(number, choice)| {
            choice.variants.iter().map(move |variant| {
                let step = match number {
                    0 => format!("[{}]", variant.key),
                    _ => format!("[{}:{}]", number + 1, variant.key),
                };
                (choice, variant, step)
            })
        })
    }

    /// What stands at the end of a way, or nearest to it: the variant that is the default, or the text without choice.
    pub(crate) fn nearest(&self, source: &str, way: &str) -> &Pattern {
        if way.is_empty() {
            let only = self.only_choices(source).then(|| self.choices.first()).flatten();
            return only.and_then(Choice::fallback).map_or(self, |pattern| pattern.nearest(source, ""));
        }
        for (choice, variant, step) in self.steps() {
            if let Some(rest) = way.strip_prefix(step.as_str()) {
                return variant.pattern.nearest(source, rest);
            }
            _ = choice;
        }
        let rest = way.find(']').and_then(|end| way.get(end + 1..)).unwrap_or_default();
        match self.choices.first().and_then(Choice::fallback) {
            Some(pattern) => pattern.nearest(source, rest),
            None => self,
        }
    }

    /// The pattern as another language would have it that is not written yet: choices by number have its plurals.
    pub(crate) fn in_shape_of(&self, lang: Lang) -> Pattern {
        let choices = self.choices.iter().map(|choice| {
            let number = choice.selector.starts_with('$')
                && choice.variants.iter().all(|variant| PLURALS.contains(&variant.key.as_str()));
            let variants = if number {
                let other = |key: &str| {
                    let same = choice.variants.iter().find(|variant| variant.key == key);
                    same.map(|variant| &variant.pattern).or_else(|| choice.fallback())
                };
                let variant = |key: &'static str| {
                    let pattern = other(key)?.in_shape_of(lang);
                    Some(Variant { key: key.to_owned(), default: key == "other", pattern })
                };
                lang.cardinals().iter().map(|category| category.name()).filter_map(variant).collect()
            } else {
                let same =
                    |variant: &Variant| Variant { pattern: variant.pattern.in_shape_of(lang), ..variant.clone() };
                choice.variants.iter().map(same).collect()
            };
            Choice { variants, ..choice.clone() }
        });
        Pattern { choices: choices.collect(), ..self.clone() }
    }

    /// The pattern as FTL, with other texts; nothing, if one of them is not there.
    pub(crate) fn write(&self, source: &str, way: &str, text: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        let written = |(number, choice): (usize, &Choice)| {
            let mut out = format!("{{ {} ->", choice.selector);
            for variant in &choice.variants {
                let step = if number == 0 { String::new() } else { format!("{}:", number + 1) };
                let below = variant.pattern.write(source, &format!("{way}[{step}{}]", variant.key), text)?;
                let mark = if variant.default { "   *" } else { "    " };
                out.push_str(&format!("\n{mark}[{}] {}", variant.key, indented(&below, "        ")));
            }
            out.push_str("\n}");
            Some((choice.shown(), out))
        };
        let choices: Option<Vec<_>> = self.choices.iter().enumerate().map(written).collect();
        if self.only_choices(source) {
            return Some(choices?.into_iter().map(|(_, out)| out).collect());
        }
        let mut out = text(way)?;
        for (shown, written) in choices? {
            out = out.replacen(&shown, &written, 1);
        }
        Some(out)
    }

    /// The edits that put other texts at the ends of their ways.
    pub(crate) fn edits(&self, source: &str, way: &str, new: &HashMap<String, String>) -> Vec<Edit> {
        let below: Vec<Edit> = self
            .steps()
            .flat_map(|(_, variant, step)| variant.pattern.edits(source, &format!("{way}{step}"), new))
            .collect();
        let Some(text) = new.get(way) else { return below };
        let multiline = text.contains('\n') && way.is_empty() && !self.text.contains('\n');
        let indentation = if way.is_empty() { "    " } else { "        " };
        let mut out = format!("{}{}", if multiline { "\n    " } else { "" }, indented(text, indentation));
        for choice in &self.choices {
            let inside = |(range, _): &&Edit| choice.range.start <= range.start && range.end <= choice.range.end;
            let moved =
                |(range, text): &Edit| (range.start - choice.range.start..range.end - choice.range.start, text.clone());
            let raw = source.get(choice.range.clone()).unwrap_or_default();
            let raw = apply(raw, below.iter().filter(inside).map(moved).collect());
            out = out.replacen(&choice.shown(), &raw.unwrap_or_default(), 1);
        }
        vec![(self.range.clone(), out)]
    }
}

impl Choice {
    /// How it stands in the text around it.
    pub(crate) fn shown(&self) -> String {
        format!("{{ {} -> … }}", self.selector)
    }

    fn fallback(&self) -> Option<&Pattern> {
        self.variants.iter().find(|variant| variant.default).or(self.variants.last()).map(|variant| &variant.pattern)
    }
}

/// A text of several lines, each but the first behind an indentation.
pub(crate) fn indented(text: &str, indentation: &str) -> String {
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(indentation);
            out.push_str(line);
        }
    }
    out
}
