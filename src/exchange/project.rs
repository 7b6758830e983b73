//! A project: its files of content and messages as text, and the units in them.

use std::collections::{BTreeMap, HashMap};

use ushtil_compiler::{Options, Source, describe};

use crate::Lang;
use crate::content::{About, Heard, Loader, Said};
use crate::lang::LangTag;

use super::content;
use super::messages::{self, Found};
use super::notes::{FILE, Notes};
use super::unit::{Form, Standing, Unit};

/// The files that are translated, as text.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Project {
    pub(crate) content: Vec<(String, String)>,
    pub(crate) messages: Vec<Source>,
    pub(crate) content_notes: Root,
    pub(crate) message_notes: Root,
}

/// The notes of a folder, and where they stand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Root {
    folder: String,
    pub(crate) notes: Notes,
}

impl Root {
    pub(crate) fn path(&self) -> String {
        if self.folder.is_empty() { FILE.to_owned() } else { format!("{}/{FILE}", self.folder) }
    }
}

/// A unit, and what is known of it besides.
pub(crate) struct Located {
    pub(crate) unit: Unit,
    pub(crate) place: UnitPlace,
    /// The text in each language that has it, which a translation may have been made from.
    pub(crate) sources: BTreeMap<Lang, String>,
    /// The byte of the file where the translation stands.
    pub(crate) at: Option<usize>,
    /// Whether the others are translated from this language, and it is translated from none.
    origin: bool,
}

/// Where a translation stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spot {
    /// The unit, whose `file` is the one with the translation.
    pub unit: Unit,
    /// The line of the translation, counted from 1.
    pub line: usize,
    /// Its column, counted in characters from 1.
    pub column: usize,
}

/// Where a unit stands.
#[derive(Debug, Clone)]
pub(crate) enum UnitPlace {
    /// In content: which thing said, and which part of it.
    Content { said: usize, part: String },
    /// In messages: the module, the id, and the way through the variants.
    Message { module: String, id: String, way: String },
}

/// What the files of content hold.
pub(crate) struct Reading {
    pub(crate) heard: Heard,
}

impl Project {
    /// A project without files.
    pub fn new() -> Self {
        Project::default()
    }

    /// With the content of a folder: the names of files and their texts, as [`Loader::read`] reads them.
    pub fn content(mut self, folder: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        self.content.extend(files);
        folder.clone_into(&mut self.content_notes.folder);
        self
    }

    /// With the messages of a folder, as [`ushtil_compiler::read`] reads them.
    pub fn messages(mut self, folder: &str, sources: impl IntoIterator<Item = Source>) -> Self {
        self.messages.extend(sources);
        folder.clone_into(&mut self.message_notes.folder);
        self
    }

    /// With the notes of the folder of content.
    pub fn content_notes(mut self, notes: Notes) -> Self {
        self.content_notes.notes = notes;
        self
    }

    /// With the notes of the folder of messages.
    pub fn message_notes(mut self, notes: Notes) -> Self {
        self.message_notes.notes = notes;
        self
    }

    /// Everything that can be translated into a language, from one language or from whatever each text was written in.
    #[must_use]
    pub fn units(&self, to: Lang, from: Option<Lang>) -> Vec<Unit> {
        self.located(&self.read(), to, from).into_iter().map(|located| located.unit).collect()
    }

    /// Every translation whose source text has changed since, by the notes.
    #[must_use]
    pub fn outdated(&self) -> Vec<Spot> {
        let is_old = |located: &Located| (located.unit.standing == Standing::Outdated).then_some(());
        self.everywhere(is_old).into_iter().map(|(spot, ())| spot).collect()
    }

    /// What is found in the units of every language, with the places of their translations.
    pub(crate) fn everywhere<T, I: IntoIterator<Item = T>>(&self, find: impl Fn(&Located) -> I) -> Vec<(Spot, T)> {
        let reading = self.read();
        let texts = self.content.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let texts: HashMap<&str, &str> =
            texts.chain(self.messages.iter().map(|source| (source.path.as_str(), source.text.as_str()))).collect();
        let mut all = Vec::new();
        for located in Lang::ALL.into_iter().flat_map(|lang| self.located(&reading, lang, None)) {
            let text = texts.get(located.unit.file.as_str()).copied().unwrap_or_default();
            for found in find(&located) {
                let spot = spot(text, &located);
                all.push((spot, found));
            }
        }
        all
    }

    /// The notes of the folders of content and of messages, with every translation of today noted as made from the source
    /// text of today; what is out of date stays so, and what is gone is left out.
    #[must_use]
    pub fn noted(&self) -> (Notes, Notes) {
        let reading = self.read();
        let mut noted = [Notes::default(), Notes::default()];
        for lang in Lang::ALL {
            for Located { unit, origin, .. } in self.located(&reading, lang, None) {
                let [content, messages] = &mut noted;
                let (old, new) = match is_message(unit.form) {
                    true => (&self.message_notes.notes, messages),
                    false => (&self.content_notes.notes, content),
                };
                let Some(target) = &unit.target else { continue };
                if !new.keep(old, &unit.key, lang, target) && !origin {
                    new.note(&unit.key, lang, unit.from, &unit.source, target, unit.standing.state());
                }
            }
        }
        noted.into()
    }

