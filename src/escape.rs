//! Data becomes part of a format here and nowhere else: one type for each place that text can stand in.
//!
//! | type | where the text stands | what is written for `Тест & "B"` |
//! | --- | --- | --- |
//! | [`Plain`] | a line of plain text | `Тест & "B"` |
//! | [`HtmlText`] | between HTML tags | `Тест &amp; "B"` |
//! | [`HtmlAttribute`] | a quoted HTML attribute | `Тест &amp; &quot;B&quot;` |
//! | [`MarkdownText`] | running text in Markdown | `Тест \& \"B\"` |
//! | [`MarkdownCode`] | a code span in Markdown | `` `Тест & "B"` `` |
//! | [`TelegramText`] | Telegram's HTML mode | `Тест &amp; &quot;B&quot;` |
//! | [`TelegramMarkdown`] | running text in Telegram's MarkdownV2 | `Тест & "B"`, but `20\.08` |
//! | [`TelegramMarkdownTarget`] | the address of a link in MarkdownV2 | `Тест & "B"`, but `(a\)` |
//! | [`TelegramMarkdownCode`] | code in MarkdownV2 | `Тест & "B"` |
//! | [`WhatsAppText`] | a WhatsApp message | `Тест & "B"` |
//! | [`IcalText`] | a TEXT value in iCalendar | `Тест & "B"` |
//! | [`IcalParameter`] | a parameter in iCalendar | `"Тест & ^'B^'"` |
//! | [`JsonText`] | a JSON string, safe inside `<script>` | `Тест \u0026 \"B\"` |
//! | [`XmlText`] | XML text and attributes | `Тест &amp; &quot;B&quot;` |
//! | [`UrlPart`] | a query value or path segment | `%D0%A2%D0%B5%D1%81%D1%82%20%26%20%22B%22` |
//! | [`HeaderText`] | the value of a mail header | RFC 2047 words |
//!
//! In every format control characters and marks that reorder text (U+202A–U+202E, U+2066–U+2069) are left out, as are
//! code points that are no characters. Where a format is made of lines, a line break in data becomes a space, so that
//! no title can begin a line of its own.

use crate::sink::Sink;
use std::fmt;
use std::ops::Range;

macro_rules! escapers {
    ($($(#[$doc:meta])* $name:ident, $write:path, $text:literal => $written:literal;)+) => {$(
        $(#[$doc])*
        ///
        /// ```
        #[doc = concat!("use ushtil::escape::", stringify!($name), ";")]
        #[doc = concat!("assert_eq!(", stringify!($name), "(", stringify!($text), ").to_string(), ", stringify!($written), ");")]
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name<'a>(pub &'a str);

        impl $name<'_> {
            /// Writes the text, escaped for this place.
            ///
            /// ```
            #[doc = concat!("use ushtil::{escape::", stringify!($name), ", sink::Sink};")]
            /// let mut text = String::new();
            #[doc = concat!(stringify!($name), "(", stringify!($text), ").write(&mut Sink::string(&mut text));")]
            #[doc = concat!("assert_eq!(text, ", stringify!($written), ");")]
            /// ```
            #[inline]
            pub fn write(self, out: &mut Sink<'_>) {
                $write(self.0, out);
            }
        }

        impl fmt::Display for $name<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut out = Sink::dynamic(f);
                self.write(&mut out);
                out.finish()
            }
        }
    )+};
}

