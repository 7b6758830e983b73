//! Everything that an entity says at once, for programs that write it in whatever format they are asked for.

use super::Edition;
use super::thing::breadcrumbs;
use crate::content::{Content, Kind};
use crate::document::{Document, Said, Thing};

impl Content {
    /// The ids of what can be shown: of every event and agreement and then of every page, organisation and person.
    pub fn shown(&self) -> impl Iterator<Item = &str> {
        let others = self.pages().map(|page| page.value().id.as_str());
        let others = others.chain(self.organisations().map(|body| body.value().id.as_str()));
        let others = others.chain(self.persons().map(|person| person.value().id.as_str()));
        self.news().chain(others)
    }

    /// The ids of what is announced: of every event and agreement; where there is none of them, of everything that
    /// can be [shown](Self::shown).
    ///
    /// ```
    /// use ushtil::content::Content;
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// assert!(content.announced().any(|id| id == "legal-aid-2021"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn announced(&self) -> impl Iterator<Item = &str> {
        let has_news = self.news().next().is_some();
        self.shown().take(if has_news { self.news().count() } else { usize::MAX })
    }

    fn news(&self) -> impl Iterator<Item = &str> {
        let agreements = self.agreements().map(|agreement| agreement.value().id.as_str());
        self.events().map(|event| event.value().id.as_str()).chain(agreements)
    }

    /// Everything that an entity says, whatever its kind; `None` where no entity that can be shown has this id.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let title = |lang| content.said("legal-aid-2021", lang).unwrap().page.title.text.into_owned();
    /// assert!(title(Lang::Kk).starts_with("Қазақстандағы"));
    /// assert!(title(Lang::Ru).starts_with("Открытое"));
    /// assert!(title(Lang::En).starts_with("Open"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn said<'c, 'e>(&'c self, id: &str, edition: impl Into<Edition<'e>>) -> Option<Said<'c>> {
        let edition = edition.into();
        Kind::ALL.into_iter().find_map(|kind| self.said_of(kind, id, edition))
    }

    /// Everything that an entity of this kind says.
    #[must_use]
    pub fn said_of<'c, 'e>(&'c self, kind: Kind, id: &str, edition: impl Into<Edition<'e>>) -> Option<Said<'c>> {
        let edition = edition.into();
        match kind {
            Kind::Event => self.event(id).ok().map(|event| Said {
                announcement: Some(event.announce(edition)),
                article: (event.has_prose() || event.has_programme()).then(|| event.article(edition)),
                calendar: event.calendar(edition),
                sessions: event.session_calendars(edition),
                ..on_page(event.page(edition), event.thing(edition))
            }),
            Kind::Agreement => self.agreement(id).ok().map(|agreement| Said {
                article: Some(agreement.article(edition)),
                ..on_page(agreement.page(edition), agreement.thing(edition))
            }),
            Kind::Page => self.page(id).ok().map(|page| on_page(page.page(edition), page.thing(edition))),
            Kind::Organisation => {
                self.organisation(id).ok().map(|body| on_page(body.page(edition), body.thing(edition)))
            }
            Kind::Person => self.person(id).ok().map(|person| on_page(person.page(edition), person.thing(edition))),
            Kind::Place | Kind::Project => None, // what others name: they have no page of their own
        }
    }
}

/// What is said of an entity by its page, and where that page stands.
fn on_page<'c>(page: Document<'c>, thing: Thing<'c>) -> Said<'c> {
    let trail = page.trail.as_ref().map(breadcrumbs);
    Said { things: [thing].into_iter().chain(trail).collect(), ..Said::of_page(page) }
}
