//! Content as units, and translations put into its files: at the place of the value, so that all around it stays as it is.

use std::ops::Range;

use crate::Lang;
use crate::content::{Lines, Said, SaidIn};
use crate::lang::{LangTag, State};

use super::notes::Notes;
use super::unit::{Form, Standing};

/// Bytes of a file, and what is to stand there.
pub(crate) type Edit = (Range<usize>, String);

/// The key of a part of something said: `person/anuar-tugel/name.family`.
pub(crate) fn key(said: &Said, part: &str) -> Option<String> {
    let (kind, id) = said.owner.as_ref()?;
    Some(format!("{kind}/{id}/{}", field(said, part)))
}

pub(crate) fn field(said: &Said, part: &str) -> String {
    if part.is_empty() { said.field.clone() } else { format!("{}.{part}", said.field) }
}

/// What is said in one of the languages.
pub(crate) fn entry(said: &Said, lang: Lang) -> Option<&SaidIn> {
    said.entries.iter().find(|entry| entry.tag == lang)
}

/// A part of what is said in one of the languages.
pub(crate) fn text<'s>(said: &'s Said, lang: Lang, part: &str) -> Option<&'s str> {
    let words = entry(said, lang)?.words.iter().find(|words| words.part == part)?;
    Some(&words.text)
}

/// The language to translate from: the original, or the first that has a text which is no draft.
pub(crate) fn source(said: &Said, to: Lang) -> Option<Lang> {
    let has = |lang: &Lang| *lang != to && entry(said, *lang).is_some_and(|entry| !entry.words.is_empty());
    let ready = |lang: &Lang| {
        entry(said, *lang).and_then(|entry| entry.state.as_ref()).is_none_or(|(state, _)| *state != State::Draft)
    };
    let original = said.original.and_then(LangTag::lang).filter(has);
    let langs = || Lang::ALL.into_iter().filter(has);
    original.or_else(|| langs().find(ready)).or_else(|| langs().next())
}

/// Whether a language is the one that the others are taken to be translated from, unless notes say otherwise.
pub(crate) fn is_origin(said: &Said, lang: Lang) -> bool {
    let first =
        |lang: Lang| Lang::ALL.into_iter().take_while(|other| *other != lang).all(|other| entry(said, other).is_none());
    said.original.and_then(LangTag::lang).map_or_else(|| first(lang), |original| original == lang)
}

/// Markdown, or a line of words.
pub(crate) fn form(lines: Lines) -> Form {
    match lines {
        Lines::One => Form::Line,
        Lines::Many => Form::Prose,
    }
}

/// How far a translation has come: what the file says of it, and the notes.
pub(crate) fn standing(said: &Said, to: Lang, part: &str, key: &str, notes: &Notes) -> Standing {
    let (Some(entry), Some(found)) = (entry(said, to), text(said, to, part)) else { return Standing::Missing };
    let stated = entry.state.as_ref().map(|(state, _)| Standing::of(*state));
    let noted = notes.standing(key, to, found, &|lang| text(said, lang, part).map(str::to_owned));
    let older = |(made_from, _): &(u32, Range<usize>)| said.rev.is_some_and(|rev| *made_from < rev);
    match (stated, noted) {
        (_, Some(Standing::Outdated)) => Standing::Outdated,
        (Some(stated @ (Standing::Draft | Standing::Machine)), _) => stated,
        _ if entry.source_rev.as_ref().is_some_and(older) => Standing::Outdated,
        (_, Some(noted)) => noted,
        (stated, None) => stated.unwrap_or(Standing::Reviewed),
    }
}

/// A file of content, as it is written into.
pub(crate) struct Target<'f> {
    pub(crate) text: &'f str,
    pub(crate) json: bool,
}

