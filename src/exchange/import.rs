//! What comes back: each translation is held against the checks, the good ones are put into the files, the others are named.
//!
//! Nothing is written here: the changed files come back as text, and whoever has them writes all of them or none.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;

use ushtil_compiler::{Severity, Source, text::check_text};

use crate::Lang;
use crate::content::{Code, Finding, Heard, Severity as Weight};
use crate::lang::State;

use super::content::{Target, apply, entry};
use super::fluent;
use super::format::{Delivered, Delivery, Mark, Rejected};
use super::messages;
use super::pieces::{Piece, codes, pieces};
use super::project::{Located, Project, UnitPlace, diagnose, heard, is_message};
use super::unit::{Form, Standing, digest};

/// What came of an import.
#[derive(Debug, Clone, Default)]
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

/// A translation on its way in.
#[derive(Clone)]
struct Change<'d> {
    delivered: &'d Delivered,
    located: usize,
    state: State,
    from: Lang,
    /// Whether the text is another than before; otherwise only its state is.
    text: bool,
    outdated: bool,
}

/// The texts of all files as they will be.
struct Files {
    content: Vec<(String, String)>,
    messages: Vec<Source>,
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
            match self.weigh(delivered, number, &located) {
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

    /// Whether a translation changes anything, and may.
    fn weigh<'d>(
        &self,
        delivered: &'d Delivered,
        number: usize,
        located: &[Located],
    ) -> Result<Option<Change<'d>>, (String, String)> {
        let Some(Located { unit, sources, .. }) = located.get(number) else { return Ok(None) };
        if delivered.target.trim().is_empty() {
            return Ok(None);
        }
        if let Some(exported) = &delivered.exported
            && *exported != digest(&delivered.source)
        {
            let found = "the source text is not the one that was exported".to_owned();
            return Err((found, "two units were merged, or the source was edited: export the file again".to_owned()));
        }
        let text = unit.target.as_deref() != Some(delivered.target.as_str());
        let from =
            sources.iter().find(|(_, source)| digest(source) == digest(&delivered.source)).map(|(lang, _)| *lang);
        if !text && (delivered.mark.says(unit.standing) || from.is_none()) {
            return Ok(None);
        }
        let state = match delivered.mark {
            Mark::Unfinished => State::Draft,
            Mark::Machine => State::Machine,
            Mark::Finished | Mark::Translated => State::Translated,
            Mark::Reviewed => State::Reviewed,
        };
        let number = match from {
            Some(_) => number,
            None => moved(delivered, number, located).unwrap_or(number),
        };
        let Some(Located { unit, sources, .. }) = located.get(number) else { return Ok(None) };
        let same =
            sources.iter().find(|(_, source)| digest(source) == digest(&delivered.source)).map(|(lang, _)| *lang);
        let text = unit.target.as_deref() != Some(delivered.target.as_str());
        self.judge(delivered, located.get(number))?;
        let outdated = same.is_none();
        Ok(Some(Change { delivered, located: number, state, from: same.unwrap_or(unit.from), text, outdated }))
    }

    /// The checks of a text alone: its codes, its characters.
    fn judge(&self, delivered: &Delivered, located: Option<&Located>) -> Result<(), (String, String)> {
        let Some(Located { unit, .. }) = located else { return Ok(()) };
        let form = unit.form;
        if unit.target.as_deref() == Some(delivered.target.as_str()) {
            return Ok(()); // what stands there already is the business of `check`
        }
        let wanted = counted(&delivered.source, form);
        let own = unit.target.as_deref().map(|target| counted(target, form));
        let given = counted(&delivered.target, form);
        let fits = |wanted: &BTreeMap<String, usize>| match form {
            Form::Message => wanted.keys().all(|code| given.contains_key(code)),
            Form::Line | Form::Prose => *wanted == given,
        };
        if !fits(&wanted) && !own.as_ref().is_some_and(fits) {
            let lost: Vec<&str> = wanted.keys().filter(|code| !given.contains_key(*code)).map(String::as_str).collect();
            let more: Vec<&str> = given.keys().filter(|code| !wanted.contains_key(*code)).map(String::as_str).collect();
            let found = match (lost.as_slice(), more.as_slice()) {
                ([], []) => "a code that stands more or less often than in the source".to_owned(),
                ([], more) => format!("the code {}, which the source does not have", listed(more)),
                (lost, _) => format!("a translation without {}", listed(lost)),
            };
            return Err((found, "put every code of the source into the translation, as it is".to_owned()));
        }
        if form == Form::Message && words(&delivered.target, form).contains(['{', '}']) {
            let found = "a brace without its pair".to_owned();
            return Err((found, "write a brace that is to be read as `{ \"{\" }`".to_owned()));
        }
        let mixed = check_text(&words(&delivered.target, form), unit.to);
        match mixed.into_iter().find(|finding| finding.code == "mixed-script") {
            Some(finding) => Err((finding.message, finding.help.unwrap_or_default())),
            None => Ok(()),
        }
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
        let mut notes = [self.content_notes.notes.clone(), self.message_notes.notes.clone()];
        for change in &changes {
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
        let [content, messages] = notes;
        for (root, notes) in [(&self.content_notes, content), (&self.message_notes, messages)] {
            if notes != root.notes {
                import.files.extend(notes.write().map(|text| (root.path(), text)));
            }
        }
    }

    /// The files with the changes made, and the changes that found no place.
    fn make(
        &self,
        heard: &Heard,
        to: Lang,
        located: &[Located],
        changes: &[Change<'_>],
    ) -> (Files, BTreeMap<usize, (String, String)>) {
        let mut failed = BTreeMap::new();
        let no_place = || {
            let found = "no place for it in the notation of the file".to_owned();
            (found, "write the language there by hand once, then import again".to_owned())
        };
        let mut said: BTreeMap<usize, Vec<(usize, &str)>> = BTreeMap::new();
        let mut modules: BTreeMap<&str, BTreeMap<String, HashMap<String, String>>> = BTreeMap::new();
        for (number, change) in changes.iter().enumerate() {
            match located.get(change.located).map(|located| &located.place) {
                Some(UnitPlace::Content { said: place, part }) => said.entry(*place).or_default().push((number, part)),
                Some(UnitPlace::Message { module, id, way }) if change.text => {
                    let texts = modules.entry(module).or_default().entry(id.clone()).or_default();
                    texts.insert(way.clone(), change.delivered.target.clone());
                }
                _ => {}
            }
        }
        let mut edits: HashMap<&str, Vec<super::content::Edit>> = HashMap::new();
        let files: HashMap<&str, &str> = self
            .content
            .iter()
            .map(|(name, text)| (name.as_str(), text.strip_prefix('\u{FEFF}').unwrap_or(text)))
            .collect();
        for (place, parts) in said {
            let Some(said) = heard.said.get(place) else { continue };
            let (Some(text), numbers) = (files.get(&*said.file), parts) else { continue };
            let texts: Vec<(String, String)> = numbers
                .iter()
                .filter_map(|(number, part)| Some(((*part).to_owned(), changes.get(*number)?.delivered.target.clone())))
                .collect();
            let state = numbers
                .first()
                .and_then(|(number, _)| changes.get(*number))
                .map_or(State::Reviewed, |change| change.state);
            let target = Target { text, json: said.file.to_ascii_lowercase().ends_with(".json") };
            match target.edits(said, to, &texts, state) {
                Some(made) => edits.entry(&said.file).or_default().extend(made),
                None => failed.extend(numbers.iter().map(|(number, _)| (*number, no_place()))),
            }
        }
        let content = self.content.iter().map(|(name, text)| {
            let (mark, body) = match text.strip_prefix('\u{FEFF}') {
                Some(body) => ("\u{FEFF}", body),
                None => ("", text.as_str()),
            };
            let made = edits.remove(name.as_str()).and_then(|edits| apply(body, edits));
            (name.clone(), made.map_or_else(|| text.clone(), |made| format!("{mark}{made}")))
        });
        let content = content.collect();
        let mut messages = self.messages.clone();
        let all = messages::modules(&self.messages);
        for (name, texts) in &modules {
            let Some(module) = all.iter().find(|module| module.name == *name) else { continue };
            let (edits, wrong) = module.edits(to, texts);
            for (id, why) in wrong {
                let hit = |change: &Change<'_>| {
                    let place = located.get(change.located).map(|located| &located.place);
                    matches!(place, Some(UnitPlace::Message { module, id: own, .. }) if module == name && *own == id)
                };
                let numbers = changes.iter().enumerate().filter(|(_, change)| hit(change)).map(|(number, _)| number);
                failed.extend(
                    numbers.map(|number| (number, (why.to_owned(), "translate its other texts, too".to_owned()))),
                );
            }
            let path = module.path(to);
            match messages.iter_mut().find(|source| source.path == path) {
                Some(source) => source.text = apply(&source.text, edits).unwrap_or_else(|| source.text.clone()),
                None => messages.push(Source {
                    locale: to,
                    module: (*name).to_owned(),
                    path,
                    text: apply("", edits).unwrap_or_default(),
                }),
            }
        }
        (Files { content, messages }, failed)
    }

    /// Reads the changed files again: what the checks say of the changes, and whether each text stands where it belongs.
    fn doubts(
        &self,
        before: &Heard,
        made: &Files,
        located: &[Located],
        changes: &[Change<'_>],
    ) -> BTreeMap<usize, (String, String)> {
        let mut failed = BTreeMap::new();
        self.content_doubts(before, made, located, changes, &mut failed);
        self.message_doubts(made, located, changes, &mut failed);
        failed
    }

    fn content_doubts(
        &self,
        before: &Heard,
        made: &Files,
        located: &[Located],
        changes: &[Change<'_>],
        failed: &mut BTreeMap<usize, (String, String)>,
    ) {
        let spots: Vec<(usize, &str, String)> = changes
            .iter()
            .enumerate()
            .filter_map(|(number, change)| {
                let Located { unit, place: UnitPlace::Content { said, .. }, .. } = located.get(change.located)? else {
                    return None;
                };
                let said = before.said.get(*said)?;
                Some((number, &*said.file, format!("{}.{}", said.path, unit.to)))
            })
            .collect();
        if spots.is_empty() {
            return;
        }
        let after = heard(&made.content);
        let old: HashSet<(Code, &str, &str, &str)> = before.findings.iter().map(shape).collect();
        let serious = |finding: &&Finding| finding.severity == Weight::Error || finding.code == Code::Mix;
        for finding in after.findings.iter().filter(serious).filter(|finding| !old.contains(&shape(finding))) {
            let hit = |(_, file, path): &&(usize, &str, String)| {
                *file == &*finding.file
                    && (finding.path.starts_with(path.as_str()) || path.starts_with(finding.path.as_str()))
            };
            let help = finding.help.clone().unwrap_or_else(|| format!("expected: {}", finding.expected));
            for (number, _, _) in spots.iter().filter(hit) {
                failed.entry(*number).or_insert((finding.found.clone(), help.clone()));
            }
        }
        let now: HashMap<(&str, &str), &crate::content::Said> =
            after.said.iter().map(|said| ((&*said.file, said.path.as_str()), said)).collect();
        for (number, change) in changes.iter().enumerate() {
            let Some(Located { unit, place: UnitPlace::Content { said, part }, .. }) = located.get(change.located)
            else {
                continue;
            };
            let Some(said) = before.said.get(*said) else { continue };
            let there = now.get(&(&*said.file, said.path.as_str())).and_then(|said| entry(said, unit.to));
            let text = there.and_then(|entry| entry.words.iter().find(|words| words.part == *part));
            if text.is_none_or(|words| words.text != change.delivered.target) {
                let found = "the text would not stand in the file as it was delivered".to_owned();
                failed
                    .entry(number)
                    .or_insert((found, "take out spaces at its ends, or write it there by hand".to_owned()));
            }
        }
    }

    fn message_doubts(
        &self,
        made: &Files,
        located: &[Located],
        changes: &[Change<'_>],
        failed: &mut BTreeMap<usize, (String, String)>,
    ) {
        let texts =
            |change: &&Change<'_>| located.get(change.located).is_some_and(|located| is_message(located.unit.form));
        if !changes.iter().any(|change| texts(&change)) {
            return;
        }
        let name = |diagnostic: &ushtil_compiler::Diagnostic, sources: &[Source]| {
            let path = sources.get(diagnostic.span.file).map(|source| source.path.clone());
            (diagnostic.code, path.unwrap_or_default(), diagnostic.message.clone())
        };
        let old: BTreeSet<_> = diagnose(&self.messages).iter().map(|found| name(found, &self.messages)).collect();
        let entries: HashMap<&str, Vec<fluent::Entry>> =
            made.messages.iter().map(|source| (source.path.as_str(), fluent::entries(&source.text))).collect();
        let place = |change: &Change<'_>| match located.get(change.located) {
            Some(Located { unit, place: UnitPlace::Message { id, way, .. }, .. }) => {
                Some((unit.file.as_str(), id.as_str(), way.as_str()))
            }
            _ => None,
        };
        for found in diagnose(&made.messages) {
            let serious = found.severity == Severity::Error || found.code == "mixed-script";
            if !serious || old.contains(&name(&found, &made.messages)) {
                continue;
            }
            let Some(source) = made.messages.get(found.span.file) else { continue };
            let own = entries.get(source.path.as_str()).into_iter().flatten();
            let ids: Vec<&str> =
                own.filter(|entry| overlap(&entry.whole, &found.span.range)).map(|entry| entry.id.as_str()).collect();
            for (number, change) in changes.iter().enumerate() {
                let Some((file, id, _)) = place(change) else { continue };
                let same = |other: &&str| *other == id || other.split('.').next() == id.split('.').next();
                if file == source.path && (ids.is_empty() || ids.iter().any(same)) {
                    let help = found.help.clone().unwrap_or_else(|| "compare it with the source text".to_owned());
                    failed.entry(number).or_insert((found.message.clone(), help));
                }
            }
        }
        for (number, change) in changes.iter().enumerate() {
            let Some((file, id, way)) = place(change) else { continue };
            let source = made.messages.iter().find(|source| source.path == file);
            let there = entries.get(file).and_then(|entries| entries.iter().find(|entry| entry.id == id));
            let text = source.zip(there).and_then(|(source, entry)| {
                let leaves = entry.pattern.leaves(&source.text);
                leaves.into_iter().find(|leaf| leaf.way == way).map(|leaf| leaf.pattern.text.clone())
            });
            if text.as_deref() != Some(change.delivered.target.as_str()) {
                let found = "the text would not stand in the file as it was delivered".to_owned();
                let help = "a line may not begin with `.`, `*`, `[` or `}`, and braces come in pairs".to_owned();
                failed.entry(number).or_insert((found, help));
            }
        }
    }
}

fn overlap(a: &std::ops::Range<usize>, b: &std::ops::Range<usize>) -> bool {
    a.start <= b.end && b.start <= a.end
}

fn shape(finding: &Finding) -> (Code, &str, &str, &str) {
    (finding.code, &finding.file, &finding.path, &finding.found)
}

/// Another place of the same list whose source text is the one that was translated: the list has grown or shrunk.
fn moved(delivered: &Delivered, number: usize, located: &[Located]) -> Option<usize> {
    let list = |key: &str| {
        key.rsplit_once('[')
            .map(|(list, rest)| (list.to_owned(), rest.split_once(']').map(|(_, rest)| rest.to_owned())))
    };
    let own = located.get(number).filter(|located| !is_message(located.unit.form))?;
    let list_of_own = list(&own.unit.key)?;
    let same = |other: &Located| {
        list(&other.unit.key).is_some_and(|other| other == list_of_own)
            && other.sources.values().any(|source| digest(source) == digest(&delivered.source))
    };
    located.iter().position(same)
}

/// The key that is most like one that nobody knows, among those of its kind.
fn nearest<'k>(key: &str, known: &HashMap<&'k str, usize>) -> Option<&'k str> {
    let (kind, _) = key.split_once('/')?;
    ushtil_lang::did_you_mean(key, known.keys().copied().filter(|other| other.starts_with(kind)))
}

/// The codes that a translation has to have, each as often as it stands: variables of a message, marks of Markdown.
fn counted(text: &str, form: Form) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for code in codes(text, form) {
        match form {
            Form::Message => {
                for name in variables(code) {
                    *counted.entry(format!("{{ ${name} }}")).or_default() += 1;
                }
            }
            Form::Line | Form::Prose => *counted.entry(code.to_owned()).or_default() += 1,
        }
    }
    counted
}

fn variables(code: &str) -> impl Iterator<Item = &str> {
    code.split('$').skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
        rest.get(..end)
    })
}

/// The words of a text without its codes.
fn words(text: &str, form: Form) -> String {
    let word = |piece| match piece {
        Piece::Words(words) => words,
        Piece::Code(_) => " ",
    };
    pieces(text, form).into_iter().map(word).collect()
}

fn listed(codes: &[&str]) -> String {
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ")
}
