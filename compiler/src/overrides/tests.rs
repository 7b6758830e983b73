//! What is read quickly is read as `fluent-syntax` reads it: the entries, their texts, every problem.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::parse::File;

const VARIABLES: [(&str, Type); 3] = [("count", Type::Integer), ("org", Type::Name), ("text", Type::String)];

fn known() -> Known<'static> {
    let mut known = Known::default();
    for id in ["a", "b", "c-d", "E_f", "g.title", "a.label", "much"] {
        known.add("event", id, if id == "b" { &[] as &[(&str, Type); 0] } else { &VARIABLES }, Lines::One);
    }
    known.add("event", "lines", &VARIABLES, Lines::Many);
    known.add("other", "elsewhere", &VARIABLES, Lines::One);
    known
}

fn source(locale: Lang, text: &str) -> Source {
    Source { locale, module: "event".into(), path: format!("{locale}/event.ftl"), text: text.into() }
}

/// What a file was read as, but for comments.
fn read(file: &File<'_>) -> Vec<String> {
    let definitions = file.definitions.iter().map(|found| {
        let Definition { file, id, kind, .. } = found;
        format!("{file} {kind:?} {id} {:?} {:?} {:?}", file_range(found), found.value(), found.attributes())
    });
    definitions.chain(file.errors.iter().map(|error| format!("{error:?}"))).collect()
}

fn file_range(definition: &Definition<'_>) -> *const u8 {
    definition.id.as_ptr()
}

/// Both readings of a text, as an override in each language, agree; how many lines were read without the parser.
fn check(text: &str) -> usize {
    let sources = Lang::ALL.map(|locale| source(locale, text));
    let (quick, slow) = (Files::scan(&sources, |_| true), Files::parse(&sources, &[]));
    for (quick, slow) in quick.files.iter().zip(&slow.files) {
        assert_eq!(read(quick), read(slow), "{text:?}");
    }
    let limits = Limits { placeables: 4, text_bytes: 200, ..Limits::DEFAULT };
    for limits in [limits, Limits { origin: Origin::Own, ..limits }] {
        let known = known();
        let [quick, slow] = [&quick, &slow].map(|files| check_files(files, &known, &limits, Vec::new()));
        let print = |found: &Overrides<'_>| found.diagnostics.iter().map(|d| d.render(&sources)).collect::<Vec<_>>();
        assert_eq!(print(&quick), print(&slow), "{text:?}");
        let texts = |found: &Overrides<'_>| {
            let without_line = |text: &Override<'_>| format!("{:?}", Override { line: None, ..text.clone() });
            let mut texts: Vec<String> = found.texts.iter().map(without_line).collect();
            texts.sort();
            texts
        };
        assert_eq!(texts(&quick), texts(&slow), "{text:?}");
    }
    quick.files[0].definitions.iter().filter(|definition| definition.line().is_some()).count()
}

