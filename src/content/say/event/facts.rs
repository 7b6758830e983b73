//! What one has to know to come to an event, and what else is known of it, point by point.

use std::borrow::Cow;

use super::prose::Background;
use crate::Lang;
use crate::content::Edition;
use crate::content::kind::event::Told;
use crate::content::say::facts::address;
use crate::content::{
    AccessCode, Broadcast, Entry, Event, EventKind, Kind, LanguageRole, OneLine, Online, Paper, Participant, Party,
    Project, ProjectKind, Restricted, Status, SupportRole, When, Whole, Zone,
};
use crate::document::{Fact, Link, Prose, Role, Text, Value, Values};
use crate::format::{LanguageForm, language_name};
use crate::grammar::Name;
use crate::lang::{LangTag, Localised, Quotes};
use crate::message::Message;
use crate::messages::{admission, event as words};

impl<'c> Whole<'c> {
    pub(in crate::content::say) fn name(&self) -> &'c Localised<OneLine> {
        match self {
            Whole::Project(project) => &project.value().name,
            Whole::Event(event) => &event.value().title,
        }
    }
}

impl<'c> Entry<'c, Event> {
    /// What one has to know to come, in the order in which one asks.
    pub(in crate::content::say) fn announced(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let event = self.value();
        let mut facts = self.when_and_how(edition);
        if self.lies_ahead(edition) {
            event.onlines().for_each(|online| self.add_ways_in(online, edition, &mut facts));
        }
        if self.is_on() {
            event.broadcasts().for_each(|broadcast| self.add_broadcast(broadcast, edition, &mut facts));
        }
        self.add_languages(edition, &mut facts);
        self.add_organisers(edition, &mut facts);
        facts.extend(self.supporters().map(|(party, role)| support(party, role, edition)));
        edition.add_people(&self.rows().collect::<Vec<_>>(), event.when.first_day(), &mut facts);
        if self.lies_ahead(edition) {
            if let Some(registration) = &event.registration {
                self.add_registration(registration, edition, &mut facts);
            }
            edition.add_price(event.price.as_ref(), &mut facts);
        }
        for contact in &event.contacts {
            edition.add_contact(contact, self.content(), |_| &words::ContactLabel, &mut facts);
        }
        facts
    }

