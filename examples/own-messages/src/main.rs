//! A library's reading room, in three languages: `cargo run -p own-messages`.

use ushtil::Lang;
use ushtil::format::{DateRange, Telephone};
use ushtil::grammar::Name;
use ushtil::sink::Sink;

ushtil::include_messages!();
use messages::{library, room::hours};

fn main() {
    let place = Name::organisation()
        .text(Lang::Kk, "Ұлттық кітапхана")
        .text(Lang::Ru, "Национальная библиотека")
        .text(Lang::En, "the National Library")
        .build();
    for lang in Lang::ALL {
        print!("{}", page(&place, lang));
    }
}

fn closed() -> hours::Closed {
    static DAYS: DateRange = DateRange::days(jiff::civil::date(2026, 12, 14), jiff::civil::date(2026, 12, 15));
    hours::Closed { days: DAYS, fine: 25.into() }
}

/// `{ PHONE($number) }` in the texts, as build.rs says: the digits in the groups that people dial.
fn phone(number: &str, _: Lang, out: &mut Sink<'_>) {
    match number.parse::<Telephone>() {
        Ok(number) => out.push(&number.to_string()),
        Err(_) => out.push(number),
    }
}

fn page(place: &Name, lang: Lang) -> String {
    let day = jiff::civil::date(2026, 12, 1);
    let mut page = String::new();
    let mut line = |text: &str| {
        page.push_str(text);
        page.push('\n');
    };
    line(library::Title.text(lang));
    line(&library::Welcome { reader: "Айгүл" }.to_string_in(lang));
    line(&library::OnLoan { count: 3.into() }.to_string_in(lang));
    line(&library::ReturnBy { day }.to_string_in(lang));
    line(&library::LentBy { place, kind: library::Kind::Book }.to_string_in(lang));
    line(&library::LentBy { place, kind: library::Kind::Journal }.to_string_in(lang));
    line(library::Search.text(lang));
    line(library::SearchPlaceholder.text(lang));
    line(&closed().to_string_in(lang));
    line(&library::Questions { number: "+77172000000" }.to_string_in(lang));
    line("");
    page
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_said_in_three_languages() {
        let place = Name::organisation()
            .text(Lang::Kk, "Ұлттық кітапхана")
            .text(Lang::Ru, "Национальная библиотека")
            .text(Lang::En, "the National Library")
            .build();
        let kazakh = page(&place, Lang::Kk);
        assert!(kazakh.contains("Оларды 2026\u{a0}жылғы 1\u{a0}желтоқсанға дейін қайтарыңыз"), "{kazakh}");
        assert!(kazakh.contains("Кітап – Ұлттық кітапхананың меншігі"), "{kazakh}");
        let russian = page(&place, Lang::Ru);
        assert!(russian.contains("У вас на руках 3 книги"), "{russian}");
        assert!(kazakh.contains("+7\u{a0}7172\u{a0}00\u{a0}00\u{a0}00 нөміріне"), "{kazakh}");
        assert!(page(&place, Lang::En).contains("The journal belongs to the National Library"));
    }
    #[test]
    fn messages_are_compared_printed_and_serialised() {
        let place =
            Name::organisation().text(Lang::Kk, "Ұлттық кітапхана").text(Lang::En, "the National Library").build();
        let lent = library::LentBy { place: &place, kind: library::Kind::Journal };
        assert_eq!(lent, lent.clone());
        assert_ne!(lent, library::LentBy { kind: library::Kind::Book, ..lent.clone() });
        assert!(format!("{lent:?}").contains("kind: Journal"));
        let json = |value: serde_json::Value| value.to_string();
        assert_eq!(
            json(serde_json::to_value(&lent).unwrap()),
            r#"{"kind":"journal","place":{"en":"the National Library","kk":"Ұлттық кітапхана"}}"#
        );
        assert_eq!(
            json(serde_json::to_value(closed()).unwrap()),
            r#"{"days":{"end":"2026-12-15","start":"2026-12-14"},"fine":"25"}"#
        );
        assert_eq!(json(serde_json::to_value(library::Welcome { reader: "Айгүл" }).unwrap()), r#"{"reader":"Айгүл"}"#);
    }
}
