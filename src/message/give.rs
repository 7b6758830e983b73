//! What the values of a message may be given as.

use std::borrow::Cow;

#[cfg(feature = "dates")]
use jiff::ZonedDateTime;
#[cfg(feature = "dates")]
use jiff::civil::{Date, Time};

use super::list::{List, Names};
use super::markup::{Element, Link};
#[cfg(feature = "dates")]
use crate::format::DateRange;
use crate::format::{Duration, Integer, Money, Number};
use crate::grammar::Name;
use ushtil_lang::TextElement;

/// A value that is given for a variable whose Rust type is `T`; never with a loss.
///
/// Whole numbers of 128 bits may be too large: `Integer::try_from(n)?` says what happens then.
///
/// ```
/// use ushtil::messages::event::SeatsLeft;
/// assert_eq!(SeatsLeft::from((3_u8,)).count, 3); // whatever an application counts in is taken
/// ```
#[diagnostic::on_unimplemented(
    message = "a variable of type `{T}` is not given as `{Self}`",
    note = "`i128` and `u128` may be too large for an Integer: write `Integer::try_from(n)?`"
)]
pub trait Give<T> {
    /// The value.
    fn give(self) -> T;
}

macro_rules! give {
    ($($given:ty => $value:ty: |$it:ident| $body:expr;)*) => {
        $(impl<'a> Give<$value> for $given {
            #[inline]
            fn give(self) -> $value {
                let $it = self;
                $body
            }
        })*
    };
}

macro_rules! give_integers {
    ($($integer:ty)*) => {
        give!($(
            $integer => Integer: |n| n.into();
            &'a $integer => Integer: |n| (*n).into(); // templates hand over references
            $integer => Number: |n| n.into();
            &'a $integer => Number: |n| (*n).into();
        )*);
    };
}
give_integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize Integer);

give! {
    Number => Number: |n| n;
    &'a Number => Number: |n| *n;
    &'a str => &'a str: |text| text;
    &'a String => &'a str: |text| text;
    &'a Cow<'_, str> => &'a str: |text| text;
    &'a Name => &'a Name: |name| name;
    Money => Money: |money| money;
    &'a Money => Money: |money| *money;
    Duration => Duration: |length| length;
    &'a Duration => Duration: |length| *length;
    core::time::Duration => Duration: |length| length.into();
    List<'a> => List<'a>: |items| items;
    &'a [&'a str] => List<'a>: |items| items.into();
    &'a Vec<&'a str> => List<'a>: |items| items.into();
    &'a [String] => List<'a>: |items| items.into();
    &'a Vec<String> => List<'a>: |items| items.into();
    Link<'a> => Link<'a>: |link| link;
    &'a str => Link<'a>: |address| Link::to(address);
    &'a String => Link<'a>: |address| Link::to(address);
    Element<'a> => Element<'a>: |element| element;
    TextElement => Element<'a>: |element| Element::new(element);
    Names<'a> => Names<'a>: |names| names;
    &'a [&'a Name] => Names<'a>: |names| names.into();
    &'a Vec<&'a Name> => Names<'a>: |names| names.into();
    &'a [Name] => Names<'a>: |names| names.into();
    &'a Vec<Name> => Names<'a>: |names| names.into();
}

#[cfg(feature = "dates")]
give! {
    jiff::Span => Duration: |length| length.into();
    jiff::SignedDuration => Duration: |length| length.into();
    Date => Date: |date| date;
    &'a Date => Date: |date| *date;
    Time => Time: |time| time;
    &'a Time => Time: |time| *time;
    ZonedDateTime => Cow<'a, ZonedDateTime>: |moment| Cow::Owned(moment);
    &'a ZonedDateTime => Cow<'a, ZonedDateTime>: |moment| Cow::Borrowed(moment);
    Cow<'a, ZonedDateTime> => Cow<'a, ZonedDateTime>: |moment| moment;
    DateRange => DateRange: |range| range;
    &'a DateRange => DateRange: |range| *range;
}

impl<'a, const N: usize> Give<List<'a>> for &'a [&'a str; N] {
    fn give(self) -> List<'a> {
        self.into()
    }
}

impl<'a, const N: usize> Give<List<'a>> for &'a [String; N] {
    fn give(self) -> List<'a> {
        self[..].into()
    }
}

impl<'a, const N: usize> Give<Names<'a>> for &'a [&'a Name; N] {
    fn give(self) -> Names<'a> {
        self.into()
    }
}
