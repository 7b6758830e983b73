//! Content on its way in: files are found and read, and each entity is noted with its place.

use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ushtil_compiler::{Unread, read_file};

use super::kind::content::Content;
use super::kind::entity::{Entity, read_id};
use super::kind::{Agreement, Event, Organisation, Page, Person, Place, Project};
use super::read::cx::{Cx, Later, Source, Spot};
use super::read::finding::{Code, Finding};
use super::read::kinds::{Kind, NAMES, each_kind};
use super::read::problem::{Problem, one_of};
use super::read::tree::{Key, Node, NodeValue};
use super::read::{help, limits, tree};

/// Content on its way in.
#[derive(Default)]
pub(super) struct Loading {
    pub(super) content: Content,
    pub(super) findings: Vec<Finding>,
    pub(super) later: Later,
    pub(super) ids: HashMap<Box<str>, Known>,
    pub(super) again: Vec<Again>,
    /// The files that have a bracket that is not closed, and its line.
    pub(super) open: HashMap<Arc<str>, usize>,
    pub(super) files: usize,
}

/// An entity with the id of another, which was read before it.
pub(super) struct Again {
    pub(super) id: Box<str>,
    pub(super) place: Spot,
    /// Where its findings stand.
    pub(super) path: Box<str>,
}

/// What is known of an id.
pub(super) struct Known {
    pub(super) kind: Kind,
    pub(super) place: Spot,
    /// Where its findings stand: `event[3]`.
    pub(super) path: Box<str>,
    pub(super) good: bool,
}

/// Where it is noted which text each translation was made from; it holds no content.
const TRANSLATIONS: &str = "translations.toml";

impl Loading {
    /// Adds what was read from the files after these. An id that is known already is that of the entity here.
    pub(super) fn join(mut self, mut part: Loading) -> Self {
        let mut taken = HashSet::new();
        for (id, known) in part.ids {
            match self.ids.entry(id) {
                Entry::Vacant(place) => drop(place.insert(known)),
                Entry::Occupied(first) => {
                    taken.insert(first.key().clone());
                    self.again.push(Again { id: first.key().clone(), place: known.place, path: known.path });
                }
            }
        }
        if !taken.is_empty() {
            part.content.keep(|id| !taken.contains(id.as_str()));
        }
        self.content.append(part.content);
        self.findings.append(&mut part.findings);
        self.later.pending.append(&mut part.later.pending);
        self.later.claims.append(&mut part.later.claims);
        self.again.append(&mut part.again);
        self.open.extend(part.open);
        self.files += part.files;
        self
    }

    pub(super) fn list(&mut self, path: &Path, files: &mut Vec<PathBuf>) {
        if !path.is_dir() {
            files.push(path.to_owned());
            return;
        }
        let mut entries: Vec<PathBuf> = match fs::read_dir(path) {
            Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
            Err(error) => return self.file_error(path, &error.to_string(), "a directory that can be read"),
        };
        entries.sort();
        for entry in entries {
            let name = entry.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_ascii_lowercase();
            let wanted = name.ends_with(".toml") && name != TRANSLATIONS
                || name.ends_with(".json") && !name.ends_with(".schema.json");
            if name.starts_with('.') || entry.is_symlink() && entry.is_dir() {
                continue;
            }
            if files.len() >= limits::FILES {
                return self.file_error(path, "too many files", &format!("at most {}", limits::FILES));
            }
            if entry.is_dir() || wanted {
                self.list(&entry, files);
            }
        }
    }

    pub(super) fn open(&mut self, path: &Path) {
        if let Some(text) = self.text(path) {
            self.read(&path.display().to_string(), &text);
        }
    }

    /// The text of a file, unless it cannot be read, which is listed.
    pub(super) fn text(&mut self, path: &Path) -> Option<String> {
        let name = path.display().to_string();
        match read_file(path, limits::FILE).map(String::from_utf8) {
            Ok(Ok(text)) => {
                let saved = fs::metadata(path).and_then(|data| data.modified()).ok();
                let saved = saved.and_then(|time| jiff::Timestamp::try_from(time).ok());
                self.content.saved = self.content.saved.max(saved);
                return Some(text);
            }
            Ok(Err(error)) => self.not_utf8(&name, error.as_bytes(), error.utf8_error().valid_up_to()),
            Err(Unread::TooLarge { bytes, .. }) => self.read_is_too_long(&name, bytes),
            Err(unread) => self.file_error(path, &unread.to_string(), "a file that can be read"),
        }
        None
    }

    /// A directory without content: nobody meant that, but nothing is wrong either.
    pub(super) fn nothing(&mut self, path: &Path) {
        let source = Source::new(&path.display().to_string(), "");
        let mut cx = Cx::new(&source, &mut self.findings, &mut self.later);
        let problem =
            Problem::new(Code::File, "a directory without content", "files whose names end in `.toml` or `.json`");
        cx.report(&(0..0), problem.warning());
    }

    fn file_error(&mut self, path: &Path, found: &str, expected: &str) {
        let source = Source::new(&path.display().to_string(), "");
        let mut cx = Cx::new(&source, &mut self.findings, &mut self.later);
        cx.report(&(0..0), Problem::new(Code::File, found, expected));
    }

