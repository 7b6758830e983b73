//! Documents become text, HTML, Markdown and the rest: one short file for each format, and none knows another.
//!
//! | what is rendered | into | by |
//! | --- | --- | --- |
//! | [`Document`] | plain text | [`text`] |
//! | | HTML, a fragment or a page | [`html`] |
//! | | tags for the head of a page | [`opengraph`] |
//! | | Markdown | [`markdown`] |
//! | | Telegram messages | [`telegram`] |
//! | | a WhatsApp message | [`whatsapp`] |
//! | | the parts of an e-mail | [`email`] |
//! | several documents | one post in several languages | [`combined`] |
//! | | an Atom feed | [`atom`] |
//! | [`CalendarEntry`] | iCalendar | [`ical`] |
//! | | links that add it to a calendar | [`calendar_links`] |
//! | [`Thing`](crate::document::Thing) | JSON-LD | [`jsonld`] |
//!
//! Programs that write whatever format they are asked for read the list of them, [`OUTPUT_FORMATS`]:
//!
//! | name | file | media type | one file holds |
//! | --- | --- | --- | --- |
//! | `text` | `.txt` | `text/plain` | an announcement, and the article after it |
//! | `html` | `.html` | `text/html` | a page of its own, with its stylesheet inside |
//! | `fragment` | `.fragment.html` | `text/html` | the same for a page that is there already |
//! | `markdown` | `.md` | `text/markdown` | a page |
//! | `ical` | `.ics` | `text/calendar` | an event |
//! | `jsonld` | `.json` | `application/ld+json` | an entity and where its page stands |
//! | `head` | `.head.html` | `text/html` | tags for the head of a page |
//! | `telegram` | `.telegram.html` | `text/html` | an announcement as messages |
//! | `whatsapp` | `.whatsapp.txt` | `text/plain` | an announcement as a message |
//! | `email` | `.eml` | `message/rfc822` | an announcement with its calendar file |
//! | `combined` | `.combined.txt` | `text/plain` | an announcement in several languages |
//! | `atom` | `.atom` | `application/atom+xml` | everything that is announced |
//!
//! An e-mail, a feed and a combined post are put together from the others. Every renderer is a function
//! `write(…, &Options, &mut Sink)`, beside which [`Document`] has a method with the usual options. Rendering cannot fail: what
//! could go wrong was refused when the content was read; [`within`] refuses output that is longer than a program wants. None of
//! them ends its output with a line break, but iCalendar, whose lines all end.
//!
//! ```
//! use ushtil::{Lang, document::{Document, Fact, Block, Role, Text, Value}};
//! let rows = [
//!     (Lang::Kk, "Ашық талқылау", "Кіру коды"),
//!     (Lang::Ru, "Открытое обсуждение", "Код доступа"),
//!     (Lang::En, "Open discussion", "Access code"),
//! ];
//! for (lang, title, label) in rows {
//!     let code = Fact::new(Role::AccessCode, Text::new(label, lang), Value::Code("047800".into()));
//!     let document = Document::new(lang, "discussion", Text::new(title, lang)).with(Block::Facts(vec![code]));
//!     assert_eq!(document.text(), format!("{title}\n{label}: 047800"));
//!     assert_eq!(document.markdown(), format!("# {title}\n\n- **{label}:** `047800`"));
//! }
//! ```

pub mod atom;
pub mod calendar_links;
pub mod combined;
pub mod email;
pub mod html;
pub mod ical;
pub mod jsonld;
mod limit;
mod lines;
pub mod markdown;
mod markup;
pub mod opengraph;
mod outputs;
pub mod telegram;
pub mod text;
pub mod whatsapp;

pub use limit::{TooLarge, within};
pub use markup::Markup;
pub use outputs::{OUTPUT_FORMATS, Output, OutputError, OutputFormat, Publication, Takes};

use crate::document::{CalendarEntry, Document};
use crate::lang::Lang;
use crate::sink;
use std::borrow::Cow;

impl Document<'_> {
    /// The document as plain text, with the usual options; [`text::write`] takes others.
    #[must_use]
    pub fn text(&self) -> String {
        sink::string(|out| text::write(self, &text::TextOptions::DEFAULT, out))
    }

    /// The document as a fragment of HTML, with the usual options; [`html::write`] takes others.
    #[must_use]
    pub fn html(&self) -> String {
        sink::string(|out| html::write(self, &html::HtmlOptions::DEFAULT, out))
    }

    /// The document as Markdown, with the usual options; [`markdown::write`] takes others.
    #[must_use]
    pub fn markdown(&self) -> String {
        sink::string(|out| markdown::write(self, &markdown::MarkdownOptions::DEFAULT, out))
    }
}

impl CalendarEntry<'_> {
    /// The event as a calendar file, with the usual options; [`ical::write`] takes others, and several events.
    #[must_use]
    pub fn ical(&self) -> String {
        sink::string(|out| ical::write(std::slice::from_ref(self), &ical::IcalOptions::default(), out))
    }
}

/// The dash as the language prints it: before an item of a list, and between two texts on a line.
fn dash(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk | Lang::En => "– ",
        Lang::Ru => "— ",
    }
}

/// How many signs of a title are seen in a tab, a list of results and an inbox.
const HEADLINE: usize = 70;

/// The title as a tab, an inbox and a preview show it: the name first, then the status, then the site; a long name is
/// shortened, so that all of them are seen.
fn headline<'d>(document: &'d Document<'_>, site: Option<&'d str>) -> Cow<'d, str> {
    let status = document.notice.as_ref().map(|notice| first_clause(&notice.text));
    let after = after_name(document, status.into_iter().chain(site));
    let name = &document.title.text;
    let room = HEADLINE.saturating_sub(after.chars().count()).max(HEADLINE / 3);
    match (after.is_empty(), fitted(name, room)) {
        (true, None) => Cow::Borrowed(name),
        (_, fitted) => format!("{}{after}", fitted.as_deref().unwrap_or(name)).into(),
    }
}

/// What a notice says first: that an event is postponed, and not what will be told of it later.
fn first_clause(notice: &str) -> &str {
    let sentence = notice.split(". ").next().unwrap_or_default();
    sentence.split([',', ';']).next().unwrap_or_default()
}

/// What follows the name in a title, each part after a dash.
fn after_name<'p>(document: &Document<'_>, parts: impl Iterator<Item = &'p str>) -> String {
    parts.flat_map(|part| [" ", dash(document.lang), part]).collect()
}

/// The whole words of a text that have room, with an ellipsis; none where all of it has.
fn fitted(text: &str, room: usize) -> Option<String> {
    text.char_indices().nth(room)?;
    let (end, _) = text.char_indices().nth(room.saturating_sub(1))?;
    let cut = text.get(..end)?;
    let whole =
        cut.rfind(char::is_whitespace).filter(|at| *at > cut.len() / 2).map_or(cut, |at| cut.get(..at).unwrap_or(cut));
    Some(format!("{}…", whole.trim_end_matches(|c: char| c.is_whitespace() || ",;:.–—«“(".contains(c))))
}
