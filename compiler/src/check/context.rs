//! What every check sees: the files, the signatures, and each pattern with the variables of its message.

use std::cell::OnceCell;
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use crate::assemble::Signatures;
use crate::collect::Signed;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ir::Field;
use crate::parse::{Definition, DefinitionKind, File, Files};
use crate::source::Span;
use crate::visit::{Node, walk};
use ushtil_lang::{Lang, Languages};

/// What every check sees.
pub(crate) struct Context<'a, 's> {
    pub(crate) files: &'a Files<'s>,
    pub(crate) source: Lang,
    pub(crate) languages: Languages,
    pub(crate) signatures: &'a Signatures<'s>,
    declarations: Declarations,
    all: OnceCell<Vec<At<'a, 's>>>,
    typed: OnceCell<Typed<'a, 's>>,
}

/// Who can change what messages take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Declarations {
    /// Who writes the texts: a comment declares it.
    Open,
    /// Nobody: the program is built.
    Closed,
}

/// The patterns that select, call or nest, and what each of them is made of: walked over once for all checks.
struct Typed<'a, 's> {
    patterns: Vec<(At<'a, 's>, Range<usize>)>,
    nodes: Vec<Node<'a, 's>>,
}

/// A pattern and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct At<'a, 's> {
    pub(crate) file: &'a File<'s>,
    pub(crate) definition: &'a Definition<'s>,
    /// The attribute's name, or nothing for the value.
    pub(crate) attribute: &'s str,
    pub(crate) pattern: &'a ast::Pattern<&'s str>,
    signed: Option<&'a Signed<'s>>,
}

impl At<'_, '_> {
    pub(crate) fn locale(&self) -> Lang {
        self.file.source.locale
    }
}

impl<'a, 's> Context<'a, 's> {
    pub(crate) fn new(
        files: &'a Files<'s>,
        (source, languages): (Lang, Languages),
        signatures: &'a Signatures<'s>,
    ) -> Self {
        let (all, typed) = (OnceCell::new(), OnceCell::new());
        Context { files, source, languages, signatures, declarations: Declarations::Open, all, typed }
    }

    /// The same for texts that change those of a finished program, so that no advice is given to declare something else.
    pub(crate) fn of_finished_program(self) -> Self {
        Context { declarations: Declarations::Closed, ..self }
    }

    /// Advice that leads over a declaration, or what is left of it where none can be changed.
    pub(crate) fn declare(&self, advice: impl FnOnce() -> String, otherwise: impl FnOnce() -> String) -> String {
        match self.declarations {
            Declarations::Open => advice(),
            Declarations::Closed => otherwise(),
        }
    }

