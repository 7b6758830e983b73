//! What a resolver of Fluent does, row by row: compiled and at run time it is what `fluent-bundle` does, or it stands in
//! `resolver/deviations.tsv` with the reason. `tests/oracles/fluent/resolver.mjs` asks `@fluent/bundle` for the same rows,
//! which this test leaves in `resolver.json` of the target folder.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde_json::json;
use ushtil::catalogue::{Catalogue, Limits, Origin, Severity};
use ushtil::format::{Number, NumberOptions, write_number};
use ushtil::message::{Argument, Contract, Message, Parameter, Signature, Type, Values};
use ushtil::sink::Sink;
use ushtil::{Lang, lang::PerLang};
use ushtil_compiler::{Options, Source, describe};
use ushtil_parity::cases::compiled;
use ushtil_parity::resolver::{Ask, Case, Value, cases};

/// A message whose values are known at run time only.
struct Given {
    signature: &'static Signature,
    values: Vec<Argument<'static>>,
}

impl Message for Given {
    fn put(&self, _: Lang, _: &mut Sink<'_>) {}

    fn describe<'v>(&'v self, values: &mut Values<'_, 'v>) -> &'static Signature {
        values.of(self.signature, &self.values)
    }
}

fn keep(text: &str) -> &'static str {
    text.to_owned().leak()
}

/// What is answered at run time, from a folder of texts.
fn at_run_time(case: &Case) -> Vec<String> {
    let text = case.declared();
    let path = "en/m.ftl".to_owned();
    let (messages, _) =
        describe(&[Source { locale: Lang::En, module: "m".into(), path, text: text.clone() }], &Options::default());
    let signatures: Vec<Signature> = messages
        .iter()
        .map(|described| {
            let ty = |ty: &ushtil_compiler::Type| match ty {
                ushtil_compiler::Type::Number => Type::Number,
                _ => Type::String,
            };
            let parameter = |v: &ushtil_compiler::Variable| Parameter { name: keep(&v.name), ty: ty(&v.ty) };
            let parameters: Vec<Parameter> = described.variables.iter().map(parameter).collect();
            let key = ushtil_compiler::key("m", &described.id);
            let signature = Signature::new(key, "m", keep(&described.id), parameters.leak());
            signature.in_languages(PerLang::of(|_| Lang::En)).with_many_lines()
        })
        .collect();
    let signatures: &'static [Signature] = signatures.leak();
    let contract: &'static Contract = Box::leak(Box::new(Contract {
        modules: vec![signatures].leak(),
        fixed: &[],
        languages: ushtil::Languages::ALL,
        functions: &[],
    }));
    let mut limits = Limits::DEFAULT;
    limits.text.origin = Origin::Own;
    let catalogue = Catalogue::builder().messages(contract).limits(limits).sources([(Lang::En, "m", text.as_str())]);
    let errors = catalogue.problems().iter().filter(|problem| problem.severity == Severity::Error);
    let mut codes: Vec<&str> = errors.map(|problem| problem.code).collect();
    codes.dedup();
    case.asks.iter().map(|ask| shown(&catalogue, signatures, ask, &codes)).collect()
}

fn shown(catalogue: &Catalogue, signatures: &'static [Signature], ask: &Ask, codes: &[&str]) -> String {
    let Some(signature) = signatures.iter().find(|signature| signature.id == ask.id) else {
        return if codes.is_empty() { "nothing".to_owned() } else { format!("refused: {}", codes.join(", ")) };
    };
    let mut values = Vec::new();
    for parameter in signature.parameters {
        match ask.values.iter().find(|(name, _)| name == parameter.name) {
            None => return format!("no value: ${}", parameter.name),
            Some((_, Value::Text(text))) => values.push(Argument::String(keep(text))),
            Some((_, Value::Number(n))) => values.push(Argument::Number(n.parse::<Number>().unwrap())),
        }
    }
    let given = Given { signature, values };
    if !catalogue.changes(&given, Lang::En) {
        return format!("refused: {}", codes.join(", "));
    }
    catalogue.try_show(&given, Lang::En).unwrap_or_else(|error| format!("not shown: {error}"))
}

/// Numbers as ushtil prints them; `fluent-bundle` itself knows no language.
fn number(value: &FluentValue<'_>, _: &intl_memoizer::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let exact: Number = number.value.to_string().parse().ok()?;
    let mut options = NumberOptions::DEFAULT;
    if let Some(least) = number.options.minimum_fraction_digits {
        options = options.with_minimum_fraction_digits(u8::try_from(least).ok()?);
    }
    let mut text = String::new();
    write_number(exact, &options, Lang::En, &mut Sink::string(&mut text));
    Some(text)
}

