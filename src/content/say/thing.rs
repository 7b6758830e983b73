//! Entities in the words of schema.org.

use super::Edition;
use crate::content::{
    Access, Agreement, Amount, Entry, Event, EventKind, Kind, LanguageRole, Organisation, OrganisationKind, Page,
    Party, Person, Price, Status, SupportRole, Whole,
};
use crate::document::{self, Property, Thing};
use crate::lang::{LangTag, Localised};

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
        let (start, end) = super::when::stamps(&self.when);
        let supporters = |roles: &[SupportRole]| -> Vec<Property<'c>> {
            let found = self.supporters().filter(|(_, role)| roles.contains(role));
            found.map(|(party, _)| edition.party_thing(party).into()).collect()
        };
        edition
            .node(self.type_name(), Kind::Event, self.id.as_str())
            .with("name", edition.text(&self.value().title))
            .with_some("description", self.value().summary.as_ref().map(|summary| edition.text(summary)))
            .with("startDate", start)
            .with_some("endDate", end)
            .with("eventStatus", Property::Term(self.schema_status()))
            .with_some("previousStartDate", self.previous_starts())
            .with("eventAttendanceMode", Property::Term(self.attendance_mode()))
            .with("location", self.locations(&edition))
            .with("inLanguage", self.spoken())
            .with("organizer", self.organisers().map(|party| edition.party_thing(party).into()).collect::<Vec<_>>())
            .with("funder", supporters(&[SupportRole::Funder]))
            .with("sponsor", supporters(&[SupportRole::Sponsor, SupportRole::Support, SupportRole::Partner]))
            .with("performer", self.people().map(|(party, _)| edition.party_thing(party).into()).collect::<Vec<_>>())
            .with_some("superEvent", self.super_event(&edition))
            .with("subjectOf", self.broadcast_things(&edition))
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
            .with_some("isAccessibleForFree", matches!(self.price, Some(Price::Free)).then_some(true))
            .with_some("offers", self.offer(&edition))
    }

    fn type_name(&self) -> &'static str {
        match self.value().kind {
            EventKind::Workshop
            | EventKind::NationalWorkshop
            | EventKind::Seminar
            | EventKind::Webinar
            | EventKind::Training
            | EventKind::TrainingSeminar
            | EventKind::Lecture
            | EventKind::MasterClass
            | EventKind::MootCourtCompetition => "EducationEvent",
            EventKind::Conference
            | EventKind::InternationalConference
            | EventKind::MinisterialConference
            | EventKind::PressConference
            | EventKind::Briefing
            | EventKind::Forum
            | EventKind::Symposium
            | EventKind::Session
            | EventKind::Meeting => "BusinessEvent",
            _ => "Event",
        }
    }

    fn schema_status(&self) -> &'static str {
        match &self.status {
            None | Some(Status::Scheduled(_) | Status::Tentative(_)) => "EventScheduled",
            Some(Status::Cancelled(_)) => "EventCancelled",
            Some(Status::Postponed(_)) => "EventPostponed",
            Some(Status::Rescheduled(_)) => "EventRescheduled",
            Some(Status::MovedOnline(_)) => "EventMovedOnline",
        }
    }

    fn previous_starts(&self) -> Option<Vec<Property<'c>>> {
        let Some(Status::Rescheduled(change)) = &self.status else { return None };
        Some(change.previous.iter().map(|when| super::when::stamps(when).0.into()).collect())
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

    fn locations(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let day = self.when.first_day();
        let places = self.venues().map(|(place, _)| {
            let thing = Thing::new("Place").with("name", edition.text(place.value().name_on(day)));
            thing.with_some("address", place.value().address.as_ref().map(|address| edition.text(address))).into()
        });
        let public = edition.page_of(Kind::Event, self.id.as_str());
        let online = self.value().online().map(|online| {
            let watched = self.value().broadcasts().next().map(|broadcast| broadcast.url.address());
            let thing = Thing::new("VirtualLocation").with("name", online.platform.as_str());
            thing.with_some("url", public.or(watched)).into()
        });
        places.chain(online).collect()
    }

    fn spoken(&self) -> Vec<Property<'c>> {
        let spoken = self.languages.iter().filter(|language| language.role != LanguageRole::Interpretation);
        spoken.map(|language| language.tag.to_string().into()).collect()
    }

    fn super_event(&self, edition: &Edition<'_>) -> Option<Thing<'c>> {
        match self.part_of()? {
            Whole::Event(event) => Some(
                edition.node("Event", Kind::Event, event.id.as_str()).with("name", edition.text(&event.value().title)),
            ),
            Whole::Project(project) => {
                Some(Thing::new("EventSeries").with("name", edition.text(&project.value().name)))
            }
        }
    }

    fn broadcast_things(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let (start, _) = super::when::stamps(&self.when);
        let things = self.value().broadcasts().map(|broadcast| {
            let thing = Thing::new("BroadcastEvent")
                .with("name", edition.text(&self.value().title))
                .with("isLiveBroadcast", true);
            thing.with("startDate", start.clone()).with("url", broadcast.url.address()).into()
        });
        things.collect()
    }

    fn offer(&self, edition: &Edition<'_>) -> Option<Thing<'c>> {
        let (amount, currency) = match self.value().price.as_ref()? {
            Price::Unknown => return None,
            Price::Free => ("0".to_owned(), "KZT"),
            Price::Amount(Amount { amount, currency }) => (amount.number().to_string(), currency.as_str()),
        };
        let register = self.value().registration.as_ref().and_then(|registration| registration.url.as_ref());
        let url = register.map(|url| url.address()).or_else(|| edition.page_of(Kind::Event, self.id.as_str()));
        Some(Thing::new("Offer").with("price", amount).with("priceCurrency", currency).with_some("url", url))
    }
}

impl<'c> Entry<'c, Organisation> {
    /// The organisation as schema.org's `Organization`.
    #[must_use]
    pub fn thing<'e>(&self, edition: impl Into<Edition<'e>>) -> Thing<'c> {
        let edition = edition.into();
        let kind = match self.value().kind {
            OrganisationKind::Ministry
            | OrganisationKind::Government
            | OrganisationKind::Parliament
            | OrganisationKind::Court
            | OrganisationKind::Council
            | OrganisationKind::Committee
            | OrganisationKind::Department
            | OrganisationKind::StateBody => "GovernmentOrganization",
            OrganisationKind::University => "CollegeOrUniversity",
            OrganisationKind::Foundation | OrganisationKind::PublicFoundation | OrganisationKind::Ngo => "NGO",
            _ => "Organization",
        };
        let organisation = self.value();
        let other = organisation.short.iter().chain(&organisation.abbreviation).chain(&organisation.aliases);
        edition
            .node(kind, Kind::Organisation, self.id.as_str())
            .with("name", edition.text(&self.value().name))
            .with("alternateName", other.map(|name| edition.text(name).into()).collect::<Vec<Property<'c>>>())
            .with_some(
                "parentOrganization",
                self.parent().map(|parent| Thing::new("Organization").with("name", edition.text(&parent.value().name))),
            )
            .with(
                "subOrganization",
                self.units()
                    .map(|unit| Thing::new("Organization").with("name", edition.text(&unit.value().name)).into())
                    .collect::<Vec<Property<'c>>>(),
            )
            .with_some("sameAs", organisation.url.as_ref().map(|url| url.address()))
            .with("telephone", edition.telephones(&self.contacts))
    }
}

