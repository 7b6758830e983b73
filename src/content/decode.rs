//! From the tree of a file to typed content: every problem on the way is listed, and none hides another.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::Lang;
use crate::lang::LangTag;

use super::entity::Kind;
use super::finding::{Code, Finding, Severity};
use super::limits;
use super::secret::Guarded;
use super::tree::{Key, Node, Value};

/// What can be read from a place in a file.
pub(crate) trait Decode: Sized {
    /// Reads it; `None` after at least one error was listed.
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self>;

    /// What stands for a field that is not there; `None` if it has to be.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether the field need not be written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Shows every secret inside.
    fn each_secret(&mut self, _see: &mut dyn FnMut(&mut dyn Guarded)) {}
}

/// For serde: whether a field is left out.
pub(crate) fn is_absent<T: Decode>(value: &T) -> bool {
    value.is_absent()
}

/// A reference that was read, to be held against the ids of all files.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) to: Box<str>,
    pub(crate) kinds: &'static [Kind],
    pub(crate) owner: Option<(Kind, Box<str>)>,
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
    name: Arc<str>,
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
    pending: &'a mut Vec<Pending>,
    pub(crate) owner: Option<(Kind, Box<str>)>,
    path: String,
    errors: usize,
    lang: Option<Lang>,
    /// A key that the next table may have besides its fields: the word that chose between tables.
    tag: Option<&'static str>,
}

impl<'a> Cx<'a> {
    pub(crate) fn new(source: &'a Source<'a>, findings: &'a mut Vec<Finding>, pending: &'a mut Vec<Pending>) -> Self {
        Cx { source, findings, pending, owner: None, path: String::new(), errors: 0, lang: None, tag: None }
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
        let read = read(self);
        self.lang = outer;
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
        let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if !key.is_empty() && key.chars().all(bare) {
            self.path.push_str(key);
        } else {
            self.path.push_str(&shown(key));
        }
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

    /// Lists a problem at a place in the file.
    pub(crate) fn report(&mut self, span: &Range<usize>, problem: impl Into<Box<Problem>>) {
        let Place { file, line, column } = self.source.place(span.start);
        let Problem { code, severity, found, expected, hint } = *problem.into();
        self.errors += usize::from(severity == Severity::Error);
        let path = self.path.clone();
        self.findings.push(Finding { code, severity, file, line, column, path, found, expected, hint });
    }

    /// Where a part of a text stands: exactly, if the file has the text without escapes; else where the text begins.
    pub(crate) fn part(&self, span: &Range<usize>, text: &str, part: &Range<usize>) -> Range<usize> {
        let written = self.source.text.get(span.clone()).unwrap_or_default();
        match written.find(text).map(|at| span.start + at) {
            Some(start) => start + part.start..start + part.end,
            None => span.clone(),
        }
    }

    /// Lists a reference, to be looked up when all files are read.
    pub(crate) fn refer(&mut self, span: &Range<usize>, to: &str, kinds: &'static [Kind]) {
        let place = self.source.place(span.start);
        let (owner, path) = (self.owner.clone(), self.path.as_str().into());
        self.pending.push(Pending { to: to.into(), kinds, owner, place, path });
    }

    /// The table that a record is read from; fields that it does not know are listed at once.
    pub(crate) fn table<'n, 't>(
        &mut self,
        node: &'n Node<'t>,
        fields: &'static [&'static str],
    ) -> Option<Table<'n, 't>> {
        let tag = self.tag.take();
        let Value::Table(entries) = &node.value else {
            self.wrong_sort(node, "a table");
            return None;
        };
        for (key, _) in entries {
            let name = key.name.as_ref();
            if fields.contains(&name) || tag == Some(name) || name.starts_with("x-") {
                continue;
            }
            let problem = Problem::new(Code::Field, format!("the unknown field {}", shown(name)), one_of(fields));
            let problem = problem.hint_nearest(name, fields.iter().copied());
            self.within(name, |cx| cx.report(&key.span, problem));
        }
        Some(Table { entries, span: node.span.clone() })
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

/// What is wrong, before it is known where.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    code: Code,
    severity: Severity,
    found: String,
    expected: String,
    hint: Option<String>,
}

impl Problem {
    /// An error.
    pub(crate) fn new(code: Code, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Problem { code, severity: Severity::Error, found: found.into(), expected: expected.into(), hint: None }
    }