impl Target<'_> {
    /// Puts texts in one language; `None` where the notation leaves no place for them.
    pub(crate) fn edits(&self, said: &Said, to: Lang, texts: &[(String, String)], state: State) -> Option<Vec<Edit>> {
        match entry(said, to) {
            Some(entry) => self.change(said, entry, texts, state),
            None => self.add(said, to, texts, state).map(|edit| vec![edit]),
        }
    }

    fn change(&self, said: &Said, entry: &SaidIn, texts: &[(String, String)], state: State) -> Option<Vec<Edit>> {
        let mut edits = Vec::new();
        for (part, text) in texts {
            match entry.words.iter().find(|words| words.part == *part) {
                Some(words) if words.text == *text => {}
                Some(words) => {
                    let bare = part.is_empty() && entry.state.is_none() && words.span == entry.span;
                    let literal = self.literal(text, self.text.get(words.span.clone())?);
                    let literal = if bare { self.with_state(literal, state) } else { literal };
                    edits.push((words.span.clone(), literal));
                }
                None => {
                    let last = entry.words.last()?;
                    let literal = self.literal(text, "");
                    let inline = self.text.get(entry.span.clone())?.starts_with('{');
                    let pair = self.pair(part, &literal);
                    let added = if inline { format!(", {pair}") } else { format!("\n{pair}") };
                    edits.push((last.span.end..last.span.end, added));
                }
            }
        }
        let whole = texts.iter().all(|(part, _)| part.is_empty());
        match &entry.state {
            Some((before, span)) if *before != state => {
                edits.push((span.clone(), format!("\"{}\"", Standing::of(state).as_str())));
            }
            None if edits.is_empty() && whole && is_shown(state) => {
                let written = self.text.get(entry.span.clone())?.to_owned();
                edits.push((entry.span.clone(), self.with_state(written, state)));
            }
            _ => {}
        }
        if let (Some((_, span)), Some(rev)) = (&entry.source_rev, said.rev) {
            edits.push((span.clone(), rev.to_string()));
        }
        Some(edits)
    }

    /// Puts a language where there was none, the way that its neighbour is written.
    fn add(&self, said: &Said, to: Lang, texts: &[(String, String)], state: State) -> Option<Edit> {
        let rank = |tag: LangTag| Lang::ALL.into_iter().position(|lang| tag == lang).unwrap_or(usize::MAX);
        let own = rank(LangTag::of(to));
        let mut entries: Vec<&SaidIn> = said.entries.iter().filter(|entry| !entry.words.is_empty()).collect();
        entries.sort_by_key(|entry| entry.key.start);
        let before = entries.iter().rev().find(|entry| rank(entry.tag) < own);
        let neighbour = before.or(entries.first())?;
        let value = self.value(texts, state);
        let end = neighbour.words.iter().map(|words| words.span.end).chain([neighbour.span.end]).max()?;
        let line = self.text.get(..neighbour.key.start)?.rfind('\n').map_or(0, |at| at + 1);
        let prefix = self.text.get(line..neighbour.key.start)?;
        if self.text.get(said.span.clone())?.starts_with('{') {
            return self.add_inside(neighbour, before.is_some(), end, to, &value);
        }
        let line_end = self.text.get(end..)?.find('\n').map_or(self.text.len(), |at| end + at + 1);
        let line_break = if self.text.get(..line_end)?.ends_with("\r\n") { "\r\n" } else { "\n" };
        if let Some(header) = prefix.trim_start().strip_prefix('[') {
            let below: Vec<String> =
                texts.iter().map(|(part, text)| self.pair(part_or_value(part), &self.literal(text, ""))).collect();
            let block = format!("{line_break}[{header}{to}]{line_break}{}{line_break}", below.join(line_break));
            return Some((line_end..line_end, block));
        }
        let added = format!("{prefix}{to} = {value}{line_break}");
        if before.is_none() {
            return Some((line..line, added));
        }
        let lead = if self.text.get(..line_end)?.ends_with('\n') { "" } else { line_break };
        Some((line_end..line_end, format!("{lead}{added}")))
    }

    /// Inside of braces: behind the neighbour or before it, with the same space between.
    fn add_inside(&self, neighbour: &SaidIn, behind: bool, end: usize, to: Lang, value: &str) -> Option<Edit> {
        let start = neighbour.key.start;
        let opening = self.text.get(..start)?.rfind(['{', ','])? + 1;
        let space = self.text.get(opening..start)?;
        let pair = self.pair(to.tag(), value);
        let between = if space.trim().is_empty() && space.contains('\n') { space } else { " " };
        Some(match behind {
            true => (end..end, format!(",{between}{pair}")),
            false => (start..start, format!("{pair},{between}")),
        })
    }

    fn value(&self, texts: &[(String, String)], state: State) -> String {
        match texts {
            [(part, text)] if part.is_empty() => self.with_state(self.literal(text, ""), state),
            _ => {
                let pairs: Vec<String> =
                    texts.iter().map(|(part, text)| self.pair(part, &self.literal(text, ""))).collect();
                format!("{{ {} }}", pairs.join(", "))
            }
        }
    }

    fn pair(&self, name: &str, literal: &str) -> String {
        if self.json { format!("\"{name}\": {literal}") } else { format!("{name} = {literal}") }
    }

    /// The long form, where readers are told of the state.
    fn with_state(&self, literal: String, state: State) -> String {
        if !is_shown(state) {
            return literal;
        }
        let state = format!("\"{}\"", Standing::of(state).as_str());
        format!("{{ {}, {} }}", self.pair("value", &literal), self.pair("state", &state))
    }

    /// A text as the notation has it, with the quotes of what stood there before.
    fn literal(&self, text: &str, before: &str) -> String {
        if self.json {
            return serde_json::Value::from(text).to_string();
        }
        let control = |c: char| c.is_control() && c != '\n' && c != '\t';
        if before.starts_with("'''") && !text.contains("'''") && !text.ends_with('\'') && !text.contains(control) {
            return format!("'''{}{text}{}'''", lead(before), trail(before, '\''));
        }
        if text.contains('\n') || before.starts_with("\"\"\"") {
            let (lead, trail) = match before.starts_with("\"\"\"") {
                true => (lead(before), trail(before, '"')),
                false => ("\n", "\n"),
            };
            return format!("\"\"\"{lead}{}{trail}\"\"\"", escaped(text, Lines::Many));
        }
        if before.starts_with('\'') && !text.contains('\'') && !text.contains(char::is_control) {
            return format!("'{text}'");
        }
        format!("\"{}\"", escaped(text, Lines::One))
    }
}

