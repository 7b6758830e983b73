//! Entities: what has an id, and how one refers to another.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::cx::Cx;
use super::decode::Decode;
use super::finding::Code;
use super::problem::{Problem, shown};
use super::shape::Shape;
use super::tree::Node;
use super::{Agreement, Content, Event, Organisation, Page, Person, Place, Project};

/// The kinds of entity that content has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An [`Event`].
    Event,
    /// An [`Organisation`].
    Organisation,
    /// A [`Person`].
    Person,
    /// A [`Place`].
    Place,
    /// An [`Agreement`].
    Agreement,
    /// A [`Page`].
    Page,
    /// A [`Project`].
    Project,
}

impl Kind {
    /// Every kind, in the order in which content files are written.
    pub const ALL: [Kind; 7] =
        [Kind::Event, Kind::Organisation, Kind::Person, Kind::Place, Kind::Agreement, Kind::Page, Kind::Project];

    /// The name of the kind's table in content files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Event => "event",
            Kind::Organisation => "organisation",
            Kind::Person => "person",
            Kind::Place => "place",
            Kind::Agreement => "agreement",
            Kind::Page => "page",
            Kind::Project => "project",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The id of an entity: 1 to 64 of the letters `a` to `z`, digits and hyphens, the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(Box<str>);

impl Id {
    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads an id, of an entity or in a reference.
pub(crate) fn read_id(text: &str) -> Result<Id, Box<Problem>> {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (1..=64).contains(&text.len()) && text.bytes().all(good) && !text.starts_with('-') && !text.ends_with('-') {
        return Ok(Id(text.into()));
    }
    let expected = "1 to 64 of `a` to `z`, `0` to `9` and `-`, not at either end";
    let problem = Problem::new(Code::Id, format!("the id {}", shown(text)), expected);
    let slug: String = text.to_lowercase().chars().map(|c| if c == '_' || c == ' ' { '-' } else { c }).collect();
    Err(match slug != text && slug.bytes().all(good) && !slug.is_empty() {
        true => problem.hint(format!("write `{slug}`")),
        false => problem.hint("small Latin letters, digits and hyphens, such as `round-table-2026`"),
    }
    .into())
}

impl Decode for Id {
    fn way_out(field: &str) -> Option<String> {
        Some(format!("write `{field} = \"round-table-2026\"`: the same in every language, for ever"))
    }

    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        cx.scalar(node, "an id: text", read_id)
    }

    fn shape() -> Shape {
        Shape::Value("id")
    }
}

/// What can be referred to: one kind of entity, or one of several.
pub trait Target: Sized {
    /// What a reference leads to.
    type Found<'a>;
    /// The kinds that it may lead to.
    const KINDS: &'static [Kind];

    /// Looks it up.
    fn find<'a>(content: &'a Content, id: &str) -> Option<Self::Found<'a>>;
}

/// A reference to an entity by its id. Loading has made sure that it is there, and of the right kind.
pub struct Ref<T> {
    id: Id,
    target: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// The id of what is referred to.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Ref { id: self.id.clone(), target: PhantomData }
    }
}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.id)
    }
}

impl<T> Serialize for Ref<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

impl<T: Target> Decode for Ref<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let id = cx.scalar(node, "the id of another entity: text", read_id)?;
        cx.refer(&node.span, id.as_str(), T::KINDS);
        Some(Ref { id, target: PhantomData })
    }

    fn shape() -> Shape {
        Shape::Reference(T::KINDS)
    }
}

/// An entity together with the content that it stands in, so that its references can be followed.
///
/// It dereferences to the entity.
pub struct Entry<'a, T> {
    content: &'a Content,
    value: &'a T,
}

impl<'a, T> Entry<'a, T> {
    pub(crate) fn new(content: &'a Content, value: &'a T) -> Self {
        Entry { content, value }
    }

    /// The entity itself, for as long as the content lives.
    #[must_use]
    pub fn value(&self) -> &'a T {
        self.value
    }

    /// The content that it stands in.
    #[must_use]
    pub fn content(&self) -> &'a Content {
        self.content
    }

    /// Follows a reference.
    #[must_use]
    pub fn follow<K: Target>(&self, reference: &Ref<K>) -> Option<K::Found<'a>> {
        self.content.follow(reference)
    }

    /// Follows every reference of a list.
    pub fn follow_all<K: Target>(
        &self,
        references: &'a [Ref<K>],
    ) -> impl Iterator<Item = K::Found<'a>> + use<'a, K, T> {
        let content = self.content;
        references.iter().filter_map(|reference| content.follow(reference))
    }
}

impl<T> Clone for Entry<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Entry<'_, T> {}

impl<T> Deref for Entry<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Entry<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// What has an id of its own and is kept by it.
pub(crate) trait Entity: Decode {
    const KIND: Kind;
    fn id(&self) -> &Id;
    fn all(content: &Content) -> &[Self];
    fn all_mut(content: &mut Content) -> &mut Vec<Self>;
}

/// The kinds of entity, each with the list that keeps it.
macro_rules! entities {
    ($($kind:ident($entity:ident) = $list:ident,)*) => { $(
        impl Entity for $entity {
            const KIND: Kind = Kind::$kind;

            fn id(&self) -> &Id {
                &self.id
            }

            fn all(content: &Content) -> &[Self] {
                &content.$list
            }

            fn all_mut(content: &mut Content) -> &mut Vec<Self> {
                &mut content.$list
            }
        }

        impl Target for $entity {
            type Found<'a> = Entry<'a, $entity>;
            const KINDS: &'static [Kind] = &[Kind::$kind];

            fn find<'a>(content: &'a Content, id: &str) -> Option<Self::Found<'a>> {
                find(content, id)
            }
        }
    )* };
}

entities! {
    Event(Event) = events,
    Organisation(Organisation) = organisations,
    Person(Person) = persons,
    Place(Place) = places,
    Agreement(Agreement) = agreements,
    Page(Page) = pages,
    Project(Project) = projects,
}

fn find<'a, T: Entity>(content: &'a Content, id: &str) -> Option<Entry<'a, T>> {
    let all = T::all(content);
    let at = all.binary_search_by(|entity| entity.id().as_str().cmp(id)).ok()?;
    all.get(at).map(|entity| Entry::new(content, entity))
}

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

one_of_kinds! {
    /// Who acts: an organisation or a person.
    Party, /// A reference to an organisation or a person.
    PartyRef { Organisation(Organisation), Person(Person), }

    /// What an event is a part of: a project, or another event.
    Whole, /// A reference to a project or an event.
    WholeRef { Project(Project), Event(Event), }

    /// Any entity.
    Any, /// A reference to any entity.
    AnyRef {
        Event(Event), Organisation(Organisation), Person(Person), Place(Place),
        Agreement(Agreement), Page(Page), Project(Project),
    }
}
