//! Quotation marks.

/// The quotation marks of a language: around a text, and around one inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quotes {
    /// What opens and closes: « and ».
    pub outer: [char; 2],
    /// What opens and closes inside of quotation marks.
    pub inner: [char; 2],
}

impl Quotes {
    /// “…” and ‘…’.
    pub const CURLY: Quotes = Quotes { outer: ['“', '”'], inner: ['‘', '’'] };

    /// A text in quotation marks.
    ///
    /// ```
    /// use ushtil_lang::Lang;
    /// let quoted = |lang: Lang| lang.quotes().around("ushtil");
    /// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(quoted), ["«ushtil»", "«ushtil»", "“ushtil”"]);
    /// ```
    #[must_use]
    pub fn around(&self, text: &str) -> String {
        let [open, close] = self.outer;
        format!("{open}{text}{close}")
    }
}
