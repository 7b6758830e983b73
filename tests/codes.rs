//! Every code that is told of a text, by every way in which somebody meets it: the table says which there are, and why there are
//! no others.
//!
//! The ways are the build script, `ushtil check`, the same for a folder that changes texts of a finished program, as a catalogue
//! loads it, and `ushtil try`. Each is gone with each annotated file of the compiler's tests, which pin the words of a build; a
//! check and a try have to say the same, and what is said of changed texts stands in `changed.txt`.
//! `UPDATE=1 cargo test --features cli --test codes` writes that file, and which ways lead to a code; the reasons are written by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../compiler/tests/support/annotated.rs"]
mod annotated;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

use serde_json::Value;
use ushtil_compiler::{
    Build, CHECKS, Diagnostic, Languages, Level, Options, OwnFunction, Severity, Source, compile, describe, read,
};

/// The ways, as the table heads its columns.
const WAYS: [&str; 4] = ["build", "check", "overrides", "try"];

/// What is told of texts that change those of a finished program, and of no others; `limit` is told of all.
const OF_CHANGES: [&str; 7] =
    ["limit", "unknown-message", "refused-reference", "control-character", "line-break", "markup", "scheme"];

/// A mistake as a program reads it: the place, and every word.
type Told = (String, u64, u64, String, String, String);

/// A folder of annotated texts, as files.
struct Case {
    name: String,
    /// The texts of the program.
    program: PathBuf,
    /// The texts that change it: the same ones, unless the file says otherwise.
    changed: PathBuf,
    functions: Vec<OwnFunction>,
    sources: Vec<Source>,
}

impl Case {
    fn write(file: &Path, folder: &Path) -> Case {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(file).unwrap();
        let (program, changed) = text.split_once("#= changed\n").unwrap_or((&text, &text));
        let write = |text: &str, kind: &str| {
            let folder = folder.join(&name).join(kind);
            for source in annotated::sources(text) {
                // a `page.ftl` is the library's too, and a folder with some of its messages is taken for one that changes them
                let path = folder.join(source.path.replace("/page.ftl", "/leaflet.ftl"));
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, source.text).unwrap();
            }
            folder
        };
        let (program, changed) = (write(program, "program"), write(changed, "changed"));
        let sources = read(&program, Languages::ALL).unwrap();
        Case { name, program, changed, functions: annotated::functions(&text), sources }
    }

    fn options(&self) -> Options {
        let mut options = Options::default();
        options.functions.clone_from(&self.functions);
        options
    }

    /// The command, told of the functions.
    fn ushtil(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ushtil"));
        command.args(arguments).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
        self.functions.iter().for_each(|own| _ = command.args(["--function", own.declaration()]));
        command.output().unwrap()
    }

    /// What `ushtil check` says as JSON.
    fn check(&self, more: &[&str]) -> Vec<Told> {
        let arguments = ["check", "--locales", self.program.to_str().unwrap(), "--format", "json"];
        let output = self.ushtil(&[arguments.as_slice(), more].concat());
        let lines = String::from_utf8(output.stdout).unwrap();
        let told = |line: &str| {
            let value: Value = serde_json::from_str(line).unwrap();
            let text = |field: &str| value[field].as_str().unwrap_or_default().to_owned();
            let number = |field: &str| value[field].as_u64().unwrap();
            (text("file"), number("line"), number("column"), text("code"), text("message"), text("help"))
        };
        lines.lines().map(told).collect()
    }

    fn told(&self, found: &Diagnostic) -> Told {
        let source = &self.sources[found.span.file];
        let (line, column) = source.position(found.span.range.start);
        let help = found.help.clone().unwrap_or_default();
        (source.path.clone(), line as u64, column as u64, found.code.to_owned(), found.message.clone(), help)
    }
}

/// The build script of a folder, if this process is one: the test below starts it.
#[test]
fn as_a_build_script() {
    let Some(folder) = env::var_os("USHTIL_CODES_FOLDER") else { return };
    let words = |name: &str| env::var(name).unwrap_or_default().lines().map(str::to_owned).collect::<Vec<_>>();
    let build = Build::new(folder);
    let build = words("USHTIL_CODES_FUNCTIONS").into_iter().fold(build, |build, own| build.function(own, "crate::own"));
    let raised = words("USHTIL_CODES_RAISED").into_iter();
    raised.fold(build, |build, code| build.level(code.leak(), Level::Warn)).run();
}

