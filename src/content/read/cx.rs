//! What goes along while a file is read: where one is in it, and what was found so far.

use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

use crate::Lang;
use crate::lang::LangTag;

use super::finding::{Code, Finding, Severity};
use super::kinds::Kind;
use super::otherwise;
use super::problem::{Problem, is_like_a_name, is_like_a_tag, nearest, one_of, shown, unknown_word};
use super::said::Said;
use super::tree::{Key, Node, NodeValue};

/// A reference that was read, to be held against the ids of all files.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) to: Box<str>,
    pub(crate) kinds: &'static [Kind],
    pub(crate) owner: Option<(Kind, Box<str>)>,
    pub(crate) place: Spot,
    pub(crate) path: Box<str>,
}

/// What waits until all files are read.
#[derive(Debug, Default)]
pub(crate) struct Later {
    /// References, to be held against the ids.
    pub(crate) pending: Vec<Pending>,
    /// Addresses of pages, each of which only one page may have.
    pub(crate) claims: Vec<Claim>,
    /// What is said in languages, with the places of the words; collected only for those who exchange translations.
    pub(crate) said: Option<Vec<Said>>,
}

/// An address on the site, in one language.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(crate) address: Box<str>,
    pub(crate) tag: LangTag,
    pub(crate) place: Spot,
    pub(crate) path: Box<str>,
}

/// Where something stands.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub(crate) file: Arc<str>,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A file's text, and where its lines begin.
pub(crate) struct Source<'t> {
    pub(super) name: Arc<str>,
    text: &'t str,
    lines: Vec<usize>,
    /// The place that was asked for last: its line, its bytes and its characters from there. The next one is often behind it,
    /// in a line that may be as long as the file.
    last: Cell<(usize, usize, usize)>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(name: &str, text: &'t str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Source { name: name.into(), text, lines: std::iter::once(0).chain(after).collect(), last: Cell::default() }
    }

    pub(crate) fn place(&self, offset: usize) -> Spot {
        let line = self.lines.partition_point(|start| *start <= offset).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let end = offset.min(self.text.len());
        let (bytes, characters) = match self.last.get() {
            (of, bytes, characters) if of == line && start + bytes <= end => (bytes, characters),
            _ => (0, 0),
        };
        let more = self.text.get(start + bytes..end).map_or(0, |more| more.chars().count());
        self.last.set((line, end - start.min(end), characters + more));
        Spot { file: self.name.clone(), line, column: characters + more + 1 }
    }
}

/// What goes along while a file is read: where one is, and what was found.
pub(crate) struct Cx<'a> {
    pub(crate) source: &'a Source<'a>,
    findings: &'a mut Vec<Finding>,
    pub(super) later: &'a mut Later,
    pub(crate) owner: Option<(Kind, Box<str>)>,
    pub(super) path: String,
    errors: usize,
    lang: Option<Lang>,
    pub(super) inside_a_language: bool,
    /// The revision of the entity, as it is written.
    pub(crate) rev: Option<u32>,
    /// Whether what is read is restricted, so that findings repeat nothing of it.
    guarded: bool,
    /// A key that the next table may have besides its fields: the word that chose between tables.
    pub(super) tag: Option<&'static str>,
}

impl<'a> Cx<'a> {
    pub(crate) fn new(source: &'a Source<'a>, findings: &'a mut Vec<Finding>, later: &'a mut Later) -> Self {
        Cx {
            source,
            findings,
            later,
            owner: None,
            path: String::new(),
            errors: 0,
            lang: None,
            inside_a_language: false,
            rev: None,
            guarded: false,
            tag: None,
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The language of the texts here, if it is one of the three and known.
    pub(crate) fn lang(&self) -> Option<Lang> {
        self.lang
    }

    /// Goes into what is said in a language, and comes back.
    pub(crate) fn saying<R>(&mut self, tag: Option<LangTag>, read: impl FnOnce(&mut Self) -> R) -> R {
        let lang = tag.and_then(|tag| Lang::ALL.into_iter().find(|lang| tag == *lang));
        let outer = std::mem::replace(&mut self.lang, lang);
        let outside = std::mem::replace(&mut self.inside_a_language, true);
        let read = read(self);
        self.lang = outer;
        self.inside_a_language = outside;
        read
    }

    /// How many errors there are so far.
    pub(crate) fn errors(&self) -> usize {
        self.errors
    }

    /// Goes into an entity and comes back.
    pub(crate) fn entity<R>(&mut self, path: &str, read: impl FnOnce(&mut Self) -> R) -> R {
        self.path.clear();
        self.path.push_str(path);
        let read = read(self);
        self.path.clear();
        read
    }

    /// Goes into a field and comes back.
    pub(crate) fn within<R>(&mut self, key: &str, read: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.path.len();
        self.enter(key);
        let read = read(self);
        self.path.truncate(before);
        read
    }

    fn enter(&mut self, key: &str) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        let is_known = !key.is_empty() && (is_like_a_name(key) || is_like_a_tag(key));
        self.path.push_str(if is_known { key } else { "…" });
    }

    /// Goes into an entry of a list and comes back.
    pub(crate) fn at<R>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.path.len();
        self.path.push_str(&format!("[{index}]"));
        let read = read(self);
        self.path.truncate(before);
        read
    }

