//! Functions of the application's own: calls of them, and the table that a catalogue has them from.

use std::fmt::Write;

use crate::function::OwnFunction;
use crate::ir::{Argument, Literal, OwnCall, OwnOperand};
use crate::signature::Type;

use super::emitter::{Emitter, literal_value, name_reference};

impl Emitter<'_> {
    /// `crate::texts::phone(self.number, lang, out);`
    pub(super) fn own(&self, code: &mut String, call: &OwnCall) {
        let value = match &call.value {
            OwnOperand::Literal(literal) => literal_of(literal, &call.takes),
            OwnOperand::Field(field) => match self.field(*field) {
                (name, Type::Integer) if call.takes == Type::Number => format!("m::Number::from(self.{name})"),
                (name, Type::DateTime | Type::DateRange) => format!("&self.{name}"),
                (name, ty) if ty.is_name() => name_reference(&name, ty),
                (name, _) => format!("self.{name}"),
            },
        };
        let options = call.options.as_deref().map(options).unwrap_or_default();
        _ = writeln!(code, "{}({value}, {options}lang, out);", call.path);
    }
}

fn literal_of(literal: &Literal, takes: &Type) -> String {
    match literal {
        Literal::String(text) => format!("{text:?}"),
        Literal::Number(number) if *takes == Type::Integer => format!("m::Integer::new({number})"),
        Literal::Number(number) => literal_value(number),
    }
}

/// `&m::FunctionOptions::new(&[("style", "national")]), `
fn options(named: &[Argument]) -> String {
    let value = |value: &Literal| match value {
        Literal::String(word) => word.clone(),
        // as `fluent` reads it: `02` is 2
        Literal::Number(number) => number.parse::<u8>().map_or_else(|_| number.clone(), |digits| digits.to_string()),
    };
    let pairs: Vec<String> =
        named.iter().map(|option| format!("({:?}, {:?})", option.name, value(&option.value))).collect();
    format!("&m::FunctionOptions::new(&[{}]), ", pairs.join(", "))
}

/// The functions with their declarations, for catalogues that are loaded at run time.
pub(super) fn table(out: &mut String, functions: &[OwnFunction]) {
    if functions.is_empty() {
        out.push_str("functions: &[],\n");
        return;
    }
    out.push_str("functions: &[\n");
    for function in functions {
        let variant = if function.takes().is_name() { "Name".to_owned() } else { function.takes().word() };
        let (given, passed) = if function.has_options() { ("options", "options, ") } else { ("_", "") };
        let declaration = function.declaration();
        _ = writeln!(out, "::ushtil::message::Function::new({declaration:?}, |value, {given}, lang, out| {{");
        _ = writeln!(out, "if let ::ushtil::message::Argument::{variant}(value) = value {{");
        _ = writeln!(out, "{}(value, {passed}lang, out);\n}}\n}}),", function.path());
    }
    out.push_str("],\n");
}
