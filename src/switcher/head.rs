//! What search engines are told: the same set of addresses as links of the head, as a header and in a sitemap.

use std::fmt::Write;

use thiserror::Error;

use super::urls::{encoded, origin};
use super::{Standing, Switcher, UrlsError};
use crate::escape::{HtmlAttribute, XmlText};
use crate::lang::{Lang, LangTag};

/// The absolute addresses of a page in the languages that it exists in; the same on each of its versions.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{PagePath, Prefix, Switcher}};
/// let page = PagePath::new("/events/legal-aid");
/// let switcher = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &page, &Lang::ALL);
/// assert_eq!(
///     switcher.alternates("https://example.kz")?.html(),
///     r#"<link rel="canonical" href="https://example.kz/kk/events/legal-aid">
/// <link rel="alternate" hreflang="kk" href="https://example.kz/kk/events/legal-aid">
/// <link rel="alternate" hreflang="ru" href="https://example.kz/ru/events/legal-aid">
/// <link rel="alternate" hreflang="en" href="https://example.kz/en/events/legal-aid">
/// <link rel="alternate" hreflang="x-default" href="https://example.kz/kk/events/legal-aid">
/// "#,
/// );
/// # Ok::<(), ushtil::switcher::HeadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternates {
    canonical: Option<String>,
    links: Vec<(LangTag, String)>,
    x_default: Option<String>,
}

/// Why the addresses of a page cannot be told to search engines.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::Switcher};
/// let switcher = Switcher::new(Languages::ALL, Lang::Kk).to(Lang::Ru, "/ru/"); // the address of the Kazakh page itself is not known
/// assert!(switcher.head_links("https://example.kz").unwrap_err().to_string().contains("`kk`"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum HeadError {
    /// The site's origin is not one.
    #[error(transparent)]
    Origin(#[from] UrlsError),
    /// The page exists in a language, but its address is not known: the set must name every version, and this one too.
    #[error("the address of the page in `{0}` is not known: give it with `to`, also for the page's own language")]
    NoAddress(Lang),
    /// An address is neither absolute nor a path that begins with one `/`.
    #[error("`{0}` is not an address for a search engine: an https address or a path from the root is expected")]
    Relative(String),
}

impl Switcher<'_> {
    /// The addresses of this page in every language that it exists in, absolute on this origin.
    ///
    /// # Errors
    /// [`HeadError`] if the origin is none, or if an address is unknown or relative.
    pub fn alternates(&self, site: &str) -> Result<Alternates, HeadError> {
        let site = origin(site)?;
        let mut links = Vec::new();
        for lang in self.order.iter().copied() {
            let slot = &self.slots[lang];
            if slot.standing == Standing::Exists {
                let href = slot.page.as_deref().ok_or(HeadError::NoAddress(lang))?;
                links.push((LangTag::of(lang), absolute(&site, href)?));
            }
        }
        for other in &self.others {
            links.push((other.tag, absolute(&site, &other.href)?));
        }
        let of = |lang: Lang| links.iter().find(|(tag, _)| *tag == lang).map(|(_, href)| href.clone());
        let x_default = match &self.neutral {
            Some(neutral) => Some(absolute(&site, neutral)?),
            None => self.languages.chain(self.languages.default_language()).find_map(of),
        };
        Ok(Alternates { canonical: of(self.current), x_default, links })
    }

    /// The links of the page's head: canonical and hreflang.
    ///
    /// # Errors
    /// Those of [`Switcher::alternates`].
    pub fn head_links(&self, site: &str) -> Result<String, HeadError> {
        Ok(self.alternates(site)?.html())
    }
}

impl Alternates {
    /// The pairs of `hreflang` and address, `x-default` last.
    pub fn pairs(&self) -> impl Iterator<Item = (String, &str)> {
        let links = self.links.iter().map(|(tag, href)| (tag.to_string(), href.as_str()));
        links.chain(self.x_default.iter().map(|href| ("x-default".to_owned(), href.as_str())))
    }

    /// The address of this version; none for a page that only says that it is missing.
    #[must_use]
    pub fn canonical(&self) -> Option<&str> {
        self.canonical.as_deref()
    }

    /// A regional version of a language besides its plain one: `ru-KZ` at the address of `ru`.
    #[must_use]
    pub fn with_region(mut self, tag: LangTag) -> Self {
        let plain = self.links.iter().find(|(plain, _)| plain.script().is_none() && plain.language() == tag.language());
        if let Some(href) = plain.map(|(_, href)| href.clone()) {
            self.links.push((tag, href));
        }
        self
    }

    /// The links of the head of an HTML page.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = String::new();
        if let Some(href) = &self.canonical {
            let _ = writeln!(out, "<link rel=\"canonical\" href=\"{}\">", HtmlAttribute(href));
        }
        for (hreflang, href) in self.pairs() {
            let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{}\">", HtmlAttribute(href));
        }
        out
    }

    /// The value of a `Link` header, for what is not HTML: a calendar file, a PDF.
    #[must_use]
    pub fn link_header(&self) -> String {
        let canonical = self.canonical.iter().map(|href| format!("<{href}>; rel=\"canonical\""));
        let links =
            self.pairs().map(|(hreflang, href)| format!("<{href}>; rel=\"alternate\"; hreflang=\"{hreflang}\""));
        canonical.chain(links).collect::<Vec<_>>().join(", ")
    }

    /// The entries of a sitemap: one for each version, each with the whole set.
    #[must_use]
    pub fn sitemap_entries(&self) -> String {
        let mut set = String::new();
        for (hreflang, href) in self.pairs() {
            let href = XmlText(href);
            let _ = writeln!(set, "<xhtml:link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{href}\"/>");
        }
        let entry = |(_, href): &(LangTag, String)| format!("<url>\n<loc>{}</loc>\n{set}</url>\n", XmlText(href));
        self.links.iter().filter(|(tag, _)| tag.region().is_none()).map(entry).collect()
    }
}

/// A whole sitemap.
///
/// ```
/// use ushtil::{Lang, Languages, switcher::{PagePath, Prefix, Switcher, sitemap}};
/// let page = PagePath::home();
/// let home = Switcher::at(&Prefix::new(), Languages::ALL, Lang::Kk, &page, &Lang::ALL).alternates("https://example.kz")?;
/// let xml = sitemap([&home]);
/// for loc in ["https://example.kz/kk/", "https://example.kz/ru/", "https://example.kz/en/"] {
///     assert!(xml.contains(&format!("<loc>{loc}</loc>")));
/// }
/// # Ok::<(), ushtil::switcher::HeadError>(())
/// ```
#[must_use]
pub fn sitemap<'a>(pages: impl IntoIterator<Item = &'a Alternates>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages {
        out.push_str(&page.sitemap_entries());
    }
    out.push_str("</urlset>\n");
    out
}

fn absolute(site: &str, href: &str) -> Result<String, HeadError> {
    let bad = |c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\');
    let from_root = href.starts_with('/') && !href.starts_with("//");
    match href {
        _ if href.contains(bad) => Err(HeadError::Relative(href.to_owned())),
        _ if from_root => Ok(format!("{site}{}", encoded(href))),
        _ if href.starts_with("https://") || href.starts_with("http://") => Ok(encoded(href)),
        _ => Err(HeadError::Relative(href.to_owned())),
    }
}
