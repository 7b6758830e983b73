//! What a message's writing function does, language by language.

use std::fmt::Write;

use crate::function;
use crate::ir::{Argument, Field, Key, Literal, Message, Operand, Pattern, Piece, Select, Selector, Text, Value};
use crate::signature::Type;
use crate::source::Locale;

use super::lang;
use crate::names::{field_name, type_name};

/// The statements of `put`, with `self`, `lang` and `out` in scope.
pub(crate) fn emit(out: &mut String, message: &Message) {
    if let Some([kk, ru, en]) = same_shape(message) {
        let (before, after) = match kk.len() {
            1 => ("let [one] = ", ";\nm::push(one, out);\n"),
            2 => ("let [one, two] = ", ";\nm::pair(one, two, out);\n"),
            _ => ("m::join(&", ", out);\n"),
        };
        _ = writeln!(out, "{before}match lang {{");
        for (locale, run) in Locale::ALL.into_iter().zip([kk, ru, en]) {
            _ = writeln!(out, "{} => [{}],", lang(locale), run.join(", "));
        }
        _ = write!(out, "}}{after}");
        return;
    }
    out.push_str("match lang {\n");
    for locale in Locale::ALL {
        let Some((real, text)) = message.text(locale) else {
            _ = writeln!(out, "{} => {{}}", lang(locale));
            continue;
        };
        _ = writeln!(out, "{} => {{", lang(locale));
        if real != locale {
            _ = writeln!(out, "let lang = {};", lang(real));
        }
        let emitter = Emitter { fields: &message.fields };
        out.push_str(&emitter.text(text));
        out.push_str("}\n");
    }
    out.push_str("}\n");
}

/// The pieces of the three texts where each is one run of equally many: then one call serves all three.
fn same_shape(message: &Message) -> Option<[Vec<String>; 3]> {
    let emitter = Emitter { fields: &message.fields };
    let run = |locale: Locale| {
        let (real, text) = message.text(locale)?;
        let plain = real == locale && text.nominative.is_none();
        plain.then(|| text.value.iter().map(|piece| emitter.as_str(piece)).collect::<Option<Vec<_>>>())?
    };
    let [kk, ru, en] = [run(Locale::Kk)?, run(Locale::Ru)?, run(Locale::En)?];
    (!kk.is_empty() && kk.len() == ru.len() && ru.len() == en.len()).then_some([kk, ru, en])
}

struct Emitter<'a> {
    fields: &'a [Field],
}

