//! Which messages there are, and which typed variables each takes, over all locales.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};

use crate::diagnostic::{Diagnostic, Severity};
use crate::function::Call;
use crate::hash::Seed;
use crate::ir::{Choice, Field};
use crate::lower::{MAX_DEPTH, MAX_PIECES};
use crate::markup::{self, Declared};
use crate::names::type_name;
use crate::parse::{Definition, DefinitionKind, Files};
use crate::plural::is_category;
use crate::signature::{self, Declaration, Type};
use crate::source::{Source, Span};
use ushtil_lang::Lang;

/// A variable used somewhere, and what its use says about its type.
#[derive(Debug, Clone)]
pub(crate) struct Use<'s> {
    pub(crate) name: &'s str,
    pub(crate) span: Span,
    pub(crate) inferred: Option<Type>,
    /// The message that says its type: the one written in, or the one referred to.
    pub(crate) owner: (usize, &'s str),
}

/// The variables that a pattern uses, following references to messages.
pub(crate) fn uses<'s>(
    files: &Files<'s>,
    locale: Lang,
    definition: &Definition<'s>,
    pattern: &ast::Pattern<&'s str>,
) -> Vec<Use<'s>> {
    let mut walk = Walk { files, locale, uses: Vec::new(), seen: HashSet::default(), depth: 0 };
    walk.pattern(definition, pattern);
    walk.uses
}

struct Walk<'a, 's> {
    files: &'a Files<'s>,
    locale: Lang,
    uses: Vec<Use<'s>>,
    seen: HashSet<(usize, &'s str, &'s str), Seed>,
    depth: usize,
}

impl<'s> Walk<'_, 's> {
    fn pattern(&mut self, at: &Definition<'s>, pattern: &ast::Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(at, expression);
            }
        }
    }

    fn expression(&mut self, at: &Definition<'s>, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(at, inline, None),
            Expression::Select { selector, variants } => {
                self.inline(at, selector, chosen(variants));
                for variant in variants {
                    self.pattern(at, &variant.value);
                }
            }
        }
    }

    fn inline(&mut self, at: &Definition<'s>, inline: &InlineExpression<&'s str>, inferred: Option<Type>) {
        match inline {
            InlineExpression::VariableReference { id } => self.uses.push(Use {
                name: id.name,
                span: self.files.span(at.file, id.name),
                inferred,
                owner: (at.file, at.id),
            }),
            InlineExpression::FunctionReference { id, arguments } => {
                let inferred = Call::of(id.name).map(|call| match call {
                    Call::Number if is_money(arguments) => Type::Money,
                    Call::Number => Type::Number,
                    Call::RelativeTime => Type::Integer,
                    Call::DateTime => Type::DateTime,
                    Call::Duration => Type::Duration,
                    Call::Inflect | Call::Gram | Call::Link => Type::Name,
                });
                let inferred = inferred.or_else(|| Some(self.files.function(id.name)?.takes().clone()));
                for argument in &arguments.positional {
                    self.inline(at, argument, inferred.clone());
                }
            }
            InlineExpression::Placeable { expression } => self.expression(at, expression),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or("", |attribute| attribute.name);
                let module = self.files.module(at);
                let files = self.files;
                let Some(target) = files.find(self.locale, DefinitionKind::Message, module, id.name) else { return };
                let frame = (target.file, target.id, attribute);
                // deeper, and larger, than lowering goes: that was said, or will be
                if self.depth >= MAX_DEPTH || self.seen.len() >= MAX_PIECES || !self.seen.insert(frame) {
                    return;
                }
                let pattern = if attribute.is_empty() { target.value() } else { target.attribute(attribute) };
                if let Some(pattern) = pattern {
                    self.depth += 1;
                    self.pattern(target, pattern);
                    self.depth -= 1;
                }
            }
            InlineExpression::TermReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Whether a call writes money.
fn is_money(arguments: &ast::CallArguments<&str>) -> bool {
    arguments.named.iter().any(|argument| {
        argument.name.name == "currencyDisplay"
            || argument.name.name == "style"
                && matches!(argument.value, InlineExpression::StringLiteral { value: "currency" })
    })
}

/// The type of what chooses among variants: numbers by plural categories, a choice by other words.
fn chosen(variants: &[ast::Variant<&str>]) -> Option<Type> {
    let mut words = Vec::new();
    for variant in variants {
        match variant.key {
            ast::VariantKey::Identifier { name } if !is_category(name) => words.push(name.to_owned()),
            ast::VariantKey::NumberLiteral { .. } | ast::VariantKey::Identifier { .. } => return Some(Type::Integer),
        }
    }
    (words != ["other"]).then_some(Type::Choice(words))
}

/// What the uses of each variable say about its type: a function most, then plurals, then the words of all choices.
fn inferred<'s>(uses: Vec<Use<'s>>) -> HashMap<&'s str, Type> {
    let mut types: HashMap<&str, Type> = HashMap::new();
    for used in uses {
        let Some(ty) = used.inferred else { continue };
        let ty = match types.remove(used.name) {
            Some(first) => stronger(first, ty),
            None => ty,
        };
        types.insert(used.name, ty);
    }
    types
}

