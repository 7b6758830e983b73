//! The waist: what is said, in one language and in no format; content fills it and renderers walk it.
//!
//! | type | is read by |
//! | --- | --- |
//! | [`Document`] | text, HTML, Markdown, Telegram, WhatsApp, e-mail, Atom, Open Graph |
//! | [`CalendarEntry`] | iCalendar, add-to-calendar links |
//! | [`Thing`] | JSON-LD |
//!
//! Every word is here already: labels, notes, names of languages. A renderer adds markup, never a word.
//!
//! They borrow what they say from the content that they were made of and from the compiled messages, and own what was
//! put together for them alone: a document costs little more than the text that it becomes. What has to outlive the
//! content is rendered first.

mod calendar;
mod fact;
mod month;
mod passage;
mod prose;
mod said;
mod text;
mod thing;
mod url;

pub use calendar::{
    Availability, CalendarContact, CalendarEntry, CalendarStatus, CalendarTime, Conference, Coordinates, Feature,
    Organiser,
};
pub use calendar::{CalendarStart, ChangedEntry, Frequency, Recurrence, Rule, RuleDay};
pub use fact::{Fact, Line, Role, Value, Values};
pub use month::{MonthCell, MonthColumn, MonthTable};
pub use passage::{CodeBlock, Footnote, Items, Section, Side, Spacing, Table};
pub use prose::prose;
pub(crate) use prose::words;
#[cfg(feature = "content")]
pub(crate) use prose::{Doubt, doubts, plain, words_in};
pub use said::Said;
pub use text::{Inline, Prose, Stamp, Text, Time};
pub use thing::{Property, Thing};
pub use url::{Url, UrlError};

pub use crate::format::Telephone;

use crate::lang::Lang;
use std::borrow::Cow;

/// What one page says in one language.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Prose, Text}};
/// let rows = [(Lang::Kk, "Біз туралы", "Қор"), (Lang::Ru, "О нас", "Фонд"), (Lang::En, "About us", "A foundation")];
/// for (lang, title, words) in rows {
///     let document = Document::new(lang, "about", Text::new(title, lang)).with(Block::Paragraph(Prose::new(words, lang)));
///     assert_eq!(document.text(), format!("{title}\n\n{words}"));
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Document<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// The same in every language and after every edit; safe in file names and addresses.
    pub id: Cow<'a, str>,
    /// The title.
    pub title: Text<'a>,
    /// A status that changes everything else, in words: cancelled, postponed, moved. Said first in every format.
    pub notice: Option<Text<'a>>,
    /// Where the page stands on its site.
    pub trail: Option<Trail<'a>>,
    /// The body, in order.
    pub blocks: Vec<Block<'a>>,
    /// What the page is about, for programs that read it.
    pub about: About,
    /// What a reader can do at once: join, register. Formats that have buttons show them below the first facts; the others
    /// leave them out, since the facts say the same.
    pub actions: Vec<Action<'a>>,
    /// One or two sentences for lists and search results.
    pub description: Option<Text<'a>>,
    /// The address of this page in this language.
    pub url: Option<Url<'a>>,
    /// The picture that stands for the page.
    pub image: Option<Image<'a>>,
    /// When it was first published.
    pub published: Option<Stamp>,
    /// When it last changed.
    pub modified: Option<Stamp>,
}

impl<'a> Document<'a> {
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
    pub fn new(lang: Lang, id: impl Into<Cow<'a, str>>, title: Text<'a>) -> Self {
        Document {
            lang,
            id: id.into(),
            title,
            notice: None,
            trail: None,
            blocks: Vec::new(),
            about: About::Page,
            actions: Vec::new(),
            description: None,
            url: None,
            image: None,
            published: None,
            modified: None,
        }
    }

    /// The same document with one block more at its end.
    #[must_use]
    pub fn with(mut self, block: Block<'a>) -> Self {
        self.blocks.push(block);
        self
    }