impl Emitter<'_> {
    fn text(&self, text: &Text) -> String {
        let mut code = String::new();
        let mut unsure = Vec::new();
        if text.nominative.is_some() {
            self.inflections(&text.value, &mut unsure);
        }
        let Some(nominative) = text.nominative.as_ref().filter(|_| !unsure.is_empty()) else {
            self.pattern(&mut code, &text.value);
            return code;
        };
        _ = writeln!(code, "if {} {{", unsure.join(" || "));
        self.pattern(&mut code, nominative);
        code.push_str("} else {\n");
        self.pattern(&mut code, &text.value);
        code.push_str("}\n");
        code
    }

    /// Conditions under which an inflected value has no sure form.
    fn inflections(&self, pattern: &Pattern, found: &mut Vec<String>) {
        for piece in pattern {
            match piece {
                Piece::Print(Value::Inflect(value, case)) => {
                    let Value::Field(field) = value.as_ref() else { continue };
                    let (field, ty) = self.field(*field);
                    let condition = match ty {
                        Type::Name => format!("!self.{field}.inflect(lang, {}).is_known()", case_path(case)),
                        Type::String => {
                            format!("!m::inflect(self.{field}, lang, {}, m::Reads::Auto).is_known()", case_path(case))
                        }
                        _ => continue,
                    };
                    if !found.contains(&condition) {
                        found.push(condition);
                    }
                }
                Piece::Select(select) => select.arms.iter().for_each(|(_, arm)| self.inflections(arm, found)),
                _ => {}
            }
        }
    }

    fn field(&self, index: usize) -> (String, &Type) {
        self.fields.get(index).map_or((String::new(), &Type::String), |field| (field_name(&field.name), &field.ty))
    }

    fn pattern(&self, code: &mut String, pattern: &Pattern) {
        let mut run: Vec<String> = Vec::new();
        for piece in pattern {
            if let Some(text) = self.as_str(piece) {
                run.push(text);
                continue;
            }
            flush(code, &mut run);
            match piece {
                Piece::Text(_) => {}
                Piece::Print(value) => self.print(code, value),
                Piece::Select(select) => self.select(code, select, &|code, arm| {
                    code.push_str("{\n");
                    self.pattern(code, arm);
                    code.push_str("}\n");
                }),
            }
        }
        flush(code, &mut run);
    }

    /// The piece as an expression of type `&str`, if it is no more than that.
    fn as_str(&self, piece: &Piece) -> Option<String> {
        match piece {
            Piece::Text(text) => Some(format!("{text:?}")),
            Piece::Print(Value::Field(field)) => match self.field(*field) {
                (name, Type::String) => Some(format!("self.{name}")),
                (name, Type::Choice(_)) => Some(format!("self.{name}.word()")),
                (name, Type::Name) => Some(format!("self.{name}.text(lang)")),
                _ => None,
            },
            Piece::Print(Value::Link(field, word)) => Some(format!("m::link({}, {word:?})", self.before(*field))),
            Piece::Select(select) => {
                let plain = |arm: &Pattern| matches!(arm.as_slice(), [] | [Piece::Text(_)]);
                if !select.arms.iter().all(|(_, arm)| plain(arm)) {
                    return None;
                }
                let mut code = String::new();
                self.select(&mut code, select, &|code, arm| {
                    let text = match arm.as_slice() {
                        [Piece::Text(text)] => text.as_str(),
                        _ => "",
                    };
                    _ = write!(code, "{{ {text:?} }}");
                });
                let only = code.strip_prefix("{ ").and_then(|code| code.strip_suffix(" }"));
                Some(only.map(str::to_owned).unwrap_or(code))
            }
            Piece::Print(_) => None,
        }
    }

    fn before(&self, field: usize) -> String {
        match self.field(field) {
            (name, Type::Name) => format!("self.{name}.text(lang)"),
            (name, Type::String) => format!("self.{name}"),
            _ => "\"\"".into(),
        }
    }

    fn print(&self, code: &mut String, value: &Value) {
        match value {
            Value::Field(field) => {
                let (name, ty) = self.field(*field);
                if let Some(field) = self.fields.get(*field).filter(|_| *ty == Type::Message) {
                    _ = writeln!(code, "m::message(self.{name}, {:?}, lang, out);", field.name);
                    return;
                }
                let function = match ty {
                    Type::Integer => "integer",
                    Type::Number => "number",
                    Type::Date => "date",
                    Type::Time => "time",
                    Type::DateTime => "datetime",
                    Type::DateRange => "range",
                    Type::List => "list",
                    Type::String | Type::Choice(_) | Type::Name | Type::Message => "text",
                };
                _ = writeln!(code, "m::{function}(self.{name}, lang, out);");
            }
            Value::Number(operand, options) => {
                let options = options_value(function::NUMBER, options);
                _ = writeln!(code, "m::write_number({}, &{options}, lang, out);", self.operand(operand));
            }
            Value::DateTime(field, options) => {
                let options = options_value(function::DATETIME, options);
                match self.field(*field) {
                    (name, Type::DateRange) => {
                        _ = writeln!(code, "m::write_range(self.{name}, &{options}, lang, out);")
                    }
                    (name, _) => {
                        _ = writeln!(code, "m::write_datetime(m::Moment::from(self.{name}), &{options}, lang, out);");
                    }
                }
            }
            Value::Inflect(value, case) => self.inflect(code, value, case),
            Value::Link(field, word) => {
                _ = writeln!(code, "m::push(m::link({}, {word:?}), out);", self.before(*field));
            }
        }
    }

    fn inflect(&self, code: &mut String, value: &Value, case: &str) {
        let case = case_path(case);
        if let Value::Field(field) = value {
            match self.field(*field) {
                (name, Type::Name) => {
                    _ = writeln!(code, "self.{name}.inflect(lang, {case}).write(out);");
                    return;
                }
                (name, Type::String) => {
                    _ = writeln!(code, "m::inflect(self.{name}, lang, {case}, m::Reads::Auto).write(out);");
                    return;
                }
                _ => {}
            }
        }
        code.push_str("m::inflect_printed(&|out: &mut m::Sink<'_>| {\n");
        self.print(code, value);
        _ = writeln!(code, "}}, m::Reads::{}, lang, {case}.into(), out);", self.reads(value));
    }

    fn reads(&self, value: &Value) -> &'static str {
        match value {
            Value::DateTime(_, options) if options.iter().all(|option| option.name != "timeStyle") => "Date",
            Value::DateTime(..) => "Time",
            Value::Number(..) => "Number",
            Value::Field(field) => match self.field(*field).1 {
                Type::Integer | Type::Number => "Number",
                Type::Date | Type::DateRange => "Date",
                Type::Time | Type::DateTime => "Time",
                _ => "Auto",
            },
            _ => "Auto",
        }
    }

    fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Field(field) => {
                let (name, ty) = self.field(*field);
                if *ty == Type::Integer { format!("m::Number::from(self.{name})") } else { format!("self.{name}") }
            }
            Operand::Literal(literal) => literal_value(literal),
        }
    }

    fn select(&self, code: &mut String, select: &Select, arm: &dyn Fn(&mut String, &Pattern)) {
        match &select.selector {
            Selector::Word(field) => self.select_word(code, *field, select, arm),
            Selector::Number(operand, options) => self.select_number(code, operand, options, select, arm),
            Selector::Gram(field, feature) => {
                let (name, _) = self.field(*field);
                _ = writeln!(code, "match m::gram(self.{name}, lang, {feature:?}) {{");
                words(code, select, arm);
            }
        }
    }

    fn select_word(&self, code: &mut String, field: usize, select: &Select, arm: &dyn Fn(&mut String, &Pattern)) {
        let (name, ty) = self.field(field);
        _ = writeln!(code, "match self.{name} {{");
        let Type::Choice(known) = ty else {
            words(code, select, arm);
            return;
        };
        let choice = self.fields.get(field).and_then(|field| field.choice.as_deref()).unwrap_or("");
        let mut left: Vec<&String> = known.iter().collect();
        for (index, (key, pattern)) in select.arms.iter().enumerate() {
            let Key::Word(word) = key else { continue };
            let fresh = left.contains(&word);
            left.retain(|known| *known != word || index == select.default);
            if index == select.default {
                continue;
            }
            if fresh && !behind_default(select, index, word) {
                _ = write!(code, "{choice}::{} => ", type_name(word));
                arm(code, pattern);
            }
        }
        if let Some((_, pattern)) = select.arms.get(select.default).filter(|_| !left.is_empty()) {
            code.push_str("_ => ");
            arm(code, pattern);
        }
        code.push('}');
    }

    fn select_number(
        &self,
        code: &mut String,
        operand: &Operand,
        options: &[Argument],
        select: &Select,
        arm: &dyn Fn(&mut String, &Pattern),
    ) {
        let integer = match operand {
            Operand::Field(field) if options.is_empty() => match self.field(*field) {
                (name, Type::Integer) => Some(name),
                _ => None,
            },
            _ => None,
        };
        let category = match &integer {
            Some(name) => format!("m::cardinal_integer(self.{name}, lang)"),
            None => self.category(operand, options),
        };
        for (index, (key, pattern)) in select.arms.iter().enumerate() {
            if index == select.default && index + 1 == select.arms.len() {
                continue; // in the last place nothing is behind it that its key could win over
            }
            let condition = match (key, &integer) {
                (Key::Number(number), Some(name)) => match number.parse::<i64>() {
                    Ok(number) => format!("self.{name} == {number}"),
                    Err(_) => continue,
                },
                (Key::Number(number), None) => format!("{} == {}", self.operand(operand), literal_value(number)),
                (Key::Word(word), _) => match plural(word) {
                    Some(plural) => format!("matches!({category}, m::PluralCategory::{plural})"),
                    None => continue,
                },
            };
            _ = write!(code, "if {condition} ");
            arm(code, pattern);
            code.push_str(" else ");
        }
        match select.arms.get(select.default) {
            Some((_, pattern)) => arm(code, pattern),
            None => code.push_str("{}"),
        }
    }

    fn category(&self, operand: &Operand, options: &[Argument]) -> String {
        let ordinal = options.iter().any(|o| o.name == "type" && o.value == Literal::String("ordinal".into()));
        let operand = self.operand(operand);
        if ordinal {
            return format!("m::ordinal({operand}, lang)");
        }
        format!("m::cardinal({operand}, &{}, lang)", options_value(function::NUMBER, options))
    }
}

