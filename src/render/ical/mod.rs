//! Events as iCalendar (RFC 5545 and RFC 7986): one language a file, the same UID in every language.
//!
//! # Design
//!
//! The writer is our own, after these were tried with a hostile event in `Asia/Almaty`:
//!
//! | crate | what stood against it |
//! | --- | --- |
//! | `icalendar` 0.17 | no VTIMEZONE; a quotation mark breaks a parameter; `FEATURE=AUDIO,VIDEO` becomes one value |
//! | `calcard` 0.3 | writes `\"` and `\\` into parameters and `\r` into text, which RFC 5545 does not know; 28 crates |
//! | `ical-rs` 0.6 | its VTIMEZONE holds one offset, although Almaty's changed on 2024-03-01; leaves CR and other control characters in text |
//!
//! `ical-rs` folds and validates well; it is among the independent parsers that read our output in the tests.
//!
//! A zone is written with every change of its offset from three years before the first event until three years after
//! the last one, so that an event that is moved or copied in a calendar program stays right as well.

mod file_name;
mod line;
mod repeat;
mod stamp;
mod zone;

pub use file_name::disposition;

use super::outputs::Written;
use crate::document::{
    Availability, CalendarEntry, CalendarStart, CalendarStatus, CalendarTime, ChangedEntry, Conference, Coordinates,
    Feature, Organiser, Recurrence, Said, Text, Url,
};
use crate::sink::Sink;
use line::Line;
use std::fmt::Write as _;

/// How calendars are written.
///
/// ```
/// use ushtil::{Lang, document::Text, render::ical::IcalOptions};
/// let feed = IcalOptions::default().name(Text::new("Іс-шаралар", Lang::Kk)).refresh_hours(12);
/// assert_eq!(feed.refresh_hours, Some(12));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IcalOptions {
    /// Who made the file: `-//organisation//product//language`.
    pub product: String,
    /// What the calendar is called, for a feed that people subscribe to.
    pub name: Option<Text<'static>>,
    /// How often programs may ask a feed for news, in hours.
    pub refresh_hours: Option<u32>,
    /// How instants are written.
    pub times: Times,
    /// Whether texts carry their language; a few small programs cannot read that.
    pub languages: Languages,
    /// A message to people's calendars instead of a file to download.
    pub message: Option<Message>,
}

impl Default for IcalOptions {
    fn default() -> Self {
        IcalOptions {
            product: "-//ushtil//ushtil//KK".to_owned(),
            name: None,
            refresh_hours: None,
            times: Times::Zoned,
            languages: Languages::Marked,
            message: None,
        }
    }
}

impl IcalOptions {
    /// The same options with a name for the calendar.
    #[must_use]
    pub fn name(mut self, name: Text<'static>) -> Self {
        self.name = Some(name);
        self
    }

    /// The same options with a time after which programs may ask again.
    #[must_use]
    pub fn refresh_hours(mut self, hours: u32) -> Self {
        self.refresh_hours = Some(hours);
        self
    }

    /// The same options with another product identifier.
    #[must_use]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = product.into();
        self
    }

    /// The same options with instants written this way.
    #[must_use]
    pub fn times(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    /// The same options with languages marked or not.
    #[must_use]
    pub fn languages(mut self, languages: Languages) -> Self {
        self.languages = languages;
        self
    }

    /// The same options for a message by mail.
    #[must_use]
    pub fn message(mut self, message: Message) -> Self {
        self.message = Some(message);
        self
    }
}

/// How instants are written.
///
/// ```
/// use ushtil::render::ical::{IcalOptions, Times};
/// assert_eq!(IcalOptions::default().times, Times::Zoned);
/// assert_eq!(IcalOptions::default().times(Times::Utc).times, Times::Utc);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Times {
    /// Local time with its zone, so that the calendar shows where the event is.
    Zoned,
    /// UTC, for programs that know no zones. What repeats by a rule needs one all the same: its hour is that of a clock.
    Utc,
}

