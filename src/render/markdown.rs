//! A document as Markdown (CommonMark): data is shown literally, whatever signs are in it.

use super::outputs::Written;
use crate::document::{
    Block, Card, CodeBlock, Document, Fact, Footnote, Image, Inline, Items, Line, Link, Prose, Said, Side, Spacing,
    Table, Text, Trail, Url, Value,
};
use crate::escape::{MarkdownCode, MarkdownText, is_blank, mailto, visible};
use crate::format::Telephone;
use crate::lang::{Direction, Lang};
use crate::sink::Sink;

/// How Markdown is written.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::markdown::{self, MarkdownOptions}, sink::Sink};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut text = String::new();
/// markdown::write(&document, &MarkdownOptions::DEFAULT.level(2), &mut Sink::string(&mut text));
/// assert_eq!(text, "## Дәріс");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MarkdownOptions {
    /// The level of the title, from 1 to 5; headings of the body are one below it.
    pub level: u8,
}

impl MarkdownOptions {
    /// The title is a heading of level 1.
    pub const DEFAULT: MarkdownOptions = MarkdownOptions { level: 1 };

    /// The same options with the title at this level, at least 1 and at most 5.
    #[must_use]
    pub const fn level(mut self, level: u8) -> Self {
        self.level = match level {
            0 | 1 => 1,
            2..=5 => level,
            _ => 5,
        };
        self
    }
}

/// Writes a document as Markdown.
///
/// Facts are a list, because tables are no part of CommonMark. A text in another language has its note behind it.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Prose, Text}};
/// for (lang, title) in [(Lang::Kk, "№ 1 *келісім*"), (Lang::Ru, "№ 1 *соглашение*"), (Lang::En, "No. 1 *agreement*")] {
///     let document = Document::new(lang, "a", Text::new(title, lang));
///     assert_eq!(document.markdown(), format!("# {}", title.replace('*', "\\*"))); // shown as it stands
/// }
/// ```
pub fn write(document: &Document<'_>, options: &MarkdownOptions, out: &mut Sink<'_>) {
    let mut page = MarkdownWriter {
        lang: document.lang,
        out,
        last: '\n',
        blocks: 0,
        indent: String::new(),
        joint: Joint::Blank,
        notes: 0,
    };
    if let Some(notice) = document.notice.as_ref().filter(|notice| !is_blank(&notice.text)) {
        page.begin();
        page.bold(notice, "");
    }
    if let Some(trail) = &document.trail {
        page.begin();
        page.trail(trail);
    }
    page.heading(&document.title, options.level);
    for block in &document.blocks {
        page.block(block, options);
    }
}

struct MarkdownWriter<'a, 's> {
    lang: Lang,
    out: &'a mut Sink<'s>,
    /// The character written last, which decides what may stand beside emphasis.
    last: char,
    blocks: usize,
    /// What stands before every line of a quotation or of an item.
    indent: String,
    joint: Joint,
    /// How many notes the prose before this place has.
    notes: u32,
}

/// What stands before the next block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// A blank line.
    Blank,
    /// The mark of the item or the quotation that the block begins.
    Mark,
    /// The end of the line before: in an item of a list that stands close together.
    Line,
}

impl MarkdownWriter<'_, '_> {
    /// Begins a block, with a blank line before it.
    fn begin(&mut self) {
        match self.joint {
            Joint::Blank if self.blocks > 0 => self.mark("\n\n"),
            Joint::Line => self.mark("\n"),
            Joint::Blank | Joint::Mark => {}
        }
        self.last = '\n';
        self.blocks += 1;
    }

    /// Writes markup.
    fn mark(&mut self, markup: &str) {
        for (at, line) in markup.split('\n').enumerate() {
            if at > 0 {
                self.out.push("\n");
                self.out.push(&self.indent);
            }
            self.out.push(line);
        }
        self.last = markup.chars().next_back().unwrap_or(self.last);
    }

    /// Writes data. Only at the beginning of a block can a space mean something.
    fn data(&mut self, text: &str) {
        let words = text.trim_start_matches(|c: char| c.is_ascii_whitespace());
        if words.len() < text.len() && !matches!(self.last, '\n' | ' ') {
            self.mark(" ");
        }
        MarkdownText(words).write(self.out);
        self.last = visible(words).next_back().unwrap_or(self.last);
    }

