//! Entities in short, and lists of them as documents.

use std::borrow::Cow;

use super::Edition;
use crate::content::{Agreement, Entry, Event, Kind, Organisation, Page, Person};
use crate::document::{About, Block, Card, Document, Prose, Role, Text, Url, Value};
use crate::message::Message;
use crate::messages::site as words;

impl<'c> Entry<'c, Event> {
    /// What one has to know to choose it from a list: title, status, time, place, and what it is about.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let place = |lang| event.card(lang).place.unwrap().text.replace('\u{a0}', " ");
    /// assert_eq!(place(Lang::Kk), "онлайн, Zoom платформасында");
    /// assert_eq!(place(Lang::Ru), "онлайн, на платформе Zoom");
    /// assert_eq!(place(Lang::En), "online, on the Zoom platform");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (event, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Event, edition.text(&event.title));
        let facts = self.announced(&edition);
        card.url = edition.page_of(Kind::Event, event.id.as_str());
        // that it is over, its place in the list says already
        card.notice = self.notice(&edition).filter(|_| self.lies_ahead(&edition) || !self.is_on());
        card.time = facts.iter().filter(|fact| matches!(fact.role, Role::When | Role::Before)).find_map(|fact| {
            match fact.values.first()? {
                Value::Time(time) => Some(time.clone()),
                _ => None,
            }
        });
        let mut places = facts.iter().filter(|fact| fact.role == Role::Where);
        // how it is held comes first, and where after it
        card.place = places.next_back().and_then(|fact| match fact.values.first()? {
            Value::Text(text) | Value::Name(text) => Some(text.clone()),
            Value::Link(link) => link.text.clone(),
            _ => None,
        });
        card.summary = event.summary.as_ref().map(|summary| edition.text(summary));
        card.image = event.image.as_ref().and_then(|image| edition.image(image));
        card
    }
}

impl<'c> Entry<'c, Agreement> {
    /// What one has to know to choose it from a list.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (agreement, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Article, edition.text(&agreement.title));
        card.url = edition.page_of(Kind::Agreement, agreement.id.as_str());
        card.time = Some(edition.time(&agreement.signed));
        card.summary = agreement.body.as_ref().and_then(|body| edition.first_sentences(body));
        card
    }
}

impl<'c> Entry<'c, Page> {
    /// What one has to know to choose it from a list.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (page, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Article, edition.text(&page.title));
        card.url = edition.page_of(Kind::Page, page.id.as_str());
        let body = page.body.as_ref();
        card.summary = match &page.lead {
            Some(lead) => Some(edition.text(lead)),
            None => body.and_then(|body| edition.first_sentences(body)),
        };
        card
    }
}

impl<'c> Entry<'c, Organisation> {
    /// Its name, with the name that it is known by.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (organisation, edition) = (self.value(), edition.into());
        let title = super::organisation::capitalised(edition.text(&organisation.name));
        let mut card = Card::new(About::Organisation, title);
        card.url = edition.page_of(Kind::Organisation, organisation.id.as_str());
        card.place = self.parent().map(|parent| edition.text(&parent.value().name));
        card.image = organisation.logo.as_ref().and_then(|logo| edition.image(logo));
        card
    }
}

impl<'c> Entry<'c, Person> {
    /// The name and the first position.
    #[must_use]
    pub fn card<'e>(&self, edition: impl Into<Edition<'e>>) -> Card<'c> {
        let (person, edition) = (self.value(), edition.into());
        let mut card = Card::new(About::Person, edition.plain_name(*self));
        card.url = edition.page_of(Kind::Person, person.id.as_str());
        let held = self.positions().find(|(position, _)| position.is_held(edition.as_of));
        card.image = self.value().portrait.as_ref().and_then(|portrait| edition.image(portrait));
        card.place = held.map(|(position, at)| edition.position_at(&position.title, at));
        card
    }
}

impl Edition<'_> {
    /// A page that lists things, or says that there are none yet.
    ///
    /// ```
    /// use ushtil::{Lang, content::{Content, Edition}, messages::site};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let rows = [(Lang::Kk, "Іс-шаралар\n\nӘзірге ештеңе жоқ"), (Lang::Ru, "Мероприятия\n\nПока ничего нет"), (Lang::En, "Events\n\nNothing here yet")];
    /// for (lang, empty) in rows {
    ///     let edition = Edition::new(lang);
    ///     assert_eq!(edition.list("events", &site::Events, None, Vec::new()).text(), empty);
    ///     let cards = content.events().map(|event| event.card(edition)).collect();
    ///     assert!(edition.list("events", &site::Events, None, cards).text().contains("Zoom"));
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn list<'c>(
        &self,
        id: impl Into<Cow<'c, str>>,
        title: &dyn Message,
        url: Option<Url<'c>>,
        cards: Vec<Card<'c>>,
    ) -> Document<'c> {
        let mut document = Document::new(self.lang, id, self.say(title));
        document.about = About::List;
        document.url = url;
        document.with(self.cards(cards))
    }

    /// A section of a page of lists; nothing where there is nothing to list.
    #[must_use]
    pub fn section<'c>(&self, title: impl Into<Text<'c>>, cards: Vec<Card<'c>>) -> Vec<Block<'c>> {
        if cards.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(title.into()), Block::Cards(cards)]
    }

    /// Cards, or the sentence that stands for them.
    #[must_use]
    pub fn cards<'c>(&self, cards: Vec<Card<'c>>) -> Block<'c> {
        match cards.is_empty() {
            true => Block::Paragraph(Prose::from(self.say(&words::NothingYet))),
            false => Block::Cards(cards),
        }
    }
}
