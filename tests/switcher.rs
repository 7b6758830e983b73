//! The switcher as data and markup, what search engines are told, and how a choice is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use ushtil::Lang::{self, En, Kk, Ru};
use ushtil::Languages;
use ushtil::lang::{Direction, LangTag, Negotiator, Reason, Wish};
use ushtil::message::{Message, Voice};
use ushtil::sink::Sink;
use ushtil::switcher::{
    Answer, Availability, ChoiceCookie, Current, Gloss, HeadError, Hosts, Missing, PagePath, Prefix, Query, SCRIPT,
    STYLE, Switcher, Transport, Urls, clicked, sitemap, submitted,
};

fn page() -> PagePath {
    PagePath::new("/events/2021-08-20")
}

fn at(current: Lang, exists: &[Lang]) -> Switcher<'static> {
    Switcher::at(&Prefix::new(), Languages::ALL, current, &page(), exists)
}

/// The values of an attribute, in the order of the markup.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let marker = format!(" {attribute}=\"");
    html.split(&marker).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// A text for each language.
fn own<'t>(kk: &'t str, ru: &'t str, en: &'t str) -> impl Fn(Lang) -> &'t str + Copy {
    move |lang| match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
}

/// LS-11, LS-12, LS-13, LS-09; the reference markup.
#[test]
fn the_list_is_a_named_nav_of_links_with_the_current_language_marked() {
    assert_eq!(
        at(Ru, &Lang::ALL).html(),
        r#"<nav class="ushtil-switcher" aria-labelledby="ushtil-switcher">
<p id="ushtil-switcher">Выберите язык</p>
<ul>
<li><a href="/kk/events/2021-08-20" hreflang="kk" lang="kk" rel="alternate" translate="no" aria-label="Тілді ауыстыру: қазақша">Қазақша</a></li>
<li><span lang="ru" aria-current="true" translate="no">Русский</span></li>
<li><a href="/en/events/2021-08-20" hreflang="en" lang="en" rel="alternate" translate="no" aria-label="Change the language to English">English</a></li>
</ul>
</nav>
"#
    );
    let linked = at(Kk, &Lang::ALL).current(Current::Link).html();
    let own = r#"<a href="/kk/events/2021-08-20" hreflang="kk" lang="kk" rel="alternate" aria-current="true" translate="no">"#;
    assert!(linked.contains(own), "{linked}");
}

/// LS-04, LS-05, LS-06: one order on every page, the state language first, the same element for all.
#[test]
fn the_order_is_the_same_in_every_language() {
    for current in Lang::ALL {
        for exists in [&[Kk, Ru, En][..], &[Kk, Ru], &[Ru, En], &[Kk, En]] {
            let switcher = at(current, exists);
            for html in [switcher.html(), switcher.disclosure_html(), switcher.button_html()] {
                let list = html.split_once("<ul").unwrap().1;
                assert_eq!(values(list, "lang"), ["kk", "ru", "en"], "{html}");
            }
        }
        let reordered = at(current, &Lang::ALL).order([Ru, Kk, En]).html();
        assert_eq!(values(&reordered, "lang"), ["ru", "kk", "en"]);
    }
}

/// LS-10
#[test]
fn the_label_is_in_the_language_of_the_page() {
    for (lang, label) in [(Kk, "Тілді таңдаңыз"), (Ru, "Выберите язык"), (En, "Select a language")]
    {
        for html in [
            at(lang, &Lang::ALL).html(),
            at(lang, &Lang::ALL).disclosure_html(),
            at(lang, &Lang::ALL).button_html(),
            at(lang, &Lang::ALL).select_html("/x"),
        ] {
            assert!(html.contains(&format!(">{label}<")), "{html}");
        }
    }
}

/// LS-14: a disclosure, not a menu.
#[test]
fn the_disclosure_needs_no_script_and_has_no_menu_role() {
    let html = at(Kk, &Lang::ALL).disclosure_html();
    assert!(html.contains("<details>\n<summary>") && !html.contains("role="), "{html}");
}