/// Whether texts carry their language.
///
/// ```
/// use ushtil::render::ical::{IcalOptions, Languages};
/// assert_eq!(IcalOptions::default().languages, Languages::Marked);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Languages {
    /// `SUMMARY;LANGUAGE=kk:…`
    Marked,
    /// `SUMMARY:…`
    Unmarked,
}

/// A message to people's calendars (RFC 5546): it has an organiser, and a time of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// What it asks for.
    pub method: Method,
    /// Who sends it.
    pub organiser: Organiser<'static>,
    /// Who is asked to come: the one who gets the letter, since everybody who gets it reads the list.
    pub attendee: Option<Attendee>,
    /// When it is sent.
    pub sent: jiff::Timestamp,
}

/// Who is asked to come to an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// The name.
    pub name: Text<'static>,
    /// A `mailto:` link.
    pub url: Url<'static>,
}

impl Message {
    /// The news of an event for whoever keeps it: that it takes place, or that it does not.
    #[must_use]
    pub fn about(entry: &CalendarEntry<'_>, organiser: Organiser<'static>, sent: jiff::Timestamp) -> Self {
        let method = match entry.status {
            CalendarStatus::Cancelled => Method::Cancel,
            CalendarStatus::Confirmed | CalendarStatus::Tentative => Method::Publish,
        };
        Message { method, organiser, attendee: None, sent }
    }

    /// The same to somebody who is asked to come, and whose calendar answers; a change is the same request with a higher number
    /// of the entry.
    ///
    /// ```
    /// use ushtil::document::{CalendarEntry, CalendarStatus, CalendarTime, Organiser, Text, Url};
    /// use ushtil::{Lang, render::ical::{Attendee, Message}};
    /// let mailbox = |who: &str| Url::parse(format!("mailto:{who}@example.kz"));
    /// let day = jiff::civil::date(2026, 8, 20);
    /// for (lang, name) in [(Lang::Kk, "Орталық"), (Lang::Ru, "Центр"), (Lang::En, "Centre")] {
    ///     let when = CalendarTime::Days { first: day, last: day };
    ///     let mut entry = CalendarEntry::new("id", None, when, Text::new(name, lang));
    ///     let organiser = Organiser { name: Text::new(name, lang), url: mailbox("info")? };
    ///     let attendee = Attendee { name: Text::new("Айгүл", Lang::Kk), url: mailbox("aigul")? };
    ///     let method = |entry: &CalendarEntry<'_>| {
    ///         Message::about(entry, organiser.clone(), jiff::Timestamp::UNIX_EPOCH).to(attendee.clone()).method.name()
    ///     };
    ///     assert_eq!(method(&entry), "REQUEST");
    ///     entry.status = CalendarStatus::Cancelled;
    ///     assert_eq!(method(&entry), "CANCEL");
    /// }
    /// # Ok::<(), ushtil::document::UrlError>(())
    /// ```
    #[must_use]
    pub fn to(mut self, attendee: Attendee) -> Self {
        self.attendee = Some(attendee);
        if self.method == Method::Publish {
            self.method = Method::Request;
        }
        self
    }
}

/// What a calendar message asks for.
///
/// ```
/// use ushtil::render::ical::Method;
/// assert_eq!(Method::Publish.name(), "PUBLISH");
/// assert_eq!(Method::Cancel.name(), "CANCEL");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Put the event into the calendar.
    Publish,
    /// Come, and answer whether.
    Request,
    /// Take it as cancelled.
    Cancel,
}

impl Method {
    /// The word for the property and for the parameter of the MIME type, which must agree.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Method::Publish => "PUBLISH",
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
        }
    }
}

/// The MIME type of a calendar file.
pub const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";

