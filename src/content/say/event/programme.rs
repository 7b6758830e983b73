//! The programme of an event: by day, hour, hall and track; in short for a post, with its talks for a page.

use jiff::civil::{Date, DateTime};

use super::calendar::{add_fact, add_line, add_plain};
use super::facts::{for_number, named};
use crate::content::kind::entity::uid;
use crate::content::{Edition, Entry, Event, Kind, Participant, Session, SessionKind, When};
use crate::content::{OneLine, Paper, Zone};
use crate::document::{
    About, Block, CalendarEntry, CalendarTime, Card, Fact, Inline, Property, Prose, Role, Stamp, Text, Thing, Time,
    Url, Value, Values,
};
use crate::format::{DateRange, DateTimeOptions, DateTimeStyle, Form, write_datetime, write_range};
use crate::lang::{LangTag, Localised};
use crate::message::Message;
use crate::messages::{event, programme as words};
use crate::sink;

const HOURS: DateTimeOptions =
    DateTimeOptions::DEFAULT.with_form(Form::Announcement).with_time_style(DateTimeStyle::Short);

/// One line of a programme: a session, a talk of one, or an event that is a part of this one.
struct Slot<'c> {
    title: Text<'c>,
    /// When it begins and ends, as clocks there show it.
    start: Option<DateTime>,
    end: Option<DateTime>,
    zone: Option<&'c Zone>,
    /// The hall and the track.
    place: Option<Text<'c>>,
    summary: Option<Text<'c>>,
    facts: Vec<Fact<'c>>,
    url: Option<Url<'c>>,
    /// Whether it is a talk of the session before it.
    is_talk: bool,
}

impl<'c> Entry<'c, Event> {
    /// Whether it has a programme: sessions of its own, or events that are parts of it.
    pub(in crate::content::say) fn has_programme(&self) -> bool {
        self.value().sessions().next().is_some() || self.content().parts_of(self.value().id.as_str()).next().is_some()
    }

