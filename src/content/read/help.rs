//! Help: what an author probably meant by a date, an address or a notation that cannot be read as it is.

use jiff::civil::{Date, Time};

use super::finding::Code;
use super::problem::{Problem, is_like_a_name, shown};
use super::tree::SyntaxError;

/// The day that is meant by `20.08.2021`, `2021/8/20` or `2021-8-20`.
pub(crate) fn day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.trim().trim_end_matches('.').split(['.', '/', '-']).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<i16>().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()));
    let (year, day) = match (first.len(), last.len()) {
        (4, 1 | 2) => (first, last),
        // 08/20/2021 may be either day or month first, so only the order with full stops is taken
        (1 | 2, 4) if text.contains('.') => (last, first),
        _ => return None,
    };
    let small = |part: &str| number(part).and_then(|number| i8::try_from(number).ok());
    Date::new(number(year)?, small(month)?, small(day)?).ok()
}

/// The hour that is meant by `15.00`, `9:30` or `15-00`.
fn hour(text: &str) -> Option<Time> {
    let (hours, minutes) = text.split_once([':', '.', '-'])?;
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let both = digits(hours) && digits(minutes) && minutes.len() == 2;
    Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok().filter(|_| both)
}

/// What to write for a date that was written otherwise, or that no calendar has.
pub(crate) fn date(text: &str) -> Option<String> {
    match day(text) {
        Some(day) => Some(format!("write `{day}`")),
        None => looks_right(text, "0000-00-00").then(|| "there is no such day in the calendar".to_owned()),
    }
}

/// What to write for a day and hour that were written otherwise.
pub(crate) fn clock(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(day) = day(text) {
        return Some(format!("add the hour, `{day}T15:00`; whole days are `first` and `last`"));
    }
    if hour(text).is_some() {
        return Some("write the day before the hour: `2021-08-20T15:00`".to_owned());
    }
    let (date, time) = text.split_once(['T', ' '])?;
    match (day(date), hour(time.trim())) {
        (Some(date), Some(time)) => Some(format!("write `{date}T{}`", time.strftime("%H:%M"))),
        (Some(_), None) => Some("the hour is from `00:00` to `23:59`".to_owned()),
        (None, _) => looks_right(date, "0000-00-00").then(|| "there is no such day in the calendar".to_owned()),
    }
}

/// What to write for a moment in UTC that was written otherwise.
pub(crate) fn moment(text: &str) -> Option<String> {
    if let Some(day) = day(text) {
        return Some(format!("write `{day}T00:00:00Z`"));
    }
    let moment: jiff::civil::DateTime = text.parse().ok()?;
    Some(format!("say in which zone: `{moment}Z` in UTC, `{moment}+05:00` in Almaty since March 2024"))
}

/// What to write for an address that is none; nothing of the address is repeated, for it may hold a secret.
pub(crate) fn address(text: &str) -> Option<&'static str> {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let domain = host.contains('.') && !host.contains([' ', '@', ':']) && !host.starts_with('.');
    match text {
        _ if text.contains("](") => Some("write the address alone, without the words of a Markdown link"),
        _ if text.starts_with('<') => Some("write the address alone, without `<` and `>`"),
        _ if text.trim() != text => Some("take out the spaces around it"),
        _ if text.starts_with("//") => Some("write `https:` before it"),
        _ if text.starts_with("http") && text.contains(' ') => Some("write `%20` for a space; one address a field"),
        _ if domain => Some("write `https://` before it"),
        _ => None,
    }
}

/// Whether a text has digits where the pattern has zeroes, and its other characters where they are.
fn looks_right(text: &str, pattern: &str) -> bool {
    let same = |(found, wanted): (u8, u8)| if wanted == b'0' { found.is_ascii_digit() } else { found == wanted };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(same)
}

/// A syntax error; a number with a leading zero is said to be what it is.
pub(crate) fn syntax(text: &str, error: &SyntaxError, kinds: &[&str], notation: &str) -> Problem {
    let from = text.get(error.span.start..).unwrap_or_default();
    let written: String = from.chars().take_while(char::is_ascii_digit).collect();
    if written.len() > 1 && written.starts_with('0') {
        let problem = Problem::new(Code::Str, "a number with a leading zero", "text: put it in quotes");
        return problem.help("a code is text, because a number loses its leading zeros");
    }
    let found = match error.message.as_str() {
        "" => "a syntax error".to_owned(),
        "duplicate key" => match text.get(error.span.clone()).filter(|key| is_like_a_name(key)) {
            Some(key) => format!("the key {} a second time", shown(key)),
            None => "a key a second time".to_owned(),
        },
        message => message.to_owned(),
    };
    Problem::new(Code::Syntax, found, format!("a file in {notation}")).help_if(syntax_help(text, error, kinds))
}

/// What to do about a syntax error that people make again and again.
fn syntax_help(text: &str, error: &SyntaxError, kinds: &[&str]) -> Option<String> {
    let from = text.get(error.span.start..).unwrap_or_default();
    let line = || from.lines().next().unwrap_or_default(); // which may be as long as the file
    let word: &str = text.get(error.span.clone()).unwrap_or_default();
    match error.message.as_str() {
        "duplicate key" if kinds.contains(&word) => Some(format!("write `[[{word}]]` above each, the first one too")),
        "duplicate key" => Some("take one of the two out".to_owned()),
        _ if from.starts_with(['“', '”', '„', '«', '»', '‘', '’']) => {
            Some("put the text into straight quotes: `\"…\"`".to_owned())
        }
        message if message.contains("basic string") => {
            Some("end the text with `\"`; one of several lines stands between `\"\"\"` and `\"\"\"`".to_owned())
        }
        message if message.contains("newline") && line().contains('"') => {
            Some("a quotation mark inside a text is written `\\\"`, or «…»".to_owned())
        }
        message if message.contains("string values must be quoted") => {
            Some("put the text into quotes: `\"…\"`".to_owned())
        }
        message if message.contains("unquoted key") && line().starts_with(':') => {
            Some("this is TOML, where `=` stands between key and value".to_owned())
        }
        _ => None,
    }
}
