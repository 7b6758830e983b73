//! News of events and digests, in every language and format, held against golden files; `UPDATE=1` writes these anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;
use std::path::Path;

use jiff::civil::{Date, date};
use ushtil::Lang;
use ushtil::content::{Content, Edition, News};
use ushtil::document::Document;
use ushtil::grammar::Name;
use ushtil::render::email::Email;
use ushtil::render::{telegram, whatsapp};

const CONTENT: &str = r#"
    [[event]]
    id = "hall"
    kind = "lecture"
    title = { kk = "Сот төрелігі туралы дәріс", ru = "Лекция о правосудии", en = "A lecture on justice" }
    when = { start = "2026-08-20T15:00", end = "2026-08-20T17:00", zone = "Asia/Almaty" }
    access = [
        { type = "online", platform = "Zoom", url = "https://zoom.us/j/1", passcode = "047800" },
        { type = "broadcast", platform = "YouTube", url = "https://youtube.com/watch?v=1" },
    ]

    [[event]]
    id = "days"
    kind = "forum"
    title = { kk = "Заңгерлер форумы", ru = "Форум юристов", en = "Forum of lawyers" }
    when = { first = "2026-08-21", last = "2026-08-22" }

    [[event]]
    id = "moved"
    rev = 1
    kind = "seminar"
    title = { kk = "Салық семинары", ru = "Семинар о налогах", en = "A seminar on taxes" }
    when = { start = "2026-09-01T10:00", end = "2026-09-01T12:00", zone = "Asia/Almaty" }
    status = { type = "rescheduled", previous = [{ start = "2026-08-19T10:00", end = "2026-08-19T12:00", zone = "Asia/Almaty" }] }

    [[event]]
    id = "off"
    rev = 1
    kind = "briefing"
    title = { kk = "Брифинг", ru = "Брифинг", en = "A briefing" }
    when = { start = "2026-08-18T10:00", zone = "Asia/Almaty" }
    status = { type = "cancelled", reason = { kk = "спикердің ауруы", ru = "болезнь спикера", en = "the speaker is ill" } }
"#;

/// What is news, of which event, on which day.
const ROWS: [(News, &str, Date); 8] = [
    (News::Reminder, "hall", date(2026, 8, 20)),
    (News::Reminder, "hall", date(2026, 8, 19)),
    (News::Reminder, "hall", date(2026, 8, 10)),
    (News::Reminder, "days", date(2026, 8, 20)),
    (News::Moved, "moved", date(2026, 8, 10)),
    (News::Cancelled, "off", date(2026, 8, 10)),
    (News::NewLink, "hall", date(2026, 8, 10)),
    (News::Recording, "hall", date(2026, 8, 21)),
];

fn in_every_format(document: &Document<'_>) -> String {
    let mail = Email::new(std::slice::from_ref(document)).unwrap();
    let telegram = telegram::messages(document, &telegram::TelegramOptions::DEFAULT).unwrap().join("\n\n");
    let formats = [
        ("subject", mail.subject),
        ("text", document.text()),
        ("telegram", telegram),
        ("whatsapp", whatsapp::message(document)),
        ("markdown", document.markdown()),
        ("html", document.html()),
    ];
    formats.iter().fold(String::new(), |mut all, (name, text)| {
        writeln!(all, "--- {name}\n{text}").unwrap();
        all
    })
}

#[test]
fn news_and_digests_are_as_in_the_golden_files() {
    let content = Content::parse("news.toml", CONTENT).unwrap();
    let reader = Name::person().text(Lang::Kk, "Айгүл Серікқызы").text(Lang::Ru, "Айгуль Сериковна");
    let reader = reader.text(Lang::En, "Aigul Serikkyzy").person_gender(ushtil::grammar::Gender::Feminine).build();
    for lang in Lang::ALL {
        let mut said = String::new();
        for (news, id, day) in ROWS {
            let document = content.event(id).unwrap().news(news, Edition::new(lang).as_of(day)).unwrap();
            writeln!(said, "=== {news:?} of {id} on {day}\n{}", in_every_format(&document)).unwrap();
        }
        let edition = Edition::new(lang);
        let week = edition.week(&content, date(2026, 8, 19)).greeted(edition.greeting(&reader));
        writeln!(said, "=== The week\n{}", in_every_format(&week)).unwrap();
        let month = ushtil::content::Month::of(date(2026, 8, 1));
        let table = Document::new(lang, "month", ushtil::document::Text::new("–", lang))
            .with(edition.month(month, &content.in_month(&month)));
        writeln!(said, "=== The month\n{}", in_every_format(&table)).unwrap();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/news/{lang}.txt"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &said).unwrap();
        }
        assert!(std::fs::read_to_string(&path).unwrap() == said, "{} is another", path.display());
    }
}

#[test]
fn what_is_no_news_has_no_message() {
    let content = Content::parse("news.toml", CONTENT).unwrap();
    let says = |news, id: &str, day| content.event(id).unwrap().news(news, Edition::new(Lang::Kk).as_of(day)).is_some();
    let (before, after) = (date(2026, 8, 10), date(2026, 12, 1));
    for id in ["hall", "days", "moved", "off"] {
        for news in News::ALL {
            let expected = ROWS.iter().any(|(other, of, _)| *other == news && *of == id);
            let is_ahead = !matches!(news, News::Recording);
            let moved_has_reminder = news == News::Reminder && id == "moved";
            assert_eq!(says(news, id, before), (expected && is_ahead) || moved_has_reminder, "{news:?} of {id} before");
            let stays = matches!(news, News::Recording | News::Cancelled);
            assert_eq!(says(news, id, after), expected && stays, "{news:?} of {id} after");
        }
    }
    assert!(!says(News::Reminder, "days", date(2026, 8, 22)), "it has begun");
}

#[test]
fn whom_a_letter_greets_decides_the_word_before_the_name() {
    let person = |gender: Option<ushtil::grammar::Gender>| {
        let name = Name::person().text(Lang::Ru, "Саша").text(Lang::Kk, "Саша").text(Lang::En, "Sasha");
        gender.into_iter().fold(name, ushtil::grammar::NameBuilder::person_gender).build()
    };
    use ushtil::grammar::Gender::{Feminine, Masculine};
    for (gender, expected) in
        [(Some(Masculine), "Уважаемый Саша!"), (Some(Feminine), "Уважаемая Саша!"), (None, "Здравствуйте, Саша!")]
    {
        assert_eq!(Edition::new(Lang::Ru).greeting(&person(gender)).text, expected);
        assert_eq!(Edition::new(Lang::Kk).greeting(&person(gender)).text, "Құрметті Саша!");
        assert_eq!(Edition::new(Lang::En).greeting(&person(gender)).text, "Dear Sasha,");
    }
}
