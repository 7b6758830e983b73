//! What stands at each address: documents of the library, in the frame of the site.

use std::borrow::Cow;

use jiff::civil::Date;
use ushtil::Lang;
use ushtil::content::{
    Edition, Entry as ContentEntry, Event, Kind, Month, TrailStep, breadcrumbs, by_year, item_list, paged,
};
use ushtil::document::{
    About, Block, CalendarEntry, Card, Crumb, Document, Inline, Link, Links as LinkList, Prose, Role, Text, Thing,
    Trail, Url,
};
use ushtil::messages::{event as event_words, page as page_words, site as words, switcher as switcher_words};
use ushtil::render::atom::{self, Feed, Id};
use ushtil::render::{calendar_links, html, ical};
use ushtil::search::Hit;
use ushtil::sink::Sink;
use ushtil::switcher::PagePath;

use crate::layout::{self, Frame, Look};
use crate::made::Made;
use crate::site::{self, Links, Route, Site, State, What};

const HTML: &str = "text/html; charset=utf-8";
/// How many past events stand below the upcoming ones, before the archive.
const LATEST: usize = 5;

/// Makes what stands at an address.
pub(crate) fn make(site: &Site, state: &State, route: &Route) -> Made {
    make_at(site, state, route, &route.path, Look::List)
}

/// The same for an address with a query, which the links of the switcher keep.
pub(crate) fn make_at(site: &Site, state: &State, route: &Route, asked: &PagePath, look: Look) -> Made {
    match &route.what {
        What::Calendar(id) => Made::new("text/calendar; charset=utf-8", calendar(site, state.day, route.lang, id)),
        What::Subscription => Made::new("text/calendar; charset=utf-8", subscription(site, state.day, route.lang)),
        What::Feed => Made::new(atom::CONTENT_TYPE, feed(site, state.day, route.lang)),
        What::Shard => Made::new("application/json", state.index(site, route.lang).shard()),
        What::Search => Made::new(HTML, search(site, route.lang, asked, "", &[], look)),
        _ => {
            let document = document(site, state.day, route);
            let mut frame = Frame::of(site, route.lang, asked, &route.exists, look);
            let calendar = format!("{}.ics", site.address(route.lang, route.path.path()));
            frame.calendar = state.route(&calendar).map(|_| calendar);
            let things = things(site, state.day, route, &document);
            Made::new(HTML, layout::whole(&frame, &document, &things))
        }
    }
}

/// The document at an address.
pub(crate) fn document<'s>(site: &'s Site, day: Date, route: &Route) -> Document<'s> {
    let links = Links { site, whole: false };
    let edition = site.edition(route.lang, day, &links);
    let mut document = match &route.what {
        What::Events => events(site, day, &edition),
        What::Archive(page) => archive(site, *page, day, &edition),
        What::Month(of) => month(site, *of, &edition),
        What::List(kind) => list(site, *kind, &edition),
        What::Entity(kind, id) => entity(site, day, *kind, id, &edition),
        _ => home(site, day, &edition),
    };
    document.url = site.absolute(route.lang, route.path.path());
    document
}

fn home<'s>(site: &'s Site, day: Date, edition: &Edition<'_>) -> Document<'s> {
    let lang = edition.lang;
    let mut document = Document::new(lang, "home", Text::new(site.config.name(lang), lang));
    let tagline = Text::new(site.config.tagline(lang), lang);
    document.about = About::List;
    document.description = Some(tagline.clone());
    document.blocks.push(Block::Paragraph(tagline.into()));
    document.blocks.push(Block::Heading(site.text(&words::UpcomingEvents, lang)));
    document.blocks.push(upcoming(site, day, edition));
    let past = cards(site.content.past(day).into_iter().take(LATEST), edition);
    document.blocks.extend(edition.section(site.text(&words::PastEvents, lang), past));
    let agreements = here(site.content.agreements().filter(|one| one.exists_in(lang)).map(|one| one.card(*edition)));
    document.blocks.extend(edition.section(site.text(&words::Agreements, lang), agreements));
    document
}

