//! Compiles the written corpus, random FTL and the library's own locales, and writes a call of every message.
#![allow(unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;
use std::path::Path;

use ushtil_compiler::{
    CHECKS, Isolation, Lang, Languages, Level, Options, OwnFunction, Severity, Source, Type, compile, describe, read,
};

#[path = "src/random.rs"]
mod random;
#[path = "src/resolver.rs"]
#[allow(dead_code)] // what the test asks besides
mod resolver;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/random.rs");
    println!("cargo::rerun-if-changed=corpus");
    println!("cargo::rerun-if-changed=../../locales");
    let out = std::env::var("OUT_DIR").unwrap();
    let out = Path::new(&out);

    let mut sources = read(Path::new("corpus"), Languages::ALL).unwrap();
    write_module(out, "two", &sources, (Languages::from([Lang::Ru, Lang::En]), Isolation::Off));
    sources.extend(random::sources(random::SEED, random::MODULES).into_iter().map(|(locale, module, text)| Source {
        locale,
        path: format!("{locale}/{module}.ftl"),
        module,
        text,
    }));
    sources.sort_by(|a, b| (a.locale, &a.module).cmp(&(b.locale, &b.module)));
    write_module(out, "off", &sources, (Languages::ALL, Isolation::Off));
    write_module(out, "on", &sources, (Languages::ALL, Isolation::On));
    write_sources(out, "generated", &sources);

    println!("cargo::rerun-if-changed=options");
    let mut options = read(Path::new("options"), Languages::ALL).unwrap();
    options.extend(Lang::ALL.map(|locale| Source {
        locale,
        module: "mixed".into(),
        path: format!("{locale}/mixed.ftl"),
        text: random::mixed(random::SEED, locale),
    }));
    write_module(out, "options", &options, (Languages::ALL, Isolation::Off));
    write_sources(out, "options", &options);

    let own = read(Path::new("../../locales"), Languages::ALL).unwrap();
    write_module(out, "own", &own, (Languages::ALL, Isolation::Off));
    write_sources(out, "own", &own);

    println!("cargo::rerun-if-changed=markup");
    let markup = read(Path::new("markup"), Languages::ALL).unwrap();
    write_module(out, "markup", &markup, (Languages::ALL, Isolation::Off));
    write_sources(out, "markup", &markup);

    println!("cargo::rerun-if-changed=functions");
    let functions = read(Path::new("functions"), Languages::ALL).unwrap();
    write_module(out, "functions", &functions, (Languages::ALL, Isolation::Off));
    write_sources(out, "functions", &functions);

    println!("cargo::rerun-if-changed=src/resolver.rs");
    println!("cargo::rerun-if-changed=resolver");
    write_cases(out, &resolver::cases(Path::new("resolver")));
}

/// Functions of the application's own: how each is declared, and where it is.
const FUNCTIONS: [(&str, &str); 12] = [
    ("SHOUT(String, tone: calm | loud)", "crate::own_functions::shout"),
    ("HALF(Number, digits: 0-3, sign: 5-5)", "crate::own_functions::half"),
    ("DOZEN(Integer)", "crate::own_functions::dozen"),
    ("PRICE(Money)", "crate::own_functions::price"),
    ("DAY(Date)", "crate::own_functions::day"),
    ("HOUR(Time)", "crate::own_functions::hour"),
    ("MOMENT(DateTime)", "crate::own_functions::moment"),
    ("LONG(Duration)", "crate::own_functions::long"),
    ("SPAN(DateRange)", "crate::own_functions::span"),
    ("SAY(Name)", "crate::own_functions::say"),
    ("WHO(Person)", "crate::own_functions::say"),
    ("ALL(Names)", "crate::own_functions::all"),
];

/// Every case compiled for itself, with a function that answers what is asked; of those that are refused, the codes.
fn write_cases(out: &Path, cases: &[resolver::Case]) {
    let mut modules = String::new();
    let mut answers = String::new();
    for (number, case) in cases.iter().enumerate() {
        let path = "en/m.ftl".to_owned();
        let sources = [Source { locale: Lang::En, module: "m".into(), path, text: case.declared() }];
        let mut options = Options::default();
        options.isolation = if case.isolating { Isolation::On } else { Isolation::Off };
        let output = compile(&sources, &options);
        let mut codes: Vec<&str> = output
            .diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error)
            .map(|found| found.code)
            .collect();
        codes.dedup();
        if !codes.is_empty() {
            let refused = format!("refused: {}", codes.join(", "));
            writeln!(answers, "({number}, _) => {refused:?}.to_owned(),").unwrap();
            continue;
        }
        writeln!(modules, "pub mod c{number} {{\n{}\n}}", output.rust()).unwrap();
        let (messages, _) = describe(&sources, &options);
        for (index, ask) in case.asks.iter().enumerate() {
            let answer = match messages.iter().find(|message| message.id == ask.id) {
                None => "\"nothing\".to_owned()".to_owned(),
                Some(message) => answer(number, ask, &message.variables.iter().map(|v| &*v.name).collect::<Vec<_>>()),
            };
            writeln!(answers, "({number}, {index}) => {answer},").unwrap();
        }
    }
    let function = format!(
        "pub fn compiled(case: usize, ask: usize) -> String {{\nmatch (case, ask) {{\n{answers}other => panic!(\"{{other:?}}\"),\n}}\n}}\n"
    );
    std::fs::write(out.join("resolver.rs"), modules + &function).unwrap();
}