    /// When, how and where it is: what an announcement begins with.
    fn when_and_how(&self, edition: &Edition<'_>) -> Vec<Fact<'c>> {
        let when = &self.value().when;
        let clock = self.on_clock_of(when.zone(), edition);
        let mut facts = Vec::with_capacity(12);
        self.add_reason(edition, &mut facts);
        facts.push(self.when_line(&clock));
        if self.is_on() {
            clock.add_dates(when, &mut facts);
        }
        edition.add(&mut facts, Role::Where, &words::FormatLabel, self.format(edition).map(Value::Text));
        self.add_venues(edition, &mut facts);
        facts
    }

    /// What else is known: for a page, the whole; for a post, what no prose tells.
    pub(super) fn add_background(&self, edition: &Edition<'_>, which: Background, facts: &mut Vec<Fact<'c>>) {
        let event = self.value();
        let told = match which {
            Background::Whole => Told::default(),
            Background::Untold => self.content().told.get(&event.id).copied().unwrap_or_default(),
        };
        let audience = event.audience.as_ref().filter(|_| !told.audience);
        // what has no address is nothing to open: prose is about it
        let is_opened = |file: &&'c Paper| which == Background::Whole || file.url.is_some() || !self.has_prose();
        let documents = event.documents.iter().filter(is_opened);
        let documents: Values<'c> = documents.map(|file| edition.file(file)).collect();
        let links: Values<'c> = event.links.iter().map(|link| edition.link(link)).collect();
        edition.add(facts, Role::Audience, &words::AudienceLabel, audience.map(|text| Value::Text(edition.text(text))));
        if !told.whole && self.part_of().is_some() {
            self.add_whole(edition, facts);
        }
        if which == Background::Whole {
            let topics: Values<'c> = event.topics.iter().map(|topic| Value::Text(edition.text(topic))).collect();
            edition.add(facts, Role::Subject, &words::TopicsLabel, topics);
        }
        edition.add(facts, Role::Attachment, &words::DocumentsLabel, documents);
        edition.add(facts, Role::Website, &words::LinksLabel, links);
    }

    /// Why it does not take place as planned, where the notice cannot say it: in another language (LE-33).
    fn add_reason(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let foreign = self.reason(edition).filter(|reason| reason.get(edition.lang).is_none());
        let reason = foreign.map(|reason| Value::Text(edition.text(reason)));
        edition.add(facts, Role::Status, &words::StatusReasonLabel, reason);
    }

    /// When it is, on the clock of the edition; for an event that is postponed, when it was to be.
    fn when_line(&self, edition: &Edition<'_>) -> Fact<'static> {
        if self.value().kind == EventKind::Call {
            return Fact::new(
                Role::When,
                edition.say(&admission::AcceptedLabel),
                Value::Time(edition.time(&self.when)),
            );
        }
        if !matches!(self.status, Some(Status::Postponed(_))) {
            return edition.when_fact(Role::When, self.when_label(), &self.when);
        }
        let when = edition.when(&self.when);
        let fact = edition.when_fact(Role::Before, &words::PreviousDateLabel, &self.when);
        fact.phrased(Prose::new(edition.words(&words::StatusPrevious { when: &when }), edition.lang))
    }

    /// The edition as it says hours of this zone: every hour of the event's own zone by one name.
    pub(super) fn on_clock_of<'e>(&self, zone: Option<&Zone>, edition: &Edition<'e>) -> Edition<'e>
    where
        'c: 'e,
    {
        let is_own = zone.is_some() && zone == self.value().when.zone();
        edition.in_city(self.clock_city(edition).filter(|_| is_own))
    }

    /// The city where it takes place, whose clocks show the event's time: people in Astana and Oral do not say "Almaty time".
    fn clock_city(&self, edition: &Edition<'_>) -> Option<&'c Name> {
        let zone = self.value().when.zone()?;
        let (place, _) = self.venues().next()?;
        let city = place.parent().unwrap_or(place);
        let own = match &city.value().zone {
            Some(own) => own == zone,
            // all of Kazakhstan has one time; its zones keep what was before
            None => {
                city.value().country.as_ref().is_some_and(|country| country.as_str() == "KZ")
                    && zone.name().starts_with("Asia/")
            }
        };
        let is_city = own && city.value().address.is_none();
        let name = city.value().as_name_on(self.value().when.first_day());
        (is_city && edition.can_inflect(name)).then_some(name)
    }

    fn when_label(&self) -> &'static dyn Message {
        match self.when {
            When::Timed(_) | When::Series(_) | When::Dates(_) => &words::WhenLabel,
            When::Days(_) | When::Approx(_) => &words::DateLabel,
        }
    }

    /// On the spot, online, or both; nothing where nothing is known of it.
    pub(super) fn format(&self, edition: &Edition<'_>) -> Option<Text<'static>> {
        let on_the_spot = self.venues().next().is_some();
        let mut platforms = self.value().onlines().map(|online| online.platform().as_str());
        Some(match (on_the_spot, platforms.next(), platforms.next()) {
            (true, None, _) => edition.say(&words::FormatInPerson),
            (false, Some(platform), None) => edition.say(&words::FormatOnlineOn { platform }),
            (true, Some(platform), None) => edition.say(&words::FormatHybridOn { platform }),
            (_, Some(first), Some(second)) => {
                let platforms: Vec<&str> = [first, second].into_iter().chain(platforms).collect();
                match on_the_spot {
                    false => edition.say(&words::FormatOnlineOnSeveral { platforms: (&platforms).into() }),
                    true => edition.say(&words::FormatHybridOnSeveral { platforms: (&platforms).into() }),
                }
            }
            (false, None, _) if self.broadcasts().next().is_some() => edition.say(&words::FormatOnline),
            (false, None, _) => return None,
        })
    }

    fn add_venues(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let day = self.when.first_day();
        for (place, venue) in self.venues() {
            let name = edition.linked(edition.text(place.value().name_on(day)), Kind::Place, place.id.as_str());
            let room = venue.room.as_ref().map(|room| Value::Text(edition.text(room)));
            let address = place.value().address.as_ref().map(|address| edition.text(address));
            let city = place.parent().map(|city| edition.text(city.value().name_on(day)));
            let city = city.filter(|city| !address.as_ref().is_some_and(|address| address.text.contains(&*city.text)));
            let here: Values<'c> = [Some(name), room, city.map(Value::Name)].into_iter().flatten().collect();
            edition.add(facts, Role::Where, &words::VenueLabel, here);
            edition.add(facts, Role::Address, &words::AddressLabel, address.map(Value::Text));
        }
    }

    fn add_languages(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        type Row<'m> = (LanguageRole, Role, [&'m dyn Message; 2]);
        let rows: [Row<'_>; 3] = [
            (
                LanguageRole::Official,
                Role::SpokenLanguage,
                [&words::OfficialLanguageLabel, &words::OfficialLanguagesLabel],
            ),
            (
                LanguageRole::Working,
                Role::SpokenLanguage,
                [&words::WorkingLanguageLabel, &words::WorkingLanguagesLabel],
            ),
            (LanguageRole::Interpretation, Role::Interpretation, [&words::InterpretationLabel; 2]),
        ];
        for (used, role, labels) in rows {
            let spoken = self.languages.iter().filter(|language| language.role == used);
            let names = spoken.map(|language| Value::Text(Text::new(named(language.tag, edition.lang), edition.lang)));
            let names: Values<'_> = names.collect();
            edition.add(facts, role, for_number(labels, names.len()), names);
        }
    }

