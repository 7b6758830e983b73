//! Quotation marks and dashes.

use crate::Lang;

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

impl Lang {
    /// Its quotation marks.
    #[must_use]
    pub const fn quotes(self) -> Quotes {
        match self {
            Lang::Kk => Quotes { outer: ['«', '»'], inner: ['“', '”'] },
            Lang::Ru => Quotes { outer: ['«', '»'], inner: ['„', '“'] },
            Lang::En => Quotes::CURLY,
        }
    }

    /// The dash with the space after it, as it stands before an item of a list.
    #[must_use]
    pub const fn dash_and_space(self) -> &'static str {
        match self {
            Lang::Kk | Lang::En => "– ",
            Lang::Ru => "— ",
        }
    }

    /// The dash between words, which has a space on either side.
    #[must_use]
    pub const fn dash(self) -> char {
        match self {
            Lang::Kk | Lang::En => '–',
            Lang::Ru => '—',
        }
    }
}
