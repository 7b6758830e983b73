//! A document as Telegram messages in HTML mode: within the limit, cut between blocks only, each moment also on the reader's clock.

use super::headline::dash;
use super::outputs::Written;
use crate::document::{
    Block, Card, Document, Fact, Image, Inline, Items, Line, Link, Links, Prose, Said, Stamp, Table, Text, Time, Url,
    Value,
};
use crate::escape::{Plain, TelegramText};
use crate::lang::{Direction, Lang};
use crate::sink::Sink;
use std::fmt::Write as _;

/// The characters that one message may have, counted as Telegram does: in UTF-16, without the markup.
pub const MESSAGE: usize = 4096;
/// The characters that the text under a picture may have.
pub const CAPTION: usize = 1024;

/// How messages are written.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::telegram::{CAPTION, TelegramOptions, messages}};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let under_a_picture = messages(&document, &TelegramOptions::DEFAULT.limit(CAPTION))?;
/// assert_eq!(under_a_picture, ["<b>Дәріс</b>"]);
/// # Ok::<(), ushtil::render::telegram::TooLong>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TelegramOptions {
    /// The characters that one message may have.
    pub limit: usize,
    /// What is done with a document that is longer.
    pub overflow: Overflow,
}

impl TelegramOptions {
    /// Whole messages, one after another.
    pub const DEFAULT: TelegramOptions = TelegramOptions { limit: MESSAGE, overflow: Overflow::Continue };

    /// The same options with another limit, such as [`CAPTION`].
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// The same options with another treatment of long documents.
    #[must_use]
    pub fn overflow(mut self, overflow: Overflow) -> Self {
        self.overflow = overflow;
        self
    }
}

/// What is done with a document that does not fit into one message.
///
/// ```
/// use ushtil::{Lang, document::{Text, Url}, render::telegram::{Overflow, TelegramOptions}};
/// let more = Overflow::ReadMore(Text::new("Толығырақ", Lang::Kk), Url::parse("https://example.kz/kk/lecture")?);
/// assert_ne!(TelegramOptions::DEFAULT.overflow(more).overflow, Overflow::Continue);
/// # Ok::<(), ushtil::document::UrlError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Overflow {
    /// The rest goes into further messages.
    Continue,
    /// The rest is left out, and a link leads to it: `Толығырақ`, `Подробнее`, `Read more`.
    ReadMore(Text<'static>, Url<'static>),
}

/// A document that cannot be cut into messages.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::telegram::{TelegramOptions, messages}};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let error = messages(&document, &TelegramOptions::DEFAULT.limit(3)).unwrap_err();
/// assert_eq!((error.length, error.limit), (5, 3));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a block has {length} characters, and a message may have {limit}; divide it into paragraphs")]
pub struct TooLong {
    /// The characters of the block.
    pub length: usize,
    /// The characters that fit.
    pub limit: usize,
}

/// A document as messages for `parse_mode: HTML`.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::telegram};
/// for (lang, title) in [(Lang::Kk, "Ә < Б"), (Lang::Ru, "А < Б"), (Lang::En, "A < B")] {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let messages = telegram::messages(&document, &telegram::TelegramOptions::DEFAULT)?;
///     assert_eq!(messages, [format!("<b>{}</b>", title.replace('<', "&lt;"))]);
/// }
/// # Ok::<(), telegram::TooLong>(())
/// ```
///
/// # Errors
/// [`TooLong`] where one block is longer than a message.
pub fn messages(document: &Document<'_>, options: &TelegramOptions) -> Result<Vec<String>, TooLong> {
    let mut cutter = Cutter::new(options);
    cutter.document(document, "\n")?;
    Ok(cutter.finish())
}