    /// The programme with everything that is known of its sessions, for a page.
    pub(super) fn programme(&self, edition: &Edition<'_>) -> Vec<Block<'c>> {
        self.programme_of(edition, |slots| Block::Cards(slots.into_iter().map(Slot::card).collect()), |_| true)
    }

    /// The programme in short, a line for each session, for a post.
    pub(super) fn short_programme(&self, edition: &Edition<'_>) -> Vec<Block<'c>> {
        let line = |slot: Slot<'c>| slot.line();
        self.programme_of(edition, |slots| Block::List(slots.into_iter().map(line).collect()), |slot| !slot.is_talk)
    }

    fn programme_of(
        &self,
        edition: &Edition<'_>,
        block: impl Fn(Vec<Slot<'c>>) -> Block<'c>,
        is_shown: impl Fn(&Slot<'c>) -> bool,
    ) -> Vec<Block<'c>> {
        if !self.has_programme() {
            return Vec::new();
        }
        let mut days: Vec<(Option<Date>, Vec<Slot<'c>>)> = Vec::new();
        for slot in self.slots(edition).into_iter().filter(is_shown) {
            let day = slot.start.map(DateTime::date);
            match days.last_mut().filter(|(last, _)| day.is_none() || *last == day) {
                Some((_, slots)) => slots.push(slot),
                None => days.push((day, vec![slot])),
            }
        }
        let several = self.value().when.first_day() != self.value().when.last_day();
        let sections = days.into_iter().flat_map(|(day, slots)| {
            let heading = match day.filter(|_| several) {
                Some(day) => edition.say(&words::ProgrammeOfDay { day: &edition.day(day) }),
                None => edition.say(&words::ProgrammeHeading),
            };
            [Block::Heading(heading), block(slots)]
        });
        sections.collect()
    }

    /// Every line of the programme in order of time; talks follow their session.
    fn slots(&self, edition: &Edition<'_>) -> Vec<Slot<'c>> {
        let mut groups: Vec<Vec<Slot<'c>>> =
            self.value().sessions().map(|session| self.of_session(session, edition)).collect();
        groups.extend(self.content().parts_of(self.value().id.as_str()).map(|part| vec![of_part(part, edition)]));
        // what has no hour stays where its author put it
        let mut last = None;
        let keys = groups.iter().map(|group| {
            last = group.first().and_then(|slot| slot.start).or(last);
            last
        });
        let keys: Vec<_> = keys.collect();
        let mut keyed: Vec<_> = keys.into_iter().zip(groups).collect();
        keyed.sort_by_key(|(start, _)| *start);
        keyed.into_iter().flat_map(|(_, group)| group).collect()
    }

    fn of_session(&self, session: &'c Session, edition: &Edition<'_>) -> Vec<Slot<'c>> {
        let zone = self.value().when.zone();
        let mut place = session.hall.as_ref().map(|hall| edition.text(hall));
        if let Some(track) = session.track.as_ref().map(|track| edition.text(track)) {
            place = Some(match place {
                Some(hall) => {
                    let words = format!("{}, {}", hall.text, track.text);
                    hall.with_words(words)
                }
                None => track,
            });
        }
        let day = session.start.map_or(self.value().when.first_day(), |start| start.date());
        let facts = |people: &'c [Participant], languages: &[LangTag], materials: &'c [Paper]| {
            self.session_facts(people, languages, materials, day, edition)
        };
        let head = Slot {
            title: edition.text(&session.title),
            start: session.start,
            end: session.end,
            zone,
            place,
            summary: session.summary.as_ref().map(|summary| edition.text(summary)),
            facts: facts(&session.people, &session.languages, &session.materials),
            url: None,
            is_talk: false,
        };
        let talks = session.talks.iter().map(|talk| Slot {
            title: edition.text(&talk.title),
            start: talk.start,
            end: talk.end,
            zone,
            place: None,
            summary: talk.summary.as_ref().map(|summary| edition.text(summary)),
            facts: facts(&talk.people, &talk.languages, &talk.materials),
            url: None,
            is_talk: true,
        });
        std::iter::once(head).chain(talks).collect()
    }

    fn session_facts(
        &self,
        people: &'c [Participant],
        languages: &[LangTag],
        materials: &'c [Paper],
        day: Date,
        edition: &Edition<'_>,
    ) -> Vec<Fact<'c>> {
        let mut facts = Vec::new();
        let rows = people.iter().filter_map(|row| Some((self.follow(&row.who)?, row)));
        edition.add_people(&rows.collect::<Vec<_>>(), day, &mut facts);
        let spoken: Values<'c> =
            languages.iter().map(|tag| Value::Text(Text::new(named(*tag, edition.lang), edition.lang))).collect();
        let labels: [&dyn Message; 2] = [&words::LanguageLabel, &words::LanguagesLabel];
        edition.add(&mut facts, Role::SpokenLanguage, for_number(labels, spoken.len()), spoken);
        let materials: Values<'c> = materials.iter().map(|file| edition.file(file)).collect();
        edition.add(&mut facts, Role::Attachment, &event::MaterialsLabel, materials);
        facts
    }

    /// An entry of a calendar for each session, and for each event that is a part of this one.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// let content = Content::parse("day.toml", r#"
    ///     [event]
    ///     id = "day"
    ///     kind = "conference"
    ///     title = { kk = "Конференция", ru = "Конференция", en = "Conference" }
    ///     when = { first = "2026-05-20", zone = "Asia/Almaty" }
    ///     [[event.agenda]]
    ///     title = { kk = "Ашылуы", ru = "Открытие", en = "Opening" }
    ///     start = "2026-05-20T10:00"
    ///     end = "2026-05-20T10:30"
    /// "#)?;
    /// let titles = |lang| content.event("day").unwrap().session_calendars(lang).remove(0).summary.text.into_owned();
    /// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(titles), ["Ашылуы", "Открытие", "Opening"]);
    /// # Ok::<(), ushtil::content::Report>(())
    /// ```
    #[must_use]
    pub fn session_calendars<'e>(&self, edition: impl Into<Edition<'e>>) -> Vec<CalendarEntry<'c>> {
        let edition = edition.into();
        let own = self
            .value()
            .sessions()
            .enumerate()
            .filter_map(|(at, session)| self.session_calendar(at, session, &edition));
        let parts = self.content().parts_of(self.value().id.as_str()).filter_map(|part| part.calendar(edition));
        own.chain(parts).collect()
    }

    fn session_calendar(&self, at: usize, session: &'c Session, edition: &Edition<'_>) -> Option<CalendarEntry<'c>> {
        if session.kind == Some(SessionKind::Break) {
            return None;
        }
        let mut slots = self.of_session(session, edition).into_iter();
        let head = slots.next()?;
        let (start, zone) = (head.start?, head.zone?);
        let when = CalendarTime::Hours { start: zone.at(start), end: zone.at(head.end.unwrap_or(start)) };
        let id = session.id.as_ref().map_or_else(|| (at + 1).to_string(), |id| id.as_str().to_owned());
        let uid = uid(edition.publisher, Kind::Event, &format!("{}/{id}", self.value().id));
        let mut entry = CalendarEntry::new(uid.to_string(), self.value().updated, when, head.title.clone());
        entry.sequence = self.value().rev.unwrap_or(0);
        entry.status = self.calendar_status();
        entry.url = edition.page_of(Kind::Event, self.value().id.as_str());
        let whole = edition.text(&self.value().title);
        let mut said = format!("{}: {}", edition.words(&event::PartOfLabel), whole.text);
        head.summary.iter().for_each(|summary| add_line(&mut said, |line| line.push_str(&summary.text)));
        head.facts.iter().for_each(|fact| add_fact(fact, &mut said));
        for talk in slots {
            add_line(&mut said, |line| add_plain(&talk.line().inlines, line));
            talk.facts.iter().for_each(|fact| add_fact(fact, &mut said));
        }
        entry.description = Some(Text::new(said, edition.lang));
        let venue =
            self.venues().next().map(|(place, _)| edition.text(place.value().name_on(self.value().when.first_day())));
        let place: Vec<String> = head.place.iter().chain(&venue).map(|text| text.text.to_string()).collect();
        entry.location = (!place.is_empty()).then(|| Text::new(place.join(", "), edition.lang));
        Some(entry)
    }

