//! Tags in texts, and the lines of a comment that declare which elements a message has.
//!
//! A message takes part in markup when its comment declares an element: `# <terms> (Link)` for a slot, which the application
//! fills, or `# <em>` for elements of text. In all other messages a tag is text like any other.

use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use memchr::memchr;

use crate::signature::Type;
use ushtil_lang::TextElement;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Run<'s> {
    Words(&'s str),
    Tag(Tag<'s>),
}

/// A tag as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tag<'s> {
    /// From `<` to `>`.
    pub(crate) whole: &'s str,
    pub(crate) name: &'s str,
    pub(crate) sort: TagSort,
    /// What stands after the name, such as `href="/"`.
    pub(crate) attributes: &'s str,
}

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagSort {
    /// `<em>`
    Opens,
    /// `</em>`
    Closes,
    /// `<icon/>`, and `<br>` in whatever way it is written: the element ends where it begins.
    Empty,
}

/// Cuts a text into words and tags; together they are the text again.
pub(crate) fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some(tag) = tag(rest) {
            rest = rest.get(tag.whole.len()..).unwrap_or_default();
            return Some(Run::Tag(tag));
        }
        let mut end = 0;
        loop {
            let from = end + usize::from(end > 0 || rest.starts_with('<'));
            let found = rest.get(from..).and_then(|after| memchr(b'<', after.as_bytes()));
            end = found.map_or(rest.len(), |found| from + found);
            if end == rest.len() || rest.get(end..).is_some_and(|after| tag(after).is_some()) {
                break;
            }
        }
        let (words, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Some(Run::Words(words))
    })
}

/// The tags of a text, none of which is looked for where there is no `<`.
pub(crate) fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    runs(text).filter_map(|run| match run {
        Run::Tag(tag) => Some(tag),
        Run::Words(_) => None,
    })
}

/// The places of the tags in a text of a message that has elements.
///
/// ```
/// let text = "Read the <terms>terms</terms>.";
/// let tags: Vec<&str> = ushtil_compiler::tag_places(text).into_iter().map(|place| &text[place]).collect();
/// assert_eq!(tags, ["<terms>", "</terms>"]);
/// ```
#[must_use]
pub fn tag_places(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let place = |run: Run<'_>| {
        let (Run::Words(slice) | Run::Tag(Tag { whole: slice, .. })) = run;
        at += slice.len();
        matches!(run, Run::Tag(_)).then(|| at - slice.len()..at)
    };
    runs(text).filter_map(place).collect()
}

/// The tag that a text begins with.
fn tag(text: &str) -> Option<Tag<'_>> {
    let inside = text.strip_prefix('<')?;
    let (closes, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
    let name = leading_name(inside)?;
    let after = inside.get(name.len()..)?;
    if !after.starts_with(['>', '/', ' ']) {
        return None; // an address, <mail@example.kz> or <https://example.kz>
    }
    let end = closing_bracket(after)?;
    let whole = text.get(..text.len() - after.len() + end + 1)?;
    let attributes = after.get(..end)?.trim();
    let (attributes, empty) = attributes.strip_suffix('/').map_or((attributes, false), |before| (before.trim(), true));
    let is_void = TextElement::from_name(name).is_some_and(TextElement::is_empty);
    let sort = match (closes, empty || is_void) {
        (true, _) => TagSort::Closes,
        (false, true) => TagSort::Empty,
        (false, false) => TagSort::Opens,
    };
    Some(Tag { whole, name, sort, attributes })
}

/// The name of an element at the start of a text.
pub(crate) fn leading_name(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(text.len());
    text.get(..end).filter(|name| ushtil_lang::is_identifier(name))
}

/// The `>` that ends a tag: on its line, and outside of quotation marks.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return Some(at),
            b'<' if !quoted => return None,
            b'\n' | b'\r' => return None,
            _ => {}
        }
    }
    None
}

/// Every text of a pattern and of its variants.
pub(crate) fn texts<'s>(pattern: &ast::Pattern<&'s str>, visit: &mut dyn FnMut(&'s str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(value),
            PatternElement::Placeable { expression } => {
                for variant in variants(expression) {
                    texts(&variant.value, visit);
                }
            }
        }
    }
}

