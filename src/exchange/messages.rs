//! Messages of three languages beside each other: the units of one language, and translations put into its file.

use std::collections::{BTreeMap, HashMap, HashSet};

use ushtil_compiler::{Source, declares_element};

use crate::Lang;

use super::content::Edit;
use super::fluent::{self, Entry, indented};
use super::pieces::codes;
use super::scan::entries;
use super::unit::{Form, Standing, Unit};

/// A unit of messages, and where it stands.
pub(crate) struct Found {
    pub(crate) unit: Unit,
    pub(crate) module: String,
    pub(crate) id: String,
    pub(crate) way: String,
    pub(crate) sources: BTreeMap<Lang, String>,
    pub(crate) at: Option<usize>,
}

/// The entries of a module in each language that has it.
pub(crate) struct Module<'s> {
    pub(crate) name: &'s str,
    pub(crate) files: BTreeMap<Lang, (&'s Source, Vec<Entry>)>,
    index: HashMap<(Lang, String), usize>,
}

/// Every module, in the order of their names.
pub(crate) fn modules(sources: &[Source]) -> Vec<Module<'_>> {
    let mut modules: BTreeMap<&str, Module<'_>> = BTreeMap::new();
    for source in sources {
        let lang = source.locale;
        let module = modules.entry(source.module.as_str()).or_insert_with(|| Module {
            name: &source.module,
            files: BTreeMap::new(),
            index: HashMap::new(),
        });
        let entries = entries(&source.text);
        let places = entries.iter().enumerate().map(|(place, entry)| ((lang, entry.id.clone()), place));
        module.index.extend(places);
        module.files.insert(lang, (source, entries));
    }
    modules.into_values().collect()
}

impl Module<'_> {
    pub(crate) fn entry(&self, lang: Lang, id: &str) -> Option<&Entry> {
        self.files.get(&lang)?.1.get(*self.index.get(&(lang, id.to_owned()))?)
    }

    /// What an entry of another language is made from: the same entry, or the message that it is an attribute of, for one
    /// that only some languages need, such as `.nominative`.
    fn original(&self, lang: Lang, id: &str) -> Option<&Entry> {
        let owner = || self.entry(lang, id.split_once('.')?.0);
        self.entry(lang, id).or_else(owner)
    }

    /// What a message says in a language at the end of a way, or nearest to it.
    fn text(&self, lang: Lang, id: &str, way: &str) -> Option<String> {
        let (source, _) = self.files.get(&lang)?;
        let pattern = &self.original(lang, id)?.pattern;
        Some(pattern.nearest(&source.text, way).text.clone()).filter(|text| !text.is_empty())
    }

    /// The file of this module in a language, which need not be there yet.
    pub(crate) fn path(&self, lang: Lang) -> String {
        if let Some((source, _)) = self.files.get(&lang) {
            return source.path.clone();
        }
        let Some((source, _)) = self.files.values().next() else { return String::new() };
        let end = format!("{}/{}.ftl", source.locale, self.name);
        let folder = source.path.replace('\\', "/").strip_suffix(&end).unwrap_or_default().to_owned();
        format!("{folder}{lang}/{}.ftl", self.name)
    }
}

/// The languages that messages may be declared in, the best first: English, in which they should be, then the others from the last.
fn declaring() -> impl Iterator<Item = Lang> {
    let others = Lang::ALL.into_iter().rev().filter(|lang| *lang != Lang::En);
    [Lang::En].into_iter().chain(others)
}

/// The languages to translate from, the best first.
fn preferred(to: Lang) -> impl Iterator<Item = Lang> {
    declaring().filter(move |lang| *lang != to)
}

