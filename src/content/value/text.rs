//! Texts: one line, or prose of several paragraphs; neither with a character that no text has.

use std::fmt;
use std::ops::Deref;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::limits;
use crate::content::read::problem::Problem;
use crate::content::read::said::Lines;
use crate::content::read::shape::Shape;
use crate::content::read::tree::Node;

/// A text of one line: a title, a name, a label.
///
/// ```
/// use ushtil::content::Content;
/// let content = Content::parse("place.toml", "[place]\nid = 'almaty'\nname = { kk = 'Алматы', ru = 'Алматы', en = 'Almaty' }")?;
/// let place = content.place("almaty")?;
/// assert_eq!(place.value().name.get(ushtil::Lang::Kk).map(|name| name.as_str()), Some("Алматы"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OneLine(Box<str>);

/// A text of several paragraphs, with an empty line between them.
///
/// It is CommonMark with tables and footnotes: see [`prose`](crate::document::prose).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Markdown(Box<str>);

impl OneLine {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Markdown {
    /// The prose as it is written in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Markdown {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Deref for OneLine {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for OneLine {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OneLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

serialize!(OneLine, Markdown);

impl Decode for OneLine {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let text = checked(node, cx, Lines::One)?;
        Some(OneLine(text))
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.0))
    }

    fn shape() -> Shape {
        Shape::Value("text")
    }
}

impl Decode for Markdown {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let text = checked(node, cx, Lines::Many)?;
        super::lint::prose(&text, node, cx);
        Some(Markdown(text))
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.0))
    }

    fn shape() -> Shape {
        Shape::Value("prose")
    }
}

fn checked(node: &Node<'_>, cx: &mut Cx<'_>, lines: Lines) -> Option<Box<str>> {
    let found = cx.text(node, "text")?.trim();
    if found.is_empty() {
        cx.report(&node.span, Problem::new(Code::Empty, "an empty text", "text; leave the field out for none"));
        return None;
    }
    let plain = found.chars().all(|c| is_plain(c) || lines == Lines::Many && c == '\n');
    let bad_character = if plain { None } else { bad_character(found, lines) };
    if let Some(problem) = bad_character.or_else(|| too_long(found, lines)) {
        cx.report(&node.span, problem);
        return None;
    }
    let found = super::lint::text(found, lines, node, cx);
    cx.words(&node.span, &found, lines);
    if plain || is_nfc(&found) {
        return Some(found.as_ref().into());
    }
    let problem = Problem::new(Code::Nfc, "letters and marks apart", "letters in Unicode's composed form (NFC)");
    cx.report(&node.span, problem.info().help("it was composed; nothing has to be done"));
    Some(found.nfc().collect::<String>().into())
}

/// What nearly all texts are made of: nothing else has to be looked for where there is nothing else. It is composed, too.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | '\u{a0}'..='\u{2ff}' | '‐'..='‧' | '№')
}

fn too_long(found: &str, lines: Lines) -> Option<Problem> {
    let (most, field) = match lines {
        Lines::One => (limits::TEXT, "a text of one line"),
        Lines::Many => (limits::PROSE, "prose"),
    };
    if found.len() <= most {
        return None; // a character takes a byte or more
    }
    let long = found.chars().count();
    (long > most).then(|| Problem::new(Code::Len, format!("{long} characters"), format!("at most {most} for {field}")))
}

fn bad_character(found: &str, lines: Lines) -> Option<Problem> {
    let code = |c: char| format!("U+{:04X}", u32::from(c));
    let control = found.chars().find(|c| is_control(*c) && !(lines == Lines::Many && matches!(c, '\n' | '\t')));
    if let Some(c) = control {
        let expected = match lines {
            Lines::One => "a text of one line, without control characters",
            Lines::Many => "prose without control characters",
        };
        let problem = Problem::new(Code::Ctrl, format!("the character {}", code(c)), expected);
        return Some(match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => problem.help("take out the line break"),
            _ => problem.help("take it out; it may have come along with a copied text"),
        });
    }
    let turning = |c: &char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' | '\u{061C}');
    let c = found.chars().find(turning).or_else(|| unbalanced(found))?;
    let problem = Problem::new(Code::Bidi, format!("the direction mark {}", code(c)), "text without direction marks");
    Some(problem.help("take it out: all three languages run from left to right"))
}

/// Controls except spaces, the replacement character, and code points that are no characters.
fn is_control(c: char) -> bool {
    let not_a_character = (u32::from(c) & 0xFFFE) == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c);
    c.is_control() || not_a_character || matches!(c, '\u{FFFD}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// An isolate that is not closed, or a closing that closes nothing.
fn unbalanced(found: &str) -> Option<char> {
    let mut open = Vec::new();
    for c in found.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(c),
            '\u{2069}' if open.pop().is_none() => return Some(c),
            _ => {}
        }
    }
    open.pop()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_text_of_plain_characters_nothing_has_to_be_looked_for() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            let text = format!("а{c}");
            assert!(bad_character(&text, Lines::One).is_none() && is_nfc(&text), "{c:?}");
        }
    }
}
