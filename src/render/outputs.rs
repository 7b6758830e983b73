//! The list of output formats: one row for each, which programs, tests and documentation read.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::{atom, combined, email, html, ical, jsonld, markdown, opengraph, telegram, text, whatsapp};
use crate::document::{Said, Text};
use crate::lang::Lang;

/// A format in which a program writes what an entity says.
///
/// ```
/// use ushtil::render::{OUTPUT_FORMATS, OutputFormat};
/// let markdown = OutputFormat::named("markdown");
/// assert_eq!(markdown.map(|format| format.extension), Some("md"));
/// assert!(OUTPUT_FORMATS.iter().all(|format| !format.media_type.is_empty()));
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct OutputFormat {
    /// What users call it, as in `--as html`.
    pub name: &'static str,
    /// The end of a file's name, without the dot before it.
    pub extension: &'static str,
    /// The media type of a file.
    pub media_type: &'static str,
    made: Made,
}

/// What one file of a format holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Takes {
    /// One entity in one language, as a page does.
    OneEntity,
    /// One entity in several languages, as a combined post does.
    SeveralLanguages,
    /// Several entities in one language, as a feed does.
    SeveralEntities,
}

/// The function that writes a file, by what it takes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Made {
    /// One entity in one language.
    One(fn(&Said<'_>) -> Written),
    /// One entity in several languages.
    Languages(fn(&[Said<'_>]) -> Written),
    /// Several entities in one language.
    Many(fn(&[&Said<'_>], &Publication<'_>) -> Written),
}

/// A text, or none where the entity says nothing of the kind: what has no date is no entry of a calendar.
pub(super) type Written = Result<Option<String>, OutputError>;

/// Every output format.
pub static OUTPUT_FORMATS: [OutputFormat; 12] = {
    use Made::{Languages, Many, One};
    [
        row("text", "txt", "text/plain", One(text::of)),
        row("html", "html", "text/html", One(html::of)),
        row("fragment", "fragment.html", "text/html", One(html::fragment_of)),
        row("markdown", "md", "text/markdown", One(markdown::of)),
        row("ical", "ics", "text/calendar", One(ical::of)),
        row("jsonld", "json", "application/ld+json", One(jsonld::of)),
        row("head", "head.html", "text/html", One(opengraph::of)),
        row("telegram", "telegram.html", "text/html", One(telegram::of)),
        row("whatsapp", "whatsapp.txt", "text/plain", One(whatsapp::of)),
        row("email", "eml", "message/rfc822", One(email::of)),
        row("combined", "combined.txt", "text/plain", Languages(combined::of)),
        row("atom", "atom", "application/atom+xml", Many(atom::of)),
    ]
};

const fn row(name: &'static str, extension: &'static str, media_type: &'static str, made: Made) -> OutputFormat {
    OutputFormat { name, extension, media_type, made }
}

/// A file of an output format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its name: `talk.kk.html`, `talk.combined.txt` or `feed.kk.atom`.
    pub name: String,
    /// What it holds; its last line is ended.
    pub text: String,
}

/// What cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// A document that cannot be cut into messages.
    #[error(transparent)]
    Telegram(#[from] telegram::TooLong),
    /// A header that cannot be written.
    #[error(transparent)]
    Email(#[from] email::EmailError),
    /// A publisher that cannot be named in a feed.
    #[error(transparent)]
    Atom(#[from] atom::IdError),
}

/// Who publishes a feed, and as what.
#[derive(Debug, Clone)]
pub struct Publication<'a> {
    /// Its language.
    pub lang: Lang,
    /// What its files are called.
    pub file: Cow<'a, str>,
    /// The title of the feed.
    pub title: Text<'a>,
    /// Who writes it.
    pub author: Text<'a>,
    /// A domain or mailbox of the publisher.
    pub authority: Cow<'a, str>,
    /// A day on which the domain was the publisher's own.
    pub since: Date,
    /// When it was changed last, for what tells no date of its own: the date of its files, as
    /// [`Content::saved`](crate::content::Content::saved) has it. Without it, it is as old as `since`.
    pub changed: Option<Timestamp>,
}

impl<'a> Publication<'a> {
    /// A feed with this title, of whoever has this domain or mailbox; who writes it is called the same, until another name is given.
    #[must_use]
    pub fn new(lang: Lang, title: impl Into<Cow<'a, str>>, authority: impl Into<Cow<'a, str>>) -> Self {
        let authority = authority.into();
        Publication {
            lang,
            file: "feed".into(),
            title: Text::new(title, lang),
            author: Text::new(authority.clone(), lang),
            authority,
            since: date(2021, 8, 1),
            changed: None,
        }
    }

    /// The same, changed at this moment.
    #[must_use]
    pub fn changed(self, changed: Option<Timestamp>) -> Self {
        Publication { changed, ..self }
    }

    pub(super) fn last_change(&self) -> Timestamp {
        let since = || {
            self.since.to_zoned_datetime(jiff::tz::TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |day| day.timestamp())
        };
        self.changed.unwrap_or_else(since)
    }
}

impl OutputFormat {
    /// The format that users call so.
    ///
    /// ```
    /// use ushtil::render::OutputFormat;
    /// assert_eq!(OutputFormat::named("ical").map(|format| format.media_type), Some("text/calendar"));
    /// assert!(OutputFormat::named("pdf").is_none());
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<&'static OutputFormat> {
        OUTPUT_FORMATS.iter().find(|format| format.name == name)
    }

    /// The names of every format, in the order of the list.
    pub fn names() -> impl Iterator<Item = &'static str> {
        OUTPUT_FORMATS.iter().map(|format| format.name)
    }

    /// What one file holds.
    #[must_use]
    pub const fn takes(&self) -> Takes {
        match self.made {
            Made::One(_) => Takes::OneEntity,
            Made::Languages(_) => Takes::SeveralLanguages,
            Made::Many(_) => Takes::SeveralEntities,
        }
    }

    /// Writes files: `said` has the languages of one entity after another.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Said, Text}, render::{OutputFormat, Publication}};
    /// let titles = [(Lang::Kk, "Біз туралы"), (Lang::Ru, "О нас"), (Lang::En, "About us")];
    /// let said = titles.map(|(lang, title)| Said::of_page(Document::new(lang, "about", Text::new(title, lang))));
    /// let feed = |lang: Lang| Publication::new(lang, "News", "example.kz");
    /// let files = OutputFormat::named("markdown").unwrap().write(&said, feed)?;
    /// assert_eq!(files[1].name, "about.ru.md");
    /// assert_eq!(files[1].text, "# О нас\n");
    /// assert_eq!(OutputFormat::named("ical").unwrap().write(&said, feed)?, []); // a page has no date
    /// # Ok::<(), ushtil::render::OutputError>(())
    /// ```
    ///
    /// # Errors
    /// [`OutputError`] where what is said cannot be written in this format.
    pub fn write<'a>(
        &self,
        said: &[Said<'_>],
        publication: impl Fn(Lang) -> Publication<'a>,
    ) -> Result<Vec<Output>, OutputError> {
        let mut files = Vec::new();
        let mut file = |stem: String, text: Option<String>| {
            files.extend(text.map(|text| Output { name: format!("{stem}.{}", self.extension), text: ended(text) }));
        };
        match self.made {
            Made::One(write) => {
                for one in said {
                    file(format!("{}.{}", one.page.id, one.page.lang), write(one)?);
                }
            }
            Made::Languages(write) => {
                for languages in said.chunk_by(|one, other| one.page.id == other.page.id) {
                    let id = languages.first().map_or("", |one| &one.page.id);
                    file(id.to_owned(), write(languages)?);
                }
            }
            Made::Many(write) => {
                for lang in Lang::ALL {
                    let said: Vec<&Said<'_>> = said.iter().filter(|one| one.page.lang == lang).collect();
                    if !said.is_empty() {
                        let publication = publication(lang);
                        file(format!("{}.{lang}", publication.file), write(&said, &publication)?);
                    }
                }
            }
        }
        Ok(files)
    }
}

fn ended(mut text: String) -> String {
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}
