//! What the head of a page tells other sites: Open Graph tags.

use super::Markup;
use super::headline::headline;
use super::outputs::Written;
use crate::document::{Document, Said, Url};
use crate::escape::HtmlAttribute;
use crate::lang::{Lang, PerLang};
use crate::sink::Sink;
use std::fmt::Write as _;

/// How the tags are written.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::opengraph::{self, OpenGraphOptions}};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let head = opengraph::head(&document, &OpenGraphOptions::default().site("«Тіл» қоры"));
/// assert!(head.as_str().contains("«Тіл» қоры"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenGraphOptions {
    /// What the page is: `website`, `article`.
    pub kind: &'static str,
    /// The name of the whole site.
    pub site: Option<String>,
    /// The other languages in which this page is there.
    pub alternates: Vec<Lang>,
    /// The locale that stands for each language.
    pub locales: PerLang<&'static str>,
}

impl Default for OpenGraphOptions {
    fn default() -> Self {
        OpenGraphOptions {
            kind: "article",
            site: None,
            alternates: Vec::new(),
            locales: PerLang::of(Lang::with_country),
        }
    }
}

impl OpenGraphOptions {
    /// The same options with another sort of page.
    #[must_use]
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// The same options with the name of the site.
    #[must_use]
    pub fn site(mut self, site: impl Into<String>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// The same options with the languages in which this page is there.
    #[must_use]
    pub fn alternates(mut self, languages: impl IntoIterator<Item = Lang>) -> Self {
        self.alternates = languages.into_iter().collect();
        self
    }

    /// The same options with other locales.
    #[must_use]
    pub fn locales(mut self, locales: PerLang<&'static str>) -> Self {
        self.locales = locales;
        self
    }
}

/// The tags for the head of a document's page.
///
/// The title and the description for search engines are written with the page; a relative address is left out, since
/// Open Graph knows whole ones only.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::opengraph};
/// for (lang, title, locale) in [(Lang::Kk, "Талқылау", "kk_KZ"), (Lang::Ru, "Обсуждение", "ru_RU"), (Lang::En, "Talk", "en_GB")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let head = opengraph::head(&document, &opengraph::OpenGraphOptions::default().alternates(Lang::ALL));
///     assert!(head.as_str().contains(&format!("<meta property=\"og:title\" content=\"{title}\">")));
///     assert!(head.as_str().contains(&format!("<meta property=\"og:locale\" content=\"{locale}\">")));
///     assert_eq!(head.as_str().matches("og:locale:alternate").count(), 2);
/// }
/// ```
#[must_use]
pub fn head(document: &Document<'_>, options: &OpenGraphOptions) -> Markup {
    let mut text = String::new();
    let mut head = Head(Sink::string(&mut text));
    let absolute = |url: &&Url| url.is_external();
    let locale = |lang: Lang| options.locales[lang];
    if let Some(url) = document.url.as_ref().filter(absolute) {
        head.meta("og:url", url.as_str());
    }
    head.meta("og:type", options.kind);
    head.meta("og:title", &headline(document, None));
    if let Some(description) = &document.description {
        head.meta("og:description", &description.text);
    }
    if let Some(image) = document.image.as_ref().filter(|image| image.url.is_external()) {
        head.meta("og:image", image.url.as_str());
        if let Some(alt) = &image.alt {
            head.meta("og:image:alt", &alt.text);
        }
    }
    if let Some(site) = &options.site {
        head.meta("og:site_name", site);
    }
    head.meta("og:locale", locale(document.lang));
    for lang in options.alternates.iter().filter(|lang| **lang != document.lang) {
        head.meta("og:locale:alternate", locale(*lang));
    }
    if options.kind == "article" {
        head.time("article:published_time", document.published.as_ref());
        head.time("article:modified_time", document.modified.as_ref());
    }
    Markup::trusted(text)
}

struct Head<'a>(Sink<'a>);

impl Head<'_> {
    fn meta(&mut self, property: &str, content: &str) {
        self.0.join(&["<meta property=\"", property, "\" content=\""]);
        HtmlAttribute(content).write(&mut self.0);
        self.0.push("\">\n");
    }

    fn time(&mut self, property: &str, time: Option<&crate::document::Stamp>) {
        if let Some(time) = time {
            self.0.join(&["<meta property=\"", property, "\" content=\""]);
            // the sink keeps its first error, and a date holds nothing to escape
            let _ = write!(self.0, "{time}");
            self.0.push("\">\n");
        }
    }
}

/// The row `head`: the tags for the head of a page.
pub(super) fn of(said: &Said<'_>) -> Written {
    Ok(Some(head(&said.page, &OpenGraphOptions::default()).as_str().to_owned()))
}
