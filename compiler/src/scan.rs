//! Reads the plain entries of a file by itself, and has the parser of the Fluent project read the others.
//!
//! Most entries of a file are one line, `id = text`, with nothing in braces but variables. No tree is grown for those: the
//! text stays a slice of the file until somebody asks what it is made of. An entry that may be anything else goes to
//! `fluent-syntax`, together with its neighbours of the same sort. What is read apart reads the same as in its place: every
//! piece ends where a line begins with what only an entry begins with, and a piece with a mistake is read again, with all
//! that follows it.

use std::ops::Range;

use fluent_syntax::ast::{Expression, Identifier, InlineExpression, Pattern, PatternElement};
use memchr::{memchr, memchr3};

/// More placeables, variants, attributes, and declared variables and elements than this no message has, and none needs; nor more tags.
pub(crate) const MAX_PARTS: usize = ushtil_lang::LIMITS.ftl_parts;

/// A part of a file, in the order of the file. Comments are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part<'s> {
    /// `id = text`.
    Line { id: &'s str, line: Line<'s> },
    /// Entries of any sort.
    Entries(Range<usize>),
}

/// The parts of a file. `read` takes entries of any sort and says whether they are without a mistake.
pub(crate) fn parts<'s>(text: &'s str, mut read: impl FnMut(Part<'s>) -> Mistakes) {
    let scan = Scan { text, bytes: text.as_bytes() };
    let mut others: Option<usize> = None;
    let mut at = scan.skip_blank_lines(0);
    while at < text.len() {
        let line = scan.line(at);
        let comment = if line.is_some() { None } else { scan.comment(at) };
        let Some(next) = line.as_ref().map(|line| line.next).or(comment) else {
            others.get_or_insert(at);
            at = scan.next_entry(at);
            continue;
        };
        if let Some(start) = others.take()
            && read(Part::Entries(start..at)) == Mistakes::Some
        {
            read(Part::Entries(start..text.len()));
            return;
        }
        if let Some(Entry { id, line, .. }) = line {
            read(Part::Line { id, line });
        }
        at = next;
    }
    if let Some(start) = others {
        read(Part::Entries(start..text.len()));
    }
}

/// Whether what was read has mistakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistakes {
    None,
    Some,
}

struct Entry<'s> {
    id: &'s str,
    line: Line<'s>,
    next: usize,
}

struct Scan<'s> {
    text: &'s str,
    bytes: &'s [u8],
}

impl<'s> Scan<'s> {
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn skip(&self, mut at: usize, skipped: impl Fn(u8) -> bool) -> usize {
        while self.bytes.get(at).is_some_and(|byte| skipped(*byte)) {
            at += 1;
        }
        at
    }

    /// Where the line ends that this place is in: after its line feed.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        memchr(b'\n', rest).map_or(self.bytes.len(), |end| at + end + 1)
    }

    /// The next line with something in it, or the end.
    fn skip_blank_lines(&self, mut at: usize) -> usize {
        loop {
            let end = self.skip(at, |byte| byte == b' ');
            at = match (self.byte(end), self.byte(end + 1)) {
                (b'\n', _) => end + 1,
                (b'\r', b'\n') => end + 2,
                _ if end >= self.bytes.len() => return self.bytes.len(),
                _ => return at,
            };
        }
    }

    /// The next line that begins as an entry or a comment does.
    fn next_entry(&self, at: usize) -> usize {
        let mut next = self.line_end(at);
        while next < self.bytes.len() && !begins_entry(self.byte(next)) {
            next = self.line_end(next);
        }
        next
    }

    /// Where a comment's line ends, if one begins here.
    fn comment(&self, at: usize) -> Option<usize> {
        let signs = self.bytes.get(at..)?.iter().take(4).take_while(|byte| **byte == b'#').count();
        let after = at + signs;
        let fine = match self.byte(after) {
            b' ' | b'\n' => true,
            b'\r' => self.byte(after + 1) == b'\n',
            _ => after >= self.bytes.len(),
        };
        (fine && (1..=3).contains(&signs)).then(|| self.skip_blank_lines(self.line_end(after)))
    }

    /// An entry of one line, if that is what begins here, and if what follows cannot belong to it.
    fn line(&self, at: usize) -> Option<Entry<'s>> {
        if !self.byte(at).is_ascii_alphabetic() {
            return None;
        }
        let id_end = self.skip(at, is_name);
        let sign = self.skip(id_end, |byte| byte == b' ');
        if self.byte(sign) != b'=' {
            return None;
        }
        let start = self.skip(sign + 1, |byte| byte == b' ');
        let (end, variables) = self.text_end(start)?;
        let text = self.text.get(start..end)?;
        let text = text.strip_suffix('\r').filter(|_| end < self.bytes.len()).unwrap_or(text);
        let text = text.trim_end_matches(' ');
        if text.is_empty() || memchr(b'\r', text.as_bytes()).is_some() {
            return None;
        }
        let next = self.skip_blank_lines(end + 1);
        let ends = (next >= self.bytes.len() || begins_entry(self.byte(next))) && variables <= MAX_PARTS;
        ends.then_some(Entry { id: self.text.get(at..id_end)?, line: Line { text, variables }, next })
    }

    /// The end of the line, if nothing but variables stands in braces, and how many do.
    fn text_end(&self, mut at: usize) -> Option<(usize, usize)> {
        let mut variables = 0;
        loop {
            let rest = self.bytes.get(at..)?;
            let Some(found) = memchr3(b'\n', b'{', b'}', rest) else { return Some((self.bytes.len(), variables)) };
            match rest.get(found) {
                Some(b'\n') => return Some((at + found, variables)),
                Some(b'{') => at += found + variable(rest.get(found..)?)?.1,
                _ => return None,
            }
            variables += 1;
        }
    }
}

