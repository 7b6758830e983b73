//! What hostile input must not do: a function for each target, which panics where something is broken.
//!
//! Input is text; several texts are divided by U+001E, so that a corpus can be read and written by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::sync::LazyLock;

use ushtil::Languages;
use ushtil::content::{Audience, Content};
use ushtil::document::{Document, prose as read_prose};
use ushtil::exchange::{Format, Project};
use ushtil::format::{
    Currency, CurrencyDisplay, DateTimeOptions, DateTimeStyle, Form, ListStyle, Number, NumberOptions, NumberStyle,
    Telephone, cardinal, ordinal, write_datetime, write_list, write_number,
};
use ushtil::grammar::{Case, Linking, Name, Reads, inflect, possessed};
use ushtil::jiff::civil::{Date, DateTime, Time};
use ushtil::lang::{AcceptLanguage, LangTag, Negotiator, Wish};
use ushtil::message::Message;
use ushtil::messages::event;
use ushtil::render::ical;
use ushtil::sink::Sink;
use ushtil::switcher::{
    Answer, ChoiceCookie, Hosts, PagePath, Prefix, Query, Slugs, Switcher, Urls, clicked, submitted,
};
use ushtil::{Catalogue, Lang};
use ushtil_compiler::{Isolation, Options, Source, compile, describe};

/// The texts that the input consists of, as many as are wanted.
fn texts<const N: usize>(data: &[u8]) -> [String; N] {
    let text = String::from_utf8_lossy(data);
    let mut parts = text.split('\u{1e}');
    std::array::from_fn(|_| parts.next().unwrap_or_default().to_owned())
}

fn written(write: impl FnOnce(&mut Sink<'_>)) -> String {
    let mut text = String::new();
    write(&mut Sink::string(&mut text));
    text
}

fn sources(data: &[u8]) -> Vec<Source> {
    let texts: [String; 3] = texts(data);
    let source = |(locale, text): (Lang, String)| Source {
        locale,
        module: "page".into(),
        path: format!("{locale}/page.ftl"),
        text,
    };
    Lang::ALL.into_iter().zip(texts).map(source).collect()
}

/// Everything that is found can be printed, lies within its file, and is found again.
pub fn compiler(data: &[u8]) {
    let sources = sources(data);
    let mut options = Options::default();
    options.isolation = if data.len() % 2 == 0 { Isolation::Off } else { Isolation::On };
    let output = compile(&sources, &options);
    for found in &output.diagnostics {
        assert!(!found.render(&sources).is_empty());
        assert!(found.span.range.end <= sources[found.span.file].text.len());
    }
    let again = compile(&sources, &options);
    assert_eq!(output.rust(), again.rust());
    assert_eq!(output.diagnostics.len(), again.diagnostics.len());
    describe(&sources, &options);
}

/// What is changed at run time shows something, of a limited size, and without markup that the program does not have.
pub fn catalogue(data: &[u8]) {
    let texts: [String; 3] = texts(data);
    let catalogue =
        Catalogue::from_sources(Lang::ALL.into_iter().zip(&texts).map(|(lang, text)| (lang, "event", text.as_str())));
    catalogue.problems().iter().for_each(|problem| assert!(!problem.to_string().is_empty()));
    let org = Name::plain("Одақ");
    let reason = "дауыл";
    let messages: [&dyn Message; 6] = [
        &event::VenueLabel,
        &event::AddressLabel,
        &event::JoinLabel,
        &event::SeatsLeft { count: 3.into() },
        &event::SupportedBy { org: &org },
        &event::StatusReason { reason },
    ];
    for message in messages {
        for lang in Lang::ALL {
            let shown = catalogue.show(message, lang).to_string();
            assert!(!shown.is_empty() && shown.len() <= 64 << 10, "{shown}");
            assert!(!shown.contains("<script") && !shown.contains('\r'), "{shown}");
        }
    }
}

fn content(name: &str, data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let content = match Content::parse(name, &text) {
        Ok(content) => content,
        Err(report) => {
            assert!(!report.to_string().is_empty());
            return;
        }
    };
    let all = |document: Document<'_>| {
        let html = document.html();
        assert!(!html.to_lowercase().contains("<script") && !html.contains("=\"javascript:"), "{html}");
        document.text().len() + document.markdown().len()
    };
    for lang in Lang::ALL {
        for event in content.events() {
            all(event.announce(lang));
            all(event.page(lang));
            if let Some(entry) = event.calendar(lang) {
                let text = written(|out| ical::write(&[entry], &Default::default(), out));
                assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text}");
            }
        }
        content.agreements().for_each(|one| drop(all(one.page(lang))));
        content.organisations().for_each(|one| drop(all(one.page(lang))));
        content.persons().for_each(|one| drop(all(one.page(lang))));
        content.pages().for_each(|one| drop(all(one.page(lang))));
    }
    let json = content.to_json(Audience::Organisers);
    let read = Content::parse("again.json", &json).unwrap_or_else(|report| panic!("{report}\n{json}"));
    assert!(content.same_as(&read), "{json}");
    let toml = content.to_toml(Audience::Organisers);
    let read = Content::parse("again.toml", &toml).unwrap_or_else(|report| panic!("{report}\n{toml}"));
    assert!(content.same_as(&read), "{toml}");
}

