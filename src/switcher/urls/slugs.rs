//! Words of its own for each page in each language, over any other strategy.

use super::{PagePath, Parsed, Spelling, Urls, UrlsError};
use crate::lang::Lang;

/// Paths of their own for some pages, over another strategy, in letters that readers of the language know.
///
/// A path in the words of one language under another one is understood and redirected.
///
/// ```
/// use ushtil::{Lang, switcher::{PagePath, Prefix, Slugs, Urls}};
/// let urls = Slugs::new(Prefix::new()).page("/events", ["/іс-шаралар", "/мероприятия", "/events"])?;
/// let page = PagePath::new("/events?page=2");
/// assert_eq!(urls.parse("/kk/іс-шаралар?page=2").page, page);
/// assert_eq!(urls.parse("/ru/мероприятия?page=2").page, page);
/// assert_eq!(urls.build(Lang::En, &page), "/en/events?page=2");
/// # Ok::<(), ushtil::switcher::UrlsError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slugs<U> {
    inner: U,
    rows: Vec<Row>,
}

/// A page, and its path in each language.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    page: PagePath,
    slugs: [PagePath; 3],
}

impl<U: Urls> Slugs<U> {
    /// No page has words of its own yet.
    pub fn new(inner: U) -> Self {
        Slugs { inner, rows: Vec::new() }
    }

    /// The paths of a page in Kazakh, Russian and English.
    ///
    /// # Errors
    /// [`UrlsError::Twice`] if one of the paths already leads to another page.
    pub fn page(mut self, page: &str, slugs: [&str; 3]) -> Result<Self, UrlsError> {
        let row = Row { page: PagePath::new(page), slugs: slugs.map(PagePath::new) };
        let taken = self.rows.iter().flat_map(Row::paths).find(|before| row.paths().any(|path| path == *before));
        match taken {
            Some(path) => Err(UrlsError::Twice(path.to_owned())),
            None => {
                self.rows.push(row);
                Ok(self)
            }
        }
    }
}

impl Row {
    fn paths(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.page).chain(&self.slugs).map(PagePath::path)
    }

    fn slug(&self, lang: Lang) -> &str {
        self.slugs.get(lang.index()).unwrap_or(&self.page).path()
    }
}

impl<U: Urls> Urls for Slugs<U> {
    fn build(&self, lang: Lang, page: &PagePath) -> String {
        match self.rows.iter().find(|row| row.page.path() == page.path()) {
            Some(row) => self.inner.build(lang, &page.at(row.slug(lang))),
            None => self.inner.build(lang, page),
        }
    }

    fn parse(&self, url: &str) -> Parsed {
        let parsed = self.inner.parse(url);
        let row = self.rows.iter().find(|row| row.paths().any(|path| path == parsed.page.path()));
        let Some(row) = row else { return parsed };
        let own = parsed.lang.is_none_or(|lang| row.slug(lang) == parsed.page.path());
        let spelling = if own { parsed.spelling } else { Spelling::Alias };
        Parsed { lang: parsed.lang, page: parsed.page.at(row.page.path()), spelling }
    }
}
