//! Facts: what is known, point by point: what sort of thing, what it is called, and what it is.

use super::{Link, Prose, Text, Time};
use crate::format::Telephone;
use std::borrow::Cow;
use std::ops::Deref;

/// One thing that is known: what sort of thing, what it is called, and what it is.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Fact, Role, Text, Value}};
/// for (lang, label) in [(Lang::Kk, "Кіру коды"), (Lang::Ru, "Код доступа"), (Lang::En, "Access code")] {
///     let fact = Fact::new(Role::AccessCode, Text::new(label, lang), Value::Code("047800".into()));
///     let document = Document::new(lang, "d", Text::new("…", lang)).with(Block::Facts(vec![fact]));
///     assert!(document.text().ends_with(&format!("{label}: 047800")));
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fact<'a> {
    /// What sort of thing.
    pub role: Role,
    /// What it is called: `Кіру коды`, `Код доступа`, `Access code`; without a colon.
    pub label: Text<'a>,
    /// What it is.
    pub values: Values<'a>,
    /// How formats that write lines say it.
    pub line: Line<'a>,
}

impl<'a> Fact<'a> {
    /// A fact that is said as its label and these values.
    pub fn new(role: Role, label: Text<'a>, values: impl Into<Values<'a>>) -> Self {
        Fact { role, label, values: values.into(), line: Line::Labelled }
    }

    /// Whether there is nothing to say: no renderer writes a label alone.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && !matches!(self.line, Line::Phrase(_))
    }

    /// The same fact with one value more.
    #[must_use]
    pub fn with(mut self, value: Value<'a>) -> Self {
        self.values = self.values.into_iter().chain([value]).collect();
        self
    }

    /// The same fact, of which the values alone make a line.
    #[must_use]
    pub fn unlabelled(mut self) -> Self {
        self.line = Line::Values;
        self
    }

    /// The same fact with the whole line that says it.
    #[must_use]
    pub fn phrased(mut self, phrase: Prose<'a>) -> Self {
        self.line = Line::Phrase(phrase);
        self
    }
}

/// How a fact is said on a line of its own.
///
/// ```
/// use ushtil::{Lang, document::{Fact, Line, Prose, Role, Text, Value}};
/// let fund = Text::new("«Сорос-Қазақстан» қоры", Lang::Kk);
/// let fact = Fact::new(Role::Support, Text::new("Қаржылық қолдау", Lang::Kk), Value::Name(fund))
///     .phrased(Prose::new("«Сорос-Қазақстан» қорының қаржылық қолдауымен", Lang::Kk));
/// assert!(matches!(fact.line, Line::Phrase(_)));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Line<'a> {
    /// `label: value, value`.
    Labelled,
    /// The values alone, which say what they are: a date.
    Values,
    /// A whole line in the case that the language needs, where `label: value` would be broken grammar:
    /// `«Сорос-Қазақстан» қорының қаржылық қолдауымен`.
    Phrase(Prose<'a>),
}

/// The values of a fact, in order: nearly always one, which then stands without a list around it.
///
/// ```
/// use ushtil::document::{Value, Values};
/// let languages = ["қазақ тілі", "русский язык", "English"];
/// let one: Values<'_> = Value::Code(languages[0].into()).into();
/// let all: Values<'_> = languages.iter().map(|name| Value::Code((*name).into())).collect();
/// assert_eq!((one.len(), all.len()), (1, 3));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Values<'a>(Few<'a>);

#[derive(Debug, Clone, Default)]
enum Few<'a> {
    #[default]
    None,
    One(Value<'a>),
    Many(Vec<Value<'a>>),
}

impl Values<'_> {
    /// What stands between the values of one line: a semicolon where one of them has commas of its own.
    pub(crate) fn separator(&self) -> &'static str {
        let has_commas = |value: &Value<'_>| match value {
            Value::Text(text) | Value::Name(text) | Value::Link(Link { text: Some(text), .. }) => {
                text.text.contains(", ")
            }
            Value::Time(time) => time.text.contains(", "),
            Value::Prose(_) | Value::Link(_) | Value::Telephone(_) | Value::Email(_) | Value::Code(_) => false,
        };
        if self.len() > 1 && self.iter().any(has_commas) { "; " } else { ", " }
    }
}

impl<'a> Deref for Values<'a> {
    type Target = [Value<'a>];

    fn deref(&self) -> &[Value<'a>] {
        match &self.0 {
            Few::None => &[],
            Few::One(value) => std::slice::from_ref(value),
            Few::Many(values) => values,
        }
    }
}

impl PartialEq for Values<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<'a> From<Value<'a>> for Values<'a> {
    fn from(value: Value<'a>) -> Self {
        Values(Few::One(value))
    }
}

impl<'a> From<Option<Value<'a>>> for Values<'a> {
    fn from(value: Option<Value<'a>>) -> Self {
        Values(value.map_or(Few::None, Few::One))
    }
}

