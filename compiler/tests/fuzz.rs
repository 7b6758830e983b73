//! Broken files of every sort go through the whole compiler: it never panics, and what it says can always be printed.
//!
//! A few seconds in a test run; `FUZZ_SECONDS=600 cargo test --release -p ushtil-compiler --test fuzz` for longer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::time::{Duration, Instant};

use ushtil_compiler::{Isolation, Lang, Options, Source, compile};

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16) % n.max(1) as u64) as usize
    }
}

/// Pieces that mean something in Fluent, in the comments that declare variables, in those that declare elements, or in the text checks.
const PIECES: [&str; 47] = [
    "{",
    "}",
    "{ $",
    " }",
    "->",
    "\n    [one] ",
    "\n   *[other] ",
    "*",
    "[",
    "]",
    "\"",
    "\\u00AB",
    "\\U01F602",
    "\\",
    "-term",
    "{ -",
    ".label = ",
    "\n",
    "\r\n",
    "\n\n",
    "    ",
    "#",
    "## ",
    "# Variables:\n#   $",
    "\n# <terms> (Link) - \n",
    "\n# <em>\n",
    "<terms>",
    "</terms>",
    "<em",
    "</",
    "<br/>",
    " (Integer) - ",
    " (a | b)",
    "NUMBER(",
    "INFLECT($",
    "case: \"genitive\"",
    ")",
    "(",
    ",",
    ": ",
    "«",
    "»",
    "20 Тамыз",
    "5 қатысушылар",
    "и\u{306}",
    "\u{fffc}",
    "😂",
];

fn seeds() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seeds = Vec::new();
    for dir in ["tests/diagnostics", "../locales/kk", "../locales/ru", "../locales/en"] {
        let Ok(entries) = std::fs::read_dir(root.join(dir)) else { continue };
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        seeds.extend(paths.iter().map(|path| std::fs::read_to_string(path).unwrap()));
    }
    assert!(seeds.len() > 20);
    seeds
}

/// A slice of a seed that begins and ends at lines.
fn slice<'a>(random: &mut Random, text: &'a str) -> &'a str {
    let lines: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let from = random.below(lines.len());
    let to = (from + 1 + random.below(12)).min(lines.len() - 1).max(from);
    &text[lines[from]..lines[to]]
}

fn mutate(random: &mut Random, text: &mut String) {
    let at = |random: &mut Random, text: &str| {
        let mut at = random.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    match random.below(4) {
        0 => {
            let place = at(random, text);
            text.insert_str(place, PIECES[random.below(PIECES.len())]);
        }
        1 => {
            let (a, b) = (at(random, text), at(random, text));
            let end = a.max(b).min(a.min(b) + 40);
            let end = (a.min(b)..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap();
            text.replace_range(a.min(b)..end, "");
        }
        2 => {
            let piece = slice(random, &text.clone()).to_owned();
            let place = at(random, text);
            text.insert_str(place, &piece);
        }
        _ => {
            let place = at(random, text);
            text.truncate(place);
        }
    }
}

#[test]
fn nothing_that_is_read_makes_it_panic() {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(4);
    let until = Instant::now() + Duration::from_secs(seconds);
    let seeds = seeds();
    let mut random = Random(0x5eed_0f75_7368);
    let mut runs = 0_u64;
    let mut found = 0;
    while Instant::now() < until {
        let sources: Vec<Source> = Lang::ALL
            .into_iter()
            .map(|locale| {
                let mut text = String::new();
                for _ in 0..=random.below(3) {
                    let seed = random.below(seeds.len());
                    text.push_str(slice(&mut random, &seeds[seed]));
                }
                for _ in 0..random.below(6) {
                    mutate(&mut random, &mut text);
                }
                Source { locale, module: "page".into(), path: format!("{locale}/page.ftl"), text }
            })
            .collect();
        let mut options = Options::default();
        options.isolation = if runs.is_multiple_of(2) { Isolation::Off } else { Isolation::On };
        let shown = std::panic::catch_unwind(|| {
            let output = compile(&sources, &options);
            output.diagnostics.iter().map(|diagnostic| diagnostic.render(&sources).len()).sum::<usize>()
        });
        found += shown.unwrap_or_else(|_| panic!("run {runs}: {sources:#?}")).min(1);
        runs += 1;
    }
    println!("{runs} runs, {found} with problems said");
    assert!(runs > 50 && found > 10);
}
