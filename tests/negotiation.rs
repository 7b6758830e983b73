//! Which language a reader gets: headers as browsers send them, choices, addresses, and headers sent to do harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::lang::Exactness::{Exact, Fallback, Language, ScriptMismatch};
use ushtil::lang::Lang::{En, Kk, Ru};
use ushtil::lang::{AcceptLanguage, Exactness, Lang, Languages, Negotiator, Reason, Wish};

fn lookup(header: &str) -> Option<(Lang, Exactness)> {
    AcceptLanguage::parse(header).lookup(&Lang::ALL).map(|best| (best.lang, best.exactness))
}

/// LE-21, LE-22, LE-23; the answers of other libraries to the same headers are wrong in the rows marked so.
#[test]
fn headers_name_one_best_language() {
    for (header, expected) in [
        ("kk", Some((Kk, Exact))),
        ("kk-KZ", Some((Kk, Language))),
        ("kk-Cyrl", Some((Kk, Exact))),
        ("kk-Cyrl-KZ", Some((Kk, Language))),
        ("kk_KZ", Some((Kk, Language))),
        ("ru-KZ", Some((Ru, Language))),
        ("kz", Some((Kk, Exact))),  // fluent-langneg: default
        ("kaz", Some((Kk, Exact))), // fluent-langneg: default
        ("rus", Some((Ru, Exact))),
        ("eng", Some((En, Exact))),
        ("en;q=0.5, kk;q=0.9", Some((Kk, Exact))),         // fluent-langneg: en
        ("ru;q=0.5, kk;q=0.9", Some((Kk, Exact))),         // fluent-langneg: ru
        ("kk;q=0, ru", Some((Ru, Exact))),                 // fluent-langneg: kk
        ("zh, kk;q=0", None),                              // fluent-langneg: kk
        ("ru-RU-u-hc-h23,en;q=0.9", Some((Ru, Language))), // fluent-langneg: en
        ("*", None),
        ("*;q=0.1", None),
        ("*, en;q=0.5", Some((En, Exact))),
        ("uk", None),
        ("ky", Some((Ru, Fallback))),
        ("uz-Latn-UZ", Some((Ru, Fallback))),
        ("be, en;q=0.1", Some((En, Exact))),
        ("kk-Arab", Some((Kk, ScriptMismatch))),
        ("kk-CN", Some((Kk, ScriptMismatch))),
        ("kk-Latn", Some((Kk, ScriptMismatch))),
        ("kk-Arab, ru;q=0.3", Some((Ru, Exact))),
        ("ar", None),
        ("", None),
        (" , ,, ", None),
        ("en;q=0.9;level=1 , KK ; Q = 0.95", Some((Kk, Exact))),
        ("kk;q=1.001, ru", Some((Ru, Exact))),
        ("kk;q=0.1234, ru;q=0.001", Some((Ru, Exact))),
        ("kk;q=0.0011, ru;q=0.001", Some((Ru, Exact))),
        ("kk;q=-1, ru;q=x, en;q=, klingon, en;q=1.", Some((En, Exact))),
        ("kk;q=.9, ru;q=0.2", Some((Ru, Exact))),
        ("en, kk", Some((En, Exact))),
        ("kk, en", Some((Kk, Exact))),
        ("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7,kk;q=0.6", Some((Ru, Language))),
    ] {
        assert_eq!(lookup(header), expected, "{header}");
    }
}

/// What a header refuses: a language of its own weight, and what nothing names where `*` has none.
#[test]
fn a_weight_of_nought_refuses() {
    for (header, expected) in [
        ("kk;q=0", vec![Kk]),
        ("kk;q=0, kk;q=0.5", vec![]),
        ("kk-KZ;q=0", vec![]),
        ("ru, *;q=0", vec![Kk, En]),
        ("ru-KZ, *;q=0", vec![Kk, En]),
        ("ru-KZ, en, *;q=0", vec![Kk]),
        ("*;q=0", vec![Kk, Ru, En]),
        ("*;q=0.1", vec![]),
        ("kk;q=0, *", vec![Kk]),
    ] {
        let parsed = AcceptLanguage::parse(header);
        let refused: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| parsed.refuses(*lang)).collect();
        assert_eq!(refused, expected, "{header}");
    }
}

/// LE-22
#[test]
fn filtering_gives_the_reader_s_own_chain() {
    let filter = |header: &str| AcceptLanguage::parse(header).filter(&Lang::ALL);
    assert_eq!(filter("en-US, kk;q=0.2, ru;q=0.7"), [En, Ru, Kk]);
    assert_eq!(filter("kk-Arab, en;q=0.1"), [En, Kk, Ru]);
    assert_eq!(filter("kk;q=0, ky"), [Ru]);
    assert_eq!(filter("kk, kk-KZ, en, *"), [Kk, En, Ru]);
    assert_eq!(filter("zh"), []);
}

