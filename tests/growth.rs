//! What hostile inputs cost: forty shapes, each doubled four times, in instructions as callgrind counts them.
//!
//! `cargo test --release --test growth` fails if twice the input takes more than 2.3 times the instructions; a word after `--` chooses
//! the shapes whose names hold it. Seconds would tell as much about the machine as about the code. Needs `valgrind`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

use ushtil::content::Content;
use ushtil::document::prose;
use ushtil::lang::AcceptLanguage;
use ushtil::switcher::{ChoiceCookie, Prefix, Urls, submitted};
use ushtil::{Catalogue, Lang};
use ushtil_compiler::{Options, Source, compile};

/// More than this for twice the input is more than n log n.
const MOST: f64 = 2.3;

/// A name, the first of five sizes, the input of a size, and what takes it.
type Shape = (&'static str, usize, fn(usize) -> String, fn(&str) -> usize);

/// So many times something that knows its number.
fn each(n: usize, one: impl Fn(usize) -> String) -> String {
    (0..n).map(one).collect()
}

/// Compiles a text as the Russian and the English file of a module, and prints what is wrong.
fn ftl(text: &str) -> usize {
    let source = |tag: &str| Source {
        locale: tag.parse().unwrap(),
        module: "page".into(),
        path: format!("{tag}/page.ftl"),
        text: text.to_owned(),
    };
    let sources = [source("ru"), source("en")];
    let output = compile(&sources, &Options::default());
    let printed: usize = output.diagnostics.iter().map(|found| found.render(&sources).len()).sum();
    printed + output.rust().len()
}

/// The same text in one language only, so that the other lacks or has what it should not.
fn ftl_of_one(text: &str) -> usize {
    let (ru, en) = text.split_once("\n---\n").unwrap();
    let source = |tag: &str, text: &str| Source {
        locale: tag.parse().unwrap(),
        module: "page".into(),
        path: format!("{tag}/page.ftl"),
        text: text.to_owned(),
    };
    let sources = [source("ru", ru), source("en", en)];
    let output = compile(&sources, &Options::default());
    output.diagnostics.iter().map(|found| found.render(&sources).len()).sum()
}

/// Loads a text over the library's own.
fn over(text: &str) -> usize {
    let catalogue = Catalogue::from_sources([(Lang::Ru, "event", text), (Lang::En, "event", text)]);
    catalogue.problems().iter().map(|problem| problem.to_string().len()).sum()
}

fn toml(text: &str) -> usize {
    content("a.toml", text)
}

fn json(text: &str) -> usize {
    content("a.json", text)
}

fn content(name: &str, text: &str) -> usize {
    match Content::parse(name, text) {
        Ok(content) => content.findings().len(),
        Err(report) => report.to_string().len(),
    }
}

/// A page whose Russian prose is this text.
fn page(prose: &str) -> String {
    format!("[page]\nid = \"p\"\ntitle.ru = \"Т\"\nbody.ru = '''\n{prose}\n'''\n")
}

fn shown(text: &str) -> usize {
    prose(text, Lang::Ru.into()).iter().map(|block| format!("{block:?}").len()).sum()
}

const SHAPES: &[Shape] = &[
    ("ftl: lines", 200, |n| each(n, |i| format!("m{i} = Слово {{ $n }} и слово\n")), ftl),
    ("ftl: chain of references", 100, |n| each(n, |i| format!("m{i} = a {{ m{} }}\n", i + 1)), ftl),
    ("ftl: circle of references", 100, |n| each(n, |i| format!("m{i} = a {{ m{} }}\n", (i + 1) % n)), ftl),
    ("ftl: chain of terms", 100, |n| each(n, |i| format!("-t{i} = a {{ -t{} }}\n", i + 1)) + "m = { -t0 }\n", ftl),
    ("ftl: ids twice", 200, |n| each(n, |_| "same = слово\n".into()), ftl),
    ("ftl: unknown references", 400, |n| each(n, |i| format!("m{i} = {{ mm{i} }}\n")), ftl),
    ("ftl: attributes", 200, |n| "m = a\n".to_owned() + &each(n, |i| format!("    .a{i} = слово\n")), ftl),
    ("ftl: attributes twice", 400, |n| "m = a\n".to_owned() + &each(n, |_| "    .a = слово\n".into()), ftl),
    (
        "ftl: variants",
        300,
        |n| format!("m = {{ $n ->\n{}   *[other] x\n }}\n", each(n, |i| format!("    [k{i}] слово\n"))),
        ftl,
    ),
    (
        "ftl: variants twice",
        400,
        |n| format!("m = {{ $n ->\n{}   *[other] x\n }}\n", each(n, |_| "    [one] слово\n".into())),
        ftl,
    ),
    (
        "ftl: variables declared",
        200,
        |n| format!("# Variables:\n{}m = a\n", each(n, |i| format!("#   $v{i} (String) - a\n"))),
        ftl,
    ),
    ("ftl: variables used", 300, |n| format!("m = {}\n", each(n, |i| format!("{{ $v{i} }} "))), ftl),
    (
        "ftl: parameters of a term",
        300,
        |n| {
            let term = format!("-t = {}\n", each(n, |i| format!("{{ $p{i} }} ")));
            term + &each(n, |i| format!("m{i} = {{ -t(q{i}: \"x\") }}\n"))
        },
        ftl,
    ),
    (
        "ftl: a hub",
        100,
        |n| format!("hub = {}\n", each(60, |i| format!("{{ m{i} }} "))) + &each(n, |i| format!("m{i} = a {{ hub }}\n")),
        ftl,
    ),
    ("ftl: braces in braces", 200, |n| format!("m = {}1{}\n", "{".repeat(n), "}".repeat(n)), ftl),
    (
        "ftl: selectors in selectors",
        200,
        |n| format!("m = {}x{}\n", "{ $n ->\n *[other] ".repeat(n), "\n }".repeat(n)),
        ftl,
    ),
    ("ftl: no Fluent", 400, |n| each(n, |i| format!("m{i} {{ слово\n")), ftl),
    ("ftl: broken escapes", 400, |n| each(n, |i| format!("m{i} = {{ \"\\u04м\" }}\n")), ftl),
    ("ftl: backslashes in a line", 1_000, |n| format!("m = {{ \"{}\" }}\n", "\\\\".repeat(n)), ftl),
    ("ftl: comments", 500, |n| each(n, |i| format!("# слово {i}\n")) + "m = a\n", ftl),
    (
        "ftl: groups",
        300,
        |n| each(n, |i| format!("## g{i}\n\n# Variables:\n#   $a (String) - a\nm{i} = {{ $a }}\n")),
        ftl,
    ),
    ("ftl: words of two scripts", 300, |n| format!("m = {}\n", "cлово ".repeat(n)), ftl),
    ("ftl: many lines of a text", 500, |n| format!("m =\n{}", "    слово, слово - слово\n".repeat(n)), ftl),
    ("ftl: quotes and spaces", 300, |n| format!("m = {}\n", "\"слово\"  , ".repeat(n)), ftl),
    (
        "ftl: choices",
        200,
        |n| each(n, |i| format!("# Variables:\n#   $c{i} (a{i} | b{i}) - a\nm{i} = {{ $c{i} }}\n")),
        ftl,
    ),
    (
        "ftl: missing and surplus",
        400,
        |n| each(n, |i| format!("mes{i} = слово\n")) + "\n---\n" + &each(n, |i| format!("mess{i} = word\n")),
        ftl_of_one,
    ),
    ("overrides: lines", 300, |n| each(n, |i| format!("venue-label{i} = слово\n")), over),
    ("overrides: circle of terms", 200, |n| each(n, |i| format!("-t{i} = a {{ -t{} }}\n", (i + 1) % n)), over),
    (
        "overrides: chain to a mistake",
        200,
        |n| each(n, |i| format!("-t{i} = a {{ -t{} }}\n", i + 1)) + "venue-label = { -t0 }\n",
        over,
    ),
    (
        "overrides: variants",
        400,
        |n| format!("seats-left = {{ $count ->\n{}   *[other] x\n }}\n", each(n, |i| format!("    [{i}] слово\n"))),
        over,
    ),
    ("overrides: unknown variables", 300, |n| format!("venue-label = {}\n", each(n, |i| format!("{{ $v{i} }}"))), over),
    ("overrides: no Fluent", 400, |n| each(n, |i| format!("m{i} {{ слово\n")), over),
    ("toml: a comment", 50_000, |n| format!("# {}\n[page]\nid = \"p\"\n", "слово ".repeat(n / 11)), toml),
    ("toml: words of two scripts", 150, |n| page(&"cлово ".repeat(n)), toml),
    ("toml: secrets in prose", 150, |n| page(&"https://example.kz/?pwd=1 ".repeat(n)), toml),
    (
        "toml: unknown fields",
        200,
        |n| "[page]\nid = \"p\"\n".to_owned() + &each(n, |i| format!("titel{i} = 1\n")),
        toml,
    ),
    ("toml: ids twice", 200, |n| each(n, |_| "[[page]]\nid = \"p\"\ntitle.ru = \"Т\"\n".into()), toml),
    (
        "toml: unknown ids",
        200,
        |n| {
            each(n, |i| {
                format!("[[project]]\nid = \"p{i}\"\nkind = \"project\"\nname.ru = \"П\"\nfunders = [\"o{i}\"]\n")
            })
        },
        toml,
    ),
    ("toml: no TOML", 200, |n| each(n, |_| "a = = 1\n".into()), toml),
    ("toml: keys in keys", 200, |n| format!("a{} = 1\n", ".a".repeat(n)), toml),
    ("toml: lists in lists", 500, |n| format!("a = {}{}\n", "[".repeat(n), "]".repeat(n)), toml),
    ("json: lists in lists", 500, |n| format!("{{\"a\":{}{}}}", "[".repeat(n), "]".repeat(n)), json),
    ("json: a list", 500, |n| format!("{{\"page\":[{}]}}", vec!["1"; n].join(",")), json),
    ("json: keys twice", 300, |n| format!("{{{}}}", vec!["\"a\":1"; n].join(",")), json),
    ("prose: stars", 500, |n| "*a **b ".repeat(n), shown),
    ("prose: brackets", 500, |n| "[a](".repeat(n), shown),
    ("prose: quotations", 200, |n| format!("{}a", "> ".repeat(n)), shown),
    ("prose: lists in lists", 60, |n| each(n, |i| format!("{}- a\n", "  ".repeat(i % 60))), shown),
    (
        "Cookie",
        500,
        |n| vec!["lang=<script>"; n].join("; "),
        |text| ChoiceCookie::default().read(text).map_or(0, Lang::index),
    ),
    (
        "Accept-Language",
        500,
        |n| vec!["zh-Hans-CN;q=0.5"; n].join(", "),
        |text| AcceptLanguage::parse(text).filter(&Lang::ALL).len(),
    ),
    ("language tag", 500, |n| format!("kk{}", "-x-abc".repeat(n)), |text| usize::from(text.parse::<Lang>().is_ok())),
    (
        "address",
        500,
        |n| format!("/ru{}?{}", "/a%20b".repeat(n), "a=b&".repeat(n)),
        |text| {
            Prefix::new().parse(text).page.path().len()
                + submitted(&Prefix::new(), "kk", text).map_or(0, |to| to.location.len())
        },
    ),
];

/// What callgrind counts: it switches itself on at the beginning of this function, and off and notes the sum at its end.
#[inline(never)]
fn measured(take: fn(&str) -> usize, input: &str) -> usize {
    black_box(take(black_box(input)))
}

fn chosen() -> impl Iterator<Item = &'static Shape> {
    let wanted: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    SHAPES.iter().filter(move |shape| wanted.is_empty() || wanted.iter().any(|word| shape.0.contains(word.as_str())))
}

