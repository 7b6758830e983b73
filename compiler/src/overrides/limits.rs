//! How large files and texts may be, and whose they are.

use ushtil_lang::LIMITS;

/// How much a changed text may be; more is an error, nothing is cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes in one file.
    pub file_bytes: usize,
    /// Bytes in the text of one message.
    pub text_bytes: usize,
    /// Placeables that one message grows to, with what it refers to.
    pub placeables: usize,
    /// How deep braces nest.
    pub nesting: usize,
    /// Problems that are told; of the others, only how many there are.
    pub problems: usize,
    /// Whose texts they are.
    pub origin: Origin,
}

/// Whose texts are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Anybody’s: no markup, no addresses, no line breaks but where the compiled text has them.
    Outside,
    /// The application’s own, which it would compile as they are.
    Own,
}

impl Limits {
    /// For an application's own texts: the figures of [`LIMITS`] for what is compiled; a text is limited by its file alone.
    pub const OWN: Limits = Limits {
        file_bytes: LIMITS.ftl_file_bytes,
        text_bytes: LIMITS.ftl_file_bytes,
        placeables: LIMITS.ftl_pieces,
        nesting: LIMITS.ftl_nesting,
        problems: LIMITS.ftl_problems,
        origin: Origin::Own,
    };

    /// The figures of [`LIMITS`] for texts that are changed at run time: 1 MiB a file, 16 KiB a text, 100 placeables (which is where
    /// `fluent` stops), 16 levels of braces, 1,000 problems.
    pub const DEFAULT: Limits = Limits {
        file_bytes: LIMITS.changed_file_bytes,
        text_bytes: LIMITS.changed_text_bytes,
        placeables: LIMITS.changed_placeables,
        nesting: LIMITS.changed_nesting,
        problems: LIMITS.ftl_problems,
        origin: Origin::Outside,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Limits::DEFAULT
    }
}
