//! One content line after another: parameters, the value, and folding at 75 octets.

use crate::escape::{IcalParameter, IcalText};
use crate::lang::LangTag;
use crate::sink::Sink;

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// Writes content lines. A line is made whole, then folded into the sink.
pub(super) struct Line<'a, 's> {
    out: &'a mut Sink<'s>,
    line: String,
}

impl<'a, 's> Line<'a, 's> {
    pub(super) fn new(out: &'a mut Sink<'s>) -> Self {
        Line { out, line: String::with_capacity(2_048) } // most descriptions have room
    }

    /// A line of our own.
    pub(super) fn literal(&mut self, line: &'static str) {
        self.out.push(line);
        self.out.push("\r\n");
    }

    /// A property whose value needs no escape: a number, a date, a URI.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.begin(name).end_value(value);
    }

    /// A property whose value is written piece by piece, and needs no escape.
    pub(super) fn written(&mut self, name: &str, value: impl FnOnce(&mut String)) {
        self.begin(name).end_written(value);
    }

    /// A property of type TEXT.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.begin(name).end_text(text);
    }

    pub(super) fn begin(&mut self, name: &str) -> &mut Self {
        self.line.clear();
        self.line.push_str(name);
        self
    }

    /// The parameter with the language of the text, whose tag needs no escape.
    pub(super) fn language(&mut self, tag: LangTag) {
        self.line.push_str(";LANGUAGE=");
        self.line.push_str(&tag.text());
    }

    pub(super) fn parameter(&mut self, name: &str, value: &str) -> &mut Self {
        self.parameters(name, std::iter::once(value))
    }

    pub(super) fn parameters<'v>(&mut self, name: &str, values: impl Iterator<Item = &'v str>) -> &mut Self {
        self.line.push(';');
        self.line.push_str(name);
        for (at, value) in values.enumerate() {
            self.line.push(if at > 0 { ',' } else { '=' });
            // a zone's name is written bare, as every program expects it
            match name {
                "TZID" => self.line.push_str(value),
                _ => IcalParameter(value).write(&mut Sink::string(&mut self.line)),
            }
        }
        self
    }

    pub(super) fn end_value(&mut self, value: &str) {
        self.line.push(':');
        self.line.push_str(value);
        self.fold();
    }

    pub(super) fn end_written(&mut self, value: impl FnOnce(&mut String)) {
        self.line.push(':');
        value(&mut self.line);
        self.fold();
    }

    pub(super) fn end_text(&mut self, text: &str) {
        self.line.push(':');
        IcalText(text).write(&mut Sink::string(&mut self.line));
        self.fold();
    }

    /// Writes the line in pieces of at most 75 octets, each but the first after a space.
    fn fold(&mut self) {
        let mut rest = self.line.as_str();
        let mut room = LONGEST;
        while rest.len() > room {
            let (piece, after) = rest.split_at(fold_at(rest, room));
            self.out.push(piece);
            self.out.push("\r\n ");
            rest = after;
            room = LONGEST - 1;
        }
        self.out.push(rest);
        self.out.push("\r\n");
    }
}

/// Where a line may be cut: at the last place that splits neither a letter and its marks nor an escape.
fn fold_at(line: &str, room: usize) -> usize {
    let boundaries = || (1..room + 1).rev().filter(|at| line.is_char_boundary(*at));
    boundaries().find(|at| is_good(line, *at)).or_else(|| boundaries().next()).unwrap_or(line.len())
}

fn is_good(line: &str, at: usize) -> bool {
    let (before, after) = line.split_at(at);
    let slashes = before.bytes().rev().take_while(|b| *b == b'\\').count();
    let joins = |c: char| {
        matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
            | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
            | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0100}'..='\u{e01ef}')
    };
    slashes % 2 == 0 && !before.ends_with('\u{200d}') && !after.chars().next().is_some_and(joins)
}