escapers! {
    /// A line of plain text: nothing is escaped, and no line can be forged.
    Plain, plain, "«Тіл»\nқоры" => "«Тіл» қоры";
    /// Text between HTML tags.
    HtmlText, html_text, "Тест & <b>" => "Тест &amp; &lt;b&gt;";
    /// The value of an HTML attribute, which always stands in double quotation marks.
    HtmlAttribute, html_attribute, r#"ЖШС "Тіл""# => "ЖШС &quot;Тіл&quot;";
    /// Running text in Markdown (CommonMark and its common dialects).
    ///
    /// A backslash stands before each sign that could mean something where it is. Signs that no dialect reads in
    /// their place stay bare, so that `15:00` and `(UTC+5)` can be read in the source as well.
    MarkdownText, markdown_text, "*Тіл* қоры" => r"\*Тіл\* қоры";
    /// A code span in Markdown, with its backticks.
    MarkdownCode, markdown_code, "047800" => "`047800`";
    /// Text or an attribute in Telegram's HTML mode.
    TelegramText, html_attribute, "Сұрақ & жауап" => "Сұрақ &amp; жауап";
    /// Running text in Telegram's MarkdownV2 mode, outside and inside of bold and the like and of a link's words.
    TelegramMarkdown, telegram_markdown, "20.08.2021 (жұма)" => r"20\.08\.2021 \(жұма\)";
    /// The address of a link in Telegram's MarkdownV2 mode, between its parentheses.
    TelegramMarkdownTarget, telegram_markdown_target, "https://example.kz/(a)" => r"https://example.kz/(a\)";
    /// Code in Telegram's MarkdownV2 mode, between its backticks.
    TelegramMarkdownCode, telegram_markdown_code, "`047800`" => r"\`047800\`";
    /// Text in a WhatsApp message, which knows no escapes: a word joiner (U+2060) stands before each sign that could begin bold
    /// text, a quotation or a list, so that it is shown and begins nothing.
    ///
    /// Signs after a Latin letter or a digit begin nothing anyway: `ab_channel` stays as it is and can be copied.
    WhatsAppText, whatsapp_text, "Тіл *қоры*" => "Тіл \u{2060}*қоры\u{2060}*";
    /// A value of type TEXT in iCalendar.
    IcalText, ical_text, "Алматы, Абай даңғылы; 2" => r"Алматы\, Абай даңғылы\; 2";
    /// The value of a parameter in iCalendar, quoted where it must be, with the escapes of RFC 6868.
    IcalParameter, ical_parameter, "Тіл, қоры" => r#""Тіл, қоры""#;
    /// The inside of a JSON string, which may stand inside `<script>`.
    JsonText, json_text, "</script> «Тіл»" => r"\u003c/script\u003e «Тіл»";
    /// Text or an attribute in XML 1.0.
    XmlText, xml_text, "Сұрақ & жауап" => "Сұрақ &amp; жауап";
    /// A value in a query, or a segment of a path, percent-encoded.
    UrlPart, url_part, "тіл & law" => "%D1%82%D1%96%D0%BB%20%26%20law";
    /// The value of a mail header: as it is while it is short ASCII, else in words of RFC 2047, folded.
    HeaderText, header_text, "Тіл" => "=?utf-8?B?0KLRltC7?=";
}

/// Whether a character is left out of every format.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fdd0}'..='\u{fdef}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Whether a character ends a line in some format or program.
fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The characters of a text that some format shows.
pub(crate) fn visible(text: &str) -> impl DoubleEndedIterator<Item = char> {
    text.chars().filter(|c| !is_dropped(*c))
}

/// Whether a format would show nothing of a text.
pub(crate) fn is_blank(text: &str) -> bool {
    visible(text).all(char::is_whitespace)
}

/// Writes a `mailto:` link in which an address cannot add headers.
pub(crate) fn mailto(address: &str, out: &mut Sink<'_>) {
    out.push("mailto:");
    for (at, part) in address.split('@').enumerate() {
        out.push(if at > 0 { "@" } else { "" });
        UrlPart(part).write(out);
    }
}

/// Whether a byte begins a character which [`is_dropped`] or [`is_break`] may know, 1 or 0; letters are not among them.
const fn is_suspect(byte: u8) -> u8 {
    let control = (byte < 0x20) as u8 & (byte != 9) as u8 | (byte == 0x7f) as u8;
    control | (byte == 0xc2) as u8 | (byte == 0xe2) as u8 | (byte >= 0xef) as u8
}

