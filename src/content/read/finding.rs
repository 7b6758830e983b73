//! What is wrong, or doubtful, in a file of content: where it stands, what was found, what was expected.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// One thing found while content was read.
///
/// It prints as people read it; [`Finding::json`] gives the same as one line of JSON. No finding ever shows a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which rule found it.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The file, as it was named when it was read.
    pub file: Arc<str>,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted in characters from 1.
    pub column: usize,
    /// The field: `event.access[0].passcode`; empty for the file as a whole.
    pub path: String,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// What to do, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something was set right, and nobody has to do anything.
    Info,
    /// The content is used, and somebody should look at it.
    Warning,
    /// The content is not used.
    Error,
}

/// Which rule of content a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "&'static str")]
#[non_exhaustive]
pub enum Code {
    /// The file cannot be read.
    File,
    /// The file is not TOML or JSON.
    Syntax,
    /// A value is of another sort than the field's.
    Type,
    /// A field that has to be there is not.
    Missing,
    /// A field that nobody knows.
    Field,
    /// A word that is not one of those to choose from.
    Enum,
    /// An access code, a telephone or the like, written as a number.
    Str,
    /// A language tag that is none, or not the exact one.
    Lang,
    /// Nothing is said in any language, or in none of this library's.
    LangMin,
    /// Something is not said in Kazakh.
    LangKk,
    /// An empty text or list.
    Empty,
    /// An end before its start.
    Order,
    /// A time zone that is none, or is missing.
    Tz,
    /// Two things at once in one place, or somebody in two places.
    Clash,
    /// A rule of dates that says what no rule can, or contradicts itself.
    Rule,
    /// A local time that does not exist in its zone, or exists twice.
    Gap,
    /// A date or a time that is none.
    Date,
    /// An address on the web that may not be used.
    Url,
    /// A secret where everybody can read it.
    Secret,
    /// A telephone that is not in the international form.
    Phone,
    /// An electronic mail address that is none.
    Email,
    /// A reference to nobody, to something of another kind, or in a circle.
    Ref,
    /// An id that is none, or that two entities have.
    Id,
    /// A status that contradicts the rest.
    Status,
    /// Parties and signatories that do not fit together.
    Agreement,
    /// A place that is not on Earth.
    Geo,
    /// An image without a description.
    Image,
    /// A character that no text has.
    Ctrl,
    /// A character that turns the direction of writing for whatever follows.
    Bidi,
    /// A text that was not in Unicode's composed form.
    Nfc,
    /// A word with letters of two scripts.
    Mix,
    /// A text that is very long, or too long.
    Len,
    /// A translation of an older revision.
    Stale,
    /// An identifier that breaks the rule of its scheme.
    Identifier,
    /// Typography that another language uses.
    Typography,
    /// A part of an address that only follows readers.
    Tracking,
}

impl Code {
    /// Every code, in the order of the documentation.
    pub const ALL: [Code; 36] = [
        Code::File,
        Code::Syntax,
        Code::Type,
        Code::Missing,
        Code::Field,
        Code::Enum,
        Code::Str,
        Code::Lang,
        Code::LangMin,
        Code::LangKk,
        Code::Empty,
        Code::Order,
        Code::Tz,
        Code::Clash,
        Code::Rule,
        Code::Gap,
        Code::Date,
        Code::Url,
        Code::Secret,
        Code::Phone,
        Code::Email,
        Code::Ref,
        Code::Id,
        Code::Status,
        Code::Agreement,
        Code::Geo,
        Code::Image,
        Code::Ctrl,
        Code::Bidi,
        Code::Nfc,
        Code::Mix,
        Code::Len,
        Code::Stale,
        Code::Identifier,
        Code::Typography,
        Code::Tracking,
    ];

    /// The code as it is printed and searched for: `VA-PHONE`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Code::File => "VA-FILE",
            Code::Syntax => "VA-SYNTAX",
            Code::Type => "VA-TYPE",
            Code::Missing => "VA-MISSING",
            Code::Field => "VA-FIELD",
            Code::Enum => "VA-ENUM",
            Code::Str => "VA-STR",
            Code::Lang => "VA-LANG",
            Code::LangMin => "VA-LANG-MIN",
            Code::LangKk => "VA-LANG-KK",
            Code::Empty => "VA-EMPTY",
            Code::Order => "VA-ORDER",
            Code::Tz => "VA-TZ",
            Code::Clash => "VA-CLASH",
            Code::Rule => "VA-RULE",
            Code::Gap => "VA-GAP",
            Code::Date => "VA-DATE",
            Code::Url => "VA-URL",
            Code::Secret => "VA-SECRET",
            Code::Phone => "VA-PHONE",
            Code::Email => "VA-EMAIL",
            Code::Ref => "VA-REF",
            Code::Id => "VA-ID",
            Code::Status => "VA-STATUS",
            Code::Agreement => "VA-AGR",
            Code::Geo => "VA-GEO",
            Code::Image => "VA-IMG",
            Code::Ctrl => "VA-CTRL",
            Code::Bidi => "VA-BIDI",
            Code::Nfc => "VA-NFC",
            Code::Mix => "VA-MIX",
            Code::Len => "VA-LEN",
            Code::Stale => "VA-STALE",
            Code::Identifier => "VA-IDENT",
            Code::Typography => "VA-TYPO",
            Code::Tracking => "VA-TRACK",
        }
    }
}

impl From<Code> for &'static str {
    fn from(code: Code) -> Self {
        code.as_str()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

impl Finding {
    /// The finding as one line of JSON, for programs.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}[{}]: {}", self.severity, self.code, self.found)?;
        write!(f, " --> {}:{}:{}", self.file, self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, ", {}", self.path)?;
        }
        write!(f, "\n     expected: {}", self.expected)?;
        match &self.help {
            Some(help) => write!(f, "\n     help: {help}"),
            None => Ok(()),
        }
    }
}
