//! Entities in the words of schema.org.

use jiff::civil::Date;

use super::Edition;
use crate::content::{
    Agreement, AgreementKind, Any, Contact, Entry, Id, Identifier, Kind, OpeningHours, Organisation, OrganisationKind,
    Page, PartialDate, Party, Person, Place, Prefix, Restricted, WeekdayWord,
};
use crate::document::{self, Property, Thing, Url};
use crate::lang::{LangTag, Localised};
use crate::message::Message;
use crate::messages::person;

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
            .node(kind, Kind::Organisation, &self.id)
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
            .with_some("description", organisation.mission.as_ref().map(|mission| edition.text(mission)))
            .with(
                "sameAs",
                organisation
                    .url
                    .iter()
                    .chain(&organisation.accounts)
                    .map(|url| url.address().into())
                    .collect::<Vec<_>>(),
            )
            .with("address", edition.addresses(organisation))
            .with("openingHoursSpecification", organisation.opening_hours.iter().map(open).collect::<Vec<_>>())
            .with("telephone", edition.telephones(&self.contacts))
            .with("email", edition.mailboxes(&self.value().contacts))
            .with("identifier", self.value().identifiers.iter().map(identifier).collect::<Vec<Property<'c>>>())
            .with_some("logo", self.value().logo.as_ref().and_then(|logo| edition.image(logo)).map(|logo| logo.url))
            .with_some(
                "location",
                self.value()
                    .place
                    .as_ref()
                    .and_then(|place| self.follow(place))
                    .map(|place| edition.place(place, None)),
            )
            .with_some("foundingDate", self.value().valid.as_ref().and_then(|valid| valid.from).map(super::when::stamp))
            .with_some(
                "dissolutionDate",
                self.value().valid.as_ref().and_then(|valid| valid.to).map(super::when::stamp),
            )
    }
}

impl<'c> Entry<'c, Person> {
    /// The person as schema.org's `Person`; what the name's grammar needs is not in it.
    #[must_use]
    pub fn thing<'e>(&self, edition: impl Into<Edition<'e>>) -> Thing<'c> {
        let edition = edition.into();
        let picked = self.value().name.pick(edition.lang);
        let part = |part: &'c Option<crate::content::OneLine>| part.as_ref().map(crate::content::OneLine::as_str);
        let positions = self.positions().map(|(position, organisation)| {
            let role = Thing::new("OrganizationRole").with("roleName", edition.text(&position.title));
            let at = organisation.map(|at| Thing::new("Organization").with("name", edition.text(&at.value().name)));
            let valid = position.valid.as_ref();
            let stamp = |date: Option<PartialDate>| date.map(super::when::stamp);
            role.with_some("memberOf", at)
                .with_some("startDate", stamp(valid.and_then(|valid| valid.from)))
                .with_some("endDate", stamp(valid.and_then(|valid| valid.to)))
                .into()
        });
        edition
            .node("Person", Kind::Person, &self.id)
            .with("name", picked.value.full())
            .with_some("honorificPrefix", self.prefix.map(|prefix| edition.words(prefix_words(prefix))))
            .with_some("givenName", part(&picked.value.given))
            .with_some("additionalName", part(&picked.value.patronymic))
            .with_some("familyName", part(&picked.value.family))
            .with("memberOf", positions.collect::<Vec<Property<'c>>>())
            .with(
                "contactPoint",
                self.value().contacts.iter().filter_map(|contact| edition.contact_point(contact)).collect::<Vec<_>>(),
            )
            .with("knowsLanguage", self.value().languages.iter().map(|tag| tag.text().into()).collect::<Vec<_>>())
            .with(
                "hasCredential",
                self.value()
                    .degrees
                    .iter()
                    .map(|degree| {
                        Thing::new("EducationalOccupationalCredential").with("name", edition.text(degree)).into()
                    })
                    .collect::<Vec<_>>(),
            )
            .with_some("description", self.value().biography.as_ref().and_then(|text| edition.first_sentences(text)))
            .with_some(
                "image",
                self.value().portrait.as_ref().and_then(|image| edition.image(image)).map(|image| image.url),
            )
            .with(
                "sameAs",
                self.value().links.iter().map(|link| link.url.address().into()).collect::<Vec<Property<'c>>>(),
            )
    }
}

