//! Titles as an inbox shows them, and letters as programs that send mail take them.

use crate::sample::filled_entry;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox as Recipient, MultiPart, SinglePart};
use ushtil::Lang;
use ushtil::document::{CalendarStatus, Document, Organiser, Text, Url};
use ushtil::render::email::{Email, EmailError, Envelope, Mailbox};
use ushtil::render::html::{HtmlOptions, Page, write_page};
use ushtil::render::ical::{self, Attendee, IcalOptions, Message};
use ushtil::sink::Sink;

fn document<'d>(lang: Lang, title: &'d str, notice: &'d str) -> Document<'d> {
    let mut document = Document::new(lang, "d", Text::new(title, lang));
    document.notice = (!notice.is_empty()).then(|| Text::new(notice, lang));
    document
}

fn subject(document: Document<'_>) -> String {
    Email::new(&[document]).unwrap().subject
}

fn title(document: &Document<'_>, site: &str) -> String {
    let mut page = String::new();
    write_page(document, &Page::default().site(site), &HtmlOptions::DEFAULT, &mut Sink::string(&mut page));
    page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().to_owned()
}

#[test]
fn a_title_says_name_status_and_site_and_tells_what_it_cuts() {
    let rows = [
        (Lang::En, "Talk", "", "Talk – Site"),
        (Lang::En, "Talk", "The event is cancelled", "Talk – The event is cancelled – Site"),
        (Lang::En, "Talk", "It is off. Reason: illness", "Talk – It is off – Site"),
        (Lang::En, "Talk", "It is postponed; a date follows", "Talk – It is postponed; a date follows – Site"),
        (
            Lang::En,
            "Seminar on tax law",
            "The event is postponed; the new date will be announced",
            "Seminar on tax law – The event is postponed… – Site",
        ),
        (
            Lang::Ru,
            "Семинар по налоговому праву",
            "Мероприятие отложено, о новой дате будет объявлено",
            "Семинар по налоговому праву — Мероприятие отложено… — Site",
        ),
        (
            Lang::Kk,
            "Салық құқығы семинары",
            "Іс-шара кейінге қалдырылды, жаңа күні қосымша хабарланады",
            "Салық құқығы семинары – Іс-шара кейінге қалдырылды… – Site",
        ),
        (
            Lang::Ru,
            "Открытое экспертное обсуждение вопросов развития адвокатуры",
            "Мероприятие переведено в онлайн-формат",
            "Открытое экспертное… — Мероприятие переведено в онлайн-формат — Site",
        ),
        (
            Lang::En,
            "Talk",
            "A sentence of many words without a comma in it which goes on and on and on",
            "Talk – A sentence of many words without a comma in it… – Site",
        ),
    ];
    for (lang, name, notice, expected) in rows {
        assert_eq!(title(&document(lang, name, notice), "Site"), expected);
    }
}

/// Every part of a title is a whole text, or begins as the text does and ends with an ellipsis; and none is too long.
#[test]
fn no_title_is_cut_in_silence_at_any_length() {
    let words = "Сөз бен сөйлем, тағы бір сөз; соңғы сөз ".repeat(4);
    let of = |length: usize| words.chars().take(length).collect::<String>().trim().to_owned();
    for name in (1..130).step_by(3).map(of) {
        for notice in (1..130).step_by(3).map(of) {
            let subject = subject(document(Lang::Kk, &name, &notice));
            assert!(subject.chars().count() <= 70, "{subject}");
            let (first, second) = subject.split_once(" – ").unwrap();
            for (part, whole) in [(first, &name), (second, &notice)] {
                let is_honest = part == whole || part.strip_suffix('…').is_some_and(|part| whole.starts_with(part));
                assert!(is_honest, "{part:?} of {whole:?}");
            }
        }
    }
}

fn mailbox(name: &'static str, address: &'static str) -> Mailbox<'static> {
    Mailbox::new(name, address).unwrap()
}

