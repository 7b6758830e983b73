//! The site: every address that it has, and what is there, made once a day and kept.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;
use ushtil::content::{Content, Edition, Kind, Month, Pages, paged};
use ushtil::document::{Text, Url};
use ushtil::lang::{Negotiator, PerLang};
use ushtil::message::Voice;
use ushtil::search::Index;
use ushtil::switcher::{Alternates, PagePath, Prefix, Switcher, Transport, Urls, sitemap};
use ushtil::{Lang, Languages, Message};

use crate::config::Config;
use crate::made::Made;
use crate::{layout, pages};

/// The site, its content and what of it is made already.
pub(crate) struct Site {
    pub(crate) config: Config,
    pub(crate) content: Content,
    pub(crate) urls: Prefix,
    pub(crate) negotiator: Negotiator,
    pub(crate) origin: String,
    /// Whose words everything is said in.
    voice: Box<dyn Voice + Send>,
    /// What is the same every day.
    files: [(&'static str, Made); 5],
    state: RwLock<Arc<State>>,
}

/// The addresses of one day: tomorrow an event is over.
pub(crate) struct State {
    pub(crate) day: Date,
    routes: BTreeMap<String, Route>,
    indexes: PerLang<OnceLock<Index>>,
    sitemap: OnceLock<Made>,
    /// Answers to addresses that have a query or are nowhere, of which there is no end.
    asked: Mutex<BTreeMap<String, Arc<Made>>>,
}

/// So many of those are kept, each of an address of so many bytes at most; then all are forgotten.
const KEPT: usize = 256;
const LONGEST: usize = 256;

/// An address and what is there.
pub(crate) struct Route {
    pub(crate) lang: Lang,
    pub(crate) path: PagePath,
    pub(crate) what: What,
    /// The languages in which it exists.
    pub(crate) exists: Vec<Lang>,
    made: OnceLock<Made>,
}

/// What is at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Home,
    /// Upcoming events and the latest of the past.
    Events,
    /// Past events by year, in pages from 0.
    Archive(usize),
    /// A month of the calendar.
    Month(Month),
    List(Kind),
    Entity(Kind, String),
    /// The calendar file of an event.
    Calendar(String),
    Search,
    /// The file that the search of the browser loads.
    Shard,
    Feed,
    /// All events as a calendar that people subscribe to.
    Subscription,
}

/// The kinds that have pages, with their lists.
pub(crate) const FOLDERS: [(Kind, &str); 4] = [
    (Kind::Event, "/events"),
    (Kind::Agreement, "/agreements"),
    (Kind::Organisation, "/organisations"),
    (Kind::Person, "/people"),
];

impl Site {
    /// The site at its public address, in the words of a voice.
    pub(crate) fn new(
        config: Config,
        content: Content,
        origin: String,
        voice: Box<dyn Voice + Send>,
        day: Date,
    ) -> Result<Site, String> {
        let urls = Prefix::new();
        let home = Switcher::at(&urls, Languages::ALL, Lang::Kk, &PagePath::home(), &Lang::ALL).alternates(&origin);
        home.map_err(|error| error.to_string())?;
        let state = RwLock::new(Arc::new(State::new(&content, &urls, config.page_size, day)));
        let negotiator = Negotiator::new(Languages::ALL);
        let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {origin}/sitemap.xml\n"); // everything may be read
        let files = [
            ("/site.css", "text/css; charset=utf-8", layout::stylesheet(&config)),
            ("/site.js", "text/javascript; charset=utf-8", layout::script()),
            ("/icon.svg", "image/svg+xml", layout::ICON.to_owned()),
            ("/robots.txt", "text/plain; charset=utf-8", robots),
            ("/constant", "text/html; charset=utf-8", layout::CONSTANT.to_owned()),
        ];
        let files = files.map(|(path, kind, body)| (path, Made::new(kind, body)));
        Ok(Site { config, content, urls, negotiator, origin, voice, files, state })
    }

    /// A message in the words of this site.
    pub(crate) fn say(&self, message: &dyn Message, lang: Lang) -> Cow<'static, str> {
        self.voice.say(message, lang)
    }

