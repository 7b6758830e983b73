//! A text as words and codes: a code is a placeable or markup, which a translator moves and does not change.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};
use ushtil_compiler::tag_places;

use super::unit::Form;

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    Words(&'t str),
    Code(&'t str),
}

/// Cuts a text into words and codes; together they are the text again.
pub(crate) fn pieces(text: &str, form: Form) -> Vec<Piece<'_>> {
    let codes = match form {
        Form::Line => Vec::new(),
        Form::Prose => markup(text),
        Form::Message => placeables(text),
        Form::Marked => placeables_and_tags(text),
    };
    let mut pieces = Vec::new();
    let mut from = 0;
    for code in codes {
        let words = text.get(from..code.start).unwrap_or_default();
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        pieces.extend(text.get(code.clone()).map(Piece::Code));
        from = code.end;
    }
    let rest = text.get(from..).unwrap_or_default();
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// The codes of a text, in their order.
pub(crate) fn codes(text: &str, form: Form) -> Vec<&str> {
    let code = |piece| match piece {
        Piece::Code(code) => Some(code),
        Piece::Words(_) => None,
    };
    pieces(text, form).into_iter().filter_map(code).collect()
}

/// Everything in braces.
fn placeables(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('{')).map(|open| at + open) {
        let Some(end) = closing(text, open) else { break };
        found.push(open..end);
        at = end;
    }
    found
}

/// Everything in braces, and the tags around it.
fn placeables_and_tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    let end = text.len()..text.len();
    for placeable in placeables(text).into_iter().chain([end]) {
        let words = text.get(from..placeable.start).unwrap_or_default();
        found.extend(tag_places(words).into_iter().map(|tag| from + tag.start..from + tag.end));
        from = placeable.end;
        if !placeable.is_empty() {
            found.push(placeable);
        }
    }
    found
}

/// The byte after the brace that closes the one here; braces in string literals do not count.
pub(crate) fn closing(text: &str, open: usize) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' if depth > 0 => quoted = !quoted,
            b'\n' => quoted = false,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The marks of emphasis and links, addresses, and marks of another language.
fn markup(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(Range<usize>, Option<Range<usize>>)> = Vec::new();
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        if !matches!(event, Event::End(_))
            && let Some((_, inner)) = open.last_mut()
        {
            let start = inner.as_ref().map_or(range.start, |inner| inner.start);
            *inner = Some(start..range.end);
        }
        match event {
            Event::Start(tag) => {
                use pulldown_cmark::Tag;
                let marked = matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. });
                open.push((if marked { range } else { 0..0 }, None));
            }
            Event::End(_) => {
                let Some((outer, inner)) = open.pop() else { continue };
                match inner {
                    _ if outer.is_empty() => {}
                    Some(inner) => found.extend([outer.start..inner.start, inner.end..outer.end]),
                    None => found.push(outer),
                }
            }
            Event::Code(_) | Event::InlineHtml(_) => found.push(range),
            _ => {}
        }
    }
    found.extend(foreign(text));
    found.retain(|range| !range.is_empty());
    found.sort_by_key(|range| (range.start, range.end));
    let mut last = 0;
    found.retain(|range| {
        let apart = range.start >= last;
        last = if apart { range.end } else { last };
        apart
    });
    found
}

/// The marks around words in another language: `[` and `]{lang=fr}`.
fn foreign(text: &str) -> Vec<Range<usize>> {
    let ends = text.match_indices("]{lang=").filter_map(|(at, _)| {
        let end = at + text.get(at..)?.find('}')? + 1;
        let start = text.get(..at)?.rfind('[')?;
        Some([start..start + 1, at..end])
    });
    ends.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::{Form, Piece, codes, pieces};

    #[test]
    fn codes_are_what_a_translator_does_not_change() {
        let rows: [(&str, Form, &[&str]); 9] = [
            ("Круглый стол {так}", Form::Line, &[]),
            ("{ $count } орын", Form::Message, &["{ $count }"]),
            (
                "a { NUMBER($x, style: \"}\") }{ \"{\" } b",
                Form::Message,
                &["{ NUMBER($x, style: \"}\") }", "{ \"{\" }"],
            ),
            (
                "<em>{ $count }</em> { \"<b>\" } <terms>орын</terms> < 3",
                Form::Marked,
                &["<em>", "{ $count }", "</em>", "{ \"<b>\" }", "<terms>", "</terms>"],
            ),
            ("Write <b>{ $count }</b>", Form::Message, &["{ $count }"]),
            ("Бұл **ашық** кеш", Form::Prose, &["**", "**"]),
            ("См. [условия](https://a.kz/b) и <https://a.kz>.", Form::Prose, &["[", "](https://a.kz/b)", "<", ">"]),
            ("на «[Rentrée]{lang=fr}» 2 * 3 * 4", Form::Prose, &["[", "]{lang=fr}"]),
            ("`x` and *[a](/b)*", Form::Prose, &["`x`", "*", "[", "](/b)", "*"]),
        ];
        for (text, form, expected) in rows {
            assert_eq!(codes(text, form), expected, "{text}");
            let whole: String = pieces(text, form)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Words(text) | Piece::Code(text) => text,
                })
                .collect();
            assert_eq!(whole, text);
        }
    }
}
