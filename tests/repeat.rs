//! What repeats, and what happens on the dates of a list: its days, its words in three languages, its calendar entry.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::civil::date;
use ushtil::Lang;
use ushtil::content::{Content, Edition};

fn event(when: &str) -> Content {
    let head = r#"
[[event]]
id = "club"
kind = "meeting"
title = { kk = "Клуб", ru = "Клуб", en = "Club" }
"#;
    match Content::parse("club.toml", &format!("{head}when = {{ {when} }}\n")) {
        Ok(content) => content,
        Err(report) => panic!("{when}: {report}"),
    }
}

#[test]
fn rules_give_the_days_that_rfc_5545_does() {
    let table = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/rules.tsv")).unwrap();
    let mut rows = 0;
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let [about, first, toml, rule, _, days] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let content = event(&format!("first = '{first}', {toml}"));
        let event = content.event("club").unwrap();
        let (begin, end) = days.split_once(" … ").unwrap_or((days, ""));
        let has_end = rule.contains("COUNT") || rule.contains("UNTIL");
        let limit = if has_end { usize::MAX } else { begin.split(' ').count() };
        let found: Vec<String> =
            event.when.occurrences().take(limit).map(|one| one.planned.first_day().to_string()).collect();
        match end {
            "" => assert_eq!(found.join(" "), begin, "{about}"),
            end => assert!(found.join(" ").starts_with(begin) && found.join(" ").ends_with(end), "{about}"),
        }
        let calendar = event.calendar(Lang::En).unwrap().ical();
        assert!(calendar.contains(&format!("\r\nRRULE:{rule}\r\n")), "{about}: {calendar}");
        rows += 1;
    }
    assert!(rows > 20);
}

/// Holds what is said of `when` in the three languages, line by line.
fn check(when: &str, expected: [&[&str]; 3]) {
    let content = event(when);
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        let edition = Edition::new(lang).as_of(date(2026, 9, 10));
        let text = content.event("club").unwrap().announce(edition).text().replace('\u{a0}', " ");
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(lines, expected, "{lang}: {when}");
    }
}