/// The expression that answers: the message with its values, shown.
fn answer(case: usize, ask: &resolver::Ask, variables: &[&str]) -> String {
    let mut fields = Vec::new();
    for name in variables {
        match ask.values.iter().find(|(given, _)| given == name) {
            None => return format!("\"no value: ${name}\".to_owned()"),
            Some((_, resolver::Value::Text(text))) => fields.push(format!("{}: {text:?}", field(name))),
            Some((_, resolver::Value::Number(n))) => {
                fields.push(format!("{}: {n:?}.parse::<ushtil::format::Number>().unwrap()", field(name)))
            }
        }
    }
    let body = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
    format!("c{case}::m::{}{body}.to_string_in(Lang::En)", pascal(&ask.id))
}

fn write_module(out: &Path, name: &str, sources: &[Source], (languages, isolation): (Languages, Isolation)) {
    let mut options = Options::default();
    options.languages = languages;
    options.isolation = isolation;
    options.functions = OwnFunction::all(FUNCTIONS).unwrap();
    options.levels = CHECKS.iter().map(|check| (check.code, Level::Warn)).collect(); // style does not matter here
    let output = compile(sources, &options);
    if let Some(diagnostic) = output.diagnostics.iter().find(|found| found.severity == Severity::Error) {
        panic!("{}", diagnostic.render(sources));
    }
    let mut calls = String::new();
    let (messages, _) = describe(sources, &options);
    for module in modules(sources) {
        writeln!(calls, "pub fn {name}_{module}(v: &Values<'_>, check: &mut dyn FnMut(&dyn Message)) {{").unwrap();
        for message in messages.iter().filter(|message| message.module == module) {
            let fields: Vec<String> = message
                .variables
                .iter()
                .chain(message.elements.iter().flatten())
                .map(|v| format!("{}: {}", field(&v.name), value(name, &module, &v.name, &v.ty)))
                .collect();
            let body = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
            writeln!(calls, "check(&{name}::{module}::{}{body});", pascal(&message.id)).unwrap();
        }
        calls.push_str("}\n");
    }
    writeln!(calls, "pub fn {name}_all(v: &Values<'_>, check: &mut dyn FnMut(&dyn Message)) {{").unwrap();
    for module in modules(sources) {
        writeln!(calls, "{name}_{module}(v, check);").unwrap();
    }
    calls.push_str("}\n");
    std::fs::write(out.join(format!("{name}.rs")), output.rust()).unwrap();
    std::fs::write(out.join(format!("{name}_calls.rs")), calls).unwrap();
}

fn modules(sources: &[Source]) -> Vec<String> {
    sources.iter().filter(|source| source.locale == Lang::En).map(|source| source.module.clone()).collect()
}

fn write_sources(out: &Path, name: &str, sources: &[Source]) {
    let mut list = format!("pub const {}: &[(&str, &str, &str)] = &[\n", format!("{name}_sources").to_uppercase());
    for source in sources {
        writeln!(list, "({:?}, {:?}, {:?}),", source.locale.tag(), source.module, source.text).unwrap();
    }
    list.push_str("];\n");
    std::fs::write(out.join(format!("{name}_sources.rs")), list).unwrap();
}

fn value(root: &str, module: &str, name: &str, ty: &Type) -> String {
    match ty {
        Type::String if name == "t" => "v.other".into(),
        Type::String => "v.text".into(),
        Type::Integer => "v.integer".into(),
        Type::Number => "v.number".into(),
        Type::Date => "v.start.date()".into(),
        Type::Time => "v.start.time()".into(),
        Type::DateTime if name == "end" => "std::borrow::Cow::Borrowed(v.end)".into(),
        Type::DateTime => "std::borrow::Cow::Borrowed(v.start)".into(),
        Type::DateRange => "*v.range".into(),
        Type::Money => "v.money".into(),
        Type::Duration => "v.length".into(),
        Type::Name | Type::Person | Type::Organisation | Type::Place => "v.name".into(),
        Type::Names => "v.names.into()".into(),
        Type::List => "v.list.into()".into(),
        Type::Message => "v.message".into(),
        Type::Link => format!("ushtil::message::Link::to(\"/{name}\")"),
        Type::Element => "ushtil::message::Element::new(ushtil::message::TextElement::B)".into(),
        Type::Choice(words) => {
            let choice = format!("{root}::{module}::{}", pascal(name));
            let all: Vec<String> = words.iter().map(|word| format!("{choice}::{}", pascal(word))).collect();
            format!("[{}][v.choice % {}]", all.join(", "), words.len())
        }
    }
}

fn field(name: &str) -> String {
    match name {
        "type" => "r#type".into(),
        name => name.replace('-', "_"),
    }
}

fn pascal(id: &str) -> String {
    id.split(['-', '_', '.']).map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
