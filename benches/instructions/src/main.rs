//! How many instructions each of some things takes, held against `table.tsv`: `benches/instructions/run.sh`.
//!
//! A row that has grown by more than 5 % fails. `UPDATE=1` writes the table anew, in the same commit as what made it necessary.
//! Counts are those of one compiler, C library and processor family, which the table names; under others a row may be off by more,
//! since memory is copied by other instructions there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashMap;
use std::hint::black_box;
use std::{env, fs};

use ushtil::content::Content;
use ushtil::document::{CalendarEntry, Document};
use ushtil::format::{DateTimeOptions, DateTimeStyle, NumberOptions, write_datetime, write_number};
use ushtil::grammar::{Case, Name};
use ushtil::jiff::civil::{DateTime, date};
use ushtil::lang::{Negotiator, Wish};
use ushtil::messages::{event, switcher};
use ushtil::render::{html, ical, jsonld, text};
use ushtil::sink::Sink;
use ushtil::{Lang, Languages};
use ushtil_bench_instructions::{COUNTED, Counting, measured};

/// A thing to do: it writes into the string, which is empty and has room.
type Thing = Box<dyn Fn(&mut String)>;

const MOMENT: DateTime = date(2021, 8, 20).at(15, 0, 0, 0);
const LONG: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_date_style(DateTimeStyle::Long).with_time_style(DateTimeStyle::Short);
const PLACES: &str = "/../../examples/content";

/// Every row of the table; `copy-` is the limit that stands below it: the finished bytes, copied.
fn rows() -> Vec<(&'static str, Thing)> {
    let mut rows: Vec<(&'static str, Thing)> = Vec::new();
    let mut row = |name, thing: Thing| rows.push((name, thing));

    row("text", Box::new(|out| switcher::Label.append_to(black_box(Lang::Kk), out)));
    let plural = |lang| move |out: &mut String| event::SeatsLeft { count: black_box(3).into() }.append_to(lang, out);
    row("plural-ru", Box::new(plural(Lang::Ru)));
    row("plural-kk", Box::new(plural(Lang::Kk)));
    let name = organisation();
    row("case-kk", Box::new(move |out| event::SupportedBy { org: black_box(&name) }.append_to(Lang::Kk, out)));

    let date = |lang: Lang| {
        move |out: &mut String| write_datetime(black_box(MOMENT).into(), &LONG, lang, &mut Sink::string(out))
    };
    row("date-kk", Box::new(date(Lang::Kk)));
    row("date-ru", Box::new(date(Lang::Ru)));
    row("date-en", Box::new(date(Lang::En)));
    let number = |out: &mut String| {
        write_number(black_box(1_234_567).into(), &NumberOptions::DEFAULT, Lang::Ru, &mut Sink::string(out));
    };
    row("number-ru", Box::new(number));

    let name = organisation();
    row(
        "form-kk",
        Box::new(move |out| name.inflect(Lang::Kk, black_box(Case::Genitive)).write(&mut Sink::string(out))),
    );
    let name = organisation();
    row(
        "form-ru",
        Box::new(move |out| name.inflect(Lang::Ru, black_box(Case::Genitive)).write(&mut Sink::string(out))),
    );
    row("name-made", Box::new(|_| drop(black_box(organisation()))));

    let content = content();
    row("announcement", Box::new(|_| drop(black_box(announcement(content)))));
    let document = announcement(content);
    let finished = document.text();
    row("announcement-text", Box::new(move |out| write_text(&document, out)));
    row("copy-announcement-text", Box::new(move |out| out.push_str(black_box(&finished))));
    let document = announcement(content);
    let finished = document.html();
    row("announcement-html", Box::new(move |out| write_html(&document, out)));
    row("copy-announcement-html", Box::new(move |out| out.push_str(black_box(&finished))));
    row("calendar", Box::new(|_| drop(black_box(calendar(content)))));
    let entry = calendar(content);
    row("calendar-ical", Box::new(move |out| write_ical(&entry, out)));
    row("thing", Box::new(|_| drop(black_box(content.event("legal-aid-2021").unwrap().thing(Lang::Kk)))));
    let thing = [content.event("legal-aid-2021").unwrap().thing(Lang::Kk)];
    row("thing-jsonld", Box::new(move |out| jsonld::write(black_box(&thing), &mut Sink::string(out))));
    let file = content.to_toml(ushtil::content::Audience::Organisers);
    assert!(Content::parse("all.toml", &file).is_ok());
    row("load", Box::new(move |_| drop(black_box(Content::parse("all.toml", &file)))));

    let negotiator = Negotiator::new(Languages::ALL);
    let negotiate = move |_: &mut String| {
        let header = Some(black_box("kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7"));
        black_box(negotiator.choose(&Wish { url: None, choice: None, accept_language: header }));
    };
    row("negotiate", Box::new(negotiate));
    rows
}

fn organisation() -> Name {
    Name::organisation()
        .text(Lang::Kk, "Алматы қалалық адвокаттар алқасы")
        .text(Lang::Ru, "Алматинская городская коллегия адвокатов")
        .text(Lang::En, "the Almaty City Bar Association")
        .build()
}

/// The example content, for as long as the program runs.
fn content() -> &'static Content {
    Box::leak(Box::new(Content::load(env!("CARGO_MANIFEST_DIR").to_owned() + PLACES).unwrap()))
}

