//! HTML: structure, languages, time and links (HT-01 to HT-08, SE-07).

use crate::sample::{WORDS, announcement, filled, url};
use ushtil::Lang;
use ushtil::document::{Block, Document, Image, Text};
use ushtil::render::html::{self, Follow, HtmlOptions, Level, Page, STYLESHEET};
use ushtil::sink::Sink;

fn render(document: &Document, options: &HtmlOptions<'_>) -> String {
    let mut out = String::new();
    html::write(document, options, &mut Sink::string(&mut out));
    out
}

#[test]
fn announcement_is_an_article_with_typed_facts() {
    for lang in Lang::ALL {
        let html = announcement(lang).html();
        let words = &WORDS[lang];
        for wanted in [
            &format!("<article class=\"ushtil-article\" lang=\"{lang}\" data-id=\"legal-aid-2021\">"),
            &format!("<h1 class=\"ushtil-title\">{}</h1>", words.title),
            &format!("<time datetime=\"2021-08-20T15:00:00+06:00\">{}</time>", words.when),
            "<code translate=\"no\">047800</code>",
            "<a href=\"tel:+77059255006\">+7\u{a0}705\u{a0}925\u{a0}50\u{a0}06</a>",
            "v=5RCbV3_9FKA&amp;ab_channel=LPRC\" rel=\"noopener\">youtube.com</a>",
            &format!("<p class=\"ushtil-line ushtil-support\">{}</p>", words.support),
            &format!("<div class=\"ushtil-fact ushtil-access-code\"><dt>{}</dt>", words.facts[3].0),
        ] {
            assert!(html.contains(wanted), "{wanted}\n{html}");
        }
        assert!(!html.contains("<script") && !html.contains("style="));
        assert_eq!(html.matches("<dl").count(), html.matches("</dl>").count());
    }
}

#[test]
fn headings_follow_the_level() {
    let document = announcement(Lang::Ru).with(Block::Heading(Text::new("Программа", Lang::Ru)));
    for (level, title, heading) in [(Level::H1, "<h1", "<h2>"), (Level::H2, "<h2", "<h3>"), (Level::H4, "<h4", "<h5>")]
    {
        let html = render(&document, &HtmlOptions::DEFAULT.level(level));
        assert!(html.contains(title) && html.contains(heading));
    }
}

#[test]
fn links_to_other_sites_can_ask_not_to_be_followed() {
    let html = render(&announcement(Lang::En), &HtmlOptions::DEFAULT.follow(Follow::No));
    assert_eq!(html.matches("rel=\"noopener nofollow\"").count(), 2);
}

#[test]
fn trail_marks_the_page_itself_only_as_a_link() {
    let mut document = filled(Lang::Kk, "сөз");
    assert!(!document.html().contains("aria-current"));
    document.trail.as_mut().unwrap().crumbs.pop();
    assert_eq!(document.html().matches("aria-current=\"page\"").count(), 1);
    assert!(document.html().contains("<nav class=\"ushtil-trail\" lang=\"kk\" aria-label=\"сөз\">"));
}

#[test]
fn decorative_pictures_say_so() {
    let block = Block::Image(Image { url: url("https://example.kz/a.jpg"), alt: None });
    let document = Document::new(Lang::Kk, "a", Text::new("Т", Lang::Kk)).with(block);
    assert!(document.html().contains("<img src=\"https://example.kz/a.jpg\" alt=\"\">"));
}

#[test]
fn page_has_its_language_and_title() {
    for lang in Lang::ALL {
        let mut document = announcement(lang);
        document.notice = Some(Text::new(WORDS[lang].cancelled, lang));
        let mut html = String::new();
        let page = Page::default().stylesheet(url("/style.css"));
        html::write_page(&document, &page, &HtmlOptions::DEFAULT, &mut Sink::string(&mut html));
        let dash = if lang == Lang::Ru { "—" } else { "–" };
        assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{lang}\">")));
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        let (name, after) = title.split_once('…').unwrap_or((title, ""));
        assert!(WORDS[lang].title.starts_with(name) || after.is_empty(), "the name comes first: {title}");
        assert!(title.ends_with(&format!(" {dash} {}", WORDS[lang].cancelled)), "then the status: {title}");
        assert!(title.chars().count() <= 70, "{title}");
        assert!(
            html.contains("<main id=\"content\" tabindex=\"-1\">")
                && html.contains("<link rel=\"stylesheet\" href=\"/style.css\">")
        );
    }
}

#[test]
fn stylesheet_knows_every_class() {
    let html = filled(Lang::Kk, "сөз").html();
    for class in
        ["ushtil-trail", "ushtil-notice", "ushtil-title", "ushtil-facts", "ushtil-fact", "ushtil-links", "ushtil-image"]
    {
        assert!(STYLESHEET.contains(&format!(".{class}")) && html.contains(class), "{class}");
    }
    assert!(STYLESHEET.contains("@media print"));
}
