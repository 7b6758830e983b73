//! The words of a text, and what the checks of two languages look for in them.

use std::ops::Range;

use super::finding::TextFinding;

/// A run of letters and digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) start: usize,
    pub(super) text: &'a str,
    /// Inside «…», where names stand that keep their own language.
    pub(super) quoted: bool,
}

impl Word<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    pub(super) fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

pub(super) fn words(text: &str) -> Vec<Word<'_>> {
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

pub(super) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

pub(super) fn is_kazakh_letter(c: char) -> bool {
    matches!(
        c,
        'ә' | 'ғ'
            | 'қ'
            | 'ң'
            | 'ө'
            | 'ұ'
            | 'ү'
            | 'һ'
            | 'і'
            | 'Ә'
            | 'Ғ'
            | 'Қ'
            | 'Ң'
            | 'Ө'
            | 'Ұ'
            | 'Ү'
            | 'Һ'
            | 'І'
    )
}

pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// The months, in the form that stands in a date.
pub(super) const KAZAKH_MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
pub(super) const RUSSIAN_MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

/// `20 Тамыз`: a month begins with a small letter after a day.
pub(super) fn capital_month(words: &[Word<'_>], months: &[&str], findings: &mut Vec<TextFinding>) {
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
pub(super) fn phrases(text: &str, table: &[(&str, &str)], code: &'static str, findings: &mut Vec<TextFinding>) {
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
