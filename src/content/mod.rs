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
//! | file | what it holds |
//! | --- | --- |
//! | `event.rs`, `organisation.rs`, … | a kind of entity: its fields, what must fit together in it, what it leads to |
//! | `when.rs`, `web.rs`, `phone.rs`, `price.rs`, `text.rs` | a kind of value |
//! | `tree.rs` → `decode.rs` → `load.rs` → `whole.rs` | from a file to content: values with places, typed values, whole content |
//! | `model.rs` | the macros that make a type of the model from one list of its fields |
//! | `cx.rs`, `problem.rs`, `hint.rs`, `finding.rs` | where one is in a file, what is wrong, the way out, and how that is told |

mod access;
mod agreement;
mod check;
mod contact;
mod cx;
mod decode;
mod entity;
mod event;
mod finding;
mod hint;
mod leak;
mod limits;
mod lint;
mod load;
mod localised;
mod model;
mod name;
mod organisation;
mod page;
mod person;
mod phone;
mod place;
mod price;
mod problem;
mod project;
mod report;
#[cfg_attr(not(feature = "exchange"), allow(dead_code, reason = "noted for those who exchange translations"))]
mod said;
mod say;
#[cfg(feature = "schema")]
mod schema;
mod secret;
mod shape;
mod text;
mod tree;
mod web;
mod when;
mod whole;

pub use access::{Access, Broadcast, Online, Venue};
pub use agreement::{Agreement, AgreementKind, AgreementStatus, Document, FollowUp, Signatory};
pub use contact::{Contact, Image, Link, Rel, Source};
pub use entity::{Any, AnyRef, Entry, Id, Kind, Party, PartyRef, Ref, Target, Whole, WholeRef};
pub use event::{
    Changed, Event, EventKind, LanguageRole, Participant, ParticipantRole, Planned, Registration, Rescheduled,
    SpokenLanguage, Status, SupportRole, Supporter,
};
pub use finding::{Code, Finding, Severity};
#[cfg(feature = "exchange")]
pub(crate) use load::Heard;
pub use load::{Affected, Loader, Partly, Report};
pub use name::{
    AnimacyWord, ArticleWord, DeclinesWord, Forms, GenderWord, Grammar, HarmonyWord, NameGrammar, NumberWord,
    PossessiveWord,
};
pub use organisation::{Identifier, Organisation, OrganisationKind, Scheme, Validity};
pub use page::{Crumb, Label, Page};
pub use person::{Person, PersonName, Position, Prefix};
pub use phone::AccessCode;
pub use place::{Country, DatedName, Geo, Place};
pub use price::{Amount, Currency, Decimal, Price};
pub use project::{Project, ProjectKind};
pub use report::NameNeed;
#[cfg(feature = "exchange")]
pub(crate) use said::{Lines, Said, SaidIn};
pub use say::{Edition, Pages, breadcrumbs};
#[cfg(feature = "exchange")]
pub(crate) use schema::About;
#[cfg(feature = "schema")]
pub use schema::json_schema;
pub use secret::{Audience, Restricted};
pub use shape::{Field, Shape};
pub use text::{Prose, Text};
pub use web::{Email, Url};
pub use when::{Approx, Days, PartialDate, Timed, When, Zone};

/// Everything that was loaded, in order of ids, checked as a whole.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
pub struct Content {
    #[serde(rename = "event", skip_serializing_if = "Vec::is_empty")]
    events: Vec<Event>,
    #[serde(rename = "organisation", skip_serializing_if = "Vec::is_empty")]
    organisations: Vec<Organisation>,
    #[serde(rename = "person", skip_serializing_if = "Vec::is_empty")]
    persons: Vec<Person>,
    #[serde(rename = "place", skip_serializing_if = "Vec::is_empty")]
    places: Vec<Place>,
    #[serde(rename = "agreement", skip_serializing_if = "Vec::is_empty")]
    agreements: Vec<Agreement>,
    #[serde(rename = "page", skip_serializing_if = "Vec::is_empty")]
    pages: Vec<Page>,
    #[serde(rename = "project", skip_serializing_if = "Vec::is_empty")]
    projects: Vec<Project>,
    #[serde(skip)]
    findings: Vec<Finding>,
}

/// There is no entity of this kind with this id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no {kind} has the id `{id}`{}", .nearest.as_ref().map(|id| format!("; did you mean `{id}`?")).unwrap_or_default())]
pub struct UnknownId {
    /// The kind that was asked for.
    pub kind: Kind,
    /// The id that was asked for.
    pub id: String,
    /// An id of that kind that is like it.
    pub nearest: Option<String>,
}

/// The two ways to an entity: by its id, and all of them.
macro_rules! accessors {
    ($($one:ident, $all:ident: $entity:ident, $what:literal;)*) => { $(
        #[doc = concat!("The ", $what, " with this id.")]
        ///
        /// # Errors
        /// [`UnknownId`] names the nearest id there is.
        pub fn $one(&self, id: &str) -> Result<Entry<'_, $entity>, UnknownId> {
            <$entity as Target>::find(self, id).ok_or_else(|| self.unknown::<$entity>(id))
        }

        #[doc = concat!("Every ", $what, ", in order of ids.")]
        pub fn $all(&self) -> impl Iterator<Item = Entry<'_, $entity>> {
            self.$all.iter().map(|entity| Entry::new(self, entity))
        }
    )* };
}

impl Content {
    accessors! {
        event, events: Event, "event";
        organisation, organisations: Organisation, "organisation";
        person, persons: Person, "person";
        place, places: Place, "place";
        agreement, agreements: Agreement, "agreement";
        page, pages: Page, "page";
        project, projects: Project, "project";
    }

    /// Follows a reference; in the content that it was loaded with, it always leads somewhere.
    #[must_use]
    pub fn follow<T: Target>(&self, reference: &Ref<T>) -> Option<T::Found<'_>> {
        T::find(self, reference.id())
    }

    /// What was found that is no error: warnings, and what was set right.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether another content has the same entities, whatever was found in its files.
    #[must_use]
    pub fn same_as(&self, other: &Content) -> bool {
        let without = |content: &Content| Content { findings: Vec::new(), ..content.clone() };
        without(self) == without(other)
    }

    fn unknown<T: entity::Entity>(&self, id: &str) -> UnknownId {
        let ids = T::all(self).iter().map(|entity| entity.id().as_str());
        let nearest = problem::nearest(id, ids).map(str::to_owned);
        UnknownId { kind: T::KIND, id: id.chars().take(64).collect(), nearest }
    }
}