/// What `fluent-bundle` answers; ` [error]` stands after what it answers for want of something.
fn theirs(case: &Case) -> Vec<String> {
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(case.isolating);
    bundle.set_formatter(Some(number));
    bundle.add_builtins().unwrap();
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(case.ftl.clone());
    bundle.add_resource_overriding(resource);
    case.asks.iter().map(|ask| asked(&bundle, ask)).collect()
}

fn asked(bundle: &FluentBundle<FluentResource>, ask: &Ask) -> String {
    let (id, attribute) = ask.id.split_once('.').map_or((&*ask.id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id);
    let pattern = message.and_then(|message| match attribute {
        Some(name) => Some(message.get_attribute(name)?.value()),
        None => message.value(),
    });
    let Some(pattern) = pattern else { return "nothing".to_owned() };
    let mut arguments = FluentArgs::new();
    for (name, value) in &ask.values {
        match value {
            Value::Text(text) => arguments.set(name, text.as_str()),
            Value::Number(n) => arguments.set(name, n.parse::<FluentNumber>().unwrap()),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    if errors.is_empty() { text } else { format!("{text} [error]") }
}

/// A reviewed deviation: the cells of its row, and whether it was met.
struct Deviation {
    cells: Vec<String>,
    met: bool,
}

impl Deviation {
    fn explains(&self, row: &[&str]) -> bool {
        self.cells.iter().zip(row).all(|(known, found)| match known.as_str() {
            "*" => true,
            "* [error]" => found.ends_with(" [error]"),
            known => known == *found,
        })
    }
}

fn deviations(judge: &str) -> Vec<Deviation> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("resolver/deviations.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<String>>();
    let known: Vec<Deviation> = rows.map(|line| Deviation { cells: cells(line), met: false }).collect();
    let bare = known.iter().find(|row| row.cells.len() != 7 || row.cells[6].is_empty());
    assert!(bare.is_none(), "a row without a reason: {:?}", bare.map(|row| &row.cells));
    known.into_iter().filter(|row| row.cells[3] == judge || row.cells[3] == "*").collect()
}

#[test]
fn every_row_is_as_fluent_has_it_or_stands_in_the_table() {
    let cases = cases(&Path::new(env!("CARGO_MANIFEST_DIR")).join("resolver"));
    let mut known = deviations("fluent-bundle");
    let (mut unknown, mut rows, mut same) = (Vec::new(), Vec::new(), 0);
    for (number, case) in cases.iter().enumerate() {
        let (changed, theirs) = (at_run_time(case), theirs(case));
        for (index, ask) in case.asks.iter().enumerate() {
            let (one, other, judged) = (compiled(number, index), &changed[index], &theirs[index]);
            rows.push(json!({
                "case": case.title, "isolating": case.isolating, "ftl": case.ftl, "ask": ask.line, "id": ask.id,
                "values": ask.values.iter().map(|(name, value)| match value {
                    Value::Text(text) => json!([name, text]),
                    Value::Number(n) => json!([name, n.parse::<f64>().unwrap()]),
                }).collect::<Vec<_>>(),
                "compiled": one, "run time": other,
            }));
            for (way, ours) in [("compiled", &one), ("run time", other)] {
                if ours == judged {
                    same += 1;
                    continue;
                }
                let cells =
                    [&*case.title, &ask.line, way, "fluent-bundle", ours, judged].map(|cell| cell.replace('\n', "\\n"));
                let row: Vec<&str> = cells.iter().map(String::as_str).collect();
                let found: Vec<&mut Deviation> = known.iter_mut().filter(|known| known.explains(&row)).collect();
                match found.is_empty() {
                    true => unknown.push(row.join("\t")),
                    false => found.into_iter().for_each(|known| known.met = true),
                }
            }
        }
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("resolver.json");
    std::fs::write(target, serde_json::to_string(&rows).unwrap()).unwrap();
    println!(
        "{} cases, {} rows; {same} of {} answers are those of fluent-bundle",
        cases.len(),
        rows.len(),
        2 * rows.len()
    );
    assert!(rows.len() > 200, "only {} rows", rows.len());
    assert!(unknown.is_empty(), "{} deviations that nobody reviewed:\n{}", unknown.len(), unknown.join("\n"));
    let gone: Vec<_> = known.iter().filter(|row| !row.met).map(|row| row.cells.join("\t")).collect();
    assert!(gone.is_empty(), "these rows of the table are met by nothing any more:\n{}", gone.join("\n"));
}
