//! An event in the words of schema.org.

use super::in_short;
use crate::content::Edition;
use crate::content::{
    Access, Amount, Availability, Entry, Event, EventKind, Kind, LanguageRole, Offer, ParticipantRole, Party, Price,
    ProjectKind, Registration, Status, SupportRole, Whole,
};
use crate::document::{Property, Stamp, Thing};

impl<'c> Entry<'c, Event> {
    /// The event as schema.org's `Event`, with plain strings in the edition's language.
    ///
    /// A link that lets anyone in is never in it: an online event's location is the page or the broadcast.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content, document::Property};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let organiser = |lang| match event.thing(lang).get("organizer") {
    ///     Some(Property::List(items)) => match &items[0] {
    ///         Property::Thing(thing) => thing.get("name").cloned(),
    ///         _ => None,
    ///     },
    ///     _ => None,
    /// };
    /// assert_eq!(organiser(Lang::Kk), Some("«Құқықтық саясатты зерттеу орталығы» қоғамдық қоры".into()));
    /// assert_eq!(organiser(Lang::Ru), Some("общественный фонд «Центр исследования правовой политики»".into()));
    /// assert_eq!(organiser(Lang::En), Some("Public Foundation “Legal Policy Research Center”".into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn thing<'e>(&self, edition: impl Into<Edition<'e>>) -> Thing<'c> {
        let edition = edition.into();
        // what it is about or, where nobody says that, when and how it is
        let (about, start, end) = match &self.value().summary {
            Some(summary) => {
                let (start, end) = crate::content::say::when::stamps(&self.when);
                (edition.text(summary), start, end)
            }
            None => {
                let time = self.time(&edition);
                let about = in_short(Some(&time), self.format(&edition).as_ref(), edition.lang);
                (about, time.start, time.end)
            }
        };
        let supporters = |roles: &[SupportRole]| -> Vec<Property<'c>> {
            let found = self.value().supporters.iter().filter(|row| roles.contains(&row.role));
            found.filter_map(|row| Some(edition.party_thing(self.follow(&row.who)?).into())).collect()
        };
        let mut node = edition.node(self.type_name(), Kind::Event, &self.id);
        node.properties.reserve(26); // as many as follow
        let broadcasts = self.broadcast_things(&node, &start, &edition);
        node.with("name", edition.text(&self.value().title))
            .with("description", about)
            .with("startDate", start)
            .with_some("endDate", end)
            .with("eventStatus", Property::Term(self.schema_status()))
            .with_some("previousStartDate", self.previous_starts())
            .with("eventAttendanceMode", Property::Term(self.attendance_mode()))
            .with("location", self.locations(&edition))
            .with("inLanguage", self.spoken())
            .with("organizer", self.hosts(&edition))
            .with("funder", supporters(&[SupportRole::Funder]))
            .with("sponsor", supporters(&[SupportRole::Sponsor, SupportRole::Support, SupportRole::Partner]))
            .with("performer", self.people_things(&edition, |role| !is_guest(role)))
            .with("attendee", self.people_things(&edition, is_guest))
            .with_some("superEvent", self.super_event(&edition))
            .with_some("about", self.project(&edition))
            .with_some("eventSchedule", self.schedule())
            .with("subEvent", [self.sub_dates(&edition), self.sub_events(&edition)].concat())
            .with("keywords", self.value().topics.iter().map(|topic| edition.text(topic).into()).collect::<Vec<_>>())
            .with("subjectOf", broadcasts)
            .with_some(
                "audience",
                self.value()
                    .audience
                    .as_ref()
                    .map(|audience| Thing::new("Audience").with("audienceType", edition.text(audience))),
            )
            .with_some(
                "image",
                self.value().image.as_ref().and_then(|image| edition.image(image)).map(|image| image.url),
            )
            .with_some("isAccessibleForFree", self.price.as_ref().is_some_and(Price::is_free).then_some(true))
            .with("offers", self.offers(&edition))
            .with_some("doorTime", self.door_time())
            .with_some("maximumAttendeeCapacity", self.admission().and_then(|row| row.capacity).map(i64::from))
            .with_some("typicalAgeRange", self.admission().and_then(|row| row.age).map(|age| format!("{age}-")))
    }

    fn type_name(&self) -> &'static str {
        match self.value().kind {
            EventKind::Festival => "Festival",
            EventKind::Concert => "MusicEvent",
            EventKind::Exhibition => "ExhibitionEvent",
            EventKind::Performance => "TheaterEvent",
            EventKind::Hackathon => "Hackathon",
            EventKind::Workshop
            | EventKind::NationalWorkshop
            | EventKind::Seminar
            | EventKind::Webinar
            | EventKind::Training
            | EventKind::TrainingSeminar
            | EventKind::Lecture
            | EventKind::MasterClass
            | EventKind::Course
            | EventKind::MootCourtCompetition => "EducationEvent",
            EventKind::Conference
            | EventKind::InternationalConference
            | EventKind::MinisterialConference
            | EventKind::PressConference
            | EventKind::Briefing
            | EventKind::Forum
            | EventKind::Symposium
            | EventKind::Session
            | EventKind::Sitting
            | EventKind::Meeting => "BusinessEvent",
            EventKind::OpenExpertDiscussion
            | EventKind::ExpertDiscussion
            | EventKind::ExpertMeeting
            | EventKind::OpenDebate
            | EventKind::PublicDiscussion
            | EventKind::PublicHearing
            | EventKind::RoundTable
            | EventKind::Presentation
            | EventKind::Competition
            | EventKind::Ceremony
            | EventKind::OpeningCeremony
            | EventKind::AwardCeremony
            | EventKind::OpenDay
            | EventKind::Holiday
            | EventKind::Vote
            | EventKind::Call
            | EventKind::Other => "Event",
        }
    }

    fn admission(&self) -> Option<&'c Registration> {
        self.value().registration.as_ref()
    }

    fn door_time(&self) -> Option<Stamp> {
        Some(Stamp::Zoned(self.value().when.zone()?.at(self.admission()?.doors?)))
    }

    fn schema_status(&self) -> &'static str {
        match &self.status {
            None | Some(Status::Scheduled(_) | Status::Tentative(_) | Status::Moved(_)) => "EventScheduled",
            Some(Status::Cancelled(_)) => "EventCancelled",
            Some(Status::Postponed(_)) => "EventPostponed",
            Some(Status::Rescheduled(_)) => "EventRescheduled",
            Some(Status::MovedOnline(_)) => "EventMovedOnline",
        }
    }

    fn previous_starts(&self) -> Option<Vec<Property<'c>>> {
        let Some(Status::Rescheduled(change)) = &self.status else { return None };
        Some(change.previous.iter().map(|when| crate::content::say::when::stamps(when).0.into()).collect())
    }

    fn attendance_mode(&self) -> &'static str {
        let on_the_spot = self.access.iter().any(|access| matches!(access, Access::Venue(_)));
        let online = self.access.iter().any(|access| matches!(access, Access::Online(_)));
        match (on_the_spot, online) {
            (true, true) => "MixedEventAttendanceMode",
            (true, false) => "OfflineEventAttendanceMode",
            (false, true) => "OnlineEventAttendanceMode",
            (false, false) if self.broadcasts().next().is_some() => "OnlineEventAttendanceMode",
            (false, false) => "OfflineEventAttendanceMode",
        }
    }

    pub(super) fn locations(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let day = self.when.first_day();
        let places = self.venues().map(|(place, _)| edition.place(place, day).into());
        let watched = || self.value().broadcasts().next().map(|broadcast| broadcast.url.address());
        let public = edition.page_of(Kind::Event, self.id.as_str()).or_else(watched);
        let online = self.value().onlines().map(|online| {
            let thing = Thing::new("VirtualLocation").with("name", online.platform().as_str());
            thing.with_some("url", public.clone()).into()
        });
        places.chain(online).collect()
    }

    fn spoken(&self) -> Vec<Property<'c>> {
        let spoken = self.languages.iter().filter(|language| language.role != LanguageRole::Interpretation);
        spoken.map(|language| language.tag.text().into()).collect()
    }

    fn super_event(&self, edition: &Edition<'_>) -> Option<Thing<'c>> {
        match self.part_of()? {
            Whole::Event(event) => {
                Some(edition.node("Event", Kind::Event, &event.id).with("name", edition.text(&event.value().title)))
            }
            Whole::Project(project) if project.value().kind == ProjectKind::Series => {
                Some(Thing::new("EventSeries").with("name", edition.text(&project.value().name)))
            }
            Whole::Project(_) => None,
        }
    }

    /// A project or programme that it is a part of: no event, so no `superEvent`.
    fn project(&self, edition: &Edition<'_>) -> Option<Thing<'c>> {
        match self.part_of()? {
            Whole::Project(project) if project.value().kind != ProjectKind::Series => Some(
                edition
                    .node("Project", Kind::Project, &project.id)
                    .with("name", edition.text(&project.value().name))
                    .with(
                        "funder",
                        project.funders().map(|party| edition.party_thing(party).into()).collect::<Vec<_>>(),
                    )
                    .with_some("sameAs", project.value().url.as_ref().map(|url| url.address())),
            ),
            Whole::Project(_) | Whole::Event(_) => None,
        }
    }

    /// Who has a part of this sort in it, with the position held on that day.
    fn people_things(&self, edition: &Edition<'_>, wanted: impl Fn(ParticipantRole) -> bool) -> Vec<Property<'c>> {
        let day = self.when.first_day();
        let people = self.people().filter(|(_, role)| wanted(*role)).map(|(party, _)| {
            let thing = edition.party_thing(party);
            let Party::Person(person) = party else { return thing.into() };
            let held = person.positions().find(|(position, _)| position.holds_on(day));
            let Some((position, at)) = held else { return thing.into() };
            let at = at.map(|at| Thing::new("Organization").with("name", edition.text(&at.value().name)));
            thing.with("jobTitle", edition.text(&position.title)).with_some("affiliation", at).into()
        });
        people.collect()
    }

    /// Whom to ask, as contact points of the first organiser.
    fn hosts(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let contacts = self.value().contacts.iter().filter_map(|contact| edition.contact_point(contact));
        let mut contacts = Some(contacts.collect::<Vec<Property<'c>>>());
        let hosts = self.organisers().map(|party| {
            let contacts = contacts.take().unwrap_or_default();
            edition.party_thing(party).with("contactPoint", contacts).into()
        });
        hosts.collect()
    }

    fn broadcast_things(&self, of: &Thing<'c>, start: &Stamp, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let things = self.value().broadcasts().map(|broadcast| {
            let thing = Thing::new("BroadcastEvent")
                .with("name", edition.text(&self.value().title))
                .with("isLiveBroadcast", true);
            thing
                .with("startDate", start.clone())
                .with("url", broadcast.url.address())
                .with("broadcastOfEvent", Thing::new("Event").with_identity(of))
                .into()
        });
        things.collect()
    }

    /// What it costs, the same as readers are told.
    fn offers(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let Some(price) = self.value().price.as_ref().filter(|_| self.lies_ahead(edition)) else { return Vec::new() };
        let registration = self.value().registration.as_ref();
        let register = registration.and_then(|registration| registration.url.as_ref());
        let url = register.map(|url| url.address()).or_else(|| edition.page_of(Kind::Event, self.id.as_str()));
        let until = registration.and_then(|registration| registration.until);
        let offer = |amount: String, currency: &'c str, until: Option<jiff::civil::Date>| {
            let offer = Thing::new("Offer").with("price", amount).with("priceCurrency", currency);
            offer.with_some("url", url.clone()).with_some("validThrough", until.map(Stamp::Date))
        };
        match price {
            Price::Unknown => Vec::new(),
            Price::Free => vec![offer("0".to_owned(), "KZT", until).into()],
            Price::Amount(Amount { amount, currency }) => {
                vec![offer(amount.number().to_string(), currency.as_str(), until).into()]
            }
            Price::Offers(offers) => {
                let is_over =
                    |one: &&Offer| one.until.is_some_and(|until| edition.as_of.is_some_and(|day| until < day));
                let things = offers.iter().filter(|one| !is_over(one)).map(|one| {
                    let until = one.until.or(until);
                    let availability = one.availability.map(|availability| match availability {
                        Availability::Available => "InStock",
                        Availability::FewLeft => "LimitedAvailability",
                        Availability::SoldOut => "SoldOut",
                    });
                    offer(one.amount.number().to_string(), one.currency.as_str(), until)
                        .with_some("name", one.name.as_ref().map(|name| edition.text(name)))
                        .with_some("description", one.audience.as_ref().map(|audience| edition.text(audience)))
                        .with_some("availability", availability.map(Property::Term))
                        .into()
                });
                things.collect()
            }
        }
    }
}

/// Whether somebody is a guest of the event and does not carry it: who is given an award performs nothing.
fn is_guest(role: ParticipantRole) -> bool {
    match role {
        ParticipantRole::Participant | ParticipantRole::Recipient => true,
        ParticipantRole::Speaker | ParticipantRole::Moderator | ParticipantRole::Chair | ParticipantRole::Presenter => {
            false
        }
    }
}
