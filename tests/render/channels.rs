//! Telegram (TX-02, TX-03), e-mail (TX-06) and combined posts (TX-07).

use crate::sample::{BROADCAST, JOIN, WORDS, announcement, filled_entry, url};
use ushtil::Lang;
use ushtil::document::{Block, Document, Prose, Text};
use ushtil::render::email::{Email, EmailError};
use ushtil::render::telegram::{self, Overflow, TelegramOptions};
use ushtil::render::{combined, ical};

fn article(paragraphs: usize, length: usize) -> Document<'static> {
    let blocks = (0..paragraphs).map(|_| Block::Paragraph(Prose::new("Қ".repeat(length), Lang::Kk)));
    let mut document = Document::new(Lang::Kk, "a", Text::new("Тақырып", Lang::Kk));
    document.blocks.extend(blocks);
    document
}

#[test]
fn telegram_shows_an_announcement_in_one_message() {
    for lang in Lang::ALL {
        let messages = telegram::messages(&announcement(lang), &TelegramOptions::DEFAULT).unwrap();
        let [message] = messages.as_slice() else { panic!("{messages:?}") };
        assert!(message.starts_with(&format!("<b>{}</b>\n", WORDS[lang].title)));
        assert!(message.contains(&format!(
            "<a href=\"{JOIN}\">{JOIN}</a>\n<b>{}:</b> <code>047800</code>",
            WORDS[lang].facts[3].0
        )));
        assert!(!message.contains("tel:"));
    }
}

#[test]
fn telegram_is_cut_between_blocks() {
    let messages = telegram::messages(&article(10, 1000), &TelegramOptions::DEFAULT).unwrap();
    assert_eq!(messages.len(), 3);
    assert!(messages.iter().all(|message| message.replace("<b>", "").replace("</b>", "").chars().count() <= 4096));
    assert!(messages.iter().skip(1).all(|message| message.split("\n\n").all(|part| part.chars().count() == 1000)));
}

#[test]
fn telegram_can_lead_to_the_rest() {
    let more = Overflow::ReadMore(Text::new("Толығырақ", Lang::Kk), url("https://example.kz/kk"));
    let messages =
        telegram::messages(&article(10, 300), &TelegramOptions::DEFAULT.limit(telegram::CAPTION).overflow(more))
            .unwrap();
    let [message] = messages.as_slice() else { panic!("{messages:?}") };
    assert!(message.ends_with("\n\n<a href=\"https://example.kz/kk\">Толығырақ</a>"));
    assert!(message.matches('Қ').count() == 900);
}

#[test]
fn telegram_refuses_what_it_cannot_cut() {
    let error = telegram::messages(&article(1, 5000), &TelegramOptions::DEFAULT).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a block has 5000 characters, and a message may have 4096; divide it into paragraphs"
    );
}

