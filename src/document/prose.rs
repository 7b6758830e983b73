//! Prose of content: a safe part of Markdown, read into blocks; markup of the author's own stays visible text.

use super::{Block, Inline, Prose, Text, Url};
use crate::lang::LangTag;
use crate::sink::Sink;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// Reads a safe part of Markdown: paragraphs, lists, headings, emphasis, links and line breaks.
///
/// HTML becomes visible text; a link whose address [`Url`] refuses becomes its words; a picture becomes its
/// description; tables, code and quotations become the text that is in them. Words in another language are marked as
/// Pandoc marks them: `[Rentrée du Barreau]{lang=fr}`.
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
/// ```
#[must_use]
pub fn prose(markdown: &str, lang: LangTag) -> Vec<Block<'_>> {
    let mut reader = Reader { lang, blocks: Vec::new(), items: Vec::new(), open: vec![Frame::default()], lists: 0 };
    for event in Parser::new_ext(markdown, Options::empty()) {
        reader.read(event);
    }
    reader.end_block(Target::Paragraph);
    reader.blocks
}

/// What is being collected: the pieces, and the link they lead to if they are words of a link.
#[derive(Default)]
struct Frame<'a> {
    inlines: Vec<Inline<'a>>,
    url: Option<Url<'a>>,
}

enum Target {
    Paragraph,
    Item,
    Heading,
}

struct Reader<'a> {
    lang: LangTag,
    blocks: Vec<Block<'a>>,
    items: Vec<Prose<'a>>,
    open: Vec<Frame<'a>>,
    lists: usize,
}

/// Deeper nesting than this is flattened, so that no text of an author's can exhaust the stack.
const DEEPEST: usize = crate::LIMITS.prose_nesting;

impl<'a> Reader<'a> {
    fn read(&mut self, event: Event<'a>) {
        match event {
            Event::Text(text) => self.text(cow(text)),
            Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text(text.replace('\n', " ").into());
            }
            Event::SoftBreak => self.text(" ".into()),
            Event::HardBreak => self.push(Inline::Break),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Emphasis | Tag::Strong => self.open.push(Frame::default()),
            Tag::Link { dest_url, .. } => {
                self.open.push(Frame { inlines: Vec::new(), url: Url::parse(cow(dest_url)).ok() });
            }
            Tag::List(_) => {
                let target = if self.lists == 0 { Target::Paragraph } else { Target::Item };
                self.end_block(target);
                self.lists += 1;
            }
            Tag::Item => self.end_block(Target::Item),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link => self.close(&tag),
            TagEnd::Item => self.end_block(Target::Item),
            TagEnd::List(_) => {
                self.lists = self.lists.saturating_sub(1);
                if self.lists == 0 && !self.items.is_empty() {
                    self.blocks.push(Block::List(std::mem::take(&mut self.items)));
                }
            }
            TagEnd::Heading(_) => self.end_block(Target::Heading),
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock if self.lists > 0 => self.push(Inline::Break),
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock => self.end_block(Target::Paragraph),
            _ => {}
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

    /// Ends emphasis or a link; too deep, or without a safe address, only the words stay.
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
            (_, Some(url)) => self.push(Inline::Link(inlines, url)),
            (_, None) => self.extend(inlines),
        }
    }

    fn extend(&mut self, inlines: Vec<Inline<'a>>) {
        if let Some(frame) = self.open.last_mut() {
            frame.inlines.extend(inlines);
        }
    }

    fn end_block(&mut self, target: Target) {
        let Some(frame) = self.open.last_mut() else { return };
        let mut inlines = foreign(std::mem::take(&mut frame.inlines));
        while matches!(inlines.last(), Some(Inline::Break)) {
            inlines.pop();
        }
        if let Some(Inline::Text(text)) = inlines.last_mut() {
            let end = text.trim_end_matches(['\n', ' ']).len();
            *text = part(text, 0..end);
        }
        if inlines.iter().all(|inline| matches!(inline, Inline::Text(text) if text.is_empty())) {
            return;
        }
        let prose = Prose { lang: self.lang, note: None, inlines };
        match target {
            Target::Paragraph => self.blocks.push(Block::Paragraph(prose)),
            Target::Item => self.items.push(prose),
            Target::Heading => {
                self.blocks.push(Block::Heading(Text::new(plain(&prose.inlines), self.lang)));
            }
        }
    }
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
        }
    }
}
