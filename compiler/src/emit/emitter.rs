//! What a text is made of, as Rust: values that are printed, and choices among texts.

use std::fmt::Write;

use crate::function::{self, Call};
use crate::ir::{Argument, Field, Key, Literal, Operand, Pattern, Piece, Printed, Select, Selector};
use crate::names::{field_name, type_name};
use crate::signature::Type;
use ushtil_lang::Lang;

/// What a selector chooses among: how the text of an arm is written.
pub(super) enum Arms<'w> {
    /// Expressions.
    Values(&'w dyn Fn(&mut String, usize)),
    /// Statements.
    Blocks(&'w dyn Fn(&mut String, usize)),
}

impl Arms<'_> {
    fn in_match(&self, code: &mut String, index: usize) {
        match self {
            Arms::Values(write) => {
                write(code, index);
                code.push_str(",\n");
            }
            Arms::Blocks(_) => self.in_if(code, index),
        }
    }

    fn in_if(&self, code: &mut String, index: usize) {
        let (Arms::Values(write) | Arms::Blocks(write)) = self;
        code.push_str("{\n");
        write(code, index);
        code.push_str("\n}\n");
    }
}

pub(super) struct Emitter<'a> {
    pub(super) fields: &'a [Field],
}

impl Emitter<'_> {
    pub(super) fn field(&self, index: usize) -> (String, &Type) {
        self.fields.get(index).map_or((String::new(), &Type::String), |field| (field_name(&field.name), &field.ty))
    }

    pub(super) fn pattern(&self, code: &mut String, pattern: &Pattern) {
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
                Piece::Open(_) | Piece::Close => mark(code, piece),
                Piece::Select(select) => {
                    let write = |code: &mut String, index: usize| {
                        if let Some((_, arm)) = select.arms.get(index) {
                            self.pattern(code, arm);
                        }
                    };
                    self.select(code, select, &Arms::Blocks(&write));
                    code.push('\n');
                }
            }
        }
        flush(code, &mut run);
    }

    /// The piece as an expression of type `&str`, if it is no more than that.
    pub(super) fn as_str(&self, piece: &Piece) -> Option<String> {
        match piece {
            Piece::Text(text) => Some(format!("{text:?}")),
            Piece::Print(Printed::Field(field)) => match self.field(*field) {
                (name, Type::String) => Some(format!("self.{name}")),
                (name, Type::Choice(_)) => Some(format!("self.{name}.word()")),
                (name, ty) if ty.is_name() => Some(format!("self.{name}.text(lang)")),
                _ => None,
            },
            Piece::Print(Printed::Link(field, word)) => Some(format!("m::link({}, {word:?})", self.before(*field))),
            Piece::Select(select) => {
                let plain = |arm: &Pattern| matches!(arm.as_slice(), [] | [Piece::Text(_)]);
                if !select.arms.iter().all(|(_, arm)| plain(arm)) {
                    return None;
                }
                let mut code = String::new();
                self.select(
                    &mut code,
                    select,
                    &Arms::Values(&|code, index| {
                        let text = match select.arms.get(index).map(|(_, arm)| arm.as_slice()) {
                            Some([Piece::Text(text)]) => text.as_str(),
                            _ => "",
                        };
                        _ = write!(code, "{text:?}");
                    }),
                );
                Some(code)
            }
            Piece::Print(_) | Piece::Open(_) | Piece::Close => None,
        }
    }

    fn before(&self, field: usize) -> String {
        match self.field(field) {
            (name, ty) if ty.is_name() => format!("self.{name}.text(lang)"),
            (name, Type::String) => format!("self.{name}"),
            _ => "\"\"".into(),
        }
    }

    pub(super) fn print(&self, code: &mut String, value: &Printed) {
        match value {
            Printed::Field(field) => {
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
                    Type::Money => "money",
                    Type::Duration => "duration",
                    Type::Names => "names",
                    Type::List => "list",
                    Type::Name | Type::Person | Type::Organisation | Type::Place => "text",
                    Type::String | Type::Choice(_) | Type::Message | Type::Link | Type::Element => "text",
                };
                let borrow = if matches!(ty, Type::DateTime | Type::DateRange) { "&" } else { "" };
                _ = writeln!(code, "m::{function}({borrow}self.{name}, lang, out);");
            }
            Printed::Number(operand, options) => {
                let options = options_value(Call::Number, options);
                let function = if self.is_money(operand) { "write_money" } else { "write_number" };
                _ = writeln!(code, "m::{function}({}, &{options}, lang, out);", self.operand(operand));
            }
            Printed::DateTime(field, options) => {
                let options = options_value(Call::DateTime, options);
                match self.field(*field) {
                    (name, Type::DateRange) => {
                        _ = writeln!(code, "m::write_range(&self.{name}, &{options}, lang, out);")
                    }
                    (name, ty) => {
                        let borrow = if *ty == Type::DateTime { "&*" } else { "" };
                        let moment = format!("m::Moment::from({borrow}self.{name})");
                        _ = writeln!(code, "m::write_datetime({moment}, &{options}, lang, out);");
                    }
                }
            }
            Printed::Relative(field, options) => {
                let value = |name| function::rust_value(Call::RelativeTime, options, name);
                let unit = value("unit").unwrap_or("m::RelativeUnit::Day");
                let style = value("numeric").unwrap_or("m::RelativeStyle::Always");
                _ = writeln!(code, "m::write_relative(self.{}, {unit}, {style}, lang, out);", self.field(*field).0);
            }
            Printed::Duration(field, options) => {
                let style = function::rust_value(Call::Duration, options, "style").unwrap_or("m::DurationStyle::Long");
                _ = writeln!(code, "m::write_duration(self.{}, {style}, lang, out);", self.field(*field).0);
            }
            Printed::Inflect(value, case) => self.inflect(code, value, case),
            Printed::Person(field, style) => {
                _ = writeln!(code, "{}.inflect(lang, m::Case::Nominative).write(out);", self.person(*field, style));
            }
            Printed::Link(field, word) => {
                _ = writeln!(code, "m::push(m::link({}, {word:?}), out);", self.before(*field));
            }
            Printed::Own(call) => self.own(code, call),
        }
    }

    /// A name that is made for the place where it is printed.
    pub(super) fn person(&self, field: usize, style: &str) -> String {
        let (name, ty) = self.field(field);
        format!("m::person({}, {style:?}, lang)", name_reference(&name, ty))
    }

    fn inflect(&self, code: &mut String, value: &Printed, case: &str) {
        let case = case_path(case);
        if let Printed::Person(field, style) = value {
            _ = writeln!(code, "{}.inflect(lang, {case}).write(out);", self.person(*field, style));
            return;
        }
        if let Printed::Duration(field, _) = value {
            let name = self.field(*field).0;
            _ = writeln!(code, "m::inflect_duration(self.{name}, lang, {case}.into(), out);");
            return;
        }
        if let Printed::Field(field) = value {
            match self.field(*field) {
                (name, ty) if ty.is_name() => {
                    _ = writeln!(code, "{}.inflect(lang, {case}).write(out);", as_name(&name, ty));
                    return;
                }
                (name, Type::Names) => {
                    _ = writeln!(code, "m::inflect_names(self.{name}, lang, {case}.into(), out);");
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

    fn reads(&self, value: &Printed) -> &'static str {
        match value {
            Printed::DateTime(_, options) if options.iter().any(|option| function::is_of_time(&option.name)) => "Time",
            Printed::DateTime(field, options) => match self.field(*field).1 {
                Type::Time => "Time",
                Type::DateTime if options.iter().all(|option| option.name == "timeZone") => "Time",
                _ => "Date",
            },
            Printed::Number(..) => "Number",
            Printed::Field(_)
            | Printed::Relative(..)
            | Printed::Duration(..)
            | Printed::Inflect(..)
            | Printed::Link(..)
            | Printed::Person(..)
            | Printed::Own(_) => "Auto",
        }
    }

    fn is_money(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Field(field) if *self.field(*field).1 == Type::Money)
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

    /// An expression or a statement that chooses one of the arms.
    pub(super) fn select(&self, code: &mut String, select: &Select, arms: &Arms<'_>) {
        match &select.selector {
            Selector::Word(field) => self.select_word(code, *field, select, arms),
            Selector::Number(operand, options) => self.select_number(code, operand, options, select, arms),
            Selector::Gram(field, feature) => {
                let (name, ty) = self.field(*field);
                _ = writeln!(code, "match m::gram({}, lang, {feature:?}) {{", name_reference(&name, ty));
                words(code, select, arms);
            }
        }
    }

    fn select_word(&self, code: &mut String, field: usize, select: &Select, arms: &Arms<'_>) {
        let (name, ty) = self.field(field);
        _ = writeln!(code, "match self.{name} {{");
        let Type::Choice(known) = ty else {
            words(code, select, arms);
            return;
        };
        let choice = self.fields.get(field).and_then(|field| field.choice.as_deref()).unwrap_or("");
        let mut left: Vec<&String> = known.iter().collect();
        for (index, (key, _)) in select.arms.iter().enumerate() {
            let Key::Word(word) = key else { continue };
            let fresh = left.contains(&word);
            left.retain(|known| *known != word || index == select.default);
            if index == select.default {
                continue;
            }
            if fresh && !behind_default(select, index, word) {
                _ = write!(code, "{choice}::{} => ", type_name(word));
                arms.in_match(code, index);
            }
        }
        if !left.is_empty() {
            code.push_str("_ => ");
            arms.in_match(code, select.default);
        }
        code.push('}');
    }

    fn select_number(
        &self,
        code: &mut String,
        operand: &Operand,
        options: &[Argument],
        select: &Select,
        arms: &Arms<'_>,
    ) {
        let category = self.category(operand, options);
        let word = |(key, _): &(Key, _)| matches!(key, Key::Word(_));
        // the first arm that fits wins: a category before a number may take it, and only numbers before all categories are safe
        let mut behind_numbers = select.arms.iter().skip_while(|arm| !word(arm));
        let numbers_first = behind_numbers.all(word);
        let last_number = select.arms.iter().rposition(|arm| !word(arm));
        if numbers_first && select.arms.get(select.default).is_some_and(word) {
            for (index, (key, _)) in select.arms.iter().enumerate() {
                if let Some(condition) = self.number_key(operand, options, key) {
                    _ = write!(code, "if {condition} ");
                    arms.in_if(code, index);
                    code.push_str(" else ");
                }
            }
            self.select_category(code, &category, select, arms, last_number.is_some());
            return;
        }
        for (index, (key, _)) in select.arms.iter().enumerate() {
            if index == select.default && index + 1 == select.arms.len() {
                continue; // in the last place nothing is behind it that its key could win over
            }
            let condition = match key {
                Key::Number(_) => self.number_key(operand, options, key),
                Key::Word(word) => plural(word).map(|plural| format!("matches!({category}, m::{plural})")),
            };
            if let Some(condition) = condition {
                _ = write!(code, "if {condition} ");
                arms.in_if(code, index);
                code.push_str(" else ");
            }
        }
        arms.in_if(code, select.default);
    }

    /// What is true of a number that an arm names exactly.
    fn number_key(&self, operand: &Operand, options: &[Argument], key: &Key) -> Option<String> {
        let Key::Number(number) = key else { return None };
        match self.integer(operand, options) {
            Some(name) => number.parse::<i64>().ok().map(|number| format!("self.{name} == {number}")),
            None => Some(format!("{} == {}", self.operand(operand), literal_value(number))),
        }
    }

    /// Chooses by plural category; the default takes what no other arm names.
    fn select_category(&self, code: &mut String, category: &str, select: &Select, arms: &Arms<'_>, behind_if: bool) {
        let mut named = Vec::new();
        for (index, (key, _)) in select.arms.iter().enumerate() {
            let Key::Word(word) = key else { continue };
            let Some(plural) = plural(word) else { continue };
            if index != select.default
                && !named.iter().any(|(known, _)| *known == plural)
                && !behind_default(select, index, word)
            {
                named.push((plural, index));
            }
        }
        if named.is_empty() && behind_if {
            arms.in_if(code, select.default);
            return;
        }
        let (open, close) = if behind_if { ("{\n", "\n}") } else { ("", "") };
        _ = writeln!(code, "{open}match {category} {{");
        for (plural, index) in named {
            _ = write!(code, "m::{plural} => ");
            arms.in_match(code, index);
        }
        code.push_str("_ => ");
        arms.in_match(code, select.default);
        _ = write!(code, "}}{close}");
    }

    /// The field, if the number is no more than one that holds integers.
    fn integer(&self, operand: &Operand, options: &[Argument]) -> Option<String> {
        let Operand::Field(field) = operand else { return None };
        let (name, ty) = self.field(*field);
        (options.is_empty() && *ty == Type::Integer).then_some(name)
    }

    fn category(&self, operand: &Operand, options: &[Argument]) -> String {
        if let Some(name) = self.integer(operand, options) {
            return format!("m::cardinal_integer(self.{name}, lang)");
        }
        let ordinal = options.iter().any(|o| o.name == "type" && o.value == Literal::String("ordinal".into()));
        let function = if ordinal { "ordinal" } else { "cardinal" };
        format!("m::{function}({}, &{}, lang)", self.operand(operand), options_value(Call::Number, options))
    }
}

/// A name as what it is declared to be: a person is one whatever the value says, and a value that says nothing is that too.
pub(super) fn as_name(field: &str, ty: &Type) -> String {
    match ty {
        Type::Person => format!("m::as_person(self.{field})"),
        Type::Organisation => format!("m::as_organisation(self.{field})"),
        Type::Place => format!("m::as_place(self.{field})"),
        _ => format!("self.{field}"),
    }
}

/// The same where a reference is wanted.
pub(super) fn name_reference(field: &str, ty: &Type) -> String {
    if *ty == Type::Name { format!("self.{field}") } else { format!("&{}", as_name(field, ty)) }
}

fn words(code: &mut String, select: &Select, arms: &Arms<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    for (index, (key, _)) in select.arms.iter().enumerate() {
        let Key::Word(word) = key else { continue };
        if index == select.default || seen.contains(&word.as_str()) || behind_default(select, index, word) {
            continue;
        }
        seen.push(word);
        _ = write!(code, "{word:?} => ");
        arms.in_match(code, index);
    }
    code.push_str("_ => ");
    arms.in_match(code, select.default);
    code.push('}');
}

/// Whether the default stands before this arm and has its key: then it is chosen for that key.
fn behind_default(select: &Select, index: usize, word: &str) -> bool {
    let default = select.arms.get(select.default).map(|(key, _)| key);
    select.default < index && default == Some(&Key::Word(word.to_owned()))
}

/// Where an element begins or ends.
pub(super) fn mark(code: &mut String, piece: &Piece) {
    match piece {
        Piece::Open(name) => _ = writeln!(code, "m::open({name:?}, out);"),
        Piece::Close => code.push_str("m::close(out);\n"),
        Piece::Text(_) | Piece::Print(_) | Piece::Select(_) => {}
    }
}

fn flush(code: &mut String, run: &mut Vec<String>) {
    join(code, run);
    run.clear();
}

/// One call for strings that follow each other.
pub(super) fn join(code: &mut String, run: &[String]) {
    match run {
        [] => {}
        [one] => _ = writeln!(code, "m::push({one}, out);"),
        [one, two] => _ = writeln!(code, "m::pair({one}, {two}, out);"),
        many => _ = writeln!(code, "m::join(&[{}], out);", many.join(", ")),
    }
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

pub(super) fn case_path(case: &str) -> String {
    match case.strip_suffix(" plural") {
        Some(case) => format!("m::Case::{}.plural()", type_name(case)),
        None => format!("m::Case::{}", type_name(case)),
    }
}

/// `1.50` as an exact decimal: `m::Number::scaled(150, 2)`.
pub(super) fn literal_value(literal: &str) -> String {
    let (whole, fraction) = literal.split_once('.').unwrap_or((literal, ""));
    let digits: i64 = format!("{whole}{fraction}").parse().unwrap_or(0);
    format!("m::Number::scaled({digits}, {})", fraction.len())
}

/// `const { m::NumberOptions::DEFAULT.with_minimum_fraction_digits(2) }`.
fn options_value(call: Call, options: &[Argument]) -> String {
    let path = if call == Call::Number { "m::NumberOptions" } else { "m::DateTimeOptions" };
    let setters: String = options.iter().filter_map(|option| function::setter(call, option)).collect();
    if setters.is_empty() { format!("{path}::DEFAULT") } else { format!("const {{ {path}::DEFAULT{setters} }}") }
}

/// The variant of a language.
pub(super) fn lang(locale: Lang) -> String {
    format!("m::{locale:?}")
}
