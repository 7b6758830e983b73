//! The kinds of entity: their fields, what must fit together in them, what they lead to.
//!
//! Kinds refer to each other, as an event to its organisers and an agreement to the event at which it was signed: their files
//! name each other, and none of them names what it says, which is the next room.

pub(crate) mod access;
pub(crate) mod agreement;
pub(crate) mod any;
pub(crate) mod contact;
pub(crate) mod content;
pub(crate) mod entity;
pub(crate) mod event;
pub(crate) mod leak;
pub(crate) mod list;
pub(crate) mod organisation;
pub(crate) mod page;
pub(crate) mod person;
pub(crate) mod place;
pub(crate) mod programme;
pub(crate) mod project;

pub(crate) use agreement::Agreement;
pub(crate) use event::Event;
pub(crate) use organisation::Organisation;
pub(crate) use page::Page;
pub(crate) use person::Person;
pub(crate) use place::Place;
pub(crate) use project::Project;
