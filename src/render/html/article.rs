//! The usual markup of a document: what stands where a [`Theme`](super::Theme) changes nothing.

use super::classes::{MarkupPlace, property, root};
use super::{Follow, HtmlOptions, HtmlWriter, Part};
use crate::document::{
    About, Action, Block, CodeBlock, Document, Fact, Footnote, Image, Inline, Items, Line, Link, Links, Prose, Section,
    Side, Spacing, Stamp, Table, Text, Time, Trail, Url, Value,
};
use crate::escape::mailto;
use crate::format::Telephone;
use crate::lang::{Direction, Lang, LangTag};
use std::cell::Cell;

/// Writes a document with these options.
pub(super) struct Renderer<'a> {
    pub(super) lang: Lang,
    pub(super) about: About,
    pub(super) options: &'a HtmlOptions<'a>,
    anchors: Anchors,
    /// How many headings stand before this place.
    pub(super) headings: Cell<usize>,
    /// How many notes the prose before this place has.
    notes: Cell<u32>,
}

/// Whether headings can be linked to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchors {
    /// They have ids, the same in every language: the document is alone on its page.
    Numbered,
    /// They have none: several documents may stand on one page.
    None,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(document: &Document<'_>, options: &'a HtmlOptions<'a>, anchors: Anchors) -> Self {
        Renderer {
            lang: document.lang,
            about: document.about,
            options,
            anchors,
            headings: Cell::new(0),
            notes: Cell::new(0),
        }
    }

    pub(super) fn part(
        &self,
        part: Part<'_>,
        html: &mut HtmlWriter<'_, '_>,
        mut usual: impl FnMut(&mut HtmlWriter<'_, '_>),
    ) {
        self.options.theme.part(part, html, &mut usual);
    }

    /// Opens an element that has the class of its place, and leaves its tag open.
    pub(super) fn tag<'w, 'x, 'y>(
        &self,
        tag: &'static str,
        place: MarkupPlace,
        html: &'w mut HtmlWriter<'x, 'y>,
    ) -> &'w mut HtmlWriter<'x, 'y> {
        html.raw(tag).dress(self.options, place, "")
    }

    pub(super) fn article(&self, document: &Document<'_>, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<article")
            .dress(self.options, MarkupPlace::Article, root(self.about))
            .attribute_of("lang", self.lang);
        html.attribute("data-id", &document.id).raw(">\n");
        if let Some(notice) = &document.notice {
            self.part(Part::Notice(notice), html, |html| {
                self.tag("<p", MarkupPlace::Notice, html).raw("><strong>");
                self.text(notice, html);
                html.raw("</strong></p>\n");
            });
        }
        let title = &document.title;
        self.part(Part::Title(title), html, |html| {
            let name = if self.about == About::Page { "" } else { "p-name" };
            html.raw("<").raw(self.options.level.title()).dress(self.options, MarkupPlace::Title, name).raw(">");
            self.text(title, html);
            html.raw("</").raw(self.options.level.title()).raw(">\n");
        });
        if let (Some(url), false) = (&document.url, self.about == About::Page) {
            html.raw("<data class=\"u-url\"").attribute("value", url.as_str()).raw("></data>\n");
        }
        let first_facts = document.blocks.iter().position(|block| matches!(block, Block::Facts(_)));
        if first_facts.is_none() {
            self.actions(&document.actions, html);
        }
        for (at, block) in document.blocks.iter().enumerate() {
            self.part(Part::Block(block), html, |html| self.block(block, html));
            if Some(at) == first_facts {
                self.actions(&document.actions, html);
            }
        }
        html.raw("</article>");
    }

    pub(super) fn trail(&self, trail: &Trail<'_>, html: &mut HtmlWriter<'_, '_>) {
        self.tag("<nav", MarkupPlace::Trail, html).attribute_of("lang", self.lang);
        html.attribute("aria-label", &trail.label.text).raw(">\n");
        self.tag("<ol", MarkupPlace::Crumbs, html).raw(">\n");
        for (at, crumb) in trail.crumbs.iter().enumerate() {
            let is_last = at + 1 == trail.crumbs.len();
            self.tag("<li", MarkupPlace::Crumb, html).raw(">");
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

    fn actions(&self, actions: &[Action<'_>], html: &mut HtmlWriter<'_, '_>) {
        if actions.is_empty() {
            return;
        }
        self.tag("<p", MarkupPlace::Actions, html).raw(">\n");
        for (at, action) in actions.iter().enumerate() {
            let place = if at == 0 { MarkupPlace::FirstAction } else { MarkupPlace::Action };
            self.anchor(&action.url, place, "", html);
            self.text(&action.text, html);
            html.raw("</a>\n");
        }
        html.raw("</p>\n");
    }

    fn block(&self, block: &Block<'_>, html: &mut HtmlWriter<'_, '_>) {
        match block {
            Block::Heading(text) => self.heading(text, html),
            Block::Paragraph(prose) => {
                self.open("<p", MarkupPlace::Paragraph, prose.lang, html);
                self.inlines(&prose.inlines, html);
                html.raw("</p>\n");
            }
            Block::List(items) => self.list(items, html),
            Block::Facts(facts) => self.facts(facts, html),
            Block::Links(links) => self.links(links, html),
            Block::Image(image) => self.image(image, html),
            Block::Cards(cards) => self.cards(cards, html),
            Block::Month(table) => self.month(table, html),
            Block::Section(section) => self.section(section, html),
            Block::Items(list) => self.items(list, html),
            Block::Quotation(blocks) => {
                html.raw("<blockquote>\n");
                blocks.iter().for_each(|block| self.block(block, html));
                html.raw("</blockquote>\n");
            }
            Block::Table(table) => self.table(table, html),
            Block::Code(code) => Self::code(code, html),
            Block::Rule => {
                html.raw("<hr>\n");
            }
            Block::Footnotes(notes) => self.footnotes(notes, html),
        }
    }

    /// A heading of prose; those below the first level count as part of what the first one is over.
    fn section(&self, section: &Section<'_>, html: &mut HtmlWriter<'_, '_>) {
        let level = self.options.level.below(usize::from(section.level));
        self.headings.set(self.headings.get() + 1);
        html.raw("<").raw(level).dress(self.options, MarkupPlace::Heading, "");
        if self.anchors == Anchors::Numbered {
            html.attribute_of("id", format_args!("part-{}", self.headings.get()));
        }
        html.raw(">");
        self.prose(&section.words, html);
        html.raw("</").raw(level).raw(">\n");
    }

    fn items(&self, list: &Items<'_>, html: &mut HtmlWriter<'_, '_>) {
        let (open, close) = if list.first.is_some() { ("<ol", "</ol>\n") } else { ("<ul", "</ul>\n") };
        self.tag(open, MarkupPlace::List, html);
        if let Some(first) = list.first.filter(|first| *first != 1) {
            html.attribute_of("start", first);
        }
        html.raw(">\n");
        for item in &list.items {
            html.raw("<li>");
            for (at, block) in item.iter().enumerate() {
                match block {
                    Block::Paragraph(prose) if list.spacing == Spacing::Tight => self.prose(prose, html),
                    block => {
                        html.raw(if at == 0 || list.spacing == Spacing::Tight { "\n" } else { "" });
                        self.block(block, html);
                    }
                }
            }
            html.raw("</li>\n");
        }
        html.raw(close);
    }

    fn table(&self, table: &Table<'_>, html: &mut HtmlWriter<'_, '_>) {
        self.tag("<table", MarkupPlace::Table, html).raw(">\n<thead>\n<tr>\n");
        self.cells("th", &table.head, &table.sides, html);
        html.raw("</tr>\n</thead>\n");
        if !table.rows.is_empty() {
            html.raw("<tbody>\n");
            for row in &table.rows {
                html.raw("<tr>\n");
                self.cells("td", row, &table.sides, html);
                html.raw("</tr>\n");
            }
            html.raw("</tbody>\n");
        }
        html.raw("</table>\n");
    }

    fn cells(&self, tag: &'static str, cells: &[Prose<'_>], sides: &[Side], html: &mut HtmlWriter<'_, '_>) {
        for (cell, side) in cells.iter().zip(sides) {
            html.raw("<").raw(tag);
            if tag == "th" {
                html.raw(" scope=\"col\"");
            }
            html.raw(match side {
                Side::Start => "",
                Side::Middle => " class=\"ushtil-middle\"",
                Side::End => " class=\"ushtil-end\"",
            });
            html.raw(">");
            self.prose(cell, html);
            html.raw("</").raw(tag).raw(">\n");
        }
    }

    fn code(code: &CodeBlock<'_>, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<pre translate=\"no\"><code");
        if let Some(language) = &code.language {
            html.attribute("class", &format!("language-{language}"));
        }
        html.raw(">");
        // a line break is part of the text here, where every other text is one line
        for line in code.text.split_inclusive('\n') {
            html.text(line.trim_end_matches('\n'));
            html.raw(if line.ends_with('\n') { "\n" } else { "" });
        }
        html.raw("</code></pre>\n");
    }

    /// The notes of prose; those of other prose on the page go on counting.
    fn footnotes(&self, notes: &[Footnote<'_>], html: &mut HtmlWriter<'_, '_>) {
        html.raw("<ol class=\"ushtil-notes\"");
        if self.notes.get() > 0 {
            html.attribute_of("start", self.notes.get() + 1);
        }
        html.raw(">\n");
        for note in notes {
            html.raw("<li");
            if self.anchors == Anchors::Numbered {
                html.attribute_of("id", format_args!("note-{}", self.notes.get() + note.number));
            }
            html.raw(">\n");
            note.blocks.iter().for_each(|block| self.block(block, html));
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
        self.notes.set(self.notes.get() + u32::try_from(notes.len()).unwrap_or(0));
    }

    fn note(&self, number: u32, html: &mut HtmlWriter<'_, '_>) {
        let number = (self.notes.get() + number).to_string();
        html.raw("<sup>");
        if self.anchors == Anchors::Numbered {
            html.raw("<a").attribute_of("href", format_args!("#note-{number}")).raw(">").text(&number).raw("</a>");
        } else {
            html.text(&number);
        }
        html.raw("</sup>");
    }

    fn heading(&self, text: &Text<'_>, html: &mut HtmlWriter<'_, '_>) {
        self.headings.set(self.headings.get() + 1);
        html.raw("<").raw(self.options.level.below(1)).dress(self.options, MarkupPlace::Heading, "");
        if self.anchors == Anchors::Numbered {
            html.attribute_of("id", format_args!("part-{}", self.headings.get()));
        }
        html.raw(">");
        self.text(text, html);
        html.raw("</").raw(self.options.level.below(1)).raw(">\n");
    }

    fn list(&self, items: &[Prose<'_>], html: &mut HtmlWriter<'_, '_>) {
        if items.is_empty() {
            return;
        }
        self.tag("<ul", MarkupPlace::List, html).raw(">\n");
        for item in items {
            self.marked_tag("<li", item.lang, html);
            html.raw(">");
            self.inlines(&item.inlines, html);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /// Facts with a label make a `dl`; a fact that is a whole line stands between two of them.
    pub(super) fn facts(&self, facts: &[Fact<'_>], html: &mut HtmlWriter<'_, '_>) {
        let mut is_open = false;
        for fact in facts.iter().filter(|fact| !fact.is_empty()) {
            let is_labelled = !fact.label.text.is_empty();
            if is_labelled != is_open {
                match is_labelled {
                    true => self.tag("<dl", MarkupPlace::Facts, html).raw(">\n"),
                    false => html.raw("</dl>\n"),
                };
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

    fn labelled(&self, fact: &Fact<'_>, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<div").dress(self.options, MarkupPlace::Fact, fact.role.class()).raw(">");
        self.tag("<dt", MarkupPlace::Label, html).raw(">");
        self.text(&fact.label, html);
        html.raw("</dt>");
        let property = property(self.about, fact.role);
        for value in fact.values.iter() {
            let carried = if is_carried_inside(value) { "" } else { property };
            html.raw("<dd").dress(self.options, MarkupPlace::Value, carried).raw(">");
            self.value(value, property, html);
            html.raw("</dd>");
        }
        if let (true, Line::Phrase(phrase)) = (fact.values.is_empty(), &fact.line) {
            self.tag("<dd", MarkupPlace::Value, html).raw(">");
            self.prose(phrase, html);
            html.raw("</dd>");
        }
        html.raw("</div>\n");
    }

    fn line(&self, fact: &Fact<'_>, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<p").dress(self.options, MarkupPlace::Line, fact.role.class()).raw(">");
        match &fact.line {
            Line::Phrase(phrase) => self.prose(phrase, html),
            Line::Labelled | Line::Values => fact.values.iter().enumerate().for_each(|(at, value)| {
                html.raw(if at > 0 { fact.values.separator() } else { "" });
                self.value(value, property(self.about, fact.role), html);
            }),
        }
        html.raw("</p>\n");
    }

    /// A value; where it is an element of its own, the property of the microformat is on that.
    pub(super) fn value(&self, value: &Value<'_>, property: &'static str, html: &mut HtmlWriter<'_, '_>) {
        match value {
            Value::Text(text) | Value::Name(text) if property.ends_with("h-adr") => {
                html.raw("<span class=\"p-label\">");
                self.text(text, html);
                html.raw("</span>");
            }
            Value::Text(text) | Value::Name(text) => self.text(text, html),
            Value::Prose(prose) => self.prose(prose, html),
            Value::Time(time) => Self::time(time, property, html),
            Value::Link(link) => self.link(link, property, html),
            Value::Telephone(number) => self.telephone(*number, property, html),
            Value::Email(address) => self.email(address, property, html),
            Value::Code(code) => {
                html.raw("<code translate=\"no\">").text(code).raw("</code>");
            }
        }
    }

    fn links(&self, links: &Links<'_>, html: &mut HtmlWriter<'_, '_>) {
        if links.items.is_empty() {
            return;
        }
        self.tag("<div", MarkupPlace::Links, html).raw(">\n");
        self.heading(&links.label, html);
        self.tag("<ul", MarkupPlace::List, html).raw(">\n");
        for link in &links.items {
            html.raw("<li>");
            self.link(link, "", html);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</div>\n");
    }

    fn image(&self, image: &Image<'_>, html: &mut HtmlWriter<'_, '_>) {
        self.tag("<figure", MarkupPlace::Image, html).raw(">");
        self.picture(image, html);
        html.raw("</figure>\n");
    }

    pub(super) fn picture(&self, image: &Image<'_>, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<img").attribute_of("src", &image.url);
        html.attribute("alt", image.alt.as_ref().map_or("", |alt| &alt.text));
        if let Some(alt) = image.alt.as_ref().filter(|alt| alt.lang != self.lang) {
            Self::marked(alt.lang, html);
        }
        html.raw(">");
    }

    /// Text, in an element of its own where it is in another language than the page.
    pub(super) fn text(&self, text: &Text<'_>, html: &mut HtmlWriter<'_, '_>) {
        if text.lang == self.lang {
            html.text(&text.text);
        } else {
            html.raw("<span");
            Self::marked(text.lang, html);
            html.raw(">").text(&text.text).raw("</span>");
        }
    }

    /// An element of the body, with its language where it is not the page's.
    fn open(&self, tag: &'static str, place: MarkupPlace, lang: LangTag, html: &mut HtmlWriter<'_, '_>) {
        html.raw(tag).dress(self.options, place, "");
        if lang != self.lang {
            Self::marked(lang, html);
        }
        html.raw(">");
    }

    /// A tag that is left open, with the language where it is not the page's.
    fn marked_tag(&self, tag: &'static str, lang: LangTag, html: &mut HtmlWriter<'_, '_>) {
        html.raw(tag);
        if lang != self.lang {
            Self::marked(lang, html);
        }
    }

    fn marked(lang: LangTag, html: &mut HtmlWriter<'_, '_>) {
        html.attribute_of("lang", lang);
        if lang.direction() == Direction::Rtl {
            html.raw(" dir=\"rtl\"");
        }
    }

    fn prose(&self, prose: &Prose<'_>, html: &mut HtmlWriter<'_, '_>) {
        if prose.lang == self.lang {
            return self.inlines(&prose.inlines, html);
        }
        self.marked_tag("<span", prose.lang, html);
        html.raw(">");
        self.inlines(&prose.inlines, html);
        html.raw("</span>");
    }

    fn inlines(&self, inlines: &[Inline<'_>], html: &mut HtmlWriter<'_, '_>) {
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
                    self.anchor(url, MarkupPlace::Link, "", html);
                    if words.is_empty() {
                        html.text(url.named());
                    }
                    self.inlines(words, html);
                    html.raw("</a>");
                }
                Inline::Time(time) => Self::time(time, "", html),
                Inline::Telephone(number) => self.telephone(*number, "", html),
                Inline::Foreign(text) => self.text(text, html),
                Inline::Break => {
                    html.raw("<br>");
                }
                Inline::Code(code) => {
                    html.raw("<code translate=\"no\">").text(code).raw("</code>");
                }
                Inline::Image(image) => self.picture(image, html),
                Inline::Note(number) => self.note(*number, html),
            }
        }
    }

    /// A link by its words; one without words says the host that it leads to.
    pub(super) fn link(&self, link: &Link<'_>, property: &'static str, html: &mut HtmlWriter<'_, '_>) {
        self.anchor(&link.url, MarkupPlace::Link, property, html);
        match &link.text {
            Some(text) => self.text(text, html),
            None => {
                html.text(link.url.named());
            }
        }
        html.raw("</a>");
    }

    pub(super) fn anchor(&self, url: &Url<'_>, place: MarkupPlace, more: &'static str, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<a").dress(self.options, place, more).attribute("href", url.as_str());
        if url.is_external() {
            html.raw(match self.options.follow {
                Follow::Yes => " rel=\"noopener\"",
                Follow::No => " rel=\"noopener nofollow\"",
            });
        }
        html.raw(">");
    }

    /// One `time` around the words, which a machine reads as the beginning; the end of an event is data without words.
    pub(super) fn time(time: &Time<'_>, property: &'static str, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<time").class(&[property]).stamp("datetime", &time.start).raw(">").text(&time.text).raw("</time>");
        if let (Some(end), "dt-start") = (&time.end, property) {
            Self::end(end, html);
        }
    }

    fn end(end: &Stamp, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<data class=\"dt-end\"").stamp("value", end).raw("></data>");
    }

    /// A number is digits, a plus and spaces: nothing in it has to be escaped.
    fn telephone(&self, number: Telephone, property: &'static str, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<a").dress(self.options, MarkupPlace::Link, property).attribute_of("href", number.uri()).raw(">");
        number.write(html.out);
        html.raw("</a>");
    }

    fn email(&self, address: &str, property: &'static str, html: &mut HtmlWriter<'_, '_>) {
        html.raw("<a").dress(self.options, MarkupPlace::Link, property).raw(" href=\"");
        mailto(address, html.out);
        html.raw("\">").text(address).raw("</a>");
    }
}

/// Whether a value is an element of its own, which can carry the property of a microformat.
fn is_carried_inside(value: &Value<'_>) -> bool {
    matches!(value, Value::Time(_) | Value::Link(_) | Value::Telephone(_) | Value::Email(_))
}
