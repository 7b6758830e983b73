//! Measures compiled messages in turns with hand-written `write!` and with `fluent-bundle`: ratios first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::borrow::Cow;
use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use ushtil::Lang;
use ushtil::lang::PerLang;

mod menu;

ushtil::include_messages!();
use messages::bench::{Card, Label, Mode, Seats, Support, TakePart, Welcome, When};

type Bundle = FluentBundle<FluentResource>;
type Task<'a> = Box<dyn Fn(Lang, &mut String) + 'a>;

struct Row<'a> {
    name: &'static str,
    goal: f64,
    ours: Task<'a>,
    hand: Task<'a>,
    fluent: Option<Task<'a>>,
}

fn bundle(lang: Lang, text: &str) -> Bundle {
    let mut bundle = FluentBundle::new(vec![lang.tag().parse().unwrap()]);
    bundle.set_use_isolating(false);
    let text = text.lines().filter(|line| !line.contains("DATETIME")).collect::<Vec<_>>().join("\n");
    bundle.add_resource(FluentResource::try_new(text).map_err(|(_, errors)| errors).unwrap()).unwrap();
    bundle
}

fn fluent(bundle: &Bundle, id: &str, args: Option<&FluentArgs<'_>>, out: &mut String) {
    let message = bundle.get_message(id).unwrap();
    bundle.write_pattern(out, message.value().unwrap(), args, &mut Vec::new()).unwrap();
}

fn few(n: i64) -> usize {
    match (n % 10, n % 100) {
        (1, rest) if rest != 11 => 0,
        (2..=4, rest) if !(12..=14).contains(&rest) => 1,
        _ => 2,
    }
}

fn seats_by_hand(lang: Lang, n: i64, out: &mut String) {
    _ = match lang {
        Lang::Kk => write!(out, "{n} бос орын қалды"),
        Lang::Ru => match few(n) {
            0 => write!(out, "Осталось {n} место"),
            1 => write!(out, "Осталось {n} места"),
            _ => write!(out, "Осталось {n} мест"),
        },
        Lang::En if n == 1 => write!(out, "{n} seat left"),
        Lang::En => write!(out, "{n} seats left"),
    };
}

fn take_part_by_hand(lang: Lang, mode: Mode, n: i64, out: &mut String) {
    _ = match (lang, mode) {
        (Lang::Kk, Mode::Online) => write!(out, "Онлайн {n} адам қатысады"),
        (Lang::Kk, Mode::Hybrid) => write!(out, "Залда және онлайн {n} адам қатысады"),
        (Lang::Ru, Mode::Online) => match few(n) {
            0 => write!(out, "Онлайн участвует {n} человек"),
            1 => write!(out, "Онлайн участвуют {n} человека"),
            _ => write!(out, "Онлайн участвуют {n} человек"),
        },
        (Lang::Ru, Mode::Hybrid) => match few(n) {
            0 => write!(out, "В зале и онлайн участвует {n} человек"),
            1 => write!(out, "В зале и онлайн участвуют {n} человека"),
            _ => write!(out, "В зале и онлайн участвуют {n} человек"),
        },
        (Lang::En, Mode::Online) if n == 1 => write!(out, "{n} person takes part online"),
        (Lang::En, Mode::Online) => write!(out, "{n} people take part online"),
        (Lang::En, Mode::Hybrid) if n == 1 => write!(out, "{n} person takes part in the hall and online"),
        (Lang::En, Mode::Hybrid) => write!(out, "{n} people take part in the hall and online"),
    };
}

fn label_by_hand(lang: Lang, out: &mut String) {
    _ = match lang {
        Lang::Kk => write!(out, "Тілді таңдаңыз"),
        Lang::Ru => write!(out, "Выберите язык"),
        Lang::En => write!(out, "Select a language"),
    };
}

