//! How large files and texts may be, and whose they are.

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
    /// For an application's own texts: 16 MiB a file, 1 MiB a text, 10,000 placeables, 64 levels of braces, 1,000 problems.
    pub const OWN: Limits = Limits {
        file_bytes: 16 << 20,
        text_bytes: 1 << 20,
        placeables: 10_000,
        nesting: 64,
        problems: 1_000,
        origin: Origin::Own,
    };

    /// 1 MiB a file, 16 KiB a text, 100 placeables (which is where `fluent` stops), 16 levels of braces, 1,000 problems.
    pub const DEFAULT: Limits = Limits {
        file_bytes: 1 << 20,
        text_bytes: 16 << 10,
        placeables: 100,
        nesting: 16,
        problems: 1_000,
        origin: Origin::Outside,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Limits::DEFAULT
    }
}
