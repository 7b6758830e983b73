//! Texts with nothing in braces but variables, written without `fluent`.

use ushtil_compiler::LinePiece;

use super::problem::ShowError;
use crate::lang::Lang;
use crate::message::{Argument, Message, Voice, generated};
use crate::sink::Sink;

/// Writes a text without variables.
pub(super) fn write_words(text: &str, limit: usize, out: &mut String) -> Result<(), ShowError> {
    if text.len() > limit {
        return Err(ShowError::TooLong { limit });
    }
    out.push_str(text);
    Ok(())
}

/// Writes a text and the values of its variables; other messages among them are put into words by the voice.
pub(super) fn write(
    text: &str,
    message: &dyn Message,
    (lang, voice): (Lang, &dyn Voice),
    limit: usize,
    out: &mut String,
) -> Result<(), ShowError> {
    let start = out.len();
    for piece in LinePiece::all(text) {
        let mut known = true;
        match piece {
            LinePiece::Text(words) => out.push_str(words),
            LinePiece::Variable(wanted) => {
                known = false;
                message.arguments(&mut |name, argument| {
                    if name == wanted {
                        known = true;
                        print(argument, (lang, voice), &mut Sink::string(out));
                    }
                });
            }
        }
        if !known {
            return Err(ShowError::Unresolved);
        }
        if out.len() - start > limit {
            return Err(ShowError::TooLong { limit });
        }
    }
    Ok(())
}

/// Writes a value as a compiled text does.
pub(super) fn print(argument: Argument<'_>, (lang, voice): (Lang, &dyn Voice), out: &mut Sink<'_>) {
    match argument {
        Argument::String(text) => out.push(text),
        Argument::Choice(word) => out.push(word),
        Argument::Integer(n) => generated::integer(n, lang, out),
        Argument::Number(number) => generated::number(number, lang, out),
        Argument::Date(date) => generated::date(date, lang, out),
        Argument::Time(time) => generated::time(time, lang, out),
        Argument::DateTime(moment) => generated::datetime(moment, lang, out),
        Argument::DateRange(range) => generated::range(range, lang, out),
        Argument::Money(money) => generated::money(money, lang, out),
        Argument::Duration(length) => generated::duration(length, lang, out),
        Argument::Name(name) => out.push(name.text(lang)),
        Argument::Names(names) => generated::names(names, lang, out),
        Argument::List(items) => generated::list(items, lang, out),
        Argument::Message(message) => voice.put(message, lang, out),
        Argument::Link(_) | Argument::Element(_) => {}
    }
}
