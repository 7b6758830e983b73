//! An event as a calendar keeps it: typed data, and the few words of it in one language.

use super::{Text, Url};

/// One event for a calendar, in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarEntry<'a> {
    /// Stable over edits, languages and domains; a UUID, best version 5 of the site and the content's id.
    pub uid: String,
    /// Grows with every change of time, place or status.
    pub sequence: u32,
    /// Whether it takes place.
    pub status: CalendarStatus,
    /// When the content last changed, if that is known. Never "now": the same content gives the same file.
    pub modified: Option<jiff::Timestamp>,
    /// When the content was made.
    pub created: Option<jiff::Timestamp>,
    /// From when to when; of what happens on several dates, the first of them.
    pub when: CalendarTime,
    /// On which other dates it happens.
    pub repeats: Option<Recurrence<'a>>,
    /// The title; a status that changes everything is said first in it.
    pub summary: Text<'a>,
    /// Everything else in words, with the links, since many programs show no other field.
    pub description: Option<Text<'a>>,
    /// The place, or the platform of an online event.
    pub location: Option<Text<'a>>,
    /// The page of the event in this language.
    pub url: Option<Url<'a>>,
    /// How to take part from afar, and where it is broadcast.
    pub conferences: Vec<Conference<'a>>,
    /// Whom to ask.
    pub contact: Option<CalendarContact<'a>>,
    /// What sort of event.
    pub categories: Vec<Text<'a>>,
    /// Whether it fills the time of those who come.
    pub availability: Availability,
    /// Whom programs write to when someone accepts; left out unless asked for.
    pub organiser: Option<Organiser<'a>>,
    /// Where on earth.
    pub geo: Option<Coordinates>,
}

impl<'a> CalendarEntry<'a> {
    /// A confirmed event with its UID, its last change, its time and its title, for which people are busy.
    pub fn new(
        uid: impl Into<String>,
        modified: impl Into<Option<jiff::Timestamp>>,
        when: CalendarTime,
        summary: Text<'a>,
    ) -> Self {
        CalendarEntry {
            uid: uid.into(),
            sequence: 0,
            status: CalendarStatus::Confirmed,
            modified: modified.into(),
            created: None,
            when,
            repeats: None,
            summary,
            description: None,
            location: None,
            url: None,
            conferences: Vec::new(),
            contact: None,
            categories: Vec::new(),
            availability: Availability::Busy,
            organiser: None,
            geo: None,
        }
    }
}

/// From when to when an event lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarTime {
    /// Whole days, both included.
    Days {
        /// The first day.
        first: jiff::civil::Date,
        /// The last day.
        last: jiff::civil::Date,
    },
    /// From one instant to another.
    Hours {
        /// The beginning.
        start: jiff::ZonedDateTime,
        /// The end.
        end: jiff::ZonedDateTime,
    },
}

impl CalendarTime {
    /// When it begins.
    #[must_use]
    pub fn start(&self) -> CalendarStart<'_> {
        match self {
            CalendarTime::Days { first, .. } => CalendarStart::Day(*first),
            CalendarTime::Hours { start, .. } => CalendarStart::Hour(start),
        }
    }
}

/// When one date of an event begins, which tells it from its others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarStart<'a> {
    /// A whole day.
    Day(jiff::civil::Date),
    /// An instant.
    Hour(&'a jiff::ZonedDateTime),
}

/// The dates of an event beside its first one.
#[derive(Debug, Clone, PartialEq)]
pub struct Recurrence<'a> {
    /// By which rule they follow.
    pub rule: Option<Rule>,
    /// The last date of the rule, which belongs to it; without one it never ends.
    pub last: Option<CalendarTime>,
    /// Dates that no rule gives.
    pub dates: Vec<CalendarTime>,
    /// Dates of the rule on which it does not happen.
    pub except: Vec<CalendarTime>,
    /// Single dates that are cancelled or moved.
    pub changed: Vec<ChangedEntry<'a>>,
}

/// One date of an event that is cancelled or moved.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedEntry<'a> {
    /// When it was to be.
    pub planned: CalendarTime,
    /// When it is instead; the plan, if it is cancelled.
    pub when: CalendarTime,
    /// Whether it takes place.
    pub status: CalendarStatus,
    /// The title of this date.
    pub summary: Text<'a>,
}

/// How an event repeats (RFC 5545, section 3.3.10, as far as announcements say it).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// How often.
    pub every: Frequency,
    /// On which days; none for the day of the first date.
    pub on: Vec<RuleDay>,
    /// The month of a yearly rule whose days are weekdays.
    pub month: Option<i8>,
    /// How many times it happens, where that is what ends it.
    pub times: Option<u32>,
}

/// How often an event repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Every year.
    Yearly,
}

/// On which day of a week, a month or a year an event repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuleDay {
    /// A weekday; of a month the n-th, counted from its end if it is negative.
    Weekday(Option<i8>, jiff::civil::Weekday),
    /// A day of the month; the last is -1.
    Day(i8),
}

/// Whether an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CalendarStatus {
    /// It does.
    Confirmed,
    /// Not certain; also an event that is postponed without a date.
    Tentative,
    /// It does not.
    Cancelled,
}

/// Whether an event fills the time of those who come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Availability {
    /// They are busy (`OPAQUE`).
    Busy,
    /// They stay free (`TRANSPARENT`).
    Free,
}

/// One way to take part from afar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conference<'a> {
    /// Where it is.
    pub url: Url<'a>,
    /// What it offers.
    pub features: Vec<Feature>,
    /// What it is called: `Қосылу сілтемесі`, `Ссылка для подключения`, `Link to join`.
    pub label: Option<Text<'a>>,
}

/// What a conference offers (RFC 7986, section 6.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Feature {
    /// Voices.
    Audio,
    /// Text messages.
    Chat,
    /// A broadcast to watch.
    Feed,
    /// Rights of a moderator.
    Moderator,
    /// A telephone call.
    Phone,
    /// A shared screen.
    Screen,
    /// Pictures of those who take part.
    Video,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarContact<'a> {
    /// In words: a name, a telephone number.
    pub text: Text<'a>,
    /// The same as a link: `tel:…` or `mailto:…`.
    pub url: Option<Url<'a>>,
}

/// Whom calendar programs write to when someone accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organiser<'a> {
    /// The name.
    pub name: Text<'a>,
    /// A `mailto:` link.
    pub url: Url<'a>,
}

/// A place on earth, in millionths of a degree, so that it prints the same everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Coordinates {
    /// North is positive.
    pub latitude: i32,
    /// East is positive.
    pub longitude: i32,
}
