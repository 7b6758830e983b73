//! What is wrong, or doubtful, in a file of content: where it stands, what was found, what was expected.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::translation::said;
use crate::Lang;

/// One thing found while content was read.
///
/// It prints as people read it; [`Finding::json`] gives the same as one line of JSON. No finding ever shows a secret.
///
/// ```
/// use ushtil::content::{Code, Content, Severity};
/// let report = Content::parse("a.toml", "[place]\nid = 'a'\nnaem.kk = 'Алматы'").unwrap_err();
/// let unknown = report.findings.iter().find(|finding| finding.code == Code::Field).unwrap();
/// assert_eq!((unknown.severity, unknown.line), (Severity::Error, 3));
/// assert!(unknown.help.as_ref().is_some_and(|help| help.contains("name")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
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
///
/// ```
/// use ushtil::content::{Code, Content, Severity};
/// let report = Content::parse("a.toml", "[place]\nid = 'a'\nnaem.kk = 'Алматы'").unwrap_err();
/// let unknown = report.findings.iter().find(|finding| finding.code == Code::Field).unwrap();
/// assert_eq!((unknown.severity, unknown.line), (Severity::Error, 3));
/// assert!(unknown.help.as_ref().is_some_and(|help| help.contains("name")));
/// ```
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
///
/// ```
/// use ushtil::content::{Code, Content, Severity};
/// let report = Content::parse("a.toml", "[place]\nid = 'a'\nnaem.kk = 'Алматы'").unwrap_err();
/// let unknown = report.findings.iter().find(|finding| finding.code == Code::Field).unwrap();
/// assert_eq!((unknown.severity, unknown.line), (Severity::Error, 3));
/// assert!(unknown.help.as_ref().is_some_and(|help| help.contains("name")));
/// ```
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
    /// Something in prose that is not shown as it is meant.
    Prose,
    /// Something that is not said in one of the languages.
    LangGap,
    /// A statement that another one contradicts.
    Contradiction,
    /// What nobody writes on purpose: a title in capitals, a list with signs of its own, somebody who is named twice.
    Slip,
}

impl Code {
    /// Every code, in the order of the documentation.
    pub const ALL: [Code; 40] = [
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
        Code::Prose,
        Code::LangGap,
        Code::Contradiction,
        Code::Slip,
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
            Code::Prose => "VA-PROSE",
            Code::LangGap => "VA-LANG-GAP",
            Code::Contradiction => "VA-CONTRA",
            Code::Slip => "VA-SLIP",
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

impl Severity {
    const fn word(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Finding {
    /// The finding as people read it, in their language; what is in the file itself stays as it is there, and so do the words of
    /// the parsers of TOML and JSON.
    ///
    /// ```
    /// use ushtil::{Lang, content::Content};
    /// let report = Content::parse("place.toml", "[place]\nid = 'almaty'\nname.kk = 'Алматы'\ngeo = { lat = 143, lon = 76.9 }").unwrap_err();
    /// assert_eq!(report.findings[0].in_language(Lang::Kk),
    ///     "қате[VA-GEO]: 143\n --> place.toml:4:15, place.geo.lat\n     керегі: -90 пен 90 аралығы");
    /// assert_eq!(report.findings[0].in_language(Lang::Ru),
    ///     "ошибка[VA-GEO]: 143\n --> place.toml:4:15, place.geo.lat\n     нужно: от -90 до 90");
    /// assert_eq!(report.findings[0].in_language(Lang::En), report.findings[0].to_string());
    /// ```
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> String {
        let mut text = String::new();
        // writing to a string cannot fail
        _ = self.write(&|words| said(words, lang), &mut text);
        text
    }

    /// The finding with its sentences in a language, for programs that show them in their own way.
    #[must_use]
    pub fn translated(&self, lang: Lang) -> Finding {
        Finding {
            found: said(&self.found, lang).into_owned(),
            expected: said(&self.expected, lang).into_owned(),
            help: self.help.as_ref().map(|help| said(help, lang).into_owned()),
            ..self.clone()
        }
    }

    fn write<'f>(&'f self, said: &dyn Fn(&'f str) -> Cow<'f, str>, f: &mut dyn fmt::Write) -> fmt::Result {
        writeln!(f, "{}[{}]: {}", said(self.severity.word()), self.code, said(&self.found))?;
        write!(f, " --> {}:{}:{}", self.file, self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, ", {}", self.path)?;
        }
        write!(f, "\n     {}: {}", said("expected"), said(&self.expected))?;
        match &self.help {
            Some(help) => write!(f, "\n     {}: {}", said("help"), said(help)),
            None => Ok(()),
        }
    }

    /// The finding as one line of JSON, for programs.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(&|words| Cow::Borrowed(words), f)
    }
}
