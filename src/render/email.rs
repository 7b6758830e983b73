//! Documents as the parts of an e-mail: subject, text, HTML and calendar; nothing is sent.
//!
//! `mail-builder` puts the parts together. It is given the date, the name of the letter and what stands between the parts, which
//! it would else take from the clock and the machine: the same letter is the same bytes.

use std::borrow::Cow;

use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::{HeaderType, raw::Raw};
use mail_builder::mime::MimePart;
use uuid::Uuid;

use super::headline::headline;
use super::html::Styles;
use super::outputs::Written;
use super::{html, ical, text};
use crate::document::{Document, Said, Url};
use crate::escape::{HeaderText, HtmlText};
use crate::lang::Lang;
use crate::sink::Sink;

/// An e-mail in parts, to be put together by a mail library, by [`Email::letter`] or by [`Email::message`].
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::email::Email};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let email = Email::new(&[document])?;
/// assert_eq!((email.subject.as_str(), email.languages.as_str()), ("Дәріс", "kk"));
/// assert!(email.encoded_subject().starts_with("=?utf-8?"));
/// # Ok::<(), ushtil::render::email::EmailError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Email {
    /// The subject as people read it, for a mail library, which encodes it itself; [`Email::encoded_subject`] for a program that
    /// writes the header.
    pub subject: String,
    /// The value of `Content-Language`: `kk`, or `kk, ru` where several languages follow each other.
    pub languages: String,
    /// The text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// A calendar in one language.
    pub calendar: Option<Calendar>,
    /// Where a reader is taken off the list.
    pub unsubscribe: Option<Url<'static>>,
}

/// The calendar of an e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Calendar {
    /// Its `Content-Type`, which names the method of a calendar message.
    pub kind: String,
    /// What it asks calendars for, if it is a message to them.
    pub method: Option<ical::Method>,
    /// Its language: one, even where the e-mail has several.
    pub lang: Lang,
    /// The file.
    pub body: String,
    /// What the file is called as an attachment.
    pub name: String,
}

/// A header that cannot be written.
///
/// ```
/// use ushtil::render::email::{Email, EmailError};
/// assert_eq!(Email::new(&[]), Err(EmailError::Empty));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EmailError {
    /// A line break or another control character in what becomes a header.
    #[error("the subject holds {0:?}, which could forge a header")]
    Control(char),
    /// No document was given.
    #[error("an e-mail needs a document in at least one language")]
    Empty,
    /// Something other than a mailbox, or than a name of the same form.
    #[error("`{0}` is no mailbox; expected one such as info@example.kz")]
    Mailbox(String),
}

/// Who writes to whom, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope<'a> {
    from: Mailbox<'a>,
    to: Mailbox<'a>,
    sent: jiff::Timestamp,
    id: Cow<'a, str>,
}

impl<'a> Envelope<'a> {
    /// A letter that is sent at this moment, with a name that no other letter has, without its brackets: `1@example.kz`.
    ///
    /// # Errors
    /// [`EmailError`] where the name has not the form of a mailbox.
    pub fn new(
        from: Mailbox<'a>,
        to: Mailbox<'a>,
        sent: jiff::Timestamp,
        id: impl Into<Cow<'a, str>>,
    ) -> Result<Self, EmailError> {
        let id = id.into();
        is_mailbox(&id).then_some(()).ok_or_else(|| EmailError::Mailbox(id.to_string()))?;
        Ok(Envelope { from, to, sent, id })
    }
}

/// A mailbox with the name of who has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox<'a> {
    name: Cow<'a, str>,
    address: Cow<'a, str>,
}

impl<'a> Mailbox<'a> {
    /// A mailbox; an empty name is none.
    ///
    /// # Errors
    /// [`EmailError`] where the address is none, or where the name could forge a header.
    pub fn new(name: impl Into<Cow<'a, str>>, address: impl Into<Cow<'a, str>>) -> Result<Self, EmailError> {
        let (name, address) = (name.into(), address.into());
        forged(&name).map_or(Ok(()), |bad| Err(EmailError::Control(bad)))?;
        is_mailbox(&address).then_some(()).ok_or_else(|| EmailError::Mailbox(address.to_string()))?;
        Ok(Mailbox { name, address })
    }