#[test]
fn a_rule_is_said_in_words() {
    check(
        "every = 'week', start = '2026-09-02T18:30', end = '2026-09-02T20:00', zone = 'Asia/Almaty', until = '2026-12-30', except = ['2026-10-21', '2026-11-04']",
        [
            &[
                "Әр сәрсенбіде, сағат 18:30-дан 20:00-ге дейін (Алматы уақыты бойынша, UTC+5), 2026 жылғы 2 қыркүйек – 30 желтоқсан, мына күндерден басқа: 2026 жылғы 21 қазан және 4 қараша",
                "Келесі күні: 2026 жылғы 16 қыркүйек, сәрсенбі, сағат 18:30-дан 20:00-ге дейін (Алматы уақыты бойынша, UTC+5)",
            ],
            &[
                "По средам, с 18:30 до 20:00 (по времени Алматы, UTC+5), 2 сентября – 30 декабря 2026 года, кроме 21 октября и 4 ноября 2026 года",
                "Ближайшая дата: 16 сентября 2026 года, среда, с 18:30 до 20:00 (по времени Алматы, UTC+5)",
            ],
            &[
                "Every Wednesday, from 18:30 to 20:00 (Almaty time, UTC+5), 2 September – 30 December 2026, except 21 October and 4 November 2026",
                "Next date: Wednesday, 16 September 2026, from 18:30 to 20:00 (Almaty time, UTC+5)",
            ],
        ],
    );
    check(
        "every = 'week', on = ['monday', 'wednesday', 'friday'], start = '2026-09-14T09:00', zone = 'Europe/Paris'",
        [
            &[
                "Апта сайын дүйсенбі, сәрсенбі және жұма күндері, сағат 09:00-де (Париж уақыты бойынша), 2026 жылғы 14 қыркүйектен бастап",
                "Келесі күні: 2026 жылғы 14 қыркүйек, дүйсенбі, сағат 09:00-де (Париж уақыты бойынша, UTC+2)",
            ],
            &[
                "По понедельникам, средам и пятницам, в 09:00 (по времени Парижа), начало 14 сентября 2026 года",
                "Ближайшая дата: 14 сентября 2026 года, понедельник, в 09:00 (по времени Парижа, UTC+2)",
            ],
            &[
                "Every Monday, Wednesday and Friday, at 09:00 (Paris time), starting on 14 September 2026",
                "Next date: Monday, 14 September 2026, at 09:00 (Paris time, UTC+2)",
            ],
        ],
    );
    check(
        "every = 'month', on = ['second-wednesday', 'last-friday'], first = '2026-09-09', times = 4",
        [
            &[
                "Әр айдың екінші сәрсенбісінде және соңғы жұмасында, 2026 жылғы 9 қыркүйек – 30 қазан",
                "Келесі күні: 2026 жылғы 25 қыркүйек, жұма",
            ],
            &[
                "Во вторую среду и в последнюю пятницу каждого месяца, 9 сентября – 30 октября 2026 года",
                "Ближайшая дата: 25 сентября 2026 года, пятница",
            ],
            &[
                "On the second Wednesday and the last Friday of every month, 9 September – 30 October 2026",
                "Next date: Friday, 25 September 2026",
            ],
        ],
    );
    check(
        "every = 'month', on = [1, 'last-day'], first = '2026-09-01'",
        [
            &[
                "Әр айдың 1-күні және соңғы күні, 2026 жылғы 1 қыркүйектен бастап",
                "Келесі күні: 2026 жылғы 30 қыркүйек, сәрсенбі",
            ],
            &[
                "1-го числа и в последний день каждого месяца, начало 1 сентября 2026 года",
                "Ближайшая дата: 30 сентября 2026 года, среда",
            ],
            &[
                "On the 1st and the last day of every month, starting on 1 September 2026",
                "Next date: Wednesday, 30 September 2026",
            ],
        ],
    );
    check(
        "every = 'week', interval = 2, start = '2026-09-14T09:00', zone = 'Asia/Almaty', times = 6",
        [
            &[
                "2 аптада бір рет, дүйсенбі күндері, сағат 09:00-де (Алматы уақыты бойынша, UTC+5), 2026 жылғы 14 қыркүйек – 23 қараша",
                "Келесі күні: 2026 жылғы 14 қыркүйек, дүйсенбі, сағат 09:00-де (Алматы уақыты бойынша, UTC+5)",
            ],
            &[
                "Раз в 2 недели, по понедельникам, в 09:00 (по времени Алматы, UTC+5), 14 сентября – 23 ноября 2026 года",
                "Ближайшая дата: 14 сентября 2026 года, понедельник, в 09:00 (по времени Алматы, UTC+5)",
            ],
            &[
                "Every 2 weeks, on Monday, at 09:00 (Almaty time, UTC+5), 14 September – 23 November 2026",
                "Next date: Monday, 14 September 2026, at 09:00 (Almaty time, UTC+5)",
            ],
        ],
    );
    check(
        "every = 'month', interval = 3, on = [15], first = '2026-09-15'",
        [
            &[
                "3 айда бір рет, айдың 15-күні, 2026 жылғы 15 қыркүйектен бастап",
                "Келесі күні: 2026 жылғы 15 қыркүйек, сейсенбі",
            ],
            &[
                "Раз в 3 месяца, 15-го числа, начало 15 сентября 2026 года",
                "Ближайшая дата: 15 сентября 2026 года, вторник",
            ],
            &["Every 3 months, on the 15th, starting on 15 September 2026", "Next date: Tuesday, 15 September 2026"],
        ],
    );
    check(
        "every = 'year', interval = 5, first = '2022-11-20'",
        [
            &["5 жылда бір рет, 20 қарашада", "Келесі күні: 2027 жылғы 20 қараша, сенбі"],
            &["Раз в 5 лет, 20 ноября", "Ближайшая дата: 20 ноября 2027 года, суббота"],
            &["Every 5 years, on 20 November", "Next date: Saturday, 20 November 2027"],
        ],
    );
    check(
        "every = 'year', interval = 2, on = ['first-sunday'], first = '2025-10-05'",
        [
            &["2 жылда бір рет, қазан айының бірінші жексенбісінде", "Келесі күні: 2027 жылғы 3 қазан, жексенбі"],
            &["Раз в 2 года, в первое воскресенье октября", "Ближайшая дата: 3 октября 2027 года, воскресенье"],
            &["Every 2 years, on the first Sunday of October", "Next date: Sunday, 3 October 2027"],
        ],
    );
    check(
        "every = 'year', first = '2026-03-22'",
        [
            &["Жыл сайын 22 наурызда", "Келесі күні: 2027 жылғы 22 наурыз, дүйсенбі"],
            &["Ежегодно 22 марта", "Ближайшая дата: 22 марта 2027 года, понедельник"],
            &["Every year on 22 March", "Next date: Monday, 22 March 2027"],
        ],
    );
    check(
        "every = 'year', on = ['first-sunday'], first = '2025-10-05'",
        [
            &["Жыл сайын қазан айының бірінші жексенбісінде", "Келесі күні: 2026 жылғы 4 қазан, жексенбі"],
            &["Ежегодно в первое воскресенье октября", "Ближайшая дата: 4 октября 2026 года, воскресенье"],
            &["Every year on the first Sunday of October", "Next date: Sunday, 4 October 2026"],
        ],
    );
}

