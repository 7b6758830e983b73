//! What a variable of a message holds.

/// The type of a variable, as written in parentheses after its name; `W` is how the words of a choice are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type<W> {
    /// Any text.
    String,
    /// A whole number.
    Integer,
    /// A whole number or an exact decimal.
    Number,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A moment with its zone.
    DateTime,
    /// From one day or moment to another.
    DateRange,
    /// An amount of money in its currency.
    Money,
    /// A length of time.
    Duration,
    /// A name that inflects, whatever it is the name of.
    Name,
    /// The name of a person.
    Person,
    /// The name of an organisation.
    Organisation,
    /// The name of a place.
    Place,
    /// Names that are listed, and inflect together.
    Names,
    /// Texts that are listed.
    List,
    /// Another message.
    Message,
    /// No variable but an element that the application gives: a link.
    Link,
    /// The same: any other element of text.
    Element,
    /// One of these words.
    Choice(W),
}

impl<W> Type<W> {
    /// The same type with the words of a choice kept in another way.
    #[must_use]
    pub fn map_words<V>(self, change: impl FnOnce(W) -> V) -> Type<V> {
        match self {
            Type::String => Type::String,
            Type::Integer => Type::Integer,
            Type::Number => Type::Number,
            Type::Date => Type::Date,
            Type::Time => Type::Time,
            Type::DateTime => Type::DateTime,
            Type::DateRange => Type::DateRange,
            Type::Money => Type::Money,
            Type::Duration => Type::Duration,
            Type::Name => Type::Name,
            Type::Person => Type::Person,
            Type::Organisation => Type::Organisation,
            Type::Place => Type::Place,
            Type::Names => Type::Names,
            Type::List => Type::List,
            Type::Message => Type::Message,
            Type::Link => Type::Link,
            Type::Element => Type::Element,
            Type::Choice(words) => Type::Choice(change(words)),
        }
    }

    /// Whether it is one name, of whatever kind.
    #[must_use]
    pub const fn is_name(&self) -> bool {
        self.kind().is_some()
    }

    /// Whether it is no variable but an element, which stands around words of the text.
    #[must_use]
    pub const fn is_element(&self) -> bool {
        matches!(self, Type::Link | Type::Element)
    }

    /// The word that `GRAM($name, feature: "kind")` always gives for a name of this type; empty where only the value knows it,
    /// and nothing for what is no name.
    #[must_use]
    pub const fn kind(&self) -> Option<&'static str> {
        match self {
            Type::Name => Some(""),
            Type::Person => Some("person"),
            Type::Organisation => Some("organisation"),
            Type::Place => Some("place"),
            Type::String | Type::Integer | Type::Number | Type::Money | Type::Duration => None,
            Type::Names | Type::List | Type::Link | Type::Element => None,
            Type::Date | Type::Time | Type::DateTime | Type::DateRange | Type::Message | Type::Choice(_) => None,
        }
    }
}

impl Type<Vec<String>> {
    /// The words that are understood, besides choices.
    pub const WORDS: [&'static str; 16] = [
        "String",
        "Integer",
        "Number",
        "Money",
        "Duration",
        "Date",
        "Time",
        "DateTime",
        "DateRange",
        "Name",
        "Person",
        "Organisation",
        "Place",
        "Names",
        "List",
        "Message",
    ];

    /// The words that are understood for elements, `# <terms> (Link)`.
    pub const ELEMENTS: [&'static str; 2] = ["Link", "Element"];

    /// Reads the text between the parentheses of an element.
    #[must_use]
    pub fn parse_element(text: &str) -> Option<Self> {
        match text.trim().to_ascii_lowercase().as_str() {
            "link" => Some(Type::Link),
            "element" => Some(Type::Element),
            _ => None,
        }
    }

    /// Reads the text between the parentheses.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.contains('|') {
            let words: Vec<String> = text.split('|').map(|word| word.trim().to_owned()).collect();
            let fine = words.iter().all(|word| is_identifier(word));
            return fine.then_some(Type::Choice(words));
        }
        Some(match text.trim().to_ascii_lowercase().as_str() {
            "string" | "text" => Type::String,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "date" => Type::Date,
            "time" => Type::Time,
            "datetime" => Type::DateTime,
            "daterange" => Type::DateRange,
            "money" => Type::Money,
            "duration" => Type::Duration,
            "name" => Type::Name,
            "person" => Type::Person,
            "organisation" | "organization" | "org" => Type::Organisation,
            "place" => Type::Place,
            "names" => Type::Names,
            "list" => Type::List,
            "message" => Type::Message,
            _ => return None,
        })
    }

    /// The type as it is written.
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Type::String => "String".into(),
            Type::Integer => "Integer".into(),
            Type::Number => "Number".into(),
            Type::Date => "Date".into(),
            Type::Time => "Time".into(),
            Type::DateTime => "DateTime".into(),
            Type::DateRange => "DateRange".into(),
            Type::Money => "Money".into(),
            Type::Duration => "Duration".into(),
            Type::Name => "Name".into(),
            Type::Person => "Person".into(),
            Type::Organisation => "Organisation".into(),
            Type::Place => "Place".into(),
            Type::Names => "Names".into(),
            Type::List => "List".into(),
            Type::Message => "Message".into(),
            Type::Link => "Link".into(),
            Type::Element => "Element".into(),
            Type::Choice(words) => words.join(" | "),
        }
    }
}

/// Whether a text can be the name of a variable or the word of a choice, as Fluent spells them.
#[must_use]
pub fn is_identifier(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}
