//! Messages as units: where each pattern stands in its file, the variants of its choices, and how one is written back.
//!
//! A choice (`{ $count -> … }`) is taken apart: each variant is a unit of its own, so that a translator sees sentences and
//! not the notation. Places are bytes of the file, so that whatever is not translated stays as it is.

use std::collections::HashMap;
use std::ops::Range;

use crate::Lang;

use super::content::{Edit, apply};
use super::pieces::closing;

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
    range: Range<usize>,
    /// `$count`, or whatever stands before the arrow.
    selector: String,
    variants: Vec<Variant>,
}

#[derive(Debug, Clone)]
pub(crate) struct Variant {
    key: String,
    default: bool,
    pattern: Pattern,
}

/// One text of a message: the way to it through the variants, and what it says.
pub(crate) struct Leaf<'p> {
    /// `[few]`; empty for the whole.
    pub(crate) way: String,
    pub(crate) pattern: &'p Pattern,
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The keys that a choice by number has in a language.
fn plurals(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Kk | Lang::En => &["one", "other"],
        Lang::Ru => &["one", "few", "many", "other"],
    }
}

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
                let variant = |key: &&str| {
                    let pattern = other(key)?.in_shape_of(lang);
                    Some(Variant { key: (*key).to_owned(), default: *key == "other", pattern })
                };
                plurals(lang).iter().filter_map(variant).collect()
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
    fn shown(&self) -> String {
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

/// Every message, term and attribute of a file that has no syntax errors.
pub(crate) fn entries(text: &str) -> Vec<Entry> {
    let mut scan = Scan { text, at: 0 };
    let mut found: Vec<Entry> = Vec::new();
    let mut comment: Vec<String> = Vec::new();
    while scan.at < text.len() {
        let line = scan.line();
        if let Some(about) = line.strip_prefix("# ").or_else(|| (line == "#").then_some("")) {
            comment.push(about.to_owned());
            scan.skip_line();
        } else if let Some((id, after)) = identifier(line, true) {
            let start = scan.at;
            scan.at += after;
            let index = found.len();
            let pattern = scan.pattern();
            found.push(Entry { id: id.to_owned(), pattern, comment: std::mem::take(&mut comment), whole: start..0 });
            scan.attributes(id, &mut found);
            let end = scan.at;
            if let Some(entry) = found.get_mut(index) {
                entry.whole.end = end;
            }
        } else {
            comment.clear();
            scan.skip_line();
        }
    }
    found.retain(|entry| !entry.pattern.range.is_empty() || !entry.whole.is_empty());
    found
}

/// The identifier that a line begins with, and the byte after its sign of equality.
fn identifier(line: &str, term: bool) -> Option<(&str, usize)> {
    let bare = if term { line.strip_prefix('-').unwrap_or(line) } else { line };
    let length = bare.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(bare.len());
    let id = line.get(..line.len() - bare.len() + length)?;
    let rest = line.get(id.len()..)?.trim_start_matches(' ');
    let good = bare.starts_with(|c: char| c.is_ascii_alphabetic());
    rest.strip_prefix('=').filter(|_| good).map(|rest| (id, line.len() - rest.len()))
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn line(&self) -> &'t str {
        let line = self.rest().split('\n').next().unwrap_or_default();
        line.strip_suffix('\r').unwrap_or(line)
    }

    fn skip_line(&mut self) {
        self.at += self.rest().find('\n').map_or(self.rest().len(), |end| end + 1);
    }

    fn attributes(&mut self, owner: &str, found: &mut Vec<Entry>) {
        loop {
            let before = self.at;
            let blank = self.rest().find(|c: char| !matches!(c, ' ' | '\n' | '\r')).unwrap_or(0);
            let start = before + blank;
            let attribute = self.text.get(start..).and_then(|rest| rest.strip_prefix('.'));
            let line = attribute.and_then(|rest| rest.split('\n').next());
            let Some((name, after)) = line.and_then(|line| identifier(line, false)) else { return };
            self.at = start + 1 + after;
            let pattern = self.pattern();
            found.push(Entry { id: format!("{owner}.{name}"), pattern, comment: Vec::new(), whole: start..self.at });
        }
    }

    /// Reads a pattern that begins here, up to the end of its last line.
    fn pattern(&mut self) -> Pattern {
        let blank = self.rest().find(|c| c != ' ').unwrap_or(self.rest().len());
        self.at += blank;
        let mut lines: Vec<Range<usize>> = Vec::new(); // the pieces between line ends that are of the text itself
        let mut choices = Vec::new();
        let mut from = self.at;
        loop {
            let Some(next) = self.rest().find(['{', '\n']).map(|next| self.at + next) else {
                self.at = self.text.len();
                lines.push(from..self.at);
                break;
            };
            self.at = next;
            if self.rest().starts_with('{') {
                let end = closing(self.text, next).unwrap_or(self.text.len());
                choices.extend(self.choice(next, end));
                self.at = end;
                continue;
            }
            lines.push(from..next);
            let Some(next) = self.continues() else { break };
            from = next;
            self.at = next;
        }
        self.finish(&lines, choices)
    }

    /// Where the next line of the pattern begins that goes on after the line end here.
    fn continues(&self) -> Option<usize> {
        let rest = self.rest();
        let blank = rest.find(|c: char| !matches!(c, ' ' | '\n' | '\r'))?;
        let line = self.at + rest.get(..blank)?.rfind('\n')? + 1;
        let indented = self.at + blank > line;
        let first = rest.get(blank..)?.chars().next()?;
        let goes_on = first == '{' || indented && !matches!(first, '.' | '[' | '*' | '}');
        (goes_on && indented).then_some(self.at + 1)
    }

    /// The text of lines, without the indentation that they have in common.
    fn finish(&self, lines: &[Range<usize>], choices: Vec<Choice>) -> Pattern {
        let line = |range: &Range<usize>| {
            let mut line = String::new();
            let mut at = range.start;
            for choice in choices.iter().filter(|choice| range.contains(&choice.range.start)) {
                line.push_str(self.text.get(at..choice.range.start).unwrap_or_default());
                line.push_str(&choice.shown());
                at = choice.range.end;
            }
            line.push_str(self.text.get(at..range.end).unwrap_or_default());
            if line.ends_with('\r') {
                line.pop();
            }
            line
        };
        let indentation = |text: &str| text.len() - text.trim_start_matches(' ').len();
        let common =
            lines.iter().skip(1).map(line).filter(|text| !text.trim().is_empty()).map(|text| indentation(&text)).min();
        let mut text = String::new();
        for (number, range) in lines.iter().enumerate() {
            let line = line(range);
            if number > 0 {
                text.push('\n');
            }
            let cut = if number == 0 { 0 } else { common.unwrap_or(0).min(line.len()) };
            text.push_str(line.get(cut..).unwrap_or_default());
        }
        let start = lines.first().map_or(self.at, |first| first.start);
        let end = lines.last().map_or(start, |last| last.end);
        let whole = self.text.get(start..end).unwrap_or_default();
        let lead = whole.len() - whole.trim_start_matches([' ', '\n', '\r']).len();
        let range = start + lead..start + whole.trim_end_matches([' ', '\n', '\r']).len().max(lead);
        let text = text.trim_matches([' ', '\n']).to_owned();
        Pattern { range, text, choices }
    }

    /// The choice between these braces, if it is one.
    fn choice(&self, start: usize, end: usize) -> Option<Choice> {
        let inner = self.text.get(start + 1..end.checked_sub(1)?)?;
        let arrow = arrow(inner)?;
        let selector = inner.get(..arrow)?.trim().to_owned();
        let mut scan = Scan { text: self.text.get(..end - 1)?, at: start + 1 + arrow + 2 };
        let mut variants = Vec::new();
        loop {
            let blank = scan.rest().find(|c: char| !matches!(c, ' ' | '\n' | '\r')).unwrap_or(scan.rest().len());
            scan.at += blank;
            let default = scan.rest().starts_with('*');
            let Some(open) = scan.rest().trim_start_matches('*').strip_prefix('[') else { break };
            let close = open.find(']')?;
            let key = open.get(..close)?.trim().to_owned();
            scan.at += usize::from(default) + 1 + close + 1;
            variants.push(Variant { key, default, pattern: scan.pattern() });
        }
        (!variants.is_empty()).then_some(Choice { range: start..end, selector, variants })
    }
}

/// Where the arrow of a choice stands, outside of string literals and inner braces.
fn arrow(inner: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => depth = depth.saturating_sub(1),
            b'-' if !quoted && depth == 0 && inner.get(at + 1..)?.starts_with('>') => return Some(at),
            _ => {}
        }
    }
    None
}