/// What is read is shown in every format without markup of its own, and is the same when it is written and read again.
pub fn content_toml(data: &[u8]) {
    content("a.toml", data);
}

/// The same for JSON.
pub fn content_json(data: &[u8]) {
    content("a.json", data);
}

/// Tags, headers and cookies are read for what they are worth: what is understood is written and read again.
pub fn languages(data: &[u8]) {
    let [first, second, third]: [String; 3] = texts(data);
    if let Ok(tag) = first.parse::<LangTag>() {
        assert_eq!(tag.to_string().parse(), Ok(tag));
        assert_eq!(LangTag::exact(&tag.to_string()), Ok(tag));
    }
    _ = first.parse::<Lang>().map_err(|unknown| unknown.to_string());
    let header = AcceptLanguage::parse(&second);
    let accepted = header.filter(&Lang::ALL);
    assert_eq!(header.lookup(&Lang::ALL).map(|found| found.lang), accepted.first().copied());
    let site = Negotiator::new(Languages::ALL);
    let choice = ChoiceCookie::default().read(&third);
    let wish = Wish { url: None, choice: choice.map(Lang::tag), accept_language: Some(&second) };
    let chosen = site.choose(&wish);
    assert!(choice.is_none_or(|choice| choice == chosen.lang));
    assert_ne!(site.suggestion(chosen.lang, &second), Some(chosen.lang));
}

static STRATEGIES: LazyLock<Vec<Box<dyn Urls + Send + Sync>>> = LazyLock::new(|| {
    let own = |kk, ru, en| move |lang| [kk, ru, en][Lang::ALL.iter().position(|other| *other == lang).unwrap()];
    let hosts = || {
        Hosts::new(Languages::ALL, own("https://example.kz", "https://ru.example.kz", "https://example.org:8443"))
            .unwrap()
    };
    let slugs = Slugs::new(Prefix::new()).page("/events/{id}", own("/іс/{id}", "/о/{id}", "/events/{id}")).unwrap();
    vec![
        Box::new(Prefix::new()),
        Box::new(Prefix::new().bare(Lang::Kk)),
        Box::new(hosts()),
        Box::new(Query::default()),
        Box::new(slugs),
    ]
});

