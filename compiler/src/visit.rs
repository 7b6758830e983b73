//! Walks over patterns.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

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

/// Every slice of the source that a pattern's tree holds.
pub(crate) fn slices<'s>(pattern: &Pattern<&'s str>, visit: &mut dyn FnMut(&'s str)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(value),
            PatternElement::Placeable { expression } => expression_slices(expression, visit),
        }
    }
}

fn expression_slices<'s>(expression: &Expression<&'s str>, visit: &mut dyn FnMut(&'s str)) {
    match expression {
        Expression::Inline(inline) => inline_slices(inline, visit),
        Expression::Select { selector, variants } => {
            inline_slices(selector, visit);
            for variant in variants {
                match &variant.key {
                    VariantKey::Identifier { name } => visit(name),
                    VariantKey::NumberLiteral { value } => visit(value),
                }
                slices(&variant.value, visit);
            }
        }
    }
}

/// Every slice of the source that an inline expression holds.
fn inline_slices<'s>(inline: &InlineExpression<&'s str>, visit: &mut dyn FnMut(&'s str)) {
    let call = |arguments: &CallArguments<&'s str>, visit: &mut dyn FnMut(&'s str)| {
        for argument in &arguments.positional {
            inline_slices(argument, visit);
        }
        for argument in &arguments.named {
            visit(argument.name.name);
            inline_slices(&argument.value, visit);
        }
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => visit(value),
        InlineExpression::FunctionReference { id, arguments } => {
            visit(id.name);
            call(arguments, visit);
        }
        InlineExpression::MessageReference { id, attribute } => {
            visit(id.name);
            attribute.iter().for_each(|attribute| visit(attribute.name));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            visit(id.name);
            attribute.iter().for_each(|attribute| visit(attribute.name));
            arguments.iter().for_each(|arguments| call(arguments, visit));
        }
        InlineExpression::VariableReference { id } => visit(id.name),
        InlineExpression::Placeable { expression } => expression_slices(expression, visit),
    }
}
