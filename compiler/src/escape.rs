//! Reads Fluent around a fault of its parser: an escape such as `"\u04м"`, cut short by a letter of several bytes.

use std::ops::Range;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

/// The entries of a part of a file, and what is wrong in it.
///
/// The parser of `fluent-syntax` 0.12 slices inside of a letter when such an escape ends in one that is not ASCII. An entry
/// that holds one is an error without being parsed, and what stands before and after it is parsed apart.
pub(crate) fn entries(text: &str, part: Range<usize>) -> (Vec<Entry<&str>>, Vec<ParserError>) {
    let (mut entries, mut errors) = (Vec::new(), Vec::new());
    let mut from = part.start;
    let text = text.get(..part.end).unwrap_or_default();
    while let Some(escape) = cut_short(text, from) {
        let start = begins(text, from, escape.start);
        let end = ends(text, escape.end);
        parse(text, from..start, &mut entries, &mut errors);
        let found = text.get(escape.clone()).unwrap_or_default().trim_start_matches(['\\', 'u', 'U']).to_owned();
        let kind = ErrorKind::InvalidUnicodeEscapeSequence(found);
        errors.push(ParserError { pos: escape, slice: Some(start..end), kind });
        from = end;
    }
    parse(text, from..text.len(), &mut entries, &mut errors);
    (entries, errors)
}

fn parse<'s>(text: &'s str, range: Range<usize>, entries: &mut Vec<Entry<&'s str>>, errors: &mut Vec<ParserError>) {
    let start = range.start;
    match parser::parse(text.get(range).unwrap_or_default()) {
        Ok(resource) if entries.is_empty() => *entries = resource.body,
        Ok(resource) => entries.extend(resource.body),
        Err((resource, found)) => {
            entries.extend(resource.body);
            errors.extend(found.into_iter().map(|error| ParserError {
                pos: error.pos.start + start..error.pos.end + start,
                slice: error.slice.map(|slice| slice.start + start..slice.end + start),
                kind: error.kind,
            }));
        }
    }
}

/// The first escape, from here on, that a letter outside ASCII cuts short, in a line that has a string literal.
fn cut_short(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    rest.match_indices('\\').find_map(|(at, _)| {
        let mut letters = rest.get(at + 1..)?.chars();
        let digits = match letters.next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        let given = letters.as_str().chars().take(digits).take_while(char::is_ascii_hexdigit).count();
        let next = letters.as_str().get(given..)?.chars().next().filter(|_| given < digits)?;
        let line = rest.get(..at)?.rsplit('\n').next()?;
        let end = at + 2 + given + next.len_utf8();
        (!next.is_ascii() && line.contains('"')).then_some(from + at..from + end)
    })
}

/// Where the entry around this place begins: at the last line that begins with an identifier.
fn begins(text: &str, from: usize, place: usize) -> usize {
    let before = text.get(from..place).unwrap_or_default();
    let starts = std::iter::once(0).chain(before.match_indices('\n').map(|(at, _)| at + 1));
    let entry = |at: &usize| {
        before.get(*at..).is_some_and(|line| line.starts_with(|c: char| c == '-' || c.is_ascii_alphabetic()))
    };
    from + starts.rev().find(entry).unwrap_or(0)
}

/// Where the next entry or comment begins.
fn ends(text: &str, place: usize) -> usize {
    let after = text.get(place..).unwrap_or_default();
    let begins = |at: usize| {
        after
            .get(at..)
            .is_some_and(|line| line.starts_with(|c: char| matches!(c, '-' | '#') || c.is_ascii_alphabetic()))
    };
    after.match_indices('\n').map(|(at, _)| at + 1).find(|at| begins(*at)).map_or(text.len(), |at| place + at)
}

#[cfg(test)]
mod tests {
    use super::entries;
    use fluent_syntax::ast::Entry;

    #[test]
    fn an_escape_cut_short_costs_its_own_entry_only() {
        let text = "before = Бұрын\n\nbroken = a { \"\\u04м\" }\n    .title = b\n# about\nafter = { \"\\u00AB\" }\n";
        let (found, errors) = entries(text, 0..text.len());
        let ids: Vec<&str> = found
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            })
            .collect();
        assert_eq!(ids, ["before", "after"]);
        assert_eq!(errors.len(), 1);
        assert_eq!(errors.first().and_then(|error| text.get(error.pos.clone())), Some("\\u04м"));
    }

    #[test]
    fn a_whole_escape_and_a_backslash_in_text_are_left_alone() {
        for text in ["a = { \"\\u04D9\" }\n", "a = C:\\uә\n", "a = { \"\\U01F602\" }\n"] {
            let (found, errors) = entries(text, 0..text.len());
            assert_eq!((found.len(), errors.len()), (1, 0), "{text}");
        }
    }
}
