//! One selector twice in a text, with other keys: right in Fluent, and not everywhere.
//!
//! Tools that join all selectors of a text into one table, as MessageFormat 2 has it, look for the keys of the one among
//! those of the other. moz.l10n 0.15, which Pontoon reads files with, writes such a text back with words missing.

use fluent_syntax::ast::{InlineExpression, Variant};

use super::{Context, problem};
use crate::diagnostic::Diagnostic;
use crate::visit::Node;

pub(super) fn check(context: &Context<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    for (at, nodes) in context.typed_patterns() {
        let mut seen: Vec<(&InlineExpression<&str>, &[Variant<&str>])> = Vec::new();
        for node in nodes {
            let Node::Select(selector, variants) = *node else { continue };
            let Some((first, _)) = seen.iter().find(|(earlier, _)| *earlier == selector) else {
                seen.push((selector, variants));
                continue;
            };
            let same = seen.iter().any(|(earlier, others)| *earlier == selector && have_same_keys(others, variants));
            let (Some((sigil, here)), Some((_, first))) = (name(selector), name(first)) else { continue };
            if !same {
                diagnostics.push(
                    problem(
                        "selector-keys",
                        context.span(&at, here),
                        format!("`{sigil}{here}` has other keys here than before"),
                    )
                    .related(context.span(&at, first), "chosen by before")
                    .help(
                        "give both the same keys, or choose once around the whole text; else tools such as Pontoon lose words",
                    ),
                );
            }
        }
    }
}

/// Whether variants have the same keys, and the same one for all the rest.
fn have_same_keys(left: &[Variant<&str>], right: &[Variant<&str>]) -> bool {
    let has = |variants: &[Variant<&str>], one: &Variant<&str>| {
        variants.iter().any(|other| other.key == one.key && other.default == one.default)
    };
    left.len() == right.len() && left.iter().all(|variant| has(right, variant))
}

/// The name in a selector that a problem points to, and the sign before it.
fn name<'s>(selector: &InlineExpression<&'s str>) -> Option<(&'static str, &'s str)> {
    match selector {
        InlineExpression::VariableReference { id } => Some(("$", id.name)),
        InlineExpression::TermReference { id, .. } => Some(("-", id.name)),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(name),
        _ => None,
    }
}
