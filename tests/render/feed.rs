//! Atom feeds (FE-01, FE-02): identity, languages, time and escaping, read back by an XML parser.

use crate::hostile::{check, flatten_html, in_html};
use crate::sample::{WORDS, announcement, filled, url};
use roxmltree::{Document as Xml, Node};
use ushtil::Lang;
use ushtil::document::{Stamp, Text};
use ushtil::lang::LangTag;
use ushtil::render::atom::{self, Entry, Feed, Id, IdError};
use ushtil::render::html;
use ushtil::sink::Sink;

const ATOM: &str = "http://www.w3.org/2005/Atom";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const UID: &str = "1b4e28ba-2fa1-5d2c-883f-0016d3cca427";

fn feed<'a>(lang: Lang, data: &'a str) -> Feed<'a> {
    let since = "2021-08-01T00:00:00Z".parse().unwrap();
    Feed::new(
        lang,
        Id::of_page(&url("https://example.kz/feed")),
        Text::new(data, lang),
        Text::new(data, Lang::En),
        since,
    )
    .at(url("https://example.kz/feed?a=b&c"))
}

fn render(feed: &Feed) -> String {
    let mut out = String::new();
    atom::write(feed, &html::HtmlOptions::DEFAULT, &mut Sink::string(&mut out));
    out
}

fn child<'x>(node: Node<'x, 'x>, name: &str) -> Node<'x, 'x> {
    let mut all = node.children().filter(|child| child.has_tag_name((ATOM, name)));
    let first = all.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(all.next().is_none(), "{name} stands twice");
    first
}

/// The language that holds for an element.
fn lang_of(node: Node<'_, '_>) -> String {
    node.ancestors().find_map(|node| node.attribute((XML, "lang"))).unwrap_or_default().to_owned()
}

fn links(node: Node<'_, '_>) -> Vec<String> {
    let links = node.children().filter(|child| child.has_tag_name((ATOM, "link")));
    let part = |link: Node<'_, '_>, name| link.attribute(name).unwrap_or_default().to_owned();
    links.map(|link| ["rel", "type", "hreflang", "href"].map(|name| part(link, name)).join(" ")).collect()
}

#[test]
fn feed_has_what_every_feed_must_have() {
    for lang in Lang::ALL {
        let mut document = announcement(lang);
        document.modified = Some(Stamp::Date(jiff::civil::date(2021, 8, 12)));
        document.published = Some(Stamp::Zoned("2021-08-10T09:00+06:00[Asia/Almaty]".parse().unwrap()));
        document.description = Some(Text::new(WORDS[lang].support, lang));
        document.url = Some(url("https://example.kz/here"));
        let entry = Entry::new(Id::of_event(UID, lang), &document)
            .page(Lang::Kk, url("https://example.kz/kk"))
            .page(Lang::Ru, url("https://example.kz/ru"))
            .page(Lang::En, url("https://example.kz/en"))
            .page(Lang::En, url("https://example.kz/twice"));
        let source = render(&feed(lang, "Іс-шаралар").version(Lang::Ru, url("https://example.kz/ru.atom")).with(entry));
        let xml = Xml::parse(&source).unwrap();
        let feed = xml.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")) && feed.attribute((XML, "lang")) == Some(lang.tag()));
        assert_eq!(child(feed, "title").text(), Some("Іс-шаралар"));
        assert_eq!(child(feed, "updated").text(), Some("2021-08-12T00:00:00Z"));
        assert_eq!(child(child(feed, "author"), "name").text(), Some("Іс-шаралар"));
        let own = format!("self application/atom+xml {lang} https://example.kz/feed?a=b&c");
        assert_eq!(links(feed), [own.as_str(), "alternate application/atom+xml ru https://example.kz/ru.atom"]);

        let entry = child(feed, "entry");
        assert!(child(entry, "id").text().unwrap().starts_with("urn:uuid:"));
        assert_eq!(child(entry, "title").text(), Some(WORDS[lang].title));
        assert_eq!(child(entry, "updated").text(), Some("2021-08-12T00:00:00Z"));
        assert_eq!(child(entry, "published").text(), Some("2021-08-10T03:00:00Z"));
        assert_eq!(child(entry, "summary").text(), Some(WORDS[lang].support));
        let mut wanted = vec![format!("alternate text/html {lang} https://example.kz/here")];
        let others = Lang::ALL.into_iter().filter(|other| *other != lang);
        wanted.extend(others.map(|other| format!("alternate text/html {other} https://example.kz/{other}")));
        assert_eq!(links(entry), wanted, "one for each language");

        let content = child(entry, "content");
        assert_eq!(content.attribute("type"), Some("html"));
        assert_eq!(content.attribute((XML, "base")), Some("https://example.kz/here"));
        let body = content.text().unwrap();
        let article = format!("<article class=\"ushtil-article\" lang=\"{lang}\" data-id=\"legal-aid-2021\">");
        assert!(body.starts_with(&article) && body.contains("v=5RCbV3_9FKA&amp;ab_channel=LPRC"), "{body}");
        assert!(!body.contains("<h1") && !body.contains("<nav"), "readers of feeds show the title themselves");
    }
}