fn events<'s>(site: &'s Site, day: Date, edition: &Edition<'_>) -> Document<'s> {
    let lang = edition.lang;
    let mut document = Document::new(lang, "events", site.text(&words::Events, lang));
    document.about = About::List;
    document.blocks.push(Block::Heading(site.text(&words::UpcomingEvents, lang)));
    document.blocks.push(upcoming(site, day, edition));
    let past = cards(site.content.past(day).into_iter().take(LATEST), edition);
    document.blocks.extend(edition.section(site.text(&words::PastEvents, lang), past));
    document.blocks.extend(to(site, lang, "/archive", site.say(&words::AllPastEvents, lang)));
    let months = site.content.months();
    let month = months.iter().find(|month| month.has(day) || month.first() > day).or(months.last());
    document
        .blocks
        .extend(month.and_then(|month| to(site, lang, &site::calendar(*month), site.say(&words::Calendar, lang))));
    let webcal = site
        .absolute(lang, "/events.ics")
        .map(|url| url.as_str().replacen("https:", "webcal:", 1).replacen("http:", "webcal:", 1));
    let subscriptions = [
        (site.say(&words::SubscribeCalendar, lang), webcal.and_then(|url| Url::parse(url).ok())),
        (site.say(&words::Feed, lang), Url::parse(site.address(lang, "/feed.atom")).ok()),
    ];
    let items =
        subscriptions.into_iter().filter_map(|(text, url)| Some(Link { text: Some(Text::new(text, lang)), url: url? }));
    document.with(Block::Links(LinkList { label: site.text(&words::Subscribe, lang), items: items.collect() }))
}

/// Upcoming events, or the sentence that there are none.
fn upcoming<'s>(site: &'s Site, day: Date, edition: &Edition<'_>) -> Block<'s> {
    let cards = cards(site.content.upcoming(day).into_iter(), edition);
    match cards.is_empty() {
        true => Block::Paragraph(Prose::new(site.say(&words::NoUpcoming, edition.lang), edition.lang)),
        false => Block::Cards(cards),
    }
}

fn archive<'s>(site: &'s Site, page: usize, day: Date, edition: &Edition<'_>) -> Document<'s> {
    let lang = edition.lang;
    let mut document = Document::new(lang, "archive", site.text(&words::AllPastEvents, lang));
    document.about = About::List;
    let pages = paged(site.content.past(day), site.config.page_size);
    let number = pages.len();
    for (year, events) in by_year(pages.into_iter().nth(page).unwrap_or_default()) {
        let cards = cards(events.into_iter(), edition);
        document.blocks.extend(edition.section(Text::new(year.to_string(), lang), cards));
    }
    if document.blocks.is_empty() {
        document.blocks.push(edition.cards(Vec::new()));
    }
    if number > 1 {
        let label = site.say(&words::PageOf { page: (page + 1).into(), pages: number.into() }, lang);
        let before = page.checked_sub(1).map(|page| (site.say(&words::PreviousPage, lang), site::archive(page)));
        let after = (page + 1 < number).then(|| (site.say(&words::NextPage, lang), site::archive(page + 1)));
        document.blocks.push(links(site, lang, label, before.into_iter().chain(after)));
    }
    document
}