    pub(crate) fn warning(self) -> Self {
        Problem { severity: Severity::Warning, ..self }
    }

    pub(crate) fn info(self) -> Self {
        Problem { severity: Severity::Info, ..self }
    }

    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        Problem { hint: Some(hint.into()), ..self }
    }

    /// A hint with the nearest of the right words, if one is near.
    pub(crate) fn hint_nearest<'w>(self, found: &str, words: impl IntoIterator<Item = &'w str>) -> Self {
        match nearest(found, words) {
            Some(word) => self.hint(format!("did you mean `{word}`?")),
            None => self,
        }
    }
}

/// The word that is most like the one that was found, if any is like it at all.
pub(crate) fn nearest<'w>(found: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    const LIKE: f64 = 0.7;
    const LONGEST: usize = 64;
    if found.len() > LONGEST {
        return None;
    }
    let found = found.to_lowercase().replace(['-', ' '], "_");
    let like = |word: &str| strsim::jaro_winkler(&found, &word.to_lowercase().replace('-', "_"));
    let scored = words.into_iter().map(|word| (like(word), word)).filter(|(score, _)| *score >= LIKE);
    scored.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, word)| word)
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

    /// Whether the field is written in the file, rightly or wrongly.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Reads a field; one that has to be there and is not is listed.
    ///
    /// A field that is wrong and could be left out counts as left out, so that the rest can be checked; nobody sees
    /// content with an error in it.
    pub(crate) fn field<T: Decode>(&self, name: &'static str, cx: &mut Cx<'_>) -> Option<T> {
        match self.entry(name) {
            Some((_, node)) => cx.within(name, |cx| T::decode(node, cx)).or_else(T::absent),
            None => T::absent().or_else(|| {
                cx.report(
                    &self.span,
                    Problem::new(Code::Missing, format!("no `{name}`"), format!("`{name}` is required")),
                );
                None
            }),
        }
    }
}

/// A node as a table: a word alone stands for a table with nothing in it.
pub(crate) fn table_of<'n, 't>(node: &'n Node<'t>) -> Cow<'n, Node<'t>> {
    match node.value {
        Value::Text(_) => Cow::Owned(Node { span: node.span.clone(), value: Value::Table(Vec::new()) }),
        _ => Cow::Borrowed(node),
    }
}

/// The problem of a word that is none of those to choose from.
pub(crate) fn unknown_word(found: &str, words: &[&str]) -> Box<Problem> {
    let problem = Problem::new(Code::Enum, format!("the unknown word {}", shown(found)), one_of(words));
    problem.hint_nearest(found, words.iter().copied()).into()
}

/// The words to choose from, as a sentence shows them.
pub(crate) fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("one of {}", quoted.join(", "))
}

/// A found text, quoted for a message: short, and with its invisible characters shown.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 48;
    let mut shown: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(T::is_absent)
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        if let Some(value) = self {
            value.each_secret(see);
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let Value::List(entries) = &node.value else {
            cx.wrong_sort(node, "a list");
            return None;
        };
        if entries.len() > limits::LIST {
            let found = format!("a list of {} entries", entries.len());
            cx.report(&node.span, Problem::new(Code::Len, found, format!("at most {}", limits::LIST)));
            return None;
        }
        let read: Vec<Option<T>> =
            entries.iter().enumerate().map(|(index, node)| cx.at(index, |cx| T::decode(node, cx))).collect();
        read.into_iter().collect()
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        for value in self {
            value.each_secret(see);
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(Box::new)
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        T::each_secret(self, see);
    }
}

impl Decode for bool {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => {
                cx.wrong_sort(node, "true or false");
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    fn is_absent(&self) -> bool {
        !self
    }
}

impl Decode for u32 {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let read = match &node.value {
            Value::Number(number) => number.parse().ok(),
            _ => None,
        };
        if read.is_none() {
            cx.wrong_sort(node, "a whole number from 0 to 4294967295");
        }
        read
    }
}