/// Whether readers are told of a state, so that it stands in the content itself; the notes keep the others.
fn is_shown(state: State) -> bool {
    match state {
        State::Draft | State::Machine => true,
        State::Translated | State::Reviewed => false,
    }
}

fn part_or_value(part: &str) -> &str {
    if part.is_empty() { "value" } else { part }
}

/// The line end behind the three quotes that open a text.
fn lead(before: &str) -> &str {
    match before.get(3..) {
        Some(rest) if rest.starts_with("\r\n") => "\r\n",
        Some(rest) if rest.starts_with('\n') => "\n",
        _ => "",
    }
}

/// The space before the three quotes that close a text.
fn trail(before: &str, quote: char) -> &str {
    let inner = before.trim_end_matches(quote);
    inner.get(inner.trim_end().len()..).filter(|_| inner.len() > 3).unwrap_or_default()
}

/// A text between TOML's double quotes.
fn escaped(text: &str, lines: Lines) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' if lines == Lines::One || out.ends_with("\"\"") || out.is_empty() => out.push_str("\\\""),
            '\n' if lines == Lines::Many => out.push(c),
            '\t' => out.push(c),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    if lines == Lines::Many && out.ends_with('"') && !out.ends_with("\\\"") {
        out.pop();
        out.push_str("\\\"");
    }
    out
}

/// The text with the edits made, whose lines end as those of the text do; they may not overlap.
pub(crate) fn apply(text: &str, mut edits: Vec<Edit>) -> Option<String> {
    if text.contains("\r\n") {
        edits.iter_mut().for_each(|(_, new)| *new = new.replace("\r\n", "\n").replace('\n', "\r\n"));
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, written) in edits {
        out.push_str(text.get(at..range.start)?);
        out.push_str(&written);
        at = range.end;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}
