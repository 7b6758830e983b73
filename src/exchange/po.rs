//! Gettext PO: a unit is an entry, its key is the context, what is not finished is fuzzy.
//!
//! The crates that read PO panic on a cut line or keep no lines to name, so the notation, which is small, is read here.

use super::format::{Delivered, Delivery, Mark, Places, Rejected};
use super::unit::{Unit, digest};

/// Writes units.
pub(crate) fn write(units: &[Unit]) -> String {
    let to = units.first().map_or("", |unit| unit.to.tag());
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    for line in [
        "Project-Id-Version: ushtil\n",
        &format!("Language: {to}\n"),
        "MIME-Version: 1.0\n",
        "Content-Type: text/plain; charset=UTF-8\n",
        "Content-Transfer-Encoding: 8bit\n",
    ] {
        out.push_str(&quoted(line));
        out.push('\n');
    }
    for unit in units {
        out.push('\n');
        for line in unit.all_notes().flat_map(str::lines) {
            out.push_str(&format!("#. {line}\n"));
        }
        out.push_str(&format!("#. Translated from: {}\n", unit.from));
        if let Some(address) = &unit.address {
            out.push_str(&format!("#. Page: {address}\n"));
        }
        out.push_str(&format!("#. Source: {}\n", digest(&unit.source)));
        out.push_str(&format!("#: {}\n", unit.file.replace(' ', "%20")));
        if unit.target.is_some() && !unit.standing.is_done() {
            out.push_str("#, fuzzy\n");
        }
        let target = unit.target.as_deref().unwrap_or_default();
        for (keyword, text) in [("msgctxt", unit.key.as_str()), ("msgid", &unit.source), ("msgstr", target)] {
            out.push_str(&field(keyword, text));
        }
    }
    out
}

/// A keyword and its text; one with line ends has a line of its own for each.
fn field(keyword: &str, text: &str) -> String {
    if !text.contains('\n') {
        return format!("{keyword} {}\n", quoted(text));
    }
    let lines: Vec<String> = text.split_inclusive('\n').map(quoted).collect();
    format!("{keyword} \"\"\n{}\n", lines.join("\n"))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// An entry that is being read.
#[derive(Default)]
struct Entry {
    context: Option<String>,
    source: Option<String>,
    target: Option<String>,
    exported: Option<String>,
    fuzzy: bool,
    at: usize,
}

#[derive(Clone, Copy)]
enum Field {
    Context,
    Source,
    Target,
}

const EXPECTED: &str = "a PO file, as it was exported";
const HELP: &str = "export the file again, and translate that one; whole translations can be copied over";

/// Reads a file that came back.
pub(crate) fn read(place: &Places<'_>) -> Result<Delivery, Rejected> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open = Entry::default();
    let mut last = None;
    let mut offset = 0;
    for line in place.text.split_inclusive('\n') {
        let at = offset;
        offset += line.len();
        let line = line.trim();
        if line.is_empty() || line.starts_with("#~") || line.starts_with("#|") {
            continue; // `#~` is no longer used, `#|` is what the source was once
        }
        // a comment or a context after a translation begins the next entry
        if open.target.is_some() && (line.starts_with('#') || line.starts_with("msgctxt") || line.starts_with("msgid"))
        {
            entries.push(std::mem::take(&mut open));
            last = None;
        }
        if let Some(comment) = line.strip_prefix('#') {
            open.fuzzy |=
                comment.strip_prefix(',').is_some_and(|flags| flags.split(',').any(|flag| flag.trim() == "fuzzy"));
            if let Some(mark) = comment.strip_prefix(". Source: ") {
                open.exported = Some(mark.trim().to_owned());
            }
            continue;
        }
        let keywords = [("msgctxt ", Field::Context), ("msgid ", Field::Source), ("msgstr ", Field::Target)];
        let keyword = keywords.into_iter().find_map(|(word, field)| Some((line.strip_prefix(word)?, field)));
        let text = match keyword {
            Some((text, field)) => {
                if matches!(field, Field::Context) || open.context.is_none() && open.source.is_none() {
                    open.at = at;
                }
                last = Some(field);
                text
            }
            None => line,
        };
        let slot = match last {
            Some(Field::Context) => &mut open.context,
            Some(Field::Source) => &mut open.source,
            Some(Field::Target) => &mut open.target,
            None => return Err(place.rejected(at, format!("`{}`", shown(line)), EXPECTED, HELP)),
        };
        let text = unquoted(text.trim()).ok_or_else(|| {
            place.rejected(
                at,
                format!("`{}`", shown(line)),
                "a text in double quotes",
                "close the quotes; write `\\\"` for one inside",
            )
        })?;
        slot.get_or_insert_default().push_str(&text);
    }
    entries.push(open);
    let header = entries.iter().find(|entry| entry.source.as_deref() == Some("") && entry.context.is_none());
    let header = header.and_then(|entry| entry.target.as_deref()).unwrap_or_default();
    let tag = header.lines().find_map(|line| line.strip_prefix("Language:")).unwrap_or_default();
    let to = place.lang(0, tag.trim())?;
    let text = |entry: Entry| {
        let (key, source, target) = (entry.context?, entry.source?, entry.target?);
        let mark = if entry.fuzzy { Mark::Unfinished } else { Mark::Finished };
        Some(Delivered { key, source, exported: entry.exported, target, mark, line: place.line(entry.at) })
    };
    Ok(Delivery { file: place.file.to_owned(), to, texts: entries.into_iter().filter_map(text).collect() })
}

fn shown(line: &str) -> String {
    line.chars().take(48).flat_map(char::escape_debug).collect()
}

/// The text between double quotes, without its escapes.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(c) = letters.next() {
        match c {
            '"' => return None,
            '\\' => match letters.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                other => out.push(other),
            },
            c => out.push(c),
        }
    }
    Some(out)
}
