//! Plain text: the layout of announcements and articles (TX-01), lines of a limited width, and plain spaces (AN-04).

use crate::sample::{BROADCAST, JOIN, WORDS, announcement, url};
use ushtil::Lang;
use ushtil::document::{Block, Crumb, Document, Inline, Prose, Text, Trail};
use ushtil::render::text::{self, LineEnd, Spaces, TextOptions};
use ushtil::render::{html, whatsapp};
use ushtil::sink::Sink;

fn render(document: &Document, options: &TextOptions) -> String {
    let mut out = String::new();
    text::write(document, options, &mut Sink::string(&mut out));
    out
}

#[test]
fn announcement_is_a_title_and_a_line_for_each_fact() {
    let wanted = format!(
        "Қазақстандағы адвокатура мен заң көмегін дамыту мәселелері бойынша ашық сараптамалық талқылау
2021 жылғы 20 тамыз, жұма, сағат 15:00-ден 17:00-ге дейін (Алматы уақыты бойынша, UTC+6)
Форматы: онлайн, Zoom платформасында
Қосылу сілтемесі: {JOIN}
Кіру коды: 047800
YouTube арнасындағы тікелей эфир: {BROADCAST}
Ресми тілі: орыс тілі
Ұйымдастырушы: «Құқықтық саясатты зерттеу орталығы» қоғамдық қоры
«Сорос-Қазақстан» қорының қаржылық қолдауымен
Қатысу мәселелері бойынша: +7\u{a0}705\u{a0}925\u{a0}50\u{a0}06"
    );
    assert_eq!(announcement(Lang::Kk).text(), wanted);
    for lang in Lang::ALL {
        let text = announcement(lang).text();
        assert_eq!(text.lines().count(), 10);
        assert!(text.lines().all(|line| !line.is_empty() && !line.ends_with([' ', '.'])));
    }
}

#[test]
fn article_has_a_trail_and_blank_lines() {
    let rows = [
        (
            Lang::Kk,
            ["Басты бет", "Келісім", "Бірінші.", "бір;"],
            "Басты бет / Келісім\n\nКелісім\n\nБірінші.\n\n– бір;\n\n– бір;",
        ),
        (
            Lang::Ru,
            ["Главная", "Соглашение", "Первый.", "раз;"],
            "Главная / Соглашение\n\nСоглашение\n\nПервый.\n\n— раз;\n\n— раз;",
        ),
        (
            Lang::En,
            ["Home", "Agreement", "First.", "one;"],
            "Home / Agreement\n\nAgreement\n\nFirst.\n\n– one;\n\n– one;",
        ),
    ];
    for (lang, [home, title, paragraph, item], wanted) in rows {
        let text = |text: &'static str| Text::new(text, lang);
        let mut document = Document::new(lang, "a", text(title))
            .with(Block::Paragraph(text(paragraph).into()))
            .with(Block::List(vec![text(item).into(), text(item).into()]));
        let crumbs = vec![Crumb { text: text(home), url: Some(url("/")) }, Crumb { text: text(title), url: None }];
        document.trail = Some(Trail { label: text("…"), crumbs });
        assert_eq!(document.text(), wanted);
    }
}

#[test]
fn status_stands_first() {
    for lang in Lang::ALL {
        let words = &WORDS[lang];
        let mut document = announcement(lang);
        document.notice = Some(Text::new(words.cancelled, lang));
        assert!(document.text().starts_with(&format!("{}\n{}\n", words.cancelled, words.title)));
    }
}

#[test]
fn nothing_sticks_to_an_address() {
    let prose = Prose::new("Сайтта ", Lang::Kk)
        .with(Inline::Link(vec![], url("https://example.kz")))
        .with(Inline::Text(". Келесі ".into()))
        .with(Inline::Link(vec![Inline::Text("бетте".into())], url("https://example.kz/kk")))
        .with(Inline::Text(".".into()));
    let document = Document::new(Lang::Kk, "a", Text::new("Т", Lang::Kk)).with(Block::Paragraph(prose));
    assert_eq!(document.text(), "Т\n\nСайтта https://example.kz . Келесі бетте.\nhttps://example.kz/kk");
}

