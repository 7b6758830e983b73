//! `ushtil coverage`: how much of each file each language has, what is the same as the source, and what is out of date.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use clap::ArgMatches;
use serde_json::json;
use ushtil::exchange::{NOTES_FILE, Project, Standing, Unit};
use ushtil::{Lang, messages::command as say};
use ushtil_compiler::{Described, describe};

use crate::arguments;
use crate::end::End;
use crate::exchange;
use crate::terminal::{Style, Terminal, table};

/// One file in one language.
#[derive(Default, Clone, Copy)]
struct Count {
    total: usize,
    translated: usize,
    same: usize,
    outdated: usize,
}

impl Count {
    const fn missing(self) -> usize {
        self.total - self.translated
    }

    fn add(&mut self, other: Count) {
        self.total += other.total;
        self.translated += other.translated;
        self.same += other.same;
        self.outdated += other.outdated;
    }
}

/// The messages and languages whose translation is out of date.
type Outdated = HashSet<(Lang, String)>;

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let options = arguments::options(matches);
    let dir = matches.get_one::<String>("dir").map_or("locales", String::as_str);
    let sources = match ushtil_compiler::read(Path::new(dir), options.languages) {
        Ok(sources) => sources,
        Err(problem) => {
            terminal.unreadable(dir, &terminal.reason(&problem));
            return End::Failed;
        }
    };
    let (messages, _) = describe(&sources, &options);
    let content = matches.get_one::<String>("content").cloned();
    let content = content.or_else(|| Path::new("content").is_dir().then(|| "content".to_owned()));
    let folders = (Some(dir.to_owned()), content.clone());
    let Some(project) = exchange::project(folders, terminal) else { return End::Failed };
    if matches.get_flag("record") {
        return record(&project, dir, content.as_deref(), terminal);
    }
    // the variants of a message are texts of their own there: `message/hall/seats[few]`
    let message = |key: &str| key.split('[').next().unwrap_or_default().to_owned();
    let outdated: Outdated = project.outdated().into_iter().map(|old| (old.unit.to, message(&old.unit.key))).collect();
    let mut rows: Vec<(String, Lang, Count)> = Vec::new();
    for message in &messages {
        for lang in options.languages.iter() {
            let count = count(message, (options.source, lang), &outdated);
            match rows.iter_mut().find(|(module, other, _)| *module == message.module && *other == lang) {
                Some((_, _, sum)) => sum.add(count),
                None => rows.push((message.module.clone(), lang, count)),
            }
        }
    }
    rows.extend(in_content(&project));
    for lang in options.languages.iter() {
        let mut sum = Count::default();
        rows.iter().filter(|(_, other, _)| *other == lang).for_each(|(_, _, count)| sum.add(*count));
        rows.push((say::AllFiles.text(terminal.lang).to_owned(), lang, sum));
    }
    match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => rows.iter().for_each(|row| terminal.print(&json(row))),
        Some("markdown") => markdown(&rows, terminal),
        _ => human(&rows, terminal),
    }
    End::Well
}

fn count(message: &Described, (from, lang): (Lang, Lang), outdated: &Outdated) -> Count {
    let (source, text) = (message.text(from).unwrap_or(""), message.text(lang));
    let Some(text) = text else { return Count { total: 1, ..Count::default() } };
    let words = text.chars().any(char::is_alphabetic) && !text.trim_start().starts_with('{');
    let same = lang != from && text == source && words;
    let outdated = outdated.contains(&(lang, format!("message/{}/{}", message.module, message.id)));
    Count { total: 1, translated: 1, same: usize::from(same), outdated: usize::from(outdated) }
}

/// Each file of content in each language: a text counts where any language has it.
fn in_content(project: &Project) -> Vec<(String, Lang, Count)> {
    let units: Vec<(Lang, Vec<Unit>)> = Lang::ALL.into_iter().map(|lang| (lang, project.units(lang, None))).collect();
    let mut files: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    for unit in units.iter().flat_map(|(_, units)| units).filter(|unit| unit.kind != "message") {
        files.entry(&unit.file).or_default().insert(&unit.key);
    }
    let mut rows = Vec::new();
    for (file, keys) in files {
        for (lang, units) in &units {
            let own: HashMap<&str, &Unit> = units.iter().map(|unit| (unit.key.as_str(), unit)).collect();
            let mut sum = Count::default();
            keys.iter().for_each(|key| sum.add(of_unit(own.get(key).copied())));
            rows.push((file.to_owned(), *lang, sum));
        }
    }
    rows
}

