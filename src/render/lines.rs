//! The layout of channels that are made of lines: a line for each fact, a blank line between blocks.
//!
//! What a channel does to words, such as stars around a title, is its [`Channel`]; the layout is compiled for each of them.

use super::headline::dash;
use crate::document::{
    Block, Card, Document, Fact, Inline, Items, Line, Link, MonthTable, Prose, Side, Spacing, Table, Text, Trail, Url,
    Value,
};
use crate::escape::Plain;
use crate::format::Telephone;
use crate::lang::{Direction, Lang, LangTag};
use crate::sink::Sink;
use std::marker::PhantomData;

/// What a channel does to words.
pub(super) trait Channel {
    /// Writes data so that it is shown as it stands, on one line.
    fn data(text: &str, out: &mut Sink<'_>);

    /// Writes what readers type or copy: a code, a mailbox.
    fn literal(text: &str, out: &mut Sink<'_>) {
        Self::data(text, out);
    }

    /// Writes an address.
    fn address(url: &str, out: &mut Sink<'_>) {
        Self::data(url, out);
    }

    /// What stands above and below lines that are shown as they stand; without it they are indented.
    const FENCE: &'static str = "";

    /// The mark on both sides of an important text; none where the channel has none or the text cannot carry it.
    fn mark(_text: &Text<'_>) -> &'static str {
        ""
    }
}

/// How lines are laid out.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    /// The longest line in characters.
    pub(super) width: Option<usize>,
    /// What ends a line.
    pub(super) end: &'static str,
}

/// Writes a document: its status, its trail, its title and its blocks; facts follow the title directly.
pub(super) fn write<C: Channel>(document: &Document<'_>, layout: Layout, out: &mut Sink<'_>) {
    let mut page = LineWriter::<C>::new(document.lang, layout, out);
    if let Some(notice) = &document.notice {
        page.line(|page| page.strong(notice));
    }
    if let Some(trail) = &document.trail {
        page.line(|page| page.trail(trail));
        page.blank();
    }
    page.line(|page| page.strong(&document.title));
    let mut follows_title = document.trail.is_none();
    for block in &document.blocks {
        if !(follows_title && matches!(block, Block::Facts(_))) {
            page.blank();
        }
        follows_title = false;
        page.block(block);
    }
}

/// Writes facts alone, one a line.
pub(super) fn write_facts<C: Channel>(facts: &[Fact<'_>], lang: Lang, layout: Layout, out: &mut Sink<'_>) {
    LineWriter::<C>::new(lang, layout, out).facts(facts);
}

struct LineWriter<'a, 's, C> {
    lang: Lang,
    layout: Layout,
    out: &'a mut Sink<'s>,
    /// The line that is being made, where it has to be broken.
    line: String,
    /// How many lines have begun.
    lines: usize,
    /// What stands before every line of a quotation or of an item, and before the next line instead.
    indent: String,
    mark: Option<String>,
    /// Whether an address was written last: no sign may stick to it.
    after_url: bool,
    channel: PhantomData<C>,
}

impl<'a, 's, C: Channel> LineWriter<'a, 's, C> {
    fn new(lang: Lang, layout: Layout, out: &'a mut Sink<'s>) -> Self {
        LineWriter {
            lang,
            layout,
            out,
            line: String::new(),
            lines: 0,
            indent: String::new(),
            mark: None,
            after_url: false,
            channel: PhantomData,
        }
    }

    fn end_line(&mut self) {
        self.out.push(self.layout.end);
    }

    /// Begins a line, writes it, and breaks it where it is too long.
    fn line(&mut self, write: impl FnOnce(&mut Self)) {
        if self.lines > 0 {
            self.end_line();
        }
        self.lines += 1;
        self.after_url = false;
        let mark = self.mark.take();
        let Some(width) = self.layout.width else {
            self.out.push(mark.as_deref().unwrap_or(&self.indent));
            return write(self);
        };
        write(self);
        let line = std::mem::take(&mut self.line);
        let indent = Indent { first: mark.as_deref().unwrap_or(&self.indent), rest: &self.indent };
        wrap(&line, width, self.layout.end, indent, self.out);
        self.line = line;
        self.line.clear();
    }

    /// A line that is never broken, whose spaces count.
    fn line_as_it_is(&mut self, text: &str) {
        if self.lines > 0 {
            self.end_line();
        }
        self.lines += 1;
        let mark = self.mark.take();
        self.out.push(mark.as_deref().unwrap_or(&self.indent));
        self.out.push(text);
    }

    /// Writes blocks behind a mark, such as the number of an item; their other lines are indented as far.
    fn inside(&mut self, mark: &str, indent: &str, blocks: &[Block<'_>], spacing: Spacing) {
        let (outer, lead) = (self.indent.len(), self.mark.take());
        self.mark = Some(format!("{}{mark}", lead.as_deref().unwrap_or(&self.indent)));
        self.indent.push_str(indent);
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 && spacing == Spacing::Loose {
                self.blank();
            }
            self.block(block);
        }
        if self.mark.is_some() {
            self.line(|_| ()); // an item with nothing in it
        }
        self.indent.truncate(outer);
    }

    fn blank(&mut self) {
        self.end_line();
        self.out.push(self.indent.trim_end());
    }

    fn push(&mut self, text: &str) {
        self.put(text, C::data);
    }

    /// Writes a text as the channel writes data, codes or addresses.
    fn put(&mut self, text: &str, write: impl FnOnce(&str, &mut Sink<'_>)) {
        if text.is_empty() {
            return;
        }
        if std::mem::take(&mut self.after_url) && !text.starts_with([' ', '\n']) {
            self.write_sign(" ");
        }
        match self.layout.width {
            Some(_) => write(text, &mut Sink::string(&mut self.line)),
            None => write(text, self.out),
        }
    }

    /// A number is digits, a plus and no-break spaces: nothing in it has to be taken out.
    fn telephone(&mut self, number: Telephone) {
        if std::mem::take(&mut self.after_url) {
            self.write_sign(" ");
        }
        match self.layout.width {
            Some(_) => number.write(&mut Sink::string(&mut self.line)),
            None => number.write(self.out),
        }
    }

    fn url(&mut self, url: &str) {
        self.put(url, C::address);
        self.after_url = true;
    }

    /// A text with the mark of the channel around it.
    fn strong(&mut self, text: &Text<'_>) {
        let mark = C::mark(text);
        if mark.is_empty() {
            return self.text(text);
        }
        self.write_sign(mark);
        self.text(text);
        self.write_sign(mark);
    }

    fn text(&mut self, text: &Text<'_>) {
        self.isolated(&text.text, text.lang);
        if let Some(note) = &text.note {
            self.sign(" (");
            self.push(note);
            self.sign(")");
        }
    }

    /// Writes a sign of ours, in which nothing has to be taken out.
    fn sign(&mut self, sign: &'static str) {
        if std::mem::take(&mut self.after_url) && !sign.starts_with(' ') {
            self.write_sign(" ");
        }
        self.write_sign(sign);
    }

    fn write_sign(&mut self, sign: &'static str) {
        match self.layout.width {
            Some(_) => self.line.push_str(sign),
            None => self.out.push(sign),
        }
    }

    /// Writes words that run the other way so that what follows them stays in its place.
    fn isolated(&mut self, text: &str, lang: LangTag) {
        if lang == self.lang || lang.direction() == Direction::Ltr {
            return self.push(text);
        }
        self.sign("\u{2068}"); // data cannot hold these marks: they are taken out of it
        self.push(text);
        self.sign("\u{2069}");
    }

    fn trail(&mut self, trail: &Trail<'_>) {
        for (at, crumb) in trail.crumbs.iter().enumerate() {
            if at > 0 {
                self.push(" / ");
            }
            self.text(&crumb.text);
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Heading(text) => self.line(|page| page.strong(text)),
            Block::Paragraph(prose) => self.paragraph("", prose),
            Block::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    if at > 0 && self.indent.is_empty() {
                        self.blank();
                    }
                    self.paragraph(dash(self.lang), item);
                }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Links(links) => {
                self.line(|page| {
                    page.strong(&links.label);
                    page.sign(":");
                });
                links.items.iter().for_each(|item| self.line(|page| page.link(item)));
            }
            Block::Cards(cards) => {
                for (at, card) in cards.iter().enumerate() {
                    if at > 0 {
                        self.blank();
                    }
                    self.card(card);
                }
            }
            Block::Month(table) => self.month(table),
            Block::Image(image) => {
                self.line(|page| {
                    if let Some(alt) = &image.alt {
                        page.text(alt);
                        page.push(" ");
                    }
                    page.url(image.url.as_str());
                });
            }
            Block::Section(section) => {
                let words = Text::new(crate::document::words(&section.words), section.words.lang);
                let words = Text { note: section.words.note.clone(), ..words };
                self.line(|page| page.strong(&words));
                for url in addresses(&section.words.inlines) {
                    self.line(|page| page.url(url));
                }
            }
            Block::Items(list) => self.items(list),
            Block::Quotation(blocks) => self.inside("> ", "> ", blocks, Spacing::Loose),
            Block::Table(table) => self.table(table),
            Block::Code(code) => self.code(code.text.trim_end_matches('\n')),
            Block::Rule => self.line_as_it_is("———"),
            Block::Footnotes(notes) => {
                for note in notes {
                    self.inside(&format!("[{}] ", note.number), "    ", &note.blocks, Spacing::Loose);
                }
            }
        }
    }

    /// The days that have something, a line each.
    fn month(&mut self, table: &MonthTable<'_>) {
        self.line(|page| page.strong(&table.caption));
        for (day, values) in table.filled() {
            self.line(|page| {
                page.push(&day.text);
                for (at, value) in values.iter().enumerate() {
                    page.sign(if at > 0 { "; " } else { ": " });
                    page.value(value);
                }
            });
        }
    }

    fn items(&mut self, list: &Items<'_>) {
        for (at, item) in list.items.iter().enumerate() {
            if at > 0 && list.spacing == Spacing::Loose {
                self.blank();
            }
            let mark = list.number(at).map_or_else(|| dash(self.lang).to_owned(), |number| format!("{number}. "));
            let indent = " ".repeat(mark.chars().count());
            self.inside(&mark, &indent, item, list.spacing);
        }
    }

    /// A table with its columns below each other; a wide one row by row, each cell with the name of its column.
    fn table(&mut self, table: &Table<'_>) {
        let head: Vec<String> = table.head.iter().map(|cell| self.cell(cell)).collect();
        let rows: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.iter().map(|cell| self.cell(cell)).collect()).collect();
        match columns(&head, &rows, &table.sides, self.layout.width.unwrap_or(WIDEST)) {
            Some(lines) => lines.iter().for_each(|line| self.line_as_it_is(line)),
            None => {
                for (at, row) in rows.iter().enumerate() {
                    if at > 0 {
                        self.blank();
                    }
                    for (name, cell) in head.iter().zip(row) {
                        self.line(|page| page.push(&format!("{name}: {cell}")));
                    }
                }
            }
        }
    }

    /// Lines as they stand; what would end the channel's own mark for them is written like any other line.
    fn code(&mut self, text: &str) {
        let is_fenced = !C::FENCE.is_empty() && !text.contains(C::FENCE);
        if is_fenced {
            self.line_as_it_is(C::FENCE);
        }
        for line in text.split('\n') {
            let mut shown = String::from(if is_fenced { "" } else { "    " });
            match is_fenced {
                true => Plain(line).write(&mut Sink::string(&mut shown)),
                false => C::literal(line, &mut Sink::string(&mut shown)),
            }
            self.line_as_it_is(&shown);
        }
        if is_fenced {
            self.line_as_it_is(C::FENCE);
        }
    }

    fn cell(&self, cell: &Prose<'_>) -> String {
        crate::sink::string(|out| {
            LineWriter::<C>::new(self.lang, Layout { width: None, end: " " }, out).prose(cell, &mut None);
        })
    }

    fn card(&mut self, card: &Card<'_>) {
        self.line(|page| page.strong(&card.title));
        for line in card.lines() {
            self.line(|page| page.inlines(&[line], &mut None));
        }
        self.facts(&card.facts);
        if let Some(url) = &card.url {
            self.line(|page| page.url(url.shown()));
        }
    }

    fn paragraph(&mut self, mark: &str, prose: &Prose<'_>) {
        let mut later = Vec::new();
        self.line(|page| {
            page.push(mark);
            page.prose(prose, &mut Some(&mut later));
        });
        for url in later {
            self.line(|page| page.url(url.shown()));
        }
    }

    /// Writes prose; addresses behind words go to `later`, or stand after their words where there is no later.
    fn prose<'d>(&mut self, prose: &'d Prose<'d>, later: &mut Option<&mut Vec<&'d Url<'d>>>) {
        self.inlines(&prose.inlines, later);
        if let Some(note) = &prose.note {
            self.sign(" (");
            self.push(note);
            self.sign(")");
        }
    }