/// These bytes and those that are suspect in every format.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time, where an index out of range is an error")]
const fn suspects(more: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_suspect(byte as u8) == 1;
        byte += 1;
    }
    let mut at = 0;
    while at < more.len() {
        table[more[at] as usize] = true;
        at += 1;
    }
    table
}

/// Writes a text in as few pieces as possible; `replace` says what stands for a suspect character, `None` for itself.
#[inline(always)]
fn substitute(
    text: &str,
    suspects: &Suspects,
    out: &mut Sink<'_>,
    replace: impl Fn(char, &str) -> Option<&'static str>,
) {
    let mut done = 0;
    let mut at = 0;
    while let Some(found) = text.as_bytes().get(at..).and_then(|rest| suspects.first(rest)) {
        let start = at + found;
        let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) else { break };
        at = start + c.len_utf8();
        let after = text.get(at..).unwrap_or_default();
        if let Some(instead) = is_dropped(c).then_some("").or_else(|| replace(c, after)) {
            out.push(text.get(done..start).unwrap_or_default());
            out.push(instead);
            done = at;
        }
    }
    out.push(text.get(done..).unwrap_or_default());
}

/// How many bytes are compared at once.
const CHUNK: usize = 16;

/// The bytes that begin a character which has to be looked at.
struct Suspects {
    more: &'static [u8],
    table: [bool; 256],
}

impl Suspects {
    const fn new(more: &'static [u8]) -> Self {
        Suspects { more, table: suspects(more) }
    }

    /// The first of them, looked for in sixteen bytes at a time, since nearly all text has none.
    #[inline(always)]
    fn first(&self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            if self.has_any(chunk)
                && let Some(found) = self.position(bytes, at..at + CHUNK)
            {
                return Some(found);
            }
            at += CHUNK;
        }
        // where no whole chunk is left, the last bytes are looked at together with some before them
        match bytes.last_chunk() {
            Some(last) if !self.has_any(last) => None,
            _ => self.position(bytes, at..bytes.len()),
        }
    }

    /// Whether one of these bytes is in the table. rustc compares all of them at once, as long as there is as much to compare as here:
    /// the counts of `benches/instructions` would show if it did not.
    #[inline(always)]
    fn has_any(&self, chunk: &[u8; CHUNK]) -> bool {
        let mut found = 0;
        for byte in chunk {
            let of_all = is_suspect(*byte);
            found |= self.more.iter().fold(of_all, |found, more| found | u8::from(byte == more));
        }
        found != 0
    }

    fn position(&self, bytes: &[u8], range: Range<usize>) -> Option<usize> {
        let start = range.start;
        let is_suspect = |(at, byte): (usize, &u8)| {
            // after 0xc2 stand «, » and the no-break space, too, of which Kazakh and Russian text is full
            self.table.get(usize::from(*byte)).copied().unwrap_or(true)
                && (*byte != 0xc2 || bytes.get(start + at + 1).is_none_or(|next| *next < 0xa0))
        };
        Some(start + bytes.get(range)?.iter().enumerate().position(is_suspect)?)
    }
}

fn plain(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"");
    substitute(text, &SUSPECTS, out, |c, _| is_break(c).then_some(" "));
}

fn html_text(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"&<>");
    substitute(text, &SUSPECTS, out, |c, _| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        _ => is_break(c).then_some(" "),
    });
}

fn html_attribute(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"&<>\"");
    substitute(text, &SUSPECTS, out, |c, _| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        _ => is_break(c).then_some(" "),
    });
}

fn xml_text(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"&<>\"'");
    substitute(text, &SUSPECTS, out, |c, _| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => is_break(c).then_some(" "),
    });
}

/// Signs that mean something anywhere in MarkdownV2, each with its backslash.
const TELEGRAM_SIGNS: [&str; 19] = [
    "\\\\", "\\_", "\\*", "\\[", "\\]", "\\(", "\\)", "\\~", "\\`", "\\>", "\\#", "\\+", "\\-", "\\=", "\\|", "\\{",
    "\\}", "\\.", "\\!",
];

