//! Prose of content: CommonMark with tables and footnotes, read into blocks; markup of the author's own stays visible text.

use super::{Block, CodeBlock, Footnote, Image, Inline, Items, Prose, Section, Side, Spacing, Table, Text, Url};
use crate::lang::LangTag;
use crate::sink::Sink;
use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// Reads CommonMark with tables and footnotes.
///
/// HTML becomes visible text; a link whose address [`Url`] refuses becomes its words, and such a picture its description. The
/// highest heading stands one level below the page's title, and the others keep their distance from it. Words in another
/// language are marked as Pandoc marks them: `[Rentrée du Barreau]{lang=fr}`.
///
/// ```
/// use ushtil::{Lang, document::{Block, Inline, prose}};
/// for (lang, text) in [(Lang::Kk, "Талқылау **ашық**."), (Lang::Ru, "Обсуждение **открытое**."), (Lang::En, "It is **open**.")] {
///     let blocks = prose(text, lang.into());
///     let [Block::Paragraph(paragraph)] = blocks.as_slice() else { unreachable!() };
///     assert!(matches!(paragraph.inlines.get(1), Some(Inline::Strong(_))));
/// }
/// let marked = prose("на празднике «[Rentrée du Barreau]{lang=fr}»", Lang::Ru.into());
/// let [Block::Paragraph(paragraph)] = marked.as_slice() else { unreachable!() };
/// assert!(matches!(&paragraph.inlines[1], Inline::Foreign(words) if words.lang.to_string() == "fr"));
/// assert_eq!(prose("<script>alert(1)</script>", Lang::En.into()).len(), 1); // a paragraph that shows it
/// let table = prose("| Күні | Қала |\n| --- | --- |\n| 20.08 | Алматы |", Lang::Kk.into());
/// assert!(matches!(table.as_slice(), [Block::Table(_)]));
/// ```
#[must_use]
pub fn prose(markdown: &str, lang: LangTag) -> Vec<Block<'_>> {
    let mut reader = Reader::new(lang);
    for event in Parser::new_ext(markdown, extensions()) {
        reader.read(event);
    }
    reader.finish()
}

fn extensions() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES
}

/// What is being collected: the pieces, and where they lead to if they are words of a link or of a picture.
#[derive(Default)]
struct Frame<'a> {
    inlines: Vec<Inline<'a>>,
    url: Option<Url<'a>>,
}

/// A list that is being read.
struct OpenList<'a> {
    first: Option<u64>,
    spacing: Spacing,
    items: Vec<Vec<Block<'a>>>,
}

struct Reader<'a> {
    lang: LangTag,
    /// The blocks of the document, and of each quotation, item or note that is open.
    blocks: Vec<Vec<Block<'a>>>,
    lists: Vec<OpenList<'a>>,
    /// How many blocks are open right inside of each item that is open.
    items: Vec<usize>,
    open: Vec<Frame<'a>>,
    table: Option<Table<'a>>,
    row: Vec<Prose<'a>>,
    code: Option<CodeBlock<'a>>,
    /// The labels of notes in the order in which they are referred to, and what the notes say.
    labels: Vec<CowStr<'a>>,
    notes: Vec<(CowStr<'a>, Vec<Block<'a>>)>,
    /// How many quotations, lists and items are open that were too deep to be kept.
    flattened: usize,
}

/// Deeper nesting than this is flattened, so that no text of an author's can exhaust the stack.
const DEEPEST: usize = crate::LIMITS.prose_nesting;

impl<'a> Reader<'a> {
    fn new(lang: LangTag) -> Self {
        Reader {
            lang,
            blocks: vec![Vec::new()],
            lists: Vec::new(),
            items: Vec::new(),
            open: vec![Frame::default()],
            table: None,
            row: Vec::new(),
            code: None,
            labels: Vec::new(),
            notes: Vec::new(),
            flattened: 0,
        }
    }