/// A month as a table, with the ways to those before and after it in which there is something.
fn month<'s>(site: &'s Site, month: Month, edition: &Edition<'_>) -> Document<'s> {
    let lang = edition.lang;
    let events = site.content.in_month(&month).into_iter().filter(|event| event.exists_in(lang));
    let mut document = Document::new(lang, "calendar", site.text(&words::Calendar, lang));
    let mut table = edition.month(month, &events.collect::<Vec<_>>());
    if let Block::Month(table) = &mut table {
        document.title = std::mem::replace(&mut table.caption, document.title);
    }
    document.about = About::List;
    document.blocks.push(table);
    let months = site.content.months();
    let before = months.iter().rev().find(|other| **other < month);
    let after = months.iter().find(|other| **other > month);
    let before = before.map(|other| (site.say(&words::PreviousMonth, lang), site::calendar(*other)));
    let after = after.map(|other| (site.say(&words::NextMonth, lang), site::calendar(*other)));
    let label = site.say(&words::OtherMonths, lang);
    let others: Vec<(Cow<'static, str>, String)> = before.into_iter().chain(after).collect();
    if !others.is_empty() {
        document.blocks.push(links(site, lang, label, others.into_iter()));
    }
    document
}

/// Links to pages of the site under a label.
fn links(
    site: &Site,
    lang: Lang,
    label: Cow<'static, str>,
    to: impl Iterator<Item = (Cow<'static, str>, String)>,
) -> Block<'static> {
    let items = to.filter_map(|(text, path)| {
        Some(Link { text: Some(Text::new(text, lang)), url: Url::parse(site.address(lang, &path)).ok()? })
    });
    Block::Links(LinkList { label: Text::new(label, lang), items: items.collect() })
}

fn list<'s>(site: &'s Site, kind: Kind, edition: &Edition<'_>) -> Document<'s> {
    let (lang, content) = (edition.lang, &site.content);
    match kind {
        Kind::Organisation => {
            let all = content.organisations().filter(|one| one.exists_in(lang)).map(|one| one.card(*edition));
            edition.list("organisations", &words::Organisations, None, edition.sorted(all.collect()))
        }
        Kind::Person => {
            let all = content.persons().filter(|one| one.exists_in(lang)).map(|one| one.card(*edition));
            edition.list("people", &words::People, None, edition.sorted(all.collect()))
        }
        _ => {
            let all = content.agreements().filter(|one| one.exists_in(lang)).map(|one| one.card(*edition));
            edition.list("agreements", &words::Agreements, None, here(all))
        }
    }
}

fn entity<'s>(site: &'s Site, day: Date, kind: Kind, id: &str, edition: &Edition<'_>) -> Document<'s> {
    let lang = edition.lang;
    let said = site.content.said_of(kind, id, *edition);
    let nothing = || Document::new(lang, "nothing", site.text(&words::PageNotFound, lang));
    let mut document = said.map_or_else(nothing, |said| said.page);
    match kind {
        Kind::Event => add_calendars(site, day, id, &mut document),
        Kind::Organisation | Kind::Person => {
            let held = cards(site.content.held_by(id).into_iter(), edition);
            document.blocks.extend(edition.section(site.text(&words::Events, lang), held));
        }
        Kind::Page => add_below(site, id, edition, &mut document),
        Kind::Agreement | Kind::Place | Kind::Project => {}
    }
    document
}

/// The other ways into a calendar, where the page has a button for the file: of what is over, nobody is reminded.
fn add_calendars<'s>(site: &'s Site, day: Date, id: &str, document: &mut Document<'s>) {
    let lang = document.lang;
    let whole = Links { site, whole: true };
    let entry = site.content.event(id).ok().and_then(|event| event.calendar(site.edition(lang, day, &whole)));
    let (true, Some(entry)) = (document.actions.iter().any(|action| action.role == Role::When), entry) else { return };
    let label = site.text(&event_words::AddToCalendar, lang);
    let after = document.blocks.iter().position(|block| matches!(block, Block::Facts(_))).map_or(0, |at| at + 1);
    let links = calendar_links::links(&entry, label, None);
    if !links.items.is_empty() {
        document.blocks.insert(after, Block::Links(links));
    }
}

