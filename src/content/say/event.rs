//! What an event says: an announcement, an article, a page.

use super::Edition;
use crate::Lang;
use crate::content::{
    AccessCode, Entry, Event, EventKind, Kind, LanguageRole, ParticipantRole, ProjectKind, Secret, Status, SupportRole,
    Timed, When, Whole,
};
use crate::document::{self, Block, Document, Fact, Inline, Prose, Role, Text, Value};
use crate::format::{LanguageForm, language_name};
use crate::lang::LangTag;
use crate::message::Message;
use crate::messages::event as words;

impl Entry<'_, Event> {
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
    pub fn announce<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
        let edition = edition.into();
        let document = self.begin(&edition);
        document.with(Block::Facts(self.announced(&edition)))
    }

    /// A title and prose, whose closing sentences are made from the facts: a news page, print.
    #[must_use]
    pub fn article<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        document.blocks = self.body(&edition);
        document.blocks.extend(self.closing(&edition).into_iter().map(Block::Paragraph));
        document
    }

    /// A title, everything that is known, and prose: the event's page on a site.
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
        let edition = edition.into();
        let mut document = self.begin(&edition);
        let mut facts = self.announced(&edition);
        facts.extend(self.background(&edition));
        document.blocks.push(Block::Facts(facts));
        document.blocks.extend(self.body(&edition));
        document
    }

    /// Whether there is a page in this language: a title, and prose if there is prose in any.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        super::exists(&self.title, self.body.as_ref(), lang)
    }

    fn begin(&self, edition: &Edition<'_>) -> Document {
        let mut document = edition.document(Kind::Event, self.id.as_str(), edition.text(&self.title));
        document.notice = self.notice(edition);
        document.description = self.summary.as_ref().map(|summary| edition.text(summary));
        document.image = self.image.as_ref().and_then(|image| edition.image(image));
        document.modified = self.updated.map(super::utc);
        document
    }

    /// A status that changes everything else, said before it (AN-06).
    pub(super) fn notice(&self, edition: &Edition<'_>) -> Option<Text> {
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
    fn is_on(&self) -> bool {
        !matches!(self.status, Some(Status::Cancelled(_) | Status::Postponed(_)))
    }

    /// Whether it is over on the day of the edition.
    pub(super) fn is_over(&self, edition: &Edition<'_>) -> bool {
        edition.as_of.is_some_and(|day| self.when.last_day() < day)
    }

    /// Prose before the questions, the questions, prose after them.
    fn body(&self, edition: &Edition<'_>) -> Vec<Block> {
        let mut blocks = self.body.as_ref().map(|body| edition.prose(body)).unwrap_or_default();
        if !self.agenda.is_empty() {
            let last = self.agenda.len() - 1;
            let items = self.agenda.iter().enumerate();
            blocks.push(Block::List(items.map(|(at, item)| listed(edition.text(item), at == last)).collect()));
        }
        blocks.extend(self.body_after_agenda.as_ref().map(|body| edition.prose(body)).unwrap_or_default());
        blocks
    }
}

/// A question in a list: one sentence that runs over its items in Kazakh and Russian, sentences of their own in English.
fn listed(item: Text, last: bool) -> Prose {
    let end = match (item.lang.language(), last) {
        ("kk" | "ru", false) => ";",
        _ => ".",
    };
    let mut prose = Prose::from(item);
    prose.inlines.push(Inline::Text(end.to_owned()));
    prose
}

