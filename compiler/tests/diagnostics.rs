//! Every mistake has a file that shows it, with the problem's text under the line where it is found.
//!
//! `#@ ru/page.ftl` begins a file, `#& PHONE(String)` declares a function of the application's own. `#~ ^^^ code: message | help`
//! under a line names a problem of that line: the carets stand under what is marked. `UPDATE=1 cargo test -p ushtil-compiler --test diagnostics` writes the annotations.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/annotated.rs"]
mod annotated;

use std::fmt::Write;
use std::path::Path;

use annotated::{functions, sources};

use ushtil_compiler::{CHECKS, Diagnostic, Lang, Level, Options, OwnFunction, Source, compile};

fn annotate(sources: &[Source], functions: &[OwnFunction], diagnostics: &[Diagnostic]) -> String {
    let mut out: String = functions.iter().map(|own| format!("#& {}\n", own.declaration())).collect();
    for (index, source) in sources.iter().enumerate() {
        writeln!(out, "#@ {}", source.path).unwrap();
        let mut at = 0;
        for line in source.text.split_inclusive('\n') {
            out.push_str(line);
            let range = at..at + line.len();
            at += line.len();
            for found in
                diagnostics.iter().filter(|found| found.span.file == index && range.contains(&found.span.range.start))
            {
                let column = source.text[range.start..found.span.range.start].chars().count();
                let end = found.span.range.end.min(range.end);
                let width = source.text[found.span.range.start..end].trim_end().chars().count().max(1);
                let pad = " ".repeat(column.saturating_sub(2));
                let carets = if column >= 2 { format!("{pad}{} ", "^".repeat(width)) } else { " ".into() };
                let help =
                    found.help.as_deref().map(|help| format!(" | {}", help.replace('\n', " ⏎ "))).unwrap_or_default();
                writeln!(out, "#~{carets}{}: {}{help}", found.code, found.message).unwrap();
            }
        }
    }
    out
}

