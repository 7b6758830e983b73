//! Each hostile text in every field: the output is parsed by somebody else's parser, the structure is that of a harmless
//! document, and the data comes out equal.

use crate::corpus::corpus;
use crate::sample::{TOKEN, filled, filled_entry, filled_thing};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Options as Dialect, Parser, Tag, TagEnd};
use ushtil::Lang;
use ushtil::document::{Document, Text, Url, prose};
use ushtil::render::calendar_links::{self, Service};
use ushtil::render::{email, html, jsonld, opengraph, telegram, text};
use ushtil::sink::Sink;

pub(crate) fn is_break(c: char) -> bool {
    "\n\r\u{b}\u{c}\u{85}\u{2028}\u{2029}".contains(c)
}

/// The text as every format keeps it: without what no format shows.
fn kept(text: &str) -> String {
    let is_mark = |c: char| "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".contains(c);
    let is_none = |c: char| (c as u32 & 0xffff) >= 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c);
    text.chars().filter(|c| is_break(*c) || *c == '\t' || !c.is_control() && !is_mark(*c) && !is_none(*c)).collect()
}

/// The same, where lines mean something: a line break is a space.
pub(crate) fn on_one_line(text: &str) -> String {
    kept(text).chars().map(|c| if is_break(c) { ' ' } else { c }).collect()
}

fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in kept(text).bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The bare fragments are tried in every language, their variants in one language each, to save time.
fn is_tried(at: usize, lang: Lang) -> bool {
    at < 280 || at % Lang::ALL.len() == lang as usize
}

/// Every text in every language: what the harmless document gives must be what the hostile one gives, data apart.
pub(crate) fn check(name: &str, flatten: impl Fn(Lang, &str) -> Vec<String>, expected: impl Fn(&str, &str) -> String) {
    for lang in Lang::ALL {
        let harmless = flatten(lang, TOKEN);
        assert!(harmless.iter().any(|line| line.contains(TOKEN)), "{name}: the harmless document shows its data");
        let shown = corpus().into_iter().filter(|data| !kept(data).trim().is_empty());
        for data in shown.enumerate().filter(|(at, _)| is_tried(*at, lang)).map(|(_, data)| data) {
            let wanted: Vec<String> = harmless.iter().map(|line| expected(line, &data)).collect();
            // values that have commas of their own are parted by semicolons
            let parted = |lines: Vec<String>| lines.into_iter().map(|line| line.replace(';', ",")).collect::<Vec<_>>();
            let (found, wanted) = (parted(flatten(lang, &data)), parted(wanted));
            if found != wanted {
                let at = found.iter().zip(&wanted).position(|(found, wanted)| found != wanted);
                let at = at.unwrap_or(found.len().min(wanted.len()));
                panic!("{name}, {lang}, {data:?}\nfound  {:?}\nwanted {:?}", found.get(at), wanted.get(at));
            }
        }
    }
}

fn dom(html: &str) -> RcDom {
    parse_document(RcDom::default(), ParseOpts::default()).one(html)
}

fn flatten_dom(node: &Handle, out: &mut Vec<String>) {
    match &node.data {
        NodeData::Element { name, attrs, .. } => {
            out.push(format!("open {}", name.local));
            out.extend(attrs.borrow().iter().map(|attr| format!("{}={}", attr.name.local, attr.value)));
        }
        NodeData::Text { contents } => out.push(format!("text {}", contents.borrow())),
        NodeData::Comment { contents } => out.push(format!("comment {contents}")),
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| flatten_dom(child, out));
    if let NodeData::Element { name, .. } = &node.data {
        out.push(format!("close {}", name.local));
    }
}

/// Elements, attributes and texts.
pub(crate) fn flatten_html(html: &str) -> Vec<String> {
    let mut out = Vec::new();
    flatten_dom(&dom(html).document, &mut out);
    out
}

pub(crate) fn in_html(line: &str, data: &str) -> String {
    let is_link = line.starts_with("href=mailto:");
    line.replace(TOKEN, &if is_link { percent(data) } else { on_one_line(data) })
}

#[test]
fn html_keeps_its_structure() {
    check("html", |lang, data| flatten_html(&filled(lang, data).html()), in_html);
}

#[test]
fn html_pages_keep_their_structure() {
    let flatten = |lang, data: &str| {
        let document = filled(lang, data);
        let head = opengraph::head(&document, &opengraph::OpenGraphOptions::default().site(data).alternates(Lang::ALL));
        let page = html::Page::default().head(head);
        let mut out = String::new();
        html::write_page(&document, &page, &html::HtmlOptions::DEFAULT, &mut Sink::string(&mut out));
        let mut lines = flatten_html(&out);
        // both titles are shortened, so that they hold no more than the beginning of the data
        for before in ["open title", "property=og:title"] {
            let at = lines.iter().position(|line| line == before).unwrap() + 1;
            assert!(lines[at].starts_with("text ") || lines[at].starts_with("content="));
            lines.remove(at);
        }
        lines
    };
    check("page", flatten, in_html);
}

