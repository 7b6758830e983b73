//! A page for each sort of content: a full example and what it says in three languages, made from the files of `examples/kinds`.
//!
//! `UPDATE=1` writes the pages anew; read the difference as an editor would.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

use ushtil::Lang;
use ushtil::content::{Content, Edition, Field, Kind, Shape};
use ushtil::render::{OUTPUT_FORMATS, OutputFormat, Publication};

/// A page: its file, the entity whose text it shows, the kind whose fields it names, and what it is for.
type Row = (&'static str, &'static str, Kind, &'static str);

const ROWS: [Row; 21] = [
    (
        "event",
        "hearing",
        Kind::Event,
        "A meeting, a round table, a hearing: one day, hours, a way in, questions, papers.",
    ),
    ("series", "reading-club", Kind::Event, "What repeats by a rule, without some dates and with one that moved."),
    ("course", "course-mediation", Kind::Event, "What is on the dates of a list, with a deadline to the hour."),
    ("holiday", "nauryz", Kind::Event, "A yearly holiday, which leaves calendars free."),
    ("conference", "law-and-language", Kind::Event, "Days, sessions, tracks in halls, talks, deadlines, prices."),
    (
        "festival",
        "nauryz-festival",
        Kind::Event,
        "Several days with a programme, tickets, papers and prose with a table.",
    ),
    (
        "hackathon",
        "hackathon",
        Kind::Event,
        "Two days in a hall and online, whose link the registered see; a second clock.",
    ),
    ("concert", "kui-evening", Kind::Event, "A part of a conference with tickets, doors, an age, seats."),
    ("performance", "play", Kind::Event, "What moved to another date, and is sold out."),
    ("exhibition", "exhibition", Kind::Event, "What lasts for months, and moved to another hall."),
    ("ceremony", "prize", Kind::Event, "By invitation: who presents, who receives, for what."),
    ("sitting", "council-sitting", Kind::Event, "One of two days, of which nobody is sure yet."),
    ("vote", "vote", Kind::Event, "A day alone."),
    ("call", "vacancy", Kind::Event, "A vacancy, a grant, papers: days in which one applies, and deadlines."),
    (
        "organisation",
        "museum",
        Kind::Organisation,
        "Addresses, hours, numbers, a bank, accounts, who holds which position.",
    ),
    ("person", "bekova", Kind::Person, "Positions with their years; one that has ended is never shown as held."),
    (
        "place",
        "prize",
        Kind::Place,
        "A hall in its city; it has no page of its own, and is said where an event names it.",
    ),
    ("project", "reading-club", Kind::Project, "A series or a project; it is said where an event is a part of it."),
    ("agreement", "lease", Kind::Agreement, "Parties, who signed, number, term, amount, annexes, what came of it."),
    ("page", "about", Kind::Page, "Prose with its numbers, tables and notes."),
    ("news", "news-fire", Kind::Page, "A page with a date line, an author, an embargo, a contact of the press, files."),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/kinds")
}

fn content() -> Content {
    Content::load(folder()).unwrap_or_else(|report| panic!("{report}"))
}

fn text(content: &Content, id: &str, lang: Lang) -> String {
    let said = content.said(id, Edition::new(lang)).unwrap();
    let files = OutputFormat::named("text").unwrap().write(&[said], |lang| Publication::new(lang, "", "example.kz"));
    files.unwrap().remove(0).text.replace('\u{a0}', " ")
}

/// What a description of the schema says of a kind's fields, a line each.
fn fields(kind: Kind) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/content/content.schema.json");
    let schema: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut name = kind.as_str().to_owned();
    name[..1].make_ascii_uppercase();
    let properties = &schema["$defs"][name.as_str()]["properties"];
    let lines = kind.fields().into_iter().map(|Field { name, shape, required, .. }| {
        let about =
            properties[name]["description"].as_str().unwrap_or_else(|| panic!("{kind}.{name} is not described"));
        let about = about.replace('\n', " ").replace('|', "\\|");
        let required = if required { " (required)" } else { "" };
        format!("| `{name}`{required} | {about}{} |\n", inside(&shape))
    });
    format!("| field | |\n| --- | --- |\n{}", lines.collect::<String>())
}