    fn read(&mut self, event: Event<'a>) {
        match event {
            Event::Text(text) => match &mut self.code {
                Some(code) => code.text.to_mut().push_str(&text),
                None => self.text(cow(text)),
            },
            Event::Code(text) => self.push(Inline::Code(cow(text))),
            Event::Html(text) | Event::InlineHtml(text) => self.text(text.replace('\n', " ").into()),
            Event::SoftBreak => self.text(" ".into()),
            Event::HardBreak => self.push(Inline::Break),
            Event::Rule => {
                self.flush();
                self.add(Block::Rule);
            }
            Event::FootnoteReference(label) => {
                let number = self.number(label);
                self.push(Inline::Note(number));
            }
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Emphasis | Tag::Strong => self.open.push(Frame::default()),
            Tag::Link { link_type, dest_url, .. } => self.lead(link_type, dest_url),
            Tag::Image { dest_url, .. } => self.lead(LinkType::Inline, dest_url),
            Tag::Paragraph => {
                self.flush();
                // a paragraph right inside an item is what makes a list loose
                let is_of_item = self.flattened == 0 && self.items.last() == Some(&self.blocks.len());
                if let (Some(list), true) = (self.lists.last_mut(), is_of_item) {
                    list.spacing = Spacing::Loose;
                }
            }
            Tag::BlockQuote(_) | Tag::Item | Tag::FootnoteDefinition(_) => self.enter(tag),
            Tag::List(first) => {
                self.flush();
                match self.is_deep() {
                    true => self.flattened += 1,
                    false => self.lists.push(OpenList { first, spacing: Spacing::Tight, items: Vec::new() }),
                }
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().map(|word| word.to_owned().into()),
                    CodeBlockKind::Indented => None,
                };
                self.code = Some(CodeBlock { text: Cow::Borrowed(""), language });
            }
            Tag::Table(sides) => {
                self.flush();
                let sides = sides.into_iter().map(side).collect();
                self.table = Some(Table { head: Vec::new(), sides, rows: Vec::new() });
            }
            Tag::Heading { .. } | Tag::HtmlBlock => self.flush(),
            _ => {}
        }
    }

    /// Enters a quotation, an item or a note, as long as they are not too deep inside each other.
    fn enter(&mut self, tag: Tag<'a>) {
        self.flush();
        if self.is_deep() {
            self.flattened += 1;
            return;
        }
        self.blocks.push(Vec::new());
        match tag {
            Tag::FootnoteDefinition(label) => self.notes.push((label, Vec::new())),
            Tag::Item => self.items.push(self.blocks.len()),
            _ => {}
        }
    }

    fn is_deep(&self) -> bool {
        self.flattened > 0 || self.blocks.len() > DEEPEST
    }

    /// What was entered; nothing where it was too deep.
    fn leave(&mut self) -> Option<Vec<Block<'a>>> {
        self.flush();
        if self.flattened > 0 {
            self.flattened -= 1;
            return None;
        }
        if self.blocks.len() > 1 { self.blocks.pop() } else { None }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image => self.close(&tag),
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(level) => {
                if let Some(words) = self.taken() {
                    self.add(Block::Section(Section { level: level as u8, words }));
                }
            }
            TagEnd::BlockQuote(_) => {
                if let Some(blocks) = self.leave() {
                    self.add(Block::Quotation(blocks));
                }
            }
            TagEnd::Item => {
                if let (Some(blocks), Some(list)) = (self.leave(), self.lists.last_mut()) {
                    list.items.push(blocks);
                    self.items.pop();
                }
            }
            TagEnd::List(_) => self.end_list(),
            TagEnd::FootnoteDefinition => {
                if let (Some(blocks), Some((_, note))) = (self.leave(), self.notes.last_mut()) {
                    *note = blocks;
                }
            }
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.add(Block::Code(code));
                }
            }
            TagEnd::TableCell => {
                let cell = self.taken().unwrap_or_else(|| Prose { lang: self.lang, note: None, inlines: Vec::new() });
                self.row.push(cell);
            }
            TagEnd::TableHead | TagEnd::TableRow => self.end_row(),
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.add(Block::Table(table));
                }
            }
            _ => {}
        }
    }

    fn end_list(&mut self) {
        self.flush();
        if self.flattened > 0 {
            self.flattened -= 1;
            return;
        }
        let Some(OpenList { first, spacing, items }) = self.lists.pop() else { return };
        let is_flat = |item: &Vec<Block<'_>>| matches!(item.as_slice(), [Block::Paragraph(_)]);
        if first.is_some() || spacing == Spacing::Loose || !items.iter().all(is_flat) {
            return self.add(Block::Items(Items { first, spacing, items }));
        }
        let lines = items.into_iter().flatten().filter_map(|block| match block {
            Block::Paragraph(prose) => Some(prose),
            _ => None,
        });
        let list = Block::List(lines.collect());
        self.add(list);
    }

    fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        match &mut self.table {
            Some(table) if table.head.is_empty() => table.head = row,
            Some(table) => table.rows.push(row),
            None => {}
        }
    }

    /// The number of a note, by the order in which notes are referred to.
    fn number(&mut self, label: CowStr<'a>) -> u32 {
        let known = self.labels.iter().position(|other| *other == label);
        let at = known.unwrap_or_else(|| {
            self.labels.push(label);
            self.labels.len() - 1
        });
        u32::try_from(at + 1).unwrap_or(u32::MAX)
    }

    /// All blocks, the notes last: also those that nothing refers to.
    fn finish(mut self) -> Vec<Block<'a>> {
        self.flush();
        let mut notes = Vec::new();
        for (label, blocks) in std::mem::take(&mut self.notes) {
            notes.push(Footnote { number: self.number(label), blocks });
        }
        notes.sort_by_key(|note| note.number);
        if !notes.is_empty() {
            self.add(Block::Footnotes(notes));
        }
        let mut blocks = self.blocks.into_iter().next().unwrap_or_default();
        let highest = highest(&blocks).unwrap_or(1);
        lower(&mut blocks, highest.saturating_sub(1));
        blocks
    }

    fn add(&mut self, block: Block<'a>) {
        if let Some(blocks) = self.blocks.last_mut() {
            blocks.push(block);
        }
    }

    fn push(&mut self, inline: Inline<'a>) {
        if let Some(frame) = self.open.last_mut() {
            frame.inlines.push(inline);
        }
    }

    fn text(&mut self, text: Cow<'a, str>) {
        let Some(frame) = self.open.last_mut() else { return };
        if let Some(Inline::Text(before)) = frame.inlines.last_mut() {
            before.to_mut().push_str(&text);
        } else {
            frame.inlines.push(Inline::Text(text));
        }
    }

    fn lead(&mut self, kind: LinkType, address: CowStr<'a>) {
        self.open.push(Frame { inlines: Vec::new(), url: address_of(kind, address) });
    }

    /// Ends emphasis, a link or a picture; too deep, or without a safe address, only the words stay.
    fn close(&mut self, tag: &TagEnd) {
        if self.open.len() < 2 {
            return;
        }
        let Some(Frame { inlines, url }) = self.open.pop() else { return };
        let inlines = foreign(inlines);
        match (tag, url) {
            _ if self.open.len() >= DEEPEST => self.extend(inlines),
            (TagEnd::Emphasis, _) => self.push(Inline::Emphasis(inlines)),
            (TagEnd::Strong, _) => self.push(Inline::Strong(inlines)),
            (TagEnd::Image, Some(url)) => {
                let alt = Some(plain(&inlines)).filter(|words| !words.trim().is_empty());
                self.push(Inline::Image(Image { url, alt: alt.map(|words| Text::new(words, self.lang)) }));
            }
            (_, Some(url)) => self.push(Inline::Link(inlines, url)),
            (_, None) => self.extend(inlines),
        }
    }

    fn extend(&mut self, inlines: Vec<Inline<'a>>) {
        if let Some(frame) = self.open.last_mut() {
            frame.inlines.extend(inlines);
        }
    }

    /// The running text that has been collected; nothing where it is blank.
    fn taken(&mut self) -> Option<Prose<'a>> {
        let frame = self.open.last_mut()?;
        let mut inlines = foreign(std::mem::take(&mut frame.inlines));
        while matches!(inlines.last(), Some(Inline::Break)) {
            inlines.pop();
        }
        if let Some(Inline::Text(text)) = inlines.last_mut() {
            let end = text.trim_end_matches(['\n', ' ']).len();
            *text = part(text, 0..end);
        }
        let is_blank = inlines.iter().all(|inline| matches!(inline, Inline::Text(text) if text.is_empty()));
        (!is_blank).then_some(Prose { lang: self.lang, note: None, inlines })
    }

    /// Ends the paragraph that is being collected; one that is a picture alone is a picture.
    fn flush(&mut self) {
        let Some(prose) = self.taken() else { return };
        let block = match prose.inlines.as_slice() {
            [Inline::Image(image)] => Block::Image(image.clone()),
            _ => Block::Paragraph(prose),
        };
        self.add(block);
    }
}

