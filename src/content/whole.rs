//! What is only known when all files are read: references, circles, addresses twice, and what can be used.

use std::collections::{HashMap, HashSet};

use crate::format::write_integer;
use crate::lang::{Lang, LangTag};
use crate::sink;

use super::load::Loader;
use super::loading::{Again, Known, Loading};
use super::read::cx::{Claim, Pending, Spot};
use super::read::finding::{Code, Finding, Severity};
use super::read::limits;
use super::read::problem::{nearest, one_of, shown};
use super::report::{Affected, Partly, Report};

impl Loading {
    /// Ends the reading.
    pub(super) fn finish(mut self, loader: &Loader) -> Partly {
        self.content.sort();
        if !loader.words.is_empty() {
            self.content.use_words(&loader.words);
        }
        let affected = self.resolve();
        self.circles();
        self.same_ids();
        self.same_addresses();
        self.content.note_parts();
        self.programmes();
        for finding in &mut self.findings {
            if finding.severity == Severity::Warning && loader.strict.contains(&finding.code) {
                finding.severity = Severity::Error;
            }
        }
        self.quiet_in_broken_lines();
        self.findings.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| b.path.cmp(&a.path)));
        // a number that TOML does not have is found by its parser and by the field that it stands in
        self.findings.dedup_by(|b, a| place(a) == place(b) && b.path.is_empty());
        let wrong = self.findings.iter().any(|finding| finding.severity == Severity::Error);
        if wrong {
            let bad: HashSet<Box<str>> = self.unusable().into_iter().map(Box::from).collect();
            self.content.keep(|id| !bad.contains(id.as_str()));
        }
        self.content.note_parts();
        self.content.note_told();
        self.leave_out_findings();
        let usable = |finding: &&Finding| finding.severity != Severity::Error;
        self.content.findings = self.findings.iter().filter(usable).cloned().collect();
        let report = wrong.then_some(Report { findings: self.findings, affected });
        Partly { content: self.content, report }
    }

    /// The ids of all that cannot be used: with an error of its own, in a broken file, or leading to another such.
    fn unusable(&self) -> HashSet<&str> {
        let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let spots: HashSet<(&str, &str)> =
            errors.map(|error| (&*error.file, error.path.split('.').next().unwrap_or_default())).collect();
        let hit = |known: &Known| {
            let file = &*known.place.file;
            !known.good || spots.contains(&(file, "")) || spots.contains(&(file, &*known.path))
        };
        let mut left: Vec<&str> = self.ids.iter().filter(|(_, known)| hit(known)).map(|(id, _)| id.as_ref()).collect();
        let mut referring: HashMap<&str, Vec<&str>> = HashMap::new();
        for row in &self.later.pending {
            if let Some((_, owner)) = &row.owner {
                referring.entry(&row.to).or_default().push(owner);
            }
        }
        let mut bad = HashSet::new();
        while let Some(id) = left.pop() {
            if bad.insert(id) {
                left.extend(referring.get(id).into_iter().flatten());
            }
        }
        bad
    }

    /// Holds every reference against the ids of all files; says who refers to an entity with errors.
    fn resolve(&mut self) -> Vec<Affected> {
        let mut affected = Vec::new();
        let mut guesses = 0;
        for pending in &self.later.pending {
            let kinds: Vec<&str> = pending.kinds.iter().map(|kind| kind.as_str()).collect();
            match self.ids.get(&pending.to) {
                Some(known) if !pending.kinds.contains(&known.kind) => {
                    let problem = format!("a reference to `{}`, which is of the kind `{}`", pending.to, known.kind);
                    self.findings.push(at(pending, problem, one_of(&kinds), None));
                }
                Some(Known { good: false, .. }) => {
                    let owner = pending.owner.as_ref().filter(|(_, id)| self.ids.get(id).is_some_and(|own| own.good));
                    affected.extend(owner.map(|(_, id)| Affected { id: id.to_string(), by: pending.to.to_string() }));
                }
                Some(_) => {}
                None => {
                    guesses += 1;
                    let near = if guesses > limits::GUESSES { None } else { self.near(pending) };
                    let near = near.map(|id| format!("did you mean `{id}`?"));
                    let alone = || "if it stands in another file, load their folder".to_owned();
                    let help = near.or_else(|| (self.files == 1).then(alone));
                    let found = format!("a reference to `{}`, which is nowhere", pending.to);
                    let expected = format!("the id of an entity of the kind {}", kinds.join(", "));
                    self.findings.push(at(pending, found, expected, help));
                }
            }
        }
        affected.sort_by(|a, b| (&a.id, &a.by).cmp(&(&b.id, &b.by)));
        affected.dedup();
        affected
    }

    /// The id that was probably meant.
    fn near(&self, pending: &Pending) -> Option<&str> {
        let ids = self.ids.iter().filter(|(_, known)| pending.kinds.contains(&known.kind));
        let mut ids: Vec<&str> = ids.map(|(id, _)| id.as_ref()).collect();
        ids.sort_unstable();
        nearest(&pending.to, ids)
    }

    /// Keeps the number of findings within its limit, and says how many more there are.
    fn leave_out_findings(&mut self) {
        let more = self.findings.split_off(self.findings.len().min(limits::FINDINGS));
        let Some(gravest) = more.iter().max_by_key(|finding| finding.severity) else { return };
        let number = i64::try_from(more.len()).unwrap_or(i64::MAX);
        let found = sink::string(|out| {
            out.push("and ");
            write_integer(number, Lang::En, out);
            out.push(" more findings");
        });
        let expected = format!("{} at most", limits::FINDINGS);
        let (path, help) = (String::new(), Some("put those right that are told".to_owned()));
        let closing = Finding { code: Code::Len, found, expected, path, help, ..gravest.clone() };
        self.findings.push(closing);
    }

    /// What a parser makes of a broken line is no text to have doubts about.
    fn quiet_in_broken_lines(&mut self) {
        let broken = self.findings.iter().filter(|finding| finding.code == Code::Syntax);
        let broken: HashSet<_> = broken.map(|finding| (finding.file.clone(), finding.line)).collect();
        self.findings.retain(|finding| {
            finding.severity == Severity::Error || !broken.contains(&(finding.file.clone(), finding.line))
        });
    }

    /// Lists entities that have the id of another.
    fn same_ids(&mut self) {
        for Again { id, place, path } in &self.again {
            let Some(first) = self.ids.get(id) else { continue };
            if self.open.get(&place.file).is_some_and(|open| *open <= place.line) {
                continue;
            }
            let owner = format!("it is that of the {} at {}:{}", first.kind, first.place.file, first.place.line);
            let found = format!("the id `{id}` a second time");
            self.findings.push(twice(place, (format!("{path}.id"), found), "an id of its own", owner));
        }
    }

    /// Lists pages that have the address of another in the same language.
    fn same_addresses(&mut self) {
        let mut taken: HashMap<(LangTag, &str), &Claim> = HashMap::new();
        for claim in &self.later.claims {
            let Claim { address, tag, place, path } = claim;
            let Some(first) = taken.insert((*tag, address), claim) else { continue };
            let owner = format!("it is that of the page at {}:{}", first.place.file, first.place.line);
            let found = format!("the path {} a second time in {tag}", shown(address));
            self.findings.push(twice(place, (path.to_string(), found), "a path of its own", owner));
        }
    }

    /// Lists events that do not lie inside of the event that they are a part of, or cannot be beside another part of it.
    fn programmes(&mut self) {
        let mut found = Vec::new();
        for whole in self.content.events() {
            let parts: Vec<_> = self.content.parts_of(whole.id.as_str()).collect();
            if parts.is_empty() {
                continue;
            }
            let (first, last) = (whole.when.first_day(), whole.when.last_day());
            for (place, part) in parts.iter().enumerate() {
                let is_outside = part.when.first_day() < first || part.when.last_day() > last;
                let outside = is_outside.then(|| {
                    let found = format!("a part of `{}` outside of its days", whole.id);
                    (Code::Order, Severity::Error, "when", found, format!("from {first} to {last}"))
                });
                let clash = parts.iter().take(place).find_map(|other| part.value().clash(other.value())).map(|found| {
                    (Code::Clash, Severity::Warning, "when", found, "another place, or another hour".to_owned())
                });
                found.extend(outside.or(clash).map(|row| (part.id.as_str().to_owned(), row)));
            }
        }
        for (id, (code, severity, field, found, expected)) in found {
            let Some(Known { place: Spot { file, line, column }, path, .. }) = self.ids.get(id.as_str()) else {
                continue;
            };
            let (file, line, column, path) = (file.clone(), *line, *column, format!("{path}.{field}"));
            self.findings.push(Finding { code, severity, file, line, column, path, found, expected, help: None });
        }
    }

    /// Lists what is a part of itself, each circle once.
    fn circles(&mut self) {
        let upward = |pending: &&Pending| pending.path.ends_with(".parent") || pending.path.ends_with(".part_of");
        let rows =
            self.later.pending.iter().filter(upward).filter_map(|row| Some((row.owner.as_ref()?.1.as_ref(), row)));
        let mut rows: Vec<(&str, &Pending)> = rows.collect();
        rows.sort_by_key(|(owner, _)| *owner);
        let above: HashMap<&str, &Pending> = rows.iter().copied().collect();
        let mut done: HashSet<&str> = HashSet::new();
        let mut found = Vec::new();
        for (start, _) in &rows {
            let (mut way, mut seen, mut here) = (Vec::new(), HashSet::new(), *start);
            while !done.contains(here) && seen.insert(here) {
                way.push(here);
                match above.get(here) {
                    Some(row) => here = &row.to,
                    None => break,
                }
            }
            let circle =
                way.iter().position(|id| *id == here).filter(|_| !done.contains(here) && above.contains_key(here));
            if let (Some(circle), Some(row)) = (circle.and_then(|from| way.get(from..)), above.get(here)) {
                let path = circle.iter().chain([&here]).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" → ");
                found.push(at(
                    row,
                    format!("a circle: {path}"),
                    "a whole that is no part of its own part".into(),
                    None,
                ));
            }
            done.extend(way);
        }
        self.findings.extend(found);
    }
}

/// What may be there once, and stands a second time at a place: under which path, what was found, and whose it is.
fn twice(place: &Spot, (path, found): (String, String), expected: &str, owner: String) -> Finding {
    let Spot { file, line, column } = place;
    Finding {
        code: Code::Id,
        severity: Severity::Error,
        file: file.clone(),
        line: *line,
        column: *column,
        path,
        found,
        expected: expected.to_owned(),
        help: Some(owner),
    }
}

fn place(finding: &Finding) -> (&str, usize, usize, Code) {
    (&finding.file, finding.line, finding.column, finding.code)
}

fn at(pending: &Pending, found: String, expected: String, help: Option<String>) -> Finding {
    let Spot { file, line, column } = pending.place.clone();
    let path = pending.path.to_string();
    Finding { code: Code::Ref, severity: Severity::Error, file, line, column, path, found, expected, help }
}