impl Decode for f64 {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let read = match &node.value {
            Value::Number(number) => number.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        if read.is_none() {
            cx.wrong_sort(node, "a number such as `43.24`");
        }
        read
    }
}

/// A kind of table: a struct whose public fields are the table's fields.
///
/// One list of fields makes the type, its reading, its writing and its schema. A field may be left out if it is an
/// `Option`, a `Vec` or a `bool`. The function after `check` sees the finished value and lists what does not fit together;
/// the field after `built` is no field of the file, and is made from the others there.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$about:meta])* pub $field:ident: $type:ty,)*
        }
        $(check = $check:path;)?
        $(built = $built:ident: $built_type:ty;)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(transform = <$name>::complete_schema))]
        pub struct $name {
            $(
                $(#[$about])*
                #[serde(skip_serializing_if = "crate::content::decode::is_absent")]
                pub $field: $type,
            )*
            $(
                #[serde(skip)]
                $built: $built_type,
            )?
        }

        #[allow(unused_variables, reason = "a record without fields reads nothing from its table")]
        impl $crate::content::decode::Decode for $name {
            fn decode(
                node: &$crate::content::tree::Node<'_>,
                cx: &mut $crate::content::decode::Cx<'_>,
            ) -> Option<Self> {
                let table = cx.table(node, &[$(stringify!($field)),*])?;
                $(let $field: Option<$type> = table.field(stringify!($field), cx);)*
                #[allow(unused_mut, reason = "only a record with a check changes what it read")]
                let mut made = $name { $($field: $field?,)* $($built: <$built_type>::default(),)? };
                $($check(&mut made, &table, cx);)?
                Some(made)
            }

            fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn $crate::content::secret::Guarded)) {
                $($crate::content::decode::Decode::each_secret(&mut self.$field, see);)*
            }
        }

        #[cfg(feature = "schema")]
        impl $name {
            fn complete_schema(schema: &mut schemars::Schema) {
                let fields = [
                    $((stringify!($field), <$type as $crate::content::decode::Decode>::absent().is_none())),*
                ];
                $crate::content::schema::complete(schema, &fields);
            }
        }
    };
}

/// Words to choose from: an enum, and how each of its variants is written.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$about:meta])* $variant:ident = $word:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$about])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// Every choice, in the order of the documentation.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as content files have it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::content::decode::Decode for $name {
            fn decode(
                node: &$crate::content::tree::Node<'_>,
                cx: &mut $crate::content::decode::Cx<'_>,
            ) -> Option<Self> {
                const WORDS: &[&str] = &[$($word),*];
                cx.scalar(node, &$crate::content::decode::one_of(WORDS), |found| match found {
                    $($word => Ok($name::$variant),)*
                    _ => Err($crate::content::decode::unknown_word(found, WORDS)),
                })
            }
        }
    };
}

/// Tables to choose from by their `type`: an enum, and the record of each of its variants.
///
/// A variant whose fields may all be left out can be written as its word alone.
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$about:meta])* $variant:ident($record:ty) = $word:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[serde(tag = "type")]
        pub enum $name { $($(#[$about])* #[serde(rename = $word)] $variant($record),)* }

        impl $crate::content::decode::Decode for $name {
            fn decode(
                node: &$crate::content::tree::Node<'_>,
                cx: &mut $crate::content::decode::Cx<'_>,
            ) -> Option<Self> {
                const WORDS: &[&str] = &[$($word),*];
                let word = cx.tagged(node, WORDS)?;
                let table = $crate::content::decode::table_of(node);
                match word {
                    $($word => $crate::content::decode::Decode::decode(&table, cx).map($name::$variant),)*
                    _ => cx.unknown_type(node, word, WORDS),
                }
            }

            fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn $crate::content::secret::Guarded)) {
                match self {
                    $($name::$variant(record) => $crate::content::decode::Decode::each_secret(record, see),)*
                }
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let records = [$(($word, <$record>::json_schema(generator))),*];
                $crate::content::schema::tagged(records)
            }
        }
    };
}

pub(crate) use {record, tagged, words};