fn welcome_by_hand(lang: Lang, name: &str, out: &mut String) {
    _ = match lang {
        Lang::Kk => write!(out, "Қош келдіңіз, {name}!"),
        Lang::Ru => write!(out, "Добро пожаловать, {name}!"),
        Lang::En => write!(out, "Welcome, {name}!"),
    };
}

fn card_by_hand(lang: Lang, title: &str, place: &str, person: &str, out: &mut String) {
    _ = match lang {
        Lang::Kk => write!(out, "{title}. Өтетін орны: {place}. Байланыс: {person}"),
        Lang::Ru => write!(out, "{title}. Место: {place}. Контакт: {person}"),
        Lang::En => write!(out, "{title}. Venue: {place}. Contact: {person}"),
    };
}

fn support_by_hand(lang: Lang, project: &str, out: &mut String) {
    _ = match lang {
        Lang::Kk => write!(out, "Құқықтық саясатты зерттеу орталығының қолдауымен: {project}"),
        Lang::Ru => write!(out, "При поддержке Центра исследования правовой политики: {project}"),
        Lang::En => write!(out, "With the Legal Policy Research Centre’s support: {project}"),
    };
}

fn when_by_hand(lang: Lang, at: &jiff::ZonedDateTime, out: &mut String) {
    const KK: [&str; 12] = [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ];
    const RU: [&str; 12] = [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (y, m, d, h, min) = (at.year(), at.month() as usize - 1, at.day(), at.hour(), at.minute());
    _ = match lang {
        Lang::Kk => write!(out, "Басталуы: {y}\u{202f}ж. {d} {}, {h:02}:{min:02}", KK[m]),
        Lang::Ru => write!(out, "Начало: {d} {} {y}\u{202f}г. в {h:02}:{min:02}", RU[m]),
        Lang::En => {
            let (hour, half) = (if h % 12 == 0 { 12 } else { h % 12 }, if h < 12 { "AM" } else { "PM" });
            write!(out, "Begins: {} {d}, {y} at {hour}:{min:02}\u{202f}{half}", EN[m])
        }
    };
}

const NAME: &str = "Данияр Қанафин";
const CARD: (&str, &str, &str) = ("Дөңгелек үстел", "Алматы, Абай даңғылы, 10", "Анна Ли");

/// Ten messages, twice; where the page has no dates, seats stand in their place.
fn page(start: &jiff::ZonedDateTime, dates: usize) -> Task<'_> {
    Box::new(move |lang, out| {
        let (title, place, person) = CARD;
        for half in 0..2 {
            for _ in 0..3 {
                Label.append_to(lang, out);
                out.push('\n');
            }
            black_box(Welcome { name: NAME }).append_to(lang, out);
            out.push('\n');
            black_box(Card { title, place, person }).append_to(lang, out);
            out.push('\n');
            black_box(Seats { count: 23.into() }).append_to(lang, out);
            out.push('\n');
            black_box(Support { project: "«Тіл»" }).append_to(lang, out);
            out.push('\n');
            black_box(TakePart { mode: Mode::Online, count: 5.into() }).append_to(lang, out);
            out.push('\n');
            if half < dates {
                black_box(When { start: Cow::Borrowed(start) }).append_to(lang, out);
            } else {
                black_box(Seats { count: 142.into() }).append_to(lang, out);
            }
            out.push('\n');
            black_box(Seats { count: 1.into() }).append_to(lang, out);
            out.push('\n');
        }
    })
}

fn page_by_hand(start: &jiff::ZonedDateTime, dates: usize) -> Task<'_> {
    Box::new(move |lang, out| {
        let (title, place, person) = CARD;
        for half in 0..2 {
            for _ in 0..3 {
                label_by_hand(lang, out);
                out.push('\n');
            }
            welcome_by_hand(lang, black_box(NAME), out);
            out.push('\n');
            card_by_hand(lang, black_box(title), black_box(place), black_box(person), out);
            out.push('\n');
            seats_by_hand(lang, black_box(23), out);
            out.push('\n');
            support_by_hand(lang, black_box("«Тіл»"), out);
            out.push('\n');
            take_part_by_hand(lang, black_box(Mode::Online), black_box(5), out);
            out.push('\n');
            if half < dates {
                when_by_hand(lang, black_box(start), out);
            } else {
                seats_by_hand(lang, black_box(142), out);
            }
            out.push('\n');
            seats_by_hand(lang, black_box(1), out);
            out.push('\n');
        }
    })
}