    /// The same for a document.
    pub(crate) fn text(&self, message: &dyn Message, lang: Lang) -> Text<'static> {
        Text::new(self.say(message, lang), lang)
    }

    /// The files that are the same every day, by their addresses.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&'static str, &Made)> {
        self.files.iter().map(|(path, made)| (*path, made))
    }

    /// The address of a file that is kept for ever: another version has another one.
    pub(crate) fn versioned(&self, path: &str) -> String {
        let tag = self.files().find(|(file, _)| *file == path).map_or("", |(_, made)| &made.tag);
        format!("{path}?v={tag}")
    }

    /// The addresses as they are on this day.
    pub(crate) fn state(&self, day: Date) -> Arc<State> {
        let state = Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner));
        if state.day == day {
            return state;
        }
        let fresh = Arc::new(State::new(&self.content, &self.urls, self.config.page_size, day));
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&fresh);
        fresh
    }

    /// Whether cookies are kept to TLS.
    pub(crate) fn transport(&self) -> Transport {
        if self.origin.starts_with("https://") { Transport::Https } else { Transport::Http }
    }

    /// The address of a page of this site, from its root.
    pub(crate) fn address(&self, lang: Lang, path: &str) -> String {
        self.urls.build(lang, &PagePath::new(path))
    }

    /// An address of this site as the world sees it.
    pub(crate) fn absolute(&self, lang: Lang, path: &str) -> Option<Url<'static>> {
        Url::parse(format!("{}{}", self.origin, self.address(lang, path))).ok()
    }

    /// The switcher of a page; `/` negotiates, so that it is the address for readers of other languages.
    pub(crate) fn switcher(&self, lang: Lang, path: &PagePath, exists: &[Lang]) -> Switcher<'_> {
        let switcher = Switcher::at(&self.urls, self.negotiator.languages(), lang, path, exists);
        let switcher = switcher.voice(&*self.voice);
        if path.path() == "/" { switcher.neutral("/") } else { switcher }
    }

    /// What is said on this day, to the public.
    pub(crate) fn edition<'e>(&'e self, lang: Lang, day: Date, links: &'e Links<'e>) -> Edition<'e> {
        Edition::new(lang).with_voice(&*self.voice).with_pages(links).as_of(day).of_publisher(&self.config.publisher)
    }
}

impl State {
    fn new(content: &Content, urls: &Prefix, page_size: usize, day: Date) -> State {
        let mut state = State {
            day,
            routes: BTreeMap::new(),
            indexes: Default::default(),
            sitemap: OnceLock::new(),
            asked: Mutex::default(),
        };
        let mut add = |path: &str, what: What, exists: &dyn Fn(Lang) -> bool| {
            let path = PagePath::new(path);
            let exists: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| exists(*lang)).collect();
            for lang in exists.clone() {
                let (path, what, exists) = (path.clone(), what.clone(), exists.clone());
                let address = urls.build(lang, &path);
                state.routes.insert(address, Route { lang, path, what, exists, made: OnceLock::new() });
            }
        };
        let everywhere = |_: Lang| true;
        for (path, what) in [
            ("/", What::Home),
            ("/search", What::Search),
            ("/search.json", What::Shard),
            ("/feed.atom", What::Feed),
            ("/events.ics", What::Subscription),
        ] {
            add(path, what, &everywhere);
        }
        for page in 0..paged(content.past(day), page_size).len() {
            add(&archive(page), What::Archive(page), &everywhere);
        }
        for month in content.months() {
            add(&calendar(month), What::Month(month), &everywhere);
        }
        for (kind, folder) in FOLDERS {
            add(folder, if kind == Kind::Event { What::Events } else { What::List(kind) }, &everywhere);
        }
        for (kind, id) in entities(content) {
            let exists = |lang| exists(content, kind, &id, lang);
            add(&path(kind, &id), What::Entity(kind, id.clone()), &exists);
            if kind == Kind::Event && content.event(&id).is_ok_and(|event| event.calendar(Lang::Kk).is_some()) {
                add(&format!("{}.ics", path(kind, &id)), What::Calendar(id.clone()), &exists);
            }
        }
        state
    }

    /// What is at an address.
    pub(crate) fn route(&self, address: &str) -> Option<&Route> {
        self.routes.get(address)
    }

    /// Every address with what is there.
    pub(crate) fn routes(&self) -> impl Iterator<Item = (&str, &Route)> {
        self.routes.iter().map(|(address, route)| (address.as_str(), route))
    }

    /// What was answered to the same address before, or what is made now.
    pub(crate) fn kept(&self, address: String, make: impl FnOnce() -> Made) -> Arc<Made> {
        let asked = || self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = asked().get(&address) {
            return Arc::clone(made);
        }
        let made = Arc::new(make());
        if address.len() <= LONGEST {
            let mut asked = asked();
            if asked.len() >= KEPT {
                asked.clear();
            }
            asked.insert(address, Arc::clone(&made));
        }
        made
    }

    /// The index of a language, made when somebody searches.
    pub(crate) fn index(&self, site: &Site, lang: Lang) -> &Index {
        let make = || {
            let mut index = Index::new(lang);
            let routes = self.routes.values().filter(|route| route.lang == lang);
            for route in routes.filter(|route| matches!(route.what, What::Entity(..))) {
                index.add(&pages::document(site, self.day, route));
            }
            index
        };
        self.indexes[lang].get_or_init(make)
    }

    /// Every page with its versions, for search engines.
    pub(crate) fn sitemap(&self, site: &Site) -> &Made {
        self.sitemap.get_or_init(|| Made::new("application/xml", self.alternates(site)))
    }

    fn alternates(&self, site: &Site) -> String {
        let is_page = |route: &&Route| {
            route.exists.first() == Some(&route.lang)
                && matches!(
                    route.what,
                    What::Home | What::Events | What::Archive(_) | What::Month(_) | What::List(_) | What::Entity(..)
                )
        };
        let pages = self.routes.values().filter(is_page);
        let alternates = pages
            .filter_map(|route| site.switcher(route.lang, &route.path, &route.exists).alternates(&site.origin).ok());
        sitemap(&alternates.collect::<Vec<Alternates>>())
    }
}

