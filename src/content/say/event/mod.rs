//! What an event says: an announcement, an article, a page.

mod calendar;
mod closing;
mod coming;
mod facts;
mod kind;
mod news;
mod people;
mod programme;
mod prose;
mod repeats;
mod thing;

pub(in crate::content::say) use facts::named;
pub use news::News;

use self::prose::Background;
use crate::Lang;
use crate::content::Edition;
use crate::content::{Entry, Event, Kind, Postponed, Status, When, Whole};
use crate::document::{About, Action, Block, Crumb, Document, Fact, Role, Text, Time, Value};
use crate::lang::Localised;
use crate::message::Message;
use crate::messages::{admission, event as words, page};

impl<'c> Entry<'c, Event> {
    /// A title and what one has to know, in the order in which one asks: a post, a letter, a card.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let line = |lang, at| event.announce(lang).text().lines().nth(at).unwrap().replace('\u{a0}', " ");
    /// assert_eq!(line(Lang::Kk, 8), "«Сорос-Қазақстан» қорының қаржылық қолдауымен");
    /// assert_eq!(line(Lang::Ru, 8), "При финансовой поддержке Фонда Сорос-Казахстан");
    /// assert_eq!(line(Lang::En, 8), "With the financial support of the Soros Foundation-Kazakhstan");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn announce<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        document.blocks.extend(self.lead(&edition));
        let facts = self.facts_of_post(&edition);
        document.actions = self.actions(&facts, &edition);
        document.blocks.push(Block::Facts(facts));
        if !self.has_prose() {
            document.blocks.extend(self.questions(&edition));
        }
        document.blocks.extend(self.short_programme(&edition));
        document
    }

    /// What one has to know to come, and the background that no prose tells.
    fn facts_of_post(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let mut facts = self.announced(edition);
        self.add_background(edition, Background::Untold, &mut facts);
        facts
    }

    /// A title and prose with the whole programme; closing sentences are made from the facts: a news page, print.
    #[must_use]
    pub fn article<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        self.open(&edition, &mut document);
        document.blocks.extend(self.body(&edition));
        document.blocks.extend(self.programme(&edition));
        if self.has_prose() || !self.has_programme() {
            document.blocks.extend(self.closing(&edition).into_iter().map(Block::Paragraph));
        }
        document
    }

    /// What one has to know to come, with the buttons for it; then the prose, and what else is known: the event's page on a
    /// site.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        document.trail = edition.trail(self.content(), &[], Kind::Event, &document.title);
        self.lead_up(&edition, &mut document);
        document.blocks.extend(document.image.clone().map(Block::Image));
        let mut facts = self.announced(&edition);
        document.actions = self.actions(&facts, &edition);
        document.description = document.description.or_else(|| Some(facts_in_short(&facts, edition.lang)));
        self.add_background(&edition, Background::Whole, &mut facts);
        let (first, mut rest): (Vec<_>, Vec<_>) = facts.into_iter().partition(|fact| is_needed_to_come(fact.role));
        rest.retain(|fact| fact.role != Role::Speaker);
        document.blocks.push(Block::Facts(first));
        self.open(&edition, &mut document);
        document.blocks.extend(self.body(&edition));
        document.blocks.extend(self.programme(&edition));
        document.blocks.extend(self.cards_of_people(&edition));
        if !rest.is_empty() {
            document.blocks.push(Block::Heading(edition.say(&page::DetailsLabel)));
            document.blocks.push(Block::Facts(rest));
        }
        document
    }

    /// Between the list of events and this one stands the event that it is a part of.
    fn lead_up(&self, edition: &Edition<'_>, document: &mut Document<'c>) {
        let (Some(trail), Some(Whole::Event(whole))) = (&mut document.trail, self.part_of()) else { return };
        let url = edition.page_of(Kind::Event, whole.value().id.as_str());
        let above = Crumb { text: edition.text(&whole.value().title), url };
        trail.crumbs.insert(trail.crumbs.len().saturating_sub(1), above);
    }

    /// What one can do at once, as far as the facts say where.
    fn actions(&self, facts: &[Fact<'c>], edition: &Edition<'_>) -> Vec<Action<'c>> {
        let mut actions = Vec::new();
        for fact in facts {
            let words: &dyn Message = match fact.role {
                Role::Registration => self.way_to_come().action(),
                Role::Join => &words::ActionJoin,
                Role::Recording => &words::ActionWatch,
                _ => continue,
            };
            let link = fact.values.iter().find_map(|value| match value {
                Value::Link(link) => Some(link.url.clone()),
                _ => None,
            });
            actions.extend(link.map(|url| Action { role: fact.role, text: edition.say(words), url }));
        }
        let calendar = edition.pages.filter(|_| self.lies_ahead(edition) && self.has_day());
        let calendar = calendar.and_then(|pages| pages.calendar(self.value().id.as_str(), edition.lang));
        let text = || edition.say(&words::AddToCalendar);
        actions.extend(calendar.map(|url| Action { role: Role::When, text: text(), url }));
        actions
    }

    /// Whether there is a page in this language: a title, and prose if there is prose in any.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        super::exists(&self.title, self.body.as_ref(), lang)
    }

    fn begin(&self, edition: &Edition<'_>) -> Document<'c> {
        let event = self.value();
        let mut document = edition.document(Kind::Event, &event.id, edition.text(&event.title));
        document.about = About::Event;
        document.notice = self.notice(edition);
        document.description = event.summary.as_ref().map(|summary| edition.text(summary));
        document.image = event.image.as_ref().and_then(|image| edition.image(image));
        document.modified = self.updated.map(super::utc);
        document
    }

    /// When it is.
    fn time(&self, edition: &Edition<'_>) -> Time<'static> {
        let when = &self.value().when;
        self.on_clock_of(when.zone(), edition).time(when)
    }

    /// What it is about, in a sentence or two.
    fn lead(&self, edition: &Edition<'_>) -> Option<Block<'c>> {
        let summary = self.value().summary.as_ref()?;
        Some(Block::Paragraph(edition.text(summary).into()))
    }

    /// What stands before facts and prose.
    fn open(&self, edition: &Edition<'_>, document: &mut Document<'c>) {
        let event = self.value();
        document.blocks.extend(edition.machine_made(&event.title, event.body.as_ref()));
        document.blocks.extend(self.lead(edition));
    }

    /// A status that changes everything else, said before it (AN-06). A reason in another language is a fact of its own.
    pub(in crate::content::say) fn notice(&self, edition: &Edition<'_>) -> Option<Text<'static>> {
        let by = match &self.status {
            Some(Status::Postponed(change)) => change.by,
            _ => None,
        };
        let postponed_by = admission::StatusPostponedBy { day: by.unwrap_or_default() };
        let (first, previous): (&dyn Message, &[When]) = match &self.status {
            _ if self.has_ended(edition) => (&words::StatusEnded, &[]),
            None | Some(Status::Scheduled(_)) => return None,
            Some(Status::Tentative(_)) => (&words::StatusTentative, &[]),
            Some(Status::Cancelled(_)) => (&words::StatusCancelled, &[]),
            Some(Status::Postponed(Postponed { by: Some(_), .. })) => (&postponed_by, &[]),
            Some(Status::Postponed(_)) => (&words::StatusPostponed, &[]),
            Some(Status::Rescheduled(change)) => (&words::StatusRescheduled, change.previous.as_slice()),
            Some(Status::MovedOnline(_)) => (&words::StatusMovedOnline, &[]),
            Some(Status::Moved(_)) => (&admission::StatusMoved, &[]),
        };
        let mut sentences = vec![edition.words(first)];
        if let (Some(Status::Moved(moved)), false) = (&self.status, self.has_ended(edition)) {
            let place = &edition.text(&moved.previous).text;
            sentences.push(edition.words(&admission::StatusPreviousPlace { place }));
        }
        for when in previous {
            sentences.push(
                edition.words(&words::StatusPrevious { when: &self.on_clock_of(when.zone(), edition).when(when) }),
            );
        }
        if let Some(reason) = self.reason(edition).and_then(|reason| reason.get(edition.lang)) {
            sentences.push(edition.words(&words::StatusReason { reason }));
        }
        Some(Text::new(sentences.join(". "), edition.lang))
    }

    /// Why it does not take place as planned, as far as the organiser says it; of what has ended, nobody asks.
    pub(in crate::content::say) fn reason(
        &self,
        edition: &Edition<'_>,
    ) -> Option<&'c Localised<crate::content::OneLine>> {
        if self.has_ended(edition) {
            return None;
        }
        match self.value().status.as_ref()? {
            Status::Scheduled(_) | Status::Tentative(_) => None,
            Status::Postponed(change) => change.reason.as_ref(),
            Status::Moved(change) => change.reason.as_ref(),
            Status::Cancelled(change) | Status::MovedOnline(change) => change.reason.as_ref(),
            Status::Rescheduled(change) => change.reason.as_ref(),
        }
    }

    /// Whether it takes place on a day that is known, so that there is something to join and to register for.
    pub(in crate::content::say) fn is_on(&self) -> bool {
        !matches!(self.status, Some(Status::Cancelled(_) | Status::Postponed(_)))
    }

    /// Whether one can still take part on the day of the edition.
    pub(in crate::content::say) fn lies_ahead(&self, edition: &Edition<'_>) -> bool {
        self.is_on() && !self.is_over(edition)
    }

    /// Whether it took place before the day of the edition.
    fn has_ended(&self, edition: &Edition<'_>) -> bool {
        self.is_on() && self.is_over(edition)
    }

    /// Whether it is over on the day of the edition.
    pub(in crate::content::say) fn is_over(&self, edition: &Edition<'_>) -> bool {
        edition.as_of.is_some_and(|day| self.when.last_day() < day)
    }
}

/// Whether a fact belongs into what one reads first; speakers, organisers and the like stand below the prose.
fn is_needed_to_come(role: Role) -> bool {
    matches!(
        role,
        Role::Status
            | Role::When
            | Role::Before
            | Role::Where
            | Role::Address
            | Role::Join
            | Role::MeetingId
            | Role::AccessCode
            | Role::Broadcast
            | Role::Recording
            | Role::Registration
            | Role::Deadline
            | Role::Price
            | Role::Seats
            | Role::Admission
    )
}

/// When and how, for lists and search results, as far as facts say it.
fn facts_in_short(facts: &[Fact<'_>], lang: Lang) -> Text<'static> {
    let first = |roles: &[Role]| facts.iter().find(|fact| roles.contains(&fact.role))?.values.first();
    let when = match first(&[Role::When, Role::Before]) {
        Some(Value::Time(time)) => Some(time),
        _ => None,
    };
    let how = match first(&[Role::Where]) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    };
    in_short(when, how, lang)
}

/// When and how, without what is in another language.
fn in_short(when: Option<&Time<'_>>, how: Option<&Text<'_>>, lang: Lang) -> Text<'static> {
    let when = when.map_or("", |when| &when.text);
    let how = how.filter(|how| how.is_in(lang)).map_or("", |how| &how.text);
    let between = if when.is_empty() || how.is_empty() { "" } else { " · " };
    let mut words = String::with_capacity(when.len() + between.len() + how.len());
    [when, between, how].iter().for_each(|part| words.push_str(part));
    Text::new(words, lang)
}
