//! Every limit of `ushtil::LIMITS` is met: what goes beyond it is refused by a sentence that names it, and nothing else changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use ushtil::content::{Code, Content, Finding, Loader};
use ushtil::document::{Block, Inline, prose};
use ushtil::lang::AcceptLanguage;
use ushtil::messages::event;
use ushtil::switcher::ChoiceCookie;
use ushtil::{Catalogue, LIMITS, Lang};
use ushtil_compiler::{Level, Options, Source, compile};

/// What the compiler says of a text: each problem with its code, and how many there are.
fn ftl(text: &str) -> String {
    let path = "en/page.ftl".to_owned();
    let sources = [Source { locale: Lang::En, module: "page".into(), path, text: text.to_owned() }];
    let mut options = Options::default();
    options.levels = vec![("missing-message", Level::Allow)]; // it is one language alone
    let found = compile(&sources, &options).diagnostics;
    let said = |found: &ushtil_compiler::Diagnostic| {
        format!("{}: {} {}\n", found.code, found.message, found.help.clone().unwrap_or_default())
    };
    found.iter().map(said).collect::<String>()
}

fn told(said: &str, code: &str) -> usize {
    said.lines().filter(|line| line.starts_with(code)).count()
}

/// What a catalogue says of a text that changes the library's own.
fn changed(text: &str) -> String {
    let catalogue = Catalogue::from_sources([(Lang::En, "event", text)]);
    catalogue.problems().iter().map(|problem| format!("{}: {}\n", problem.code, problem.message)).collect()
}

fn findings(name: &str, text: &str) -> Vec<Finding> {
    match Content::parse(name, text) {
        Ok(content) => content.findings().to_vec(),
        Err(report) => report.findings,
    }
}

/// What is said of one field of an event.
fn event(field: &str) -> String {
    let head = "[event]\nid = 'a'\nkind = 'lecture'\nwhen = { first = '2026-03-20' }\n";
    let title = if field.starts_with("title") {
        ""
    } else {
        "title = { kk = 'Дәріс', ru = 'Лекция', en = 'Lecture' }\n"
    };
    let said = |found: &Finding| format!("{}: {}; expected {}\n", found.code, found.found, found.expected);
    findings("a.toml", &format!("{head}{title}{field}\n")).iter().map(said).collect()
}

/// A folder of so many files, for as long as it is looked at.
fn folder<T>(name: &str, below: &str, files: usize, end: &str, look: impl FnOnce(&Path) -> T) -> T {
    let folder: PathBuf = env::temp_dir().join(format!("ushtil-limits-{name}-{}", process::id()));
    fs::create_dir_all(folder.join(below)).unwrap();
    (0..files).for_each(|number| fs::write(folder.join(below).join(format!("f{number}.{end}")), "").unwrap());
    let seen = look(&folder);
    fs::remove_dir_all(&folder).unwrap();
    seen
}

fn depth(inlines: &[Inline<'_>]) -> usize {
    let inner = |inline: &Inline<'_>| match inline {
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(inner, _) => 1 + depth(inner),
        _ => 0,
    };
    inlines.iter().map(inner).max().unwrap_or(0)
}

