//! What a text that comes from outside may not hold: markup, addresses, control characters, lines where there is one.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Limits, Lines, Message};
use crate::ir::Markup;
use crate::markup::{self, Run};
use crate::scan::{Line, LinePiece};
use crate::source::Source;

/// Something that a text may not hold.
pub(super) struct Problem {
    pub(super) code: &'static str,
    pub(super) range: Range<usize>,
    pub(super) message: String,
    pub(super) help: Option<&'static str>,
}

/// Schemes that a text may name.
const SCHEMES: [&str; 3] = ["https", "mailto", "tel"];

/// Why a file is not even parsed, and where: it is too large, or its braces nest so deep that parsing costs the stack.
pub(super) fn inadmissible(text: &str, limits: &Limits) -> Option<(Range<usize>, String)> {
    let allowed = limits.file_bytes.min(u32::MAX as usize); // places in a file are numbers of four bytes
    if text.len() > allowed {
        return Some((0..0, format!("the file has {} bytes; {allowed} are allowed", text.len())));
    }
    if !may_nest(text, limits.nesting) {
        return None;
    }
    let mut depth = 0_usize;
    let mut starts_line = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ if starts_line && byte.is_ascii_alphabetic() => depth = 0, // a new message
            _ => {}
        }
        if depth > limits.nesting {
            return Some((at..at + 1, format!("braces nest deeper than {} levels", limits.nesting)));
        }
        starts_line = byte == b'\n';
    }
    None
}

/// Whether braces may nest deeper: counted eight bytes at a time, as if all that close came before those that open.
fn may_nest(text: &str, nesting: usize) -> bool {
    let mut depth = 0_usize;
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
    words.iter().chain([&last]).any(|word| {
        let word = u64::from_le_bytes(*word);
        let deepest = depth + count(word, b'{');
        depth = depth.saturating_sub(count(word, b'}')) + count(word, b'{');
        deepest > nesting
    })
}

/// How many of the eight bytes are this one: those of which nothing is left when it is taken away.
fn count(word: u64, byte: u8) -> usize {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let left = word ^ u64::from_le_bytes([byte; 8]);
    let some = ((left & LOW) + LOW) | left | LOW;
    some.count_zeros() as usize
}

/// Everything in a pattern that is not plain text of the allowed length.
pub(super) fn problems(
    source: &Source,
    pattern: &ast::Pattern<&str>,
    known: &Message<'_>,
    limits: &Limits,
) -> Vec<Problem> {
    let markup = Markup::of(known.elements().as_ref());
    let mut look = Look { source, lines: known.lines, markup, problems: Vec::new(), bytes: 0, end: 0 };
    look.pattern(pattern);
    if look.bytes > limits.text_bytes {
        let message = format!("the text has {} bytes; {} are allowed", look.bytes, limits.text_bytes);
        look.problems.push(Problem { code: "limit", range: look.end..look.end, message, help: None });
    }
    look.problems
}

/// Whether a text of one line, with nothing in braces but variables, has none of these problems.
pub(super) fn is_fine_line(line: Line<'_>, limits: &Limits) -> bool {
    let fine = |piece| match piece {
        LinePiece::Text(text) => faults(text, Lines::One).next().is_none(),
        LinePiece::Variable(_) => true,
    };
    line.text.len() <= limits.text_bytes && (is_plain(line.text) || line.pieces().all(fine))
}

struct Look<'a> {
    source: &'a Source,
    lines: Lines,
    markup: Markup,
    problems: Vec<Problem>,
    bytes: usize,
    end: usize,
}

