//! From files to content as a whole: what is read, in what order, and what a report of its problems says.

use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};
use std::fmt;
use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use serde::Serialize;
use ushtil_compiler::{Unread, read_file};

use super::kind::content::Content;
use super::kind::entity::{Entity, read_id};
use super::kind::{Agreement, Event, Organisation, Page, Person, Place, Project};
use super::read::audience::Audience;
use super::read::cx::{Cx, Later, Source, Spot};
use super::read::finding::{Code, Finding, Severity};
use super::read::kinds::{Kind, NAMES, each_kind};
use super::read::problem::{Problem, one_of};
use super::read::tree::{Key, Node, NodeValue};
use super::read::{help, limits, tree};
use crate::grammar::WordList;

/// Everything that is wrong with content that could not be used: every problem of every file.
///
/// ```
/// use ushtil::content::Content;
/// let report = Content::parse("a.toml", "[event]\nid = 'a'").unwrap_err();
/// assert_eq!(report.errors(), report.findings.iter().filter(|finding| finding.severity == ushtil::content::Severity::Error).count());
/// assert!(report.to_string().contains("a.toml:1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Report {
    /// The findings, in order of files and places; warnings are among them.
    pub findings: Vec<Finding>,
    /// Entities that are right themselves, and refer to one that is not.
    pub affected: Vec<Affected>,
}

/// An entity that is right itself, and refers to one that is not.
///
/// ```
/// use ushtil::content::Content;
/// let report = Content::parse("a.toml", "[event]\nid = 'a'").unwrap_err();
/// assert!(report.affected.is_empty()); // nothing else refers to it
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Affected {
    /// The id of the entity.
    pub id: String,
    /// The id of the one that it refers to.
    pub by: String,
}

/// Content without what is wrong in it, and the report of that.
///
/// ```
/// use ushtil::content::Loader;
/// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content");
/// let partly = Loader::new().load_partly(folder);
/// assert!(partly.report.is_none() && partly.content.event("legal-aid-2021").is_ok());
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Partly {
    /// What can be used.
    pub content: Content,
    /// What was wrong; nothing, if the content is whole.
    pub report: Option<Report>,
}

impl Partly {
    fn whole(self) -> Result<Content, Report> {
        match self.report {
            None => Ok(self.content),
            Some(report) => Err(report),
        }
    }
}

impl Report {
    /// How many of the findings are errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// The findings as lines of JSON, for programs.
    pub fn json_lines(&self) -> impl Iterator<Item = String> {
        self.findings.iter().map(Finding::json)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}\n")?;
        }
        for Affected { id, by } in &self.affected {
            writeln!(f, "note: `{id}` refers to `{by}`, which has errors")?;
        }
        let errors = self.errors();
        write!(f, "{errors} {}", if errors == 1 { "error" } else { "errors" })
    }
}

/// How content is loaded, where that differs from [`Content::load`].
///
/// ```
/// use ushtil::content::{Code, Loader};
/// let text = "[place]\nid = 'astana'\nname.ru = 'Астана'";
/// assert!(Loader::new().parse("place.toml", text).is_ok());
/// let report = Loader::new().strict([Code::LangKk]).parse("place.toml", text).unwrap_err();
/// assert_eq!(report.errors(), 1);
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Loader {
    pub(super) strict: HashSet<Code>,
    pub(super) words: WordList,
    threads: usize,
}

impl Loader {
    /// The usual way.
    pub fn new() -> Self {
        Loader::default()
    }

