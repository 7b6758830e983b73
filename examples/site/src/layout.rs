//! What stands around every page: head, header with the switcher, search, footer.

use std::collections::HashMap;
use std::fmt::Write;

use ushtil::Lang;
use ushtil::document::{Document, Url};
use ushtil::messages::{page, site as words};
use ushtil::render::Markup;
use ushtil::render::escape::{HtmlAttribute, HtmlText};
use ushtil::render::html::{self, Options, Page};
use ushtil::sink::Sink;
use ushtil::switcher::{self, PagePath, Switcher, Urls};

use crate::pages::Site;

/// Nothing but files of this site is loaded, no script stands in a page, and forms post here only.
pub(crate) const POLICY: &str =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

/// The mark of the site: the letter that no other alphabet of the three has.
pub(crate) const ICON: &str = include_str!("../assets/icon.svg");

/// A page that says the same to everyone, to measure the others against.
pub(crate) const CONSTANT: &str =
    "<!doctype html>\n<html lang=\"en\">\n<title>Constant</title>\n<p>Always the same.</p>\n";

/// The stylesheets of the articles, of the switcher and of the site, as one file.
pub(crate) fn stylesheet() -> String {
    [html::STYLESHEET, switcher::STYLE, include_str!("../assets/site.css")].concat()
}

/// The scripts of the switcher and of the site, as one file; every page works without them.
pub(crate) fn script() -> String {
    [switcher::SCRIPT, include_str!("../assets/site.js")].concat()
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

/// One request for a page: which, in which language, and with which switcher around it.
pub(crate) struct View<'a> {
    pub(crate) site: &'a Site,
    pub(crate) lang: Lang,
    pub(crate) asked: &'a PagePath,
    pub(crate) switcher: Switcher<'a>,
    pub(crate) look: Look,
}

/// A document as a whole page of the site. `head` is markup of the library's: links and data for search engines.
pub(crate) fn whole(view: &View<'_>, document: &Document<'_>, head: String, options: &Options<'_>) -> String {
    let tail = "<link rel=\"icon\" href=\"/icon.svg\">\n<script src=\"/site.js\" defer></script>\n";
    let mut frame = Page::default()
        .head(Markup::trusted(head + tail))
        .before(Markup::trusted(header(view)))
        .after(Markup::trusted(footer(view)));
    if let Ok(url) = Url::parse("/site.css") {
        frame = frame.stylesheet(url);
    }
    let mut out = String::new();
    html::write_page(document, &frame, options, &mut Sink::string(&mut out));
    out
}

fn header(view: &View<'_>) -> String {
    let View { site, lang, asked, switcher, look } = view;
    let lang = *lang;
    let address = |path: &str| site.urls.build(lang, &PagePath::new(path));
    let mut out = format!(
        "<a class=\"skip\" href=\"#content\">{}</a>\n<header>\n<div class=\"bar\">\n\
         <p class=\"brand\"><a href=\"{}\"><span lang=\"kk\" translate=\"no\">Үш тіл</span></a></p>\n",
        HtmlText(words::SkipToContent.text(lang)),
        HtmlAttribute(&address("/")),
    );
    out.push_str(&look.html(switcher));
    let _ = write!(
        out,
        "</div>\n<nav class=\"menu\" aria-label=\"{}\">\n<ul>\n",
        HtmlAttribute(words::MenuLabel.text(lang))
    );
    let items =
        [("/", page::Home.text(lang)), ("/about", words::About.text(lang)), ("/search", words::Search.text(lang))];
    for (path, label) in items {
        let opens = if path == "/search" { " data-opens=\"search\"" } else { "" };
        let here = if path == asked.path() { " aria-current=\"page\"" } else { "" };
        let href = address(path);
        let _ = writeln!(out, "<li><a href=\"{}\"{opens}{here}>{}</a></li>", HtmlAttribute(&href), HtmlText(label));
    }
    out.push_str("</ul>\n</nav>\n");
    out.push_str(&switcher.suggestions_html());
    out.push_str("</header>\n");
    out.push_str(&overlay(&address("/search"), lang));
    out
}

/// The search over the page: closed by Esc, as its hint says. Without script the link leads to the search page.
fn overlay(action: &str, lang: Lang) -> String {
    let press = words::PressToClose { key: "ESC" }.to_string_in(lang);
    let hint = HtmlText(&press).to_string().replacen("ESC", "<kbd translate=\"no\">ESC</kbd>", 1);
    format!(
        "<dialog id=\"search\" aria-labelledby=\"search-label\">\n{}\
         <p class=\"hint\">{hint}</p>\n<form method=\"dialog\"><button type=\"submit\">{}</button></form>\n</dialog>\n",
        search_form(action, "", "search-label", lang),
        HtmlText(words::Close.text(lang)),
    )
}

/// The form of the search, over a page and on its own.
pub(crate) fn search_form(action: &str, wanted: &str, id: &str, lang: Lang) -> String {
    format!(
        "<form class=\"search\" role=\"search\" action=\"{}\">\n<label id=\"{id}\" for=\"{id}-input\">{}</label>\n\
         <input id=\"{id}-input\" type=\"search\" name=\"q\" value=\"{}\" maxlength=\"100\">\n<button type=\"submit\">{}</button>\n</form>\n",
        HtmlAttribute(action),
        HtmlText(words::SearchSite.text(lang)),
        HtmlAttribute(wanted),
        HtmlText(words::Search.text(lang)),
    )
}

fn footer(view: &View<'_>) -> String {
    let home = view.site.urls.build(view.lang, &PagePath::home());
    let label = page::Home.text(view.lang);
    format!("<footer>\n<p><a href=\"{}\">{}</a></p>\n</footer>\n", HtmlAttribute(&home), HtmlText(label))
}
