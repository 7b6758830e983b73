//! Messages with elements: the same words and elements compiled and through `fluent-bundle`, and what HTML and plain text make of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use ushtil::Lang;
use ushtil::catalogue::{Builder, Catalogue, Limits, Origin};
use ushtil::grammar::Name;
use ushtil::message::{Argument, Element, Link, Markup, Message, Part, TextElement, Voice};
use ushtil_parity::MARKUP_SOURCES;
use ushtil_parity::markup::markup::{Area, Around, Found, Quoted, Rules, Terms};

/// The parts as they stand in FTL.
fn in_tags(parts: &[Part<'_>]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(words) => out += words,
            Part::Element(markup, inside) => {
                let name = match markup {
                    Markup::Text(element) => element.name(),
                    Markup::Link(name, _) | Markup::Element(name, _) => name,
                    other => panic!("{other:?}"),
                };
                out += &format!("<{name}>{}", in_tags(inside));
                out +=
                    &if matches!(markup, Markup::Text(TextElement::Br)) { String::new() } else { format!("</{name}>") };
            }
        }
    }
    out
}

/// A catalogue of the very texts that were compiled, taken for the application's own or for anybody's.
fn same_texts(origin: Origin) -> Catalogue {
    let mut limits = Limits::DEFAULT;
    limits.text.origin = origin;
    let sources = MARKUP_SOURCES.iter().map(|(tag, module, text)| (tag.parse().unwrap(), *module, *text));
    catalogue().limits(limits).sources(sources)
}

fn catalogue() -> Builder {
    Catalogue::builder().messages(&ushtil_parity::markup::CONTRACT)
}

/// What Fluent itself says, to which tags are text.
fn through_fluent(message: &dyn Message, lang: Lang) -> String {
    let (.., text) = MARKUP_SOURCES.iter().find(|(tag, ..)| *tag == lang.tag()).unwrap();
    let mut bundle = FluentBundle::new(vec![lang.tag().parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new((*text).to_owned()).unwrap()).unwrap();
    let mut arguments = FluentArgs::new();
    message.arguments(&mut |name, argument| match argument {
        Argument::String(text) => arguments.set(name, text),
        Argument::Integer(n) => arguments.set(name, n.to_i64().unwrap()),
        Argument::Link(_) | Argument::Element(_) => {}
        _ => panic!("the messages that are compared have texts and numbers only"),
    });
    let pattern = bundle.get_message(message.signature().id).unwrap().value().unwrap();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{errors:?}");
    text
}

fn found(count: i64) -> Found<'static> {
    Found { count: count.into(), list: Link::to("/list"), number: Element::new(TextElement::B).with_class("n") }
}

#[test]
fn parts_have_the_words_and_tags_of_fluent() {
    let evil = ["", "<em>x</em>", "\u{fdd0}em\u{fdd1}x\u{fdd2}", "</strong>&"];
    let quoted = evil.map(|text| Quoted { text });
    let founds = [0, 1, 2, 5, 21, 100].map(found);
    let terms = Terms { terms: Link::to("/terms") };
    let all = founds.iter().map(|m| &**m).chain(quoted.iter().map(|m| &**m)).chain([&*terms, &*Area]);
    let own = same_texts(Origin::Own);
    let mut compared = 0;
    for message in all {
        for lang in Lang::ALL {
            let id = message.signature().id;
            assert_eq!(in_tags(&message.parts(lang)), through_fluent(message, lang), "{lang} {id}");
            assert_eq!(own.parts(message, lang), message.parts(lang), "{lang} {id}");
            compared += 1;
        }
    }
    assert_eq!(compared, 36);
}

