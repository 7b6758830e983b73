//! Files that change the texts of a program that is built already: they may say what the program knows, and no more.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use fluent_syntax::ast::{InlineExpression, Pattern};

use crate::Options;
use crate::assemble::{Signatures, patterns};
use crate::check::{self, CHECKS, problem};
use crate::collect::{self, Signed};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::{Field, Markup, Piece, Printed};
use crate::level::Level;
use crate::lower::{Isolation, Lowering, MAX_PIECES};
use crate::markup::{self, TagSort};
use crate::parse::{Definition, DefinitionKind, Files};
use crate::scan::Line;
use crate::signature::Type;
use crate::source::{Source, Span};
use crate::visit::{Node, walk};
use ushtil_lang::{Lang, Languages, did_you_mean};

mod glance;
mod known;
mod limits;
#[cfg(test)]
mod tests;
mod untrusted;

use glance::Glance;
pub use known::{Known, Takes, Texts};
use known::{Message, Module};
pub use limits::{Limits, Origin};

/// How many lines the texts of a message have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One.
    One,
    /// More, in some language.
    Many,
}

/// A text that may stand in for a compiled one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override<'s> {
    /// The number of the message, as they were added to [`Known`].
    pub message: usize,
    /// The number of its file among the sources.
    pub file: usize,
    /// The message's id.
    pub id: &'s str,
    /// The attribute's name, if it is one.
    pub attribute: Option<&'s str>,
    /// The whole text, if it is one line with nothing in braces but variables.
    pub line: Option<Line<'s>>,
    /// What it inflects.
    pub inflected: Option<Box<Inflected<'s>>>,
}

/// What a text says of values that may have no sure form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inflected<'s> {
    /// The attribute that is used when an inflected value has no sure form.
    pub nominative: &'s str,
    /// What is inflected.
    pub cases: Vec<Asked>,
}

/// A form that a text asks a variable for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The variable.
    pub variable: String,
    /// The case, with ` plural` after it where that is asked.
    pub case: String,
    /// The form of a person's name, where it is not the name as it is.
    pub person: Option<String>,
}

/// A reference to a text of the program.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reference<'s> {
    /// The number of the file that refers to it.
    pub file: usize,
    /// What it is called there.
    pub id: &'s str,
    /// What it says.
    pub text: String,
}

/// A tag in a text of a message that has elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextTag<'s> {
    /// The number of the file that it stands in.
    pub file: usize,
    /// The bytes from `<` to `>`.
    pub range: Range<usize>,
    /// The name of the element.
    pub name: &'s str,
    /// What the tag does.
    pub sort: TagSort,
}

/// What came of checking.
#[derive(Debug)]
pub struct Overrides<'s> {
    /// The texts that are fine, those of one line first.
    pub texts: Vec<Override<'s>>,
    /// What they refer to among the texts of the program, each once.
    pub references: Vec<Reference<'s>>,
    /// The tags of texts that have elements, in the order of files and places.
    pub tags: Vec<TextTag<'s>>,
    /// The files whose texts refer to texts of other files.
    pub open: Vec<usize>,
    /// The problems, in the order of files and lines; one at least of each file that has any.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks files against the messages that a program was built with.
///
/// ```
/// use ushtil_compiler::{Known, Limits, Lines, Lang, Source, Type, check_overrides};
/// let mut known = Known::default();
/// known.add("event", "seats-left", &[("count", Type::Integer)], Lines::One);
/// let source = |locale, text: &str| Source {
///     locale,
///     module: "event".into(),
///     path: format!("{locale}/event.ftl"),
///     text: text.into(),
/// };
/// let sources = [
///     source(Lang::Kk, "seats-left = Бос орын: { $count }"),
///     source(Lang::Ru, "seats-left = Свободных мест: { $cuont }"),
///     source(Lang::En, "seats-left = Free seats: { $count }"),
/// ];
/// let checked = check_overrides(&sources, &known, &Limits::DEFAULT);
/// assert_eq!(checked.texts.len(), 2);
/// assert_eq!(checked.diagnostics[0].code, "unknown-variable");
/// ```
#[must_use]
pub fn check_overrides<'s>(sources: &'s [Source], known: &Known<'_>, limits: &Limits) -> Overrides<'s> {
    let mut diagnostics = Vec::new();
    let refused = inadmissible(sources, limits, &mut diagnostics);
    let files = Files::scan(sources, |file| refused.binary_search(&file).is_err()).with_functions(&known.functions);
    check_files(&files, known, limits, diagnostics)
}