/// Facts.
impl Entry<'_, Event> {
    /// What one has to know to come.
    fn announced(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let mut facts = vec![self.when_line(edition)];
        facts.extend(self.format(edition));
        facts.extend(self.venue_facts(edition));
        if self.is_on() {
            facts.extend(self.online_facts(edition));
            facts.extend(self.broadcast_facts(edition));
        }
        facts.extend(self.language_facts(edition));
        facts.extend(self.organiser_fact(edition));
        facts.extend(self.support_facts(edition));
        facts.extend(self.people_facts(edition));
        if self.is_on() {
            facts.extend(self.registration_facts(edition));
            facts.extend(edition.price(self.price.as_ref()));
        }
        facts.extend(self.contacts.iter().filter_map(|contact| edition.contact(contact, &words::ContactLabel)));
        facts
    }

    /// What else is known.
    fn background(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let audience = self.audience.iter().map(|audience| Value::Text(edition.text(audience))).collect();
        let topics = self.topics.iter().map(|topic| Value::Text(edition.text(topic))).collect();
        let documents = self.documents.iter().map(|file| edition.file(file)).collect();
        let links = self.links.iter().filter_map(|link| edition.link(link)).collect();
        let facts = [
            edition.fact(Role::Audience, &words::ParticipantsLabel, audience),
            self.whole_fact(edition),
            edition.fact(Role::Subject, &words::TopicsLabel, topics),
            edition.fact(Role::Attachment, &words::DocumentsLabel, documents),
            edition.fact(Role::Website, &words::LinksLabel, links),
        ];
        facts.into_iter().flatten().collect()
    }

    /// When it is; for an event that is postponed, when it was to be.
    fn when_line(&self, edition: &Edition<'_>) -> Fact {
        if !matches!(self.status, Some(Status::Postponed(_))) {
            return edition.when_fact(Role::When, self.when_label(), &self.when);
        }
        let when = edition.when(&self.when);
        let fact = edition.when_fact(Role::Before, &words::PreviousDateLabel, &self.when);
        fact.phrased(Prose::new(edition.words(&words::StatusPrevious { when: &when }), edition.lang))
    }

    fn when_label(&self) -> &'static dyn Message {
        match self.when {
            When::Timed(_) => &words::WhenLabel,
            When::Days(_) | When::Approx(_) => &words::DateLabel,
        }
    }

    /// On the spot, online, or both; nothing where nothing is known of it.
    fn format(&self, edition: &Edition<'_>) -> Option<Fact> {
        let on_the_spot = self.venues().next().is_some();
        let words = match (on_the_spot, self.online().map(|online| online.platform.as_str())) {
            (true, None) => edition.say(&words::FormatInPerson),
            (false, Some("")) => edition.say(&words::FormatOnline),
            (true, Some("")) => edition.say(&words::FormatHybrid),
            (false, Some(platform)) => edition.say(&words::FormatOnlineOn { platform }),
            (true, Some(platform)) => edition.say(&words::FormatHybridOn { platform }),
            (false, None) if self.broadcasts().next().is_some() => edition.say(&words::FormatOnline),
            (false, None) => return None,
        };
        edition.fact(Role::Where, &words::FormatLabel, vec![Value::Text(words)])
    }

    fn venue_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let day = self.when.first_day();
        let facts = self.venues().flat_map(|(place, venue)| {
            let name = edition.linked(edition.text(place.name_on(day)), Kind::Place, place.id.as_str());
            let room = venue.room.as_ref().map(|room| Value::Text(edition.text(room)));
            let address = place.address.as_ref().map(|address| Value::Text(edition.text(address)));
            [
                edition.fact(Role::Where, &words::VenueLabel, [Some(name), room].into_iter().flatten().collect()),
                edition.fact(Role::Address, &words::AddressLabel, address.into_iter().collect()),
            ]
        });
        facts.flatten().collect()
    }

    fn online_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let Some(online) = self.online() else { return Vec::new() };
        let url = online.url.as_ref().and_then(|url| super::url(url.reveal(edition.audience)?));
        let code = |secret: &Option<Secret<AccessCode>>| -> Vec<Value> {
            let code = secret.as_ref().and_then(|secret| secret.reveal(edition.audience));
            code.map(|code| Value::Code(code.as_str().to_owned())).into_iter().collect()
        };
        let dial = online.dial_in.iter().filter_map(|number| Some(Value::Telephone(*number.reveal(edition.audience)?)));
        // The number of the meeting is for whoever types it, for want of a link.
        let number = if url.is_some() { Vec::new() } else { code(&online.meeting_id) };
        let facts = [
            edition.fact(Role::Join, &words::JoinLabel, edition.address(url)),
            edition.fact(Role::MeetingId, &words::MeetingIdLabel, number),
            edition.fact(Role::AccessCode, &words::AccessCodeLabel, code(&online.passcode)),
            edition.fact(Role::Join, &words::DialInLabel, dial.collect()),
        ];
        facts.into_iter().flatten().collect()
    }

    fn broadcast_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let facts = self.broadcasts().filter_map(|broadcast| {
            let link = edition.address(super::url(&broadcast.url));
            match &broadcast.platform {
                Some(platform) => {
                    edition.fact(Role::Broadcast, &words::BroadcastOnLabel { platform: platform.as_str() }, link)
                }
                None => edition.fact(Role::Broadcast, &words::BroadcastLabel, link),
            }
        });
        facts.collect()
    }

    fn language_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let rows: [(LanguageRole, Role, &dyn Message); 3] = [
            (LanguageRole::Official, Role::SpokenLanguage, &words::OfficialLanguageLabel),
            (LanguageRole::Working, Role::SpokenLanguage, &words::WorkingLanguagesLabel),
            (LanguageRole::Interpretation, Role::Interpretation, &words::InterpretationLabel),
        ];
        let facts = rows.into_iter().filter_map(|(used, role, label)| {
            let spoken = self.languages.iter().filter(|language| language.role == used);
            let names = spoken.map(|language| Value::Text(Text::new(named(language.tag, edition.lang), edition.lang)));
            edition.fact(role, label, names.collect())
        });
        facts.collect()
    }

    fn organiser_fact(&self, edition: &Edition<'_>) -> Option<Fact> {
        let organisers: Vec<Value> = self.organisers().map(|party| edition.party(party)).collect();
        let label: &dyn Message = if organisers.len() > 1 { &words::OrganisersLabel } else { &words::OrganiserLabel };
        edition.fact(Role::Organiser, label, organisers)
    }

    /// A line for each supporter, in the case that the language needs.
    fn support_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let facts = self.supporters().map(|(party, role)| {
            let org = edition.name_of(party);
            let (label, phrase): (&dyn Message, Option<String>) = match role {
                SupportRole::Funder => {
                    (&words::FunderLabel, Some(edition.words(&words::FinanciallySupportedBy { org })))
                }
                SupportRole::Support => (&words::SupportLabel, Some(edition.words(&words::SupportedBy { org }))),
                SupportRole::Partner => (&words::PartnerLabel, Some(edition.words(&words::InPartnershipWith { org }))),
                SupportRole::Sponsor => (&words::SponsorLabel, None),
            };
            let fact = Fact::new(Role::Support, edition.say(label), edition.party(party));
            match phrase {
                Some(phrase) => fact.phrased(Prose::new(phrase, edition.lang)),
                None => fact,
            }
        });
        facts.collect()
    }

    fn people_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let rows: [(&[ParticipantRole], &dyn Message); 4] = [
            (&[ParticipantRole::Speaker], &words::SpeakersLabel),
            (&[ParticipantRole::Moderator], &words::ModeratorLabel),
            (&[ParticipantRole::Chair], &words::ChairLabel),
            (
                &[ParticipantRole::Participant, ParticipantRole::Presenter, ParticipantRole::Recipient],
                &words::ParticipantsLabel,
            ),
        ];
        let facts = rows.into_iter().filter_map(|(roles, label)| {
            let people = self.people().filter(|(_, role)| roles.contains(role));
            edition.fact(Role::Speaker, label, people.map(|(party, _)| edition.party(party)).collect())
        });
        facts.collect()
    }

    fn registration_facts(&self, edition: &Edition<'_>) -> Vec<Fact> {
        let Some(registration) = &self.registration else { return Vec::new() };
        let closed = |until: jiff::civil::Date| edition.as_of.is_some_and(|day| until < day);
        if registration.until.is_some_and(closed) {
            let words = Value::Text(edition.say(&words::RegistrationClosed));
            return edition.fact(Role::Registration, &words::RegistrationLabel, vec![words]).into_iter().collect();
        }
        let link = edition.address(registration.url.as_ref().and_then(super::url));
        let until = registration.until.map(|until| {
            let time = document::Time { text: edition.day(until).text, start: document::Stamp::Date(until), end: None };
            Value::Time(time)
        });
        let facts = [
            edition.fact(Role::Registration, &words::RegistrationLabel, link),
            edition.fact(Role::Deadline, &words::RegistrationDeadlineLabel, until.into_iter().collect()),
        ];
        facts.into_iter().flatten().collect()
    }

    fn whole_fact(&self, edition: &Edition<'_>) -> Option<Fact> {
        let (label, value): (&dyn Message, Value) = match self.part_of()? {
            Whole::Project(project) => {
                let name = edition.text(&project.name);
                let quoted = Text { text: quoted(&name), ..name };
                (project_label(project.value().kind), edition.linked(quoted, Kind::Project, project.id.as_str()))
            }
            Whole::Event(event) => {
                (&words::PartOfLabel, edition.linked(edition.text(&event.title), Kind::Event, event.id.as_str()))
            }
        };
        edition.fact(Role::Project, label, vec![value])
    }
}

