//! What comes back: each translation is held against the checks, the good ones are put into the files, the others are named.
//!
//! Nothing is written here: the changed files come back as text, and whoever has them writes all of them or none.

use std::collections::{HashMap, HashSet};
use std::fmt;

use crate::content::Heard;

use super::format::{Delivered, Delivery, Rejected};
use super::make::Files;
use super::project::{Located, Project, is_message};
use super::unit::Standing;
use super::weigh::{Change, weigh};

/// What came of an import.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Import {
    /// The files that change, with their new texts; `translations.toml` among them.
    pub files: Vec<(String, String)>,
    /// What was taken, in the order of the file.
    pub written: Vec<Written>,
    /// What was not taken, and why.
    pub refused: Vec<Refused>,
    /// How many came back as they were.
    pub untouched: usize,
}

/// A translation that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The key of the unit.
    pub key: String,
    /// The text before, if there was one.
    pub before: Option<String>,
    /// The text now.
    pub after: String,
    /// How far it has come: out of date, if the source text changed after it was exported.
    pub standing: Standing,
}

/// A translation that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// The file of translations.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// The key of the unit.
    pub key: String,
    /// What was found.
    pub found: String,
    /// What was expected, or what to do.
    pub help: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Refused { file, line, key, found, help } = self;
        write!(f, "error: {found}\n --> {file}:{line}, {key}\n     help: {help}")
    }
}

impl Project {
    /// Puts the translations of a file that came back into the texts of the project.
    ///
    /// # Errors
    /// The file is for another project: none of its units is here.
    pub fn import(&self, delivery: &Delivery) -> Result<Import, Rejected> {
        let reading = self.read();
        let located = self.located(&reading, delivery.to, None);
        let known: HashMap<&str, usize> =
            located.iter().enumerate().map(|(number, located)| (located.unit.key.as_str(), number)).collect();
        let mut import = Import::default();
        let mut changes = Vec::new();
        let mut unknown = 0_usize;
        let mut seen = HashSet::new();
        let refuse = |delivered: &Delivered, found: String, help: &str| Refused {
            file: delivery.file.clone(),
            line: delivered.line,
            key: delivered.key.clone(),
            found,
            help: help.to_owned(),
        };
        for delivered in &delivery.texts {
            let Some(number) = known.get(delivered.key.as_str()).copied() else {
                unknown += 1;
                let near = nearest(&delivered.key, &known);
                let help = near.map_or_else(
                    || "the text is gone, or the tool changed the id: export the file again".to_owned(),
                    |near| format!("did the tool change the id of `{near}`? Export the file again"),
                );
                import.refused.push(refuse(delivered, "no text has this id".to_owned(), &help));
                continue;
            };
            if !seen.insert(delivered.key.as_str()) {
                import.refused.push(refuse(
                    delivered,
                    "the unit stands here a second time".to_owned(),
                    "leave one of the two",
                ));
                continue;
            }
            match weigh(delivered, number, &located) {
                Ok(Some(change)) => changes.push(change),
                Ok(None) => import.untouched += 1,
                Err((found, help)) => import.refused.push(refuse(delivered, found, &help)),
            }
        }
        if unknown == delivery.texts.len() && unknown > 0 {
            return Err(Rejected {
                file: delivery.file.clone(),
                line: delivery.texts.first().map_or(1, |first| first.line),
                column: 1,
                found: format!("{unknown} texts, none of which is in this project"),
                expected: "texts that were exported from here".to_owned(),
                help: "name the folders that it was exported from with `--content` and `--locales`".to_owned(),
            });
        }
        self.settle(&reading.heard, delivery, &located, changes, &mut import);
        import.refused.sort_by_key(|refused| refused.line);
        Ok(import)
    }

    /// Makes the changes, leaves out those that the checks of the whole refuse, and lists what came of it.
    fn settle(
        &self,
        before: &Heard,
        delivery: &Delivery,
        located: &[Located],
        mut changes: Vec<Change<'_>>,
        import: &mut Import,
    ) {
        let refused = |change: &Change<'_>, found: String, help: String| Refused {
            file: delivery.file.clone(),
            line: change.delivered.line,
            key: change.delivered.key.clone(),
            found,
            help,
        };
        let made = loop {
            let (made, failed) = self.make(before, delivery.to, located, &changes);
            let failed = if failed.is_empty() { self.doubts(before, &made, located, &changes) } else { failed };
            if failed.is_empty() {
                break made;
            }
            for (number, (found, help)) in &failed {
                import.refused.extend(changes.get(*number).map(|change| refused(change, found.clone(), help.clone())));
            }
            let mut number = 0;
            changes.retain(|_| {
                number += 1;
                !failed.contains_key(&(number - 1))
            });
        };
        self.list(made, import);
        self.note(located, &changes, import);
    }

    /// Lists what was taken, and the notes with it.
    fn note(&self, located: &[Located], changes: &[Change<'_>], import: &mut Import) {
        let mut notes = [self.content_notes.notes.clone(), self.message_notes.notes.clone()];
        for change in changes {
            let Some(Located { unit, .. }) = located.get(change.located) else { continue };
            let [content, messages] = &mut notes;
            let notes = if is_message(unit.form) { messages } else { content };
            let Change { delivered, state, from, .. } = change;
            notes.note(&unit.key, unit.to, *from, &delivered.source, &delivered.target, *state);
            import.written.push(Written {
                key: unit.key.clone(),
                before: unit.target.clone(),
                after: delivered.target.clone(),
                standing: if change.outdated { Standing::Outdated } else { Standing::of(*state) },
            });
        }
        let [content, messages] = notes;
        for (root, notes) in [(&self.content_notes, content), (&self.message_notes, messages)] {
            if notes != root.notes {
                import.files.extend(notes.write().map(|text| (root.path(), text)));
            }
        }
    }

    /// Lists the files that have changed.
    fn list(&self, made: Files, import: &mut Import) {
        for ((name, text), (_, before)) in made.content.into_iter().zip(&self.content) {
            if text != *before {
                import.files.push((name, text));
            }
        }
        let old: HashMap<&str, &str> =
            self.messages.iter().map(|source| (source.path.as_str(), source.text.as_str())).collect();
        for source in made.messages {
            if old.get(source.path.as_str()) != Some(&source.text.as_str()) {
                import.files.push((source.path, source.text));
            }
        }
    }
}

/// The key that is most like one that nobody knows, among those of its kind.
fn nearest<'k>(key: &str, known: &HashMap<&'k str, usize>) -> Option<&'k str> {
    let (kind, _) = key.split_once('/')?;
    ushtil_lang::did_you_mean(key, known.keys().copied().filter(|other| other.starts_with(kind)))
}