/// What cargo is told by the build script of a folder, and the codes of it.
fn built(case: &Case, out: &Path, codes: &mut BTreeSet<String>) {
    let raised: Vec<&str> = CHECKS
        .iter()
        .filter(|check| check.level == Level::Allow && case.is_of(check.code))
        .map(|check| check.code)
        .collect();
    let mut options = case.options();
    options.levels.extend(raised.iter().map(|code| (*code, Level::Warn)));
    let diagnostics = compile(&case.sources, &options).diagnostics;
    codes.extend(diagnostics.iter().map(|found| found.code.to_owned()));
    let mut expected = Vec::new();
    for found in &diagnostics {
        let word = if found.severity == Severity::Error { "error" } else { "warning" };
        expected.extend(found.render(&case.sources).lines().map(|line| format!("cargo::{word}={line}")));
        expected.push(format!("cargo::{word}= "));
    }
    let declared: Vec<&str> = case.functions.iter().map(OwnFunction::declaration).collect();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "as_a_build_script", "--nocapture", "--test-threads=1"])
        .env("USHTIL_CODES_FOLDER", &case.program)
        .env("USHTIL_CODES_FUNCTIONS", declared.join("\n"))
        .env("USHTIL_CODES_RAISED", raised.join("\n"))
        .env("OUT_DIR", out)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let said = |line: &&str| line.starts_with("cargo::error") || line.starts_with("cargo::warning");
    assert_eq!(printed.lines().filter(said).collect::<Vec<_>>(), expected, "{}", case.name);
}

/// What `ushtil check` says is what a build says.
fn checked(case: &Case, codes: &mut BTreeSet<String>) -> Vec<Told> {
    let told = case.check(&[]);
    let (_, diagnostics) = describe(&case.sources, &case.options());
    assert_eq!(told, diagnostics.iter().map(|found| case.told(found)).collect::<Vec<_>>(), "{}", case.name);
    codes.extend(told.iter().map(|(.., code, _, _)| code.clone()));
    told
}

/// What is said of texts that change those of the program, which is not always what a build says.
fn changed(case: &Case, checked: &[Told], codes: &mut BTreeSet<String>) -> (Vec<Told>, String) {
    let mut told = case.check(&["--overrides", case.changed.to_str().unwrap()]);
    for known in checked {
        let at = told.iter().position(|told| told == known);
        told.remove(at.unwrap_or_else(|| panic!("{}: {known:?} is gone", case.name)));
    }
    told.sort();
    codes.extend(told.iter().map(|(.., code, _, _)| code.clone()));
    let mut lines = String::new();
    for (file, line, column, code, message, help) in &told {
        let file = Path::new(&file).strip_prefix(&case.changed).unwrap().display().to_string().replace('\\', "/");
        let help = if help.is_empty() { String::new() } else { format!(" | {}", help.replace('\n', " ⏎ ")) };
        writeln!(lines, "{file}:{line}:{column} {code}: {message}{help}").unwrap();
    }
    let lines = if lines.is_empty() { lines } else { format!("#= {}\n{lines}", case.name) };
    (told, lines)
}

/// Who tries a message with a changed text is told of the errors in its file, as the catalogue tells them.
fn tried_changed(case: &Case, changed: &[Told], codes: &mut BTreeSet<String>) {
    let modules: BTreeSet<&str> = case.sources.iter().map(|source| source.module.as_str()).collect();
    for module in modules {
        let (program, changes) = (case.program.to_str().unwrap(), case.changed.to_str().unwrap());
        let output = case.ushtil(&["try", changes, &format!("{module}.no-such-message"), "--locales", program]);
        let printed = String::from_utf8(output.stdout).unwrap();
        let is_here = |told: &&Told| Path::new(&told.0).with_extension("").ends_with(module);
        let mut left = printed.matches("error[").count();
        for (.., code, message, help) in changed.iter().filter(is_here) {
            let head = format!("error[{code}]: {message}\n");
            let is_told = printed.contains(&head) && help.lines().all(|line| printed.contains(line));
            if is_told {
                left -= 1;
                codes.insert(code.clone());
            }
        }
        assert_eq!(left, 0, "{}: {printed}", case.name);
    }
}

/// Who tries a message is told of the errors in its file, as a build prints them.
fn tried(case: &Case, codes: &mut BTreeSet<String>) {
    let (_, diagnostics) = describe(&case.sources, &case.options());
    let modules: BTreeSet<&str> = case.sources.iter().map(|source| source.module.as_str()).collect();
    for module in modules {
        let is_here =
            |found: &&Diagnostic| found.severity == Severity::Error && case.sources[found.span.file].module == module;
        let errors: Vec<&Diagnostic> = diagnostics.iter().filter(is_here).collect();
        let output = case.ushtil(&["try", case.program.to_str().unwrap(), &format!("{module}.no-such-message")]);
        let printed = String::from_utf8(output.stdout).unwrap();
        let expected: String = errors.iter().map(|found| format!("{}\n\n", found.render(&case.sources))).collect();
        assert_eq!(printed.trim_start(), expected, "{}", case.name);
        codes.extend(errors.iter().map(|found| found.code.to_owned()));
    }
}

