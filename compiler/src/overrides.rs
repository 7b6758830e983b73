//! Files that change the texts of a program that is built already: they may say what the program knows, and no more.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::ParserError;

use crate::collect;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Field, Piece, Value};
use crate::lower::{Isolation, Lowering};
use crate::parse::{Definition, Files, Kind};
use crate::signature::Type;
use crate::source::{Locale, Source, Span};

mod untrusted;

/// How much a changed text may be; more is an error, nothing is cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes in one file.
    pub file_bytes: usize,
    /// Bytes in the text of one message.
    pub text_bytes: usize,
    /// Placeables that one message grows to, with what it refers to.
    pub placeables: usize,
    /// How deep braces nest.
    pub nesting: usize,
}

impl Limits {
    /// 1 MiB a file, 16 KiB a text, 100 placeables (which is where `fluent` stops) and 16 levels of braces.
    pub const DEFAULT: Limits = Limits { file_bytes: 1 << 20, text_bytes: 16 << 10, placeables: 100, nesting: 16 };
}

impl Default for Limits {
    fn default() -> Self {
        Limits::DEFAULT
    }
}

/// How many lines the texts of a message have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One.
    One,
    /// More, in some language.
    Many,
}

/// The messages that a program was built with.
#[derive(Debug, Default)]
pub struct Known {
    modules: HashMap<String, HashMap<String, Message>>,
}

#[derive(Debug)]
struct Message {
    fields: Vec<Field>,
    lines: Lines,
}

impl Known {
    /// Adds a message: `event`, `seats-left` (or `search.label` for an attribute), and its variables.
    pub fn add(&mut self, module: &str, id: &str, variables: Vec<(String, Type)>, lines: Lines) {
        let field = |(name, ty)| Field { name, ty, choice: None, description: String::new() };
        let message = Message { fields: variables.into_iter().map(field).collect(), lines };
        self.modules.entry(module.to_owned()).or_default().insert(id.to_owned(), message);
    }

    fn find(&self, module: &str, id: &str) -> Option<&Message> {
        self.modules.get(module)?.get(id)
    }
}

/// A text that may stand in for a compiled one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The number of its file among the sources.
    pub file: usize,
    /// The message's id, and the attribute's if it is one.
    pub id: String,
    /// The attribute's name, if it is one.
    pub attribute: Option<String>,
    /// The attribute that is used when an inflected value has no sure form.
    pub nominative: Option<String>,
    /// The variables that are inflected, and the case of each.
    pub inflected: Vec<(String, String)>,
}

/// What came of checking.
#[derive(Debug)]
pub struct Overrides {
    /// The texts that are fine.
    pub texts: Vec<Override>,
    /// Every problem, in the order of files and lines.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks files against the messages that a program was built with.
///
/// ```
/// use ushtil_compiler::{Known, Limits, Lines, Locale, Source, Type, check_overrides};
/// let mut known = Known::default();
/// known.add("event", "seats-left", vec![("count".into(), Type::Integer)], Lines::One);
/// let source = |locale, text: &str| Source {
///     locale,
///     module: "event".into(),
///     path: format!("{locale}/event.ftl"),
///     text: text.into(),
/// };
/// let sources = [
///     source(Locale::Kk, "seats-left = Бос орын: { $count }"),
///     source(Locale::Ru, "seats-left = Свободных мест: { $cuont }"),
///     source(Locale::En, "seats-left = Free seats: { $count }"),
/// ];
/// let checked = check_overrides(&sources, &known, &Limits::DEFAULT);
/// assert_eq!(checked.texts.len(), 2);
/// assert_eq!(checked.diagnostics[0].code, "unknown-variable");
/// ```
#[must_use]
pub fn check_overrides(sources: &[Source], known: &Known, limits: &Limits) -> Overrides {
    let mut diagnostics = Vec::new();
    let admitted = admit(sources, limits, &mut diagnostics);
    let files = Files::parse(&admitted);
    let mut check = Check { files: &files, known, limits, diagnostics, texts: Vec::new() };
    for file in 0..admitted.len() {
        check.file(file);
    }
    check.drop_what_refers_to_refused();
    let Check { mut diagnostics, texts, .. } = check;
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.order());
    Overrides { texts: texts.into_iter().filter_map(|found| found.fine).collect(), diagnostics }
}

