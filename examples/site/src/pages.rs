//! The pages of the site: which there are, in which languages, and what each of them says.

use std::collections::HashMap;

use ushtil::Lang;
use ushtil::content::Kind;
use ushtil::document::{Block, CalendarEntry, Document, Inline, Prose, Role, Text, Url, Value};
use ushtil::escape::HtmlAttribute;
use ushtil::lang::Negotiator;
use ushtil::messages::{site as words, switcher as switcher_words};
use ushtil::render::html::Options;
use ushtil::render::opengraph;
use ushtil::switcher::{Alternates, PagePath, Prefix, Switcher, Transport, Urls, sitemap};

use crate::layout::{self, Look, View};
use crate::search;
use crate::texts::{Entry, Texts};

/// The site: where it is, how its addresses are written, and its pages.
pub(crate) struct Site {
    pub(crate) urls: Prefix,
    pub(crate) negotiator: Negotiator,
    pub(crate) entries: Vec<Entry>,
    texts: Texts,
    origin: String,
}

/// What is at an address.
pub(crate) enum Found<'s> {
    /// The list of all pages.
    Index,
    /// The search, with what was looked for.
    Search { wanted: String },
    /// A page that exists in the language.
    Entry(&'s Entry),
    /// A page that exists, but not in the language.
    Missing(&'s Entry),
    /// The calendar file of an event.
    Calendar(&'s Entry, Box<CalendarEntry<'s>>),
    /// No page.
    Nothing,
}

impl Site {
    /// The site at its public address.
    pub(crate) fn load(origin: &str) -> Result<Site, String> {
        let texts = Texts::load()?;
        let site = Site {
            urls: Prefix::new(),
            negotiator: Negotiator::new(&Lang::ALL, Lang::Kk),
            entries: texts.entries(),
            texts,
            origin: origin.to_owned(),
        };
        let home = site.switcher(Lang::Kk, &PagePath::home(), &Lang::ALL).alternates(origin);
        home.map(|_| site).map_err(|error| error.to_string())
    }

    /// Whether cookies are kept to TLS.
    pub(crate) fn transport(&self) -> Transport {
        if self.origin.starts_with("https://") { Transport::Https } else { Transport::Http }
    }

    /// What is at an address, in a language.
    pub(crate) fn find(&self, lang: Lang, page: &PagePath, query: &HashMap<String, String>) -> Found<'_> {
        let of = |path: &str| self.entries.iter().find(|entry| entry.path.path() == path);
        match page.path() {
            "/" => return Found::Index,
            "/search" => return Found::Search { wanted: query.get("q").cloned().unwrap_or_default() },
            _ => {}
        }
        if let Some(entry) = page.path().strip_suffix(".ics").and_then(of) {
            let calendar = self.texts.calendar(entry, self, lang).filter(|_| entry.exists.contains(&lang));
            return calendar.map_or(Found::Nothing, |calendar| Found::Calendar(entry, Box::new(calendar)));
        }
        match of(page.path()) {
            Some(entry) if entry.exists.contains(&lang) => Found::Entry(entry),
            Some(entry) => Found::Missing(entry),
            None => Found::Nothing,
        }
    }

    /// What is answered to a request for a page, in a language.
    pub(crate) fn body(&self, lang: Lang, asked: &PagePath, found: &Found<'_>, look: Look) -> String {
        // the reader keeps the query; search engines are told the plain address
        let view =
            |exists: &[Lang]| View { site: self, lang, asked, switcher: self.switcher(lang, asked, exists), look };
        let whole = |document: &Document<'_>, path: &PagePath, exists: &[Lang], more: &str| {
            let links = self.switcher(lang, path, exists).head_links(&self.origin).unwrap_or_default();
            let graph = opengraph::head(document, &opengraph::Options::default().alternates(exists.iter().copied()));
            layout::whole(&view(exists), document, [&links, graph.as_str(), more].concat(), &Options::DEFAULT)
        };
        match found {
            Found::Index => whole(&self.index(lang), &PagePath::home(), &Lang::ALL, ""),
            Found::Search { wanted } => search::page(&view(&Lang::ALL), wanted),
            Found::Entry(entry) => {
                let document = self.document(entry, lang);
                let more = self.texts.data(entry, self, &document) + &self.calendar_link(entry, lang);
                whole(&document, &entry.path, &entry.exists, &more)
            }
            Found::Missing(entry) => whole(&self.missing(entry, lang), &entry.path, &entry.exists, ""),
            Found::Calendar(_, calendar) => calendar.ical(),
            Found::Nothing => whole(&self.nothing(lang), asked, &[], ""),
        }
    }

    /// A page in a language.
    pub(crate) fn document<'s>(&'s self, entry: &'s Entry, lang: Lang) -> Document<'s> {
        self.texts.document(entry, self, lang)
    }

    /// The link of a page's head to its calendar file.
    fn calendar_link(&self, entry: &Entry, lang: Lang) -> String {
        if self.texts.calendar(entry, self, lang).is_none() {
            return String::new();
        }
        let file = self.urls.build(lang, &PagePath::new(&format!("{}.ics", entry.path)));
        let file = HtmlAttribute(&file);
        format!("<link rel=\"alternate\" type=\"text/calendar\" hreflang=\"{lang}\" href=\"{file}\">\n")
    }

    /// The `Link` header of a calendar file, which has no head to say where it is in other languages.
    pub(crate) fn link_header(&self, lang: Lang, entry: &Entry) -> Option<String> {
        let file = PagePath::new(&format!("{}.ics", entry.path));
        let alternates = self.switcher(lang, &file, &entry.exists).alternates(&self.origin);
        alternates.ok().map(|alternates| alternates.link_header())
    }

    /// Every page with its versions, for search engines.
    pub(crate) fn sitemap(&self) -> String {
        let home = (PagePath::home(), Lang::ALL.to_vec());
        let pages = self.entries.iter().map(|entry| (entry.path.clone(), entry.exists.clone()));
        let alternates = std::iter::once(home)
            .chain(pages)
            .filter_map(|(path, exists)| self.switcher(*exists.first()?, &path, &exists).alternates(&self.origin).ok());
        sitemap(&alternates.collect::<Vec<Alternates>>())
    }

    /// The switcher of a page; `/` negotiates, so that it is the address for readers of other languages.
    pub(crate) fn switcher(&self, lang: Lang, path: &PagePath, exists: &[Lang]) -> Switcher<'static> {
        let switcher = Switcher::at(&self.urls, lang, path, exists);
        if path.path() == "/" { switcher.neutral("/") } else { switcher }
    }

    /// A link of a list of pages.
    pub(crate) fn link<'s>(&'s self, entry: &'s Entry, lang: Lang) -> Option<Prose<'s>> {
        let title = self.document(entry, lang).title;
        let url = Url::parse(self.urls.build(lang, &entry.path)).ok()?;
        let prose = Prose { lang: title.lang, note: None, inlines: Vec::new() };
        Some(prose.with(Inline::Link(vec![Inline::Text(title.text)], url)))
    }

    /// An address of this site as the world sees it.
    pub(crate) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    fn index(&self, lang: Lang) -> Document<'_> {
        let title = Text::new(words::EventsAndArticles.text(lang), lang);
        let sections = [(words::Articles.text(lang), Kind::Agreement), (words::Events.text(lang), Kind::Event)];
        sections.into_iter().fold(Document::new(lang, "index", title), |document, (heading, kind)| {
            let here = self.entries.iter().filter(|entry| entry.kind == kind && entry.exists.contains(&lang));
            let links = here.filter_map(|entry| self.dated(entry, lang)).collect();
            document.with(Block::Heading(Text::new(heading, lang))).with(Block::List(links))
        })
    }

    /// A link with the time below it, as the page itself says it.
    fn dated<'s>(&'s self, entry: &'s Entry, lang: Lang) -> Option<Prose<'s>> {
        let link = self.link(entry, lang)?;
        let document = self.document(entry, lang);
        let when = document.facts().find(|fact| matches!(fact.role, Role::When | Role::Signed));
        match when.and_then(|fact| fact.values.first()) {
            Some(Value::Time(time)) => Some(link.with(Inline::Break).with(Inline::Time(time.clone()))),
            _ => Some(link),
        }
    }

    fn missing<'s>(&'s self, entry: &'s Entry, lang: Lang) -> Document<'s> {
        let named = |other: &Lang| {
            let name = format!("{}: ", other.autonym());
            let mut version = self.link(entry, *other)?;
            version.inlines.insert(0, Inline::Text(name.into()));
            Some(version)
        };
        let versions = entry.exists.iter().filter_map(named).collect();
        let title = Text::new(switcher_words::NotInLanguage.text(lang), lang);
        let read_in = Text::new(words::ReadIn.text(lang), lang);
        Document::new(lang, "missing", title).with(Block::Heading(read_in)).with(Block::List(versions))
    }

    fn nothing(&self, lang: Lang) -> Document<'static> {
        let title = Text::new(words::PageNotFound.text(lang), lang);
        let back = Inline::Text(words::ToHome.text(lang).into());
        let back = Url::parse(self.urls.build(lang, &PagePath::home())).map(|home| Inline::Link(vec![back], home));
        let says = Prose::new(words::NothingHere.text(lang), lang);
        let document = Document::new(lang, "nothing", title).with(Block::Paragraph(says));
        match back {
            Ok(link) => document.with(Block::Paragraph(Prose { lang: lang.into(), note: None, inlines: vec![link] })),
            Err(_) => document,
        }
    }
}
