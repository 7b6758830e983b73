//! The macros that make a type of the model: its fields or words once, and from them reading, writing and schema.

/// A kind of table: a struct whose public fields are the table's fields.
///
/// One list of fields makes the type, its reading, its writing and its schema. A field may be left out if it is an
/// `Option`, a `Vec` or a `bool`. The function after `check` sees the finished value and lists what does not fit together;
/// the field after `built` is no field of the file, and is made from the others there.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$about:meta])* pub $field:ident: $type:ty,)*
        }
        $(check = $check:path;)?
        $(built = $built:ident: $built_type:ty;)?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(transform = <$name>::complete_schema))]
        pub struct $name {
            $(
                $(#[$about])*
                pub $field: $type,
            )*
            $(
                #[cfg_attr(feature = "schema", schemars(skip))]
                $built: $built_type,
            )?
        }

        #[allow(unused_variables, reason = "a record without fields reads nothing from its table")]
        impl $crate::content::read::decode::Decode for $name {
            fn decode(
                node: &$crate::content::read::tree::Node<'_>,
                cx: &mut $crate::content::read::cx::Cx<'_>,
            ) -> Option<Self> {
                let table = cx.table(node, &[$(stringify!($field)),*])?;
                $(let $field: Option<$type> = table.field(stringify!($field), cx);)*
                #[allow(unused_mut, reason = "only a record with a check changes what it read")]
                let mut made = $name { $($field: $field?,)* $($built: <$built_type>::default(),)? };
                $($check(&mut made, &table, cx);)?
                Some(made)
            }

            #[allow(unused_variables, reason = "a record without fields writes nothing")]
            fn encode(
                &self,
                audience: $crate::content::read::audience::Audience,
            ) -> Option<$crate::content::read::encode::Written> {
                Some($crate::content::read::encode::Written::table(vec![
                    $((stringify!($field), $crate::content::read::decode::Decode::encode(&self.$field, audience))),*
                ]))
            }

            fn shape() -> $crate::content::read::shape::Shape {
                $crate::content::read::shape::Shape::Table(vec![$($crate::content::read::shape::Field {
                    name: stringify!($field),
                    shape: <$type as $crate::content::read::decode::Decode>::shape(),
                    required: <$type as $crate::content::read::decode::Decode>::absent().is_none(),
                }),*])
            }
        }

        $crate::content::read::encode::serialize!($name);

        #[cfg(feature = "schema")]
        impl $name {
            fn complete_schema(schema: &mut schemars::Schema) {
                let fields = [
                    $((stringify!($field), <$type as $crate::content::read::decode::Decode>::absent().is_none())),*
                ];
                $crate::content::read::schema::complete(schema, &fields);
            }
        }
    };
}

/// Words to choose from: an enum, and how each of its variants is written.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$about:meta])* $variant:ident = $word:literal,)* }
    ) => {
        $(#[$meta])*
        ///
        /// ```
        #[doc = concat!("use ushtil::content::", stringify!($name), ";")]
        $(#[doc = concat!("assert_eq!(", stringify!($name), "::", stringify!($variant), ".as_str(), \"", $word, "\");")])*
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$about])* #[cfg_attr(feature = "schema", schemars(rename = $word))] $variant,)* }

        impl $name {
            /// Every choice, in the order of the documentation.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as content files have it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::content::read::decode::Decode for $name {
            fn help(field: &str) -> Option<String> {
                Some(format!("write `{field} = \"…\"`, {}", $crate::content::read::problem::one_of(&[$($word),*])))
            }

            fn decode(
                node: &$crate::content::read::tree::Node<'_>,
                cx: &mut $crate::content::read::cx::Cx<'_>,
            ) -> Option<Self> {
                const WORDS: &[&str] = &[$($word),*];
                cx.word(node, WORDS, |found| match found {
                    $($word => Some($name::$variant),)*
                    _ => None,
                })
            }

            fn encode(
                &self,
                _: $crate::content::read::audience::Audience,
            ) -> Option<$crate::content::read::encode::Written> {
                Some($crate::content::read::encode::Written::text(self.as_str()))
            }

            fn shape() -> $crate::content::read::shape::Shape {
                $crate::content::read::shape::Shape::Words(&[$($word),*])
            }
        }

        $crate::content::read::encode::serialize!($name);
    };
}

/// Tables to choose from by their `type`: an enum, and the record of each of its variants.
///
/// A variant whose fields may all be left out can be written as its word alone.
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$about:meta])* $variant:ident($record:ty) = $word:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum $name { $($(#[$about])* $variant($record),)* }

        impl $crate::content::read::decode::Decode for $name {
            fn decode(
                node: &$crate::content::read::tree::Node<'_>,
                cx: &mut $crate::content::read::cx::Cx<'_>,
            ) -> Option<Self> {
                const WORDS: &[&str] = &[$($word),*];
                let word = cx.tagged(node, WORDS)?;
                let table = $crate::content::read::decode::table_of(node);
                match word {
                    $($word => $crate::content::read::decode::Decode::decode(&table, cx).map($name::$variant),)*
                    _ => cx.unknown_type(node, word, WORDS),
                }
            }

            fn encode(
                &self,
                audience: $crate::content::read::audience::Audience,
            ) -> Option<$crate::content::read::encode::Written> {
                let (word, record) = match self {
                    $($name::$variant(record) => ($word, $crate::content::read::decode::Decode::encode(record, audience)),)*
                };
                Some(record?.tagged(word))
            }

            fn shape() -> $crate::content::read::shape::Shape {
                $crate::content::read::shape::Shape::Either(vec![
                    $(($word, <$record as $crate::content::read::decode::Decode>::shape())),*
                ])
            }
        }

        $crate::content::read::encode::serialize!($name);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let records = [$(($word, <$record>::json_schema(generator))),*];
                $crate::content::read::schema::tagged(records)
            }
        }
    };
}

pub(crate) use {record, tagged, words};
