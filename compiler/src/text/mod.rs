//! Checks of plain text in Kazakh, Russian or English: scripts, typography, and mistakes that people make.

mod kazakh;
mod russian;
mod script;
mod typography;

use std::ops::Range;

use ushtil_lang::Lang;

/// Something in a text that a careful reader would mark.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextFinding {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The check's name, as in `mixed-script`.
    pub code: &'static str,
    /// What was found, without full stop.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl TextFinding {
    fn new(range: Range<usize>, code: &'static str, message: impl Into<String>) -> Self {
        TextFinding { range, code, message: message.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Every finding in a text, in the order of reading.
///
/// ```
/// use ushtil_compiler::{Lang, text::check_text};
/// let findings = check_text("Cоңғы жаңалықтар", Lang::Kk); // the first letter is Latin
/// assert_eq!(findings[0].code, "mixed-script");
/// assert_eq!(findings[0].help.as_deref(), Some("write `Соңғы`, all in Cyrillic letters"));
///
/// assert!(check_text("Круглый стол \"О языках\"", Lang::Ru)[0].code == "quotes");
/// assert!(check_text("Round table on languages – open to all", Lang::En).is_empty());
/// ```
#[must_use]
pub fn check_text(text: &str, locale: Lang) -> Vec<TextFinding> {
    let mut findings = Vec::new();
    let words = words(text);
    script::check(text, &words, locale, &mut findings);
    typography::check(text, locale, &mut findings);
    match locale {
        Lang::Kk => kazakh::check(text, &words, &mut findings),
        Lang::Ru => russian::check(text, &words, &mut findings),
        Lang::En => {}
    }
    findings.sort_by_key(|finding| (finding.range.start, finding.range.end));
    findings
}

/// A run of letters and digits.
#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    start: usize,
    text: &'a str,
    /// Inside «…», where names stand that keep their own language.
    quoted: bool,
}

impl Word<'_> {
    fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    fn is_number(&self) -> bool {
        self.text.bytes().all(|byte| byte.is_ascii_digit())
    }
}

fn words(text: &str) -> Vec<Word<'_>> {
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

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_kazakh_letter(c: char) -> bool {
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

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// The months, in the form that stands in a date.
const KAZAKH_MONTHS: [&str; 12] = [
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
const RUSSIAN_MONTHS: [&str; 12] = [
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
fn capital_month(words: &[Word<'_>], months: &[&str], findings: &mut Vec<TextFinding>) {
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
fn phrases(text: &str, table: &[(&str, &str)], code: &'static str, findings: &mut Vec<TextFinding>) {
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
