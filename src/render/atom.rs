//! Documents as an Atom 1.0 feed (RFC 4287) in one language, with its versions in the others.
//!
//! A text in another language than what is around it carries its `xml:lang`. The body of an entry is the document as HTML
//! without its title and its trail, which a reader of feeds shows itself.

use super::headline::after_name;
use super::html::{self, Part, Theme};
use super::outputs::{Publication, Written};
use crate::document::{Document, Said, Stamp, Text, Url};
use crate::escape::XmlText;
use crate::lang::{Lang, LangTag};
use crate::sink::{self, Sink};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::fmt::{self, Write as _};
use uuid::Uuid;

/// The MIME type of a feed.
pub const CONTENT_TYPE: &str = "application/atom+xml; charset=utf-8";

/// A feed in one language.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text, Url}, render::atom::{Entry, Feed, Id}};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let url = Url::parse("https://example.kz/kk/lecture")?;
/// let (id, since) = (Id::of_page(&url), jiff::Timestamp::UNIX_EPOCH);
/// let title = |text| Text::new(text, Lang::Kk);
/// let feed = Feed::new(Lang::Kk, id.clone(), title("Жаңалықтар"), title("«Тіл» қоры"), since).with(Entry::new(id, &document));
/// assert_eq!(feed.entries.len(), 1);
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Feed<'a> {
    /// The language of the feed.
    pub lang: Lang,
    /// The same after every edit, and another one in every language.
    pub id: Id,
    /// What the feed is called.
    pub title: Text<'a>,
    /// Who publishes it.
    pub author: Text<'a>,
    /// When it was set up. This stands for entries that do not know when they changed; the feed itself changed with its
    /// newest entry. Never "now": the same content gives the same feed.
    pub since: Timestamp,
    /// Where the feed is.
    pub own: Option<Url<'a>>,
    /// The page that lists the same things, in its languages.
    pub pages: Vec<(Lang, Url<'a>)>,
    /// The same feed in other languages.
    pub versions: Vec<(Lang, Url<'a>)>,
    /// The entries, in the order in which they are written: best the newest first.
    pub entries: Vec<Entry<'a>>,
}

impl<'a> Feed<'a> {
    /// A feed without entries.
    pub fn new(lang: Lang, id: Id, title: Text<'a>, author: Text<'a>, since: Timestamp) -> Self {
        let (pages, versions, entries) = (Vec::new(), Vec::new(), Vec::new());
        Feed { lang, id, title, author, since, own: None, pages, versions, entries }
    }

    /// The same feed with its own address.
    #[must_use]
    pub fn at(mut self, url: Url<'a>) -> Self {
        self.own = Some(url);
        self
    }

    /// The same feed with the page that lists the same things.
    #[must_use]
    pub fn page(mut self, lang: Lang, url: Url<'a>) -> Self {
        self.pages.push((lang, url));
        self
    }

    /// The same feed with its version in another language.
    #[must_use]
    pub fn version(mut self, lang: Lang, url: Url<'a>) -> Self {
        self.versions.push((lang, url));
        self
    }

    /// The same feed with one entry more at its end.
    #[must_use]
    pub fn with(mut self, entry: Entry<'a>) -> Self {
        self.entries.push(entry);
        self
    }

    /// When an entry changed.
    fn updated(&self, entry: &Entry<'_>) -> Timestamp {
        let Document { modified, published, .. } = entry.document;
        modified.as_ref().or(published.as_ref()).and_then(instant).unwrap_or(self.since)
    }
}

/// One document in a feed.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text, Url}, render::atom::{Entry, Feed, Id}};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let url = Url::parse("https://example.kz/kk/lecture")?;
/// let (id, since) = (Id::of_page(&url), jiff::Timestamp::UNIX_EPOCH);
/// let title = |text| Text::new(text, Lang::Kk);
/// let feed = Feed::new(Lang::Kk, id.clone(), title("Жаңалықтар"), title("«Тіл» қоры"), since).with(Entry::new(id, &document));
/// assert_eq!(feed.entries.len(), 1);
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// The same after every edit.
    pub id: Id,
    /// What it says.
    pub document: &'a Document<'a>,
    /// Its pages in other languages; its own stands in the document.
    pub pages: Vec<(Lang, Url<'a>)>,
}

impl<'a> Entry<'a> {
    /// An entry that says a document.
    #[must_use]
    pub fn new(id: Id, document: &'a Document<'a>) -> Self {
        Entry { id, document, pages: Vec::new() }
    }

    /// The same entry with its page in another language.
    #[must_use]
    pub fn page(mut self, lang: Lang, url: Url<'a>) -> Self {
        self.pages.push((lang, url));
        self
    }
}

/// The name of a feed or an entry, which programs remember: it never changes, even where the address does.
///
/// ```
/// use ushtil::{document::Url, render::atom::Id};
/// let id = Id::of_page(&Url::parse("https://example.kz/kk/lecture")?);
/// assert!(id.as_str().starts_with("urn:uuid:"));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

/// A name that cannot be one.
///
/// ```
/// use ushtil::render::atom::Id;
/// assert!(Id::uuid("seventeen").is_err());
/// assert!(Id::uuid("1b4e28ba-2fa1-5d2c-883f-0016d3cca427").is_ok());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdError {
    /// No UUID.
    #[error("`{0}` is no UUID; expected the form `1b4e28ba-2fa1-5d2c-883f-0016d3cca427`")]
    Uuid(String),
    /// No authority of a tag.
    #[error("`{0}` names nobody; expected a domain or a mailbox in ASCII, which the publisher owned on that day")]
    Authority(String),
}

