//! A catalogue that follows its folder: a saved file is heard within a moment, and readers never wait.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use arc_swap::ArcSwap;
use notify::{RecursiveMode, Watcher};

use super::folder::{Folder, QUIET, ROUNDS, stamp};
use super::{Builder, Catalogue, LoadError, Problem};
use crate::lang::Lang;
use crate::message::{Message, Voice};
use crate::sink::Sink;

/// How often a folder is looked at when the system tells of no edit: of a link that was turned, a folder that was
/// made again or one on another machine, it does not.
const LOOK: Duration = Duration::from_secs(1);

/// A catalogue that is replaced by a new one when a file of its folder is saved.
///
/// [`Live::now`] is the catalogue of this moment, whole: a page that is made with it says all its texts from before an
/// edit or all from after. A file with a mistake is reported, and its last good version goes on being used; so it is
/// when a file, or the whole folder, cannot be read at all. A folder that is deleted and made again, and a link that is
/// turned to another folder, are followed.
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
    heard: Sender<Heard>,
}

/// What the thread hears that follows a folder.
enum Heard {
    Edit,
    /// Nobody reads any more.
    End,
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
        let (heard, hears) = mpsc::channel();
        let edits = heard.clone();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                _ = edits.send(Heard::Edit);
            }
        })?;
        let mut seen = stamp(&dir);
        let mut folder = Folder::new(builder, dir.clone());
        let (first, problems) = folder.load()?;
        watcher.watch(&dir, RecursiveMode::Recursive)?;
        problems.iter().for_each(&report);
        let current = Arc::new(ArcSwap::from_pointee(first));
        let shared = Arc::clone(&current);
        thread::spawn(move || {
            while let Some(edited) = edited(&hears, &dir, seen) {
                seen = edited;
                follow(&mut watcher, &dir);
                match folder.load() {
                    Ok((next, problems)) => {
                        shared.store(Arc::new(next));
                        problems.iter().for_each(&report);
                    }
                    Err(LoadError { path, problem }) => {
                        report(&Problem::unread("unreadable", path, problem.to_string()));
                    }
                }
            }
        });
        Ok(Live { current, heard })
    }

    /// The catalogue of this moment; it stays as it is while the caller holds it.
    #[must_use]
    pub fn now(&self) -> Arc<Catalogue> {
        self.current.load_full()
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        _ = self.heard.send(Heard::End);
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

/// Watches what the path leads to now, which may be another folder than before.
fn follow(watcher: &mut impl Watcher, dir: &Path) {
    _ = watcher.unwatch(dir);
    _ = watcher.watch(dir, RecursiveMode::Recursive); // a folder that is gone is found again by looking
}

/// Waits for an edit and for the quiet after it, and tells the folder's stamp; nothing when nobody reads any more.
fn edited(hears: &Receiver<Heard>, dir: &Path, seen: u64) -> Option<u64> {
    loop {
        match hears.recv_timeout(LOOK) {
            Ok(Heard::Edit) => break,
            Ok(Heard::End) | Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if stamp(dir) != seen => break,
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
    for _ in 0..ROUNDS {
        match hears.recv_timeout(QUIET) {
            Ok(Heard::Edit) => {}
            Ok(Heard::End) | Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    Some(stamp(dir))
}
