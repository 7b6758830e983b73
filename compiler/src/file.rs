//! Reading files that somebody else may have put there: regular files of a limited size, or the reason why not.

use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use ushtil_lang::{Lang, Languages};

/// Why a file was not read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unread {
    /// It is no regular file: reading a pipe waits for somebody to write, and a device may never end.
    NotAFile(&'static str),
    /// It holds more than is allowed.
    TooLarge {
        /// The bytes that it says to hold.
        bytes: u64,
        /// The bytes that are allowed.
        allowed: u64,
    },
    /// The system refuses it.
    System(io::Error),
}

impl Unread {
    /// The name of the check: `not-a-file`, `limit`, `unreadable`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Unread::NotAFile(_) => "not-a-file",
            Unread::TooLarge { .. } => "limit",
            Unread::System(_) => "unreadable",
        }
    }
}

impl std::fmt::Display for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unread::NotAFile(what) => write!(f, "it is {what}; only files are read"),
            Unread::TooLarge { bytes, allowed } => write!(f, "the file has {bytes} bytes; {allowed} are allowed"),
            Unread::System(problem) => problem.fmt(f),
        }
    }
}

impl std::error::Error for Unread {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Unread::System(problem) => Some(problem),
            Unread::NotAFile(_) | Unread::TooLarge { .. } => None,
        }
    }
}

impl From<io::Error> for Unread {
    fn from(problem: io::Error) -> Self {
        Unread::System(problem)
    }
}

/// Reads a regular file, or what a link leads to, of so many bytes at most.
///
/// No more than that is ever read, whatever the file says of its size, and whatever is written to it meanwhile.
///
/// # Errors
/// [`Unread`] says why.
pub fn read_file(path: &Path, allowed: usize) -> Result<Vec<u8>, Unread> {
    let allowed = u64::try_from(allowed).unwrap_or(u64::MAX);
    regular(fs::metadata(path)?.file_type())?; // before it is opened: opening a pipe waits already
    let file = File::open(path)?;
    let found = file.metadata()?;
    regular(found.file_type())?;
    if found.len() > allowed {
        return Err(Unread::TooLarge { bytes: found.len(), allowed });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or(0));
    file.take(allowed.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 {
        read if read > allowed => Err(Unread::TooLarge { bytes: read, allowed }),
        _ => Ok(bytes),
    }
}

fn regular(found: FileType) -> Result<(), Unread> {
    match found {
        found if found.is_file() => Ok(()),
        found if found.is_dir() => Err(Unread::NotAFile("a folder")),
        _ => Err(Unread::NotAFile("a pipe, a socket or a device")),
    }
}

/// The FTL files of a language below a folder, with the modules that they go to: `shop/cart` for `kk/shop/cart.ftl`.
///
/// There are none if the language has no folder. What is called `….ftl` and is no file is among them; reading it says so.
///
/// # Errors
/// What the system says of a folder that cannot be read, or of something else that stands in its place.
pub fn files(dir: &Path, locale: Lang) -> io::Result<Vec<(String, PathBuf)>> {
    let folder = dir.join(locale.tag());
    let mut found = Vec::new();
    match fs::read_dir(&folder) {
        Err(problem) if problem.kind() == io::ErrorKind::NotFound && fs::symlink_metadata(&folder).is_err() => {}
        Err(problem) => return Err(problem), // also for a link that leads nowhere
        Ok(entries) => files_below(entries, "", &mut found)?,
    }
    found.sort();
    Ok(found)
}

/// More folders in folders than this are a link to one of them.
const DEEPEST: usize = 8;

fn files_below(entries: fs::ReadDir, prefix: &str, found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in entries {
        let path = entry?.path();
        let Some(name) = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()) else { continue };
        if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push((format!("{prefix}{name}"), path));
        } else if path.is_dir() && !name.starts_with('.') && prefix.matches('/').count() < DEEPEST {
            files_below(fs::read_dir(&path)?, &format!("{prefix}{name}/"), found)?;
        }
    }
    Ok(())
}

/// What stands in a folder of messages where nothing is read: folders that are called after no language of the program, and
/// FTL files outside of all folders; each with help. Names that begin with a full stop are nobody's texts.
///
/// # Errors
/// What the system says of the folder.
pub fn strays(dir: &Path, languages: Languages) -> io::Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            match name.parse::<Lang>() {
                Err(unknown) => found.push((path.clone(), format!("this folder is not read: {unknown}"))),
                Ok(lang) if !languages.contains(lang) => {
                    let have = languages.iter().map(Lang::tag).collect::<Vec<_>>().join(", ");
                    found.push((path.clone(), format!("this folder is not read: the languages here are {have}")));
                }
                Ok(_) => {}
            }
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            let folders = languages.iter().map(|lang| format!("{lang}/")).collect::<Vec<_>>().join(", ");
            found.push((
                path.clone(),
                format!("this file is not read: move it into the folder of its language, {folders}"),
            ));
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_not_read_is_told_with_help() {
        let dir = std::env::temp_dir().join(format!("ushtil-strays-{}", std::process::id()));
        let folders = ["kk", "kz", "de", "kk-Latn", ".git"].into_iter().chain(Lang::ALL.map(Lang::tag));
        folders.for_each(|folder| fs::create_dir_all(dir.join(folder)).unwrap());
        for file in ["shop.ftl", "README.md", "kk/shop.ftl"] {
            fs::write(dir.join(file), "title = Дүкен\n").unwrap();
        }
        let told = |languages| -> Vec<String> {
            let named = |(path, message): (PathBuf, String)| {
                format!("{}: {message}", path.file_name().unwrap().to_string_lossy())
            };
            strays(&dir, languages).unwrap().into_iter().map(named).collect()
        };
        let (all, some) = (told(Languages::ALL), told(Languages::from([Lang::Ru, Lang::En])));
        fs::remove_dir_all(&dir).unwrap();
        let expected = [
            "de: this folder is not read: `de` is not a language here: kk, ru, en are",
            "kk-Latn: this folder is not read: `kk-Latn` is not a language here: Kazakh is `kk`, written in Cyrl",
            "kz: this folder is not read: `kz` is not a language here: Kazakh is `kk`",
            "shop.ftl: this file is not read: move it into the folder of its language, kk/, ru/, en/",
        ];
        assert_eq!(all, expected);
        assert!(some.contains(&"kk: this folder is not read: the languages here are ru, en".to_owned()), "{some:?}");
        assert!(some.last().unwrap().ends_with("move it into the folder of its language, ru/, en/"), "{some:?}");
    }
}
