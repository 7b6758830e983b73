//! A whole page around a fragment: what stands in the head, and the landmarks of the body.

use super::{Anchors, HtmlOptions, HtmlWriter, STYLESHEET, written};
use crate::document::{Document, Said, Url};
use crate::render::headline::headline;
use crate::render::outputs::Written;
use crate::render::{Markup, jsonld, opengraph};
use crate::sink::{self, Sink};

/// What a whole page has besides its document.
///
/// The switcher of languages, the links of the head and the data for search engines are written by others and put in
/// as [`Markup`].
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{HtmlOptions, Page, write_page}, sink::Sink};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut html = String::new();
/// write_page(&document, &Page::default().site("Үш тіл"), &HtmlOptions::DEFAULT, &mut Sink::string(&mut html));
/// assert!(html.contains("<title>Дәріс – Үш тіл</title>"));
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page {
    /// The name of the site, which stands last in the title.
    pub site: Option<String>,
    /// A stylesheet in the page itself, for a page that stands alone.
    pub style: &'static str,
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
    /// The same page of a site with this name.
    #[must_use]
    pub fn site(mut self, name: impl Into<String>) -> Self {
        self.site = Some(name.into());
        self
    }

    /// The same page with a stylesheet of the program's own in its head; it holds no `</style`.
    #[must_use]
    pub fn style(mut self, css: &'static str) -> Self {
        self.style = css;
        self
    }

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
/// Headings have the same ids in every language, so that a link to a part of the page holds in each of them.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{HtmlOptions, Page, write_page}, sink::Sink};
/// for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "Discussion")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let mut html = String::new();
///     write_page(&document, &Page::default().site("Үш тіл"), &HtmlOptions::DEFAULT, &mut Sink::string(&mut html));
///     assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{lang}\">\n")));
///     let dash = if lang == Lang::Ru { "—" } else { "–" };
///     assert!(html.contains(&format!("<title>{title} {dash} Үш тіл</title>")));
/// }
/// ```
pub fn write_page(document: &Document<'_>, page: &Page, options: &HtmlOptions<'_>, out: &mut Sink<'_>) {
    let html = &mut HtmlWriter::new(out);
    html.raw("<!DOCTYPE html>\n<html").attribute("lang", document.lang.tag()).raw(">\n<head>\n");
    html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<title>").text(&headline(document, page.site.as_deref())).raw("</title>\n");
    if let Some(description) = &document.description {
        html.raw("<meta name=\"description\"").attribute("content", &description.text).raw(">\n");
    }
    for url in &page.stylesheets {
        html.raw("<link rel=\"stylesheet\"").attribute("href", url.as_str()).raw(">\n");
    }
    if !page.style.is_empty() {
        html.raw("<style>\n").raw(page.style).raw("</style>\n");
    }
    html.markup(&page.head).raw("</head>\n<body>\n").markup(&page.before);
    html.raw("<main id=\"content\" tabindex=\"-1\">\n");
    written(document, options, Anchors::Numbered, html);
    html.raw("\n</main>\n").markup(&page.after).raw("</body>\n</html>");
}

/// Everything that an entity says as a whole page, with its data for search engines, in these stylesheets; without one, the
/// library's own stands in the page, since one file is easier to pass on than two.
///
/// ```
/// use ushtil::{Lang, document::{Document, Said, Text, Url}, render::html::whole_page};
/// for (lang, title) in [(Lang::Kk, "Дәріс"), (Lang::Ru, "Лекция"), (Lang::En, "A lecture")] {
///     let said = Said::of_page(Document::new(lang, "lecture", Text::new(title, lang)));
///     assert!(whole_page(&said, &[]).contains("<style>"));
///     let page = whole_page(&said, &[Url::parse("https://example.kz/site.css").unwrap()]);
///     assert!(page.contains(r#"<link rel="stylesheet" href="https://example.kz/site.css">"#) && !page.contains("<style>"));
/// }
/// ```
#[must_use]
pub fn whole_page(said: &Said<'_>, stylesheets: &[Url<'static>]) -> String {
    let head = opengraph::head(&said.page, &opengraph::OpenGraphOptions::default());
    let style = if stylesheets.is_empty() { STYLESHEET } else { "" };
    let page = Page { stylesheets: stylesheets.to_vec(), ..Page::default() };
    let page = page.style(style).head(head.and(&jsonld::script(&said.things)));
    sink::string(|out| write_page(&said.page, &page, &HtmlOptions::DEFAULT, out))
}

/// The row `html`.
pub(in crate::render) fn of(said: &Said<'_>) -> Written {
    Ok(Some(whole_page(said, &[])))
}
