//! The library's own messages, as an application uses them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::borrow::Cow;

use ushtil::Lang;
use ushtil::grammar::Name;
use ushtil::messages::{agreement, event, organisation, person, switcher};

#[test]
fn a_number_chooses_the_form_of_the_noun() {
    let left = |count: i64, lang| event::SeatsLeft { count: count.into() }.in_lang(lang).to_string();
    assert_eq!(left(3, Lang::Kk), "3 бос орын қалды");
    assert_eq!(left(3, Lang::Ru), "Осталось 3 места");
    assert_eq!(left(21, Lang::Ru), "Осталось 21 место");
    assert_eq!(left(1, Lang::En), "1 seat left");
    assert_eq!(left(0, Lang::Kk), "Бос орын жоқ");
}

#[test]
fn a_message_without_variables_is_a_static_text() {
    let label: &'static str = switcher::Label.text(Lang::Kk);
    assert_eq!(label, "Тілді таңдаңыз");
}

#[test]
fn a_name_takes_the_case_that_the_sentence_needs() {
    let org = Name::organisation()
        .text(Lang::Kk, "«Сорос-Қазақстан» қоры")
        .text(Lang::Ru, "Фонд «Сорос-Казахстан»")
        .text(Lang::En, "Soros-Kazakhstan Foundation")
        .build();
    let supported = event::SupportedBy { org: &org };
    assert_eq!(supported.to_string_in(Lang::Kk), "«Сорос-Қазақстан» қорының қолдауымен");
    assert_eq!(supported.to_string_in(Lang::Ru), "При поддержке Фонда «Сорос-Казахстан»");
    assert_eq!(supported.to_string_in(Lang::En), "With the support of the Soros-Kazakhstan Foundation");
}

#[test]
fn a_name_without_a_sure_form_takes_the_nominative_text() {
    let org = Name::organisation().text(Lang::Ru, "Ғғғ Қққ").build();
    let supported = event::SupportedBy { org: &org };
    assert_eq!(supported.to_string_in(Lang::Ru), "При поддержке организации: Ғғғ Қққ");
}

#[test]
fn hours_and_dates_are_inflected_as_they_are_read() {
    let start: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse().unwrap();
    let end: jiff::ZonedDateTime = "2021-08-20T17:00[Asia/Almaty]".parse().unwrap();
    let tense = event::Tense::Future;
    let place =
        event::TakesPlaceOnlineOn { tense, start: Cow::Borrowed(&start), end: Cow::Borrowed(&end), platform: "Zoom" };
    assert_eq!(
        place.to_string_in(Lang::Kk),
        "Іс-шара 2021\u{a0}жылғы 20\u{a0}тамызда сағат\u{a0}15:00-ден 17:00-ге дейін Zoom платформасында онлайн форматта өтеді"
    );
}

#[test]
fn words_beside_a_name_fit_its_kind() {
    let strange = |name: ushtil::grammar::NameBuilder| name.text(Lang::Ru, "Ілияс қоғамы").build();
    let (person, organisation) = (strange(Name::person()), strange(Name::organisation()));
    let says = |org| {
        [event::SupportedBy { org }.to_string_in(Lang::Ru), event::InPartnershipWith { org }.to_string_in(Lang::Ru)]
    };
    assert_eq!(
        says(&organisation),
        ["При поддержке организации: Ілияс қоғамы", "В партнёрстве с организацией: Ілияс қоғамы"]
    );
    assert_eq!(says(&person), ["Поддержка: Ілияс қоғамы", "Партнёр: Ілияс қоғамы"]);
}

#[test]
fn values_are_taken_as_applications_have_them() {
    use ushtil::{fill, message::said};
    let (owned, name) = (String::from("Zoom"), Name::plain("«Тіл» қоғамы"));
    let lines: Vec<String> = Lang::ALL
        .map(|lang| {
            let by = said(event::SupportedBy { org: &name }, lang);
            let seats =
                [said(fill!(event::SeatsLeft { count: 2_u8 }), lang), said(fill!(event::SeatsLeft { count: 2 }), lang)];
            let on = said(fill!(event::BroadcastOnLabel { platform: &owned }), lang);
            format!("{by}; {}; {}; {on}", seats[0], seats[1])
        })
        .into();
    let [kk, ru, en] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(
        kk,
        "«Тіл» қоғамының қолдауымен; 2 бос орын қалды; 2 бос орын қалды; Zoom платформасындағы тікелей эфир"
    );
    assert!(ru.ends_with("Осталось 2 места; Осталось 2 места; Прямая трансляция на платформе Zoom"), "{ru}");
    assert_eq!(en, "With the support of «Тіл» қоғамы; 2 seats left; 2 seats left; Live broadcast on Zoom");
}

