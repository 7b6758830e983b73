//! What is done again whenever a file is saved.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecursiveMode, Watcher};
use ushtil::messages::command as say;

use crate::end::End;
use crate::terminal::{Style, Terminal};

/// Does it after every save below these paths, until the command is interrupted.
pub(crate) fn watch(paths: &[&str], terminal: &Terminal, mut again: impl FnMut()) -> End {
    let (events, heard) = mpsc::channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            _ = events.send(());
        }
    });
    let watched = watcher.and_then(|mut watcher| {
        paths.iter().try_for_each(|path| follow(&mut watcher, Path::new(path)))?;
        Ok(watcher)
    });
    let _watcher = match watched {
        Ok(watcher) => watcher,
        Err(problem) => {
            terminal.unreadable(&paths.join(", "), &problem.to_string());
            return End::Failed;
        }
    };
    terminal.complain(&say::Watching { dir: &paths.join(", ") });
    while heard.recv().is_ok() {
        while heard.recv_timeout(Duration::from_millis(60)).is_ok() {}
        terminal.print(&terminal.paint(Style::Faint, "────────"));
        again();
    }
    End::Well
}

/// A folder with all that is in it; of a file its folder, since many editors save by putting another file in its place.
fn follow(watcher: &mut impl Watcher, path: &Path) -> notify::Result<()> {
    match path.parent().filter(|_| path.is_file()) {
        Some(folder) if folder.as_os_str().is_empty() => watcher.watch(Path::new("."), RecursiveMode::NonRecursive),
        Some(folder) => watcher.watch(folder, RecursiveMode::NonRecursive),
        None => watcher.watch(path, RecursiveMode::Recursive),
    }
}
