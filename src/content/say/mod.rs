//! What content says: each entity as documents, in one language, for one audience, on one day.
//!
//! | method | gives | for |
//! | --- | --- | --- |
//! | `announce` | a title and facts | a post, a letter, a card |
//! | `article` | a title and prose, with closing sentences made from the facts | a news page, print |
//! | `page` | a title, facts and prose | the entity's page on a site |
//! | `card` | a title, time and place | a list; [`Edition::list`], [`Edition::week`] and [`Edition::month`] make some |
//! | `news` | what is [new](News), of which event | a reminder, a change, a recording |
//! | `calendar` | a [`CalendarEntry`](crate::document::CalendarEntry) | iCalendar, add-to-calendar links |
//! | `thing` | a [`Thing`](crate::document::Thing) | JSON-LD |
//! | [`Content::said`](super::Content::said) | all of them, as [`Said`](crate::document::Said) | an [`OutputFormat`](crate::render::OutputFormat) of any name |
//!
//! Each takes an [`Edition`], or just a language:
//!
//! ```
//! use ushtil::{Lang, content::{Content, Edition}};
//! # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
//! let event = content.event("legal-aid-2021")?;
//! let says = |lang| event.announce(lang).facts().nth(2).map(|fact| fact.label.text.clone()).unwrap();
//! assert_eq!(says(Lang::Kk), "Қосылу сілтемесі");
//! assert_eq!(says(Lang::Ru), "Ссылка для подключения");
//! assert_eq!(says(Lang::En), "Link to join");
//!
//! let afterwards = Edition::new(Lang::En).as_of(jiff::civil::date(2026, 1, 1));
//! assert_eq!(event.announce(afterwards).notice.unwrap().text, "The event has ended");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod agreement;
mod event;
mod facts;
mod list;
mod organisation;
mod page;
mod person;
mod said;
mod series;
mod thing;
mod told;
mod when;

pub use event::News;
pub use thing::{breadcrumbs, item_list};

use jiff::civil::Date;
use std::borrow::Cow;
use uuid::Uuid;

use super::kind::entity::UNNAMED;
use super::{Audience, Kind, TrailStep};
use crate::Lang;
use crate::document::{self, Block, Document, Fact, Role, Text, Trail, Url, Value, Values};
use crate::format::language_name;
use crate::grammar::Name;
use crate::lang::{LangTag, Localised, State};
use crate::language::edits;
use crate::message::{Compiled, Message, Voice};
use crate::messages::{page as words, site};

/// In which language something is said, for whom, on which day, in whose words, and where its pages are.
///
/// A language alone is an edition: for the public, with compiled messages, on no particular day.
///
/// ```
/// use ushtil::{Lang, content::{Audience, Content, Edition}};
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let event = content.event("legal-aid-2021")?;
/// let after = Edition::new(Lang::En).as_of(jiff::civil::date(2021, 9, 1)).for_audience(Audience::Public);
/// assert!(event.page(after).text().contains("took place") || event.page(after).notice.is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Edition<'a> {
    /// The language.
    pub lang: Lang,
    /// Who reads it; what is not for them is left out.
    pub audience: Audience,
    /// The day on which it is read: whether an event lies ahead or is over. Without one, it lies ahead.
    pub as_of: Option<Date>,
    /// Where pages of entities are; without it, documents have no links to each other.
    pub pages: Option<&'a dyn Pages>,
    /// Whose words: the compiled messages, or a catalogue over them.
    pub voice: &'a dyn Voice,
    /// What tells this publisher's entries from another's.
    publisher: Uuid,
    /// The city whose time it is, where an event takes place in one that its zone is not named after.
    city: Option<&'a Name>,
}

/// Where the pages of a site are.
pub trait Pages: Sync {
    /// The address of an entity's page in a language; `None` if it has no page there.
    fn page(&self, kind: Kind, id: &str, lang: Lang) -> Option<Url<'static>>;

    /// What identifies an entity in every language, for machines: an address that need not be a page.
    fn id(&self, kind: Kind, id: &str) -> Option<Url<'static>> {
        _ = (kind, id);
        None
    }

    /// The first page of the site in a language.
    fn home(&self, lang: Lang) -> Option<Url<'static>> {
        _ = lang;
        None
    }

    /// The page that lists everything of a kind.
    fn list(&self, kind: Kind, lang: Lang) -> Option<Url<'static>> {
        _ = (kind, lang);
        None
    }

    /// The calendar file of an event in a language.
    fn calendar(&self, id: &str, lang: Lang) -> Option<Url<'static>> {
        _ = (id, lang);
        None
    }
}

