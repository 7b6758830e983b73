//! Everything that `check` finds, by the files in which it stands.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lsp_types::{Diagnostic, DiagnosticSeverity, NumberOrString, Range};
use ushtil::content::Loader;
use ushtil_compiler::describe;

use super::position::position;
use super::workspace::Workspace;
use crate::report::{Format, Level, Record};
use crate::terminal::Terminal;

pub(crate) fn diagnose(workspace: &Workspace, terminal: &Terminal) -> BTreeMap<PathBuf, Vec<Diagnostic>> {
    let mut found: BTreeMap<PathBuf, Vec<Diagnostic>> = BTreeMap::new();
    for record in records(workspace, terminal) {
        let path = PathBuf::from(&record.file);
        let diagnostic = diagnostic(&record, &workspace.text(&path));
        found.entry(path).or_default().push(diagnostic);
    }
    found
}

fn records(workspace: &Workspace, terminal: &Terminal) -> Vec<Record> {
    let sources = workspace.sources();
    let (_, diagnostics) = describe(&sources, &workspace.options());
    let mut records: Vec<Record> =
        diagnostics.iter().map(|found| Record::of_message(found, &sources, terminal, Format::Json)).collect();
    let files = workspace.content();
    if files.is_empty() {
        return records;
    }
    let loaded = Loader::new().parse_all(files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let findings = match &loaded {
        Ok(content) => content.findings(),
        Err(report) => &report.findings,
    };
    records.extend(findings.iter().map(|finding| Record::of_content(finding, terminal, Format::Json)));
    records.retain(|record| Path::new(&record.file).is_absolute());
    records
}

fn diagnostic(record: &Record, text: &str) -> Diagnostic {
    let start = position(text, record.start);
    let end = record.end.map_or_else(|| position(text, end_of_word(text, record.start)), |end| position(text, end));
    let help = record.help.as_ref().map_or_else(String::new, |help| format!("\n{help}"));
    Diagnostic {
        range: Range::new(start, end),
        severity: Some(match record.level {
            Level::Error => DiagnosticSeverity::ERROR,
            Level::Warning => DiagnosticSeverity::WARNING,
            Level::Note => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(record.code.clone())),
        source: Some("ushtil".to_owned()),
        message: format!("{}{help}", record.message),
        ..Diagnostic::default()
    }
}

/// Where the word ends that a finding begins at: findings in content have no end of their own.
fn end_of_word(text: &str, (line, column): (usize, usize)) -> (usize, usize) {
    let rest = text.lines().nth(line.max(1) - 1).unwrap_or_default().chars().skip(column.max(1) - 1);
    let length = rest.take_while(|c| !c.is_whitespace()).count();
    (line, column + length.max(1))
}
