//! What events say: each row is what a reader would miss or be told wrong, in three languages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::Lang;
use ushtil::content::{Audience, Content, Edition};

const REST: &str = r#"
[[organisation]]
id = "bar"
kind = "bar"
name = { kk = "Алматы қалалық адвокаттар алқасы", ru = "Алматинская городская коллегия адвокатов", en = "Almaty City Bar" }
grammar = { en = { article = "definite" } }

[[organisation]]
id = "hope"
kind = "foundation"
name = { ru = "Фонд «Надежда»" }

[[person]]
id = "sarsenova"
prefix = "ms"
gender = "feminine"
name.kk = { given = "Айгерім", family = "Сәрсенова" }
name.ru = { given = "Айгерим", family = "Сарсенова" }
name.en = { given = "Aigerim", family = "Sarsenova" }
positions = [
  { title = { kk = "хатшы", ru = "секретарь", en = "Secretary" }, organisation = "bar", valid = { to = "2025" } },
  { title = { kk = "төраға", ru = "председатель", en = "Chair" }, organisation = "bar", valid = { from = "2026" } },
]

[[place]]
id = "almaty"
name = { kk = "Алматы", ru = "Алматы", en = "Almaty" }
country = "KZ"

[[place]]
id = "library"
parent = "almaty"
name = { kk = "Ұлттық кітапхана", ru = "Национальная библиотека", en = "National Library" }
address = { kk = "Абай даңғылы, 14", ru = "проспект Абая, 14", en = "14 Abay Avenue" }
geo = { lat = 43.24, lon = 76.95 }
"#;

fn content(event: &str) -> Content {
    let head = r#"
[[event]]
id = "talk"
kind = "round-table"
title = { kk = "Сот туралы талқылау", ru = "Обсуждение о судах", en = "A talk on courts" }
"#;
    match Content::parse("talk.toml", &[head, event, REST].concat()) {
        Ok(content) => content,
        Err(report) => panic!("{report}"),
    }
}

const WHEN: &str = "when = { start = \"2026-08-20T15:00\", end = \"2026-08-20T17:00\", zone = \"Asia/Almaty\" }\n";

/// Holds that the announcement has, or has not, these lines.
fn check(event: &str, edition: impl Fn(Lang) -> Edition<'static>, has: [&[&str]; Lang::ALL.len()], has_not: &[&str]) {
    let content = content(&[WHEN, event].concat());
    for (lang, has) in Lang::ALL.into_iter().zip(has) {
        let text = content.event("talk").unwrap().announce(edition(lang)).text().replace('\u{a0}', " ");
        for line in has {
            assert!(text.lines().any(|found| found == *line), "{lang}: no line {line:?} in\n{text}");
        }
        for words in has_not {
            assert!(!text.contains(words), "{lang}: {words:?} in\n{text}");
        }
    }
}

const ONLINE: &str = r#"access = [
  { type = "online", platform = "Zoom", url = "https://zoom.example/j/1", passcode = "0123", visibility = "public" },
  { type = "online", platform = "Teams", url = "https://teams.example/2", visibility = "public" },
  { type = "broadcast", platform = "YouTube", url = "https://youtube.example/3" },
]
"#;

#[test]
fn every_platform_is_named_and_has_its_own_link() {
    let has: [&[&str]; Lang::ALL.len()] = [
        &["Форматы: онлайн, Zoom және Teams платформаларында", "Қосылу сілтемесі (Zoom): https://zoom.example/j/1"],
        &[
            "Формат: онлайн, на платформах Zoom и Teams",
            "Код доступа (Zoom): 0123",
            "Ссылка для подключения (Teams): https://teams.example/2",
        ],
        &["Format: online, on the Zoom and Teams platforms", "Link to join (Teams): https://teams.example/2"],
    ];
    check(ONLINE, Edition::new, has, &[]);
    let both = content(&[WHEN, ONLINE].concat());
    let event = both.event("talk").unwrap();
    assert_eq!(event.calendar(Lang::Kk).unwrap().conferences.len(), 3);
    assert_eq!(event.calendar(Lang::Ru).unwrap().ical().matches("CONFERENCE").count(), 3);
}

#[test]
fn an_event_that_is_over_does_not_invite() {
    let after = |lang| Edition::new(lang).as_of(jiff::civil::date(2026, 8, 21));
    let event = [ONLINE, "registration = { url = \"https://forms.example\" }\nprice = { free = true }\n"].concat();
    let event = event.replace("price = { free = true }\n", "price = \"free\"\n");
    let has: [&[&str]; Lang::ALL.len()] = [
        &["Жазба: https://youtube.example/3"],
        &["Запись: https://youtube.example/3"],
        &["Recording: https://youtube.example/3"],
    ];
    check(&event, after, has, &["zoom.example", "0123", "forms.example"]);
}

