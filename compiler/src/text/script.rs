//! Letters of another alphabet that look the same, and letters of old encodings.

use crate::finding::TextFinding;
use crate::word::{Has, Word, is_cyrillic};
use ushtil_lang::Lang;

/// Cyrillic letters and the Latin ones that look like them.
const ALIKE: [(char, char); 38] = [
    ('а', 'a'),
    ('с', 'c'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('х', 'x'),
    ('у', 'y'),
    ('і', 'i'),
    ('һ', 'h'),
    ('ә', 'ə'),
    ('ө', 'ɵ'),
    ('қ', 'k'),
    ('к', 'k'),
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('Ү', 'Y'),
    ('Ә', 'Ə'),
    ('Ө', 'Ɵ'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('ү', 'v'),
    ('Ѕ', 'S'),
    ('Ј', 'J'),
    ('в', 'b'),
    ('м', 'm'),
    ('т', 't'),
    ('н', 'n'),
    ('г', 'r'),
];

pub(super) fn check(text: &str, has: Has, words: &[Word<'_>], locale: Lang, findings: &mut Vec<TextFinding>) {
    let latin = locale.script() == "Latn" && has.any(Has::LATIN) && latin_text(text);
    for word in words {
        if word.has.all(Has::LATIN | Has::CYRILLIC) {
            mixed(word, findings);
        }
        if word.has.any(Has::OLD) {
            old_encoding(word, findings);
        }
        if word.has.any(Has::COMBINING) {
            decomposed(word, findings);
        }
        if latin && !word.quoted && word.is_cyrillic() {
            let article = if locale.name().starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
            let message = format!("a Cyrillic word in {article} {} text: `{}`", locale.name(), word.text);
            findings.push(TextFinding::new(word.range(), "cyrillic-in-english", message));
        }
    }
}

fn latin_text(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_alphabetic())
}

fn mixed(word: &Word<'_>, findings: &mut Vec<TextFinding>) {
    let latin = word.text.chars().filter(|c| is_latin(*c)).count();
    let cyrillic = word.text.chars().filter(|c| is_cyrillic(*c)).count();
    let roman = word.text.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M' | 'І' | 'Х' | 'С' | 'М'));
    let (fixed, script) = if roman || (latin > cyrillic && to_latin(word.text).is_some()) {
        (to_latin(word.text), "Latin")
    } else {
        (to_cyrillic(word.text), "Cyrillic")
    };
    let message = format!("`{}` mixes Latin and Cyrillic letters", word.text);
    let mut finding = TextFinding::new(word.range(), "mixed-script", message);
    finding = match fixed {
        Some(fixed) => finding.help(format!("write `{fixed}`, all in {script} letters")),
        None => finding.help("put a hyphen or a space between the two"),
    };
    findings.push(finding);
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | 'ə' | 'ɵ')
}

fn to_cyrillic(word: &str) -> Option<String> {
    let letter = |c: char| {
        if !is_latin(c) {
            return Some(c);
        }
        ALIKE.iter().find(|(_, latin)| *latin == c).map(|(cyrillic, _)| *cyrillic)
    };
    word.chars().map(letter).collect()
}

fn to_latin(word: &str) -> Option<String> {
    let letter = |c: char| {
        if !is_cyrillic(c) {
            return Some(c);
        }
        ALIKE.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin)
    };
    word.chars().map(letter).collect()
}

/// Macedonian and Serbian letters that Kazakh fonts of the nineties drew as Kazakh ones.
fn old_encoding(word: &Word<'_>, findings: &mut Vec<TextFinding>) {
    let kazakh = |c: char| match c {
        'ќ' => 'қ',
        'Ќ' => 'Қ',
        'ѓ' => 'ғ',
        'Ѓ' => 'Ғ',
        'њ' => 'ң',
        'Њ' => 'Ң',
        'љ' => 'ө',
        'Љ' => 'Ө',
        'ў' => 'ұ',
        'Ў' => 'Ұ',
        'ћ' => 'һ',
        'Ћ' => 'Һ',
        other => other,
    };
    let fixed: String = word.text.chars().map(kazakh).collect();
    let message = format!("`{}` has letters of an old font", word.text);
    findings.push(TextFinding::new(word.range(), "old-encoding", message).help(format!("write `{fixed}`")));
}

/// `и` with a combining breve instead of `й`.
fn decomposed(word: &Word<'_>, findings: &mut Vec<TextFinding>) {
    let fixed =
        word.text.replace("и\u{306}", "й").replace("И\u{306}", "Й").replace("е\u{308}", "ё").replace("Е\u{308}", "Ё");
    if fixed != word.text {
        let message = format!("`{fixed}` is written with combining marks");
        findings.push(
            TextFinding::new(word.range(), "decomposed", message).help("write й and ё as one letter (Unicode NFC)"),
        );
    }
}
