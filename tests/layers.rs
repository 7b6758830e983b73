//! Holds the order in which modules may import each other against the table in the architecture.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module and the modules of this crate that it may name; a module may always name itself.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("lang", &[]),
    ("sink", &["lang"]),
    ("escape", &["lang", "sink"]),
    ("language", &["lang", "sink"]),
    ("format", &["lang", "sink", "language"]),
    ("grammar", &["lang", "sink", "language"]),
    ("message", &["lang", "sink", "grammar", "format"]),
    ("messages", &["lang", "sink", "grammar", "format", "message"]),
    ("catalogue", &["lang", "sink", "grammar", "format", "message", "messages"]),
    ("document", &["lang", "sink", "format"]),
    ("content", &["lang", "sink", "grammar", "format", "message", "messages", "document"]),
    ("render", &["lang", "sink", "escape", "format", "document"]),
    ("switcher", &["lang", "sink", "escape", "message", "messages"]),
    ("search", &["lang", "sink", "escape", "document", "render"]),
    ("exchange", &["lang", "content"]),
    (
        "bin",
        &[
            "lang",
            "sink",
            "grammar",
            "format",
            "message",
            "messages",
            "catalogue",
            "document",
            "content",
            "render",
            "search",
            "exchange",
            "switcher",
        ],
    ),
    ("lib", &["lang", "format", "catalogue", "content", "document"]),
];

/// The rooms of content: each names itself and those before it.
const ROOMS: &[&str] = &["read", "value", "kind", "say"];

#[test]
fn rooms_of_content_import_only_those_before_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content");
    let (mut wrong, mut imports) = (Vec::new(), 0);
    for (place, room) in ROOMS.iter().enumerate() {
        let mut files = Vec::new();
        sources(&root.join(room), &mut files);
        assert!(!files.is_empty(), "the room `{room}` is empty");
        for path in files {
            for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
                let named = named_modules(line, "crate::content::");
                for later in named.iter().filter_map(|name| ROOMS.iter().position(|room| room == name)) {
                    imports += 1;
                    if later > place {
                        wrong.push(format!("{}:{}: `{room}` names `{}`", path.display(), number + 1, ROOMS[later]));
                    }
                }
            }
        }
    }
    assert!(imports > 100, "only {imports} imports were found: the test reads the wrong files");
    assert!(wrong.is_empty(), "imports against the order of the rooms:\n{}", wrong.join("\n"));
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The modules that a line of code names after `crate::` (or `ushtil::`, as the command does), braces included.
fn named_modules(line: &str, prefix: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in line.match_indices(prefix) {
        let before = line[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &line[at + prefix.len()..];
        let parts: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or("").split(',').collect(),
            None => vec![rest],
        };
        for part in parts {
            let name: String = part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            names.push(name);
        }
    }
    names
}

#[test]
fn modules_import_only_what_lies_below_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    let mut imports = 0;
    for path in files {
        let relative = path.strip_prefix(&root).unwrap();
        let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
        let module = first.strip_suffix(".rs").unwrap_or(first);
        let Some(may) = allowed.get(module) else {
            wrong.push(format!("src/{}: the module `{module}` has no row in the table", relative.display()));
            continue;
        };
        let prefix = if module == "bin" { "ushtil::" } else { "crate::" };
        for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for name in named_modules(line, prefix) {
                // Names that start with a capital are re-exports at the crate's root, such as `crate::Lang`.
                if !allowed.contains_key(name.as_str()) || name == module {
                    continue;
                }
                imports += 1;
                if !may.contains(&name.as_str()) {
                    wrong.push(format!("src/{}:{}: `{module}` names `{name}`", relative.display(), number + 1));
                }
            }
        }
    }
    assert!(imports > 0, "no import was found: the test reads the wrong files");
    assert!(wrong.is_empty(), "imports against the order of the house:\n{}", wrong.join("\n"));
}