    /// The same document with words to the reader below its title.
    #[must_use]
    pub fn greeted(mut self, words: Text<'a>) -> Self {
        self.blocks.insert(0, Block::Paragraph(words.into()));
        self
    }

    /// Every fact of the body, in order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact<'a>> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Facts(facts) => facts.as_slice(),
            _ => &[],
        })
    }
}

/// What a document is about: programs find the parts of an event or of a person by it.
///
/// ```
/// use ushtil::{Lang, document::{About, Document, Text}};
/// let mut document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// assert_eq!(document.about, About::Page);
/// document.about = About::Event; // programs find its date and its place
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum About {
    /// Nothing that programs have a word for.
    #[default]
    Page,
    /// What somebody has written.
    Article,
    /// Something that takes place.
    Event,
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// Several events, articles or people.
    List,
}

/// One thing that a reader can do: a button where a format has them.
///
/// ```
/// use ushtil::{Lang, document::{Action, Document, Role, Text, Url}};
/// let mut document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let url = Url::parse("https://example.kz/register")?;
/// document.actions.push(Action { role: Role::Registration, text: Text::new("Тіркелу", Lang::Kk), url });
/// assert!(document.html().contains("Тіркелу"));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action<'a> {
    /// What sort of thing: [`Role::Join`], [`Role::Registration`], [`Role::When`] for a calendar.
    pub role: Role,
    /// What the button says: a verb.
    pub text: Text<'a>,
    /// Where it leads.
    pub url: Url<'a>,
}

/// Where a page stands on its site: home, a section, this page.
///
/// ```
/// use ushtil::{Lang, document::{Crumb, Document, Text, Trail, Url}};
/// let mut document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// document.trail = Some(Trail {
///     label: Text::new("Бет жолы", Lang::Kk),
///     crumbs: vec![
///         Crumb { text: Text::new("Басты бет", Lang::Kk), url: Some(Url::parse("/kk/")?) },
///         Crumb { text: Text::new("Дәріс", Lang::Kk), url: None },
///     ],
/// });
/// assert!(document.html().contains(r#"href="/kk/""#));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail<'a> {
    /// What the navigation is called, for those who hear the page.
    pub label: Text<'a>,
    /// From the home page to this page.
    pub crumbs: Vec<Crumb<'a>>,
}

/// One step of a [`Trail`].
///
/// ```
/// use ushtil::{Lang, document::{Crumb, Document, Text, Trail, Url}};
/// let mut document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// document.trail = Some(Trail {
///     label: Text::new("Бет жолы", Lang::Kk),
///     crumbs: vec![
///         Crumb { text: Text::new("Басты бет", Lang::Kk), url: Some(Url::parse("/kk/")?) },
///         Crumb { text: Text::new("Дәріс", Lang::Kk), url: None },
///     ],
/// });
/// assert!(document.html().contains(r#"href="/kk/""#));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb<'a> {
    /// What the step is called.
    pub text: Text<'a>,
    /// Where it leads; the page itself has none.
    pub url: Option<Url<'a>>,
}