/// What a message says in one language.
type Line = (Lang, &'static str, String);

/// Lines that readers have asked about, each as it is said: what a word is called, and where no preposition or word may be lost.
#[test]
fn lines_are_said_as_their_readers_say_them() {
    let hope = Name::organisation()
        .text(Lang::Kk, "«Тіл» қоғамдық қоры")
        .text(Lang::Ru, "Фонд «Тіл»")
        .text(Lang::En, "Til Foundation")
        .build();
    let position = |lang, title| person::PositionAt { title, org: &hope }.to_string_in(lang);
    let broadcast = |lang, platform| event::BroadcastOnLabel { platform }.to_string_in(lang);
    let available = |lang, tense, platform| event::BroadcastAvailableOn { tense, platform }.to_string_in(lang);
    let (past, future) = (event::Tense::Past, event::Tense::Future);
    let rows: Vec<Line> = vec![
        (Lang::Kk, "аралас форматта", event::FormatHybrid.text(Lang::Kk).to_owned()),
        (Lang::Ru, "очно и онлайн", event::FormatHybrid.text(Lang::Ru).to_owned()),
        (Lang::En, "in person and online", event::FormatHybrid.text(Lang::En).to_owned()),
        (Lang::Kk, "масс-медиа", organisation::KindMedia.text(Lang::Kk).to_owned()),
        (Lang::Ru, "масс-медиа", organisation::KindMedia.text(Lang::Ru).to_owned()),
        (Lang::Kk, "Негізгі іс-шара", event::PartOfLabel.text(Lang::Kk).to_owned()),
        (Lang::Kk, "Қол қою өткен іс-шара", agreement::SignedAtLabel.text(Lang::Kk).to_owned()),
        (Lang::Kk, "«Тіл» қоғамдық қорының төрағасы", position(Lang::Kk, "төраға")),
        (Lang::Ru, "председатель Фонда «Тіл»", position(Lang::Ru, "председатель")),
        (Lang::En, "Chair, Til Foundation", position(Lang::En, "Chair")),
        (Lang::Kk, "Facebook платформасындағы тікелей эфир", broadcast(Lang::Kk, "Facebook")),
        (Lang::Kk, "YouTube арнасындағы тікелей эфир", broadcast(Lang::Kk, "YouTube")),
        (Lang::Ru, "Прямая трансляция на платформе Facebook", broadcast(Lang::Ru, "Facebook")),
        (Lang::Ru, "Прямая трансляция на YouTube", broadcast(Lang::Ru, "YouTube")),
        (Lang::En, "Live broadcast on Facebook", broadcast(Lang::En, "Facebook")),
        (
            Lang::Kk,
            "Тікелей эфирді Facebook платформасынан мына сілтеме арқылы көруге болады",
            available(Lang::Kk, future, "Facebook"),
        ),
        (
            Lang::Kk,
            "Тікелей эфирдің жазбасын Facebook платформасынан мына сілтеме арқылы көруге болады",
            available(Lang::Kk, past, "Facebook"),
        ),
        (
            Lang::Kk,
            "Тікелей эфирді YouTube арнасынан мына сілтеме арқылы көруге болады",
            available(Lang::Kk, future, "YouTube"),
        ),
        (
            Lang::Ru,
            "Прямая трансляция доступна на платформе Facebook по ссылке",
            available(Lang::Ru, future, "Facebook"),
        ),
        (Lang::En, "Live broadcast is available on Facebook at", available(Lang::En, future, "Facebook")),
    ];
    for (lang, expected, said) in rows {
        assert_eq!(said, expected, "{lang}");
    }
}
