//! What a catalogue costs: beside the compiled text where nothing is changed, beside `fluent-bundle` where something is.
//!
//! Figures are in `benches/README.md`.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use std::fmt::Write;
use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use ushtil::catalogue::{Catalogue, Limits};
use ushtil::format::Integer;
use ushtil::lang::{LangTag, Languages};
use ushtil::message::{Contract, Lines, Parameter, Signature, Type};
use ushtil::messages::{event, switcher};
use ushtil::sink::Sink;
use ushtil::{Lang, Message};

fn main() {
    match std::env::args().skip_while(|argument| argument != "turns").nth(1).as_deref() {
        None => divan::main(),
        Some(only) => turns(only),
    }
}

const CHANGED: &str = "seats-left = { $count ->\n    [one] { $count } свободное место\n    [few] { $count } свободных места\n    \
                       [many] { $count } свободных мест\n   *[other] { $count } свободного места\n}\n\
                       status-reason = Причина такова: { $reason }\n";

fn catalogue() -> Catalogue {
    Catalogue::from_sources([(Lang::Ru, "event", CHANGED), (Lang::Kk, "event", "venue-label = Орны")])
}

/// The same file in a bundle of the application's own.
fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["ru".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(CHANGED.to_owned()).unwrap()).unwrap();
    bundle
}

#[divan::bench_group(sample_count = 200, sample_size = 2000)]
mod unchanged {
    use super::*;

    static THREE: event::SeatsLeft = event::SeatsLeft { count: Integer::new(3) };

    #[divan::bench]
    fn compiled_static(bencher: Bencher<'_, '_>) {
        let mut out = String::with_capacity(64);
        bencher.bench_local(|| {
            out.clear();
            let message: &dyn Message = black_box(&switcher::Label);
            message.put(black_box(Lang::Kk), &mut Sink::string(&mut out));
        });
    }

    #[divan::bench]
    fn catalogue_static(bencher: Bencher<'_, '_>) {
        let (catalogue, mut out) = (catalogue(), String::with_capacity(64));
        bencher.bench_local(|| {
            out.clear();
            let message: &dyn Message = black_box(&switcher::Label);
            catalogue.write(message, black_box(Lang::Kk), &mut Sink::string(&mut out));
        });
    }

    #[divan::bench]
    fn compiled_plural(bencher: Bencher<'_, '_>) {
        let mut out = String::with_capacity(64);
        bencher.bench_local(|| {
            out.clear();
            let message: &dyn Message = black_box(&THREE);
            message.put(black_box(Lang::En), &mut Sink::string(&mut out));
        });
    }

    #[divan::bench]
    fn catalogue_plural(bencher: Bencher<'_, '_>) {
        let (catalogue, mut out) = (catalogue(), String::with_capacity(64));
        bencher.bench_local(|| {
            out.clear();
            let message: &dyn Message = black_box(&THREE);
            catalogue.write(message, black_box(Lang::En), &mut Sink::string(&mut out));
        });
    }
}

#[divan::bench_group(sample_count = 200, sample_size = 100)]
mod changed {
    use super::*;

    #[divan::bench]
    fn fluent_plural(bencher: Bencher<'_, '_>) {
        let (bundle, mut out) = (bundle(), String::with_capacity(64));
        bencher.bench_local(|| {
            out.clear();
            let mut arguments = FluentArgs::new();
            arguments.set("count", black_box(3));
            let message = bundle.get_message("seats-left").unwrap();
            let mut errors = Vec::new();
            bundle.write_pattern(&mut out, message.value().unwrap(), Some(&arguments), &mut errors).unwrap();
        });
    }

    #[divan::bench]
    fn catalogue_plural(bencher: Bencher<'_, '_>) {
        let (catalogue, mut out) = (catalogue(), String::with_capacity(64));
        bencher.bench_local(|| {
            out.clear();
            let message: &dyn Message = &event::SeatsLeft { count: black_box(3).into() };
            catalogue.write(message, Lang::Ru, &mut Sink::string(&mut out));
        });
    }

    #[divan::bench]
    fn fluent_line(bencher: Bencher<'_, '_>) {
        let (bundle, mut out) = (bundle(), String::with_capacity(64));
        bencher.bench_local(|| {
            out.clear();
            let mut arguments = FluentArgs::new();
            arguments.set("reason", black_box("дождь"));
            let message = bundle.get_message("status-reason").unwrap();
            let mut errors = Vec::new();
            bundle.write_pattern(&mut out, message.value().unwrap(), Some(&arguments), &mut errors).unwrap();
        });
    }

    #[divan::bench]
    fn catalogue_line(bencher: Bencher<'_, '_>) {
        let (catalogue, mut out) = (catalogue(), String::with_capacity(64));
        bencher.bench_local(|| {
            out.clear();
            let message: &dyn Message = &event::StatusReason { reason: black_box("дождь") };
            catalogue.write(message, Lang::Ru, &mut Sink::string(&mut out));
        });
    }
}