    fn inlines<'d>(&mut self, inlines: &'d [Inline<'d>], later: &mut Option<&mut Vec<&'d Url<'d>>>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.push(text),
                Inline::Emphasis(inner) | Inline::Strong(inner) => self.inlines(inner, later),
                Inline::Link(words, url) if words.is_empty() || is_shown(words, url) => self.url(url.shown()),
                Inline::Link(words, url) => {
                    self.inlines(words, later);
                    match later {
                        Some(later) => later.push(url),
                        None => {
                            self.push(" ");
                            self.url(url.shown());
                        }
                    }
                }
                Inline::Time(time) => self.push(&time.text),
                Inline::Telephone(number) => self.telephone(*number),
                Inline::Foreign(text) => self.text(text),
                Inline::Break => self.break_line(),
                Inline::Code(code) => self.put(code, C::literal),
                Inline::Image(image) => {
                    if let Some(alt) = &image.alt {
                        self.text(alt);
                        self.sign(" ");
                    }
                    self.url(image.url.as_str());
                }
                Inline::Note(number) => self.push(&format!("[{number}]")),
            }
        }
    }

    fn break_line(&mut self) {
        self.after_url = false;
        match self.layout.width {
            Some(_) => self.line.push('\n'),
            None => {
                self.end_line();
                self.out.push(&self.indent);
            }
        }
    }

    fn facts(&mut self, facts: &[Fact<'_>]) {
        for fact in facts.iter().filter(|fact| !fact.is_empty()) {
            self.line(|page| page.fact(fact));
        }
    }

    fn fact(&mut self, fact: &Fact<'_>) {
        match &fact.line {
            Line::Phrase(phrase) => return self.prose(phrase, &mut None),
            Line::Labelled if !fact.label.text.is_empty() => {
                self.strong(&fact.label);
                self.sign(": ");
            }
            Line::Labelled | Line::Values => {}
        }
        let separator = fact.values.separator();
        for (at, value) in fact.values.iter().enumerate() {
            if at > 0 {
                self.between(separator, value);
            }
            self.value(value);
        }
    }

    /// What stands between values: after an address no sign may stick to it, and words that have one of their own stand on a
    /// line of their own.
    fn between(&mut self, separator: &'static str, next: &Value<'_>) {
        match next {
            Value::Link(Link { text: Some(_), .. }) | Value::Text(_) if self.after_url => self.break_line(),
            _ => self.sign(if self.after_url { " " } else { separator }),
        }
    }

    fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Text(text) | Value::Name(text) => self.text(text),
            Value::Prose(prose) => self.prose(prose, &mut None),
            Value::Time(time) => self.push(&time.text),
            Value::Link(link) => self.link(link),
            Value::Telephone(number) => self.telephone(*number),
            Value::Email(address) => {
                self.put(address, C::literal);
                self.after_url = true;
            }
            Value::Code(code) => self.put(code, C::literal),
        }
    }

    fn link(&mut self, link: &Link<'_>) {
        if let Some(text) = &link.text {
            self.text(text);
            self.push(" ");
        }
        self.url(link.url.shown());
    }
}

