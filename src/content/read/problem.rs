//! What is wrong with a value, before it is known where it stands.

use super::finding::{Code, Severity};

/// What is wrong, before it is known where.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    pub(crate) found: String,
    pub(crate) expected: String,
    pub(crate) help: Option<String>,
}

impl Problem {
    /// An error.
    pub(crate) fn new(code: Code, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Problem { code, severity: Severity::Error, found: found.into(), expected: expected.into(), help: None }
    }

    pub(crate) fn warning(self) -> Self {
        Problem { severity: Severity::Warning, ..self }
    }

    pub(crate) fn info(self) -> Self {
        Problem { severity: Severity::Info, ..self }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Problem { help: Some(help.into()), ..self }
    }

    /// What helps, if that is known.
    pub(crate) fn help_if(self, help: Option<impl Into<String>>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }

    /// The same without what it repeats of the file: what stands between backticks in what was found, and in the help
    /// where the file has it, too.
    pub(crate) fn redacted(self, written: &str) -> Self {
        let folded = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
        let written = folded(written);
        let found = without_quoted(&self.found, |_| true);
        let help = self.help.map(|help| without_quoted(&help, |quoted| written.contains(&folded(quoted))));
        Problem { found, help, ..self }
    }

    /// Helps with the nearest of the right words, if one is near.
    pub(crate) fn help_nearest<'w>(self, found: &str, words: impl IntoIterator<Item = &'w str>) -> Self {
        match nearest(found, words) {
            Some(word) => self.help(format!("did you mean `{word}`?")),
            None => self,
        }
    }
}

/// Whether a key looks like the name of a field, rightly spelt or not; anything else may be a secret in the wrong place,
/// and is not repeated.
pub(crate) fn is_like_a_name(key: &str) -> bool {
    const LONGEST: usize = 32;
    key.len() <= LONGEST && key.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-' | b'.'))
}

/// Whether a key looks like a language tag or the name of a language, rightly spelt or not.
pub(crate) fn is_like_a_tag(key: &str) -> bool {
    let (first, rest) = key.split_once(['-', '_']).unwrap_or((key, ""));
    let letters = first.bytes().all(|byte| byte.is_ascii_alphabetic());
    letters && (first.len() <= 3 && rest.len() <= 8 || rest.is_empty() && is_like_a_name(key))
}

/// The word that is most like the one that was found, if any is like it at all.
pub(crate) fn nearest<'w>(found: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    const LONGEST: usize = 64; // what is longer is no slip of a field's name
    if found.len() > LONGEST { None } else { ushtil_lang::did_you_mean(&found.replace(['-', ' '], "_"), words) }
}

/// A message with `…` in place of what stands between backticks and is not to be repeated; one or two characters give
/// nothing away.
fn without_quoted(message: &str, is_out: impl Fn(&str) -> bool) -> String {
    let is_out = |part: &str| part.chars().nth(2).is_some() && is_out(part);
    let parts = message.split('`').enumerate().map(|(at, part)| match at % 2 == 1 && is_out(part) {
        true => "…",
        false => part,
    });
    parts.collect::<Vec<_>>().join("`")
}

/// The problem of a word that is none of those to choose from.
pub(crate) fn unknown_word(found: &str, words: &[&str]) -> Box<Problem> {
    let problem = Problem::new(Code::Enum, format!("the unknown word {}", shown(found)), one_of(words));
    problem.help_nearest(found, words.iter().copied()).into()
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
