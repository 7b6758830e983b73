//! Places as editors name them: lines from 0, and columns in the units of UTF-16; files by their address.

use std::path::{Path, PathBuf};

use lsp_types::{Position, Uri};
use url::Url;

/// The byte of a text at a place; a place behind the end of a line is that end.
pub(crate) fn offset(text: &str, position: Position) -> usize {
    let start: usize = text.split_inclusive('\n').take(position.line as usize).map(str::len).sum();
    let line = text.get(start..).unwrap_or_default().split('\n').next().unwrap_or_default();
    let mut units = 0;
    for (at, c) in line.char_indices() {
        if units >= position.character as usize {
            return start + at;
        }
        units += c.len_utf16();
    }
    start + line.len()
}

/// The place of a line and a column, both counted from 1 and the column in characters, as our findings have them.
pub(crate) fn position(text: &str, (line, column): (usize, usize)) -> Position {
    let line = line.max(1) - 1;
    let units =
        text.lines().nth(line).map_or(0, |line| line.chars().take(column.max(1) - 1).map(char::len_utf16).sum());
    Position::new(counted(line), counted(units))
}

fn counted(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(crate) fn path(uri: &Uri) -> Option<PathBuf> {
    Url::parse(uri.as_str()).ok()?.to_file_path().ok()
}

pub(crate) fn uri(path: &Path) -> Option<Uri> {
    Url::from_file_path(path).ok()?.as_str().parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn places_are_counted_in_utf_16() {
        let text = "a = 1\nкілт = 🎉б\n";
        let rows = [((1, 1), (0, 0), 0), ((2, 1), (1, 0), 6), ((2, 8), (1, 7), 17), ((2, 9), (1, 9), 21)];
        for (ours, theirs, byte) in rows {
            let place = Position::new(theirs.0, theirs.1);
            assert_eq!(position(text, ours), place);
            assert_eq!(offset(text, place), byte);
        }
        assert_eq!(offset(text, Position::new(0, 99)), 5);
        let path = Path::new("/tmp/үш тіл/kk.ftl");
        assert_eq!(super::path(&uri(path).unwrap()).unwrap(), path);
    }
}
