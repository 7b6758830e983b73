//! What a whole announcement costs: from typed content to text and HTML, against `write!` by hand and against a template.
//!
//! `cargo bench --bench render`: `announce_*` beside `by_hand_*`, which writes the same bytes with the same formatters;
//! `render_*` is the renderer without the making of the document; `feed` renders every language of many events, and its
//! time per event should be the same in every row and for one thread or two. `benches/README.md` has the figures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::fmt::{self, Write as _};
use std::sync::LazyLock;
use ushtil::Lang;
use ushtil::content::Content;
use ushtil::document::Document;
use ushtil::escape::{HtmlAttribute, HtmlText};
use ushtil::format::{DateTimeOptions, DateTimeStyle, Form, HourCycle, Telephone, write_datetime, write_offset};
use ushtil::grammar::{Case, Name, Reads, inflect};
use ushtil::lang::PerLang;
use ushtil::render::{email, html, text};
use ushtil::sink::Sink;
use ushtil_lang::per_lang;

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

#[divan::bench(args = Lang::ALL)]
fn announce_text(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| announcement(black_box(lang)).text());
}

#[divan::bench(args = Lang::ALL)]
fn announce_html(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| announcement(black_box(lang)).html());
}

/// The renderer alone, into a string that is there already.
#[divan::bench(args = Lang::ALL)]
fn render_text(bencher: Bencher<'_, '_>, lang: Lang) {
    let (document, mut out) = (announcement(lang), String::new());
    bencher.bench_local(|| {
        out.clear();
        text::write(black_box(&document), &text::TextOptions::DEFAULT, &mut Sink::string(&mut out));
    });
}

#[divan::bench(args = Lang::ALL)]
fn render_html(bencher: Bencher<'_, '_>, lang: Lang) {
    let (document, mut out) = (announcement(lang), String::new());
    bencher.bench_local(|| {
        out.clear();
        html::write(black_box(&document), &html::HtmlOptions::DEFAULT, &mut Sink::string(&mut out));
    });
}

#[divan::bench(args = Lang::ALL)]
fn hand_text(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| by_hand_text(black_box(lang)));
}

#[divan::bench(args = Lang::ALL)]
fn hand_html(bencher: Bencher<'_, '_>, lang: Lang) {
    bencher.bench_local(|| by_hand_html(black_box(lang)));
}

/// The same announcement through fluent-bundle and minijinja, both prepared.
#[divan::bench(args = Lang::ALL)]
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

/// The same data as in the content file, ready to be formatted.
struct Data {
    id: &'static str,
    title: PerLang<&'static str>,
    organiser: PerLang<&'static str>,
    supporter: Name,
    city: Name,
    join: &'static str,
    code: &'static str,
    broadcast: &'static str,
    telephone: Telephone,
    start: jiff::ZonedDateTime,
    end: jiff::ZonedDateTime,
}

static DATA: LazyLock<Data> = LazyLock::new(|| Data {
    id: "legal-aid-2021",
    title: per_lang! { kk: "Қазақстандағы адвокатура мен заң көмегін дамыту мәселелері бойынша ашық сараптамалық талқылау", ru: "Открытое экспертное обсуждение вопросов развития адвокатуры и юридической помощи в Казахстане", en: "Open expert discussion on the development of the legal profession and legal aid in Kazakhstan" },
    organiser: per_lang! { kk: "«Құқықтық саясатты зерттеу орталығы» қоғамдық қоры", ru: "общественный фонд «Центр исследования правовой политики»", en: "Public Foundation “Legal Policy Research Center”" },
    supporter: Name::organisation()
        .text(Lang::Kk, "«Сорос-Қазақстан» қоры")
        .text(Lang::Ru, "Фонд Сорос-Казахстан")
        .text(Lang::En, "Soros Foundation-Kazakhstan")
        .build(),
    city: Name::place().text(Lang::Kk, "Алматы").text(Lang::Ru, "Алматы").text(Lang::En, "Almaty").build(),
    join: "https://us02web.zoom.us/j/86445247779?pwd=bk84b0hpM2dkdkx1WkdpTU0xTnBkUT09",
    code: "047800",
    broadcast: "https://www.youtube.com/watch?v=5RCbV3_9FKA&ab_channel=LPRC",
    telephone: "+77059255006".parse().unwrap(),
    start: "2021-08-20T15:00[Asia/Almaty]".parse().unwrap(),
    end: "2021-08-20T17:00[Asia/Almaty]".parse().unwrap(),
});

