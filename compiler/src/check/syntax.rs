//! Text that is not Fluent: what was expected, and how it is written.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::parse::{File, leading_id};
use crate::scan::MAX_PARTS;
use crate::source::Span;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (index, file) in context.files.files.iter().enumerate() {
        for error in &file.errors {
            diagnostics.push(explain(index, file, error));
        }
        for (id, parts) in &file.oversized {
            let message = format!("`{id}` has {parts} placeables, variants, attributes, variables and elements");
            let help = format!("{MAX_PARTS} are allowed: make several messages of it");
            diagnostics.push(problem("too-large", context.files.span(index, id), message).help(help));
        }
    }
}

fn explain(index: usize, file: &File<'_>, error: &ParserError) -> Diagnostic {
    let (message, help) = words(&error.kind);
    let mut place = error.pos.clone();
    let text = &file.source.text;
    let gap = text.get(place.start..).is_none_or(|rest| rest.trim_start().len() < rest.len() || rest.is_empty());
    let next_line = matches!(error.kind, ErrorKind::ExpectedToken(_))
        && text.get(..place.start).is_some_and(|before| before.trim_end_matches(' ').ends_with('\n'));
    if place.start > 0 && (gap || next_line) {
        // something is missing at the end of a line: point at what stands before it, not at the line that follows
        let before = text.get(..place.start).map_or("", str::trim_end);
        place = before.len() - before.chars().next_back().map_or(0, char::len_utf8)..before.len();
    }
    let mut diagnostic = problem("syntax", Span { file: index, range: place }, message);
    if let Some(id) = error.slice.clone().and_then(|slice| text.get(slice)).and_then(leading_id) {
        diagnostic = diagnostic.label(format!("`{id}` is left out because of this"));
    }
    diagnostic.help(help)
}

fn words(kind: &ErrorKind) -> (String, &'static str) {
    let form = "a message is `id = text`, an attribute `    .name = text` on its own indented line";
    match kind {
        ErrorKind::ExpectedToken('=') => ("expected `=` after the id".into(), form),
        ErrorKind::ExpectedToken('}') => {
            ("expected `}`".into(), "a placeable is `{ $name }`; a brace in the text is `{\"{\"}`")
        }
        ErrorKind::ExpectedToken(token) => (format!("expected `{token}`"), form),
        ErrorKind::ExpectedCharRange { range } => {
            (format!("expected one of `{range}`"), "ids and variables are made of Latin letters, digits, `-` and `_`")
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            (format!("`{entry_id}` has neither a text nor an attribute"), form)
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term `-{entry_id}` has no text"), "a term is `-id = text`")
        }
        ErrorKind::ForbiddenCallee => (
            "this name cannot be a function".into(),
            "functions are in capitals: NUMBER, DATETIME, INFLECT, GRAM, LINK",
        ),
        ErrorKind::MissingDefaultVariant => {
            ("no variant is the default".into(), "mark one of them with `*`, as in `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => ("two variants are the default".into(), "leave one `*`"),
        ErrorKind::MissingValue => ("expected a text".into(), "the text of a variant follows its key: `[one] text`"),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            ("a message cannot choose a variant".into(), "choose by a variable, a function, or a term’s attribute")
        }
        ErrorKind::TermReferenceAsSelector => {
            ("a term cannot choose a variant".into(), "choose by one of its attributes, as in `-brand.gender`")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("a term’s attribute cannot be printed".into(), "it can choose a variant: `{ -brand.gender -> …}`")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("the string has no closing `\"`".into(), "a string ends on its own line")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            ("a value after a named option".into(), "values come first: `NUMBER($n, minimumFractionDigits: 2)`")
        }
        ErrorKind::DuplicatedNamedArgument(name) => (format!("`{name}` is given twice"), "leave one of them"),
        ErrorKind::UnknownEscapeSequence(found) => {
            let c = found.parse::<u8>().map_or_else(|_| found.clone(), |byte| char::from(byte).to_string());
            (format!("`\\{c}` is not an escape"), "a string knows `\\\"`, `\\\\`, `\\uHHHH` and `\\UHHHHHH`")
        }
        ErrorKind::InvalidUnicodeEscapeSequence(found) => {
            (format!("`{found}` is not a character"), "four hexadecimal digits follow `\\u`, six follow `\\U`")
        }
        ErrorKind::UnbalancedClosingBrace => ("a `}` without its `{`".into(), "a brace in the text is `{\"}\"}`"),
        ErrorKind::ExpectedInlineExpression => {
            ("expected a variable, a term, a message, a function or a string".into(), "a placeable is `{ $name }`")
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("this cannot choose a variant".into(), "choose by a variable or a function: `{ $count -> …}`")
        }
        ErrorKind::ExpectedLiteral => {
            ("expected a string or a number".into(), "options are constants: `case: \"genitive\"`, not variables")
        }
    }
}