impl Id {
    /// An event in one language, from the UID of its calendar file, which is the same in all of them.
    ///
    /// ```
    /// use ushtil::{Lang, render::atom::Id};
    /// let uid = "8c1d2d4e-3b0a-5d3c-9c57-0e4ff5b0a1b2";
    /// let ids = [Lang::Kk, Lang::Ru, Lang::En].map(|lang| Id::of_event(uid, lang));
    /// assert!(ids.iter().all(|id| id.as_str().starts_with("urn:uuid:")));
    /// assert!(ids[0] != ids[1] && ids[1] != ids[2]);
    /// ```
    #[must_use]
    pub fn of_event(uid: &str, lang: Lang) -> Self {
        let event = Uuid::parse_str(uid).unwrap_or_else(|_| Uuid::new_v5(&Uuid::NAMESPACE_URL, uid.as_bytes()));
        Id::urn(Uuid::new_v5(&event, lang.tag().as_bytes()))
    }

    /// A page, from its address: for pages that never move.
    #[must_use]
    pub fn of_page(url: &Url<'_>) -> Self {
        Id::urn(Uuid::new_v5(&Uuid::NAMESPACE_URL, url.as_str().as_bytes()))
    }

    /// A UUID that the program has already.
    ///
    /// # Errors
    /// [`IdError::Uuid`] where it is none.
    pub fn uuid(uuid: &str) -> Result<Self, IdError> {
        Uuid::parse_str(uuid).map(Id::urn).map_err(|_| IdError::Uuid(uuid.to_owned()))
    }

    /// A tag (RFC 4151): who names it, a day on which the name of that domain was theirs, and what they call it.
    ///
    /// ```
    /// use ushtil::render::atom::Id;
    /// let ids = ["kk/іс-шара", "ru/встреча", "en/talk"].map(|name| Id::tag("example.kz", jiff::civil::date(2021, 8, 1), name));
    /// assert_eq!(ids[2].as_ref().map(Id::as_str), Ok("tag:example.kz,2021-08-01:en/talk"));
    /// assert!(ids.iter().all(Result::is_ok));
    /// ```
    ///
    /// # Errors
    /// [`IdError::Authority`] where the publisher is no domain and no mailbox.
    pub fn tag(authority: &str, day: jiff::civil::Date, name: &str) -> Result<Self, IdError> {
        let is_written = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'.' | b'_' | b'@');
        if authority.is_empty() || !authority.bytes().all(is_written) {
            return Err(IdError::Authority(authority.to_owned()));
        }
        let segments: Vec<String> = name.split('/').map(|part| crate::escape::UrlPart(part).to_string()).collect();
        Ok(Id(format!("tag:{authority},{day}:{}", segments.join("/"))))
    }

    /// The name as the feed writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn urn(uuid: Uuid) -> Self {
        Id(format!("urn:uuid:{uuid}"))
    }
}

