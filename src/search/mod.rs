//! Search in the pages of a site: in any form of a word, the same on the server and in the browser.
//!
//! An [`Index`] holds one language. A server asks it; a page loads it as a file, its [`shard`](Index::shard), when a reader begins
//! to type, and [`SCRIPT`] asks that. Words are found by their [`Key`].

mod key;
mod words;

pub use key::Key;
pub use words::fold;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::document::Document;
use crate::escape::JsonText;
use crate::lang::Lang;
use crate::language::searches;
use crate::render::{fitted, text};
use crate::sink::{self, Sink};
use words::{ALIKE, words};

/// The script that searches in the browser: less than two kilobytes; the shard is loaded when a reader presses the first key.
///
/// A form with `data-index` names the shard; the element with the id of `data-results` shows what was found, after the words of
/// its `data-count` or those of `data-none`.
pub const SCRIPT: &str = include_str!("search.js");

/// What can be found in one language.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Prose, Text, Url}, search::Index};
/// let rows = [
///     (Lang::Kk, "Париж және Алматы адвокаттарының келісімі", "келісімде"),
///     (Lang::Ru, "Четвёртая встреча по вопросам адвокатуры", "четвертую адвокатура"),
///     (Lang::En, "Agreements between Paris and Almaty", "agreement"),
/// ];
/// for (lang, title, wanted) in rows {
///     let mut index = Index::new(lang);
///     let mut document = Document::new(lang, "d", Text::new(title, lang));
///     document.url = Some(Url::parse(format!("/{lang}/d"))?);
///     index.add(&document);
///     let results = index.search(wanted);
///     assert_eq!(results.iter().map(|hit| hit.title).collect::<Vec<_>>(), [title], "{wanted}");
///     assert!(index.search("ештеңе ничто nothing").is_empty());
/// }
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Index {
    lang: Lang,
    pages: Vec<Page>,
    /// The pages that hold a word.
    words: BTreeMap<Key, Vec<usize>>,
    /// The same words, folded.
    folded: BTreeSet<String>,
    /// Beside a key, those of the same word's other forms that begin otherwise; found when somebody searches.
    kin: OnceLock<BTreeMap<Key, BTreeSet<Key>>>,
}

#[derive(Debug, Clone)]
struct Page {
    title: String,
    url: String,
    excerpt: String,
}

/// A page that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hit<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Where it is.
    pub url: &'a str,
    /// One or two sentences of it.
    pub excerpt: &'a str,
}

