//! What is wrong with a file that was loaded, as its author reads it, and with a text that cannot be shown.

use std::fmt;

use ushtil_compiler::{Diagnostic, Severity, Source};

/// A mistake in a loaded file; it prints as the compiler prints it, with the line and a caret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The name of the check: `unknown-variable`.
    pub code: &'static str,
    /// Whether the text is used all the same.
    pub severity: Severity,
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What was found, without full stop.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    printed: String,
}

impl Problem {
    pub(super) fn of(diagnostic: &Diagnostic, sources: &[Source]) -> Self {
        let source = sources.get(diagnostic.span.file);
        let (line, column) = source.map_or((1, 1), |source| source.position(diagnostic.span.range.start));
        Problem {
            code: diagnostic.code,
            severity: diagnostic.severity,
            path: source.map(|source| source.path.clone()).unwrap_or_default(),
            line,
            column,
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
            printed: diagnostic.render(sources),
        }
    }

    /// A file that could not be read at all.
    pub(super) fn unread(code: &'static str, path: String, message: String) -> Self {
        let printed = format!("error[{code}]: {message}\n --> {path}");
        Problem { code, severity: Severity::Error, path, line: 1, column: 1, message, help: None, printed }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.printed)
    }
}

/// Why a changed text could not be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShowError {
    /// The values make the text longer than the limit.
    #[error("the text grows past the limit of {limit} bytes")]
    TooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// `fluent` could not resolve it, although it was checked.
    #[error("the text could not be resolved")]
    Unresolved,
}
