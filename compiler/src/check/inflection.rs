//! Inflected values need a text for when no form is sure.
//!
//! Russian texts must have one: a foreign name, a name in Latin letters or an abbreviation may have no form there. In Kazakh
//! the endings follow from how a word sounds, and nearly every name has a form, so that a warning for every inflected name
//! would be ignored with the few that matter: `no-nominative-elsewhere` says nothing until a project sets its level, which
//! is worth while where names in Latin letters are usual. English has one ending and never needs another text.

use fluent_syntax::ast::InlineExpression;

use super::{At, Context, problem};
use crate::diagnostic::Diagnostic;
use crate::function::INFLECT;
use crate::parse::DefinitionKind;
use crate::signature::Type;
use crate::visit::Node;
use ushtil_lang::Lang;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (at, nodes) in context.typed_patterns() {
        let (code, why) = match at.locale() {
            Lang::Ru => ("no-nominative", "Russian cannot inflect every name"),
            Lang::Kk => ("no-nominative-elsewhere", "a name in Latin letters may have no sure Kazakh ending"),
            Lang::En => continue,
        };
        let fallback = at.attribute == "nominative" || at.attribute.ends_with("-nominative");
        if fallback || at.definition.kind == DefinitionKind::Term {
            continue;
        }
        let nominative =
            if at.attribute.is_empty() { "nominative".to_owned() } else { format!("{}-nominative", at.attribute) };
        if at.definition.attribute(&nominative).is_some() {
            continue;
        }
        if let Some((call, variable)) = first_inflected(context, &at, nodes) {
            let message = format!("`${variable}` may have no sure form, and there is no other text");
            diagnostics.push(
                problem(code, context.span(&at, call), message)
                    .label(why)
                    .help(format!("add a text without the case:\n    .{nominative} = … {{ ${variable} }}")),
            );
        }
    }
}

fn first_inflected<'s>(
    context: &Context<'_, 's>,
    at: &At<'_, 's>,
    nodes: &[Node<'_, 's>],
) -> Option<(&'s str, &'s str)> {
    nodes.iter().find_map(|node| {
        let Node::Inline(InlineExpression::FunctionReference { id, arguments }) = node else { return None };
        let says = |option, word| {
            arguments.named.iter().any(|argument| {
                argument.name.name == option
                    && matches!(argument.value, InlineExpression::StringLiteral { value } if value == word)
            })
        };
        let nominative = says("case", "nominative") && !says("number", "plural");
        if id.name != INFLECT || nominative {
            return None;
        }
        let Some(InlineExpression::VariableReference { id: variable }) = arguments.positional.first() else {
            return None;
        };
        let field = context.field(at, variable.name)?;
        matches!(field.ty, Type::Name | Type::String).then_some((id.name, variable.name))
    })
}
