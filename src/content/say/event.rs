//! What an event says: an announcement, an article, a page.

use super::Edition;
use crate::Lang;
use crate::content::{Entry, Event, EventKind, Kind, Status, When};
use crate::document::{Block, Document, Inline, Prose, Text};
use crate::message::Message;
use crate::messages::event as words;

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
        let document = self.begin(&edition);
        document.with(Block::Facts(self.announced(&edition)))
    }

    /// A title and prose, whose closing sentences are made from the facts: a news page, print.
    #[must_use]
    pub fn article<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        document.blocks = self.body(&edition);
        document.blocks.extend(self.closing(&edition).into_iter().map(Block::Paragraph));
        document
    }

    /// A title, everything that is known, and prose: the event's page on a site.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        let mut facts = self.announced(&edition);
        self.add_background(&edition, &mut facts);
        document.blocks.push(Block::Facts(facts));
        document.blocks.extend(self.body(&edition));
        document
    }

    /// Whether there is a page in this language: a title, and prose if there is prose in any.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        super::exists(&self.title, self.body.as_ref(), lang)
    }

    fn begin(&self, edition: &Edition<'_>) -> Document<'c> {
        let event = self.value();
        let mut document = edition.document(Kind::Event, &event.id, edition.text(&event.title));
        document.notice = self.notice(edition);
        document.description = event.summary.as_ref().map(|summary| edition.text(summary));
        document.image = event.image.as_ref().and_then(|image| edition.image(image));
        document.modified = self.updated.map(super::utc);
        document
    }

    /// A status that changes everything else, said before it (AN-06).
    pub(super) fn notice(&self, edition: &Edition<'_>) -> Option<Text<'static>> {
        let (first, reason, previous): (&dyn Message, _, &[When]) = match &self.status {
            None | Some(Status::Scheduled(_)) if self.is_over(edition) => (&words::StatusEnded, None, &[]),
            None | Some(Status::Scheduled(_)) => return None,
            Some(Status::Tentative(_)) => (&words::StatusTentative, None, &[]),
            Some(Status::Cancelled(change)) => (&words::StatusCancelled, change.reason.as_ref(), &[]),
            Some(Status::Postponed(change)) => (&words::StatusPostponed, change.reason.as_ref(), &[]),
            Some(Status::Rescheduled(change)) => {
                (&words::StatusRescheduled, change.reason.as_ref(), change.previous.as_slice())
            }
            Some(Status::MovedOnline(change)) => (&words::StatusMovedOnline, change.reason.as_ref(), &[]),
        };
        let mut sentences = vec![edition.words(first)];
        for when in previous {
            sentences.push(edition.words(&words::StatusPrevious { when: &edition.when(when) }));
        }
        if let Some(reason) = reason {
            sentences.push(edition.words(&words::StatusReason { reason: &edition.text(reason).text }));
        }
        Some(Text::new(sentences.join(". "), edition.lang))
    }

    /// Whether it takes place on a day that is known, so that there is something to join and to register for.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.status, Some(Status::Cancelled(_) | Status::Postponed(_)))
    }

    /// Whether it is over on the day of the edition.
    pub(super) fn is_over(&self, edition: &Edition<'_>) -> bool {
        edition.as_of.is_some_and(|day| self.when.last_day() < day)
    }

    /// Prose before the questions, the questions, prose after them.
    fn body(&self, edition: &Edition<'_>) -> Vec<Block<'c>> {
        let event = self.value();
        let mut blocks = event.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default();
        if !event.agenda.is_empty() {
            let last = event.agenda.len() - 1;
            let items = event.agenda.iter().enumerate();
            blocks.push(Block::List(items.map(|(at, item)| listed(edition.text(item), at == last)).collect()));
        }
        blocks.extend(event.body_after_agenda.as_ref().map(|body| edition.prose(body)).unwrap_or_default());
        blocks
    }
}

/// A question in a list: one sentence that runs over its items in Kazakh and Russian, sentences of their own in English.
fn listed(item: Text<'_>, last: bool) -> Prose<'_> {
    let end = match (item.lang.language(), last) {
        ("kk" | "ru", false) => ";",
        _ => ".",
    };
    let mut prose = Prose::from(item);
    prose.inlines.push(Inline::Text(end.into()));
    prose
}

/// What sort of event it is, as the library says it.
pub(super) fn kind(kind: EventKind) -> &'static dyn Message {
    match kind {
        EventKind::OpenExpertDiscussion => &words::KindOpenExpertDiscussion,
        EventKind::ExpertDiscussion => &words::KindExpertDiscussion,
        EventKind::ExpertMeeting => &words::KindExpertMeeting,
        EventKind::OpenDebate => &words::KindOpenDebate,
        EventKind::PublicDiscussion => &words::KindPublicDiscussion,
        EventKind::PublicHearing => &words::KindPublicHearing,
        EventKind::RoundTable => &words::KindRoundTable,
        EventKind::Conference => &words::KindConference,
        EventKind::InternationalConference => &words::KindInternationalConference,
        EventKind::MinisterialConference => &words::KindMinisterialConference,
        EventKind::PressConference => &words::KindPressConference,
        EventKind::Briefing => &words::KindBriefing,
        EventKind::Forum => &words::KindForum,
        EventKind::Symposium => &words::KindSymposium,
        EventKind::Session => &words::KindSession,
        EventKind::Meeting => &words::KindMeeting,
        EventKind::Workshop => &words::KindWorkshop,
        EventKind::NationalWorkshop => &words::KindNationalWorkshop,
        EventKind::Seminar => &words::KindSeminar,
        EventKind::Webinar => &words::KindWebinar,
        EventKind::Training => &words::KindTraining,
        EventKind::TrainingSeminar => &words::KindTrainingSeminar,
        EventKind::Lecture => &words::KindLecture,
        EventKind::MasterClass => &words::KindMasterClass,
        EventKind::Presentation => &words::KindPresentation,
        EventKind::Competition => &words::KindCompetition,
        EventKind::MootCourtCompetition => &words::KindMootCourtCompetition,
        EventKind::Ceremony => &words::KindCeremony,
        EventKind::OpeningCeremony => &words::KindOpeningCeremony,
        EventKind::AwardCeremony => &words::KindAwardCeremony,
        EventKind::OpenDay => &words::KindOpenDay,
        EventKind::Other => &words::KindOther,
    }
}
