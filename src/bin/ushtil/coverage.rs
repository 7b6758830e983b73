//! `ushtil coverage`: how much of each file each language has, what is the same as the source, and what is out of date.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::json;
use ushtil::{Lang, messages::command as say};
use ushtil_compiler::{Described, Limits, Options, describe, read_file};

use crate::End;
use crate::terminal::{Style, Terminal, table};

/// The locale that the others are translated from, which is the compiler's own choice too.
const SOURCE: Lang = Lang::En;

/// Where it is noted from which text each translation was made: language, message, and the marks of both texts.
const NOTES: &str = ".ushtil-translated.tsv";

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

/// The marks of the source text and of the translation, as they were noted.
type Notes = BTreeMap<(String, String), (u64, u64)>;

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let dir = matches.get_one::<String>("dir").map_or("locales", String::as_str);
    let sources = match ushtil_compiler::read(Path::new(dir)) {
        Ok(sources) => sources,
        Err(problem) => {
            terminal.unreadable(dir, &terminal.reason(&problem));
            return End::Failed;
        }
    };
    let (messages, _) = describe(&sources, &Options::default());
    let path = Path::new(dir).join(NOTES);
    let notes = read(&path);
    if matches.get_flag("record") {
        return record(&messages, &notes, &path, terminal);
    }
    let mut rows: Vec<(String, Lang, Count)> = Vec::new();
    for message in &messages {
        for lang in Lang::ALL {
            let count = count(message, lang, &notes);
            match rows.iter_mut().find(|(module, other, _)| *module == message.module && *other == lang) {
                Some((_, _, sum)) => sum.add(count),
                None => rows.push((message.module.clone(), lang, count)),
            }
        }
    }
    for lang in Lang::ALL {
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

fn count(message: &Described, lang: Lang, notes: &Notes) -> Count {
    let (source, text) = (message.text(SOURCE).unwrap_or(""), message.text(lang));
    let Some(text) = text else { return Count { total: 1, ..Count::default() } };
    let words = text.chars().any(char::is_alphabetic) && !text.trim_start().starts_with('{');
    let same = lang != SOURCE && text == source && words;
    let noted = notes.get(&(lang.tag().to_owned(), key(message)));
    let outdated = noted.is_some_and(|(from, to)| *from != mark(source) && *to == mark(text));
    Count { total: 1, translated: 1, same: usize::from(same), outdated: usize::from(outdated) }
}

fn key(message: &Described) -> String {
    format!("{}.{}", message.module, message.id)
}

/// FNV-1a: a short mark by which a text is known again.
fn mark(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn read(path: &Path) -> Notes {
    let text = read_file(path, Limits::OWN.file_bytes).map(String::from_utf8);
    let text = text.ok().and_then(Result::ok).unwrap_or_default();
    let line = |line: &str| {
        let mut cells = line.split('\t');
        let place = (cells.next()?.to_owned(), cells.next()?.to_owned());
        let mut mark = || u64::from_str_radix(cells.next()?, 16).ok();
        Some((place, (mark()?, mark()?)))
    };
    text.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect()
}

/// Notes the source text of every translation that is new or has changed; what is out of date stays so.
fn record(messages: &[Described], notes: &Notes, path: &PathBuf, terminal: &Terminal) -> End {
    let mut out =
        String::from("# language, message, source text, translation; written by `ushtil coverage --record`\n");
    let mut rows = Notes::new();
    for message in messages {
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != SOURCE) {
            let Some(text) = message.text(lang) else { continue };
            let place = (lang.tag().to_owned(), key(message));
            let now = (mark(message.text(SOURCE).unwrap_or("")), mark(text));
            let kept = notes.get(&place).copied().filter(|(_, to)| *to == now.1);
            rows.insert(place, kept.unwrap_or(now));
        }
    }
    for ((lang, key), (from, to)) in &rows {
        out.push_str(&format!("{lang}\t{key}\t{from:016x}\t{to:016x}\n"));
    }
    let shown = path.display().to_string();
    match fs::write(path, out) {
        Ok(()) => {
            terminal.complain(&say::Recorded { path: &shown });
            End::Well
        }
        Err(problem) => {
            terminal.complain(&say::Unwritable { path: &shown, problem: &terminal.reason(&problem) });
            End::Failed
        }
    }
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