/// Goes beyond a limit by a little: what is said then.
fn beyond(limit: &str, most: usize) -> String {
    let more = most + 1;
    match limit {
        "ftl_file_bytes" => ftl(&format!("# {}\nm = a\n", "x".repeat(most))),
        "ftl_nesting" => ftl(&format!("m = {}1{}\n", "{".repeat(more), "}".repeat(more))),
        "ftl_parts" => {
            let told = ftl(&format!("# <em>\nm = {}\n", "<em>a</em>".repeat(more)));
            assert!(told.contains("`m` has 2,002 tags"), "{told}");
            let elements: String = (0..more).map(|n| format!("# <e{n}> (Link)\n")).collect();
            assert!(ftl(&format!("{elements}m = a\n")).contains("1001 placeables"), "declared elements count");
            ftl(&format!("m = {}\n", "{ \"a\" }".repeat(more)))
        }
        "ftl_pieces" => {
            let hub = "{ a }".repeat(100);
            ftl(&format!("a = a\nhub = {hub}\nm = {}\n", "{ hub }".repeat(most / 100 + 1)))
        }
        "ftl_references" => ftl(&(0..more)
            .map(|n| format!("m{n} = {{ m{} }}\n", n + 1))
            .collect::<String>()
            .replace(&format!("{{ m{more} }}"), "end")),
        "ftl_problems" => {
            let said = ftl(&(0..most + 4_812).map(|n| format!("m{n} = {{ nothing }}\n")).collect::<String>());
            assert!(said.contains("4,812 more problems are left out"), "{said}");
            told(&said, "unknown-reference").to_string()
        }
        "ftl_problems_of_a_line" => {
            let said = ftl(&format!("m = {}\n", "{ nothing }".repeat(most + 7)));
            assert!(said.contains("and 7 more in this line"), "{said}");
            told(&said, "unknown-reference").to_string()
        }
        "ftl_doubts" => {
            let said = ftl(&format!("m =\n{}", "    wоrd\n".repeat(most + 7)));
            assert!(said.contains("and 7 more in this text"), "{said}");
            told(&said, "mixed-script").to_string()
        }
        "changed_file_bytes" => changed(&format!("# {}\nvenue-label = a", "x".repeat(most))),
        "changed_files" => folder("changed", "en", more, "ftl", |folder| {
            Catalogue::load(folder)
                .unwrap()
                .problems()
                .iter()
                .map(|problem| format!("{}: {}\n", problem.code, problem.message))
                .collect()
        }),
        "changed_text_bytes" => changed(&format!("venue-label = {}", "x".repeat(more))),
        "changed_placeables" => {
            changed(&format!("address-label = a\nvenue-label = {}", "{ address-label }".repeat(more)))
        }
        "changed_nesting" => changed(&format!("venue-label = {}\"x\"{}", "{ ".repeat(more), " }".repeat(more))),
        "changed_output_bytes" => {
            let catalogue = Catalogue::from_sources([(Lang::En, "event", "status-reason = { $reason }")]);
            let reason = "x".repeat(more);
            let message = event::StatusReason { reason: &reason };
            assert!(catalogue.show(&message, Lang::En).to_string().len() > most, "the compiled text is shown");
            catalogue.try_show(&message, Lang::En).unwrap_err().to_string()
        }
        "content_file_bytes" => {
            let found = findings("a.toml", &format!("# {}\n[page]\nid = 'p'\n", "x".repeat(most)));
            found.iter().map(|found| format!("{}: {}; {}\n", found.code, found.found, found.expected)).collect()
        }
        "content_files" => {
            folder("content", "a", more, "toml", |folder| Loader::new().load(folder).unwrap_err().to_string())
        }
        "content_nesting" => {
            let lists = format!("{{\"a\":{}{}}}", "[".repeat(more), "]".repeat(more));
            findings("a.json", &lists).iter().map(|found| format!("{}: {}\n", found.code, found.found)).collect()
        }
        "content_line" => event(&format!("audience.kk = '{}'", "ә".repeat(more))),
        "content_prose" => event(&format!("body.kk = '{}'", "ә".repeat(more))),
        "content_list" => event(&format!("topics = [{}]", "{ kk = 'тіл' },".repeat(more))),
        "content_url" => event(&format!("links = [{{ url = 'https://example.kz/{}' }}]", "x".repeat(most))),
        "content_title" => event(&format!("title.kk = '{}'", "ә".repeat(more))),
        "content_summary" => event(&format!("summary.kk = '{}'", "ә".repeat(more))),
        "content_findings" => {
            let fields: String = (0..most + 4_812).map(|n| format!("titel{n} = 1\n")).collect();
            let found = findings("a.toml", &format!("[page]\nid = 'p'\ntitle.kk = 'Бет'\n{fields}"));
            let last = found.last().unwrap();
            assert_eq!((last.code, last.found.as_str()), (Code::Len, "and 4,812 more findings"));
            assert_eq!(found.len(), most + 1);
            last.expected.clone()
        }
        "content_doubts" => {
            let said = event(&format!("audience.kk = '{}'", "cөз ".repeat(most + 7)));
            assert!(said.contains("and 7 more in this text"), "{said}");
            told(&said, "VA-MIX").to_string()
        }
        "prose_nesting" => {
            let mark = |at: usize| if at.is_multiple_of(2) { "*" } else { "**" };
            let opened: String = (0..more).map(|at| format!("{}a ", mark(at))).collect();
            let closed: String = (0..more).rev().map(|at| format!(" a{}", mark(at))).collect();
            let text = opened + "a" + &closed;
            let Some(Block::Paragraph(read)) = prose(&text, Lang::Kk.into()).into_iter().next() else {
                panic!("no paragraph")
            };
            (depth(&read.inlines) + 1).to_string()
        }
        "accept_language_bytes" => {
            let asked =
                |filler: usize| AcceptLanguage::parse(&format!("{}, ru", " ".repeat(filler))).lookup(&Lang::ALL);
            let read = asked(most - 4).is_some() && asked(more).is_none();
            assert!(read);
            most.to_string()
        }
        "accept_language_ranges" => {
            let asked =
                |others: usize| AcceptLanguage::parse(&format!("{}ru", "de,".repeat(others))).lookup(&Lang::ALL);
            assert!(asked(most - 1).is_some() && asked(most).is_none());
            most.to_string()
        }
        "choice_cookies" => {
            let chosen = |others: usize| ChoiceCookie::default().read(&format!("{}lang=ru", "lang=x; ".repeat(others)));
            assert!(chosen(most - 1).is_some() && chosen(most).is_none());
            most.to_string()
        }
        other => panic!("a new limit, {other}: say here how it is met"),
    }
}

