//! Compiled messages and the same FTL through `fluent-bundle` give the same text, isolation marks included.
//!
//! `fluent-bundle` prints numbers without regard to the language, so its formatter is given this library’s numbers; the
//! digits themselves are held against `Intl` where numbers are tested. Three things differ on purpose, and random texts
//! keep clear of them: `[1]` is 1 also for a number written `1.0` (`fluent-bundle` compares formatting options too);
//! `maximumFractionDigits` rounds before the plural is chosen, as in CLDR (`fluent-bundle` ignores it); and a term’s
//! parameters stay known behind a nested term (`fluent-bundle` forgets them).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::cell::RefCell;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::IntlLangMemoizer;
use ushtil::format::{Currency, DateRange, Duration, Money, Number, NumberOptions, write_number};
use ushtil::grammar::Name;
use ushtil::lang::PerLang;
use ushtil::message::{Argument, Message, Signature};
use ushtil::sink::Sink;
use ushtil::{Catalogue, Lang};
use ushtil_parity::{GENERATED_SOURCES, OWN_SOURCES, Values, off_all, on_all, own_all, two_all};

type Bundle = FluentBundle<FluentResource>;

fn printed(number: &FluentNumber, lang: Lang) -> String {
    let exact: Number = number.value.to_string().parse().unwrap();
    let mut options = NumberOptions::DEFAULT;
    if let Some(least) = number.options.minimum_fraction_digits {
        options = options.with_minimum_fraction_digits(u8::try_from(least).unwrap());
    }
    let mut text = String::new();
    write_number(exact, &options, lang, &mut Sink::string(&mut text));
    text
}

/// Numbers as ushtil prints them; fluent takes a function that knows its language.
fn formatter(lang: Lang) -> fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String> {
    fn number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
        match value {
            FluentValue::Number(number) => Some(printed(number, lang)),
            _ => None,
        }
    }
    match lang {
        Lang::Kk => |value, _| number(value, Lang::Kk),
        Lang::Ru => |value, _| number(value, Lang::Ru),
        Lang::En => |value, _| number(value, Lang::En),
    }
}

/// One bundle per language and file.
fn bundle(lang: Lang, module: &str, isolating: bool) -> Bundle {
    let (.., text) = GENERATED_SOURCES.iter().find(|(tag, name, _)| *tag == lang.tag() && *name == module).unwrap();
    let mut bundle = FluentBundle::new(vec![lang.tag().parse().unwrap()]);
    bundle.set_use_isolating(isolating);
    bundle.set_formatter(Some(formatter(lang)));
    bundle.add_builtins().unwrap();
    bundle.add_resource(FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource)).unwrap();
    bundle
}

fn arguments(message: &dyn Message) -> FluentArgs<'_> {
    let mut arguments = FluentArgs::new();
    message.arguments(&mut |name, argument| match argument {
        Argument::String(text) => arguments.set(name, text),
        Argument::Choice(word) => arguments.set(name, word),
        Argument::Integer(n) => arguments.set(name, n.to_i64().unwrap()),
        Argument::Number(number) => arguments.set(name, number.to_string().parse::<FluentNumber>().unwrap()),
        _ => panic!("the corpus has texts, words and numbers only"),
    });
    arguments
}

fn through_fluent(bundle: &Bundle, message: &dyn Message) -> Option<String> {
    let id = message.signature().id;
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let entry = bundle.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
    let pattern = match attribute {
        Some(name) => entry.get_attribute(name).unwrap().value(),
        None => entry.value().unwrap(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments(message)), &mut errors).into_owned();
    let many = errors.iter().any(|error| error.to_string().contains("Too many placeables"));
    (!many).then_some(text)
}

