//! `ushtil check`: every mistake in messages and content, and how the command ends by the worst of them.

use std::path::Path;

use clap::ArgMatches;
use ushtil::Lang;
use ushtil::content::Loader;
use ushtil::exchange::NOTES_FILE;
use ushtil::messages::command as say;
use ushtil_compiler::{Options, describe};

use crate::arguments;
use crate::end::End;
use crate::exchange;
use crate::names;
use crate::overrides::{self, Program};
use crate::report::{self, Format, Level, Record};
use crate::terminal::{Style, Terminal};
use crate::watch;

pub(crate) fn run(matches: &ArgMatches, terminal: &Terminal) -> End {
    let end = once(matches, terminal);
    if !matches.get_flag("watch") {
        return end;
    }
    let files = ["glossary", "words"].map(|name| matches.get_one::<String>(name).cloned());
    let read = folders(matches).into_iter().chain(files).flatten().collect::<Vec<_>>();
    let there: Vec<&str> = read.iter().map(String::as_str).collect();
    watch::watch(&there, terminal, || _ = once(matches, terminal))
}

/// Messages, content and changed texts, as the line names them or as they are usually called.
fn folders(matches: &ArgMatches) -> [Option<String>; 3] {
    let told = |name: &str| matches.get_one::<String>(name).cloned();
    let all = ["locales", "content", "overrides"].map(told);
    if all.iter().any(Option::is_some) {
        return all;
    }
    let there = |name: &str| Path::new(name).is_dir().then(|| name.to_owned());
    [there("locales").or(Some("locales".to_owned())), there("content"), None]
}

fn once(matches: &ArgMatches, terminal: &Terminal) -> End {
    let format = matches.get_one::<Format>("format").copied().unwrap_or(Format::Human);
    let options = arguments::options(matches);
    let told = |name: &str| matches.get_one::<String>(name).cloned();
    let [locales, content, overrides] = folders(matches);
    if exchange::recover(&[&locales, &content], terminal).is_none() {
        return End::Failed;
    }
    let mut records = Vec::new();
    let mut files = 0;
    if let Some(dir) = &locales {
        terminal.progress(&say::ReadingLocales);
        let Some(read) = messages(dir, &options, (format, terminal), &mut records) else { return End::Failed };
        files += read;
    }
    if let Some(dir) = overrides {
        terminal.progress(&say::ReadingLocales);
        let Some(read) = changes(&dir, (locales.as_deref(), &options), (format, terminal), &mut records) else {
            return End::Failed;
        };
        files += read;
    }
    if let Some(path) = &content {
        terminal.progress(&say::ReadingContent);
        let Some(words) = names::words(told("words").as_deref(), terminal) else { return End::Failed };
        let loader = Loader::new().words(words);
        let Some(read) = entries(path, &loader, (format, terminal), &mut records) else { return End::Failed };
        files += read;
    }
    let noted =
        |folder: &Option<String>| folder.as_ref().is_some_and(|folder| Path::new(folder).join(NOTES_FILE).is_file());
    let glossary = match exchange::glossary(matches, terminal) {
        Ok(glossary) => glossary,
        Err(end) => return end,
    };
    if noted(&locales) || noted(&content) || glossary.is_some() {
        let Some(project) = exchange::project((locales, content), terminal) else { return End::Failed };
        let terms = glossary.map(|glossary| project.untranslated_terms(&glossary)).unwrap_or_default();
        records.extend(terms.iter().map(|found| Record::of_term(found, terminal, format)));
        records.extend(project.outdated().iter().map(|old| Record::of_outdated(old, terminal, format)));
        records.extend(project.gone().iter().map(|(lang, key)| Record::of_gone(*lang, key, terminal, format)));
    }
    terminal.clear();
    report::write(&records, format, terminal);
    if format == Format::Human {
        summary(&records, files, terminal);
    }
    let worst = records.iter().map(|record| record.level).max();
    let denies = |what: &str| matches.get_many::<String>("deny").into_iter().flatten().any(|word| word == what);
    let denied = if denies("warnings") { Level::Warning } else { Level::Error };
    let guessed = denies("guesses") && records.iter().any(|record| report::NAMES.contains(&record.code.as_str()));
    if guessed || worst.is_some_and(|worst| worst >= denied) { End::Mistakes } else { End::Well }
}

