//! What an organisation says.

use super::Edition;
use crate::Lang;
use crate::content::{Contact, Content, Entry, Kind, Organisation, OrganisationKind, Scheme};
use crate::document::{Block, Document, Fact, Role, Text, Time, Value};
use crate::message::Message;
use crate::messages::{organisation as words, person};

impl Entry<'_, Organisation> {
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
    pub fn page<'e>(&self, edition: impl Into<Edition<'e>>) -> Document {
        let edition = edition.into();
        let mut document =
            edition.document(Kind::Organisation, self.id.as_str(), capitalised(edition.text(&self.name)));
        document.image = self.logo.as_ref().and_then(|logo| edition.image(logo));
        let facts = [self.names(&edition), self.belongings(&edition), self.whereabouts(&edition)];
        document.with(Block::Facts(facts.into_iter().flatten().flatten().collect()))
    }

    /// Whether there is a page in this language: a name.
    #[must_use]
    pub fn exists_in(&self, lang: Lang) -> bool {
        self.name.get(lang).is_some()
    }

    fn names(&self, edition: &Edition<'_>) -> Vec<Option<Fact>> {
        let text = |text: &crate::lang::Localised<crate::content::Text>| Value::Text(edition.text(text));
        let kind = match &self.legal_form {
            Some(form) => edition.text(form),
            None => edition.say(kind_words(self.kind)),
        };
        vec![
            edition.fact(Role::Subject, &words::KindLabel, vec![Value::Text(kind)]),
            edition.fact(Role::AlsoKnownAs, &words::ShortNameLabel, self.short.iter().map(text).collect()),
            edition.fact(Role::AlsoKnownAs, &words::AbbreviationLabel, self.abbreviation.iter().map(text).collect()),
            edition.fact(Role::AlsoKnownAs, &words::AlsoKnownAsLabel, self.aliases.iter().map(text).collect()),
        ]
    }

    fn belongings(&self, edition: &Edition<'_>) -> Vec<Option<Fact>> {
        let parent = self.parent().map(|parent| edition.organisation(parent));
        let units = self.units().map(|unit| edition.organisation(unit)).collect();
        let bin = self.identifiers.iter().filter(|identifier| identifier.scheme == Scheme::Bin);
        let bin = bin.map(|identifier| Value::Code(identifier.value.as_str().to_owned())).collect();
        let since = |date: Option<crate::content::PartialDate>| -> Vec<Value> {
            let time =
                date.map(|date| Time { text: edition.partial(date), start: super::when::stamp(date), end: None });
            time.map(Value::Time).into_iter().collect()
        };
        let valid = self.valid.as_ref();
        vec![
            edition.fact(Role::Affiliation, &words::ParentLabel, parent.into_iter().collect()),
            edition.fact(Role::Affiliation, &words::UnitsLabel, units),
            edition.fact(Role::Other, &words::BinLabel, bin),
            edition.fact(Role::Founded, &words::FoundedLabel, since(valid.and_then(|valid| valid.from))),
            edition.fact(Role::Founded, &words::ClosedLabel, since(valid.and_then(|valid| valid.to))),
            edition.fact(Role::Position, &words::PeopleLabel, people(self.content(), self.id.as_str(), edition)),
        ]
    }

    fn whereabouts(&self, edition: &Edition<'_>) -> Vec<Option<Fact>> {
        let place =
            self.follow_place().map(|place| edition.linked(edition.text(&place.name), Kind::Place, place.id.as_str()));
        let mut facts = vec![
            edition.fact(Role::Where, &words::PlaceLabel, place.into_iter().collect()),
            edition.fact(Role::Website, &words::WebsiteLabel, edition.address(self.url.as_ref().and_then(super::url))),
        ];
        for contact in &self.contacts {
            facts.push(edition.contact(contact, contact_label(contact)));
        }
        facts
    }

    fn follow_place(&self) -> Option<Entry<'_, crate::content::Place>> {
        self.follow(self.place.as_ref()?)
    }
}

/// A name as a title: «общественный фонд …» begins small inside a sentence only.
fn capitalised(name: Text) -> Text {
    let mut letters = name.text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    Text { text: first + letters.as_str(), ..name }
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
fn people(content: &Content, organisation: &str, edition: &Edition<'_>) -> Vec<Value> {
    let held = content.persons().flat_map(|person| {
        let here = person.value().positions.iter().filter(move |position| {
            position.organisation.as_ref().is_some_and(|reference| reference.id() == organisation)
        });
        here.map(move |position| (person, position))
    });
    let values = held.map(|(holder, position)| {
        let name = edition.plain_name(holder);
        let position = edition.text(&position.title).text;
        let text = edition.words(&person::Holder { name: &name.text, position: &position });
        Value::Text(Text { text, ..name })
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
