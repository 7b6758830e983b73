//! Walks over patterns.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// What a walk meets.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a, 's> {
    Inline(&'a InlineExpression<&'s str>),
    Select(&'a InlineExpression<&'s str>, &'a [Variant<&'s str>]),
}

/// Every expression of a pattern, the outer before the inner.
pub(crate) fn walk<'a, 's>(pattern: &'a Pattern<&'s str>, visit: &mut dyn FnMut(Node<'a, 's>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(inner, visit);
        }
    }
}

fn expression<'a, 's>(outer: &'a Expression<&'s str>, visit: &mut dyn FnMut(Node<'a, 's>)) {
    match outer {
        Expression::Inline(inner) => inline(inner, visit),
        Expression::Select { selector, variants } => {
            visit(Node::Select(selector, variants));
            inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn inline<'a, 's>(outer: &'a InlineExpression<&'s str>, visit: &mut dyn FnMut(Node<'a, 's>)) {
    visit(Node::Inline(outer));
    match outer {
        InlineExpression::FunctionReference { arguments, .. } => call(arguments, visit),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => call(arguments, visit),
        InlineExpression::Placeable { expression: inner } => expression(inner, visit),
        _ => {}
    }
}

fn call<'a, 's>(arguments: &'a CallArguments<&'s str>, visit: &mut dyn FnMut(Node<'a, 's>)) {
    for argument in &arguments.positional {
        inline(argument, visit);
    }
    for argument in &arguments.named {
        inline(&argument.value, visit);
    }
}