fn check_files<'s>(
    files: &Files<'s>,
    known: &Known<'_>,
    limits: &Limits,
    diagnostics: Vec<Diagnostic>,
) -> Overrides<'s> {
    let mut check = Check {
        files,
        known,
        limits,
        signatures: Signatures::default(),
        diagnostics,
        lines: Vec::with_capacity(files.files.iter().map(|file| file.definitions.len()).sum()),
        others: Vec::new(),
        references: HashSet::new(),
        tags: Vec::new(),
        open: BTreeSet::new(),
    };
    check.texts();
    check.refuse();
    let text = |file| Some(files.files.get::<usize>(file)?.source.text.as_str());
    check::leave_out(&mut check.diagnostics, limits.problems, text);
    let mut texts = check.lines;
    texts.extend(check.others.into_iter().filter_map(|found| found.text));
    let mut references: Vec<Reference<'s>> = check.references.into_iter().collect();
    references.sort_by(|one, other| (one.file, one.id).cmp(&(other.file, other.id)));
    let mut tags = check.tags;
    tags.sort_by_key(|tag| (tag.file, tag.range.start));
    Overrides { texts, references, tags, open: check.open.into_iter().collect(), diagnostics: check.diagnostics }
}

/// The files that are too large, or nest too deep, to be read.
pub(crate) fn inadmissible(sources: &[Source], limits: &Limits, diagnostics: &mut Vec<Diagnostic>) -> Vec<usize> {
    let mut refused = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let Some((range, message)) = untrusted::inadmissible(&source.text, limits) else { continue };
        diagnostics.push(problem("limit", Span { file, range }, message));
        refused.push(file);
    }
    refused
}

