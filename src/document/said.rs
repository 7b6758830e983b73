//! Everything that one entity says in one language, before anybody has chosen a format.

use super::{CalendarEntry, Document, Thing};

/// Everything that one entity says in one language: an [output format](crate::render::OutputFormat) takes what it needs of it.
///
/// ```
/// use ushtil::{Lang, content::Content};
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let said = content.said("legal-aid-2021", Lang::Kk).ok_or("nothing is said")?;
/// assert!(said.announcement.is_some() && said.calendar.is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Said<'a> {
    /// A title and facts, for a post or a letter; an entity that is not announced has none.
    pub announcement: Option<Document<'a>>,
    /// A title and prose, for a news page or print.
    pub article: Option<Document<'a>>,
    /// The entity's page on a site: facts and prose.
    pub page: Document<'a>,
    /// The entry of a calendar, for what has a date.
    pub calendar: Option<CalendarEntry<'a>>,
    /// Entries for the parts of its programme.
    pub sessions: Vec<CalendarEntry<'a>>,
    /// The same as data for search engines: the entity, and where its page stands.
    pub things: Vec<Thing<'a>>,
}

impl<'a> Said<'a> {
    /// What an entity says that only has a page.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Said, Text}};
    /// for (lang, title) in [(Lang::Kk, "Біз туралы"), (Lang::Ru, "О нас"), (Lang::En, "About us")] {
    ///     let said = Said::of_page(Document::new(lang, "about", Text::new(title, lang)));
    ///     assert_eq!(said.short().title.text, title);
    /// }
    /// ```
    #[must_use]
    pub fn of_page(page: Document<'a>) -> Self {
        Said {
            announcement: None,
            article: Some(page.clone()),
            page,
            calendar: None,
            sessions: Vec::new(),
            things: Vec::new(),
        }
    }

    /// What a message or a letter says: the announcement and, where there is none, the page.
    #[must_use]
    pub fn short(&self) -> &Document<'a> {
        self.announcement.as_ref().unwrap_or(&self.page)
    }
}