const DATE: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_date_style(DateTimeStyle::Full);
const TIME: DateTimeOptions = {
    let mut options = DateTimeOptions::DEFAULT.with_time_style(DateTimeStyle::Short);
    options.hour_cycle = Some(HourCycle::H23);
    options
};

struct Words {
    labels: [&'static str; 9],
    format: &'static str,
    language: &'static str,
}

const WORDS: PerLang<Words> = per_lang! {
    kk: Words {
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
    },
    ru: Words {
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
    },
    en: Words {
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
    },
};

/// The day and the hours; endings, the offset and the name of the city follow from the data, as they do in a message.
fn when(lang: Lang, out: &mut String) -> fmt::Result {
    let (start, end, city) = (hours(&DATA.start, lang), hours(&DATA.end, lang), &DATA.city);
    write_datetime((&DATA.start).into(), &DATE, lang, &mut Sink::string(out));
    match lang {
        Lang::Kk => {
            let from = inflect(&start, lang, Case::Ablative, Reads::Time);
            let to = inflect(&end, lang, Case::Dative, Reads::Time);
            write!(out, ", сағат\u{a0}{from} {to} дейін ({} уақыты бойынша, ", city.text(lang))?;
        }
        Lang::Ru => {
            write!(out, ", с\u{a0}{start} до\u{a0}{end} (по времени {}, ", city.inflect(lang, Case::Genitive))?;
        }
        Lang::En => write!(out, ", from {start} to {end} ({} time, ", city.text(lang))?,
    }
    write_offset(DATA.start.offset(), &mut Sink::string(out));
    out.push(')');
    Ok(())
}

fn hours(moment: &jiff::ZonedDateTime, lang: Lang) -> String {
    let mut hours = String::new();
    write_datetime(moment.into(), &TIME, lang, &mut Sink::string(&mut hours));
    hours
}

/// The line of the supporter, in the case that the language needs.
fn support(lang: Lang, out: &mut String) -> fmt::Result {
    let supporter = &DATA.supporter;
    match lang {
        Lang::Kk => write!(out, "{} қаржылық қолдауымен", supporter.inflect(lang, Case::Genitive)),
        Lang::Ru => write!(out, "При финансовой поддержке {}", supporter.inflect(lang, Case::Genitive)),
        Lang::En => write!(out, "With the financial support of the {}", supporter.text(lang)),
    }
}

fn by_hand_text(lang: Lang) -> String {
    let (data, labels, words) = (&*DATA, &WORDS[lang].labels, &WORDS[lang]);
    let mut out = String::new();
    let mut write = || -> fmt::Result {
        writeln!(out, "{}", data.title[lang])?;
        when(lang, &mut out)?;
        writeln!(out, "\n{}: {}", labels[1], words.format)?;
        writeln!(out, "{}: {}", labels[2], data.join)?;
        writeln!(out, "{}: {}", labels[3], data.code)?;
        writeln!(out, "{}: {}", labels[4], data.broadcast)?;
        writeln!(out, "{}: {}", labels[5], words.language)?;
        writeln!(out, "{}: {}", labels[6], data.organiser[lang])?;
        support(lang, &mut out)?;
        write!(out, "\n{}: {}", labels[8], data.telephone)
    };
    write().unwrap();
    out
}

fn by_hand_html(lang: Lang) -> String {
    let (data, labels, words) = (&*DATA, &WORDS[lang].labels, &WORDS[lang]);
    let mut out = String::new();
    let mut write = || -> fmt::Result {
        writeln!(out, "<article class=\"ushtil-article h-event\" lang=\"{}\" data-id=\"{}\">", lang.tag(), data.id)?;
        writeln!(
            out,
            "<h1 class=\"ushtil-title p-name\">{}</h1>\n<dl class=\"ushtil-facts\">",
            HtmlText(data.title[lang])
        )?;
        open("when", labels[0], &mut out)?;
        write!(out, "<time class=\"dt-start\" datetime=\"{}\">", Instant(&data.start))?;
        when(lang, &mut out)?;
        writeln!(out, "</time><data class=\"dt-end\" value=\"{}\"></data></dd></div>", Instant(&data.end))?;
        row("where", labels[1], " class=\"p-location\"", words.format, &mut out)?;
        link("join", labels[2], data.join, &mut out)?;
        open("access-code", labels[3], &mut out)?;
        writeln!(out, "<code translate=\"no\">{}</code></dd></div>", HtmlText(data.code))?;
        link("broadcast", labels[4], data.broadcast, &mut out)?;
        row("spoken-language", labels[5], "", words.language, &mut out)?;
        row("organiser", labels[6], " class=\"p-organizer h-card\"", data.organiser[lang], &mut out)?;
        row("support", labels[7], "", data.supporter.text(lang), &mut out)?;
        open("contact", labels[8], &mut out)?;
        write!(out, "<a href=\"{}\">{}</a></dd></div>\n</dl>\n", data.telephone.uri(), data.telephone)?;
        out.push_str("<p class=\"ushtil-actions\">\n<a class=\"ushtil-action ushtil-first\" href=\"");
        write!(out, "{}\" rel=\"noopener\">{}</a>\n</p>\n</article>", HtmlAttribute(data.join), JOIN[lang])
    };
    write().unwrap();
    out
}

static JOIN: PerLang<&str> = per_lang!(kk: "Қосылу", ru: "Подключиться", en: "Join");

struct Instant<'a>(&'a jiff::ZonedDateTime);

