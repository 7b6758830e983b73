//! What only some may see: a restriction is a type around the whole thing, and every way into it names who reads.

use std::fmt;

use crate::content::read::audience::Audience;
use crate::content::read::cx::Cx;
use crate::content::read::decode::Decode;
use crate::content::read::encode::{Written, serialize};
use crate::content::read::shape::Shape;
use crate::content::read::tree::Node;

/// Something that only its audience may see, with all its fields: how one joins online, somebody's own telephone.
///
/// Printing it for debugging shows nothing, it has no `Display`, and serde leaves it out unless it is public;
/// [`Restricted::reveal`] is the only way to it, and asks who reads. A field that is added to what is inside is restricted
/// with the rest.
///
/// ```
/// use ushtil::content::{Audience, Restricted};
/// let code = Restricted::new("047800", Audience::Registered);
/// assert_eq!(code.reveal(Audience::Public), None);
/// assert_eq!(code.reveal(Audience::Registered), Some(&"047800"));
/// assert_eq!(format!("{code:?}"), "Restricted(registered)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Restricted<T> {
    value: T,
    visibility: Audience,
}

impl<T> Restricted<T> {
    /// A value that only this audience, and those who see more, may read.
    pub fn new(value: T, visibility: Audience) -> Self {
        Restricted { value, visibility }
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

    /// Says who may read it.
    pub(crate) fn restrict(&mut self, to: Audience) {
        self.visibility = to;
    }

    /// The value itself, for what is written about it here and gives nothing away.
    pub(crate) fn inside(&self) -> &T {
        &self.value
    }
}

/// What can be restricted as a whole: a table that says who may see it.
pub(crate) trait Restrict: Decode {
    /// Who may see it.
    fn visibility(&self) -> Audience;

    /// The part that everybody may see, if there is one.
    fn open(&self) -> Option<Self> {
        None
    }
}

impl<T> fmt::Debug for Restricted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Restricted({})", self.visibility)
    }
}

serialize!(<T: Restrict> Restricted<T>);

impl<T: Restrict> Decode for Restricted<T> {
    /// While it is read, nothing of the file is repeated in findings.
    fn decode(node: &Node<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let value = cx.guarded(|cx| T::decode(node, cx));
        if value.as_ref().is_none_or(|value| value.visibility() != Audience::Public) {
            cx.withhold();
        }
        let value = value?;
        let visibility = value.visibility();
        Some(Restricted::new(value, visibility))
    }

    fn encode(&self, audience: Audience) -> Option<Written> {
        match self.reveal(audience) {
            Some(value) => value.encode(audience),
            None => self.value.open()?.encode(audience),
        }
    }

    fn shape() -> Shape {
        Shape::Restricted(Box::new(T::shape()))
    }
}