impl Route {
    /// What is there, made when it is first asked for.
    pub(crate) fn made(&self, site: &Site, state: &State) -> &Made {
        self.made.get_or_init(|| pages::make(site, state, self))
    }

    /// The languages in which a page exists whose address is asked for in another one.
    pub(crate) fn elsewhere<'s>(site: &Site, state: &'s State, path: &PagePath) -> Option<&'s Route> {
        Lang::ALL.into_iter().find_map(|lang| state.route(&site.urls.build(lang, path)))
    }
}

/// Everything that has a page, in the order of lists.
fn entities(content: &Content) -> Vec<(Kind, String)> {
    let events = content.events().map(|one| (Kind::Event, one.id.to_string()));
    let agreements = content.agreements().map(|one| (Kind::Agreement, one.id.to_string()));
    let organisations = content.organisations().map(|one| (Kind::Organisation, one.id.to_string()));
    let persons = content.persons().map(|one| (Kind::Person, one.id.to_string()));
    let pages = content.pages().filter(|one| one.id.as_str() != "home").map(|one| (Kind::Page, one.id.to_string()));
    events.chain(agreements).chain(organisations).chain(persons).chain(pages).collect()
}

pub(crate) fn exists(content: &Content, kind: Kind, id: &str, lang: Lang) -> bool {
    match kind {
        Kind::Event => content.event(id).is_ok_and(|one| one.exists_in(lang)),
        Kind::Agreement => content.agreement(id).is_ok_and(|one| one.exists_in(lang)),
        Kind::Organisation => content.organisation(id).is_ok_and(|one| one.exists_in(lang)),
        Kind::Person => content.person(id).is_ok_and(|one| one.exists_in(lang)),
        Kind::Page => content.page(id).is_ok_and(|one| one.exists_in(lang)),
        Kind::Place | Kind::Project => false,
    }
}

/// The path of a page of the archive, counted from 0.
pub(crate) fn archive(page: usize) -> String {
    if page == 0 { "/archive".to_owned() } else { format!("/archive/{}", page + 1) }
}

/// The path of a month.
pub(crate) fn calendar(month: Month) -> String {
    format!("/calendar/{}", month.first().strftime("%Y-%m"))
}

/// The path of an entity's page.
pub(crate) fn path(kind: Kind, id: &str) -> String {
    let folder = FOLDERS.into_iter().find(|(folder, _)| *folder == kind).map_or("", |(_, folder)| folder);
    format!("{folder}/{id}")
}

/// Where pages are: from the root for readers of this site, whole for the world.
pub(crate) struct Links<'s> {
    pub(crate) site: &'s Site,
    pub(crate) whole: bool,
}

impl Links<'_> {
    fn to(&self, lang: Lang, path: &str) -> Option<Url<'static>> {
        match self.whole {
            true => self.site.absolute(lang, path),
            false => Url::parse(self.site.address(lang, path)).ok(),
        }
    }
}

impl Pages for Links<'_> {
    fn page(&self, kind: Kind, id: &str, lang: Lang) -> Option<Url<'static>> {
        match (kind, id) {
            (Kind::Page, "home") => self.home(lang),
            _ => self.to(lang, &path(kind, id)).filter(|_| exists(&self.site.content, kind, id, lang)),
        }
    }

    fn home(&self, lang: Lang) -> Option<Url<'static>> {
        self.to(lang, "/")
    }

    fn list(&self, kind: Kind, lang: Lang) -> Option<Url<'static>> {
        let (_, folder) = FOLDERS.into_iter().find(|(folder, _)| *folder == kind)?;
        self.to(lang, folder)
    }

    fn calendar(&self, id: &str, lang: Lang) -> Option<Url<'static>> {
        self.to(lang, &format!("{}.ics", path(Kind::Event, id)))
    }
}