impl<'a> FromIterator<Value<'a>> for Values<'a> {
    fn from_iter<I: IntoIterator<Item = Value<'a>>>(values: I) -> Self {
        let mut values = values.into_iter();
        let (Some(first), second) = (values.next(), values.next()) else { return Values::default() };
        match second {
            None => first.into(),
            Some(second) => Values(Few::Many([first, second].into_iter().chain(values).collect())),
        }
    }
}

impl<'a> IntoIterator for Values<'a> {
    type Item = Value<'a>;
    type IntoIter = std::iter::Chain<std::option::IntoIter<Value<'a>>, std::vec::IntoIter<Value<'a>>>;

    fn into_iter(self) -> Self::IntoIter {
        let (one, many) = match self.0 {
            Few::None => (None, Vec::new()),
            Few::One(value) => (Some(value), Vec::new()),
            Few::Many(values) => (None, values),
        };
        one.into_iter().chain(many)
    }
}

/// What a fact is.
///
/// ```
/// use ushtil::{Lang, document::{Text, Value}};
/// let value = Value::Name(Text::new("Дина Қанафина", Lang::Kk));
/// assert!(!matches!(value, Value::Code(_)));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// Words.
    Text(Text<'a>),
    /// Running text, with links or times in it.
    Prose(Prose<'a>),
    /// A moment or a stretch of time.
    Time(Time<'a>),
    /// A link.
    Link(Link<'a>),
    /// A telephone number.
    Telephone(Telephone),
    /// An e-mail address, without `mailto:`.
    Email(Cow<'a, str>),
    /// The name of a person, an organisation or a place.
    Name(Text<'a>),
    /// Characters that are typed as they stand: `047800`. Shown literally, never linked.
    Code(Cow<'a, str>),
}

macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident = $name:literal,)+) => {
        /// What sort of thing a [`Fact`] tells.
        ///
        /// ```
        /// use ushtil::document::Role;
        /// assert_eq!(Role::AccessCode.name(), "access-code");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Role { $($(#[$doc])* $role,)+ }

        impl Role {
            /// Every role.
            pub const ALL: &'static [Role] = &[$(Role::$role,)+];

            /// The same word in every language, for class names and data: `access-code`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Role::$role => $name,)+ }
            }

            /// The class of the role in HTML: `ushtil-access-code`.
            pub(crate) const fn class(self) -> &'static str {
                match self { $(Role::$role => concat!("ushtil-", $name),)+ }
            }
        }
    };
}

roles! {
    /// Whether it takes place as announced.
    Status = "status",
    /// When it takes place.
    When = "when",
    /// When it was to take place before it moved.
    Before = "before",
    /// Online, in a place, or both, and where.
    Where = "where",
    /// The address of a place.
    Address = "address",
    /// How to take part from afar.
    Join = "join",
    /// What is typed to be let in.
    AccessCode = "access-code",
    /// The number of the meeting.
    MeetingId = "meeting-id",
    /// Where it is broadcast.
    Broadcast = "broadcast",
    /// Where it can be seen afterwards.
    Recording = "recording",
    /// The languages spoken there.
    SpokenLanguage = "spoken-language",
    /// The languages interpreted into.
    Interpretation = "interpretation",
    /// Who holds it.
    Organiser = "organiser",
    /// Who pays for it or helps.
    Support = "support",
    /// Who speaks.
    Speaker = "speaker",
    /// Whom to ask.
    Contact = "contact",
    /// For whom it is.
    Audience = "audience",
    /// What is discussed.
    Agenda = "agenda",
    /// How to register.
    Registration = "registration",
    /// Until when.
    Deadline = "deadline",
    /// What it costs.
    Price = "price",
    /// How many may come.
    Seats = "seats",
    /// What one has to know at the door.
    Admission = "admission",
    /// The project or series that it belongs to.
    Project = "project",
    /// Who is bound by an agreement.
    Party = "party",
    /// Who signed.
    Signatory = "signatory",
    /// When and where it was signed.
    Signed = "signed",
    /// From when it is in force.
    Effective = "effective",
    /// Until when it is in force.
    Expires = "expires",
    /// What it is about.
    Subject = "subject",
    /// A person's office.
    Position = "position",
    /// Where a person works, or what an organisation is part of.
    Affiliation = "affiliation",
    /// Another name.
    AlsoKnownAs = "also-known-as",
    /// When an organisation was founded.
    Founded = "founded",
    /// A telephone number.
    Telephone = "telephone",
    /// An e-mail address.
    Email = "email",
    /// A site or page elsewhere.
    Website = "website",
    /// A file that belongs to it.
    Attachment = "attachment",
    /// When it was published.
    Published = "published",
    /// When it last changed.
    Modified = "modified",
    /// Anything else.
    Other = "other",
}
