//! What an organisation says.

use super::Edition;
use super::facts::address;
use crate::Lang;
use crate::content::{
    Contact, Content, Entry, Kind, OneLine, OpeningHours, Organisation, OrganisationKind, Scheme, WeekdayWord,
};
use crate::document::{About, Block, Document, Fact, Prose, Role, Text, Time, Value, Values};
use crate::lang::Localised;
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
        document.description = organisation.mission.as_ref().map(|mission| edition.text(mission));
        let mission = organisation.mission.as_ref().map(|mission| Prose::from(edition.text(mission)));
        document.blocks.extend(mission.map(Block::Paragraph));
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
        let since = |date: Option<crate::content::PartialDate>| {
            let time = |date| Time { text: edition.partial(date).into(), start: super::when::stamp(date), end: None };
            date.map(|date| Value::Time(time(date)))
        };
        let valid = self.valid.as_ref();
        edition.add(facts, Role::Affiliation, &words::ParentLabel, parent);
        edition.add(facts, Role::Affiliation, &words::UnitsLabel, units);
        self.add_identifiers(edition, facts);
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
        self.add_details(edition, facts);
        for contact in &self.value().contacts {
            edition.add_contact(contact, self.content(), contact_label, facts);
        }
    }

    /// Its numbers in registers, each under its name.
    fn add_identifiers(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        // an item of Wikidata is for machines
        for identifier in self.value().identifiers.iter().filter(|identifier| identifier.scheme != Scheme::Wikidata) {
            let label: &dyn Message = match identifier.scheme {
                Scheme::Bin => &words::BinLabel,
                Scheme::Iin => &words::IinLabel,
                Scheme::Lei => &words::LeiLabel,
                Scheme::Wikidata | Scheme::Other => &words::RegistrationNumberLabel,
            };
            let label = identifier.name.as_ref().map_or_else(|| edition.say(label), |name| edition.text(name));
            facts.push(Fact::new(Role::Other, label, Value::Code(identifier.value.as_str().into())));
        }
    }

    /// Where one comes to and when, where letters and money go to.
    fn add_details(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let organisation = self.value();
        let text = |text: Option<&'c Localised<OneLine>>| text.map(|text| Value::Text(edition.text(text)));
        let open: Vec<_> = organisation.opening_hours.iter().map(|hours| edition.opening_hours(hours)).collect();
        let open = (!open.is_empty()).then(|| Value::Text(Text::new(open.join("; "), edition.lang)));
        edition.add(facts, Role::Address, &words::VisitingAddressLabel, text(organisation.visiting_address.as_ref()));
        edition.add(facts, Role::Address, &words::PostalAddressLabel, text(organisation.postal_address.as_ref()));
        edition.add(facts, Role::Other, &words::OpeningHoursLabel, open);
        if let Some(bank) = &organisation.bank {
            let code = |code: &'c OneLine| Value::Code(code.as_str().into());
            edition.add(facts, Role::Other, &words::BankLabel, Value::Text(edition.text(&bank.name)));
            edition.add(facts, Role::Other, &words::AccountLabel, code(&bank.account));
            edition.add(facts, Role::Other, &words::BicLabel, bank.bic.as_ref().map(code));
            edition.add(facts, Role::Other, &words::KbeLabel, bank.kbe.as_ref().map(code));
        }
        let accounts: Values<'c> = organisation.accounts.iter().map(address).collect();
        edition.add(facts, Role::Website, &words::AccountsLabel, accounts);
    }

    fn follow_place(&self) -> Option<Entry<'c, crate::content::Place>> {
        self.follow(self.place.as_ref()?)
    }
}

impl Edition<'_> {
    /// `Monday – Friday, 09:00–18:00`
    fn opening_hours(&self, hours: &OpeningHours) -> String {
        let place = |day: &WeekdayWord| WeekdayWord::ALL.iter().position(|other| other == day).unwrap_or_default();
        let mut days: Vec<WeekdayWord> = hours.days.clone();
        days.sort_by_key(place);
        let runs = days.chunk_by(|a, b| place(b) == place(a) + 1).map(|run| match run {
            [first, _, .., last] => format!("{} – {}", self.weekday(*first), self.weekday(*last)),
            several => several.iter().map(|day| self.weekday(*day)).collect::<Vec<_>>().join(", "),
        });
        let days = runs.collect::<Vec<_>>().join(", ");
        format!("{days} {}–{}", hours.opens, hours.closes)
    }

    fn weekday(&self, day: WeekdayWord) -> std::borrow::Cow<'static, str> {
        let day = match day {
            WeekdayWord::Monday => words::Day::Monday,
            WeekdayWord::Tuesday => words::Day::Tuesday,
            WeekdayWord::Wednesday => words::Day::Wednesday,
            WeekdayWord::Thursday => words::Day::Thursday,
            WeekdayWord::Friday => words::Day::Friday,
            WeekdayWord::Saturday => words::Day::Saturday,
            WeekdayWord::Sunday => words::Day::Sunday,
        };
        self.words(&words::WeekdayName { day })
    }
}

/// A name as a title: «общественный фонд …» begins small inside a sentence only.
pub(super) fn capitalised(name: Text<'_>) -> Text<'_> {
    let words = super::capital(&name.text);
    name.with_words(words)
}

/// What a contact is called that has no label of its own.
pub(super) fn contact_label(contact: &Contact) -> &'static dyn Message {
    let ways = (contact.phone.is_some(), contact.email.is_some(), contact.url.is_some());
    match ways {
        (true, false, false) => &words::TelephoneLabel,
        (false, true, false) => &words::EmailLabel,
        (false, false, _) => &words::WebsiteLabel,
        (true, true, _) | (true, _, true) | (_, true, true) => &words::ContactsLabel,
    }
}

/// Who holds a position there, each with the position.
fn people<'c>(content: &'c Content, organisation: &str, edition: &Edition<'_>) -> Values<'c> {
    let held = content.persons().flat_map(|person| {
        let here = person.value().positions.iter().filter(move |position| {
            let is_here = position.organisation.as_ref().is_some_and(|reference| reference.id() == organisation);
            is_here && position.is_held(edition.as_of)
        });
        here.map(move |position| (person, position))
    });
    let values = held.map(|(holder, position)| {
        let name = edition.plain_name(holder);
        let position = edition.position_with_years(position, None);
        let words = edition.words(&person::Holder { name: &name.text, position: &position.text });
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
