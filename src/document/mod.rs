//! The waist: what is said, in one language and in no format; content fills it and renderers walk it.
//!
//! | type | is read by |
//! | --- | --- |
//! | [`Document`] | text, HTML, Markdown, Telegram, e-mail, Open Graph |
//! | [`CalendarEntry`] | iCalendar, add-to-calendar links |
//! | [`Thing`] | JSON-LD |
//!
//! Every word is here already: labels, notes, names of languages. A renderer adds markup, never a word.

mod calendar;
mod prose;
mod thing;
mod url;

pub use calendar::{Availability, CalendarEntry, CalendarStatus, Conference, Contact, Feature, Geo, Organiser, When};
pub use prose::prose;
pub use thing::{Property, Thing};
pub use url::{Url, UrlError};

pub use crate::format::Telephone;

use crate::lang::{Lang, LangTag};
use std::fmt;

/// A text, and the language that it is really in.
///
/// ```
/// use ushtil::{Lang, document::Text};
/// // a Kazakh page, whose organiser gave a Russian name only
/// let name = Text::new("«Адвокат» журналы", Lang::Kk);
/// let fallback = Text::new("Школа адвоката", Lang::Ru).noted("орысша");
/// assert!(name.is_in(Lang::Kk) && !fallback.is_in(Lang::Kk));
/// assert_eq!(fallback.lang.to_string(), "ru");
/// assert_eq!(fallback.note.as_deref(), Some("орысша"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words, as they are shown.
    pub text: String,
    /// The language of the words.
    pub lang: LangTag,
    /// What a reader is told where a format cannot mark the language: `орысша`, `in Russian`, in the page's language.
    pub note: Option<String>,
}

impl Text {
    /// A text in this language.
    pub fn new(text: impl Into<String>, lang: impl Into<LangTag>) -> Self {
        Text { text: text.into(), lang: lang.into(), note: None }
    }

    /// The same text with a note of its language, for formats that cannot mark it.
    #[must_use]
    pub fn noted(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Whether the text is in the language of the page around it.
    #[must_use]
    pub fn is_in(&self, lang: Lang) -> bool {
        self.lang == lang
    }
}

/// What one page says in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The language of the page.
    pub lang: Lang,
    /// The same in every language and after every edit; safe in file names and addresses.
    pub id: String,
    /// The title.
    pub title: Text,
    /// A status that changes everything else, in words: cancelled, postponed, moved. Said first in every format.
    pub notice: Option<Text>,
    /// Where the page stands on its site.
    pub trail: Option<Trail>,
    /// The body, in order.
    pub blocks: Vec<Block>,
    /// One or two sentences for lists and search results.
    pub description: Option<Text>,
    /// The address of this page in this language.
    pub url: Option<Url>,
    /// The picture that stands for the page.
    pub image: Option<Image>,
    /// When it was first published.
    pub published: Option<Stamp>,
    /// When it last changed.
    pub modified: Option<Stamp>,
}

impl Document {
    /// An empty document with its language, id and title.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Text}};
    /// let titles = [
    ///     (Lang::Kk, "Ашық талқылау"),
    ///     (Lang::Ru, "Открытое обсуждение"),
    ///     (Lang::En, "Open discussion"),
    /// ];
    /// for (lang, title) in titles {
    ///     let document = Document::new(lang, "discussion-2021", Text::new(title, lang));
    ///     assert_eq!(document.title.text, title);
    /// }
    /// ```
    pub fn new(lang: Lang, id: impl Into<String>, title: Text) -> Self {
        Document {
            lang,
            id: id.into(),
            title,
            notice: None,
            trail: None,
            blocks: Vec::new(),
            description: None,
            url: None,
            image: None,
            published: None,
            modified: None,
        }
    }

    /// The same document with one block more at its end.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Every fact of the body, in order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Facts(facts) => facts.as_slice(),
            _ => &[],
        })
    }
}

