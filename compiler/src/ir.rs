//! The checked form of messages: terms, references and functions resolved, variables numbered and typed.

use crate::signature::Type;
use ushtil_lang::{Lang, Languages, PerLang};

/// The messages of one FTL file name, over all locales.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) choices: Vec<Choice>,
    pub(crate) messages: Vec<Message>,
}

/// A set of words that becomes an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) words: Vec<String>,
    pub(crate) description: String,
}

/// A typed variable of a message.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Type,
    /// The name of the enum, if the type is a choice.
    pub(crate) choice: Option<String>,
    pub(crate) description: String,
}

/// A message, or an attribute of one, in all locales.
#[derive(Debug)]
pub(crate) struct Message {
    /// `seats-left`, or `search.label` for an attribute.
    pub(crate) id: String,
    /// Its variables, and after them the elements that the application gives.
    pub(crate) fields: Vec<Field>,
    pub(crate) markup: Markup,
    pub(crate) texts: PerLang<Option<Text>>,
    /// The languages of the program, none of which says anything in a language that is not among them.
    pub(crate) languages: Languages,
    /// The comment's prose, for the documentation.
    pub(crate) comment: String,
}

/// Whether the tags in a message are tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Markup {
    /// They are text, as in most messages.
    Plain,
    /// Its comment declares elements.
    Elements,
}

impl Markup {
    /// By the elements that the application gives, which no message has whose comment declares none of any sort.
    pub(crate) const fn of<T>(elements: Option<&T>) -> Self
    where
        T: ?Sized,
    {
        if elements.is_some() { Markup::Elements } else { Markup::Plain }
    }
}

impl Message {
    /// The locale whose text is used for this one, and the text.
    pub(crate) fn text(&self, locale: Lang) -> Option<(Lang, &Text)> {
        self.languages.chain(locale).find_map(|candidate| Some((candidate, self.texts[candidate].as_ref()?)))
    }
}

/// What one locale says.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) value: Pattern,
    /// Used when an inflected value has no sure form.
    pub(crate) nominative: Option<Pattern>,
    /// The FTL, for the documentation.
    pub(crate) source: String,
}

pub(crate) type Pattern = Vec<Piece>;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Print(Printed),
    Select(Select),
    /// An element begins, of this name.
    Open(String),
    /// The element ends that began last.
    Close,
}

/// Something that is printed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Printed {
    Field(usize),
    Number(Operand, Vec<Argument>),
    DateTime(usize, Vec<Argument>),
    /// So many units from now.
    Relative(usize, Vec<Argument>),
    /// A length of time.
    Duration(usize, Vec<Argument>),
    /// A value in a case: `genitive`, or `genitive plural`.
    Inflect(Box<Printed>, String),
    Link(usize, String),
    /// A form of a person's name.
    Person(usize, String),
    /// What a function of the application's own writes.
    Own(OwnCall),
}

/// A call of a function of the application's own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnCall {
    /// The function in Rust.
    pub(crate) path: String,
    /// The type of its value.
    pub(crate) takes: Type,
    pub(crate) value: OwnOperand,
    /// Its options; nothing where it is declared without any.
    pub(crate) options: Option<Vec<Argument>>,
}

/// What a function of the application's own is called with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OwnOperand {
    Field(usize),
    Literal(Literal),
}

/// A number that is formatted or selected on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    Field(usize),
    Literal(String),
}

/// A named argument of a function.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) value: Literal,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Literal {
    String(String),
    Number(String),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Select {
    pub(crate) selector: Selector,
    pub(crate) arms: Vec<(Key, Pattern)>,
    pub(crate) default: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Selector {
    /// A choice or a text.
    Word(usize),
    Number(Operand, Vec<Argument>),
    Gram(usize, String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    Word(String),
    Number(String),
}

/// Adds text, joining it to text that stands before.
pub(crate) fn push_text(pattern: &mut Pattern, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Piece::Text(last)) = pattern.last_mut() {
        last.push_str(text);
    } else {
        pattern.push(Piece::Text(text.to_owned()));
    }
}

/// Adds a pattern, joining text at the seam.
pub(crate) fn append(pattern: &mut Pattern, more: Pattern) {
    for piece in more {
        match piece {
            Piece::Text(text) => push_text(pattern, &text),
            other => pattern.push(other),
        }
    }
}
