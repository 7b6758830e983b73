//! Whatever authors write in whatever notation goes out and comes back byte for byte, and what is restricted never goes out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/canary.rs"]
#[allow(dead_code, reason = "other tests ask for more of it")]
mod canary;

use std::fmt::Write;

use canary::{filled, spares};
use ushtil::Lang;
use ushtil::content::{Audience, Kind};
use ushtil::exchange::{Format, Glossary, Project};
use ushtil_compiler::Source;

/// How many projects are made up.
const ROUNDS: u64 = 18;

/// Numbers that look random and are the same in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut n = self.0;
        n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((n ^ (n >> 31)) % sides as u64).unwrap()
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }

    fn words(&mut self, lang: Lang) -> String {
        let words: &[&str] = match lang {
            Lang::Kk => &["дәріс", "сот", "«Әділ сөз»", "қорғаушы", "2026 жылғы", "\\ кері", "іс-шара", "& т.б."],
            Lang::Ru => {
                &["лекция", "суд", "«Адвокат»", "защитник", "2026 года", "\\ назад", "круглый стол", "и др. <1>"]
            }
            Lang::En => {
                &["lecture", "court", "“Advocate”", "counsel", "it’s 2026", "back\\slash", "a \"quoted\" word", "A & B"]
            }
        };
        let count = 1 + self.roll(4);
        (0..count).map(|_| self.one(words)).collect::<Vec<_>>().join(" ")
    }
}

/// The files of a project.
#[derive(Default)]
struct Made {
    sources: Vec<Source>,
    content: Vec<(String, String)>,
}

impl Made {
    fn project(&self) -> Project {
        match self.content.is_empty() {
            true => Project::new().messages("locales", self.sources.clone()),
            false => Project::new().content("content", self.content.clone()),
        }
    }

    fn file(&mut self, name: &str) -> &mut String {
        let messages = self.sources.iter_mut().map(|source| (source.path.clone(), &mut source.text));
        let content = self.content.iter_mut().map(|(name, text)| (name.clone(), text));
        messages.chain(content).find(|(other, _)| other == name).unwrap().1
    }
}

/// A text as FTL has it, with what may stand in a pattern.
fn pattern(dice: &mut Dice, lang: Lang, indent: &str, depth: usize) -> String {
    let words = dice.words(lang);
    match dice.roll(8) {
        0 => format!("{words} {{ $org }}"),
        1 => format!("{{ NUMBER($count, minimumFractionDigits: 1) }}{{ \" \" }}{words}"),
        2 => format!("{words}\n{indent}    {}\n{indent}    {{ $org }} {words}", dice.words(lang)),
        3 => format!("\n{indent}    {words}\n\n{indent}      {}", dice.words(lang)),
        4 if depth < 2 => {
            let (one, other) = (pattern(dice, lang, &format!("{indent}        "), depth + 1), dice.words(lang));
            format!("{{ $count ->\n{indent}        [one] {one}\n{indent}       *[other] {other}\n{indent}    }}")
        }
        5 if depth < 2 => {
            let (a, b) = (dice.words(lang), dice.words(lang));
            format!(
                "{words} {{ $kind ->\n{indent}        [a] {a}\n{indent}       *[b] {b}\n{indent}    }} {{ $count ->\n{indent}       *[other] {b}\n{indent}    }}"
            )
        }
        6 => format!("{words} {{ \"{{\" }} {{ -brand }}"),
        _ => words,
    }
}

fn messages(dice: &mut Dice) -> Made {
    let ids = ["alpha", "beta-2", "gamma_x", "delta", "-brand"];
    let break_with = dice.one(&["\n", "\n", "\r\n"]);
    let mut sources = Vec::new();
    for lang in Lang::ALL {
        let mut text = dice.one(&["", "### Хабарлар\n\n", "# free\n\n"]).to_owned();
        for id in ids {
            if dice.roll(6) == 0 && lang != Lang::En {
                continue;
            }
            let comment = dice.one(&["", "# about it\n", "## Group\n\n", "\n\n"]);
            let equals = dice.one(&[" = ", "=", "  =  "]);
            let said = pattern(dice, lang, "", 0);
            _ = writeln!(text, "{comment}{id}{equals}{said}");
            if dice.roll(4) == 0 {
                _ = writeln!(text, "    .label = {}", pattern(dice, lang, "    ", 1));
            }
        }
        if dice.roll(5) == 0 {
            text.truncate(text.trim_end().len()); // no line end at the end of the file
        }
        let path = format!("locales/{lang}/m.ftl");
        sources.push(Source { locale: lang, module: "m".to_owned(), path, text: text.replace('\n', break_with) });
    }
    Made { sources, ..Made::default() }
}

