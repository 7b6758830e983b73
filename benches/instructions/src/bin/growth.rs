//! What hostile inputs cost: some sixty shapes, each doubled four times, in instructions as callgrind counts them.
//!
//! `cargo run --release -p ushtil-bench-instructions --bin growth` fails if twice the input takes more than 2.3 times the instructions;
//! a word after `--` chooses the shapes whose names hold it. Seconds would tell as much about the machine as about the code. Needs
//! `valgrind`. Sizes are as small as they can be while a quadratic part still shows: at half of the last size it need be a sixth.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::fmt::Write;
use std::hint::black_box;
use std::{env, thread};

use ushtil::content::Content;
use ushtil::document::prose;
use ushtil::lang::AcceptLanguage;
use ushtil::switcher::{ChoiceCookie, Prefix, Urls, submitted};
use ushtil::{Catalogue, Lang, Languages};
use ushtil_bench_instructions::{COUNTED, Counting, measured};
use ushtil_compiler::{Options, Source, compile};

/// More than this for twice the input is more than n log n.
const MOST: f64 = 2.3;
/// A size, and that size doubled four times.
const SIZES: usize = 5;

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
    ("ftl: lines", 100, |n| each(n, |i| format!("m{i} = Слово {{ $n }} и слово\n")), ftl),
    ("ftl: chain of references", 100, |n| each(n, |i| format!("m{i} = a {{ m{} }}\n", i + 1)), ftl),
    ("ftl: circle of references", 50, |n| each(n, |i| format!("m{i} = a {{ m{} }}\n", (i + 1) % n)), ftl),
    ("ftl: chain of terms", 100, |n| each(n, |i| format!("-t{i} = a {{ -t{} }}\n", i + 1)) + "m = { -t0 }\n", ftl),
    ("ftl: ids twice", 200, |n| each(n, |_| "same = слово\n".into()), ftl),
    ("ftl: unknown references", 150, |n| each(n, |i| format!("m{i} = {{ mm{i} }}\n")), ftl),
    ("ftl: attributes", 1_100, |n| "m = a\n".to_owned() + &each(n, |i| format!("    .a{i} = слово\n")), ftl),
    ("ftl: attributes twice", 1_100, |n| "m = a\n".to_owned() + &each(n, |_| "    .a = слово\n".into()), ftl),
    (
        "ftl: variants",
        1_100,
        |n| format!("m = {{ $n ->\n{}   *[other] x\n }}\n", each(n, |i| format!("    [k{i}] слово\n"))),
        ftl,
    ),
    (
        "ftl: variants twice",
        1_100,
        |n| format!("m = {{ $n ->\n{}   *[other] x\n }}\n", each(n, |_| "    [one] слово\n".into())),
        ftl,
    ),
    (
        "ftl: variables declared",
        1_100,
        |n| format!("# Variables:\n{}m = a\n", each(n, |i| format!("#   $v{i} (String) - a\n"))),
        ftl,
    ),
    (
        "ftl: elements declared",
        1_100,
        |n| {
            let declared = each(n, |i| format!("# <e{i}> (Link) - a\n"));
            format!("{declared}m = {}\n", each(n, |i| format!("<e{i}>слово</e{i}> ")))
        },
        ftl,
    ),
    (
        "ftl: elements declared twice",
        1_100,
        |n| format!("{}m = <e>слово</e>\n", each(n, |_| "# <e> (Link) - a\n".into())),
        ftl,
    ),
    (
        "ftl: elements in variants",
        1_100,
        |n| {
            let variants = each(n, |i| format!("    [k{i}] <e>слово</e>\n"));
            format!("# <e> (Link) - a\nm = {{ $n ->\n{variants}   *[other] <e>x</e>\n }}\n")
        },
        ftl,
    ),
    ("ftl: elements never closed", 1_100, |n| format!("# <em>\nm = {}слово\n", "<em>".repeat(n)), ftl),
    (
        "ftl: elements that close nothing",
        1_100,
        |n| format!("# <em>\n# <e> (Link)\nm = <e>{}слово{}</e>\n", "<em>".repeat(n), "</b>".repeat(n)),
        ftl,
    ),
    ("ftl: brackets without elements", 1_100, |n| format!("# <em>\nm = {}слово\n", "<a ".repeat(n)), ftl),
    ("ftl: variables used", 1_100, |n| format!("m = {}\n", each(n, |i| format!("{{ $v{i} }} "))), ftl),
    (
        "ftl: parameters of a term",
        80,
        |n| {
            let term = format!("-t = {}\n", each(60, |i| format!("{{ $p{i} }} ")));
            term + &each(n, |i| format!("m{i} = {{ -t(q{i}: \"x\") }}\n"))
        },
        ftl,
    ),
    (
        "ftl: a hub",
        20,
        |n| format!("hub = {}\n", each(60, |i| format!("{{ m{i} }} "))) + &each(n, |i| format!("m{i} = a {{ hub }}\n")),
        ftl,
    ),
    (
        "ftl: messages of thirty variants",
        10,
        |n| {
            each(n, |i| format!("m{i} = {{ $n ->\n{}   *[other] x\n }}\n", each(30, |k| format!("    [k{k}] слово\n"))))
        },
        ftl,
    ),
    (
        "ftl: messages of thirty variables",
        10,
        |n| each(n, |i| format!("m{i} = {}\n", each(30, |v| format!("{{ $v{v} }} ")))),
        ftl,
    ),
    (
        "ftl: messages of thirty attributes",
        10,
        |n| each(n, |i| format!("m{i} = a\n{}", each(30, |a| format!("    .a{a} = слово\n")))),
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
        100,
        |n| each(n, |i| format!("## g{i}\n\n# Variables:\n#   $a (String) - a\nm{i} = {{ $a }}\n")),
        ftl,
    ),
    ("ftl: words of two scripts", 300, |n| format!("m = {}\n", "cлово ".repeat(n)), ftl),
    ("ftl: many lines of a text", 200, |n| format!("m =\n{}", "    слово, слово - слово\n".repeat(n)), ftl),
    ("ftl: quotes and spaces", 300, |n| format!("m = {}\n", "\"слово\"  , ".repeat(n)), ftl),
    (
        "ftl: choices",
        80,
        |n| each(n, |i| format!("# Variables:\n#   $c{i} (a{i} | b{i}) - a\nm{i} = {{ $c{i} }}\n")),
        ftl,
    ),
    (
        "ftl: missing and surplus",
        150,
        |n| each(n, |i| format!("mes{i} = слово\n")) + "\n---\n" + &each(n, |i| format!("mess{i} = word\n")),
        ftl_of_one,
    ),
    ("overrides: lines", 100, |n| each(n, |i| format!("venue-label{i} = слово\n")), over),
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
        100,
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
        |text| ChoiceCookie::default().read(text).map_or(0, |lang| lang.tag().len()),
    ),
    (
        "Accept-Language",
        500,
        |n| vec!["zh-Hans-CN;q=0.5"; n].join(", "),
        |text| AcceptLanguage::parse(text).filter(&Lang::ALL).len(),
    ),
    ("language tag", 4_000, |n| format!("kk{}", "-x-abc".repeat(n)), |text| usize::from(text.parse::<Lang>().is_ok())),
    (
        "address",
        500,
        |n| format!("/ru{}?{}", "/a%20b".repeat(n), "a=b&".repeat(n)),
        |text| {
            Prefix::new().parse(text).page.path().len()
                + submitted(&Prefix::new(), Languages::ALL, "kk", text).map_or(0, |to| to.location.len())
        },
    ),
];