    fn header(&self) -> HeaderType<'_> {
        let name = Some(&*self.name).filter(|name| !name.is_empty());
        Address::new_address(name, &*self.address).into()
    }
}

/// What would end a header and begin another.
fn forged(text: &str) -> Option<char> {
    text.chars().find(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
}

fn is_mailbox(address: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(c))
    };
    address.split_once('@').is_some_and(|(name, host)| is_plain(name) && is_plain(host))
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
    /// assert_eq!(email.subject, "Іс-шара / Встреча / Meeting");
    /// assert!(email.encoded_subject().starts_with("=?utf-8?B?"));
    /// # Ok::<(), ushtil::render::email::EmailError>(())
    /// ```
    ///
    /// # Errors
    /// [`EmailError`] where a title could forge a header, or where there is no document.
    pub fn new(documents: &[Document<'_>]) -> Result<Self, EmailError> {
        Email::styled(documents, &html::HtmlOptions::DEFAULT.styles(Styles::LETTER))
    }

    /// The same in the caller's own look: [`Styles`] inside the tags, which is what programs that show mail keep, or a theme.
    ///
    /// # Errors
    /// Those of [`Email::new`].
    pub fn styled(documents: &[Document<'_>], options: &html::HtmlOptions<'_>) -> Result<Self, EmailError> {
        let subject: Vec<_> = documents.iter().map(|document| headline(document, None)).collect();
        let subject = subject.join(" / ");
        forged(&subject).map_or(Ok(()), |bad| Err(EmailError::Control(bad)))?;
        let first = documents.first().ok_or(EmailError::Empty)?;
        let languages: Vec<&str> = documents.iter().map(|document| document.lang.tag()).collect();
        Ok(Email {
            languages: languages.join(", "),
            text: text_of(documents),
            html: html_of(&subject, first, documents, options),
            calendar: None,
            unsubscribe: None,
            subject,
        })
    }

    /// The value of `Subject`, encoded and folded (RFC 2047).
    #[must_use]
    pub fn encoded_subject(&self) -> String {
        HeaderText(&self.subject).to_string()
    }

    /// The same e-mail of a list that a reader leaves at this address: one press on a button of the mail program, if it is https
    /// (RFC 8058), or a letter to a `mailto:`.
    #[must_use]
    pub fn unsubscribe(mut self, url: Url<'static>) -> Self {
        self.unsubscribe = Some(url);
        self
    }

    /// What the caller adds to the headers of a list's letter, with names and values.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Text, Url}, render::email::Email};
    /// for (lang, title) in [(Lang::Kk, "Іс-шара"), (Lang::Ru, "Встреча"), (Lang::En, "Meeting")] {
    ///     let email = Email::new(&[Document::new(lang, "d", Text::new(title, lang))])?;
    ///     let email = email.unsubscribe(Url::parse("https://example.kz/leave?u=1").expect("an address"));
    ///     assert_eq!(email.list_headers()[1], ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    /// }
    /// # Ok::<(), ushtil::render::email::EmailError>(())
    /// ```
    #[must_use]
    pub fn list_headers(&self) -> Vec<(&'static str, String)> {
        let Some(url) = &self.unsubscribe else { return Vec::new() };
        let mut headers = vec![("List-Unsubscribe", format!("<{url}>"))];
        if url.scheme() == Some("https") {
            headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        headers
    }

    /// The same e-mail with a calendar in this language, which was written with these options.
    ///
    /// ```
    /// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Document, Text}, render::{email::Email, ical}};
    /// let titles = [(Lang::Kk, "Іс-шара"), (Lang::Ru, "Встреча"), (Lang::En, "Meeting")];
    /// let documents = titles.map(|(lang, title)| Document::new(lang, "d", Text::new(title, lang)));
    /// let (first, last) = (jiff::civil::date(2021, 8, 20), jiff::civil::date(2021, 8, 20));
    /// for (lang, title) in titles {
    ///     let when = CalendarTime::Days { first, last };
    ///     let entry = CalendarEntry::new("id", jiff::Timestamp::UNIX_EPOCH, when, Text::new(title, lang));
    ///     let message = Email::new(&documents)?.calendar(entry.ical(), lang, &ical::IcalOptions::default()).message();
    ///     assert!(message.contains(&format!("text/calendar; charset=\"utf-8\"\r\nContent-Language: {lang}\r\n")));
    ///     assert_eq!(message.matches("Content-Language: kk, ru, en\r\n").count(), 3);
    /// }
    /// # Ok::<(), ushtil::render::email::EmailError>(())
    /// ```
    #[must_use]
    pub fn calendar(mut self, calendar: impl Into<String>, lang: Lang, options: &ical::IcalOptions) -> Self {
        let method = options.message.as_ref().map(|message| message.method);
        let kind = match method {
            Some(method) => format!("{}; method={}", ical::CONTENT_TYPE, method.name()),
            None => ical::CONTENT_TYPE.to_owned(),
        };
        self.calendar = Some(Calendar { kind, method, lang, body: calendar.into(), name: format!("event.{lang}.ics") });
        self
    }

    /// The whole message but for the headers that name sender, recipient and date: `multipart/alternative`, the text first, the
    /// calendar last; a calendar is attached too, for programs that show no alternatives of that kind.
    #[must_use]
    pub fn message(&self) -> String {
        self.written(Vec::new())
    }

    /// The whole letter, as it is handed to a server of mail.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Text}, render::email::{Email, Envelope, Mailbox}};
    /// for (lang, title) in [(Lang::Kk, "Іс-шара"), (Lang::Ru, "Встреча"), (Lang::En, "Meeting")] {
    ///     let email = Email::new(&[Document::new(lang, "d", Text::new(title, lang))])?;
    ///     let (from, to) = (Mailbox::new("Үш тіл", "info@example.kz")?, Mailbox::new("", "aigul@example.kz")?);
    ///     let envelope = Envelope::new(from, to, jiff::Timestamp::UNIX_EPOCH, "1@example.kz")?;
    ///     let letter = email.letter(&envelope);
    ///     assert_eq!(letter, email.letter(&envelope));
    ///     assert!(letter.contains("Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n"));
    /// }
    /// # Ok::<(), ushtil::render::email::EmailError>(())
    /// ```
    #[must_use]
    pub fn letter(&self, envelope: &Envelope<'_>) -> String {
        let sent = envelope.sent.strftime("%a, %-d %b %Y %H:%M:%S +0000").to_string();
        self.written(vec![
            ("From".into(), envelope.from.header()),
            ("To".into(), envelope.to.header()),
            ("Date".into(), Raw::new(sent).into()),
            ("Message-ID".into(), Raw::new(format!("<{}>", envelope.id)).into()),
        ])
    }

    /// The headers before the parts, and the parts.
    fn written<'s>(&'s self, mut headers: Vec<(Cow<'s, str>, HeaderType<'s>)>) -> String {
        let mut body = self.body();
        headers.push(("Subject".into(), Raw::new(self.encoded_subject()).into()));
        headers.push(("Content-Language".into(), Raw::new(self.languages.as_str()).into()));
        headers.extend(self.list_headers().into_iter().map(|(name, value)| (name.into(), Raw::new(value).into())));
        headers.push(("MIME-Version".into(), Raw::new("1.0").into()));
        headers.append(&mut body.headers);
        body.headers = headers;
        let mut out = Vec::new();
        body.write_part(&mut out);
        String::from_utf8(out).unwrap_or_else(|bytes| String::from_utf8_lossy(bytes.as_bytes()).into_owned())
    }

    fn body(&self) -> MimePart<'_> {
        let part = |kind: &'static str, body| {
            let kind = ContentType::new(kind).attribute("charset", "utf-8");
            MimePart::new(kind, body).language(self.languages.as_str())
        };
        let mut alternatives = vec![part("text/plain", self.text.as_str()), part("text/html", self.html.as_str())];
        let Some(calendar) = &self.calendar else { return self.several("alternative", alternatives) };
        let kind = || ContentType::new("text/calendar").attribute("charset", "utf-8");
        let body = |kind| MimePart::new(kind, calendar.body.as_str()).language(calendar.lang.tag());
        let method = calendar.method.map(|method| kind().attribute("method", method.name()));
        alternatives.push(body(method.unwrap_or_else(kind)));
        let attached = body(kind().attribute("name", calendar.name.as_str())).attachment(calendar.name.as_str());
        self.several("mixed", vec![self.several("alternative", alternatives), attached])
    }

    /// Parts with a line between them that is made of what they say: no author can write it into one of them.
    fn several<'s>(&self, kind: &'static str, parts: Vec<MimePart<'s>>) -> MimePart<'s> {
        let said = [self.subject.as_str(), &self.text, &self.html].concat();
        let boundary = format!("ushtil-{kind}-{}", Uuid::new_v5(&Uuid::NAMESPACE_OID, said.as_bytes()).simple());
        MimePart::new(ContentType::new(format!("multipart/{kind}")).attribute("boundary", boundary), parts)
    }
}

