//! The words of a text, and what checks look for in them.

use std::ops::Range;

use crate::finding::TextFinding;

/// A run of letters and digits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    pub(crate) start: usize,
    pub(crate) text: &'a str,
    /// Inside «…», where names stand that keep their own language.
    pub(crate) quoted: bool,
}

impl Word<'_> {
    pub(crate) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    pub(crate) fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut depth = 0_u32;
    let mut start = None;
    let marks = text.char_indices().chain(std::iter::once((text.len(), ' ')));
    for (at, c) in marks {
        let inside = c.is_alphanumeric() || is_combining(c);
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text.get(from..at).unwrap_or("");
                words.push(Word { start: from, text: word, quoted: depth > 0 });
                start = None;
            }
            _ => {}
        }
        match c {
            '«' | '“' | '„' => depth += 1,
            '»' | '”' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    words
}

pub(crate) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The letters that Kazakh has and Russian has not.
pub(crate) fn is_kazakh_letter(c: char) -> bool {
    "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c)
}

pub(crate) fn has_kazakh_letters(text: &str) -> bool {
    text.chars().any(is_kazakh_letter)
}

pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// `20 Тамыз`: a month begins with a small letter after a day.
pub(crate) fn capital_month(words: &[Word<'_>], months: &[&str], findings: &mut Vec<TextFinding>) {
    for pair in words.windows(2) {
        let [day, month] = pair else { continue };
        let lower = month.text.to_lowercase();
        let begins = months.iter().any(|name| lower.starts_with(name));
        if day.is_number() && begins && month.text.starts_with(char::is_uppercase) {
            let message = format!("a month with a capital letter: `{}`", month.text);
            findings.push(TextFinding::new(month.range(), "capital-month", message).help(format!("write `{lower}`")));
        }
    }
}

/// Phrases that are always wrong, each with what to write.
pub(crate) fn phrases(text: &str, table: &[(&str, &str)], code: &'static str, findings: &mut Vec<TextFinding>) {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return;
    }
    for (wrong, right) in table {
        for (at, _) in lower.match_indices(wrong) {
            let before = lower.get(..at).and_then(|before| before.chars().next_back());
            if before.is_some_and(char::is_alphanumeric) {
                continue;
            }
            let range = at..at + wrong.len();
            let found = text.get(range.clone()).unwrap_or(wrong);
            findings.push(TextFinding::new(range, code, format!("`{found}`")).help(format!("write `{right}`")));
        }
    }
}
