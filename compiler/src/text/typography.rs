//! Quotation marks, dashes, dots and spaces of each language.

use crate::finding::TextFinding;
use crate::word::Has;
use ushtil_lang::{Lang, Quotes};

pub(super) fn check(text: &str, has: Has, locale: Lang, findings: &mut Vec<TextFinding>) {
    if has.any(Has::QUOTE) {
        quotes(text, locale, findings);
    }
    if has.all(Has::HYPHEN | Has::DIGIT) {
        ranges(text, findings);
    }
    if has.any(Has::PAIR) {
        dashes(text, locale, findings);
        dots(text, findings);
        spaces(text, findings);
    }
}

fn quotes(text: &str, locale: Lang, findings: &mut Vec<TextFinding>) {
    let quotes = locale.quotes();
    let curled = quotes == Quotes::CURLY;
    let mut guillemets = 0_u32;
    let mut curly = 0_u32;
    for (at, c) in text.char_indices() {
        let wrong = match c {
            '"' => true,
            '«' | '»' | '„' if curled => curly == 0,
            '“' | '”' | '„' | '‟' if !curled => guillemets == 0,
            _ => false,
        };
        match c {
            '«' => guillemets += 1,
            '»' => guillemets = guillemets.saturating_sub(1),
            '“' => curly += 1,
            '”' => curly = curly.saturating_sub(1),
            _ => {}
        }
        if wrong {
            let message = format!("`{c}` is not a quotation mark of {}", locale.name());
            let ([open, close], [first, last]) = (quotes.outer, quotes.inner);
            let help = match curled {
                true => format!("write {open}…{close}"),
                false => format!("write {open}…{close}, and {first}…{last} inside"),
            };
            findings.push(TextFinding::new(at..at + c.len_utf8(), "quotes", message).help(help));
        }
    }
    if curled {
        for (at, _) in text.match_indices('\'') {
            findings.push(TextFinding::new(at..at + 1, "quotes", "a straight apostrophe").help("write ’"));
        }
    }
}

fn dashes(text: &str, locale: Lang, findings: &mut Vec<TextFinding>) {
    let dash = locale.dash();
    for wrong in [" - ", "\u{a0}- "] {
        for (at, _) in text.match_indices(wrong) {
            let from = at + wrong.len() - 2;
            findings.push(
                TextFinding::new(from..from + 1, "dash", "a hyphen in place of a dash").help(format!("write `{dash}`")),
            );
        }
    }
}

/// `10-13`: two small numbers or two years that rise.
fn ranges(text: &str, findings: &mut Vec<TextFinding>) {
    for (at, _) in text.match_indices('-') {
        let before = text.get(..at).unwrap_or("");
        let after = text.get(at + 1..).unwrap_or("");
        let left: String =
            before.chars().rev().take_while(char::is_ascii_digit).collect::<Vec<_>>().into_iter().rev().collect();
        let right: String = after.chars().take_while(char::is_ascii_digit).collect();
        let outside_left = before.get(..before.len() - left.len()).and_then(|rest| rest.chars().next_back());
        let outside_right = after.get(right.len()..).and_then(|rest| rest.chars().next());
        let glued =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '/' | ':' | '+' | '№'));
        if glued(outside_left) || outside_right.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | ':')) {
            continue;
        }
        let (Ok(low), Ok(high)) = (left.parse::<u32>(), right.parse::<u32>()) else { continue };
        let days = left.len() <= 2 && right.len() <= 2 && high <= 31;
        let years = (1900..=2100).contains(&low) && (1900..=2100).contains(&high);
        if low < high && (days || years) {
            let range = at - left.len()..at + 1 + right.len();
            let message = format!("a hyphen in the range `{left}-{right}`");
            findings.push(TextFinding::new(range, "range", message).help(format!("write `{left}–{right}`")));
        }
    }
}

fn dots(text: &str, findings: &mut Vec<TextFinding>) {
    for (at, _) in text.match_indices("...") {
        findings.push(TextFinding::new(at..at + 3, "ellipsis", "three dots").help("write `…`"));
    }
}

fn spaces(text: &str, findings: &mut Vec<TextFinding>) {
    for (at, _) in text.match_indices("  ") {
        let alone = at == 0 || text.get(..at).is_some_and(|before| before.ends_with([' ', '\n']));
        if !alone {
            findings.push(TextFinding::new(at..at + 2, "spaces", "two spaces").help("write one"));
        }
    }
    for mark in [" ,", " ;", " !", " ?"] {
        for (at, _) in text.match_indices(mark) {
            let message = format!("a space before `{}`", mark.trim());
            findings.push(TextFinding::new(at..at + 2, "spaces", message).help("take it out"));
        }
    }
}