    /// The keys in the notes whose texts are no longer there, with their languages.
    #[must_use]
    pub fn gone(&self) -> Vec<(Lang, String)> {
        let reading = self.read();
        let mut gone = Vec::new();
        for lang in Lang::ALL {
            let located = self.located(&reading, lang, None);
            let there: std::collections::HashSet<&str> =
                located.iter().map(|located| located.unit.key.as_str()).collect();
            let noted = self.content_notes.notes.keys(lang).chain(self.message_notes.notes.keys(lang));
            gone.extend(noted.filter(|key| !there.contains(key)).map(|key| (lang, key.to_owned())));
        }
        gone
    }

    pub(crate) fn read(&self) -> Reading {
        Reading { heard: heard(&self.content) }
    }

    pub(crate) fn located(&self, reading: &Reading, to: Lang, from: Option<Lang>) -> Vec<Located> {
        let mut located = self.in_content(reading, to, from);
        located.extend(self.in_messages(to, from));
        located
    }

    fn in_content(&self, Reading { heard }: &Reading, to: Lang, from: Option<Lang>) -> Vec<Located> {
        let about = About::new();
        let mut known: HashMap<(String, String), Option<String>> = HashMap::new();
        let mut located = Vec::new();
        for (number, said) in heard.said.iter().enumerate() {
            let from = match from {
                Some(from) => (from != to).then_some(from),
                None => content::source(said, to),
            };
            let Some((kind, _)) = &said.owner else { continue };
            let Some((from, entry)) = from.and_then(|from| Some((from, content::entry(said, from)?))) else { continue };
            for words in &entry.words {
                let Some(key) = content::key(said, &words.part) else { continue };
                let field = content::field(said, &words.part);
                let place = (kind.to_string(), without_numbers(&field));
                let note = known.entry(place).or_insert_with_key(|(kind, field)| about.field(kind, field)).clone();
                let target = content::entry(said, to)
                    .and_then(|entry| entry.words.iter().find(|own| own.part == words.part))
                    .map(|own| (own.text.clone(), own.span.start));
                let at = target.as_ref().map(|(_, at)| *at);
                let target = target.map(|(text, _)| text);
                let texts = Lang::ALL.into_iter().filter(|lang| *lang != to);
                let sources = texts.filter_map(|lang| Some((lang, content::text(said, lang, &words.part)?.to_owned())));
                let unit = Unit {
                    file: said.file.to_string(),
                    kind: kind.to_string(),
                    field,
                    address: address(heard, said, to).or_else(|| address(heard, said, from)),
                    from,
                    to,
                    source: words.text.clone(),
                    standing: content::standing(said, to, &words.part, &key, &self.content_notes.notes),
                    target,
                    notes: note.into_iter().filter(|note| !note.is_empty()).collect(),
                    limit: Some(words.limit(&said.field)),
                    form: content::form(words.lines),
                    key,
                };
                let place = UnitPlace::Content { said: number, part: words.part.clone() };
                located.push(Located {
                    unit,
                    place,
                    sources: sources.collect(),
                    at,
                    origin: content::is_origin(said, to),
                });
            }
        }
        located
    }

    fn in_messages(&self, to: Lang, from: Option<Lang>) -> Vec<Located> {
        let found = messages::find(&self.messages, to, from);
        found.into_iter().map(|found| self.message(found)).collect()
    }

    fn message(&self, found: Found) -> Located {
        let Found { mut unit, module, id, way, sources, at } = found;
        if let Some(target) = &unit.target {
            let noted = &self.message_notes.notes;
            let noted = noted.standing(&unit.key, unit.to, target, &|lang| sources.get(&lang).cloned());
            unit.standing = noted.unwrap_or(Standing::Reviewed);
        }
        let origin = unit.to == Lang::En || !sources.contains_key(&Lang::En);
        Located { unit, place: UnitPlace::Message { module, id, way }, sources, at, origin }
    }
}

fn spot(text: &str, Located { unit, at, .. }: &Located) -> Spot {
    let before = text.get(..at.unwrap_or_default()).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    Spot { line: before.matches('\n').count() + 1, column: line.chars().count() + 1, unit: unit.clone() }
}

pub(crate) fn heard(files: &[(String, String)]) -> Heard {
    Loader::new().said(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// The address of the page that something is said on.
fn address(heard: &Heard, said: &Said, lang: Lang) -> Option<String> {
    let top = said.path.split('.').next().unwrap_or_default();
    let place = (said.file.clone(), Box::from(format!("{top}.path")), LangTag::of(lang));
    heard.addresses.get(&place).map(ToString::to_string)
}

fn without_numbers(field: &str) -> String {
    let step = |step: &str| step.split('[').next().unwrap_or_default().to_owned();
    field.split('.').map(step).collect::<Vec<_>>().join(".")
}

/// What is wrong in messages, with the file, the bytes and whether `check` would refuse it.
pub(crate) fn diagnose(sources: &[Source]) -> Vec<ushtil_compiler::Diagnostic> {
    describe(sources, &Options::default()).1
}

pub(crate) fn is_message(form: Form) -> bool {
    match form {
        Form::Message | Form::Marked => true,
        Form::Line | Form::Prose => false,
    }
}