    /// Goes into something restricted and comes back.
    pub(crate) fn guarded<R>(&mut self, read: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.guarded, true);
        let read = read(self);
        self.guarded = outer;
        read
    }

    /// Whether what is read is restricted.
    pub(crate) fn is_guarded(&self) -> bool {
        self.guarded
    }

    /// Lists a problem at a place in the file; of what is restricted, it repeats nothing.
    pub(crate) fn report(&mut self, span: &Range<usize>, problem: impl Into<Box<Problem>>) {
        let problem = *problem.into();
        match self.guarded {
            true => self.tell(span, problem.redacted(self.source.text.get(span.clone()).unwrap_or_default())),
            false => self.tell(span, problem),
        }
    }

    /// Lists a problem that repeats nothing of the file that could be a secret.
    pub(crate) fn tell(&mut self, span: &Range<usize>, problem: Problem) {
        let Spot { file, line, column } = self.source.place(span.start);
        let Problem { code, severity, found, expected, help } = problem;
        self.errors += usize::from(severity == Severity::Error);
        let path = self.path.clone();
        self.findings.push(Finding { code, severity, file, line, column, path, found, expected, help });
    }

    /// Where a text begins, if the file has it without escapes.
    pub(crate) fn start_of(&self, span: &Range<usize>, text: &str) -> Option<usize> {
        let written = self.source.text.get(span.clone()).unwrap_or_default();
        written.find(text).map(|at| span.start + at)
    }

    /// Where a part of a text stands: exactly, if the file has the text without escapes; else where the text begins.
    pub(crate) fn part(&self, span: &Range<usize>, text: &str, part: &Range<usize>) -> Range<usize> {
        match self.start_of(span, text) {
            Some(start) => start + part.start..start + part.end,
            None => self.line_of(span, text, part).unwrap_or_else(|| span.clone()),
        }
    }

    /// The line of a text of several lines that a part begins on: a file that writes it with escapes has the same lines.
    fn line_of(&self, span: &Range<usize>, text: &str, part: &Range<usize>) -> Option<Range<usize>> {
        let written = self.source.text.get(span.clone())?;
        let opens = ["\"\"\"\n", "\"\"\"\r\n", "'''\n"].into_iter().find(|open| written.starts_with(open))?;
        let lines = text.get(..part.start)?.matches('\n').count();
        let begins = written.match_indices('\n').map(|(at, _)| at + 1).nth(lines)?;
        let length = written.get(begins..)?.find('\n').unwrap_or(0);
        (begins >= opens.len()).then(|| span.start + begins..span.start + begins + length)
    }

    /// Lists a reference, to be looked up when all files are read.
    pub(crate) fn refer(&mut self, span: &Range<usize>, to: &str, kinds: &'static [Kind]) {
        let place = self.source.place(span.start);
        let (owner, path) = (self.owner.clone(), self.path.as_str().into());
        self.later.pending.push(Pending { to: to.into(), kinds, owner, place, path });
    }

    /// Lists an address that no other page may have, to be held against the others when all files are read.
    pub(crate) fn claim(&mut self, span: &Range<usize>, tag: LangTag, address: &str) {
        let (place, path) = (self.source.place(span.start), self.path.as_str().into());
        self.later.claims.push(Claim { address: address.into(), tag, place, path });
    }

    /// Lists a key that nobody knows. One that is like no name may be a secret in the wrong place, and is not repeated.
    pub(crate) fn unknown_key(&mut self, key: &Key<'_>, what: &str, known: &[&str]) {
        let name = key.name.as_ref();
        let meant = otherwise::meant(name, known);
        let is_near = meant.is_some() || nearest(name, known.iter().copied()).is_some();
        if is_near || is_like_a_name(name) && !self.guarded {
            let problem = Problem::new(Code::Field, format!("the unknown {what} {}", shown(name)), one_of(known));
            let problem = match meant {
                Some(field) => problem.help(format!("write `{field}`")),
                None => problem.help_nearest(name, known.iter().copied()),
            };
            return self.within(name, |cx| cx.tell(&key.span, problem));
        }
        self.tell(&key.span, Problem::new(Code::Field, format!("an unknown {what}"), one_of(known)));
    }

    /// Lists a value that is not of the sort that the field has.
    pub(crate) fn wrong_sort(&mut self, node: &Node<'_>, expected: &str) {
        let problem = Problem::new(Code::Type, node.value.sort(), expected);
        self.report(&node.span, problem);
    }

    /// The text at a place; anything else is an error that says what a number would lose.
    pub(crate) fn text<'n>(&mut self, node: &'n Node<'_>, expected: &str) -> Option<&'n str> {
        match &node.value {
            NodeValue::Text(text) => Some(text),
            _ => {
                self.wrong_sort(node, expected);
                None
            }
        }
    }

    /// Reads a value from text with a function of its own.
    pub(crate) fn scalar<T>(
        &mut self,
        node: &Node<'_>,
        expected: &str,
        read: impl FnOnce(&str) -> Result<T, Box<Problem>>,
    ) -> Option<T> {
        let text = self.text(node, expected)?;
        read(text).map_err(|problem| self.report(&node.span, problem)).ok()
    }

    /// Reads one of these words.
    pub(crate) fn word<T>(
        &mut self,
        node: &Node<'_>,
        words: &[&str],
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let NodeValue::Text(found) = &node.value else {
            self.wrong_sort(node, &one_of(words));
            return None;
        };
        let read = read(found);
        if read.is_none() {
            self.report(&node.span, unknown_word(found, words));
        }
        read
    }
}
