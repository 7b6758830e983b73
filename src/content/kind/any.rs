//! An entity of one of several kinds: who acts, what something is a part of, anything.

use super::content::Content;
use super::entity::{Entry, Ref, Target, find};
use super::{Agreement, Event, Organisation, Page, Person, Place, Project};
use crate::content::read::kinds::{Kind, each_kind};

/// An entity of one of several kinds, and what references to it are called.
macro_rules! one_of_kinds {
    ($(
        $(#[$meta:meta])*
        $name:ident, $(#[$alias_meta:meta])* $alias:ident { $($kind:ident($entity:ident),)* }
    )*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        pub enum $name<'a> { $(
            #[doc = concat!("See [`", stringify!($entity), "`].")]
            $kind(Entry<'a, $entity>),
        )* }

        $(#[$alias_meta])*
        pub type $alias = Ref<$name<'static>>;

        impl Target for $name<'static> {
            type Found<'a> = $name<'a>;
            const KINDS: &'static [Kind] = &[$(Kind::$kind),*];

            fn find<'a>(content: &'a Content, id: &str) -> Option<Self::Found<'a>> {
                None$(.or_else(|| find(content, id).map($name::$kind)))*
            }
        }

        impl $name<'_> {
            /// Its id.
            #[must_use]
            pub fn id(&self) -> &str {
                match self { $($name::$kind(entry) => entry.value().id.as_str(),)* }
            }
        }
    )* };
}

one_of_kinds! {
    /// Who acts: an organisation or a person.
    Party, /// A reference to an organisation or a person.
    PartyRef { Organisation(Organisation), Person(Person), }

    /// What an event is a part of: a project, or another event.
    Whole, /// A reference to a project or an event.
    WholeRef { Project(Project), Event(Event), }
}

macro_rules! any_of_kinds {
    ($($kind:ident $name:literal $one:ident $all:ident;)*) => {
        one_of_kinds! {
            /// Any entity.
            Any, /// A reference to any entity.
            AnyRef { $($kind($kind),)* }
        }
    };
}

each_kind!(any_of_kinds);

impl<'a> Party<'a> {
    /// The name, to be put into the case that a sentence needs.
    #[must_use]
    pub fn as_name(&self) -> &'a crate::grammar::Name {
        match self {
            Party::Organisation(organisation) => organisation.as_name(),
            Party::Person(person) => person.as_name(),
        }
    }
}
