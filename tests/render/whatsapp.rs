//! WhatsApp messages (TX-04): bold title and labels, bare links, and nothing else.

use crate::sample::{BROADCAST, JOIN, WORDS, announcement, url};
use ushtil::Lang;
use ushtil::document::{Block, Document, Inline, Prose, Text};
use ushtil::render::whatsapp;

#[test]
fn announcement_has_bold_labels_and_bare_links() {
    for lang in Lang::ALL {
        let words = &WORDS[lang];
        let message = whatsapp::message(&announcement(lang));
        let lines: Vec<&str> = message.lines().collect();
        assert_eq!(lines[0], format!("*{}*", words.title));
        assert_eq!(lines[1], words.when);
        assert_eq!(lines[2], format!("*{}*: {}", words.facts[1].0, words.facts[1].1));
        assert_eq!(lines[3], format!("*{}*: {JOIN}", words.facts[2].0));
        assert_eq!(lines[4], format!("*{}*: 047800", words.facts[3].0));
        assert_eq!(lines[5], format!("*{}*: {BROADCAST}", words.facts[4].0), "what follows a letter is no mark");
        assert_eq!(
            message.replace('*', "").lines().collect::<Vec<_>>(),
            announcement(lang).text().lines().collect::<Vec<_>>()
        );
    }
}

#[test]
fn status_and_headings_are_bold() {
    for lang in Lang::ALL {
        let cancelled = WORDS[lang].cancelled;
        let mut document = announcement(lang).with(Block::Heading(Text::new("Сөз", lang)));
        document.notice = Some(Text::new(cancelled, lang));
        let message = whatsapp::message(&document);
        assert!(message.starts_with(&format!("*{cancelled}*\n*")) && message.ends_with("\n\n*Сөз*"), "{message}");
    }
}

#[test]
fn text_that_holds_a_mark_is_not_bold() {
    for (title, shown) in [
        ("5 * 6", "5 \u{2060}* 6"),
        ("_x", "\u{2060}_x"),
        ("a_b", "a_b"),
        ("`x`", "\u{2060}`x\u{2060}`"),
        ("> x", "*\u{2060}> x*"),
        ("1. x", "*\u{2060}1. x*"),
        ("1.5", "*1.5*"),
    ] {
        let message = whatsapp::message(&Document::new(Lang::En, "a", Text::new(title, Lang::En)));
        assert_eq!(message, shown);
    }
}

#[test]
fn addresses_lead_where_they_lead() {
    let link = |address: &'static str| Inline::Link(vec![], url(address));
    let prose = Prose { inlines: vec![link("https://example.kz/_a_/*b/c_d~e")], ..Prose::new("", Lang::Kk) };
    let document = Document::new(Lang::Kk, "a", Text::new("Т", Lang::Kk)).with(Block::Paragraph(prose));
    assert_eq!(whatsapp::message(&document), "*Т*\n\nhttps://example.kz/%5Fa_/%2Ab/c_d~e");
}