/// What may stand in a field: the words to choose from, or the fields of its tables.
fn inside(shape: &Shape) -> String {
    let names = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match shape {
        Shape::Words(words) => format!(" One of {}.", names(words)),
        Shape::Table(fields) if fields.is_empty() => String::new(),
        Shape::Table(fields) => {
            format!(" Fields: {}.", names(&fields.iter().map(|field| field.name).collect::<Vec<_>>()))
        }
        Shape::Localised(inner) | Shape::List(inner) | Shape::Restricted(inner) => inside(inner),
        Shape::Either(shapes) => {
            let tagged = |(word, shape): &(&str, Shape)| match (*word, inside(shape)) {
                (_, inside) if inside.is_empty() => None,
                ("", inside) => Some(inside),
                (word, inside) => Some(format!(" `{word}`:{inside}")),
            };
            shapes.iter().filter_map(tagged).collect()
        }
        _ => String::new(),
    }
}

fn page(content: &Content, (file, id, kind, about): Row) -> String {
    let source = fs::read_to_string(folder().join(format!("{file}.toml"))).unwrap();
    let mut page = format!("# {file}\n\n{about} A file to fill in: `ushtil new {file}`.\n\n");
    page.push_str(&format!("```toml\n{}\n```\n\n", source.trim_end()));
    let formats = OUTPUT_FORMATS.iter().map(|format| format!("`{}`", format.name)).collect::<Vec<_>>().join(", ");
    page.push_str(&format!("`ushtil render examples/kinds --id {id} --lang kk --as text` (or {formats}) says:\n"));
    for lang in Lang::ALL {
        page.push_str(&format!("\n{}:\n\n```text\n{}\n```\n", lang.autonym(), text(content, id, lang).trim_end()));
    }
    page.push_str(&format!("\nEvery field of `{kind}`:\n\n{}", fields(kind)));
    page
}

fn index() -> String {
    let rows = ROWS.iter().map(|(file, _, _, about)| format!("| [{file}]({file}.md) | {about} |\n"));
    format!(
        "# Every sort of content, with an example and what it says\n\n| | |\n| --- | --- |\n{}\nThe pages are made from the files beside \
         them. `names.toml` has who and what the others name.\n",
        rows.collect::<String>()
    )
}

#[test]
fn each_sort_of_content_has_a_page_that_is_true() {
    let content = content();
    assert!(content.findings().is_empty(), "{:?}", content.findings());
    let mut pages = vec![("README.md".to_owned(), index())];
    pages.extend(ROWS.map(|row| (format!("{}.md", row.0), page(&content, row))));
    let mut old = Vec::new();
    for (name, text) in pages {
        let path = folder().join(&name);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &text).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != text {
            old.push(name);
        }
    }
    assert!(old.is_empty(), "{old:?} are not what the files say: look at the difference, then set UPDATE=1");
}

#[test]
fn whatever_new_begins_has_a_page() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/ushtil/create.rs");
    let source = fs::read_to_string(path).unwrap();
    let rows = source.split("templates! {\n").last().unwrap().split("\n}").next().unwrap();
    let words = rows.lines().filter_map(|line| line.trim().strip_prefix('"')?.split('"').next());
    let known: Vec<&str> = ROWS.iter().map(|(file, ..)| *file).collect();
    assert_eq!(words.collect::<Vec<_>>(), known);
}

/// What an editor would strike out and a program can see: a sign twice, a space before a sign, brackets after brackets.
#[test]
fn no_line_has_a_sign_too_many() {
    let content = content();
    for (file, id, ..) in ROWS {
        for lang in Lang::ALL {
            for line in text(&content, id, lang).lines() {
                let signs = ["..", ";.", ",,", " ,", " ;", "::", "()", ",.", ") ("];
                assert!(!signs.iter().any(|sign| line.contains(sign)), "{file} {lang}: {line}");
            }
        }
    }
}