    /// Takes these words of an application's own for names that have them.
    ///
    /// ```
    /// use ushtil::{Lang, content::Loader, grammar::{Case, WordList}};
    /// let words = WordList::parse("бумбараш\tкомбинат").unwrap();
    /// let content = Loader::new().words(words).parse("bodies.toml", r#"
    ///     [organisation]
    ///     id = "new"
    ///     kind = "company"
    ///     name = { kk = "Жаңа бұмбараш", ru = "Новый бумбараш", en = "New Bumbarash" }
    /// "#)?;
    /// let body = content.organisation("new")?.as_name().inflect(Lang::Ru, Case::Genitive);
    /// assert_eq!(body.to_string(), "Нового бумбараша");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn words(self, words: WordList) -> Self {
        Loader { words, ..self }
    }

    /// Reads the files in this many threads at once, each a part of them; what is loaded and found is the same.
    ///
    /// ```
    /// use ushtil::content::Loader;
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content");
    /// let content = Loader::new().threads(2).load(folder)?;
    /// assert_eq!(content, Loader::new().load(folder)?);
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    pub fn threads(self, threads: usize) -> Self {
        Loader { threads, ..self }
    }

    /// Makes errors of these warnings.
    pub fn strict(mut self, codes: impl IntoIterator<Item = Code>) -> Self {
        self.strict.extend(codes);
        self
    }

    /// Makes errors of all warnings.
    pub fn strict_in_all(self) -> Self {
        self.strict(Code::ALL)
    }

    /// Loads a file, or every `.toml` and `.json` file below a directory.
    ///
    /// Files and directories whose names begin with a full stop, JSON Schemas (`….schema.json`) and the notes on translations (`translations.toml`)
    /// are passed over.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn load(&self, path: impl AsRef<Path>) -> Result<Content, Report> {
        self.of(path.as_ref()).finish(self).whole()
    }

    /// Loads what can be used, beside the report of what cannot: so that one slip of an editor's does not take a whole
    /// site away.
    ///
    /// Left out is each entity with an error, everything in a file whose notation is broken, and whatever refers to an
    /// entity that is left out. What is there is as whole as content always is.
    ///
    /// ```
    /// use ushtil::content::Loader;
    /// # let folder = std::env::temp_dir().join("ushtil-doc-partly");
    /// # std::fs::create_dir_all(&folder)?;
    /// std::fs::write(folder.join("astana.toml"), "[place]\nid = 'astana'\nname.kk = 'Астана'")?;
    /// std::fs::write(folder.join("almaty.toml"), "[place]\nid = 'almaty'\nname.kz = 'Алматы'")?;
    /// let partly = Loader::new().load_partly(&folder);
    /// assert!(partly.content.place("astana").is_ok() && partly.content.place("almaty").is_err());
    /// assert_eq!(partly.report.unwrap().errors(), 1);
    /// # std::fs::remove_dir_all(&folder)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn load_partly(&self, path: impl AsRef<Path>) -> Partly {
        self.of(path.as_ref()).finish(self)
    }

    /// Reads the files that [`load`](Loader::load) would load, and leaves them as they are: each with its name.
    ///
    /// # Errors
    /// Every file that cannot be read.
    pub fn read(&self, path: impl AsRef<Path>) -> Result<Vec<(String, String)>, Report> {
        let mut loading = Loading::default();
        let mut files = Vec::new();
        loading.list(path.as_ref(), &mut files);
        let texts = files.iter().filter_map(|path| Some((path.display().to_string(), loading.text(path)?))).collect();
        if loading.findings.is_empty() {
            return Ok(texts);
        }
        Err(Report { findings: loading.findings, affected: Vec::new() })
    }

    /// Everything in these files that is said in languages, with its places, and every finding.
    #[cfg(feature = "exchange")]
    pub(crate) fn said<'t>(&self, files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Heard {
        let mut loading = Loading::default();
        loading.later.said = Some(Vec::new());
        for (name, text) in files {
            loading.read(name, text);
        }
        let said = loading.later.said.take().unwrap_or_default();
        let claims = loading.later.claims.iter();
        let addresses = claims
            .map(|claim| ((claim.place.file.clone(), claim.path.clone(), claim.tag), claim.address.clone()))
            .collect();
        let Partly { content, report } = loading.finish(self);
        let findings = report.map_or(content.findings, |report| report.findings);
        Heard { said, addresses, findings }
    }

    /// Reads content from text. A name that ends in `.json` means JSON, any other TOML.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn parse(&self, name: &str, text: &str) -> Result<Content, Report> {
        self.parse_all([(name, text)])
    }

    /// Reads content from several texts, each with its name, as if they were files of one directory.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn parse_all<'t>(&self, files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Result<Content, Report> {
        let files: Vec<_> = files.into_iter().collect();
        self.each(&files, |loading, (name, text)| loading.read(name, text)).finish(self).whole()
    }

    fn of(&self, path: &Path) -> Loading {
        let (mut listing, mut files) = (Loading::default(), Vec::new());
        listing.list(path, &mut files);
        let mut loading = self.each(&files, |loading, path| loading.open(path));
        loading.findings.append(&mut listing.findings);
        if files.is_empty() && loading.findings.is_empty() {
            loading.nothing(path);
        }
        loading
    }

    /// Reads each file, in as many threads as there may be.
    fn each<F: Sync>(&self, files: &[F], read: impl Fn(&mut Loading, &F) + Sync) -> Loading {
        let all = |files: &[F]| {
            let mut loading = Loading::default();
            files.iter().for_each(|file| read(&mut loading, file));
            loading
        };
        if self.threads < 2 || files.len() < 2 {
            return all(files);
        }
        thread::scope(|scope| {
            let parts = files.chunks(files.len().div_ceil(self.threads));
            let threads: Vec<_> = parts.map(|part| scope.spawn(|| all(part))).collect();
            let read = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
            read.reduce(Loading::join).unwrap_or_default()
        })
    }
}

