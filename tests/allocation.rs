//! Writing a form allocates nothing, in any language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use allocation_counter::measure;
use ushtil::Lang;
use ushtil::grammar::{Case, Linking, Name, Reads, inflect, link};
use ushtil::sink::Sink;

/// How often memory was asked for while names were inflected into a string that has room.
fn allocations(lang: Lang, names: &[Name]) -> u64 {
    let mut text = String::with_capacity(16_384);
    let counted = measure(|| {
        let mut out = Sink::string(&mut text);
        for name in names {
            for case in Case::of(lang) {
                name.inflect(lang, *case).write(&mut out);
            }
        }
    });
    assert!(text.len() > 100, "forms were written");
    counted.count_total
}

#[test]
fn the_counter_counts() {
    assert_eq!(measure(|| drop(std::hint::black_box(String::from("қор")))).count_total, 1);
}

#[test]
fn kazakh_names_are_written_without_allocating() {
    let names = ["«Сорос-Қазақстан» қоры", "Минск", "БҰҰ", "Zoom", "процесс", "Искандер Әлімбаев"].map(Name::plain);
    assert_eq!(allocations(Lang::Kk, &names), 0);
}

#[test]
fn russian_names_are_written_without_allocating() {
    let names = [
        Name::organisation().text(Lang::Ru, "Алматинская городская коллегия адвокатов").build(),
        Name::man().given(Lang::Ru, "Павел").family(Lang::Ru, "Салтыков-Щедрин").build(),
        Name::man().text(Lang::Ru, "г-н Ануар Тугел").build(),
        Name::place().text(Lang::Ru, "Босния и Герцеговина").build(),
    ];
    assert_eq!(allocations(Lang::Ru, &names), 0);
}

#[test]
fn english_names_are_written_without_allocating() {
    let names =
        [Name::plain("Soros Foundation-Kazakhstan"), Name::plain("Republican Collegium of Advocates of Kazakhstan")];
    assert_eq!(allocations(Lang::En, &names), 0);
}

#[test]
fn plain_texts_and_numbers_are_inflected_without_allocating() {
    let mut text = String::with_capacity(4096);
    let counted = measure(|| {
        let mut out = Sink::string(&mut text);
        for (value, reads) in [
            ("15:00", Reads::Time),
            ("2021\u{a0}жылғы 20\u{a0}тамыз", Reads::Date),
            ("12\u{a0}500", Reads::Number),
            ("5", Reads::Ordinal),
            ("Алматы қалалық адвокаттар алқасы", Reads::Auto),
        ] {
            inflect(value, Lang::Kk, Case::Ablative, reads).write(&mut out);
            out.push(link(value, Linking::And));
        }
    });
    assert_eq!(counted.count_total, 0);
}
