//! `ushtil export` and `ushtil import`: texts go to translators, and come back into their files.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use ushtil::content::Loader;
use ushtil::exchange::{Format, Glossary, Import, NOTES_FILE, Notes, Project, Unit};
use ushtil::messages::command as say;
use ushtil::{Lang, Languages};
use ushtil_compiler::{Limits, Source, read_file};

use crate::end::End;
use crate::staging::{self, Recovered};
use crate::terminal::{Style, Terminal};

/// The folders that are named, or else those that are there.
pub(crate) fn folders(matches: &ArgMatches) -> (Option<String>, Option<String>) {
    let told = |name: &str| matches.get_one::<String>(name).cloned();
    let (locales, content) = (told("locales"), told("content"));
    if locales.is_some() || content.is_some() {
        return (locales, content);
    }
    let there = |name: &str| Path::new(name).is_dir().then(|| name.to_owned());
    (there("locales"), there("content"))
}

/// Everything that is translated in these folders; nothing after a complaint.
pub(crate) fn project((locales, content): (Option<String>, Option<String>), terminal: &Terminal) -> Option<Project> {
    let mut project = Project::new();
    if locales.is_none() && content.is_none() {
        terminal.unreadable("locales, content", say::NoSuchFile.text(terminal.lang));
        return None;
    }
    recover(&[&locales, &content], terminal)?;
    if let Some(folder) = locales {
        match ushtil_compiler::read(Path::new(&folder), Languages::ALL) {
            Ok(sources) if !sources.is_empty() => {
                project = project.messages(&folder, sources).message_notes(notes(Path::new(&folder), terminal)?);
            }
            Ok(_) => {
                terminal.unreadable(&folder, "kk/*.ftl, ru/*.ftl, en/*.ftl: 0");
                return None;
            }
            Err(problem) => {
                terminal.unreadable(&folder, &terminal.reason(&problem));
                return None;
            }
        }
    }
    if let Some(path) = content {
        if let Err(problem) = fs::metadata(&path) {
            terminal.unreadable(&path, &terminal.reason(&problem));
            return None;
        }
        match Loader::new().read(&path) {
            Ok(files) => {
                let folder = folder_of(&path);
                let notes = notes(&folder, terminal)?;
                project = project.content(&folder.display().to_string(), files).content_notes(notes);
            }
            Err(report) => {
                terminal.print(&report.to_string());
                return None;
            }
        }
    }
    Some(project)
}

/// The text of a file of the user's own; nothing after a complaint.
fn text(path: &str, terminal: &Terminal) -> Option<String> {
    let text = match read_file(Path::new(path), Limits::OWN.file_bytes) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| "UTF-8?".to_owned()),
        Err(problem) => Err(problem.to_string()),
    };
    text.map_err(|problem| terminal.unreadable(path, &problem)).ok()
}

fn notes(folder: &Path, terminal: &Terminal) -> Option<Notes> {
    let path = folder.join(NOTES_FILE);
    if !path.exists() {
        return Some(Notes::default());
    }
    let text = text(&path.display().to_string(), terminal)?;
    match Notes::read(&text) {
        Ok(notes) => Some(notes),
        Err(problem) => {
            terminal.unreadable(&path.display().to_string(), &problem.to_string());
            None
        }
    }
}

/// The glossary that is named, if one is.
pub(crate) fn glossary(matches: &ArgMatches, terminal: &Terminal) -> Result<Option<Glossary>, End> {
    let Some(path) = matches.get_one::<String>("glossary") else { return Ok(None) };
    let text = text(path, terminal).ok_or(End::Failed)?;
    Glossary::read(path, &text).map(Some).map_err(|rejected| {
        terminal.print(&rejected.to_string());
        End::Failed
    })
}

pub(crate) fn export(matches: &ArgMatches, terminal: &Terminal) -> End {
    let Some(project) = project(folders(matches), terminal) else { return End::Failed };
    let lang = |name: &str| -> Vec<Lang> {
        let tags = matches.get_many::<String>(name).into_iter().flatten();
        tags.filter_map(|tag| tag.parse().ok()).collect()
    };
    let (to, from) = (lang("to"), lang("from").first().copied());
    let told = matches.get_one::<String>("as");
    let format = Format::ALL.into_iter().find(|format| told.is_some_and(|told| told == format.as_str()));
    let format = format.unwrap_or(Format::Xliff);
    let out = matches.get_one::<String>("out");
    if to.len() > 1 && out.is_none_or(|out| !Path::new(out).is_dir()) {
        terminal.complain(&say::ExportNeedsFolder);
        return End::Failed;
    }
    let glossary = match glossary(matches, terminal) {
        Ok(glossary) => glossary,
        Err(end) => return end,
    };
    let mut files = Vec::new();
    for to in &to {
        let mut units = project.units(*to, from);
        units.retain(|unit| wanted(unit, matches));
        if matches.get_flag("todo") {
            units.retain(|unit| !unit.standing.is_done());
        }
        if let Some(glossary) = &glossary {
            glossary.annotate(&mut units);
        }
        let text = format.write(&units);
        let Some(out) = out else {
            terminal.print(text.trim_end_matches('\n'));
            continue;
        };
        let path = match Path::new(out).is_dir() {
            true => Path::new(out).join(format!("{to}.{}", format.extension())).display().to_string(),
            false => out.clone(),
        };
        files.push((path, text, units.len()));
    }
    let texts: Vec<(String, String)> = files.iter().map(|(path, text, _)| (path.clone(), text.clone())).collect();
    if let Err(end) = write(&texts, &[], terminal) {
        return end;
    }
    for (path, _, count) in &files {
        terminal.complain(&say::Exported { count: (*count).into(), path });
    }
    End::Well
}

