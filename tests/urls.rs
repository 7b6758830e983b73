//! Addresses: what is built is read back, what is written otherwise is redirected, and nothing leads off the site.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use ushtil::switcher::{Hosts, PagePath, Prefix, Query, Slugs, Spelling, Urls};
use ushtil::{Lang, Languages};

/// A text for each language.
fn own<'t>(kk: &'t str, ru: &'t str, en: &'t str) -> impl Fn(Lang) -> &'t str + Copy {
    move |lang| match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
}

fn strategies() -> Vec<(&'static str, Box<dyn Urls>)> {
    let origins = own("https://example.kz", "https://ru.example.kz", "https://example.org:8443");
    vec![
        ("prefix", Box::new(Prefix::new())),
        ("bare kk", Box::new(Prefix::new().bare(Lang::Kk))),
        ("bare en", Box::new(Prefix::new().bare(Lang::En))),
        ("kz segment", Box::new(Prefix::new().segment(Lang::Kk, "kz").unwrap())),
        ("hosts", Box::new(Hosts::new(Languages::ALL, origins).unwrap())),
        ("query", Box::new(Query::default())),
        ("slugs", Box::new(slugs(Prefix::new()))),
        ("slugs over a bare prefix", Box::new(slugs(Prefix::new().bare(Lang::Ru)))),
        ("slugs over hosts", Box::new(slugs(Hosts::new(Languages::ALL, origins).unwrap()))),
    ]
}

fn slugs<U: Urls>(inner: U) -> Slugs<U> {
    let slugs = Slugs::new(inner).page("/events", own("/іс-шаралар", "/мероприятия", "/events")).unwrap();
    let slugs = slugs.page("/about/us", own("/біз-туралы", "/о-нас", "/about")).unwrap();
    let slugs = slugs.page("/events/{id}", own("/іс-шаралар/{id}", "/мероприятия/{id}", "/events/{id}")).unwrap();
    let slugs = slugs.page("/events/archive", own("/мұрағат", "/мероприятия/архив", "/archive")).unwrap();
    slugs.page("/{city}/court/{id}", own("/сот/{id}/{city}", "/суд/{city}/{id}", "/court/{city}/{id}")).unwrap()
}

/// UR-01
#[test]
fn what_is_built_is_read_back() {
    let pages = [
        "/",
        "/events",
        "/events/",
        "/events/legal-aid",
        "/about/us",
        "/events?page=2&sort=date",
        "/?q=заң",
        "/іс-шара/1",
        "/kk",
        "/ru/x",
        "/en",
        "/KZ/x",
        "/a//b",
        "/100%",
        "/a b",
        "/a?b?c",
        "/Әң?ө=ұ&i=1",
        "/«қ»",
        "/x;y=1,2",
        "/%2F%2f",
        "/..",
        "/a/./b/../c",
        "",
        "no-slash",
        "//evil.example",
        "/\u{202e}abc",
        "/a?x=%D2%9B%00&y=+",
        "/%FF%d2",
        "/qaz/1",
        "/events/заң-көмегі?page=2",
        "/events/archive",
        "/events/архив", // whose Russian address would be that of the archive
        "/events/a/b",
        "/events/%2F",
        "/almaty/court/7",
        "/алматы/court/%7Bid%7D",
    ];
    for (name, urls) in strategies() {
        for page in pages.map(PagePath::new) {
            for lang in Lang::ALL {
                let url = urls.build(lang, &page);
                let parsed = urls.parse(&url);
                assert_eq!((parsed.lang, &parsed.page), (Some(lang), &page), "{name}: {url}");
                assert_eq!(parsed.spelling, Spelling::Canonical, "{name}: {url}");
                assert_eq!(urls.translate(&url, lang), url, "{name}");
                assert!(url.is_ascii() && !url.contains(' '), "{name}: {url}");
                assert!(url.starts_with("https://") || url.starts_with('/') && !url.starts_with("//"), "{name}: {url}");
            }
        }
    }
}

/// UR-01, over pages that nobody thought of.
#[test]
fn what_is_built_of_anything_is_read_back() {
    let mut state = 0xad_d2e5_u64;
    let mut next = |bound: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    let pieces = [
        "/", "//", "..", ".", "kk", "ru", "kz", "events", "%2", "%2e", "%D2%9B", "%D2", "қ", "?", "&", "=", "#", "\\",
        " ", "\u{0}", "\u{301}", "1", "+", "'", "\"", "<", "%", "😀", ":", "@", "pwd=1", "lang",
    ];
    for (name, urls) in strategies() {
        for _ in 0..4_000 {
            let text: String = (0..next(10)).map(|_| pieces[next(pieces.len())]).collect();
            let page = PagePath::new(&text);
            assert_eq!(PagePath::new(&page.to_string()), page, "one normal form: {text:?}");
            assert_eq!(PagePath::new(&page.to_uri()), page, "one normal form: {text:?}");
            let taken = page.query().contains("lang") || Lang::ALL.iter().any(|lang| text.contains(lang.tag()));
            if name == "query" && taken {
                continue; // these addresses mean something else there
            }
            for lang in Lang::ALL {
                let url = urls.build(lang, &page);
                assert_eq!(urls.parse(&url).page, page, "{name}: {text:?} as {url}");
                assert_eq!(urls.parse(&url).lang, Some(lang), "{name}: {text:?} as {url}");
            }
        }
    }
}

