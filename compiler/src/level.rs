//! How grave what a check finds is.

/// What a check's findings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing is said.
    Allow,
    /// The text is used.
    Warn,
    /// The build stops.
    Error,
}