/// A page without prose of its own lists what stands below it.
fn add_below<'s>(site: &'s Site, id: &str, edition: &Edition<'_>, document: &mut Document<'s>) {
    if site.content.page(id).is_ok_and(|page| page.value().body.is_some()) {
        return;
    }
    let is_above = |trail: &[TrailStep]| matches!(trail.last(), Some(TrailStep::Page(page)) if page.id() == id);
    let lang = edition.lang;
    let pages = site.content.pages().filter(|page| is_above(&page.value().trail) && page.exists_in(lang));
    let agreements = site.content.agreements().filter(|one| is_above(&one.value().trail) && one.exists_in(lang));
    let cards = here(pages.map(|page| page.card(*edition)).chain(agreements.map(|one| one.card(*edition))));
    document.about = About::List;
    document.blocks.push(edition.cards(cards));
}

/// Cards of the events that exist in the language.
fn cards<'s>(events: impl Iterator<Item = ContentEntry<'s, Event>>, edition: &Edition<'_>) -> Vec<Card<'s>> {
    here(events.filter(|event| event.exists_in(edition.lang)).map(|event| event.card(*edition)))
}

fn here<'s>(cards: impl Iterator<Item = Card<'s>>) -> Vec<Card<'s>> {
    cards.collect()
}

/// A paragraph that is a link to a page of the site.
fn to(site: &Site, lang: Lang, path: &str, text: Cow<'static, str>) -> Option<Block<'static>> {
    let url = Url::parse(site.address(lang, path)).ok()?;
    let inlines = vec![Inline::Link(vec![Inline::Text(text)], url)];
    Some(Block::Paragraph(Prose { lang: lang.into(), note: None, inlines }))
}

/// The data for search engines, with whole addresses.
fn things<'s>(site: &'s Site, day: Date, route: &Route, document: &Document<'s>) -> Vec<Thing<'s>> {
    let lang = route.lang;
    match &route.what {
        What::Entity(kind, id) => {
            let whole = Links { site, whole: true };
            site.content.said_of(*kind, id, site.edition(lang, day, &whole)).map_or_else(Vec::new, |said| said.things)
        }
        What::Home => {
            let mut home = Thing::new("WebSite").with("name", Text::new(site.config.name(lang), lang));
            if let Some(url) = site.absolute(lang, "/") {
                home = home.with("url", url);
            }
            vec![home, item_list(document, &site.origin)]
        }
        _ => {
            let home = (site.say(&page_words::Home, lang), site.absolute(lang, "/"));
            let here = (document.title.text.clone(), document.url.clone());
            let crumbs = [home, here].map(|(text, url)| Crumb { text: Text::new(text, lang), url }).to_vec();
            let trail = Trail { label: Text::new("", lang), crumbs };
            vec![item_list(document, &site.origin), breadcrumbs(&trail)]
        }
    }
}

fn calendar(site: &Site, day: Date, lang: Lang, id: &str) -> String {
    let whole = Links { site, whole: true };
    let event = site.content.event(id).ok().and_then(|event| event.calendar(site.edition(lang, day, &whole)));
    event.map(|event| event.ical()).unwrap_or_default()
}

/// Every event that has a day, for calendars that ask again by themselves.
fn subscription(site: &Site, day: Date, lang: Lang) -> String {
    let whole = Links { site, whole: true };
    let edition = site.edition(lang, day, &whole);
    let events = site.content.events().filter(|event| event.exists_in(lang));
    let entries: Vec<CalendarEntry<'_>> = events.filter_map(|event| event.calendar(edition)).collect();
    let name = Text::new(format!("{} · {}", site.config.name(lang), site.say(&words::Events, lang)), lang);
    let options = ical::IcalOptions::default().name(name).refresh_hours(12);
    let mut out = String::new();
    ical::write(&entries, &options, &mut Sink::string(&mut out));
    out
}

/// Events and agreements, the latest first.
fn feed(site: &Site, day: Date, lang: Lang) -> String {
    let whole = Links { site, whole: true };
    let edition = site.edition(lang, day, &whole);
    let mut events: Vec<_> = site.content.events().filter(|event| event.exists_in(lang)).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.when.first_day()));
    let events = events.into_iter().map(|event| event.page(edition));
    let agreements = site.content.agreements().filter(|one| one.exists_in(lang)).map(|one| one.page(edition));
    let documents: Vec<Document<'_>> = events.chain(agreements).filter(|document| document.url.is_some()).collect();
    let Some(own) = site.absolute(lang, "/feed.atom") else { return String::new() };
    let name = site.config.name(lang);
    let since = site.content.saved().unwrap_or_default(); // of what has no date of its own
    let title = Text::new(format!("{name} · {}", site.say(&words::EventsAndArticles, lang)), lang);
    let mut feed = Feed::new(lang, Id::of_page(&own), title, Text::new(name, lang), since).at(own);
    for other in Lang::ALL {
        if let Some(url) = site.absolute(other, "/feed.atom").filter(|_| other != lang) {
            feed = feed.version(other, url);
        }
        if let Some(url) = site.absolute(other, "/") {
            feed = feed.page(other, url);
        }
    }
    for document in &documents {
        if let Some(url) = &document.url {
            feed = feed.with(atom::Entry::new(Id::of_page(url), document));
        }
    }
    let mut out = String::new();
    atom::write(&feed, &html::HtmlOptions::DEFAULT, &mut Sink::string(&mut out));
    out
}