#[test]
fn whoever_may_not_see_the_link_is_told_how_to_come_to_it() {
    let event = "access = [{ type = \"online\", platform = \"Zoom\", url = \"https://zoom.example/j/1\", passcode = \"0123\" }]\nregistration = { required = true, url = \"https://forms.example\" }\n";
    let has: [&[&str]; Lang::ALL.len()] = [
        &["Қосылу: сілтеме тіркелген қатысушыларға жіберіледі", "Тіркелу: міндетті, https://forms.example"],
        &[
            "Подключение: ссылка направляется зарегистрированным участникам",
            "Регистрация: обязательна, https://forms.example",
        ],
        &["Joining: the link is sent to registered participants", "Registration: required, https://forms.example"],
    ];
    check(event, Edition::new, has, &["zoom.example", "0123"]);
    let registered = |lang| Edition::new(lang).for_audience(Audience::Registered);
    check(event, registered, [&["Қосылу сілтемесі: https://zoom.example/j/1"], &["Код доступа: 0123"], &[]], &[]);
}

#[test]
fn the_city_is_said_and_who_speaks_with_the_position_of_that_day() {
    let event = "access = [{ type = \"venue\", place = \"library\" }]\npeople = [{ who = \"sarsenova\", role = \"speaker\" }]\n";
    let has: [&[&str]; Lang::ALL.len()] = [
        &[
            "Өтетін орны: Ұлттық кітапхана, Алматы",
            "Баяндамашы: Айгерім Сәрсенова ханым – Алматы қалалық адвокаттар алқасының төрағасы",
        ],
        &[
            "Место проведения: Национальная библиотека, Алматы",
            "Докладчик: г-жа Айгерим Сарсенова — председатель Алматинской городской коллегии адвокатов",
        ],
        &["Venue: National Library, Almaty", "Speaker: Ms Aigerim Sarsenova – Chair, Almaty City Bar"],
    ];
    check(event, Edition::new, has, &["секретарь", "хатшы", "Secretary"]);
}

#[test]
fn a_name_or_a_reason_in_another_language_is_marked_and_never_inflected() {
    let event = "supporters = [{ who = \"hope\", role = \"support\" }]\nstatus = { type = \"cancelled\", reason = { ru = \"болезнь докладчика\" } }\n";
    let has: [&[&str]; Lang::ALL.len()] = [
        &["Себебі: болезнь докладчика (орысша)", "Қолдау көрсетуші: Фонд «Надежда» (орысша)", "Іс-шара өткізілмейді"],
        &["При поддержке Фонда «Надежда»", "Мероприятие отменено. Причина: болезнь докладчика"],
        &["Reason: болезнь докладчика (in Russian)", "The event is cancelled"],
    ];
    check(event, Edition::new, has, &["-ның", "support of"]);
}

#[test]
fn an_article_says_where_and_whom_to_ask() {
    let event = "access = [{ type = \"venue\", place = \"library\" }]\nregistration = { url = \"https://forms.example\" }\ncontacts = [{ email = \"info@example.kz\", label = { kk = \"БАҚ үшін\", ru = \"Для СМИ\" } }]\n";
    let content = content(&[WHEN, event].concat());
    let rows = [
        (
            Lang::Kk,
            [
                "Өтетін орны: Ұлттық кітапхана, Абай даңғылы, 14.",
                "Тіркелу: https://forms.example",
                "БАҚ үшін: info@example.kz",
            ],
        ),
        (
            Lang::Ru,
            [
                "Место проведения: Национальная библиотека, проспект Абая, 14.",
                "Регистрация: https://forms.example",
                "Для СМИ: info@example.kz",
            ],
        ),
        (
            Lang::En,
            [
                "Venue: National Library, 14 Abay Avenue.",
                "Registration: https://forms.example",
                "Для СМИ (in Russian): info@example.kz",
            ],
        ),
    ];
    for (lang, lines) in rows {
        let text = content.event("talk").unwrap().article(lang).text().replace('\u{a0}', " ");
        lines.iter().for_each(|line| assert!(text.contains(line), "{lang}: no {line:?} in\n{text}"));
    }
}