    /// A file in another encoding: where it stops to be UTF-8, and how it was probably saved.
    fn not_utf8(&mut self, name: &str, bytes: &[u8], at: usize) {
        let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
        let help = match bytes {
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "the file is in UTF-16: save it as UTF-8",
            _ => "save it as UTF-8; Windows-1251 is what some programs write by themselves",
        };
        let source = Source::new(name, &before);
        let mut cx = Cx::new(&source, &mut self.findings, &mut self.later);
        let problem = Problem::new(Code::File, format!("byte {at}, which is no UTF-8"), "a file in UTF-8");
        cx.report(&(at..at), problem.help(help));
    }

    fn read_is_too_long(&mut self, name: &str, size: u64) {
        let expected = format!("at most {} bytes in one file", limits::FILE);
        let source = Source::new(name, "");
        let mut cx = Cx::new(&source, &mut self.findings, &mut self.later);
        cx.report(&(0..0), Problem::new(Code::Len, format!("{size} bytes"), expected));
    }

    pub(super) fn read(&mut self, name: &str, text: &str) {
        self.files += 1;
        if text.len() > limits::FILE {
            return self.read_is_too_long(name, text.len() as u64);
        }
        let json = Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let (root, errors) = if json { tree::json(text) } else { tree::toml(text) };
        // what follows a bracket that is not closed is a consequence of it: one finding, at the bracket
        let open = if errors.is_empty() { None } else { tree::unclosed(text) };
        let told = self.findings.len();
        let source = Source::new(name, text);
        let mut cx = Cx::new(&source, &mut self.findings, &mut self.later);
        for error in errors.iter().filter(|error| open.is_none_or(|at| error.span.start < at)) {
            cx.report(&error.span, help::syntax(text, error, &NAMES, if json { "JSON" } else { "TOML" }));
        }
        if let Some(at) = open {
            let problem = Problem::new(Code::Syntax, "a bracket that is not closed", "`]` or `}` for it");
            cx.report(&(at..at + 1), problem.help("what stands after it in the file is looked at when it is closed"));
        }
        let NodeValue::Table(entries) = &root.value else {
            let problem = Problem::new(Code::Type, root.value.sort(), "a table of entities");
            return cx.report(&root.span, problem.help("write `{ \"event\": [ … ] }`"));
        };
        if entries.is_empty() && errors.is_empty() {
            cx.report(&(0..0), Problem::new(Code::Empty, "a file without entities", one_of(&NAMES)).warning());
        }
        let mut reading = Reading { cx, content: &mut self.content, ids: &mut self.ids, again: &mut self.again };
        for (key, node) in entries {
            reading.kind(key, node);
        }
        if let Some(at) = open {
            let Spot { file, line, .. } = source.place(at);
            let mut index = 0;
            self.findings.retain(|finding| {
                index += 1;
                index <= told || finding.line < line || finding.code == Code::Syntax
            });
            self.open.insert(file, line);
        }
    }
}

/// One file on its way in.
struct Reading<'a> {
    cx: Cx<'a>,
    content: &'a mut Content,
    ids: &'a mut HashMap<Box<str>, Known>,
    again: &'a mut Vec<Again>,
}

impl Reading<'_> {
    fn kind(&mut self, key: &Key<'_>, node: &Node<'_>) {
        macro_rules! read {
            ($($kind:ident $name:literal $one:ident $all:ident;)*) => {
                match key.name.as_ref() {
                    $($name => self.entities::<$kind>(node),)*
                    "$schema" => {}
                    name if name.starts_with("x-") => {}
                    _ => self.cx.unknown_key(key, "table", &NAMES),
                }
            };
        }
        each_kind!(read);
    }

    /// One entity, or a list of them.
    fn entities<T: Entity>(&mut self, node: &Node<'_>) {
        let kind = T::KIND.as_str();
        match &node.value {
            NodeValue::List(nodes) => {
                for (index, node) in nodes.iter().enumerate() {
                    self.entity::<T>(&format!("{kind}[{index}]"), node);
                }
            }
            _ => self.entity::<T>(kind, node),
        }
    }

    fn entity<T: Entity>(&mut self, path: &str, node: &Node<'_>) {
        let id = id_of(node);
        self.cx.rev = rev_of(node);
        self.cx.owner = id.as_ref().map(|(id, _)| (T::KIND, Box::from(*id)));
        let before = self.cx.errors();
        let read = self.cx.entity(path, |cx| T::decode(node, cx));
        let good = self.cx.errors() == before;
        let Some((id, span)) = id else { return };
        let place = self.cx.source.place(span.start);
        if self.ids.contains_key(id) {
            return self.again.push(Again { id: id.into(), place, path: path.into() });
        }
        self.ids.insert(id.into(), Known { kind: T::KIND, place, path: path.into(), good });
        T::all_mut(self.content).extend(read.filter(|_| good));
    }
}

/// The revision of an entity, for those who exchange translations.
fn rev_of(node: &Node<'_>) -> Option<u32> {
    let NodeValue::Table(entries) = &node.value else { return None };
    match &entries.iter().find(|(key, _)| key.name == "rev")?.1.value {
        NodeValue::Number(rev) => rev.parse().ok(),
        _ => None,
    }
}

/// The id of an entity, read ahead of the rest so that its references are known to be its own.
fn id_of<'n>(node: &'n Node<'_>) -> Option<(&'n str, &'n std::ops::Range<usize>)> {
    let NodeValue::Table(entries) = &node.value else { return None };
    let (_, node) = entries.iter().find(|(key, _)| key.name == "id")?;
    match &node.value {
        NodeValue::Text(id) => read_id(id).ok().map(|_| (id.as_ref(), &node.span)),
        _ => None,
    }
}