/// What two uses of one variable say together.
fn stronger(first: Type, second: Type) -> Type {
    match (first, second) {
        (Type::Choice(mut words), Type::Choice(more)) => {
            let fresh: Vec<String> = more.into_iter().filter(|word| !words.contains(word)).collect();
            words.extend(fresh);
            Type::Choice(words)
        }
        (Type::Choice(_), second) => second,
        (first, Type::Choice(_)) => first,
        (Type::Integer, second) | (Type::Number, second @ Type::Money) => second,
        (first, _) => first,
    }
}

/// The declarations that hold for a message: its own, then those of its group, then those of its file.
pub(crate) fn declared<'s>(
    files: &Files<'s>,
    definition: &Definition<'s>,
) -> (Vec<Declaration<'s>>, Vec<Declaration<'s>>) {
    let own = definition.comment().map(signature::declarations).unwrap_or_default();
    let mut shared = Vec::new();
    if let Some(file) = files.files.get(definition.file) {
        if let Some(group) = definition.group().and_then(|group| file.groups.get(group)) {
            shared.extend_from_slice(group.declarations());
        }
        for comment in &file.resource_comments {
            shared.extend_from_slice(comment.declarations());
        }
    }
    (own, shared)
}

/// A message of the source locale with its variables.
pub(crate) struct Signed<'s> {
    pub(crate) fields: Vec<Field>,
    /// Where each field was declared or first used.
    pub(crate) places: Vec<(&'s str, Span)>,
    /// The elements that the application gives; nothing where tags are text.
    pub(crate) elements: Option<Vec<Field>>,
}

/// The elements that the comment of a message declares; nothing where it declares none.
pub(crate) fn elements(definition: &Definition<'_>) -> Option<Vec<Field>> {
    let declared = definition.comment().map(markup::declarations).filter(|declared| !declared.is_empty())?;
    let mut slots: Vec<Field> = Vec::new();
    for declaration in declared {
        let ty = match declaration.what {
            Ok(Declared::Text) => continue,
            Ok(Declared::Slot(ty)) => ty,
            Err(_) => Type::Element, // which is told by its check
        };
        if slots.iter().all(|slot| slot.name != declaration.name) {
            let (name, description) = (declaration.name.to_owned(), declaration.description.to_owned());
            slots.push(Field { name, ty, choice: None, description });
        }
    }
    Some(slots)
}

