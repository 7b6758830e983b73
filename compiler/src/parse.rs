//! From text to entries: what each file defines, found again by name.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;

use crate::escape;
use crate::function::OwnFunction;
use crate::hash::Seed;
use crate::markup;
use crate::scan::{self, Line, MAX_PARTS, Mistakes, Part};
use crate::signature::{self, Declaration};
use crate::source::{Source, Span};
use crate::visit::{Node, walk};
use ushtil_lang::Lang;

/// A message or a term.
#[derive(Debug)]
pub(crate) struct Definition<'s> {
    pub(crate) file: usize,
    pub(crate) id: &'s str,
    pub(crate) kind: DefinitionKind,
    body: Body<'s>,
}

/// What a definition says: one plain line, whose tree is grown when it is asked for, or whatever was parsed.
#[derive(Debug)]
enum Body<'s> {
    Line(Line<'s>, OnceCell<Box<ast::Pattern<&'s str>>>),
    Parsed(Box<Parsed<'s>>),
}

/// A parsed definition, with the comments that it stands under.
#[derive(Debug)]
struct Parsed<'s> {
    value: Option<ast::Pattern<&'s str>>,
    attributes: Vec<ast::Attribute<&'s str>>,
    comment: Option<ast::Comment<&'s str>>,
    /// The number of the `##` comment above, among those of the file.
    group: Option<usize>,
}

impl Parsed<'_> {
    /// How many placeables, variants, attributes and declared variables and elements it has.
    fn parts(&self) -> usize {
        let lines = self.comment.iter().flat_map(|comment| &comment.content);
        let declared = lines.filter(|line| line.trim_start().starts_with('$') || markup::declares_element(line));
        let mut parts = self.attributes.len() + declared.count();
        for pattern in self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value)) {
            walk(pattern, &mut |node| {
                parts += match node {
                    Node::Inline(_) => 1,
                    Node::Select(_, variants) => variants.len(),
                }
            });
        }
        parts
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DefinitionKind {
    Message,
    Term,
}

impl<'s> Definition<'s> {
    /// The text of a definition that is one line with nothing in braces but variables, unless it was parsed.
    pub(crate) fn line(&self) -> Option<Line<'s>> {
        match &self.body {
            Body::Line(line, _) => Some(*line),
            Body::Parsed(_) => None,
        }
    }

    pub(crate) fn value(&self) -> Option<&ast::Pattern<&'s str>> {
        match &self.body {
            Body::Line(line, tree) => Some(tree.get_or_init(|| Box::new(line.tree()))),
            Body::Parsed(parsed) => parsed.value.as_ref(),
        }
    }

    pub(crate) fn has_value(&self) -> bool {
        self.parsed().is_none_or(|parsed| parsed.value.is_some())
    }

    fn parsed(&self) -> Option<&Parsed<'s>> {
        match &self.body {
            Body::Line(..) => None,
            Body::Parsed(parsed) => Some(parsed),
        }
    }

    pub(crate) fn attributes(&self) -> &[ast::Attribute<&'s str>] {
        self.parsed().map_or(&[], |parsed| &parsed.attributes)
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&ast::Pattern<&'s str>> {
        self.attributes().iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
    }

    pub(crate) fn comment(&self) -> Option<&ast::Comment<&'s str>> {
        self.parsed()?.comment.as_ref()
    }

    pub(crate) fn group(&self) -> Option<usize> {
        self.parsed()?.group
    }
}

/// One file's entries.
#[derive(Debug)]
pub(crate) struct File<'s> {
    pub(crate) source: &'s Source,
    pub(crate) definitions: Vec<Definition<'s>>,
    pub(crate) groups: Vec<Shared<'s>>,
    pub(crate) resource_comments: Vec<Shared<'s>>,
    pub(crate) errors: Vec<ParserError>,
    /// Definitions of more parts than [`MAX_PARTS`], which are left out: the id of each, and how many it has.
    pub(crate) oversized: Vec<(&'s str, usize)>,
    left_out: OnceCell<HashSet<&'s str, Seed>>,
}

