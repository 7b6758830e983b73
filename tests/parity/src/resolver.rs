//! Rows about what a resolver of Fluent does: texts, and what is asked of them, from the files in `resolver/`.
//!
//! A file is a list of cases: `== what it is about`, the FTL, and lines such as `? id.attribute name="text" n=3` that ask.
//! A case whose heading begins with `(isolating)` is asked with isolation marks.

use std::path::Path;

/// One text and what is asked of it.
#[derive(Debug)]
pub struct Case {
    /// The name of the file without its ending, and the heading.
    pub title: String,
    pub isolating: bool,
    pub ftl: String,
    pub asks: Vec<Ask>,
}

/// A message or an attribute, and its values.
#[derive(Debug)]
pub struct Ask {
    /// As it is written.
    pub line: String,
    pub id: String,
    pub values: Vec<(String, Value)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Number(String),
}

/// All cases of a folder, in the order of files and lines.
pub fn cases(folder: &Path) -> Vec<Case> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "txt"));
    files.sort();
    let of_file = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        text.split("== ").skip(1).map(|block| case(name, block)).collect::<Vec<Case>>()
    };
    files.iter().flat_map(of_file).collect()
}

fn case(file: &str, block: &str) -> Case {
    let (heading, rest) = block.split_once('\n').unwrap();
    let (lines, asks): (Vec<&str>, Vec<&str>) = rest.lines().partition(|line| !line.starts_with("? "));
    let mut ftl = format!("{}\n", lines.join("\n").trim_end());
    if heading.starts_with("windows") {
        ftl = ftl.replace('\n', "\r\n");
    }
    let asks = asks.into_iter().map(|line| ask(line.trim_start_matches("? "))).collect();
    Case { title: format!("{file}: {heading}"), isolating: heading.starts_with("(isolating)"), ftl, asks }
}

fn ask(line: &str) -> Ask {
    let (id, mut rest) = line.split_once(' ').unwrap_or((line, ""));
    let mut values = Vec::new();
    while let Some((name, after)) = rest.split_once('=') {
        let (value, after) = match after.strip_prefix('"') {
            Some(text) => {
                let (text, after) = text.split_once('"').unwrap();
                (Value::Text(text.replace("\\n", "\n")), after)
            }
            None => {
                let (number, after) = after.split_once(' ').unwrap_or((after, ""));
                (Value::Number(number.to_owned()), after)
            }
        };
        values.push((name.trim().to_owned(), value));
        rest = after;
    }
    Ask { line: line.to_owned(), id: id.to_owned(), values }
}

impl Case {
    /// The text with the types of its values declared over it.
    pub fn declared(&self) -> String {
        let mut declared = std::collections::BTreeMap::new();
        for (name, value) in self.asks.iter().flat_map(|ask| &ask.values) {
            let ty = if matches!(value, Value::Number(_)) { "Number" } else { "String" };
            declared.insert(name, format!("###   ${name} ({ty}) - {name}\n"));
        }
        let lines: String = declared.into_values().collect();
        if lines.is_empty() { self.ftl.clone() } else { format!("### Variables:\n{lines}\n{}", self.ftl) }
    }
}
