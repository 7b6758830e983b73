//! An event as a calendar keeps it: typed data, and the few words of it in one language.

use super::{Text, Url};

/// One event for a calendar, in one language.
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Text}};
/// let day = jiff::civil::date(2026, 12, 16);
/// for (lang, title) in [(Lang::Kk, "Тәуелсіздік күні"), (Lang::Ru, "День независимости"), (Lang::En, "Independence Day")] {
///     let entry = CalendarEntry::new("uid", None, CalendarTime::Days { first: day, last: day }, Text::new(title, lang));
///     assert!(entry.ical().contains(&format!("SUMMARY;LANGUAGE={lang}:{title}\r\n")));
/// }
/// ```
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
///
/// ```
/// use ushtil::document::{CalendarStart, CalendarTime};
/// let day = jiff::civil::date(2026, 12, 16);
/// let holiday = CalendarTime::Days { first: day, last: day };
/// assert_eq!(holiday.start(), CalendarStart::Day(day));
/// ```
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
///
/// ```
/// use ushtil::document::{CalendarStart, CalendarTime};
/// let start: jiff::ZonedDateTime = "2026-10-14T15:00[Asia/Almaty]".parse()?;
/// let end: jiff::ZonedDateTime = "2026-10-14T17:00[Asia/Almaty]".parse()?;
/// let lecture = CalendarTime::Hours { start: start.clone(), end };
/// assert_eq!(lecture.start(), CalendarStart::Hour(&start));
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarStart<'a> {
    /// A whole day.
    Day(jiff::civil::Date),
    /// An instant.
    Hour(&'a jiff::ZonedDateTime),
}

/// The dates of an event beside its first one.
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Frequency, Recurrence, Rule, RuleDay, Text}};
/// use jiff::civil::{Weekday, date};
/// let first = date(2026, 9, 2); // a Wednesday
/// let mut entry = CalendarEntry::new("uid", None, CalendarTime::Days { first, last: first }, Text::new("Клуб", Lang::Kk));
/// let rule = Rule { every: Frequency::Weekly, interval: 1, on: vec![RuleDay::Weekday(None, Weekday::Wednesday)], month: None, times: Some(4) };
/// entry.repeats = Some(Recurrence { rule: Some(rule), last: None, dates: Vec::new(), except: Vec::new(), changed: Vec::new() });
/// assert!(entry.ical().contains("RRULE:FREQ=WEEKLY;"));
/// ```
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
///
/// ```
/// use ushtil::{Lang, document::{CalendarStatus, CalendarTime, ChangedEntry, Text}};
/// let day = jiff::civil::date(2026, 10, 28);
/// let planned = CalendarTime::Days { first: day, last: day };
/// let cancelled = ChangedEntry { when: planned.clone(), planned, status: CalendarStatus::Cancelled, summary: Text::new("Клуб", Lang::Kk) };
/// assert_eq!(cancelled.planned, cancelled.when);
/// ```
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
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Frequency, Recurrence, Rule, RuleDay, Text}};
/// use jiff::civil::{Weekday, date};
/// let first = date(2026, 9, 2); // a Wednesday
/// let mut entry = CalendarEntry::new("uid", None, CalendarTime::Days { first, last: first }, Text::new("Клуб", Lang::Kk));
/// let rule = Rule { every: Frequency::Weekly, interval: 1, on: vec![RuleDay::Weekday(None, Weekday::Wednesday)], month: None, times: Some(4) };
/// entry.repeats = Some(Recurrence { rule: Some(rule), last: None, dates: Vec::new(), except: Vec::new(), changed: Vec::new() });
/// assert!(entry.ical().contains("RRULE:FREQ=WEEKLY;"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// How often.
    pub every: Frequency,
    /// Every how many of them: 1 for each week, 2 for every second one.
    pub interval: u32,
    /// On which days; none for the day of the first date.
    pub on: Vec<RuleDay>,
    /// The month of a yearly rule whose days are weekdays.
    pub month: Option<i8>,
    /// How many times it happens, where that is what ends it.
    pub times: Option<u32>,
}

