//! A catalogue that is loaded with the very FTL that was compiled says the same: the corpus, random texts, and every
//! option of every function.
//!
//! The catalogue resolves texts with `fluent-bundle`, which cannot be made to agree in four places, and random texts keep
//! clear of the first three: behind a nested term it forgets the parameters of the outer one; `[1]` does not match a
//! number with an option such as `type: "ordinal"`; with `maximumFractionDigits` it matches the number that is seen, where
//! the compiled text matches the exact one; and the plural of a whole number past 2^53 is that of the nearest binary
//! fraction, although its digits are printed exactly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::catalogue::{Builder, Catalogue, Limits, Origin, Severity, ShowError};
use ushtil::format::{Currency, DateRange, Duration, Money, Number};
use ushtil::grammar::Name;
use ushtil::message::Voice;
use ushtil::{Lang, Message};
use ushtil_parity::{FUNCTIONS_SOURCES, GENERATED_SOURCES, OPTIONS_SOURCES, Values, functions, functions_all};
use ushtil_parity::{off, off_all, options, options_all};

type Texts = &'static [(&'static str, &'static str, &'static str)];

fn load(builder: Builder, texts: Texts) -> Catalogue {
    let mut limits = Limits::DEFAULT;
    limits.text.origin = Origin::Own;
    limits.text.placeables = 1_000; // counted over all variants, where `fluent` counts those that are shown
    let lang = |tag: &str| tag.parse().unwrap();
    builder.limits(limits).sources(texts.iter().map(|(tag, module, text)| (lang(tag), *module, *text)))
}