/// Writes a feed; the bodies of its entries are HTML with these options.
///
/// ```
/// use ushtil::{Lang, document::{Document, Stamp, Text, Url}, render::{atom::{self, Entry, Feed, Id}, html}, sink::Sink};
/// let rows = [(Lang::Kk, "Іс-шаралар", "Талқылау"), (Lang::Ru, "Мероприятия", "Обсуждение"), (Lang::En, "Events", "Q & A")];
/// for (lang, name, title) in rows {
///     let mut document = Document::new(lang, "talk", Text::new(title, lang));
///     document.modified = Some(Stamp::Date(jiff::civil::date(2021, 8, 10)));
///     document.url = Some(Url::parse(format!("https://example.kz/{lang}/talk"))?);
///     let entry = Entry::new(Id::of_event("8c1d2d4e-3b0a-5d3c-9c57-0e4ff5b0a1b2", lang), &document);
///     let home = Url::parse(format!("https://example.kz/{lang}/events.atom"))?;
///     let author = Text::new("LPRC", Lang::En);
///     let feed = Feed::new(lang, Id::of_page(&home), Text::new(name, lang), author, jiff::Timestamp::UNIX_EPOCH);
///     let mut xml = String::new();
///     atom::write(&feed.at(home).with(entry), &html::HtmlOptions::DEFAULT, &mut Sink::string(&mut xml));
///     assert!(xml.contains(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">")));
///     assert!(xml.contains(&format!("<link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\"")));
///     assert_eq!(xml.matches("<updated>2021-08-10T00:00:00Z</updated>").count(), 2);
///     assert!(lang != Lang::En || xml.contains("<title>Q &amp; A</title>"));
/// }
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
///
/// # Design
/// Atom knows instants only: a document that has a day and no hour changed when that day began in UTC.
pub fn write(feed: &Feed<'_>, options: &html::HtmlOptions<'_>, out: &mut Sink<'_>) {
    let mut xml = AtomWriter { out, lang: feed.lang.into() };
    xml.out.push("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.out.join(&[feed.lang.tag(), "\">\n"]);
    xml.element("id", feed.id.as_str());
    xml.words("title", &feed.title);
    xml.author(&feed.author);
    let updated = feed.entries.iter().map(|entry| feed.updated(entry)).max();
    xml.instant("updated", updated.unwrap_or(feed.since));
    if let Some(own) = &feed.own {
        xml.link("self", "application/atom+xml", feed.lang, own);
    }
    xml.alternates("application/atom+xml", pairs(&feed.versions));
    xml.alternates("text/html", pairs(&feed.pages));
    for entry in &feed.entries {
        xml.entry(entry, feed.updated(entry), options);
    }
    xml.out.push("</feed>");
}

struct AtomWriter<'a, 's> {
    out: &'a mut Sink<'s>,
    /// The language of what is around.
    lang: LangTag,
}

impl AtomWriter<'_, '_> {
    fn entry(&mut self, entry: &Entry<'_>, updated: Timestamp, options: &html::HtmlOptions<'_>) {
        let document = entry.document;
        self.out.push("<entry");
        self.language(document.lang.into());
        self.out.push(">\n");
        let around = std::mem::replace(&mut self.lang, document.lang.into());
        self.element("id", entry.id.as_str());
        self.title(document);
        self.instant("updated", updated);
        if let Some(published) = document.published.as_ref().and_then(instant) {
            self.instant("published", published);
        }
        let own = document.url.iter().map(|url| (document.lang, url));
        self.alternates("text/html", own.chain(pairs(&entry.pages)));
        if let Some(summary) = &document.description {
            self.words("summary", summary);
        }
        self.content(document, options);
        self.lang = around;
        self.out.push("</entry>\n");
    }

    /// The title with its status after it; where these are in two languages, the note says so.
    fn title(&mut self, document: &Document<'_>) {
        let status = document.notice.iter().map(|notice| &*notice.text);
        let words = format!("{}{}", document.title.text, after_name(document, status));
        match (&document.notice, &document.title.note) {
            (Some(notice), note) if notice.lang != document.title.lang => {
                let note = note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
                self.words("title", &Text::new(format!("{words}{note}"), document.lang));
            }
            _ => self.words("title", &Text::new(words, document.title.lang)),
        }
    }

    /// The body as HTML, which is text to XML: it is escaped on its way out.
    fn content(&mut self, document: &Document<'_>, options: &html::HtmlOptions<'_>) {
        self.out.push("<content type=\"html\"");
        if let Some(url) = document.url.as_ref().filter(|url| url.is_external()) {
            self.out.push(" xml:base=\"");
            XmlText(url.as_str()).write(self.out);
            self.out.push("\"");
        }
        self.out.push(">");
        html::write(document, &options.theme(&Body(options.theme)), &mut Sink::dynamic(&mut Escaped(self.out)));
        self.out.push("</content>\n");
    }