    fn text(&mut self, text: &Text<'_>) {
        if text.lang == self.lang || text.lang.direction() == Direction::Ltr {
            self.data(&text.text);
        } else {
            self.mark("\u{2068}");
            self.data(&text.text);
            self.mark("\u{2069}");
        }
        self.note(text.note.as_deref());
    }

    fn note(&mut self, note: Option<&str>) {
        if let Some(note) = note {
            self.mark(" (");
            self.data(note);
            self.mark(")");
        }
    }

    fn heading(&mut self, text: &Text<'_>, level: u8) {
        self.begin();
        (0..level).for_each(|_| self.mark("#"));
        self.mark(" ");
        self.text(text);
    }

    /// Writes a text in bold at the beginning of a line; without the marks where a space would stand inside them.
    fn bold(&mut self, text: &Text<'_>, sign: &str) {
        let words = text.text.trim_ascii();
        let begins = visible(words).next().is_some_and(|c| !c.is_whitespace());
        let ends =
            !sign.is_empty() || text.note.is_some() || !visible(words).next_back().is_some_and(char::is_whitespace);
        let mark = if begins && ends { "**" } else { "" };
        self.mark(mark);
        self.data(words);
        self.note(text.note.as_deref());
        self.mark(sign);
        self.mark(mark);
    }

    fn trail(&mut self, trail: &Trail<'_>) {
        for (at, crumb) in trail.crumbs.iter().enumerate() {
            if at > 0 {
                self.mark(" / ");
            }
            match &crumb.url {
                Some(url) => self.link(url, |page| page.text(&crumb.text)),
                None => self.text(&crumb.text),
            }
        }
    }

    fn block(&mut self, block: &Block<'_>, options: &MarkdownOptions) {
        match block {
            Block::Heading(text) => self.heading(text, options.level + 1),
            Block::Paragraph(prose) => {
                self.begin();
                self.prose(prose);
            }
            Block::List(items) => self.list(items.iter(), |page, item| page.prose(item)),
            Block::Facts(facts) => self.list(facts.iter().filter(|fact| !fact.is_empty()), Self::fact),
            Block::Links(links) => {
                self.heading(&links.label, options.level + 1);
                self.list(links.items.iter(), Self::value_link);
            }
            Block::Cards(cards) => self.list(cards.iter(), Self::card),
            Block::Month(table) => {
                self.heading(&table.caption, options.level + 1);
                self.list(table.filled(), |page, (day, values)| {
                    page.data(&day.text);
                    for (at, value) in values.iter().enumerate() {
                        page.mark(if at > 0 { "; " } else { ": " });
                        page.value(value);
                    }
                });
            }
            Block::Image(image) => {
                self.begin();
                self.image(image);
            }
            Block::Section(section) => {
                self.begin();
                (0..(options.level + section.level).min(6)).for_each(|_| self.mark("#"));
                self.mark(" ");
                self.prose(&section.words);
            }
            Block::Items(list) => self.items(list, options),
            Block::Quotation(blocks) => {
                self.begin();
                self.mark("> ");
                self.inside("> ", blocks, Joint::Blank, options);
            }
            Block::Table(table) => self.table(table),
            Block::Code(code) => self.code(code),
            Block::Rule => {
                self.begin();
                self.mark("***");
            }
            Block::Footnotes(notes) => self.footnotes(notes, options),
        }
    }

    fn image(&mut self, image: &Image<'_>) {
        self.mark("!");
        self.link(&image.url, |page| {
            if let Some(alt) = &image.alt {
                page.text(alt);
            }
        });
    }

