//! What stands around every page: head, header with the switcher, search, footer.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;

use ushtil::content::Kind;
use ushtil::document::{Document, Thing, Url};
use ushtil::escape::{HtmlAttribute, HtmlText};
use ushtil::messages::{page, site as words};
use ushtil::render::html::{self, HtmlOptions, HtmlWriter, Page, Part, Theme};
use ushtil::render::{Markup, jsonld, opengraph};
use ushtil::search::{self, Hit};
use ushtil::sink::Sink;
use ushtil::switcher::{self, PagePath, Switcher};
use ushtil::{Lang, Message};

use crate::config::Config;
use crate::site::{FOLDERS, Site, exists};

/// Nothing but files of this site is loaded, but for pictures; no script stands in a page, nobody frames it, and forms post here.
pub(crate) const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' https:; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The mark of the site: the letter that no other alphabet of the three has.
pub(crate) const ICON: &str = include_str!("../assets/icon.svg");

/// A page that says the same to everyone, to measure the others against.
pub(crate) const CONSTANT: &str =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<title>Constant</title>\n<p>Always the same.</p>\n";

/// The stylesheets of the articles, of the switcher and of the site, as one file.
pub(crate) fn stylesheet(config: &Config) -> String {
    [html::STYLESHEET, &config.colours(), switcher::STYLE, include_str!("../assets/site.css")].concat()
}

/// The scripts of the switcher, of the search and of the site, as one file; every page works without them.
pub(crate) fn script() -> String {
    let parts = [switcher::SCRIPT, search::SCRIPT, include_str!("../assets/site.js")];
    parts.map(|part| format!("{{\n{part}}}\n")).concat() // each has its own names
}

/// The form in which a page shows the switcher; `?switcher=` shows the others to those who want to see them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    List,
    Disclosure,
    Button,
    Select,
}

impl Look {
    pub(crate) fn asked(query: &HashMap<String, String>) -> Self {
        match query.get("switcher").map(String::as_str) {
            Some("disclosure") => Look::Disclosure,
            Some("button") => Look::Button,
            Some("select") => Look::Select,
            _ => Look::List,
        }
    }

    fn html(self, switcher: &Switcher<'_>) -> String {
        match self {
            Look::List => switcher.html(),
            Look::Disclosure => switcher.disclosure_html(),
            Look::Button => switcher.button_html(),
            Look::Select => switcher.select_html("/language"),
        }
    }
}

