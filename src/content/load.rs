//! From files to content: how they are read, all at once or in several threads.

use std::collections::HashSet;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use super::kind::content::Content;
use super::loading::Loading;
use super::read::audience::Audience;
use super::read::finding::Code;
use super::report::{Partly, Report};
use crate::grammar::WordList;

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

/// What is said in languages in all files, and what was found there.
#[cfg(feature = "exchange")]
pub(crate) struct Heard {
    pub(crate) said: Vec<super::Said>,
    /// The addresses of pages, by file, the place of the field, and language.
    pub(crate) addresses: std::collections::HashMap<(std::sync::Arc<str>, Box<str>, crate::lang::LangTag), Box<str>>,
    pub(crate) findings: Vec<super::Finding>,
}
