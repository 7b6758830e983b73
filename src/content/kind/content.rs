//! Content: the lists of all entities, and the ways to one of them.

use std::collections::BTreeMap;

use super::entity::{Entity, Entry, Id, Ref, Target, find};
use super::event::Told;
use super::{Agreement, Event, Organisation, Page, Person, Place, Project};
use crate::content::read::audience::Audience;
use crate::content::read::decode::Decode;
use crate::content::read::encode::Written;
use crate::content::read::finding::Finding;
use crate::content::read::kinds::{Kind, each_kind};
use crate::content::read::problem::nearest;
use crate::content::read::shape::{Field, Shape};
use crate::grammar::WordList;

macro_rules! content {
    ($($kind:ident $name:literal $one:ident $all:ident;)*) => {
        /// Everything that was loaded, in order of ids, checked as a whole.
        ///
        /// ```
        /// use ushtil::{Lang, content::Content};
        /// let content = Content::parse("place.toml", r#"
        ///     [place]
        ///     id = "almaty"
        ///     name = { kk = "Алматы", ru = "Алматы", en = "Almaty" }
        /// "#)?;
        /// let almaty = content.place("almaty")?;
        /// assert_eq!(almaty.as_name().text(Lang::Kk), "Алматы");
        /// assert_eq!((content.places().count(), content.events().count()), (1, 0));
        /// assert!(content.findings().is_empty());
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct Content {
            $($all: Vec<$kind>,)*
            pub(in crate::content) findings: Vec<Finding>,
            /// When the newest of its files was saved.
            pub(in crate::content) saved: Option<jiff::Timestamp>,
            /// The places of events that are parts of another, by the id of the whole.
            parts: BTreeMap<Box<str>, Vec<usize>>,
            /// What the prose of events tells already.
            pub(in crate::content) told: BTreeMap<Id, Told>,
        }

        impl Content {
            $(
                #[doc = concat!("The ", $name, " with this id.")]
                ///
                /// # Errors
                /// [`UnknownId`] names the nearest id there is.
                pub fn $one(&self, id: &str) -> Result<Entry<'_, $kind>, UnknownId> {
                    <$kind as Target>::find(self, id).ok_or_else(|| self.unknown::<$kind>(id))
                }

                #[doc = concat!("Every ", $name, ", in order of ids.")]
                pub fn $all(&self) -> impl Iterator<Item = Entry<'_, $kind>> {
                    self.$all.iter().map(|entity| Entry::new(self, entity))
                }
            )*

            /// The same as files have it, with what this audience may see.
            pub(in crate::content) fn encode(&self, audience: Audience) -> Written {
                Written::table(vec![$(($name, self.$all.encode(audience))),*])
            }

            /// Leaves out the entities that are not to stay.
            pub(in crate::content) fn keep(&mut self, stays: impl Fn(&Id) -> bool) {
                $(self.$all.retain(|entity| stays(&entity.id));)*
            }

            /// Adds the entities of other files, and when the newest of those was saved.
            pub(in crate::content) fn append(&mut self, mut other: Content) {
                $(self.$all.append(&mut other.$all);)*
                self.saved = self.saved.max(other.saved);
            }

            /// Puts every list into the order of ids, in which entities are looked up, and gives each entity what identifies it.
            pub(in crate::content) fn sort(&mut self) {
                $(
                    let places = order(self.$all.iter().map(|entity| entity.id.clone()).collect());
                    let mut unsorted: Vec<_> = std::mem::take(&mut self.$all).into_iter().map(Some).collect();
                    self.$all = places.into_iter().filter_map(|place| unsorted.get_mut(place)?.take()).collect();
                    self.$all.iter_mut().for_each(|entity| entity.id.belong(Kind::$kind));
                    self.$all.shrink_to_fit();
                )*
            }
        }

        impl Kind {
            /// The fields of an entity of this kind.
            ///
            /// ```
            /// use ushtil::content::{Kind, Shape};
            /// let fields = Kind::Project.fields();
            /// let name = fields.iter().find(|field| field.name == "name").unwrap();
            /// assert_eq!(name.shape, Shape::Localised(Box::new(Shape::Value("text"))));
            /// assert!(name.required);
            /// ```
            #[must_use]
            pub fn fields(self) -> Vec<Field> {
let shape = match self { $(Kind::$kind => $kind::shape(),)* };
                match shape {
                    Shape::Table(fields) => fields,
                    _ => Vec::new(),
                }
            }
        }

        $(
            impl Entity for $kind {
                const KIND: Kind = Kind::$kind;

                fn id(&self) -> &Id {
                    &self.id
                }

                fn all(content: &Content) -> &[Self] {
                    &content.$all
                }

                fn all_mut(content: &mut Content) -> &mut Vec<Self> {
                    &mut content.$all
                }
            }

            impl Target for $kind {
                type Found<'a> = Entry<'a, $kind>;
                const KINDS: &'static [Kind] = &[Kind::$kind];

                fn find<'a>(content: &'a Content, id: &str) -> Option<Self::Found<'a>> {
                    find(content, id)
                }
            }
        )*
    };
}

