//! Entities: what has an id, and how one refers to another.
//!
//! An entry knows the content that it stands in, and content keeps entities: these two files and the kinds name each other.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use uuid::Uuid;

use super::content::Content;
use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::finding::Code;
use crate::content::read::kinds::Kind;
use crate::content::read::problem::{Problem, shown};
use crate::content::read::shape::Shape;
use crate::content::read::tree::Node;

/// The id of an entity: 1 to 64 of the letters `a` to `z`, digits and hyphens, the same in every language.
///
/// ```
/// use ushtil::content::Content;
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let event = content.event("legal-aid-2021")?;
/// assert_eq!(event.value().id.as_str(), "legal-aid-2021");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    text: Box<str>,
    /// What an entity with this id is in every format where its publisher has no name; an entity is given it once it is loaded.
    uid: Uuid,
}

impl Id {
    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Makes it the id of an entity of this kind.
    pub(super) fn belong(&mut self, kind: Kind) {
        self.uid = uid(UNNAMED, kind, &self.text);
    }

    /// What identifies the entity of this kind in every format, language and edit: a UUID of the publisher, the kind and the id.
    pub(in crate::content) fn uid(&self, publisher: Uuid, kind: Kind) -> Uuid {
        if publisher == UNNAMED { self.uid } else { uid(publisher, kind, &self.text) }
    }
}

/// The namespace of those who give no name: that of `ushtil`.
pub(in crate::content) const UNNAMED: Uuid = Uuid::from_u128(0xcfcc4648220c530390d035d5c266e1ac);

/// What a publisher's entity of this kind and id is, or a part of it.
pub(in crate::content) fn uid(publisher: Uuid, kind: Kind, id: &str) -> Uuid {
    Uuid::new_v5(&publisher, [kind.as_str(), "/", id].concat().as_bytes())
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Reads an id, of an entity or in a reference.
pub(crate) fn read_id(text: &str) -> Result<Box<str>, Box<Problem>> {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (1..=64).contains(&text.len()) && text.bytes().all(good) && !text.starts_with('-') && !text.ends_with('-') {
        return Ok(text.into());
    }
    let expected = "1 to 64 of `a` to `z`, `0` to `9` and `-`, not at either end";
    let problem = Problem::new(Code::Id, format!("the id {}", shown(text)), expected);
    let slug: String = text.to_lowercase().chars().map(|c| if c == '_' || c == ' ' { '-' } else { c }).collect();
    Err(match slug != text && slug.bytes().all(good) && !slug.is_empty() {
        true => problem.help(format!("write `{slug}`")),
        false => problem.help("small Latin letters, digits and hyphens, such as `round-table-2026`"),
    }
    .into())
}

impl Decode for Id {
    fn help(field: &str) -> Option<String> {
        Some(format!("write `{field} = \"round-table-2026\"`: the same in every language, for ever"))
    }

    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let text = cx.scalar(node, "an id: text", read_id)?;
        Some(Id { text, uid: Uuid::nil() })
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(&*self.text))
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
///
/// ```
/// use ushtil::content::Content;
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let event = content.event("legal-aid-2021")?;
/// let organiser = &event.value().organisers[0];
/// assert!(event.follow(organiser).is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Ref<T> {
    id: Box<str>,
    target: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// The id of what is referred to.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
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

serialize!(Id);
serialize!(<T: Target> Ref<T>);

impl<T: Target> Decode for Ref<T> {
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let id = cx.scalar(node, "the id of another entity: text", read_id)?;
        cx.refer(&node.span, &id, T::KINDS);
        Some(Ref { id, target: PhantomData })
    }

    fn encode(&self, _: Audience) -> Option<Written> {
        Some(Written::text(self.id()))
    }

    fn shape() -> Shape {
        Shape::Reference(T::KINDS)
    }
}

/// An entity together with the content that it stands in, so that its references can be followed.
///
/// It dereferences to the entity.
///
/// ```
/// use ushtil::{Lang, content::Content};
/// # let content = Content::load(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content"))?;
/// let event = content.event("legal-aid-2021")?;
/// assert!(event.exists_in(Lang::Kk));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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

pub(crate) fn find<'a, T: Entity>(content: &'a Content, id: &str) -> Option<Entry<'a, T>> {
    let all = T::all(content);
    let at = all.binary_search_by(|entity| entity.id().as_str().cmp(id)).ok()?;
    all.get(at).map(|entity| Entry::new(content, entity))
}