impl fmt::Display for Instant<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.0.offset().seconds() / 60;
        write!(f, "{}{:+03}:{:02}", self.0.datetime(), minutes / 60, minutes % 60)
    }
}

fn open(role: &str, label: &str, out: &mut String) -> fmt::Result {
    write!(out, "<div class=\"ushtil-fact ushtil-{role}\"><dt>{}</dt><dd>", HtmlText(label))
}

fn row(role: &str, label: &str, class: &str, value: &str, out: &mut String) -> fmt::Result {
    writeln!(
        out,
        "<div class=\"ushtil-fact ushtil-{role}\"><dt>{}</dt><dd{class}>{}</dd></div>",
        HtmlText(label),
        HtmlText(value)
    )
}

fn link(role: &str, label: &str, url: &str, out: &mut String) -> fmt::Result {
    open(role, label, out)?;
    let host = url.trim_start_matches("https://").trim_start_matches("www.").split('/').next().unwrap_or(url);
    writeln!(out, "<a href=\"{}\" rel=\"noopener\">{}</a></dd></div>", HtmlAttribute(url), HtmlText(host))
}

// With a template ----------------------------------------------------------------------------------------------------

static BUNDLES: LazyLock<PerLang<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    let bundle = |lang: Lang| {
        let words = &WORDS[lang];
        let labels = words.labels.iter().enumerate().map(|(at, label)| format!("label-{at} = {label}\n"));
        let messages = format!("format = {}\nlanguage = {}\n", words.format, words.language);
        let resource = FluentResource::try_new(labels.collect::<String>() + &messages).unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![lang.tag().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        bundle
    };
    PerLang::of(bundle)
});

static TEMPLATES: LazyLock<minijinja::Environment<'static>> = LazyLock::new(|| {
    let mut templates = minijinja::Environment::new();
    templates.add_template("announcement.html", include_str!("announcement.html")).unwrap();
    templates
});

fn template(lang: Lang) -> String {
    let bundle = &BUNDLES[lang];
    let message = |id: &str| {
        let pattern = bundle.get_message(id).unwrap().value().unwrap();
        bundle.format_pattern(pattern, None, &mut vec![]).into_owned()
    };
    let labels: Vec<String> = (0..9).map(|at| message(&format!("label-{at}"))).collect();
    let mut date = String::new();
    when(lang, &mut date).unwrap();
    let context = minijinja::context! {
        lang => lang.tag(), id => DATA.id, title => DATA.title[lang], labels, when => date, format => message("format"),
        join => DATA.join, code => DATA.code, broadcast => DATA.broadcast, language => message("language"),
        organiser => DATA.organiser[lang], supporter => DATA.supporter.text(lang),
        telephone => DATA.telephone.to_string(), tel => DATA.telephone.uri().to_string(),
    };
    TEMPLATES.get_template("announcement.html").unwrap().render(context).unwrap()
}
