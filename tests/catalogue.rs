//! Texts from outside: what they may change, what is refused, and that nothing they say can hurt a page.
#![cfg(feature = "catalogue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;
use std::time::{Duration, Instant};
use std::{env, fs, process};

use ushtil::catalogue::{Catalogue, Limits, Severity, ShowError};
use ushtil::content::{Content, Edition};
use ushtil::grammar::Name;
use ushtil::message::{Message, Voice};
use ushtil::messages::{command, event, notice, switcher};
use ushtil::{Lang, Languages, switcher::Switcher};

/// The codes of the errors in one Kazakh file.
fn errors(module: &str, text: &str) -> Vec<&'static str> {
    let catalogue = Catalogue::from_sources([(Lang::Kk, module, text)]);
    let errors = catalogue.problems().iter().filter(|problem| problem.severity == Severity::Error);
    errors.map(|problem| problem.code).collect()
}

#[test]
fn each_mistake_is_refused_under_its_name() {
    let rows: [(&str, &str, &[&str]); 21] = [
        ("event", "seats-left = { $count } орын", &[]),
        ("event", "seats-lefts = { $count } орын", &["unknown-message"]),
        ("switcher", "seats-left = { $count } орын", &["unknown-message"]),
        ("event", "seats-left = { $org } орын", &["unknown-variable"]),
        ("event", "venue-label = Орны { $count }", &["unknown-variable"]),
        ("event", "seats-left = { COUNT($count) } орын", &["unknown-function"]),
        ("event", "seats-left = { DATETIME($count) } орын", &["argument-type"]),
        ("event", "seats-left = { NUMBER($count, style: \"roman\") } орын", &["option-value"]),
        ("event", "supported-by = { INFLECT($org, case: \"prepositional\") } қолдауымен", &["unknown-case"]),
        ("event", "supported-by = { $org } { GRAM($org, feature: \"size\") }", &["option-value"]),
        ("event", "seats-left = { -term } { $count }", &["unknown-reference"]),
        ("event", "venue-label = { address-label }\naddress-label = { venue-label }", &["cycle", "cycle"]),
        ("event", "venue-label = Орны\nvenue-label = Жері", &["duplicate"]),
        ("event", "venue-label = <b>Орны</b>", &["markup"]),
        ("event", "venue-label = Орны&nbsp;бар", &["markup"]),
        ("event", "venue-label = { \"<\" }script>", &["markup"]),
        ("event", "venue-label = javascript:alert(1)", &["scheme"]),
        ("event", "venue-label = Орны { \"\\u000D\\u000A\" }Bcc: all", &["control-character", "line-break"]),
        ("event", "venue-label = Орны\u{202e}инрО", &["control-character"]),
        ("event", "venue-label =\n    Орны\n    Subject: x", &["line-break"]),
        ("event", "venue-label = Орны { $", &["syntax"]),
    ];
    for (module, text, expected) in rows {
        assert_eq!(errors(module, text), expected, "{text}");
    }
}

#[test]
fn what_is_allowed_stays_allowed() {
    for text in [
        "venue-label = 1 < 2 && 3 > 2: «Қыз & Жігіт»",
        "venue-label = Сайт: https://example.kz, mailto:a@example.kz",
        "venue-label = Уақыты: 15:00, UTC+5:30",
        "-place = Орны\nvenue-label = { -place }",
        "address-label = Мекен\nvenue-label = { address-label }",
        "supported-by = { INFLECT($org, case: \"genitive\") } қолдауымен\n    .nominative = Қолдаушы: { $org }",
    ] {
        assert_eq!(errors("event", text), [""; 0], "{text}");
    }
}