    fn add_organisers(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let organisers: Values<'c> = self.organisers().map(|party| edition.party(party)).collect();
        let labels: [&dyn Message; 2] = [&words::OrganiserLabel, &words::OrganisersLabel];
        edition.add(facts, Role::Organiser, for_number(labels, organisers.len()), organisers);
    }

    fn add_whole(&self, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let Some(whole) = self.part_of() else { return };
        let (label, value): (&dyn Message, Value<'c>) = match whole {
            Whole::Project(project) => {
                self.add_next(project, edition, facts);
                let name = edition.text(&project.value().name);
                let words = quoted(&name);
                let quoted = name.with_words(words);
                (project_label(project.value().kind), edition.linked(quoted, Kind::Project, project.id.as_str()))
            }
            Whole::Event(event) => {
                let title = edition.text(&event.value().title);
                (&words::PartOfLabel, edition.linked(title, Kind::Event, event.id.as_str()))
            }
        };
        edition.add(facts, Role::Project, label, value);
    }

    /// What comes next in a series of which this event is over.
    fn add_next(&self, project: Entry<'c, Project>, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let is_series = project.value().kind == ProjectKind::Series;
        let day = edition.as_of.filter(|_| is_series && self.is_over(edition));
        let next = day.and_then(|day| self.content().next_of(project.id.as_str(), day));
        let linked = |event: Entry<'c, Event>| {
            let title = edition.text(&event.value().title);
            let words = format!("{} – {}", title.text, edition.when(&event.when));
            edition.linked(title.with_words(words), Kind::Event, event.id.as_str())
        };
        edition.add(facts, Role::Project, &words::NextInSeriesLabel, next.map(linked));
    }

    /// How one joins from afar, as far as the audience may know; whoever has to register is told so.
    fn add_ways_in(&self, online: &'c Restricted<Online>, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let way_in = online.reveal(edition.audience);
        let url = way_in.and_then(|way_in| way_in.url.as_ref());
        let code = |code: &'c AccessCode| Value::Code(code.as_str().into());
        let passcode = way_in.and_then(|way_in| way_in.passcode.as_ref()).map(code);
        let dial = way_in.into_iter().flat_map(|way_in| &way_in.dial_in).map(|number| Value::Telephone(*number));
        // the number of the meeting is for whoever types it, for want of a link or on a telephone
        let is_typed = |way_in: &&'c Online| url.is_none() || !way_in.dial_in.is_empty();
        let number = way_in.filter(is_typed).and_then(|way_in| way_in.meeting_id.as_ref()).map(code);
        let later = (url.is_none() && number.is_none() && online.is_for_registered())
            .then(|| Value::Text(edition.say(&words::JoinAfterRegistration)));
        let rows: [(Role, &dyn Message, Values<'c>); 5] = [
            (Role::Join, &words::JoinLabel, url.map(address).into()),
            (Role::Join, &words::JoinLaterLabel, later.into()),
            (Role::MeetingId, &words::MeetingIdLabel, number.into()),
            (Role::AccessCode, &words::AccessCodeLabel, passcode.into()),
            (Role::Join, &words::DialInLabel, dial.collect()),
        ];
        let is_one_of_several = self.value().onlines().nth(1).is_some();
        for (role, label, values) in rows {
            match is_one_of_several {
                true => {
                    let platform = online.platform().as_str();
                    edition.add(facts, role, &words::LabelOnPlatform { label, platform }, values);
                }
                false => edition.add(facts, role, label, values),
            }
        }
    }

    /// Where it is broadcast; where it can be seen once it is over.
    fn add_broadcast(&self, broadcast: &'c Broadcast, edition: &Edition<'_>, facts: &mut Vec<Fact<'c>>) {
        let link = address(&broadcast.url);
        match &broadcast.platform {
            _ if self.is_over(edition) => edition.add(facts, Role::Recording, &words::RecordingLabel, link),
            Some(platform) => {
                let label = words::BroadcastOnLabel { platform: platform.as_str() };
                edition.add(facts, Role::Broadcast, &label, link);
            }
            None => edition.add(facts, Role::Broadcast, &words::BroadcastLabel, link),
        }
    }
}

