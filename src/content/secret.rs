//! Secrets, and who may read them.

use std::fmt;

use serde::{Serialize, Serializer};

use super::cx::Cx;
use super::decode::Decode;
use super::model::words;
use super::tree::Node;

words! {
    /// Who reads: each sees what those before it see, and more.
    #[derive(Default)]
    pub enum Audience {
        /// Everybody. What a renderer assumes unless it is told otherwise.
        #[default]
        Public = "public",
        /// Those who have registered.
        Registered = "registered",
        /// Those who hold the event.
        Organisers = "organisers",
    }
}

/// Something that only its audience may see: an access code, a link that lets anyone in, somebody's own telephone.
///
/// Printing it for debugging shows nothing, it has no `Display`, and serde leaves it out unless it is public;
/// [`Secret::reveal`] is the only way to it, and asks who reads.
///
/// ```
/// use ushtil::content::{Audience, Secret};
/// let code = Secret::new("047800", Audience::Registered);
/// assert_eq!(code.reveal(Audience::Public), None);
/// assert_eq!(code.reveal(Audience::Registered), Some(&"047800"));
/// assert_eq!(format!("{code:?}"), "Secret(registered)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T> {
    value: T,
    visibility: Audience,
    /// For whom serde writes.
    writer: Audience,
}

impl<T> Secret<T> {
    /// A value that only this audience, and those who see more, may read.
    pub fn new(value: T, visibility: Audience) -> Self {
        Secret { value, visibility, writer: Audience::Public }
    }

    /// The value, if this audience may read it.
    #[must_use]
    pub fn reveal(&self, audience: Audience) -> Option<&T> {
        (self.visibility <= audience).then_some(&self.value)
    }

    /// The smallest audience that may read it.
    #[must_use]
    pub fn visibility(&self) -> Audience {
        self.visibility
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({})", self.visibility)
    }
}

impl<T: Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.reveal(self.writer) {
            Some(value) => value.serialize(serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// What can be done to a secret without seeing it.
pub(crate) trait Guarded {
    /// Says who may read it.
    fn restrict(&mut self, to: Audience);
    /// Says for whom serde will write it.
    fn write_for(&mut self, audience: Audience);
}

impl<T> Guarded for Secret<T> {
    fn restrict(&mut self, to: Audience) {
        self.visibility = to;
    }

    fn write_for(&mut self, audience: Audience) {
        self.writer = audience;
    }
}

impl<T: Decode> Decode for Secret<T> {
    /// Until the table around it says otherwise, nobody but the organisers reads it.
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(|value| Secret::new(value, Audience::Organisers))
    }

    fn is_absent(&self) -> bool {
        self.reveal(self.writer).is_none()
    }

    fn each_secret(&mut self, see: &mut dyn FnMut(&mut dyn Guarded)) {
        see(self);
    }
}