#[test]
fn a_wrong_text_gives_way_and_the_rest_of_the_file_works() {
    let text = "venue-label = Орны { $nope }\naddress-label = Мекен\njoin-label = { venue-label }\nbroken = { \n";
    let catalogue = Catalogue::from_sources([(Lang::Kk, "event", text)]);
    let show = |message: &dyn Message| catalogue.show(message, Lang::Kk).to_string();
    assert_eq!(show(&event::VenueLabel), event::VenueLabel.text(Lang::Kk));
    assert_eq!(show(&event::AddressLabel), "Мекен");
    assert_eq!(show(&event::JoinLabel), event::JoinLabel.text(Lang::Kk), "it refers to the wrong one");
    assert_eq!(catalogue.changed(Lang::Kk), 1);
    let codes: Vec<&str> = catalogue.problems().iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["unknown-variable", "unknown-variable", "refused-reference", "syntax"]);
    let printed = catalogue.problems()[0].to_string();
    assert!(printed.contains("--> kk/event.ftl:1:23"), "{printed}");
    assert!(printed.contains("venue-label = Орны { $nope }") && printed.contains("^^^^"), "{printed}");
}

#[test]
fn a_folder_is_loaded_and_an_unreadable_file_is_a_problem_of_its_own() {
    let dir = env::temp_dir().join(format!("ushtil-catalogue-{}", process::id()));
    fs::create_dir_all(dir.join("kk")).unwrap();
    fs::write(dir.join("kk/switcher.ftl"), "\u{feff}label = Тіл\r\n").unwrap();
    fs::write(dir.join("kk/event.ftl"), [0x76, 0xff, 0xfe]).unwrap();
    fs::write(dir.join("kk/notes.txt"), "not FTL").unwrap();
    let catalogue = Catalogue::load(&dir).unwrap();
    let mut small = Limits::DEFAULT;
    small.text.file_bytes = 4;
    let limited = Catalogue::builder().limits(small).load(&dir).unwrap();
    fs::remove_dir_all(&dir).unwrap();
    assert_eq!(catalogue.show(&switcher::Label, Lang::Kk).to_string(), "Тіл");
    let codes = |catalogue: &Catalogue| catalogue.problems().iter().map(|problem| problem.code).collect::<Vec<_>>();
    assert_eq!(codes(&catalogue), ["encoding"]);
    assert_eq!(codes(&limited), ["encoding", "limit"]);
    let missing = Catalogue::load(&dir).unwrap_err().to_string();
    assert!(missing.contains("expected a folder with kk/*.ftl"), "{missing}");
}

#[test]
fn limits_are_errors_and_nothing_is_cut_off() {
    let mut laughs = String::from("-a0 = ха\n");
    for level in 1..9 {
        _ = writeln!(laughs, "-a{level} = {}", format!("{{ -a{} }}", level - 1).repeat(10));
    }
    let rows = [
        (format!("venue-label = {}", "я".repeat(9_000)), "limit"),
        (format!("venue-label = {}", "{ address-label }".repeat(101)) + "\naddress-label = Мекен", "limit"),
        (format!("venue-label = {}\"x\"{}", "{ ".repeat(5_000), " }".repeat(5_000)), "limit"),
        (format!("{laughs}venue-label = {{ -a8 }}"), "limit"),
        (format!("# {}\nvenue-label = Орны", "x".repeat(2 << 20)), "limit"),
    ];
    for (text, code) in rows {
        let found = errors("event", &text);
        let meant = |found: &str| found == code || found == "too-large";
        assert!(found.contains(&code) && found.iter().all(|found| meant(found)), "{found:?} in {} bytes", text.len());
        let catalogue = Catalogue::from_sources([(Lang::Kk, "event", text.as_str())]);
        assert_eq!(catalogue.show(&event::VenueLabel, Lang::Kk).to_string(), "Өтетін орны");
    }
}

