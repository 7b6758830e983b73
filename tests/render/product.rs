//! What a document may hold × every format: each shows it, or the reason why it does not is written here. Together with
//! `tests/content_mapping.rs`, which holds every field of content against every format, no fact is lost on its way.

use ushtil::Lang;
use ushtil::document::{
    About, Block, Card, CodeBlock, Document, Fact, Footnote, Image, Inline, Items, Link, Links, MonthCell, MonthTable,
    Prose, Role, Said, Section, Side, Spacing, Stamp, Table, Text, Time, Value,
};
use ushtil::render::email::Email;
use ushtil::render::{OUTPUT_FORMATS, OutputFormat, Publication};

use crate::sample::url;

const LANG: Lang = Lang::Kk;
/// A word that no format has of its own, without a letter that it would escape.
const WORD: &str = "айғақ";
const DIGITS: &str = "+77059255006";

/// Formats that are not made of documents, or of little of them.
const TAKE_OTHERS: [(&str, &str); 3] = [
    ("ical", "takes the entry of a calendar"),
    ("jsonld", "takes a thing"),
    ("head", "a preview: the title, what it is about, a picture and a status"),
];

/// What a format does not show, and why.
const NOT_SHOWN: [(&str, &str, &str); 0] = [];

fn text() -> Text<'static> {
    Text::new(WORD, LANG)
}

fn prose() -> Prose<'static> {
    Prose::new(WORD, LANG)
}

fn time() -> Time<'static> {
    Time { text: WORD.into(), start: Stamp::Date(jiff::civil::date(2026, 5, 20)), end: None }
}

fn picture() -> Image<'static> {
    Image { url: url("https://example.kz/a.jpg"), alt: Some(text()) }
}

/// Every sort of block with the word in it.
fn blocks() -> Vec<(&'static str, Block<'static>)> {
    let page = || url("https://example.kz/a");
    let paragraph = || Block::Paragraph(prose());
    let fact = Fact::new(Role::Other, Text::new("label", LANG), Value::Text(text()));
    let items = Items { first: Some(1), spacing: Spacing::Tight, items: vec![vec![paragraph()]] };
    let table = Table { head: vec![Prose::new("head", LANG)], sides: vec![Side::Start], rows: vec![vec![prose()]] };
    let day = MonthCell { time: Some(time()), short: "20".into(), values: Value::Text(text()).into() };
    let month = MonthTable { caption: Text::new("caption", LANG), columns: Vec::new(), rows: vec![vec![day]] };
    vec![
        ("Heading", Block::Heading(text())),
        ("Paragraph", paragraph()),
        ("List", Block::List(vec![prose()])),
        ("Facts", Block::Facts(vec![fact])),
        (
            "Links",
            Block::Links(Links {
                label: Text::new("label", LANG),
                items: vec![Link { text: Some(text()), url: page() }],
            }),
        ),
        ("Image", Block::Image(picture())),
        ("Cards", Block::Cards(vec![Card::new(About::Event, text())])),
        ("Section", Block::Section(Section { level: 1, words: prose() })),
        ("Items", Block::Items(items)),
        ("Quotation", Block::Quotation(vec![paragraph()])),
        ("Table", Block::Table(table)),
        ("Code", Block::Code(CodeBlock { text: WORD.into(), language: None })),
        ("Footnotes", Block::Footnotes(vec![Footnote { number: 1, blocks: vec![paragraph()] }])),
        ("Month", Block::Month(month)),
    ]
}

/// Every sort of inline with the word in it.
fn inlines() -> Vec<(&'static str, Inline<'static>)> {
    let words = || vec![Inline::Text(WORD.into())];
    vec![
        ("Text", Inline::Text(WORD.into())),
        ("Emphasis", Inline::Emphasis(words())),
        ("Strong", Inline::Strong(words())),
        ("Link", Inline::Link(words(), url("https://example.kz/a"))),
        ("Time", Inline::Time(time())),
        ("Telephone", Inline::Telephone(DIGITS.parse().unwrap())),
        ("Foreign", Inline::Foreign(text())),
        ("Code", Inline::Code(WORD.into())),
        ("Image", Inline::Image(picture())),
        ("Note", Inline::Note(1)),
    ]
}

