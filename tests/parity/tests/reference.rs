//! The page of every type, function, option and case, with what each prints: made from the tables of the compiler, so that
//! page and compiler cannot say different things. `UPDATE=1 cargo test -p ushtil-parity --test reference` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;
use std::path::Path;

use ushtil::catalogue::{Catalogue, Limits, Origin, Severity};
use ushtil::format::{Currency, DateRange, Duration, Money, Number};
use ushtil::grammar::{Case, Name};
use ushtil::message::{
    Argument, Contract, Element, Link, Markup, Message, Parameter, Signature, TextElement, Type, Values,
};
use ushtil::sink::Sink;
use ushtil::{Lang, Languages};
use ushtil_compiler::{Allowed, Options, OwnFunction, Source, compile, functions};

/// A variable of each type: its name, its type, and how a constructor may be given it.
static VARIABLES: &[(&str, Type, &str)] = &[
    ("text", Type::String, "`&str`, `&String`, `&Cow<str>`"),
    (
        "count",
        Type::Integer,
        "`i8` … `i64`, `u8` … `u64`, `isize`, `usize`, and references to them; of 128 bits `Integer::try_from(n)?`",
    ),
    ("share", Type::Number, "`Number`, integers, and exact decimals: `number!(0.5)`"),
    ("price", Type::Money, "`Money`, `&Money`"),
    ("length", Type::Duration, "`Duration`, `&Duration`, `std::time::Duration`, `Span` and `SignedDuration` of `jiff`"),
    ("day", Type::Date, "`Date`, `&Date` of `jiff`"),
    ("time", Type::Time, "`Time`, `&Time` of `jiff`"),
    ("start", Type::DateTime, "`ZonedDateTime`, `&ZonedDateTime` of `jiff`"),
    ("days", Type::DateRange, "`DateRange`, `&DateRange`"),
    ("label", Type::Name, "`&Name`, whose own kind counts"),
    ("speaker", Type::Person, "`&Name`"),
    ("org", Type::Organisation, "`&Name`"),
    ("city", Type::Place, "`&Name`"),
    ("people", Type::Names, "`&[Name]`, `&Vec<Name>`, `&[&Name]`"),
    ("items", Type::List, "`&[String]`, `&Vec<String>`, `&[&str]`"),
    ("inner", Type::Message, "`&` any message"),
    ("way", Type::Choice(&["online", "hybrid"]), "a variant of the enum that is made of the words"),
];

/// A message that takes a variable of each type.
struct Sample {
    signature: &'static Signature,
    start: jiff::ZonedDateTime,
    days: DateRange,
    names: [Name; 4],
}

impl Message for Sample {
    fn put(&self, _: Lang, _: &mut Sink<'_>) {}

    fn describe<'v>(&'v self, values: &mut Values<'_, 'v>) -> &'static Signature {
        let [label, speaker, org, city] = &self.names;
        let all = [
            Argument::String("төраға"),
            Argument::Integer(3.into()),
            Argument::Number(Number::scaled(12_345, 1)),
            Argument::Money(Money::new(1_500, Currency::KZT)),
            Argument::Duration(Duration::ZERO.hours(2).minutes(30)),
            Argument::Date(self.start.date()),
            Argument::Time(self.start.time()),
            Argument::DateTime(&self.start),
            Argument::DateRange(&self.days),
            Argument::Name(label),
            Argument::Name(speaker),
            Argument::Name(org),
            Argument::Name(city),
            Argument::Names((&self.names[1..2]).into()),
            Argument::List((&["Zoom", "Teams"]).into()),
            Argument::Message(&ushtil::messages::switcher::Label),
            Argument::Choice("hybrid"),
        ];
        values.of(self.signature, &all)
    }
}