/// How often an event repeats.
///
/// ```
/// use ushtil::document::{Frequency, Rule};
/// let yearly = Rule { every: Frequency::Yearly, interval: 1, on: Vec::new(), month: None, times: None };
/// assert!(yearly.on.is_empty()); // on the day of the first date
/// ```
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
///
/// ```
/// use jiff::civil::Weekday;
/// use ushtil::document::RuleDay;
/// let last_friday = RuleDay::Weekday(Some(-1), Weekday::Friday);
/// let end_of_the_month = RuleDay::Day(-1);
/// assert_ne!(last_friday, end_of_the_month);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuleDay {
    /// A weekday; of a month the n-th, counted from its end if it is negative.
    Weekday(Option<i8>, jiff::civil::Weekday),
    /// A day of the month; the last is -1.
    Day(i8),
}

/// Whether an event takes place.
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarStatus, CalendarTime, Text}};
/// let day = jiff::civil::date(2026, 10, 28);
/// let mut entry = CalendarEntry::new("uid", None, CalendarTime::Days { first: day, last: day }, Text::new("Клуб", Lang::Kk));
/// entry.status = CalendarStatus::Cancelled;
/// assert!(entry.ical().contains("STATUS:CANCELLED"));
/// ```
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
///
/// ```
/// use ushtil::{Lang, document::{Availability, CalendarEntry, CalendarTime, Text}};
/// let day = jiff::civil::date(2026, 12, 16);
/// let mut holiday = CalendarEntry::new("uid", None, CalendarTime::Days { first: day, last: day }, Text::new("Мереке", Lang::Kk));
/// holiday.availability = Availability::Free;
/// assert!(holiday.ical().contains("TRANSP:TRANSPARENT"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Availability {
    /// They are busy (`OPAQUE`).
    Busy,
    /// They stay free (`TRANSPARENT`).
    Free,
}

/// One way to take part from afar.
///
/// ```
/// use ushtil::{Lang, document::{Conference, Feature, Text, Url}};
/// let zoom = Conference {
///     url: Url::parse("https://zoom.us/j/1234567890")?,
///     features: vec![Feature::Audio, Feature::Video],
///     label: Some(Text::new("Қосылу сілтемесі", Lang::Kk)),
/// };
/// assert_eq!(zoom.features.len(), 2);
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
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
///
/// ```
/// use ushtil::document::Feature;
/// let broadcast = [Feature::Feed];
/// assert!(!broadcast.contains(&Feature::Chat));
/// ```
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
///
/// ```
/// use ushtil::{Lang, document::{CalendarContact, Text, Url}};
/// let contact = CalendarContact { text: Text::new("+7 705 925 50 06", Lang::Kk), url: Some(Url::parse("tel:+77059255006")?) };
/// assert_eq!(contact.url.as_ref().and_then(Url::scheme), Some("tel"));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarContact<'a> {
    /// In words: a name, a telephone number.
    pub text: Text<'a>,
    /// The same as a link: `tel:…` or `mailto:…`.
    pub url: Option<Url<'a>>,
}

/// Whom calendar programs write to when someone accepts.
///
/// ```
/// use ushtil::{Lang, document::{Organiser, Text, Url}};
/// let fund = Organiser { name: Text::new("«Тіл» қоғамдық қоры", Lang::Kk), url: Url::parse("mailto:info@example.kz")? };
/// assert_eq!(fund.url.scheme(), Some("mailto"));
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organiser<'a> {
    /// The name.
    pub name: Text<'a>,
    /// A `mailto:` link.
    pub url: Url<'a>,
}

/// A place on earth, in millionths of a degree, so that it prints the same everywhere.
///
/// ```
/// use ushtil::document::Coordinates;
/// let almaty = Coordinates { latitude: 43_238_949, longitude: 76_889_709 };
/// assert!(almaty.latitude > 0 && almaty.longitude > 0); // north and east
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Coordinates {
    /// North is positive.
    pub latitude: i32,
    /// East is positive.
    pub longitude: i32,
}