fn text_of(documents: &[Document<'_>]) -> String {
    let mut body = String::new();
    let options = text::TextOptions::DEFAULT.line_end(text::LineEnd::CrLf);
    let mut out = Sink::string(&mut body);
    for (at, document) in documents.iter().enumerate() {
        out.push(if at > 0 { "\r\n\r\n———\r\n\r\n" } else { "" });
        text::write(document, &options, &mut out);
    }
    out.push("\r\n");
    body
}

/// One column of at most 600 pixels, dark where the reader's program is, with the first words of the letter for lists of mail.
fn html_of(subject: &str, first: &Document<'_>, documents: &[Document<'_>], options: &html::HtmlOptions<'_>) -> String {
    let mut body = String::new();
    let mut out = Sink::string(&mut body);
    out.join(&["<!DOCTYPE html>\n<html lang=\"", first.lang.tag(), "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"]);
    HtmlText(subject).write(&mut out);
    out.join(&["</title>\n", HEAD, "</head>\n<body style=\"margin:0;padding:0\">\n"]);
    if let Some(words) = &first.description {
        out.push("<div style=\"display:none;max-height:0;overflow:hidden\">");
        HtmlText(&words.text).write(&mut out);
        out.push("</div>\n");
    }
    out.join(&["<div class=\"letter\" style=\"", LETTER, "\">\n"]);
    for (at, document) in documents.iter().enumerate() {
        out.push(if at > 0 { "<hr>\n" } else { "" });
        html::write(document, options, &mut out);
        out.push("\n");
    }
    out.push("</div>\n</body>\n</html>\n");
    body
}

