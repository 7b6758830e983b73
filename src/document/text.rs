//! Words: a text, running text and its pieces, and times, each with the language that it is really in.

use super::{Image, Url};
use crate::format::{Telephone, push_two};
use crate::lang::{Lang, LangTag};
use crate::sink::Sink;
use jiff::civil::{Date, Time as Clock};
use std::borrow::Cow;
use std::fmt::{self, Write as _};

/// A text, and the language that it is really in.
///
/// ```
/// use ushtil::{Lang, document::Text};
/// // a Kazakh page, whose organiser gave a Russian name only
/// let name = Text::new("«Адвокат» журналы", Lang::Kk);
/// let fallback = Text::new("Школа адвоката", Lang::Ru).noted("орысша");
/// assert!(name.is_in(Lang::Kk) && !fallback.is_in(Lang::Kk));
/// assert_eq!(fallback.lang.to_string(), "ru");
/// assert_eq!(fallback.note.as_deref(), Some("орысша"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// The words, as they are shown.
    pub text: Cow<'a, str>,
    /// The language of the words.
    pub lang: LangTag,
    /// What a reader is told where a format cannot mark the language: `орысша`, `in Russian`, in the page's language.
    pub note: Option<Cow<'a, str>>,
}

impl<'a> Text<'a> {
    /// A text in this language.
    pub fn new(text: impl Into<Cow<'a, str>>, lang: impl Into<LangTag>) -> Self {
        Text { text: text.into(), lang: lang.into(), note: None }
    }

    /// The same text with a note of its language, for formats that cannot mark it.
    #[must_use]
    pub fn noted(mut self, note: impl Into<Cow<'a, str>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Whether the text is in the language of the page around it.
    #[must_use]
    pub fn is_in(&self, lang: Lang) -> bool {
        self.lang == lang
    }

    /// The same text with other words.
    #[must_use]
    pub fn with_words(self, text: impl Into<Cow<'a, str>>) -> Self {
        Text { text: text.into(), ..self }
    }
}

/// Running text: a paragraph, a list item, a whole line.
///
/// ```
/// use ushtil::{Lang, document::{Inline, Prose}};
/// let prose = Prose::new("Кіру ", Lang::Kk).with(Inline::Strong(vec![Inline::Text("тегін".into())]));
/// assert_eq!(prose.inlines.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Prose<'a> {
    /// The language of the text.
    pub lang: LangTag,
    /// What a reader is told where a format cannot mark the language.
    pub note: Option<Cow<'a, str>>,
    /// The pieces, in order.
    pub inlines: Vec<Inline<'a>>,
}

impl<'a> Prose<'a> {
    /// Plain words in this language.
    pub fn new(text: impl Into<Cow<'a, str>>, lang: impl Into<LangTag>) -> Self {
        Prose { lang: lang.into(), note: None, inlines: vec![Inline::Text(text.into())] }
    }

    /// The same prose with one piece more at its end.
    #[must_use]
    pub fn with(mut self, inline: Inline<'a>) -> Self {
        self.inlines.push(inline);
        self
    }
}

impl<'a> From<Text<'a>> for Prose<'a> {
    fn from(text: Text<'a>) -> Self {
        Prose { lang: text.lang, note: text.note, inlines: vec![Inline::Text(text.text)] }
    }
}

