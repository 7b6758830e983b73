//! A folder that is read again and again, and the last good version of each of its files.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use ushtil_compiler::{Severity, Source, files};

use super::load::Reading;
use super::{Builder, Catalogue, LoadError, Problem};
use crate::lang::Lang;

/// How long a folder has to be quiet before it is read: an editor may write a file in several steps.
pub(super) const QUIET: Duration = Duration::from_millis(40);

/// How often a folder that does not come to rest is looked at before it is taken as it is.
pub(super) const ROUNDS: usize = 12;

pub(super) struct Folder {
    builder: Builder,
    dir: PathBuf,
    /// What is served, by its path.
    served: HashMap<String, Served>,
}

/// A file as it is served.
struct Served {
    source: Source,
    /// Whether it had no mistakes: only then a new version with mistakes does not take its place.
    good: bool,
}

impl Folder {
    pub(super) fn new(builder: Builder, dir: PathBuf) -> Self {
        Folder { builder, dir, served: HashMap::new() }
    }

    /// The folder's catalogue, and every problem with the folder as it is now.
    ///
    /// A file with a mistake is served in its last good version, one that cannot be read in its last version. Where
    /// good versions of different times do not go together, all of the language's files are served as they were.
    pub(super) fn load(&mut self) -> Result<(Catalogue, Vec<Problem>), LoadError> {
        let Reading { mut sources, unread } = self.at_rest()?;
        let read: HashSet<&str> = sources.iter().map(|source| source.path.as_str()).collect();
        let kept = |path: &str| !read.contains(path) && is_unread(path, &unread);
        let kept = self.served.values().filter(|served| kept(&served.source.path));
        let kept: Vec<Source> = kept.map(|served| served.source.clone()).collect();
        sources.extend(kept);
        sources.sort_by(|one, other| (one.locale, &one.path).cmp(&(other.locale, &other.path)));
        let mut catalogue = self.builder.catalogue(sources.clone(), unread);
        let problems = catalogue.problems().to_vec();
        let mut wrong = wrong_files(&problems);
        if self.keep(&mut sources, &wrong) {
            catalogue = self.builder.catalogue(sources.clone(), Vec::new());
            wrong = wrong_files(catalogue.problems());
            if self.keep_languages(&mut sources, &wrong) {
                catalogue = self.builder.catalogue(sources.clone(), Vec::new());
                wrong = wrong_files(catalogue.problems());
            }
        }
        let served = |source: Source| (source.path.clone(), Served { good: !wrong.contains(&source.path), source });
        self.served = sources.into_iter().map(served).collect();
        Ok((catalogue, problems))
    }

    /// Puts the last good version of each file with mistakes in the place of the new one; whether there was any.
    fn keep(&self, sources: &mut [Source], wrong: &HashSet<String>) -> bool {
        let mut kept = false;
        for source in sources.iter_mut().filter(|source| wrong.contains(&source.path)) {
            if let Some(served) = self.served.get(&source.path).filter(|served| served.good) {
                source.text.clone_from(&served.source.text);
                kept = true;
            }
        }
        kept
    }

    /// Puts the files of each language as they were served in place of the new ones, where a good one of them has
    /// become wrong beside the others; whether there was any.
    fn keep_languages(&self, sources: &mut Vec<Source>, wrong: &HashSet<String>) -> bool {
        let became_wrong = |path: &str| wrong.contains(path) && self.served.get(path).is_some_and(|served| served.good);
        let torn: Vec<Lang> =
            sources.iter().filter(|source| became_wrong(&source.path)).map(|source| source.locale).collect();
        sources.retain(|source| !torn.contains(&source.locale));
        let before = self.served.values().filter(|served| torn.contains(&served.source.locale));
        sources.extend(before.map(|served| served.source.clone()));
        sources.sort_by(|one, other| (one.locale, &one.path).cmp(&(other.locale, &other.path)));
        !torn.is_empty()
    }

    /// The files, once two readings agree and none of them has just become empty or gone.
    fn at_rest(&self) -> Result<Reading, LoadError> {
        let mut before = self.builder.read(&self.dir)?;
        for _ in 0..ROUNDS {
            let has = |path: &str| before.sources.iter().any(|s| s.path == path && !s.text.trim().is_empty());
            let is_empty = |served: &Served| served.source.text.trim().is_empty();
            let vanished = self
                .served
                .iter()
                .any(|(path, served)| !is_empty(served) && !has(path) && !is_unread(path, &before.unread));
            if !self.served.is_empty() {
                thread::sleep(if vanished { QUIET * 3 } else { QUIET / 4 });
            }
            let after = self.builder.read(&self.dir)?;
            let same = before.unread == after.unread && before.sources.len() == after.sources.len() && {
                before.sources.iter()
            }
            .zip(&after.sources)
            .all(|(one, other)| one.path == other.path && one.text == other.text);
            before = after;
            if same && !vanished {
                break; // an editor may take a file away for long before it writes it anew: for that, all rounds are waited
            }
        }
        Ok(before)
    }
}

/// Whether a file is among what could not be read, or in a folder that is.
fn is_unread(path: &str, unread: &[Problem]) -> bool {
    unread.iter().any(|problem| Path::new(path).starts_with(&problem.path))
}

/// The files with mistakes.
fn wrong_files(problems: &[Problem]) -> HashSet<String> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| problem.path.clone()).collect()
}

/// What a look at a folder shows without reading its files: where links lead, names, sizes and times.
pub(super) fn stamp(dir: &Path) -> u64 {
    let mut stamp = DefaultHasher::new();
    for lang in Lang::ALL {
        fs::canonicalize(dir.join(lang.tag())).ok().hash(&mut stamp);
        let found = files(dir, lang).ok();
        found.is_some().hash(&mut stamp);
        for (_, path) in found.into_iter().flatten() {
            if let Ok(found) = fs::metadata(&path) {
                (found.len(), found.modified().ok(), found.is_file()).hash(&mut stamp);
            }
            path.hash(&mut stamp);
        }
    }
    stamp.finish()
}
