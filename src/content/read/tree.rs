//! A file of content as a tree of values that know where they stand, whichever notation it is written in.

use std::borrow::Cow;
use std::ops::Range;

use super::limits;
use super::problem::is_like_a_name;

/// A value and the bytes of the file that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Node<'t> {
    pub(crate) span: Range<usize>,
    pub(crate) value: NodeValue<'t>,
}

/// What TOML and JSON have in common, and TOML's dates as they were written.
#[derive(Debug, Clone)]
pub(crate) enum NodeValue<'t> {
    Null,
    Bool(bool),
    /// As written, so that a leading zero or a plus is not lost before somebody can say so.
    Number(&'t str),
    Text(Cow<'t, str>),
    Moment(&'t str),
    List(Vec<Node<'t>>),
    Table(Vec<(Key<'t>, Node<'t>)>),
}

#[derive(Debug, Clone)]
pub(crate) struct Key<'t> {
    pub(crate) name: Cow<'t, str>,
    pub(crate) span: Range<usize>,
}

/// Why a file could not be read, and where; the tree of the rest may still be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) message: String,
    pub(crate) span: Range<usize>,
}

impl NodeValue<'_> {
    /// The sort of value, in the words of an error message.
    pub(crate) fn sort(&self) -> &'static str {
        match self {
            NodeValue::Null => "null",
            NodeValue::Bool(_) => "true or false",
            NodeValue::Number(_) => "a number",
            NodeValue::Text(_) => "text",
            NodeValue::Moment(_) => "a date",
            NodeValue::List(_) => "a list",
            NodeValue::Table(_) => "a table",
        }
    }
}

/// Reads TOML; every syntax error is listed, and what could be read around them is still there.
pub(crate) fn toml(text: &str) -> (Node<'_>, Vec<SyntaxError>) {
    let (table, errors) = toml::de::DeTable::parse_recoverable(text);
    let errors = errors
        .into_iter()
        .map(|error| SyntaxError { message: error.message().to_owned(), span: error.span().unwrap_or_default() });
    (toml_table(text, table.span(), table.into_inner()), errors.collect())
}

fn toml_table<'t>(text: &'t str, span: Range<usize>, table: toml::de::DeTable<'t>) -> Node<'t> {
    let entries = table.into_iter().map(|(key, value)| {
        let key = Key { span: key.span(), name: key.into_inner() };
        (key, toml_node(text, value))
    });
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by_key(|(key, _)| key.span.start);
    Node { span, value: NodeValue::Table(entries) }
}

fn toml_node<'t>(text: &'t str, value: toml::Spanned<toml::de::DeValue<'t>>) -> Node<'t> {
    use toml::de::DeValue;
    let span = value.span();
    let written = text.get(span.clone()).unwrap_or_default();
    let value = match value.into_inner() {
        DeValue::String(text) => NodeValue::Text(text),
        DeValue::Integer(_) | DeValue::Float(_) => NodeValue::Number(written),
        DeValue::Boolean(value) => NodeValue::Bool(value),
        DeValue::Datetime(_) => NodeValue::Moment(written),
        DeValue::Array(list) => NodeValue::List(list.into_iter().map(|value| toml_node(text, value)).collect()),
        DeValue::Table(table) => return toml_table(text, span, table),
    };
    Node { span, value }
}

/// Reads JSON; its first syntax error ends the reading.
pub(crate) fn json(text: &str) -> (Node<'_>, Vec<SyntaxError>) {
    let nothing = || Node { span: 0..0, value: NodeValue::Table(Vec::new()) };
    let failed = |message: String, span| (nothing(), vec![SyntaxError { message, span }]);
    if let Some(at) = too_deep(text) {
        return failed(format!("nested deeper than {} levels", limits::DEPTH), at..at + 1);
    }
    let options = jsonc_parser::ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        ..Default::default()
    };
    match jsonc_parser::parse_to_ast(text, &jsonc_parser::CollectOptions::default(), &options) {
        Ok(parsed) => match parsed.value {
            Some(value) => {
                let mut errors = Vec::new();
                (json_node(text, value, &mut errors), errors)
            }
            None => failed("the file is empty".to_owned(), 0..0),
        },
        Err(error) => {
            let range = error.range();
            failed(error.kind().to_string(), range.start..range.end)
        }
    }
}