fn names() -> [Name; 4] {
    let three = |name: ushtil::grammar::NameBuilder, [kk, ru, en]: [&str; 3]| {
        name.text(Lang::Kk, kk).text(Lang::Ru, ru).text(Lang::En, en).build()
    };
    [
        three(Name::organisation(), ["Әділет министрлігі", "Министерство юстиции", "the Ministry of Justice"]),
        Lang::ALL
            .into_iter()
            .zip([["Марат", "Бекұлы", "Бекетов"], ["Марат", "Бекович", "Бекетов"], ["Marat", "", "Beketov"]])
            .fold(Name::man(), |name, (lang, [given, patronymic, family])| {
                name.given(lang, given).patronymic(lang, patronymic).family(lang, family)
            })
            .build(),
        three(Name::organisation(), ["«Тіл» қоғамдық қоры", "Общественный фонд «Тіл»", "Til Foundation"]),
        three(Name::place(), ["Алматы", "Алматы", "Almaty"]),
    ]
}

/// What texts print: one message each, in the languages that have it.
#[derive(Default)]
struct Examples {
    texts: Vec<[Option<String>; 3]>,
}

impl Examples {
    /// A text, in the languages that have it; its number.
    fn add(&mut self, text: impl Fn(Lang) -> Option<String>) -> usize {
        self.texts.push(Lang::ALL.map(text));
        self.texts.len() - 1
    }

    /// What each prints in each language.
    fn printed(&self) -> Vec<[String; 3]> {
        let parameters: &'static [Parameter] =
            VARIABLES.iter().map(|(name, ty, _)| Parameter { name, ty: *ty }).collect::<Vec<_>>().leak();
        let id = |number: usize| -> &'static str { format!("e{number}").leak() };
        let signature =
            |number| Signature::new(ushtil_compiler::key("reference", id(number)), "reference", id(number), parameters);
        let signatures: &'static [Signature] = (0..self.texts.len()).map(signature).collect::<Vec<_>>().leak();
        let contract =
            Contract { modules: vec![signatures].leak(), fixed: &[], languages: Languages::ALL, functions: &[] };
        let mut limits = Limits::DEFAULT;
        limits.text.origin = Origin::Own;
        let files = Lang::ALL.map(|lang| {
            let line = |(number, texts): (usize, &[Option<String>; 3])| {
                texts[lang as usize].as_ref().map(|text| format!("e{number} = {text}\n"))
            };
            (lang, self.texts.iter().enumerate().filter_map(line).collect::<String>())
        });
        let sources = files.iter().map(|(lang, text)| (*lang, "reference", text.as_str()));
        let catalogue = Catalogue::builder().messages(Box::leak(Box::new(contract))).limits(limits).sources(sources);
        if let Some(problem) = catalogue.problems().iter().find(|problem| problem.severity == Severity::Error) {
            panic!("{problem}");
        }
        let start: jiff::ZonedDateTime = "2026-10-14T15:05:07[Asia/Almaty]".parse().unwrap();
        let days = DateRange::days(start.date(), start.date().tomorrow().unwrap());
        signatures
            .iter()
            .zip(&self.texts)
            .map(|(signature, texts)| {
                let sample = Sample { signature, start: start.clone(), days, names: names() };
                Lang::ALL.map(|lang| match &texts[lang as usize] {
                    Some(_) => spoken(&catalogue.try_show(&sample, lang).unwrap()),
                    None => "–".to_owned(),
                })
            })
            .collect()
    }
}

/// A text with the spaces that a reader of the page can tell apart.
fn spoken(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('\n', " ").trim().to_owned()
}

/// A row of a table: cells before what is printed, and the number of the example.
struct Row(Vec<String>, usize);

