//! From entries to the checked form: terms, references and functions resolved in one locale.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::diagnostic::{Diagnostic, Severity};
use crate::function::{CASE_OPTION, Call, PERSON_OPTION};
use crate::ir::{self, Argument, Field, Key, Literal, Markup, Operand, OwnCall, OwnOperand};
use crate::ir::{Pattern, Piece, Printed, Select, Selector};
use crate::markup::{self, Run, TagSort};
use crate::parse::{Definition, DefinitionKind, Files};
use crate::signature::Type;
use ushtil_lang::{LIMITS, Lang};

/// How deep references may nest, and how many pieces one message may grow to.
pub(crate) const MAX_DEPTH: usize = LIMITS.ftl_references;
pub(crate) const MAX_PIECES: usize = LIMITS.ftl_pieces;

/// Whether placeables are wrapped in isolation marks (U+2068, U+2069), as Fluent's run-time does by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Isolation {
    /// No marks: all three languages run left to right.
    #[default]
    Off,
    /// Exactly Fluent's marks.
    On,
}

/// Turns the patterns of one message in one locale into the checked form.
pub(crate) struct Lowering<'a, 's> {
    pub(crate) files: &'a Files<'s>,
    pub(crate) fields: &'a [Field],
    pub(crate) locale: Lang,
    pub(crate) markup: Markup,
    pub(crate) isolation: Isolation,
    pub(crate) diagnostics: &'a mut Vec<Diagnostic>,
    pub(crate) stack: Vec<(usize, &'a str, &'a str)>,
    /// How deep the stack was where each variant began that a value chooses.
    pub(crate) variants: Vec<usize>,
    pub(crate) pieces: usize,
    /// Whether the text refers to something that its language lacks, so that it cannot be used.
    pub(crate) lacks: bool,
}

/// What `$name` means: a variable of the message, or a parameter of a term.
#[derive(Clone, Copy)]
enum Scope<'a> {
    Message,
    Term(&'a [(&'a str, Literal)]),
}

enum Resolved {
    /// Known while compiling.
    Literal(Literal),
    Field(usize),
    /// A term's parameter that was not given, or a variable that does not exist.
    Nothing,
}

impl<'a, 's> Lowering<'a, 's> {
    /// The pattern of a message or of one of its attributes.
    pub(crate) fn pattern(&mut self, definition: &'a Definition<'s>, pattern: &'a ast::Pattern<&'s str>) -> Pattern {
        self.in_scope(definition, pattern, Scope::Message)
    }