/// The variants of a placeable that chooses.
pub(crate) fn variants<'a, 's>(expression: &'a Expression<&'s str>) -> &'a [ast::Variant<&'s str>] {
    match expression {
        Expression::Select { variants, .. } => variants,
        Expression::Inline(InlineExpression::Placeable { expression }) => self::variants(expression),
        Expression::Inline(_) => &[],
    }
}

/// A line such as `<terms> (Link) - the page with the terms`.
#[derive(Debug, Clone)]
pub(crate) struct Declaration<'s> {
    pub(crate) name: &'s str,
    pub(crate) what: Result<Declared, Option<&'s str>>,
    pub(crate) description: &'s str,
}

/// What a line declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Declared {
    /// An element that the application gives.
    Slot(Type),
    /// An element of text, which says that the message takes part.
    Text,
}

/// The elements that a comment declares, wherever in it their lines stand.
pub(crate) fn declarations<'s>(comment: &ast::Comment<&'s str>) -> Vec<Declaration<'s>> {
    comment.content.iter().filter_map(|line| declaration(line.trim())).collect()
}

/// Whether a line of a message’s comment declares an element, so that its tags are tags.
///
/// ```
/// use ushtil_compiler::declares_element;
/// assert!(declares_element("<terms> (Link) - the page with the terms") && declares_element("<em>"));
/// assert!(!declares_element("<terms> are words in angle brackets"));
/// ```
#[must_use]
pub fn declares_element(line: &str) -> bool {
    declaration(line.trim()).is_some()
}

/// Prose that begins with a tag declares nothing: after the tag comes a type, a dash, or nothing.
fn declaration(line: &str) -> Option<Declaration<'_>> {
    let tag = tag(line).filter(|tag| tag.sort != TagSort::Closes && tag.attributes.is_empty())?;
    let rest = line.get(tag.whole.len()..)?.trim_start();
    let (ty, rest) = match rest.strip_prefix('(').and_then(|inner| inner.split_once(')')) {
        Some((inner, rest)) => (Some(inner), rest.trim_start()),
        None => (None, rest),
    };
    const DASHES: [char; 4] = ['-', '–', '—', ':'];
    if ty.is_none() && !(rest.is_empty() || rest.starts_with(DASHES)) {
        return None;
    }
    let what = match (TextElement::from_name(tag.name), ty) {
        (Some(_), None) => Ok(Declared::Text),
        (Some(_), Some(word)) => Err(Some(word)),
        (None, None) => Err(None),
        (None, Some(word)) => Type::parse_element(word).map(Declared::Slot).ok_or(Some(word)),
    };
    Some(Declaration { name: tag.name, what, description: rest.trim_start_matches(DASHES).trim_start() })
}

#[cfg(test)]
mod tests {
    use super::{Run, TagSort, declaration, runs};

    #[test]
    fn what_is_a_tag_and_what_only_looks_like_one() {
        let rows: [(&str, &[&str]); 9] = [
            ("Read the <terms>terms</terms> first.", &["Read the ", "<terms>", "terms", "</terms>", " first."]),
            ("1 < 2 > 1 <3", &["1 < 2 > 1 <3"]),
            ("<https://a.kz> <a@b.kz>", &["<https://a.kz> <a@b.kz>"]),
            ("a<br>b<br/>c<wbr />", &["a", "<br>", "b", "<br/>", "c", "<wbr />"]),
            ("<a href=\"x>y\">z</a>", &["<a href=\"x>y\">", "z", "</a>"]),
            ("<em and <b>", &["<em and ", "<b>"]),
            ("<<em>>", &["<", "<em>", ">"]),
            ("x <em", &["x <em"]),
            ("", &[]),
        ];
        for (text, expected) in rows {
            let found: Vec<&str> = runs(text)
                .map(|run| match run {
                    Run::Words(words) => words,
                    Run::Tag(tag) => tag.whole,
                })
                .collect();
            assert_eq!(found, expected, "{text}");
        }
        let sorts: Vec<TagSort> = super::tags("<a><b/></a><br>").map(|tag| tag.sort).collect();
        assert_eq!(sorts, [TagSort::Opens, TagSort::Empty, TagSort::Closes, TagSort::Empty]);
    }

    #[test]
    fn prose_that_begins_with_a_tag_declares_nothing() {
        let declares = |line| declaration(line).is_some();
        assert!(declares("<terms> (Link) - the page") && declares("<em>") && declares("<name> – who it is"));
        assert!(!declares("<folder> is where the files are") && !declares("See <em>") && !declares("</em>"));
    }
}
