//! Several files written at once: all of them or none, also if the machine stops in the middle.
//!
//! Each file is first written beside its place, under a name that nobody reads; a journal in every folder that it concerns
//! says which belong together, and by which mark each is known; only then are they moved into their places. Who finds a
//! journal finishes the moves if every file is there whole, and takes all of it back if not: then none was moved yet.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const JOURNAL: &str = ".ushtil-journal";
const BESIDE: &str = ".ushtil-new";

/// What could not be written, and why.
pub(crate) type Unwritten = (PathBuf, io::Error);

/// What an interrupted command had begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recovered {
    /// Its files stand in their places by now.
    Finished,
    /// Its files are as they were before it.
    TakenBack,
}

/// Writes files of these folders, all or none.
pub(crate) fn write(files: &[(String, String)], folders: &[PathBuf]) -> Result<(), Unwritten> {
    let plan = Plan::of(files, folders)?;
    plan.prepare(files).inspect_err(|_| plan.forget())?;
    plan.moves.iter().try_for_each(Move::make)?;
    plan.forget();
    Ok(())
}

/// Ends what an interrupted command had begun in a folder.
pub(crate) fn recover(folder: &Path) -> Result<Option<Recovered>, Unwritten> {
    let journal = folder.join(JOURNAL);
    let Ok(text) = fs::read_to_string(&journal) else { return Ok(None) };
    let plan = Plan::read(&text, &journal);
    let whole = text.ends_with(END) && plan.moves.iter().all(Move::is_ready);
    if whole {
        plan.moves.iter().filter(|one| !one.is_made()).try_for_each(Move::make)?;
    }
    plan.forget();
    Ok(Some(if whole { Recovered::Finished } else { Recovered::TakenBack }))
}

/// The last line of a journal that is there whole.
const END: &str = "\nend\n";

/// Which files are moved, and where that is noted.
struct Plan {
    moves: Vec<Move>,
    journals: BTreeSet<PathBuf>,
}

/// A file that is to stand in a place.
struct Move {
    place: PathBuf,
    mark: String,
}

impl Plan {
    fn of(files: &[(String, String)], folders: &[PathBuf]) -> Result<Self, Unwritten> {
        let mut moves = Vec::new();
        for (path, text) in files {
            let place = PathBuf::from(path);
            if place.is_dir() {
                let problem = io::Error::from(io::ErrorKind::IsADirectory);
                return Err((place, problem));
            }
            let place = std::path::absolute(&place).map_err(|problem| (place, problem))?;
            moves.push(Move { place, mark: mark(text.as_bytes()) });
        }
        let journals = folders.iter().filter_map(|folder| std::path::absolute(folder.join(JOURNAL)).ok());
        Ok(Plan { moves, journals: journals.collect() })
    }

    /// Writes everything beside its place, and the journals last.
    fn prepare(&self, files: &[(String, String)]) -> Result<(), Unwritten> {
        for (one, (_, text)) in self.moves.iter().zip(files) {
            let beside = one.beside();
            let at = |problem| (one.place.clone(), problem);
            one.place.parent().map_or(Ok(()), fs::create_dir_all).map_err(at)?;
            written(&beside, text).map_err(at)?;
            if let Ok(old) = fs::metadata(&one.place) {
                fs::set_permissions(&beside, old.permissions()).map_err(at)?;
            }
        }
        let lines = |one: &Move| format!("{}\t{}", one.mark, one.place.display());
        let mut text: Vec<String> = self.moves.iter().map(lines).collect();
        text.extend(self.journals.iter().map(|journal| format!("journal\t{}", journal.display())));
        let text = text.join("\n") + END;
        for journal in &self.journals {
            written(journal, &text).map_err(|problem| (journal.clone(), problem))?;
        }
        Ok(())
    }

    fn read(text: &str, journal: &Path) -> Self {
        let mut plan = Plan { moves: Vec::new(), journals: BTreeSet::from([journal.to_owned()]) };
        for (mark, path) in text.lines().filter_map(|line| line.split_once('\t')) {
            match mark {
                "journal" => _ = plan.journals.insert(path.into()),
                mark => plan.moves.push(Move { place: path.into(), mark: mark.to_owned() }),
            }
        }
        plan
    }

    /// Takes away what stands beside the places, and the journals last.
    fn forget(&self) {
        self.moves.iter().for_each(|one| _ = fs::remove_file(one.beside()));
        self.journals.iter().for_each(|journal| _ = fs::remove_file(journal));
    }
}

impl Move {
    fn beside(&self) -> PathBuf {
        let mut name = self.place.clone().into_os_string();
        name.push(BESIDE);
        name.into()
    }

    fn make(&self) -> Result<(), Unwritten> {
        fs::rename(self.beside(), &self.place).map_err(|problem| (self.place.clone(), problem))
    }