    fn author(&mut self, name: &Text<'_>) {
        self.out.push("<author");
        self.language(name.lang);
        self.out.push("><name>");
        XmlText(&name.text).write(self.out);
        self.out.push("</name></author>\n");
    }

    fn words(&mut self, name: &str, text: &Text<'_>) {
        self.out.join(&["<", name]);
        self.language(text.lang);
        self.out.push(">");
        XmlText(&text.text).write(self.out);
        self.out.join(&["</", name, ">\n"]);
    }

    /// The language, where it is not that of what is around.
    fn language(&mut self, lang: LangTag) {
        if lang != self.lang {
            // a sink keeps its first error, and a tag holds nothing to escape
            let _ = write!(self.out, " xml:lang=\"{lang}\"");
        }
    }

    fn element(&mut self, name: &str, value: &str) {
        self.out.join(&["<", name, ">"]);
        XmlText(value).write(self.out);
        self.out.join(&["</", name, ">\n"]);
    }

    fn instant(&mut self, name: &str, instant: Timestamp) {
        let _ = writeln!(self.out, "<{name}>{}</{name}>", instant.strftime("%Y-%m-%dT%H:%M:%SZ"));
    }

    /// Links to the same in other languages, one for each (RFC 4287, section 4.1.1).
    fn alternates<'u>(&mut self, kind: &str, links: impl Iterator<Item = (Lang, &'u Url<'u>)>) {
        let mut written = Vec::new();
        for (lang, url) in links {
            if !written.contains(&lang) {
                written.push(lang);
                self.link("alternate", kind, lang, url);
            }
        }
    }

    /// A link to a whole address: a reader of feeds knows no paths of a site.
    fn link(&mut self, relation: &str, kind: &str, lang: Lang, url: &Url<'_>) {
        if url.is_external() {
            let link = ["<link rel=\"", relation, "\" type=\"", kind, "\" hreflang=\"", lang.tag(), "\" href=\""];
            self.out.join(&link);
            XmlText(url.as_str()).write(self.out);
            self.out.push("\"/>\n");
        }
    }
}

fn pairs<'u>(links: &'u [(Lang, Url<'u>)]) -> impl Iterator<Item = (Lang, &'u Url<'u>)> {
    links.iter().map(|(lang, url)| (*lang, url))
}

/// The usual markup without what stands beside the body in a feed.
struct Body<'t>(&'t dyn Theme);

impl Theme for Body<'_> {
    fn part(
        &self,
        part: Part<'_>,
        html: &mut html::HtmlWriter<'_, '_>,
        usual: &mut dyn FnMut(&mut html::HtmlWriter<'_, '_>),
    ) {
        match part {
            Part::Trail(_) | Part::Title(_) => {}
            _ => self.0.part(part, html, usual),
        }
    }
}

/// Escapes what is written into it.
struct Escaped<'a, 's>(&'a mut Sink<'s>);

impl fmt::Write for Escaped<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        XmlText(text).write(self.0);
        Ok(())
    }
}

/// The instant of a stamp; a day, a month or a year begins at midnight in UTC.
fn instant(stamp: &Stamp) -> Option<Timestamp> {
    let day = match stamp {
        Stamp::Zoned(time) => return Some(time.timestamp()),
        Stamp::Date(day) => *day,
        Stamp::Month(year, month) => jiff::civil::Date::new(*year, *month, 1).ok()?,
        Stamp::Year(year) => jiff::civil::Date::new(*year, 1, 1).ok()?,
    };
    day.to_zoned_datetime(TimeZone::UTC).ok().map(|time| time.timestamp())
}

/// The row `atom`: every page as an entry.
pub(super) fn of(said: &[&Said<'_>], publication: &Publication<'_>) -> Written {
    let tag = |name: &str| Id::tag(&publication.authority, publication.since, &format!("{}/{name}", publication.lang));
    let (title, author) = (publication.title.clone(), publication.author.clone());
    let mut feed = Feed::new(publication.lang, tag("feed")?, title, author, publication.last_change());
    for one in said {
        let id = match &one.calendar {
            Some(calendar) => Id::of_event(&calendar.uid, publication.lang),
            None => tag(&one.page.id)?,
        };
        feed = feed.with(Entry::new(id, &one.page));
    }
    Ok(Some(sink::string(|out| write(&feed, &html::HtmlOptions::DEFAULT, out))))
}