fn rows<'a>(bundles: &'a PerLang<Bundle>, start: &'a jiff::ZonedDateTime) -> Vec<Row<'a>> {
    let (name, (title, place, person)) = (NAME, CARD);
    let one = move || FluentArgs::from_iter([("name", name)]);
    let row =
        |name, goal, ours: Task<'a>, hand: Task<'a>, fluent: Option<Task<'a>>| Row { name, goal, ours, hand, fluent };
    vec![
        row("16 static texts, into a buffer", 1.15, Box::new(menu::append), Box::new(menu::append_by_hand), None),
        row(
            "static text, into a buffer",
            1.15,
            Box::new(|lang, out| Label.append_to(lang, out)),
            Box::new(label_by_hand),
            Some(Box::new(|lang, out| fluent(&bundles[lang], "label", None, out))),
        ),
        row(
            "one argument",
            0.70,
            Box::new(move |lang, out| black_box(Welcome { name }).append_to(lang, out)),
            Box::new(move |lang, out| welcome_by_hand(lang, black_box(name), out)),
            Some(Box::new(move |lang, out| fluent(&bundles[lang], "welcome", Some(&one()), out))),
        ),
        row(
            "three arguments",
            0.60,
            Box::new(move |lang, out| black_box(Card { title, place, person }).append_to(lang, out)),
            Box::new(move |lang, out| card_by_hand(lang, black_box(title), black_box(place), black_box(person), out)),
            Some(Box::new(move |lang, out| {
                let args = FluentArgs::from_iter([("title", title), ("place", place), ("person", person)]);
                fluent(&bundles[lang], "card", Some(&args), out);
            })),
        ),
        row(
            "plural with the number",
            0.60,
            Box::new(|lang, out| black_box(Seats { count: 23.into() }).append_to(lang, out)),
            Box::new(|lang, out| seats_by_hand(lang, black_box(23), out)),
            Some(Box::new(|lang, out| {
                fluent(&bundles[lang], "seats", Some(&FluentArgs::from_iter([("count", 23)])), out);
            })),
        ),
        row(
            "term with a case",
            1.10,
            Box::new(|lang, out| black_box(Support { project: "«Тіл»" }).append_to(lang, out)),
            Box::new(|lang, out| support_by_hand(lang, black_box("«Тіл»"), out)),
            Some(Box::new(|lang, out| {
                fluent(&bundles[lang], "support", Some(&FluentArgs::from_iter([("project", "«Тіл»")])), out);
            })),
        ),
        row(
            "mode × plural",
            0.80,
            Box::new(|lang, out| black_box(TakePart { mode: Mode::Hybrid, count: 142.into() }).append_to(lang, out)),
            Box::new(|lang, out| take_part_by_hand(lang, black_box(Mode::Hybrid), black_box(142), out)),
            Some(Box::new(|lang, out| {
                let mut args = FluentArgs::new();
                args.set("mode", "hybrid");
                args.set("count", 142);
                fluent(&bundles[lang], "take-part", Some(&args), out);
            })),
        ),
        row("page of 20 lines, two dates in it", 0.60, page(start, 2), page_by_hand(start, 2), None),
        row("page of 20 lines without dates", 0.60, page(start, 0), page_by_hand(start, 0), None),
        row(
            "three arguments, as a new string",
            1.00,
            Box::new(move |lang, out| *out = black_box(Card { title, place, person }).to_string_in(lang)),
            Box::new(move |lang, out| {
                *out = String::new();
                card_by_hand(lang, black_box(title), black_box(place), black_box(person), out);
            }),
            None,
        ),
        row(
            "long date with time",
            0.35,
            Box::new(move |lang, out| black_box(When { start: Cow::Borrowed(start) }).append_to(lang, out)),
            Box::new(move |lang, out| when_by_hand(lang, black_box(start), out)),
            None,
        ),
    ]
}

