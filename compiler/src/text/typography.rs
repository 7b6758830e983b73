//! Quotation marks, dashes, dots and spaces of each language.

use super::TextFinding;
use crate::source::Locale;

pub(super) fn check(text: &str, locale: Locale, findings: &mut Vec<TextFinding>) {
    quotes(text, locale, findings);
    dashes(text, locale, findings);
    ranges(text, findings);
    dots(text, findings);
    spaces(text, findings);
}

fn quotes(text: &str, locale: Locale, findings: &mut Vec<TextFinding>) {
    let mut guillemets = 0_u32;
    let mut curly = 0_u32;
    for (at, c) in text.char_indices() {
        let wrong = match (locale, c) {
            (_, '"') => true,
            (Locale::En, '«' | '»' | '„') => curly == 0,
            (Locale::Kk | Locale::Ru, '“' | '”' | '„' | '‟') => guillemets == 0,
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
            let hint = match locale {
                Locale::Kk => "write «…», and “…” inside",
                Locale::Ru => "write «…», and „…“ inside",
                Locale::En => "write “…”",
            };
            findings.push(TextFinding::new(at..at + c.len_utf8(), "quotes", message).hint(hint));
        }
    }
    if locale == Locale::En {
        for (at, _) in text.match_indices('\'') {
            findings.push(TextFinding::new(at..at + 1, "quotes", "a straight apostrophe").hint("write ’"));
        }
    }
}

fn dashes(text: &str, locale: Locale, findings: &mut Vec<TextFinding>) {
    let dash = if locale == Locale::Ru { '—' } else { '–' };
    for wrong in [" - ", "\u{a0}- "] {
        for (at, _) in text.match_indices(wrong) {
            let from = at + wrong.len() - 2;
            findings.push(
                TextFinding::new(from..from + 1, "dash", "a hyphen in place of a dash").hint(format!("write `{dash}`")),
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
            findings.push(TextFinding::new(range, "range", message).hint(format!("write `{left}–{right}`")));
        }
    }
}

fn dots(text: &str, findings: &mut Vec<TextFinding>) {
    for (at, _) in text.match_indices("...") {
        findings.push(TextFinding::new(at..at + 3, "ellipsis", "three dots").hint("write `…`"));
    }
}

fn spaces(text: &str, findings: &mut Vec<TextFinding>) {
    for (at, _) in text.match_indices("  ") {
        let alone = at == 0 || text.get(..at).is_some_and(|before| before.ends_with([' ', '\n']));
        if !alone {
            findings.push(TextFinding::new(at..at + 2, "spaces", "two spaces").hint("write one"));
        }
    }
    for mark in [" ,", " ;", " !", " ?"] {
        for (at, _) in text.match_indices(mark) {
            let message = format!("a space before `{}`", mark.trim());
            findings.push(TextFinding::new(at..at + 2, "spaces", message).hint("take it out"));
        }
    }
}
