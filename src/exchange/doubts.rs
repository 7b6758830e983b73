//! What the checks of the whole say of the changes, and whether each text stands where it belongs.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use ushtil_compiler::{Diagnostic, Severity, Source};

use crate::content::{Code, Finding, Heard, Severity as Weight};

use super::content::entry;
use super::fluent;
use super::make::{Failed, Files};
use super::project::{Located, Project, UnitPlace, diagnose, heard, is_message};
use super::scan::entries as entries_of;
use super::weigh::Change;

impl Project {
    /// Reads the changed files again: what the checks say of the changes, and whether each text stands where it belongs.
    pub(crate) fn doubts(&self, before: &Heard, made: &Files, located: &[Located], changes: &[Change<'_>]) -> Failed {
        let mut failed = Failed::new();
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
        failed: &mut Failed,
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

    fn message_doubts(&self, made: &Files, located: &[Located], changes: &[Change<'_>], failed: &mut Failed) {
        let texts =
            |change: &&Change<'_>| located.get(change.located).is_some_and(|located| is_message(located.unit.form));
        if !changes.iter().any(|change| texts(&change)) {
            return;
        }
        let name = |diagnostic: &Diagnostic, sources: &[Source]| {
            // one of the application's own, of which nobody tells us: what the project calls already is no doubt in any file
            let is_anywhere = diagnostic.code == "unknown-function";
            let path = sources.get(diagnostic.span.file).filter(|_| !is_anywhere).map(|source| source.path.clone());
            (diagnostic.code, path.unwrap_or_default(), diagnostic.message.clone())
        };
        let old: BTreeSet<_> = diagnose(&self.messages).iter().map(|found| name(found, &self.messages)).collect();
        let entries: HashMap<&str, Vec<fluent::Entry>> =
            made.messages.iter().map(|source| (source.path.as_str(), entries_of(&source.text))).collect();
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

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start <= b.end && b.start <= a.end
}

fn shape(finding: &Finding) -> (Code, &str, &str, &str) {
    (finding.code, &finding.file, &finding.path, &finding.found)
}
