//! Typed content: events, organisations, people, places, agreements, pages and projects, read from TOML or JSON.
//!
//! Content is loaded as a whole and checked as a whole: there is no [`Content`] with an error in it. What is wrong comes
//! back as a [`Report`] of every [`Finding`] in every file, with file, line and column.
//!
//! ```
//! use ushtil::{Lang, content::Content};
//! let content = Content::parse("talk.toml", r#"
//!     [event]
//!     id = "talk"
//!     kind = "lecture"
//!     title = { kk = "Дәріс", ru = "Лекция", en = "A lecture" }
//!     when = { start = "2021-08-20T15:00", end = "2021-08-20T17:00", zone = "Asia/Almaty" }
//! "#)?;
//! let event = content.event("talk").unwrap();
//! assert_eq!(event.title.pick(Lang::Kk).value.as_str(), "Дәріс");
//! assert_eq!(event.title.pick(Lang::Ru).value.as_str(), "Лекция");
//! assert_eq!(event.title.pick(Lang::En).value.as_str(), "A lecture");
//! # Ok::<(), ushtil::content::Report>(())
//! ```
//!
//! | room | what is in it |
//! | --- | --- |
//! | `read` | how one value comes out of a file, with everything that is wrong on the way |
//! | `value` | what fields hold: texts, names, times, addresses, prices |
//! | `kind` | the kinds of entity: their fields, what must fit together in them, what they lead to |
//! | `say` | what an entity says in one language |
//!
//! Each room imports those before it. `load.rs` and `loading.rs`, `whole.rs`, `report.rs`, `needs.rs` and `schema.rs` are about all of it:
//! folders, references and checks over all files, what was wrong, names whose cases are guessed, the JSON Schema.

mod kind;
mod load;
mod loading;
mod needs;
mod read;
mod report;
mod say;
#[cfg(feature = "schema")]
mod schema;
mod value;
mod whole;

pub use kind::access::{Access, Broadcast, Online, Venue};
pub use kind::agreement::{Agreement, AgreementKind, AgreementStatus, FollowUp, Signatory, Term};
pub use kind::any::{Any, AnyRef, Party, PartyRef, Whole, WholeRef};
pub use kind::contact::{Contact, OtherPage, Paper, Picture, Rel, Source};
pub use kind::content::{Content, UnknownId};
pub use kind::entity::{Entry, Id, Ref, Target};
pub use kind::event::{
    Changed, Event, EventKind, LanguageRole, Moved, Participant, ParticipantRole, Planned, Postponed, Registration,
    Rescheduled, SpokenLanguage, Status, SupportRole, Supporter,
};
pub use kind::list::{Month, by_year, paged};
pub use kind::organisation::{
    Bank, Identifier, OpeningHours, Organisation, OrganisationKind, Scheme, Validity, WeekdayWord,
};
pub use kind::page::{Label, Page, TrailStep};
pub use kind::person::{Person, PersonName, Position, Prefix};
pub use kind::place::{Country, DatedName, Geo, Place};
pub use kind::programme::{AgendaItem, Session, SessionKind, Talk};
pub use kind::project::{Project, ProjectKind};
#[cfg(feature = "exchange")]
pub(crate) use load::Heard;
pub use load::Loader;
pub use needs::NameNeed;
pub use read::audience::Audience;
pub use read::finding::{Code, Finding, Severity};
pub use read::kinds::Kind;
#[cfg(feature = "exchange")]
pub(crate) use read::said::{Lines, Said, SaidIn};
pub use read::shape::{Field, Shape};
pub use report::{Affected, Partly, Report};
pub use say::{Edition, News, Pages, breadcrumbs, item_list};
#[cfg(feature = "exchange")]
pub(crate) use schema::About;
#[cfg(feature = "schema")]
pub use schema::json_schema;
pub use value::deadline::{Deadline, DeadlineKind};
pub use value::name::{
    AnimacyWord, ArticleWord, DeclinesWord, Forms, GenderWord, Grammar, HarmonyWord, NameGrammar, NumberWord,
    PossessiveWord,
};
pub use value::offer::{Availability, Offer};
pub use value::phone::AccessCode;
pub use value::price::{Amount, Currency, Decimal, Price};
pub use value::rule::{Every, On};
pub use value::secret::Restricted;
pub use value::series::{ChangedDate, Dates, Hours, Occurrence, Series, Sitting};
pub use value::text::{Markdown, OneLine};
pub use value::web::{Email, WebAddress};
pub use value::when::{Approx, Days, PartialDate, Timed, When, Zone};