impl Content {
    /// Loads a file, or every `.toml` and `.json` file below a directory.
    ///
    /// # Errors
    /// Everything that is wrong, at once:
    ///
    /// ```
    /// use ushtil::content::Content;
    /// let report = Content::parse("talk.toml", "[place]\nid = 'almaty'\nname.kz = 'Алматы'\ncountry = 'KAZ'").unwrap_err();
    /// assert_eq!(report.to_string(), "\
    /// error[VA-LANG]: `kz` is not a language tag as BCP 47 writes it
    ///  --> talk.toml:3:6, place.name.kz
    ///      expected: a language tag such as `kk`, `ru`, `en`
    ///      help: write `kk`
    ///
    /// error[VA-ENUM]: the country `KAZ`
    ///  --> talk.toml:4:11, place.country
    ///      expected: the two letters of a country: `KZ`
    ///      help: write `KZ`
    ///
    /// 2 errors");
    /// ```
    pub fn load(path: impl AsRef<Path>) -> Result<Content, Report> {
        Loader::new().load(path)
    }

    /// Reads content from text. A name that ends in `.json` means JSON, any other TOML.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    pub fn parse(name: &str, text: &str) -> Result<Content, Report> {
        Loader::new().parse(name, text)
    }

    /// The content as one TOML file, with the secrets that this audience may see.
    #[must_use]
    pub fn to_toml(&self, audience: Audience) -> String {
        toml::to_string(&self.encode(audience)).unwrap_or_default()
    }

    /// The content as one JSON file, with the secrets that this audience may see.
    #[must_use]
    pub fn to_json(&self, audience: Audience) -> String {
        serde_json::to_string_pretty(&self.encode(audience)).unwrap_or_default()
    }
}

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

/// What is said in languages in all files, and what was found there.
#[cfg(feature = "exchange")]
pub(crate) struct Heard {
    pub(crate) said: Vec<super::Said>,
    /// The addresses of pages, by file, the place of the field, and language.
    pub(crate) addresses: HashMap<(std::sync::Arc<str>, Box<str>, crate::lang::LangTag), Box<str>>,
    pub(crate) findings: Vec<Finding>,
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
    fn join(mut self, mut part: Loading) -> Self {
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

    fn list(&mut self, path: &Path, files: &mut Vec<PathBuf>) {
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

    fn open(&mut self, path: &Path) {
        if let Some(text) = self.text(path) {
            self.read(&path.display().to_string(), &text);
        }
    }

    /// The text of a file, unless it cannot be read, which is listed.
    fn text(&mut self, path: &Path) -> Option<String> {
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
    fn nothing(&mut self, path: &Path) {
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

    fn read(&mut self, name: &str, text: &str) {
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