impl Case {
    fn is_of(&self, code: &str) -> bool {
        self.name.split('.').next() == Some(code)
    }
}

/// The table: a code, and a cell for each way, `yes` or why not.
fn table(text: &str) -> BTreeMap<String, Vec<String>> {
    let rows = text.lines().skip(1).map(|line| {
        let mut cells = line.split('\t').map(str::to_owned);
        (cells.next().unwrap(), cells.collect())
    });
    rows.collect()
}

#[test]
fn every_code_is_told_by_every_way_that_leads_to_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = env::temp_dir().join(format!("ushtil-codes-{}", process::id()));
    _ = fs::remove_dir_all(&folder);
    let out = folder.join("out");
    fs::create_dir_all(&out).unwrap();
    let own = root.join("tests/data/codes");
    let entries = [root.join("compiler/tests/diagnostics"), own.clone()].map(|folder| fs::read_dir(folder).unwrap());
    let mut files: Vec<PathBuf> = entries.into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut reached: [BTreeSet<String>; 4] = Default::default();
    let mut words = String::new();
    for file in &files {
        let case = Case::write(file, &folder);
        let [build, check, overrides, attempt] = &mut reached;
        built(&case, &out, build);
        let told = checked(&case, check);
        let (changed, lines) = changed(&case, &told, overrides);
        words += &lines;
        tried(&case, attempt);
        tried_changed(&case, &changed, attempt);
    }
    fs::remove_dir_all(&folder).unwrap();

    let (golden, page) = (own.join("changed.txt"), own.join("ways.tsv"));
    let old = table(&fs::read_to_string(&page).unwrap_or_default());
    let codes: Vec<&str> = CHECKS.iter().map(|check| check.code).chain(OF_CHANGES).collect();
    let mut fresh = format!("code\t{}\n", WAYS.join("\t"));
    let mut silent = Vec::new();
    for code in &codes {
        let cell = |way: usize| {
            let reason = old.get(*code).and_then(|cells| cells.get(way)).filter(|cell| cell.starts_with("– "));
            match (reached[way].contains(*code), reason) {
                (true, _) => "yes".to_owned(),
                (false, Some(reason)) => reason.clone(),
                (false, None) => "– ".to_owned(),
            }
        };
        let cells: Vec<String> = (0..WAYS.len()).map(cell).collect();
        let reasons = cells.iter().zip(WAYS).filter(|(cell, _)| cell.starts_with('–') && cell.chars().count() < 12);
        silent.extend(reasons.map(|(_, way)| format!("{code} by {way}")));
        writeln!(fresh, "{code}\t{}", cells.join("\t")).unwrap();
    }
    let known: BTreeSet<&str> = codes.iter().copied().collect();
    let strange: Vec<&String> = reached.iter().flatten().filter(|code| !known.contains(code.as_str())).collect();
    assert!(strange.is_empty(), "codes without a row: {strange:?}");
    if env::var_os("UPDATE").is_some() {
        fs::write(&golden, &words).unwrap();
        fs::write(&page, &fresh).unwrap();
    }
    assert!(silent.is_empty(), "neither reached, nor is it said in ways.tsv why: {silent:?}");
    assert_eq!(fs::read_to_string(&page).unwrap(), fresh, "UPDATE=1 writes ways.tsv anew");
    assert_eq!(fs::read_to_string(&golden).unwrap(), words, "UPDATE=1 writes changed.txt anew");
}

/// A code that changed texts alone have would be missed, were it not in the list above.
#[test]
fn the_codes_of_changed_texts_are_all_in_the_list() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compiler/src");
    let mut found = BTreeSet::new();
    for file in ["overrides.rs", "overrides/untrusted.rs"] {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        for before in ["problem(\"", "code: \"", "        (\""] {
            for (at, _) in text.match_indices(before) {
                found.extend(text[at + before.len()..].split('"').next().map(str::to_owned));
            }
        }
        for (at, _) in text.match_indices("\", message") {
            found.extend(text[..at].rsplit('"').next().map(str::to_owned));
        }
        for (at, _) in text.match_indices("\", format!(") {
            found.extend(text[..at].rsplit('"').next().map(str::to_owned));
        }
    }
    let is_known = |code: &String| OF_CHANGES.contains(&code.as_str()) || CHECKS.iter().any(|check| check.code == code);
    let strange: Vec<&String> = found.iter().filter(|code| !is_known(code)).collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert!(OF_CHANGES.iter().all(|code| found.contains(*code)), "the source is written in another way: {found:?}");
}
