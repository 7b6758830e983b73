//! From typed content to what files have: values that serde writes, of one type whatever they are made from, so that each format is
//! compiled once and not once for each table.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::audience::Audience;
use super::decode::Decode;

/// A value on its way out.
pub(crate) enum Written {
    Bool(bool),
    Whole(i64),
    Number(f64),
    Text(Box<str>),
    List(Vec<Written>),
    Table(Vec<(Cow<'static, str>, Written)>),
}

impl Written {
    pub(crate) fn text(text: impl Into<Box<str>>) -> Self {
        Written::Text(text.into())
    }

    /// A table with the fields that are there.
    pub(crate) fn table(fields: Vec<(&'static str, Option<Written>)>) -> Self {
        let there = fields.into_iter().filter_map(|(name, value)| Some((Cow::Borrowed(name), value?)));
        Written::Table(there.collect())
    }

    /// The same, with the word that chose it from several in front.
    pub(crate) fn tagged(self, word: &'static str) -> Self {
        let Written::Table(mut fields) = self else { return self };
        fields.insert(0, (Cow::Borrowed("type"), Written::text(word)));
        Written::Table(fields)
    }
}

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Written::Bool(value) => serializer.serialize_bool(*value),
            Written::Whole(number) => serializer.serialize_i64(*number),
            Written::Number(number) => serializer.serialize_f64(*number),
            Written::Text(text) => serializer.serialize_str(text),
            Written::List(values) => serializer.collect_seq(values),
            Written::Table(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (name.as_ref(), value))),
        }
    }
}

/// For serde: what everybody may see.
pub(crate) fn public<T: Decode, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.encode(Audience::Public).serialize(serializer)
}

/// Types that serde writes as content files have them, without what is not public.
macro_rules! serialize {
    (<$of:ident: $bound:path> $name:ty) => {
        impl<$of: $bound> serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::content::read::encode::public(self, serializer)
            }
        }
    };
    ($($name:ty),*) => {
        $(
            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    $crate::content::read::encode::public(self, serializer)
                }
            }
        )*
    };
}

pub(crate) use serialize;
