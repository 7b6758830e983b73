//! A program of some languages: nothing is said of the others, and nothing is in them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil_compiler::{Lang, Languages, Level, Options, Severity, Source, compile, describe};

fn source(locale: Lang, text: &str) -> Source {
    Source { locale, module: "shop".into(), path: format!("{locale}/shop.ftl"), text: text.into() }
}

fn of(languages: impl Into<Languages>) -> Options {
    let mut options = Options::default();
    options.languages = languages.into();
    options
}

const ENGLISH: &str =
    "title = The shop\n# Variables:\n#   $name (String) - who comes in\nwelcome = Welcome, { $name }!\n";

#[test]
fn nothing_is_said_of_a_language_that_is_not_there() {
    let sources = [
        source(Lang::Kk, "title = { $nobody } дүкен \"\n = \nbroken"), // which nobody reads
        source(Lang::Ru, "title = Магазин\nwelcome = Здравствуйте, { $name }!\n"),
        source(Lang::En, ENGLISH),
    ];
    let output = compile(&sources, &of([Lang::Ru, Lang::En]));
    assert!(output.diagnostics.is_empty(), "{:#?}", output.diagnostics);
    let rust = output.rust();
    assert!(!rust.contains("дүкен"), "{rust}");
    assert!(rust.contains("kk: \"Магазин\", ru: \"Магазин\", en: \"The shop\""), "{rust}");
    assert!(rust.contains("m::Kk | m::Ru => {\n                    let lang = m::Ru;"), "{rust}");
    assert!(rust.contains("in_languages(m::each(m::Each { kk: m::Ru, ru: m::Ru, en: m::En }))"), "{rust}");
    let (messages, problems) = describe(&sources, &of([Lang::Ru, Lang::En]));
    assert_eq!((messages[0].text(Lang::Kk), problems.len()), (None, 0));
}

#[test]
fn a_text_falls_back_among_the_languages_that_are_there_and_a_strange_language_to_the_default() {
    let sources = [source(Lang::Kk, "title = Дүкен"), source(Lang::En, "title = The shop")];
    let texts = |languages: Languages| {
        let rust = compile(&sources, &of(languages)).rust();
        rust.split("m::each(m::Each { kk: \"").nth(1).unwrap().split(" }").next().unwrap().to_owned()
    };
    assert_eq!(texts(Languages::ALL), "Дүкен\", ru: \"Дүкен\", en: \"The shop\"");
    assert_eq!(texts([Lang::Ru, Lang::En].into()), "The shop\", ru: \"The shop\", en: \"The shop\"");
    assert_eq!(texts([Lang::En, Lang::Kk].into()), "Дүкен\", ru: \"The shop\", en: \"The shop\"");
    assert_eq!(texts([Lang::Kk, Lang::En].into()), "Дүкен\", ru: \"Дүкен\", en: \"The shop\"");
}

#[test]
fn a_level_of_one_language_counts_before_that_of_all() {
    let sources =
        [source(Lang::Kk, "title = Дүкен"), source(Lang::Ru, "title = \"Магазин\""), source(Lang::En, ENGLISH)];
    let mut options = Options::default();
    options.levels.push(("missing-message", Level::Error));
    options.levels_in.extend([(Lang::Kk, "missing-message", Level::Warn), (Lang::Ru, "quotes", Level::Allow)]);
    let diagnostics = compile(&sources, &options).diagnostics;
    let found = diagnostics.iter().map(|found| (found.severity, found.message.as_str()));
    let expected = [(Severity::Warning, "Kazakh lacks `welcome`"), (Severity::Error, "Russian lacks `welcome`")];
    assert!(found.eq(expected), "{diagnostics:#?}");
}