/// UR-01: one row for all pages of a kind, in any order of their parts.
#[test]
fn parts_of_a_path_are_carried_into_the_words_of_each_language() {
    let urls = slugs(Prefix::new());
    let shown = |page: &str| Lang::ALL.map(|lang| PagePath::new(&urls.build(lang, &PagePath::new(page))).to_string());
    assert_eq!(
        shown("/events/legal-aid?page=2"),
        ["/kk/іс-шаралар/legal-aid?page=2", "/ru/мероприятия/legal-aid?page=2", "/en/events/legal-aid?page=2"]
    );
    assert_eq!(shown("/events/archive"), ["/kk/мұрағат", "/ru/мероприятия/архив", "/en/archive"]);
    assert_eq!(shown("/almaty/court/7"), ["/kk/сот/7/almaty", "/ru/суд/almaty/7", "/en/court/almaty/7"]);
    // a page that is named by the words of one language is the page that they mean
    assert_eq!(shown("/мероприятия/legal-aid"), shown("/events/legal-aid"));
    assert_eq!(shown("/мұрағат"), shown("/events/archive"));
    assert_eq!(shown("/events/a/b"), ["/kk/events/a/b", "/ru/events/a/b", "/en/events/a/b"]);
    // the words of one language under another are redirected
    let parsed = urls.parse("/ru/іс-шаралар/legal-aid");
    assert_eq!((parsed.spelling, parsed.page.path()), (Spelling::Alias, "/events/legal-aid"));
    assert_eq!(urls.translate("/ru/іс-шаралар/1", Lang::En), "/en/events/1");

    let refused = |page: &str, slugs| Slugs::new(Prefix::new()).page(page, slugs).unwrap_err().to_string();
    let parts = "does not have the parts in braces that its page has, each of them once: `/events/{id}`";
    assert_eq!(refused("/e/{id}", own("/і/{id}", "/м/{нет}", "/e/{id}")), format!("`/м/{{нет}}` {parts}"));
    assert_eq!(refused("/e/{id}", own("/і/{id}", "/м/{id}", "/e")), format!("`/e` {parts}"));
    assert_eq!(refused("/{a}/{a}", own("/{a}/{a}", "/{a}/{a}", "/{a}/{a}")), format!("`/{{a}}/{{a}}` {parts}"));
    let twice = Slugs::new(Prefix::new()).page("/e/{id}", own("/і/{id}", "/м/{id}", "/e/{id}")).unwrap();
    let twice = twice.page("/n/{name}", own("/і/{name}", "/н/{name}", "/n/{name}")).unwrap_err();
    assert_eq!(twice.to_string(), "`/і/{id}` would be the address of two");
}

/// UR-02: `/kz/` and its like are understood and redirected for good.
#[test]
fn other_codes_of_a_language_are_redirected() {
    let moved = |urls: &dyn Urls, url: &str| {
        let parsed = urls.parse(url);
        let lang = parsed.lang.filter(|_| parsed.spelling == Spelling::Alias);
        lang.map(|lang| urls.build(lang, &parsed.page))
    };
    let prefix = Prefix::new();
    for (url, expected) in [
        ("/kz/events?page=2", Some("/kk/events?page=2")),
        ("/KK/events", Some("/kk/events")),
        ("/kaz/", Some("/kk/")),
        ("/qaz", Some("/kk/")),
        ("/kk-KZ/events", Some("/kk/events")),
        ("/ru_RU/events", Some("/ru/events")),
        ("/eng/events", Some("/en/events")),
        ("/rus//events", Some("/ru/events")),
        ("/kk/events", None),
        ("/ar/events", None),
        ("/kazakh/events", None),
        ("/events/kz", None),
    ] {
        assert_eq!(moved(&prefix, url).as_deref(), expected, "{url}");
    }
    assert_eq!(prefix.parse("/ar/events").lang, None, "`ar` is Arabic, never Kazakh");

    let bare = Prefix::new().bare(Lang::Kk);
    assert_eq!(moved(&bare, "/kk/events").as_deref(), Some("/events"));
    assert_eq!(moved(&bare, "/kz/events").as_deref(), Some("/events"));
    let old = Prefix::new().segment(Lang::Kk, "kz").unwrap();
    assert_eq!(moved(&old, "/kk/events").as_deref(), Some("/kz/events"));
    assert_eq!(moved(&old, "/kz/events"), None);
    assert_eq!(moved(&Query::default(), "/events?lang=KZ&page=2").as_deref(), Some("/events?page=2&lang=kk"));
    let words = slugs(Prefix::new());
    assert_eq!(
        moved(&words, "/kk/мероприятия").as_deref(),
        Some("/kk/%D1%96%D1%81-%D1%88%D0%B0%D1%80%D0%B0%D0%BB%D0%B0%D1%80"),
    );
    assert_eq!(moved(&words, "/en/about/us").as_deref(), Some("/en/about"));
    let hosts = Hosts::new(Languages::ALL, own("https://a.kz", "https://b.kz", "https://c.kz")).unwrap();
    let hosts = hosts.alias(Lang::Kk, "https://kaz.a.kz").unwrap();
    assert_eq!(moved(&hosts, "http://KAZ.a.kz/x").as_deref(), Some("https://a.kz/x"));
}