/// Finds the variables of a message: those declared in its own comment, and those used in any locale.
pub(crate) fn sign<'s>(
    files: &Files<'s>,
    definition: &Definition<'s>,
    used: &[Use<'s>],
    all: &dyn Fn() -> Vec<Use<'s>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Signed<'s> {
    let (own, shared) = declared(files, definition);
    let mut signed = Signed { fields: Vec::new(), places: Vec::new(), elements: None };
    let types = OnceCell::new();
    let infer = |name: &str| types.get_or_init(|| inferred(all())).get(name).cloned();
    let names: HashSet<&str> = used.iter().map(|used| used.name).collect();
    let held = shared.iter().filter(|declaration| names.contains(declaration.name));
    let mut known: HashSet<&str> = HashSet::new();
    for declaration in own.iter().chain(held) {
        if known.insert(declaration.name) {
            add(files, definition, declaration, &mut signed, &infer, diagnostics);
        }
    }
    for used in used {
        if !known.insert(used.name) {
            continue;
        }
        let source = files.files.get(used.owner.0).and_then(|file| {
            let Source { locale, module, .. } = file.source;
            let owner = files.own(*locale, DefinitionKind::Message, module, used.owner.1)?;
            let (own, shared) = declared(files, owner);
            own.into_iter().chain(shared).find(|declaration| declaration.name == used.name)
        });
        let ty = source.and_then(|declaration| declaration.ty.ok());
        let ty = ty.unwrap_or_else(|| {
            let ty = infer(used.name).unwrap_or(Type::String);
            diagnostics.push(undeclared(used, &ty));
            ty
        });
        signed.fields.push(Field { name: used.name.to_owned(), ty, choice: None, description: String::new() });
        signed.places.push((used.name, used.span.clone()));
    }
    signed
}

fn undeclared(used: &Use<'_>, ty: &Type) -> Diagnostic {
    let message = format!("`${}` has no type", used.name);
    Diagnostic::new("undeclared-variable", Severity::Error, used.span.clone(), message)
        .label("used here")
        .help(format!("declare it above the message:\n# Variables:\n#   ${} ({}) - what it is", used.name, ty.word()))
}

fn add<'s>(
    files: &Files<'s>,
    definition: &Definition<'s>,
    declaration: &Declaration<'s>,
    signed: &mut Signed<'s>,
    infer: &dyn Fn(&str) -> Option<Type>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let span = files.span(definition.file, declaration.name);
    let ty = match &declaration.ty {
        Ok(ty) => ty.clone(),
        Err(found) => {
            let message = match found {
                Some(word) => format!("`{word}` is not a type of variable"),
                None => format!("`${}` is declared without a type", declaration.name),
            };
            let place = found.map_or(span.clone(), |word| files.span(definition.file, word));
            let near = found.and_then(|word| ushtil_lang::did_you_mean(word, Type::WORDS));
            let near = near.map(|near| format!("did you mean `{near}`? It is ")).unwrap_or_default();
            let inferred = infer(declaration.name);
            let use_says = match &inferred {
                Some(ty) if near.is_empty() => format!("its use says `({})`. It is ", ty.word()),
                _ => String::new(),
            };
            let types = Type::WORDS.join(", ");
            let element = found.and_then(Type::parse_element);
            let element = element.map(|ty| {
                format!("an element is declared by its tag: `# <{}> ({})`. A variable is ", declaration.name, ty.word())
            });
            let near = element.unwrap_or(near);
            let help = format!("{near}{use_says}one of {types}, or a choice such as (online | in-person)");
            diagnostics.push(Diagnostic::new("variable-type", Severity::Error, place, message).help(help));
            inferred.unwrap_or(Type::String)
        }
    };
    let description = declaration.description.to_owned();
    signed.fields.push(Field { name: declaration.name.to_owned(), ty, choice: None, description });
    signed.places.push((declaration.name, span));
}

/// Gives every choice of a module its enum: one per set of words, named after the variable.
pub(crate) fn name_choices(messages: &mut [(String, Vec<Field>)]) -> Vec<Choice> {
    let types: HashSet<String> = messages.iter().map(|(id, _)| type_name(id)).collect();
    let mut named: HashSet<String> = HashSet::new();
    let mut variants: HashMap<String, Vec<Vec<String>>> = HashMap::new();
    for field in messages.iter().flat_map(|(_, fields)| fields) {
        if let Type::Choice(words) = &field.ty {
            let sets = variants.entry(field.name.clone()).or_default();
            if !sets.contains(words) {
                sets.push(words.clone());
            }
        }
    }
    let mut choices: Vec<Choice> = Vec::new();
    for (id, fields) in messages {
        for field in fields {
            let Type::Choice(words) = &field.ty else { continue };
            let alone = variants.get(&field.name).is_some_and(|sets| sets.len() == 1);
            let base = id.split('.').next().unwrap_or(id);
            let mut name =
                if alone { type_name(&field.name) } else { format!("{}{}", type_name(base), type_name(&field.name)) };
            if types.contains(&name) {
                name.push_str("Choice");
            }
            if named.insert(name.clone()) {
                let description = field.description.clone();
                choices.push(Choice { name: name.clone(), words: words.clone(), description });
            }
            field.choice = Some(name);
        }
    }
    choices
}

/// The variables that a message or any of its attributes uses in any locale.
pub(crate) fn used_names<'s>(files: &Files<'s>, module: &str, id: &str) -> Vec<&'s str> {
    let mut names = Vec::new();
    for locale in Lang::ALL {
        let Some(definition) = files.own(locale, DefinitionKind::Message, module, id) else { continue };
        let attributes = definition.attributes().iter().map(|attribute| &attribute.value);
        for pattern in definition.value().into_iter().chain(attributes) {
            names.extend(uses(files, locale, definition, pattern).into_iter().map(|used| used.name));
        }
    }
    names
}