fn envelope() -> Envelope<'static> {
    let sent = "2026-08-12T09:30:00Z".parse().unwrap();
    let from = mailbox("«Үш тіл», редакция", "info@example.kz");
    Envelope::new(from, mailbox("Айгүл", "aigul@example.kz"), sent, "talk-2026.1@example.kz").unwrap()
}

/// A request to come and its cancellation, in each language; Python's `email` reads the same files in `tests/oracles`.
#[test]
fn an_invitation_and_its_cancellation_are_letters() {
    let url = |address: &str| Url::parse(address.to_owned()).unwrap();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
    for lang in Lang::ALL {
        for (status, method) in [(CalendarStatus::Confirmed, "REQUEST"), (CalendarStatus::Cancelled, "CANCEL")] {
            let mut entry = filled_entry(lang, "Сөз");
            (entry.status, entry.sequence) = (status, u32::from(method == "CANCEL"));
            let organiser = Organiser { name: Text::new("Үш тіл", Lang::Kk), url: url("mailto:info@example.kz") };
            let attendee = Attendee { name: Text::new("Айгүл", Lang::Kk), url: url("mailto:aigul@example.kz") };
            let sent = "2026-08-12T09:30:00Z".parse().unwrap();
            let options = IcalOptions::default().message(Message::about(&entry, organiser, sent).to(attendee));
            let mut calendar = String::new();
            ical::write(&[entry], &options, &mut Sink::string(&mut calendar));
            let email = Email::new(&[document(lang, "Сөз", "")]).unwrap().calendar(calendar, lang, &options);
            let email = email.unsubscribe(url("https://example.kz/leave?u=1"));
            let letter = email.letter(&envelope());
            assert!(letter.contains(&format!("method=\"{method}\"")) && letter.is_ascii());
            assert!(letter.split("\r\n").all(|line| line.len() <= 78 && !line.contains('\n')));
            let path = folder.join(format!("{}.{lang}.eml", method.to_lowercase()));
            if std::env::var_os("UPDATE").is_some() {
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(&path, &letter).unwrap();
            }
            assert_eq!(std::fs::read_to_string(&path).unwrap(), letter, "{}", path.display());
        }
    }
}

#[test]
fn a_library_of_mail_takes_the_subject_as_it_is() {
    for (lang, name) in [(Lang::Kk, "Ашық талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")]
    {
        let email = Email::new(&[document(lang, name, "")]).unwrap();
        let part = |kind: ContentType, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
        let parts = MultiPart::alternative()
            .singlepart(part(ContentType::TEXT_PLAIN, &email.text))
            .singlepart(part(ContentType::TEXT_HTML, &email.html));
        let recipient = || "aigul@example.kz".parse::<Recipient>().unwrap();
        let message = lettre::Message::builder().from(recipient()).to(recipient());
        let message = message.subject(&email.subject).multipart(parts).unwrap();
        let (sent, ours) = (String::from_utf8(message.formatted()).unwrap(), email.message());
        let header = |letter: &str| {
            let rest = letter.split("Subject: ").nth(1).unwrap().replace("\r\n ", " ");
            rest.split("\r\n").next().unwrap().to_lowercase()
        };
        assert_eq!(header(&sent), header(&ours), "encoded once, by them as by us");
    }
}

#[test]
fn an_envelope_takes_mailboxes_alone() {
    for bad in ["", "info", "a b@example.kz", "a@b@c", "<a@b.kz>", "a@b.kz\r\nBcc: c@d.kz", "a@b.kz,c@d.kz"] {
        assert!(matches!(Mailbox::new("", bad), Err(EmailError::Mailbox(_))), "{bad:?}");
        let of = || mailbox("", "info@example.kz");
        assert!(Envelope::new(of(), of(), jiff::Timestamp::UNIX_EPOCH, bad).is_err(), "{bad:?}");
    }
    assert_eq!(Mailbox::new("a\r\nBcc: b", "a@b.kz"), Err(EmailError::Control('\r')));
}
