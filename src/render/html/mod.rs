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
//! | `ushtil-month` | the `table` of a month |
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
mod list;
mod options;
mod page;
mod writer;

pub use classes::{Classes, MarkupPlace, Styles};
pub use options::{Follow, HtmlOptions, Level, Part, Theme};
pub(super) use page::of;
pub use page::{Page, whole_page, write_page};
pub use writer::HtmlWriter;

use super::outputs::Written;
use crate::document::{Document, Said};
use crate::sink::Sink;
use article::{Anchors, Renderer};

/// The stylesheet for the classes above: one column, large enough to touch, light and dark, and fit for paper. What makes it a
/// house's own are the variables at its beginning.
pub const STYLESHEET: &str = include_str!("style.css");

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
