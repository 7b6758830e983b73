//! One event in every status, in every format, held against golden files (AN-06). `UPDATE=1` writes them anew.

use crate::sample::{WORDS, announcement, stamp, zoned};
use std::fs;
use std::path::Path;
use ushtil::Lang;
use ushtil::document::{CalendarEntry, CalendarStatus, CalendarTime, Property, Stamp, Text, Thing};
use ushtil::lang::PerLang;
use ushtil::render::{jsonld, telegram, whatsapp};
use ushtil::sink::Sink;
use ushtil_lang::per_lang;

struct Status {
    name: &'static str,
    notice: PerLang<&'static str>,
    calendar: CalendarStatus,
    term: &'static str,
}

const STATUSES: &[Status] = &[
    Status {
        name: "cancelled",
        notice: per_lang! { kk: "Іс-шара өткізілмейді", ru: "Мероприятие не состоится", en: "The event is cancelled" },
        calendar: CalendarStatus::Cancelled,
        term: "EventCancelled",
    },
    Status {
        name: "postponed",
        notice: per_lang! { kk: "Іс-шара кейінге қалдырылды, жаңа күні қосымша хабарланады", ru: "Мероприятие отложено, о новой дате будет сообщено дополнительно", en: "The event is postponed; a new date will be announced" },
        calendar: CalendarStatus::Tentative,
        term: "EventPostponed",
    },
    Status {
        name: "rescheduled",
        notice: per_lang! { kk: "Іс-шара басқа күнге ауыстырылды. Бұрынғы күні: 2021 жылғы 13 тамыз", ru: "Мероприятие перенесено. Прежняя дата: 13 августа 2021 года", en: "The event has been rescheduled. Previous date: 13 August 2021" },
        calendar: CalendarStatus::Confirmed,
        term: "EventRescheduled",
    },
    Status {
        name: "moved-online",
        notice: per_lang! { kk: "Іс-шара онлайн форматқа ауыстырылды", ru: "Мероприятие переведено в онлайн-формат", en: "The event has moved online" },
        calendar: CalendarStatus::Confirmed,
        term: "EventMovedOnline",
    },
];

fn rendered(status: &Status, lang: Lang) -> String {
    let notice = status.notice[lang];
    let mut document = announcement(lang);
    document.notice = Some(Text::new(notice, lang));
    let title = format!("{notice} – {}", WORDS[lang].title);
    let when = CalendarTime::Hours {
        start: zoned("2021-08-20T15:00[Asia/Almaty]"),
        end: zoned("2021-08-20T17:00[Asia/Almaty]"),
    };
    let mut entry = CalendarEntry::new("1b4e28ba-2fa1-5d2c-883f-0016d3cca427", stamp(), when, Text::new(title, lang));
    entry.status = status.calendar;
    entry.sequence = 1;
    let mut thing =
        Thing::new("Event").with("name", WORDS[lang].title).with("eventStatus", Property::Term(status.term));
    if status.name == "rescheduled" {
        thing = thing.with("previousStartDate", Stamp::Zoned(zoned("2021-08-13T15:00[Asia/Almaty]")));
    }
    let mut json = String::new();
    jsonld::write(&[thing], &mut Sink::string(&mut json));
    let messages = telegram::messages(&document, &telegram::TelegramOptions::DEFAULT).unwrap();
    let parts = [
        ("text", document.text()),
        ("html", document.html()),
        ("markdown", document.markdown()),
        ("telegram", messages.join("\n")),
        ("whatsapp", whatsapp::message(&document)),
        ("ical", entry.ical().replace("\r\n", "\n")),
        ("jsonld", json),
    ];
    for (name, part) in &parts[..5] {
        let first_word = |text: &str| text.split([' ', '-']).next().unwrap_or_default().to_owned();
        let said = part.find(&first_word(notice));
        let titled = part.find(&first_word(WORDS[lang].title));
        assert!(said.is_some() && said < titled, "{name} says the status first");
    }
    parts.iter().map(|(name, part)| format!("=== {name}\n{}\n\n", part.trim_end())).collect()
}

#[test]
fn every_status_is_said_first_in_every_format() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/render/golden");
    for status in STATUSES {
        for lang in Lang::ALL {
            let path = folder.join(format!("{}.{lang}.golden", status.name));
            let found = rendered(status, lang);
            if std::env::var_os("UPDATE").is_some() {
                fs::create_dir_all(&folder).unwrap();
                fs::write(&path, &found).unwrap();
            }
            let wanted = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(found, wanted, "{}: look at the difference, then set UPDATE=1", path.display());
        }
    }
}
