//! A node of schema.org's vocabulary: typed data that becomes JSON-LD.

use super::{Stamp, Text, Url};
use std::borrow::Cow;

/// A thing with a type and properties, in the words of schema.org.
///
/// ```
/// use ushtil::document::{Property, Thing};
/// let names = ["Ашық талқылау", "Открытое обсуждение", "Open discussion"];
/// for name in names {
///     let event = Thing::new("Event").with("name", name).with("location", Thing::new("VirtualLocation"));
///     assert_eq!(event.get("name"), Some(&Property::Text(name.into())));
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing<'a> {
    /// Its type: `Event`, `Organization`, `Article`.
    pub kind: &'static str,
    /// The same in every language: `@id`.
    pub id: Option<Url<'a>>,
    /// Its properties, in the order in which they are written.
    pub properties: Vec<(&'static str, Property<'a>)>,
}

impl<'a> Thing<'a> {
    /// A thing of this type, without properties.
    #[must_use]
    pub fn new(kind: &'static str) -> Self {
        Thing { kind, id: None, properties: Vec::new() }
    }

    /// The same thing with an `@id`.
    #[must_use]
    pub fn identified(mut self, id: Url<'a>) -> Self {
        self.id = Some(id);
        self
    }

    /// The same thing with the `@id` of another: a reference to it.
    #[must_use]
    pub fn with_identity(self, other: &Thing<'a>) -> Self {
        Thing { id: other.id.clone(), ..self }
    }

    /// The same thing with one property more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Property<'a>>) -> Self {
        self.properties.push((name, value.into()));
        self
    }

    /// The same thing with one property more, if there is a value: nothing is ever written empty.
    #[must_use]
    pub fn with_some(self, name: &'static str, value: Option<impl Into<Property<'a>>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The first property of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Property<'a>> {
        self.properties.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

/// What a property of a [`Thing`] holds.
///
/// ```
/// use ushtil::document::{Property, Thing};
/// let thing = Thing::new("Event").with("name", "Дәріс");
/// assert!(thing.get("name").is_some() && thing.get("location").is_none());
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Property<'a> {
    /// Words in the language of the document, or a code.
    Text(Cow<'a, str>),
    /// Words with their language written beside them (`@value`, `@language`), for documents in several languages.
    Tagged(Text<'a>),
    /// An address.
    Url(Url<'a>),
    /// A term of the vocabulary: `EventCancelled` is written `https://schema.org/EventCancelled`.
    Term(&'static str),
    /// A date, or an instant with its offset.
    Stamp(Stamp),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Boolean(bool),
    /// Another thing.
    Thing(Box<Thing<'a>>),
    /// Several values; an empty list is left out.
    List(Vec<Property<'a>>),
}

macro_rules! from {
    ($($source:ty => |$value:ident| $property:expr;)+) => {
        $(impl<'a> From<$source> for Property<'a> {
            fn from($value: $source) -> Self {
                $property
            }
        })+
    };
}

from! {
    &'a str => |value| Property::Text(value.into());
    String => |value| Property::Text(value.into());
    Cow<'a, str> => |value| Property::Text(value);
    Text<'a> => |value| Property::Text(value.text);
    Url<'a> => |value| Property::Url(value);
    Stamp => |value| Property::Stamp(value);
    i64 => |value| Property::Integer(value);
    bool => |value| Property::Boolean(value);
    Thing<'a> => |value| Property::Thing(Box::new(value));
    Vec<Property<'a>> => |value| Property::List(value);
}