    /// The sessions as events of their own, and the events that are parts of this one.
    pub(super) fn sub_events(&self, edition: &Edition<'_>) -> Vec<Property<'c>> {
        let sessions = self.value().sessions().filter(|session| session.kind != Some(SessionKind::Break));
        let own = sessions.map(|session| self.session_thing(session, edition).into());
        let parts = self.content().parts_of(self.value().id.as_str()).map(|part| {
            let (start, end) = crate::content::say::when::stamps(&part.value().when);
            let node = edition.node("Event", Kind::Event, &part.value().id);
            let thing =
                node.with("name", edition.text(&part.value().title)).with("startDate", start).with_some("endDate", end);
            thing.with("location", part.locations(edition)).into()
        });
        own.chain(parts).collect()
    }

    fn session_thing(&self, session: &'c Session, edition: &Edition<'_>) -> Thing<'c> {
        let moment = |clock: Option<DateTime>| Some(Stamp::Zoned(self.value().when.zone()?.at(clock?)));
        let whole = self.locations(edition).into_iter().next();
        let hall = session.hall.as_ref().map(|hall| {
            Property::from(
                Thing::new("Place").with("name", edition.text(hall)).with_some("containedInPlace", whole.clone()),
            )
        });
        let talks = session.talks.iter().map(|talk| {
            let thing = Thing::new("Event").with("name", edition.text(&talk.title));
            let thing = thing.with_some("startDate", moment(talk.start).or_else(|| moment(session.start)));
            let thing = thing.with_some("endDate", moment(talk.end));
            self.described(thing, talk.summary.as_ref(), &talk.people, &talk.languages, edition).into()
        });
        let talks: Vec<Property<'c>> = talks.collect();
        let (start, _) = crate::content::say::when::stamps(&self.value().when);
        let thing = Thing::new("Event")
            .with("name", edition.text(&session.title))
            .with("startDate", moment(session.start).unwrap_or(start))
            .with_some("endDate", moment(session.end))
            .with_some("location", hall.or(whole))
            .with_some("keywords", session.track.as_ref().map(|track| edition.text(track)));
        let thing = self.described(thing, session.summary.as_ref(), &session.people, &session.languages, edition);
        thing.with("subEvent", talks)
    }

