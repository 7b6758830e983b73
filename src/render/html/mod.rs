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

mod page;

pub use page::{Page, write_page};

use super::escape::{HtmlAttribute, HtmlText, mailto};
use crate::document::{Block, Document, Fact, Image, Inline, Line, Link, Links, Prose, Text, Time, Trail, Url, Value};
use crate::format::Telephone;
use crate::lang::{Direction, Lang, LangTag};
use crate::render::Markup;
use crate::sink::Sink;
use std::fmt::Write as _;

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

/// Writes HTML; text and attributes can only be written escaped.
pub struct Writer<'a, 's> {
    out: &'a mut Sink<'s>,
}

impl<'a, 's> Writer<'a, 's> {
    pub(super) fn new(out: &'a mut Sink<'s>) -> Self {
        Writer { out }
    }

    /// Writes markup of the program's own; text that comes from anywhere else belongs into [`Writer::text`].
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.out.push(markup);
        self
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        HtmlText(text).write(self.out);
        self
    }

    /// Writes an attribute with a space before it, into a tag that is open.
    pub fn attribute(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.out.join(&[" ", name, "=\""]);
        HtmlAttribute(value).write(self.out);
        self.out.push("\"");
        self
    }

    /// Writes an attribute that prints itself: a tag, an address, a date.
    fn attribute_of(&mut self, name: &'static str, value: impl std::fmt::Display) -> &mut Self {
        self.out.join(&[" ", name, "=\""]);
        // a sink keeps its first error, and a tag, an address or a date holds nothing to escape
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

struct Renderer<'a> {
    lang: Lang,
    options: &'a Options<'a>,
}