    fn in_scope(&mut self, at: &'a Definition<'s>, pattern: &'a ast::Pattern<&'s str>, scope: Scope<'_>) -> Pattern {
        let mut out = Pattern::new();
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, &mut out),
                PatternElement::Placeable { expression } => {
                    let isolate = self.isolation == Isolation::On && !alone && is_isolated(expression);
                    if isolate {
                        ir::push_text(&mut out, "\u{2068}");
                    }
                    let inner = self.expression(at, expression, scope);
                    ir::append(&mut out, inner);
                    if isolate {
                        ir::push_text(&mut out, "\u{2069}");
                    }
                }
            }
        }
        out
    }

    /// Words, and the tags of the message itself: what it refers to is text, as values are.
    fn text(&self, text: &str, out: &mut Pattern) {
        if self.markup == Markup::Plain || self.stack.len() > 1 {
            return ir::push_text(out, text);
        }
        for run in markup::runs(text) {
            let tag = match run {
                Run::Words(words) => {
                    ir::push_text(out, words);
                    continue;
                }
                Run::Tag(tag) => tag,
            };
            if tag.sort != TagSort::Closes {
                out.push(Piece::Open(tag.name.to_owned()));
            }
            if tag.sort != TagSort::Opens {
                out.push(Piece::Close);
            }
        }
    }

    fn expression(&mut self, at: &'a Definition<'s>, expression: &'a Expression<&'s str>, scope: Scope<'_>) -> Pattern {
        self.pieces += 1;
        if self.pieces > MAX_PIECES {
            if self.pieces == MAX_PIECES + 1 {
                let (file, id) = self.stack.first().map_or((at.file, at.id), |(file, id, _)| (*file, *id));
                let message = format!("`{id}` grows beyond {MAX_PIECES} pieces through its references");
                let span = self.files.span(file, id);
                self.diagnostics.push(Diagnostic::new("too-large", Severity::Error, span, message));
            }
            return Pattern::new();
        }
        match expression {
            Expression::Inline(inline) => self.inline(at, inline, scope),
            Expression::Select { selector, variants } => self.select(at, selector, variants, scope),
        }
    }

    fn inline(&mut self, at: &'a Definition<'s>, inline: &'a InlineExpression<&'s str>, scope: Scope<'_>) -> Pattern {
        match inline {
            InlineExpression::StringLiteral { value } => text(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => {
                vec![Piece::Print(Printed::Number(Operand::Literal((*value).to_owned()), Vec::new()))]
            }
            InlineExpression::VariableReference { id } => match self.variable(at, id.name, scope) {
                Resolved::Literal(literal) => print_literal(literal),
                Resolved::Field(field) => vec![Piece::Print(Printed::Field(field))],
                Resolved::Nothing => text(&format!("{{${}}}", id.name)),
            },
            InlineExpression::Placeable { expression } => self.expression(at, expression, scope),
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(at, DefinitionKind::Message, id.name, attribute.as_ref().map(|a| a.name), scope)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let arguments = arguments.as_ref().map(term_arguments).unwrap_or_default();
                let attribute = attribute.as_ref().map(|a| a.name);
                self.reference(at, DefinitionKind::Term, id.name, attribute, Scope::Term(&arguments))
            }
            InlineExpression::FunctionReference { id, arguments } => self.function(at, id.name, arguments, scope),
        }
    }

    fn variable(&mut self, _at: &'a Definition<'s>, name: &str, scope: Scope<'_>) -> Resolved {
        match scope {
            Scope::Term(arguments) => arguments
                .iter()
                .find(|(argument, _)| *argument == name)
                .map_or(Resolved::Nothing, |(_, literal)| Resolved::Literal(literal.clone())),
            Scope::Message => {
                self.fields.iter().position(|field| field.name == name).map_or(Resolved::Nothing, Resolved::Field)
            }
        }
    }

    fn reference(
        &mut self,
        at: &'a Definition<'s>,
        kind: DefinitionKind,
        id: &'a str,
        attribute: Option<&'a str>,
        scope: Scope<'_>,
    ) -> Pattern {
        let module = self.files.module(at);
        let found = self.files.find(self.locale, kind, module, id).and_then(|definition| {
            let pattern = match attribute {
                Some(name) => definition.attribute(name),
                None => definition.value(),
            };
            pattern.map(|pattern| (definition, pattern))
        });
        let sigil = if kind == DefinitionKind::Term { "-" } else { "" };
        let name = attribute.map_or_else(|| format!("{sigil}{id}"), |a| format!("{sigil}{id}.{a}"));
        let Some((definition, pattern)) = found else {
            self.lacks = true;
            return text(&format!("{{{name}}}"));
        };
        let frame = (definition.file, definition.id, attribute.unwrap_or(""));
        let span = self.files.span(at.file, id);
        if self.stack.len() >= MAX_DEPTH && !self.stack.contains(&frame) {
            let (file, root) = self.stack.first().map_or((at.file, at.id), |(file, id, _)| (*file, *id));
            let message = format!("`{root}` leads over more than {MAX_DEPTH} references, from one to the next");
            let found = Diagnostic::new("too-large", Severity::Error, self.files.span(file, root), message);
            self.diagnostics.push(found.help("write the text where it is used, or leave a step out"));
            return text(&format!("{{{name}}}"));
        }
        if let Some(begins) = self.stack.iter().position(|open| *open == frame) {
            let (code, when) = match self.variants.iter().any(|depth| *depth > begins) {
                true => ("cycle-in-variant", " for some of its values"),
                false => ("cycle", ""),
            };
            self.diagnostics.push(
                Diagnostic::new(code, Severity::Error, span, format!("`{name}` refers to itself{when}"))
                    .label("the circle closes here")
                    .help("take one of the references out: write its text there, or make what both share a term"),
            );
            return text(&format!("{{{name}}}"));
        }
        self.stack.push(frame);
        let pattern = self.in_scope(definition, pattern, scope);
        self.stack.pop();
        pattern
    }

    fn select(
        &mut self,
        at: &'a Definition<'s>,
        selector: &'a InlineExpression<&'s str>,
        variants: &'a [ast::Variant<&'s str>],
        scope: Scope<'_>,
    ) -> Pattern {
        let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
        let choose = |index: usize| variants.get(index).map(|variant| &variant.value);
        let selector = match self.selector(at, selector, scope) {
            Chosen::At(selector) => selector,
            Chosen::Word(word) => {
                let index =
                    variants.iter().position(|v| matches!(&v.key, VariantKey::Identifier { name } if *name == word));
                let pattern = choose(index.unwrap_or(default));
                return pattern.map(|pattern| self.in_scope(at, pattern, scope)).unwrap_or_default();
            }
            Chosen::Nothing => {
                return choose(default).map(|pattern| self.in_scope(at, pattern, scope)).unwrap_or_default();
            }
        };
        let mut arms = Vec::new();
        for variant in variants {
            let key = match &variant.key {
                VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                VariantKey::NumberLiteral { value } => Key::Number((*value).to_owned()),
            };
            self.variants.push(self.stack.len());
            arms.push((key, self.in_scope(at, &variant.value, scope)));
            self.variants.pop();
        }
        vec![Piece::Select(Select { selector, arms, default })]
    }

    fn selector(&mut self, at: &'a Definition<'s>, inline: &'a InlineExpression<&'s str>, scope: Scope<'_>) -> Chosen {
        match inline {
            InlineExpression::StringLiteral { value } => Chosen::Word(unescape_unicode_to_string(value).into_owned()),
            InlineExpression::NumberLiteral { value } => {
                Chosen::At(Selector::Number(Operand::Literal((*value).to_owned()), Vec::new()))
            }
            InlineExpression::VariableReference { id } => match self.variable(at, id.name, scope) {
                Resolved::Literal(Literal::String(word)) => Chosen::Word(word),
                Resolved::Literal(Literal::Number(number)) => {
                    Chosen::At(Selector::Number(Operand::Literal(number), Vec::new()))
                }
                Resolved::Field(field) => self.field_selector(field),
                Resolved::Nothing => Chosen::Nothing,
            },
            InlineExpression::TermReference { .. } => match self.inline(at, inline, scope).as_slice() {
                [Piece::Text(word)] => Chosen::Word(word.clone()),
                _ => Chosen::Nothing,
            },
            InlineExpression::FunctionReference { id, arguments } => {
                self.function_selector(at, id.name, arguments, scope)
            }
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.selector(at, inner, scope),
                Expression::Select { .. } => Chosen::Nothing,
            },
            InlineExpression::MessageReference { .. } => Chosen::Nothing,
        }
    }

    fn field_selector(&self, field: usize) -> Chosen {
        match self.fields.get(field).map(|field| &field.ty) {
            Some(Type::Integer | Type::Number) => Chosen::At(Selector::Number(Operand::Field(field), Vec::new())),
            Some(Type::String | Type::Choice(_)) => Chosen::At(Selector::Word(field)),
            _ => Chosen::Nothing,
        }
    }

    fn function_selector(
        &mut self,
        at: &'a Definition<'s>,
        name: &str,
        arguments: &'a ast::CallArguments<&'s str>,
        scope: Scope<'_>,
    ) -> Chosen {
        let Some(call) = Call::of(name) else { return Chosen::Nothing };
        match call {
            Call::Number => match self.function(at, name, arguments, scope).as_slice() {
                [Piece::Print(Printed::Number(operand, options))] => {
                    Chosen::At(Selector::Number(operand.clone(), options.clone()))
                }
                _ => Chosen::Nothing,
            },
            Call::Gram => match (self.operand(at, arguments, scope), word(&named_arguments(arguments), "feature")) {
                (Resolved::Field(field), Some(feature)) => Chosen::At(Selector::Gram(field, feature.to_owned())),
                _ => Chosen::Nothing,
            },
            Call::DateTime | Call::RelativeTime | Call::Duration | Call::Inflect | Call::Link => Chosen::Nothing,
        }
    }

    fn operand(
        &mut self,
        at: &'a Definition<'s>,
        arguments: &'a ast::CallArguments<&'s str>,
        scope: Scope<'_>,
    ) -> Resolved {
        match arguments.positional.first() {
            Some(InlineExpression::VariableReference { id }) => self.variable(at, id.name, scope),
            Some(InlineExpression::StringLiteral { value }) => {
                Resolved::Literal(Literal::String(unescape_unicode_to_string(value).into_owned()))
            }
            Some(InlineExpression::NumberLiteral { value }) => Resolved::Literal(Literal::Number((*value).to_owned())),
            _ => Resolved::Nothing,
        }
    }

    fn function(
        &mut self,
        at: &'a Definition<'s>,
        name: &str,
        arguments: &'a ast::CallArguments<&'s str>,
        scope: Scope<'_>,
    ) -> Pattern {
        let mut named = named_arguments(arguments);
        if let Some(own) = self.files.function(name) {
            let value = match self.operand(at, arguments, scope) {
                Resolved::Field(field) => OwnOperand::Field(field),
                Resolved::Literal(literal) => OwnOperand::Literal(literal),
                Resolved::Nothing => return text(&format!("{{{name}()}}")),
            };
            let options = own.has_options().then_some(named);
            let call = OwnCall { path: own.path().to_owned(), takes: own.takes().clone(), value, options };
            return vec![Piece::Print(Printed::Own(call))];
        }
        let case = case(&named);
        named.retain(|argument| argument.name != CASE_OPTION);
        let value = match (Call::of(name), self.operand(at, arguments, scope)) {
            (Some(call), Resolved::Field(field)) => printed(call, field, named, case.is_some()),
            (Some(Call::Number), Resolved::Literal(Literal::Number(number))) => {
                Some(Printed::Number(Operand::Literal(number), named))
            }
            _ => None,
        };
        match (value, case) {
            (Some(value), Some(case)) => vec![Piece::Print(Printed::Inflect(Box::new(value), case))],
            (Some(value), None) => vec![Piece::Print(value)],
            (None, _) => text(&format!("{{{name}()}}")),
        }
    }
}