/// Writes a calendar with these events; each text says its language.
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Text}};
/// let start: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse()?;
/// let end: jiff::ZonedDateTime = "2021-08-20T17:00[Asia/Almaty]".parse()?;
/// for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")] {
///     let when = CalendarTime::Hours { start: start.clone(), end: end.clone() };
///     let uid = "8c1d2d4e-3b0a-5d3c-9c57-0e4ff5b0a1b2";
///     let entry = CalendarEntry::new(uid, jiff::Timestamp::UNIX_EPOCH, when, Text::new(title, lang));
///     let file = entry.ical();
///     assert!(file.contains(&format!("\r\nSUMMARY;LANGUAGE={lang}:{title}\r\n")));
///     assert!(file.contains("\r\nDTSTART;TZID=Asia/Almaty:20210820T150000\r\n"));
///     assert!(file.contains("\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500\r\n")); // since 2024-03-01
/// }
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn write(entries: &[CalendarEntry<'_>], options: &IcalOptions, out: &mut Sink<'_>) {
    let mut calendar = CalendarWriter { line: Line::new(out), options, times: options.times };
    calendar.line.literal("BEGIN:VCALENDAR");
    calendar.line.literal("VERSION:2.0");
    calendar.line.text("PRODID", &options.product);
    calendar.line.literal("CALSCALE:GREGORIAN");
    if let Some(message) = &options.message {
        calendar.line.value("METHOD", message.method.name());
    }
    if let Some(name) = &options.name {
        calendar.words("NAME", name);
        calendar.words("X-WR-CALNAME", name);
    }
    if let Some(hours) = options.refresh_hours {
        calendar.line.value("REFRESH-INTERVAL;VALUE=DURATION", &format!("PT{hours}H"));
    }
    let zoned = entries.iter().filter(|entry| options.times == Times::Zoned || repeats(entry));
    zone::write_all(zoned, &mut calendar.line);
    for entry in entries {
        calendar.times = if repeats(entry) { Times::Zoned } else { options.times };
        calendar.events(entry);
    }
    calendar.line.literal("END:VCALENDAR");
}

struct CalendarWriter<'a, 's, 'o> {
    line: Line<'a, 's>,
    options: &'o IcalOptions,
    /// How the times of this entry are written.
    times: Times,
}

/// Whether an entry repeats by a rule.
fn repeats(entry: &CalendarEntry<'_>) -> bool {
    entry.repeats.as_ref().is_some_and(|repeats| repeats.rule.is_some())
}

