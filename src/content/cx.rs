//! What goes along while a file is read: where one is in it, and what was found so far.

use std::ops::Range;
use std::sync::Arc;

use crate::Lang;
use crate::lang::LangTag;

use super::decode::Decode;
use super::entity::Kind;
use super::finding::{Code, Finding, Severity};
use super::problem::{Problem, is_like_a_name, is_like_a_tag, nearest, one_of, shown, unknown_word};
use super::said::Said;
use super::tree::{Key, Node, Value};

/// A reference that was read, to be held against the ids of all files.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) to: Box<str>,
    pub(crate) kinds: &'static [Kind],
    pub(crate) owner: Option<(Kind, Box<str>)>,
    pub(crate) place: Place,
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
    pub(crate) place: Place,
    pub(crate) path: Box<str>,
}

/// Where something stands.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) file: Arc<str>,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A file's text, and where its lines begin.
pub(crate) struct Source<'t> {
    pub(super) name: Arc<str>,
    text: &'t str,
    lines: Vec<usize>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(name: &str, text: &'t str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Source { name: name.into(), text, lines: std::iter::once(0).chain(after).collect() }
    }

    pub(crate) fn place(&self, offset: usize) -> Place {
        let line = self.lines.partition_point(|start| *start <= offset).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or_default();
        Place { file: self.name.clone(), line, column: before.chars().count() + 1 }
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
    pub(super) rev: Option<u32>,
    /// Whether what is read is restricted, so that findings repeat nothing of it.
    guarded: bool,
    /// A key that the next table may have besides its fields: the word that chose between tables.
    tag: Option<&'static str>,
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
        if before > 0 {
            self.path.push('.');
        }
        let is_known = !key.is_empty() && (is_like_a_name(key) || is_like_a_tag(key));
        self.path.push_str(if is_known { key } else { "…" });
        let read = read(self);
        self.path.truncate(before);
        read
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
        let Place { file, line, column } = self.source.place(span.start);
        let Problem { code, severity, found, expected, hint } = problem;
        self.errors += usize::from(severity == Severity::Error);
        let path = self.path.clone();
        self.findings.push(Finding { code, severity, file, line, column, path, found, expected, hint });
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
            None => span.clone(),
        }
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

    /// The table that a record is read from; fields that it does not know are listed at once.
    pub(crate) fn table<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        fields: &'static [&'static str],
    ) -> Option<Table<'n, 't>> {
        let tag = self.tag.take();
        let Value::Table(entries) = &node.value else {
            self.wrong_sort(node, &table_with(fields));
            return None;
        };
        for (key, _) in entries {
            let name = key.name.as_ref();
            if fields.contains(&name) || tag == Some(name) || name.starts_with("x-") {
                continue;
            }
            self.unknown_key(key, "field", fields);
        }
        Some(Table { entries, span: node.span.clone() })
    }

    /// Lists a key that nobody knows. One that is like no name may be a secret in the wrong place, and is not repeated.
    pub(crate) fn unknown_key(&mut self, key: &Key<'_>, what: &str, known: &[&str]) {
        let name = key.name.as_ref();
        let is_near = nearest(name, known.iter().copied()).is_some();
        if is_near || is_like_a_name(name) && !self.guarded {
            let problem = Problem::new(Code::Field, format!("the unknown {what} {}", shown(name)), one_of(known));
            let problem = problem.hint_nearest(name, known.iter().copied());
            return self.within(name, |cx| cx.tell(&key.span, problem));
        }
        self.tell(&key.span, Problem::new(Code::Field, format!("an unknown {what}"), one_of(known)));
    }

    /// The word under `type` that says which table follows.
    pub(crate) fn tagged<'n>(&mut self, node: &'n Node<'_>, words: &'static [&'static str]) -> Option<&'n str> {
        let table = match &node.value {
            Value::Text(word) => return Some(word),
            Value::Table(entries) => Table { entries, span: node.span.clone() },
            _ => {
                self.wrong_sort(node, "a table with a `type`");
                return None;
            }
        };
        self.tag = Some("type");
        let Some((_, word)) = table.entry("type") else {
            let problem = Problem::new(Code::Missing, "a table without `type`", one_of(words));
            self.report(&node.span, problem);
            return None;
        };
        match &word.value {
            Value::Text(word) => Some(word),
            _ => {
                self.within("type", |cx| cx.wrong_sort(word, &one_of(words)));
                None
            }
        }
    }

    /// Lists a `type` that nobody knows.
    pub(crate) fn unknown_type<T>(&mut self, node: &Node<'_>, found: &str, words: &[&str]) -> Option<T> {
        self.tag = None;
        let problem = unknown_word(found, words);
        match &node.value {
            Value::Table(entries) => {
                let span = Table { entries, span: node.span.clone() }.span_of("type").clone();
                self.within("type", |cx| cx.report(&span, problem));
            }
            _ => self.report(&node.span, problem),
        }
        None
    }

    /// Lists a value that is not of the sort that the field has.
    pub(crate) fn wrong_sort(&mut self, node: &Node<'_>, expected: &str) {
        let problem = Problem::new(Code::Type, node.value.sort(), expected);
        self.report(&node.span, problem);
    }

    /// The text at a place; anything else is an error that says what a number would lose.
    pub(crate) fn text<'n>(&mut self, node: &'n Node<'_>, expected: &str) -> Option<&'n str> {
        match &node.value {
            Value::Text(text) => Some(text),
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
}

/// A table, by some of the fields that it may have.
fn table_with(fields: &[&str]) -> String {
    const SHOWN: usize = 6;
    let named: Vec<String> = fields.iter().take(SHOWN).map(|field| format!("`{field}`")).collect();
    let more = if fields.len() > SHOWN { " …" } else { "" };
    if named.is_empty() { "a table".to_owned() } else { format!("a table with {}{more}", named.join(", ")) }
}

/// The entries of a table, read one after another.
pub(crate) struct Table<'n, 't> {
    entries: &'n [(Key<'t>, Node<'t>)],
    span: Range<usize>,
}

impl<'n, 't> Table<'n, 't> {
    pub(crate) fn entry(&self, name: &str) -> Option<&'n (Key<'t>, Node<'t>)> {
        self.entries.iter().find(|(key, node)| key.name == name && !matches!(node.value, Value::Null))
    }

    /// Where a field's value stands, or else the table.
    pub(crate) fn span_of(&self, name: &str) -> &Range<usize> {
        self.entry(name).map_or(&self.span, |(_, node)| &node.span)
    }

    /// Its entries as the file has them.
    pub(crate) fn entries(&self) -> &'n [(Key<'t>, Node<'t>)] {
        self.entries
    }

    /// Where the table stands.
    pub(crate) fn span(&self) -> &Range<usize> {
        &self.span
    }

    /// Where a field of an entry of a list stands, or else the list.
    pub(crate) fn item_span(&self, list: &str, index: usize, field: &str) -> Range<usize> {
        let list = self.entry(list).map(|(_, node)| node);
        let item = list.and_then(|node| match &node.value {
            Value::List(items) => items.get(index),
            _ => None,
        });
        match item.map(|node| (&node.value, &node.span)) {
            Some((Value::Table(entries), span)) => Table { entries, span: span.clone() }.span_of(field).clone(),
            Some((_, span)) => span.clone(),
            None => list.map_or(&self.span, |node| &node.span).clone(),
        }
    }

    /// Whether the field says something in the file, rightly or wrongly; a list without entries does not.
    pub(crate) fn has(&self, name: &str) -> bool {
        let says_nothing = |value: &Value| matches!(value, Value::List(entries) if entries.is_empty());
        self.entry(name).is_some_and(|(_, node)| !says_nothing(&node.value))
    }

    /// Reads a field; one that has to be there and is not is listed.
    ///
    /// A field that is wrong and could be left out counts as left out, so that the rest can be checked; nobody sees
    /// content with an error in it.
    pub(crate) fn field<T: Decode>(&self, name: &'static str, cx: &mut Cx<'_>) -> Option<T> {
        match self.entry(name) {
            Some((_, node)) => cx.within(name, |cx| T::decode(node, cx)).or_else(T::absent),
            None => T::absent().or_else(|| {
                let problem = Problem::new(Code::Missing, format!("no `{name}`"), format!("`{name}` is required"));
                cx.tell(&self.span, problem.hint_if(T::way_out(name)));
                None
            }),
        }
    }
}