impl Index {
    /// An index with nothing in it.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Index { lang, pages: Vec::new(), words: BTreeMap::new(), folded: BTreeSet::new(), kin: OnceLock::new() }
    }

    /// Adds a page. A document without an address is left out: nobody could go there.
    pub fn add(&mut self, document: &Document<'_>) {
        let Some(url) = &document.url else { return };
        let page = self.pages.len();
        let whole = sink::string(|out| text::write(document, &text::TextOptions::DEFAULT, out));
        for key in Key::all(&whole, self.lang) {
            self.words.entry(key).or_default().push(page);
        }
        self.folded.append(&mut words(&whole));
        self.kin.take();
        let excerpt = match &document.description {
            Some(text) => text.text.to_string(),
            None => excerpt(document, &whole),
        };
        self.pages.push(Page { title: document.title.text.to_string(), url: url.as_str().to_owned(), excerpt });
    }

    /// Adds a page that is also found by other words: by every form of the names on it ([`Name::forms`](crate::grammar::Name::forms)),
    /// where endings alone do not lead from one to another.
    ///
    /// ```
    /// use ushtil::{Lang, document::{Document, Text, Url}, grammar::Name, search::Index};
    /// let name = Name::man().given(Lang::Ru, "Лев").family(Lang::Ru, "Канафин").build();
    /// let mut document = Document::new(Lang::Ru, "lev", Text::new(name.text(Lang::Ru), Lang::Ru));
    /// document.url = Some(Url::parse("/ru/lev")?);
    /// let mut index = Index::new(Lang::Ru);
    /// index.add_with(&document, name.forms(Lang::Ru).map(|form| form.to_string()));
    /// for wanted in ["Лев", "льва", "Льву Канафину", "КАНАФИНЫМ"] {
    ///     assert_eq!(index.search(wanted).len(), 1, "{wanted}");
    /// }
    /// # Ok::<(), ushtil::document::UrlError>(())
    /// ```
    pub fn add_with(&mut self, document: &Document<'_>, words: impl IntoIterator<Item = String>) {
        let page = self.pages.len();
        self.add(document);
        if self.pages.len() == page {
            return;
        }
        for key in words.into_iter().flat_map(|text| Key::all(&text, self.lang)) {
            let pages = self.words.entry(key).or_default();
            if pages.last() != Some(&page) {
                pages.push(page);
            }
        }
    }

    /// The pages that hold every word, in whatever form; those with the words in their title first, otherwise in the order in which
    /// they were added. The last word may be only begun.
    #[must_use]
    pub fn search(&self, wanted: &str) -> Vec<Hit<'_>> {
        let keys: Vec<Key> = Key::all(wanted, self.lang).into_iter().collect();
        if keys.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(bool, usize)> = Vec::new();
        for (at, page) in self.pages.iter().enumerate() {
            if !keys.iter().all(|key| self.holding(key).any(|page| page == at)) {
                continue;
            }
            let title = Key::all(&page.title, self.lang);
            let in_title = keys.iter().all(|key| {
                let kin = self.kin_of(key);
                title.iter().any(|word| word.begins_with(key) || kin.is_some_and(|kin| kin.contains(word)))
            });
            found.push((!in_title, at));
        }
        found.sort_unstable();
        let pages = found.iter().filter_map(|(_, at)| self.pages.get(*at));
        pages.map(|page| Hit { title: &page.title, url: &page.url, excerpt: &page.excerpt }).collect()
    }

    /// The pages that hold a word which begins with this one, or another form of it.
    fn holding<'k>(&'k self, key: &'k Key) -> impl Iterator<Item = usize> + 'k {
        let from = self.words.range(key.clone()..).take_while(move |(word, _)| word.begins_with(key));
        let kin = self.kin_of(key).into_iter().flatten().filter_map(|kin| self.words.get(kin));
        from.map(|(_, pages)| pages).chain(kin).flatten().copied()
    }

    fn kin_of(&self, key: &Key) -> Option<&BTreeSet<Key>> {
        self.kin().get(key)
    }

    fn kin(&self) -> &BTreeMap<Key, BTreeSet<Key>> {
        self.kin.get_or_init(|| {
            let mut all: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
            for forms in (searches(self.lang).families)(&self.folded) {
                let keys: BTreeSet<Key> = forms.iter().map(|form| Key::of_folded(form, self.lang)).collect();
                let here: Vec<&Key> = keys.iter().filter(|key| self.words.contains_key(*key)).collect();
                for key in &keys {
                    let others = here.iter().filter(|other| !other.begins_with(key)).map(|other| (*other).clone());
                    let others: BTreeSet<Key> = others.collect();
                    if !others.is_empty() {
                        all.entry(key.clone()).or_default().extend(others);
                    }
                }
            }
            all
        })
    }

    /// The index as a file for [`SCRIPT`].
    #[must_use]
    pub fn shard(&self) -> String {
        let mut out = String::from("{\"endings\":");
        list(searches(self.lang).endings.iter().copied(), &mut out);
        out.push_str(",\"last\":");
        list(searches(self.lang).last_letters.iter().copied(), &mut out);
        out.push_str(",\"alike\":");
        let pair = |column: fn(&(char, char)) -> char| ALIKE.iter().map(column).collect::<String>();
        list([&*pair(|pair| pair.0), &*pair(|pair| pair.1)].into_iter(), &mut out);
        out.push_str(",\"pages\":[");
        for (at, page) in self.pages.iter().enumerate() {
            out.push_str(if at > 0 { "," } else { "" });
            list([&*page.title, &*page.url, &*page.excerpt].into_iter(), &mut out);
        }
        out.push_str("],\"words\":{");
        for (at, (key, pages)) in self.words.iter().enumerate() {
            out.push_str(if at > 0 { "," } else { "" });
            string(key.as_written(), &mut out);
            // writing to a string cannot fail
            let _ = write!(out, ":{pages:?}");
        }
        out.push_str("},\"kin\":{");
        for (at, (key, kin)) in self.kin().iter().enumerate() {
            out.push_str(if at > 0 { "," } else { "" });
            string(key.as_written(), &mut out);
            out.push(':');
            list(kin.iter().map(Key::as_written), &mut out);
        }
        out.push_str("}}");
        out
    }
}

/// What a page says below its title, as far as a result has room for it.
fn excerpt(document: &Document<'_>, whole: &str) -> String {
    let title = &document.title.text;
    let below = whole.lines().skip_while(|line| !line.starts_with(&**title)).skip(1);
    let said: Vec<&str> = below.filter(|line| !line.is_empty()).take(3).collect();
    let said = said.join(" · ");
    let is_address = |word: &&str| word.starts_with('/') || word.contains("://");
    let said = said.split(' ').filter(|word| !is_address(word)).collect::<Vec<_>>().join(" ");
    fitted(&said, 160).unwrap_or(said)
}

fn list<'t>(texts: impl Iterator<Item = &'t str>, out: &mut String) {
    out.push('[');
    for (at, text) in texts.enumerate() {
        out.push_str(if at > 0 { "," } else { "" });
        string(text, out);
    }
    out.push(']');
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    JsonText(text).write(&mut Sink::string(out));
    out.push('"');
}
