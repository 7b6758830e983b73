//! What the values of a message may be given as: by `fill!`.

use std::borrow::Cow;

#[cfg(feature = "dates")]
use jiff::ZonedDateTime;
#[cfg(feature = "dates")]
use jiff::civil::{Date, Time};

use super::Message;
use super::list::{List, Names};
use super::markup::{Element, Link};
#[cfg(feature = "dates")]
use crate::format::DateRange;
use crate::format::{Duration, Integer, Money, Number};
use crate::grammar::Name;
use ushtil_lang::TextElement;

/// A message of values as an application holds them: any whole number, texts, lists and dates owned or borrowed.
///
/// It is the struct with its fields, each value being converted, never with a loss: what [`said`](crate::message::said) is given in
/// templates and closures.
///
/// ```
/// use ushtil::{Lang, fill, message::said, messages::event};
/// let seats = vec!["A1", "A2", "A3"];
/// let left = |lang| said(fill!(event::SeatsLeft { count: seats.len() }), lang).to_string();
/// assert_eq!(Lang::ALL.map(left), ["3 бос орын қалды", "Осталось 3 места", "3 seats left"]);
///
/// let platform = &String::from("Zoom");
/// assert_eq!(fill!(event::BroadcastOnLabel { platform }).to_string_in(Lang::En), "Live broadcast on Zoom");
/// ```
///
/// A whole number that may be too large is not taken: `Integer::try_from(n)?` says what happens then.
///
/// ```compile_fail
/// ushtil::fill!(ushtil::messages::event::SeatsLeft { count: 3_u128 });
/// ```
///
/// # Design
/// A macro costs a message nothing; a `From` for the values of each took a tenth of a debug build with a thousand messages.
#[macro_export]
macro_rules! fill {
    (= $name:ident) => { $name };
    (= $name:ident $value:expr) => { $value };
    ($($message:ident)::+ { $($name:ident $(: $value:expr)?),* $(,)? }) => {
        $($message)::+ { $($name: $crate::message::generated::Give::give($crate::fill!(= $name $($value)?))),* }
    };
}

/// A value that is given for a variable whose Rust type is `T`; never with a loss.
#[diagnostic::on_unimplemented(
    message = "a variable of type `{T}` is not given as `{Self}`",
    note = "`i128` and `u128` may be too large for an Integer: write `Integer::try_from(n)?`"
)]
pub trait Give<T> {
    /// The value.
    fn give(self) -> T;
}

/// What the variable is in Rust: also a choice.
impl<T> Give<T> for T {
    #[inline]
    fn give(self) -> T {
        self
    }
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
give_integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

give! {
    Integer => Number: |n| n.into();
    &'a Integer => Number: |n| (*n).into();
    &'a Integer => Integer: |n| *n;
    &'a Number => Number: |n| *n;
    &'a String => &'a str: |text| text;
    &'a Cow<'_, str> => &'a str: |text| text;
    &'a Money => Money: |money| *money;
    &'a Duration => Duration: |length| *length;
    core::time::Duration => Duration: |length| length.into();
    &'a [&'a str] => List<'a>: |items| items.into();
    &'a Vec<&'a str> => List<'a>: |items| items.into();
    &'a [String] => List<'a>: |items| items.into();
    &'a Vec<String> => List<'a>: |items| items.into();
    &'a str => Link<'a>: |address| Link::to(address);
    &'a String => Link<'a>: |address| Link::to(address);
    TextElement => Element<'a>: |element| Element::new(element);
    &'a [&'a Name] => Names<'a>: |names| names.into();
    &'a Vec<&'a Name> => Names<'a>: |names| names.into();
    &'a [Name] => Names<'a>: |names| names.into();
    &'a Vec<Name> => Names<'a>: |names| names.into();
}

#[cfg(feature = "dates")]
give! {
    jiff::Span => Duration: |length| length.into();
    jiff::SignedDuration => Duration: |length| length.into();
    &'a Date => Date: |date| *date;
    &'a Time => Time: |time| *time;
    ZonedDateTime => Cow<'a, ZonedDateTime>: |moment| Cow::Owned(moment);
    &'a ZonedDateTime => Cow<'a, ZonedDateTime>: |moment| Cow::Borrowed(moment);
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

/// A message in a message.
impl<'a, M: Message> Give<&'a dyn Message> for &'a M {
    fn give(self) -> &'a dyn Message {
        self
    }
}