/// A text in one of the notations that TOML has for it.
fn literal(dice: &mut Dice, text: &str, lines: bool) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    match dice.roll(if lines { 5 } else { 3 }) {
        0 if !text.contains('\'') => format!("'{text}'"),
        1 => format!("\"{}\"", escaped.replace('і', "\\u0456")),
        2 if lines => format!("'''\n{text}\n'''"),
        3 => format!("\"\"\"\n{escaped}\n\n{escaped}\n\"\"\""),
        4 => format!("\"\"\"{escaped} \\\n    {escaped}\"\"\""),
        _ => format!("\"{escaped}\""),
    }
}

/// Something said in some of the languages, in one of the notations of a table.
fn said(dice: &mut Dice, field: &str, lines: bool) -> String {
    let langs: Vec<Lang> = Lang::ALL.into_iter().filter(|_| dice.roll(4) > 0).collect();
    let langs = if langs.is_empty() { vec![Lang::Ru] } else { langs };
    let mut values = Vec::new();
    for lang in langs {
        let text = match (lines, dice.roll(3)) {
            (true, 0) => {
                format!("{} **{}** [{}](https://a.kz/{lang})", dice.words(lang), dice.words(lang), dice.words(lang))
            }
            _ => dice.words(lang).replace('<', "(").replace('>', ")"),
        };
        let value = literal(dice, &text, lines);
        let value = match dice.roll(5) {
            0 => format!("{{ value = {value}, state = \"draft\" }}"),
            1 => format!("{{ state = 'machine', value = {value} }}"),
            _ => value,
        };
        values.push((lang, value));
    }
    match dice.roll(3) {
        0 => values.iter().map(|(lang, value)| format!("{field}.{lang} = {value} # {lang}\n")).collect(),
        1 => {
            let all: Vec<String> = values.iter().map(|(lang, value)| format!("{lang} = {value}")).collect();
            format!("{field} = {{ {} }}\n", all.join(" , "))
        }
        _ => values.iter().map(|(lang, value)| format!("  {field} . {lang}={value}\n")).collect(),
    }
}

fn content(dice: &mut Dice) -> Made {
    let mut text = dice.one(&["", "# Жазбалар\n\n", "\u{feff}"]).to_owned();
    for number in 0..1 + dice.roll(4) {
        _ = write!(text, "[[event]]\nid = 'e{number}'\nkind = \"lecture\"\n{}", said(dice, "title", false));
        text.push_str("when = { first = \"2026-03-20\" }   # күні\n");
        if dice.roll(2) == 0 {
            text.push_str(&said(dice, "summary", false));
        }
        if dice.roll(2) == 0 {
            text.push_str(&said(dice, "body", true));
        }
        for _ in 0..dice.roll(3) {
            let item = said(dice, "text", false);
            _ = write!(text, "\n[[event.agenda]]\n{item}");
        }
        text.push('\n');
    }
    let json = "{ \"place\": [ {\"id\": \"p\", \"name\": {\"kk\":\"Алматы\" ,\n\"ru\": \"\\u0410лматы\"} } ] }";
    let text = if dice.roll(3) == 0 { text.replace('\n', "\r\n") } else { text };
    let content = vec![("content/a.toml".to_owned(), text), ("content/b.json".to_owned(), json.to_owned())];
    Made { content, ..Made::default() }
}