fn side(alignment: Alignment) -> Side {
    match alignment {
        Alignment::None | Alignment::Left => Side::Start,
        Alignment::Center => Side::Middle,
        Alignment::Right => Side::End,
    }
}

/// The address of a link, if it is a safe one; `<a@b.kz>` leads to a mailbox.
fn address_of(kind: LinkType, address: CowStr<'_>) -> Option<Url<'_>> {
    match kind {
        LinkType::Email => Url::parse(format!("mailto:{address}")).ok(),
        _ => Url::parse(cow(address)).ok(),
    }
}

/// The highest heading of prose.
fn highest(blocks: &[Block<'_>]) -> Option<u8> {
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Section(section) => Some(section.level),
        Block::Quotation(inner) => highest(inner),
        Block::Items(list) => list.items.iter().filter_map(|item| highest(item)).min(),
        _ => None,
    });
    levels.min()
}

/// Moves all headings up by so many levels.
fn lower(blocks: &mut [Block<'_>], levels: u8) {
    for block in blocks {
        match block {
            Block::Section(section) => section.level = section.level.saturating_sub(levels).max(1),
            Block::Quotation(inner) => lower(inner, levels),
            Block::Items(list) => list.items.iter_mut().for_each(|item| lower(item, levels)),
            _ => {}
        }
    }
}

/// What of prose is not shown as its author may think.
#[cfg(feature = "content")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// HTML, which is shown as it is written.
    Html,
    /// An address that may not be used: the words alone are shown.
    Address,
    /// A picture without a description.
    NoDescription,
    /// The title of a link or a picture, which no format shows.
    Title,
    /// A reference to a note that is not there.
    NoNote,
    /// A note that nothing refers to.
    UnusedNote,
    /// Lists or quotations that are too deep inside each other.
    Deep,
    /// A table whose rows have more cells than its head.
    Cells,
}

