//! A document as a WhatsApp message: `*bold*` title and labels, bare links, and data that is shown as it stands.
//!
//! WhatsApp has no escapes and does not publish how it reads its marks, so nothing depends on details: data that holds a
//! mark is never made bold, and in data a word joiner (U+2060) before a mark keeps it from beginning anything. What readers
//! copy gets no invisible signs: a code that needs it stands as monospaced text, and in an address the mark is percent-encoded.

use super::lines::{self, Channel, Layout};
use super::outputs::Written;
use crate::document::{Document, Said, Text};
use crate::escape::{Plain, WhatsAppText, begins_whatsapp_block, is_whatsapp_mark, visible};
use crate::sink::{self, Sink};

/// A document as one message.
///
/// ```
/// use ushtil::{Lang, document::{Block, Document, Fact, Role, Text, Value}, render::whatsapp};
/// let rows = [
///     (Lang::Kk, "Ашық талқылау", "Кіру коды"),
///     (Lang::Ru, "Открытое обсуждение", "Код доступа"),
///     (Lang::En, "Open discussion", "Access code"),
/// ];
/// for (lang, title, label) in rows {
///     let code = Fact::new(Role::AccessCode, Text::new(label, lang), Value::Code("047800".into()));
///     let document = Document::new(lang, "d", Text::new(title, lang)).with(Block::Facts(vec![code]));
///     assert_eq!(whatsapp::message(&document), format!("*{title}*\n*{label}*: 047800"));
/// }
/// ```
#[must_use]
pub fn message(document: &Document<'_>) -> String {
    sink::string(|out| write(document, out))
}

/// Writes a document as one message.
///
/// ```
/// use ushtil::{Lang, document::{Document, Text}, render::whatsapp, sink::Sink};
/// let document = Document::new(Lang::Kk, "lecture", Text::new("Дәріс", Lang::Kk));
/// let mut message = String::new();
/// whatsapp::write(&document, &mut Sink::string(&mut message));
/// assert_eq!(message, "*Дәріс*");
/// ```
pub fn write(document: &Document<'_>, out: &mut Sink<'_>) {
    lines::write::<WhatsApp>(document, Layout { width: None, end: "\n" }, out);
}

struct WhatsApp;

impl Channel for WhatsApp {
    const FENCE: &'static str = "```";

    fn data(text: &str, out: &mut Sink<'_>) {
        WhatsAppText(text).write(out);
    }

    fn literal(text: &str, out: &mut Sink<'_>) {
        match has_mark(text) || begins_whatsapp_block(text) {
            false => Plain(text).write(out),
            true if text.contains('`') => WhatsAppText(text).write(out),
            true => {
                out.push("```");
                Plain(text).write(out);
                out.push("```");
            }
        }
    }

    fn address(url: &str, out: &mut Sink<'_>) {
        let mut before = None;
        let mut buffer = [0; 4];
        for c in visible(url) {
            let sign = c.encode_utf8(&mut buffer);
            match is_whatsapp_mark(c, before) {
                true => percent(c, out),
                false => out.push(sign),
            }
            before = Some(c);
        }
    }

    fn mark(text: &Text<'_>) -> &'static str {
        let words = [Some(&*text.text), text.note.as_deref()];
        let is_edge_free = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let can_carry = is_edge_free(visible(&text.text).next())
            && is_edge_free(visible(&text.text).next_back())
            && !words.iter().flatten().any(|words| words.contains(['*', '_', '~', '`']));
        if can_carry { "*" } else { "" }
    }
}

fn has_mark(text: &str) -> bool {
    let before = std::iter::once(None).chain(visible(text).map(Some));
    visible(text).zip(before).any(|(c, before)| is_whatsapp_mark(c, before))
}

/// Writes a mark as an address may spell it as well (RFC 3986, section 2.1).
fn percent(mark: char, out: &mut Sink<'_>) {
    out.push(match mark {
        '*' => "%2A",
        '_' => "%5F",
        '~' => "%7E",
        _ => "%60",
    });
}

/// The row `whatsapp`.
pub(super) fn of(said: &Said<'_>) -> Written {
    Ok(Some(message(said.short())))
}