/// The page of the search, with what was found, if anything was looked for.
pub(crate) fn search(site: &Site, lang: Lang, asked: &PagePath, wanted: &str, found: &[Hit<'_>], look: Look) -> String {
    let title =
        if wanted.is_empty() { site.say(&words::SearchSite, lang) } else { site.say(&words::SearchResults, lang) };
    let mut document = Document::new(lang, "search", Text::new(title, lang));
    document.url = site.absolute(lang, "/search");
    let mut frame = Frame::of(site, lang, asked, &Lang::ALL, look);
    frame.search = Some((wanted, found));
    layout::whole(&frame, &document, &[])
}

/// The page for an address at which there is nothing in this language: it names the languages in which there is something.
pub(crate) fn missing(site: &Site, state: &State, lang: Lang, asked: &PagePath, look: Look) -> String {
    let elsewhere = Route::elsewhere(site, state, asked).filter(|route| !route.exists.is_empty());
    let Some(route) = elsewhere else { return nothing(site, lang, asked, look) };
    let title = site.text(&switcher_words::NotInLanguage, lang);
    let version = |other: &Lang| {
        let url = Url::parse(site.address(*other, asked.path())).ok()?;
        let title = document(site, state.day, state.route(&site.address(*other, asked.path()))?).title;
        let named = Inline::Text(format!("{}: ", other.autonym()).into());
        let link = Inline::Link(vec![Inline::Foreign(title)], url);
        Some(Prose { lang: lang.into(), note: None, inlines: vec![named, link] })
    };
    let versions = route.exists.iter().filter_map(version).collect();
    let document = Document::new(lang, "missing", title)
        .with(Block::Heading(site.text(&words::ReadIn, lang)))
        .with(Block::List(versions));
    layout::whole(&Frame::of(site, lang, asked, &route.exists, look), &document, &[])
}

/// The page for an address that the site does not have; the switcher stays, for the page is there in every language.
fn nothing(site: &Site, lang: Lang, asked: &PagePath, look: Look) -> String {
    let document = Document::new(lang, "nothing", site.text(&words::PageNotFound, lang))
        .with(Block::Paragraph(Prose::new(site.say(&words::NothingHere, lang), lang)));
    let home = to(site, lang, "/", site.say(&words::ToHome, lang));
    let document = home.into_iter().fold(document, Document::with);
    let mut frame = Frame::of(site, lang, asked, &Lang::ALL, look);
    frame.is_missing = true;
    layout::whole(&frame, &document, &[])
}
