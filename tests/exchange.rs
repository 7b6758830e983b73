//! Translations go out and come back: nothing is lost, nothing else changes, and what is wrong is refused by name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use ushtil::Lang;
use ushtil::content::Loader;
use ushtil::exchange::{Delivery, Format, Import, Project, Standing, Unit};

fn here(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).to_str().unwrap().to_owned()
}

/// A shipped folder of content, or of messages.
fn shipped(folder: &str) -> Project {
    let path = here(folder);
    match folder.ends_with("locales") {
        true => Project::new().messages(&path, ushtil_compiler::read(Path::new(&path)).unwrap()),
        false => Project::new().content(&path, Loader::new().read(&path).unwrap()),
    }
}

const SHIPPED: [&str; 5] = [
    "examples/content",
    "examples/site/content",
    "locales",
    "examples/own-messages/locales",
    "tests/data/content/everything.toml",
];

fn toml(text: &str) -> Project {
    Project::new().content("content", [("content/a.toml".to_owned(), text.to_owned())])
}

/// A file that brings other texts for some units, by the end of their keys.
fn delivery(units: &[Unit], texts: &[(&str, &str)]) -> Delivery {
    let mut units = units.to_vec();
    for (end, text) in texts {
        let unit = units.iter_mut().find(|unit| unit.key.ends_with(end)).unwrap_or_else(|| panic!("no {end}"));
        unit.target = Some((*text).to_owned());
        unit.standing = Standing::Translated;
    }
    Format::Xliff.read("kk.xlf", &Format::Xliff.write(&units)).unwrap()
}

fn file<'i>(import: &'i Import, name: &str) -> &'i str {
    let names: Vec<&str> = import.files.iter().map(|(name, _)| name.as_str()).collect();
    let found = import.files.iter().find(|(other, _)| other == name);
    &found.unwrap_or_else(|| panic!("{name} is not among {names:?}: {:?}", import.refused)).1
}

#[test]
fn what_comes_back_untouched_changes_nothing() {
    for folder in SHIPPED {
        let project = shipped(folder);
        for to in Lang::ALL {
            let units = project.units(to, None);
            assert!(!units.is_empty() || to != Lang::Kk, "{folder}");
            for format in Format::ALL {
                let text = format.write(&units);
                let import = project.import(&format.read("back", &text).unwrap()).unwrap();
                assert_eq!(import.refused, [], "{folder} {to} {format:?}");
                assert_eq!(import.written, [], "{folder} {to} {format:?}");
                assert_eq!(import.files, [], "{folder} {to} {format:?}");
                assert_eq!(import.untouched, units.len(), "{folder} {to} {format:?}");
                assert_eq!(format.write(&units), text, "twice the same");
            }
        }
    }
}

/// Every text is changed and then changed back: the files are as they were, byte for byte.
#[test]
fn a_change_and_its_way_back_leave_every_byte_as_it_was() {
    for folder in SHIPPED {
        for to in Lang::ALL {
            let before = shipped(folder);
            let mut units = before.units(to, None);
            units.retain(|unit| unit.target.is_some());
            if units.is_empty() {
                continue; // nothing in that folder is said in that language
            }
            let old = units.clone();
            for unit in &mut units {
                unit.target = unit.target.as_ref().map(|text| format!("{text} 2"));
            }
            let import = before.import(&Format::Tsv.read("back", &Format::Tsv.write(&units)).unwrap()).unwrap();
            let refused: Vec<String> = import.refused.iter().map(ToString::to_string).collect();
            assert!(import.written.len() * 10 >= units.len() * 9, "{folder} {to}: {refused:#?}");
            let files = import.files.iter().filter(|(name, _)| !name.ends_with("translations.toml"));
            let changed: std::collections::HashMap<String, String> = files.cloned().collect();
            let path = here(folder);
            let after = match folder.ends_with("locales") {
                true => {
                    let mut sources = ushtil_compiler::read(Path::new(&path)).unwrap();
                    for source in &mut sources {
                        source.text = changed.get(&source.path).unwrap_or(&source.text).clone();
                    }
                    Project::new().messages(&path, sources)
                }
                false => {
                    let mut files = Loader::new().read(&path).unwrap();
                    for (name, text) in &mut files {
                        *text = changed.get(name).unwrap_or(text).clone();
                    }
                    Project::new().content(&path, files)
                }
            };
            let back = after.import(&Format::Tsv.read("back", &Format::Tsv.write(&old)).unwrap()).unwrap();
            assert_eq!(back.refused, [], "{folder} {to}");
            for (name, text) in back.files.iter().filter(|(name, _)| !name.ends_with("translations.toml")) {
                assert_eq!(*text, std::fs::read_to_string(name).unwrap(), "{name}");
            }
        }
    }
}

#[test]
fn a_new_language_stands_where_its_neighbour_does() {
    let event = |title: &str| {
        format!("# about\n[event]\nid = \"a\"\nkind = \"lecture\"\nwhen = {{ first = \"2026-03-20\" }} # day\n{title}")
    };
    let rows = [
        ("title.ru = 'Лекция' # kept\n", "title.kk = \"Дәріс\"\ntitle.ru = 'Лекция' # kept\n"),
        ("title = { ru = \"Лекция\" }\n", "title = { kk = \"Дәріс\", ru = \"Лекция\" }\n"),
        ("[event.title]\n  ru = \"Лекция\"\n", "[event.title]\n  kk = \"Дәріс\"\n  ru = \"Лекция\"\n"),
        ("[event.title]\r\nru = \"Лекция\"\r\n", "[event.title]\r\nkk = \"Дәріс\"\r\nru = \"Лекция\"\r\n"),
        (
            "[event.title.ru]\nvalue = 'Лекция'",
            "[event.title.ru]\nvalue = 'Лекция'\n[event.title.kk]\nvalue = \"Дәріс\"\n",
        ),
        ("event.title.ru = ''", ""),
    ];
    for (before, after) in rows.iter().filter(|(_, after)| !after.is_empty()) {
        let project = toml(&event(before));
        let units = project.units(Lang::Kk, None);
        let import = project.import(&delivery(&units, &[("/title", "Дәріс")])).unwrap();
        assert_eq!(file(&import, "content/a.toml"), event(after), "{before}");
    }
    let json = "{ \"event\": {\n  \"id\": \"a\", \"kind\": \"lecture\",\n  \"title\": {\n    \"ru\": \"Лекция\"\n  },\n  \"when\": { \"first\": \"2026-03-20\" } } }\n";
    let project = Project::new().content("", [("a.json".to_owned(), json.to_owned())]);
    let import = project.import(&delivery(&project.units(Lang::En, None), &[("/title", "A \"lecture\"")])).unwrap();
    let expected = json.replace("\"Лекция\"", "\"Лекция\",\n    \"en\": \"A \\\"lecture\\\"\"");
    assert_eq!(file(&import, "a.json"), expected);
}