/// What a function prints of a variable; nothing where it only chooses variants.
fn printed(call: Call, field: usize, named: Vec<Argument>, in_case: bool) -> Option<Printed> {
    match call {
        Call::Number => Some(Printed::Number(Operand::Field(field), named)),
        Call::DateTime => Some(Printed::DateTime(field, named)),
        Call::RelativeTime => Some(Printed::Relative(field, named)),
        Call::Duration => Some(Printed::Duration(field, named)),
        Call::Inflect => in_case.then(|| match word(&named, PERSON_OPTION) {
            Some(style) => Printed::Person(field, style.to_owned()),
            None => Printed::Field(field),
        }),
        Call::Link => word(&named, "word").map(|word| Printed::Link(field, word.to_owned())),
        Call::Gram => None,
    }
}

/// The case that options ask for: `genitive`, or `genitive plural`.
fn case(named: &[Argument]) -> Option<String> {
    let case = word(named, CASE_OPTION)?;
    Some(match word(named, "number") {
        Some("plural") => format!("{case} plural"),
        _ => case.to_owned(),
    })
}

/// The word that an option is.
fn word<'n>(named: &'n [Argument], option: &str) -> Option<&'n str> {
    named.iter().find(|argument| argument.name == option).and_then(|argument| match &argument.value {
        Literal::String(word) => Some(word.as_str()),
        Literal::Number(_) => None,
    })
}

