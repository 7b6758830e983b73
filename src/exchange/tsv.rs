//! A table with tabs: a line of headings, then a line a unit. Line ends, tabs and backslashes in texts are written `\n`, `\t`, `\\`.

use super::format::{Delivered, Delivery, Mark, Places, Rejected};
use super::unit::{Standing, Unit};

/// Writes units as a table.
pub(crate) fn write(units: &[Unit]) -> String {
    let (from, to) = units.first().map_or(("source", "target"), |unit| (unit.from.tag(), unit.to.tag()));
    let from = if units.iter().all(|unit| unit.from.tag() == from) { from } else { "source" };
    let mut out = format!("key\t{from}\t{to}\tstate\tnote\n");
    for unit in units {
        let target = unit.target.as_deref().unwrap_or_default();
        let note = unit.notes.join("\n");
        let cells = [unit.key.as_str(), &unit.source, target, unit.standing.as_str(), &note].map(escaped);
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
    out
}

/// Reads a table that came back.
pub(crate) fn read(place: &Places<'_>) -> Result<Delivery, Rejected> {
    const HEAD: &str = "a first line with `key`, the source, the target language and `state`, with tabs between";
    const HELP: &str = "save the table as text with tabs, in UTF-8, with its first line as it was";
    let mut lines = place.text.split_inclusive('\n');
    let head = lines.next().unwrap_or_default();
    let cells: Vec<&str> = head.trim_end_matches(['\n', '\r']).split('\t').collect();
    let [key, _, to, state, ..] = cells.as_slice() else {
        return Err(place.rejected(0, "no headings of a table of translations", HEAD, HELP));
    };
    if *key != "key" || *state != "state" {
        return Err(place.rejected(0, format!("the headings `{key}` and `{state}`"), HEAD, HELP));
    }
    let to = place.lang(0, to)?;
    let mut texts = Vec::new();
    let mut offset = head.len();
    for line in lines {
        let at = offset;
        offset += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        if line.is_empty() {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let [key, source, target, state, ..] = cells.as_slice() else {
            let found = format!("a line of {} cells", cells.len());
            return Err(place.rejected(at, found, "4 cells or 5: key, source, target, state, note", HELP));
        };
        let Some(standing) = Standing::from_word(state.trim()) else {
            let found = format!("the state `{}`", state.escape_debug());
            let expected = "one of `missing`, `draft`, `machine`, `outdated`, `translated`, `reviewed`";
            return Err(place.rejected(at, found, expected, "write `translated` for a finished translation"));
        };
        let mark = match standing {
            Standing::Missing if !target.is_empty() => Mark::Finished, // filled in, and the state forgotten
            Standing::Missing | Standing::Draft | Standing::Outdated => Mark::Unfinished,
            Standing::Machine => Mark::Machine,
            Standing::Translated => Mark::Translated,
            Standing::Reviewed => Mark::Reviewed,
        };
        texts.push(Delivered {
            key: unescaped(key),
            source: unescaped(source),
            exported: None,
            target: unescaped(target),
            mark,
            line: place.line(at),
        });
    }
    Ok(Delivery { file: place.file.to_owned(), to, texts })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some(other) => out.push(other),
                None => out.push(c),
            },
            c => out.push(c),
        }
    }
    out
}