fn words(code: &mut String, select: &Select, arm: &dyn Fn(&mut String, &Pattern)) {
    let mut seen: Vec<&str> = Vec::new();
    for (index, (key, pattern)) in select.arms.iter().enumerate() {
        let Key::Word(word) = key else { continue };
        if index == select.default || seen.contains(&word.as_str()) || behind_default(select, index, word) {
            continue;
        }
        seen.push(word);
        _ = write!(code, "{word:?} => ");
        arm(code, pattern);
    }
    code.push_str("_ => ");
    match select.arms.get(select.default) {
        Some((_, pattern)) => arm(code, pattern),
        None => code.push_str("{}"),
    }
    code.push('}');
}

/// Whether the default stands before this arm and has its key: then it is chosen for that key.
fn behind_default(select: &Select, index: usize, word: &str) -> bool {
    let default = select.arms.get(select.default).map(|(key, _)| key);
    select.default < index && default == Some(&Key::Word(word.to_owned()))
}

fn flush(code: &mut String, run: &mut Vec<String>) {
    match run.as_slice() {
        [] => {}
        [one] => _ = writeln!(code, "m::push({one}, out);"),
        [one, two] => _ = writeln!(code, "m::pair({one}, {two}, out);"),
        many => _ = writeln!(code, "m::join(&[{}], out);", many.join(", ")),
    }
    run.clear();
}