#[test]
fn telegram_keeps_its_structure() {
    let flatten = |lang, data: &str| {
        let options = telegram::TelegramOptions::DEFAULT.limit(usize::MAX);
        let messages = telegram::messages(&filled(lang, data), &options).unwrap();
        flatten_html(&messages.concat())
    };
    check("telegram", flatten, in_html);
}

#[test]
fn json_in_a_page_keeps_its_structure() {
    fn flatten(value: &serde_json::Value, out: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(members) => members.iter().for_each(|(name, value)| {
                out.push(format!("{name}:"));
                flatten(value, out);
            }),
            serde_json::Value::Array(items) => items.iter().for_each(|item| flatten(item, out)),
            serde_json::Value::String(text) => out.push(text.clone()),
            other => out.push(other.to_string()),
        }
    }
    let in_page = |lang, data: &str| {
        let page = html::Page::default().head(jsonld::script(&[filled_thing(lang, data), filled_thing(lang, data)]));
        let document = Document::new(lang, "d", Text::new("a", lang));
        let mut out = String::new();
        html::write_page(&document, &page, &html::HtmlOptions::DEFAULT, &mut Sink::string(&mut out));
        let mut lines = flatten_html(&out);
        let script = lines.iter().find_map(|line| line.strip_prefix("text {").map(|rest| format!("{{{rest}")));
        lines.retain(|line| !line.starts_with("text {"));
        let value: serde_json::Value = serde_json::from_str(&script.expect("a script")).expect("JSON");
        flatten(&value, &mut lines);
        lines
    };
    check("jsonld", in_page, |line, data| line.replace(TOKEN, &kept(data)));
}

#[test]
fn text_keeps_its_lines() {
    for width in [None, Some(40)] {
        let flatten = |lang, data: &str| {
            let mut options = text::TextOptions::DEFAULT;
            options.width = width;
            let mut out = String::new();
            text::write(&filled(lang, data), &options, &mut Sink::string(&mut out));
            match width {
                None => out.split('\n').map(str::to_owned).collect(),
                Some(_) => vec![words(&out)], // a width moves line breaks, and nothing else
            }
        };
        check("text", flatten, |line, data| match width {
            None => line.replace(TOKEN, &on_one_line(data)),
            Some(_) => words(&line.replace(TOKEN, &on_one_line(data))),
        });
    }
}

fn words(text: &str) -> String {
    text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Events of a parser of Markdown. Emphasis is left out: it gives way where CommonMark could misread it.
fn flatten_markdown(markdown: &str, dialect: Dialect) -> Vec<String> {
    let mut out = vec![String::new()];
    for event in Parser::new_ext(markdown, dialect) {
        match event {
            Event::Text(text) => out.last_mut().unwrap().push_str(&text),
            Event::Start(Tag::Emphasis | Tag::Strong) | Event::End(TagEnd::Emphasis | TagEnd::Strong) => {}
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                out.extend([format!("link {dest_url} {title}"), String::new()])
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                out.extend([format!("image {dest_url} {title}"), String::new()])
            }
            Event::Code(code) => out.extend([format!("code {code}"), String::new()]),
            other => out.extend([format!("{other:?}"), String::new()]),
        }
    }
    out.iter().map(|line| words(line).replace(" :", ":")).filter(|line| !line.is_empty()).collect()
}

#[test]
fn markdown_shows_data_literally_in_two_dialects() {
    let github = Dialect::ENABLE_TABLES
        | Dialect::ENABLE_STRIKETHROUGH
        | Dialect::ENABLE_TASKLISTS
        | Dialect::ENABLE_FOOTNOTES
        | Dialect::ENABLE_GFM
        | Dialect::ENABLE_MATH
        | Dialect::ENABLE_SUPERSCRIPT
        | Dialect::ENABLE_SUBSCRIPT
        | Dialect::ENABLE_DEFINITION_LIST;
    for dialect in [Dialect::empty(), github] {
        let flatten = |lang, data: &str| flatten_markdown(&filled(lang, data).markdown(), dialect);
        check("markdown", flatten, |line, data| match line.starts_with("link mailto:") {
            true => line.replace(TOKEN, &percent(data)),
            false => words(&line.replace(TOKEN, &on_one_line(data))).replace(" :", ":"),
        });
    }
}

