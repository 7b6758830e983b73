//! A page that shows a small FTL file beside the Rust that comes of it, and is a page of the documentation too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use ushtil_compiler::{Lang, Languages, Options, Source, compile};

/// The FTL blocks of the page; the line before each one names its file.
fn sources(page: &str) -> Vec<Source> {
    let block = |(before, rest): (&str, &str)| {
        let path = before.rsplit('`').nth(1).unwrap();
        let [_, tag, file] = path.split('/').collect::<Vec<_>>()[..] else { panic!("{path}") };
        Source {
            locale: Lang::from_tag(tag).unwrap(),
            module: file.strip_suffix(".ftl").unwrap().into(),
            path: path.into(),
            text: rest.split("```").next().unwrap().into(),
        }
    };
    page.match_indices("```ftl\n").map(|(at, mark)| block((&page[..at], &page[at + mark.len()..]))).collect()
}

#[test]
fn the_page_shows_what_is_generated() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let output = compile(&sources(&page), &Options::default());
    assert!(output.diagnostics.is_empty(), "{:#?}", output.diagnostics);
    let (start, _) = page.split_once("```rust,ignore\n").unwrap();
    let fresh = format!("{start}```rust,ignore\n{}```\n", output.rust());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, fresh).unwrap();
    } else {
        let differs = page.lines().zip(fresh.lines()).position(|(old, new)| old != new);
        assert!(
            page == fresh,
            "src/generated.md, line {:?}; UPDATE=1 writes it anew\n{fresh}",
            differs.map(|at| at + 1)
        );
    }
}

#[test]
fn whatever_a_message_does_an_item_stands_as_deep_as_its_module() {
    let folders = ["../locales", "../tests/parity/corpus", "../tests/parity/options"];
    let read = |folder: &str| {
        ushtil_compiler::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), Languages::ALL).unwrap()
    };
    for folder in folders {
        let rust = compile(&read(folder), &Options::default()).rust();
        let items: Vec<&str> = rust.lines().filter(|line| line.trim_start().starts_with("impl")).collect();
        assert!(items.len() > 20, "{folder} was not read");
        let astray = items.iter().find(|line| !line.starts_with("    impl"));
        assert_eq!(astray, None, "a line before it opens more levels than a line closes");
        assert!(rust.ends_with("\n};\n"), "{folder}");
    }
}