/// Whether a unit is among the kinds and files that were asked for; all are, if none was.
fn wanted(unit: &Unit, matches: &ArgMatches) -> bool {
    let mut kinds = matches.get_many::<String>("kind").into_iter().flatten().peekable();
    let mut files = matches.get_many::<String>("file").into_iter().flatten().peekable();
    let kind = kinds.peek().is_none() || kinds.any(|kind| *kind == unit.kind);
    kind && (files.peek().is_none() || files.any(|file| Path::new(&unit.file).ends_with(file)))
}

/// `ushtil pseudo`: the messages of a folder as a pseudo-locale, for a catalogue to load.
pub(crate) fn pseudo(matches: &ArgMatches, terminal: &Terminal) -> End {
    let dir = matches.get_one::<String>("locales").map_or("locales", String::as_str);
    let Some(out) = matches.get_one::<String>("out") else { return End::Failed };
    let sources = match ushtil_compiler::read(Path::new(dir), Languages::ALL) {
        Ok(sources) => sources,
        Err(problem) => {
            terminal.unreadable(dir, &terminal.reason(&problem));
            return End::Failed;
        }
    };
    let tags: Vec<&String> = matches.get_many::<String>("to").into_iter().flatten().collect();
    let wanted = |source: &&Source| tags.iter().any(|tag| *tag == source.locale.tag());
    let file = |source: &Source| {
        let name = format!("{}/{}.ftl", source.locale, source.module);
        (Path::new(out).join(name).display().to_string(), ushtil_compiler::pseudo(&source.text, source.locale))
    };
    let files: Vec<(String, String)> = sources.iter().filter(wanted).map(file).collect();
    match write(&files, &[], terminal) {
        Ok(()) => {
            terminal.complain(&say::Exported { count: files.len().into(), path: out });
            End::Well
        }
        Err(end) => end,
    }
}

pub(crate) fn import(matches: &ArgMatches, terminal: &Terminal) -> End {
    let folders = folders(matches);
    let named: Vec<&str> = [&folders.0, &folders.1].into_iter().flatten().map(String::as_str).collect();
    let mut end = End::Well;
    for path in matches.get_many::<String>("files").into_iter().flatten() {
        let Some(project) = project(folders.clone(), terminal) else { return End::Failed };
        let Some(text) = text(path, terminal) else { return End::Failed };
        let Some(format) = Format::of_file(path) else {
            let words = Format::ALL.map(|format| format!(".{}", format.extension())).join(", ");
            terminal.complain(&say::WrongValue { option: "FILE", given: path });
            terminal.complain(&say::PossibleValues);
            eprintln!("  {words}");
            return End::Failed;
        };
        let import = match format.read(path, &text).and_then(|delivery| project.import(&delivery)) {
            Ok(import) => import,
            Err(rejected) => {
                terminal.print(&rejected.to_string());
                return End::Failed;
            }
        };
        if !matches.get_flag("dry-run")
            && let Err(end) = write(&import.files, &named, terminal)
        {
            return end;
        }
        report(&import, terminal);
        if !import.refused.is_empty() {
            end = End::Mistakes;
        }
    }
    end
}

/// What was taken, what was not, and how many came back as they were.
fn report(import: &Import, terminal: &Terminal) {
    for written in &import.written {
        let before = written.before.as_deref().filter(|before| *before != written.after);
        terminal.print(&terminal.paint(Style::Strong, &format!("{} ({})", written.key, written.standing.as_str())));
        if let Some(before) = before {
            terminal.print(&terminal.paint(Style::Faint, &marked("-", before)));
        }
        terminal.print(&terminal.paint(Style::Good, &marked("+", &written.after)));
    }
    for refused in &import.refused {
        terminal.print(&terminal.paint(Style::Bad, &refused.to_string()));
    }
    terminal.complain(&say::Imported {
        written: import.written.len().into(),
        untouched: import.untouched.into(),
        refused: import.refused.len().into(),
    });
}

fn marked(mark: &str, text: &str) -> String {
    text.lines().map(|line| format!("  {mark} {line}")).collect::<Vec<_>>().join("\n")
}

/// Writes all files of these folders or none; files in no folder of ours, each whole or not at all.
pub(crate) fn write(files: &[(String, String)], folders: &[&str], terminal: &Terminal) -> Result<(), End> {
    let folders: Vec<PathBuf> = folders.iter().map(|folder| folder_of(folder)).collect();
    staging::write(files, &folders).map_err(|(path, problem)| {
        terminal.complain(&say::Unwritable { path: &path.display().to_string(), problem: &terminal.reason(&problem) });
        End::Failed
    })
}

/// Ends what an interrupted command had begun in these folders, and tells it.
pub(crate) fn recover(folders: &[&Option<String>], terminal: &Terminal) -> Option<()> {
    for folder in folders.iter().copied().flatten() {
        match staging::recover(&folder_of(folder)) {
            Ok(None) => {}
            Ok(Some(Recovered::Finished)) => terminal.complain(&say::RecoveredFinished { folder }),
            Ok(Some(Recovered::TakenBack)) => terminal.complain(&say::RecoveredTakenBack { folder }),
            Err((path, problem)) => {
                let path = path.display().to_string();
                terminal.complain(&say::Unwritable { path: &path, problem: &terminal.reason(&problem) });
                return None;
            }
        }
    }
    Some(())
}

/// The folder itself, or the one that a file stands in.
pub(crate) fn folder_of(path: &str) -> PathBuf {
    match Path::new(path).is_dir() {
        true => PathBuf::from(path),
        false => Path::new(path).parent().map(Path::to_owned).unwrap_or_default(),
    }
}