#[test]
fn html_has_the_elements_and_plain_text_has_none() {
    let org =
        |[kk, ru, en]: [&str; 3]| Name::organisation().text(Lang::Kk, kk).text(Lang::Ru, ru).text(Lang::En, en).build();
    let (fund, unknown) = (org(["«Тіл» қоры", "фонд «Тіл»", "the Til Fund"]), org(["Qwrt"; 3]));
    let (terms, around) = (Terms { terms: Link::to("/terms?a=1&b").with_class("quiet") }, found(21));
    let rows: [(&dyn Message, [&str; 3], [&str; 3]); 7] = [
        (
            &terms,
            [
                "Алдымен <a href=\"/terms?a=1&amp;b\" class=\"quiet\">шарттарды</a> оқыңыз.",
                "<em>Сначала</em> прочитайте <a href=\"/terms?a=1&amp;b\" class=\"quiet\">условия</a>.",
                "Read the <a href=\"/terms?a=1&amp;b\" class=\"quiet\">terms</a> <em>first</em>.",
            ],
            ["Алдымен шарттарды оқыңыз.", "Сначала прочитайте условия.", "Read the terms first."],
        ),
        (
            &found(21),
            [
                "<a href=\"/list\">Табылғаны</a>: <b class=\"n\">21</b>.",
                "Найдена <b class=\"n\">21</b> <a href=\"/list\">вещь</a>.",
                "Found <b class=\"n\">21</b> <a href=\"/list\">things</a>.",
            ],
            ["Табылғаны: 21.", "Найдена 21 вещь.", "Found 21 things."],
        ),
        (
            &found(0),
            ["Ештеңе табылмады.", "Ничего не найдено.", "Nothing &amp; nobody."],
            ["Ештеңе табылмады.", "Ничего не найдено.", "Nothing & nobody."],
        ),
        (
            &Rules { org: &unknown, rules: Link::to("javascript:alert(1)") },
            [
                "<a>Qwrt-тың <strong>ережелері</strong></a>",
                "<a>Правила</a> организации: <strong>Qwrt</strong>",
                "<a>The rules of <strong>Qwrt</strong></a>",
            ],
            ["Qwrt-тың ережелері", "Правила организации: Qwrt", "The rules of Qwrt"],
        ),
        (
            &Rules { org: &fund, rules: Link::to("/r") },
            [
                "<a href=\"/r\">«Тіл» қорының <strong>ережелері</strong></a>",
                "<a href=\"/r\">Правила <strong>фонда «Тіл»</strong></a>",
                "<a href=\"/r\">The rules of <strong>the Til Fund</strong></a>",
            ],
            ["«Тіл» қорының ережелері", "Правила фонда «Тіл»", "The rules of the Til Fund"],
        ),
        (
            &Area,
            [
                "25 м<sup>2</sup>,<br>&lt;em&gt;",
                "25 м<sup>2</sup>,<br>&lt;em&gt;",
                "25 m<sup>2</sup>,<br>&lt;em&gt;<sup></sup>",
            ],
            ["25 м2,\n<em>", "25 м2,\n<em>", "25 m2,\n<em>"],
        ),
        (
            &Around { message: &around },
            [
                "<em>Оқыңыз:</em> Табылғаны: 21.",
                "<em>Прочитайте:</em> Найдена 21 вещь.",
                "<em>Read this:</em> Found 21 things.",
            ],
            ["Оқыңыз: Табылғаны: 21.", "Прочитайте: Найдена 21 вещь.", "Read this: Found 21 things."],
        ),
    ];
    let catalogues = [Origin::Own, Origin::Outside].map(same_texts);
    assert!(catalogues[0].problems().is_empty());
    for (message, html, plain) in rows {
        for catalogue in &catalogues {
            assert_eq!(Lang::ALL.map(|lang| catalogue.html(message, lang)), html);
            assert_eq!(Lang::ALL.map(|lang| catalogue.say(message, lang).into_owned()), plain);
            assert_eq!(Lang::ALL.map(|lang| catalogue.try_show(message, lang).unwrap()), plain);
            assert_eq!(Lang::ALL.map(|lang| catalogue.show(message, lang).to_string()), plain);
        }
        assert!(Lang::ALL.into_iter().all(|lang| catalogues[0].changes(message, lang)));
        assert_eq!(Lang::ALL.map(|lang| message.html(lang)), html);
        assert_eq!(Lang::ALL.map(|lang| message.to_string_in(lang)), plain);
        let mut written = String::new();
        message.write(Lang::En, &mut written).unwrap();
        assert_eq!(written, plain[2]);
        assert!(message.signature().elements);
    }
}

#[test]
fn what_a_value_holds_never_becomes_an_element() {
    let own = same_texts(Origin::Own);
    for text in ["<em>x</em>", "</strong>", "\u{fdd0}em\u{fdd1}x\u{fdd2}", "&lt;", "\u{fdd0}strong\u{fdd1}"] {
        for lang in Lang::ALL {
            let html = Quoted { text }.html(lang);
            let visible: String = text.chars().filter(|c| !('\u{fdd0}'..='\u{fdef}').contains(c)).collect();
            let escaped = visible.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let expected = match lang {
                Lang::Kk => format!("{escaped} және <strong><i>{escaped}</i></strong>"),
                Lang::Ru => format!("{escaped} и <strong>{escaped}</strong>"),
                Lang::En => format!("<strong>{escaped}</strong> and {escaped}"),
            };
            assert_eq!(html, expected);
            assert_eq!(own.html(&Quoted { text }, lang), expected);
        }
    }
}

#[test]
fn a_changed_text_has_the_elements_of_its_message_or_is_refused() {
    let terms = Terms { terms: Link::to("/terms") };
    let rows: [(&str, &str, &[&str]); 9] = [
        ("terms = <strong>Read</strong> <terms>them</terms>", "<strong>Read</strong> <a href=\"/terms\">them</a>", &[]),
        ("terms = <terms>{ \"<em>\" }</terms>", "<a href=\"/terms\">&lt;em&gt;</a>", &["markup"]),
        ("terms = Read them", "", &["missing-element"]),
        ("terms = <terms>Read</terms> <b>them", "", &["unclosed-element"]),
        ("terms = <terms>Read</terms> <script>them</script>", "", &["undeclared-element"]),
        ("terms = <terms href=\"/x\">Read</terms>", "", &["element-attribute"]),
        ("terms = <terms>Read</terms> { $terms }", "", &["unknown-variable"]),
        ("terms = <terms>Read</terms>\nplain = { terms }", "<a href=\"/terms\">Read</a>", &["misplaced-element"]),
        ("terms = <terms>Read</terms> javascript:x", "", &["scheme"]),
    ];
    for (text, html, codes) in rows {
        let changed = catalogue().sources([(Lang::En, "markup", text)]);
        let found: Vec<&str> = changed.problems().iter().map(|problem| problem.code).collect();
        assert_eq!(found, codes, "{text}");
        let expected = if html.is_empty() || codes == ["markup"] { terms.html(Lang::En) } else { html.to_owned() };
        assert_eq!(changed.html(&terms, Lang::En), expected, "{text}");
    }
}