/// The shapes whose names hold one of the words on the command line, or all.
fn chosen() -> Vec<&'static Shape> {
    let wanted: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let is_wanted = |shape: &&Shape| wanted.is_empty() || wanted.iter().any(|word| shape.0.contains(word.as_str()));
    SHAPES.iter().filter(is_wanted).collect()
}

/// Every so many-th of the shapes is what one of several processes counts.
fn share<T: Copy>(all: &[T], number: usize, of: usize) -> Vec<T> {
    all.iter().copied().skip(number).step_by(of).collect()
}

fn main() {
    assert!(SHAPES.len() >= 40);
    match env::var(COUNTED) {
        Ok(part) => {
            let (number, of) = part.split_once('/').unwrap();
            share(&chosen(), number.parse().unwrap(), of.parse().unwrap()).into_iter().for_each(take);
        }
        Err(_) => judge(),
    }
}

/// Takes a shape in all its sizes.
fn take((_, first, input, take): &Shape) {
    take(&input(8)); // tables that are made once are made now
    for doubling in 0..SIZES {
        let input = input(first << doubling);
        measured(&mut || _ = black_box(take(black_box(&input))));
    }
}

/// Counts every shape, in as many processes as there are processors, and fails if one is steep.
fn judge() {
    let shapes = chosen();
    let of = thread::available_parallelism().map_or(1, usize::from).min(shapes.len());
    let start = |number| Counting::start(&format!("growth-{number}"), &format!("{number}/{of}"));
    let processes: Vec<Counting> = (0..of).map(start).collect();
    let mut steep = String::new();
    for (number, process) in processes.into_iter().enumerate() {
        let (costs, shapes) = (process.sums(), share(&shapes, number, of));
        assert_eq!(costs.len(), shapes.len() * SIZES, "callgrind counted something else");
        shapes.into_iter().zip(costs.chunks(SIZES)).for_each(|(shape, costs)| report(shape, costs, &mut steep));
    }
    assert!(steep.is_empty(), "more than {MOST} times the instructions for twice the input:\n{steep}");
}

fn report((name, first, ..): &Shape, costs: &[u64], steep: &mut String) {
    let growth: Vec<f64> = costs.windows(2).map(|pair| pair[1] as f64 / pair[0] as f64).collect();
    let line = format!("{name:<32}{first:>7} ×16{:>15} instructions  {growth:.2?}", costs[SIZES - 1]);
    println!("{line}");
    if growth.iter().any(|growth| *growth > MOST) {
        writeln!(steep, "{line}").unwrap();
    }
}