#[test]
fn a_file_full_of_mistakes_is_read_in_time_and_told_within_measure() {
    let text: String = (0..30_000).map(|n| format!("unknown-{n} = x {{ $y }}\n")).collect();
    let sources = [
        (Lang::Kk, "event", text.as_str()),
        (Lang::Ru, "event", "venue-label = { $x }"),
        (Lang::En, "event", "venue-label = Place"),
    ];
    let start = Instant::now();
    let catalogue = Catalogue::from_sources(sources);
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    let problems = catalogue.problems();
    assert_eq!(problems.len(), 1_002, "a thousand, the other file's first, and how many more");
    assert!(problems.iter().any(|problem| problem.path == "ru/event.ftl" && problem.code == "unknown-variable"));
    let last = problems.last().unwrap();
    assert_eq!((last.code, last.message.as_str()), ("limit", "29,000 more problems are left out"));
    assert_eq!(catalogue.show(&event::VenueLabel, Lang::En).to_string(), "Place");
}

#[test]
fn a_text_that_grows_with_its_values_gives_way_to_the_compiled_one() {
    let mut limits = Limits::DEFAULT;
    limits.output_bytes = 100;
    let catalogue =
        Catalogue::builder().limits(limits).sources([(Lang::Kk, "event", "status-reason = { $reason }{ $reason }")]);
    let (short, long) = ("дауыл".to_owned(), "дауыл".repeat(8));
    let shown = |reason: &str| catalogue.try_show(&event::StatusReason { reason }, Lang::Kk);
    assert_eq!(shown(&short).as_deref(), Ok("дауылдауыл"));
    assert_eq!(shown(&long), Err(ShowError::TooLong { limit: 100 }));
    let instead = catalogue.show(&event::StatusReason { reason: &long }, Lang::Kk).to_string();
    assert_eq!(instead, format!("Себебі: {long}"));
}

#[test]
fn a_name_without_a_sure_form_takes_the_safe_variant() {
    let catalogue = Catalogue::from_sources([(
        Lang::Ru,
        "event",
        "supported-by = С помощью { INFLECT($org, case: \"genitive\") }\n    .nominative = Помощник: { $org }",
    )]);
    let known = Name::organisation().text(Lang::Ru, "Министерство юстиции").build();
    let unknown = Name::organisation().text(Lang::Ru, "Ромашка Плюс").build();
    let show = |org: &Name| catalogue.show(&event::SupportedBy { org }, Lang::Ru).to_string();
    assert_eq!(show(&known), "С помощью Министерства юстиции");
    assert_eq!(show(&unknown), "Помощник: Ромашка Плюс");
}

/// «Уважаемый Саша Ким!» is said of nobody whose gender is not known, compiled or not.
#[test]
fn a_name_whose_gender_is_not_known_takes_the_text_for_that() {
    let text = "greeting = { GRAM($name, feature: \"gender\") ->\n    [unknown] Доброго дня, { $name }\n    [feminine] Дорогая \
                { $name }\n   *[masculine] Дорогой { $name }\n }";
    let catalogue = Catalogue::from_sources([(Lang::Ru, "notice", text)]);
    assert_eq!(catalogue.problems(), []);
    let rows = [
        (Name::person(), "Саша Ким", "Здравствуйте, Саша Ким!", "Доброго дня, Саша Ким"),
        (Name::man(), "Саша Ким", "Уважаемый Саша Ким!", "Дорогой Саша Ким"),
        (Name::woman(), "Саша Ким", "Уважаемая Саша Ким!", "Дорогая Саша Ким"),
        (Name::person(), "Айгуль Ким", "Уважаемая Айгуль Ким!", "Дорогая Айгуль Ким"),
        (Name::organisation(), "Zoom", "Здравствуйте, Zoom!", "Доброго дня, Zoom"),
    ];
    for (name, text, compiled, changed) in rows {
        let name = name.text(Lang::Ru, text).build();
        let greeting = notice::Greeting { name: &name };
        assert_eq!(greeting.to_string_in(Lang::Ru), compiled);
        assert_eq!(catalogue.show(&*greeting, Lang::Ru).to_string(), changed);
    }
    let without = text.replace("    [unknown] Доброго дня, { $name }\n", "");
    let doubtful = Catalogue::from_sources([(Lang::Ru, "notice", without.as_str())]);
    let [problem] = doubtful.problems() else { panic!("{:?}", doubtful.problems()) };
    assert_eq!((problem.code, problem.severity), ("doubtful-gender", Severity::Warning));
    assert_eq!(doubtful.changed(Lang::Ru), 1, "it is a warning, and the text is used");
}

