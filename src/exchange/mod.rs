//! Translations: texts of content and messages go out to translators' tools, and come back.
//!
//! A [`Project`] is the files of content and messages, as text. It lists what is to be translated into a language as
//! [`Unit`]s, which [`Format`] writes and reads as files of translators' tools; [`Project::import`] puts a returned file
//! into the texts, with everything around the translations as it was, and lists what it does not accept.
//!
//! ```
//! use ushtil::{Lang, exchange::{Format, Project, Standing}};
//! let talk = "[event]\nid = 'talk' # kept\nkind = 'lecture'\ntitle.ru = 'Лекция'\nwhen = { first = '2026-03-20' }\n";
//! let project = Project::new().content("content", [("talk.toml".to_owned(), talk.to_owned())]);
//!
//! let units = project.units(Lang::Kk, None);
//! assert_eq!((units[0].key.as_str(), units[0].source.as_str()), ("event/talk/title", "Лекция"));
//! assert_eq!(units[0].standing, Standing::Missing);
//!
//! let table = Format::Tsv.write(&units).replace("\tЛекция\t\tmissing", "\tЛекция\tДәріс\ttranslated");
//! let import = project.import(&Format::Tsv.read("kk.tsv", &table)?)?;
//! let (_, written) = import.files.iter().find(|(name, _)| name == "talk.toml").unwrap();
//! assert_eq!(*written, talk.replace("title.ru", "title.kk = \"Дәріс\"\ntitle.ru"));
//! # Ok::<(), ushtil::exchange::Rejected>(())
//! ```
//!
//! A [`Glossary`] is terms whose translations are expected, in any form, wherever they occur in any form.
//!
//! What nobody but its audience may read (see [`Restricted`](crate::content::Restricted)) is no unit, and neither are ids, dates,
//! addresses and codes.

mod content;
mod doubts;
mod fluent;
mod format;
mod glossary;
mod import;
mod make;
mod messages;
mod notes;
mod pieces;
mod po;
mod project;
mod scan;
mod tbx;
mod term;
mod tsv;
mod unit;
mod weigh;
mod xliff;
mod xliff2;
mod xml;

pub use format::{Delivered, Delivery, Format, Mark, Rejected};
pub use glossary::{Glossary, Untranslated};
pub use import::{Import, Refused, Written};
pub use notes::{FILE as NOTES_FILE, Notes, NotesError};
pub use project::{Project, Spot};
pub use term::Term;
pub use unit::{Standing, Unit};