/// What of a text is not shown as its author may think, each with its place in the text.
#[cfg(feature = "content")]
pub(crate) fn doubts(markdown: &str) -> Vec<(Range<usize>, Doubt)> {
    let mut found = Vec::new();
    let (mut depth, mut known, mut labels, mut notes) = (0_usize, Vec::new(), Vec::new(), Vec::new());
    let (mut picture, mut columns) = (None, 0);
    for (event, range) in Parser::new_ext(markdown, extensions()).into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => match found.last_mut() {
                // the lines of one block, the tags of one line
                Some((last, Doubt::Html)) if is_one_place(markdown, last, &range) => last.end = range.end,
                _ => found.push((range, Doubt::Html)),
            },
            Event::Code(_) => known.push(range),
            Event::FootnoteReference(label) => {
                known.push(range);
                labels.push(label);
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                known.push(range.start..range.start + 2);
                notes.push((range, label));
            }
            Event::Start(Tag::CodeBlock(_)) => known.push(range),
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => {
                depth += 1;
                if depth == DEEPEST + 1 {
                    found.push((range, Doubt::Deep));
                }
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth = depth.saturating_sub(1),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                found.extend(address_doubt(&range, link_type, dest_url, &title));
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                found.extend(address_doubt(&range, LinkType::Inline, dest_url, &title));
                picture = Some((range, false));
            }
            Event::Text(text) if !text.trim().is_empty() => {
                if let Some((_, described)) = &mut picture {
                    *described = true;
                }
            }
            Event::End(TagEnd::Image) => {
                found.extend(picture.take().filter(|(_, described)| !described).map(|it| (it.0, Doubt::NoDescription)));
            }
            Event::Start(Tag::Table(sides)) => columns = sides.len(),
            Event::Start(Tag::TableRow) if cells(markdown.get(range.clone()).unwrap_or_default()) > columns => {
                found.push((range, Doubt::Cells));
            }
            _ => {}
        }
    }
    let lost = markdown.match_indices("[^").map(|(at, _)| at).filter(|at| !known.iter().any(|it| it.contains(at)));
    let is_escaped = |at: usize| markdown.get(..at).is_some_and(|before| before.ends_with('\\'));
    found.extend(lost.filter(|at| !is_escaped(*at)).map(|at| (at..at + 2, Doubt::NoNote)));
    found.extend(notes.into_iter().filter(|(_, label)| !labels.contains(label)).map(|(it, _)| (it, Doubt::UnusedNote)));
    found.sort_by_key(|(range, _)| range.start);
    found
}