fn rows_of_types(examples: &mut Examples) -> Vec<Row> {
    let declare = |(name, ty, _): &(&str, Type, &str)| {
        let words = ty.map_words(|words| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).word();
        format!("#   ${name} ({words}) - of the reference\n")
    };
    let comment: String = VARIABLES.iter().map(declare).collect();
    let uses: String = VARIABLES.iter().map(|(name, ..)| format!("{{ ${name} }}")).collect();
    let source = |locale: Lang| Source {
        locale,
        module: "reference".into(),
        path: format!("{locale}/reference.ftl"),
        text: format!("# Variables:\n{comment}all = {uses}\n"),
    };
    let rust = compile(&Lang::ALL.map(source), &Options::default()).rust();
    let words: Vec<&str> = ushtil_compiler::Type::WORDS.to_vec();
    let shown: Vec<String> = VARIABLES.iter().map(|(_, ty, _)| type_word(ty)).collect();
    assert!(words.iter().all(|word| shown.iter().any(|shown| shown == word)), "a type is missing: {shown:?}");
    let row = |(name, ty, given): &(&str, Type, &str)| {
        let field = rust.lines().find_map(|line| line.trim().strip_prefix(&format!("pub {name}: "))).unwrap();
        let example = examples.add(|_| Some(format!("{{ ${name} }}")));
        let field = field.trim_end_matches(',').replace("m::", "");
        Row(
            vec![format!("`{}`", type_word(ty).replace('|', "\\|")), format!("`{field}`"), (*given).to_owned()],
            example,
        )
    };
    VARIABLES.iter().map(row).collect()
}

/// The elements of messages: those that the application gives, and those of text.
fn elements() -> String {
    let given = [
        ("Link", "`Link`, `&str`, `&String`", Markup::Link("x", Link::to("/terms"))),
        (
            "Element",
            "`Element`, `TextElement`",
            Markup::Element("x", Element::new(TextElement::Strong).with_class("c")),
        ),
    ];
    assert!(given.iter().map(|(word, ..)| *word).eq(ushtil_compiler::Type::ELEMENTS), "an element is missing");
    let sources = Lang::ALL.map(|locale| Source {
        locale,
        module: "reference".into(),
        path: format!("{locale}/reference.ftl"),
        text: given.iter().map(|(word, ..)| format!("# <x> ({word})\n{word} = <x>a</x>\n")).collect(),
    });
    let rust = compile(&sources, &Options::default()).rust();
    let fields: Vec<&str> = rust.lines().filter_map(|line| line.trim().strip_prefix("pub x: m::")).collect();
    let mut page = String::from(
        "## Elements\n\nAn element is declared in the same comment, and stands around words: `# <terms> (Link) - the page with the \
         terms`, and in the text `Read the <terms>terms</terms>.`\n\n| in FTL | field in Rust | a constructor takes | in HTML |\n\
         | --- | --- | --- | --- |\n",
    );
    for ((word, takes, markup), field) in given.iter().zip(fields) {
        writeln!(page, "| `{word}` | `{}` | {takes} | `{markup}` |", field.trim_end_matches(',')).unwrap();
    }
    let of_text: Vec<String> = TextElement::ALL.map(|element| format!("`<{}>`", element.name())).into();
    let of_text = of_text.join(", ");
    writeln!(
        page,
        "\nElements of text are declared by one of them, `# <em>`, and may differ between languages: {of_text}.\n"
    )
    .unwrap();
    page
}

fn type_word(ty: &Type) -> String {
    ty.map_words(|words| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).word()
}

/// What an option is tried on, so that its value shows: the variable, and the options that go along.
fn setting(function: &str, option: &str, value: &str) -> (&'static str, &'static str) {
    match (function, option, value) {
        ("NUMBER", "style", "currency") | ("NUMBER", "currencyDisplay", _) => ("price", ""),
        ("NUMBER", "style", "unit") => ("share", ", unit: \"kilometer\""),
        ("NUMBER", "unit", _) => ("count", ", style: \"unit\", unitDisplay: \"long\""),
        ("NUMBER", "unitDisplay", _) => ("count", ", style: \"unit\", unit: \"hour\""),
        ("NUMBER", "type" | "minimumIntegerDigits", _) => ("count", ""),
        ("NUMBER", ..) => ("share", ""),
        ("DATETIME", "form", _) => ("start", ", dateStyle: \"full\""),
        ("DATETIME", "era", _) => ("start", ", year: \"numeric\""),
        ("DATETIME", "year" | "month" | "day", _) => ("day", ""),
        ("DATETIME", "hour" | "minute" | "second", _) => ("time", ""),
        ("DATETIME", "fractionalSecondDigits", _) => ("time", ", second: \"numeric\""),
        ("DATETIME", "hourCycle" | "hour12" | "timeZone", _) => ("start", ", timeStyle: \"short\""),
        ("DATETIME", "timeZoneName", _) => ("start", ", hour: \"numeric\", minute: \"2-digit\""),
        ("DATETIME", ..) => ("start", ""),
        ("RELATIVETIME", "numeric", _) => ("count", ", unit: \"week\""),
        ("RELATIVETIME", ..) => ("count", ""),
        ("DURATION", ..) => ("length", ""),
        ("INFLECT", "number", _) => ("text", ", case: \"nominative\""),
        ("INFLECT", "person", _) => ("speaker", ", case: \"nominative\""),
        ("LINK", ..) => ("city", ""),
        ("GRAM", ..) => ("label", ""), // of a declared kind nothing is left to ask
        _ => ("org", ""),
    }
}