/// The units of every module in a language.
pub(crate) fn find(sources: &[Source], to: Lang, from: Option<Lang>) -> Vec<Found> {
    let mut found = Vec::new();
    for module in modules(sources) {
        let declared = declaring().find_map(|lang| Some((lang, module.files.get(&lang)?)));
        let Some((_, (_, declared))) = declared else { continue };
        let ids: HashSet<&str> = declared.iter().map(|entry| entry.id.as_str()).collect();
        let own = module.files.get(&to).into_iter().flat_map(|(_, entries)| entries);
        let own = own.filter(|entry| !ids.contains(entry.id.as_str()) && entry.id.contains('.'));
        for entry in declared.iter().chain(own) {
            let from = from
                .into_iter()
                .chain(preferred(to))
                .find(|lang| *lang != to && module.original(*lang, &entry.id).is_some());
            let Some(from) = from else { continue };
            found.extend(module.units(entry, to, from));
        }
    }
    found
}

impl Module<'_> {
    fn units(&self, declared: &Entry, to: Lang, from: Lang) -> Vec<Found> {
        let id = declared.id.as_str();
        let (Some((source, _)), Some(original)) = (self.files.get(&from), self.original(from, id)) else {
            return Vec::new();
        };
        let there = self.entry(to, id).zip(self.files.get(&to));
        let shape = match &there {
            Some((entry, _)) => entry.pattern.clone(),
            None => original.pattern.in_shape_of(to),
        };
        let text = there.as_ref().map_or(&source.text, |(_, (source, _))| &source.text);
        let leaves = shape.leaves(text);
        let form = self.form(id);
        let unit = |leaf: &fluent::Leaf<'_>| {
            let target = there.is_some().then(|| leaf.pattern.text.clone()).filter(|text| !text.is_empty());
            let from_text = original.pattern.nearest(&source.text, &leaf.way).text.clone();
            if from_text.is_empty() && target.is_none() {
                return None; // a message that only has attributes
            }
            let others = Lang::ALL.into_iter().filter(|lang| *lang != to);
            let unit = Unit {
                key: format!("message/{}/{id}{}", self.name, leaf.way),
                file: self.path(to),
                kind: "message".to_owned(),
                field: format!("{}.{id}{}", self.name.replace('/', "."), leaf.way),
                address: None,
                from,
                to,
                notes: notes(declared, id, [target.as_deref(), Some(&from_text)], form),
                source: from_text,
                standing: if target.is_some() { Standing::Reviewed } else { Standing::Missing },
                target,
                limit: None,
                form,
            };
            let at = there.is_some().then_some(leaf.pattern.range.start);
            let sources = others.filter_map(|lang| Some((lang, self.text(lang, id, &leaf.way)?))).collect();
            Some(Found { unit, module: self.name.to_owned(), id: id.to_owned(), way: leaf.way.clone(), sources, at })
        };
        leaves.iter().filter_map(unit).collect()
    }

    /// What the texts of an entry consist of: an attribute has no elements but `.nominative`, which is said for the message.
    fn form(&self, id: &str) -> Form {
        let message = id.strip_suffix(".nominative").unwrap_or(id);
        let comment = declaring().find_map(|lang| self.entry(lang, message)).map(|entry| entry.comment.as_slice());
        let declares = comment.unwrap_or_default().iter().any(|line| declares_element(line));
        if declares && !message.contains('.') { Form::Marked } else { Form::Message }
    }

    /// Puts texts into the file of a language: by message id, then by the way through its variants.
    ///
    /// Returns the edits, and the messages that could not be put there with the reason.
    pub(crate) fn edits(
        &self,
        to: Lang,
        texts: &BTreeMap<String, HashMap<String, String>>,
    ) -> (Vec<Edit>, Vec<(String, &'static str)>) {
        let (mut edits, mut failed) = (Vec::new(), Vec::new());
        let empty = (String::new(), Vec::new());
        let (text, entries) =
            self.files.get(&to).map_or((&empty.0, &empty.1), |(source, entries)| (&source.text, entries));
        let mut added: Vec<(&str, String)> = Vec::new();
        for (id, new) in texts {
            match entries.iter().find(|entry| entry.id == *id) {
                Some(entry) => edits.extend(entry.pattern.edits(text, "", new)),
                None => match self.written(to, id, new) {
                    Some(written) => added.push((id, written)),
                    None => failed.push((id.clone(), "a new message needs all its texts at once")),
                },
            }
        }
        edits.extend(self.places(entries, text, &added));
        (edits, failed)
    }

    /// A new message or attribute as FTL.
    fn written(&self, to: Lang, id: &str, new: &HashMap<String, String>) -> Option<String> {
        let (source, pattern) = preferred(to).find_map(|lang| {
            let (source, _) = self.files.get(&lang)?;
            Some((source, self.entry(lang, id)?.pattern.in_shape_of(to)))
        })?;
        let pattern = pattern.write(&source.text, "", &|way| new.get(way).cloned())?;
        Some(indented(&pattern, "    "))
    }

    /// Puts new messages behind those that they stand behind in the language of the declarations.
    fn places(&self, entries: &[Entry], text: &str, added: &[(&str, String)]) -> Vec<Edit> {
        let order: Vec<&str> = self
            .files
            .get(&Lang::En)
            .or_else(|| self.files.values().next())
            .map(|(_, entries)| entries.iter().map(|entry| entry.id.as_str()).collect())
            .unwrap_or_default();
        let rank = |id: &str| order.iter().position(|other| *other == id).unwrap_or(order.len());
        let mut added: Vec<&(&str, String)> = added.iter().collect();
        added.sort_by_key(|(id, _)| rank(id));
        let mut edits: BTreeMap<usize, String> = BTreeMap::new();
        let new: Vec<&str> = added.iter().map(|(id, _)| *id).collect();
        for (id, written) in &added {
            let owner = id.split_once('.');
            if let Some((owner, name)) = owner {
                let end = entries.iter().find(|entry| entry.id == owner).map(|entry| end(text, entry));
                let line = format!("    .{name} = {}\n", indented(written, "    "));
                match end {
                    Some(end) => edits.entry(end).or_default().push_str(&line),
                    None if new.contains(&owner) => {
                        edits.entry(self.behind(entries, text, &order, owner)).or_default().push_str(&line)
                    }
                    None => {
                        let lines = format!("{owner} =\n{line}");
                        edits.entry(self.behind(entries, text, &order, owner)).or_default().push_str(&lines);
                    }
                }
                continue;
            }
            let at = self.behind(entries, text, &order, id);
            edits.entry(at).or_default().push_str(&format!("{id} = {written}\n"));
        }
        let open = |at: usize| at > 0 && !text.get(..at).is_some_and(|before| before.ends_with('\n'));
        edits.into_iter().map(|(at, new)| (at..at, if open(at) { format!("\n{new}") } else { new })).collect()
    }

    /// The end of the nearest message before this one that is in the file.
    fn behind(&self, entries: &[Entry], text: &str, order: &[&str], id: &str) -> usize {
        let before = order.iter().take_while(|other| **other != id).collect::<Vec<_>>();
        let there = before.iter().rev().find_map(|other| entries.iter().find(|entry| entry.id == ***other));
        there.map_or(text.len(), |entry| end(text, entry))
    }
}

/// The byte after the last line of an entry.
fn end(text: &str, entry: &Entry) -> usize {
    let rest = text.get(entry.whole.end..).unwrap_or_default();
    entry.whole.end + rest.find('\n').map_or(rest.len(), |at| at + 1)
}

/// What the translator should know: the comment of the message, and the cases in which values stand.
fn notes(declared: &Entry, id: &str, texts: [Option<&str>; 2], form: Form) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    if !declared.comment.is_empty() {
        notes.push(declared.comment.join("\n"));
    }
    if id.ends_with(".nominative") {
        notes.push("Said instead where the form of a name is not known: without the case.".to_owned());
    }
    let mut seen = Vec::new();
    for code in texts.into_iter().flatten().flat_map(|text| codes(text, form)) {
        let case = code.split("case: \"").nth(1).and_then(|rest| rest.split('"').next());
        let name = code.split('$').nth(1).map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
            rest.get(..end).unwrap_or_default()
        });
        if let (Some(case), Some(name)) = (case, name) {
            let remark = format!("${name} stands in the {case}.");
            if !seen.contains(&remark) {
                seen.push(remark);
            }
        }
    }
    notes.extend(seen);
    notes
}