impl Look<'_> {
    /// Text and literals that stand side by side are read as one, as they will be shown.
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        let mut run = Cow::Borrowed("");
        let mut place = None;
        for element in &pattern.elements {
            let literal = match element {
                PatternElement::TextElement { value } => Some((*value, self.words(value))),
                PatternElement::Placeable { expression } => self.literal(expression),
            };
            if let Some((slice, text)) = literal {
                let range = self.source.range_of(slice);
                place = Some(place.map_or(range.clone(), |place: Range<usize>| place.start..range.end));
                run = if run.is_empty() { text } else { run + text };
            } else if let Some(range) = place.take() {
                self.run(&std::mem::take(&mut run), range);
            }
        }
        if let Some(range) = place {
            self.run(&run, range);
        }
    }

    /// A text without its tags, where they are tags: those that nobody declares are told by their check.
    fn words<'e>(&self, text: &'e str) -> Cow<'e, str> {
        if self.markup == Markup::Plain {
            return Cow::Borrowed(text);
        }
        let words = markup::runs(text).filter_map(|run| match run {
            Run::Words(words) => Some(words),
            Run::Tag(_) => None,
        });
        Cow::Owned(words.collect())
    }

    fn literal<'e>(&mut self, expression: &Expression<&'e str>) -> Option<(&'e str, Cow<'e, str>)> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Some((value, unescape_unicode_to_string(value)))
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.literal(expression),
            Expression::Inline(_) => None,
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&variant.value);
                }
                None
            }
        }
    }

    fn run(&mut self, text: &str, range: Range<usize>) {
        self.bytes += text.len();
        self.end = range.end;
        if is_plain(text) {
            return;
        }
        let problem = |(code, message, help)| Problem { code, range: range.clone(), message, help };
        self.problems.extend(faults(text, self.lines).map(problem));
    }
}

/// What is wrong with words that stand side by side: the check, what was found, what to do.
fn faults(text: &str, lines: Lines) -> impl Iterator<Item = (&'static str, String, Option<&'static str>)> {
    let control = text.chars().find(|c| is_forbidden(*c)).map(|c| {
        let message = format!("the text holds the invisible character U+{:04X}", u32::from(c));
        ("control-character", message, None)
    });
    let breaks = (lines == Lines::One && text.contains('\n')).then(|| {
        let help = "write it on one line: it may stand in a title or a heading";
        ("line-break", "the text has several lines, the compiled one has not".to_owned(), Some(help))
    });
    let markup = begins_markup(text).map(|markup| {
        let help = "texts are shown as they are; write the words alone";
        ("markup", format!("`{markup}` is markup"), Some(help))
    });
    let scheme = scheme(text).map(|scheme| {
        let help = "of addresses, a text may hold https:, mailto: and tel:";
        ("scheme", format!("`{scheme}:` is the beginning of an address"), Some(help))
    });
    [control, breaks, markup, scheme].into_iter().flatten()
}

/// Whether no byte of a text is, or begins, anything that is refused.
fn is_plain(text: &str) -> bool {
    let suspect = |byte: u8| {
        (byte < b' ') | matches!(byte, b'<' | b'&' | b':' | 0x7f) | matches!(byte, 0xc2 | 0xe2 | 0xef) // U+0080, U+2028, U+FEFF
    };
    !text.bytes().fold(false, |found, byte| found | suspect(byte))
}

/// Control characters but the line feed, what Unicode breaks lines at, and what turns the direction of text.
fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The beginning of a tag, a comment or a character reference.
fn begins_markup(text: &str) -> Option<&str> {
    let tag = text.match_indices('<').find(|(at, _)| {
        text.get(at + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)))
    });
    let reference = text.match_indices('&').find(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or("");
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(rest.len());
        end > 0 && rest.get(end..).is_some_and(|rest| rest.starts_with(';'))
    });
    let (at, _) = tag.or(reference)?;
    let rest = text.get(at..)?;
    let end = rest.char_indices().nth(8).map_or(rest.len(), |(at, _)| at);
    rest.get(..end)
}

/// A word before a colon that begins an address, such as `javascript` in `javascript:alert(1)`.
fn scheme(text: &str) -> Option<&str> {
    text.match_indices(':').find_map(|(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let start = before
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || "+.-".contains(c)))
            .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
        let word = before.get(start..)?.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        let follows = after.starts_with(|c: char| c.is_alphabetic() || c == '/'); // not 15:00, not UTC+5:30
        let known = SCHEMES.iter().any(|scheme| word.eq_ignore_ascii_case(scheme));
        let dangerous = ["javascript", "vbscript"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme));
        (word.len() > 1 && !known && (follows || dangerous)).then_some(word)
    })
}
