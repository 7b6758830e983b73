//! A document as plain text: a line for each fact, a blank line between blocks, and no markup.

use super::dash;
use super::escape::Plain;
use crate::document::{Block, Document, Fact, Inline, Line, Link, Prose, Text, Trail, Url, Value};
use crate::format::Telephone;
use crate::lang::{Direction, Lang, LangTag};
use crate::sink::Sink;

/// How plain text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The longest line in characters; `None` leaves long lines to whoever shows them. Addresses, telephone numbers
    /// and words joined by no-break spaces are never broken, even where they are longer.
    pub width: Option<usize>,
    /// How lines end.
    pub line_end: LineEnd,
}

impl Options {
    /// Lines of any length, ended as on Unix.
    pub const DEFAULT: Options = Options { width: None, line_end: LineEnd::Lf };

    /// The same options with a longest line.
    #[must_use]
    pub const fn width(mut self, width: usize) -> Self {
        self.width = Some(width);
        self
    }

    /// The same options with another end of lines.
    #[must_use]
    pub const fn line_end(mut self, line_end: LineEnd) -> Self {
        self.line_end = line_end;
        self
    }
}

/// How lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// `\n`, as on Unix.
    Lf,
    /// `\r\n`, as in mail.
    CrLf,
}

impl LineEnd {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            LineEnd::Lf => "\n",
            LineEnd::CrLf => "\r\n",
        }
    }
}

/// Writes a document as plain text.
///
/// A status stands first, then the trail, the title and the blocks. The facts of an announcement follow its title
/// directly. A paragraph keeps its words together: addresses behind words follow it, each on its own line.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Prose, Text}};
/// let rows = [
///     (Lang::Kk, "Келісім", "Бұл келісім екі алқа арасында жасалды."),
///     (Lang::Ru, "Соглашение", "Это соглашение заключили две коллегии."),
///     (Lang::En, "Agreement", "Two bar associations concluded it."),
/// ];
/// for (lang, title, words) in rows {
///     let document = Document::new(lang, "a", Text::new(title, lang)).with(Block::Paragraph(Prose::new(words, lang)));
///     assert_eq!(document.text(), format!("{title}\n\n{words}"));
/// }
/// ```
pub fn write(document: &Document<'_>, options: &Options, out: &mut Sink<'_>) {
    let mut page = Writer { lang: document.lang, options, out, line: String::new(), lines: 0, after_url: false };
    if let Some(notice) = &document.notice {
        page.line(|page| page.text(notice));
    }
    if let Some(trail) = &document.trail {
        page.line(|page| page.trail(trail));
        page.blank();
    }
    page.line(|page| page.text(&document.title));
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
pub fn write_facts(facts: &[Fact<'_>], lang: Lang, options: &Options, out: &mut Sink<'_>) {
    let mut page = Writer { lang, options, out, line: String::new(), lines: 0, after_url: false };
    page.facts(facts);
}

struct Writer<'a, 's> {
    lang: Lang,
    options: &'a Options,
    out: &'a mut Sink<'s>,
    /// The line that is being made, where it has to be broken.
    line: String,
    /// How many lines have begun.
    lines: usize,
    /// Whether an address was written last: no sign may stick to it.
    after_url: bool,
}

impl Writer<'_, '_> {
    fn end_line(&mut self) {
        self.out.push(self.options.line_end.as_str());
    }

    /// Begins a line, writes it, and breaks it where it is too long.
    fn line(&mut self, write: impl FnOnce(&mut Self)) {
        if self.lines > 0 {
            self.end_line();
        }
        self.lines += 1;
        self.after_url = false;
        write(self);
        if let Some(width) = self.options.width {
            let line = std::mem::take(&mut self.line);
            wrap(&line, width, self.options.line_end.as_str(), self.out);
            self.line = line;
            self.line.clear();
        }
    }

    fn blank(&mut self) {
        self.end_line();
    }

    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if std::mem::take(&mut self.after_url) && !text.starts_with([' ', '\n']) {
            self.write_sign(" ");
        }
        self.write_plain(text);
    }

    fn write_plain(&mut self, text: &str) {
        match self.options.width {
            Some(_) => Plain(text).write(&mut Sink::string(&mut self.line)),
            None => Plain(text).write(self.out),
        }
    }

    /// A number is digits, a plus and no-break spaces: nothing in it has to be taken out.
    fn telephone(&mut self, number: Telephone) {
        if std::mem::take(&mut self.after_url) {
            self.write_sign(" ");
        }
        match self.options.width {
            Some(_) => number.write(&mut Sink::string(&mut self.line)),
            None => number.write(self.out),
        }
    }

    fn url(&mut self, url: &str) {
        self.push(url);
        self.after_url = true;
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
        match self.options.width {
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
            Block::Heading(text) => self.line(|page| page.text(text)),
            Block::Paragraph(prose) => self.paragraph("", prose),
            Block::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.blank();
                    }
                    self.paragraph(dash(self.lang), item);
                }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Links(links) => {
                self.line(|page| {
                    page.text(&links.label);
                    page.push(":");
                });
                links.items.iter().for_each(|item| self.line(|page| page.link(item)));
            }
            Block::Image(image) => {
                self.line(|page| {
                    if let Some(alt) = &image.alt {
                        page.text(alt);
                        page.push(" ");
                    }
                    page.url(image.url.as_str());
                });
            }
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
            }
        }
    }

    fn break_line(&mut self) {
        self.after_url = false;
        match self.options.width {
            Some(_) => self.line.push('\n'),
            None => self.end_line(),
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
                self.text(&fact.label);
                self.sign(": ");
            }
            Line::Labelled | Line::Values => {}
        }
        for (at, value) in fact.values.iter().enumerate() {
            if at > 0 {
                self.sign(if self.after_url { " " } else { ", " });
            }
            self.value(value);
        }
    }

    fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Text(text) | Value::Name(text) => self.text(text),
            Value::Prose(prose) => self.prose(prose, &mut None),
            Value::Time(time) => self.push(&time.text),
            Value::Link(link) => self.link(link),
            Value::Telephone(number) => self.telephone(*number),
            Value::Email(address) => self.url(address),
            Value::Code(code) => self.push(code),
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

/// Whether the words of a link already are its address.
fn is_shown(words: &[Inline<'_>], url: &Url<'_>) -> bool {
    matches!(words, [Inline::Text(text)] if text == url.shown() || text == url.as_str())
}

/// Breaks a text at its spaces. No-break spaces are no spaces, and a word that is too long stays whole.
fn wrap(text: &str, width: usize, line_end: &str, out: &mut Sink<'_>) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push(line_end);
        }
        let mut used = 0;
        for word in line.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > width {
                out.push(line_end);
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
