//! iCalendar: identity, time and zones, read back by an independent parser (IC-01 to IC-19), and the names of files (IC-17, SE-09).

use crate::sample::{filled_entry, stamp, zoned};
use ical::tree::cst::IcalCst;
use ushtil::Lang;
use ushtil::document::{Availability, CalendarEntry, CalendarStatus, CalendarTime, Organiser, Text, Url};
use ushtil::render::ical::{self as renderer, IcalOptions, Languages, Message, Method, Times};
use ushtil::sink::Sink;

fn entry(start: &str, end: &str) -> CalendarEntry<'static> {
    let when = CalendarTime::Hours { start: zoned(start), end: zoned(end) };
    CalendarEntry::new("1b4e28ba-2fa1-5d2c-883f-0016d3cca427", stamp(), when, Text::new("Талқылау", Lang::Kk))
}

fn almaty(year: i16) -> CalendarEntry<'static> {
    entry(&format!("{year}-08-20T15:00[Asia/Almaty]"), &format!("{year}-08-20T17:00[Asia/Almaty]"))
}

fn render(entries: &[CalendarEntry], options: &IcalOptions) -> String {
    let mut out = String::new();
    renderer::write(entries, options, &mut Sink::string(&mut out));
    IcalCst::parse(&out).expect("a calendar").decode().validate().unwrap_or_else(|errors| panic!("{errors:?}\n{out}"));
    out
}

fn lines(file: &str) -> Vec<&str> {
    file.split("\r\n").collect()
}

#[test]
fn file_is_whole_and_the_same_every_time() {
    let file = render(&[almaty(2021)], &IcalOptions::default());
    let wanted = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//ushtil//ushtil//KK
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:Asia/Almaty
BEGIN:STANDARD
DTSTART:20041031T030000
TZOFFSETFROM:+0700
TZOFFSETTO:+0600
TZNAME:+06
END:STANDARD
BEGIN:STANDARD
DTSTART:20240301T000000
TZOFFSETFROM:+0600
TZOFFSETTO:+0500
TZNAME:+05
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1b4e28ba-2fa1-5d2c-883f-0016d3cca427
DTSTAMP:20210810T090000Z
LAST-MODIFIED:20210810T090000Z
SEQUENCE:0
DTSTART;TZID=Asia/Almaty:20210820T150000
DTEND;TZID=Asia/Almaty:20210820T170000
STATUS:CONFIRMED
SUMMARY;LANGUAGE=kk:Талқылау
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
";
    assert_eq!(file, wanted.replace('\n', "\r\n"));
    assert_eq!(file, render(&[almaty(2021)], &IcalOptions::default()));
}

#[test]
fn zones_are_right_on_both_sides_of_the_change() {
    for (year, utc) in [(2021, "090000Z"), (2023, "090000Z"), (2024, "100000Z"), (2026, "100000Z")] {
        let file = render(&[almaty(year)], &IcalOptions::default());
        assert!(file.contains("DTSTART:20240301T000000\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500"), "{year}\n{file}");
        let file = render(&[almaty(year)], &IcalOptions::default().times(Times::Utc));
        assert!(file.contains(&format!("DTSTART:{year}0820T{utc}")) && !file.contains("VTIMEZONE"));
    }
}

#[test]
fn feed_describes_each_zone_once() {
    let paris = entry("2014-12-10T09:00[Europe/Paris]", "2014-12-10T18:00[Europe/Paris]");
    let file = render(
        &[almaty(2021), paris, almaty(2026)],
        &IcalOptions::default().name(Text::new("Іс-шаралар", Lang::Kk)).refresh_hours(12),
    );
    assert_eq!(file.matches("BEGIN:VTIMEZONE").count(), 2);
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 3);
    assert!(file.contains(
        "BEGIN:DAYLIGHT\r\nDTSTART:20140330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST"
    ));
    assert!(lines(&file).contains(&"NAME;LANGUAGE=kk:Іс-шаралар"));
    assert!(lines(&file).contains(&"REFRESH-INTERVAL;VALUE=DURATION:PT12H"));
}

#[test]
fn hour_that_comes_twice_is_written_in_utc() {
    let file =
        render(&[entry("2014-10-26T02:30[Europe/Paris]", "2014-10-26T05:00[Europe/Paris]")], &IcalOptions::default());
    assert!(file.contains("DTSTART:20141026T003000Z\r\nDTEND;TZID=Europe/Paris:20141026T050000"), "{file}");
}

#[test]
fn days_end_on_the_day_after() {
    let date = |text: &str| text.parse().unwrap();
    let when = CalendarTime::Days { first: date("2014-12-10"), last: date("2014-12-13") };
    let file =
        render(&[CalendarEntry::new("u", stamp(), when, Text::new("Rentrée", Lang::En))], &IcalOptions::default());
    assert!(
        file.contains("DTSTART;VALUE=DATE:20141210\r\nDTEND;VALUE=DATE:20141214\r\n") && !file.contains("VTIMEZONE")
    );
}