/// One text of content; one that is no unit of a language is said in that language alone.
fn of_unit(unit: Option<&Unit>) -> Count {
    let Some(unit) = unit else { return Count { total: 1, translated: 1, ..Count::default() } };
    let same = unit.target.as_ref() == Some(&unit.source) && unit.source.contains(char::is_alphabetic);
    Count {
        total: 1,
        translated: usize::from(unit.target.is_some()),
        same: usize::from(same),
        outdated: usize::from(unit.standing == Standing::Outdated),
    }
}

/// Notes the source text of every translation that is new or has changed; what is out of date stays so.
fn record(project: &Project, dir: &str, content: Option<&str>, terminal: &Terminal) -> End {
    let (of_content, of_messages) = project.noted();
    let folders: Vec<&str> = std::iter::once(dir).chain(content).collect();
    let path = |folder: &str| exchange::folder_of(folder).join(NOTES_FILE).display().to_string();
    let written = |(folder, text): (&str, Option<String>)| Some((path(folder), text?));
    let notes = [(Some(dir), of_messages.write()), (content, of_content.write())];
    let notes = notes.into_iter().filter_map(|(folder, text)| Some((folder?, text)));
    let files: Vec<(String, String)> = notes.filter_map(written).collect();
    if let Err(end) = exchange::write(&files, &folders, terminal) {
        return end;
    }
    files.iter().for_each(|(path, _)| terminal.complain(&say::Recorded { path }));
    End::Well
}

fn json((file, lang, count): &(String, Lang, Count)) -> String {
    json!({
        "file": file,
        "locale": lang.tag(),
        "total": count.total,
        "translated": count.translated,
        "missing": count.missing(),
        "same": count.same,
        "outdated": count.outdated,
    })
    .to_string()
}

fn headings(terminal: &Terminal) -> [&'static str; 6] {
    [
        say::FileHeading.text(terminal.lang),
        say::LanguageHeading.text(terminal.lang),
        say::TranslatedHeading.text(terminal.lang),
        say::MissingHeading.text(terminal.lang),
        say::SameHeading.text(terminal.lang),
        say::OutdatedHeading.text(terminal.lang),
    ]
}

fn cells((file, lang, count): &(String, Lang, Count)) -> Vec<String> {
    let share = format!("{}/{}", count.translated, count.total);
    let counted = [count.missing(), count.same, count.outdated].map(|n| n.to_string());
    [vec![file.clone(), lang.tag().to_owned(), share], counted.to_vec()].concat()
}

fn markdown(rows: &[(String, Lang, Count)], terminal: &Terminal) {
    terminal.print(&format!("| {} |", headings(terminal).join(" | ")));
    terminal.print("| --- | --- | ---: | ---: | ---: | ---: |");
    for row in rows {
        terminal.print(&format!("| {} |", cells(row).join(" | ")));
    }
}

fn human(rows: &[(String, Lang, Count)], terminal: &Terminal) {
    let head = headings(terminal).map(str::to_owned).to_vec();
    let all: Vec<Vec<String>> = std::iter::once(head).chain(rows.iter().map(cells)).collect();
    let mut lines = table(&all).into_iter();
    if let Some(head) = lines.next() {
        terminal.print(&terminal.paint(Style::Strong, head.join("  ").trim_end()));
    }
    for (line, (_, _, count)) in lines.zip(rows) {
        let style = if count.missing() + count.outdated > 0 { Style::Doubtful } else { Style::Good };
        terminal.print(&format!("{}  {}", line.join("  "), terminal.paint(style, &bar(*count))));
    }
}

/// Twenty blocks, filled as far as the file is translated and up to date.
fn bar(count: Count) -> String {
    const WIDTH: usize = 20;
    let good = count.translated - count.outdated;
    let filled = (good * WIDTH).checked_div(count.total).unwrap_or(WIDTH);
    format!("{}{}", "█".repeat(filled), "░".repeat(WIDTH - filled))
}
