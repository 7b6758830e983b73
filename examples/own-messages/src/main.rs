//! A library's reading room, in three languages: `cargo run -p own-messages`.

use ushtil::Lang;
use ushtil::grammar::Name;

ushtil::include_messages!();
use messages::library;

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

fn page(place: &Name, lang: Lang) -> String {
    let day = jiff::civil::date(2026, 12, 1);
    let mut page = String::new();
    let mut line = |text: &str| {
        page.push_str(text);
        page.push('\n');
    };
    line(library::Title.text(lang));
    line(&library::Welcome { reader: "Айгүл" }.to_string_in(lang));
    line(&library::OnLoan { count: 3 }.to_string_in(lang));
    line(&library::ReturnBy { day }.to_string_in(lang));
    line(&library::LentBy { place, kind: library::Kind::Book }.to_string_in(lang));
    line(&library::LentBy { place, kind: library::Kind::Journal }.to_string_in(lang));
    line(library::Search.text(lang));
    line(library::SearchPlaceholder.text(lang));
    line("");
    page
}

#[cfg(test)]
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
        assert!(page(&place, Lang::En).contains("The journal belongs to the National Library"));
    }
}