#[cfg(feature = "content")]
fn is_one_place(markdown: &str, before: &Range<usize>, next: &Range<usize>) -> bool {
    before.end == next.start || markdown.get(before.end..next.start).is_some_and(|between| !between.contains('\n'))
}

/// Where words stand in a text: neither in marks nor in code, addresses and HTML.
#[cfg(feature = "content")]
pub(crate) fn words_in(markdown: &str) -> Vec<Range<usize>> {
    let (mut found, mut is_code) = (Vec::new(), false);
    for (event, range) in Parser::new_ext(markdown, extensions()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(_) if !is_code => found.push(range),
            _ => {}
        }
    }
    found
}

/// How many cells a row of a table has as it is written.
#[cfg(feature = "content")]
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = if row.ends_with("\\|") { row } else { row.strip_suffix('|').unwrap_or(row) };
    row.replace("\\|", "").matches('|').count() + 1
}

#[cfg(feature = "content")]
fn address_doubt(
    range: &Range<usize>,
    kind: LinkType,
    address: CowStr<'_>,
    title: &str,
) -> Option<(Range<usize>, Doubt)> {
    let doubt = match address_of(kind, address) {
        None => Doubt::Address,
        Some(_) if !title.is_empty() => Doubt::Title,
        Some(_) => return None,
    };
    Some((range.clone(), doubt))
}

/// Words that are marked as another language's become a piece of their own.
fn foreign(inlines: Vec<Inline<'_>>) -> Vec<Inline<'_>> {
    let mut out = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) => split_foreign(text, &mut out),
            other => out.push(other),
        }
    }
    out
}

fn split_foreign<'a>(text: Cow<'a, str>, out: &mut Vec<Inline<'a>>) {
    let mut done = 0; // up to where the text is in `out`
    let mut from = 0; // from where marks are looked for: what only looks like one is passed over
    while let Some((words, after)) = text.get(from..).and_then(|rest| rest.split_once("]{lang=")) {
        let close = from + words.len();
        let found = words.rfind('[').zip(after.find('}'));
        from = close + "]{lang=".len();
        let Some((open, length)) = found.map(|(open, length)| (close - words.len() + open, length)) else { continue };
        let Some(tag) = after.get(..length).and_then(|tag| LangTag::exact(tag).ok()) else { continue };
        if done < open {
            out.push(Inline::Text(part(&text, done..open)));
        }
        out.push(Inline::Foreign(Text::new(part(&text, open + 1..close), tag)));
        from += length + 1;
        done = from;
    }
    if done == 0 {
        out.push(Inline::Text(text));
    } else if done < text.len() {
        out.push(Inline::Text(part(&text, done..text.len())));
    }
}

/// A part of a text, borrowed where the text is.
fn part<'a>(text: &Cow<'a, str>, range: Range<usize>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(range).unwrap_or_default().to_owned()),
    }
}

fn cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.into_string()),
    }
}

/// The words of running text without anything else.
pub(crate) fn words(prose: &Prose<'_>) -> String {
    plain(&prose.inlines)
}

/// The words of inlines without anything else.
pub(crate) fn plain(inlines: &[Inline<'_>]) -> String {
    let mut words = String::new();
    push_plain(inlines, &mut words);
    words
}

fn push_plain(inlines: &[Inline<'_>], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(inner, _) => push_plain(inner, out),
            Inline::Foreign(text) => out.push_str(&text.text),
            Inline::Time(time) => out.push_str(&time.text),
            Inline::Telephone(number) => number.write(&mut Sink::string(out)),
            Inline::Break => out.push(' '),
            Inline::Code(code) => out.push_str(code),
            Inline::Image(image) => out.push_str(image.alt.as_ref().map_or("", |alt| &alt.text)),
            Inline::Note(_) => {}
        }
    }
}
