//! Where the patterns of a file of messages stand, found without taking the file apart further than that.

use std::ops::Range;

use super::fluent::{Choice, Entry, Pattern, Variant};
use super::pieces::closing;

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