fn begins_entry(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#')
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// The name of the variable that stands in the braces that begin here, if nothing else does, and where they end.
fn variable(bytes: &[u8]) -> Option<(Range<usize>, usize)> {
    let mut bytes = bytes.iter().enumerate().skip(1);
    let (sign, _) = bytes.by_ref().find(|(_, byte)| **byte != b' ').filter(|(_, byte)| **byte == b'$')?;
    bytes.next().filter(|(_, byte)| byte.is_ascii_alphabetic())?;
    let (end, after) = bytes.by_ref().find(|(_, byte)| !is_name(**byte))?;
    let (brace, _) = match after {
        b' ' => bytes.find(|(_, byte)| **byte != b' ').filter(|(_, byte)| **byte == b'}')?,
        b'}' => (end, after),
        _ => return None,
    };
    Some((sign + 1..end, brace + 1))
}

/// A text of one line with nothing in braces but variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Line<'s> {
    /// The text.
    pub text: &'s str,
    /// How many variables stand in it.
    pub variables: usize,
}

/// What a line is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinePiece<'s> {
    /// Words.
    Text(&'s str),
    /// The name of a variable.
    Variable(&'s str),
}

impl LinePiece<'_> {
    /// What the text of a [`Line`] is made of.
    ///
    /// ```
    /// use ushtil_compiler::LinePiece;
    /// let pieces: Vec<_> = LinePiece::all("{ $count } бос орын").collect();
    /// assert_eq!(pieces, [LinePiece::Variable("count"), LinePiece::Text(" бос орын")]);
    /// ```
    pub fn all(text: &str) -> impl Iterator<Item = LinePiece<'_>> {
        let mut rest = text;
        std::iter::from_fn(move || {
            let brace = memchr(b'{', rest.as_bytes()).unwrap_or(rest.len());
            if brace > 0 || rest.is_empty() {
                let (text, after) = rest.split_at_checked(brace).filter(|(text, _)| !text.is_empty())?;
                rest = after;
                return Some(LinePiece::Text(text));
            }
            let Some((name, end)) = variable(rest.as_bytes()) else {
                return Some(LinePiece::Text(std::mem::take(&mut rest))); // not the text of a line
            };
            let name = rest.get(name)?;
            rest = rest.get(end..)?;
            Some(LinePiece::Variable(name))
        })
    }
}

impl<'s> Line<'s> {
    pub(crate) fn pieces(self) -> impl Iterator<Item = LinePiece<'s>> {
        LinePiece::all(self.text)
    }

    /// The tree that the parser of the Fluent project makes of it.
    pub(crate) fn tree(self) -> Pattern<&'s str> {
        let element = |piece| match piece {
            LinePiece::Text(value) => PatternElement::TextElement { value },
            LinePiece::Variable(name) => PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id: Identifier { name } }),
            },
        };
        Pattern { elements: self.pieces().map(element).collect() }
    }
}
