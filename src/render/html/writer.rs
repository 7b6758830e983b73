//! What writes HTML: the only way for text to become part of markup is through its escapes.

use crate::document::Stamp;
use crate::escape::{HtmlAttribute, HtmlText};
use crate::render::Markup;
use crate::sink::Sink;
use std::fmt::Write as _;

/// Writes HTML; text and attributes can only be written escaped.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{self, HtmlOptions, HtmlWriter, Part, Theme}, sink::Sink};
/// struct Framed;
/// impl Theme for Framed {
///     fn part(&self, part: Part<'_>, html: &mut HtmlWriter<'_, '_>, usual: &mut dyn FnMut(&mut HtmlWriter<'_, '_>)) {
///         match part {
///             Part::Title(title) => { html.raw("<h1 class=\"big\">").text(&title.text).raw("</h1>"); }
///             _ => usual(html),
///         }
///     }
/// }
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut fragment = String::new();
/// html::write(&document, &HtmlOptions::DEFAULT.theme(&Framed), &mut Sink::string(&mut fragment));
/// assert!(fragment.contains(r#"<h1 class="big">Дәріс</h1>"#));
/// ```
pub struct HtmlWriter<'a, 's> {
    pub(super) out: &'a mut Sink<'s>,
}

impl<'a, 's> HtmlWriter<'a, 's> {
    pub(super) fn new(out: &'a mut Sink<'s>) -> Self {
        HtmlWriter { out }
    }

    /// Writes markup of the program's own; text that comes from anywhere else belongs into [`HtmlWriter::text`].
    #[inline]
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.out.push(markup);
        self
    }

    /// Writes text.
    #[inline]
    pub fn text(&mut self, text: &str) -> &mut Self {
        HtmlText(text).write(self.out);
        self
    }

    /// Writes an attribute with a space before it, into a tag that is open.
    #[inline]
    pub fn attribute(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.out.join(&[" ", name, "=\""]);
        HtmlAttribute(value).write(self.out);
        self.out.push("\"");
        self
    }

    /// Writes an attribute with a date.
    pub(super) fn stamp(&mut self, name: &'static str, stamp: &Stamp) -> &mut Self {
        self.out.join(&[" ", name, "=\""]);
        stamp.write(self.out);
        self.out.push("\"");
        self
    }

    /// Writes an attribute that prints itself: a tag, an address, a number.
    #[inline]
    pub(super) fn attribute_of(&mut self, name: &'static str, value: impl std::fmt::Display) -> &mut Self {
        self.out.join(&[" ", name, "=\""]);
        // a sink keeps its first error, and a tag, an address or a number holds nothing to escape
        let _ = write!(self.out, "{value}");
        self.out.push("\"");
        self
    }

    /// Writes markup that was made before.
    pub fn markup(&mut self, markup: &Markup) -> &mut Self {
        self.out.push(markup.as_str());
        self
    }
}
