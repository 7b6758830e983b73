//! A unit: one text that is to be said in one more language, with everything that its translator should know.

use crate::lang::{Lang, State};

/// A text to translate into one language, or one that is translated already.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unit {
    /// By what it is known again: `event/legal-aid-2021/title`, `message/event/seats-left[few]`.
    pub key: String,
    /// The file that it stands in; for a message, the one in the language that is translated into.
    pub file: String,
    /// The kind of entity, or `message`.
    pub kind: String,
    /// The field of the entity, or the message.
    pub field: String,
    /// Where readers find it, if that is known: the address of the page.
    pub address: Option<String>,
    /// The language of the source text.
    pub from: Lang,
    /// The language of the translation.
    pub to: Lang,
    /// The text to translate.
    pub source: String,
    /// Today's translation.
    pub target: Option<String>,
    /// How far the translation has come.
    pub standing: Standing,
    /// What the field is, what its placeables are, in which case a name stands.
    pub notes: Vec<String>,
    /// How many characters the translation may have.
    pub limit: Option<usize>,
    pub(crate) form: Form,
}

impl Unit {
    /// Everything to tell the translator.
    pub(crate) fn all_notes(&self) -> impl Iterator<Item = &str> {
        let outdated = "The source text has changed since this translation was made.";
        let outdated = (self.standing == Standing::Outdated).then_some(outdated);
        self.notes.iter().map(String::as_str).chain(outdated)
    }
}

/// How far a translation has come, and whether its source text is still the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// There is none.
    Missing,
    /// It is begun.
    Draft,
    /// A machine made it, and nobody read it.
    Machine,
    /// The source text has changed since.
    Outdated,
    /// A person made it.
    Translated,
    /// Somebody answers for it, or nothing else is known.
    Reviewed,
}

/// What a text consists of besides words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// One line, with nothing in it but words.
    Line,
    /// Markdown.
    Prose,
    /// A pattern of a message, with placeables.
    Message,
    /// The same with tags, of a message that declares elements.
    Marked,
}

impl Standing {
    pub(crate) fn of(state: State) -> Self {
        match state {
            State::Draft => Standing::Draft,
            State::Machine => Standing::Machine,
            State::Translated => Standing::Translated,
            State::Reviewed => Standing::Reviewed,
        }
    }

    /// The state that a translation of this standing has.
    pub(crate) fn state(self) -> State {
        match self {
            Standing::Missing | Standing::Draft => State::Draft,
            Standing::Machine => State::Machine,
            Standing::Translated => State::Translated,
            Standing::Outdated | Standing::Reviewed => State::Reviewed,
        }
    }

    /// Whether nobody needs to work on it.
    #[must_use]
    pub fn is_done(self) -> bool {
        match self {
            Standing::Missing | Standing::Draft | Standing::Machine | Standing::Outdated => false,
            Standing::Translated | Standing::Reviewed => true,
        }
    }

    /// The word for it: `missing`, `draft`, `machine`, `outdated`, `translated`, `reviewed`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Standing::Missing => "missing",
            Standing::Draft => "draft",
            Standing::Machine => "machine",
            Standing::Outdated => "outdated",
            Standing::Translated => "translated",
            Standing::Reviewed => "reviewed",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        let all = [
            Standing::Missing,
            Standing::Draft,
            Standing::Machine,
            Standing::Outdated,
            Standing::Translated,
            Standing::Reviewed,
        ];
        all.into_iter().find(|standing| standing.as_str() == word)
    }
}

/// A short mark by which a text is known again (FNV-1a, 64 bits, in 16 hexadecimal digits). Spaces do not count: some tools
/// drop those beside codes.
pub(crate) fn digest(text: &str) -> String {
    let bytes = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let mark =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{mark:016x}")
}