/// LS-14: the button says what it opens and whether it is open; without script it is not there, and the list is open.
#[test]
fn the_button_names_its_list_and_waits_for_its_script() {
    assert_eq!(
        at(Ru, &[Kk, Ru]).id("in footer").button_html(),
        r#"<nav class="ushtil-switcher" aria-labelledby="in-footer">
<button type="button" aria-expanded="true" aria-controls="in-footer-list" hidden><span id="in-footer">Выберите язык</span> <span lang="ru" translate="no">Русский</span></button>
<ul id="in-footer-list">
<li><a href="/kk/events/2021-08-20" hreflang="kk" lang="kk" rel="alternate" translate="no" aria-label="Тілді ауыстыру: қазақша">Қазақша</a></li>
<li><span lang="ru" aria-current="true" translate="no">Русский</span></li>
<li><span lang="en" translate="no">English</span> <small>(недоступно)</small></li>
</ul>
</nav>
"#
    );
    for word in ["aria-expanded", "Escape", "button.hidden = false"] {
        assert!(SCRIPT.contains(word), "{word}");
    }
}

/// LS-15, LS-18
#[test]
fn the_choice_has_a_button_and_no_script() {
    let html = at(En, &[Kk, En]).select_html("/language?a=1&b=2");
    assert_eq!(
        html,
        r#"<nav class="ushtil-switcher" aria-labelledby="ushtil-switcher-label">
<form method="post" action="/language?a=1&amp;b=2">
<input type="hidden" name="page" value="/en/events/2021-08-20">
<label id="ushtil-switcher-label" for="ushtil-switcher">Select a language</label>
<select id="ushtil-switcher" name="lang">
<option value="kk" lang="kk">Қазақша</option>
<option value="ru" lang="ru" disabled>Русский</option>
<option value="en" lang="en" selected>English</option>
</select>
<button type="submit">Go</button>
<p><span lang="ru" translate="no">Русский</span> <small>(not available)</small></p>
</form>
</nav>
"#
    );
    let others = [at(Kk, &Lang::ALL).html(), at(Kk, &Lang::ALL).disclosure_html(), at(Kk, &Lang::ALL).button_html()];
    for html in [html].into_iter().chain(others) {
        assert!(!html.contains("<script") && !html.contains(" on"), "{html}");
    }
}

/// LS-30
#[test]
fn a_missing_language_is_said_left_out_or_led_elsewhere_with_words() {
    let html = |missing| at(Kk, &[Kk, Ru]).when_missing(missing).html();
    let english = |missing| html(missing).lines().find(|line| line.contains("English")).map(str::to_owned);
    assert_eq!(
        english(Missing::ShowUnavailable).unwrap(),
        r#"<li><span lang="en" translate="no">English</span> <small>(қолжетімді емес)</small></li>"#
    );
    assert_eq!(english(Missing::Omit), None);
    assert_eq!(
        english(Missing::LinkHome).unwrap(),
        r#"<li><a href="/en/" hreflang="en" lang="en" translate="no">English</a> <small>(қолжетімді емес; басты бетке апарады)</small></li>"#
    );
    assert_eq!(
        english(Missing::LinkFallback).unwrap(),
        r#"<li><a href="/en/events/2021-08-20" hreflang="en" lang="en" translate="no">English</a> <small>(аударылмаған; басқа тілде көрсетіледі)</small></li>"#
    );
    let unknown_home = Switcher::new(Languages::ALL, Kk).to(Ru, "/ru/").missing(En).when_missing(Missing::LinkHome);
    assert!(!unknown_home.html().contains("<a href=\"\"") && unknown_home.html().contains("қолжетімді емес)"));
}

