//! The formats of translators' tools: one list, and what a file of any of them brings back.

use std::fmt;

use crate::Lang;
use crate::lang::LangTag;

use super::unit::{Standing, Unit};
use super::{po, tsv, xliff, xliff2};

macro_rules! formats {
    ($($(#[$doc:meta])+ $format:ident = $name:literal, $ending:literal $(or $other:literal)*, $module:ident;)+) => {
        /// A format of translators' tools.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Format { $($(#[$doc])+ $format,)+ }

        impl Format {
            /// Every format.
            pub const ALL: [Format; [$($name),+].len()] = [$(Format::$format),+];

            /// Its name: `xliff`, `xliff2`, `po`, `tsv`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Format::$format => $name,)+ }
            }

            /// The ending of its files' names: `xlf`, `po`, `tsv`.
            #[must_use]
            pub const fn extension(self) -> &'static str {
                match self { $(Format::$format => $ending,)+ }
            }

            fn has_files(self, ending: &str) -> bool {
                match self { $(Format::$format => [$ending $(, $other)*].contains(&ending),)+ }
            }

            /// Writes units as a file.
            #[must_use]
            pub fn write(self, units: &[Unit]) -> String {
                match self { $(Format::$format => $module::write(units),)+ }
            }

            fn delivery(self, place: &Places<'_>) -> Result<Delivery, Rejected> {
                match self { $(Format::$format => $module::read(place),)+ }
            }
        }
    };
}

formats! {
    /// XLIFF 1.2, which most tools read best.
    Xliff = "xliff", "xlf" or "xliff", xliff;
    /// XLIFF 2.1, for tools that do not read the older one.
    Xliff2 = "xliff2", "xlf" or "xliff", xliff2;
    /// Gettext's PO, for Poedit and many others.
    Po = "po", "po", po;
    /// A table with tabs between its cells, for spreadsheets and scripts.
    Tsv = "tsv", "tsv", tsv;
}

/// What a file of translations brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// The name of the file.
    pub file: String,
    /// The language that it is translated into.
    pub to: Lang,
    /// The translations.
    pub texts: Vec<Delivered>,
}

/// A translation that a file brings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivered {
    /// The key of the unit.
    pub key: String,
    /// The source text, as the file has it.
    pub source: String,
    /// The mark of the source text when it was exported, where the format keeps it.
    pub exported: Option<String>,
    /// The translation; empty, if there is none.
    pub target: String,
    /// How far it has come.
    pub mark: Mark,
    /// The line of the file, counted from 1.
    pub line: usize,
}

/// How far a file says that a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Somebody has to work on it.
    Unfinished,
    /// A machine made it.
    Machine,
    /// It is finished; the format does not say more.
    Finished,
    /// A person made it.
    Translated,
    /// Somebody answers for it.
    Reviewed,
}

impl Mark {
    /// Whether this is what an untouched unit comes back with.
    pub(crate) fn says(self, standing: Standing) -> bool {
        match self {
            Mark::Unfinished => !standing.is_done(),
            Mark::Machine => standing == Standing::Machine,
            Mark::Finished => standing.is_done(),
            Mark::Translated | Mark::Reviewed if standing == Standing::Reviewed => true, // nobody takes a review back
            Mark::Translated => standing == Standing::Translated,
            Mark::Reviewed => false,
        }
    }
}

/// A file that is refused as a whole: what was found where, what was expected, and help.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Rejected {
    /// The name of the file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted in characters from 1.
    pub column: usize,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// What to do.
    pub help: String,
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Rejected { file, line, column, found, expected, help } = self;
        write!(f, "error: {found}\n --> {file}:{line}:{column}\n     expected: {expected}\n     help: {help}")
    }
}

impl Format {
    /// The format that a file's name tells; either XLIFF reads files of both versions.
    ///
    /// ```
    /// use ushtil::exchange::Format;
    /// assert_eq!(Format::of_file("kk.xlf"), Some(Format::Xliff));
    /// assert_eq!(Format::of_file("kk.docx"), None);
    /// ```
    #[must_use]
    pub fn of_file(name: &str) -> Option<Format> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        Format::ALL.into_iter().find(|format| format.has_files(&ending))
    }

    /// Reads a file that came back.
    ///
    /// # Errors
    /// The file cannot be read as a whole.
    pub fn read(self, file: &str, text: &str) -> Result<Delivery, Rejected> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let place = Places::new(file, text);
        let found = match self {
            Format::Xliff | Format::Xliff2 if xliff2::is(text) => Format::Xliff2,
            Format::Xliff | Format::Xliff2 => Format::Xliff,
            Format::Po | Format::Tsv => self,
        };
        let mut delivery = found.delivery(&place)?;
        for delivered in &mut delivery.texts {
            delivered.target.truncate(delivered.target.trim_end().len());
            let lead = delivered.target.len() - delivered.target.trim_start().len();
            delivered.target.drain(..lead); // no text of ours has spaces at its ends, and some tools lay XML out anew
        }
        Ok(delivery)
    }
}

/// A file that came back, and where its lines begin.
pub(crate) struct Places<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
    lines: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(crate) fn new(file: &'t str, text: &'t str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Places { file, text, lines: std::iter::once(0).chain(after).collect() }
    }

    pub(crate) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset).max(1)
    }

    /// The file refused because of what stands at a byte of it.
    pub(crate) fn rejected(&self, offset: usize, found: impl Into<String>, expected: &str, help: &str) -> Rejected {
        let line = self.line(offset);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or_default();
        Rejected {
            file: self.file.to_owned(),
            line,
            column: before.chars().count() + 1,
            found: found.into(),
            expected: expected.to_owned(),
            help: help.to_owned(),
        }
    }

    /// The language that a tag in the file names.
    pub(crate) fn lang(&self, offset: usize, tag: &str) -> Result<Lang, Rejected> {
        tag.parse().ok().and_then(LangTag::lang).ok_or_else(|| {
            let found = format!("the target language `{}`", tag.escape_debug());
            self.rejected(
                offset,
                found,
                "`kk`, `ru` or `en`",
                "export the file again with `--to`, and translate that one",
            )
        })
    }
}