impl CalendarWriter<'_, '_, '_> {
    /// An event and, after it, each of its dates that is cancelled or moved: they have its UID and say which date they are.
    fn events(&mut self, entry: &CalendarEntry<'_>) {
        self.event(entry, None);
        for changed in entry.repeats.iter().flat_map(|repeats| &repeats.changed) {
            self.event(entry, Some(changed));
        }
    }

    fn event(&mut self, entry: &CalendarEntry<'_>, changed: Option<&ChangedEntry<'_>>) {
        self.line.literal("BEGIN:VEVENT");
        self.line.text("UID", &entry.uid);
        self.instant("DTSTAMP", self.stamp(entry));
        if let Some(created) = entry.created {
            self.instant("CREATED", created);
        }
        if let Some(modified) = entry.modified {
            self.instant("LAST-MODIFIED", modified);
        }
        self.line.written("SEQUENCE", |out| _ = write!(out, "{}", entry.sequence)); // a string never fails
        if let Some(changed) = changed {
            self.starts("RECURRENCE-ID", &[changed.planned.start()]);
        }
        self.when(changed.map_or(&entry.when, |changed| &changed.when));
        if let Some(repeats) = entry.repeats.as_ref().filter(|_| changed.is_none()) {
            self.repeats(repeats);
        }
        self.line.value("STATUS", status(changed.map_or(entry.status, |changed| changed.status), self.options));
        self.words("SUMMARY", changed.map_or(&entry.summary, |changed| &changed.summary));
        self.optional_words("DESCRIPTION", entry.description.as_ref());
        self.optional_words("LOCATION", entry.location.as_ref());
        self.optional_url("URL", entry.url.as_ref());
        entry.conferences.iter().for_each(|conference| self.conference(conference));
        self.contact(entry);
        self.organiser(entry);
        entry.categories.iter().for_each(|category| self.words("CATEGORIES", category));
        if let Some(geo) = entry.geo {
            self.geo(geo);
        }
        self.line.literal(match entry.availability {
            Availability::Busy => "TRANSP:OPAQUE",
            Availability::Free => "TRANSP:TRANSPARENT",
        });
        self.line.literal("END:VEVENT");
    }

    fn when(&mut self, when: &CalendarTime) {
        match when {
            CalendarTime::Days { first, last } => {
                let after = last.max(first).tomorrow().unwrap_or(*last); // DTEND is the first day that is over
                self.line.written("DTSTART;VALUE=DATE", |out| stamp::day(*first, out));
                self.line.written("DTEND;VALUE=DATE", |out| stamp::day(after, out));
            }
            CalendarTime::Hours { start, end } => {
                self.time("DTSTART", start);
                self.time("DTEND", end.max(start));
            }
        }
    }

    fn repeats(&mut self, repeats: &Recurrence<'_>) {
        if let Some(rule) = &repeats.rule {
            self.line.value("RRULE", &repeat::rule(rule, repeats));
        }
        for (name, times) in [("RDATE", &repeats.dates), ("EXDATE", &repeats.except)] {
            self.starts(name, &times.iter().map(CalendarTime::start).collect::<Vec<_>>());
        }
    }

    /// A line with the beginnings of dates, which all are days, or all are times of one zone; in UTC, if one of them is an
    /// hour that its clock shows twice.
    fn starts(&mut self, name: &str, starts: &[CalendarStart<'_>]) {
        let zones = starts.iter().map(|start| match start {
            CalendarStart::Day(_) => None,
            CalendarStart::Hour(time) => self.zone(time),
        });
        let zone = zones.reduce(|zone, other| zone.filter(|_| zone == other)).flatten();
        let Some(first) = starts.first() else { return };
        self.line.begin(name);
        match (first, zone) {
            (CalendarStart::Day(_), _) => _ = self.line.parameter("VALUE", "DATE"),
            (CalendarStart::Hour(_), Some(zone)) => _ = self.line.parameter("TZID", zone),
            (CalendarStart::Hour(_), None) => {}
        }
        self.line.end_written(|out| {
            for (at, start) in starts.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                match start {
                    CalendarStart::Day(day) => stamp::day(*day, out),
                    CalendarStart::Hour(time) if zone.is_some() => stamp::hour(time.datetime(), out),
                    CalendarStart::Hour(time) => stamp::instant(time.timestamp(), out),
                }
            }
        });
    }

    /// The zone that a time is written in.
    fn zone<'t>(&self, time: &'t jiff::ZonedDateTime) -> Option<&'t str> {
        zone::name(time).filter(|_| self.times == Times::Zoned)
    }

    fn time(&mut self, name: &str, time: &jiff::ZonedDateTime) {
        match self.zone(time) {
            Some(zone) => {
                self.line.begin(name).parameter("TZID", zone);
                self.line.end_written(|out| stamp::hour(time.datetime(), out));
            }
            None => self.instant(name, time.timestamp()),
        }
    }

    /// When what is said was put together, which every entry has to have (RFC 5545, section 3.8.7.2). Where nobody knows, it
    /// is the beginning of the event: the same in every file, and no date that means something else.
    fn stamp(&self, entry: &CalendarEntry<'_>) -> jiff::Timestamp {
        let sent = self.options.message.as_ref().map(|message| message.sent);
        let known = sent.or(entry.modified).or(entry.created);
        known.unwrap_or_else(|| match &entry.when {
            CalendarTime::Hours { start, .. } => start.timestamp(),
            CalendarTime::Days { first, .. } => {
                let midnight = first.to_datetime(jiff::civil::Time::midnight());
                jiff::tz::Offset::UTC.to_timestamp(midnight).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
            }
        })
    }

    fn instant(&mut self, name: &str, instant: jiff::Timestamp) {
        self.line.written(name, |out| stamp::instant(instant, out));
    }

    /// A property with words, in their own language.
    fn words(&mut self, name: &str, text: &Text<'_>) {
        self.line.begin(name);
        self.language(text);
        self.line.end_text(&text.text);
    }

    fn language(&mut self, text: &Text<'_>) {
        if self.options.languages == Languages::Marked {
            self.line.language(text.lang);
        }
    }

    fn optional_words(&mut self, name: &str, text: Option<&Text<'_>>) {
        if let Some(text) = text.filter(|text| !text.text.is_empty()) {
            self.words(name, text);
        }
    }

    fn optional_url(&mut self, name: &str, url: Option<&Url<'_>>) {
        if let Some(url) = url.filter(|url| url.is_absolute()) {
            self.line.value(name, url.as_str());
        }
    }

    fn conference(&mut self, conference: &Conference<'_>) {
        if !conference.url.is_absolute() {
            return;
        }
        self.line.begin("CONFERENCE").parameter("VALUE", "URI");
        if !conference.features.is_empty() {
            self.line.parameters("FEATURE", conference.features.iter().map(|feature| name(*feature)));
        }
        if let Some(label) = &conference.label {
            self.line.parameter("LABEL", &label.text);
            self.language(label);
        }
        self.line.end_value(conference.url.as_str());
    }

    fn contact(&mut self, entry: &CalendarEntry<'_>) {
        let Some(contact) = &entry.contact else { return };
        self.line.begin("CONTACT");
        if let Some(url) = contact.url.as_ref().filter(|url| url.is_absolute()) {
            self.line.parameter("ALTREP", url.as_str());
        }
        self.language(&contact.text);
        self.line.end_text(&contact.text.text);
    }

    fn organiser(&mut self, entry: &CalendarEntry<'_>) {
        let sender = self.options.message.as_ref().map(|message| &message.organiser);
        let Some(organiser) = sender.or(entry.organiser.as_ref()) else { return };
        self.line.begin("ORGANIZER").parameter("CN", &organiser.name.text);
        self.language(&organiser.name);
        self.line.end_value(organiser.url.as_str());
        if let Some(attendee) = self.options.message.as_ref().and_then(|message| message.attendee.as_ref()) {
            self.line.begin("ATTENDEE").parameter("CN", &attendee.name.text);
            self.language(&attendee.name);
            self.line.parameter("PARTSTAT", "NEEDS-ACTION").parameter("RSVP", "TRUE");
            self.line.end_value(attendee.url.as_str());
        }
    }

    fn geo(&mut self, geo: Coordinates) {
        self.line.written("GEO", |out| {
            for (at, degrees) in [geo.latitude, geo.longitude].into_iter().enumerate() {
                let sign = if degrees < 0 { "-" } else { "" };
                let millionths = degrees.unsigned_abs();
                let separator = if at > 0 { ";" } else { "" };
                // writing to a string cannot fail
                let _ = write!(out, "{separator}{sign}{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
            }
        });
    }
}

fn status(status: CalendarStatus, options: &IcalOptions) -> &'static str {
    let is_cancel = options.message.as_ref().is_some_and(|message| message.method == Method::Cancel);
    match status {
        _ if is_cancel => "CANCELLED",
        CalendarStatus::Confirmed => "CONFIRMED",
        CalendarStatus::Tentative => "TENTATIVE",
        CalendarStatus::Cancelled => "CANCELLED",
    }
}

fn name(feature: Feature) -> &'static str {
    match feature {
        Feature::Audio => "AUDIO",
        Feature::Chat => "CHAT",
        Feature::Feed => "FEED",
        Feature::Moderator => "MODERATOR",
        Feature::Phone => "PHONE",
        Feature::Screen => "SCREEN",
        Feature::Video => "VIDEO",
    }
}

/// The row `ical`: the event and the parts of its programme in one file; what has no date gives none.
pub(super) fn of(said: &Said<'_>) -> Written {
    let Some(entry) = &said.calendar else { return Ok(None) };
    let entries: Vec<CalendarEntry<'_>> = std::iter::once(entry).chain(&said.sessions).cloned().collect();
    let mut file = String::new();
    write(&entries, &IcalOptions::default(), &mut Sink::string(&mut file));
    Ok(Some(file))
}