#[test]
fn width_breaks_neither_addresses_nor_numbers() {
    for lang in Lang::ALL {
        let whole = announcement(lang).text();
        for width in 10..100 {
            let text = render(&announcement(lang), &TextOptions::DEFAULT.width(width));
            assert!(text.lines().any(|line| line == JOIN || line.ends_with(&format!(" {JOIN}"))), "{text}");
            assert!(text.contains("+7\u{a0}705\u{a0}925\u{a0}50\u{a0}06"));
            let fits = |line: &str| line.chars().count() <= width || !line.contains(' ');
            assert!(text.lines().all(|line| fits(line) && line == line.trim_end_matches(' ')), "{width}:\n{text}");
            assert_eq!(text.split(['\n', ' ']).collect::<Vec<_>>(), whole.split(['\n', ' ']).collect::<Vec<_>>());
        }
    }
}

#[test]
fn lines_may_end_as_in_mail() {
    let text = render(&announcement(Lang::Ru), &TextOptions::DEFAULT.line_end(LineEnd::CrLf));
    assert_eq!(text.matches("\r\n").count(), 9);
    assert_eq!(text.matches('\n').count(), 9);
}

#[test]
fn foreign_text_has_a_note_and_other_directions_are_isolated() {
    let arabic = "kk-Arab".parse::<ushtil::lang::LangTag>().unwrap();
    let prose = Prose::new("Атауы: ", Lang::Kk)
        .with(Inline::Foreign(Text::new("Rentrée", "fr".parse::<ushtil::lang::LangTag>().unwrap()).noted("французша")))
        .with(Inline::Foreign(Text::new("قازاقشا", arabic)));
    let document = Document::new(Lang::Kk, "a", Text::new("Т", Lang::Kk)).with(Block::Paragraph(prose));
    assert_eq!(document.text(), "Т\n\nАтауы: Rentrée (французша)\u{2068}قازاقشا\u{2069}");
    assert!(
        document.html().contains("<span lang=\"fr\">Rentrée</span><span lang=\"kk-Arab\" dir=\"rtl\">قازاقشا</span>")
    );
}

#[test]
fn spaces_can_be_plain_and_still_hold_together() {
    let special = |c: char| c != ' ' && c != '\n' && c.is_whitespace();
    let all: String = ('\u{2000}'..='\u{200a}').chain("\u{a0}\u{1680}\u{202f}\u{205f}\u{3000}".chars()).collect();
    for lang in Lang::ALL {
        let note =
            Prose::new("2021\u{202f}ж. 20\u{a0}тамыз, 5\u{2009}000 ", lang).with(Inline::Text(all.clone().into()));
        let document = announcement(lang).with(Block::Paragraph(note));
        let whole = document.text();
        let plain = render(&document, &TextOptions::DEFAULT.spaces(Spaces::Ascii));
        assert!(whole.contains(special) && !plain.contains(special), "{plain:?}");
        assert_eq!(plain, whole.replace(special, " "));
        for width in 10..100 {
            let wrapped = render(&document, &TextOptions::DEFAULT.width(width));
            let plain = render(&document, &TextOptions::DEFAULT.width(width).spaces(Spaces::Ascii));
            assert_eq!(plain, wrapped.replace(special, " "), "the same lines");
            assert!(plain.contains("+7 705 925 50 06") && plain.contains(JOIN) && plain.contains("2021 ж."), "{plain}");
        }
    }
}

/// What a renderer asks of memory, into a string that has room.
fn allocations(write: impl Fn(&mut Sink<'_>)) -> u64 {
    let mut out = String::with_capacity(16_384);
    let counted = allocation_counter::measure(|| write(&mut Sink::string(&mut out)));
    assert!(out.len() > 500, "something was written");
    counted.count_total
}

#[test]
fn writing_text_html_and_whatsapp_allocates_nothing() {
    for lang in Lang::ALL {
        let document = announcement(lang);
        assert_eq!(allocations(|out| text::write(&document, &TextOptions::DEFAULT, out)), 0);
        assert_eq!(allocations(|out| text::write(&document, &TextOptions::DEFAULT.spaces(Spaces::Ascii), out)), 0);
        assert_eq!(allocations(|out| html::write(&document, &html::HtmlOptions::DEFAULT, out)), 0);
        assert_eq!(allocations(|out| whatsapp::write(&document, out)), 0);
    }
}