/// The files that are small and flat enough to be parsed; another one is empty.
fn admit<'s>(sources: &'s [Source], limits: &Limits, diagnostics: &mut Vec<Diagnostic>) -> Cow<'s, [Source]> {
    let mut admitted = Cow::Borrowed(sources);
    for (file, source) in sources.iter().enumerate() {
        let Some((place, message)) = untrusted::inadmissible(&source.text, limits) else { continue };
        diagnostics.push(Diagnostic::new("limit", Severity::Error, Span { file, range: place }, message));
        if let Some(source) = admitted.to_mut().get_mut(file) {
            source.text.clear();
        }
    }
    admitted
}

/// A message or a term, by its place among the files.
type Place<'s> = (Locale, Kind, &'s str, &'s str);

/// A text that was looked at.
struct Found<'s> {
    place: Place<'s>,
    refers: Vec<(Place<'s>, Span)>,
    /// What goes into the catalogue, unless something is wrong with it or it is a term.
    fine: Option<Override>,
    wrong: bool,
}

struct Check<'a, 's> {
    files: &'a Files<'s>,
    known: &'a Known,
    limits: &'a Limits,
    diagnostics: Vec<Diagnostic>,
    texts: Vec<Found<'s>>,
}

impl<'a, 's> Check<'a, 's> {
    fn file(&mut self, file: usize) {
        let Some(parsed) = self.files.files.get(file) else { return };
        for error in &parsed.errors {
            self.diagnostics.push(syntax(file, parsed.source, error));
        }
        let mut seen = HashSet::with_capacity(parsed.definitions.len());
        for definition in &parsed.definitions {
            if !seen.insert((definition.kind, definition.id)) {
                let message = format!("`{}` stands in this file twice; the first one is used", definition.id);
                self.error("duplicate", self.files.span(file, definition.id), message, Severity::Warning);
            } else if definition.kind == Kind::Term {
                self.term(parsed.source, definition);
            } else {
                self.message(parsed.source, definition);
            }
        }
    }

    fn error(&mut self, code: &'static str, span: Span, message: String, severity: Severity) {
        self.diagnostics.push(Diagnostic::new(code, severity, span, message));
    }

    fn term(&mut self, source: &'s Source, term: &'a Definition<'s>) {
        let place = (source.locale, Kind::Term, source.module.as_str(), term.id);
        let patterns: Vec<_> = patterns(term).map(|(_, pattern)| pattern).collect();
        let before = self.errors();
        let mut refers = Vec::new();
        for pattern in patterns {
            self.plain(source, term, pattern, Lines::Many);
            self.references(source, term, pattern, &mut refers);
        }
        self.texts.push(Found { place, refers, fine: None, wrong: self.errors() > before });
    }

    fn message(&mut self, source: &'s Source, message: &'a Definition<'s>) {
        for (attribute, pattern) in patterns(message) {
            if attribute == Some("nominative") || attribute.is_some_and(|name| name.ends_with("-nominative")) {
                continue;
            }
            let before = self.errors();
            let (fine, refers) = self.text(source, message, attribute, pattern);
            let place = (source.locale, Kind::Message, source.module.as_str(), message.id);
            let wrong = fine.is_none() || self.errors() > before;
            self.texts.push(Found { place, refers, fine: fine.filter(|_| !wrong), wrong });
        }
    }

    fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    fn text(
        &mut self,
        source: &'s Source,
        at: &'a Definition<'s>,
        attribute: Option<&'s str>,
        pattern: &'a ast::Pattern<&'s str>,
    ) -> (Option<Override>, Vec<(Place<'s>, Span)>) {
        let mut refers = Vec::new();
        let id = attribute.map_or(Cow::Borrowed(at.id), |attribute| Cow::Owned(format!("{}.{attribute}", at.id)));
        let Some(known) = self.known.find(&source.module, &id) else {
            self.unknown_message(source, at, attribute, &id);
            return (None, refers);
        };
        let nominative = attribute.map_or(Cow::Borrowed("nominative"), |name| Cow::Owned(format!("{name}-nominative")));
        let safe = at.attribute(&nominative);
        let mut inflected = Vec::new();
        for pattern in std::iter::once(pattern).chain(safe) {
            self.plain(source, at, pattern, known.lines);
            if pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. })) {
                self.references(source, at, pattern, &mut refers);
                self.variables(source, at, pattern, known);
                inflected.extend(self.lower(source, at, attribute, pattern, known));
            }
        }
        let text = Override {
            file: at.file,
            id: at.id.to_owned(),
            attribute: attribute.map(str::to_owned),
            nominative: safe.is_some().then(|| nominative.into_owned()),
            inflected,
        };
        (Some(text), refers)
    }

    fn unknown_message(&mut self, source: &'s Source, at: &Definition<'s>, attribute: Option<&'s str>, id: &str) {
        let span = self.files.span(at.file, attribute.unwrap_or(at.id));
        let near = self.known.modules.get(&source.module).map(|module| module.keys().map(String::as_str));
        let near = near.and_then(|ids| closest(id, ids));
        let elsewhere = self.known.modules.iter().find(|(_, messages)| messages.contains_key(id)).map(|(name, _)| name);
        let message = format!("the program has no message `{id}` in `{}.ftl`", source.module);
        let diagnostic = Diagnostic::new("unknown-message", Severity::Error, span, message).label("not known");
        self.diagnostics.push(match (elsewhere, near) {
            (Some(module), _) => diagnostic.help(format!("it belongs in `{module}.ftl`")),
            (None, Some(near)) => diagnostic.help(format!("did you mean `{near}`?")),
            (None, None) => {
                diagnostic.help("a text that several messages share is a term: `-name = …`, used as `{ -name }`")
            }
        });
    }

    /// What needs no knowledge of the program: how long a text is, and that it cannot be taken for anything but text.
    fn plain(&mut self, source: &'s Source, at: &Definition<'s>, pattern: &ast::Pattern<&'s str>, lines: Lines) {
        for problem in untrusted::problems(source, pattern, lines, self.limits) {
            let span = Span { file: at.file, range: problem.range };
            let diagnostic = Diagnostic::new(problem.code, Severity::Error, span, problem.message);
            self.diagnostics.push(match problem.help {
                Some(help) => diagnostic.help(help),
                None => diagnostic,
            });
        }
    }

    fn variables(&mut self, source: &Source, at: &Definition<'s>, pattern: &ast::Pattern<&'s str>, known: &Message) {
        for used in collect::uses(self.files, source.locale, at, pattern) {
            if known.fields.iter().any(|field| field.name == used.name) {
                continue;
            }
            let takes: Vec<String> =
                known.fields.iter().map(|field| format!("${} ({})", field.name, field.ty.word())).collect();
            let takes = if takes.is_empty() { "no variables".to_owned() } else { takes.join(", ") };
            let message = format!("`{}` does not take `${}`", at.id, used.name);
            let diagnostic = Diagnostic::new("unknown-variable", Severity::Error, used.span, message)
                .label("nothing will be given here");
            let near = closest(used.name, known.fields.iter().map(|field| field.name.as_str()));
            self.diagnostics.push(match near {
                Some(near) => diagnostic.help(format!("did you mean `${near}`? It takes {takes}")),
                None => diagnostic.help(format!("it takes {takes}")),
            });
        }
    }

    /// Resolves the text as the compiler does, which finds circles and texts that explode.
    fn lower(
        &mut self,
        source: &Source,
        at: &'a Definition<'s>,
        attribute: Option<&'s str>,
        pattern: &'a ast::Pattern<&'s str>,
        known: &'a Message,
    ) -> Vec<(String, String)> {
        let mut lowering = Lowering {
            files: self.files,
            fields: &known.fields,
            locale: source.locale,
            isolation: Isolation::Off,
            diagnostics: &mut self.diagnostics,
            stack: vec![(at.file, at.id, attribute.unwrap_or(""))],
            pieces: 0,
        };
        let lowered = lowering.pattern(at, pattern);
        let pieces = lowering.pieces;
        if pieces > self.limits.placeables {
            let message = format!("`{}` grows to {pieces} placeables; {} are allowed", at.id, self.limits.placeables);
            self.error("limit", self.files.span(at.file, at.id), message, Severity::Error);
        }
        let mut inflected = Vec::new();
        inflections(&lowered, &known.fields, &mut inflected);
        inflected
    }

    /// What the text refers to, which has to stand in this folder too.
    fn references(
        &mut self,
        source: &'s Source,
        at: &Definition<'s>,
        pattern: &ast::Pattern<&'s str>,
        refers: &mut Vec<(Place<'s>, Span)>,
    ) {
        let mut found = Vec::new();
        in_pattern(pattern, &mut |inline| match inline {
            InlineExpression::MessageReference { id, attribute } => {
                found.push((Kind::Message, id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                found.push((Kind::Term, id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            _ => {}
        });
        for (kind, id, attribute) in found {
            let span = self.files.span(at.file, id);
            let target = self.files.find(source.locale, kind, &source.module, id);
            let has = target.is_some_and(|target| match attribute {
                Some(name) => target.attribute(name).is_some(),
                None => target.value.is_some(),
            });
            match target.filter(|_| has) {
                Some(target) => refers.push(((source.locale, kind, self.files.module(target), target.id), span)),
                None => self.diagnostics.push(unknown_reference(kind, id, attribute, span)),
            }
        }
    }

    /// A text that refers to one that was refused would show a gap: its compiled text is used too.
    fn drop_what_refers_to_refused(&mut self) {
        let mut refused: HashSet<Place<'s>> =
            self.texts.iter().filter(|found| found.wrong).map(|found| found.place).collect();
        loop {
            let before = refused.len();
            for found in &mut self.texts {
                let Some((_, span)) = found.refers.iter().find(|(place, _)| refused.contains(place)) else { continue };
                if refused.insert(found.place) {
                    let message = format!("`{}` refers to a text that is refused", found.place.3);
                    let diagnostic = Diagnostic::new("refused-reference", Severity::Error, span.clone(), message);
                    self.diagnostics.push(diagnostic.help("put that one right first"));
                }
                found.fine = None;
            }
            if refused.len() == before {
                return;
            }
        }
    }
}

fn unknown_reference(kind: Kind, id: &str, attribute: Option<&str>, span: Span) -> Diagnostic {
    let sigil = if kind == Kind::Term { "-" } else { "" };
    let attribute = attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
    let message = format!("nothing in this folder is called `{sigil}{id}{attribute}`");
    Diagnostic::new("unknown-reference", Severity::Error, span, message).label("refers to nothing").help(
        "texts that were compiled into the program are not read here: copy the one that is meant into this folder",
    )
}

/// A definition's value and attributes.
fn patterns<'a, 's>(
    definition: &'a Definition<'s>,
) -> impl Iterator<Item = (Option<&'s str>, &'a ast::Pattern<&'s str>)> + use<'a, 's> {
    let attributes = definition.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
    definition.value.iter().map(|value| (None, value)).chain(attributes)
}

/// Calls `visit` with every inline expression of a pattern.
fn in_pattern<'a, 's>(pattern: &'a ast::Pattern<&'s str>, visit: &mut dyn FnMut(&'a InlineExpression<&'s str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression<'a, 's>(expression: &'a Expression<&'s str>, visit: &mut dyn FnMut(&'a InlineExpression<&'s str>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            for variant in variants {
                in_pattern(&variant.value, visit);
            }
        }
    }
}

fn in_inline<'a, 's>(inline: &'a InlineExpression<&'s str>, visit: &mut dyn FnMut(&'a InlineExpression<&'s str>)) {
    visit(inline);
    match inline {
        InlineExpression::Placeable { expression } => in_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            for argument in &arguments.positional {
                in_inline(argument, visit);
            }
        }
        _ => {}
    }
}

/// The variables that a resolved text inflects, with the case of each.
fn inflections(pattern: &[Piece], fields: &[Field], found: &mut Vec<(String, String)>) {
    for piece in pattern {
        match piece {
            Piece::Print(Value::Inflect(value, case)) => {
                let Value::Field(field) = value.as_ref() else { continue };
                let Some(field) = fields.get(*field) else { continue };
                if matches!(field.ty, Type::Name | Type::String) {
                    found.push((field.name.clone(), case.clone()));
                }
            }
            Piece::Select(select) => select.arms.iter().for_each(|(_, arm)| inflections(arm, fields, found)),
            _ => {}
        }
    }
}

fn syntax(file: usize, source: &Source, error: &ParserError) -> Diagnostic {
    let end = error.pos.end.max(error.pos.start + 1).min(source.text.len());
    let span = Span { file, range: error.pos.start.min(end)..end };
    Diagnostic::new("syntax", Severity::Error, span, error.kind.to_string())
}

/// The word that a mistyped one was probably meant to be.
fn closest<'w>(typed: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let allowed = 1 + typed.chars().count() / 4;
    words.map(|word| (distance(typed, word), word)).filter(|(far, _)| *far <= allowed).min().map(|(_, word)| word)
}

/// How many letters are to be put in, left out or replaced to come from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, letter) in from.chars().enumerate() {
        let mut corner = line;
        let mut left = line + 1;
        for (other, above) in to.iter().zip(row.iter_mut().skip(1)) {
            let here = if letter == *other { corner } else { 1 + corner.min(left).min(*above) };
            corner = *above;
            *above = here;
            left = here;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