#[test]
fn the_dates_of_a_list_are_said_with_their_hours() {
    check(
        "dates = [{ start = '2026-09-10T18:00', end = '2026-09-10T20:00' }, { start = '2026-09-17T18:00', end = '2026-09-17T20:00' }, { start = '2026-10-01T18:00', end = '2026-10-01T20:00' }, { start = '2026-10-03T10:00', end = '2026-10-03T13:00' }], zone = 'Asia/Almaty'",
        [
            &[
                "2026 жылғы 10 және 17 қыркүйек, 1 қазан, сағат 18:00-ден 20:00-ге дейін; 2026 жылғы 3 қазан, сағат 10:00-ден 13:00-ге дейін (Алматы уақыты бойынша, UTC+5)",
                "Келесі күні: 2026 жылғы 10 қыркүйек, бейсенбі, сағат 18:00-ден 20:00-ге дейін (Алматы уақыты бойынша, UTC+5)",
            ],
            &[
                "10 и 17 сентября, 1 октября 2026 года, с 18:00 до 20:00; 3 октября 2026 года, с 10:00 до 13:00 (по времени Алматы, UTC+5)",
                "Ближайшая дата: 10 сентября 2026 года, четверг, с 18:00 до 20:00 (по времени Алматы, UTC+5)",
            ],
            &[
                "10 and 17 September, 1 October 2026, from 18:00 to 20:00; 3 October 2026, from 10:00 to 13:00 (Almaty time, UTC+5)",
                "Next date: Thursday, 10 September 2026, from 18:00 to 20:00 (Almaty time, UTC+5)",
            ],
        ],
    );
}

const CHANGED: &str = "every = 'week', start = '2026-09-02T18:30', end = '2026-09-02T20:00', zone = 'Asia/Almaty', times = 6, except = ['2026-09-23'], changed = [{ date = '2026-09-16', start = '2026-09-17T19:00', reason = { kk = 'зал бос емес', ru = 'зал занят', en = 'the hall is taken' } }, { date = '2026-09-30', cancelled = true, reason = { kk = 'мереке', ru = 'праздник', en = 'holiday' } }]";

