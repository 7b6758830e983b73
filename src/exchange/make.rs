//! The files with the changes made: each text at its place, and all around it as it was.

use std::collections::{BTreeMap, HashMap};

use ushtil_compiler::Source;

use crate::Lang;
use crate::content::Heard;
use crate::lang::State;

use super::content::{Edit, Target, apply};
use super::messages;
use super::project::{Located, Project, UnitPlace};
use super::weigh::{Change, Why};

/// The texts of all files as they will be.
pub(crate) struct Files {
    pub(crate) content: Vec<(String, String)>,
    pub(crate) messages: Vec<Source>,
}

/// The changes that found no place, by their number.
pub(crate) type Failed = BTreeMap<usize, Why>;

impl Project {
    /// The files with the changes made, and the changes that found no place.
    pub(crate) fn make(&self, heard: &Heard, to: Lang, located: &[Located], changes: &[Change<'_>]) -> (Files, Failed) {
        let mut failed = Failed::new();
        let content = self.make_content(heard, to, located, changes, &mut failed);
        let messages = self.make_messages(to, located, changes, &mut failed);
        (Files { content, messages }, failed)
    }

    fn make_content(
        &self,
        heard: &Heard,
        to: Lang,
        located: &[Located],
        changes: &[Change<'_>],
        failed: &mut Failed,
    ) -> Vec<(String, String)> {
        let mut said: BTreeMap<usize, Vec<(usize, &str)>> = BTreeMap::new();
        for (number, change) in changes.iter().enumerate() {
            if let Some(UnitPlace::Content { said: place, part }) = located.get(change.located).map(|one| &one.place) {
                said.entry(*place).or_default().push((number, part));
            }
        }
        let files: HashMap<&str, &str> =
            self.content.iter().map(|(name, text)| (name.as_str(), without_mark(text).1)).collect();
        let mut edits: HashMap<&str, Vec<Edit>> = HashMap::new();
        for (place, parts) in said {
            let Some(said) = heard.said.get(place) else { continue };
            let Some(text) = files.get(&*said.file) else { continue };
            let target = Target { text, json: said.file.to_ascii_lowercase().ends_with(".json") };
            let delivered = |(number, part): &(usize, &str)| {
                Some(((*part).to_owned(), changes.get(*number)?.delivered.target.clone()))
            };
            let texts: Vec<(String, String)> = parts.iter().filter_map(delivered).collect();
            let first = parts.first().and_then(|(number, _)| changes.get(*number));
            let state = first.map_or(State::Reviewed, |change| change.state);
            match target.edits(said, to, &texts, state) {
                Some(made) => edits.entry(&said.file).or_default().extend(made),
                None => failed.extend(parts.iter().map(|(number, _)| (*number, no_place()))),
            }
        }
        let with_edits = |(name, text): &(String, String)| {
            let (mark, body) = without_mark(text);
            let made = edits.remove(name.as_str()).and_then(|edits| apply(body, edits));
            (name.clone(), made.map_or_else(|| text.clone(), |made| format!("{mark}{made}")))
        };
        self.content.iter().map(with_edits).collect()
    }

    fn make_messages(&self, to: Lang, located: &[Located], changes: &[Change<'_>], failed: &mut Failed) -> Vec<Source> {
        let mut modules: BTreeMap<&str, BTreeMap<String, HashMap<String, String>>> = BTreeMap::new();
        for change in changes.iter().filter(|change| change.text) {
            if let Some(UnitPlace::Message { module, id, way }) = located.get(change.located).map(|one| &one.place) {
                let texts = modules.entry(module).or_default().entry(id.clone()).or_default();
                texts.insert(way.clone(), change.delivered.target.clone());
            }
        }
        let mut sources = self.messages.clone();
        let all = messages::modules(&self.messages);
        for (name, texts) in &modules {
            let Some(module) = all.iter().find(|module| module.name == *name) else { continue };
            let (edits, wrong) = module.edits(to, texts);
            for (id, why) in wrong {
                let of_it = |change: &Change<'_>| {
                    let place = located.get(change.located).map(|located| &located.place);
                    matches!(place, Some(UnitPlace::Message { module, id: own, .. }) if module == name && *own == id)
                };
                let numbers = changes.iter().enumerate().filter(|(_, change)| of_it(change)).map(|(number, _)| number);
                let why = || (why.to_owned(), "translate its other texts, too".to_owned());
                failed.extend(numbers.map(|number| (number, why())));
            }
            put(&mut sources, name, to, module.path(to), edits);
        }
        sources
    }
}

/// Makes the edits of a file of messages, which need not be there yet.
fn put(sources: &mut Vec<Source>, module: &str, to: Lang, path: String, edits: Vec<Edit>) {
    match sources.iter_mut().find(|source| source.path == path) {
        Some(source) => source.text = apply(&source.text, edits).unwrap_or_else(|| source.text.clone()),
        None => {
            let text = apply("", edits).unwrap_or_default();
            sources.push(Source { locale: to, module: module.to_owned(), path, text });
        }
    }
}

fn no_place() -> Why {
    let found = "no place for it in the notation of the file".to_owned();
    (found, "write the language there by hand once, then import again".to_owned())
}

/// The mark of UTF-8 that some editors put before a text, and the text.
fn without_mark(text: &str) -> (&str, &str) {
    match text.strip_prefix('\u{FEFF}') {
        Some(body) => ("\u{FEFF}", body),
        None => ("", text),
    }
}