fn plural(word: &str) -> Option<&'static str> {
    Some(match word {
        "zero" => "Zero",
        "one" => "One",
        "two" => "Two",
        "few" => "Few",
        "many" => "Many",
        "other" => "Other",
        _ => return None,
    })
}

fn case_path(case: &str) -> String {
    match case.strip_suffix(" plural") {
        Some(case) => format!("m::Case::{}.plural()", type_name(case)),
        None => format!("m::Case::{}", type_name(case)),
    }
}

/// `1.50` as an exact decimal: `m::Number::scaled(150, 2)`.
fn literal_value(literal: &str) -> String {
    let (whole, fraction) = literal.split_once('.').unwrap_or((literal, ""));
    let digits: i64 = format!("{whole}{fraction}").parse().unwrap_or(0);
    format!("m::Number::scaled({digits}, {})", fraction.len())
}

/// `const { m::NumberOptions::DEFAULT.with_minimum_fraction_digits(2) }`.
fn options_value(function: &str, options: &[Argument]) -> String {
    let path = if function == function::NUMBER { "m::NumberOptions" } else { "m::DateTimeOptions" };
    let setters: String = options.iter().filter_map(|option| function::setter(function, option)).collect();
    if setters.is_empty() { format!("{path}::DEFAULT") } else { format!("const {{ {path}::DEFAULT{setters} }}") }
}