fn telegram_markdown(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"\\_*[]()~`>#+-=|{}.!");
    substitute(text, &SUSPECTS, out, |c, _| with_backslash(c, &TELEGRAM_SIGNS));
}

fn telegram_markdown_target(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"\\)");
    substitute(text, &SUSPECTS, out, |c, _| with_backslash(c, &["\\\\", "\\)"]));
}

fn telegram_markdown_code(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"\\`");
    substitute(text, &SUSPECTS, out, |c, _| with_backslash(c, &["\\\\", "\\`"]));
}

/// The sign with its backslash where it is among these, and a space for a line break.
fn with_backslash(c: char, signs: &[&'static str]) -> Option<&'static str> {
    let sign = signs.iter().find(|sign| sign.ends_with(c)).copied();
    sign.or_else(|| is_break(c).then_some(" "))
}

fn whatsapp_text(text: &str, out: &mut Sink<'_>) {
    let mut before = None;
    let mut buffer = [0; 4];
    out.push(if begins_whatsapp_block(text) { "\u{2060}" } else { "" });
    for c in visible(text).map(|c| if is_break(c) { ' ' } else { c }) {
        out.push(if is_whatsapp_mark(c, before) { "\u{2060}" } else { "" });
        out.push(c.encode_utf8(&mut buffer));
        before = Some(c);
    }
}

/// Whether a sign could begin stressed text in WhatsApp, which never begins after a Latin letter or a digit.
pub(crate) fn is_whatsapp_mark(c: char, before: Option<char>) -> bool {
    c == '`' || matches!(c, '*' | '_' | '~') && !before.is_some_and(|c| c.is_ascii_alphanumeric())
}

/// Whether a line that begins so would be a quotation or an item of a list in WhatsApp.
pub(crate) fn begins_whatsapp_block(text: &str) -> bool {
    let mut line = visible(text).skip_while(|c| c.is_whitespace()).peekable();
    if matches!(line.peek(), Some('>' | '-' | '*')) {
        return true;
    }
    let has_number = line.peek().is_some_and(char::is_ascii_digit);
    has_number
        && matches!(line.find(|c| !c.is_ascii_digit()), Some('.' | ')'))
        && line.peek().is_none_or(|c| c.is_whitespace())
}

fn ical_text(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"\\;,");
    substitute(text, &SUSPECTS, out, |c, after| match c {
        '\\' => Some("\\\\"),
        ';' => Some("\\;"),
        ',' => Some("\\,"),
        '\r' if after.starts_with('\n') => Some(""),
        _ => is_break(c).then_some("\\n"),
    });
}

fn ical_parameter(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"^\"");
    if text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return out.push(text);
    }
    out.push("\"");
    substitute(text, &SUSPECTS, out, |c, after| match c {
        '^' => Some("^^"),
        '"' => Some("^'"),
        '\r' if after.starts_with('\n') => Some(""),
        _ => is_break(c).then_some("^n"),
    });
    out.push("\"");
}

fn json_text(text: &str, out: &mut Sink<'_>) {
    const SUSPECTS: Suspects = Suspects::new(b"\"\\<>&\t");
    substitute(text, &SUSPECTS, out, |c, _| match c {
        '"' => Some("\\\""),
        '\\' => Some("\\\\"),
        '<' => Some("\\u003c"),
        '>' => Some("\\u003e"),
        '&' => Some("\\u0026"),
        '\t' => Some("\\t"),
        '\n' => Some("\\n"),
        '\r' => Some("\\r"),
        '\u{b}' => Some("\\u000b"),
        '\u{c}' => Some("\\f"),
        '\u{2028}' => Some("\\u2028"),
        '\u{2029}' => Some("\\u2029"),
        _ => None,
    });
}

