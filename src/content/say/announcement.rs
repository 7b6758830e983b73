//! What one has to know to come to an event, and what else is known of it, point by point.

use std::borrow::Cow;

use super::Edition;
use super::facts::address;
use crate::Lang;
use crate::content::{
    AccessCode, Entry, Event, Kind, LanguageRole, Online, ParticipantRole, ProjectKind, Secret, Status, SupportRole,
    When, Whole,
};
use crate::document::{Fact, Prose, Role, Stamp, Text, Time, Value, Values};
use crate::format::{LanguageForm, language_name};
use crate::lang::LangTag;
use crate::message::Message;
use crate::messages::event as words;

impl<'c> Entry<'c, Event> {
    /// What one has to know to come.
    pub(super) fn announced(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let event = self.value();
        let mut facts = Vec::with_capacity(16);
        facts.push(self.when_line(edition));
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
            facts.extend(edition.price(event.price.as_ref()));
        }
        facts.extend(event.contacts.iter().filter_map(|contact| edition.contact(contact, &words::ContactLabel)));
        facts
    }

    /// What else is known.
    pub(super) fn background(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let event = self.value();
        let audience = event.audience.as_ref().map(|audience| Value::Text(edition.text(audience)));
        let topics: Values<'c> = event.topics.iter().map(|topic| Value::Text(edition.text(topic))).collect();
        let documents: Values<'c> = event.documents.iter().map(|file| edition.file(file)).collect();
        let links: Values<'c> = event.links.iter().map(|link| edition.link(link)).collect();
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
    fn when_line(&self, edition: &Edition<'_>) -> Fact<'static> {
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
    fn format(&self, edition: &Edition<'_>) -> Option<Fact<'static>> {
        let on_the_spot = self.venues().next().is_some();
        let words = match (on_the_spot, self.online().map(move |online| online.platform.as_str())) {
            (true, None) => edition.say(&words::FormatInPerson),
            (false, Some("")) => edition.say(&words::FormatOnline),
            (true, Some("")) => edition.say(&words::FormatHybrid),
            (false, Some(platform)) => edition.say(&words::FormatOnlineOn { platform }),
            (true, Some(platform)) => edition.say(&words::FormatHybridOn { platform }),
            (false, None) if self.broadcasts().next().is_some() => edition.say(&words::FormatOnline),
            (false, None) => return None,
        };
        edition.fact(Role::Where, &words::FormatLabel, Value::Text(words))
    }

    fn venue_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        let day = self.when.first_day();
        let facts = self.venues().flat_map(move |(place, venue)| {
            let name = edition.linked(edition.text(place.value().name_on(day)), Kind::Place, place.id.as_str());
            let room = venue.room.as_ref().map(|room| Value::Text(edition.text(room)));
            let address = place.value().address.as_ref().map(|address| Value::Text(edition.text(address)));
            [
                edition.fact(
                    Role::Where,
                    &words::VenueLabel,
                    [Some(name), room].into_iter().flatten().collect::<Values<'_>>(),
                ),
                edition.fact(Role::Address, &words::AddressLabel, address),
            ]
        });
        facts.flatten()
    }

    fn online_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        let facts = self.value().online().map(move |online| Self::ways_in(online, edition));
        facts.into_iter().flatten().flatten()
    }

    fn ways_in(online: &'c Online, edition: &Edition<'_>) -> [Option<Fact<'c>>; 4] {
        let url = online.url.as_ref().and_then(|url| url.reveal(edition.audience));
        let code = |secret: &'c Option<Secret<AccessCode>>| {
            let code = secret.as_ref().and_then(|secret| secret.reveal(edition.audience));
            code.map(|code| Value::Code(code.as_str().into()))
        };
        let dial = online.dial_in.iter().filter_map(|number| Some(Value::Telephone(*number.reveal(edition.audience)?)));
        // The number of the meeting is for whoever types it, for want of a link.
        let number = if url.is_some() { None } else { code(&online.meeting_id) };
        [
            edition.fact(Role::Join, &words::JoinLabel, url.map(address)),
            edition.fact(Role::MeetingId, &words::MeetingIdLabel, number),
            edition.fact(Role::AccessCode, &words::AccessCodeLabel, code(&online.passcode)),
            edition.fact(Role::Join, &words::DialInLabel, dial.collect::<Values<'_>>()),
        ]
    }

    fn broadcast_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        self.value().broadcasts().filter_map(move |broadcast| {
            let link = address(&broadcast.url);
            match &broadcast.platform {
                Some(platform) => {
                    edition.fact(Role::Broadcast, &words::BroadcastOnLabel { platform: platform.as_str() }, link)
                }
                None => edition.fact(Role::Broadcast, &words::BroadcastLabel, link),
            }
        })
    }

    fn language_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        let rows: [(LanguageRole, Role, &dyn Message); 3] = [
            (LanguageRole::Official, Role::SpokenLanguage, &words::OfficialLanguageLabel),
            (LanguageRole::Working, Role::SpokenLanguage, &words::WorkingLanguagesLabel),
            (LanguageRole::Interpretation, Role::Interpretation, &words::InterpretationLabel),
        ];
        rows.into_iter().filter_map(move |(used, role, label)| {
            let spoken = self.languages.iter().filter(|language| language.role == used);
            let names = spoken.map(|language| Value::Text(Text::new(named(language.tag, edition.lang), edition.lang)));
            edition.fact(role, label, names.collect::<Values<'_>>())
        })
    }

    fn organiser_fact(&self, edition: &Edition<'_>) -> Option<Fact<'c>> {
        let organisers: Values<'c> = self.organisers().map(|party| edition.party(party)).collect();
        let label: &dyn Message = if organisers.len() > 1 { &words::OrganisersLabel } else { &words::OrganiserLabel };
        edition.fact(Role::Organiser, label, organisers)
    }

    /// A line for each supporter, in the case that the language needs.
    fn support_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        self.supporters().map(move |(party, role)| {
            let org = party.as_name();
            let (label, phrase): (&dyn Message, Option<&dyn Message>) = match role {
                SupportRole::Funder => (&words::FunderLabel, Some(&words::FinanciallySupportedBy { org })),
                SupportRole::Support => (&words::SupportLabel, Some(&words::SupportedBy { org })),
                SupportRole::Partner => (&words::PartnerLabel, Some(&words::InPartnershipWith { org })),
                SupportRole::Sponsor => (&words::SponsorLabel, None),
            };
            let fact = Fact::new(Role::Support, edition.say(label), edition.party(party));
            match phrase {
                Some(phrase) => fact.phrased(Prose::new(edition.words(phrase), edition.lang)),
                None => fact,
            }
        })
    }

    fn people_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        let rows: [(&[ParticipantRole], &dyn Message); 4] = [
            (&[ParticipantRole::Speaker], &words::SpeakersLabel),
            (&[ParticipantRole::Moderator], &words::ModeratorLabel),
            (&[ParticipantRole::Chair], &words::ChairLabel),
            (
                &[ParticipantRole::Participant, ParticipantRole::Presenter, ParticipantRole::Recipient],
                &words::ParticipantsLabel,
            ),
        ];
        rows.into_iter().filter_map(move |(roles, label)| {
            let people = self.people().filter(|(_, role)| roles.contains(role));
            edition.fact(Role::Speaker, label, people.map(|(party, _)| edition.party(party)).collect::<Values<'_>>())
        })
    }

    fn registration_facts(&self, edition: &Edition<'_>) -> impl Iterator<Item = Fact<'c>> {
        let facts = self.value().registration.as_ref().map(move |registration| {
            let closed = |until: jiff::civil::Date| edition.as_of.is_some_and(|day| until < day);
            if registration.until.is_some_and(closed) {
                let words = Value::Text(edition.say(&words::RegistrationClosed));
                return [edition.fact(Role::Registration, &words::RegistrationLabel, words), None];
            }
            let link = registration.url.as_ref().map(address);
            let until = |until| Time { text: edition.day(until).into(), start: Stamp::Date(until), end: None };
            let until = registration.until.map(|day| Value::Time(until(day)));
            [
                edition.fact(Role::Registration, &words::RegistrationLabel, link),
                edition.fact(Role::Deadline, &words::RegistrationDeadlineLabel, until),
            ]
        });
        facts.into_iter().flatten().flatten()
    }

    fn whole_fact(&self, edition: &Edition<'_>) -> Option<Fact<'c>> {
        let (label, value): (&dyn Message, Value<'c>) = match self.part_of()? {
            Whole::Project(project) => {
                let name = edition.text(&project.value().name);
                let words = quoted(&name);
                let quoted = name.with_words(words);
                (project_label(project.value().kind), edition.linked(quoted, Kind::Project, project.id.as_str()))
            }
            Whole::Event(event) => (
                &words::PartOfLabel,
                edition.linked(edition.text(&event.value().title), Kind::Event, event.id.as_str()),
            ),
        };
        edition.fact(Role::Project, label, value)
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
fn quoted(name: &Text<'_>) -> String {
    match name.lang.language() {
        "kk" | "ru" => format!("«{}»", name.text),
        _ => format!("“{}”", name.text),
    }
}

/// A language by its name; one that has no name here by its tag.
pub(super) fn named(tag: LangTag, lang: Lang) -> Cow<'static, str> {
    language_name(tag.language(), LanguageForm::Name, lang).map_or_else(|| tag.to_string().into(), Cow::Borrowed)
}
