//! How HTML is written, and who may change the markup of parts.

use super::classes::{Classes, MarkupPlace, Styles};
use super::writer::HtmlWriter;
use crate::document::{Block, Card, Document, Fact, Text, Trail};

/// How HTML is written.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{self, HtmlOptions, Level}, sink::Sink};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut fragment = String::new();
/// html::write(&document, &HtmlOptions::DEFAULT.level(Level::H2), &mut Sink::string(&mut fragment));
/// assert!(fragment.contains("<h2"));
/// ```
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
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::html::{self, HtmlOptions, Level}, sink::Sink};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut fragment = String::new();
/// html::write(&document, &HtmlOptions::DEFAULT.level(Level::H3), &mut Sink::string(&mut fragment));
/// assert!(fragment.contains("<h3"));
/// ```
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
    pub(super) const fn title(self) -> &'static str {
        self.below(0)
    }

    /// A heading as many levels below the title, as far as there are levels.
    pub(super) const fn below(self, steps: usize) -> &'static str {
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
///
/// ```
/// use ushtil::render::html::{Follow, HtmlOptions};
/// assert_eq!(HtmlOptions::DEFAULT.follow(Follow::No).follow, Follow::No); // links to other sites get `nofollow`
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Follow {
    /// They may: `rel="noopener"`.
    Yes,
    /// They may not: `rel="noopener nofollow"`.
    No,
}

/// A part of the markup that a [`Theme`] can change.
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

impl HtmlWriter<'_, '_> {
    /// Writes the class and the style of a place, and one list of classes more.
    pub(super) fn dress(&mut self, options: &HtmlOptions<'_>, place: MarkupPlace, more: &'static str) -> &mut Self {
        self.class(&[options.classes.of(place), more]);
        match options.styles.of(place) {
            "" => self,
            style => self.raw(" style=\"").raw(style).raw("\""),
        }
    }
}