impl<'c> Entry<'c, Person> {
    /// The person as schema.org's `Person`; what the name's grammar needs is not in it.
    #[must_use]
    pub fn thing<'e>(&self, edition: impl Into<Edition<'e>>) -> Thing<'c> {
        let edition = edition.into();
        let picked = self.value().name.pick(edition.lang);
        let part = |part: &'c Option<crate::content::Text>| part.as_ref().map(crate::content::Text::as_str);
        let positions = self.positions().map(|(position, organisation)| {
            let role = Thing::new("OrganizationRole").with("roleName", edition.text(&position.title));
            let at = organisation.map(|at| Thing::new("Organization").with("name", edition.text(&at.value().name)));
            role.with_some("memberOf", at).into()
        });
        edition
            .node("Person", Kind::Person, self.id.as_str())
            .with("name", picked.value.full())
            .with_some("givenName", part(&picked.value.given))
            .with_some("additionalName", part(&picked.value.patronymic))
            .with_some("familyName", part(&picked.value.family))
            .with("memberOf", positions.collect::<Vec<Property<'c>>>())
            .with(
                "sameAs",
                self.value().links.iter().map(|link| link.url.address().into()).collect::<Vec<Property<'c>>>(),
            )
    }
}

impl<'c> Entry<'c, Agreement> {
    /// The article about the agreement as schema.org's `Article`, and in it the agreement: the vocabulary has no word
    /// for one, so it is a `DigitalDocument` by its parties.
    #[must_use]
    pub fn thing<'e>(&self, edition: impl Into<Edition<'e>>) -> Thing<'c> {
        let edition = edition.into();
        let parties: Vec<Property<'c>> =
            self.parties().map(|party| edition.party_thing(Party::Organisation(party)).into()).collect();
        let signatories: Vec<Property<'c>> =
            self.signatories().map(|(person, ..)| edition.party_thing(Party::Person(person)).into()).collect();
        let (signed, end) = super::when::stamps(&self.signed);
        let signing = Thing::new("Event")
            .with("name", edition.text(&self.value().title))
            .with("startDate", signed)
            .with_some("endDate", end)
            .with_some(
                "location",
                self.place().map(|place| {
                    Thing::new("Place").with("name", edition.text(place.value().name_on(self.signed.first_day())))
                }),
            )
            .with("attendee", signatories);
        let agreement =
            Thing::new("DigitalDocument").with("name", edition.text(&self.value().title)).with("creator", parties);
        edition
            .article(Kind::Agreement, self.id.as_str(), &self.value().title)
            .with_some("dateModified", self.updated.map(super::utc))
            .with("about", agreement)
            .with("mentions", signing)
    }
}

