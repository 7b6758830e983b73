//! A document as HTML: a fragment for a page that is there already, or a whole page; no script and no style inside.
//!
//! # Classes
//!
//! | class | element |
//! | --- | --- |
//! | `u-trail` | the `nav` with the way from the home page |
//! | `u-article` | the `article`; it has `lang`, and the document's id as `data-id` |
//! | `u-notice` | the status, before the title |
//! | `u-title` | the title |
//! | `u-facts` | the `dl` of the facts; each `div` in it is `u-fact` and `u-` with the role: `u-access-code` |
//! | `u-line` | a fact that is a whole line without a label |
//! | `u-links` | links that belong together, such as "Add to calendar" |
//! | `u-image` | the `figure` of a picture |
//!
//! [`STYLESHEET`] is a small one for these classes, which prints well; nothing depends on it.
//!
//! # Other markup
//!
//! A [`Theme`] is asked for every [`Part`]: it can put something around the usual markup, write its own in its place,
//! or leave the part out. Whatever it writes goes through [`Writer`], which escapes.
//!
//! ```
//! use ushtil::{Lang, document::{Document, Text}, render::html::{self, Options, Part, Theme, Writer}, sink::Sink};
//!
//! struct Banner;
//! impl Theme for Banner {
//!     fn part(&self, part: Part<'_>, html: &mut Writer<'_, '_>, usual: &mut dyn FnMut(&mut Writer<'_, '_>)) {
//!         match part {
//!             Part::Title(title) => {
//!                 html.raw("<div class=\"banner\"").attribute("data-title", &title.text).raw(">");
//!                 usual(html);
//!                 html.raw("</div>");
//!             }
//!             _ => usual(html),
//!         }
//!     }
//! }
//!
//! for (lang, title) in [(Lang::Kk, "Талқылау"), (Lang::Ru, "Обсуждение"), (Lang::En, "A \"discussion\"")] {
//!     let document = Document::new(lang, "d", Text::new(title, lang));
//!     let mut page = String::new();
//!     html::write(&document, &Options::DEFAULT.theme(&Banner), &mut Sink::string(&mut page));
//!     assert!(page.contains("<div class=\"banner\" data-title="));
//! }
//! ```

mod article;
mod page;
mod writer;

pub(super) use page::of;
pub use page::{Page, write_page};
pub use writer::Writer;

use super::outputs::Written;
use crate::document::{Block, Document, Fact, Said, Text, Trail};
use crate::sink::Sink;
use article::Renderer;

/// A small stylesheet for the classes above: one column, large enough to touch, and fit for paper.
pub const STYLESHEET: &str = include_str!("style.css");

/// How HTML is written.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Options<'a> {
    /// The level of the title; headings of the body are one below it.
    pub level: Level,
    /// Whether search engines are asked to follow links to other sites.
    pub follow: Follow,
    /// Who may change the markup of parts.
    pub theme: &'a dyn Theme,
}

impl Options<'static> {
    /// The title is an `h1`, links may be followed, and the markup is the usual one.
    pub const DEFAULT: Options<'static> = Options { level: Level::H1, follow: Follow::Yes, theme: &Usual };
}

impl<'a> Options<'a> {
    /// The same options with the title at this level.
    #[must_use]
    pub const fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// The same options with this advice to search engines.
    #[must_use]
    pub const fn follow(mut self, follow: Follow) -> Self {
        self.follow = follow;
        self
    }

    /// The same options with a theme.
    #[must_use]
    pub const fn theme<'t>(self, theme: &'t dyn Theme) -> Options<'t>
    where
        'a: 't,
    {
        Options { level: self.level, follow: self.follow, theme }
    }
}

/// The level of a document's title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The page is about this document.
    H1,
    /// The document is one of several on a page.
    H2,
    /// The document stands below a section.
    H3,
    /// The document stands two sections deep.
    H4,
}

impl Level {
    const fn title(self) -> &'static str {
        match self {
            Level::H1 => "h1",
            Level::H2 => "h2",
            Level::H3 => "h3",
            Level::H4 => "h4",
        }
    }

    const fn below(self) -> &'static str {
        match self {
            Level::H1 => "h2",
            Level::H2 => "h3",
            Level::H3 => "h4",
            Level::H4 => "h5",
        }
    }
}

/// Whether search engines are asked to follow links to other sites.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follow {
    /// They may: `rel="noopener"`.
    Yes,
    /// They may not: `rel="noopener nofollow"`.
    No,
}

/// A part of the markup that a [`Theme`] can change.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Part<'a> {
    /// The way from the home page, before the article.
    Trail(&'a Trail<'a>),
    /// The whole article.
    Article(&'a Document<'a>),
    /// The status.
    Notice(&'a Text<'a>),
    /// The title.
    Title(&'a Text<'a>),
    /// A block of the body.
    Block(&'a Block<'a>),
    /// One fact: a `div` in the `dl`, or a line.
    Fact(&'a Fact<'a>),
}

/// Changes the markup of parts without a fork.
pub trait Theme {
    /// Writes a part; `usual` writes what the library would, as often as it is called.
    fn part(&self, part: Part<'_>, html: &mut Writer<'_, '_>, usual: &mut dyn FnMut(&mut Writer<'_, '_>));
}

/// The markup as this library has it.
struct Usual;

impl Theme for Usual {
    fn part(&self, _part: Part<'_>, html: &mut Writer<'_, '_>, usual: &mut dyn FnMut(&mut Writer<'_, '_>)) {
        usual(html);
    }
}

/// Writes a document as a fragment: its trail, if it has one, and its article.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}};
/// let rows = [(Lang::Kk, "Қазақша «және» <b>"), (Lang::Ru, "По-русски & <b>"), (Lang::En, "In English <b>")];
/// for (lang, title) in rows {
///     let html = Document::new(lang, "d", Text::new(title, lang)).html();
///     assert!(html.starts_with(&format!("<article class=\"u-article\" lang=\"{lang}\" data-id=\"d\">")));
///     assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"));
/// }
/// ```
pub fn write(document: &Document<'_>, options: &Options<'_>, out: &mut Sink<'_>) {
    let page = Renderer { lang: document.lang, options };
    let html = &mut Writer::new(out);
    if let Some(trail) = &document.trail {
        page.part(Part::Trail(trail), html, |html| page.trail(trail, html));
        html.raw("\n");
    }
    page.part(Part::Article(document), html, |html| page.article(document, html));
}

/// The row `fragment`: for a page that is there already.
pub(super) fn fragment_of(said: &Said<'_>) -> Written {
    Ok(Some(said.page.html()))
}
