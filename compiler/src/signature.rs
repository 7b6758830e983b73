//! `# Variables:` comments: the named, typed variables of a message.

use fluent_syntax::ast;

/// The type of a variable, as written in parentheses after its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
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
    Choice(Vec<String>),
}

impl Type {
    /// The words that are understood, besides choices.
    pub const WORDS: [&'static str; 10] =
        ["String", "Integer", "Number", "Date", "Time", "DateTime", "DateRange", "Name", "List", "Message"];

    /// Reads the text between the parentheses.
    pub fn parse(text: &str) -> Option<Type> {
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

pub(crate) fn is_identifier(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// One line under `Variables:`.
#[derive(Debug, Clone)]
pub(crate) struct Declaration<'s> {
    pub(crate) name: &'s str,
    /// The type; `Err` holds what stands in the parentheses and is not understood, or nothing without parentheses.
    pub(crate) ty: Result<Type, Option<&'s str>>,
    pub(crate) description: &'s str,
}

/// The declarations in a comment: lines after `Variables:` that begin with `$`.
pub(crate) fn declarations<'s>(comment: &ast::Comment<&'s str>) -> Vec<Declaration<'s>> {
    let mut lines = comment.content.iter().map(|line| line.trim());
    if !lines.by_ref().any(|line| line.eq_ignore_ascii_case("variables:")) {
        return Vec::new();
    }
    lines.filter_map(declaration).collect()
}

fn declaration(line: &str) -> Option<Declaration<'_>> {
    let rest = line.strip_prefix('$')?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
    let (name, rest) = rest.split_at_checked(end)?;
    if !is_identifier(name) {
        return None;
    }
    let rest = rest.trim_start();
    let (ty, rest) = match rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        Some((inner, rest)) => (Type::parse(inner).ok_or(Some(inner)), rest),
        None => (Err(None), rest),
    };
    let description = rest.trim_start().trim_start_matches(['-', '–', '—', ':']).trim_start();
    Some(Declaration { name, ty, description })
}
