//! Tables of a file: their fields, one after another, and the word that chooses between tables.

use std::ops::Range;

use super::cx::Cx;
use super::decode::Decode;
use super::finding::Code;
use super::problem::{Problem, one_of, unknown_word};
use super::tree::{Key, Node, NodeValue};

impl Cx<'_> {
    /// The table that a record is read from; fields that it does not know are listed at once.
    pub(crate) fn table<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        fields: &'static [&'static str],
    ) -> Option<Table<'n, 't>> {
        let tag = self.tag.take();
        let NodeValue::Table(entries) = &node.value else {
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

    /// The word under `type` that says which table follows.
    pub(crate) fn tagged<'n>(&mut self, node: &'n Node<'_>, words: &'static [&'static str]) -> Option<&'n str> {
        let table = match &node.value {
            NodeValue::Text(word) => return Some(word),
            NodeValue::Table(entries) => Table { entries, span: node.span.clone() },
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
            NodeValue::Text(word) => Some(word),
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
            NodeValue::Table(entries) => {
                let span = Table { entries, span: node.span.clone() }.span_of("type").clone();
                self.within("type", |cx| cx.report(&span, problem));
            }
            _ => self.report(&node.span, problem),
        }
        None
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
        self.entries.iter().find(|(key, node)| key.name == name && !matches!(node.value, NodeValue::Null))
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
            NodeValue::List(items) => items.get(index),
            _ => None,
        });
        match item.map(|node| (&node.value, &node.span)) {
            Some((NodeValue::Table(entries), span)) => Table { entries, span: span.clone() }.span_of(field).clone(),
            Some((_, span)) => span.clone(),
            None => list.map_or(&self.span, |node| &node.span).clone(),
        }
    }

    /// Whether the field says something in the file, rightly or wrongly; a list without entries does not.
    pub(crate) fn has(&self, name: &str) -> bool {
        let says_nothing = |value: &NodeValue| matches!(value, NodeValue::List(entries) if entries.is_empty());
        self.entry(name).is_some_and(|(_, node)| !says_nothing(&node.value))
    }

    /// Reads a field; one that has to be there and is not is listed.
    ///
    /// A field that is wrong and could be left out counts as left out, so that the rest can be checked; nobody sees
    /// content with an error in it.
    pub(crate) fn field<T: Decode>(&self, name: &'static str, cx: &mut Cx<'_>) -> Option<T> {
        match self.entry(name) {
            Some((_, node)) => cx.within(name, |cx| T::decode(node, cx)).or_else(T::absent),
            None => {
                let absent = T::absent();
                if absent.is_none() {
                    self.missing(name, T::help(name), cx);
                }
                absent
            }
        }
    }

    fn missing(&self, name: &str, help: Option<String>, cx: &mut Cx<'_>) {
        let problem = Problem::new(Code::Missing, format!("no `{name}`"), format!("`{name}` is required"));
        cx.tell(&self.span, problem.help_if(help));
    }
}
