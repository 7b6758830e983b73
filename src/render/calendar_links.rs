//! Links that put an event into a calendar on the web, for readers who open no files.

use crate::document::{CalendarEntry, CalendarTime, Link, Links, Text, Url};
use crate::escape::UrlPart;
use crate::lang::Lang;
use crate::sink::Sink;

/// A calendar on the web that takes an event from a link.
///
/// ```
/// use ushtil::render::calendar_links::Service;
/// assert_eq!(Service::ALL.map(Service::name), ["Google Calendar", "Outlook"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// Google Calendar.
    Google,
    /// Outlook on the web.
    Outlook,
}

impl Service {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Service; 2] = [Service::Google, Service::Outlook];

    /// The name of the product, the same in every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Service::Google => "Google Calendar",
            Service::Outlook => "Outlook",
        }
    }
}

/// The link that adds an event to a calendar on the web.
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Text}, render::calendar_links::{Service, link}};
/// let start: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse()?;
/// let end: jiff::ZonedDateTime = "2021-08-20T17:00[Asia/Almaty]".parse()?;
/// for (lang, title) in [(Lang::Kk, "Іс-шара"), (Lang::Ru, "Встреча"), (Lang::En, "A & B")] {
///     let when = CalendarTime::Hours { start: start.clone(), end: end.clone() };
///     let entry = CalendarEntry::new("id", jiff::Timestamp::UNIX_EPOCH, when, Text::new(title, lang));
///     let google = link(&entry, Service::Google).to_string();
///     assert!(google.contains("&dates=20210820T090000Z%2F20210820T110000Z&ctz=Asia%2FAlmaty"));
///     assert!(lang != Lang::En || google.contains("&text=A%20%26%20B&"));
/// }
/// # Ok::<(), jiff::Error>(())
/// ```
#[must_use]
pub fn link(entry: &CalendarEntry<'_>, service: Service) -> Url<'static> {
    let mut address = String::new();
    let mut query = Query(Sink::string(&mut address));
    match service {
        Service::Google => google(entry, &mut query),
        Service::Outlook => outlook(entry, &mut query),
    }
    // everything after the host is percent-encoded; the page of the service itself stands in should that ever fail
    Url::parse(address).unwrap_or_else(|_| Url::root())
}

/// Every way to put an event into a calendar: the file first, if there is one, then each service. What happens on several
/// dates has the file alone, since the services take one date.
///
/// ```
/// use ushtil::{Lang, document::{CalendarEntry, CalendarTime, Link, Text, Url}, render::calendar_links::links};
/// let rows = [
///     (Lang::Kk, "Күнтізбеге қосу", "Күнтізбе файлы (.ics)"),
///     (Lang::Ru, "Добавить в календарь", "Файл календаря (.ics)"),
///     (Lang::En, "Add to calendar", "Calendar file (.ics)"),
/// ];
/// for (lang, label, words) in rows {
///     let when = CalendarTime::Days { first: jiff::civil::date(2021, 8, 20), last: jiff::civil::date(2021, 8, 20) };
///     let entry = CalendarEntry::new("id", jiff::Timestamp::UNIX_EPOCH, when, Text::new("…", lang));
///     let file = Link { text: Some(Text::new(words, lang)), url: Url::parse(format!("/{lang}/events/id.ics"))? };
///     let links = links(&entry, Text::new(label, lang), file);
///     let shown: Vec<&str> = links.items.iter().flat_map(|link| &link.text).map(|text| &*text.text).collect();
///     assert_eq!((&*links.label.text, shown), (label, vec![words, "Google Calendar", "Outlook"]));
/// }
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[must_use]
pub fn links<'a>(entry: &CalendarEntry<'_>, label: Text<'a>, file: impl Into<Option<Link<'a>>>) -> Links<'a> {
    let services = Service::ALL.into_iter().filter(|_| entry.repeats.is_none()).map(|service| {
        let name = Text::new(service.name(), Lang::En); // a product is called so in every language
        Link { text: Some(name), url: link(entry, service) }
    });
    Links { label, items: file.into().into_iter().chain(services).collect() }
}

struct Query<'a>(Sink<'a>);

impl Query<'_> {
    fn pair(&mut self, name: &str, value: &str) {
        self.0.join(&["&", name, "="]);
        UrlPart(value).write(&mut self.0);
    }

    fn words(&mut self, entry: &CalendarEntry<'_>, details: &str) {
        if let Some(text) = &entry.description {
            self.pair(details, &text.text);
        }
        if let Some(text) = &entry.location {
            self.pair("location", &text.text);
        }
    }
}

fn google(entry: &CalendarEntry<'_>, query: &mut Query<'_>) {
    query.0.push("https://calendar.google.com/calendar/render?action=TEMPLATE");
    query.pair("text", &entry.summary.text);
    match &entry.when {
        CalendarTime::Days { first, last } => {
            let after = last.max(first).tomorrow().unwrap_or(*last);
            query.pair("dates", &format!("{}/{}", first.strftime("%Y%m%d"), after.strftime("%Y%m%d")));
        }
        CalendarTime::Hours { start, end } => {
            let instant = |time: &jiff::ZonedDateTime| time.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
            query.pair("dates", &format!("{}/{}", instant(start), instant(end)));
            if let Some(zone) = start.time_zone().iana_name() {
                query.pair("ctz", zone);
            }
        }
    }
    query.words(entry, "details");
}

fn outlook(entry: &CalendarEntry<'_>, query: &mut Query<'_>) {
    query.0.push(
        "https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent",
    );
    query.pair("subject", &entry.summary.text);
    match &entry.when {
        CalendarTime::Days { first, last } => {
            query.pair("allday", "true");
            query.pair("startdt", &first.to_string());
            query.pair("enddt", &last.to_string());
        }
        CalendarTime::Hours { start, end } => {
            query.pair("startdt", &start.timestamp().to_string());
            query.pair("enddt", &end.timestamp().to_string());
        }
    }
    query.words(entry, "body");
}