#[test]
fn a_machine_translation_says_so_and_a_summary_is_shown() {
    let event = "body = { kk = { value = \"Мәтін.\", state = \"machine\" }, ru = \"Текст.\", en = \"Text.\" }\nsummary = { kk = \"Қысқаша.\", ru = \"Коротко.\", en = \"In short.\" }\n";
    let content = content(&[WHEN, event].concat());
    let page = |lang| content.event("talk").unwrap().page(lang);
    assert!(
        page(Lang::Kk).text().contains("\n\nАвтоматты түрде аударылған\n\nҚысқаша.\n\n"),
        "{}",
        page(Lang::Kk).text()
    );
    assert!(page(Lang::Ru).text().contains("\n\nКоротко.\n\n"));
    assert_eq!(page(Lang::En).description.unwrap().text, "In short.");
    assert!(!page(Lang::En).text().contains("automatically"));
}

#[test]
fn calendars_and_data_name_the_place_in_its_language_and_one_identity() {
    let content = content(&[WHEN, "access = [{ type = \"venue\", place = \"library\" }]\n"].concat());
    let event = content.event("talk").unwrap();
    let entry = event.calendar(Lang::Kk).unwrap();
    assert_eq!(entry.location.as_ref().unwrap().text, "Ұлттық кітапхана, Алматы, Абай даңғылы, 14");
    let thing = event.thing(Lang::Kk);
    assert_eq!(thing.id.unwrap().as_str(), format!("urn:uuid:{}", entry.uid), "AN-08: one id in every format");
    let mut json = String::new();
    ushtil::render::jsonld::write(&[event.thing(Lang::Ru)], &mut ushtil::sink::Sink::string(&mut json));
    let address =
        r#""address":{"@type":"PostalAddress","streetAddress":"проспект Абая, 14","addressLocality":"Алматы"}"#;
    assert!(json.contains(address) && json.contains(r#""latitude":"43.24""#), "{json}");
}

/// A label has the number of what follows it, and says what somebody does.
#[test]
fn labels_agree_with_what_follows_them() {
    check(
        "languages = [{ tag = \"kk\", role = \"working\" }]\npeople = [{ who = \"bar\", role = \"recipient\" }]\n\
         audience = { kk = \"адвокаттар\", ru = \"адвокаты\", en = \"advocates\" }\n",
        Edition::new,
        [
            &["Жұмыс тілі: қазақ тілі", "Марапатты алады: Алматы қалалық адвокаттар алқасы"],
            &["Рабочий язык: казахский", "Награду получает: Алматинская городская коллегия адвокатов"],
            &["Working language: Kazakh", "Award goes to: Almaty City Bar"],
        ],
        &["Қатысушы", "Участник", "Participant"],
    );
    check(
        "languages = [{ tag = \"kk\", role = \"working\" }, { tag = \"ru\", role = \"working\" }]\n\
         people = [{ who = \"bar\", role = \"moderator\" }, { who = \"sarsenova\", role = \"moderator\" }]\n",
        Edition::new,
        [
            &["Жұмыс тілдері: қазақ тілі, орыс тілі"],
            &["Рабочие языки: казахский, русский"],
            &["Working languages: Kazakh, Russian"],
        ],
        &["Модератор:", "Moderator:"],
    );
}

/// What nobody has dated says no date that means something else.
#[test]
fn a_calendar_without_a_date_of_change_names_none() {
    let content = content(WHEN);
    let file = content.event("talk").unwrap().calendar(Lang::Kk).unwrap().ical();
    assert!(!file.contains("LAST-MODIFIED") && !file.contains("1970"), "{file}");
    assert!(file.contains("DTSTAMP:20260820T100000Z"), "{file}");
}

#[test]
fn a_position_that_has_ended_is_never_shown_as_held() {
    let content = content(WHEN);
    let (person, bar) = (content.person("sarsenova").unwrap(), content.organisation("bar").unwrap());
    let rows = [
        (Lang::Kk, "төраға", "хатшы", "Бұрынғы лауазымдары: ", "(2025 жылға дейін)"),
        (Lang::Ru, "председатель", "секретарь", "Прежние должности: ", "(до 2025 года)"),
        (Lang::En, "Chair", "Secretary", "Former positions: ", "(until 2025)"),
    ];
    for (lang, held, ended, label, years) in rows {
        for day in [None, Some(jiff::civil::date(2026, 3, 1))] {
            let edition = day.map_or(Edition::new(lang), |day| Edition::new(lang).as_of(day));
            let page = person.page(edition).text();
            let former = page.lines().find(|line| line.starts_with(label)).unwrap();
            assert!(former.contains(ended) && former.ends_with(years) && !former.contains(held), "{lang}: {page}");
            assert!(person.card(edition).place.unwrap().text.contains(held), "{lang}");
            let people = bar.page(edition).text();
            assert!(people.contains(held) && !people.contains(ended), "{lang}: {people}");
        }
    }
}

#[test]
fn an_event_in_a_city_has_the_time_of_that_city() {
    let astana = "access = [{ type = \"venue\", place = \"palace\" }]\n[[place]]\nid = \"astana\"\ncountry = \"KZ\"\nname = { kk = \"Астана\", ru = \"Астана\", en = \"Astana\" }\n[[place]]\nid = \"palace\"\nparent = \"astana\"\nname = { kk = \"Сарай\", ru = \"Дворец\", en = \"Palace\" }\n";
    let has: [&[&str]; Lang::ALL.len()] = [
        &["2026 жылғы 20 тамыз, бейсенбі, сағат 15:00-ден 17:00-ге дейін (Астана уақыты бойынша, UTC+5)"],
        &["20 августа 2026 года, четверг, с 15:00 до 17:00 (по времени Астаны, UTC+5)"],
        &["Thursday, 20 August 2026, from 15:00 to 17:00 (Astana time, UTC+5)"],
    ];
    check(astana, Edition::new, has, &[]);
}

#[test]
fn a_second_clock_is_said_beside_the_first() {
    let text = "[[event]]\nid = \"talk\"\nkind = \"meeting\"\ntitle = { kk = \"Кездесу\", ru = \"Встреча\", en = \"Meeting\" }\n\
                when = { start = \"2026-08-20T17:00\", zone = \"Asia/Almaty\", also = [\"Europe/Paris\", \"Asia/Tokyo\"] }\n";
    let content = Content::parse("talk.toml", text).unwrap();
    let line =
        |lang| content.event("talk").unwrap().announce(lang).text().lines().nth(1).unwrap().replace('\u{a0}', " ");
    assert_eq!(
        line(Lang::En),
        "Thursday, 20 August 2026, at 17:00 (Almaty time, UTC+5); at 14:00 (Paris time, UTC+2); at 21:00 (Tokyo time, UTC+9)"
    );
    assert!(line(Lang::Ru).contains("; в 14:00 (по времени Парижа, UTC+2)"), "{}", line(Lang::Ru));
    assert!(line(Lang::Kk).contains("; сағат 14:00-де (Париж уақыты бойынша, UTC+2)"), "{}", line(Lang::Kk));
}

/// What a line of an announcement says when it is, the spaces as they are typed.
fn said_of(when: &str) -> [String; Lang::ALL.len()] {
    let content = content(when);
    Lang::ALL.map(|lang| {
        let text = content.event("talk").unwrap().announce(lang).text().replace('\u{a0}', " ");
        text.lines().nth(1).unwrap().to_owned()
    })
}

#[test]
fn a_span_says_its_year_once_and_has_the_dash_of_ranges() {
    let rows = [
        (
            r#"when = { start = "2026-08-20T15:00", end = "2026-08-22T18:00", zone = "Asia/Almaty" }"#,
            [
                "2026 жылғы 20 тамыз, бейсенбі, сағат 15:00-ден 22 тамыз, сенбі, сағат 18:00-ге дейін (Алматы уақыты бойынша, UTC+5)",
                "20 августа 2026 года, четверг, 15:00 – 22 августа, суббота, 18:00 (по времени Алматы, UTC+5)",
                "Thursday, 20 August 2026, 15:00 – Saturday, 22 August, 18:00 (Almaty time, UTC+5)",
            ],
        ),
        (
            r#"when = { start = "2026-12-31T22:00", end = "2027-01-01T03:00", zone = "Asia/Almaty" }"#,
            [
                "2026 жылғы 31 желтоқсан, бейсенбі, сағат 22:00-ден 2027 жылғы 1 қаңтар, жұма, сағат 03:00-ге дейін (Алматы уақыты бойынша, UTC+5)",
                "31 декабря 2026 года, четверг, 22:00 – 1 января 2027 года, пятница, 03:00 (по времени Алматы, UTC+5)",
                "Thursday, 31 December 2026, 22:00 – Friday, 1 January 2027, 03:00 (Almaty time, UTC+5)",
            ],
        ),
        (
            r#"when = { from = "2026-03", to = "2026-05" }"#,
            ["2026 жылғы наурыз–мамыр", "март – май 2026 года", "March–May 2026"],
        ),
        (
            r#"when = { from = "2026-11", to = "2027-02" }"#,
            [
                "2026 жылғы қараша – 2027 жылғы ақпан",
                "ноябрь 2026 года – февраль 2027 года",
                "November 2026 – February 2027",
            ],
        ),
        (r#"when = { from = "2026", to = "2028" }"#, ["2026–2028 жылдар", "2026–2028 годы", "2026–2028"]),
        (
            r#"when = { from = "2026-02-20", to = "2026-03-05" }"#,
            ["2026 жылғы 20 ақпан – 5 наурыз", "20 февраля – 5 марта 2026 года", "20 February – 5 March 2026"],
        ),
        (
            r#"when = { start = "2026-08-20T15:00", end = "2026-08-20T17:00", zone = "America/New_York" }"#,
            [
                "2026 жылғы 20 тамыз, бейсенбі, сағат 15:00-ден 17:00-ге дейін (Нью-Йорк уақыты бойынша, UTC−4)",
                "20 августа 2026 года, четверг, с 15:00 до 17:00 (по времени Нью-Йорка, UTC−4)",
                "Thursday, 20 August 2026, from 15:00 to 17:00 (New York time, UTC−4)",
            ],
        ),
    ];
    for (when, expected) in rows {
        assert_eq!(said_of(when), expected, "{when}");
    }
}

#[test]
fn an_amount_of_nothing_is_free() {
    let has: [&[&str]; Lang::ALL.len()] =
        [&["Қатысу құны: тегін"], &["Стоимость участия: бесплатно"], &["Participation fee: free of charge"]];
    for price in [
        "price = \"free\"",
        "price = { amount = 0, currency = \"KZT\" }",
        "price = { amount = \"0.00\", currency = \"EUR\" }",
    ] {
        check(price, Edition::new, has, &["₸", "€"]);
    }
}

#[test]
fn a_document_is_dated_without_a_weekday() {
    let agreement = r#"
[[agreement]]
id = "pact"
kind = "memorandum"
parties = ["bar", "hope"]
title = { kk = "Ынтымақтастық туралы меморандум", ru = "Меморандум о сотрудничестве", en = "Memorandum" }
signed = { from = "2026-08-20" }
signatories = [{ person = "sarsenova", party = "bar", title = { kk = "төраға", ru = "председатель", en = "Chair" } }]
"#;
    let content = content(&[WHEN, agreement].concat());
    let rows = [
        (
            "Қол қойылған күні: 2026 жылғы 20 тамыз",
            "Қол қойғандар: Айгерім Сәрсенова ханым – Алматы қалалық адвокаттар алқасының төрағасы",
        ),
        (
            "Дата подписания: 20 августа 2026 года",
            "Подписали: г-жа Айгерим Сарсенова — председатель Алматинской городской коллегии адвокатов",
        ),
        ("Signed: 20 August 2026", "Signatories: Ms Aigerim Sarsenova – Chair, Almaty City Bar"),
    ];
    for (lang, (signed, signatories)) in Lang::ALL.into_iter().zip(rows) {
        let text = content.agreement("pact").unwrap().announce(lang).text().replace('\u{a0}', " ");
        for line in [signed, signatories] {
            assert!(text.lines().any(|found| found == line), "{lang}: no line {line:?} in\n{text}");
        }
    }
}

#[test]
fn a_kazakh_position_belongs_to_its_organisation() {
    let event = r#"[[organisation]]
id = "til"
kind = "foundation"
name.kk = "«Тіл» қоғамдық қоры"
name.ru = "Общественный фонд «Тіл»"
name.en = "Til Foundation"
[[person]]
id = "asan"
gender = "masculine"
name.kk = { given = "Асан", family = "Қалиев" }
name.ru = { given = "Асан", family = "Калиев" }
name.en = { given = "Asan", family = "Kaliyev" }
"#;
    let rows = [
        ("төраға", "«Тіл» қоғамдық қорының төрағасы"),
        ("төрағасы", "«Тіл» қоғамдық қорының төрағасы"),
        ("бас директор", "«Тіл» қоғамдық қорының бас директоры"),
        ("төраға орынбасары", "«Тіл» қоғамдық қорының төраға орынбасары"),
        ("аға ғылыми қызметкер", "«Тіл» қоғамдық қорының аға ғылыми қызметкері"),
        ("оқытушы", "«Тіл» қоғамдық қорының оқытушысы"),
        ("бастық", "«Тіл» қоғамдық қорының бастығы"),
        ("CEO", "CEO («Тіл» қоғамдық қоры)"),
    ];
    for (title, expected) in rows {
        let position = format!(
            "positions = [{{ title = {{ kk = \"{title}\", ru = \"–\", en = \"–\" }}, organisation = \"til\" }}]\n"
        );
        let content = content(&[WHEN, event, &position].concat());
        let page = content.person("asan").unwrap().page(Lang::Kk).text();
        assert!(page.contains(&format!("Лауазымдары: {expected}")), "{page}");
    }
}
