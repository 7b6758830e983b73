//! What a page says.

use std::borrow::Cow;

use jiff::ZonedDateTime;
use jiff::tz::TimeZone;

use super::Edition;
use crate::Lang;
use crate::content::{Entry, Kind, Page, PartialDate, Party};
use crate::document::{About, Block, Document, Fact, Prose, Role, Text, Value, Values};
use crate::messages::{event, page as words};

impl<'c> Entry<'c, Page> {
    /// The title with the pages above it, the lead and the article.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let (page, edition) = (self.value(), edition.into());
        let mut document = edition.document(Kind::Page, &page.id, edition.text(&page.title));
        document.trail = edition.trail(self.content(), &page.trail, Kind::Page, &document.title);
        document.about = About::Article;
        document.image = page.image.as_ref().and_then(|image| edition.image(image));
        document.published = page.published.map(super::utc);
        document.modified = page.updated.map(super::utc);
        let body = page.body.as_ref();
        document.notice = self.embargo(&edition);
        document.blocks.extend(edition.machine_made(&page.title, body));
        document.blocks.extend(document.image.clone().map(Block::Image));
        document.description = body.and_then(|body| edition.first_sentences(body));
        if let Some(lead) = &page.lead {
            let lead = edition.text(lead);
            document.description = Some(lead.clone());
            document.blocks.push(Block::Paragraph(Prose::from(lead)));
        }
        document.blocks.extend(self.date_line(&edition));
        document.blocks.extend(page.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default());
        let facts = self.facts(&edition);
        if !facts.is_empty() {
            document.blocks.push(Block::Facts(facts));
        }
        document
    }

    /// Until when nobody may publish it; nothing once that day has come.
    fn embargo(&self, edition: &Edition<'_>) -> Option<Text<'static>> {
        let (until, clock) = self.on_its_clock(self.embargo?, edition);
        let is_over = edition.as_of.is_some_and(|day| until.date() < day);
        (!is_over).then(|| edition.say(&words::Embargo { until: Cow::Borrowed(&until), clock: &clock }))
    }

    /// A moment as clocks show it where the news come from, and whose clocks these are; without a place, everybody's.
    fn on_its_clock(&self, moment: jiff::Timestamp, edition: &Edition<'_>) -> (ZonedDateTime, String) {
        let place = self.value().place.as_ref().and_then(|place| self.follow(place));
        let places = [place, place.and_then(|place| place.parent())].into_iter().flatten();
        let clock = places.into_iter().find_map(|place| Some((place, place.value().zone.as_ref()?)));
        let Some((place, zone)) = clock else {
            return (moment.to_zoned_datetime(TimeZone::UTC), "UTC".into());
        };
        let moment = moment.to_zoned_datetime(zone.time_zone().clone());
        let name = place.value().as_name_on(moment.date());
        let clock = edition.in_city(Some(name).filter(|name| edition.can_inflect(name))).clock(zone, &moment, true);
        (moment, clock)
    }

    /// Where and when it was written, as news begin.
    fn date_line(&self, edition: &Edition<'_>) -> Option<Block<'c>> {
        let place = self.follow(self.value().place.as_ref()?)?;
        let name = edition.text(&place.value().name);
        let day = self.published.map(|moment| self.on_its_clock(moment, edition).0.date());
        let words = match day {
            Some(day) => format!("{}, {}", name.text, edition.partial(PartialDate::Day(day))),
            None => name.text.to_string(),
        };
        Some(Block::Paragraph(Prose::from(name.with_words(words))))
    }

    /// Who wrote it, whom the press asks, its files and keywords.
    fn facts(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let page = self.value();
        let mut facts = Vec::new();
        let author = page.author.as_ref().and_then(|author| self.follow(author)).map(|author| match author {
            Party::Person(person) => edition.linked(edition.plain_name(person), Kind::Person, person.id.as_str()),
            Party::Organisation(organisation) => edition.organisation(organisation),
        });
        let files: Values<'c> = page.attachments.iter().map(|file| edition.file(file)).collect();
        let tags: Values<'c> = page.tags.iter().map(|tag| Value::Text(edition.text(tag))).collect();
        edition.add(&mut facts, Role::Organiser, &words::AuthorLabel, author);
        for contact in &page.contacts {
            edition.add_contact(contact, self.content(), |_| &event::MediaContactLabel, &mut facts);
        }
        edition.add(&mut facts, Role::Attachment, &words::AttachmentsLabel, files);
        edition.add(&mut facts, Role::Subject, &event::TopicsLabel, tags);
        facts
    }

    /// Whether there is a page in this language: a title, and the article if there is one in any.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        super::exists(&self.title, self.body.as_ref(), lang)
    }
}