#[test]
fn calendars_keep_their_properties() {
    let flatten = |lang, data: &str| {
        let file = filled_entry(lang, data).ical();
        for line in file.split("\r\n") {
            assert!(line.len() <= 75 && !line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
        }
        let parsed = ical::tree::cst::IcalCst::parse(&file).expect("a calendar");
        let calendar = parsed.decode();
        let mut out: Vec<String> = calendar.props.iter().map(|prop| format!("{prop:?}")).collect();
        for component in &calendar.components {
            out.push(format!("{:?} {}", component.name, component.components.len()));
            out.extend(component.props.iter().map(|prop| format!("{prop:?}")));
        }
        out
    };
    check("ical", flatten, |line, data| {
        let data =
            kept(data).replace("\r\n", "\n").chars().map(|c| if is_break(c) { '\n' } else { c }).collect::<String>();
        let printed = format!("{data:?}");
        line.replace(TOKEN, &printed[1..printed.len() - 1])
    });
}

#[test]
fn calendar_links_keep_their_parameters() {
    let flatten = |lang, data: &str| {
        let links = Service::ALL.map(|service| calendar_links::link(&filled_entry(lang, data), service).to_string());
        let pairs = links.iter().flat_map(|link| link.split(['?', '&']));
        pairs.map(str::to_owned).collect()
    };
    check("links", flatten, |line, data| line.replace(TOKEN, &percent(data).replace('@', "%40")));
}

#[test]
fn mail_headers_cannot_be_forged() {
    for data in corpus() {
        for lang in Lang::ALL {
            let document = filled(lang, &data);
            let Ok(email) = email::Email::new(&[document]) else {
                assert!(data.chars().any(|c| c.is_control() || is_break(c)), "{data:?} is refused without reason");
                continue;
            };
            let message = email.message();
            let (head, _) = message.split_once("\r\n\r\n").unwrap();
            let names: Vec<&str> = head
                .split("\r\n")
                .filter(|line| !line.starts_with(' '))
                .map(|line| line.split(':').next().unwrap())
                .collect();
            assert_eq!(names, ["Subject", "Content-Language", "MIME-Version", "Content-Type"], "{data:?}");
            assert!(head.is_ascii() && head.split("\r\n").all(|line| line.len() <= 78), "{head}");
        }
    }
}

#[test]
fn markup_of_authors_stays_text() {
    const ALLOWED: &str = "html head body article h1 h2 h3 h4 h5 h6 p ul ol li a em strong br hr blockquote pre code table \
                           thead tbody tr th td sup figure img";
    let mut links = 0;
    for data in corpus()
        .iter()
        .flat_map(|data| [data.clone(), format!("[x]({data})"), format!("[x](<{data}>)"), format!("<{data}>")])
    {
        let mut document = Document::new(Lang::Kk, "d", Text::new("a", Lang::Kk));
        document.blocks = prose(&data, Lang::Kk.into());
        let shown = flatten_html(&document.html());
        for name in shown.iter().filter_map(|line| line.strip_prefix("open ")) {
            assert!(ALLOWED.split(' ').any(|allowed| allowed == name), "{data:?}: {name}");
        }
        let addresses = ["href=", "src="];
        for href in shown.iter().filter_map(|line| addresses.iter().find_map(|name| line.strip_prefix(name))) {
            links += 1;
            let schemes = ["https://", "http://", "mailto:", "tel:", "geo:", "webcal://", "/", "#", "?"];
            assert!(
                schemes.iter().any(|scheme| href.starts_with(scheme)) && !href.starts_with("//"),
                "{data:?}: {href}"
            );
        }
        for event in Parser::new(&document.markdown()) {
            assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_)), "{data:?}: {event:?}");
        }
    }
    assert!(links > 10, "the corpus has links that are allowed: {links}");
}

#[test]
fn addresses_hide_nothing() {
    for data in corpus() {
        let Ok(url) = Url::parse(&data) else { continue };
        let text = url.as_str();
        assert!(text.is_ascii() && !text.contains(['"', '<', '>', '\\', ' ', '`']), "{data:?}: {text}");
        assert!(!text.to_lowercase().starts_with("javascript") && !text.starts_with("//"), "{data:?}: {text}");
        assert!(!text.split('/').nth(2).is_some_and(|host| url.is_external() && host.contains('@')), "{data:?}");
    }
    let spellings = [
        "javascript:x",
        "JAVASCRIPT:x",
        "java\tscript:x",
        "java\nscript:x",
        "java\rscript:x",
        " javascript:x",
        "\u{1}javascript:x",
        "javascript\u{9}:x",
        "jav&#x09;ascript:x",
        "javascript&colon;x",
        "data:x",
        "vbscript:x",
        "file:///x",
        "blob:x",
        "about:x",
        "view-source:x",
        "ms-word:x",
        "intent:x",
        "filesystem:x",
        "ws://x",
        "https:x",
        "https:/x",
        "https:\\\\x",
        "https:///x",
        "http://",
    ];
    for spelling in spellings {
        assert!(Url::parse(spelling).is_err(), "{spelling:?}");
    }
}

#[test]
fn blank_texts_add_nothing() {
    let blank = |data: &&String| kept(data).trim().is_empty();
    let elements = |html: &str| flatten_html(html).iter().filter(|line| line.starts_with("open")).count();
    for data in corpus().iter().filter(blank) {
        assert!(elements(&filled(Lang::Kk, data).html()) <= elements(&filled(Lang::Kk, TOKEN).html()), "{data:?}");
        let file = filled_entry(Lang::Kk, data).ical();
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
        assert!(ical::tree::cst::IcalCst::parse(&file).is_ok());
        for event in Parser::new(&filled(Lang::Kk, data).markdown()) {
            assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Rule), "{data:?}: {event:?}");
        }
    }
}
