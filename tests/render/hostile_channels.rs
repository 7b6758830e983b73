//! Hostile texts in channels that have signs for marks: Telegram's MarkdownV2 and WhatsApp (TX-02, TX-04, SE-20), read back as these
//! apps read them.

use crate::corpus::corpus;
use crate::hostile::{check, is_break, on_one_line};
use crate::sample::filled;
use ushtil::Lang;
use ushtil::document::{Block, Document, Fact, Role, Text, Value};
use ushtil::escape::{TelegramMarkdown, TelegramMarkdownCode, TelegramMarkdownTarget, WhatsAppText};
use ushtil::render::whatsapp;

const JOINER: char = '\u{2060}';

/// A message in MarkdownV2 as the Bot API reads it: a sign that is neither escaped nor part of a mark is an error.
fn read_markdown(source: &str) -> Result<Vec<String>, String> {
    let signs: Vec<char> = source.chars().collect();
    let mut out = Vec::new();
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut at = 0;
    let starts = |at: usize, mark: &str| mark.chars().enumerate().all(|(n, c)| signs.get(at + n) == Some(&c));
    while let Some(c) = signs.get(at) {
        let escaped = signs.get(at + 1).filter(|next| *c == '\\' && ('\u{1}'..='\u{7e}').contains(*next));
        if let Some(next) = escaped {
            text.push(*next);
            at += 2;
            continue;
        }
        let in_code = open.last() == Some(&"`");
        let mark = match in_code {
            true => ["`"].iter().find(|mark| starts(at, mark)),
            false => ["||", "__", "```", "`", "*", "_", "~", "](", "[", ">"].iter().find(|mark| starts(at, mark)),
        };
        match mark {
            Some(&"](") if open.pop() == Some("[") => {
                let mut address = String::new();
                at += 2;
                while signs.get(at).is_some_and(|c| *c != ')') {
                    at += usize::from(
                        signs[at] == '\\' && signs.get(at + 1).is_some_and(|c| ('\u{1}'..='\u{7e}').contains(c)),
                    );
                    address.push(*signs.get(at).ok_or("an escape at the end")?);
                    at += 1;
                }
                signs.get(at).ok_or("a link without an end")?;
                at += 1;
                out.extend([format!("text {}", std::mem::take(&mut text)), format!("link {address}")]);
            }
            Some(&">") if at == 0 || signs[at - 1] == '\n' => {
                out.push("quotation".to_owned());
                at += 1;
            }
            Some(mark) => {
                out.extend([format!("text {}", std::mem::take(&mut text)), (*mark).to_owned()]);
                match open.last() == Some(mark) {
                    true => _ = open.pop(),
                    false => open.push(mark),
                }
                at += mark.chars().count();
            }
            None if !in_code && "_*[]()~`>#+-=|{}.!".contains(*c) => return Err(format!("a bare {c:?} at {at}")),
            None => {
                text.push(*c);
                at += 1;
            }
        }
    }
    out.push(format!("text {text}"));
    if open.is_empty() { Ok(out) } else { Err(format!("{open:?} stays open")) }
}

#[test]
fn telegram_markdown_shows_data_literally() {
    let flatten = |_, data: &str| {
        let (text, target, code) = (TelegramMarkdown(data), TelegramMarkdownTarget(data), TelegramMarkdownCode(data));
        let source = format!("{text}\n*{text}*\n_{text}_ ~{text}~\n[{text}]({target}) `{code}`\n{text}");
        read_markdown(&source).unwrap_or_else(|error| panic!("{data:?} as {source:?}: {error}"))
    };
    check("MarkdownV2", flatten, |line, data| line.replace(crate::sample::TOKEN, &on_one_line(data)));
}

#[test]
fn reader_of_markdown_sees_what_is_not_escaped() {
    for wrong in ["20.08.2021", "+7 705", "a-b", "*a", "[a](b", "`a", "a!", "a_b"] {
        assert!(read_markdown(wrong).is_err(), "{wrong}");
    }
    assert_eq!(read_markdown("*a*").unwrap(), ["text ", "*", "text a", "*", "text "]);
}