impl Edition<'_> {
    /// Where visitors come to and letters go to.
    fn addresses<'c>(&self, organisation: &'c Organisation) -> Vec<Property<'c>> {
        let addresses = [&organisation.visiting_address, &organisation.postal_address];
        let things = addresses
            .into_iter()
            .flatten()
            .map(|address| Thing::new("PostalAddress").with("streetAddress", self.text(address)).into());
        things.collect()
    }
}

/// When something is open.
fn open<'c>(hours: &'c OpeningHours) -> Property<'c> {
    let days = hours.days.iter().map(|day| {
        Property::Term(match day {
            WeekdayWord::Monday => "Monday",
            WeekdayWord::Tuesday => "Tuesday",
            WeekdayWord::Wednesday => "Wednesday",
            WeekdayWord::Thursday => "Thursday",
            WeekdayWord::Friday => "Friday",
            WeekdayWord::Saturday => "Saturday",
            WeekdayWord::Sunday => "Sunday",
        })
    });
    let thing = Thing::new("OpeningHoursSpecification").with("dayOfWeek", days.collect::<Vec<_>>());
    thing.with("opens", hours.opens.as_str()).with("closes", hours.closes.as_str()).into()
}

/// How a person is addressed, without the name.
fn prefix_words(prefix: Prefix) -> &'static dyn Message {
    match prefix {
        Prefix::Mr => &person::PrefixMr,
        Prefix::Ms => &person::PrefixMs,
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
        let agreement = Thing::new("DigitalDocument")
            .with("additionalType", Url::known(wikidata(self.kind)))
            .with("name", edition.text(&self.value().title))
            .with("creator", parties);
        edition
            .article(Kind::Agreement, &self.id, &self.value().title)
            .with_some("description", self.value().body.as_ref().and_then(|body| edition.first_sentences(body)))
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
            .article(Kind::Page, &self.id, &self.value().title)
            .with_some("description", self.value().lead.as_ref().map(|lead| edition.text(lead)))
            .with_some("articleSection", self.value().section.as_ref().map(|section| edition.text(section)))
            .with_some(
                "about",
                self.value().about.as_ref().and_then(|about| self.follow(about)).map(|any| edition.any_thing(any)),
            )
            .with(
                "mentions",
                self.follow_all(&self.value().mentions).map(|any| edition.any_thing(any).into()).collect::<Vec<_>>(),
            )
            .with_some(
                "author",
                self.value()
                    .author
                    .as_ref()
                    .and_then(|author| self.follow(author))
                    .map(|author| edition.party_thing(author)),
            )
            .with_some(
                "locationCreated",
                self.value()
                    .place
                    .as_ref()
                    .and_then(|place| self.follow(place))
                    .map(|place| edition.place(place, None)),
            )
            .with("keywords", self.value().tags.iter().map(|tag| edition.text(tag).into()).collect::<Vec<_>>())
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
    pub(super) fn node(&self, kind: &'static str, entity: Kind, id: &Id) -> Thing<'static> {
        let told = self.pages.and_then(|pages| pages.id(entity, id.as_str()));
        let identity = told.unwrap_or_else(|| Url::of_uuid(id.uid(self.publisher, entity)));
        Thing::new(kind).identified(identity).with_some("url", self.page_of(entity, id.as_str()))
    }

    fn article<'c>(&self, entity: Kind, id: &Id, title: &'c Localised<crate::content::OneLine>) -> Thing<'c> {
        let title = self.text(title);
        let lang: LangTag = title.lang;
        self.node("Article", entity, id).with("headline", title).with("inLanguage", lang.text())
    }

    pub(super) fn party_thing<'c>(&self, party: Party<'c>) -> Thing<'c> {
        match party {
            Party::Organisation(organisation) => self
                .node("Organization", Kind::Organisation, &organisation.id)
                .with("name", self.text(&organisation.value().name))
                .with_some("sameAs", organisation.value().url.as_ref().map(|url| url.address())),
            Party::Person(person) => {
                self.node("Person", Kind::Person, &person.id).with("name", self.plain_name(person))
            }
        }
    }

    /// A place under the name that it had on this day, or without a day under the one that it has.
    pub(super) fn place<'c>(&self, place: Entry<'c, Place>, day: impl Into<Option<Date>>) -> Thing<'c> {
        let day = day.into();
        let named = |place: Entry<'c, Place>| match day {
            Some(day) => self.text(place.value().name_on(day)),
            None => self.text(&place.value().name),
        };
        let value = place.value();
        let address = Thing::new("PostalAddress")
            .with_some("streetAddress", value.address.as_ref().map(|address| self.text(address)))
            .with_some("addressLocality", place.parent().map(named))
            .with_some("addressCountry", value.country.as_ref().map(|country| country.as_str()));
        let geo = value.geo.as_ref().map(|geo| {
            Thing::new("GeoCoordinates").with("latitude", geo.lat.to_string()).with("longitude", geo.lon.to_string())
        });
        let thing = Thing::new("Place").with("name", named(place));
        thing.with_some("address", (!address.properties.is_empty()).then_some(address)).with_some("geo", geo)
    }

    pub(super) fn contact_point<'c>(&self, contact: &'c Restricted<Contact>) -> Option<Property<'c>> {
        let contact = contact.reveal(self.audience)?;
        let languages = contact.languages.iter().map(|tag| tag.text().into()).collect::<Vec<Property<'c>>>();
        let thing = Thing::new("ContactPoint")
            .with_some("name", contact.label.as_ref().map(|label| self.text(label)))
            .with_some("telephone", contact.phone.map(|phone| phone.e164().to_string()))
            .with_some("email", contact.email.as_ref().map(|email| email.as_str()))
            .with_some("url", contact.url.as_ref().map(|url| url.address()));
        (!thing.properties.is_empty()).then(|| thing.with("availableLanguage", languages).into())
    }

    /// Any entity by its name, as what a page is about or mentions.
    fn any_thing<'c>(&self, any: Any<'c>) -> Thing<'c> {
        match any {
            Any::Organisation(one) => self.party_thing(Party::Organisation(one)),
            Any::Person(one) => self.party_thing(Party::Person(one)),
            Any::Event(one) => self.node("Event", Kind::Event, &one.id).with("name", self.text(&one.value().title)),
            Any::Place(one) => self.node("Place", Kind::Place, &one.id).with("name", self.text(&one.value().name)),
            Any::Agreement(one) => {
                self.node("DigitalDocument", Kind::Agreement, &one.id).with("name", self.text(&one.value().title))
            }
            Any::Page(one) => self.node("WebPage", Kind::Page, &one.id).with("name", self.text(&one.value().title)),
            Any::Project(one) => {
                self.node("Project", Kind::Project, &one.id).with("name", self.text(&one.value().name))
            }
        }
    }

    fn mailboxes<'c>(&self, contacts: &'c [Restricted<Contact>]) -> Vec<Property<'c>> {
        let mailboxes = contacts.iter().filter_map(|contact| contact.reveal(self.audience)?.email.as_ref());
        mailboxes.map(|email| email.as_str().into()).collect()
    }

    fn telephones(&self, contacts: &[Restricted<Contact>]) -> Vec<Property<'static>> {
        let numbers = contacts.iter().filter_map(|contact| contact.reveal(self.audience)?.phone);
        numbers.map(|number| number.e164().to_string().into()).collect()
    }
}

