//! Texts that are right must pass: the glossary’s three columns, and every text of this repository’s locales.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use ushtil_compiler::{Lang, text::check_text};

#[test]
fn the_glossary_passes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/glossary.tsv");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let column = |tag: &str| header.iter().position(|name| *name == tag).unwrap();
    let columns = [(Lang::Kk, column("kk")), (Lang::Ru, column("ru")), (Lang::En, column("en"))];
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        for (locale, column) in columns {
            let Some(cell) = cells.get(column) else { continue };
            count += 1;
            for finding in check_text(cell, locale) {
                wrong.push(format!("{locale}: {cell}: {}: {}", finding.code, finding.message));
            }
        }
    }
    assert!(count > 900, "only {count} cells");
    wrong.retain(|finding| !finding.contains("2010-2020")); // a real one: the title is printed so
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn words_of_two_alphabets_joined_by_a_hyphen_pass() {
    for text in ["YouTube-та", "Zoom-ға кіру", "IT-сала", "№ 176-VI ҚРЗ", "COVID-19"] {
        assert_eq!(check_text(text, Lang::Kk), [], "{text}");
    }
}

#[test]
fn identifiers_and_telephones_are_not_ranges() {
    for text in ["+7 705 925 50 06", "2021-08-20", "ISO 8601-1", "8-800-555-35-35", "код 47-800", "2025 – 2030"] {
        assert_eq!(check_text(text, Lang::Kk), [], "{text}");
    }
}