#[test]
fn every_mistake_is_found_where_its_file_says() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut paths: Vec<_> = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut codes: Vec<&str> = Vec::new();
    let mut wrong = String::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
        let text = std::fs::read_to_string(path).unwrap();
        let sources = sources(&text);
        let stem = path.file_stem().unwrap().to_string_lossy();
        let name = stem.split('.').next().unwrap();
        let mut options = Options::default();
        options.functions = functions(&text);
        options
            .levels
            .extend(CHECKS.iter().filter(|c| c.code == name && c.level == Level::Allow).map(|c| (c.code, Level::Warn)));
        let diagnostics = compile(&sources, &options).diagnostics;
        codes.extend(diagnostics.iter().map(|found| found.code));
        let annotated = annotate(&sources, &options.functions, &diagnostics);
        if name != "fine" {
            assert!(diagnostics.iter().any(|found| found.code == name), "{stem}: its own check finds nothing");
        } else {
            assert!(diagnostics.is_empty(), "{stem}: {diagnostics:#?}");
        }
        for diagnostic in &diagnostics {
            assert!(diagnostic.render(&sources).contains(&diagnostic.message));
        }
        if annotated != text {
            if std::env::var_os("UPDATE").is_some() {
                std::fs::write(path, annotated).unwrap();
            } else {
                writeln!(wrong, "{}:\n{annotated}", path.display()).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    for check in CHECKS {
        assert!(codes.contains(&check.code), "no file shows `{}`", check.code);
    }
    for code in codes {
        assert!(CHECKS.iter().any(|check| check.code == code), "`{code}` has no row in src/check/mod.rs");
    }
}

/// The Rust files of a folder and of those in it, as text. A path begins at `root`: the folder that a clone lies in
/// may be called `check` itself.
fn rust(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            rust(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            found.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// A code without a row would stop builds: nothing could lower its level, and no list would tell of it.
#[test]
fn every_code_and_every_file_of_checks_has_its_row() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust(&source, &source, &mut files);
    let table = std::fs::read_to_string(source.join("check/mod.rs")).unwrap();
    let (mut codes, mut checks) = (0, 0);
    let finds = |path: &str| ["check/", "text/", "collect.rs", "lower.rs"].iter().any(|part| path.starts_with(part));
    for (path, text) in files.iter().filter(|(path, _)| finds(path)) {
        for call in ["problem(", "Diagnostic::new(", "TextFinding::new(", "phrases("] {
            for (at, _) in text.match_indices(call) {
                let arguments = text[at + call.len()..].split(';').next().unwrap();
                let words = arguments.split('"').skip(1).step_by(2).take(1);
                // `limit` closes a list that was cut: it is as grave as what it stands for, and no level lowers it
                let is_code = |word: &&str| {
                    let is_written = word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
                    is_written && !word.is_empty() && *word != "limit"
                };
                for code in words.filter(is_code) {
                    codes += 1;
                    let has_row = CHECKS.iter().any(|check| check.code == code);
                    assert!(has_row, "{path}: `{code}` has no row in src/check/mod.rs");
                }
            }
        }
        if let Some(name) =
            path.strip_prefix("check/").filter(|name| !["mod.rs", "context.rs", "limit.rs"].contains(name))
        {
            checks += 1;
            let run = format!("run: {}::check,", name.trim_end_matches(".rs"));
            assert!(table.contains(&run), "{path} has no row in src/check/mod.rs");
        }
    }
    assert!(codes > 40 && checks > 10, "the source is written in another way: {codes} codes in {checks} files");
}

#[test]
fn a_text_that_refers_to_what_its_language_lacks_is_not_used() {
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics/missing-term.ftl"));
    let (messages, _) = ushtil_compiler::describe(&sources(&text.unwrap()), &Options::default());
    let says = |id: &str| {
        let message = messages.iter().find(|message| message.id == id).unwrap();
        Lang::ALL.map(|locale| message.text(locale).is_some())
    };
    assert_eq!(says("welcome"), [true, false, true], "Russian lacks the term");
    assert_eq!(says("bye"), [false, false, true], "Kazakh lacks a message, Russian the term");
    assert_eq!(says("here"), [true, true, false], "English, the source, lacks a term");
}

/// The first entry of the test files in which a code is found: its file, its lines, and what is said of them.
fn wrong(code: &str, texts: &[(String, String)]) -> String {
    let own = |(stem, _): &&(String, String)| stem.split('.').next() == Some(code);
    let marks = |line: &str| line.starts_with("#~") && line.contains(&format!(" {code}: "));
    let (_, text) = texts
        .iter()
        .filter(own)
        .chain(texts)
        .find(|(_, text)| text.lines().any(marks))
        .unwrap_or_else(|| panic!("no file shows `{code}`"));
    let lines: Vec<&str> = text.lines().collect();
    let found = lines.iter().position(|line| marks(line)).unwrap();
    let is_entry = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let is_mark = |line: &str| line.starts_with("#~");
    let start = (0..found).rev().find(|at| is_entry(lines[*at]) || lines[*at].starts_with("#@")).unwrap();
    // a mistake in the comment that declares variables: the message after it is shown too
    let is_declared = lines[start].starts_with("#@");
    let goes_on = |at: &usize| {
        let (line, is_after) = (lines[*at], *at > start + 1 && is_entry(lines[*at - 1]));
        let is_own = if is_declared { !is_after } else { !is_entry(line) && !line.starts_with("# ") };
        is_own && !line.starts_with("#@")
    };
    let end = (start + 1..lines.len()).take_while(goes_on).last().map_or(start + 1, |at| at + 1);
    let file = lines[..=start].iter().rev().find_map(|line| line.strip_prefix("#@ ")).unwrap();
    let mut shown = format!("#@ {file}\n");
    for line in &lines[start..end] {
        if (!is_mark(line) || marks(line)) && !line.starts_with("#@") {
            shown += &format!("{line}\n");
        }
    }
    shown
}

/// What `ushtil explain` says of each code: a mistake of these files, and the same thing as it should be.
#[test]
fn every_code_is_explained_by_a_mistake_and_by_what_is_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<(String, String)> = std::fs::read_dir(root.join("tests/diagnostics"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    texts.sort();
    let right = std::fs::read_to_string(root.join("tests/right.txt")).unwrap();
    let sections: Vec<(&str, &str)> = right.split("#= ").filter_map(|section| section.split_once('\n')).collect();
    let mut explained = String::new();
    for check in CHECKS {
        let Some((_, text)) = sections.iter().find(|(code, _)| *code == check.code) else {
            panic!("tests/right.txt does not show how it is without `{}`", check.code);
        };
        let sources = sources(text);
        let mut options = Options::default();
        // most of them are in one language or two
        options.levels.push(("missing-message", Level::Allow));
        options.levels.push((check.code, check.level.max(Level::Warn)));
        let diagnostics = compile(&sources, &options).diagnostics;
        let told: Vec<&str> = diagnostics.iter().map(|found| found.message.as_str()).collect();
        assert!(diagnostics.is_empty(), "{}: {told:?}", check.code);
        write!(explained, "#= {}\n{}#+\n{text}", check.code, wrong(check.code, &texts)).unwrap();
    }
    let path = root.join("../src/bin/ushtil/explained.txt");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, explained).unwrap();
    } else {
        assert!(std::fs::read_to_string(&path).unwrap() == explained, "explained.txt is old; UPDATE=1 writes it anew");
    }
}
