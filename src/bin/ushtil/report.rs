//! Mistakes in files, for people (as the compiler prints them) and for programs: JSON lines, SARIF, GitHub's workflow.

use std::env;
use std::path::Path;

use clap::ValueEnum;
use serde_json::{Value, json};
use ushtil::Lang;
use ushtil::catalogue::Problem;
use ushtil::content::{Finding, Severity as ContentSeverity};
use ushtil::exchange::{NOTES_FILE, Spot, Untranslated};
use ushtil_compiler::{CHECKS, Diagnostic, Severity, Source};

use crate::names::{About, Doubt, Sureness};
use crate::terminal::{Colours, Style, Terminal};

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
    Sarif,
    Github,
}

/// The codes of what is said of names, which `--deny guesses` denies.
pub(crate) const NAMES: [&str; 3] = ["guessed-form", "unknown-form", "unknown-article"];

/// A mistake of either sort.
pub(crate) struct Record {
    pub(crate) code: String,
    pub(crate) level: Level,
    /// The language of the file, where it has one.
    locale: Option<&'static str>,
    pub(crate) file: String,
    pub(crate) start: (usize, usize),
    pub(crate) end: Option<(usize, usize)>,
    /// The field, for content.
    field: Option<String>,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    /// As people read it.
    printed: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Note,
    Warning,
    Error,
}

