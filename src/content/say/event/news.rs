//! News of an event that has been announced: a reminder, another date, another link, a recording.

use std::borrow::Cow;

use crate::content::{Edition, Entry, Event, Status, When};
use crate::document::{Block, Document, Fact, Link, Role, Text, Value};
use crate::messages::{notice as words, page};

/// What is new about an event that has been announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum News {
    /// It takes place soon.
    Reminder,
    /// Its date or its place is another one, or is not known any more.
    Moved,
    /// It does not take place.
    Cancelled,
    /// The link to join is another one.
    NewLink,
    /// What was recorded can be seen.
    Recording,
}

impl News {
    /// All of them.
    pub const ALL: [News; 5] = [News::Reminder, News::Moved, News::Cancelled, News::NewLink, News::Recording];

    /// What users call it, as in `--news reminder`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            News::Reminder => "reminder",
            News::Moved => "moved",
            News::Cancelled => "cancelled",
            News::NewLink => "new-link",
            News::Recording => "recording",
        }
    }

    /// Whether a fact belongs to the news.
    fn tells(self, role: Role) -> bool {
        let way_in = matches!(role, Role::Join | Role::MeetingId | Role::AccessCode);
        match self {
            News::Reminder => way_in || matches!(role, Role::When | Role::Where | Role::Address | Role::Broadcast),
            News::Moved => {
                way_in || matches!(role, Role::Status | Role::When | Role::Before | Role::Where | Role::Address)
            }
            News::Cancelled => matches!(role, Role::Status | Role::When),
            News::NewLink => way_in || role == Role::When,
            News::Recording => role == Role::Recording,
        }
    }
}

impl<'c> Entry<'c, Event> {
    /// News in few words, for a post or a letter: what is new, of which event, and what one has to know of it now. `None` where it
    /// is no news: what is not cancelled, not recorded or over has no such message.
    ///
    /// A reminder is for the day of the edition.
    ///
    /// ```
    /// use ushtil::{Lang, content::{Content, Edition, News}};
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let event = content.event("legal-aid-2021")?;
    /// let eve = |lang| Edition::new(lang).as_of(jiff::civil::date(2021, 8, 19));
    /// let says = |lang| event.news(News::Reminder, eve(lang)).unwrap().notice.unwrap().text.replace('\u{a0}', " ");
    /// assert_eq!(says(Lang::Kk), "Еске саламыз: ертең сағат 15:00-де");
    /// assert_eq!(says(Lang::Ru), "Напоминаем: завтра в 15:00");
    /// assert_eq!(says(Lang::En), "Reminder: tomorrow at 15:00");
    /// assert!(event.news(News::Cancelled, eve(Lang::En)).is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn news<'e>(&self, news: News, edition: impl Into<Edition<'e>>) -> Option<Document<'c>> {
        let edition = edition.into();
        let facts = self.announced(&edition).into_iter().filter(|fact| news.tells(fact.role));
        let mut facts: Vec<Fact<'c>> = facts.collect();
        let mut document = self.begin(&edition);
        document.notice = Some(self.in_words(news, &facts, &edition)?);
        document.actions = self.actions(&facts, &edition);
        let more = document.url.clone().map(|url| {
            let text = Some(edition.say(&page::ReadMore));
            Fact::new(Role::Website, Text::new("", edition.lang), Value::Link(Link { text, url })).unlabelled()
        });
        facts.extend(more);
        Some(document.with(Block::Facts(facts)))
    }

    /// What is new, if it is so.
    fn in_words(&self, news: News, facts: &[Fact<'c>], edition: &Edition<'_>) -> Option<Text<'static>> {
        let tells = |role| facts.iter().any(|fact| fact.role == role && !fact.is_empty());
        match (news, &self.status) {
            (News::Reminder, _) => self.reminder(edition),
            (News::Cancelled, Some(Status::Cancelled(_))) => self.notice(edition),
            (News::Moved, Some(Status::Rescheduled(_) | Status::MovedOnline(_) | Status::Postponed(_)))
                if !self.is_over(edition) =>
            {
                self.notice(edition)
            }
            (News::NewLink, _) if tells(Role::Join) => Some(edition.say(&words::LinkChanged)),
            (News::Recording, _) if tells(Role::Recording) => Some(edition.say(&words::RecordingOut)),
            (News::Cancelled | News::Moved | News::NewLink | News::Recording, _) => None,
        }
    }

    /// That it takes place, as one says it on the day of the edition.
    fn reminder(&self, edition: &Edition<'_>) -> Option<Text<'static>> {
        let day = edition.as_of.filter(|_| self.lies_ahead(edition))?;
        let next = self.when.next(day)?;
        let first = next.first_day();
        let start = match &next {
            When::Timed(timed) => Some(timed.starts()),
            When::Days(_) | When::Approx(_) | When::Series(_) | When::Dates(_) => None,
        };
        let is_tomorrow = day.tomorrow().is_ok_and(|tomorrow| tomorrow == first);
        match (first == day, is_tomorrow, &start) {
            (true, _, Some(start)) => Some(edition.say(&words::ReminderToday { start: Cow::Borrowed(start) })),
            (true, _, None) => self.has_day().then(|| edition.say(&words::ReminderTodayAllDay)),
            (_, true, Some(start)) => Some(edition.say(&words::ReminderTomorrow { start: Cow::Borrowed(start) })),
            (_, true, None) => self.has_day().then(|| edition.say(&words::ReminderTomorrowAllDay)),
            _ if first < day => None,
            _ => Some(edition.say(&words::ReminderLater { when: &edition.when(&next) })),
        }
    }
}
