//! The names of both example pages come out in every case by rule: none has a form that was typed by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::Lang;
use ushtil::content::Content;
use ushtil::grammar::{Case, Grade, Name};

const KAZAKH: [Case; 6] =
    [Case::Genitive, Case::Dative, Case::Accusative, Case::Locative, Case::Ablative, Case::Instrumental];
const RUSSIAN: [Case; 5] = [Case::Genitive, Case::Dative, Case::Accusative, Case::Instrumental, Case::Prepositional];

#[test]
fn names_of_both_pages_inflect_by_rule() {
    let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content")).unwrap();
    let organisations = content.organisations().map(|entry| (entry.id.to_string(), entry.as_name()));
    let persons = content.persons().map(|entry| (entry.id.to_string(), entry.as_name()));
    let places = content.places().map(|entry| (entry.id.to_string(), entry.as_name()));
    let names: Vec<(String, &Name)> = organisations.chain(persons).chain(places).collect();
    assert!(names.len() > 20, "the example content has shrunk to {} names", names.len());
    let mut wrong = Vec::new();
    for (id, name) in names {
        for (lang, cases) in [(Lang::Kk, &KAZAKH[..]), (Lang::Ru, &RUSSIAN[..])] {
            for case in cases {
                let form = name.inflect(lang, *case);
                if form.grade() != Grade::Regular {
                    wrong.push(format!("{id} ({lang}, {case:?}): `{form}` is {:?}", form.grade()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
