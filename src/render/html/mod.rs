//! A document as HTML: a fragment for a page that is there already, or a whole page; no script and no style inside.
//!
//! # Classes
//!
//! | class | element |
//! | --- | --- |
//! | `ushtil-trail` | the `nav` with the way from the home page |
//! | `ushtil-article` | the `article`; it has `lang`, and the document's id as `data-id` |
//! | `ushtil-notice` | the status, before the title |
//! | `ushtil-title` | the title |
//! | `ushtil-facts` | the `dl` of the facts; each `div` in it is `ushtil-fact` and `ushtil-` with the role: `ushtil-access-code` |
//! | `ushtil-line` | a fact that is a whole line without a label |
//! | `ushtil-actions` | the buttons below the first facts, each `ushtil-action` |
//! | `ushtil-cards` | a list of events or people, each `ushtil-card` |
//! | `ushtil-links` | links that belong together, such as "Add to calendar" |
//! | `ushtil-image` | the `figure` of a picture |
//!
//! [`STYLESHEET`] styles these classes in light, in dark and on paper; nothing depends on it. [`Classes`] puts those of
//! GOV.UK, Bootstrap, Pico or of the program itself in their place. Programs that read microformats find `h-event`, `h-card`,
//! `h-adr` and `h-feed`, whatever the classes are.
//!
//! # Other markup
//!
//! A [`Theme`] is asked for every [`Part`]: it can put something around the usual markup, write its own in its place,
//! or leave the part out. Whatever it writes goes through [`HtmlWriter`], which escapes.
//!
//! ```
//! use ushtil::{Lang, document::{Document, Text}, render::html::{self, HtmlOptions, HtmlWriter, Part, Theme}, sink::Sink};
//!
//! struct Banner;
//! impl Theme for Banner {
//!     fn part(&self, part: Part<'_>, html: &mut HtmlWriter<'_, '_>, usual: &mut dyn FnMut(&mut HtmlWriter<'_, '_>)) {
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
//!     html::write(&document, &HtmlOptions::DEFAULT.theme(&Banner), &mut Sink::string(&mut page));
//!     assert!(page.contains("<div class=\"banner\" data-title="));
//! }
//! ```

mod article;
mod classes;
mod page;
mod writer;

pub use classes::{Classes, MarkupPlace, Styles};
pub(super) use page::of;
pub use page::{Page, write_page};
pub use writer::HtmlWriter;

use super::outputs::Written;
use crate::document::{Block, Card, Document, Fact, Said, Text, Trail};
use crate::sink::Sink;
use article::{Anchors, Renderer};

/// The stylesheet for the classes above: one column, large enough to touch, light and dark, and fit for paper. What makes it a
/// house's own are the variables at its beginning.
pub const STYLESHEET: &str = include_str!("style.css");

/// How HTML is written.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct HtmlOptions<'a> {
    /// The level of the title; headings of the body are one below it.
    pub level: Level,
    /// Whether search engines are asked to follow links to other sites.
    pub follow: Follow,
    /// Which classes the markup has.
    pub classes: Classes,
    /// Which styles stand inside the tags.
    pub styles: Styles,
    /// Who may change the markup of parts.
    pub theme: &'a dyn Theme,
}

impl HtmlOptions<'static> {
    /// The title is an `h1`, links may be followed, and the markup is the usual one.
    pub const DEFAULT: HtmlOptions<'static> = HtmlOptions {
        level: Level::H1,
        follow: Follow::Yes,
        classes: Classes::OWN,
        styles: Styles::NONE,
        theme: &Usual,
    };
}

impl<'a> HtmlOptions<'a> {
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

    /// The same options with these classes.
    #[must_use]
    pub const fn classes(mut self, classes: Classes) -> Self {
        self.classes = classes;
        self
    }

    /// The same options with these styles inside the tags.
    #[must_use]
    pub const fn styles(mut self, styles: Styles) -> Self {
        self.styles = styles;
        self
    }

    /// The same options with a theme.
    #[must_use]
    pub const fn theme<'t>(self, theme: &'t dyn Theme) -> HtmlOptions<'t>
    where
        'a: 't,
    {
        HtmlOptions { level: self.level, follow: self.follow, classes: self.classes, styles: self.styles, theme }
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
        self.below(0)
    }

    /// A heading as many levels below the title, as far as there are levels.
    const fn below(self, steps: usize) -> &'static str {
        match self as usize + steps {
            0 => "h1",
            1 => "h2",
            2 => "h3",
            3 => "h4",
            4 => "h5",
            _ => "h6",
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
    /// One entry of a list.
    Card(&'a Card<'a>),
}

/// Changes the markup of parts without a fork.
pub trait Theme {
    /// Writes a part; `usual` writes what the library would, as often as it is called.
    fn part(&self, part: Part<'_>, html: &mut HtmlWriter<'_, '_>, usual: &mut dyn FnMut(&mut HtmlWriter<'_, '_>));
}

/// The markup as this library has it.
struct Usual;

impl Theme for Usual {
    fn part(&self, _part: Part<'_>, html: &mut HtmlWriter<'_, '_>, usual: &mut dyn FnMut(&mut HtmlWriter<'_, '_>)) {
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
///     assert!(html.starts_with(&format!("<article class=\"ushtil-article\" lang=\"{lang}\" data-id=\"d\">")));
///     assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"));
/// }
/// ```
pub fn write(document: &Document<'_>, options: &HtmlOptions<'_>, out: &mut Sink<'_>) {
    written(document, options, Anchors::None, &mut HtmlWriter::new(out));
}

fn written(document: &Document<'_>, options: &HtmlOptions<'_>, anchors: Anchors, html: &mut HtmlWriter<'_, '_>) {
    let page = Renderer::new(document, options, anchors);
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