/// LS-32: address, then choice, then browser, then default; and each answer says which it was.
#[test]
fn the_address_outranks_the_choice_and_the_choice_the_browser() {
    let site = Negotiator::new(Languages::ALL);
    let choose = |url, choice, accept_language| {
        let negotiated = site.choose(&Wish { url, choice, accept_language });
        (negotiated.lang, negotiated.reason, negotiated.exactness)
    };
    assert_eq!(choose(Some(En), Some("ru"), Some("kk")), (En, Reason::Url, Exact));
    assert_eq!(choose(None, Some("ru"), Some("kk")), (Ru, Reason::Choice, Exact));
    assert_eq!(choose(None, Some("kz"), Some("ru")), (Kk, Reason::Choice, Exact));
    assert_eq!(choose(None, Some("de"), Some("ru")), (Ru, Reason::Header, Exact));
    assert_eq!(choose(None, Some("<script>"), Some("ru-KZ")), (Ru, Reason::Header, Language));
    assert_eq!(choose(None, None, Some("zh")), (Kk, Reason::Default, Fallback));
    assert_eq!(choose(None, None, None), (Kk, Reason::Default, Fallback));
    assert_eq!(choose(None, None, Some("zh, kk;q=0")), (Ru, Reason::Default, Fallback));
    assert_eq!(choose(None, None, Some("*;q=0")), (Kk, Reason::Default, Fallback));
}

#[test]
fn a_page_negotiates_among_the_languages_it_exists_in() {
    let page = Negotiator::new(Languages::from([Ru, En]));
    let choose = |choice, accept_language| page.choose(&Wish { url: None, choice, accept_language }).lang;
    assert_eq!(choose(Some("kk"), Some("en")), En);
    assert_eq!(choose(None, Some("kk, zh")), Ru);
    assert_eq!(choose(None, None), Ru);
}

/// LS-37
#[test]
fn what_stands_in_is_a_language_of_the_page() {
    let answer = |languages: Languages, header| {
        let wish = Wish { accept_language: header, ..Wish::default() };
        Negotiator::new(languages).choose(&wish).lang
    };
    assert_eq!(answer(Languages::from([Ru, En]), None), Ru, "Kazakh is not among them");
    assert_eq!(answer(Languages::from([Kk, En]), Some("kk;q=0")), En, "Russian comes next, but the page is not in it");
}

#[test]
fn a_better_language_is_suggested_and_a_guess_is_not() {
    let page = Negotiator::new(Languages::ALL);
    assert_eq!(page.suggestion(Kk, "ru-KZ, en;q=0.5"), Some(Ru));
    assert_eq!(page.suggestion(Kk, "kk, ru;q=0.9"), None);
    assert_eq!(page.suggestion(Kk, "ky"), None);
    assert_eq!(page.suggestion(Kk, ""), None);
}

/// LE-21, BAD-01: bounded, whatever is sent.
#[test]
fn hostile_headers_cost_linear_time_and_are_bounded() {
    let many = "kk;q=0.001,".repeat(100_000);
    let deep = "kk-".repeat(300_000);
    let cut = format!("{}қ, ru", "x".repeat(AcceptLanguage::MAX_BYTES - 1));
    let semicolons = format!("kk{}", ";".repeat(500_000));
    for header in [many.as_str(), &deep, &cut, &semicolons, "\u{0},\u{202e},kk;q=\u{ff10}", "q=;q=;q="] {
        let started = std::time::Instant::now();
        let parsed = AcceptLanguage::parse(header);
        assert!(parsed.tags().count() <= AcceptLanguage::MAX_RANGES);
        let _ = parsed.filter(&Lang::ALL);
        assert!(started.elapsed().as_millis() < 50, "{} bytes", header.len());
    }
    let late = format!("{}ru", "x,".repeat(AcceptLanguage::MAX_BYTES));
    assert_eq!(lookup(&late), None, "nothing past the bound is read");
}

/// No header, however broken, panics, and what is chosen is there.
#[test]
fn any_header_has_an_answer() {
    let mut state = 0x5eed_u64;
    let mut next = |bound: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    let pieces =
        ["kk", "ru", "en", "-", "_", ";q=", ";", ",", " ", "0.5", "0", "1", "*", "қ", "kz", "Arab", "\u{0}", "u-"];
    for _ in 0..20_000 {
        let header: String = (0..next(12)).map(|_| pieces[next(pieces.len())]).collect();
        let parsed = AcceptLanguage::parse(&header);
        let filtered = parsed.filter(&[Kk, En]);
        assert_eq!(filtered.first().copied(), parsed.lookup(&[Kk, En]).map(|best| best.lang), "{header}");
        assert!(filtered.iter().all(|lang| *lang != Ru && !parsed.refuses(*lang)), "{header}");
    }
}
