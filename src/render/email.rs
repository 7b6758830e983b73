//! Documents as the parts of an e-mail: subject, text, HTML and calendar; nothing is sent.

use super::escape::{HeaderText, HtmlText, base64};
use super::outputs::Written;
use super::{headline, html, ical, text};
use crate::document::{Document, Said};
use crate::lang::Lang;
use crate::sink::Sink;

/// An e-mail in parts, to be put together by a mail library or by [`Email::message`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    /// The value of `Subject`, encoded and folded.
    pub subject: String,
    /// The value of `Content-Language`: `kk`, or `kk, ru` where several languages follow each other.
    pub languages: String,
    /// The text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// A calendar in one language.
    pub calendar: Option<Calendar>,
}

/// The calendar of an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Calendar {
    /// Its `Content-Type`, which names the method of a calendar message.
    pub kind: String,
    /// Its language: one, even where the e-mail has several.
    pub lang: Lang,
    /// The file.
    pub body: String,
}

/// A header that cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmailError {
    /// A line break or another control character in what becomes a header.
    #[error("the subject holds {0:?}, which could forge a header")]
    Control(char),
    /// No document was given.
    #[error("an e-mail needs a document in at least one language")]
    Empty,
}

impl Email {
    /// Documents in one or several languages, one after another, as one e-mail.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Text}, render::email::Email};
    /// let titles = [(Lang::Kk, "Іс-шара"), (Lang::Ru, "Встреча"), (Lang::En, "Meeting")];
    /// let documents = titles.map(|(lang, title)| Document::new(lang, "d", Text::new(title, lang)));
    /// let email = Email::new(&documents)?;
    /// assert_eq!(email.languages, "kk, ru, en");
    /// assert_eq!(email.text, "Іс-шара\r\n\r\n———\r\n\r\nВстреча\r\n\r\n———\r\n\r\nMeeting\r\n");
    /// assert!(email.subject.starts_with("=?utf-8?B?"));
    /// # Ok::<(), ushtil::render::email::EmailError>(())
    /// ```
    ///
    /// # Errors
    /// [`EmailError`] where a title could forge a header, or where there is no document.
    pub fn new(documents: &[Document<'_>]) -> Result<Self, EmailError> {
        let subject: Vec<_> = documents.iter().map(|document| headline(document, None)).collect();
        let subject = subject.join(" / ");
        if let Some(bad) = subject.chars().find(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
            return Err(EmailError::Control(bad));
        }
        let first = documents.first().ok_or(EmailError::Empty)?;
        let languages: Vec<&str> = documents.iter().map(|document| document.lang.tag()).collect();
        Ok(Email {
            subject: HeaderText(&subject).to_string(),
            languages: languages.join(", "),
            text: text_of(documents),
            html: html_of(&subject, first.lang, documents),
            calendar: None,
        })
    }

    /// The same e-mail with a calendar in this language, which was written with these options.
    ///
    /// ```
    /// use ushtil::{Lang, document::{CalendarEntry, Document, Text, When}, render::{email::Email, ical}};
    /// let titles = [(Lang::Kk, "Іс-шара"), (Lang::Ru, "Встреча"), (Lang::En, "Meeting")];
    /// let documents = titles.map(|(lang, title)| Document::new(lang, "d", Text::new(title, lang)));
    /// let (first, last) = (jiff::civil::date(2021, 8, 20), jiff::civil::date(2021, 8, 20));
    /// for (lang, title) in titles {
    ///     let when = When::Days { first, last };
    ///     let entry = CalendarEntry::new("id", jiff::Timestamp::UNIX_EPOCH, when, Text::new(title, lang));
    ///     let message = Email::new(&documents)?.calendar(entry.ical(), lang, &ical::Options::default()).message();
    ///     assert!(message.contains(&format!("text/calendar; charset=utf-8\r\nContent-Language: {lang}\r\n")));
    ///     assert_eq!(message.matches("Content-Language: kk, ru, en\r\n").count(), 3);
    /// }
    /// # Ok::<(), ushtil::render::email::EmailError>(())
    /// ```
    #[must_use]
    pub fn calendar(mut self, calendar: impl Into<String>, lang: Lang, options: &ical::Options) -> Self {
        let kind = match &options.message {
            Some(message) => format!("{}; method={}", ical::CONTENT_TYPE, message.method.name()),
            None => ical::CONTENT_TYPE.to_owned(),
        };
        self.calendar = Some(Calendar { kind, lang, body: calendar.into() });
        self
    }

    /// The whole message but for the headers that name sender, recipient and date: `multipart/alternative`, the text
    /// first, the calendar last.
    #[must_use]
    pub fn message(&self) -> String {
        // base64 has no hyphen, so no part can hold the boundary
        let boundary = "=-ushtil-alternative";
        let mut message = format!(
            "Subject: {}\r\nContent-Language: {}\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/alternative; boundary=\"{boundary}\"\r\n\r\n",
            self.subject, self.languages
        );
        let calendar = self.calendar.as_ref().map(|part| (part.kind.as_str(), part.lang.tag(), part.body.as_str()));
        let bodies = [("text/plain; charset=utf-8", &*self.text), ("text/html; charset=utf-8", &*self.html)];
        let bodies = bodies.map(|(kind, body)| (kind, self.languages.as_str(), body));
        for (kind, languages, body) in bodies.into_iter().chain(calendar) {
            message.push_str(&format!(
                "--{boundary}\r\nContent-Type: {kind}\r\nContent-Language: {languages}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            ));
            for line in body.as_bytes().chunks(57) {
                base64(line, &mut Sink::string(&mut message));
                message.push_str("\r\n");
            }
        }
        message.push_str(&format!("--{boundary}--\r\n"));
        message
    }
}

fn text_of(documents: &[Document<'_>]) -> String {
    let mut body = String::new();
    let options = text::Options::DEFAULT.line_end(text::LineEnd::CrLf);
    let mut out = Sink::string(&mut body);
    for (at, document) in documents.iter().enumerate() {
        out.push(if at > 0 { "\r\n\r\n———\r\n\r\n" } else { "" });
        text::write(document, &options, &mut out);
    }
    out.push("\r\n");
    body
}

fn html_of(subject: &str, lang: Lang, documents: &[Document<'_>]) -> String {
    let mut body = String::new();
    let mut out = Sink::string(&mut body);
    out.join(&["<!DOCTYPE html>\n<html lang=\"", lang.tag(), "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"]);
    HtmlText(subject).write(&mut out);
    out.push("</title>\n</head>\n<body>\n");
    for (at, document) in documents.iter().enumerate() {
        out.push(if at > 0 { "<hr>\n" } else { "" });
        html::write(document, &html::Options::DEFAULT, &mut out);
        out.push("\n");
    }
    out.push("</body>\n</html>\n");
    body
}

/// The row `email`: the announcement with its calendar file.
pub(super) fn of(said: &Said<'_>) -> Written {
    let short = said.short();
    let mut email = Email::new(std::slice::from_ref(short))?;
    if let Some(calendar) = &said.calendar {
        email = email.calendar(calendar.ical(), short.lang, &ical::Options::default());
    }
    Ok(Some(email.message()))
}
