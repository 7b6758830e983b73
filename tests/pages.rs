//! Both example pages in every language and format, held against golden files; `UPDATE=1` writes these anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const FORMATS: [&str; 11] =
    ["text", "html", "markdown", "ical", "jsonld", "head", "telegram", "whatsapp", "email", "combined", "atom"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The example, built by whoever builds the tests.
fn announce(arguments: &[&str]) -> std::process::Output {
    let mut folder = std::env::current_exe().unwrap();
    folder.pop();
    folder.pop();
    let program = folder.join("examples").join(format!("announce{}", std::env::consts::EXE_SUFFIX));
    Command::new(program).args(arguments).current_dir(root()).output().expect("`cargo test` builds the examples")
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
    for format in FORMATS {
        let output = announce(&[arguments, &["--as", format, "--to", rendered.to_str().unwrap()]].concat());
        assert!(output.status.success(), "{format}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let names = |folder: &Path| -> Vec<String> {
        files(folder).iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    if std::env::var_os("UPDATE").is_some() {
        _ = fs::remove_dir_all(&golden_folder);
        fs::create_dir_all(&golden_folder).unwrap();
        for path in files(&rendered) {
            fs::copy(&path, golden_folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    let names = (names(&golden_folder), names(&rendered));
    assert_eq!(names.0, names.1, "other files than the golden ones; UPDATE=1 writes them anew");
    let mut wrong = Vec::new();
    for name in names.0 {
        let [expected, found] =
            [&golden_folder, &rendered].map(|folder| fs::read_to_string(folder.join(&name)).unwrap());
        if expected != found {
            wrong.push(format!("{golden}/{name}: {}", difference(&expected, &found)));
        }
    }
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

/// No-break spaces, thin or not, read as spaces.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn announcements_equal_the_reference_to_the_letter() {
    let reference = root().join("../shared/content-reference.md");
    let Ok(reference) = fs::read_to_string(&reference) else {
        println!("skipped: {} is not here", reference.display());
        return;
    };
    let section = reference.split("## 4. ").nth(1).unwrap().split("\n## ").next().unwrap();
    for lang in ["kk", "ru", "en"] {
        let block = section.split(&format!("**{lang}**\n```\n")).nth(1).unwrap().split("\n```").next().unwrap();
        let golden = fs::read_to_string(root().join(format!("tests/pages/legal-aid-2021.{lang}.txt"))).unwrap();
        let announcement = plain(golden.split("\n\n").next().unwrap());
        assert!(announcement == block, "{lang}: {}", difference(block, &announcement));
    }
}

#[test]
fn the_readme_shows_what_is_printed() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for lang in ["kk", "ru", "en"] {
        let golden = fs::read_to_string(root().join(format!("tests/pages/legal-aid-2021.{lang}.txt"))).unwrap();
        let announcement = plain(golden.split("\n\n").next().unwrap());
        assert!(readme.contains(&format!("```text\n{announcement}\n```")), "{lang}: {announcement}");
    }
}

#[test]
fn articles_equal_the_reference_to_the_letter() {
    let reference = root().join("../shared/content-reference.md");
    let Ok(reference) = fs::read_to_string(&reference) else {
        println!("skipped: {} is not here", reference.display());
        return;
    };
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
        let output = announce(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.contains("usage: announce"), "{error}");
        assert!(output.stdout.is_empty());
    }
    let missing = announce(&["no-such-file.toml"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("no-such-file.toml"));

    let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.toml");
    let text = "[event]\nid = \"talk\"\nkind = \"lecture\"\ntitel.kk = \"Дәріс\"\ntitle.kk = \"Дәріс\"\n\
        organisers = [\"nobody\"]\nwhen = { start = \"2021-08-20T17:00\", end = \"2021-08-20T15:00\", zone = \"Asia/Almata\" }\n\
        access = [{ type = \"online\", platform = \"Zoom\", passcode = 47800 }]\ncontacts = [{ phone = +77059255006 }]\n";
    fs::write(&broken, text).unwrap();
    let output = announce(&[broken.to_str().unwrap()]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty(), "nothing half printed");
    for expected in ["titel", "nobody", "Asia/Almaty", "passcode", "phone", "broken.toml:7:"] {
        assert!(error.contains(expected), "`{expected}` is not named in\n{error}");
    }
}