#[test]
fn every_project_comes_back_untouched_in_every_format() {
    let mut units_seen = 0;
    for round in 0..ROUNDS {
        let mut dice = Dice(round);
        for made in [messages(&mut dice), content(&mut dice)] {
            let project = made.project();
            let units = Lang::ALL.map(|to| (to, project.units(to, None)));
            for ((to, units), format) in units.iter().flat_map(|of| Format::ALL.map(|format| (of, format))) {
                units_seen += units.len();
                let text = format.write(units);
                let delivery =
                    format.read("back", &text).unwrap_or_else(|refused| panic!("{round}: {refused}\n{text}"));
                if units.is_empty() {
                    continue;
                }
                let import = project.import(&delivery).unwrap();
                assert_eq!(import.refused, [], "{round} {to} {format:?}\n{text}");
                assert_eq!(import.written, [], "{round} {to} {format:?}\n{text}");
                assert_eq!(import.files, [], "{round} {to} {format:?}");
                assert_eq!(import.untouched, units.len(), "{round} {to} {format:?}");
            }
        }
    }
    assert!(units_seen > 1_000, "only {units_seen} units were seen");
}

/// A file in the notation that a changed text gets: letters as themselves, and no line that goes on in the next one.
fn plain(text: &str) -> String {
    text.replace("\\u0456", "і").replace("\\u0410", "А").replace(" \\\r\n    ", " ").replace(" \\\n    ", " ")
}

/// One text after the other is changed: nothing else in the file is, and the way back is the way there.
#[test]
fn a_changed_text_changes_nothing_around_it() {
    let (mut taken, mut refused) = (0, 0);
    for round in 0..ROUNDS {
        let mut dice = Dice(round ^ 0xabc);
        for mut made in [messages(&mut dice), content(&mut dice)] {
            let to = Lang::ALL[dice.roll(3)];
            let mut units = made.project().units(to, None);
            units.retain(|unit| unit.target.is_some());
            if units.is_empty() {
                continue;
            }
            let old = vec![units.swap_remove(dice.roll(units.len()))];
            let mut new = old.clone();
            new[0].target = new[0].target.as_ref().map(|text| format!("{text} 2"));
            let import = made.project().import(&Format::Tsv.read("new", &Format::Tsv.write(&new)).unwrap()).unwrap();
            refused += import.refused.len();
            let changed = import.files.into_iter().find(|(name, _)| !name.ends_with("translations.toml"));
            let Some((name, text)) = changed else { continue };
            taken += 1;
            let before = std::mem::replace(made.file(&name), text);
            let back = made.project().import(&Format::Tsv.read("old", &Format::Tsv.write(&old)).unwrap()).unwrap();
            assert_eq!(back.refused, [], "{round}");
            let text = back.files.iter().find(|(other, _)| *other == name).map(|(_, text)| text);
            assert_eq!(text.map(|text| plain(text)), Some(plain(&before)), "{round}");
        }
    }
    assert!(taken > 6 && taken > refused * 4, "{taken} taken, {refused} refused");
}

/// A canary in every field of every kind: those of restricted fields are in no export, the others are.
#[test]
fn no_export_has_anything_restricted() {
    let bare = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let glossary = Glossary::read("g.tsv", "en\tkk\nzqx0001\tzqx0002\n").unwrap();
    let (mut hidden, mut shown) = (0, 0);
    for (kind, visibility) in
        Kind::ALL.into_iter().flat_map(|kind| [Audience::Registered, Audience::Organisers].map(|level| (kind, level)))
    {
        for one in filled(kind, visibility) {
            let files = [("spares.toml".to_owned(), spares()), ("full.toml".to_owned(), one.toml.clone())];
            let project = Project::new().content("content", files);
            let mut units = Lang::ALL.map(|to| (to, project.units(to, None)));
            units.iter_mut().for_each(|(_, units)| glossary.annotate(units));
            for ((to, units), format) in units.iter().flat_map(|of| Format::ALL.map(|format| (of, format))) {
                let out = bare(&format.write(units));
                // a reference is restricted, the person that it names is not
                for canary in one.canaries.iter().filter(|canary| !canary.field.ends_with(".person")) {
                    let Some(mark) = &canary.mark else { continue };
                    let is_there = out.contains(mark.as_str());
                    if canary.restricted && !canary.open {
                        assert!(!is_there, "{} for {visibility} is in {format:?} into {to}", canary.field);
                        hidden += 1;
                    } else {
                        shown += usize::from(is_there);
                    }
                }
            }
        }
    }
    assert!(hidden > 500 && shown > 500, "{hidden} were looked for, {shown} others were there");
}
