//! What the pages say: content of the library's example, and a page of the site's own.

use jiff::ZonedDateTime;
use ushtil::Lang;
use ushtil::content::{Content, Edition, Kind, Pages, breadcrumbs};
use ushtil::document::{Block, CalendarEntry, Document, Link, Links, Text, Thing, Url};
use ushtil::messages::{event as event_words, site as words};
use ushtil::render::calendar_links::links;
use ushtil::render::jsonld;
use ushtil::switcher::{PagePath, Urls};

use crate::pages::Site;

/// All content of the site.
pub(crate) struct Texts {
    /// Events and agreements: the example of the library.
    shared: Content,
    /// Pages about the site.
    own: Content,
}

/// One page: an event, an agreement, a page about the site.
pub(crate) struct Entry {
    pub(crate) path: PagePath,
    /// The languages in which it has a title and a text; in the others it does not exist.
    pub(crate) exists: Vec<Lang>,
    pub(crate) kind: Kind,
    id: String,
}

impl Texts {
    /// Reads the content; what is wrong in it is told with file, line and column.
    pub(crate) fn load() -> Result<Texts, String> {
        let load = |folder: &str| {
            let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
            Content::load(folder).map_err(|report| report.to_string())
        };
        Ok(Texts { shared: load("../content")?, own: load("content")? })
    }

    /// Every page, in the order in which they are listed.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let agreements = self
            .shared
            .agreements()
            .map(|one| Entry::new(Kind::Agreement, "/agreements", one.id.as_str(), |lang| one.exists_in(lang)));
        let mut events: Vec<_> = self.shared.events().collect();
        events.sort_by_key(|event| std::cmp::Reverse(event.when.first_day())); // the newest first
        let events = events
            .into_iter()
            .map(|one| Entry::new(Kind::Event, "/events", one.id.as_str(), |lang| one.exists_in(lang)));
        let pages = self.own.pages().map(|one| Entry::new(Kind::Page, "", one.id.as_str(), |lang| one.exists_in(lang)));
        agreements.chain(events).chain(pages).filter(|entry| !entry.exists.is_empty()).collect()
    }

    /// The page in a language of it.
    pub(crate) fn document<'s>(&'s self, entry: &'s Entry, site: &Site, lang: Lang) -> Document<'s> {
        let edition = edition(site, lang);
        let found = match entry.kind {
            Kind::Event => self.shared.event(&entry.id).map(|event| event.page(edition)),
            Kind::Agreement => self.shared.agreement(&entry.id).map(|agreement| agreement.page(edition)),
            _ => self.own.page(&entry.id).map(|page| page.page(edition)),
        };
        let document = found.unwrap_or_else(|_| Document::new(lang, entry.id.as_str(), Text::new("", lang)));
        match self.calendar(entry, site, lang) {
            Some(calendar) => document.with(Block::Links(calendars(&calendar, &entry.path, site, lang))),
            None => document,
        }
    }

    /// The entry of an event in a calendar.
    pub(crate) fn calendar<'s>(&'s self, entry: &Entry, site: &Site, lang: Lang) -> Option<CalendarEntry<'s>> {
        if entry.kind != Kind::Event {
            return None;
        }
        self.shared.event(&entry.id).ok()?.calendar(edition(site, lang))
    }

    /// The data for search engines.
    pub(crate) fn data(&self, entry: &Entry, site: &Site, document: &Document<'_>) -> String {
        let edition = edition(site, document.lang);
        let thing = match entry.kind {
            Kind::Event => self.shared.event(&entry.id).map(|event| event.thing(edition)),
            Kind::Agreement => self.shared.agreement(&entry.id).map(|agreement| agreement.thing(edition)),
            _ => self.own.page(&entry.id).map(|page| page.thing(edition)),
        };
        let trail = document.trail.as_ref().map(breadcrumbs);
        let things: Vec<Thing<'_>> = thing.into_iter().chain(trail).collect();
        jsonld::script(&things).as_str().to_owned()
    }
}

impl Entry {
    fn new(kind: Kind, folder: &str, id: &str, exists: impl Fn(Lang) -> bool) -> Entry {
        let path = PagePath::new(&format!("{folder}/{id}"));
        Entry { path, exists: Lang::ALL.into_iter().filter(|lang| exists(*lang)).collect(), kind, id: id.to_owned() }
    }
}

impl Pages for Site {
    fn page(&self, kind: Kind, id: &str, lang: Lang) -> Option<Url<'static>> {
        let entry = self.entries.iter().find(|entry| entry.kind == kind && entry.id == id)?;
        let there = entry.exists.contains(&lang);
        Url::parse(self.absolute(&self.urls.build(lang, &entry.path))).ok().filter(|_| there)
    }
}

/// What is said today, to the public, with links between the pages of this site.
fn edition(site: &Site, lang: Lang) -> Edition<'_> {
    Edition::new(lang).with_pages(site).as_of(ZonedDateTime::now().date())
}

/// The ways to put an event into a calendar.
fn calendars(calendar: &CalendarEntry<'_>, path: &PagePath, site: &Site, lang: Lang) -> Links<'static> {
    let file = Url::parse(site.urls.build(lang, &PagePath::new(&format!("{path}.ics"))));
    let file = file.map(|url| Link { text: Some(Text::new(words::CalendarFile.text(lang), lang)), url });
    links(calendar, Text::new(event_words::AddToCalendar.text(lang), lang), file.ok())
}
