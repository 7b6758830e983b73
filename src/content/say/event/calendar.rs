//! An event as a calendar keeps it.

use super::kind::kind;
use super::repeats::calendar_time;
use crate::content::Edition;
use crate::content::{Entry, Event, EventKind, Kind, PartialDate, Status, When};
use crate::document::{
    Availability, Block, CalendarContact, CalendarEntry, CalendarStatus, CalendarTime, Conference, Coordinates, Fact,
    Feature, Inline, Line, Link, Prose, Role, Text, Url, Value,
};
use crate::lang::{Lang, LangTag};
use crate::messages::{admission, event as words};
use crate::sink::Sink;

impl<'c> Entry<'c, Event> {
    /// The event for a calendar; `None` for one that is only known to the month or year, which no calendar can hold.
    ///
    /// Its UID is a UUID (version 5) of the edition's publisher and the event's id, so that it stays the same over edits,
    /// languages and domains. What is not for the edition's audience is left out.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let [kk, ru, en] = Lang::ALL.map(|lang| event.calendar(lang).unwrap());
    /// assert!(kk.uid == ru.uid && ru.uid == en.uid);
    /// assert_eq!(kk.location.unwrap().text, "онлайн, Zoom платформасында");
    /// assert_eq!(ru.location.unwrap().text, "онлайн, на платформе Zoom");
    /// assert_eq!(en.location.unwrap().text, "online, on the Zoom platform");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn calendar<'e>(&self, edition: impl Into<Edition<'e>>) -> Option<CalendarEntry<'c>> {
        let edition = edition.into();
        let facts = self.facts_of_post(&edition);
        let mut entry = CalendarEntry::new(
            self.id.uid(edition.publisher, Kind::Event).to_string(),
            self.updated,
            calendar_time(&self.value().when)?,
            self.summary(&edition),
        );
        entry.repeats = self.recurrence(&edition, &edition.text(&self.value().title));
        entry.availability = self.availability();
        entry.sequence = self.rev.unwrap_or(0);
        entry.status = self.calendar_status();
        let questions = if self.has_prose() { Vec::new() } else { self.questions(&edition) };
        let mut said = String::with_capacity(1_024);
        self.notice(&edition).iter().for_each(|notice| add_line(&mut said, |line| add_noted(notice, line)));
        let summary = self.value().summary.as_ref().map(|summary| edition.text(summary));
        summary.iter().for_each(|summary| add_line(&mut said, |line| add_noted(summary, line)));
        facts.iter().for_each(|fact| add_fact(fact, &mut said));
        questions.iter().for_each(|block| add_block(block, &mut said));
        entry.description = Some(Text::new(said, edition.lang));
        entry.location = self.location(&facts, edition.lang);
        entry.url = edition.page_of(Kind::Event, self.id.as_str());
        entry.conferences = conferences(&facts);
        entry.contact = facts.iter().find_map(contact);
        let topics = self.value().topics.iter().map(|topic| edition.text(topic));
        entry.categories = std::iter::once(edition.say(kind(self.value().kind))).chain(topics).collect();
        entry.geo = self.venues().find_map(|(place, _)| place.geo.as_ref().map(|geo| point(geo.lat, geo.lon)));
        Some(entry)
    }

    /// Whether a calendar can keep it: it is known to the day.
    pub(super) fn has_day(&self) -> bool {
        calendar_time(&self.value().when).is_some()
    }

    /// A holiday fills nobody's time, and neither does a call.
    fn availability(&self) -> Availability {
        match self.value().kind {
            EventKind::Holiday | EventKind::Call => Availability::Free,
            _ => Availability::Busy,
        }
    }

    pub(super) fn calendar_status(&self) -> CalendarStatus {
        match &self.status {
            Some(Status::Cancelled(_)) => CalendarStatus::Cancelled,
            Some(Status::Tentative(_) | Status::Postponed(_)) => CalendarStatus::Tentative,
            None | Some(Status::Scheduled(_) | Status::Rescheduled(_) | Status::MovedOnline(_) | Status::Moved(_)) => {
                CalendarStatus::Confirmed
            }
        }
    }

    /// The title, after a status that changes everything else.
    fn summary(&self, edition: &Edition<'_>) -> Text<'c> {
        let title = edition.text(&self.value().title);
        let status = match &self.status {
            Some(Status::Cancelled(_)) => edition.words(&words::StatusCancelled),
            Some(Status::Postponed(_)) => edition.words(&words::StatusPostponed),
            Some(Status::Rescheduled(_)) => edition.words(&words::StatusRescheduled),
            Some(Status::MovedOnline(_)) => edition.words(&words::StatusMovedOnline),
            Some(Status::Moved(_)) => edition.words(&admission::StatusMoved),
            Some(Status::Tentative(_)) => edition.words(&words::StatusTentative),
            None | Some(Status::Scheduled(_)) => return title,
        };
        let words = format!("{status}: {}", title.text);
        title.with_words(words)
    }

    /// The place with its address or, without one, how it is held; in the language that it is really in (LE-33).
    fn location(&self, facts: &[Fact<'_>], page: Lang) -> Option<Text<'static>> {
        let of = |role: Role| facts.iter().filter(move |fact| fact.role == role);
        of(Role::Where).next()?;
        let (before, most) = if self.venues().next().is_some() { (1, usize::MAX) } else { (0, 1) };
        let place = of(Role::Where).skip(before).take(most).chain(of(Role::Address));
        let values = place.flat_map(|fact| fact.values.iter());
        let page = LangTag::of(page);
        let lang = values.clone().next().map(|value| language_of(value).unwrap_or(page))?;
        let is_one_language = values.clone().all(|value| language_of(value).unwrap_or(page) == lang);
        let mut words = String::with_capacity(128);
        for (at, value) in values.enumerate() {
            words.push_str(if at > 0 { ", " } else { "" });
            match value {
                Value::Text(text) | Value::Name(text) if is_one_language => words.push_str(&text.text),
                value => add_value(value, &mut words),
            }
        }
        Some(Text::new(words, if is_one_language { lang } else { page }))
    }
}

/// The days of a time that is about then, if it is known to the day.
pub(super) fn known_days(when: &When) -> Option<CalendarTime> {
    let When::Approx(approx) = when else { return None };
    let (PartialDate::Day(first), None | Some(PartialDate::Day(_))) = (approx.from, approx.to) else { return None };
    Some(CalendarTime::Days { first, last: when.last_day() })
}

/// The language that a value is really in, if it has one.
fn language_of(value: &Value<'_>) -> Option<LangTag> {
    match value {
        Value::Text(text) | Value::Name(text) => Some(text.lang),
        Value::Prose(prose) => Some(prose.lang),
        Value::Link(link) => link.text.as_ref().map(|text| text.lang),
        Value::Time(_) | Value::Telephone(_) | Value::Email(_) | Value::Code(_) => None,
    }
}

/// A heading or the items of a list, a line each.
fn add_block(block: &Block<'_>, said: &mut String) {
    match block {
        Block::Heading(text) => add_line(said, |line| {
            add_noted(text, line);
            line.push(':');
        }),
        Block::List(items) => {
            for item in items {
                add_line(said, |line| {
                    line.push_str("– ");
                    add_plain(&item.inlines, line);
                });
            }
        }
        _ => {}
    }
}

/// A line after those that there are.
pub(super) fn add_line(said: &mut String, write: impl FnOnce(&mut String)) {
    if !said.is_empty() {
        said.push('\n');
    }
    write(said);
}

/// A fact on a line of its own.
pub(super) fn add_fact(fact: &Fact<'_>, said: &mut String) {
    add_line(said, |line| match &fact.line {
        Line::Phrase(phrase) => add_prose(phrase, line),
        Line::Values => add_listed(fact, line),
        Line::Labelled => add_labelled(fact, line),
    });
}

fn add_labelled(fact: &Fact<'_>, line: &mut String) {
    line.push_str(&fact.label.text);
    line.push_str(": ");
    add_listed(fact, line);
}

/// The values of a fact; to an address no comma may stick, and words that have one of their own begin a line.
fn add_listed(fact: &Fact<'_>, said: &mut String) {
    for (at, value) in fact.values.iter().enumerate() {
        let follows_address = matches!(at.checked_sub(1).and_then(|at| fact.values.get(at)), Some(Value::Link(_)));
        said.push_str(match value {
            _ if at == 0 => "",
            Value::Link(Link { text: Some(_), .. }) | Value::Text(_) if follows_address => "\n",
            _ if follows_address => " ",
            _ => fact.values.separator(),
        });
        add_value(value, said);
    }
}

fn add_value(value: &Value<'_>, said: &mut String) {
    match value {
        Value::Text(text) | Value::Name(text) => add_noted(text, said),
        Value::Prose(prose) => add_prose(prose, said),
        Value::Time(time) => said.push_str(&time.text),
        Value::Link(link) => {
            if let Some(text) = &link.text {
                add_noted(text, said);
                said.push(' ');
            }
            said.push_str(link.url.as_str());
        }
        Value::Telephone(number) => number.write(&mut Sink::string(said)),
        Value::Email(address) => said.push_str(address),
        Value::Code(code) => said.push_str(code),
    }
}

/// A text with the note that names its language, where it has one.
fn add_noted(text: &Text<'_>, said: &mut String) {
    said.push_str(&text.text);
    add_note(text.note.as_deref(), said);
}

fn add_prose(prose: &Prose<'_>, said: &mut String) {
    add_plain(&prose.inlines, said);
    add_note(prose.note.as_deref(), said);
}

fn add_note(note: Option<&str>, said: &mut String) {
    for piece in note.into_iter().flat_map(|note| [" (", note, ")"]) {
        said.push_str(piece);
    }
}

pub(super) fn add_plain(inlines: &[Inline<'_>], said: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => said.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) => add_plain(inner, said),
            Inline::Time(time) => said.push_str(&time.text),
            Inline::Telephone(number) => number.write(&mut Sink::string(said)),
            Inline::Link(words, url) => {
                add_plain(words, said);
                said.push_str(if words.is_empty() { "" } else { " " });
                said.push_str(url.as_str());
            }
            Inline::Foreign(text) => add_noted(text, said),
            Inline::Break => said.push(' '),
            Inline::Code(code) => said.push_str(code),
            Inline::Image(image) => image.alt.iter().for_each(|alt| add_noted(alt, said)),
            Inline::Note(number) => said.extend(["[", number.to_string().as_str(), "]"]),
        }
    }
}

/// Where one joins and where it is broadcast, under the labels that the announcement has.
fn conferences<'c>(facts: &[Fact<'c>]) -> Vec<Conference<'c>> {
    let found = facts.iter().flat_map(|fact| {
        let features: &[Feature] = match fact.role {
            Role::Join => &[Feature::Audio, Feature::Video],
            Role::Broadcast => &[Feature::Feed],
            _ => &[],
        };
        fact.values.iter().filter_map(move |value| {
            let (url, features) = match value {
                _ if features.is_empty() => return None,
                Value::Link(link) => (link.url.clone(), features.to_vec()),
                Value::Telephone(number) => (Url::of_telephone(*number), vec![Feature::Phone]),
                _ => return None,
            };
            Some(Conference { url, features, label: Some(fact.label.clone()) })
        })
    });
    found.collect()
}

fn contact<'c>(fact: &Fact<'c>) -> Option<CalendarContact<'c>> {
    if fact.role != Role::Contact {
        return None;
    }
    let url = match fact.values.first()? {
        Value::Telephone(number) => Some(Url::of_telephone(*number)),
        Value::Email(address) => Url::parse(format!("mailto:{address}")).ok(),
        Value::Link(link) => Url::parse(link.url.as_str().to_owned()).ok(),
        _ => return None,
    };
    let mut words = String::with_capacity(128);
    add_labelled(fact, &mut words);
    let text = fact.label.clone().with_words(words);
    Some(CalendarContact { text, url })
}

/// Degrees as millionths of a degree.
fn point(latitude: f64, longitude: f64) -> Coordinates {
    let millionths = |degrees: f64| (degrees * 1e6).round() as i32;
    Coordinates { latitude: millionths(latitude), longitude: millionths(longitude) }
}