/// A part of a document's body.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Prose, Text}};
/// let items = ["Алматы", "Астана"].map(|city| Prose::new(city, Lang::Kk));
/// let document = Document::new(Lang::Kk, "cities", Text::new("Қалалар", Lang::Kk)).with(Block::List(items.into()));
/// assert_eq!(document.markdown(), "# Қалалар\n\n- Алматы\n- Астана");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Block<'a> {
    /// A heading below the title.
    Heading(Text<'a>),
    /// A paragraph.
    Paragraph(Prose<'a>),
    /// A list without numbers.
    List(Vec<Prose<'a>>),
    /// What is known, point by point.
    Facts(Vec<Fact<'a>>),
    /// Links that belong together, such as "Add to calendar".
    Links(Links<'a>),
    /// A picture.
    Image(Image<'a>),
    /// Events, articles or people in a list, each in short.
    Cards(Vec<Card<'a>>),
    /// A heading inside prose.
    Section(Section<'a>),
    /// A list with numbers, or with more than a line in an item.
    Items(Items<'a>),
    /// What somebody else has said or written.
    Quotation(Vec<Block<'a>>),
    /// A table.
    Table(Table<'a>),
    /// Lines that are shown as they stand.
    Code(CodeBlock<'a>),
    /// A break between two parts of prose.
    Rule,
    /// The notes of the prose before.
    Footnotes(Vec<Footnote<'a>>),
    /// Days of a calendar.
    Month(MonthTable<'a>),
}

/// One entry of a list: what it is called, and what one has to know to choose it.
///
/// ```
/// use ushtil::{Lang, document::{About, Block, Card, Document, Text}};
/// let mut card = Card::new(About::Event, Text::new("Дәріс", Lang::Kk));
/// card.place = Some(Text::new("Алматы", Lang::Kk));
/// let list = Document::new(Lang::Kk, "events", Text::new("Іс-шаралар", Lang::Kk)).with(Block::Cards(vec![card]));
/// assert!(list.text().contains("Дәріс") && list.text().contains("Алматы"));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Card<'a> {
    /// What it is about.
    pub about: About,
    /// What it is called.
    pub title: Text<'a>,
    /// Its page.
    pub url: Option<Url<'a>>,
    /// A status that changes everything else.
    pub notice: Option<Text<'a>>,
    /// When it takes place.
    pub time: Option<Time<'a>>,
    /// Where it takes place or, of a person, as what.
    pub place: Option<Text<'a>>,
    /// A sentence or two about it.
    pub summary: Option<Text<'a>>,
    /// What else is known of it, point by point.
    pub facts: Vec<Fact<'a>>,
    /// A picture of it.
    pub image: Option<Image<'a>>,
}

impl<'a> Card<'a> {
    /// A card with a title alone.
    pub fn new(about: About, title: Text<'a>) -> Self {
        Card {
            about,
            title,
            url: None,
            notice: None,
            time: None,
            place: None,
            summary: None,
            facts: Vec::new(),
            image: None,
        }
    }

    /// What is said below the title: each a line of its own.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Inline<'a>> {
        let noted = |text: &Text<'a>| Inline::Foreign(text.clone());
        let time = self.time.iter().cloned().map(Inline::Time);
        self.notice.iter().map(noted).chain(time).chain(self.place.iter().chain(&self.summary).map(noted))
    }
}

/// Links that belong together under a label.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Link, Links, Text, Url}};
/// let link = Link { text: Some(Text::new("Бағдарлама", Lang::Kk)), url: Url::parse("https://example.kz/programme.pdf")? };
/// let links = Links { label: Text::new("Құжаттар", Lang::Kk), items: vec![link] };
/// let document = Document::new(Lang::Kk, "d", Text::new("Форум", Lang::Kk)).with(Block::Links(links));
/// assert!(document.html().contains(r#"href="https://example.kz/programme.pdf""#));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links<'a> {
    /// What the links are for.
    pub label: Text<'a>,
    /// The links.
    pub items: Vec<Link<'a>>,
}

/// A link with its own words.
///
/// ```
/// use ushtil::document::{Link, Url};
/// let bare = Link { text: None, url: Url::parse("https://example.kz/")? };
/// assert!(bare.text.is_none()); // the address itself is shown
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'a> {
    /// What is shown; `None` shows the address itself.
    pub text: Option<Text<'a>>,
    /// Where it leads.
    pub url: Url<'a>,
}

/// A picture.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Image, Text, Url}};
/// let image = Image { url: Url::parse("/hall.jpg")?, alt: Some(Text::new("Үлкен зал", Lang::Kk)) };
/// let document = Document::new(Lang::Kk, "d", Text::new("Форум", Lang::Kk)).with(Block::Image(image));
/// assert!(document.html().contains(r#"alt="Үлкен зал""#));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image<'a> {
    /// Where the picture is.
    pub url: Url<'a>,
    /// What it shows, for those who do not see it; `None` says that it only decorates.
    pub alt: Option<Text<'a>>,
}
