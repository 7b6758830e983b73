//! What a whole announcement costs: from typed content to text and HTML, against `write!` by hand and against a template.
//!
//! `cargo bench --bench render`: `announce_*` beside `by_hand_*`, which writes the same bytes with the same formatters;
//! `render_*` is the renderer without the making of the document; `feed` renders every language of many events, and its
//! time per event should be the same in every row and for one thread or two. `benches/README.md` has the figures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::sync::LazyLock;
use ushtil::Lang;
use ushtil::content::Content;
use ushtil::document::Document;
use ushtil::format::{DateTimeOptions, DateTimeStyle, Form, HourCycle, write_datetime};
use ushtil::render::{email, escape::HtmlAttribute, escape::HtmlText, html, text};
use ushtil::sink::Sink;

fn main() {
    for lang in Lang::ALL {
        let document = announcement(lang);
        assert_eq!(by_hand_text(lang), document.text(), "the same bytes");
        assert_eq!(by_hand_html(lang), document.html(), "the same bytes");
        assert!(template(lang).contains(DATA.join), "a page");
    }
    assert!(email::Email::new(&[announcement(Lang::Kk)]).is_ok());
    divan::main();
}

static CONTENT: LazyLock<Content> =
    LazyLock::new(|| Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content")).unwrap());

fn announcement(lang: Lang) -> Document<'static> {
    CONTENT.event("legal-aid-2021").unwrap().announce(lang)
}

const LANGUAGES: [Lang; 3] = Lang::ALL;

#[divan::bench(args = LANGUAGES)]
fn announce_text(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| announcement(black_box(lang)).text());
}

#[divan::bench(args = LANGUAGES)]
fn announce_html(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| announcement(black_box(lang)).html());
}

/// The renderer alone, into a string that is there already.
#[divan::bench(args = LANGUAGES)]
fn render_text(bencher: Bencher<'_, '_>, lang: Lang) {
    let (document, mut out) = (announcement(lang), String::new());
    bencher.bench_local(|| {
        out.clear();
        text::write(black_box(&document), &text::Options::DEFAULT, &mut Sink::string(&mut out));
    });
}

#[divan::bench(args = LANGUAGES)]
fn render_html(bencher: Bencher<'_, '_>, lang: Lang) {
    let (document, mut out) = (announcement(lang), String::new());
    bencher.bench_local(|| {
        out.clear();
        html::write(black_box(&document), &html::Options::DEFAULT, &mut Sink::string(&mut out));
    });
}

#[divan::bench(args = LANGUAGES)]
fn hand_text(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| by_hand_text(black_box(lang)));
}

#[divan::bench(args = LANGUAGES)]
fn hand_html(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| by_hand_html(black_box(lang)));
}

/// The same announcement through fluent-bundle and minijinja, both prepared.
#[divan::bench(args = LANGUAGES)]
fn fluent_and_minijinja_html(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| template(black_box(lang)));
}

/// Events in three languages, as text and as HTML.
#[divan::bench(args = [100, 1_000, 10_000], threads = [1, 2], sample_count = 5, sample_size = 1)]
fn feed(bencher: Bencher<'_, '_>, events: usize) {
    bencher.counter(ItemsCount::new(events)).bench(|| {
        let mut bytes = 0;
        for _ in 0..events {
            for lang in Lang::ALL {
                let document = announcement(black_box(lang));
                bytes += document.text().len() + document.html().len();
            }
        }
        bytes
    });
}

// By hand ------------------------------------------------------------------------------------------------------------