#[test]
fn messages_in_messages_are_put_into_the_same_words() {
    let catalogue = Catalogue::from_sources([
        (Lang::Kk, "command", "errors = { $count } қателік\nsummary = { $warnings } және { $errors }"),
        (Lang::Ru, "command", "summary = { $warnings } и { $errors }"),
    ]);
    let (errors, warnings) = (command::Errors { count: 2.into() }, command::Warnings { count: 1.into() });
    let summary = command::Summary { errors: &errors, warnings: &warnings };
    assert_eq!(catalogue.show(&summary, Lang::Kk).to_string(), "1 ескерту және 2 қателік");
    assert_eq!(catalogue.show(&summary, Lang::Ru).to_string(), "1 предупреждение и 2 ошибки");
    assert_eq!(catalogue.show(&summary, Lang::En).to_string(), "2 errors, 1 warning");
}

#[test]
fn a_message_inside_of_a_compiled_one_is_changed_too() {
    let catalogue = Catalogue::from_sources([
        (Lang::Kk, "command", "errors = { $count } қателік"),
        (Lang::Ru, "command", "errors = Ошибок: { $count }"),
        (Lang::En, "command", "errors = { $count ->\n    [one] one mistake\n   *[other] { $count } mistakes\n }"),
    ]);
    let (errors, warnings) = (command::Errors { count: 2.into() }, command::Warnings { count: 1.into() });
    let summary = command::Summary { errors: &errors, warnings: &warnings };
    let rows = [
        (Lang::Kk, "2 қателік, 1 ескерту"),
        (Lang::Ru, "Ошибок: 2, 1 предупреждение"),
        (Lang::En, "2 mistakes, 1 warning"),
    ];
    for (lang, text) in rows {
        assert_eq!(catalogue.show(&summary, lang).to_string(), text);
        assert_eq!(catalogue.say(&summary, lang), text);
        assert_eq!(catalogue.try_show(&summary, lang).as_deref(), Ok(text));
        let outer = command::Summary { errors: &summary, warnings: &errors }; // and inside of that
        let inner = rows.iter().find(|(other, _)| *other == lang).unwrap().1;
        let errors = inner.split(", ").next().unwrap();
        assert_eq!(catalogue.say(&outer, lang), format!("{text}, {errors}"));
    }
    assert_eq!(summary.to_string_in(Lang::Kk), "2 қате, 1 ескерту", "without the catalogue, as it was compiled");
}

#[test]
fn a_changed_text_refers_to_texts_of_the_program() {
    let catalogue = Catalogue::from_sources([
        (Lang::Kk, "event", "join-label = { venue-label }: онлайн\nseats-left = { organiser-label }: { $count }"),
        (Lang::Ru, "event", "join-label = { venue-label }: онлайн\nvenue-label = Где"),
        (Lang::En, "event", "join-label = { label }: online\naddress-label = { join-label }"),
    ]);
    assert!(catalogue.problems().is_empty(), "{:?}", catalogue.problems());
    let show = |message: &dyn Message, lang| catalogue.show(message, lang).to_string();
    assert_eq!(show(&event::JoinLabel, Lang::Kk), "Өтетін орны: онлайн");
    assert_eq!(show(&event::SeatsLeft { count: 3.into() }, Lang::Kk), "Ұйымдастырушы: 3");
    assert_eq!(show(&event::JoinLabel, Lang::Ru), "Где: онлайн", "the folder's own text comes first");
    assert_eq!(show(&event::AddressLabel, Lang::En), "Select a language: online", "of another file");
    for text in ["join-label = { seats-left }", "join-label = { -venue }", "join-label = { venue-label.title }"] {
        assert_eq!(errors("event", text), ["unknown-reference"], "{text}");
    }
}