impl<'a> Edition<'a> {
    /// An edition for the public, with compiled messages, on no particular day.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Edition {
            lang,
            audience: Audience::Public,
            as_of: None,
            pages: None,
            voice: &Compiled,
            publisher: UNNAMED,
            city: None,
        }
    }

    /// The same for another audience.
    #[must_use]
    pub fn for_audience(self, audience: Audience) -> Self {
        Edition { audience, ..self }
    }

    /// The same, read on this day.
    #[must_use]
    pub fn as_of(self, day: Date) -> Self {
        Edition { as_of: Some(day), ..self }
    }

    /// The same with links to pages.
    #[must_use]
    pub fn with_pages(self, pages: &'a dyn Pages) -> Self {
        Edition { pages: Some(pages), ..self }
    }

    /// The same with times on the clock of this city.
    fn in_city<'n>(&self, city: Option<&'n Name>) -> Edition<'n>
    where
        'a: 'n,
    {
        Edition { city, ..*self }
    }

    /// The same in other words.
    #[must_use]
    pub fn with_voice(self, voice: &'a dyn Voice) -> Self {
        Edition { voice, ..self }
    }

    /// The same for another publisher: a name that tells its calendar entries from another's, and never changes, whatever address
    /// the site moves to.
    #[must_use]
    pub fn of_publisher(self, publisher: &str) -> Self {
        Edition { publisher: namespace(publisher), ..self }
    }
}

/// The namespace of the identifiers of a publisher's entities.
fn namespace(publisher: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, publisher.as_bytes())
}

#[test]
fn who_gives_no_name_is_called_as_the_library() {
    assert_eq!(namespace("ushtil"), UNNAMED);
}

impl From<Lang> for Edition<'_> {
    fn from(lang: Lang) -> Self {
        Edition::new(lang)
    }
}

/// What all of `say` is written with.
impl Edition<'_> {
    /// A message as a text.
    fn say(&self, message: &dyn Message) -> Text<'static> {
        let lang = self.voice.language(message, self.lang);
        let words = self.voice.say(message, self.lang);
        if lang == self.lang { Text::new(words, lang) } else { self.mark(words, LangTag::of(lang)) }
    }

    /// A message as words, inside of a sentence that is in the language of the edition.
    fn words(&self, message: &dyn Message) -> Cow<'static, str> {
        self.voice.say(message, self.lang)
    }

    /// A text with its language, and with the note that names it if it is another one than the edition's.
    #[inline]
    fn mark<'c>(&self, words: impl Into<Cow<'c, str>>, tag: LangTag) -> Text<'c> {
        let text = Text::new(words, tag);
        match self.note(tag) {
            Some(note) => text.noted(note),
            None => text,
        }
    }

    /// The note on a text that is in another language than the edition's.
    fn note(&self, tag: LangTag) -> Option<&'static str> {
        if tag == self.lang {
            return None;
        }
        language_name(tag.language(), edits(self.lang).noted, self.lang)
    }

    /// A text of content in the edition's language or, where it is missing, along the chain.
    fn text<'c>(&self, localised: &'c Localised<super::OneLine>) -> Text<'c> {
        let picked = localised.pick(self.lang);
        self.mark(picked.value.as_str(), picked.tag)
    }

    /// Prose of content as blocks.
    fn prose<'c>(&self, localised: &'c Localised<super::Markdown>) -> Vec<Block<'c>> {
        let picked = localised.pick(self.lang);
        let note = self.note(picked.tag).map(Cow::Borrowed);
        let mut blocks = document::prose(picked.value.as_str(), picked.tag);
        for block in &mut blocks {
            match block {
                Block::Paragraph(prose) => prose.note.clone_from(&note),
                Block::Heading(text) => text.note.clone_from(&note),
                Block::Section(section) => section.words.note.clone_from(&note),
                _ => {}
            }
        }
        blocks
    }

    /// What is said before a title or prose that a machine translated into this language, and nobody has looked at.
    fn machine_made(
        &self,
        title: &Localised<super::OneLine>,
        prose: Option<&Localised<super::Markdown>>,
    ) -> Option<Block<'static>> {
        let title = title.translation(self.lang).map(|translation| translation.state);
        let prose = prose.and_then(|prose| prose.translation(self.lang)).map(|translation| translation.state);
        let is_machine_made = [title, prose].contains(&Some(State::Machine));
        is_machine_made.then(|| Block::Paragraph(self.say(&words::MachineTranslated).into()))
    }

    /// The first sentences of prose, for lists and search results.
    fn first_sentences<'c>(&self, prose: &'c Localised<super::Markdown>) -> Option<Text<'c>> {
        let picked = prose.pick(self.lang);
        let paragraph =
            document::prose(picked.value.as_str(), picked.tag).into_iter().find_map(|block| match block {
                Block::Paragraph(prose) => Some(prose),
                _ => None,
            })?;
        Some(Text::new(shortened(&document::plain(&paragraph.inlines)).to_owned(), picked.tag))
    }

    /// The address of an entity's page.
    fn page_of(&self, kind: Kind, id: &str) -> Option<Url<'static>> {
        self.pages.and_then(|pages| pages.page(kind, id, self.lang))
    }

    /// A name, with a link where its bearer has a page.
    fn linked<'c>(&self, name: Text<'c>, kind: Kind, id: &str) -> Value<'c> {
        match self.page_of(kind, id) {
            Some(url) => Value::Link(document::Link { text: Some(name), url }),
            None => Value::Name(name),
        }
    }

    /// The pages above a page, and the page itself. Where an author names none, these are the first page of the site and the
    /// list of its kind, as far as the site has them.
    fn trail<'c>(
        &self,
        content: &'c super::Content,
        crumbs: &'c [TrailStep],
        kind: Kind,
        title: &Text<'c>,
    ) -> Option<Trail<'c>> {
        let mut above: Vec<document::Crumb<'c>> = crumbs
            .iter()
            .filter_map(|crumb| match crumb {
                TrailStep::Label(label) => {
                    let url = label.href.as_ref().and_then(|source| Url::parse(source.as_str()).ok());
                    Some(document::Crumb { text: self.text(&label.label), url })
                }
                TrailStep::Page(page) => {
                    let page = content.follow(page)?;
                    let url = self.page_of(Kind::Page, page.value().id.as_str());
                    Some(document::Crumb { text: self.text(&page.value().title), url })
                }
            })
            .collect();
        if above.is_empty() {
            let home = self.pages?.home(self.lang)?;
            above.push(document::Crumb { text: self.say(&words::Home), url: Some(home) });
            let list = self.pages?.list(kind, self.lang);
            above.extend(list.map(|url| document::Crumb { text: self.say(list_words(kind)), url: Some(url) }));
        }
        above.push(document::Crumb { text: title.clone(), url: None });
        Some(Trail { label: self.say(&words::BreadcrumbLabel), crumbs: above })
    }

    /// A document about an entity, with what every document has.
    fn document<'c>(&self, kind: Kind, id: &'c super::Id, title: Text<'c>) -> Document<'c> {
        let mut document = Document::new(self.lang, id.as_str(), title);
        document.url = self.page_of(kind, id.as_str());
        document
    }

    /// A picture of content.
    fn image<'c>(&self, image: &'c super::Picture) -> Option<document::Image<'c>> {
        let url = Url::parse(image.src.as_str()).ok()?;
        Some(document::Image { url, alt: image.alt.as_ref().map(|alt| self.text(alt)) })
    }

    /// Adds a fact with the message as its label, unless there is nothing to say.
    fn add<'c>(&self, facts: &mut Vec<Fact<'c>>, role: Role, label: &dyn Message, values: impl Into<Values<'c>>) {
        let values = values.into();
        if !values.is_empty() {
            facts.push(Fact::new(role, self.say(label), values));
        }
    }
}

