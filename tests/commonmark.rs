//! CommonMark's own examples through the HTML renderer: those that this library shows otherwise are listed with the reason.
//!
//! The specification is CC BY-SA and not part of this repository: `npm ci` in tests/oracles fetches it, and then
//! `cargo test --test commonmark -- --ignored` runs all of it. `UPDATE=1` writes the list anew, reasons to be filled in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use ushtil::Lang;
use ushtil::document::{Document, Text, prose};

const SPEC: &str = "tests/oracles/node_modules/commonmark-spec/spec.txt";
const LEFT_OUT: &str = "tests/data/commonmark-left-out.tsv";

struct Example {
    number: usize,
    section: String,
    markdown: String,
    html: String,
}

fn examples(spec: &str) -> Vec<Example> {
    let fence = "`".repeat(32);
    let (mut examples, mut section, mut lines) = (Vec::new(), String::new(), spec.lines());
    while let Some(line) = lines.next() {
        if line == "<!-- END TESTS -->" {
            break;
        }
        if line == format!("{fence} example") {
            let markdown: Vec<&str> = lines.by_ref().take_while(|line| *line != ".").collect();
            let html: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            let joined = |lines: Vec<&str>| format!("{}\n", lines.join("\n")).replace('→', "\t");
            let (markdown, html) = (joined(markdown), joined(html));
            examples.push(Example { number: examples.len() + 1, section: section.clone(), markdown, html });
        } else if let Some(title) = line.strip_prefix('#') {
            section = title.trim_start_matches('#').trim().to_owned();
        }
    }
    examples
}

/// Our HTML of the same text, without the article and the title around it.
fn ours(markdown: &str) -> String {
    let mut document = Document::new(Lang::En, "d", Text::new("T", Lang::En));
    document.blocks = prose(markdown, Lang::En.into());
    let html = document.html();
    let body = html.split_once("</h1>\n").unwrap().1;
    body.trim_end().strip_suffix("</article>").unwrap().to_owned()
}

/// What HTML says, without what is ours (classes, `rel`, `id`) and what no format shows (titles of links); headings stand as
/// far below each other as they do, the highest below the page's title.
fn said(html: &str) -> String {
    let dom: RcDom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let mut out = Vec::new();
    walk(&dom.document, false, &mut out);
    let highest = out.iter().filter_map(|line| level(line)).min().unwrap_or(2);
    let moved = out.into_iter().map(|line| match level(&line) {
        Some(level) => line.replace(&format!("h{level}"), &format!("h{}", (level + 2 - highest).min(6))),
        None => line,
    });
    moved.collect::<Vec<_>>().join("\n")
}

fn level(line: &str) -> Option<usize> {
    let name = line.trim_start_matches(['<', '/']).trim_end_matches('>');
    name.strip_prefix('h').and_then(|digit| digit.parse().ok())
}

fn walk(node: &Handle, is_pre: bool, out: &mut Vec<String>) {
    match &node.data {
        NodeData::Text { contents } => {
            let text = contents.borrow().to_string();
            let text = if is_pre { text } else { text.split_whitespace().collect::<Vec<_>>().join(" ") };
            if !text.is_empty() {
                out.push(format!("“{text}”"));
            }
        }
        NodeData::Element { name, attrs, .. } => {
            // a picture that stands alone is a figure here
            let name = name.local.to_string().replace("figure", "p");
            let shown = !matches!(name.as_str(), "html" | "head" | "body");
            if shown {
                let mut kept: Vec<String> = attrs
                    .borrow()
                    .iter()
                    .filter(|a| matches!(&*a.name.local, "href" | "src" | "alt" | "start"))
                    .map(|a| format!(" {}={:?}", a.name.local, &*a.value))
                    .collect();
                kept.sort();
                out.push(format!("<{name}{}>", kept.concat()));
            }
            let children = node.children.borrow();
            children.iter().for_each(|child| walk(child, is_pre || name == "pre", out));
            if shown {
                out.push(format!("</{name}>"));
            }
        }
        _ => node.children.borrow().iter().for_each(|child| walk(child, is_pre, out)),
    }
}

#[test]
#[ignore = "asks for tests/oracles/node_modules, which `npm ci` fetches"]
fn examples_of_the_specification() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let spec = fs::read_to_string(root.join(SPEC)).expect("run `npm ci` in tests/oracles");
    let all = examples(&spec);
    assert!(all.len() > 600, "{} examples", all.len());
    let written = fs::read_to_string(root.join(LEFT_OUT)).unwrap_or_default();
    let left_out: BTreeMap<usize, &str> = written
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(number, reason)| (number.parse().unwrap(), reason))
        .collect();
    let (mut wrong, mut differing) = (Vec::new(), Vec::new());
    for example in &all {
        let (found, expected) = (said(&ours(&example.markdown)), said(&example.html));
        let differs = found != expected;
        if differs {
            differing.push(example);
        }
        match left_out.get(&example.number) {
            None if differs => wrong.push(format!(
                "example {} ({}):\n{}\n--- expected\n{expected}\n--- found\n{found}",
                example.number, example.section, example.markdown
            )),
            Some(_) if !differs => wrong.push(format!("example {} is listed, and is right", example.number)),
            _ => {}
        }
    }
    if std::env::var_os("UPDATE").is_some() {
        let line = |example: &&Example| {
            let reason = left_out.get(&example.number).copied().unwrap_or(example.section.as_str());
            format!("{}\t{reason}\n", example.number)
        };
        let head = "# Examples of CommonMark 0.31.2 that are shown otherwise, by number, and why.\n";
        fs::write(root.join(LEFT_OUT), head.to_owned() + &differing.iter().map(line).collect::<String>()).unwrap();
    }
    println!("{} of {} examples are as they should be", all.len() - differing.len(), all.len());
    assert!(wrong.is_empty(), "{}\n{} differ", wrong.join("\n\n"), differing.len());
}