/// A piece of running text.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Inline, Prose, Text}};
/// let prose = Prose::new("Кіру ", Lang::Kk).with(Inline::Strong(vec![Inline::Text("тегін".into())]));
/// let document = Document::new(Lang::Kk, "d", Text::new("Дәріс", Lang::Kk)).with(Block::Paragraph(prose));
/// assert_eq!(document.markdown(), "# Дәріс\n\nКіру **тегін**");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inline<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// Stressed words.
    Emphasis(Vec<Inline<'a>>),
    /// Important words.
    Strong(Vec<Inline<'a>>),
    /// Words that lead somewhere; none shows the address itself.
    Link(Vec<Inline<'a>>, Url<'a>),
    /// A moment or a stretch of time.
    Time(Time<'a>),
    /// A telephone number.
    Telephone(Telephone),
    /// Words in another language than those around them.
    Foreign(Text<'a>),
    /// A line ends here.
    Break,
    /// What is typed or copied, as it stands.
    Code(Cow<'a, str>),
    /// A picture among words.
    Image(Image<'a>),
    /// A reference to a [`Footnote`](super::Footnote), by its number.
    Note(u32),
}

/// A moment or a stretch of time, as words and as data.
#[derive(Debug, Clone, PartialEq)]
pub struct Time<'a> {
    /// The words: `2021 жылғы 20 тамыз`, `20 августа 2021 года`, `20 August 2021`.
    pub text: Cow<'a, str>,
    /// When it is, or when it begins.
    pub start: Stamp,
    /// When it ends.
    pub end: Option<Stamp>,
}

/// A point in time, as exactly as it is known.
///
/// It prints as data does, the same in every language: `2014`, `2015-12`, `2021-08-20`, `2021-08-20T15:00:00+06:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stamp {
    /// A year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Date(jiff::civil::Date),
    /// An instant with its zone.
    Zoned(jiff::ZonedDateTime),
}

impl Stamp {
    /// Writes it as it prints.
    pub(crate) fn write(&self, out: &mut Sink<'_>) {
        match out.as_string() {
            Some(text) => self.add(text),
            None => out.push(&self.to_string()),
        }
    }

    fn add(&self, text: &mut String) {
        match self {
            Stamp::Year(year) => add_year(*year, text),
            Stamp::Month(year, month) => {
                add_year(*year, text);
                add_two('-', month.unsigned_abs(), text);
            }
            Stamp::Date(date) => add_date(*date, text),
            Stamp::Zoned(zoned) => {
                add_date(zoned.date(), text);
                add_time(zoned.time(), text);
                let offset = zoned.offset().seconds();
                let minutes = offset.unsigned_abs() / 60;
                add_two(if offset < 0 { '-' } else { '+' }, (minutes / 60) as u8, text);
                add_two(':', (minutes % 60) as u8, text);
            }
        }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(32);
        self.add(&mut text);
        f.write_str(&text)
    }
}

fn add_year(year: i16, text: &mut String) {
    // writing to a string cannot fail
    let _ = write!(text, "{year:04}");
}

fn add_date(date: Date, text: &mut String) {
    let year = date.year();
    if year < 0 {
        // ISO 8601 writes such years with more digits; writing to a string cannot fail
        let _ = write!(text, "{date}");
        return;
    }
    let [century, of_century] = [year / 100, year % 100].map(|part| part as u8);
    push_two(century, text);
    push_two(of_century, text);
    add_two('-', date.month().unsigned_abs(), text);
    add_two('-', date.day().unsigned_abs(), text);
}

fn add_time(time: Clock, text: &mut String) {
    if time.subsec_nanosecond() != 0 {
        let _ = write!(text, "T{time}");
        return;
    }
    add_two('T', time.hour().unsigned_abs(), text);
    add_two(':', time.minute().unsigned_abs(), text);
    add_two(':', time.second().unsigned_abs(), text);
}

fn add_two(sign: char, number: u8, text: &mut String) {
    text.push(sign);
    push_two(number, text);
}

#[cfg(test)]
mod tests {
    use super::Stamp;
    use jiff::civil::{Date, date};
    use jiff::tz::{Offset, TimeZone};

    #[test]
    fn stamps_are_those_of_jiff() {
        let days = [Date::MIN, Date::MAX, Date::ZERO, date(-1, 2, 3), date(987, 5, 3), date(2021, 8, 20)];
        for day in days {
            assert_eq!(Stamp::Date(day).to_string(), day.to_string());
        }
        for (hours, nanoseconds) in [(5, 0), (-3, 1), (0, 120_000_000)] {
            let zone = TimeZone::fixed(Offset::constant(hours));
            let moment = date(2021, 8, 20).at(9, 5, 7, nanoseconds);
            let zoned = moment.to_zoned_datetime(zone).unwrap_or_default();
            assert_eq!(
                Stamp::Zoned(zoned).to_string(),
                format!("{moment}{}{:02}:00", if hours < 0 { '-' } else { '+' }, hours.abs())
            );
        }
        assert_eq!(Stamp::Year(987).to_string(), "0987");
        assert_eq!(Stamp::Month(2015, 12).to_string(), "2015-12");
    }
}
