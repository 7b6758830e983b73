//! Both example pages in every language and format, held against golden files; `UPDATE=1` writes these anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../examples/announce.rs"]
#[allow(dead_code, reason = "its `main` is for the command line")]
mod announce; // compiled into the test, so that it is always the code as it stands

use std::fs;
use std::path::{Path, PathBuf};

use ushtil::Lang;
use ushtil::render::{OUTPUT_FORMATS, OutputFormat};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the example answers, prints and complains of.
struct Answer {
    code: u8,
    out: String,
    complaints: String,
}

fn announce(arguments: &[&str]) -> Answer {
    let (mut out, mut complaints) = (Vec::new(), Vec::new());
    let code = announce::announce(arguments.iter().map(std::ffi::OsString::from), &mut out, &mut complaints);
    let [out, complaints] = [out, complaints].map(|text| String::from_utf8(text).unwrap());
    Answer { code, out, complaints }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The first line in which two texts differ.
fn difference(expected: &str, found: &str) -> String {
    let (mut expected, mut found) = (expected.lines(), found.lines());
    for number in 1.. {
        match (expected.next(), found.next()) {
            (Some(a), Some(b)) if a == b => {}
            (None, None) => return "only the line ends differ".to_owned(),
            (a, b) => return format!("line {number}\n  expected {a:?}\n  found    {b:?}"),
        }
    }
    unreachable!()
}

/// Holds what a content file gives in every format and language against a folder of golden files.
fn check(golden: &str, arguments: &[&str]) {
    let golden_folder = root().join(golden);
    let rendered = Path::new(env!("CARGO_TARGET_TMPDIR")).join(golden.replace('/', "-"));
    _ = fs::remove_dir_all(&rendered);
    for format in OutputFormat::names() {
        let answer = announce(&[arguments, &["--as", format, "--to", rendered.to_str().unwrap()]].concat());
        assert!(answer.code == 0, "{format}: {}", answer.complaints);
    }
    if std::env::var_os("UPDATE").is_some() {
        _ = fs::remove_dir_all(&golden_folder);
        fs::create_dir_all(&golden_folder).unwrap();
        for path in files(&rendered) {
            fs::copy(&path, golden_folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    let mut names: Vec<PathBuf> = [&golden_folder, &rendered].into_iter().flat_map(|folder| files(folder)).collect();
    names.iter_mut().for_each(|path| *path = path.file_name().unwrap().into());
    names.sort();
    names.dedup();
    let wrong: Vec<String> = names
        .iter()
        .filter_map(|name| {
            let read = |folder: &Path| fs::read_to_string(folder.join(name)).ok();
            let what = match (read(&golden_folder), read(&rendered)) {
                (Some(expected), Some(found)) if expected == found => return None,
                (Some(expected), Some(found)) => difference(&expected, &found),
                (None, _) => "is written, and is no golden file".to_owned(),
                (_, None) => "is a golden file, and is not written".to_owned(),
            };
            Some(format!("{golden}/{}: {what}", name.display()))
        })
        .collect();
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes the golden files anew", wrong.join("\n"));
}

#[test]
fn both_pages_are_as_in_the_golden_files() {
    check("tests/pages", &[]);
}

#[test]
fn events_of_every_status_are_as_in_the_golden_files() {
    check("tests/statuses", &["tests/data/statuses.toml"]);
}

#[test]
fn programmes_and_what_repeats_are_as_in_the_golden_files() {
    check("tests/pieces", &["tests/data/pieces.toml"]);
}

/// Files of `src/render` that help formats and are none. A file which is neither here nor in the list of formats fails.
const HELPERS: [&str; 8] = ["calendar_links", "escape", "headline", "limit", "lines", "markup", "mod", "outputs"];

#[test]
fn every_format_has_a_row_and_a_line_in_the_documentation() {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let rows = read("src/render/outputs.rs");
    for path in files(&root().join("src/render")) {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let is_format = rows.contains(&format!("({name}::of)"));
        assert!(
            is_format != HELPERS.contains(&name),
            "src/render/{name}: give it a row in OUTPUT_FORMATS of outputs.rs"
        );
    }
    let page = read("src/render/mod.rs");
    for OutputFormat { name, extension, media_type, .. } in &OUTPUT_FORMATS {
        let line = format!("//! | `{name}` | `.{extension}` | `{media_type}` |");
        assert!(page.contains(&line), "src/render/mod.rs has no line `{line}`");
    }
    assert_eq!(
        page.matches("` | `.").count(),
        OUTPUT_FORMATS.len(),
        "src/render/mod.rs tells of a format that is gone"
    );
}

/// No-break spaces, thin or not, read as spaces.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn announcements_equal_the_reference_to_the_letter() {
    let reference = fs::read_to_string(root().join("tests/data/sources/reference.md")).unwrap();
    let section = reference.split("## 4. ").nth(1).unwrap().split("\n## ").next().unwrap();
    for lang in Lang::ALL {
        let block = section.split(&format!("**{lang}**\n```\n")).nth(1).unwrap().split("\n```").next().unwrap();
        let golden = fs::read_to_string(root().join(format!("tests/pages/legal-aid-2021.{lang}.txt"))).unwrap();
        let announcement = plain(golden.split("\n\n").next().unwrap());
        assert!(announcement == block, "{lang}: {}", difference(block, &announcement));
    }
}

#[test]
fn the_readme_shows_what_is_printed() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for lang in Lang::ALL {
        let golden = fs::read_to_string(root().join(format!("tests/pages/legal-aid-2021.{lang}.txt"))).unwrap();
        let announcement = plain(golden.split("\n\n").next().unwrap());
        assert!(readme.contains(&format!("```text\n{announcement}\n```")), "{lang}: {announcement}");
    }
}

#[test]
fn articles_equal_the_reference_to_the_letter() {
    let reference = fs::read_to_string(root().join("tests/data/sources/reference.md")).unwrap();
    let sections = [
        ("2", "legal-aid-2021.ru", 1),
        ("3", "legal-aid-2021.kk", 1),
        ("5", "paris-almaty-2014.ru", 0),
        ("6", "paris-almaty-2014.kk", 0),
    ];
    for (number, name, skip) in sections {
        let section = reference.split(&format!("\n## {number}. ")).nth(1).unwrap();
        let section = section.split("\n\n").skip(1).map(str::trim).take_while(|paragraph| {
            !paragraph.starts_with("UI:")
                && !paragraph.starts_with("###")
                && !paragraph.starts_with("## ")
                && *paragraph != "---"
        });
        let mut expected: Vec<String> = section.map(|paragraph| without_marks(&paragraph.replace("**", ""))).collect();
        expected.retain(|paragraph| !paragraph.is_empty());
        let golden = plain(&fs::read_to_string(root().join(format!("tests/pages/{name}.txt"))).unwrap());
        let found: Vec<&str> = golden.trim_end().split("\n\n").skip(skip).collect();
        let (expected, found) = (expected.join("\n"), found.join("\n"));
        assert!(expected == found, "{name}: {}", difference(&expected, &found));
    }
}

/// The reference marks doubtful words with `[?]` and `[?1]`.
fn without_marks(text: &str) -> String {
    let mut clean = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(" [?") {
        clean.push_str(before);
        rest = after.split_once(']').map_or("", |(_, rest)| rest);
    }
    clean + rest
}

/// What is refused, with exit code 2 for arguments and 1 for content.
#[test]
fn wrong_arguments_and_wrong_content_are_refused_in_words() {
    for arguments in [&["--lang", "kz"][..], &["--as", "pdf"], &["--colour"], &["a.toml", "b.toml"]] {
        let Answer { code, out, complaints } = announce(arguments);
        assert_eq!(code, 2, "{arguments:?}: {complaints}");
        assert!(complaints.contains("usage: announce") && out.is_empty(), "{complaints}");
    }
    let missing = announce(&["no-such-file.toml"]);
    assert_eq!(missing.code, 1);
    assert!(missing.complaints.contains("no-such-file.toml"));

    let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.toml");
    let text = "[event]\nid = \"talk\"\nkind = \"lecture\"\ntitel.kk = \"Дәріс\"\ntitle.kk = \"Дәріс\"\n\
        organisers = [\"nobody\"]\nwhen = { start = \"2021-08-20T17:00\", end = \"2021-08-20T15:00\", zone = \"Asia/Almata\" }\n\
        access = [{ type = \"online\", platform = \"Zoom\", passcode = 47800 }]\ncontacts = [{ phone = +77059255006 }]\n";
    fs::write(&broken, text).unwrap();
    let Answer { code, out, complaints: error } = announce(&[broken.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(out.is_empty(), "nothing half printed");
    for expected in ["titel", "nobody", "Asia/Almaty", "passcode", "phone", "broken.toml:7:"] {
        assert!(error.contains(expected), "`{expected}` is not named in\n{error}");
    }
}