/// Documents one after another with a rule between them, and after them the facts that they share.
pub(super) fn combined(
    documents: &[Document<'_>],
    shared: &[Fact<'_>],
    options: &TelegramOptions,
) -> Result<Vec<String>, TooLong> {
    let mut cutter = Cutter::new(options);
    for document in documents {
        if cutter.document(document, RULE)? == Cut::Here {
            return Ok(cutter.finish());
        }
    }
    let lang = documents.first().map_or(Lang::Kk, |document| document.lang);
    for (at, fact) in shared.iter().enumerate() {
        let before = if at > 0 { "\n" } else { RULE };
        if cutter.add(Piece::new(lang, |piece| piece.fact(fact)), before)? == Cut::Here {
            break;
        }
    }
    Ok(cutter.finish())
}

/// What stands between two languages of one message; between two messages nothing does.
const RULE: &str = "\n\n———\n\n";

#[derive(PartialEq)]
enum Cut {
    NotYet,
    Here,
}

struct Cutter<'a> {
    options: &'a TelegramOptions,
    messages: Vec<String>,
    text: String,
    length: usize,
}

impl<'a> Cutter<'a> {
    fn new(options: &'a TelegramOptions) -> Self {
        Cutter { options, messages: Vec::new(), text: String::new(), length: 0 }
    }

    /// Adds a document, after what stands before it where it does not begin a message.
    fn document(&mut self, document: &Document<'_>, before: &'static str) -> Result<Cut, TooLong> {
        let bold = |text: &Text<'_>| Piece::new(document.lang, |piece| piece.tagged("b", |piece| piece.text(text)));
        let mut before = before;
        for text in document.notice.iter().chain([&document.title]) {
            if self.add(bold(text), before)? == Cut::Here {
                return Ok(Cut::Here);
            }
            before = "\n";
        }
        let mut follows_title = document.trail.is_none();
        for block in &document.blocks {
            let mut before = if follows_title && matches!(block, Block::Facts(_)) { "\n" } else { "\n\n" };
            follows_title = false;
            for piece in pieces(document.lang, block) {
                if self.add(piece, before)? == Cut::Here {
                    return Ok(Cut::Here);
                }
                before =
                    if matches!(block, Block::Facts(_) | Block::Links(_) | Block::Month(_)) { "\n" } else { "\n\n" };
            }
        }
        Ok(Cut::NotYet)
    }

    /// Adds a piece to the message, or to a new one where it does not fit.
    fn add(&mut self, piece: Piece, before: &str) -> Result<Cut, TooLong> {
        let more = match &self.options.overflow {
            Overflow::Continue => 0,
            Overflow::ReadMore(words, _) => 2 + units(&words.text),
        };
        let limit = self.options.limit.saturating_sub(more);
        if piece.length > limit {
            return Err(TooLong { length: piece.length, limit });
        }
        if self.length > 0 && self.length + units(before) + piece.length > limit {
            if let Overflow::ReadMore(words, url) = &self.options.overflow {
                let link = Piece::new(Lang::Kk, |piece| piece.anchor(url.as_str(), |piece| piece.push(&words.text)));
                self.text.push_str("\n\n");
                self.text.push_str(&link.html);
                return Ok(Cut::Here);
            }
            self.messages.push(std::mem::take(&mut self.text));
            self.length = 0;
        }
        if self.length > 0 {
            self.text.push_str(before);
            self.length += units(before);
        }
        self.text.push_str(&piece.html);
        self.length += piece.length;
        Ok(Cut::NotYet)
    }

    fn finish(mut self) -> Vec<String> {
        if !self.text.is_empty() {
            self.messages.push(self.text);
        }
        self.messages
    }
}

/// How many signs of one width stand side by side on a phone.
const PHONE: usize = 34;

/// Characters as Telegram counts them.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

fn pieces(lang: Lang, block: &Block<'_>) -> Vec<Piece> {
    let made = |write: &dyn Fn(&mut Piece)| Piece::new(lang, write);
    match block {
        Block::Heading(text) => vec![made(&|piece| piece.tagged("b", |piece| piece.text(text)))],
        Block::Paragraph(prose) => vec![made(&|piece| piece.prose(prose))],
        Block::List(items) => {
            let item = |item: &Prose| {
                made(&|piece| {
                    piece.push(dash(lang));
                    piece.prose(item);
                })
            };
            items.iter().map(item).collect()
        }
        Block::Facts(facts) => {
            facts.iter().filter(|fact| !fact.is_empty()).map(|fact| made(&|piece| piece.fact(fact))).collect()
        }
        Block::Links(Links { label, items }) => {
            let label = made(&|piece| piece.tagged("b", |piece| piece.text(label)));
            let items = items.iter().map(|item| made(&|piece| piece.link(item)));
            std::iter::once(label).chain(items).collect()
        }
        Block::Month(table) => {
            let caption = made(&|piece| piece.tagged("b", |piece| piece.text(&table.caption)));
            let days = table.filled().map(|(day, values)| {
                made(&|piece| {
                    piece.time(day);
                    for (at, value) in values.iter().enumerate() {
                        piece.push(if at > 0 { "; " } else { ": " });
                        piece.value(value);
                    }
                })
            });
            std::iter::once(caption).chain(days).collect()
        }
        Block::Cards(cards) => cards.iter().map(|card| made(&|piece| piece.card(card))).collect(),
        Block::Items(list) => (0..list.items.len()).map(|at| made(&|piece| piece.item(list, at, ""))).collect(),
        Block::Footnotes(notes) => {
            let note = |note: &crate::document::Footnote<'_>| {
                made(&|piece| {
                    piece.push(&format!("[{}] ", note.number));
                    piece.blocks(&note.blocks, "");
                })
            };
            notes.iter().map(note).collect()
        }
        Block::Image(_) | Block::Section(_) | Block::Quotation(_) | Block::Table(_) | Block::Code(_) | Block::Rule => {
            vec![made(&|piece| piece.block(block, ""))]
        }
    }
}

