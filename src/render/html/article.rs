//! The usual markup of a document: what stands where a [`Theme`](super::Theme) changes nothing.

use super::{Follow, Options, Part, Writer};
use crate::document::{Block, Document, Fact, Image, Inline, Line, Link, Links, Prose, Text, Time, Trail, Url, Value};
use crate::escape::mailto;
use crate::format::Telephone;
use crate::lang::{Direction, Lang, LangTag};

/// Writes a document with these options.
pub(super) struct Renderer<'a> {
    pub(super) lang: Lang,
    pub(super) options: &'a Options<'a>,
}

impl Renderer<'_> {
    pub(super) fn part(&self, part: Part<'_>, html: &mut Writer<'_, '_>, mut usual: impl FnMut(&mut Writer<'_, '_>)) {
        self.options.theme.part(part, html, &mut usual);
    }

    pub(super) fn article(&self, document: &Document<'_>, html: &mut Writer<'_, '_>) {
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

    pub(super) fn trail(&self, trail: &Trail<'_>, html: &mut Writer<'_, '_>) {
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