enum Chosen {
    At(Selector),
    Word(String),
    Nothing,
}

/// Fluent does not isolate what the translator wrote himself: references and string literals.
fn is_isolated(expression: &Expression<&str>) -> bool {
    !matches!(
        expression,
        Expression::Inline(
            InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::StringLiteral { .. }
        )
    )
}

fn text(text: &str) -> Pattern {
    let mut pattern = Pattern::new();
    ir::push_text(&mut pattern, text);
    pattern
}

fn print_literal(literal: Literal) -> Pattern {
    match literal {
        Literal::String(string) => text(&string),
        Literal::Number(number) => vec![Piece::Print(Printed::Number(Operand::Literal(number), Vec::new()))],
    }
}

fn literal(inline: &InlineExpression<&str>) -> Option<Literal> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Some(Literal::String(unescape_unicode_to_string(value).into_owned()))
        }
        InlineExpression::NumberLiteral { value } => Some(Literal::Number((*value).to_owned())),
        _ => None,
    }
}

fn named_arguments(arguments: &ast::CallArguments<&str>) -> Vec<Argument> {
    let named = arguments.named.iter();
    named
        .filter_map(|argument| Some(Argument { name: argument.name.name.to_owned(), value: literal(&argument.value)? }))
        .collect()
}

fn term_arguments<'s>(arguments: &ast::CallArguments<&'s str>) -> Vec<(&'s str, Literal)> {
    arguments.named.iter().filter_map(|argument| Some((argument.name.name, literal(&argument.value)?))).collect()
}