fn main() {
    assert!(SHAPES.len() >= 40);
    if env::var_os("USHTIL_GROWTH").is_some() {
        for (_, first, input, take) in chosen() {
            take(&input(8)); // tables that are made once are made now
            for doubling in 0..5 {
                measured(*take, &input(first << doubling));
            }
        }
        return;
    }
    let folder = env::temp_dir().join(format!("ushtil-growth-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["-q", "--tool=callgrind", "--toggle-collect=growth::measured", "--dump-after=growth::measured"]);
    valgrind.arg(format!("--callgrind-out-file={}", folder.join("out").display())).arg(env::current_exe().unwrap());
    let run = valgrind.args(env::args().skip(1)).env("USHTIL_GROWTH", "1").status();
    assert!(run.expect("valgrind is needed").success(), "a shape ended the program");
    let costs: Vec<u64> = (1..).map_while(|number| total(&folder.join(format!("out.{number}")))).collect();
    fs::remove_dir_all(&folder).unwrap();
    let shapes: Vec<&Shape> = chosen().collect();
    assert_eq!(costs.len(), shapes.len() * 5, "callgrind counted something else");
    let mut steep = String::new();
    for ((name, first, ..), costs) in shapes.into_iter().zip(costs.chunks(5)) {
        let growth: Vec<f64> = costs.windows(2).map(|pair| pair[1] as f64 / pair[0] as f64).collect();
        let line = format!("{name:<32}{first:>7} ×16{:>15} instructions  {growth:.2?}", costs[4]);
        println!("{line}");
        if growth.iter().any(|growth| *growth > MOST) {
            writeln!(steep, "{line}").unwrap();
        }
    }
    assert!(steep.is_empty(), "more than {MOST} times the instructions for twice the input:\n{steep}");
}

/// The instructions in a file of callgrind's, if there is one.
fn total(path: &Path) -> Option<u64> {
    let text = fs::read_to_string(path).ok()?;
    text.lines().find_map(|line| line.strip_prefix("totals: ").or(line.strip_prefix("summary: "))?.trim().parse().ok())
}
