//! What a message lists: texts or names, as an application happens to hold them.

use std::borrow::Borrow;
use std::fmt;

use crate::grammar::Name;

/// Texts that are listed, borrowed from where they are.
///
/// ```
/// use ushtil::message::List;
/// let cities = vec!["Алматы".to_owned(), "Астана".to_owned()];
/// assert!(List::from(&cities).iter().eq(["Алматы", "Астана"]));
/// assert!(List::from(&["Алматы", "Астана"]).iter().eq(["Алматы", "Астана"]));
/// ```
pub type List<'a> = Listed<'a, str, String>;

/// Names that are listed, and inflect together.
pub type Names<'a> = Listed<'a, Name, Name>;

/// Items of a list, in a slice of references or of the items themselves.
pub struct Listed<'a, T: ?Sized, O> {
    items: Items<'a, T, O>,
}

enum Items<'a, T: ?Sized, O> {
    Borrowed(&'a [&'a T]),
    Own(&'a [O]),
}

impl<T: ?Sized, O> Copy for Listed<'_, T, O> {}

impl<T: ?Sized, O> Clone for Listed<'_, T, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized, O> Copy for Items<'_, T, O> {}

impl<T: ?Sized, O> Clone for Items<'_, T, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<'a, T: ?Sized, O: Borrow<T>> Listed<'a, T, O> {
    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self.items {
            Items::Borrowed(items) => items.len(),
            Items::Own(items) => items.len(),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items in their order.
    pub fn iter(&self) -> impl Iterator<Item = &'a T> + use<'a, T, O> {
        let (borrowed, own) = match self.items {
            Items::Borrowed(items) => (items, &[][..]),
            Items::Own(items) => (&[][..], items),
        };
        borrowed.iter().copied().chain(own.iter().map(Borrow::borrow))
    }
}

impl<T: ?Sized + PartialEq, O: Borrow<T>> PartialEq for Listed<'_, T, O> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<T: ?Sized + Eq, O: Borrow<T>> Eq for Listed<'_, T, O> {}

impl<T: ?Sized + fmt::Debug, O: Borrow<T>> fmt::Debug for Listed<'_, T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
impl<T: ?Sized + serde::Serialize, O: Borrow<T>> serde::Serialize for Listed<'_, T, O> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

macro_rules! lists {
    ($list:ident, $item:ty: $($given:ty => $items:ident,)*) => {
        $(impl<'a> From<&'a $given> for $list<'a> {
            fn from(items: &'a $given) -> Self {
                Listed { items: Items::$items(items) }
            }
        })*

        impl<'a, const N: usize> From<&'a [&'a $item; N]> for $list<'a> {
            fn from(items: &'a [&'a $item; N]) -> Self {
                Listed { items: Items::Borrowed(items) }
            }
        }
    };
}

lists! { List, str: [&'a str] => Borrowed, Vec<&'a str> => Borrowed, [String] => Own, Vec<String> => Own, }
lists! { Names, Name: [&'a Name] => Borrowed, Vec<&'a Name> => Borrowed, [Name] => Own, Vec<Name> => Own, }
