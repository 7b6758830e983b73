//! What a call is checked against, whoever the function belongs to.

use super::{Allowed, Call, Function, OwnFunction};
use crate::signature::Type;

/// What is called: a function of the library, or one of the application's own.
#[derive(Clone, Copy)]
pub(crate) enum Callee<'f> {
    Library(&'static Function),
    Own(&'f OwnFunction),
}

impl<'f> Callee<'f> {
    /// What a name calls.
    pub(crate) fn find(name: &str, own: &'f [OwnFunction]) -> Option<Self> {
        let own = || own.iter().find(|function| function.name() == name);
        super::find(name).map(Callee::Library).or_else(|| own().map(Callee::Own))
    }

    /// What texts call it.
    pub(crate) fn name(self) -> &'f str {
        match self {
            Callee::Library(function) => function.call.name(),
            Callee::Own(function) => function.name(),
        }
    }

    /// Which function of the library it is.
    pub(crate) fn call(self) -> Option<Call> {
        match self {
            Callee::Library(function) => Some(function.call),
            Callee::Own(_) => None,
        }
    }

    /// The option without which a call would say nothing.
    pub(crate) fn needs(self) -> Option<&'static str> {
        match self {
            Callee::Library(function) => function.needs,
            Callee::Own(_) => None,
        }
    }

    /// A call as it should be.
    pub(crate) fn example(self) -> String {
        match self {
            Callee::Library(function) => function.example.to_owned(),
            Callee::Own(function) => function.example(),
        }
    }

    /// Its options, and what each may be.
    pub(crate) fn options(self) -> Vec<(&'f str, Allowed<'f>)> {
        match self {
            Callee::Library(function) => {
                function.options.iter().map(|option| (option.name, option.allowed())).collect()
            }
            Callee::Own(function) => function.options().collect(),
        }
    }

    /// What it takes, in words.
    pub(crate) fn wants(self, person: bool) -> String {
        let words = match self {
            Callee::Library(function) => match function.call {
                Call::Number => "a number (Integer, Number or Money)",
                Call::RelativeTime => "a whole number (Integer)",
                Call::DateTime => "a date or time (Date, Time, DateTime or DateRange)",
                Call::Duration => "a length of time (Duration)",
                Call::Inflect if person => "a Name",
                Call::Inflect => "a Name, Names or a String",
                Call::Gram => "a Name",
                Call::Link => "a Name or a String",
            },
            Callee::Own(function) => return function.takes().word(),
        };
        words.to_owned()
    }

    /// Whether a variable of a type can be its value.
    pub(crate) fn fits(self, ty: &Type, person: bool) -> bool {
        match self {
            Callee::Library(function) => match function.call {
                Call::Number => matches!(ty, Type::Integer | Type::Number | Type::Money),
                Call::RelativeTime => *ty == Type::Integer,
                Call::DateTime => matches!(ty, Type::Date | Type::Time | Type::DateTime | Type::DateRange),
                Call::Duration => *ty == Type::Duration,
                Call::Inflect if person => ty.is_name(),
                Call::Inflect => ty.is_name() || matches!(ty, Type::Names | Type::String),
                Call::Gram => ty.is_name(),
                Call::Link => ty.is_name() || *ty == Type::String,
            },
            Callee::Own(function) => function.fits(ty),
        }
    }

    /// Whether a number that is written in the text can be its value.
    pub(crate) fn fits_number(self, number: &str) -> bool {
        match self {
            Callee::Library(function) => function.call == Call::Number,
            Callee::Own(function) => match function.takes() {
                Type::Integer => number.parse::<i64>().is_ok(),
                takes => *takes == Type::Number,
            },
        }
    }

    /// Whether words that are written in the text can be its value.
    pub(crate) fn fits_words(self) -> bool {
        matches!(self, Callee::Own(function) if *function.takes() == Type::String)
    }

    /// The type that it is for.
    pub(crate) fn declare(self) -> String {
        let word = match self {
            Callee::Library(function) => match function.call {
                Call::Number => "Number",
                Call::RelativeTime => "Integer",
                Call::DateTime => "DateTime",
                Call::Duration => "Duration",
                Call::Inflect | Call::Gram | Call::Link => "Name",
            },
            Callee::Own(function) => return function.takes().word(),
        };
        word.to_owned()
    }
}
