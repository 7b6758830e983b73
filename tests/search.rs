//! What is on a page is found by every form of its words that the grammar is sure of, and a shard says what the index does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use ushtil::Lang;
use ushtil::content::{Content, Edition};
use ushtil::document::{Block, Document, Prose, Text, Url};
use ushtil::grammar::{Case, Inflection, Name, NameKind};
use ushtil::search::Index;

fn page(lang: Lang, title: &'static str, words: &str) -> Document<'static> {
    let mut document = Document::new(lang, "page", Text::new(title, lang));
    document.url = Some(Url::parse(format!("/{lang}/page")).unwrap());
    document.with(Block::Paragraph(Prose::new(words.to_owned(), lang)))
}

fn index(lang: Lang, pages: &[(&'static str, &str)]) -> Index {
    let mut index = Index::new(lang);
    pages.iter().for_each(|(id, words)| index.add(&page(lang, id, words)));
    index
}

/// Whichever form stands on the page, and whichever is typed: words that lose or change more than an ending.
#[test]
fn a_word_is_found_by_forms_that_begin_otherwise() {
    let rows: [(Lang, &[&str]); 9] = [
        (Lang::Ru, &["отец", "отца", "отцами"]),
        (Lang::Ru, &["день", "дня", "дней"]),
        (Lang::Ru, &["рынок", "рынка", "рынки"]),
        (Lang::Ru, &["окно", "окон", "окнами"]),
        (Lang::Ru, &["судья", "судей", "судье"]),
        (Lang::Kk, &["халық", "халқы", "халқының", "халыққа"]),
        (Lang::Kk, &["орын", "орны", "орнында", "орында"]),
        (Lang::En, &["person", "people"]),
        (Lang::En, &["child", "children"]),
    ];
    for (lang, forms) in rows {
        for written in forms {
            let index = index(lang, &[("with", written), ("without", "2014")]);
            for typed in forms {
                let found: Vec<&str> = index.search(typed).iter().map(|hit| hit.title).collect();
                assert_eq!(found, ["with"], "{typed} on a page with {written}");
            }
        }
    }
}

/// Every word of the example pages that the grammar declines for sure, in every case.
#[test]
fn every_sure_form_of_every_word_finds_the_pages_of_the_word() {
    let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content")).unwrap();
    for lang in [Lang::Kk, Lang::Ru] {
        let mut index = Index::new(lang);
        let mut words = BTreeSet::new();
        for id in content.shown() {
            let mut document = content.said(id, Edition::new(lang)).unwrap().page;
            document.url = Some(Url::parse(format!("/{lang}/{id}")).unwrap());
            index.add(&document);
            let letters = |c: char| !c.is_alphabetic();
            words.extend(
                document
                    .text()
                    .to_lowercase()
                    .split(letters)
                    .filter(|word| word.chars().count() > 3)
                    .map(str::to_owned),
            );
        }
        let pages = |word: &str| index.search(word).iter().map(|hit| hit.url.to_owned()).collect::<BTreeSet<_>>();
        let (mut tried, mut lost) = (0, Vec::new());
        for word in &words {
            let name = Name::of(NameKind::Other).text(lang, word.as_str()).build();
            let here = pages(word);
            for case in Case::of(lang) {
                let form = name.inflect(lang, Inflection::from(*case));
                // what stands with мен takes no other ending
                let is_ended = ["мен", "бен", "пен"].iter().any(|end| lang == Lang::Kk && word.ends_with(end));
                if *case == Case::Ordinal || is_ended || !form.is_sure() || form.to_string().contains(['-', '’', ' '])
                {
                    continue;
                }
                tried += 1;
                if !here.is_subset(&pages(&form.to_string())) {
                    lost.push(format!("{word}: {form}"));
                }
            }
        }
        assert!(tried > 500, "{lang}: {tried} forms were tried");
        assert!(lost.is_empty(), "{lang}: {} of {tried} find less: {lost:#?}", lost.len());
    }
}

#[test]
fn results_have_an_excerpt_and_stand_in_order() {
    let index =
        index(Lang::En, &[("about judges", "A court sits."), ("court", "Nothing more."), ("a list", "courts, courts")]);
    let found: Vec<(&str, &str)> = index.search("court").iter().map(|hit| (hit.title, hit.excerpt)).collect();
    assert_eq!(found, [("court", "Nothing more."), ("about judges", "A court sits."), ("a list", "courts, courts")]);
}
