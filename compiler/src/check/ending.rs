//! Endings typed after a placeable, and prepositions before a name that is not inflected.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::function::{CASE_OPTION, Call};
use crate::language::{Language, language};
use crate::parse::DefinitionKind;
use crate::signature::Type;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for at in context.patterns().filter(|at| at.definition.kind == DefinitionKind::Message) {
        let Language { endings: typed, prepositions: asking, .. } = language(at.locale());
        if !typed.is_empty() {
            each(at.pattern, &mut |pattern| endings(context, &at, pattern, typed, diagnostics));
        }
        if !asking.is_empty() {
            each(at.pattern, &mut |pattern| prepositions(context, &at, pattern, asking, diagnostics));
        }
    }
}

/// A pattern and those of its variants.
fn each<'a, 's>(pattern: &'a Pattern<&'s str>, visit: &mut dyn FnMut(&'a Pattern<&'s str>)) {
    visit(pattern);
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            variants.iter().for_each(|variant| each(&variant.value, visit));
        }
    }
}

/// The variable that a placeable prints, and the call around it up to its options.
fn printed<'s>(element: &PatternElement<&'s str>) -> Option<(Option<String>, &'s str)> {
    let PatternElement::Placeable { expression: Expression::Inline(inline) } = element else { return None };
    match inline {
        InlineExpression::VariableReference { id } => Some((None, id.name)),
        InlineExpression::FunctionReference { id, arguments } if takes_a_case(id.name) => {
            match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id: variable }) => {
                    let options = if arguments.named.is_empty() { "" } else { ", …" };
                    Some((Some(format!("{}(${}{options}", id.name, variable.name)), variable.name))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether a function prints what a case may follow as an option: `INFLECT` has one already.
fn takes_a_case(name: &str) -> bool {
    Call::of(name).is_some_and(|call| call != Call::Inflect && call.option(CASE_OPTION).is_some())
}

/// How the variable is printed in a case.
fn in_case<'s>(context: &Context<'_, 's>, at: &At<'_, 's>, call: Option<String>, name: &str, case: &str) -> String {
    let call = call.unwrap_or_else(|| {
        let function = match context.field(at, name).map(|field| &field.ty) {
            Some(Type::Integer | Type::Number) => Call::Number,
            Some(Type::Date | Type::Time | Type::DateTime | Type::DateRange) => Call::DateTime,
            _ => Call::Inflect,
        };
        format!("{}(${name}", function.name())
    });
    format!("write `{{ {call}, case: \"{case}\") }}`")
}

fn endings<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    pattern: &Pattern<&'s str>,
    by_case: &[(&str, &[&str])],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for pair in pattern.elements.windows(2) {
        let [placeable, PatternElement::TextElement { value }] = pair else { continue };
        let Some((call, name)) = printed(placeable) else { continue };
        let rest = value.strip_prefix(['-', '‑']).unwrap_or(value);
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let typed = rest.get(..end).unwrap_or("");
        if typed.is_empty() {
            continue;
        }
        let case = by_case.iter().find(|(_, endings)| endings.contains(&typed)).map(|(case, _)| *case);
        let glued = rest.len() == value.len();
        let Some(case) = case.or(glued.then_some("…")) else { continue };
        let shown = value.get(..value.len() - rest.len() + end).unwrap_or(value);
        diagnostics.push(
            problem("typed-ending", context.span(at, shown), format!("the ending `{shown}` fits some values only"))
                .label("typed after a placeable")
                .help(in_case(context, at, call, name, case)),
        );
    }
}

fn prepositions<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    pattern: &Pattern<&'s str>,
    asking: &[(&str, &str)],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for pair in pattern.elements.windows(2) {
        let [PatternElement::TextElement { value }, placeable] = pair else { continue };
        let Some((call, name)) = printed(placeable) else { continue };
        if context.field(at, name).is_none_or(|field| !field.ty.is_name()) {
            continue;
        }
        let Some(before) = value.strip_suffix([' ', '\u{a0}']) else { continue };
        let lower = before.to_lowercase();
        let ends = |preposition: &str| {
            lower.strip_suffix(preposition).is_some_and(|rest| !rest.ends_with(char::is_alphabetic))
        };
        if let Some((preposition, case)) = asking.iter().find(|(preposition, _)| ends(preposition)) {
            diagnostics.push(
                problem("bare-name", context.span(at, name), format!("`{preposition}` before a name asks for a case"))
                    .help(in_case(context, at, call, name, case)),
            );
        }
    }
}