/// LS-30: the page that says that it is missing still leads to where it exists.
#[test]
fn a_page_missing_in_its_own_language_leads_to_the_others() {
    let html = at(En, &[Kk]).html();
    assert!(html.contains(r#"<a href="/kk/events/2021-08-20""#), "{html}");
    let own = r#"<span lang="en" aria-current="true" translate="no">English</span> <small>(not available)</small>"#;
    assert!(html.contains(own), "{html}");
    assert_eq!(at(En, &[Kk]).alternates("https://example.kz").unwrap().canonical(), None);
}

/// LS-19
#[test]
fn nothing_is_shown_when_there_is_one_language() {
    for switcher in [
        Switcher::new(Languages::ALL, Kk),
        Switcher::new(Languages::ALL, Kk).missing(Ru).missing(En),
        at(Ru, &[Ru]),
        at(Ru, &[]),
    ] {
        let all = [switcher.html(), switcher.disclosure_html(), switcher.button_html(), switcher.select_html("/")];
        assert_eq!(all.concat(), "");
    }
}

/// LS-07: beside the name and outside of the element with its language.
#[test]
fn glosses_stand_outside_of_the_autonym() {
    let html = at(En, &[Kk, En]).gloss(Gloss::InParentheses).html();
    assert!(
        html.contains(r#"aria-label="Тілді ауыстыру: қазақша">Қазақша</a> <small>(Kazakh)</small></li>"#),
        "{html}"
    );
    assert!(html.contains(r#"translate="no">Русский</span> <small>(Russian; not available)</small></li>"#), "{html}");
    assert!(!html.contains("title="), "{html}");
}

/// LS-12, LS-22
#[test]
fn items_are_the_whole_switcher_as_data() {
    let arabic: LangTag = "kk-Arab".parse().unwrap();
    let switcher = at(Ru, &[Kk, Ru]).also(arabic, "قازاقشا", "https://ar.example.kz/").autonym(Kk, "Қазақ тілі");
    let items: Vec<_> = switcher.items().collect();
    let shown = items
        .iter()
        .map(|item| (item.tag.to_string(), item.autonym, item.href, item.dir, item.is_current, item.availability));
    use Availability::{Available, Unavailable};
    let expected = [
        ("kk".to_owned(), "Қазақ тілі", Some("/kk/events/2021-08-20"), Direction::Ltr, false, Available),
        ("ru".to_owned(), "Русский", None, Direction::Ltr, true, Available),
        ("en".to_owned(), "English", None, Direction::Ltr, false, Unavailable),
        ("kk-Arab".to_owned(), "قازاقشا", Some("https://ar.example.kz/"), Direction::Rtl, false, Available),
    ];
    assert!(shown.eq(expected), "{items:?}");
    let names: Vec<_> = items.iter().map(|item| item.name_in_page_language).collect();
    assert_eq!(names, [Some("казахский"), Some("русский"), Some("английский"), None]);
    let notes: Vec<_> = items.iter().map(|item| item.note.as_deref()).collect();
    assert_eq!(notes, [None, Some("текущий язык"), Some("недоступно"), None]);
}

/// LS-03, LS-16, LS-20
#[test]
fn targets_are_large_enough_print_is_clean_and_there_is_no_flag() {
    assert!(STYLE.contains("min-width: 24px; min-height: 24px"));
    assert!(STYLE.contains("@media print"));
    let flag = |c: char| ('\u{1f1e6}'..='\u{1f1ff}').contains(&c);
    assert!(!at(Kk, &Lang::ALL).html().contains(flag) && !STYLE.contains("url("));
}

/// UR-11, HT-03: whatever an application passes, the markup stays whole.
#[test]
fn addresses_and_names_are_escaped() {
    let switcher = Switcher::new(Languages::ALL, Kk)
        .to(Ru, "/ru/?a=1&b=\"><script>alert(1)</script>")
        .autonym(Ru, "<b>Русский</b>")
        .id("\"><script>");
    for html in [switcher.html(), switcher.disclosure_html(), switcher.select_html("\"><script>")] {
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    }
}

/// UR-11: an address is percent-encoded, and one that a browser could run is none.
#[test]
fn addresses_lead_to_pages_only() {
    let html = Switcher::new(Languages::ALL, Kk).to(Ru, "/ru/суд").to(En, "/en/").html();
    assert!(html.contains(r#"href="/ru/%D1%81%D1%83%D0%B4""#), "{html}");
    for bad in ["javascript:alert(1)", "JAVA\tSCRIPT:alert(1)", " \u{1}javascript:x", "data:text/html,x", "vbscript:x"]
    {
        let switcher = Switcher::new(Languages::ALL, Kk).to(Ru, bad).to(En, "/en/").home(Ru, bad).also(
            "fr".parse().unwrap(),
            "Français",
            bad,
        );
        for html in [switcher.html(), switcher.clone().when_missing(Missing::LinkHome).html(), switcher.button_html()] {
            assert!(!html.contains("script:") && !html.contains("data:") && !html.contains("Français"), "{html}");
            assert!(html.contains("<span lang=\"ru\" translate=\"no\">Русский</span> <small>"), "{html}");
        }
    }
    for good in ["/a:b", "a/b:c", "?x=a:b", "#a:b", "https://example.kz:8443/ru", "HTTPS://example.kz/"] {
        assert!(Switcher::new(Languages::ALL, Kk).to(Ru, good).html().contains("<a href="), "{good}");
    }
}

/// The words can be changed at run time: they are messages.
#[test]
fn the_words_come_from_a_voice() {
    struct Loud;
    impl Voice for Loud {
        fn put(&self, message: &dyn Message, lang: Lang, out: &mut Sink<'_>) {
            let mut words = String::new();
            message.put(lang, &mut Sink::string(&mut words));
            out.push(&words.to_uppercase());
        }
    }
    let html = at(Kk, &[Kk, Ru]).voice(&Loud).html();
    assert!(html.contains(">ТІЛДІ ТАҢДАҢЫЗ<") && html.contains("(ҚОЛЖЕТІМДІ ЕМЕС)"), "{html}");
}

/// UR-03, UR-04, UR-05, UR-06
#[test]
fn every_version_names_all_that_exist_and_itself() {
    let alternates = |lang| at(lang, &[Kk, Ru]).alternates("https://example.kz/").unwrap();
    let pairs = |lang| alternates(lang).pairs().map(|(tag, href)| format!("{tag} {href}")).collect::<Vec<_>>();
    assert_eq!(
        pairs(Kk),
        [
            "kk https://example.kz/kk/events/2021-08-20",
            "ru https://example.kz/ru/events/2021-08-20",
            "x-default https://example.kz/kk/events/2021-08-20",
        ]
    );
    assert_eq!(pairs(Kk), pairs(Ru), "the same set on every version");
    for lang in [Kk, Ru] {
        assert_eq!(alternates(lang).canonical().unwrap(), format!("https://example.kz/{lang}/events/2021-08-20"));
    }
    let neutral = at(Ru, &Lang::ALL).neutral("/").head_links("https://example.kz").unwrap();
    assert!(neutral.ends_with("hreflang=\"x-default\" href=\"https://example.kz/\">\n"), "{neutral}");
    let russian = Switcher::at(&Prefix::new(), Languages::from([Ru, En]), Ru, &page(), &[Ru, En])
        .head_links("https://example.kz")
        .unwrap();
    assert!(russian.contains("hreflang=\"x-default\" href=\"https://example.kz/ru/"), "{russian}");
}

/// UR-07
#[test]
fn a_region_comes_besides_the_plain_language() {
    let alternates = at(Kk, &Lang::ALL).alternates("https://example.kz").unwrap();
    let html = alternates.with_region("ru-KZ".parse().unwrap()).html();
    assert_eq!(values(&html, "hreflang"), ["kk", "ru", "en", "ru-KZ", "x-default"]);
}

/// UR-08: one set, three forms.
#[test]
fn head_header_and_sitemap_say_the_same() {
    let urls = Hosts::new(Languages::ALL, own("https://example.kz", "https://ru.example.kz", "https://en.example.kz"))
        .unwrap();
    let page = PagePath::new("/іс-шара?a=1&b=2");
    let alternates =
        Switcher::at(&urls, Languages::ALL, Kk, &page, &Lang::ALL).alternates("https://example.kz").unwrap();
    let plain = |text: &str| text.replace("&amp;", "&");
    let expected: BTreeSet<(String, String)> = alternates.pairs().map(|(tag, href)| (tag, href.to_owned())).collect();

    let html = alternates.html();
    let links: String = html.lines().filter(|line| line.contains("alternate")).collect();
    let tags = values(&links, "hreflang").into_iter().map(str::to_owned);
    assert_eq!(tags.zip(values(&links, "href").into_iter().map(plain)).collect::<BTreeSet<_>>(), expected);

    let header = alternates.link_header();
    let from_header = header.split(", ").filter_map(|link| {
        let (href, rest) = link.strip_prefix('<')?.split_once(">; rel=\"alternate\"; hreflang=\"")?;
        Some((rest.trim_end_matches('"').to_owned(), href.to_owned()))
    });
    assert_eq!(from_header.collect::<BTreeSet<_>>(), expected);
    assert!(header.is_ascii() && header.starts_with("<https://example.kz/%D1%96%D1%81-"), "{header}");

    let xml = sitemap([&alternates]);
    assert_eq!(xml.matches("<url>").count(), 3);
    for entry in xml.split("<url>").skip(1) {
        let tags = values(entry, "hreflang").into_iter().map(str::to_owned);
        assert_eq!(tags.zip(values(entry, "href").into_iter().map(plain)).collect::<BTreeSet<_>>(), expected);
    }
}

#[test]
fn addresses_that_search_engines_cannot_use_are_refused() {
    let error = |switcher: Switcher<'_>, site| switcher.head_links(site).unwrap_err().to_string();
    assert_eq!(
        error(Switcher::new(Languages::ALL, Kk).to(Ru, "/ru/"), "https://example.kz"),
        "the address of the page in `kk` is not known: give it with `to`, also for the page's own language"
    );
    for site in
        ["example.kz", "//example.kz", "ftp://example.kz", "https://example.kz/path", "https://a@b.kz", "https://"]
    {
        assert!(error(at(Kk, &Lang::ALL), site).contains("is not an origin"), "{site}");
    }
    for href in ["ru/", "/a b", "/a\r\nLink: x", ""] {
        let switcher = Switcher::new(Languages::ALL, Kk).to(Kk, "/kk/").to(Ru, href);
        assert!(matches!(switcher.alternates("https://example.kz"), Err(HeadError::Relative(_))), "{href:?}");
    }
}

/// LS-34
#[test]
fn the_cookie_is_written_and_read() {
    let cookie = ChoiceCookie::named("site_lang").unwrap().max_age(60);
    assert_eq!(cookie.set(Ru, Transport::Http), "site_lang=ru; Path=/; Max-Age=60; SameSite=Lax");
    let cookie = ChoiceCookie::default();
    for lang in Lang::ALL {
        let written = cookie.set(lang, Transport::Https);
        assert_eq!(cookie.read(written.split(';').next().unwrap()), Some(lang));
    }
    for (header, expected) in [
        ("", None),
        ("lang=", None),
        ("lang", None),
        ("xlang=ru", None),
        ("lang=de", None),
        ("lang=de; lang=ru", Some(Ru)),
        ("a=b;lang=kz;c=d", Some(Kk)),
        ("lang=\"en\"", Some(En)),
        ("lang=../../etc", None),
    ] {
        assert_eq!(cookie.read(header), expected, "{header}");
    }
    assert!(ChoiceCookie::named("a;b").is_err() && ChoiceCookie::named("").is_err());
    // a choice that is shared by the hosts of the languages, and one that is forgotten
    let shared = ChoiceCookie::default().domain("Example.kz").unwrap().max_age(60);
    assert_eq!(shared.set(En, Transport::Http), "lang=en; Path=/; Domain=example.kz; Max-Age=60; SameSite=Lax");
    assert_eq!(shared.forget(Transport::Http), "lang=; Path=/; Domain=example.kz; Max-Age=0; SameSite=Lax");
    assert_eq!(cookie.read(&cookie.forget(Transport::Https)), None);
    for bad in ["", "kz", ".kz", "example.kz.", "example.kz; Secure", "example.kz/", "пример.қаз", "https://example.kz"]
    {
        let error = ChoiceCookie::default().domain(bad).unwrap_err().to_string();
        assert!(error.contains("such as `example.kz`"), "{error}");
    }
}

/// LS-34: visiting is not choosing.
#[test]
fn a_click_on_the_switcher_is_told_from_a_visit() {
    let prefix = Prefix::new();
    let click = |url, referer| clicked(&prefix, Languages::ALL, "https://example.kz", url, referer);
    assert_eq!(click("/en/a", "https://example.kz/kk/a"), Some(En));
    assert_eq!(click("/en/a", "https://example.kz/kz/a"), Some(En));
    for (url, referer) in [
        ("/en/a", ""),
        ("/en/a", "https://example.kz/en/a"),
        ("/en/a", "https://example.kz/kk/b"),
        ("/en/a", "https://example.kz/a"),
        ("/en/a", "https://example.kz.evil.example/kk/a"),
        ("/en/a", "http://example.kz/kk/a"),
        ("/a", "https://example.kz/kk/a"),
    ] {
        assert_eq!(click(url, referer), None, "{url} from {referer}");
    }
    let hosts = Hosts::new(Languages::ALL, own("https://a.kz", "https://ru.a.kz", "https://en.a.kz")).unwrap();
    assert_eq!(clicked(&hosts, Languages::ALL, "", "https://ru.a.kz/x", "https://a.kz/x"), Some(Ru));
    assert_eq!(clicked(&hosts, Languages::ALL, "", "https://ru.a.kz/x", "https://evil.example/x"), None);
}

/// LS-35
#[test]
fn a_posted_choice_never_leads_off_the_site() {
    for page in ["//evil", "https:evil", "\\\\evil", "/\\evil", "javascript:alert(1)", "https://evil.example/ru/", ""] {
        assert_eq!(submitted(&Prefix::new(), Languages::ALL, "ru", page).unwrap().location, "/ru/", "{page}");
    }
    let answer = submitted(&Prefix::new(), Languages::ALL, "KZ", "/ru/events?page=2&token=x").unwrap();
    assert_eq!((answer.lang, answer.location.as_str()), (Kk, "/kk/events?page=2"));
    assert_eq!(submitted(&Prefix::new(), Languages::ALL, "kk\r\nSet-Cookie: x", "/"), None);
}

/// LS-33, UR-09: an address with a language is never negotiated, and only the others vary.
#[test]
fn only_an_address_without_a_language_is_negotiated() {
    let site = Negotiator::new(Languages::ALL);
    let wish = Wish { url: None, choice: Some("ru"), accept_language: Some("en") };
    let bare = Prefix::new().bare(Kk);
    for urls in [&Prefix::new(), &bare] as [&dyn Urls; 2] {
        let answer = Answer::to(urls, &site, "/en/events", wish);
        assert_eq!(answer, Answer::Page { lang: En, page: PagePath::new("/events") });
    }
    match Answer::to(&Prefix::new(), &site, "/?utm=1", wish) {
        Answer::Negotiated { negotiated, location, page } => {
            assert_eq!((negotiated.lang, negotiated.reason, location.as_str()), (Ru, Reason::Choice, "/ru/?utm=1"));
            assert_eq!(page.path(), "/");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        Answer::to(&bare, &site, "/kz/a", wish),
        Answer::Moved { location: "/a".to_owned() },
        "an alias moves for good, whatever the reader prefers"
    );
}

/// What a reader chooses is posted to this site, and a link leads elsewhere only where it says so.
#[test]
fn nothing_leads_off_the_site_unsaid() {
    let switcher = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Kk, "/kk/").to(Lang::Ru, "/ru/");
    assert!(switcher.select_html("/language").contains("<form method=\"post\" action=\"/language\">"));
    let elsewhere =
        ["//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example/", "javascript:alert(1)", ""];
    for action in elsewhere {
        assert_eq!(switcher.select_html(action), switcher.html(), "{action}");
    }
    for href in [
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "\t//evil.example",
        "/\n/evil.example",
        "javascript:alert(1)",
    ] {
        let html = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Kk, "/kk/").to(Lang::Ru, href).html();
        assert!(!html.contains("evil") && !html.contains("alert"), "{href}: {html}");
    }
    let named =
        Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Kk, "/kk/").to(Lang::Ru, "https://ru.example.kz/").html();
    assert!(named.contains("https://ru.example.kz/"));
}

/// Of thousands of cookies of the name, as many are looked at as a browser may send.
#[test]
fn a_header_of_cookies_is_read_so_far() {
    let junk = vec!["lang=<script>"; ChoiceCookie::MAX_PAIRS];
    let header = |junk: &[&str]| format!("{}; lang=ru", junk.join("; "));
    assert_eq!(ChoiceCookie::default().read(&header(&junk[1..])), Some(Lang::Ru));
    assert_eq!(ChoiceCookie::default().read(&header(&junk)), None);
}

/// A site of some languages answers in those, whatever it is asked for and however it writes its addresses.
#[test]
fn nothing_answers_in_a_language_that_the_site_does_not_have() {
    let sets = [vec![Kk], vec![Ru], vec![En], vec![Ru, En], vec![En, Ru], vec![Kk, En], vec![En, Kk], vec![Kk, Ru]];
    for set in sets {
        let languages = Languages::new(set[0], set.iter().copied());
        let site = Negotiator::new(languages);
        let hosts = Hosts::new(languages, |lang| format!("https://{lang}.example.kz")).unwrap();
        let strategies = [&Prefix::new(), &Prefix::new().bare(Kk), &hosts, &Query::default()] as [&dyn Urls; 4];
        for (asked, urls) in Lang::ALL.into_iter().flat_map(|lang| strategies.map(|urls| (lang, urls))) {
            let context = format!("{set:?}, asked for {asked}");
            let wish = Wish { url: Some(asked), choice: Some(asked.tag()), accept_language: Some(asked.tag()) };
            let chosen = site.choose(&wish);
            assert_eq!(chosen.lang, if set.contains(&asked) { asked } else { chosen.lang }, "{context}");
            assert!(set.contains(&chosen.lang), "{context}");

            let url = match asked {
                Kk => ["/kk/court", "https://kk.example.kz/court", "/court?lang=kk"],
                Ru => ["/ru/court", "https://ru.example.kz/court", "/court?lang=ru"],
                En => ["/en/court", "https://en.example.kz/court", "/court?lang=en"],
            };
            for url in url {
                match Answer::to(urls, &site, url, Wish { url: None, ..wish }) {
                    Answer::Page { lang, .. } => assert!(set.contains(&lang), "{context}: {url}"),
                    Answer::Negotiated { negotiated, .. } => {
                        assert!(set.contains(&negotiated.lang), "{context}: {url}")
                    }
                    Answer::Moved { location } => {
                        let lang = urls.parse(&location).lang.unwrap();
                        assert!(set.contains(&lang), "{context}: {url} to {location}");
                    }
                }
                let shown = clicked(urls, languages, "", url, "/x/court");
                assert!(shown.is_none_or(|lang| set.contains(&lang)), "{context}: {url}");
            }
            let kept = submitted(urls, languages, asked.tag(), "/");
            assert_eq!(kept.map(|kept| kept.lang), set.contains(&asked).then_some(asked), "{context}");

            let told = Lang::ALL.into_iter().fold(Switcher::new(languages, asked), |switcher, lang| {
                switcher.to(lang, urls.build(lang, &page())).order([En, Kk, Ru])
            });
            for switcher in [told, Switcher::at(urls, languages, asked, &page(), &Lang::ALL)] {
                let items: Vec<LangTag> = switcher.items().map(|item| item.tag).collect();
                assert_eq!(items.len(), set.len(), "{context}");
                assert!(items.iter().all(|tag| set.iter().any(|lang| *tag == *lang)), "{context}: {items:?}");
                let alternates = switcher.alternates("https://example.kz").unwrap();
                let pairs: Vec<(String, &str)> = alternates.pairs().collect();
                let own = |tag: &str| tag == "x-default" || set.iter().any(|lang| lang.tag() == tag);
                assert!(pairs.iter().all(|(tag, _)| own(tag)), "{context}: {pairs:?}");
                let of = |wanted: &str| pairs.iter().find(|(tag, _)| tag == wanted).map(|(_, href)| *href);
                assert_eq!(of("x-default"), of(set[0].tag()), "{context}");
            }
        }
    }
}