/// What the list of a kind is called.
pub(super) fn list_words(kind: Kind) -> &'static dyn Message {
    match kind {
        Kind::Event => &site::Events,
        Kind::Organisation => &site::Organisations,
        Kind::Person => &site::People,
        Kind::Place => &site::Places,
        Kind::Agreement => &site::Agreements,
        Kind::Page => &site::Articles,
        Kind::Project => &site::Projects,
    }
}

/// A moment that belongs to no place: when content was published or changed.
fn utc(moment: jiff::Timestamp) -> document::Stamp {
    document::Stamp::Zoned(moment.to_zoned_datetime(jiff::tz::TimeZone::UTC))
}

/// Whether there is a page in this language: a title, and prose if there is prose in any (LE-34).
fn exists(title: &Localised<super::OneLine>, prose: Option<&Localised<super::Markdown>>, lang: Lang) -> bool {
    title.get(lang).is_some() && prose.is_none_or(|prose| prose.get(lang).is_some())
}

/// As many whole sentences as a search result shows; of a long one, whole words.
fn shortened(text: &str) -> &str {
    const LONGEST: usize = 200;
    let Some((end, _)) = text.char_indices().nth(LONGEST) else { return text };
    let room = text.get(..end).unwrap_or(text);
    let sentence = [". ", "! ", "? ", "… "].iter().filter_map(|end| room.rfind(end).map(|at| at + end.len() - 1)).max();
    let end = sentence.filter(|end| *end > room.len() / 3).or_else(|| room.rfind(' ')).unwrap_or(room.len());
    text.get(..end).unwrap_or(text).trim_end_matches([',', ';', ':', ' ', '–', '—'])
}

/// Words as they begin a line: «по средам» begins small inside a sentence only.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}