/// Nanoseconds of one call; calls before it make up for what ran last having emptied caches and predictors.
fn time(task: &Task<'_>, lang: Lang, calls: u32, out: &mut String) -> f64 {
    for _ in 0..calls / 10 {
        out.clear();
        task(black_box(lang), out);
    }
    let start = Instant::now();
    for _ in 0..calls {
        out.clear();
        task(black_box(lang), out);
        black_box(&*out);
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() {
    let start: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse().unwrap();
    let bundles = PerLang::of(|lang| match lang {
        Lang::Kk => bundle(lang, include_str!("../locales/kk/bench.ftl")),
        Lang::Ru => bundle(lang, include_str!("../locales/ru/bench.ftl")),
        Lang::En => bundle(lang, include_str!("../locales/en/bench.ftl")),
    });
    let mut out = String::with_capacity(16 << 10);
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (rounds, calls) = if quick { (5, 500) } else { (31, 4_000) };

    println!(
        "| what | goal | kk | ru | en | ns (kk) | fluent-bundle (kk) |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    );
    returned(rounds, calls);
    for row in rows(&bundles, &start) {
        let mut cells = String::new();
        let mut shown = (0.0, 0.0);
        for lang in Lang::ALL {
            let (mut ours, mut hand, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
            check(&row, lang);
            for _ in 0..rounds {
                ours.push(time(&row.ours, lang, calls, &mut out));
                hand.push(time(&row.hand, lang, calls, &mut out));
                if let Some(fluent) = &row.fluent {
                    theirs.push(time(fluent, lang, calls / 10, &mut out));
                }
            }
            let (a, b) = (median(&mut ours), median(&mut hand));
            write!(cells, " {:.2} |", a / b).unwrap();
            if lang == Lang::Kk {
                shown = (a, if theirs.is_empty() { f64::NAN } else { median(&mut theirs) / b });
            }
        }
        println!("| {} | ≤ {:.2} |{cells} {:.1} | {:.1} |", row.name, row.goal, shown.0, shown.1);
    }
}

/// All three write the same text.
fn check(row: &Row<'_>, lang: Lang) {
    let text = |task: &Task<'_>| {
        let mut text = String::new();
        task(lang, &mut text);
        text
    };
    assert_eq!(text(&row.ours), text(&row.hand), "{}", row.name);
    if let Some(fluent) = &row.fluent {
        assert_eq!(text(&row.ours), text(fluent), "{}", row.name);
    }
}

/// Sixteen texts returned: the ratio to `write!`, then what is left of it when the loop that measures is taken off.
fn returned(rounds: usize, calls: u32) {
    let mut out = String::with_capacity(1024);
    let mut rows = [const { String::new() }; 2];
    for lang in Lang::ALL {
        let mut times = [const { Vec::new() }; 3];
        for _ in 0..rounds {
            let [ours, nothing, hand] = menu::returned_times(calls, lang, &mut out);
            times[0].push(ours);
            times[1].push(nothing);
            times[2].push(hand);
        }
        let [ours, nothing, hand] = times.each_mut().map(|times| median(times));
        write!(rows[0], " {:.2} |", ours / hand).unwrap();
        write!(rows[1], " {:.2} ({ours:.2} − {nothing:.2} of {hand:.2} ns) |", (ours - nothing) / hand).unwrap();
    }
    println!("| 16 static texts, returned | ≤ 0.15 |{} | |", rows[0]);
    println!("| the same without the loop | ≤ 0.15 |{} | |", rows[1]);
}
