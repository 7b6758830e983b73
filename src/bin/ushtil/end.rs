//! How the command ends.

/// How the command ends.
pub(crate) enum End {
    /// All is well.
    Well,
    /// Mistakes were found.
    Mistakes,
    /// It could not be done; the reason was told.
    Failed,
}