    /// Every pattern of every file, with what its message takes: looked up once for all checks.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = At<'a, 's>> {
        let signed = |at: At<'a, 's>| At { signed: signed(self.signatures, &at), ..at };
        self.all.get_or_init(|| self.unsigned().map(signed).collect()).iter().copied()
    }

    /// The patterns that select, call or nest, in which the types of variables matter, with their nodes.
    pub(crate) fn typed_patterns(&self) -> impl Iterator<Item = (At<'a, 's>, &[Node<'a, 's>])> {
        let typed = self.typed.get_or_init(|| {
            let mut typed = Typed { patterns: Vec::new(), nodes: Vec::new() };
            let may = self.patterns().filter(|at| at.definition.line().is_none());
            for at in may.filter(|at| is_typed(at.pattern)) {
                let start = typed.nodes.len();
                walk(at.pattern, &mut |node| typed.nodes.push(node));
                typed.patterns.push((at, start..typed.nodes.len()));
            }
            typed
        });
        let nodes = |range: &Range<usize>| typed.nodes.get(range.clone()).unwrap_or_default();
        typed.patterns.iter().map(move |(at, range)| (*at, nodes(range)))
    }

    /// The texts of messages that have elements.
    pub(crate) fn marked_patterns(&self) -> impl Iterator<Item = At<'a, 's>> + use<'a, 's> {
        let signatures = self.signatures;
        let some = signatures.values().any(|signed| signed.elements.is_some());
        self.files.files.iter().filter(move |_| some).flat_map(move |file| {
            let module = file.source.module.as_str();
            let messages = file.definitions.iter().filter(|definition| definition.kind == DefinitionKind::Message);
            let marked = messages.filter_map(move |definition| {
                let signed = signatures.get(&(module, definition.id, ""))?;
                signed.elements.as_ref().map(|_| (definition, signed))
            });
            marked.flat_map(move |(definition, signed)| {
                let value = definition.value().into_iter().map(|pattern| ("", pattern));
                let attributes = definition.attributes().iter().filter(|attribute| attribute.id.name == "nominative");
                let nominative = attributes.map(|attribute| (attribute.id.name, &attribute.value));
                let at = move |(attribute, pattern)| At { file, definition, attribute, pattern, signed: Some(signed) };
                value.chain(nominative).map(at)
            })
        })
    }

    fn unsigned(&self) -> impl Iterator<Item = At<'a, 's>> + use<'a, 's> {
        self.files.files.iter().flat_map(move |file| {
            file.definitions.iter().flat_map(move |definition| {
                let value = definition.value().into_iter().map(|pattern| ("", pattern));
                let attributes = definition.attributes().iter().map(|attribute| (attribute.id.name, &attribute.value));
                let at = move |(attribute, pattern)| At { file, definition, attribute, pattern, signed: None };
                value.chain(attributes).map(at)
            })
        })
    }

    /// The variables of the message that a pattern belongs to; none for a term, or a message that the source lacks.
    pub(crate) fn fields<'x>(&self, at: &At<'x, 's>) -> Option<&'x [Field]> {
        at.signed.map(|signed| signed.fields.as_slice())
    }

    /// The elements that the application gives for a text; nothing where tags are text.
    pub(crate) fn elements<'x>(&self, at: &At<'x, 's>) -> Option<&'x [Field]> {
        at.signed?.elements.as_deref()
    }

    /// Whether a message has elements.
    pub(crate) fn has_elements(&self, module: &'s str, id: &'s str) -> bool {
        self.signatures.get(&(module, id, "")).is_some_and(|signed| signed.elements.is_some())
    }

    pub(crate) fn field<'x>(&self, at: &At<'x, 's>, name: &str) -> Option<&'x Field> {
        self.fields(at)?.iter().find(|field| field.name == name)
    }

    /// Where a variable of the message was declared or first used.
    pub(crate) fn declared_at(&self, at: &At<'_, 's>, name: &str) -> Option<Span> {
        at.signed?.places.iter().find(|(place, _)| *place == name).map(|(_, span)| span.clone())
    }

    pub(crate) fn span(&self, at: &At<'_, 's>, slice: &str) -> Span {
        self.files.span(at.definition.file, slice)
    }

    /// What stands in the source locale for the same message.
    pub(crate) fn source_definition(&self, module: &str, id: &str) -> Option<&'a Definition<'s>> {
        self.files.own(self.source, DefinitionKind::Message, module, id)
    }
}

/// The variables of the message that a pattern belongs to, unless it is a term.
fn signed<'a, 's>(signatures: &'a Signatures<'s>, at: &At<'_, 's>) -> Option<&'a Signed<'s>> {
    if at.definition.kind == DefinitionKind::Term {
        return None;
    }
    let attribute = match at.attribute {
        "nominative" => "",
        name => name.strip_suffix("-nominative").unwrap_or(name),
    };
    signatures.get(&(at.file.source.module.as_str(), at.definition.id, attribute))
}

fn is_typed(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => !matches!(
            expression,
            Expression::Inline(
                InlineExpression::VariableReference { .. }
                    | InlineExpression::MessageReference { .. }
                    | InlineExpression::StringLiteral { .. }
                    | InlineExpression::NumberLiteral { .. }
            )
        ),
    })
}

/// As many names that were meant are looked for among all names of a file: nobody reads the hundred-and-first, and each takes its time.
pub(crate) const GUESSES: usize = 100;

/// A problem whose level the settings decide.
pub(crate) fn problem(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, span, message)
}