/// Shows every message of a module, with these values.
type All = fn(&Values<'_>, &mut dyn FnMut(&dyn Message));

/// How many texts were compared.
fn compare(catalogue: &Catalogue, all: All) -> usize {
    let names = [
        Name::organisation()
            .text(Lang::Kk, "«Сорос-Қазақстан» қоры")
            .text(Lang::Ru, "Фонд «Сорос-Казахстан»")
            .text(Lang::En, "Soros Foundation–Kazakhstan")
            .build(),
        Name::woman().given(Lang::Kk, "Айгүл").given(Lang::Ru, "Айгуль").given(Lang::En, "Aigul").build(),
        Name::organisation().text(Lang::Kk, "Qwrt").text(Lang::Ru, "Qwrt").text(Lang::En, "Qwrt").build(),
    ];
    let moments: [jiff::ZonedDateTime; 2] =
        ["2021-08-20T15:00:07.25[Asia/Almaty]", "2014-12-10T00:30[Europe/Paris]"].map(|text| text.parse().unwrap());
    let rows = [
        (0, "0.5", "Айгүл", "", 0),
        (1, "1.0", "Алматы", "beta", 1),
        (-2, "-2.25", "Министерство юстиции", "«Тіл»", 2),
        (5, "1234.5", "40%", "{ $n }", 0),
        (21, "0.125678", "", "a\nb", 1),
        (i64::MAX, "12345678901234567890.12", "Zoom", "№ 5", 2),
        (9_007_199_254_740_991, "1000000", "USA", "5-ші", 0),
    ];
    let (list, message) = (["Алматы", "Астана", "Париж"], ushtil::messages::event::SeatsLeft { count: 2.into() });
    let (mut compared, mut unresolved) = (0, 0);
    for (index, (integer, number, text, other, choice)) in rows.into_iter().enumerate() {
        let start = &moments[index % 2];
        let values = Values {
            integer: integer.into(),
            number: number.parse().unwrap(),
            text,
            other,
            choice,
            start,
            end: &moments[0],
            range: &DateRange::days(start.date(), start.date().saturating_add(jiff::Span::new().days(3))),
            name: &names[index % names.len()],
            list: &list,
            names: &names,
            length: [
                Duration::ZERO,
                Duration::ZERO.hours(2).minutes(30),
                -Duration::ZERO.days(1).seconds(1).nanoseconds(500_000_000),
            ][index % 3],
            money: Money::new(number.parse::<Number>().unwrap(), [Currency::KZT, Currency::USD][index % 2]),
            message: &message,
        };
        all(&values, &mut |message| {
            let signature = message.signature();
            for lang in Lang::ALL {
                let place = format!("{}.{} in {lang} with n = {integer}", signature.module, signature.id);
                match catalogue.try_show(message, lang) {
                    Ok(text) => assert_eq!(text, message.to_string_in(lang), "{place}"),
                    // past 100 placeables `fluent` gives up, and the compiled text is used
                    Err(ShowError::Unresolved) => {
                        assert_eq!(catalogue.show(message, lang).to_string(), message.to_string_in(lang), "{place}");
                        unresolved += 1;
                        continue;
                    }
                    Err(problem) => panic!("{place}: {problem}"),
                }
                compared += 1;
            }
        });
    }
    println!("{unresolved} texts past the limit of placeables");
    assert!(unresolved * 100 < compared, "{unresolved}");
    compared
}

#[test]
fn a_catalogue_says_what_was_compiled() {
    let catalogue = load(Catalogue::builder().messages(&off::CONTRACT), GENERATED_SOURCES);
    for problem in catalogue.problems() {
        assert_eq!(problem.severity, Severity::Warning, "{problem}");
    }
    let count = compare(&catalogue, off_all);
    println!("{count} texts compared");
    assert!(count >= 10_000, "{count}");
}

#[test]
fn every_option_of_every_function_gives_the_compiled_text() {
    let catalogue = load(Catalogue::builder().messages(&options::CONTRACT), OPTIONS_SOURCES);
    for problem in catalogue.problems() {
        assert_eq!(problem.severity, Severity::Warning, "{problem}");
    }
    let count = compare(&catalogue, options_all);
    println!("{count} texts compared");
    assert!(count > 3_000, "{count}");
}

#[test]
fn functions_of_the_applications_own_give_the_compiled_text() {
    let catalogue = load(Catalogue::builder().messages(&functions::CONTRACT), FUNCTIONS_SOURCES);
    assert_eq!(catalogue.problems(), []);
    let count = compare(&catalogue, functions_all);
    let signatures = functions::CONTRACT.signatures().count();
    assert_eq!(count, signatures * 7 * 3, "every message with every value in every language");
    let half = functions::functions::HalfZeros { n: "1234.50".parse().unwrap() };
    assert_eq!(half.to_string_in(Lang::Ru), "ru: half of 1234.50 with Some(2) and Some(\"5\").");
    let within = functions::functions::Within { t: "сәлем", n: 21.into() };
    assert_eq!(within.html(Lang::Kk), "<b>MANY! сәлем, kk</b>");
    assert_eq!(catalogue.html(&*within, Lang::Ru), "<b>СӘЛЕМ</b>");
}

/// What a text from outside says to a function that it may call is checked as when it is compiled.
#[test]
fn calls_of_the_applications_own_functions_are_checked_when_they_are_loaded() {
    let rows = [
        ("shout = { SHOUT($t, tone: \"angry\") }", "option-value", "`tone` cannot be `angry`", "one of calm, loud"),
        (
            "shout = { SHOUT($t, tones: \"calm\") }",
            "unknown-option",
            "`SHOUT` has no option `tones`",
            "did you mean `tone`?",
        ),
        ("half = { HALF($n, digits: 4) }", "option-value", "`digits` cannot be `4`", "a whole number from 0 to 3"),
        (
            "half = { SHOUT($n) }",
            "argument-type",
            "`SHOUT` takes String, not Number",
            "the program declares `$n (Number)`: write a text for that",
        ),
        ("dozen = { DOZEN(1.5) }", "argument-type", "`DOZEN` takes Integer, not a number", ""),
        (
            "shout = { SHOUT($t, $t) }",
            "arguments",
            "`SHOUT` takes 1 value, not 2",
            "write `SHOUT($value, tone: \"calm\")`",
        ),
        (
            "shout = { SHOUTS($t) }",
            "unknown-function",
            "there is no function `SHOUTS`",
            "did you mean `SHOUT`?\none of your own is named in build.rs, `.function(\"SHOUTS(String)\", \"crate::shouts\")`, \
             and to the command, `--function \"SHOUTS(String)\"`",
        ),
    ];
    for (text, code, message, help) in rows {
        let builder = Catalogue::builder().messages(&functions::CONTRACT);
        let catalogue = builder.sources([(Lang::Kk, "functions", text)]);
        let [problem] = catalogue.problems() else { panic!("{text}: {:?}", catalogue.problems()) };
        assert_eq!((problem.code, problem.message.as_str()), (code, message), "{text}");
        assert_eq!(problem.help.as_deref().unwrap_or_default(), help, "{text}");
        assert_eq!(catalogue.changed(Lang::Kk), 0, "{text}");
    }
}