#[test]
fn what_goes_beyond_a_limit_is_told_with_its_figure() {
    let mut met = 0;
    for (limit, most, about) in LIMITS.rows() {
        let said = beyond(limit, most);
        let code = about.split_once(" `").and_then(|(_, code)| code.split_once('`')).map_or("", |(code, _)| code);
        assert!(code.starts_with("Accept") || said.contains(code), "{limit} is no `{code}`: {said:.500}");
        assert!(said.replace(',', "").contains(&most.to_string()), "{limit} = {most}, {about}: {said:.500}");
        met += 1;
    }
    assert!(met >= 25, "only {met} limits");
}

/// SECURITY.md says the same figures.
#[test]
fn the_page_of_limits_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/SECURITY.md");
    let page = fs::read_to_string(path).unwrap();
    let grouped = |n: usize| {
        let digits = n.to_string();
        let groups = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap());
        groups.collect::<Vec<_>>().join(",")
    };
    let row = |(limit, most, about): (&str, usize, &str)| format!("| `{limit}` | {} |{about} |\n", grouped(most));
    let table = format!(
        "| limit | figure | of what, and what happens beyond it |\n| --- | ---: | --- |\n{}",
        LIMITS.rows().map(row).collect::<String>()
    );
    let (before, rest) = page.split_once("## Limits\n\n").expect("a section about limits");
    let (words, rest) = rest.split_once("\n\n").unwrap();
    let after = rest.find("\n## ").map_or("", |at| &rest[at..]);
    let fresh = format!("{before}## Limits\n\n{words}\n\n{table}{after}");
    if env::var_os("UPDATE").is_some() {
        fs::write(path, &fresh).unwrap();
    } else {
        assert_eq!(page, fresh, "UPDATE=1 cargo test --test limits");
    }
}