const LETTER: &str = "max-width:600px;margin:0 auto;padding:24px 16px;font-family:Arial,'Noto Sans',sans-serif;font-size:16px;\
     line-height:1.5;color:#16202b;background-color:#ffffff;overflow-wrap:break-word";

/// What programs that keep stylesheets do at night and on a phone.
const HEAD: &str = "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta name=\"color-scheme\" content=\"light dark\">
<meta name=\"supported-color-schemes\" content=\"light dark\">
<style>
@media (prefers-color-scheme: dark) {
body, .letter { background-color: #10161c !important; color: #e4e9ee !important; }
.letter a { color: #7cc4e8 !important; }
.ushtil-facts { background-color: #18212a !important; border-color: #7cc4e8 !important; }
.ushtil-facts dt { color: #a5b0bb !important; }
.ushtil-notice { background-color: #382b0c !important; color: #e4e9ee !important; }
.ushtil-action { border-color: #7cc4e8 !important; }
.letter .ushtil-first { background-color: #7cc4e8 !important; color: #06202d !important; }
}
@media (max-width: 480px) {
.ushtil-title { font-size: 21px !important; }
.ushtil-action { display: block !important; margin-right: 0 !important; text-align: center !important; }
}
</style>
";

/// The row `email`: the announcement with its calendar file.
pub(super) fn of(said: &Said<'_>) -> Written {
    let short = said.short();
    let mut email = Email::new(std::slice::from_ref(short))?;
    if let Some(calendar) = &said.calendar {
        email = email.calendar(calendar.ical(), short.lang, &ical::IcalOptions::default());
    }
    Ok(Some(email.message()))
}