/// Where a page stands on its site: home, a section, this page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    /// What the navigation is called, for those who hear the page.
    pub label: Text,
    /// From the home page to this page.
    pub crumbs: Vec<Crumb>,
}

/// One step of a [`Trail`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What the step is called.
    pub text: Text,
    /// Where it leads; the page itself has none.
    pub url: Option<Url>,
}

/// A part of a document's body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// A heading below the title.
    Heading(Text),
    /// A paragraph.
    Paragraph(Prose),
    /// A list without numbers.
    List(Vec<Prose>),
    /// What is known, point by point.
    Facts(Vec<Fact>),
    /// Links that belong together, such as "Add to calendar".
    Links(Links),
    /// A picture.
    Image(Image),
}

/// Links that belong together under a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// What the links are for.
    pub label: Text,
    /// The links.
    pub items: Vec<Link>,
}

/// A link with its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What is shown; `None` shows the address itself.
    pub text: Option<Text>,
    /// Where it leads.
    pub url: Url,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Where the picture is.
    pub url: Url,
    /// What it shows, for those who do not see it; `None` says that it only decorates.
    pub alt: Option<Text>,
}

/// Running text: a paragraph, a list item, a whole line.
#[derive(Debug, Clone, PartialEq)]
pub struct Prose {
    /// The language of the text.
    pub lang: LangTag,
    /// What a reader is told where a format cannot mark the language.
    pub note: Option<String>,
    /// The pieces, in order.
    pub inlines: Vec<Inline>,
}

impl Prose {
    /// Plain words in this language.
    pub fn new(text: impl Into<String>, lang: impl Into<LangTag>) -> Self {
        Prose { lang: lang.into(), note: None, inlines: vec![Inline::Text(text.into())] }
    }

    /// The same prose with one piece more at its end.
    #[must_use]
    pub fn with(mut self, inline: Inline) -> Self {
        self.inlines.push(inline);
        self
    }
}

impl From<Text> for Prose {
    fn from(text: Text) -> Self {
        Prose { lang: text.lang, note: text.note, inlines: vec![Inline::Text(text.text)] }
    }
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inline {
    /// Words.
    Text(String),
    /// Stressed words.
    Emphasis(Vec<Inline>),
    /// Important words.
    Strong(Vec<Inline>),
    /// Words that lead somewhere; none shows the address itself.
    Link(Vec<Inline>, Url),
    /// A moment or a stretch of time.
    Time(Time),
    /// A telephone number.
    Telephone(Telephone),
    /// Words in another language than those around them.
    Foreign(Text),
    /// A line ends here.
    Break,
}

/// A moment or a stretch of time, as words and as data.
#[derive(Debug, Clone, PartialEq)]
pub struct Time {
    /// The words: `2021 жылғы 20 тамыз`, `20 августа 2021 года`, `20 August 2021`.
    pub text: String,
    /// When it is, or when it begins.
    pub start: Stamp,
    /// When it ends.
    pub end: Option<Stamp>,
}

/// A point in time, as exactly as it is known.
///
/// It prints as data does, the same in every language: `2014`, `2015-12`, `2021-08-20`, `2021-08-20T15:00:00+06:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stamp {
    /// A year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Date(jiff::civil::Date),
    /// An instant with its zone.
    Zoned(jiff::Zoned),
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stamp::Year(year) => write!(f, "{year:04}"),
            Stamp::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Stamp::Date(date) => write!(f, "{date}"),
            Stamp::Zoned(zoned) => write!(f, "{}{}", zoned.datetime(), Offset(zoned.offset())),
        }
    }
}

/// The offset as ISO 8601 and HTML write it.
struct Offset(jiff::tz::Offset);

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// One thing that is known: what sort of thing, what it is called, and what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What sort of thing.
    pub role: Role,
    /// What it is called: `Кіру коды`, `Код доступа`, `Access code`; without a colon.
    pub label: Text,
    /// What it is.
    pub values: Vec<Value>,
    /// The whole line in the case that the language needs, where `label: value` would be broken grammar:
    /// `«Сорос-Қазақстан» қорының қаржылық қолдауымен`. Formats that write lines prefer it.
    pub phrase: Option<Prose>,
}