impl<'c> Entry<'c, Event> {
    /// Who takes a part in it, each with the row that says so.
    pub(super) fn rows(&self) -> impl Iterator<Item = (Party<'c>, &'c Participant)> {
        let entry = *self;
        self.value().people.iter().filter_map(move |row| Some((entry.follow(&row.who)?, row)))
    }
}

impl Edition<'_> {
    /// Who is given an award, or gives it, with what it is for.
    pub(super) fn awarded<'c>(&self, value: Value<'c>, row: &'c Participant) -> Value<'c> {
        let Some(award) = &row.award else { return value };
        let award = self.text(award);
        let said = |text: Text<'c>| {
            let words = format!("{} ({})", text.text, award.text);
            text.with_words(words)
        };
        match value {
            Value::Name(text) => Value::Name(said(text)),
            Value::Text(text) => Value::Text(said(text)),
            Value::Link(Link { text: Some(text), url }) => Value::Link(Link { text: Some(said(text)), url }),
            value => value,
        }
    }
}

/// The label of one value, or of several.
pub(super) fn for_number([one, several]: [&dyn Message; 2], number: usize) -> &dyn Message {
    if number > 1 { several } else { one }
}

/// A supporter in a line of its own, in the case that the language needs.
fn support<'c>(party: Party<'c>, role: SupportRole, edition: &Edition<'_>) -> Fact<'c> {
    let org = party.as_name();
    let (label, phrase): (&dyn Message, Option<&dyn Message>) = match role {
        SupportRole::Funder => (&words::FunderLabel, Some(&words::FinanciallySupportedBy { org })),
        SupportRole::Support => (&words::SupportLabel, Some(&words::SupportedBy { org })),
        SupportRole::Partner => (&words::PartnerLabel, Some(&words::InPartnershipWith { org })),
        SupportRole::Sponsor => (&words::SponsorLabel, None),
        SupportRole::Initiator => (&admission::InitiatorLabel, Some(&admission::AtInitiativeOf { org })),
    };
    let fact = Fact::new(Role::Support, edition.say(label), edition.party(party));
    match phrase.filter(|_| edition.can_inflect(org)) {
        Some(phrase) => fact.phrased(Prose::new(edition.words(phrase), edition.lang)),
        None => fact,
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
    name.lang.lang().map_or(Quotes::CURLY, Lang::quotes).around(&name.text)
}

/// A language by its name; one that has no name here by its tag.
pub(in crate::content::say) fn named(tag: LangTag, lang: Lang) -> Cow<'static, str> {
    language_name(tag.language(), LanguageForm::Name, lang).map_or_else(|| tag.to_string().into(), Cow::Borrowed)
}