/// A piece of a message that is never cut, and its length without the markup.
struct Piece {
    lang: Lang,
    html: String,
    length: usize,
    /// Whether what is written now is the words of a link.
    links: bool,
}

impl Piece {
    fn new(lang: Lang, write: impl FnOnce(&mut Piece)) -> Self {
        let mut piece = Piece { lang, html: String::new(), length: 0, links: false };
        write(&mut piece);
        piece
    }

    fn push(&mut self, text: &str) {
        let mut shown = String::with_capacity(text.len());
        Plain(text).write(&mut Sink::string(&mut shown));
        self.length += units(&shown);
        TelegramText(text).write(&mut Sink::string(&mut self.html));
    }

    fn tagged(&mut self, tag: &str, write: impl FnOnce(&mut Self)) {
        // writing to a string cannot fail
        let _ = write!(self.html, "<{tag}>");
        write(self);
        let _ = write!(self.html, "</{tag}>");
    }

    /// A link; Telegram opens no paths of a site, and finds numbers by itself.
    fn anchor(&mut self, address: &str, write: impl FnOnce(&mut Self)) {
        if !address.starts_with("https:") && !address.starts_with("http:") {
            return write(self);
        }
        let _ = write!(self.html, "<a href=\"{}\">", TelegramText(address));
        let around = std::mem::replace(&mut self.links, true);
        write(self);
        self.links = around;
        self.html.push_str("</a>");
    }

    /// A moment in our words, which tells a reader who touches it the hour on the own clock (entity `date_time` of the Bot API).
    /// A day has no hour, and a link takes no other entity into it.
    fn time(&mut self, time: &Time<'_>) {
        match &time.start {
            Stamp::Zoned(start) if !self.links => {
                let _ = write!(self.html, "<tg-time unix=\"{}\">", start.timestamp().as_second());
                self.push(&time.text);
                self.html.push_str("</tg-time>");
            }
            _ => self.push(&time.text),
        }
    }

    fn text(&mut self, text: &Text<'_>) {
        let runs_otherwise = text.lang != self.lang && text.lang.direction() == Direction::Rtl;
        let (before, after) = if runs_otherwise { ("\u{2068}", "\u{2069}") } else { ("", "") };
        self.html.push_str(before);
        self.push(&text.text);
        self.html.push_str(after);
        self.length += units(before) + units(after);
        self.note(text.note.as_deref());
    }

    fn note(&mut self, note: Option<&str>) {
        if let Some(note) = note {
            self.push(" (");
            self.push(note);
            self.push(")");
        }
    }

    fn prose(&mut self, prose: &Prose<'_>) {
        self.inlines(&prose.inlines);
        self.note(prose.note.as_deref());
    }

