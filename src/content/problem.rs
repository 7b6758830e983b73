//! What is wrong with a value, before it is known where it stands.

use super::finding::{Code, Severity};

/// What is wrong, before it is known where.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) found: String,
    pub(crate) expected: String,
    pub(crate) hint: Option<String>,
}

impl Problem {
    /// An error.
    pub(crate) fn new(code: Code, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Problem { code, severity: Severity::Error, found: found.into(), expected: expected.into(), hint: None }
    }

    pub(crate) fn warning(self) -> Self {
        Problem { severity: Severity::Warning, ..self }
    }

    pub(crate) fn info(self) -> Self {
        Problem { severity: Severity::Info, ..self }
    }

    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        Problem { hint: Some(hint.into()), ..self }
    }

    /// A hint, if there is one.
    pub(crate) fn hint_if(self, hint: Option<impl Into<String>>) -> Self {
        match hint {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }

    /// A hint with the nearest of the right words, if one is near.
    pub(crate) fn hint_nearest<'w>(self, found: &str, words: impl IntoIterator<Item = &'w str>) -> Self {
        match nearest(found, words) {
            Some(word) => self.hint(format!("did you mean `{word}`?")),
            None => self,
        }
    }
}

/// The word that is most like the one that was found, if any is like it at all.
pub(crate) fn nearest<'w>(found: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    const LONGEST: usize = 64; // what is longer is no slip of a field's name
    if found.len() > LONGEST { None } else { ushtil_lang::did_you_mean(&found.replace(['-', ' '], "_"), words) }
}

/// The problem of a word that is none of those to choose from.
pub(crate) fn unknown_word(found: &str, words: &[&str]) -> Box<Problem> {
    let problem = Problem::new(Code::Enum, format!("the unknown word {}", shown(found)), one_of(words));
    problem.hint_nearest(found, words.iter().copied()).into()
}

/// The words to choose from, as a sentence shows them.
pub(crate) fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    format!("one of {}", quoted.join(", "))
}

/// A found text, quoted for a message: short, and with its invisible characters shown.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 48;
    let mut shown: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    format!("`{shown}`")
}
