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
mod headline;
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

pub(crate) use headline::fitted;
pub use limit::{TooLarge, within};
pub use markup::Markup;
pub use outputs::{OUTPUT_FORMATS, Output, OutputError, OutputFormat, Publication, Takes};

use crate::document::{CalendarEntry, Document};
use crate::sink;

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