    /// Whether the file stands beside its place, or in it.
    fn is_ready(&self) -> bool {
        self.is_made() || fs::read(self.beside()).is_ok_and(|bytes| mark(&bytes) == self.mark)
    }

    fn is_made(&self) -> bool {
        fs::read(&self.place).is_ok_and(|bytes| mark(&bytes) == self.mark)
    }
}

/// Writes a text, and waits until the disk has it.
fn written(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// FNV-1a, and the length.
fn mark(bytes: &[u8]) -> String {
    let hash = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}-{}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, hash), bytes.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    struct Folders(PathBuf);

    impl Drop for Folders {
        fn drop(&mut self) {
            _ = fs::remove_dir_all(&self.0);
        }
    }

    fn folders(name: &str) -> (Folders, Vec<PathBuf>, Vec<(String, String)>) {
        let outer = std::env::temp_dir().join(format!("ushtil-staging-{name}-{}", std::process::id()));
        let both = vec![outer.join("content"), outer.join("locales")];
        for (folder, file) in [(&both[0], "a.toml"), (&both[0], "b.toml"), (&both[1], "kk.ftl")] {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join(file), "old").unwrap();
        }
        let new = ["content/a.toml", "content/b.toml", "locales/kk.ftl", "locales/kk/new.ftl"];
        let files = new.map(|path| (outer.join(path).display().to_string(), format!("new {path}")));
        (Folders(outer), both, files.to_vec())
    }

    /// What stands in the files: `old` or `new` for all of them, and nothing beside them.
    fn state(folders: &Folders, files: &[(String, String)]) -> &'static str {
        let is_new = |(path, text): &(String, String)| fs::read_to_string(path).is_ok_and(|now| now == *text);
        let is_old = |(path, _): &(String, String)| {
            fs::read_to_string(path).map_or(path.ends_with("new.ftl"), |now| now == "old")
        };
        fn names(folder: &Path, out: &mut Vec<String>) {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() {
                    names(&entry.path(), out)
                } else {
                    out.push(entry.path().display().to_string())
                }
            }
        }
        let mut all = Vec::new();
        names(&folders.0, &mut all);
        assert!(all.iter().all(|name| !name.contains(".ushtil-")), "{all:?}");
        match (files.iter().all(is_new), files.iter().all(is_old)) {
            (true, false) => "new",
            (false, true) => "old",
            _ => "mixed",
        }
    }

    #[test]
    fn all_files_are_written() {
        let (folders, both, files) = folders("all");
        write(&files, &both).unwrap();
        assert_eq!(state(&folders, &files), "new");
        assert_eq!(recover(&both[0]).unwrap(), None);
    }

    /// The command stops after each of its moves, and before and after its journals: the next one finds all or nothing.
    #[test]
    fn a_stop_at_any_step_leaves_no_mixture() {
        for (number, seen_from) in (0..=4).flat_map(|moves| [(moves, 0), (moves, 1)]) {
            let (folders, both, files) = folders(&format!("stop-{number}-{seen_from}"));
            let plan = Plan::of(&files, &both).unwrap();
            plan.prepare(&files).unwrap();
            plan.moves.iter().take(number).for_each(|one| one.make().unwrap());
            assert_eq!(recover(&both[seen_from]).unwrap(), Some(Recovered::Finished));
            assert_eq!(state(&folders, &files), "new", "{number} moves, found in folder {seen_from}");
            assert_eq!(recover(&both[1 - seen_from]).unwrap(), None);
        }
    }

    #[test]
    fn what_was_not_written_whole_is_taken_back() {
        for (number, damage) in (0..5).flat_map(|number| [(number, "cut"), (number, "gone")]) {
            let (folders, both, files) = folders(&format!("cut-{number}-{damage}"));
            let plan = Plan::of(&files, &both).unwrap();
            plan.prepare(&files).unwrap();
            let hurt = plan.moves.get(number).map_or(both[0].join(JOURNAL), Move::beside);
            let text = fs::read(&hurt).unwrap();
            match damage {
                "cut" => fs::write(&hurt, &text[..text.len() / 2]).unwrap(),
                _ => fs::remove_file(&hurt).unwrap(),
            }
            both.iter().for_each(|folder| _ = recover(folder).unwrap());
            let expected = if number == 4 && damage == "gone" { "new" } else { "old" };
            assert_eq!(state(&folders, &files), expected, "{damage} {}", hurt.display());
        }
    }

    #[test]
    fn a_place_that_cannot_be_written_leaves_the_others_as_they_were() {
        let (folders, both, mut files) = folders("place");
        fs::create_dir_all(both[1].join("kk/new.ftl")).unwrap();
        assert!(write(&files, &both).is_err());
        files.pop();
        assert_eq!(state(&folders, &files), "old");
    }
}
