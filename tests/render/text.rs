//! Plain text: the layout of announcements and articles (TX-01), and lines of a limited width.

use crate::sample::{BROADCAST, JOIN, WORDS, announcement, url};
use ushtil::Lang;
use ushtil::document::{Block, Crumb, Document, Inline, Prose, Text, Trail};
use ushtil::render::text::{self, LineEnd, Options};
use ushtil::sink::Sink;

fn render(document: &Document, options: &Options) -> String {
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
        let words = &WORDS[lang.index()];
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
            let text = render(&announcement(lang), &Options::DEFAULT.width(width));
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
    let text = render(&announcement(Lang::Ru), &Options::DEFAULT.line_end(LineEnd::CrLf));
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
