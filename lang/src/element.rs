//! The elements that a text of a message may mark up by itself.

/// An element of text, as HTML calls it: what a translator may put into a text without asking the application.
///
/// These are the text-level elements that Fluent's own libraries let through, but for those that say nothing without an
/// attribute (`data`, `bdo`).
///
/// ```
/// use ushtil_lang::TextElement;
/// assert_eq!(TextElement::from_name("strong"), Some(TextElement::Strong));
/// assert_eq!(TextElement::Strong.name(), "strong");
/// assert_eq!(TextElement::from_name("script"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextElement {
    /// Stressed words.
    Em,
    /// Important words.
    Strong,
    /// Small print.
    Small,
    /// What is no longer so.
    S,
    /// The title of a work.
    Cite,
    /// A quotation, which a browser puts into quotation marks.
    Q,
    /// A term where it is defined.
    Dfn,
    /// An abbreviation.
    Abbr,
    /// A date or a time.
    Time,
    /// Code.
    Code,
    /// A variable.
    Var,
    /// What a program prints.
    Samp,
    /// What is typed in.
    Kbd,
    /// Below the line, as in H₂O.
    Sub,
    /// Above the line, as in m².
    Sup,
    /// Words in another voice: a foreign word, a ship’s name.
    I,
    /// Words to be noticed.
    B,
    /// Words with an annotation.
    U,
    /// Words to be found again.
    Mark,
    /// Words whose direction is their own.
    Bdi,
    /// Words, and nothing said of them.
    Span,
    /// A new line; it holds nothing.
    Br,
    /// A place where a long word may be broken; it holds nothing.
    Wbr,
}

impl TextElement {
    /// All of them.
    pub const ALL: [TextElement; 23] = [
        TextElement::Em,
        TextElement::Strong,
        TextElement::Small,
        TextElement::S,
        TextElement::Cite,
        TextElement::Q,
        TextElement::Dfn,
        TextElement::Abbr,
        TextElement::Time,
        TextElement::Code,
        TextElement::Var,
        TextElement::Samp,
        TextElement::Kbd,
        TextElement::Sub,
        TextElement::Sup,
        TextElement::I,
        TextElement::B,
        TextElement::U,
        TextElement::Mark,
        TextElement::Bdi,
        TextElement::Span,
        TextElement::Br,
        TextElement::Wbr,
    ];

    /// Its name in HTML: `strong`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            TextElement::Em => "em",
            TextElement::Strong => "strong",
            TextElement::Small => "small",
            TextElement::S => "s",
            TextElement::Cite => "cite",
            TextElement::Q => "q",
            TextElement::Dfn => "dfn",
            TextElement::Abbr => "abbr",
            TextElement::Time => "time",
            TextElement::Code => "code",
            TextElement::Var => "var",
            TextElement::Samp => "samp",
            TextElement::Kbd => "kbd",
            TextElement::Sub => "sub",
            TextElement::Sup => "sup",
            TextElement::I => "i",
            TextElement::B => "b",
            TextElement::U => "u",
            TextElement::Mark => "mark",
            TextElement::Bdi => "bdi",
            TextElement::Span => "span",
            TextElement::Br => "br",
            TextElement::Wbr => "wbr",
        }
    }

    /// The element of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|element| element.name() == name)
    }

    /// Whether it never holds anything, and has no end.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        matches!(self, TextElement::Br | TextElement::Wbr)
    }
}