/// A thousand messages, as the measurements of compiled catalogues have them: half plain, a third with texts, the rest plural.
fn thousand() -> String {
    let mut text = String::new();
    for n in 0..1_000 {
        _ = match n % 10 {
            0..=4 => writeln!(text, "message-{n} = Хабардың мәтіні, нөмірі {n}"),
            5..=7 => writeln!(text, "message-{n} = {{ $first }} және {{ $second }} туралы, {n}"),
            _ => writeln!(text, "message-{n} = {{ $count ->\n    [0] жоқ {n}\n   *[other] {{ $count }} орын {n}\n}}"),
        };
    }
    text
}

/// The contract of those messages, as a build would leave it.
fn contract() -> &'static Contract {
    const TEXTS: &[Parameter] =
        &[Parameter { name: "first", ty: Type::String }, Parameter { name: "second", ty: Type::String }];
    const COUNT: &[Parameter] = &[Parameter { name: "count", ty: Type::Integer }];
    let signature = |n: usize| {
        let parameters = match n % 10 {
            0..=4 => &[],
            5..=7 => TEXTS,
            _ => COUNT,
        };
        let id = format!("message-{n}");
        let signature = Signature::new(ushtil_compiler::key("bench", &id), "bench", id.leak(), parameters);
        assert_eq!(signature.lines, Lines::One);
        signature
    };
    let signatures: &'static [Signature] = (0..1_000).map(signature).collect::<Vec<_>>().leak();
    Box::leak(Box::new(Contract {
        modules: vec![signatures].leak(),
        fixed: &[],
        languages: Languages::ALL,
        functions: &[],
    }))
}

/// A language, a file's name, and what it says.
type File = (Lang, String, String);

fn generated() -> Vec<File> {
    Lang::ALL.map(|lang| (lang, "bench".to_owned(), thousand())).into()
}

/// The library's own texts: with comments, cases, plurals and attributes.
fn own() -> Vec<File> {
    let file = |lang: Lang, module: &str| {
        let path = format!("{}/locales/{}/{module}.ftl", env!("CARGO_MANIFEST_DIR"), lang.tag());
        (lang, module.to_owned(), std::fs::read_to_string(path).unwrap())
    };
    let modules = ushtil::messages::CONTRACT.modules.iter().map(|module| module[0].module);
    modules.flat_map(|module| Lang::ALL.map(|lang| file(lang, module))).collect()
}

fn load_with_fluent(files: &[File]) -> Vec<FluentBundle<FluentResource>> {
    let load = |(lang, _, text): &File| {
        let mut bundle = FluentBundle::new(vec![LangTag::of(*lang).into()]);
        bundle.add_resource(FluentResource::try_new(text.clone()).unwrap()).unwrap();
        bundle
    };
    files.iter().map(load).collect()
}

fn load(files: &[File], contract: &'static Contract) -> Catalogue {
    let builder = Catalogue::builder().limits(Limits::DEFAULT).messages(contract);
    let catalogue = builder.sources(files.iter().map(|(lang, module, text)| (*lang, module.as_str(), text.as_str())));
    assert!(catalogue.changed(Lang::Kk) > 200 && catalogue.problems().is_empty());
    catalogue
}

#[divan::bench_group(sample_count = 50)]
mod load_1000_in_three_languages {
    use super::*;

    #[divan::bench]
    fn fluent_parse_and_add(bencher: Bencher<'_, '_>) {
        let files = generated();
        bencher.bench_local(|| load_with_fluent(&files));
    }

    #[divan::bench]
    fn catalogue(bencher: Bencher<'_, '_>) {
        let (files, contract) = (generated(), contract());
        bencher.bench_local(|| load(&files, contract));
    }
}

/// Loads in turns, which a busy machine disturbs alike: `cargo bench --bench catalogue -- turns both`, or `own` for the
/// library's own texts. With `fluent` or `catalogue` it loads with that one alone, ten times, for a program that counts
/// instructions.
fn turns(only: &str) {
    const NONE: &Contract = &Contract { modules: &[], fixed: &[], languages: Languages::ALL, functions: &[] };
    let (files, contract) = if only == "own" { (own(), NONE) } else { (generated(), contract()) };
    match only {
        "fluent" => (0..10).for_each(|_| _ = black_box(load_with_fluent(&files))),
        "catalogue" => (0..10).for_each(|_| _ = black_box(load(&files, contract))),
        _ => {
            let turn = |_| (timed(|| load_with_fluent(&files)), timed(|| load(&files, contract)));
            let rounds: Vec<(Duration, Duration)> = (0..401).map(turn).collect();
            let mut ratios: Vec<f64> =
                rounds.iter().map(|(fluent, ours)| ours.as_secs_f64() / fluent.as_secs_f64()).collect();
            ratios.sort_by(f64::total_cmp);
            let least = |of: fn(&(Duration, Duration)) -> Duration| rounds.iter().map(of).min().unwrap_or_default();
            let (ours, fluent) = (least(|both| both.1), least(|both| both.0));
            println!("{:.2} of fluent-bundle; at best {ours:?} and {fluent:?}", ratios[ratios.len() / 2]);
        }
    }
}

/// How long something takes to make; not how long it takes to drop.
fn timed<T>(make: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(make());
    let took = start.elapsed();
    drop(made);
    took
}