impl Level {
    const fn word(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

impl Record {
    pub(crate) fn of_message(diagnostic: &Diagnostic, sources: &[Source], terminal: &Terminal, format: Format) -> Self {
        let source = sources.get(diagnostic.span.file);
        let place = |offset| source.map_or((1, 1), |source| source.position(offset));
        let coloured = terminal.colours == Colours::Shown && format == Format::Human;
        Record {
            code: diagnostic.code.to_owned(),
            level: match diagnostic.severity {
                Severity::Warning => Level::Warning,
                Severity::Error => Level::Error,
            },
            locale: source.map(|source| source.locale.tag()),
            file: source.map(|source| source.path.clone()).unwrap_or_default(),
            start: place(diagnostic.span.range.start),
            end: Some(place(diagnostic.span.range.end.max(diagnostic.span.range.start))),
            field: None,
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
            printed: if coloured { diagnostic.render_in_colour(sources) } else { diagnostic.render(sources) },
        }
    }

    /// A mistake in a text that changes one of a finished program.
    pub(crate) fn of_override(problem: &Problem, terminal: &Terminal, format: Format) -> Self {
        let level = match problem.severity {
            Severity::Warning => Level::Warning,
            Severity::Error => Level::Error,
        };
        let folder = Path::new(&problem.path).parent().and_then(Path::file_name);
        let locale = Lang::ALL.into_iter().map(Lang::tag).find(|tag| folder.is_some_and(|folder| folder == *tag));
        Record {
            code: problem.code.to_owned(),
            level,
            locale,
            file: problem.path.clone(),
            start: (problem.line, problem.column),
            end: None,
            field: None,
            message: problem.message.clone(),
            help: problem.help.clone(),
            printed: headed(
                problem.to_string(),
                &format!("{}[{}]", level.word(), problem.code),
                level,
                terminal,
                format,
            ),
        }
    }

    pub(crate) fn of_content(finding: &Finding, terminal: &Terminal, format: Format) -> Self {
        let level = match finding.severity {
            ContentSeverity::Info => Level::Note,
            ContentSeverity::Warning => Level::Warning,
            ContentSeverity::Error => Level::Error,
        };
        let printed = finding.in_language(terminal.lang);
        let head = printed.split_once(": ").map_or_else(String::new, |(head, _)| head.to_owned());
        let printed = headed(printed, &head, level, terminal, format);
        let finding = &finding.translated(terminal.lang);
        Record {
            code: finding.code.as_str().to_owned(),
            level,
            locale: None,
            file: finding.file.to_string(),
            start: (finding.line.max(1), finding.column.max(1)),
            end: None,
            field: (!finding.path.is_empty()).then(|| finding.path.clone()),
            message: format!("{}; expected: {}", finding.found, finding.expected),
            help: finding.help.clone(),
            printed,
        }
    }

    /// A name of which a message needs what nobody knows.
    pub(crate) fn of_name(doubt: &Doubt, file: &str, terminal: &Terminal, format: Format) -> Self {
        let Doubt { name, word, lang, about, message, fields, printed } = doubt;
        let (code, found) = match about {
            About::Form(case, Sureness::Guessed) => ("guessed-form", format!("the {case} of {name} is guessed")),
            About::Form(case, Sureness::Unknown) => ("unknown-form", format!("the {case} of {name} is not known")),
            About::Article => ("unknown-article", format!("whether `the` stands before {name} is not known")),
        };
        let because = if word == name { String::new() } else { format!(", because of {word}") };
        let found = format!("{found}{because} ({lang}); `{message}` needs it and says: {}", printed.trim());
        let help = fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(" or ");
        let help = format!("write {help}");
        let text = format!("note[{code}]: {found}\n --> {file}\n     help: {help}");
        Record {
            code: code.to_owned(),
            level: Level::Note,
            locale: Some(lang.tag()),
            file: file.to_owned(),
            start: (1, 1),
            end: None,
            field: fields.first().cloned(),
            message: found,
            help: Some(help),
            printed: headed(text, &format!("note[{code}]"), Level::Note, terminal, format),
        }
    }

    /// A translation whose source text has changed since.
    pub(crate) fn of_outdated(spot: &Spot, terminal: &Terminal, format: Format) -> Self {
        let message = format!("the {} text of `{}` has changed since it was translated", spot.unit.from, spot.unit.key);
        let help = "translate it again, or mark it as translated in an export".to_owned();
        Record::of_translation("outdated", spot, message, help, (terminal, format))
    }

    /// A translation in which a term is not translated as the glossary has it.
    pub(crate) fn of_term(found: &Untranslated, terminal: &Terminal, format: Format) -> Self {
        let Untranslated { spot, term, expected, .. } = found;
        let expected: Vec<String> = expected.iter().map(|text| format!("`{text}`")).collect();
        let message = format!(
            "`{term}` in the {} text of `{}` is not translated as the glossary has it",
            spot.unit.from, spot.unit.key
        );
        let help = format!("write {}, in the form that the sentence needs", expected.join(" or "));
        Record::of_translation("glossary", spot, message, help, (terminal, format))
    }

    fn of_translation(
        code: &str,
        Spot { unit, line, column, .. }: &Spot,
        message: String,
        help: String,
        (terminal, format): (&Terminal, Format),
    ) -> Self {
        let head = format!("warning[{code}]");
        let printed = format!("{head}: {message}\n --> {}:{line}:{column}\n     help: {help}", unit.file);
        Record {
            code: code.to_owned(),
            level: Level::Warning,
            locale: Some(unit.to.tag()),
            file: unit.file.clone(),
            start: (*line, *column),
            end: None,
            field: Some(unit.field.clone()),
            printed: headed(printed, &head, Level::Warning, terminal, format),
            message,
            help: Some(help),
        }
    }

    /// A row of the notes on translations whose text is gone.
    pub(crate) fn of_gone(lang: Lang, key: &str, terminal: &Terminal, format: Format) -> Self {
        let message = format!("`{key}` in {lang} is noted, and there is no such text any more");
        let help = "`ushtil coverage --record` takes the row out".to_owned();
        let printed = format!("note[gone]: {message}\n --> {NOTES_FILE}\n     help: {help}");
        Record {
            code: "gone".to_owned(),
            level: Level::Note,
            locale: Some(lang.tag()),
            file: NOTES_FILE.to_owned(),
            start: (1, 1),
            end: None,
            field: Some(key.to_owned()),
            printed: headed(printed, "note[gone]", Level::Note, terminal, format),
            message,
            help: Some(help),
        }
    }

    /// One line of JSON.
    fn json(&self) -> Value {
        let mut value = json!({
            "code": self.code,
            "severity": self.level.word(),
            "file": self.file,
            "line": self.start.0,
            "column": self.start.1,
            "message": self.message,
        });
        if let Some(map) = value.as_object_mut() {
            if let Some((line, column)) = self.end {
                map.insert("endLine".into(), line.into());
                map.insert("endColumn".into(), column.into());
            }
            for (name, text) in
                [("locale", self.locale.map(str::to_owned)), ("field", self.field.clone()), ("help", self.help.clone())]
            {
                if let Some(text) = text {
                    map.insert(name.into(), text.into());
                }
            }
        }
        value
    }

    fn sarif(&self) -> Value {
        let mut region = json!({ "startLine": self.start.0, "startColumn": self.start.1 });
        if let (Some((line, column)), Some(map)) = (self.end, region.as_object_mut()) {
            map.insert("endLine".into(), line.into());
            map.insert("endColumn".into(), column.into());
        }
        let text = match &self.help {
            Some(help) => format!("{}. {help}", self.message),
            None => self.message.clone(),
        };
        json!({
            "ruleId": self.code,
            "level": self.level.word(),
            "message": { "text": text },
            "locations": [{
                "physicalLocation": { "artifactLocation": { "uri": uri(&self.file) }, "region": region }
            }],
        })
    }

    /// A command of GitHub's workflows, which marks the line in a pull request.
    fn github(&self) -> String {
        let property = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let value = |text: &str| property(text).replace(':', "%3A").replace(',', "%2C");
        let word = if self.level == Level::Note { "notice" } else { self.level.word() };
        let end = self.end.map_or_else(String::new, |(line, column)| format!(",endLine={line},endColumn={column}"));
        let help = self.help.as_ref().map_or_else(String::new, |help| format!("\n{help}"));
        format!(
            "::{word} file={},line={},col={}{end},title={}::{}",
            value(&self.file),
            self.start.0,
            self.start.1,
            value(&self.code),
            property(&format!("{}{help}", self.message)),
        )
    }
}

/// A report whose head has a colour, where colours are shown.
fn headed(printed: String, head: &str, level: Level, terminal: &Terminal, format: Format) -> String {
    let style = if level == Level::Error { Style::Bad } else { Style::Doubtful };
    match printed.strip_prefix(head) {
        Some(rest) if format == Format::Human => format!("{}{rest}", terminal.paint(style, head)),
        _ => printed,
    }
}

/// Writes every record.
pub(crate) fn write(records: &[Record], format: Format, terminal: &Terminal) {
    match format {
        Format::Human => records.iter().for_each(|record| terminal.print(&format!("{}\n", record.printed))),
        Format::Json => records.iter().for_each(|record| terminal.print(&record.json().to_string())),
        Format::Github => records.iter().for_each(|record| terminal.print(&record.github())),
        Format::Sarif => terminal.print(&format!("{:#}", log(records))),
    }
}

/// A log of SARIF 2.1.0 with one run.
fn log(records: &[Record]) -> Value {
    let mut codes: Vec<&str> = records.iter().map(|record| record.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let about =
        |code: &str| CHECKS.iter().find(|check| check.code == code).map_or(code, |check| check.about).to_owned();
    let rules: Vec<Value> =
        codes.into_iter().map(|code| json!({ "id": code, "shortDescription": { "text": about(code) } })).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "ushtil", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": records.iter().map(Record::sarif).collect::<Vec<_>>(),
        }],
    })
}

/// A path as a URI: relative to the folder that the command runs in, or absolute.
fn uri(path: &str) -> String {
    let here = env::current_dir().unwrap_or_default();
    let relative = Path::new(path).strip_prefix(&here).ok().and_then(Path::to_str);
    let mut uri = String::from(if relative.is_none() && path.starts_with('/') { "file://" } else { "" });
    for byte in relative.unwrap_or(path).bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            b'\\' => uri.push('/'),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
