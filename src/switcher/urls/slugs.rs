//! Words of its own for each page in each language, over any other strategy.

use super::pattern::Pattern;
use super::{PagePath, Parsed, Spelling, Urls, UrlsError};
use crate::lang::{Lang, PerLang};

/// Paths of their own for some pages, over another strategy, in letters that readers of the language know.
///
/// A part in braces stands for one segment of the path, whatever it is: one row is enough for all events. Where several
/// rows fit, the one with fewer such parts counts. A path in the words of one language under another one is understood
/// and redirected.
///
/// ```
/// use ushtil::{Lang, switcher::{PagePath, Prefix, Slugs, Urls}};
/// let urls = Slugs::new(Prefix::new())
///     .page("/events", |lang| match lang {
///         Lang::Kk => "/іс-шаралар",
///         Lang::Ru => "/мероприятия",
///         Lang::En => "/events",
///     })?
///     .page("/events/{id}", |lang| match lang {
///         Lang::Kk => "/іс-шаралар/{id}",
///         Lang::Ru => "/мероприятия/{id}",
///         Lang::En => "/events/{id}",
///     })?;
/// let page = PagePath::new("/events/legal-aid?page=2");
/// assert_eq!(urls.parse("/kk/іс-шаралар/legal-aid?page=2").page, page);
/// assert_eq!(urls.parse("/ru/мероприятия/legal-aid?page=2").page, page);
/// assert_eq!(urls.build(Lang::En, &page), "/en/events/legal-aid?page=2");
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
    page: Pattern,
    slugs: PerLang<Pattern>,
}

impl<U: Urls> Slugs<U> {
    /// No page has words of its own yet.
    pub fn new(inner: U) -> Self {
        Slugs { inner, rows: Vec::new() }
    }

    /// The path of a page in each language.
    ///
    /// # Errors
    /// [`UrlsError::Twice`] if one of the paths already leads to another page; [`UrlsError::Parts`] if a path does not
    /// have the same parts in braces as the page, each once.
    pub fn page<T: AsRef<str>>(mut self, page: &str, slug: impl FnMut(Lang) -> T) -> Result<Self, UrlsError> {
        let texts = PerLang::of(slug);
        let slugs = texts.as_ref().map(|text| Pattern::read_loosely(text.as_ref()));
        let row = Row { page: Pattern::read(page)?, slugs };
        if let Some((lang, _)) = row.slugs.iter().find(|(_, pattern)| !pattern.has_parts_of(&row.page)) {
            return Err(UrlsError::Parts(texts[lang].as_ref().to_owned()));
        }
        let taken = self.rows.iter().flat_map(Row::paths).find(|before| row.paths().any(|path| path.is_like(before)));
        match taken {
            Some(path) => Err(UrlsError::Twice(path.to_string())),
            None => {
                self.rows.push(row);
                Ok(self)
            }
        }
    }

    /// The path of a page in the words of a language: its own, unless these words would be read as another page.
    fn worded(&self, lang: Lang, page: &PagePath) -> PagePath {
        let row = best(&self.rows, |row| row.page.parts(page.path()));
        let Some((row, parts)) = row else { return page.clone() };
        let worded = page.at(&row.slug(lang).filled(&parts));
        if self.unworded(&worded) == *page { worded } else { page.clone() }
    }

    /// The page that a path in the words of any language means.
    fn unworded(&self, path: &PagePath) -> PagePath {
        match best(&self.rows, |row| row.paths().find_map(|pattern| pattern.parts(path.path()))) {
            Some((row, parts)) => path.at(&row.page.filled(&parts)),
            None => path.clone(),
        }
    }
}

/// The row that fits with the fewest free parts, and what these parts are.
fn best<'r, 'p>(
    rows: &'r [Row],
    fits: impl Fn(&'r Row) -> Option<Vec<(&'r str, &'p str)>>,
) -> Option<(&'r Row, Vec<(&'r str, &'p str)>)> {
    let fitting = rows.iter().filter_map(|row| fits(row).map(|parts| (row, parts)));
    fitting.min_by_key(|(_, parts)| parts.len()) // of equals, the first
}

impl Row {
    fn paths(&self) -> impl Iterator<Item = &Pattern> {
        std::iter::once(&self.page).chain(self.slugs.values())
    }

    fn slug(&self, lang: Lang) -> &Pattern {
        &self.slugs[lang]
    }
}

impl<U: Urls> Urls for Slugs<U> {
    fn build(&self, lang: Lang, page: &PagePath) -> String {
        // a page that is named by one language's words is the page that these words mean
        self.inner.build(lang, &self.worded(lang, &self.unworded(page)))
    }

    fn parse(&self, url: &str) -> Parsed {
        let parsed = self.inner.parse(url);
        let page = self.unworded(&parsed.page);
        let own = parsed.lang.is_none_or(|lang| self.worded(lang, &page).path() == parsed.page.path());
        let spelling = if own { parsed.spelling } else { Spelling::Alias };
        Parsed { lang: parsed.lang, page, spelling }
    }
}