/// A message as WhatsApp reads it: a mark opens at the beginning, after a space or after a sign, before anything but a space, and
/// closes after anything but a space, before anything but a letter or digit; backticks pair everywhere.
/// Bold is taken out; everything else that is no plain text is named.
fn read_whatsapp(message: &str) -> Vec<String> {
    let mut out = Vec::new();
    for line in message.split('\n') {
        let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_list = line.starts_with("- ") || line.starts_with("* ");
        let is_numbered = number.len() < line.len() && number.starts_with(". ");
        if line.starts_with('>') || is_list || is_numbered {
            out.push("block".to_owned());
        }
        out.push(without_marks(line).replace(JOINER, ""));
    }
    out
}

fn without_marks(line: &str) -> String {
    let signs: Vec<char> = line.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while at < signs.len() {
        let c = signs[at];
        if signs[at..].starts_with(&['`'; 3])
            && let Some(length) = signs[at + 3..].windows(3).position(|three| three == ['`'; 3]).filter(|n| *n > 0)
        {
            out.extend(&signs[at + 3..at + 3 + length]);
            at += length + 6;
            continue;
        }
        let opens_after = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || "«“”»–—№…".contains(c);
        let opens = at == 0 || opens_after(signs[at - 1]);
        let closes = |end: usize| {
            !signs[end - 1].is_whitespace() && signs.get(end + 1).is_none_or(|c| !c.is_alphanumeric()) && end > at + 1
        };
        let may_open = "*_~`".contains(c) && opens && signs.get(at + 1).is_some_and(|c| !c.is_whitespace());
        let mut ends = if may_open { at + 1..signs.len() } else { 0..0 };
        match ends.find(|end| signs[*end] == c && closes(*end)) {
            Some(end) if c == '*' => {
                out.extend(&signs[at + 1..end]);
                at = end + 1;
            }
            Some(end) => {
                out.push_str("<formatted>");
                at = end + 1;
            }
            None => {
                out.push(c);
                at += 1;
            }
        }
    }
    out
}

#[test]
fn whatsapp_shows_data_literally() {
    let flatten = |lang, data: &str| read_whatsapp(&whatsapp::message(&filled(lang, data)));
    check("whatsapp", flatten, |line, data| line.replace(crate::sample::TOKEN, &on_one_line(data).replace(JOINER, "")));
}

#[test]
fn reader_of_whatsapp_sees_what_is_not_neutralised() {
    assert_eq!(
        read_whatsapp("*a* _b_ `c` 5_6_7\n> x\n- y\n1. z"),
        ["a <formatted> <formatted> 5_6_7", "block", "> x", "block", "- y", "block", "1. z"]
    );
}

#[test]
fn data_that_holds_no_marks_gets_no_signs() {
    for data in corpus() {
        let plain = !data.contains(['*', '_', '~', '`', '>', '-', '.', ')']);
        if plain && !data.chars().any(is_break) {
            assert!(data.contains(JOINER) || !WhatsAppText(&data).to_string().contains(JOINER), "{data:?}");
        }
    }
}

#[test]
fn codes_and_mailboxes_can_be_copied() {
    for (lang, label) in [(Lang::Kk, "Кіру коды"), (Lang::Ru, "Код доступа"), (Lang::En, "Access code")]
    {
        let rows =
            [("047800", "047800"), ("ab_cd", "ab_cd"), ("_abc_", "```_abc_```"), ("*1*", "```*1*```"), ("a*b", "a*b")];
        for (code, shown) in rows {
            for value in [Value::Code(code.into()), Value::Email(code.into())] {
                let fact = Fact::new(Role::AccessCode, Text::new(label, lang), value);
                let document = Document::new(lang, "a", Text::new(label, lang)).with(Block::Facts(vec![fact]));
                assert_eq!(whatsapp::message(&document), format!("*{label}*\n*{label}*: {shown}"));
                assert_eq!(document.text(), format!("{label}\n{label}: {code}"));
            }
        }
    }
}
