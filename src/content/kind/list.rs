//! Lists of events: what lies ahead, what is over, by year, by organiser, in pages; and a month as a calendar shows it.

use jiff::civil::{Date, Weekday};

use super::Event;
use super::any::Whole;
use super::content::Content;
use super::entity::Entry;

impl Content {
    /// Every event that is not over on this day, the soonest first.
    ///
    /// ```
    /// use ushtil::content::Content;
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// let day = jiff::civil::date(2021, 8, 20);
    /// assert_eq!(content.upcoming(day).first().unwrap().id.as_str(), "legal-aid-2021");
    /// assert!(content.upcoming(day.tomorrow()?).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn upcoming(&self, day: Date) -> Vec<Entry<'_, Event>> {
        let next = |event: Entry<'_, Event>| event.value().when.next(day).map(|when| when.first_day());
        let ahead = |event: &Entry<'_, Event>| event.when.last_day() >= day;
        self.soonest(&ahead, &|event| next(*event).unwrap_or_else(|| event.when.first_day()))
    }

    /// Every event that is over on this day, the latest first.
    #[must_use]
    pub fn past(&self, day: Date) -> Vec<Entry<'_, Event>> {
        self.latest(&|event| event.when.last_day() < day)
    }

    /// Every event of a month, in order: also one that began before it or goes on after it.
    #[must_use]
    pub fn in_month(&self, month: &Month) -> Vec<Entry<'_, Event>> {
        self.between(month.first(), month.first().last_of_month())
    }

    /// Every event of which a day lies between these two, in order.
    #[must_use]
    pub fn between(&self, first: Date, last: Date) -> Vec<Entry<'_, Event>> {
        let next = |event: &Entry<'_, Event>| event.when.next(first).map(|when| when.first_day());
        self.soonest(&|event| next(event).is_some_and(|day| day <= last), &|event| next(event).unwrap_or_default())
    }

    /// The months in which an event begins, in order: those that a calendar can lead to.
    #[must_use]
    pub fn months(&self) -> Vec<Month> {
        let mut months: Vec<_> = self.events().map(|event| Month::of(event.when.first_day())).collect();
        months.sort_unstable();
        months.dedup();
        months
    }

    /// The first event of a project that is not over on this day: the next one of a series.
    #[must_use]
    pub fn next_of(&self, project: &str, day: Date) -> Option<Entry<'_, Event>> {
        let belongs = |event: &Entry<'_, Event>| match event.part_of() {
            Some(Whole::Project(whole)) => whole.value().id.as_str() == project,
            Some(Whole::Event(_)) | None => false,
        };
        self.upcoming(day).into_iter().find(belongs)
    }

    /// Every event that an organisation or a person holds, the latest first.
    ///
    /// ```
    /// use ushtil::content::Content;
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// assert_eq!(content.held_by("lprc").first().unwrap().id.as_str(), "legal-aid-2021");
    /// assert!(content.held_by("nobody").is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn held_by(&self, party: &str) -> Vec<Entry<'_, Event>> {
        let held = |event: &Entry<'_, Event>| event.value().organisers.iter().any(|organiser| organiser.id() == party);
        self.latest(&held)
    }

    /// Every event about a topic, as its author spells it in any language, the latest first.
    #[must_use]
    pub fn about(&self, topic: &str) -> Vec<Entry<'_, Event>> {
        let is_about = |event: &Entry<'_, Event>| {
            event.value().topics.iter().any(|words| {
                crate::Lang::ALL.into_iter().any(|lang| words.get(lang).is_some_and(|words| words.as_str() == topic))
            })
        };
        self.latest(&is_about)
    }

    /// The events that are such, in the order of a day that each has.
    fn soonest(
        &self,
        are_such: &dyn Fn(&Entry<'_, Event>) -> bool,
        day: &dyn Fn(&Entry<'_, Event>) -> Date,
    ) -> Vec<Entry<'_, Event>> {
        let mut events: Vec<_> = self.events().filter(are_such).collect();
        events.sort_by_cached_key(day);
        events
    }

    /// The events that are such, the latest first.
    fn latest(&self, are_such: &dyn Fn(&Entry<'_, Event>) -> bool) -> Vec<Entry<'_, Event>> {
        let mut events: Vec<_> = self.events().filter(are_such).collect();
        events.sort_by_key(|event| std::cmp::Reverse(event.when.first_day()));
        events
    }
}

/// Events in groups of the year in which they begin, in the order in which they come.
///
/// ```
/// use ushtil::content::{Content, by_year};
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let years: Vec<i16> = by_year(content.events().collect()).into_iter().map(|(year, _)| year).collect();
/// assert!(years.contains(&2021));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn by_year<'c>(events: Vec<Entry<'c, Event>>) -> Vec<(i16, Vec<Entry<'c, Event>>)> {
    let mut years: Vec<(i16, Vec<Entry<'c, Event>>)> = Vec::new();
    for event in events {
        let year = event.when.first_day().year();
        match years.last_mut().filter(|(last, _)| *last == year) {
            Some((_, events)) => events.push(event),
            None => years.push((year, vec![event])),
        }
    }
    years
}

/// A list in pages of at most so many: what a site shows one after another.
///
/// ```
/// use ushtil::content::paged;
/// assert_eq!(paged(vec![1, 2, 3, 4, 5], 2), [vec![1, 2], vec![3, 4], vec![5]]);
/// assert_eq!(paged(Vec::<u8>::new(), 2), [Vec::<u8>::new()]); // the first page is there, whatever is on it
/// ```
#[must_use]
pub fn paged<T>(items: Vec<T>, size: usize) -> Vec<Vec<T>> {
    let mut pages = vec![Vec::new()];
    for item in items {
        match pages.last_mut() {
            Some(page) if page.len() < size.max(1) => page.push(item),
            _ => pages.push(vec![item]),
        }
    }
    pages
}

/// A month as a calendar shows it: whole weeks from Monday to Sunday.
///
/// ```
/// use ushtil::content::Month;
/// let august = Month::of(jiff::civil::date(2021, 8, 20));
/// let weeks: Vec<_> = august.weeks().collect();
/// assert_eq!((weeks.len(), weeks[0][0], weeks[5][6]), (6, jiff::civil::date(2021, 7, 26), jiff::civil::date(2021, 9, 5)));
/// assert!(!august.has(weeks[0][0]) && august.has(weeks[0][6]));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(Date);

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Month(day.first_of_month())
    }

    /// Its first day.
    #[must_use]
    pub fn first(&self) -> Date {
        self.0
    }

    /// Whether a day belongs to it, and not to the month before or after.
    #[must_use]
    pub fn has(&self, day: Date) -> bool {
        day.first_of_month() == self.0
    }

    /// Its weeks, which begin on Monday.
    pub fn weeks(&self) -> impl Iterator<Item = [Date; 7]> {
        let days_before = i64::from(self.0.weekday().since(Weekday::Monday));
        let plus = |date: Date, days: i64| date.saturating_add(jiff::Span::new().days(days));
        let monday = plus(self.0, -days_before);
        let last = self.0.last_of_month();
        (0..6)
            .map(move |week| [0, 1, 2, 3, 4, 5, 6].map(|day| plus(monday, week * 7 + day)))
            .take_while(move |week| week.first().is_some_and(|monday| *monday <= last))
    }
}
