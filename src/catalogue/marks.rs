//! Tags of changed texts while `fluent` resolves them: marks that no value holds, and that nobody sees.
//!
//! A file that is read by `fluent` has `<terms>` as a mark with the name in it and `</terms>` as another mark. They are
//! characters that are no characters (U+FDD0 to U+FDD2); a message whose values hold some of those is said in its compiled text,
//! which keeps values and elements apart by itself.

use ushtil_compiler::{Source, TagSort, TextTag};

use super::line;
use crate::lang::Lang;
use crate::message::{Message, Voice};
use crate::sink::{Mark, Sink};

/// An element begins, whose name follows.
const OPEN: char = '\u{fdd0}';
/// The end of the name.
const NAMED: char = '\u{fdd1}';
/// The element ends that began last.
const CLOSE: char = '\u{fdd2}';

/// The text of each file with marks in place of its tags, which come in the order of files and places; nothing for most files.
pub(super) fn marked(sources: &[Source], tags: &[TextTag<'_>]) -> Vec<Option<String>> {
    let mut marked = vec![None; sources.len()];
    for tags in tags.chunk_by(|one, other| one.file == other.file) {
        let file = tags.first().map_or(0, |tag| tag.file);
        if let (Some(source), Some(marked)) = (sources.get(file), marked.get_mut(file)) {
            *marked = Some(with_marks(&source.text, tags));
        }
    }
    marked
}

fn with_marks(text: &str, tags: &[TextTag<'_>]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for tag in tags {
        out.push_str(text.get(from..tag.range.start).unwrap_or_default());
        if tag.sort != TagSort::Closes {
            out.push(OPEN);
            out.push_str(tag.name);
            out.push(NAMED);
        }
        if tag.sort != TagSort::Opens {
            out.push(CLOSE);
        }
        from = tag.range.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Writes a text that was resolved, and tells of its elements in their places.
pub(super) fn write(mut text: &str, out: &mut Sink<'_>) {
    while let Some(at) = text.find([OPEN, CLOSE]) {
        let (words, rest) = text.split_at_checked(at).unwrap_or((text, ""));
        out.push(words);
        let mark = rest.strip_prefix(OPEN).and_then(|rest| rest.split_once(NAMED));
        text = match mark {
            Some((name, after)) => {
                out.mark(Mark::Open(name));
                after
            }
            None => {
                out.mark(Mark::Close);
                rest.get(CLOSE.len_utf8()..).unwrap_or_default()
            }
        };
    }
    out.push(text);
}

/// Whether words could be taken for a mark.
pub(super) fn are_in(words: &str) -> bool {
    words.contains([OPEN, NAMED, CLOSE])
}

/// Whether some value of a message could be taken for a mark.
pub(super) fn are_in_values(message: &dyn Message, lang: Lang, voice: &dyn Voice) -> bool {
    let mut found = false;
    let mut printed = String::new();
    message.arguments(&mut |_, argument| {
        printed.clear();
        line::print(argument, (lang, voice), &mut Sink::string(&mut printed));
        found |= are_in(&printed);
    });
    found
}
