//! A whole page around a fragment: what stands in the head, and the landmarks of the body.

use super::{Options, STYLESHEET, Writer, write};
use crate::document::{Document, Said, Url};
use crate::render::outputs::Written;
use crate::render::{Markup, headline, jsonld, opengraph};
use crate::sink::{self, Sink};

/// What a whole page has besides its document.
///
/// The switcher of languages, the links of the head and the data for search engines are written by others and put in
/// as [`Markup`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page {
    /// Stylesheets, in order.
    pub stylesheets: Vec<Url<'static>>,
    /// More for the head: `hreflang` links, Open Graph, JSON-LD.
    pub head: Markup,
    /// Before the main part: the site's header, the switcher of languages.
    pub before: Markup,
    /// After the main part: the site's footer.
    pub after: Markup,
}

impl Page {
    /// The same page with a stylesheet more.
    #[must_use]
    pub fn stylesheet(mut self, url: Url<'static>) -> Self {
        self.stylesheets.push(url);
        self
    }

    /// The same page with this in its head.
    #[must_use]
    pub fn head(mut self, head: Markup) -> Self {
        self.head = head;
        self
    }

    /// The same page with this before its main part.
    #[must_use]
    pub fn before(mut self, before: Markup) -> Self {
        self.before = before;
        self
    }

    /// The same page with this after its main part.
    #[must_use]
    pub fn after(mut self, after: Markup) -> Self {
        self.after = after;
        self
    }
}

/// Writes a document as a whole page, in its language and with its title.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{Options, Page, write_page}, sink::Sink};
/// for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let mut html = String::new();
///     write_page(&document, &Page::default(), &Options::DEFAULT, &mut Sink::string(&mut html));
///     assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{lang}\">\n")));
///     assert!(html.contains(&format!("<title>{title}</title>")));
/// }
/// ```
pub fn write_page(document: &Document<'_>, page: &Page, options: &Options<'_>, out: &mut Sink<'_>) {
    let html = &mut Writer::new(out);
    html.raw("<!doctype html>\n<html").attribute("lang", document.lang.tag()).raw(">\n<head>\n");
    html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<title>").text(&headline(document)).raw("</title>\n");
    if let Some(description) = &document.description {
        html.raw("<meta name=\"description\"").attribute("content", &description.text).raw(">\n");
    }
    for url in &page.stylesheets {
        html.raw("<link rel=\"stylesheet\"").attribute("href", url.as_str()).raw(">\n");
    }
    html.markup(&page.head).raw("</head>\n<body>\n").markup(&page.before);
    html.raw("<main>\n");
    write(document, options, html.out);
    html.raw("\n</main>\n").markup(&page.after).raw("</body>\n</html>");
}

/// The row `html`: a whole page with its stylesheet inside, since one file is easier to pass on than two.
pub(in crate::render) fn of(said: &Said<'_>) -> Written {
    let style = Markup::trusted(format!("<style>\n{STYLESHEET}</style>\n"));
    let head = opengraph::head(&said.page, &opengraph::Options::default());
    let page = Page::default().head(head.and(&jsonld::script(&said.things)).and(&style));
    Ok(Some(sink::string(|out| write_page(&said.page, &page, &Options::DEFAULT, out))))
}
