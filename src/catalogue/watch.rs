//! A catalogue that follows its folder: a saved file is heard within a moment, and readers never wait.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use arc_swap::ArcSwap;
use notify::{RecursiveMode, Watcher};
use ushtil_compiler::{Severity, Source};

use super::{Builder, Catalogue, LoadError, Problem};
use crate::lang::Lang;
use crate::message::{Message, Voice};
use crate::sink::Sink;

/// How long a folder has to be quiet before it is read: an editor may write a file in several steps.
const QUIET: Duration = Duration::from_millis(40);

/// How often a folder that does not come to rest is looked at before it is taken as it is.
const ROUNDS: usize = 12;

/// A catalogue that is replaced by a new one when a file of its folder is saved.
///
/// [`Live::now`] is the catalogue of this moment, whole: a page that is made with it says all its texts from before an
/// edit or all from after. A file with a mistake is reported, and its last good version goes on being used.
///
/// ```no_run
/// use ushtil::{Catalogue, Lang, catalogue::Live, messages::switcher};
/// let live = Live::watch(Catalogue::builder(), "texts", |problem| eprintln!("{problem}"))?;
/// let texts = live.now(); // for one page
/// for lang in [Lang::Kk, Lang::Ru, Lang::En] {
///     println!("{}", texts.show(&switcher::Label, lang));
/// }
/// # Ok::<(), ushtil::catalogue::WatchError>(())
/// ```
pub struct Live {
    current: Arc<ArcSwap<Catalogue>>,
    _watcher: notify::RecommendedWatcher, // ends the thread when it is dropped
}

/// Why a folder cannot be followed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WatchError {
    /// It cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// The system does not tell of its changes.
    #[error("the folder cannot be watched: {0}")]
    Watch(#[from] notify::Error),
}

impl Live {
    /// Loads a folder and follows it; `report` is called with every mistake, now and at each later edit.
    ///
    /// # Errors
    /// [`WatchError`] if the folder cannot be read, or the system cannot watch it.
    pub fn watch(
        builder: Builder,
        dir: impl AsRef<Path>,
        report: impl Fn(&Problem) + Send + 'static,
    ) -> Result<Live, WatchError> {
        let dir = dir.as_ref().to_owned();
        let (events, heard) = mpsc::channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                _ = events.send(());
            }
        })?;
        watcher.watch(&dir, RecursiveMode::Recursive)?;
        let mut folder = Folder { builder, dir, good: HashMap::new() };
        let (first, problems) = folder.load()?;
        problems.iter().for_each(&report);
        let current = Arc::new(ArcSwap::from_pointee(first));
        let shared = Arc::clone(&current);
        thread::spawn(move || {
            while settled(&heard) {
                if let Ok((next, problems)) = folder.load() {
                    shared.store(Arc::new(next));
                    problems.iter().for_each(&report);
                }
            }
        });
        Ok(Live { current, _watcher: watcher })
    }

    /// The catalogue of this moment; it stays as it is while the caller holds it.
    #[must_use]
    pub fn now(&self) -> Arc<Catalogue> {
        self.current.load_full()
    }
}

impl Voice for Live {
    fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
        self.now().write(message, lang, out);
    }

    fn language(&self, message: &dyn Message, lang: Lang) -> Lang {
        self.now().language(message, lang)
    }
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Live").field(&self.now()).finish()
    }
}

/// Waits for an edit and for the quiet after it; not settled when nobody watches any more.
fn settled(heard: &Receiver<()>) -> bool {
    if heard.recv().is_err() {
        return false;
    }
    for _ in 0..ROUNDS {
        match heard.recv_timeout(QUIET) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
    true
}

/// A folder, and the last good version of each of its files.
struct Folder {
    builder: Builder,
    dir: PathBuf,
    good: HashMap<String, String>,
}

impl Folder {
    /// The folder's catalogue; a file with a mistake is taken in its last good version.
    fn load(&mut self) -> Result<(Catalogue, Vec<Problem>), LoadError> {
        let (mut sources, unread) = self.at_rest()?;
        let first = self.builder.catalogue(sources.clone(), unread);
        let is_wrong = |path: &str| {
            first.problems().iter().any(|problem| problem.severity == Severity::Error && problem.path == path)
        };
        let wrong: Vec<String> = self.good.keys().filter(|path| is_wrong(path)).cloned().collect();
        self.good.retain(|path, _| wrong.contains(path));
        for source in sources.iter().filter(|source| !is_wrong(&source.path)) {
            self.good.insert(source.path.clone(), source.text.clone());
        }
        if wrong.is_empty() {
            let problems = first.problems().to_vec();
            return Ok((first, problems));
        }
        for source in &mut sources {
            if let Some(good) = self.good.get(&source.path) {
                source.text.clone_from(good);
            }
        }
        let problems = first.problems().to_vec();
        Ok((self.builder.catalogue(sources, Vec::new()), problems))
    }

    /// The files, once two readings agree and none of them has just become empty or gone.
    fn at_rest(&self) -> Result<(Vec<Source>, Vec<Problem>), LoadError> {
        let mut before = self.builder.read(&self.dir)?;
        for _ in 0..ROUNDS {
            let has = |path: &String| before.0.iter().any(|s| s.path == *path && !s.text.trim().is_empty());
            let vanished = self.good.iter().any(|(path, text)| !text.trim().is_empty() && !has(path));
            if !self.good.is_empty() {
                thread::sleep(if vanished { QUIET * 3 } else { QUIET / 4 });
            }
            let after = self.builder.read(&self.dir)?;
            let same = before.0.len() == after.0.len()
                && before.0.iter().zip(&after.0).all(|(one, other)| one.path == other.path && one.text == other.text);
            before = after;
            if same && !vanished {
                break; // an editor may take a file away for long before it writes it anew: for that, all rounds are waited
            }
        }
        Ok(before)
    }
}
