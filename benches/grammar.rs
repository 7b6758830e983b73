//! A Kazakh form against writing the same letters from a finished string.
//!
//! `finished` is the floor: one copy of known length. Inflection should stay within twice its time.

use divan::{Bencher, black_box};
use ushtil::Lang;
use ushtil::grammar::{Case, Name, Reads, inflect};
use ushtil::sink::Sink;

fn main() {
    divan::main();
}

const TEXTS: [&str; 4] = ["Алматы қалалық адвокаттар алқасы", "Искандер Әлімбаев", "БҰҰ", "Алматы"];
const CASES: [Case; 3] = [Case::Genitive, Case::Locative, Case::Instrumental];

fn finished() -> Vec<String> {
    let forms = TEXTS.iter().flat_map(|text| CASES.map(|case| inflect(text, Lang::Kk, case, Reads::Auto).to_string()));
    forms.collect()
}

#[divan::bench]
fn finished_forms(bencher: Bencher) {
    let forms = finished();
    let mut text = String::with_capacity(1024);
    bencher.bench_local(|| {
        text.clear();
        let mut out = Sink::string(&mut text);
        for form in black_box(&forms) {
            out.push(form);
        }
        black_box(text.len())
    });
}

#[divan::bench]
fn names_inflected(bencher: Bencher) {
    let names = TEXTS.map(|text| Name::organisation().text(Lang::Kk, text).build());
    let mut text = String::with_capacity(1024);
    bencher.bench_local(|| {
        text.clear();
        let mut out = Sink::string(&mut text);
        for name in black_box(&names) {
            for case in black_box(CASES) {
                name.inflect(Lang::Kk, case).write(&mut out);
            }
        }
        black_box(text.len())
    });
}

#[divan::bench]
fn plain_texts_inflected(bencher: Bencher) {
    let mut text = String::with_capacity(1024);
    bencher.bench_local(|| {
        text.clear();
        let mut out = Sink::string(&mut text);
        for name in black_box(TEXTS) {
            for case in black_box(CASES) {
                inflect(name, Lang::Kk, case, Reads::Auto).write(&mut out);
            }
        }
        black_box(text.len())
    });
}

#[divan::bench]
fn numbers_and_times_inflected(bencher: Bencher) {
    let mut text = String::with_capacity(1024);
    bencher.bench_local(|| {
        text.clear();
        let mut out = Sink::string(&mut text);
        for (number, reads) in
            black_box([("15:00", Reads::Time), ("12\u{a0}500", Reads::Number), ("2021", Reads::Auto)])
        {
            inflect(number, Lang::Kk, Case::Ablative, reads).write(&mut out);
        }
        black_box(text.len())
    });
}