fn project_label(kind: ProjectKind) -> &'static dyn Message {
    match kind {
        ProjectKind::Project => &words::ProjectLabel,
        ProjectKind::Programme => &words::ProgrammeLabel,
        ProjectKind::Series => &words::SeriesLabel,
    }
}

/// A title in the quotation marks of its language.
fn quoted(name: &Text) -> String {
    match name.lang.language() {
        "kk" | "ru" => format!("«{}»", name.text),
        _ => format!("“{}”", name.text),
    }
}

/// A language by its name; one that has no name here by its tag.
fn named(tag: LangTag, lang: Lang) -> String {
    language_name(tag.language(), LanguageForm::Name, lang).map_or_else(|| tag.to_string(), str::to_owned)
}

/// Sentences that end an article.
impl Entry<'_, Event> {
    fn closing(&self, edition: &Edition<'_>) -> Vec<Prose> {
        if !self.is_on() {
            return self.contact_sentences(edition);
        }
        let mut sentences = vec![self.takes_place(edition)];
        sentences.extend(self.code_sentence(edition));
        sentences.extend(self.broadcast_sentences(edition));
        sentences.extend(self.language_sentence(edition));
        sentences.extend(self.contact_sentences(edition));
        sentences
    }

    fn tense(&self, edition: &Edition<'_>) -> words::Tense {
        if self.is_over(edition) { words::Tense::Past } else { words::Tense::Future }
    }

    fn takes_place(&self, edition: &Edition<'_>) -> Prose {
        let tense = self.tense(edition);
        if let (When::Timed(timed), Some(online), None) = (&self.when, self.online(), self.venues().next())
            && let Some(words) = self.takes_place_online(edition, timed, online.platform.as_str(), tense)
        {
            let url = online.url.as_ref().and_then(|url| super::url(url.reveal(edition.audience)?));
            return sentence(edition, words, url.map(|url| Inline::Link(Vec::new(), url)), ".");
        }
        Prose::new(edition.words(&words::TakesPlace { tense, when: &edition.when(&self.when) }), edition.lang)
    }

    fn takes_place_online(
        &self,
        edition: &Edition<'_>,
        timed: &Timed,
        platform: &str,
        tense: words::Tense,
    ) -> Option<String> {
        let (start, end) = (timed.starts(), timed.ends().filter(|end| end.date() == timed.start.date())?);
        Some(edition.words(&words::TakesPlaceOnlineOn { tense, start: &start, end: &end, platform }))
    }

    fn code_sentence(&self, edition: &Edition<'_>) -> Option<Prose> {
        let code = self.online()?.passcode.as_ref()?.reveal(edition.audience)?;
        let code = Inline::Text(code.as_str().to_owned());
        Some(sentence(edition, edition.words(&words::AccessCodeLabel), Some(code), ""))
    }

    fn broadcast_sentences(&self, edition: &Edition<'_>) -> Vec<Prose> {
        let tense = self.tense(edition);
        let sentences = self.broadcasts().filter_map(|broadcast| {
            let url = super::url(&broadcast.url)?;
            let words = match &broadcast.platform {
                Some(platform) => edition.words(&words::BroadcastAvailableOn { tense, platform: platform.as_str() }),
                None => edition.words(&words::BroadcastLabel),
            };
            Some(sentence(edition, words, Some(Inline::Link(Vec::new(), url)), ""))
        });
        sentences.collect()
    }

    fn language_sentence(&self, edition: &Edition<'_>) -> Option<Prose> {
        let mut official = self.languages.iter().filter(|language| language.role == LanguageRole::Official);
        let language = official.next()?;
        let name = named(language.tag, edition.lang);
        Some(Prose::new(edition.words(&words::OfficialLanguageIs { language: &name }), edition.lang))
    }

    fn contact_sentences(&self, edition: &Edition<'_>) -> Vec<Prose> {
        let telephones = self.contacts.iter().filter(|contact| contact.label.is_none()).filter_map(|contact| {
            let number = contact.phone.as_ref()?.reveal(edition.audience)?;
            Some(sentence(edition, edition.words(&words::ForQuestions), Some(Inline::Telephone(*number)), ""))
        });
        telephones.collect()
    }
}

/// Words, then a colon and what they lead to; without it, the words and how they end.
fn sentence(edition: &Edition<'_>, words: String, leads_to: Option<Inline>, end: &str) -> Prose {
    match leads_to {
        Some(inline) => Prose::new(format!("{words}: "), edition.lang).with(inline),
        None => Prose::new(format!("{words}{end}"), edition.lang),
    }
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
