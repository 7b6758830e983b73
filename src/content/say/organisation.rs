//! What an organisation says.

use super::Edition;
use super::facts::address;
use crate::Lang;
use crate::content::{Contact, Content, Entry, Kind, Organisation, OrganisationKind, Scheme};
use crate::document::{About, Block, Document, Fact, Role, Text, Time, Value, Values};
use crate::message::Message;
use crate::messages::{organisation as words, person};

impl<'c> Entry<'c, Organisation> {
    /// Its name and what is known of it.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let bar = content.organisation("almaty-bar")?;
    /// let title = |lang| bar.page(lang).title.text;
    /// assert_eq!(title(Lang::Kk), "Алматы қалалық адвокаттар алқасы");
    /// assert_eq!(title(Lang::Ru), "Алматинская городская коллегия адвокатов");
    /// assert_eq!(title(Lang::En), "City Collegium of advocates of Almaty");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document<'c> {
        let (organisation, edition) = (self.value(), edition.into());
        let title = capitalised(edition.text(&organisation.name));
        let mut document = edition.document(Kind::Organisation, &organisation.id, title);
        document.about = About::Organisation;
        document.trail = edition.trail(self.content(), &[], Kind::Organisation, &document.title);
        document.image = organisation.logo.as_ref().and_then(|logo| edition.image(logo));
        let mut facts = Vec::new();
        self.add_names(&edition, &mut facts);
        self.add_belongings(&edition, &mut facts);
        self.add_whereabouts(&edition, &mut facts);
        document.with(Block::Facts(facts))
    }

    /// Whether there is a page in this language: a name.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        self.name.get(lang).is_some()
    }

    fn add_names(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let organisation = self.value();
        let text = |text: &'c crate::lang::Localised<crate::content::OneLine>| Value::Text(edition.text(text));
        let texts = |texts: &'c [crate::lang::Localised<crate::content::OneLine>]| {
            texts.iter().map(text).collect::<Values<'c>>()
        };
        let kind = match &organisation.legal_form {
            Some(form) => edition.text(form),
            None => edition.say(kind_words(organisation.kind)),
        };
        edition.add(facts, Role::Subject, &words::KindLabel, Value::Text(kind));
        edition.add(facts, Role::AlsoKnownAs, &words::ShortNameLabel, organisation.short.as_ref().map(text));
        edition.add(facts, Role::AlsoKnownAs, &words::AbbreviationLabel, organisation.abbreviation.as_ref().map(text));
        edition.add(facts, Role::AlsoKnownAs, &words::AlsoKnownAsLabel, texts(&organisation.aliases));
    }

    fn add_belongings(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let parent = self.parent().map(|parent| edition.organisation(parent));
        let units: Values<'c> = self.units().map(|unit| edition.organisation(unit)).collect();
        let bin = self.value().identifiers.iter().filter(|identifier| identifier.scheme == Scheme::Bin);
        let bin: Values<'c> = bin.map(|identifier| Value::Code(identifier.value.as_str().into())).collect();
        let since = |date: Option<crate::content::PartialDate>| {
            let time = |date| Time { text: edition.partial(date).into(), start: super::when::stamp(date), end: None };
            date.map(|date| Value::Time(time(date)))
        };
        let valid = self.valid.as_ref();
        edition.add(facts, Role::Affiliation, &words::ParentLabel, parent);
        edition.add(facts, Role::Affiliation, &words::UnitsLabel, units);
        edition.add(facts, Role::Other, &words::BinLabel, bin);
        edition.add(facts, Role::Founded, &words::FoundedLabel, since(valid.and_then(|valid| valid.from)));
        edition.add(facts, Role::Founded, &words::ClosedLabel, since(valid.and_then(|valid| valid.to)));
        edition.add(facts, Role::Position, &words::PeopleLabel, people(self.content(), self.id.as_str(), edition));
    }

    fn add_whereabouts(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let place = self
            .follow_place()
            .map(|place| edition.linked(edition.text(&place.value().name), Kind::Place, place.id.as_str()));
        edition.add(facts, Role::Where, &words::PlaceLabel, place);
        edition.add(facts, Role::Website, &words::WebsiteLabel, self.value().url.as_ref().map(address));
        for contact in &self.value().contacts {
            edition.add_contact(contact, self.content(), contact_label, facts);
        }
    }

    fn follow_place(&self) -> Option<Entry<'c, crate::content::Place>> {
        self.follow(self.place.as_ref()?)
    }
}

/// A name as a title: «общественный фонд …» begins small inside a sentence only.
pub(super) fn capitalised(name: Text<'_>) -> Text<'_> {
    let words = super::capital(&name.text);
    name.with_words(words)
}

/// What a contact is called that has no label of its own.
pub(super) fn contact_label(contact: &Contact) -> &'static dyn Message {
    match (&contact.phone, &contact.email) {
        (Some(_), _) => &words::TelephoneLabel,
        (None, Some(_)) => &words::EmailLabel,
        (None, None) => &words::WebsiteLabel,
    }
}

/// Who holds a position there, each with the position.
fn people<'c>(content: &'c Content, organisation: &str, edition: &Edition<'_>) -> Values<'c> {
    let held = content.persons().flat_map(|person| {
        let here = person.value().positions.iter().filter(move |position| {
            position.organisation.as_ref().is_some_and(|reference| reference.id() == organisation)
        });
        here.map(move |position| (person, position))
    });
    let values = held.map(|(holder, position)| {
        let name = edition.plain_name(holder);
        let position = edition.text(&position.title).text;
        let words = edition.words(&person::Holder { name: &name.text, position: &position });
        Value::Text(name.with_words(words))
    });
    values.collect()
}

fn kind_words(kind: OrganisationKind) -> &'static dyn Message {
    match kind {
        OrganisationKind::Foundation => &words::KindFoundation,
        OrganisationKind::PublicFoundation => &words::KindPublicFoundation,
        OrganisationKind::Bar => &words::KindBar,
        OrganisationKind::Union => &words::KindUnion,
        OrganisationKind::Association => &words::KindAssociation,
        OrganisationKind::PublicAssociation => &words::KindPublicAssociation,
        OrganisationKind::Ministry => &words::KindMinistry,
        OrganisationKind::Government => &words::KindGovernment,
        OrganisationKind::Parliament => &words::KindParliament,
        OrganisationKind::Court => &words::KindCourt,
        OrganisationKind::Council => &words::KindCouncil,
        OrganisationKind::Committee => &words::KindCommittee,
        OrganisationKind::Department => &words::KindDepartment,
        OrganisationKind::Bureau => &words::KindBureau,
        OrganisationKind::StateBody => &words::KindStateBody,
        OrganisationKind::Embassy => &words::KindEmbassy,
        OrganisationKind::University => &words::KindUniversity,
        OrganisationKind::Institute => &words::KindInstitute,
        OrganisationKind::ResearchCentre => &words::KindResearchCentre,
        OrganisationKind::TrainingCentre => &words::KindTrainingCentre,
        OrganisationKind::LawFirm => &words::KindLawFirm,
        OrganisationKind::Media => &words::KindMedia,
        OrganisationKind::InternationalOrganisation => &words::KindInternationalOrganisation,
        OrganisationKind::Ngo => &words::KindNgo,
        OrganisationKind::Company => &words::KindCompany,
        OrganisationKind::Platform => &words::KindPlatform,
        OrganisationKind::Other => &words::KindOther,
    }
}