#[test]
fn other_languages_are_marked_and_the_name_is_said_first() {
    let french: LangTag = "fr".parse().unwrap();
    let mut document = announcement(Lang::Ru);
    document.title = Text::new("Rentrée du Barreau", french).noted("по-французски");
    document.trail = filled(Lang::Ru, "слово").trail;
    for (notice, title, lang) in
        [(None, "Rentrée du Barreau", "fr"), (Some("Отменено"), "Rentrée du Barreau — Отменено (по-французски)", "ru")]
    {
        document.notice = notice.map(|notice| Text::new(notice, Lang::Ru));
        let source = render(&feed(Lang::Kk, "Іс-шаралар").with(Entry::new(Id::of_event(UID, Lang::Ru), &document)));
        let xml = Xml::parse(&source).unwrap();
        let entry = child(xml.root_element(), "entry");
        assert_eq!((lang_of(entry).as_str(), lang_of(xml.root_element()).as_str()), ("ru", "kk"));
        assert_eq!((child(entry, "title").text(), lang_of(child(entry, "title")).as_str()), (Some(title), lang));
        assert_eq!(lang_of(child(xml.root_element(), "author")), "en");
        assert!(links(entry).is_empty(), "a document without an address has no page");
    }
}

#[test]
fn time_comes_from_the_content_alone() {
    let rows = [
        (Some(Stamp::Year(2014)), "2014-01-01T00:00:00Z"),
        (Some(Stamp::Month(2015, 12)), "2015-12-01T00:00:00Z"),
        (None, "2021-08-01T00:00:00Z"),
    ];
    for (modified, wanted) in rows {
        let mut document = announcement(Lang::En);
        document.modified = modified;
        let feed = feed(Lang::En, "Events").with(Entry::new(Id::of_event(UID, Lang::En), &document));
        let source = render(&feed);
        assert_eq!(source, render(&feed));
        let xml = Xml::parse(&source).unwrap();
        assert_eq!(child(child(xml.root_element(), "entry"), "updated").text(), Some(wanted));
    }
    let empty = render(&feed(Lang::En, "Events"));
    assert_eq!(child(Xml::parse(&empty).unwrap().root_element(), "updated").text(), Some("2021-08-01T00:00:00Z"));
}

#[test]
fn ids_are_stable_and_differ_by_language() {
    assert_eq!(Id::of_event(UID, Lang::Kk), Id::of_event(UID, Lang::Kk));
    let ids = Lang::ALL.map(|lang| Id::of_event(UID, lang));
    assert!(ids[0] != ids[1] && ids[1] != ids[2] && ids[0] != ids[2]);
    assert_ne!(Id::of_event("no uuid", Lang::Kk), Id::of_event("another", Lang::Kk));
    assert_eq!(Id::uuid(UID).unwrap().as_str(), format!("urn:uuid:{UID}"));
    assert_eq!(Id::uuid("x"), Err(IdError::Uuid("x".to_owned())));
    let day = jiff::civil::date(2021, 8, 1);
    for wrong in ["", "a b", "a,b", "пример.kz", "a\nb"] {
        assert_eq!(Id::tag(wrong, day, "x"), Err(IdError::Authority(wrong.to_owned())));
    }
    assert_eq!(
        Id::tag("a@example.kz", day, "a:b c/д").unwrap().as_str(),
        "tag:a@example.kz,2021-08-01:a%3Ab%20c/%D0%B4"
    );
}

#[test]
fn feeds_keep_their_structure() {
    fn flatten(node: Node<'_, '_>, out: &mut Vec<String>) {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            match node.parent().is_some_and(|parent| parent.has_tag_name((ATOM, "content"))) {
                true => out.extend(flatten_html(text)),
                false => out.push(format!("text {text}")),
            }
        }
        if node.is_element() {
            out.push(format!("open {:?}", node.tag_name()));
            out.extend(node.attributes().map(|attribute| format!("{}={}", attribute.name(), attribute.value())));
        }
        assert!(node.is_element() || node.is_text() || node.is_root(), "{node:?}");
        node.children().for_each(|child| flatten(child, out));
    }
    let flat = |lang, data: &str| {
        let document = filled(lang, data);
        let source = render(&feed(lang, data).with(Entry::new(Id::of_event(data, lang), &document)));
        let xml = Xml::parse(&source).unwrap_or_else(|error| panic!("{data:?}: {error}"));
        let mut out = Vec::new();
        flatten(xml.root(), &mut out);
        out.retain(|line| !line.starts_with("text urn:uuid:")); // the name is made from the data
        out
    };
    check("atom", flat, in_html);
}