impl Renderer<'_> {
    fn part(&self, part: Part<'_>, html: &mut Writer<'_, '_>, mut usual: impl FnMut(&mut Writer<'_, '_>)) {
        self.options.theme.part(part, html, &mut usual);
    }

    fn article(&self, document: &Document<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<article class=\"u-article\"").attribute_of("lang", document.lang);
        html.attribute("data-id", &document.id).raw(">\n");
        if let Some(notice) = &document.notice {
            self.part(Part::Notice(notice), html, |html| {
                html.raw("<p class=\"u-notice\"><strong>");
                self.text(notice, html);
                html.raw("</strong></p>\n");
            });
        }
        let title = &document.title;
        self.part(Part::Title(title), html, |html| {
            html.raw("<").raw(self.options.level.title()).raw(" class=\"u-title\">");
            self.text(title, html);
            html.raw("</").raw(self.options.level.title()).raw(">\n");
        });
        for block in &document.blocks {
            self.part(Part::Block(block), html, |html| self.block(block, html));
        }
        html.raw("</article>");
    }

    fn trail(&self, trail: &Trail<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<nav class=\"u-trail\"").attribute_of("lang", self.lang);
        html.attribute("aria-label", &trail.label.text).raw(">\n<ol>\n");
        for (at, crumb) in trail.crumbs.iter().enumerate() {
            let is_last = at + 1 == trail.crumbs.len();
            html.raw("<li>");
            match &crumb.url {
                Some(url) => {
                    html.raw("<a").attribute_of("href", url);
                    if is_last {
                        html.raw(" aria-current=\"page\"");
                    }
                    html.raw(">");
                    self.text(&crumb.text, html);
                    html.raw("</a>");
                }
                None => self.text(&crumb.text, html),
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n</nav>");
    }

    fn block(&self, block: &Block<'_>, html: &mut Writer<'_, '_>) {
        match block {
            Block::Heading(text) => self.heading(text, html),
            Block::Paragraph(prose) => {
                self.open("<p", prose.lang, html);
                self.inlines(&prose.inlines, html);
                html.raw("</p>\n");
            }
            Block::List(items) => self.list(items, html),
            Block::Facts(facts) => self.facts(facts, html),
            Block::Links(links) => self.links(links, html),
            Block::Image(image) => self.image(image, html),
        }
    }

    fn heading(&self, text: &Text<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<").raw(self.options.level.below()).raw(">");
        self.text(text, html);
        html.raw("</").raw(self.options.level.below()).raw(">\n");
    }

    fn list(&self, items: &[Prose<'_>], html: &mut Writer<'_, '_>) {
        if items.is_empty() {
            return;
        }
        html.raw("<ul>\n");
        for item in items {
            self.open("<li", item.lang, html);
            self.inlines(&item.inlines, html);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// Facts with a label make a `dl`; a fact that is a whole line stands between two of them.
    fn facts(&self, facts: &[Fact<'_>], html: &mut Writer<'_, '_>) {
        let mut is_open = false;
        for fact in facts.iter().filter(|fact| !fact.is_empty()) {
            let is_labelled = !fact.label.text.is_empty();
            if is_labelled != is_open {
                html.raw(if is_labelled { "<dl class=\"u-facts\">\n" } else { "</dl>\n" });
                is_open = is_labelled;
            }
            self.part(Part::Fact(fact), html, |html| match is_labelled {
                true => self.labelled(fact, html),
                false => self.line(fact, html),
            });
        }
        if is_open {
            html.raw("</dl>\n");
        }
    }

    fn labelled(&self, fact: &Fact<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<div class=\"u-fact u-").raw(fact.role.name()).raw("\"><dt>");
        self.text(&fact.label, html);
        html.raw("</dt>");
        for value in fact.values.iter() {
            html.raw("<dd>");
            self.value(value, html);
            html.raw("</dd>");
        }
        if let (true, Line::Phrase(phrase)) = (fact.values.is_empty(), &fact.line) {
            html.raw("<dd>");
            self.prose(phrase, html);
            html.raw("</dd>");
        }
        html.raw("</div>\n");
    }

    fn line(&self, fact: &Fact<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<p class=\"u-line u-").raw(fact.role.name()).raw("\">");
        match &fact.line {
            Line::Phrase(phrase) => self.prose(phrase, html),
            Line::Labelled | Line::Values => fact.values.iter().enumerate().for_each(|(at, value)| {
                html.raw(if at > 0 { ", " } else { "" });
                self.value(value, html);
            }),
        }
        html.raw("</p>\n");
    }

    fn value(&self, value: &Value<'_>, html: &mut Writer<'_, '_>) {
        match value {
            Value::Text(text) | Value::Name(text) => self.text(text, html),
            Value::Prose(prose) => self.prose(prose, html),
            Value::Time(time) => Self::time(time, html),
            Value::Link(link) => self.link(link, html),
            Value::Telephone(number) => Self::telephone(*number, html),
            Value::Email(address) => Self::email(address, html),
            Value::Code(code) => {
                html.raw("<code translate=\"no\">").text(code).raw("</code>");
            }
        }
    }

    fn links(&self, links: &Links<'_>, html: &mut Writer<'_, '_>) {
        if links.items.is_empty() {
            return;
        }
        html.raw("<div class=\"u-links\">\n");
        self.heading(&links.label, html);
        html.raw("<ul>\n");
        for link in &links.items {
            html.raw("<li>");
            self.link(link, html);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</div>\n");
    }

    fn image(&self, image: &Image<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<figure class=\"u-image\"><img").attribute_of("src", &image.url);
        html.attribute("alt", image.alt.as_ref().map_or("", |alt| &alt.text));
        if let Some(alt) = image.alt.as_ref().filter(|alt| alt.lang != self.lang) {
            Self::marked(alt.lang, html);
        }
        html.raw("></figure>\n");
    }

    /// Text, in an element of its own where it is in another language than the page.
    fn text(&self, text: &Text<'_>, html: &mut Writer<'_, '_>) {
        if text.lang == self.lang {
            html.text(&text.text);
        } else {
            html.raw("<span");
            Self::marked(text.lang, html);
            html.raw(">").text(&text.text).raw("</span>");
        }
    }

    /// A tag that is left open, with the language where it is not the page's.
    fn open(&self, tag: &'static str, lang: LangTag, html: &mut Writer<'_, '_>) {
        html.raw(tag);
        if lang != self.lang {
            Self::marked(lang, html);
        }
        html.raw(">");
    }

    fn marked(lang: LangTag, html: &mut Writer<'_, '_>) {
        html.attribute_of("lang", lang);
        if lang.direction() == Direction::Rtl {
            html.raw(" dir=\"rtl\"");
        }
    }

    fn prose(&self, prose: &Prose<'_>, html: &mut Writer<'_, '_>) {
        if prose.lang == self.lang {
            return self.inlines(&prose.inlines, html);
        }
        self.open("<span", prose.lang, html);
        self.inlines(&prose.inlines, html);
        html.raw("</span>");
    }

    fn inlines(&self, inlines: &[Inline<'_>], html: &mut Writer<'_, '_>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    html.text(text);
                }
                Inline::Emphasis(inner) => {
                    html.raw("<em>");
                    self.inlines(inner, html);
                    html.raw("</em>");
                }
                Inline::Strong(inner) => {
                    html.raw("<strong>");
                    self.inlines(inner, html);
                    html.raw("</strong>");
                }
                Inline::Link(words, url) => {
                    self.anchor(url, html);
                    if words.is_empty() {
                        html.text(url.shown());
                    }
                    self.inlines(words, html);
                    html.raw("</a>");
                }
                Inline::Time(time) => Self::time(time, html),
                Inline::Telephone(number) => Self::telephone(*number, html),
                Inline::Foreign(text) => self.text(text, html),
                Inline::Break => {
                    html.raw("<br>");
                }
            }
        }
    }

    fn link(&self, link: &Link<'_>, html: &mut Writer<'_, '_>) {
        self.anchor(&link.url, html);
        match &link.text {
            Some(text) => self.text(text, html),
            None => {
                html.text(link.url.shown());
            }
        }
        html.raw("</a>");
    }

    fn anchor(&self, url: &Url<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<a").attribute("href", url.as_str());
        if url.is_external() {
            html.raw(match self.options.follow {
                Follow::Yes => " rel=\"noopener\"",
                Follow::No => " rel=\"noopener nofollow\"",
            });
        }
        html.raw(">");
    }

    /// One `time` for the beginning, around the words, and an empty one for the end.
    fn time(time: &Time<'_>, html: &mut Writer<'_, '_>) {
        html.raw("<time").attribute_of("datetime", &time.start).raw(">").text(&time.text).raw("</time>");
        if let Some(end) = &time.end {
            html.raw("<time").attribute_of("datetime", end).raw("></time>");
        }
    }

    /// A number is digits, a plus and spaces: nothing in it has to be escaped.
    fn telephone(number: Telephone, html: &mut Writer<'_, '_>) {
        html.raw("<a").attribute_of("href", number.uri()).raw(">");
        number.write(html.out);
        html.raw("</a>");
    }

    fn email(address: &str, html: &mut Writer<'_, '_>) {
        html.raw("<a href=\"");
        mailto(address, html.out);
        html.raw("\">").text(address).raw("</a>");
    }
}