#[test]
fn lines_are_read_as_the_parser_reads_them() {
    let rows = [
        ("", 0),
        ("a = Мәтін", 1),
        ("a = Мәтін\n", 1),
        ("a=Мәтін\r\nb   =   x  \r\n", 2),
        ("\n\n   \n\r\n  \r\na = x\n   \n\r\n\nb = y\n    ", 2),
        ("a = x\n    y\n", 0),
        ("a = x\n\n\n    y\nb = z", 1),
        ("a = x\n    .label = y\n", 0),
        ("a = x\n.label = y\nb = z\n", 1),
        ("a =\n    x\nb = y\n", 1),
        ("a =\nb = y\n", 0),
        ("a = x\n{ $count }\nb = y", 1),
        ("a = x\n}\nb = y", 0),
        ("a = x\n[other] y\nb = y", 0),
        ("a = x\n*y\nb = y", 0),
        ("a = x\n\ty\nb = y", 0),
        ("a = x\nәріп\nb = y", 0),
        ("a = x\n1\nb = y", 0),
        ("\u{feff}a = x\nb = y", 0),
        ("a = x\r", 0),
        ("a = x\r\r\nb = y", 1),
        ("a = x\ry\nb = y", 1),
        ("a = x\n\rb = y", 0),
        ("a = \u{a0}\nb = \t\n", 2),
        ("a = { $count }\nb = {$text}x{   $org   }  \n", 2),
        ("a = { $count }{ $count }\nb = { $count } \t { $nope }\n", 2),
        ("a = { $count }{ $count }{ $count }{ $count }{ $count }\nb = x\n", 2),
        ("a = { $1 }\nb = y", 0),
        ("b = y\na = { count }\nc-d = { \"x\" }\n", 1),
        ("b = y\na = { $count\n}\nc-d = x\n", 2),
        ("a = { \nb = y\nc-d = x\n", 0),
        ("a = {\nb }\nb = y\nc-d = x\n", 2),
        ("a = { $count ->\n[one] x\n*[other] y\n}\nb = y\n", 1),
        ("a = { $count ->\n    [one] x\n   *[other] y\n}\nb = y\n-t = z\na = x\n", 2),
        ("# c\n#\n## d\n### e\na = x\n# f\nb = y\n#", 2),
        ("#c\na = x\nb = y\n", 0),
        ("a = x\n#### c\nb = y\n", 1),
        ("# c\n#d\na = x\n", 0),
        ("# c\r\na = x\r\n# d\r\n\r\nb = y\r\n", 2),
        ("# c\n    a = x\nb = y\n", 0),
        ("a = x\na = y\nb = z\nnope = { b }\n", 3),
        ("a = <b>\nb = x: «y» — z\nc-d = javascript: x\nE_f = Орны\u{202e}x\n", 4),
        ("much = я{ \"<\" }b\na = <{ $text }b>\nb = &{ $text };\n", 2),
        ("a = { b }\nb = x\nc-d = { a }{ -t }\n-t = y\n", 1),
        ("a = { b }\nb = <b>\n", 1),
        ("elsewhere = x\nseats = y\nA = z\na-b = x\naB = y\n", 5),
        ("a = \\u00AB \"\\u04D9\" { $text }\\\n", 1),
        ("a b = x\nc-d = y\n-t = x\n- = y\n = z\n", 0),
        ("a = x\nlines = x\n    y\ng =\n    .title = { $count }\n", 1),
    ];
    for (text, lines) in rows {
        assert_eq!(check(text), lines, "{text:?}");
    }
    let spaces = [source(Lang::Kk, "# c\n    ")];
    let blank = Files::scan(&spaces, |_| true).files[0].errors.len();
    assert_eq!(blank, 0, "spaces at the end of a file are nothing");
    let long = format!("a = {}\nb = {}\n", "я".repeat(101), "x".repeat(200));
    assert_eq!(check(&long), 2);
}

#[test]
fn random_files_are_read_as_the_parser_reads_them() {
    const PARTS: [&str; 44] = [
        "a",
        "b",
        "c-d",
        "E_f",
        "much",
        "lines",
        " = ",
        "=",
        " ",
        "   ",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "{ $count }",
        "{$text}",
        "{ $nope }",
        "{",
        "}",
        "{ $",
        " }",
        "{ b }",
        "{ -t }",
        "-t = x",
        "\n    ",
        ".label = ",
        ".title = x",
        "# c",
        "#",
        "## ",
        "->",
        "[one] x",
        "*[other] y",
        "Орны",
        "«сөз»",
        "x",
        "<b>",
        "\"",
        "{ \"x\" }",
        "\u{feff}",
        "é",
        "\na = { $count ->\n    [one] x\n   *[other] y\n }\n",
    ];
    const ENTRIES: [&str; 12] = [
        "a = x\n",
        "b = y\r\n",
        "c-d = { $text } x\n",
        "# c\n",
        "\n",
        "E_f = { $count ->\n   *[other] { $count }\n}\n",
        "much = x\n    y\n",
        "-t = z\n",
        "g =\n    .title = x\n",
        "lines = { b }\n",
        "  \n",
        "## c\r\n",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    };
    let (mut lines, mut whole) = (0, 0);
    for round in 0..6_000 {
        let mut text = String::new();
        for _ in 0..below(14) {
            // mostly entries, so that there are files without mistakes; the longer a file, the fewer fragments
            let entry = below(if round % 3 == 0 { 2 } else { 12 }) > 0;
            text.push_str(if entry { ENTRIES[below(ENTRIES.len())] } else { PARTS[below(PARTS.len())] });
        }
        if text.rsplit('\n').next().is_some_and(|last| last.trim_matches(' ').is_empty()) {
            text.truncate(text.trim_end_matches(' ').len()); // the parser takes spaces at a file’s end for an entry, Fluent does not
        }
        let found = check(&text);
        lines += found;
        whole += usize::from(found > 0);
    }
    println!("{lines} lines in {whole} files");
    assert!(whole > 2_000, "{whole}");
}