    /// Writes blocks whose first one stands behind a mark that is already written.
    fn inside(&mut self, indent: &str, blocks: &[Block<'_>], joint: Joint, options: &MarkdownOptions) {
        let (outer, before) = (self.indent.len(), self.joint);
        self.indent.push_str(indent);
        self.joint = Joint::Mark;
        for block in blocks {
            self.block(block, options);
            self.joint = joint;
        }
        self.joint = before;
        self.indent.truncate(outer);
    }

    fn items(&mut self, list: &Items<'_>, options: &MarkdownOptions) {
        let (inner, between) = match list.spacing {
            Spacing::Tight => (Joint::Line, "\n"),
            Spacing::Loose => (Joint::Blank, "\n\n"),
        };
        for (at, item) in list.items.iter().enumerate() {
            match at {
                0 => self.begin(),
                _ => self.mark(between),
            }
            let mark = list.number(at).map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
            self.mark(&mark);
            self.last = '\n';
            self.inside(&" ".repeat(mark.len()), item, inner, options);
        }
    }

    fn table(&mut self, table: &Table<'_>) {
        self.begin();
        self.row(&table.head);
        self.mark("\n|");
        for side in &table.sides {
            self.mark(match side {
                Side::Start => " --- |",
                Side::Middle => " :-: |",
                Side::End => " --: |",
            });
        }
        for row in &table.rows {
            self.mark("\n");
            self.row(row);
        }
    }

    /// A row; a line break inside of a cell, which Markdown does not know, is a space.
    fn row(&mut self, cells: &[Prose<'_>]) {
        self.mark("|");
        for cell in cells {
            self.mark(" ");
            let inlines: Vec<Inline<'_>> = cell
                .inlines
                .iter()
                .map(|inline| match inline {
                    Inline::Break => Inline::Text(" ".into()),
                    other => other.clone(),
                })
                .collect();
            self.inlines(&inlines);
            self.note(cell.note.as_deref());
            self.mark(" |");
        }
    }

    fn code(&mut self, code: &CodeBlock<'_>) {
        let longest = code.text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        self.begin();
        self.mark(&fence);
        self.mark(code.language.as_deref().unwrap_or_default());
        for line in code.text.trim_end_matches('\n').split('\n') {
            self.mark("\n");
            self.mark(line);
        }
        self.mark("\n");
        self.mark(&fence);
    }

    fn footnotes(&mut self, notes: &[Footnote<'_>], options: &MarkdownOptions) {
        for note in notes {
            self.begin();
            let mark = format!("[^{}]: ", self.notes + note.number);
            self.mark(&mark);
            self.inside("    ", &note.blocks, Joint::Blank, options);
        }
        self.notes += u32::try_from(notes.len()).unwrap_or(0);
    }

    /// The title as a link, and what is said below it: lines of one item.
    fn card(&mut self, card: &Card<'_>) {
        match &card.url {
            Some(url) => self.link(url, |page| page.text(&card.title)),
            None => self.text(&card.title),
        }
        for line in card.lines() {
            self.mark("\\\n  ");
            self.inlines(&[line]);
        }
        for fact in card.facts.iter().filter(|fact| !fact.is_empty()) {
            self.mark("\\\n  ");
            self.fact(fact);
        }
    }

    fn list<T>(&mut self, items: impl Iterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        for (at, item) in items.enumerate() {
            match at {
                0 => self.begin(),
                _ => self.mark("\n"),
            }
            self.mark("- ");
            write(self, item);
        }
    }

    fn fact(&mut self, fact: &Fact<'_>) {
        match &fact.line {
            Line::Phrase(phrase) => return self.prose(phrase),
            Line::Labelled if !fact.label.text.is_empty() => {
                self.bold(&fact.label, ":");
                self.mark(" ");
            }
            Line::Labelled | Line::Values => {}
        }
        let separator = fact.values.separator();
        for (at, value) in fact.values.iter().enumerate() {
            if at > 0 {
                self.mark(separator);
            }
            self.value(value);
        }
    }

    fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Text(text) | Value::Name(text) => self.text(text),
            Value::Prose(prose) => self.prose(prose),
            Value::Time(time) => self.data(&time.text),
            Value::Link(link) => self.value_link(link),
            Value::Telephone(number) => self.telephone(*number),
            Value::Email(address) => {
                let mut target = String::new();
                mailto(address, &mut Sink::string(&mut target));
                self.target(&target, |page| page.data(address));
            }
            Value::Code(code) => {
                MarkdownCode(code).write(self.out);
                self.last = '`';
            }
        }
    }

    fn value_link(&mut self, link: &Link<'_>) {
        match &link.text {
            Some(text) => self.link(&link.url, |page| page.text(text)),
            None => self.address(&link.url),
        }
    }

    fn prose(&mut self, prose: &Prose<'_>) {
        self.inlines(&prose.inlines);
        self.note(prose.note.as_deref());
    }

    fn inlines(&mut self, inlines: &[Inline<'_>]) {
        let mut rest = inlines.iter();
        while let Some(inline) = rest.next() {
            let after = rest.as_slice().first().and_then(first).unwrap_or('\n');
            match inline {
                Inline::Text(text) => self.data(text),
                Inline::Emphasis(inner) => self.stressed("*", inner, after),
                Inline::Strong(inner) => self.stressed("**", inner, after),
                Inline::Link(words, url) if words.is_empty() => self.address(url),
                Inline::Link(words, url) => self.link(url, |page| page.inlines(words)),
                Inline::Time(time) => self.data(&time.text),
                Inline::Telephone(number) => self.telephone(*number),
                Inline::Foreign(text) => self.text(text),
                Inline::Break => self.mark("\\\n"),
                Inline::Code(code) => {
                    MarkdownCode(code).write(self.out);
                    self.last = '`';
                }
                Inline::Image(image) => self.image(image),
                Inline::Note(number) => {
                    let mark = format!("[^{}]", self.notes + number);
                    self.mark(&mark);
                }
            }
        }
    }

    /// Writes stressed words; without the marks where CommonMark would not read them as marks.
    fn stressed(&mut self, mark: &'static str, inner: &[Inline<'_>], after: char) {
        let opens = inner.first().and_then(first).is_some_and(|c| flanks(c, self.last));
        let closes = inner.last().and_then(last).is_some_and(|c| flanks(c, after));
        let is_read = opens && closes && self.last != '*' && after != '*';
        self.mark(if is_read { mark } else { "" });
        self.inlines(inner);
        self.mark(if is_read { mark } else { "" });
    }

    fn link(&mut self, url: &Url<'_>, words: impl FnOnce(&mut Self)) {
        self.target(url.as_str(), words);
    }

    fn target(&mut self, url: &str, words: impl FnOnce(&mut Self)) {
        self.mark("[");
        words(self);
        self.mark("](<");
        self.mark(url);
        self.mark(">)");
    }

    fn telephone(&mut self, number: Telephone) {
        self.target(&number.uri().to_string(), |page| page.data(&number.to_string()));
    }

    /// Writes an address that is its own words.
    fn address(&mut self, url: &Url<'_>) {
        match url.scheme() {
            Some("https" | "http" | "webcal") => {
                self.mark("<");
                self.mark(url.as_str());
                self.mark(">");
            }
            _ => self.link(url, |page| page.data(url.shown())),
        }
    }
}

/// Whether a mark between these two is read as a mark: `inner` is the character inside the stressed words.
fn flanks(inner: char, outer: char) -> bool {
    let is_sign = |c: char| !c.is_alphanumeric();
    !inner.is_whitespace() && (!is_sign(inner) || is_sign(outer))
}

fn first(inline: &Inline<'_>) -> Option<char> {
    match inline {
        Inline::Text(text) => visible(text).next(),
        Inline::Emphasis(_) | Inline::Strong(_) => Some('*'),
        Inline::Link(..) | Inline::Telephone(_) => Some('['),
        Inline::Time(time) => visible(&time.text).next(),
        Inline::Foreign(text) => visible(&text.text).next(),
        Inline::Break => Some('\n'),
        Inline::Code(_) => Some('`'),
        Inline::Image(_) => Some('!'),
        Inline::Note(_) => Some('['),
    }
}

fn last(inline: &Inline<'_>) -> Option<char> {
    match inline {
        Inline::Text(text) => visible(text).next_back(),
        Inline::Image(_) | Inline::Note(_) => Some(']'),
        Inline::Time(time) => visible(&time.text).next_back(),
        Inline::Foreign(text) => text.note.as_ref().map_or_else(|| visible(&text.text).next_back(), |_| Some(')')),
        other => first(other),
    }
}

/// The row `markdown`.
pub(super) fn of(said: &Said<'_>) -> Written {
    Ok(Some(said.page.markdown()))
}