/// What a page needs to know of itself besides its document.
pub(crate) struct Frame<'a> {
    site: &'a Site,
    lang: Lang,
    path: &'a PagePath,
    exists: &'a [Lang],
    look: Look,
    /// What was looked for, and what was found.
    pub(crate) search: Option<(&'a str, &'a [Hit<'a>])>,
    /// The calendar file of the event that the page is about.
    pub(crate) calendar: Option<String>,
    /// Whether there is nothing at this address, in any language.
    pub(crate) is_missing: bool,
}

impl<'a> Frame<'a> {
    pub(crate) fn of(site: &'a Site, lang: Lang, path: &'a PagePath, exists: &'a [Lang], look: Look) -> Self {
        Frame { site, lang, path, exists, look, search: None, calendar: None, is_missing: false }
    }

    fn address(&self, path: &str) -> String {
        self.site.address(self.lang, path)
    }
}

/// A document as a whole page of the site, with data for search engines.
pub(crate) fn whole(frame: &Frame<'_>, document: &Document<'_>, things: &[Thing<'_>]) -> String {
    let site = frame.site;
    let mut head = String::new();
    if frame.is_missing || frame.search.is_some() {
        head.push_str("<meta name=\"robots\" content=\"noindex\">\n");
    }
    if !frame.is_missing {
        // the reader keeps the query; search engines are told the plain address
        let plain = PagePath::new(frame.path.path());
        let switcher = site.switcher(frame.lang, &plain, frame.exists);
        head.push_str(&switcher.head_links(&site.origin).unwrap_or_default());
    }
    let graph = opengraph::OpenGraphOptions::default()
        .site(site.config.name(frame.lang))
        .alternates(frame.exists.iter().copied());
    head.push_str(opengraph::head(document, &graph).as_str());
    if !things.is_empty() {
        head.push_str(jsonld::script(things).as_str());
    }
    let lang = frame.lang;
    for (path, kind, title) in [
        ("/feed.atom", "application/atom+xml", site.say(&words::Feed, lang)),
        ("/events.ics", "text/calendar", site.say(&words::SubscribeCalendar, lang)),
    ] {
        let (href, title) = (frame.address(path), HtmlAttribute(&title));
        let _ = writeln!(
            head,
            "<link rel=\"alternate\" type=\"{kind}\" title=\"{title}\" href=\"{}\">",
            HtmlAttribute(&href)
        );
    }
    if let Some(href) = &frame.calendar {
        let href = HtmlAttribute(href);
        let _ = writeln!(head, "<link rel=\"alternate\" type=\"text/calendar\" hreflang=\"{lang}\" href=\"{href}\">");
    }
    let _ = writeln!(
        head,
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/icon.svg\">\n<script src=\"{}\" defer></script>",
        site.versioned("/site.js")
    );
    let mut page = Page::default()
        .head(Markup::trusted(head))
        .before(Markup::trusted(header(frame)))
        .after(Markup::trusted(footer(frame)));
    if frame.path.path() != "/" {
        page = page.site(site.config.name(lang));
    }
    if let Ok(url) = Url::parse(site.versioned("/site.css")) {
        page = page.stylesheet(url);
    }
    let form = frame.search.map(|(wanted, found)| UnderTitle(Markup::trusted(results(frame, wanted, found))));
    let options = match &form {
        Some(form) => HtmlOptions::DEFAULT.theme(form),
        None => HtmlOptions::DEFAULT,
    };
    let mut out = String::new();
    html::write_page(document, &page, &options, &mut Sink::string(&mut out));
    out
}

fn header(frame: &Frame<'_>) -> String {
    let (site, lang) = (frame.site, frame.lang);
    let switcher = site.switcher(lang, frame.path, frame.exists);
    let mut out = format!(
        "<a class=\"skip\" href=\"#content\">{}</a>\n<header class=\"top\">\n<div class=\"bar\">\n\
         <p class=\"brand\"><a href=\"{}\"><img src=\"/icon.svg\" alt=\"\" width=\"36\" height=\"36\"><span>{}</span></a></p>\n",
        HtmlText(&site.say(&words::SkipToContent, lang)),
        HtmlAttribute(&frame.address("/")),
        HtmlText(site.config.name(lang)),
    );
    out.push_str(&frame.look.html(&switcher));
    let _ = write!(
        out,
        "</div>\n<nav class=\"menu\" aria-label=\"{}\">\n<ul>\n",
        HtmlAttribute(&site.say(&words::MenuLabel, lang))
    );
    for (path, label) in menu(frame) {
        let here = frame.path.path() == path || (path != "/" && frame.path.path().starts_with(&format!("{path}/")));
        let current = match (frame.path.path() == path, here) {
            (true, _) => " aria-current=\"page\"",
            (false, true) => " aria-current=\"true\"",
            _ => "",
        };
        let opens = if path == "/search" { " data-opens=\"search\"" } else { "" };
        let href = frame.address(&path);
        let _ = writeln!(out, "<li><a href=\"{}\"{opens}{current}>{}</a></li>", HtmlAttribute(&href), HtmlText(&label));
    }
    out.push_str("</ul>\n</nav>\n");
    out.push_str(&switcher.suggestions_html());
    out.push_str("</header>\n");
    out.push_str(&overlay(frame));
    out
}

/// The first pages of the site, as they stand in the menu.
fn menu(frame: &Frame<'_>) -> Vec<(String, Cow<'static, str>)> {
    let (site, lang) = (frame.site, frame.lang);
    let mut items = vec![("/".to_owned(), site.say(&page::Home, lang))];
    items.extend(FOLDERS.map(|(kind, folder)| {
        let label = match kind {
            Kind::Event => site.say(&words::Events, lang),
            Kind::Agreement => site.say(&words::Agreements, lang),
            Kind::Organisation => site.say(&words::Organisations, lang),
            _ => site.say(&words::People, lang),
        };
        (folder.to_owned(), label)
    }));
    let about = site.config.about.iter().filter(|id| exists(&site.content, Kind::Page, id, lang));
    items.extend(about.map(|id| (format!("/{id}"), site.say(&words::About, lang))));
    items.push(("/search".to_owned(), site.say(&words::Search, lang)));
    items
}

/// The search over the page: closed by Esc, as its hint says. Without script the link leads to the search page.
fn overlay(frame: &Frame<'_>) -> String {
    let (site, lang) = (frame.site, frame.lang);
    let press = site.say(&words::PressToClose { key: "ESC" }, lang);
    let hint = HtmlText(&press).to_string().replacen("ESC", "<kbd translate=\"no\">ESC</kbd>", 1);
    format!(
        "<dialog id=\"search\" aria-labelledby=\"search-label\">\n{}\
         <p class=\"hint\">{hint}</p>\n<form method=\"dialog\"><button type=\"submit\">{}</button></form>\n{}</dialog>\n",
        form(frame, "", "search"),
        HtmlText(&site.say(&words::Close, lang)),
        place_for_results(frame, "search", ""),
    )
}

/// The form of the search, over a page and on its own.
fn form(frame: &Frame<'_>, wanted: &str, id: &str) -> String {
    let (site, lang) = (frame.site, frame.lang);
    format!(
        "<form class=\"search\" role=\"search\" action=\"{}\" data-index=\"{}\" data-results=\"{id}-results\">\n\
         <label id=\"{id}-label\" for=\"{id}-input\">{}</label>\n\
         <input id=\"{id}-input\" type=\"search\" name=\"q\" value=\"{}\" maxlength=\"100\" autocomplete=\"off\">\n\
         <button type=\"submit\">{}</button>\n</form>\n",
        HtmlAttribute(&frame.address("/search")),
        HtmlAttribute(&frame.address("/search.json")),
        HtmlText(&site.say(&words::SearchSite, lang)),
        HtmlAttribute(wanted),
        HtmlText(&site.say(&words::Search, lang)),
    )
}

fn place_for_results(frame: &Frame<'_>, id: &str, inside: &str) -> String {
    let (site, lang) = (frame.site, frame.lang);
    format!(
        "<div class=\"results\" id=\"{id}-results\" role=\"status\" data-none=\"{}\" data-count=\"{}\">{inside}</div>\n",
        HtmlAttribute(&site.say(&words::NothingFound, lang)),
        HtmlAttribute(&site.say(&words::FoundCount, lang)),
    )
}

/// The form and what was found, as the script writes it too.
fn results(frame: &Frame<'_>, wanted: &str, found: &[Hit<'_>]) -> String {
    let (site, lang) = (frame.site, frame.lang);
    let mut inside = String::new();
    match found {
        _ if wanted.trim().is_empty() => {}
        [] => {
            let _ = write!(inside, "<p>{}</p>", HtmlText(&site.say(&words::NothingFound, lang)));
        }
        _ => {
            let _ = write!(
                inside,
                "<p>{}: {}</p>\n<ul class=\"ushtil-cards\">\n",
                HtmlText(&site.say(&words::FoundCount, lang)),
                found.len()
            );
            for hit in found.iter().take(20) {
                let path = hit.url.strip_prefix(&*site.origin).unwrap_or(hit.url);
                let _ = write!(
                    inside,
                    "<li class=\"ushtil-card\"><a href=\"{}\">{}</a>",
                    HtmlAttribute(path),
                    HtmlText(hit.title)
                );
                if !hit.excerpt.is_empty() {
                    let _ = write!(inside, "<p>{}</p>", HtmlText(hit.excerpt));
                }
                inside.push_str("</li>\n");
            }
            inside.push_str("</ul>\n");
        }
    }
    form(frame, wanted, "page-search") + &place_for_results(frame, "page-search", &inside)
}

fn footer(frame: &Frame<'_>) -> String {
    let (site, lang) = (frame.site, frame.lang);
    let mut out = format!(
        "<footer class=\"bottom\">\n<div>\n<p><strong>{}</strong></p>\n<p>{}</p>\n<ul>\n",
        HtmlText(site.config.name(lang)),
        HtmlText(site.config.tagline(lang))
    );
    let items = [
        ("/events", site.say(&words::Events, lang)),
        ("/archive", site.say(&words::Archive, lang)),
        ("/events.ics", site.say(&words::SubscribeCalendar, lang)),
        ("/feed.atom", site.say(&words::Feed, lang)),
    ];
    for (path, label) in items {
        let _ = writeln!(out, "<li><a href=\"{}\">{}</a></li>", HtmlAttribute(&frame.address(path)), HtmlText(&label));
    }
    out.push_str("</ul>\n</div>\n</footer>\n");
    out
}

/// A page for those whose language is not known: the same in each of them.
pub(crate) fn chooser(site: &Site, sentence: &dyn Message) -> String {
    let mut out = String::from(
        "<!DOCTYPE html>\n<html lang=\"kk\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    );
    let name = HtmlText(site.config.name(Lang::Kk));
    let _ = write!(
        out,
        "<title>{name}</title>\n<link rel=\"stylesheet\" href=\"/site.css\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"/icon.svg\">\n</head>\n<body>\n<main>\n<article class=\"ushtil-article\">\n\
         <h1 class=\"ushtil-title\">{name}</h1>\n<ul class=\"ushtil-cards\">\n"
    );
    for lang in Lang::ALL {
        let _ = writeln!(
            out,
            "<li class=\"ushtil-card\" lang=\"{lang}\"><p>{}</p>\n<a href=\"{}\" hreflang=\"{lang}\">{}</a></li>",
            HtmlText(&site.say(sentence, lang)),
            HtmlAttribute(&site.address(lang, "/")),
            lang.autonym()
        );
    }
    out.push_str("</ul>\n</article>\n</main>\n</body>\n</html>\n");
    out
}

/// Puts markup under the title of a page.
struct UnderTitle(Markup);

impl Theme for UnderTitle {
    fn part(&self, part: Part<'_>, html: &mut HtmlWriter<'_, '_>, usual: &mut dyn FnMut(&mut HtmlWriter<'_, '_>)) {
        usual(html);
        if let Part::Title(_) = part {
            html.raw("\n").markup(&self.0);
        }
    }
}