/// What an agreement is in Wikidata, since schema.org has no word for it (JL-09).
fn wikidata(kind: AgreementKind) -> &'static str {
    match kind {
        AgreementKind::Treaty => "https://www.wikidata.org/wiki/Q131569",
        AgreementKind::Agreement
        | AgreementKind::Cooperation
        | AgreementKind::Memorandum
        | AgreementKind::Understanding => "https://www.wikidata.org/wiki/Q321839",
    }
}

/// A number in a register.
fn identifier(identifier: &Identifier) -> Property<'_> {
    let thing = Thing::new("PropertyValue").with("propertyID", identifier.scheme.as_str());
    thing.with("value", identifier.value.as_str()).into()
}

/// What a page lists in schema.org's words, with whole addresses; of those from the root of a site, its origin goes before them.
#[must_use]
pub fn item_list<'a>(document: &document::Document<'a>, origin: &str) -> Thing<'a> {
    let cards = document.blocks.iter().flat_map(|block| match block {
        document::Block::Cards(cards) => cards.as_slice(),
        _ => &[],
    });
    let items = cards.zip(1_i64..).map(|(card, position)| {
        let item = Thing::new("ListItem").with("position", position).with("name", card.title.clone());
        let whole = |url: &Url<'a>| match url.is_external() {
            true => Some(url.clone()),
            false => Url::parse(format!("{origin}{url}")).ok(),
        };
        item.with_some("url", card.url.as_ref().and_then(whole)).into()
    });
    Thing::new("ItemList").with("itemListElement", items.collect::<Vec<Property<'a>>>())
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