/// The values of an option to show, each with the languages that have it.
fn values(allowed: &Allowed) -> Vec<(String, Vec<Lang>)> {
    let everywhere = |value: &str| (value.to_owned(), Lang::ALL.to_vec());
    match allowed {
        Allowed::Words(words) => words.iter().map(|word| everywhere(&format!("\"{word}\""))).collect(),
        Allowed::Digits(least, most) => vec![everywhere(&(least + 2).min(*most).to_string())],
        Allowed::Zone => vec![everywhere("\"Europe/Paris\"")],
        Allowed::Case => Vec::new(), // they have a table of their own
        Allowed::Linking(words) => {
            let of = |lang: Lang| words(lang).iter().map(move |word| (format!("\"{word}\""), vec![lang]));
            Lang::ALL.into_iter().flat_map(of).collect()
        }
    }
}

fn rows_of_function(function: &str, options: &[(&str, Allowed)], examples: &mut Examples) -> Vec<Row> {
    let mut rows = Vec::new();
    for (option, allowed) in options {
        for (value, langs) in values(allowed) {
            let (variable, more) = setting(function, option, value.trim_matches('"'));
            let call = format!("{function}(${variable}, {option}: {value}{more})");
            let example = examples.add(|lang| {
                let text = match function {
                    "GRAM" => format!("{{ {call} ->{}\n}}", arms(value.trim_matches('"'))),
                    // English has no plural of a word
                    "INFLECT" if *option == "number" && lang != Lang::Kk => return None,
                    "LINK" => format!("{{ {call} }} {{ $city }}"),
                    _ => format!("{{ {call} }}"),
                };
                langs.contains(&lang).then_some(text)
            });
            let range = match allowed {
                Allowed::Digits(least, most) => format!(" ({least} to {most})"),
                _ => String::new(),
            };
            rows.push(Row(vec![format!("`{call}`{range}")], example));
        }
    }
    rows
}

/// A variant for each word of a feature, which says the word.
fn arms(feature: &str) -> String {
    let words: &[&str] = match feature {
        "gender" => &["unknown", "masculine", "feminine", "neuter", "plural"],
        "number" => &["singular", "plural"],
        "animacy" => &["animate", "inanimate"],
        "article" => &["definite", "none"],
        _ => &["person", "organisation", "place", "other"],
    };
    words
        .iter()
        .enumerate()
        .map(|(at, word)| format!("\n   {}[{word}] {word}", if at == 0 { "*" } else { " " }))
        .collect()
}

