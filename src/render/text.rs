//! A document as plain text: a line for each fact, a blank line between blocks, and no markup.

use super::lines::{self, Channel, Layout};
use super::outputs::Written;
use crate::document::{Block, Document, Fact, Said};
use crate::escape::Plain;
use crate::lang::Lang;
use crate::sink::Sink;
use std::fmt;

/// How plain text is laid out.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::text::{self, LineEnd, TextOptions}, sink::Sink};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut letter = String::new();
/// text::write(&document, &TextOptions::DEFAULT.width(72).line_end(LineEnd::CrLf), &mut Sink::string(&mut letter));
/// assert_eq!(letter, "Дәріс");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextOptions {
    /// The longest line in characters; `None` leaves long lines to whoever shows them. Addresses, telephone numbers
    /// and words joined by no-break spaces are never broken, even where they are longer.
    pub width: Option<usize>,
    /// How lines end.
    pub line_end: LineEnd,
    /// Which spaces stand between words that belong together.
    pub spaces: Spaces,
}

impl TextOptions {
    /// Lines of any length, ended as on Unix, with the spaces of typography.
    pub const DEFAULT: TextOptions = TextOptions { width: None, line_end: LineEnd::Lf, spaces: Spaces::Typographic };

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

    /// The same options with these spaces.
    #[must_use]
    pub const fn spaces(mut self, spaces: Spaces) -> Self {
        self.spaces = spaces;
        self
    }

    const fn layout(self) -> Layout {
        Layout { width: self.width, end: self.line_end.as_str() }
    }
}

/// How lines end.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Prose, Text}, render::text::{self, LineEnd, TextOptions}, sink::Sink};
/// let document = Document::new(Lang::Kk, "d", Text::new("Дәріс", Lang::Kk)).with(Block::Paragraph(Prose::new("Кіру тегін.", Lang::Kk)));
/// let mut letter = String::new();
/// text::write(&document, &TextOptions::DEFAULT.line_end(LineEnd::CrLf), &mut Sink::string(&mut letter));
/// assert_eq!(letter, "Дәріс\r\n\r\nКіру тегін.");
/// ```
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

/// Which spaces are written.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::text::{self, Spaces, TextOptions}, sink::Sink};
/// let rows = [(Lang::Kk, "2021\u{202f}ж.", "2021 ж."), (Lang::Ru, "2021\u{202f}г.", "2021 г."), (Lang::En, "5\u{a0}p.m.", "5 p.m.")];
/// for (lang, title, plain) in rows {
///     let document = Document::new(lang, "d", Text::new(title, lang));
///     let mut message = String::new();
///     text::write(&document, &TextOptions::DEFAULT.spaces(Spaces::Ascii), &mut Sink::string(&mut message));
///     assert_eq!((document.text().as_str(), message.as_str()), (title, plain));
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spaces {
    /// As typography wants them: no-break spaces inside dates and numbers, thin ones where the language has them.
    Typographic,
    /// Plain spaces only, for SMS and other channels that show or count others badly. A width still keeps words together that
    /// no-break spaces joined.
    Ascii,
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
pub fn write(document: &Document<'_>, options: &TextOptions, out: &mut Sink<'_>) {
    options.spaces.write(out, |out| lines::write::<Text>(document, options.layout(), out));
}

/// Writes facts alone, one a line.
///
/// ```
/// use ushtil::{Lang, document::{Fact, Role, Text, Value}, render::text::{TextOptions, write_facts}, sink::Sink};
/// let code = Fact::new(Role::AccessCode, Text::new("Кіру коды", Lang::Kk), Value::Code("047800".into()));
/// let mut line = String::new();
/// write_facts(&[code], Lang::Kk, &TextOptions::DEFAULT, &mut Sink::string(&mut line));
/// assert_eq!(line, "Кіру коды: 047800");
/// ```
pub fn write_facts(facts: &[Fact<'_>], lang: Lang, options: &TextOptions, out: &mut Sink<'_>) {
    options.spaces.write(out, |out| lines::write_facts::<Text>(facts, lang, options.layout(), out));
}

/// Plain text has no marks.
struct Text;

impl Channel for Text {
    fn data(text: &str, out: &mut Sink<'_>) {
        Plain(text).write(out);
    }
}

impl Spaces {
    fn write(self, out: &mut Sink<'_>, write: impl FnOnce(&mut Sink<'_>)) {
        match self {
            Spaces::Typographic => write(out),
            Spaces::Ascii => write(&mut Sink::dynamic(&mut Ascii(out))),
        }
    }
}

/// Replaces spaces on their way out, after the lines were broken: what belongs together stays on one line.
struct Ascii<'a, 's>(&'a mut Sink<'s>);

impl fmt::Write for Ascii<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for (at, piece) in text.split(is_special_space).enumerate() {
            self.0.push(if at > 0 { " " } else { "" });
            self.0.push(piece);
        }
        Ok(())
    }
}

/// A space other than the plain one: no-break, thin, or of a certain width.
fn is_special_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// The row `text`: the announcement and, where there is one, the article after it, which tells in full what an announcement
/// has below its facts.
pub(super) fn of(said: &Said<'_>) -> Written {
    let facts =
        said.announcement.as_ref().zip(said.article.as_ref()).map(|(announcement, _)| up_to_facts(announcement));
    let first = facts.as_ref().or(said.announcement.as_ref());
    let texts: Vec<String> = first.into_iter().chain(&said.article).map(Document::text).collect();
    Ok(Some(texts.join("\n\n")))
}

fn up_to_facts<'a>(announcement: &Document<'a>) -> Document<'a> {
    let mut document = announcement.clone();
    let end = document.blocks.iter().position(|block| matches!(block, Block::Facts(_)));
    document.blocks.truncate(end.map_or(usize::MAX, |facts| facts + 1));
    document
}
