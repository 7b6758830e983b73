//! Prose is CommonMark with tables and footnotes, in every format as well as it can say them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use ushtil::Lang;
use ushtil::document::{Document, Text, prose};
use ushtil::render::{telegram, text, whatsapp};
use ushtil::sink::Sink;

const SOURCE: &str = include_str!("prose/source.md");

fn document(markdown: &str) -> Document<'_> {
    let mut document = Document::new(Lang::Ru, "prose", Text::new("Заголовок", Lang::Ru));
    document.blocks = prose(markdown, Lang::Ru.into());
    document
}

/// The same prose in each format, held by golden files.
#[test]
fn every_format_says_all_of_it() {
    let page = document(SOURCE);
    let wrapped = |width| {
        let mut out = String::new();
        text::write(&page, &text::TextOptions::DEFAULT.width(width), &mut Sink::string(&mut out));
        out
    };
    let messages = telegram::messages(&page, &telegram::TelegramOptions::DEFAULT).unwrap().join("\n\n");
    let formats = [
        ("html", page.html()),
        ("txt", page.text()),
        ("narrow.txt", wrapped(40)),
        ("md", page.markdown()),
        ("whatsapp.txt", whatsapp::message(&page)),
        ("telegram.html", messages),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/prose");
    let mut wrong = Vec::new();
    for (name, found) in formats {
        let path = folder.join(format!("golden.{name}"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, format!("{found}\n")).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != format!("{found}\n") {
            wrong.push(format!("{} is not:\n{found}", path.display()));
        }
        // nothing that an author wrote is lost in any of them
        let shown = found.replace("\u{2060}", "");
        for word in ["Второй", "вложенный", "цитата", "Алматы", "println", "сноска", "Снимок", "жёсткий", "конец"]
        {
            if !shown.contains(word) {
                wrong.push(format!("{name} lacks `{word}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes the files anew", wrong.join("\n"));
}

/// Our Markdown, read again, is the same document: nothing is lost on the way.
#[test]
fn markdown_is_read_back_as_it_was() {
    let page = document(SOURCE);
    let written = page.markdown();
    let body = written.split_once("\n\n").unwrap().1;
    let again = document(body);
    assert_eq!(again.html(), page.html(), "{written}");
}

#[test]
fn nesting_is_flattened_where_it_is_too_deep() {
    for mark in ["> ", "- "] {
        let text = format!("{}слово", mark.repeat(2_000));
        for found in [document(&text).html(), document(&text).text(), document(&text).markdown()] {
            assert!(found.contains("слово"));
        }
    }
}