/// The mistakes in messages; how many files were read.
fn messages(
    dir: &str,
    options: &Options,
    (format, terminal): (Format, &Terminal),
    records: &mut Vec<Record>,
) -> Option<usize> {
    let sources = match ushtil_compiler::read(Path::new(dir), options.languages) {
        Ok(sources) if !sources.is_empty() => sources,
        Ok(_) => {
            terminal.clear();
            terminal.unreadable(dir, "kk/*.ftl, ru/*.ftl, en/*.ftl: 0");
            return None;
        }
        Err(problem) => {
            terminal.clear();
            terminal.unreadable(dir, &terminal.reason(&problem));
            return None;
        }
    };
    let (messages, diagnostics) = describe(&sources, options);
    records.extend(diagnostics.iter().map(|found| Record::of_message(found, &sources, terminal, format)));
    if format == Format::Human && overrides::look_like_overrides(&messages, &sources, dir) {
        terminal.clear();
        terminal.complain(&say::LooksLikeOverrides { dir });
    }
    Some(sources.len())
}

/// The mistakes in texts that change those of a program; how many files were read.
fn changes(
    dir: &str,
    (application, options): (Option<&str>, &Options),
    (format, terminal): (Format, &Terminal),
    records: &mut Vec<Record>,
) -> Option<usize> {
    let changed = Program::read(application, options, terminal)?.changed_by(dir, terminal)?;
    records.extend(overrides::problems(&changed, None).map(|found| Record::of_override(found, terminal, format)));
    let files =
        Lang::ALL.into_iter().filter_map(|lang| std::fs::read_dir(Path::new(dir).join(lang.tag())).ok()).flatten();
    let is_text = |path: &Path| path.extension().is_some_and(|ending| ending == "ftl");
    let files = files.flatten().filter(|file| is_text(&file.path())).count();
    if files == 0 {
        terminal.clear();
        terminal.unreadable(dir, "kk/*.ftl, ru/*.ftl, en/*.ftl: 0");
        return None;
    }
    Some(files)
}

/// The mistakes in content; how many files were read.
fn entries(
    path: &str,
    loader: &Loader,
    (format, terminal): (Format, &Terminal),
    records: &mut Vec<Record>,
) -> Option<usize> {
    if let Err(problem) = std::fs::metadata(path) {
        terminal.clear();
        terminal.unreadable(path, &terminal.reason(&problem));
        return None;
    }
    let loaded = loader.load(path);
    let findings = match &loaded {
        Ok(content) => content.findings(),
        Err(report) => &report.findings,
    };
    records.extend(findings.iter().map(|finding| Record::of_content(finding, terminal, format)));
    if let Ok(content) = &loaded {
        let program = Program::read(None, &Options::default(), terminal)?;
        let doubts = names::doubts(content, &program.messages);
        records.extend(doubts.iter().map(|doubt| Record::of_name(doubt, path, terminal, format)));
    }
    Some(count(Path::new(path)))
}

fn count(path: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(path) else { return 1 };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let is_content = |path: &Path| path.extension().is_some_and(|ending| ending == "toml" || ending == "json");
    paths.map(|path| if path.is_dir() { count(&path) } else { usize::from(is_content(&path)) }).sum()
}

fn summary(records: &[Record], files: usize, terminal: &Terminal) {
    let of = |level| records.iter().filter(|record| record.level == level).count();
    let (errors, warnings) = (of(Level::Error), of(Level::Warning));
    if errors + warnings == 0 {
        terminal.print(&terminal.paint(Style::Good, &terminal.says(&say::NothingFound { files: files.into() })));
        return;
    }
    let (failed, warned) = (say::Errors { count: errors.into() }, say::Warnings { count: warnings.into() });
    let text = terminal.says(&say::Summary { errors: &failed, warnings: &warned });
    terminal.print(&terminal.paint(if errors > 0 { Style::Bad } else { Style::Doubtful }, &text));
}