#[test]
fn status_and_sequence_are_published() {
    let rows = [
        (CalendarStatus::Confirmed, "STATUS:CONFIRMED"),
        (CalendarStatus::Tentative, "STATUS:TENTATIVE"),
        (CalendarStatus::Cancelled, "STATUS:CANCELLED"),
    ];
    for (status, wanted) in rows {
        let changed = CalendarEntry { status, sequence: 3, availability: Availability::Free, ..almaty(2026) };
        let file = render(&[changed], &IcalOptions::default());
        for line in [wanted, "SEQUENCE:3", "UID:1b4e28ba-2fa1-5d2c-883f-0016d3cca427", "TRANSP:TRANSPARENT"] {
            assert!(lines(&file).contains(&line), "{line}");
        }
        assert!(!file.contains("METHOD") && !file.contains("VALARM"));
    }
}

#[test]
fn full_event_has_each_property_once_and_links_unescaped() {
    for lang in Lang::ALL {
        let file =
            render(&[filled_entry(lang, "Сөз, сөз; сөз: \"сөз\"")], &IcalOptions::default()).replace("\r\n ", "");
        for name in ["SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CONTACT", "ORGANIZER", "GEO"] {
            assert_eq!(lines(&file).iter().filter(|line| line.starts_with(name)).count(), 1, "{name}");
        }
        for line in [
            format!("SUMMARY;LANGUAGE={lang}:Сөз\\, сөз\\; сөз: \"сөз\""),
            "URL:https://example.kz/a,b;c?d=e".to_owned(),
            format!(
                "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=\"Сөз, сөз; сөз: ^'сөз^'\";LANGUAGE={lang}:https://example.kz/join?a=1,2;3"
            ),
            format!("CONTACT;ALTREP=\"tel:+77059255006\";LANGUAGE={lang}:Сөз\\, сөз\\; сөз: \"сөз\""),
            "GEO:43.238949;76.889709".to_owned(),
        ] {
            assert!(lines(&file).contains(&line.as_str()), "{line}\n{file}");
        }
    }
}

#[test]
fn languages_can_be_left_out() {
    let file = render(&[filled_entry(Lang::Ru, "слово")], &IcalOptions::default().languages(Languages::Unmarked));
    assert!(!file.contains("LANGUAGE"));
}

#[test]
fn lines_are_folded_between_letters() {
    for text in ["Қ".repeat(200), "a\u{301}".repeat(200), "\\".repeat(200), "👩‍👩‍👧‍👦 ".repeat(40), "\u{301}".repeat(200)]
    {
        let file = render(
            &[CalendarEntry { summary: Text::new(text.clone(), Lang::Kk), ..almaty(2026) }],
            &IcalOptions::default(),
        );
        for line in file.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{line}");
            let first = line.strip_prefix(' ').and_then(|rest| rest.chars().next());
            assert!(first != Some('\u{301}') || text.starts_with('\u{301}'));
            assert!(line.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 0, "{line}");
        }
        assert!(file.replace("\r\n ", "").contains(&text.replace('\\', "\\\\")));
    }
}

#[test]
fn message_has_method_organiser_and_time_of_its_own() {
    let organiser =
        Organiser { name: Text::new("Орталық", Lang::Kk), url: Url::parse("mailto:info@example.kz").unwrap() };
    let sent = "2021-08-12T00:00:00Z".parse().unwrap();
    for (method, status) in [(Method::Publish, "STATUS:CONFIRMED"), (Method::Cancel, "STATUS:CANCELLED")] {
        let mut message = Message::about(&almaty(2021), organiser.clone(), sent);
        message.method = method;
        let file = render(&[almaty(2021)], &IcalOptions::default().message(message));
        let method = format!("METHOD:{}", method.name());
        let sender = "ORGANIZER;CN=\"Орталық\";LANGUAGE=kk:mailto:info@example.kz";
        for line in [method.as_str(), sender, status, "DTSTAMP:20210812T000000Z", "LAST-MODIFIED:20210810T090000Z"] {
            assert!(lines(&file).contains(&line), "{line}\n{file}");
        }
    }
}

#[test]
fn file_names_are_names_and_nothing_else() {
    let rows = [
        ("legal-aid-2021.kk", "legal-aid-2021.kk", "legal-aid-2021.kk"),
        ("../../etc/passwd", "etc-passwd", "etc-passwd"),
        ("..\\a", "a", "a"),
        ("a\"; filename=\"b.exe", "a-filename-b.exe", "a-filename-b.exe"),
        ("a\r\nSet-Cookie: b", "a-Set-Cookie-b", "a-Set-Cookie-b"),
        ("\u{202e}abc", "abc", "abc"),
        ("", "event", "event"),
        ("...", "event", "event"),
        ("Іс-шара (1)", "1", "%D0%86%D1%81-%D1%88%D0%B0%D1%80%D0%B0%20%281%29"),
    ];
    for (id, plain, all) in rows {
        let wanted = format!("attachment; filename=\"{plain}.ics\"; filename*=UTF-8''{all}.ics");
        assert_eq!(renderer::disposition(id), wanted, "{id:?}");
    }
    for data in crate::corpus::corpus() {
        let value = renderer::disposition(&data);
        assert!(value.bytes().all(|b| (0x20..0x7f).contains(&b)), "{data:?}: {value}");
        assert_eq!((value.matches('"').count(), value.matches(';').count()), (2, 2), "{data:?}: {value}");
        assert!(!value.contains(['/', '\\']) && !value.contains("\".") && !value.contains("''."), "{data:?}: {value}");
    }
}