#[test]
fn an_announcement_and_the_switcher_speak_with_the_catalogues_voice() {
    let catalogue = Catalogue::from_sources([
        (Lang::Kk, "event", "organiser-label = Өткізуші"),
        (Lang::Ru, "event", "organiser-label = Кто проводит"),
        (Lang::En, "event", "organiser-label = Host"),
        (Lang::Kk, "switcher", "label = Тіл таңдау"),
    ]);
    let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content")).unwrap();
    let event = content.event("legal-aid-2021").unwrap();
    for (lang, label) in [(Lang::Kk, "Өткізуші:"), (Lang::Ru, "Кто проводит:"), (Lang::En, "Host:")]
    {
        assert!(!event.announce(lang).text().contains(label));
        let text = event.announce(Edition::new(lang).with_voice(&catalogue)).text();
        assert!(text.contains(label), "{text}");
    }
    let switcher = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Ru, "/ru/").to(Lang::En, "/en/").voice(&catalogue);
    assert!(switcher.html().contains("Тіл таңдау"), "{}", switcher.html());
}

#[test]
fn a_text_of_the_asked_language_is_not_a_stand_in() {
    let catalogue = Catalogue::from_sources([(Lang::Kk, "switcher", "label = Тіл")]);
    assert_eq!(Voice::language(&catalogue, &switcher::Label, Lang::Kk), Lang::Kk);
    assert_eq!(catalogue.say(&switcher::Label, Lang::Kk), "Тіл");
    assert_eq!(catalogue.say(&switcher::Label, Lang::Ru), "Выберите язык");
}

#[test]
fn hostile_files_neither_panic_nor_speak() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |limit: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % limit as u64) as usize
    };
    let parts = [
        "venue-label",
        "seats-left",
        " = ",
        "{",
        "}",
        "{ $count }",
        "{ $",
        "\n",
        "\n    ",
        "->",
        "[one]",
        "*[other]",
        "Орны",
        "\"",
        "\\u",
        "NUMBER(",
        ")",
        ", case: \"genitive\"",
        "-term",
        ".nominative",
        "# Variables:",
        "\r",
        "\u{0}",
        "\u{feff}",
        "<b>",
        "INFLECT($org",
        "😀",
        "{ venue-label }",
        "[0]",
        "$count ->",
    ];
    for _ in 0..4_000 {
        let text: String = (0..next(24)).map(|_| parts[next(parts.len())]).collect();
        let catalogue = Catalogue::from_sources([(Lang::Kk, "event", text.as_str())]);
        for message in [&event::VenueLabel as &dyn Message, &event::SeatsLeft { count: 3.into() }] {
            let shown = catalogue.show(message, Lang::Kk).to_string();
            for leak in ["NUMBER()", "{$", "{-", "{venue-label}", "INFLECT()", "<b>"] {
                assert!(!shown.contains(leak), "{text:?} says {shown:?}");
            }
        }
        assert!(catalogue.problems().iter().all(|problem| !problem.to_string().is_empty()));
    }
}