struct Data {
    id: &'static str,
    title: [&'static str; 3],
    organiser: [&'static str; 3],
    supporter: [&'static str; 3],
    join: &'static str,
    code: &'static str,
    broadcast: &'static str,
    telephone: (&'static str, &'static str),
}

static DATA: Data = Data {
    id: "legal-aid-2021",
    title: [
        "Қазақстандағы адвокатура мен заң көмегін дамыту мәселелері бойынша ашық сараптамалық талқылау",
        "Открытое экспертное обсуждение вопросов развития адвокатуры и юридической помощи в Казахстане",
        "Open expert discussion on the development of the legal profession and legal aid in Kazakhstan",
    ],
    organiser: [
        "«Құқықтық саясатты зерттеу орталығы» қоғамдық қоры",
        "общественный фонд «Центр исследования правовой политики»",
        "Public Foundation “Legal Policy Research Center”",
    ],
    supporter: ["«Сорос-Қазақстан» қоры", "Фонд Сорос-Казахстан", "Soros Foundation-Kazakhstan"],
    join: "https://us02web.zoom.us/j/86445247779?pwd=bk84b0hpM2dkdkx1WkdpTU0xTnBkUT09",
    code: "047800",
    broadcast: "https://www.youtube.com/watch?v=5RCbV3_9FKA&ab_channel=LPRC",
    telephone: ("tel:+77059255006", "+7\u{a0}705\u{a0}925\u{a0}50\u{a0}06"),
};

static START: LazyLock<jiff::Zoned> = LazyLock::new(|| "2021-08-20T15:00[Asia/Almaty]".parse().unwrap());
static END: LazyLock<jiff::Zoned> = LazyLock::new(|| "2021-08-20T17:00[Asia/Almaty]".parse().unwrap());

const DATE: DateTimeOptions = {
    let mut options = DateTimeOptions::DEFAULT;
    options.form = Form::Announcement;
    options.date_style = Some(DateTimeStyle::Full);
    options
};
const TIME: DateTimeOptions = {
    let mut options = DateTimeOptions::DEFAULT;
    options.time_style = Some(DateTimeStyle::Short);
    options.hour_cycle = Some(HourCycle::H23);
    options
};

struct Words {
    labels: [&'static str; 9],
    format: &'static str,
    language: &'static str,
    support: (&'static str, &'static str),
    when: [&'static str; 3],
}

const WORDS: [Words; 3] = [
    Words {
        labels: [
            "Күні мен уақыты",
            "Форматы",
            "Қосылу сілтемесі",
            "Кіру коды",
            "YouTube арнасындағы тікелей эфир",
            "Ресми тілі",
            "Ұйымдастырушы",
            "Қаржылық қолдау көрсетуші",
            "Қатысу мәселелері бойынша",
        ],
        format: "онлайн, Zoom платформасында",
        language: "орыс тілі",
        support: ("", "ның қаржылық қолдауымен"),
        when: [", сағат\u{a0}", "-ден ", "-ге дейін (Алматы уақыты бойынша, UTC+6)"],
    },
    Words {
        labels: [
            "Дата и время",
            "Формат",
            "Ссылка для подключения",
            "Код доступа",
            "Прямая трансляция на YouTube",
            "Официальный язык",
            "Организатор",
            "Финансовая поддержка",
            "По вопросам участия",
        ],
        format: "онлайн, на платформе Zoom",
        language: "русский",
        support: ("При финансовой поддержке Фонда Сорос-Казахстан", ""),
        when: [", с\u{a0}", " до\u{a0}", " (по времени Алматы, UTC+6)"],
    },
    Words {
        labels: [
            "Date and time",
            "Format",
            "Link to join",
            "Access code",
            "Live broadcast on YouTube",
            "Official language",
            "Organiser",
            "Financial support",
            "For questions about participation",
        ],
        format: "online, on the Zoom platform",
        language: "Russian",
        support: ("With the financial support of the ", ""),
        when: [", from ", " to ", " (Almaty time, UTC+6)"],
    },
];

fn when(lang: Lang, out: &mut Sink<'_>) {
    let words = &WORDS[lang.index()];
    write_datetime((&*START).into(), &DATE, lang, out);
    out.push(words.when[0]);
    write_datetime((&*START).into(), &TIME, lang, out);
    out.push(words.when[1]);
    write_datetime((&*END).into(), &TIME, lang, out);
    out.push(words.when[2]);
}

fn by_hand_text(lang: Lang) -> String {
    let (at, words, mut text) = (lang.index(), &WORDS[lang.index()], String::new());
    let out = &mut Sink::string(&mut text);
    out.join(&[DATA.title[at], "\n"]);
    when(lang, out);
    out.join(&["\n", words.labels[1], ": ", words.format, "\n"]);
    out.join(&[words.labels[2], ": ", DATA.join, "\n", words.labels[3], ": ", DATA.code, "\n"]);
    out.join(&[words.labels[4], ": ", DATA.broadcast, "\n", words.labels[5], ": ", words.language, "\n"]);
    out.join(&[words.labels[6], ": ", DATA.organiser[at], "\n", words.support.0]);
    out.join(&[if lang == Lang::Ru { "" } else { DATA.supporter[at] }, words.support.1, "\n"]);
    out.join(&[words.labels[8], ": ", DATA.telephone.1]);
    text
}

fn by_hand_html(lang: Lang) -> String {
    let (at, words, mut html) = (lang.index(), &WORDS[lang.index()], String::new());
    let out = &mut Sink::string(&mut html);
    out.join(&[
        "<article class=\"u-article\" lang=\"",
        lang.tag(),
        "\" data-id=\"",
        DATA.id,
        "\">\n<h1 class=\"u-title\">",
    ]);
    HtmlText(DATA.title[at]).write(out);
    out.push("</h1>\n<dl class=\"u-facts\">\n");
    row("when", words.labels[0], out, |out| {
        out.push("<time datetime=\"2021-08-20T15:00:00+06:00\">");
        when(lang, out);
        out.push("</time><time datetime=\"2021-08-20T17:00:00+06:00\"></time>");
    });
    row("where", words.labels[1], out, |out| HtmlText(words.format).write(out));
    row("join", words.labels[2], out, |out| link(DATA.join, out));
    row("access-code", words.labels[3], out, |out| out.join(&["<code translate=\"no\">", DATA.code, "</code>"]));
    row("broadcast", words.labels[4], out, |out| link(DATA.broadcast, out));
    row("spoken-language", words.labels[5], out, |out| HtmlText(words.language).write(out));
    row("organiser", words.labels[6], out, |out| HtmlText(DATA.organiser[at]).write(out));
    row("support", words.labels[7], out, |out| HtmlText(DATA.supporter[at]).write(out));
    row("contact", words.labels[8], out, |out| {
        out.join(&["<a href=\"", DATA.telephone.0, "\">", DATA.telephone.1, "</a>"]);
    });
    out.push("</dl>\n</article>");
    html
}

fn row(role: &str, label: &str, out: &mut Sink<'_>, value: impl FnOnce(&mut Sink<'_>)) {
    out.join(&["<div class=\"u-fact u-", role, "\"><dt>"]);
    HtmlText(label).write(out);
    out.push("</dt><dd>");
    value(out);
    out.push("</dd></div>\n");
}

fn link(url: &str, out: &mut Sink<'_>) {
    out.push("<a href=\"");
    HtmlAttribute(url).write(out);
    out.push("\" rel=\"noopener\">");
    HtmlText(url).write(out);
    out.push("</a>");
}

// With a template ----------------------------------------------------------------------------------------------------

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    let bundle = |lang: Lang| {
        let words = &WORDS[lang.index()];
        let labels = words.labels.iter().enumerate().map(|(at, label)| format!("label-{at} = {label}\n"));
        let messages = format!("format = {}\nlanguage = {}\n", words.format, words.language);
        let resource = FluentResource::try_new(labels.collect::<String>() + &messages).unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![lang.tag().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        bundle
    };
    Lang::ALL.map(bundle).into()
});

static TEMPLATES: LazyLock<minijinja::Environment<'static>> = LazyLock::new(|| {
    let mut templates = minijinja::Environment::new();
    templates.add_template("announcement.html", include_str!("announcement.html")).unwrap();
    templates
});

fn template(lang: Lang) -> String {
    let (at, bundle) = (lang.index(), &BUNDLES[lang.index()]);
    let message = |id: &str| {
        let pattern = bundle.get_message(id).unwrap().value().unwrap();
        bundle.format_pattern(pattern, None, &mut vec![]).into_owned()
    };
    let labels: Vec<String> = (0..9).map(|at| message(&format!("label-{at}"))).collect();
    let mut date = String::new();
    when(lang, &mut Sink::string(&mut date));
    let context = minijinja::context! {
        lang => lang.tag(), id => DATA.id, title => DATA.title[at], labels, when => date, format => message("format"),
        join => DATA.join, code => DATA.code, broadcast => DATA.broadcast, language => message("language"),
        organiser => DATA.organiser[at], supporter => DATA.supporter[at], telephone => DATA.telephone.1, tel => DATA.telephone.0,
    };
    TEMPLATES.get_template("announcement.html").unwrap().render(context).unwrap()
}