/// A comment that holds for many messages, and the variables that it declares, which are read once.
#[derive(Debug)]
pub(crate) struct Shared<'s> {
    comment: ast::Comment<&'s str>,
    declarations: OnceCell<Vec<Declaration<'s>>>,
}

impl<'s> Shared<'s> {
    fn new(comment: ast::Comment<&'s str>) -> Self {
        Shared { comment, declarations: OnceCell::new() }
    }

    pub(crate) fn declarations(&self) -> &[Declaration<'s>] {
        self.declarations.get_or_init(|| {
            let mut declarations = signature::declarations(&self.comment);
            declarations.truncate(MAX_PARTS);
            declarations
        })
    }
}

/// A file's number, and a definition's in it.
type DefinitionIndex = (usize, usize);

/// Every file, and where each name is defined.
#[derive(Debug)]
pub(crate) struct Files<'s> {
    pub(crate) files: Vec<File<'s>>,
    /// The functions of the application's own, which texts call.
    pub(crate) functions: Vec<OwnFunction>,
    index: OnceCell<Index<'s>>, // files whose texts refer to nothing need none
}

/// Where each name is defined first: in a module, and anywhere.
#[derive(Debug, Default)]
struct Index<'s> {
    scoped: HashMap<(Lang, DefinitionKind, &'s str, &'s str), DefinitionIndex, Seed>,
    global: HashMap<(Lang, DefinitionKind, &'s str), DefinitionIndex, Seed>,
}

impl<'s> Files<'s> {
    /// Parses files; those that are `refused`, by their numbers in order, are empty.
    pub(crate) fn parse(sources: &'s [Source], refused: &[usize]) -> Self {
        let parse = |(index, source): (usize, &'s Source)| {
            let mut file = File::new(source);
            if refused.binary_search(&index).is_err() {
                file.add(index, 0..source.text.len());
            }
            file
        };
        Files::of(sources.iter().enumerate().map(parse).collect())
    }

    /// The same without comments, and quicker: plain lines are not parsed. Files that are not `admitted` are empty.
    pub(crate) fn scan(sources: &'s [Source], admitted: impl Fn(usize) -> bool) -> Self {
        let scan = |(index, source): (usize, &'s Source)| {
            let mut file = File::new(source);
            if admitted(index) {
                file.scan(index);
            }
            file
        };
        Files::of(sources.iter().enumerate().map(scan).collect())
    }

    fn of(files: Vec<File<'s>>) -> Self {
        Files { files, functions: Vec::new(), index: OnceCell::new() }
    }

    /// The same, whose texts may call functions of the application's own.
    pub(crate) fn with_functions(self, functions: &[OwnFunction]) -> Self {
        Files { functions: functions.to_vec(), ..self }
    }

    /// A function of the application's own.
    pub(crate) fn function(&self, name: &str) -> Option<&OwnFunction> {
        self.functions.iter().find(|function| function.name() == name)
    }

