//! Data for other sites: JSON-LD (JL-01 to JL-10), Open Graph (OG-01, OG-02), calendar links (AN-09).

use crate::sample::{filled, filled_entry, filled_thing, url};
use serde_json::{Value, json};
use ushtil::Lang;
use ushtil::document::{CalendarTime, Link, Property, Text, Thing};
use ushtil::render::calendar_links::{Service, link, links};
use ushtil::render::{jsonld, opengraph};
use ushtil::sink::Sink;

fn parse(things: &[Thing]) -> Value {
    let mut out = String::new();
    jsonld::write(things, &mut Sink::string(&mut out));
    serde_json::from_str(&out).unwrap()
}

#[test]
fn thing_is_one_document() {
    let wanted = json!({
        "@context": "https://schema.org", "@type": "Event", "@id": "https://example.kz/id", "name": "Сөз",
        "description": { "@value": "Сөз", "@language": "kk" }, "url": "https://example.kz/a?b=c&d",
        "location": { "@type": "Place", "name": "Сөз" }, "keywords": ["Сөз", "b"], "maximumAttendeeCapacity": 30,
        "isAccessibleForFree": true, "eventStatus": "https://schema.org/EventScheduled",
        "startDate": "2021-08-20T15:00:00+06:00"
    });
    assert_eq!(parse(&[filled_thing(Lang::Kk, "Сөз")]), wanted);
}

#[test]
fn several_things_are_a_graph_and_empty_ones_are_left_out() {
    let things = [
        Thing::new("Article").with("headline", "A").with("keywords", Vec::new()).with("name", ""),
        Thing::new("BreadcrumbList")
            .with("itemListElement", vec![Property::from(Thing::new("ListItem").with("position", 1))]),
    ];
    let wanted = json!({ "@context": "https://schema.org", "@graph": [
        { "@type": "Article", "headline": "A" },
        { "@type": "BreadcrumbList", "itemListElement": [{ "@type": "ListItem", "position": 1 }] },
    ]});
    assert_eq!(parse(&things), wanted);
}

#[test]
fn head_says_languages_and_self() {
    for (lang, locale) in Lang::ALL.into_iter().zip(["kk_KZ", "ru_RU", "en_GB"]) {
        let head = opengraph::head(
            &filled(lang, "Сөз"),
            &opengraph::OpenGraphOptions::default().alternates([Lang::Kk, Lang::Ru]),
        );
        let head = head.as_str();
        let dash = if lang == Lang::Ru { "—" } else { "–" };
        for wanted in [
            &format!("<meta property=\"og:title\" content=\"Сөз {dash} Сөз\">"),
            "<meta property=\"og:url\" content=\"https://example.kz/a?b=c&amp;d=(e)\">",
            "<meta property=\"og:image:alt\" content=\"Сөз\">",
            &format!("<meta property=\"og:locale\" content=\"{locale}\">"),
            "<meta property=\"article:published_time\" content=\"2021-08-10\">",
        ] {
            assert!(head.contains(wanted), "{wanted}\n{head}");
        }
        assert!(!head.contains(&format!("og:locale:alternate\" content=\"{locale}\"")));
    }
}

#[test]
fn paths_are_no_addresses_for_other_sites() {
    let mut document = filled(Lang::Kk, "Сөз");
    document.url = Some(url("/kk/a"));
    assert!(!opengraph::head(&document, &opengraph::OpenGraphOptions::default()).as_str().contains("og:url"));
}

#[test]
fn calendar_links_hold_whole_days_and_hours() {
    let mut entry = filled_entry(Lang::Kk, "Сөз");
    assert!(
        link(&entry, Service::Outlook)
            .as_str()
            .contains("&startdt=2021-08-20T09%3A00%3A00Z&enddt=2021-08-20T11%3A00%3A00Z")
    );
    let date = |text: &str| text.parse().unwrap();
    entry.when = CalendarTime::Days { first: date("2014-12-10"), last: date("2014-12-13") };
    assert!(link(&entry, Service::Google).as_str().contains("&dates=20141210%2F20141214"));
    assert!(link(&entry, Service::Outlook).as_str().contains("&allday=true&startdt=2014-12-10&enddt=2014-12-13"));
}

#[test]
fn calendar_block_begins_with_the_file() {
    for lang in Lang::ALL {
        let entry = filled_entry(lang, "Сөз");
        let file = Link { text: Some(Text::new("a", lang)), url: url("/a.ics") };
        let block = links(&entry, Text::new("b", lang), file.clone());
        let services: Vec<Link> = Service::ALL
            .map(|service| Link { text: Some(Text::new(service.name(), Lang::En)), url: link(&entry, service) })
            .into();
        assert_eq!((&block.items[0], &block.items[1..]), (&file, services.as_slice()));
        assert_eq!(links(&entry, Text::new("b", lang), None).items, services, "a site without files");
    }
}