fn json_node<'t>(text: &'t str, value: jsonc_parser::ast::Value<'t>, errors: &mut Vec<SyntaxError>) -> Node<'t> {
    use jsonc_parser::ast::Value as Json;
    use jsonc_parser::common::Ranged;
    let range = value.range();
    let span = range.start..range.end;
    let value = match value {
        Json::StringLit(text) => NodeValue::Text(text.value),
        Json::NumberLit(number) => NodeValue::Number(number.value),
        Json::BooleanLit(value) => NodeValue::Bool(value.value),
        Json::NullKeyword(_) => NodeValue::Null,
        Json::Array(list) => {
            NodeValue::List(list.elements.into_iter().map(|value| json_node(text, value, errors)).collect())
        }
        Json::Object(object) => NodeValue::Table(json_entries(text, object, errors)),
    };
    Node { span, value }
}

fn json_entries<'t>(
    text: &'t str,
    object: jsonc_parser::ast::Object<'t>,
    errors: &mut Vec<SyntaxError>,
) -> Vec<(Key<'t>, Node<'t>)> {
    use jsonc_parser::common::Ranged;
    let mut entries: Vec<(Key<'t>, Node<'t>)> = Vec::with_capacity(object.properties.len());
    let mut seen = std::collections::HashSet::new();
    for property in object.properties {
        let range = property.name.range();
        let name = match property.name {
            jsonc_parser::ast::ObjectPropName::String(name) => name.value,
            jsonc_parser::ast::ObjectPropName::Word(word) => Cow::Borrowed(word.value),
        };
        let key = Key { name, span: range.start..range.end };
        if !seen.insert(key.name.clone()) {
            let message = match is_like_a_name(&key.name) {
                true => format!("duplicate key `{}`", key.name),
                false => "a key a second time".to_owned(),
            };
            errors.push(SyntaxError { message, span: key.span });
            continue;
        }
        let value = json_node(text, property.value, errors);
        entries.push((key, value));
    }
    entries
}

/// The place where brackets nest deeper than any content does; strings are passed over.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut inside, mut escaped) = (0usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if inside => escaped = true,
            b'"' => inside = !inside,
            b'[' | b'{' if !inside => depth += 1,
            b']' | b'}' if !inside => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limits::DEPTH {
            return Some(at);
        }
    }
    None
}

/// The bracket or brace that is opened first of those that are never closed; strings and comments are passed over.
pub(crate) fn unclosed(text: &str) -> Option<usize> {
    let (mut open, mut rest) = (Vec::new(), text);
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len();
        let skipped = match c {
            '#' => rest.find('\n').unwrap_or(rest.len()),
            '"' | '\'' => quoted(rest, c),
            _ => c.len_utf8(),
        };
        match c {
            '[' | '{' => open.push((c, at)),
            ']' if open.last().is_some_and(|(opened, _)| *opened == '[') => drop(open.pop()),
            '}' if open.last().is_some_and(|(opened, _)| *opened == '{') => drop(open.pop()),
            _ => {}
        }
        rest = rest.get(skipped..)?;
    }
    open.first().map(|(_, at)| *at)
}

/// How long a string is that begins here, its quotation marks included; one of one line ends with the line.
fn quoted(text: &str, mark: char) -> usize {
    let long = [mark, mark, mark].iter().collect::<String>();
    let (close, from) =
        if text.starts_with(&long) { (long.as_str(), 3) } else { (long.get(..1).unwrap_or_default(), 1) };
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(from) {
        match c {
            _ if escaped => escaped = false,
            '\\' if mark == '"' => escaped = true,
            '\n' if from == 1 => return at,
            _ if text.get(at..).is_some_and(|rest| rest.starts_with(close)) => return at + close.len(),
            _ => {}
        }
    }
    text.len()
}