impl<'c> Entry<'c, Page> {
    /// The page as schema.org's `Article`.
    #[must_use]
    pub fn thing<'e>(&self, edition: impl Into<Edition<'e>>) -> Thing<'c> {
        let edition = edition.into();
        edition
            .article(Kind::Page, self.id.as_str(), &self.value().title)
            .with_some("description", self.value().lead.as_ref().map(|lead| edition.text(lead)))
            .with_some("datePublished", self.published.map(super::utc))
            .with_some("dateModified", self.updated.map(super::utc))
            .with_some(
                "image",
                self.value().image.as_ref().and_then(|image| edition.image(image)).map(|image| image.url),
            )
    }
}

impl Edition<'_> {
    /// A node with the address of its page, which is also its id in every language if the site says where that is.
    fn node(&self, kind: &'static str, entity: Kind, id: &str) -> Thing<'static> {
        let thing = Thing::new(kind);
        let thing = match self.pages.and_then(|pages| pages.id(entity, id)) {
            Some(id) => thing.identified(id),
            None => thing,
        };
        thing.with_some("url", self.page_of(entity, id))
    }

    fn article<'c>(&self, entity: Kind, id: &str, title: &'c Localised<crate::content::Text>) -> Thing<'c> {
        let title = self.text(title);
        let lang: LangTag = title.lang;
        self.node("Article", entity, id).with("headline", title).with("inLanguage", lang.to_string())
    }

    fn party_thing<'c>(&self, party: Party<'c>) -> Thing<'c> {
        match party {
            Party::Organisation(organisation) => self
                .node("Organization", Kind::Organisation, organisation.id.as_str())
                .with("name", self.text(&organisation.value().name))
                .with_some("sameAs", organisation.value().url.as_ref().map(|url| url.address())),
            Party::Person(person) => {
                self.node("Person", Kind::Person, person.id.as_str()).with("name", self.plain_name(person))
            }
        }
    }

    fn telephones(&self, contacts: &[crate::content::Contact]) -> Vec<Property<'static>> {
        let numbers = contacts.iter().filter_map(|contact| contact.phone.as_ref()?.reveal(self.audience));
        numbers.map(|number| number.e164().to_string().into()).collect()
    }
}

/// What the trail of a page is in schema.org's words, with the addresses that are known.
#[must_use]
pub fn breadcrumbs<'a>(trail: &document::Trail<'a>) -> Thing<'a> {
    let items = trail.crumbs.iter().zip(1_i64..).map(|(crumb, position)| {
        let item = Thing::new("ListItem").with("position", position).with("name", crumb.text.text.clone());
        item.with_some("item", crumb.url.clone()).into()
    });
    Thing::new("BreadcrumbList").with("itemListElement", items.collect::<Vec<Property<'_>>>())
}