each_kind!(content);

/// The places of ids in their order: a sort for each kind of entity would be seven times the same code.
fn order(ids: Vec<Id>) -> Vec<usize> {
    let mut places: Vec<(Id, usize)> = ids.into_iter().zip(0..).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| place).collect()
}

impl serde::Serialize for Content {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode(Audience::Public).serialize(serializer)
    }
}

/// There is no entity of this kind with this id.
///
/// ```
/// use ushtil::content::Content;
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let unknown = content.event("legal-aid-2012").map(|_| ()).unwrap_err();
/// assert_eq!(unknown.nearest.as_deref(), Some("legal-aid-2021"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no {kind} has the id `{id}`{}", .nearest.as_ref().map(|id| format!("; did you mean `{id}`?")).unwrap_or_default())]
#[non_exhaustive]
pub struct UnknownId {
    /// The kind that was asked for.
    pub kind: Kind,
    /// The id that was asked for.
    pub id: String,
    /// An id of that kind that is like it.
    pub nearest: Option<String>,
}

impl Content {
    /// Makes forms of names known that have words of an application's own.
    pub(in crate::content) fn use_words(&mut self, words: &WordList) {
        for kind in Kind::ALL {
            match kind {
                Kind::Organisation => self.organisations.iter_mut().for_each(|body| body.use_words(words)),
                Kind::Place => self.places.iter_mut().for_each(|place| place.use_words(words)),
                Kind::Project => self.projects.iter_mut().for_each(|project| project.use_words(words)),
                Kind::Person | Kind::Event | Kind::Agreement | Kind::Page => {} // no words of a dictionary are in their names
            }
        }
    }

    /// Follows a reference; in the content that it was loaded with, it always leads somewhere.
    #[must_use]
    pub fn follow<T: Target>(&self, reference: &Ref<T>) -> Option<T::Found<'_>> {
        T::find(self, reference.id())
    }

    /// The events that are parts of an event or a project, in order of ids.
    pub fn parts_of(&self, whole: &str) -> impl Iterator<Item = Entry<'_, Event>> {
        let places = self.parts.get(whole).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.events.get(*at)).map(|event| Entry::new(self, event))
    }

    /// Notes which events are parts of others; whatever changes the list of events calls it after.
    pub(in crate::content) fn note_parts(&mut self) {
        let mut parts: BTreeMap<Box<str>, Vec<usize>> = BTreeMap::new();
        for (at, event) in self.events.iter().enumerate() {
            if let Some(whole) = &event.part_of {
                parts.entry(whole.id().into()).or_default().push(at);
            }
        }
        self.parts = parts;
    }

    /// What was found that is no error: warnings, and what was set right.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// When the newest of its files was saved, for feeds, which need a date of what tells none; `None` for what was parsed from
    /// texts.
    ///
    /// ```
    /// use ushtil::content::Content;
    /// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
    /// assert!(content.saved().is_some());
    /// assert_eq!(Content::parse("a.toml", "")?.saved(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn saved(&self) -> Option<jiff::Timestamp> {
        self.saved
    }

    /// Whether another content has the same entities, whatever was found in its files.
    #[must_use]
    pub fn same_as(&self, other: &Content) -> bool {
        let without = |content: &Content| Content { findings: Vec::new(), saved: None, ..content.clone() };
        without(self) == without(other)
    }

    fn unknown<T: Entity>(&self, id: &str) -> UnknownId {
        let ids = T::all(self).iter().map(|entity| entity.id().as_str());
        let nearest = nearest(id, ids).map(str::to_owned);
        UnknownId { kind: T::KIND, id: id.chars().take(64).collect(), nearest }
    }
}