#[test]
fn mail_has_its_parts_in_order() {
    let documents = [announcement(Lang::Kk), announcement(Lang::Ru)];
    let calendar = filled_entry(Lang::Kk, "Сөз").ical();
    let email = Email::new(&documents).unwrap().calendar(calendar, Lang::Kk, &ical::IcalOptions::default());
    let message = email.message();
    let order = [
        "multipart/alternative",
        "text/plain; charset=\"utf-8\"",
        "text/html; charset=\"utf-8\"",
        "text/calendar; charset=\"utf-8\"",
    ];
    let places: Vec<usize> = order.iter().map(|kind| message.find(kind).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(message.matches("Content-Language: kk, ru\r\n").count(), 3);
    assert!(message.contains("Content-Type: text/calendar; charset=\"utf-8\"\r\nContent-Language: kk\r\n"));
    assert!(
        email.text.contains("\r\n\r\n———\r\n\r\n")
            && email.html.contains("<hr>\n<article class=\"ushtil-article\" lang=\"ru\"")
    );
    assert!(message.split("\r\n").all(|line| line.len() <= 100 && line.is_ascii()));
    assert!(message.contains("Content-Disposition: attachment; filename=\"event.kk.ics\"\r\n"));
    let html = &email.html;
    assert!(
        !html.contains("var(") && !html.contains("grid") && html.contains("style=\"margin:0 0 16px;font-size:24px")
    );
    assert!(html.contains("prefers-color-scheme: dark") && html.contains("name=\"viewport\""), "{html}");
}

#[test]
fn title_of_the_mail_is_its_subject() {
    let mut documents = Lang::ALL.map(announcement);
    for document in &mut documents {
        document.notice = Some(Text::new(WORDS[document.lang].cancelled, document.lang));
    }
    let email = Email::new(&documents).unwrap();
    let title = email.html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert_eq!(email.subject, title);
    assert_eq!(email.encoded_subject(), ushtil::escape::HeaderText(title).to_string());
    let parts: Vec<&str> = title.split(" / ").collect();
    assert_eq!(parts.len(), Lang::ALL.len());
    for (part, words) in parts.iter().zip(WORDS.values()) {
        let (name, status) = part.split_once('…').unwrap();
        assert!(words.title.starts_with(name) && status.ends_with(words.cancelled), "{part}");
        assert!(part.chars().count() <= 70, "{part}");
    }
}

#[test]
fn mail_refuses_a_forged_header() {
    for bad in ["Тақырып\r\nBcc: a@b.kz", "Тақырып\nX", "a\u{2028}b", "a\u{0}b"] {
        let document = Document::new(Lang::Kk, "a", Text::new(bad, Lang::Kk));
        assert!(matches!(Email::new(&[document]), Err(EmailError::Control(_))), "{bad:?}");
    }
    assert_eq!(Email::new(&[]), Err(EmailError::Empty));
}

#[test]
fn combined_post_says_shared_facts_once() {
    let documents = Lang::ALL.map(announcement);
    let post = combined::combine(&documents);
    assert_eq!(post.shared.len(), 4);
    let text = post.text();
    for once in [JOIN, BROADCAST, "047800", "+7\u{a0}705"] {
        assert_eq!(text.matches(once).count(), 1, "{once}");
    }
    assert!(text.ends_with(
        "Қатысу мәселелері бойынша / По вопросам участия / For questions about participation: +7\u{a0}705\u{a0}925\u{a0}50\u{a0}06"
    ));
    let places: Vec<usize> = WORDS.values().map(|words| text.find(words.title).unwrap()).collect();
    assert!(places.is_sorted());
    assert_eq!(combined::combine(&documents[..1]).text(), documents[0].text());
}

#[test]
fn combined_post_fits_into_telegram() {
    let documents = Lang::ALL.map(announcement);
    let post = combined::combine(&documents);
    let messages = post.telegram(&TelegramOptions::DEFAULT).unwrap();
    let [message] = messages.as_slice() else { panic!("{messages:?}") };
    for once in [&format!(">{JOIN}<"), "047800", "+7\u{a0}705"] {
        assert_eq!(message.matches(once).count(), 1, "{once}");
    }
    assert_eq!(message.matches("\n\n———\n\n").count(), 3);
    let places: Vec<usize> = WORDS.values().map(|words| message.find(words.title).unwrap()).collect();
    assert!(places.is_sorted());
    let alone = combined::combine(&documents[..1]).telegram(&TelegramOptions::DEFAULT);
    assert_eq!(alone, telegram::messages(&documents[0], &TelegramOptions::DEFAULT));
}

#[test]
fn combined_post_is_cut_between_blocks_without_stray_rules() {
    let documents = [article(5, 700), article(5, 700), article(1, 10)];
    let post = combined::combine(&documents);
    let messages = post.telegram(&TelegramOptions::DEFAULT).unwrap();
    assert_eq!(messages.len(), 2);
    for message in &messages {
        assert!(!message.starts_with('—') && !message.trim_end().ends_with('—'), "{message}");
        assert!(message.replace("<b>", "").replace("</b>", "").encode_utf16().count() <= 4096);
    }
    assert_eq!(messages.concat().matches('Қ').count(), 7010);

    // the limit is counted to the character: one less, and the last block goes into a message of its own
    let documents = [article(1, 10), article(1, 10)];
    let exact = "Тақырып\n\n".chars().count() * 2 + 20 + "\n\n———\n\n".chars().count();
    let cut = |limit| combined::combine(&documents).telegram(&TelegramOptions::DEFAULT.limit(limit)).unwrap().len();
    assert_eq!((cut(exact), cut(exact - 1)), (1, 2));

    let more = Overflow::ReadMore(Text::new("Толығырақ", Lang::Kk), url("https://example.kz/kk"));
    let messages = post.telegram(&TelegramOptions::DEFAULT.overflow(more)).unwrap();
    let [message] = messages.as_slice() else { panic!("{messages:?}") };
    assert!(message.ends_with("\n\n<a href=\"https://example.kz/kk\">Толығырақ</a>"));
}