fn announcement(content: &'static Content) -> Document<'static> {
    content.event("legal-aid-2021").unwrap().announce(Lang::Kk)
}

fn calendar(content: &'static Content) -> CalendarEntry<'static> {
    content.event("legal-aid-2021").unwrap().calendar(Lang::Kk).unwrap()
}

fn write_text(document: &Document<'_>, out: &mut String) {
    text::write(black_box(document), &text::TextOptions::DEFAULT, &mut Sink::string(out));
}

fn write_html(document: &Document<'_>, out: &mut String) {
    html::write(black_box(document), &html::HtmlOptions::DEFAULT, &mut Sink::string(out));
}

fn write_ical(entry: &CalendarEntry<'_>, out: &mut String) {
    ical::write(black_box(std::slice::from_ref(entry)), &ical::IcalOptions::default(), &mut Sink::string(out));
}

/// How often a thing is done while it is counted.
const TIMES: usize = 10;
/// How much a row may grow, in hundredths: under the conditions of the table, and under others.
const MOST: (f64, f64) = (5.0, 25.0);

fn main() {
    let rows = rows();
    if env::var_os(COUNTED).is_some() {
        return rows.iter().for_each(|(_, thing)| count(thing));
    }
    let sums = Counting::start("instructions", "all").sums();
    assert_eq!(sums.len(), rows.len(), "callgrind counted something else");
    let fresh: Vec<(&str, u64)> =
        rows.iter().map(|(name, _)| *name).zip(sums.iter().map(|sum| sum / TIMES as u64)).collect();
    let conditions = format!("# instructions of one time: {}\n", env::var("CONDITIONS").unwrap_or_default());
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/table.tsv");
    if env::var_os("UPDATE").is_some() {
        let lines: String = fresh.iter().map(|(name, count)| format!("{name}\t{count}\n")).collect();
        return fs::write(path, conditions + &lines).unwrap();
    }
    let table = fs::read_to_string(path).unwrap();
    let same = table.starts_with(&conditions);
    if !same {
        println!("the table was made under others: {}", table.lines().next().unwrap_or_default());
    }
    judge(&table, &fresh, if same { MOST.0 } else { MOST.1 });
}

fn count(thing: &Thing) {
    let mut out = String::with_capacity(1 << 20);
    let mut some = |times: usize| {
        for _ in 0..times {
            out.clear();
            thing(&mut out);
            black_box(out.len());
        }
    };
    some(2); // tables that are made once are made now
    measured(&mut || some(TIMES));
}

/// Every row beside the table's.
fn judge(table: &str, fresh: &[(&str, u64)], most: f64) {
    let row =
        |line: &'_ str| line.split_once('\t').map(|(name, count)| (name.to_owned(), count.parse::<u64>().unwrap()));
    let mut known: HashMap<String, u64> = table.lines().filter_map(row).collect();
    let mut wrong = Vec::new();
    for (name, count) in fresh {
        let Some(limit) = known.remove(*name) else {
            wrong.push(format!("{name} has no row in the table"));
            continue;
        };
        let grown = 100.0 * (*count as f64 / limit as f64 - 1.0);
        let line = format!("{name:<24}{limit:>12}{count:>12} {grown:+6.1} %");
        println!("{line}");
        if grown > most {
            wrong.push(line);
        }
    }
    wrong.extend(known.keys().map(|name| format!("{name} is in the table only")));
    assert!(wrong.is_empty(), "more than {most} % over the table, or not in it:\n{}", wrong.join("\n"));
}