#[test]
fn single_dates_are_cancelled_and_moved() {
    check(
        CHANGED,
        [
            &[
                "Әр сәрсенбіде, сағат 18:30-дан 20:00-ге дейін (Алматы уақыты бойынша, UTC+5), 2026 жылғы 2 қыркүйек – 7 қазан, мына күндерден басқа: 2026 жылғы 23 қыркүйек",
                "Келесі күні: 2026 жылғы 17 қыркүйек, бейсенбі, сағат 19:00-ден 20:30-ға дейін (Алматы уақыты бойынша, UTC+5)",
                "2026 жылғы 16 қыркүйектің орнына: 2026 жылғы 17 қыркүйек, бейсенбі, сағат 19:00-ден 20:30-ға дейін (Алматы уақыты бойынша, UTC+5); себебі: зал бос емес",
                "Өткізілмейтін күні: 2026 жылғы 30 қыркүйек (мереке)",
            ],
            &[
                "По средам, с 18:30 до 20:00 (по времени Алматы, UTC+5), 2 сентября – 7 октября 2026 года, кроме 23 сентября 2026 года",
                "Ближайшая дата: 17 сентября 2026 года, четверг, с 19:00 до 20:30 (по времени Алматы, UTC+5)",
                "Вместо 16 сентября 2026 года: 17 сентября 2026 года, четверг, с 19:00 до 20:30 (по времени Алматы, UTC+5); причина: зал занят",
                "Отменённая дата: 30 сентября 2026 года (праздник)",
            ],
            &[
                "Every Wednesday, from 18:30 to 20:00 (Almaty time, UTC+5), 2 September – 7 October 2026, except 23 September 2026",
                "Next date: Thursday, 17 September 2026, from 19:00 to 20:30 (Almaty time, UTC+5)",
                "Instead of 16 September 2026: Thursday, 17 September 2026, from 19:00 to 20:30 (Almaty time, UTC+5); reason: the hall is taken",
                "Cancelled date: 30 September 2026 (holiday)",
            ],
        ],
    );
    let content = event(CHANGED);
    let calendar = content.event("club").unwrap().calendar(Lang::En).unwrap().ical();
    for line in [
        "DTSTART;TZID=Asia/Almaty:20260902T183000",
        "RRULE:FREQ=WEEKLY;COUNT=6",
        "EXDATE;TZID=Asia/Almaty:20260923T183000",
        "RECURRENCE-ID;TZID=Asia/Almaty:20260916T183000",
        "DTSTART;TZID=Asia/Almaty:20260917T190000",
        "DTEND;TZID=Asia/Almaty:20260917T203000",
        "RECURRENCE-ID;TZID=Asia/Almaty:20260930T183000",
        "SUMMARY;LANGUAGE=en:The event is cancelled: Club",
    ] {
        assert!(calendar.contains(&format!("\r\n{line}\r\n")), "no {line} in\n{calendar}");
    }
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 3);
    assert_eq!(calendar.matches("\r\nSTATUS:CANCELLED\r\n").count(), 1);
}

#[test]
fn a_course_on_six_dates_is_six_dates() {
    let dates = ["03-04", "03-05", "03-11", "03-12", "03-18", "03-20"];
    let dates = dates.map(|day| format!("{{ start = '2026-{day}T18:00', end = '2026-{day}T20:00' }}")).join(", ");
    let content = event(&format!("dates = [{dates}], zone = 'Asia/Almaty'"));
    let event = content.event("club").unwrap();
    assert_eq!(event.when.occurrences().count(), 6);
    let calendar = event.calendar(Lang::Kk).unwrap().ical().replace("\r\n ", "");
    assert!(calendar.contains("DTEND;TZID=Asia/Almaty:20260304T200000\r\n"), "{calendar}");
    let others =
        "RDATE;TZID=Asia/Almaty:20260305T180000,20260311T180000,20260312T180000,20260318T180000,20260320T180000";
    assert!(calendar.contains(others), "{calendar}");
    let in_march = content.in_month(&ushtil::content::Month::of(date(2026, 3, 1)));
    let in_april = content.in_month(&ushtil::content::Month::of(date(2026, 4, 1)));
    assert_eq!((in_march.len(), in_april.len()), (1, 0));
}

#[test]
fn a_holiday_fills_nobodys_time() {
    let text = "[event]\nid = 'nauryz'\nkind = 'holiday'\ntitle = { kk = 'Наурыз', ru = 'Наурыз', en = 'Nauryz' }\n\
                when = { every = 'year', first = '2026-03-21' }\n";
    let content = Content::parse("nauryz.toml", text).unwrap();
    let calendar = content.event("nauryz").unwrap().calendar(Lang::Ru).unwrap().ical();
    assert!(
        calendar.contains("\r\nTRANSP:TRANSPARENT\r\n") && calendar.contains("\r\nRRULE:FREQ=YEARLY\r\n"),
        "{calendar}"
    );
    assert_eq!(content.upcoming(date(2040, 1, 1)).len(), 1);
}