fn values<R>(run: impl Fn(&Values<'_>) -> R) -> Vec<R> {
    let start: jiff::ZonedDateTime = "2021-08-20T15:00[Asia/Almaty]".parse().unwrap();
    let end: jiff::ZonedDateTime = "2021-08-20T17:30[Asia/Almaty]".parse().unwrap();
    let range = DateRange::days(start.date(), end.date());
    let names = [
        Name::organisation()
            .text(Lang::Kk, "«Сорос-Қазақстан» қоры")
            .text(Lang::Ru, "Фонд «Сорос-Казахстан»")
            .text(Lang::En, "Soros Foundation–Kazakhstan")
            .build(),
        Name::place().text(Lang::Kk, "Алматы").text(Lang::Ru, "Алматы").text(Lang::En, "Almaty").build(),
        Name::organisation().text(Lang::Kk, "Qwrt").text(Lang::Ru, "Qwrt").text(Lang::En, "Qwrt").build(),
    ];
    let list = ["Алматы", "Астана", "Париж"];
    let message = ushtil::messages::event::SeatsLeft { count: 2.into() };
    let rows = [
        (0, "0.5", "Айгүл", "", 0),
        (1, "1.5", "alpha", "beta", 1),
        (2, "2.25", "beta", "«Тіл»", 2),
        (5, "1234.5", "gamma", "{ $n }", 0),
        (21, "21.75", "", "a\nb", 1),
        (1_234_567, "0.125", "Zoom", "№ 5", 2),
    ];
    let with =
        |(index, (integer, number, text, other, choice)): (usize, (i64, &str, &'static str, &'static str, usize))| {
            run(&Values {
                integer: integer.into(),
                number: number.parse().unwrap(),
                text,
                other,
                choice,
                start: &start,
                end: &end,
                range: &range,
                name: &names[index % names.len()],
                list: &list,
                names: &names,
                length: Duration::ZERO.years(1).weeks(index as u64).hours(5),
                money: Money::new("1234.5".parse::<Number>().unwrap(), Currency::KZT),
                message: &message,
            })
        };
    rows.into_iter().enumerate().map(with).collect()
}

/// Shows every message of a module, with these values.
type All = fn(&Values<'_>, &mut dyn FnMut(&dyn Message));

/// How many texts were compared.
fn compare(isolating: bool, all: All) -> usize {
    let mut modules: Vec<&str> = GENERATED_SOURCES.iter().map(|(_, module, _)| *module).collect();
    modules.sort_unstable();
    modules.dedup();
    let bundles: Vec<(&str, PerLang<Bundle>)> =
        modules.into_iter().map(|module| (module, PerLang::of(|lang| bundle(lang, module, isolating)))).collect();
    let differing = RefCell::new(Vec::new());
    let count = values(|v| {
        let mut compared = 0;
        all(v, &mut |message| {
            let signature = message.signature();
            let (_, bundles) = bundles.iter().find(|(module, _)| *module == signature.module).unwrap();
            for lang in Lang::ALL {
                let Some(theirs) = through_fluent(&bundles[lang], message) else { continue };
                let ours = message.to_string_in(lang);
                if ours != theirs {
                    differing.borrow_mut().push(Difference::new(message, lang, ours.clone(), theirs));
                }
                let mut written = String::new();
                message.write(lang, &mut written).unwrap();
                assert_eq!(ours, written, "through any writer");
                compared += 1;
            }
        });
        compared
    });
    let differing = differing.into_inner();
    if let Some(least) = differing.iter().min_by_key(|difference| difference.size()) {
        panic!("{} texts differ, of which this is the smallest:\n{least}", differing.len());
    }
    count.into_iter().sum()
}

/// A text that came out otherwise than `fluent-bundle` says it.
struct Difference {
    place: String,
    ftl: String,
    values: Vec<String>,
    ours: String,
    theirs: String,
}

impl Difference {
    fn new(message: &dyn Message, lang: Lang, ours: String, theirs: String) -> Self {
        let Signature { module, id, .. } = message.signature();
        let mut values = Vec::new();
        message.arguments(&mut |name, argument| {
            values.push(match argument {
                Argument::String(text) | Argument::Choice(text) => format!("{name} = {text:?}"),
                Argument::Integer(n) => format!("{name} = {n}"),
                Argument::Number(n) => format!("{name} = {n}"),
                _ => format!("{name} = …"),
            });
        });
        let (.., text) = GENERATED_SOURCES.iter().find(|(tag, name, _)| *tag == lang.tag() && name == module).unwrap();
        let place = format!("{}/{module}.ftl: {id}", lang.tag());
        Difference { place, ftl: entry(text, id), values, ours, theirs }
    }

    /// What is least to read: a short text with short values.
    fn size(&self) -> usize {
        self.ftl.len() + self.ours.len()
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Difference { place, ftl, values, ours, theirs } = self;
        write!(f, "{place}\n{ftl}\nwith {}\nours   {ours:?}\ntheirs {theirs:?}", values.join(", "))
    }
}

/// A message of a file, or one attribute of it, with the terms that stand before it.
fn entry(text: &str, id: &str) -> String {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let blocks = text.split('\n').fold(Vec::<String>::new(), |mut blocks, line| {
        match blocks.last_mut() {
            Some(block) if line.starts_with([' ', '}', '[']) => *block += &format!("\n{line}"),
            _ => blocks.push(line.to_owned()),
        }
        blocks
    });
    let name = |block: &str| block.split(' ').next().unwrap_or_default().to_owned();
    let mut whole = blocks.iter().find(|block| name(block) == id).cloned().unwrap_or_default();
    for term in blocks.iter().rev().filter(|block| block.starts_with('-')) {
        if whole.contains(&name(term)) {
            whole = format!("{term}\n{whole}");
        }
    }
    whole + &attribute.map(|name| format!("\n(the attribute .{name})")).unwrap_or_default()
}

#[test]
fn the_smallest_difference_is_shown_with_its_text() {
    let text = "-fund = қор\nm1 = { $n ->\n    [one] { -fund }\n   *[other] жоқ\n}\n    .a = b\nm2 = c";
    assert_eq!(
        entry(text, "m1.a"),
        "-fund = қор\nm1 = { $n ->\n    [one] { -fund }\n   *[other] жоқ\n}\n    .a = b\n(the attribute .a)"
    );
    assert_eq!(entry(text, "m2"), "m2 = c");
}

#[test]
fn compiled_messages_say_what_fluent_says() {
    let count = compare(false, off_all);
    println!("{count} texts compared without isolation marks");
    assert!(count >= 10_000, "{count}");
}

#[test]
fn with_isolation_marks_too() {
    let count = compare(true, on_all);
    println!("{count} texts compared with isolation marks");
    assert!(count >= 10_000, "{count}");
}

#[test]
fn the_librarys_own_messages_say_the_same_through_a_catalogue() {
    let lang = |tag: &str| Lang::ALL.into_iter().find(|lang| lang.tag() == tag).unwrap();
    let sources = OWN_SOURCES.iter().map(|(tag, module, text)| (lang(tag), *module, *text));
    let catalogue = Catalogue::from_sources(sources);
    let counts = values(|v| {
        let mut compared = 0;
        own_all(v, &mut |message| {
            for lang in Lang::ALL {
                let signature = message.signature();
                let compiled = message.to_string_in(lang);
                assert_eq!(
                    catalogue.show(message, lang).to_string(),
                    compiled,
                    "{}.{}",
                    signature.module,
                    signature.id
                );
                compared += 1;
            }
        });
        compared
    });
    let count: usize = counts.into_iter().sum();
    println!("{count} texts of the library compared");
    assert!(count > 3_000, "{count}");
}

/// Compiled without Kazakh: a language that is not there says the default, and the others what they say among all.
#[test]
fn a_program_of_two_languages_says_each_in_its_own_and_any_other_in_the_default() {
    type All = fn(&Values<'_>, &mut dyn FnMut(&dyn Message));
    let said = |all: All| {
        values(|v| {
            let mut said = Vec::new();
            all(v, &mut |message| said.push(Lang::ALL.map(|lang| message.to_string_in(lang))));
            said
        })
    };
    let (two, all) = (said(two_all).concat(), said(off_all).concat());
    assert!(two.len() > 150, "{}", two.len());
    assert!(two.iter().all(|[kk, ru, _]| kk == ru), "Kazakh is the default");
    let of_all: std::collections::HashSet<(&str, &str)> =
        all.iter().map(|[_, ru, en]| (ru.as_str(), en.as_str())).collect();
    let strange = two.iter().find(|[_, ru, en]| !of_all.contains(&(ru.as_str(), en.as_str())));
    assert_eq!(strange, None, "another text than among three languages");
    let languages = ushtil_parity::two::CONTRACT.languages;
    assert_eq!(languages, ushtil::Languages::from([Lang::Ru, Lang::En]));
    let signatures = ushtil_parity::two::CONTRACT.signatures();
    assert!(signatures.into_iter().all(|s| Lang::ALL.into_iter().all(|lang| languages.contains(s.language(lang)))));
}
