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
    /// A person, organisation or place that inflects.
    Name,
    /// Texts that are listed.
    List,
    /// Another message.
    Message,
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
            Type::Name => Type::Name,
            Type::List => Type::List,
            Type::Message => Type::Message,
            Type::Choice(words) => Type::Choice(change(words)),
        }
    }
}

impl Type<Vec<String>> {
    /// The words that are understood, besides choices.
    pub const WORDS: [&'static str; 10] =
        ["String", "Integer", "Number", "Date", "Time", "DateTime", "DateRange", "Name", "List", "Message"];

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
            "name" | "person" | "organisation" | "organization" | "org" | "place" => Type::Name,
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
            Type::Name => "Name".into(),
            Type::List => "List".into(),
            Type::Message => "Message".into(),
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
