//! The kinds of entity, a row each: whatever goes through all kinds is made from this table.

use std::fmt;

/// Calls a macro with a row for each kind: its type, its name in content files, the list that keeps it.
macro_rules! each_kind {
    ($with:ident) => {
        $with! {
            Event "event" event events;
            Organisation "organisation" organisation organisations;
            Person "person" person persons;
            Place "place" place places;
            Agreement "agreement" agreement agreements;
            Page "page" page pages;
            Project "project" project projects;
        }
    };
}

pub(crate) use each_kind;

macro_rules! kinds {
    ($($kind:ident $name:literal $one:ident $all:ident;)*) => {
        /// The kinds of entity that content has.
        ///
        /// ```
        /// use ushtil::content::Kind;
        $(#[doc = concat!("assert_eq!(Kind::", stringify!($kind), ".as_str(), \"", $name, "\");")])*
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $(
            #[doc = concat!("See [`", stringify!($kind), "`](crate::content::", stringify!($kind), ").")]
            $kind,
        )* }

        impl Kind {
            /// Every kind, in the order in which content files are written.
            pub const ALL: [Kind; [$($name),*].len()] = [$(Kind::$kind),*];

            /// The name of the kind's table in content files.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Kind::$kind => $name,)* }
            }
        }

        /// The names of all kinds' tables.
        pub(crate) const NAMES: [&str; Kind::ALL.len()] = [$($name),*];
    };
}

each_kind!(kinds);

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