impl Fact {
    /// A fact with one value.
    pub fn new(role: Role, label: Text, value: Value) -> Self {
        Fact { role, label, values: vec![value], phrase: None }
    }

    /// Whether there is nothing to say: no renderer writes a label alone.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.phrase.is_none()
    }

    /// The same fact with one value more.
    #[must_use]
    pub fn with(mut self, value: Value) -> Self {
        self.values.push(value);
        self
    }

    /// The same fact with the whole line that says it.
    #[must_use]
    pub fn phrased(mut self, phrase: Prose) -> Self {
        self.phrase = Some(phrase);
        self
    }
}

/// What a fact is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Words.
    Text(Text),
    /// Running text, with links or times in it.
    Prose(Prose),
    /// A moment or a stretch of time.
    Time(Time),
    /// A link.
    Link(Link),
    /// A telephone number.
    Telephone(Telephone),
    /// An e-mail address, without `mailto:`.
    Email(String),
    /// The name of a person, an organisation or a place.
    Name(Text),
    /// Characters that are typed as they stand: `047800`. Shown literally, never linked.
    Code(String),
}

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident = $name:literal,)+) => {
        /// What sort of thing a [`Fact`] tells.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Role { $($(#[$doc])* $role,)+ }

        impl Role {
            /// The same word in every language, for class names and data: `access-code`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Role::$role => $name,)+ }
            }
        }
    };
}

roles! {
    /// Whether it takes place as announced.
    Status = "status",
    /// When it takes place.
    When = "when",
    /// When it was to take place before it moved.
    Before = "before",
    /// Online, in a place, or both, and where.
    Where = "where",
    /// The address of a place.
    Address = "address",
    /// How to take part from afar.
    Join = "join",
    /// What is typed to be let in.
    AccessCode = "access-code",
    /// The number of the meeting.
    MeetingId = "meeting-id",
    /// Where it is broadcast.
    Broadcast = "broadcast",
    /// Where it can be seen afterwards.
    Recording = "recording",
    /// The languages spoken there.
    SpokenLanguage = "spoken-language",
    /// The languages interpreted into.
    Interpretation = "interpretation",
    /// Who holds it.
    Organiser = "organiser",
    /// Who pays for it or helps.
    Support = "support",
    /// Who speaks.
    Speaker = "speaker",
    /// Whom to ask.
    Contact = "contact",
    /// For whom it is.
    Audience = "audience",
    /// What is discussed.
    Agenda = "agenda",
    /// How to register.
    Registration = "registration",
    /// Until when.
    Deadline = "deadline",
    /// What it costs.
    Price = "price",
    /// How many may come.
    Seats = "seats",
    /// The project or series that it belongs to.
    Project = "project",
    /// Who is bound by an agreement.
    Party = "party",
    /// Who signed.
    Signatory = "signatory",
    /// When and where it was signed.
    Signed = "signed",
    /// From when it is in force.
    Effective = "effective",
    /// Until when it is in force.
    Expires = "expires",
    /// What it is about.
    Subject = "subject",
    /// A person's office.
    Position = "position",
    /// Where a person works, or what an organisation is part of.
    Affiliation = "affiliation",
    /// Another name.
    AlsoKnownAs = "also-known-as",
    /// When an organisation was founded.
    Founded = "founded",
    /// A telephone number.
    Telephone = "telephone",
    /// An e-mail address.
    Email = "email",
    /// A site or page elsewhere.
    Website = "website",
    /// A file that belongs to it.
    Attachment = "attachment",
    /// When it was published.
    Published = "published",
    /// When it last changed.
    Modified = "modified",
    /// Anything else.
    Other = "other",
}
