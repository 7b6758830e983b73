//! What is found in a text.

use std::ops::Range;

/// Something in a text that a careful reader would mark.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextFinding {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The check's name, as in `mixed-script`.
    pub code: &'static str,
    /// What was found, without full stop.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl TextFinding {
    pub(crate) fn new(range: Range<usize>, code: &'static str, message: impl Into<String>) -> Self {
        TextFinding { range, code, message: message.into(), help: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}