    fn inlines(&mut self, inlines: &[Inline<'_>]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.push(text),
                Inline::Emphasis(inner) => self.tagged("i", |piece| piece.inlines(inner)),
                Inline::Strong(inner) => self.tagged("b", |piece| piece.inlines(inner)),
                Inline::Link(words, url) => self.anchor(url.as_str(), |piece| match words.is_empty() {
                    true => piece.push(url.shown()),
                    false => piece.inlines(words),
                }),
                Inline::Time(time) => self.time(time),
                Inline::Telephone(number) => self.push(&number.to_string()),
                Inline::Foreign(text) => self.text(text),
                Inline::Break => self.end_line(""),
                Inline::Code(code) => self.tagged("code", |piece| piece.push(code)),
                Inline::Image(image) => self.image(image),
                Inline::Note(number) => self.push(&format!("[{number}]")),
            }
        }
    }

    fn image(&mut self, image: &Image<'_>) {
        let words = image.alt.as_ref().map_or(image.url.as_str(), |alt| &alt.text);
        self.anchor(image.url.as_str(), |piece| piece.push(words));
    }

    fn end_line(&mut self, indent: &str) {
        self.html.push('\n');
        self.length += 1;
        self.push(indent);
    }

    fn blocks(&mut self, blocks: &[Block<'_>], indent: &str) {
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 {
                self.end_line(indent);
            }
            self.block(block, indent);
        }
    }

    /// A block inside of a message's piece: in an item, in a quotation.
    fn block(&mut self, block: &Block<'_>, indent: &str) {
        match block {
            Block::Heading(text) => self.tagged("b", |piece| piece.text(text)),
            Block::Section(section) => self.tagged("b", |piece| piece.prose(&section.words)),
            Block::Paragraph(prose) => self.prose(prose),
            Block::Items(list) => (0..list.items.len()).for_each(|at| {
                if at > 0 {
                    self.end_line(indent);
                }
                self.item(list, at, indent);
            }),
            Block::List(items) => items.iter().enumerate().for_each(|(at, item)| {
                if at > 0 {
                    self.end_line(indent);
                }
                self.push(dash(self.lang));
                self.prose(item);
            }),
            // Telegram knows no quotation inside of another
            Block::Quotation(blocks) if indent.is_empty() => {
                self.tagged("blockquote", |piece| piece.blocks(blocks, "\u{a0}"));
            }
            Block::Quotation(blocks) => self.blocks(blocks, indent),
            Block::Table(table) => self.table(table),
            Block::Code(code) => self.lines(code.text.trim_end_matches('\n').split('\n')),
            Block::Rule => self.push("———"),
            Block::Image(image) => self.image(image),
            Block::Facts(_) | Block::Links(_) | Block::Cards(_) | Block::Month(_) | Block::Footnotes(_) => {
                for piece in pieces(self.lang, block) {
                    self.html.push_str(&piece.html);
                    self.length += piece.length;
                }
            }
        }
    }

    fn item(&mut self, list: &Items<'_>, at: usize, indent: &str) {
        let mark = list.number(at).map_or_else(|| dash(self.lang).to_owned(), |number| format!("{number}. "));
        self.push(&mark);
        let deeper = format!("{indent}\u{a0}\u{a0}\u{a0}");
        self.blocks(list.items.get(at).map_or(&[], Vec::as_slice), &deeper);
    }

    /// A table as lines of one width; a wide one row by row.
    fn table(&mut self, table: &Table<'_>) {
        let words = |cells: &[Prose<'_>]| cells.iter().map(crate::document::words).collect::<Vec<String>>();
        let (head, rows) = (words(&table.head), table.rows.iter().map(|row| words(row)).collect::<Vec<_>>());
        if let Some(lines) = super::lines::columns(&head, &rows, &table.sides, PHONE) {
            return self.lines(lines.iter().map(String::as_str));
        }
        for (at, row) in rows.iter().enumerate() {
            for (column, (name, cell)) in head.iter().zip(row).enumerate() {
                if at + column > 0 {
                    self.end_line("");
                }
                self.push(&format!("{name}: {cell}"));
            }
        }
    }

    /// Lines that are shown as they stand.
    fn lines<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        self.tagged("pre", |piece| {
            for (at, line) in lines.enumerate() {
                if at > 0 {
                    piece.end_line("");
                }
                piece.push(line);
            }
        });
    }

    fn fact(&mut self, fact: &Fact<'_>) {
        match &fact.line {
            Line::Phrase(phrase) => return self.prose(phrase),
            Line::Labelled if !fact.label.text.is_empty() => {
                self.tagged("b", |piece| {
                    piece.text(&fact.label);
                    piece.push(":");
                });
                self.push(" ");
            }
            Line::Labelled | Line::Values => {}
        }
        let separator = fact.values.separator();
        for (at, value) in fact.values.iter().enumerate() {
            self.push(if at > 0 { separator } else { "" });
            self.value(value);
        }
    }

    fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Text(text) | Value::Name(text) => self.text(text),
            Value::Prose(prose) => self.prose(prose),
            Value::Time(time) => self.time(time),
            Value::Link(link) => self.link(link),
            Value::Telephone(number) => self.push(&number.to_string()),
            Value::Email(address) => self.push(address),
            Value::Code(code) => self.tagged("code", |piece| piece.push(code)),
        }
    }

    fn card(&mut self, card: &Card<'_>) {
        let title = |piece: &mut Piece| piece.tagged("b", |piece| piece.text(&card.title));
        match &card.url {
            Some(url) => self.anchor(url.as_str(), title),
            None => title(self),
        }
        for line in card.lines() {
            self.html.push('\n');
            self.length += 1;
            self.inlines(&[line]);
        }
        for fact in card.facts.iter().filter(|fact| !fact.is_empty()) {
            self.html.push('\n');
            self.length += 1;
            self.fact(fact);
        }
    }

    fn link(&mut self, link: &Link<'_>) {
        self.anchor(link.url.as_str(), |piece| match &link.text {
            Some(text) => piece.text(text),
            None => piece.push(link.url.shown()),
        });
    }
}

/// The row `telegram`: its messages, with an empty line between them.
pub(super) fn of(said: &Said<'_>) -> Written {
    Ok(Some(messages(said.short(), &TelegramOptions::DEFAULT)?.join("\n\n")))
}