/// Every sort of value with the word in it.
fn values() -> Vec<(&'static str, Value<'static>)> {
    vec![
        ("Text", Value::Text(text())),
        ("Prose", Value::Prose(prose())),
        ("Time", Value::Time(time())),
        ("Link", Value::Link(Link { text: Some(text()), url: url("https://example.kz/a") })),
        ("Telephone", Value::Telephone(DIGITS.parse().unwrap())),
        ("Email", Value::Email(WORD.into())),
        ("Name", Value::Name(text())),
        ("Code", Value::Code(WORD.into())),
    ]
}

/// What each variant has to be found by; those without words are breaks between others.
fn found_by(part: &str) -> &'static str {
    match part {
        "Inline::Telephone" | "Value::Telephone" => DIGITS,
        "Inline::Note" => "1",
        _ => WORD,
    }
}

fn facts(fact: Fact<'static>) -> Block<'static> {
    Block::Facts(vec![fact])
}

/// Every part of a document by its name.
fn parts() -> Vec<(String, Block<'static>)> {
    let mut parts: Vec<(String, Block<'static>)> = Vec::new();
    parts.extend(blocks().into_iter().map(|(name, block)| (format!("Block::{name}"), block)));
    parts.extend(
        inlines()
            .into_iter()
            .map(|(name, inline)| (format!("Inline::{name}"), Block::Paragraph(Prose::new("", LANG).with(inline)))),
    );
    parts.extend(values().into_iter().map(|(name, value)| {
        (format!("Value::{name}"), facts(Fact::new(Role::Other, Text::new("label", LANG), value)))
    }));
    for role in Role::ALL {
        let fact = |label: Text<'static>, value: &'static str| Fact::new(*role, label, Value::Code(value.into()));
        parts.push((format!("label of Role::{}", role.name()), facts(fact(text(), "value"))));
        parts.push((format!("value of Role::{}", role.name()), facts(fact(Text::new("label", LANG), WORD))));
        // whether in its own words, or as label and value
        let phrase = fact(text(), WORD).phrased(prose());
        parts.push((format!("phrase of Role::{}", role.name()), facts(phrase)));
    }
    parts
}

/// What a reader finds in a file of this format.
fn written(format: &OutputFormat, document: &Document<'static>) -> String {
    let said = Said { announcement: Some(document.clone()), ..Said::of_page(document.clone()) };
    let text = match format.name {
        "email" => {
            let letter = Email::new(std::slice::from_ref(document)).unwrap();
            assert_eq!(letter.text.contains(WORD), letter.html.contains(WORD), "{}", letter.html);
            letter.text
        }
        _ => format.write(&[said], |lang| Publication::new(lang, "Feed", "example.kz")).unwrap()[0].text.clone(),
    };
    text.replace(['\u{a0}', '\\', ' '], "")
}

#[test]
fn every_format_shows_every_part_of_a_document_or_says_why_not() {
    let mut wrong = Vec::new();
    for format in OUTPUT_FORMATS.iter().filter(|format| !TAKE_OTHERS.iter().any(|(name, _)| *name == format.name)) {
        let empty = written(format, &Document::new(LANG, "d", Text::new("title", LANG)));
        for (part, block) in parts() {
            let has = |text: &str| text.matches(found_by(&part)).count();
            let document = Document::new(LANG, "d", Text::new("title", LANG)).with(block);
            let is_shown = has(&written(format, &document)) > has(&empty);
            let is_excused = NOT_SHOWN.iter().any(|(name, without, _)| *name == part && *without == format.name);
            match (is_shown, is_excused) {
                (false, false) => wrong.push(format!("{part} is not in {}: show it, or say why", format.name)),
                (true, true) => wrong.push(format!("{part} is in {}: take the row out", format.name)),
                (true, false) | (false, true) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_new_part_of_a_document_is_held_against_every_format() {
    let breaks = ["Block::Rule", "Inline::Break"]; // without words
    let known: Vec<String> = parts().into_iter().map(|(name, _)| name).chain(breaks.map(str::to_owned)).collect();
    for (file, name) in [("mod.rs", "Block"), ("text.rs", "Inline"), ("fact.rs", "Value")] {
        let path = format!("{}/src/document/{file}", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(path).unwrap();
        let variants = source.split(&format!("pub enum {name}<'a> {{\n")).nth(1).unwrap().split("\n}").next().unwrap();
        let variants = variants.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.is_empty());
        for variant in variants.map(|line| line.split(['(', ',']).next().unwrap()) {
            assert!(known.contains(&format!("{name}::{variant}")), "{name}::{variant} has no row in this file");
        }
    }
}