/// The files that are not looked at: too large, which is told, or of a language that the program does not have.
pub(crate) fn unread(sources: &[Source], options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<usize> {
    let mut unread = inadmissible(sources, &Limits::OWN, diagnostics);
    let is_foreign = |(_, source): &(usize, &Source)| !options.languages.contains(source.locale);
    unread.extend(sources.iter().enumerate().filter(is_foreign).map(|(file, _)| file));
    unread.sort_unstable();
    unread
}

/// A message or a term, by its place among the files.
type DefinitionName<'s> = (Lang, DefinitionKind, &'s str, &'s str);

/// A text that was looked at: what goes into the catalogue, unless it is a term's.
struct Found<'s> {
    place: DefinitionName<'s>,
    refers: Vec<(DefinitionName<'s>, Span)>,
    text: Option<Override<'s>>,
}

struct Check<'a, 's> {
    files: &'a Files<'s>,
    known: &'a Known<'a>,
    limits: &'a Limits,
    signatures: Signatures<'s>,
    diagnostics: Vec<Diagnostic>,
    /// Texts of one line, which refer to nothing.
    lines: Vec<Override<'s>>,
    others: Vec<Found<'s>>,
    references: HashSet<Reference<'s>>,
    tags: Vec<TextTag<'s>>,
    open: BTreeSet<usize>,
}

impl<'a, 's> Check<'a, 's> {
    fn texts(&mut self) {
        for file in &self.files.files {
            let module = file.source.module.as_str();
            let known = self.known.module(module);
            for definition in &file.definitions {
                let line = known.and_then(|known| self.line(known, definition, definition.line()?));
                if let Some(text) = line {
                    self.lines.push(text);
                    continue;
                }
                let place = (file.source.locale, definition.kind, module, definition.id);
                match definition.kind {
                    DefinitionKind::Term => {
                        let term = self.term(place, definition);
                        self.others.push(term);
                    }
                    DefinitionKind::Message => self.message(place, definition),
                }
            }
        }
    }

    /// A text of one line in which nothing can be wrong; anything else is looked at as a tree.
    fn line(&self, module: &Module<'_>, at: &Definition<'s>, line: Line<'s>) -> Option<Override<'s>> {
        let (message, known) = self.known.message(module, at.id)?;
        if known.elements().is_some() {
            return None;
        }
        let limits = self.limits;
        let fine = line.variables <= limits.placeables.min(MAX_PIECES)
            && (line.variables == 0 || line.pieces().all(|piece| known.takes_piece(piece)))
            && (limits.origin == Origin::Own || untrusted::is_fine_line(line, limits));
        let (file, id) = (at.file, at.id);
        fine.then_some(Override { message, file, id, attribute: None, line: Some(line), inflected: None })
    }

    fn term(&mut self, place: DefinitionName<'s>, term: &'a Definition<'s>) -> Found<'s> {
        let mut refers = Vec::new();
        for pattern in term.value().into_iter().chain(term.attributes().iter().map(|attribute| &attribute.value)) {
            self.plain(term, pattern, &Message::of_term());
            self.references(place, term, pattern, &mut refers);
        }
        Found { place, refers, text: None }
    }

    fn message(&mut self, place: DefinitionName<'s>, message: &'a Definition<'s>) {
        let names = message.attributes().iter().map(|attribute| attribute.id.name);
        let names = names.filter(|name| *name != "nominative" && !name.ends_with("-nominative"));
        for attribute in message.value().into_iter().map(|_| "").chain(names) {
            if let Some(found) = self.text(place, message, attribute) {
                self.others.push(found);
            }
        }
    }

    fn text(&mut self, place: DefinitionName<'s>, at: &'a Definition<'s>, attribute: &'s str) -> Option<Found<'s>> {
        let id = if attribute.is_empty() { Cow::Borrowed(at.id) } else { Cow::Owned(format!("{}.{attribute}", at.id)) };
        let Some((number, known)) = self.known.find(place.2, &id) else {
            self.unknown_message(place.2, at, attribute, &id);
            return None;
        };
        let (value, nominative) = patterns(at, (at.id, attribute));
        let (mut refers, mut inflected) = (Vec::new(), Vec::new());
        for pattern in value.into_iter().chain(nominative) {
            self.plain(at, pattern, known);
            let glance = Glance::of(pattern, known);
            let elements = known.elements();
            if elements.is_some() {
                self.tags(at.file, pattern);
            }
            if glance.is_typed || elements.is_some() {
                let signed = || Signed { fields: known.fields().to_vec(), places: Vec::new(), elements };
                self.signatures.entry((place.2, at.id, attribute)).or_insert_with(signed);
            }
            if !glance.is_plain(self.limits) {
                self.references(place, at, pattern, &mut refers);
                self.variables(place, at, pattern, known);
                inflected.extend(self.lower(place, at, attribute, pattern, known));
            }
        }
        let is_line = attribute.is_empty() && known.elements().is_none();
        let (file, id, line) = (at.file, at.id, if is_line { at.line() } else { None });
        let attribute_name = (!attribute.is_empty()).then_some(attribute);
        let inflected = nominative.and_then(|_| {
            let names = at.attributes().iter().map(|attribute| attribute.id.name);
            let nominative = { names }.find(|name| is_nominative_of(name, attribute))?;
            Some(Box::new(Inflected { nominative, cases: inflected }))
        });
        let text = Override { message: number, file, id, attribute: attribute_name, line, inflected };
        Some(Found { place, refers, text: Some(text) })
    }

    /// Takes down the tags of a text that has elements.
    fn tags(&mut self, file: usize, pattern: &Pattern<&'s str>) {
        let (files, tags) = (self.files, &mut self.tags);
        markup::texts(pattern, &mut |text| {
            tags.extend(markup::tags(text).map(|tag| {
                let range = files.span(file, tag.whole).range;
                TextTag { file, range, name: tag.name, sort: tag.sort }
            }));
        });
    }

    fn unknown_message(&mut self, module: &str, at: &Definition<'s>, attribute: &'s str, id: &str) {
        let slice = if attribute.is_empty() { at.id } else { attribute };
        let message = format!("the program has no message `{id}` in `{module}.ftl`");
        let diagnostic = problem("unknown-message", self.files.span(at.file, slice), message).label("not known");
        let told = self.diagnostics.len() < check::GUESSES;
        let near = if told { did_you_mean(id, self.known.ids(module)) } else { None };
        self.diagnostics.push(match (self.known.module_with(id), near) {
            (Some(module), _) => diagnostic.help(format!("it belongs in `{module}.ftl`")),
            (None, Some(near)) => diagnostic.help(format!("did you mean `{near}`?")),
            (None, None) => diagnostic.help("a text that messages share is a term: `-name = …`, used as `{ -name }`"),
        });
    }

    /// What needs no knowledge of the program: how long a text is, and that it cannot be taken for anything but text.
    fn plain(&mut self, at: &Definition<'s>, pattern: &Pattern<&'s str>, known: &Message<'_>) {
        let Some(source) = self.files.source(at).filter(|_| self.limits.origin == Origin::Outside) else { return };
        for found in untrusted::problems(source, pattern, known, self.limits) {
            let diagnostic = problem(found.code, Span { file: at.file, range: found.range }, found.message);
            self.diagnostics.push(match found.help {
                Some(help) => diagnostic.help(help),
                None => diagnostic,
            });
        }
    }

    fn variables(
        &mut self,
        place: DefinitionName<'s>,
        at: &Definition<'s>,
        pattern: &Pattern<&'s str>,
        known: &Message<'_>,
    ) {
        for used in collect::uses(self.files, place.0, at, pattern) {
            if known.takes(used.name) {
                continue;
            }
            let takes: Vec<String> =
                known.fields().iter().map(|field| format!("${} ({})", field.name, field.ty.word())).collect();
            let takes = if takes.is_empty() { "no variables".to_owned() } else { takes.join(", ") };
            let message = format!("`{}` has no variable `${}`", at.id, used.name);
            let near = did_you_mean(used.name, known.fields().iter().map(|field| field.name.as_str()));
            let help = match near {
                Some(near) => format!("did you mean `${near}`? It takes {takes}"),
                None => format!("it takes {takes}"),
            };
            self.diagnostics.push(problem("unknown-variable", used.span, message).help(help));
        }
    }

    /// Resolves the text as the compiler does, which finds circles and texts that explode.
    fn lower(
        &mut self,
        place: DefinitionName<'s>,
        at: &'a Definition<'s>,
        attribute: &'s str,
        pattern: &'a Pattern<&'s str>,
        known: &'a Message<'a>,
    ) -> Vec<Asked> {
        let mut lowering = Lowering {
            files: self.files,
            fields: known.fields(),
            locale: place.0,
            markup: Markup::Plain, // tags are looked at by their own check
            isolation: Isolation::Off,
            diagnostics: &mut self.diagnostics,
            stack: vec![(at.file, at.id, attribute)],
            variants: Vec::new(),
            pieces: 0,
            lacks: false,
        };
        let lowered = lowering.pattern(at, pattern);
        let pieces = lowering.pieces;
        if pieces > self.limits.placeables {
            let message = format!("`{}` grows to {pieces} placeables; {} are allowed", at.id, self.limits.placeables);
            self.diagnostics.push(problem("limit", self.files.span(at.file, at.id), message));
        }
        let mut inflected = Vec::new();
        inflections(&lowered, known.fields(), &mut inflected);
        inflected
    }

    /// What the text refers to: a text of this folder in the same language, or one of the program that takes nothing.
    fn references(
        &mut self,
        place: DefinitionName<'s>,
        at: &Definition<'s>,
        pattern: &Pattern<&'s str>,
        refers: &mut Vec<(DefinitionName<'s>, Span)>,
    ) {
        let (files, known) = (self.files, self.known);
        let (diagnostics, references, open) = (&mut self.diagnostics, &mut self.references, &mut self.open);
        walk(pattern, &mut |node| {
            let (kind, id, attribute) = match node {
                Node::Inline(InlineExpression::MessageReference { id, attribute }) => {
                    (DefinitionKind::Message, id.name, attribute)
                }
                Node::Inline(InlineExpression::TermReference { id, attribute, .. }) => {
                    (DefinitionKind::Term, id.name, attribute)
                }
                _ => return,
            };
            let found = files.find(place.0, kind, place.2, id);
            if found.is_none()
                && kind == DefinitionKind::Message
                && attribute.is_none()
                && let Some(text) = known.text(place.2, id, place.0)
            {
                references.insert(Reference { file: at.file, id, text: text.to_owned() });
                return;
            }
            let target = found.filter(|target| match attribute {
                Some(attribute) => target.attribute(attribute.name).is_some(),
                None => target.has_value(),
            });
            let span = files.span(at.file, id);
            if let Some(target) = target {
                let has_elements =
                    |(_, known): (usize, &Message<'_>)| attribute.is_none() && known.elements().is_some();
                if kind == DefinitionKind::Message
                    && known.find(files.module(target), target.id).is_some_and(has_elements)
                {
                    diagnostics.push(check::misplaced_reference(id, span.clone()));
                }
                if target.file != at.file {
                    open.insert(at.file);
                }
                refers.push(((place.0, kind, files.module(target), target.id), span));
                return;
            }
            let sigil = if kind == DefinitionKind::Term { "-" } else { "" };
            let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
            let message = format!("nothing here is called `{sigil}{id}{attribute}`");
            diagnostics.push(problem("unknown-reference", span, message).help(
                "of the program’s texts, only a message without variables can be referred to: copy what is meant",
            ));
        });
    }

    /// Runs the checks of build time that keep a page whole, and takes back every text that has an error or refers to one
    /// that has: its compiled text is used.
    fn refuse(&mut self) {
        let context =
            check::Context::new(self.files, (Lang::En, Languages::ALL), &self.signatures).of_finished_program();
        check::run_on_overrides(&context, &mut self.diagnostics);
        let lower = CHECKS.iter().filter(|check| check.floor < Level::Error && check.code != "syntax");
        let levels = lower.map(|check| (check.code, check.level.min(Level::Warn))).collect();
        check::settle(&mut self.diagnostics, &Options { levels, ..Options::default() }, self.files);
        let errors = self.diagnostics.iter().filter(|d| d.severity == Severity::Error && d.code != "syntax");
        let mut refused: HashSet<DefinitionName<'s>> = errors.filter_map(|error| self.place(&error.span)).collect();
        if !refused.is_empty() {
            let files = self.files;
            self.lines.retain(|text| line_place(files, text).is_none_or(|place| !refused.contains(&place)));
        }
        self.spread(&mut refused);
        self.others.retain(|found| !refused.contains(&found.place));
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.span.order());
    }

    /// Refuses what refers to something that is refused, each once.
    fn spread(&mut self, refused: &mut HashSet<DefinitionName<'s>>) {
        let mut referring: HashMap<DefinitionName<'s>, Vec<(DefinitionName<'s>, &Span)>> = HashMap::new();
        for found in &self.others {
            for (to, span) in &found.refers {
                referring.entry(*to).or_default().push((found.place, span));
            }
        }
        let mut next: Vec<DefinitionName<'s>> = refused.iter().copied().collect();
        while let Some(place) = next.pop() {
            for (by, span) in referring.remove(&place).unwrap_or_default() {
                if refused.insert(by) {
                    let message = format!("`{}` refers to a text that has an error", by.3);
                    let diagnostic = problem("refused-reference", span.clone(), message);
                    self.diagnostics.push(diagnostic.help("put that one right first"));
                    next.push(by);
                }
            }
        }
    }

    /// The definition that a place in a file belongs to.
    fn place(&self, span: &Span) -> Option<DefinitionName<'s>> {
        let file = self.files.files.get(span.file)?;
        let starts = |definition: &Definition<'s>| file.source.range_of(definition.id).start <= span.range.start;
        let after = file.definitions.partition_point(starts);
        let definition = file.definitions.get(after.checked_sub(1)?)?;
        Some((file.source.locale, definition.kind, file.source.module.as_str(), definition.id))
    }
}

/// The definition of a text of one line.
fn line_place<'s>(files: &Files<'s>, text: &Override<'s>) -> Option<DefinitionName<'s>> {
    let source = files.files.get(text.file)?.source;
    Some((source.locale, DefinitionKind::Message, source.module.as_str(), text.id))
}

fn is_nominative_of(name: &str, attribute: &str) -> bool {
    match attribute {
        "" => name == "nominative",
        attribute => name.strip_suffix("-nominative") == Some(attribute),
    }
}

/// The variables that a resolved text inflects, with the case of each.
fn inflections(pattern: &[Piece], fields: &[Field], found: &mut Vec<Asked>) {
    for piece in pattern {
        match piece {
            Piece::Print(Printed::Inflect(value, case)) => {
                let (Printed::Field(field) | Printed::Person(field, _)) = value.as_ref() else { continue };
                let Some(field) = fields.get(*field) else { continue };
                if field.ty.is_name() || matches!(field.ty, Type::Names | Type::String) {
                    let person =
                        if let Printed::Person(_, style) = value.as_ref() { Some(style.clone()) } else { None };
                    found.push(Asked { variable: field.name.clone(), case: case.clone(), person });
                }
            }
            Piece::Select(select) => select.arms.iter().for_each(|(_, arm)| inflections(arm, fields, found)),
            _ => {}
        }
    }
}