/// The addresses that words of a heading lead to.
fn addresses<'d>(inlines: &'d [Inline<'d>]) -> Vec<&'d str> {
    let found = inlines.iter().flat_map(|inline| match inline {
        Inline::Link(_, url) => vec![url.shown()],
        Inline::Emphasis(inner) | Inline::Strong(inner) => addresses(inner),
        _ => Vec::new(),
    });
    found.collect()
}

/// Whether the words of a link already are its address.
fn is_shown(words: &[Inline<'_>], url: &Url<'_>) -> bool {
    matches!(words, [Inline::Text(text)] if text == url.shown() || text == url.as_str())
}

/// Breaks a text at its spaces. No-break spaces are no spaces, and a word that is too long stays whole.
fn wrap(text: &str, width: usize, line_end: &str, indent: Indent<'_>, out: &mut Sink<'_>) {
    out.push(indent.first);
    let width = width.saturating_sub(indent.rest.chars().count());
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push(line_end);
            out.push(indent.rest);
        }
        let mut used = 0;
        for word in line.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > width {
                out.push(line_end);
                out.push(indent.rest);
                used = 0;
            } else if used > 0 {
                out.push(" ");
                used += 1;
            }
            out.push(word);
            used += length;
        }
    }
}

/// What stands before the first line of a text, and before the others.
#[derive(Clone, Copy)]
struct Indent<'i> {
    first: &'i str,
    rest: &'i str,
}

/// The widest table that is shown as one.
const WIDEST: usize = 76;

/// The lines of a table, its columns filled up with spaces; nothing where it is wider than there is room.
pub(super) fn columns(head: &[String], rows: &[Vec<String>], sides: &[Side], room: usize) -> Option<Vec<String>> {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let width = |at: usize| all().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    if widths.iter().sum::<usize>() + 3 * widths.len().saturating_sub(1) > room {
        return None;
    }
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).zip(sides).map(|((cell, width), side)| match side {
            Side::Start => format!("{cell:<width$}"),
            Side::Middle => format!("{cell:^width$}"),
            Side::End => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
    };
    let rule = widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("-+-");
    Some(std::iter::once(line(head)).chain([rule]).chain(rows.iter().map(|row| line(row))).collect())
}
