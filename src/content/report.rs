//! What loading tells: everything that is wrong with the content, and what can be used in spite of it.

use std::fmt;

use serde::Serialize;

use super::kind::content::Content;
use super::read::finding::{Finding, Severity};

/// Everything that is wrong with content that could not be used: every problem of every file.
///
/// ```
/// use ushtil::content::Content;
/// let report = Content::parse("a.toml", "[event]\nid = 'a'").unwrap_err();
/// assert_eq!(report.errors(), report.findings.iter().filter(|finding| finding.severity == ushtil::content::Severity::Error).count());
/// assert!(report.to_string().contains("a.toml:1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Report {
    /// The findings, in order of files and places; warnings are among them.
    pub findings: Vec<Finding>,
    /// Entities that are right themselves, and refer to one that is not.
    pub affected: Vec<Affected>,
}

/// An entity that is right itself, and refers to one that is not.
///
/// ```
/// use ushtil::content::Content;
/// let report = Content::parse("a.toml", "[event]\nid = 'a'").unwrap_err();
/// assert!(report.affected.is_empty()); // nothing else refers to it
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Affected {
    /// The id of the entity.
    pub id: String,
    /// The id of the one that it refers to.
    pub by: String,
}

/// Content without what is wrong in it, and the report of that.
///
/// ```
/// use ushtil::content::Loader;
/// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/content");
/// let partly = Loader::new().load_partly(folder);
/// assert!(partly.report.is_none() && partly.content.event("legal-aid-2021").is_ok());
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Partly {
    /// What can be used.
    pub content: Content,
    /// What was wrong; nothing, if the content is whole.
    pub report: Option<Report>,
}

impl Partly {
    pub(super) fn whole(self) -> Result<Content, Report> {
        match self.report {
            None => Ok(self.content),
            Some(report) => Err(report),
        }
    }
}

impl Report {
    /// How many of the findings are errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// The findings as lines of JSON, for programs.
    pub fn json_lines(&self) -> impl Iterator<Item = String> {
        self.findings.iter().map(Finding::json)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}\n")?;
        }
        for Affected { id, by } in &self.affected {
            writeln!(f, "note: `{id}` refers to `{by}`, which has errors")?;
        }
        let errors = self.errors();
        write!(f, "{errors} {}", if errors == 1 { "error" } else { "errors" })
    }
}