/// An address is understood as it is built, and leads to no other site.
pub fn paths(data: &[u8]) {
    let [path, second]: [String; 2] = texts(data);
    let page = PagePath::new(&path);
    assert_eq!(PagePath::new(&page.to_uri()), page, "{path:?}");
    let site = Negotiator::new(Languages::ALL);
    for urls in STRATEGIES.iter() {
        for lang in Lang::ALL {
            let built = urls.build(lang, &page);
            let parsed = urls.parse(&built);
            assert_eq!(parsed.lang, Some(lang), "{built}");
            assert_eq!(urls.build(lang, &parsed.page), built, "what was read is not what was built");
            assert!(built.is_ascii() && !built.starts_with("//"), "{built}");
        }
        Answer::to(&**urls, &site, &path, Wish { url: None, choice: None, accept_language: Some(&second) });
        if let Some(to) = submitted(&**urls, Languages::ALL, "kk", &path) {
            assert!(!to.location.starts_with("//") && !to.location.contains(['\r', '\n', '\\']), "{}", to.location);
        }
        clicked(&**urls, Languages::ALL, "https://example.kz", &path, &second);
        let html = Switcher::at(&**urls, Languages::ALL, Lang::Kk, &page, &Lang::ALL).html();
        assert!(!html.contains("<script") && !html.contains("=\"javascript:"), "{html}");
    }
    let html = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Ru, path.as_str()).select_html(&second);
    assert!(!html.contains("<script") && !html.contains("=\"javascript:"), "{html}");
}

/// An author's text becomes no markup but that of CommonMark, and no address of another scheme.
pub fn prose(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut document = Document::new(Lang::Kk, "p", ushtil::document::Text::new("Т", Lang::Kk));
    for block in read_prose(&text, Lang::Kk.into()) {
        document = document.with(block);
    }
    let html = document.html().to_lowercase();
    for wrong in ["<script", "<iframe", "=\"javascript:", "=\"data:", "=\"vbscript:"] {
        assert!(!html.contains(wrong), "{html}");
    }
    assert!(html.matches("<img").count() <= text.matches("![").count(), "{html}");
    document.text();
    document.markdown();
}

/// A name in any case is said, or is said to be unknown; nothing of it is lost in the nominative.
pub fn names(data: &[u8]) {
    let [first, second, third]: [String; 3] = texts(data);
    let names = [
        Name::plain(&first),
        Name::organisation().text(Lang::Kk, &first).text(Lang::Ru, &second).text(Lang::En, &third).build(),
        Name::place().text(Lang::Ru, &first).build(),
        Name::man().given(Lang::Ru, &first).patronymic(Lang::Ru, &second).family(Lang::Ru, &third).build(),
        Name::woman().given(Lang::Kk, &first).family(Lang::Kk, &second).reading(Lang::Kk, &third).build(),
        Name::abbreviation().text(Lang::Kk, &first).reading(Lang::Kk, &second).build(),
    ];
    for lang in Lang::ALL {
        for case in Case::ALL {
            for name in &names {
                let form = name.inflect(lang, case);
                assert_eq!(written(|out| form.write(out)), form.to_string());
                name.needs(lang, case);
            }
            for reads in [Reads::Auto, Reads::Number, Reads::Ordinal, Reads::Time, Reads::Date] {
                assert!(first.is_empty() || !inflect(&first, lang, case, reads).to_string().is_empty());
            }
        }
        assert_eq!(names[0].inflect(lang, Case::Nominative).to_string(), names[0].text(lang));
    }
    possessed(&first).to_string();
    if let Some(word) = Linking::from_word(&second) {
        names[0].link(word);
    }
}