fn markdown_text(text: &str, out: &mut Sink<'_>) {
    let mut rest = text.chars().peekable();
    let mut before = None; // the character written last
    let mut digits_only = true; // `1.` and `1)` begin a list
    let mut buffer = [0; 4];
    while let Some(c) = rest.next() {
        if is_dropped(c) {
            continue;
        }
        let c = if is_break(c) { ' ' } else { c };
        match c {
            ' ' if before.is_none() => out.push("&#32;"), // four of them would begin a block of code
            '\t' => out.push("&#9;"),
            _ => {
                if c.is_ascii_punctuation() && !is_bare(c, before, rest.peek().copied(), digits_only) {
                    out.push("\\");
                }
                out.push(c.encode_utf8(&mut buffer));
            }
        }
        digits_only &= c.is_ascii_digit();
        before = Some(c);
    }
}

/// Whether a sign means nothing in its place in any common dialect of Markdown.
fn is_bare(c: char, before: Option<char>, after: Option<char>, digits_only: bool) -> bool {
    let inside = before.is_some_and(char::is_alphanumeric);
    match c {
        ',' | ';' | '?' | '%' => true,
        '(' => before != Some('\\'),
        ')' => !digits_only,
        '.' => inside && !digits_only && before != Some('w') && before != Some('W') && after != Some('.'),
        ':' => inside && !after.is_some_and(|c| c.is_ascii_punctuation() || c.is_ascii_alphabetic()),
        '-' | '+' => inside && after.is_some_and(char::is_alphanumeric),
        '/' => inside,
        _ => false,
    }
}

fn markdown_code(text: &str, out: &mut Sink<'_>) {
    let mut line = String::with_capacity(text.len());
    plain(text, &mut Sink::string(&mut line));
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let pad = if line.starts_with([' ', '`']) || line.ends_with([' ', '`']) { " " } else { "" };
    (0..=longest).for_each(|_| out.push("`"));
    out.join(&[pad, &line, pad]);
    (0..=longest).for_each(|_| out.push("`"));
}

fn url_part(text: &str, out: &mut Sink<'_>) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |value: u8| HEX.get(usize::from(value & 15)).map_or('0', |b| char::from(*b));
    let mut buffer = [0; 4];
    for c in text.chars().filter(|c| !is_dropped(*c)) {
        let encoded = c.encode_utf8(&mut buffer);
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~') {
            out.push(encoded);
        } else {
            for byte in encoded.bytes() {
                let mut escape = [0; 4];
                out.push("%");
                out.push(digit(byte >> 4).encode_utf8(&mut escape));
                out.push(digit(byte).encode_utf8(&mut escape));
            }
        }
    }
}

/// The longest header line before it is folded, and the bytes of text in one encoded word, which leave room for a name before it.
const HEADER_LINE: usize = 60;
const ENCODED_WORD: usize = 36;

fn header_text(text: &str, out: &mut Sink<'_>) {
    let mut line = String::with_capacity(text.len());
    plain(text, &mut Sink::string(&mut line));
    if line.len() <= HEADER_LINE && line.bytes().all(|b| (0x20..0x7f).contains(&b)) && !line.contains("=?") {
        return out.push(&line);
    }
    let mut rest = line.as_str();
    while !rest.is_empty() {
        let end = (0..=ENCODED_WORD.min(rest.len())).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(0);
        let (word, after) = rest.split_at(if end == 0 { rest.len() } else { end });
        out.push("=?utf-8?B?");
        base64(word.as_bytes(), out);
        out.push(if after.is_empty() { "?=" } else { "?=\r\n " });
        rest = after;
    }
}

/// Writes bytes in base64, without line breaks.
pub(crate) fn base64(bytes: &[u8], out: &mut Sink<'_>) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let sextet = (bits >> (18 - 6 * place)) & 63;
            let letter = LETTERS.get(sextet as usize).map_or('=', |b| char::from(*b));
            let mut buffer = [0; 4];
            out.push(if place > chunk.len() { "=" } else { letter.encode_utf8(&mut buffer) });
        }
    }
}