    fn described(
        &self,
        thing: Thing<'c>,
        summary: Option<&'c Localised<OneLine>>,
        people: &'c [Participant],
        languages: &[LangTag],
        edition: &Edition<'_>,
    ) -> Thing<'c> {
        let people =
            people.iter().filter_map(|row| self.follow(&row.who)).map(|party| edition.party_thing(party).into());
        thing
            .with_some("description", summary.map(|summary| edition.text(summary)))
            .with("inLanguage", languages.iter().map(|tag| tag.text().into()).collect::<Vec<_>>())
            .with("performer", people.collect::<Vec<_>>())
    }
}

/// An event that is a part of another, in the programme of that one.
fn of_part<'c>(part: Entry<'c, Event>, edition: &Edition<'_>) -> Slot<'c> {
    let event = part.value();
    let (start, end) = match &event.when {
        When::Timed(timed) => (Some(timed.start), timed.end),
        When::Days(_) | When::Approx(_) | When::Series(_) | When::Dates(_) => (None, None),
    };
    let mut facts = Vec::new();
    edition.add_people(&part.rows().collect::<Vec<_>>(), event.when.first_day(), &mut facts);
    let place = part.venues().next().map(|(place, venue)| match &venue.room {
        Some(room) => edition.text(room),
        None => edition.text(place.value().name_on(event.when.first_day())),
    });
    Slot {
        title: edition.text(&event.title),
        start,
        end,
        zone: event.when.zone(),
        place,
        summary: event.summary.as_ref().map(|summary| edition.text(summary)),
        facts,
        url: edition.page_of(Kind::Event, event.id.as_str()),
        is_talk: false,
    }
}

impl<'c> Slot<'c> {
    /// The hours, the same in every language.
    fn time(&self) -> Option<Time<'c>> {
        let start = self.start?;
        let stamp = |clock: DateTime| self.zone.map_or(Stamp::Date(clock.date()), |zone| Stamp::Zoned(zone.at(clock)));
        let lang = self.title.lang.lang().unwrap_or(crate::Lang::En);
        let text = match self.end {
            Some(end) if end.date() == start.date() => {
                let range = DateRange::times(start, end);
                sink::string(|out| write_range(&range, &HOURS, lang, out))
            }
            _ => hour(start, lang),
        };
        Some(Time { text: text.into(), start: stamp(start), end: self.end.map(stamp) })
    }

    /// `10:00–11:30 Title (hall, track)`
    fn line(&self) -> Prose<'c> {
        let mut prose = Prose { lang: self.title.lang, note: self.title.note.clone(), inlines: Vec::new() };
        if let Some(time) = self.time() {
            prose.inlines.push(Inline::Time(time));
            prose.inlines.push(Inline::Text(" ".into()));
        }
        let title = vec![Inline::Text(self.title.text.clone())];
        match &self.url {
            Some(url) => prose.inlines.push(Inline::Link(title, url.clone())),
            None => prose.inlines.extend(title),
        }
        if let Some(place) = &self.place {
            prose.inlines.push(Inline::Text(format!(" ({})", place.text).into()));
        }
        prose
    }

    fn card(self) -> Card<'c> {
        let time = self.time();
        let Slot { title, place, summary, facts, url, .. } = self;
        Card { url, time, place, summary, facts, ..Card::new(About::Event, title) }
    }
}

/// An hour as programmes have it.
pub(super) fn hour(clock: DateTime, lang: crate::Lang) -> String {
    sink::string(|out| write_datetime(clock.into(), &HOURS, lang, out))
}
