//! A first look at a text: most are so plain that what is asked of the others is answered.

use fluent_syntax::ast::{InlineExpression, Pattern};

use super::{Limits, Message};
use crate::function::Call;
use crate::lower::MAX_PIECES;
use crate::visit::{Node, walk};

/// What a text is made of.
#[derive(Default)]
pub(super) struct Glance {
    /// Never less than the placeables that it grows to, unless it refers to something.
    nodes: usize,
    refers: bool,
    inflects: bool,
    unknown: bool,
    /// Whether it selects or calls, so that types matter.
    pub(super) is_typed: bool,
}

impl Glance {
    pub(super) fn of(pattern: &Pattern<&str>, known: &Message<'_>) -> Self {
        let mut glance = Glance::default();
        walk(pattern, &mut |node| {
            glance.nodes += 1;
            match node {
                Node::Select(..) => glance.is_typed = true,
                Node::Inline(InlineExpression::FunctionReference { id, .. }) => {
                    glance.is_typed = true;
                    glance.inflects |= id.name == Call::Inflect.name();
                }
                Node::Inline(InlineExpression::VariableReference { id }) => {
                    glance.unknown |= !known.takes(id.name);
                }
                Node::Inline(InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. }) => {
                    glance.refers = true;
                }
                Node::Inline(_) => {}
            }
        });
        glance
    }

    /// Whether resolving the text can find nothing: it refers to nothing, inflects nothing, is small, and knows its variables.
    pub(super) fn is_plain(&self, limits: &Limits) -> bool {
        !(self.refers || self.inflects || self.unknown) && self.nodes <= limits.placeables.min(MAX_PIECES)
    }
}