/// What a function of the application's own may take, and how its parameter is written then.
fn own() -> String {
    let mut page = String::from(
        "## Functions of your own\n\nA build script declares them, `Build::function(\"PHONE(String)\", \"crate::phone\")`, and texts call \
         them, `PHONE($number)`:\n`fn phone(number: &str, lang: Lang, out: &mut Sink<'_>)`. Options, \
         `PHONE(String, style: national | international, groups: 2-4)`, come\nbehind the value, as a `&FunctionOptions<'_>`.\n\n\
         | declaration | the value in Rust | variables that it takes |\n| --- | --- | --- |\n",
    );
    for (_, ty, _) in VARIABLES {
        let word = ty.map_words(|words| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).word();
        if OwnFunction::declared(&format!("MY({word})")).is_err() {
            continue;
        }
        let rust = match ty {
            Type::String => "&str",
            Type::DateTime => "&ZonedDateTime",
            Type::DateRange => "&DateRange",
            Type::Names => "Names<'_>",
            ty if ty.is_name() => "&Name",
            _ => &word,
        };
        let also = match ty {
            Type::Number => ", `Integer`",
            Type::Name => ", `Person`, `Organisation`, `Place`",
            _ => "",
        };
        writeln!(page, "| `MY({word})` | `{rust}` | `{word}`{also} |").unwrap();
    }
    page + "\n"
}

fn rows_of_cases(examples: &mut Examples) -> Vec<Row> {
    let of_name = |case| match case {
        Case::Ordinal => ("NUMBER", "count"),
        Case::Possessed => ("INFLECT", "text"),
        _ => ("INFLECT", "org"),
    };
    let names = Case::ALL.map(|case| (case, of_name(case)));
    let lengths = names.into_iter().filter(|(_, (_, variable))| *variable == "org");
    let lengths: Vec<_> = lengths.map(|(case, _)| (case, ("DURATION", "length"))).collect();
    let row = |(case, (function, variable)): (Case, (&str, &str))| {
        let call = format!("{function}(${variable}, case: \"{}\")", case.name());
        let known = |lang| Case::by_rule(lang).any(|known| known == case);
        Row(vec![format!("`{call}`")], examples.add(|lang| known(lang).then(|| format!("{{ {call} }}"))))
    };
    names.into_iter().chain(lengths).map(row).collect()
}

fn table(page: &mut String, heads: &[&str], rows: &[Row], printed: &[[String; 3]]) {
    let line = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
    let heads = [heads, &["Kazakh", "Russian", "English"]].concat();
    page.push_str(&line(&heads));
    page.push_str(&line(&vec!["---"; heads.len()]));
    for Row(cells, example) in rows {
        let printed = printed[*example].iter().map(|text| text.replace('|', "\\|"));
        let cells: Vec<String> = cells.iter().cloned().chain(printed).collect();
        page.push_str(&line(&cells.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    page.push('\n');
}

fn page() -> String {
    let mut examples = Examples::default();
    let types = rows_of_types(&mut examples);
    let cases = rows_of_cases(&mut examples);
    let functions: Vec<(&str, Vec<Row>)> =
        functions().map(|(name, _, options)| (name, rows_of_function(name, &options, &mut examples))).collect();
    let printed = examples.printed();
    let mut page = String::from(
        "# Reference\n\nEvery type, function, option and case, with what it prints. A test makes this page from the tables of the\n\
         compiler and prints each example in three languages. A no-break space is shown as a space; `–` is what a language\n\
         does not have.\n\n## Types\n\nA variable is declared in the comment of the source locale: `# Variables:`, then \
         `#   $count (Integer) - things in the cart`.\n\n",
    );
    table(&mut page, &["in FTL", "field in Rust", "a constructor takes"], &types, &printed);
    page.push_str(&elements());
    for (name, rows) in &functions {
        writeln!(page, "## {name}\n").unwrap();
        table(&mut page, &["call"], rows, &printed);
    }
    page.push_str(&own());
    page.push_str("## Cases\n\nThe option `case` of `INFLECT`, `NUMBER`, `DATETIME` and `DURATION`.\n\n");
    table(&mut page, &["call"], &cases, &printed);
    page.trim_end().to_owned() + "\n"
}

#[test]
fn the_reference_is_what_the_compiler_knows() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../compiler/src/reference.md");
    let fresh = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, fresh).unwrap();
    } else {
        let page = std::fs::read_to_string(&path).unwrap_or_default();
        let differs = page.lines().zip(fresh.lines()).position(|(old, new)| old != new);
        assert!(page == fresh, "compiler/src/reference.md, line {differs:?}; UPDATE=1 writes it anew");
    }
}
