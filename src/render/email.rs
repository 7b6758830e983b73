//! Documents as the parts of an e-mail: subject, text, HTML and calendar; nothing is sent.

use super::escape::{HeaderText, HtmlText, base64};
use super::{headline, html, ical, text};
use crate::document::Document;
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
    /// A calendar and its content type.
    pub calendar: Option<(String, String)>,
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
        let subject: Vec<_> = documents.iter().map(headline).collect();
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
            html: html_of(first, documents),
            calendar: None,
        })
    }

    /// The same e-mail with a calendar that was written with these options.
    #[must_use]
    pub fn calendar(mut self, calendar: impl Into<String>, options: &ical::Options) -> Self {
        let kind = match &options.message {
            Some(message) => format!("{}; method={}", ical::CONTENT_TYPE, message.method.name()),
            None => ical::CONTENT_TYPE.to_owned(),
        };
        self.calendar = Some((kind, calendar.into()));
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
        let calendar = self.calendar.as_ref().map(|(kind, body)| (kind.as_str(), body.as_str()));
        let bodies = [("text/plain; charset=utf-8", self.text.as_str()), ("text/html; charset=utf-8", &self.html)];
        for (kind, body) in bodies.into_iter().chain(calendar) {
            message.push_str(&format!(
                "--{boundary}\r\nContent-Type: {kind}\r\nContent-Language: {}\r\nContent-Transfer-Encoding: base64\r\n\r\n",
                self.languages
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

fn html_of(first: &Document<'_>, documents: &[Document<'_>]) -> String {
    let mut body = String::new();
    let mut out = Sink::string(&mut body);
    out.join(&["<!doctype html>\n<html lang=\"", first.lang.tag(), "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"]);
    HtmlText(&first.title.text).write(&mut out);
    out.push("</title>\n</head>\n<body>\n");
    for (at, document) in documents.iter().enumerate() {
        out.push(if at > 0 { "<hr>\n" } else { "" });
        html::write(document, &html::Options::DEFAULT, &mut out);
        out.push("\n");
    }
    out.push("</body>\n</html>\n");
    body
}