/// LS-36: the same page with its query, without its secrets and its fragment.
#[test]
fn switching_keeps_the_page_and_drops_secrets() {
    let prefix = Prefix::new();
    for (url, expected) in [
        ("/kk/events/1?page=2&sort=date#agenda", "/ru/events/1?page=2&sort=date"),
        ("/kk/join?pwd=abc&id=5", "/ru/join?id=5"),
        ("/kk/join?id=5&PassCode=047800&x=1", "/ru/join?id=5&x=1"),
        ("/kk/join?%70wd=abc", "/ru/join"),
        ("/kk/join?access_token=a&token=b&session=c", "/ru/join"),
        ("/kk/%D1%96%D1%81", "/ru/%D1%96%D1%81"),
    ] {
        assert_eq!(prefix.translate(url, Lang::Ru), expected, "{url}");
    }
    assert_eq!(Query::default().translate("/x?lang=kk&lang=en&a=1", Lang::Ru), "/x?a=1&lang=ru");
}

/// LS-35: the open-redirect set.
#[test]
fn nothing_leads_off_the_site() {
    for target in [
        "//evil.example",
        "///evil.example",
        "https:evil.example",
        "https://evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "/\t/evil.example",
        "/\n/evil.example",
        " //evil.example",
        "",
        "evil.example",
        "data:text/html,x",
        "/%0d%0aSet-Cookie:x=1\r\n",
    ] {
        assert_eq!(PagePath::local(target), None, "{target:?}");
        for (name, urls) in strategies() {
            let url = urls.build(Lang::Ru, &PagePath::new(target));
            let on_site = url.strip_prefix("https://").map_or(url.as_str(), |rest| &rest[rest.find('/').unwrap()..]);
            assert!(
                on_site.starts_with('/') && !on_site.starts_with("//") && !on_site.starts_with("/\\"),
                "{name}: {url}"
            );
            assert!(!url.contains(['\r', '\n', '\t', '\\', '"', '<', '>', '\'']), "{name}: {url}");
        }
    }
    assert_eq!(PagePath::local("/kk/events?next=//x").unwrap().to_uri(), "/kk/events?next=//x");
    assert_eq!(Prefix::new().parse("/kk//evil.example").page.to_uri(), "/evil.example");
}

#[test]
fn addresses_that_would_mean_two_things_are_refused() {
    let error = |result: Result<Prefix, _>| result.err().map(|error: ushtil::switcher::UrlsError| error.to_string());
    assert_eq!(error(Prefix::new().segment(Lang::Kk, "ru")).unwrap(), "`ru` would be the address of two");
    assert!(error(Prefix::new().segment(Lang::Kk, "қаз")).unwrap().starts_with("`қаз` cannot stand for a language"));
    assert!(Prefix::new().segment(Lang::Kk, "kaz").is_ok());
    assert!(Hosts::new(Languages::ALL, own("https://a.kz", "https://a.kz", "https://b.kz")).is_err());
    assert!(Hosts::new(Languages::ALL, own("https://a.kz", "ftp://c.kz", "https://b.kz")).is_err());
    assert!(Hosts::new(Languages::ALL, own("https://a.kz", "https://c.kz/x", "https://b.kz")).is_err());
    assert!(Hosts::new(Languages::ALL, own("https://a.kz", "https://user@c.kz", "https://b.kz")).is_err());
    assert!(Query::new("язык").is_err());
    let twice = Slugs::new(Prefix::new()).page("/a", own("/x", "/y", "/z")).unwrap().page("/b", own("/x", "/v", "/w"));
    assert_eq!(twice.unwrap_err().to_string(), "`/x` would be the address of two");
}