/// Every message of the library in the pseudo-locale: longer, in brackets, in the same script, with what it takes in its case.
#[test]
fn the_pseudo_locale_shows_every_text_and_keeps_what_it_takes() {
    let is_script = |c: char, lang: Lang| match lang {
        Lang::Kk | Lang::Ru => ('\u{400}'..='\u{52f}').contains(&c),
        Lang::En => {
            c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c) || ('\u{1e00}'..='\u{1eff}').contains(&c)
        }
    };
    for lang in Lang::ALL {
        let catalogue = Catalogue::pseudo(lang);
        assert_eq!(catalogue.problems(), [], "{lang}");
        let mut seen = 0;
        for fixed in ushtil::messages::CONTRACT.fixed.iter().copied().flatten() {
            let (plain, shown) = (fixed.text(lang), catalogue.show(fixed, lang).to_string());
            if !plain.contains(char::is_alphabetic) {
                assert_eq!(shown, plain);
                continue;
            }
            seen += 1;
            assert!(shown.starts_with('⟦') && shown.ends_with('⟧'), "{lang}: {shown}");
            assert!(shown.chars().count() * 10 >= plain.chars().count() * 14, "{lang}: {shown} for {plain}");
            let foreign = |text: &str| text.chars().filter(|c| c.is_alphabetic() && !is_script(*c, lang)).count();
            assert_eq!(foreign(&shown), foreign(plain), "{lang}: {shown} for {plain}");
        }
        assert!(seen > 100, "{lang}: {seen}");
        assert_eq!(catalogue.changed(lang), ushtil::messages::CONTRACT.signatures().count(), "{lang}: every message");
    }
    let org = Name::organisation()
        .text(Lang::Kk, "Алматы қалалық адвокаттар алқасы")
        .text(Lang::Ru, "Алматинская городская коллегия адвокатов")
        .text(Lang::En, "Almaty City Bar")
        .build();
    let said = |lang| Catalogue::pseudo(lang).show(&event::SupportedBy { org: &org }, lang).to_string();
    assert!(said(Lang::Kk).starts_with("⟦Алматы қалалық адвокаттар алқасының қӧлдӑӯӹмӗн"), "{}", said(Lang::Kk));
    assert!(said(Lang::Ru).contains("Алматинской городской коллегии адвокатов"), "{}", said(Lang::Ru));
    assert!(said(Lang::En).contains("Almaty City Bar"), "{}", said(Lang::En));
}

/// A page in the pseudo-locale has the markup of the page, and brackets around whatever the library says.
#[test]
fn a_page_in_the_pseudo_locale_has_the_same_markup() {
    let content = Content::load("examples/content").unwrap();
    let event = content.event("legal-aid-2021").unwrap();
    let tags = |html: &str| {
        let tags: Vec<String> =
            html.split('<').skip(1).map(|tag| tag.split(['>', ' ']).next().unwrap().to_owned()).collect();
        tags
    };
    for lang in Lang::ALL {
        let pseudo = Catalogue::pseudo(lang);
        let plain = event.page(Edition::new(lang)).html();
        let shown = event.page(Edition::new(lang).with_voice(&pseudo)).html();
        assert_eq!(tags(&shown), tags(&plain), "{lang}");
        assert!(shown.matches('⟦').count() >= 8, "{lang}: {shown}");
        assert_eq!(shown.matches('⟦').count(), shown.matches('⟧').count(), "{lang}: {shown}");
        assert!(!plain.contains('⟦'));
    }
}

/// Texts of a language that the application does not have would be read by nobody: that is said, and nothing is in it.
#[test]
fn a_catalogue_has_the_languages_of_its_application() {
    use ushtil::message::{Contract, Signature};
    static MESSAGES: [Signature; 1] = [Signature::new(1, "shop", "title", &[])];
    static MODULES: [&[Signature]; 1] = [&MESSAGES];
    static CONTRACT: std::sync::LazyLock<Contract> = std::sync::LazyLock::new(|| Contract {
        modules: &MODULES,
        fixed: &[],
        languages: Languages::from([Lang::Ru, Lang::En]),
        functions: &[],
    });
    let texts = [(Lang::Kk, "switcher", "label = Тіл"), (Lang::Ru, "switcher", "label = Язык")];
    let catalogue = Catalogue::builder().messages(&CONTRACT).sources(texts);
    let [problem] = catalogue.problems() else { panic!("{:#?}", catalogue.problems()) };
    let expected = ("not-read", "kk/switcher.ftl", "this file is not read: the languages here are ru, en");
    assert_eq!((problem.code, problem.path.as_str(), problem.message.as_str()), expected);
    assert_eq!(Lang::ALL.map(|lang| catalogue.changed(lang)), [0, 1, 0]);
}
