//! Kazakh, Russian and English for Rust: what happens, when, where and by whom, said correctly.
//!
//! ```text
//! locales/{kk,ru,en}/*.ftl ── build.rs ──▶ one struct a message ──┐
//!                                                                 ├─▶ text in one language
//! content/*.toml ── Content::load ──▶ events, people, … ──────────┤
//!                                                                 └─▶ a Document ─▶ text, HTML, Markdown, e-mail, …
//! ```
//!
//! A *message* is what an application says: a Fluent file becomes Rust structs with named, typed fields. *Content* is what an
//! author writes: events, organisations, people, agreements and pages, in TOML or JSON. Names, dates, times and numbers that stand in
//! either take the grammatical case of the sentence around them.
//!
//! # A message
//!
//! ```
//! use ushtil::{Lang, messages::event};
//! let left = event::SeatsLeft { count: 3.into() };
//! assert_eq!(left.in_lang(Lang::Kk).to_string(), "3 бос орын қалды");
//! assert_eq!(left.in_lang(Lang::Ru).to_string(), "Осталось 3 места");
//! assert_eq!(left.in_lang(Lang::En).to_string(), "3 seats left");
//! ```
//!
//! # An announcement
//!
//! ```
//! use ushtil::{Lang, content::Content};
//! let content = Content::parse("seminar.toml", r#"
//!     [event]
//!     id = "seminar"
//!     kind = "seminar"
//!     title = { kk = "Адвокаттарға арналған семинар", ru = "Семинар для адвокатов", en = "A seminar for lawyers" }
//!     when = { start = "2026-10-14T15:00", end = "2026-10-14T17:00", zone = "Asia/Almaty" }
//! "#)?;
//! let seminar = content.event("seminar")?;
//! let second_line = |lang| seminar.announce(lang).text().replace('\u{a0}', " ").lines().nth(1).unwrap().to_owned();
//! assert_eq!(second_line(Lang::Kk), "2026 жылғы 14 қазан, сәрсенбі, сағат 15:00-ден 17:00-ге дейін (Алматы уақыты бойынша, UTC+5)");
//! assert_eq!(second_line(Lang::Ru), "14 октября 2026 года, среда, с 15:00 до 17:00 (по времени Алматы, UTC+5)");
//! assert_eq!(second_line(Lang::En), "Wednesday, 14 October 2026, from 15:00 to 17:00 (Almaty time, UTC+5)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A name in a case
//!
//! ```
//! use ushtil::{Lang, grammar::{Case, Name}};
//! let city = Name::plain("Алматы қаласы");
//! assert_eq!(city.inflect(Lang::Kk, Case::Genitive).to_string(), "Алматы қаласының");
//! assert_eq!(city.inflect(Lang::Kk, Case::Dative).to_string(), "Алматы қаласына");
//! assert_eq!(city.inflect(Lang::Kk, Case::Locative).to_string(), "Алматы қаласында");
//! ```
//!
//! # A guide
//!
//! A page for each thing that people build (messages of your own, a bot, a mailer, a site) and thirty recipes: [`guide`].
//! [Қазақша](guide::bastau), [по-русски](guide::nachalo).
//!
//! # I want to …
//!
//! | I want to | this does it |
//! | --- | --- |
//! | compile Fluent files of my own | `ushtil_compiler::build` in `build.rs`, [`include_messages!`] in `lib.rs` |
//! | print a message | [`in_lang`](message::Message#method.in_lang), [`append_to`](message::Message#method.append_to) |
//! | say a sentence with a link in it | [`html`](message::Message#method.html), [`parts`](message::Message#method.parts); [`guide::elements`] |
//! | change messages without a rebuild | [`catalogue::Catalogue`] |
//! | read events from files | [`content::Content::load`] |
//! | say an event in a language | [`Entry::<Event>::announce`](content::Entry), [`page`](content::Entry), [`article`](content::Entry) |
//! | print it | [`document::Document::text`], [`html`](document::Document::html), [`markdown`](document::Document::markdown), [`render`] for the rest |
//! | send an invitation to a calendar | [`content::Entry`]`::calendar`, [`render::ical`] |
//! | put a name, a date or a number into a case | [`grammar::Name::inflect`], [`grammar::inflect`] |
//! | write a number, a date, a price, a list | [`format`](mod@format) |
//! | show “Select a language” | [`switcher::Switcher`] |
//! | find out which language a reader wants | [`lang::Negotiator`], [`lang::AcceptLanguage`] |
//!
//! # Features
//!
//! | feature | brings | default |
//! | --- | --- | --- |
//! | none | messages with texts, numbers, plurals, lists and names in every case; negotiation | yes |
//! | `dates` | dates, times and zones in messages (`jiff` with its zone data) | by `content` |
//! | `switcher` | “Select a language” | yes |
//! | `render` | documents, and every format they are printed in | by `content` |
//! | `content` | events, organisations, people, agreements and pages from files | yes |
//! | `catalogue`, `watch` | messages that change without a rebuild, as soon as they are saved | no |
//! | `serde` | messages that derive `Serialize` | by `content` |
//! | `unic-langid` | tags from and to the language identifiers of the Fluent world | by `catalogue` |
//! | `schema` | the JSON Schema of content files | no |
//! | `exchange` | texts out to translators’ tools and back | no |
//! | `cli` | the command `ushtil` | no |
//!
//! On `wasm32-unknown-unknown` everything works but the loading of folders, since nothing else asks for files, threads or a clock: content is
//! given by [`content::Content::parse`].

extern crate self as ushtil; // generated code names `::ushtil`, here as in an application

#[cfg(feature = "catalogue")]
pub mod catalogue;
#[cfg(feature = "content")]
pub mod content;
#[cfg(feature = "render")]
pub mod document;
#[cfg_attr(not(feature = "render"), allow(dead_code))] // the escapes of other formats than HTML
pub mod escape;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod format;
pub mod grammar;
#[cfg(all(feature = "content", feature = "switcher", any(doc, doctest)))]
pub mod guide;
pub mod lang;
mod language;
pub mod message;
pub mod messages;
#[cfg(feature = "render")]
pub mod render;
#[cfg(feature = "render")]
pub mod search;
pub mod sink;
#[cfg(feature = "switcher")]
pub mod switcher;

#[cfg(feature = "catalogue")]
pub use catalogue::Catalogue;
/// Dates and times: the `jiff` whose types formatters, messages and content take. An application writes `ushtil::jiff`, or
/// has a `jiff = "1"` of its own, which is the same.
///
/// ```
/// use ushtil::{format::DateRange, jiff::civil::date};
/// let conference = DateRange::days(date(2014, 10, 14), date(2014, 10, 15));
/// assert_eq!(conference.start().date(), date(2014, 10, 14));
/// ```
#[cfg(feature = "dates")]
pub use jiff;
pub use lang::{Lang, Languages};
pub use message::Message;
pub use ushtil_lang::{AllLimits, LIMITS};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