/// Numbers, dates, telephones and lists: what is read is written, and what is written for programs is read again.
pub fn numbers(data: &[u8]) {
    let [first, second, third]: [String; 3] = texts(data);
    let digits = |n: usize| data.get(n).copied().unwrap_or_default() % 24;
    if let Ok(number) = first.parse::<Number>() {
        assert_eq!(number.to_string().parse(), Ok(number));
        let plain = NumberOptions::DEFAULT;
        let all = [
            plain,
            plain.with_style(NumberStyle::Percent).with_maximum_fraction_digits(digits(1)),
            plain.with_minimum_fraction_digits(digits(1)).with_maximum_fraction_digits(digits(2)),
            plain.with_minimum_integer_digits(digits(3)).with_maximum_significant_digits(digits(4)),
            plain.with_minimum_significant_digits(digits(5)),
            plain.with_style(NumberStyle::Currency).with_currency(Currency::KZT),
            plain.with_style(NumberStyle::Currency).with_currency_display(CurrencyDisplay::Name),
        ];
        for lang in Lang::ALL {
            for options in &all {
                assert!(!written(|out| write_number(number, options, lang, out)).is_empty());
                cardinal(number, options, lang);
                ordinal(number, options, lang);
            }
        }
    }
    if let Ok(telephone) = first.parse::<Telephone>() {
        let e164 = telephone.e164().to_string();
        assert_eq!(e164.parse::<Telephone>().map(|again| again.e164().to_string()), Ok(e164));
    }
    let style = [DateTimeStyle::Full, DateTimeStyle::Long, DateTimeStyle::Medium, DateTimeStyle::Short];
    for lang in Lang::ALL {
        for style in style {
            let day = DateTimeOptions::DEFAULT.with_date_style(style);
            let clock = DateTimeOptions::DEFAULT.with_time_style(style);
            if let Ok(date) = second.parse::<Date>() {
                assert!(!written(|out| write_datetime(date.into(), &day, lang, out)).is_empty());
                written(|out| write_datetime(date.into(), &day.with_form(Form::Announcement), lang, out));
            }
            if let Ok(time) = second.parse::<Time>() {
                assert!(!written(|out| write_datetime(time.into(), &clock, lang, out)).is_empty());
            }
            if let Ok(moment) = second.parse::<DateTime>() {
                written(|out| write_datetime(moment.into(), &day.with_time_style(style), lang, out));
            }
        }
        let items: Vec<&str> = third.split(',').collect();
        let list = written(|out| write_list(&items, ListStyle::And, lang, out));
        assert!(items.iter().all(|item| list.contains(item)));
    }
}

const PROJECT: &str = "[event]\nid = 'a'\nkind = 'lecture'\nwhen = { first = '2026-03-20' }\ntitle = { ru = 'Лекция', kk = 'Дәріс' }\n\
                       body.ru = '''\nТекст *о том*.\n\nИ [ещё](https://example.kz/).\n'''\n";
const MESSAGES: &str = "# Variables:\n#   $count (Integer) - n\nleft = { $count ->\n    [one] { $count } place\n   *[other] { $count } places\n }\n    .title = Places\n";

fn project() -> Project {
    let source = |locale, text: &str| Source {
        locale,
        module: "page".into(),
        path: format!("{locale}/page.ftl"),
        text: text.to_owned(),
    };
    let messages = vec![source(Lang::En, MESSAGES), source(Lang::Ru, "left = мест: { $count }\n")];
    Project::new().content("content", [("content/a.toml".to_owned(), PROJECT.to_owned())]).messages("locales", messages)
}

/// A translator's file of any sort is read or refused with its line, and what it brings is written or refused by name.
pub fn xliff(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    static SHIPPED: LazyLock<Project> = LazyLock::new(project);
    for format in Format::ALL {
        match format.read("a", &text) {
            Ok(delivery) => {
                if let Ok(import) = SHIPPED.import(&delivery) {
                    import.refused.iter().for_each(|refused| assert!(!refused.to_string().is_empty()));
                    for (name, text) in &import.files {
                        if name.ends_with("a.toml") {
                            assert!(Content::parse(name, text).is_ok(), "{text}");
                        }
                    }
                }
            }
            Err(rejected) => assert!(!rejected.to_string().is_empty()),
        }
    }
}

/// Content and messages go out to translators in every format and come back unchanged.
pub fn round_trips(data: &[u8]) {
    let [toml, ftl]: [String; 2] = texts(data);
    let source = |locale, text: &str| Source {
        locale,
        module: "page".into(),
        path: format!("{locale}/page.ftl"),
        text: text.to_owned(),
    };
    let project = Project::new()
        .content("content", [("content/a.toml".to_owned(), toml)])
        .messages("locales", vec![source(Lang::En, &ftl), source(Lang::Kk, "")]);
    for to in Lang::ALL {
        let units = project.units(to, None);
        if units.is_empty() {
            continue; // a file of translations has some
        }
        for format in Format::ALL {
            let text = format.write(&units);
            let delivery = format.read("back", &text).unwrap_or_else(|rejected| panic!("{rejected}\n{text}"));
            let import = project.import(&delivery).unwrap_or_else(|rejected| panic!("{rejected}\n{text}"));
            assert_eq!(import.files, [], "{text}");
            assert!(import.written.is_empty(), "{text}");
        }
    }
}