    fn index(&self) -> &Index<'s> {
        self.index.get_or_init(|| Index::of(&self.files))
    }

    fn at(&self, place: DefinitionIndex) -> Option<&Definition<'s>> {
        self.files.get(place.0)?.definitions.get(place.1)
    }

    /// The definition in a module itself.
    pub(crate) fn own(&self, locale: Lang, kind: DefinitionKind, module: &str, id: &str) -> Option<&Definition<'s>> {
        self.index().scoped.get(&(locale, kind, module, id)).and_then(|place| self.at(*place))
    }

    /// What a reference in a module means: the module's own definition, else the first of another file.
    pub(crate) fn find(&self, locale: Lang, kind: DefinitionKind, module: &str, id: &str) -> Option<&Definition<'s>> {
        self.own(locale, kind, module, id).or_else(|| {
            let place = self.index().global.get(&(locale, kind, id))?;
            self.at(*place)
        })
    }

    pub(crate) fn source(&self, definition: &Definition<'s>) -> Option<&'s Source> {
        self.files.get(definition.file).map(|file| file.source)
    }

    pub(crate) fn module(&self, definition: &Definition<'s>) -> &'s str {
        self.source(definition).map_or("", |source| source.module.as_str())
    }

    /// The place of a slice of a definition's file.
    pub(crate) fn span(&self, file: usize, slice: &str) -> Span {
        let range = self.files.get(file).map_or(0..0, |file| file.source.range_of(slice));
        Span { file, range }
    }
}

impl<'s> Index<'s> {
    fn of(files: &[File<'s>]) -> Self {
        let mut index = Index::default();
        for (file_index, file) in files.iter().enumerate() {
            let (locale, module) = (file.source.locale, file.source.module.as_str());
            for (number, definition) in file.definitions.iter().enumerate() {
                let place = (file_index, number);
                index.scoped.entry((locale, definition.kind, module, definition.id)).or_insert(place);
                index.global.entry((locale, definition.kind, definition.id)).or_insert(place);
            }
        }
        index
    }
}

impl<'s> File<'s> {
    fn new(source: &'s Source) -> Self {
        File {
            source,
            definitions: Vec::new(),
            groups: Vec::new(),
            resource_comments: Vec::new(),
            errors: Vec::new(),
            oversized: Vec::new(),
            left_out: OnceCell::new(),
        }
    }

    /// Whether something of this name stands in the file, but is no Fluent or too large: that is said already.
    pub(crate) fn leaves_out(&self, id: &str) -> bool {
        let left_out = self.left_out.get_or_init(|| {
            let slices = self.errors.iter().filter_map(|error| self.source.text.get(error.slice.clone()?));
            let ids = slices.flat_map(str::lines).filter_map(leading_id);
            ids.chain(self.oversized.iter().map(|(id, _)| *id)).collect()
        });
        left_out.contains(id)
    }

    fn scan(&mut self, index: usize) {
        let text = self.source.text.as_str();
        self.definitions.reserve(text.len() / 64); // as long as a line may well be
        scan::parts(text, |part| match part {
            Part::Line { id, line } => {
                let body = Body::Line(line, OnceCell::new());
                self.definitions.push(Definition { file: index, id, kind: DefinitionKind::Message, body });
                Mistakes::None
            }
            Part::Entries(range) => {
                let last = range.end == text.len();
                let (definitions, errors) = (self.definitions.len(), self.errors.len());
                self.add(index, range);
                if self.errors.len() == errors {
                    return Mistakes::None;
                }
                if !last {
                    self.definitions.truncate(definitions);
                    self.errors.truncate(errors);
                }
                Mistakes::Some
            }
        });
    }

    /// Parses a part of the file.
    fn add(&mut self, file: usize, range: Range<usize>) {
        let (entries, errors) = escape::entries(self.source.text.as_str(), range);
        self.definitions.reserve(entries.len());
        self.errors.extend(errors);
        let mut group = None;
        let mut define = |id: ast::Identifier<&'s str>, kind, parsed: Parsed<'s>| {
            let parts = parsed.parts();
            if parts > MAX_PARTS {
                self.oversized.push((id.name, parts));
                return;
            }
            let body = Body::Parsed(Box::new(parsed));
            self.definitions.push(Definition { file, id: id.name, kind, body });
        };
        for entry in entries {
            match entry {
                ast::Entry::Message(ast::Message { id, value, attributes, comment }) => {
                    define(id, DefinitionKind::Message, Parsed { value, attributes, comment, group });
                }
                ast::Entry::Term(ast::Term { id, value, attributes, comment }) => {
                    define(id, DefinitionKind::Term, Parsed { value: Some(value), attributes, comment, group });
                }
                ast::Entry::GroupComment(comment) => {
                    let empty = comment.content.iter().all(|line| line.trim().is_empty());
                    group = if empty { None } else { Some(self.groups.len()) };
                    self.groups.push(Shared::new(comment));
                }
                ast::Entry::ResourceComment(comment) => self.resource_comments.push(Shared::new(comment)),
                ast::Entry::Comment(_) | ast::Entry::Junk { .. } => {}
            }
        }
    }
}

/// The id that a piece of broken text begins with.
pub(crate) fn leading_id(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(['\n', '\r']);
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(text.len());
    text.get(..end).filter(|id| ushtil_lang::is_identifier(id))
}
