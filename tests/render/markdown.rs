//! Markdown: what is written, and that random data is shown literally (TX-05).

use crate::sample::announcement;
use pulldown_cmark::{Event, Options, Parser};
use ushtil::Lang;
use ushtil::escape::MarkdownText;

#[test]
fn announcement_is_a_heading_and_a_list() {
    let markdown = announcement(Lang::Kk).markdown();
    let wanted = [
        "# Қазақстандағы адвокатура мен заң көмегін дамыту мәселелері бойынша ашық сараптамалық талқылау",
        "",
        "- 2021 жылғы 20 тамыз, жұма, сағат 15:00-ден 17:00-ге дейін (Алматы уақыты бойынша, UTC+6)",
        "- **Форматы:** онлайн, Zoom платформасында",
        "- **Қосылу сілтемесі:** <https://us02web.zoom.us/j/86445247779?pwd=bk84b0hpM2dkdkx1WkdpTU0xTnBkUT09>",
        "- **Кіру коды:** `047800`",
    ];
    assert_eq!(markdown.lines().take(6).collect::<Vec<_>>(), wanted);
    assert!(markdown.ends_with("[\\+7\u{a0}705\u{a0}925\u{a0}50\u{a0}06](<tel:+77059255006>)"), "{markdown}");
}

/// A generator of numbers that is the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

#[test]
fn random_signs_are_shown_literally_in_two_dialects() {
    let signs: Vec<char> = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ 019axwhtpsҚәы".chars().collect();
    let github =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_MATH;
    let mut dice = Dice(1);
    for _ in 0..20_000 {
        let length = 1 + dice.roll(24);
        let data: String = (0..length).map(|_| signs[dice.roll(signs.len())]).collect();
        let data = data.trim();
        for dialect in [Options::empty(), github] {
            let source = MarkdownText(data).to_string();
            let mut shown = String::new();
            for event in Parser::new_ext(&source, dialect) {
                match event {
                    Event::Text(text) => shown.push_str(&text),
                    Event::Start(_) | Event::End(_) => {}
                    other => panic!("{data:?} as {source:?} has {other:?}"),
                }
            }
            assert_eq!(shown, data, "{source:?}");
        }
    }
}

#[test]
fn signs_that_mean_nothing_stay_readable() {
    for text in ["15:00-ден 17:00-ге дейін", "(по времени Алматы, UTC+6)", "e.g. 5%, 1.5; really?"]
    {
        assert_eq!(MarkdownText(text).to_string(), text);
    }
}
