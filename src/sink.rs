//! Where text is written: a `String`, which is appended to directly, or any other [`fmt::Write`].

use std::cell::Cell;
use std::fmt;

use crate::lang::Lang;
use ushtil_lang::TextElement;

/// The one destination that every formatter, inflection and compiled message writes to.
///
/// A [`String`] is reserved for once and copied into. Any other [`fmt::Write`] is reached through one pointer,
/// and its first error is kept until [`Sink::finish`], so that writing itself never has to be checked.
///
/// ```
/// use ushtil::sink::Sink;
/// let mut text = String::new();
/// let mut out = Sink::string(&mut text);
/// out.join(&["20", "\u{a0}", "тамыз"]);
/// assert!(out.finish().is_ok());
/// assert_eq!(text, "20\u{a0}тамыз");
/// ```
pub struct Sink<'a> {
    target: Target<'a>,
    inner: Option<&'a dyn Inner>,
    guesses: Guesses,
}

/// Whether forms of names that are only guessed may be written, or a message takes its `.nominative`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Guesses {
    /// They are not written.
    #[default]
    Withheld,
    /// They are written as forms that are known.
    Shown,
}

/// Who writes the messages inside of a message, where those are not written as they were compiled.
pub(crate) trait Inner {
    /// Writes the message that is the value of a variable.
    fn write(&self, variable: &str, lang: Lang, out: &mut Sink<'_>);

    /// Takes note of where an element begins or ends, which is no text; who asks for plain text does not.
    fn mark(&self, mark: Mark<'_>, out: &mut Sink<'_>) {
        mark.leave_out(out);
    }
}

/// Where an element begins or ends in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark<'n> {
    /// The element of this name begins.
    Open(&'n str),
    /// The element ends that began last.
    Close,
}

impl Mark<'_> {
    /// What plain text has in its place: nothing, but a new line for `<br>`.
    pub(crate) fn leave_out(self, out: &mut Sink<'_>) {
        if self == Mark::Open(TextElement::Br.name()) {
            out.push("\n");
        }
    }
}

enum Target<'a> {
    String(&'a mut String),
    Dyn(&'a mut dyn fmt::Write, fmt::Result),
}

impl<'a> Sink<'a> {
    /// A sink that appends to a string; nothing written to it can fail.
    #[inline]
    pub fn string(text: &'a mut String) -> Self {
        Sink { target: Target::String(text), inner: None, guesses: Guesses::Withheld }
    }

    /// A sink over any other writer.
    #[inline]
    pub fn dynamic(writer: &'a mut dyn fmt::Write) -> Self {
        Sink { target: Target::Dyn(writer, Ok(())), inner: None, guesses: Guesses::Withheld }
    }

    /// Writes to the same place, with messages inside of messages written by `inner`.
    pub(crate) fn with_inner(&mut self, inner: Option<&dyn Inner>, write: impl FnOnce(&mut Sink<'_>)) {
        let guesses = self.guesses;
        match &mut self.target {
            Target::String(string) => write(&mut Sink { target: Target::String(string), inner, guesses }),
            Target::Dyn(writer, result) => {
                let mut out = Sink { target: Target::Dyn(&mut **writer, *result), inner, guesses };
                write(&mut out);
                *result = out.finish();
            }
        }
    }

    /// Writes to the same place, with or without guesses at forms of names.
    pub fn with_guesses(&mut self, guesses: Guesses, write: impl FnOnce(&mut Sink<'_>)) {
        let before = std::mem::replace(&mut self.guesses, guesses);
        write(self);
        self.guesses = before;
    }

    /// Whether guesses at forms of names are written.
    #[must_use]
    #[inline]
    pub fn guesses(&self) -> Guesses {
        self.guesses
    }

    /// Who writes the messages inside of the one that is being written.
    #[inline]
    pub(crate) fn inner(&self) -> Option<&'a dyn Inner> {
        self.inner
    }

    /// Tells whoever asks where elements are that one begins or ends here.
    pub(crate) fn mark(&mut self, mark: Mark<'_>) {
        match self.inner {
            Some(inner) => inner.mark(mark, self),
            None => mark.leave_out(self),
        }
    }

    /// Writes one piece of text.
    #[inline]
    pub fn push(&mut self, text: &str) {
        match &mut self.target {
            Target::String(string) => string.push_str(text),
            Target::Dyn(writer, result) => {
                if result.is_ok() {
                    *result = writer.write_str(text);
                }
            }
        }
    }

    /// The string behind the sink, if it is one: a writer of many small pieces asks once instead of for each piece.
    #[inline]
    pub(crate) fn as_string(&mut self) -> Option<&mut String> {
        match &mut self.target {
            Target::String(string) => Some(string),
            Target::Dyn(..) => None,
        }
    }

    /// Writes pieces one after another, reserving room for all of them at once.
    #[inline]
    pub fn join(&mut self, pieces: &[&str]) {
        match &mut self.target {
            Target::String(string) => {
                string.reserve(pieces.iter().map(|piece| piece.len()).sum());
                pieces.iter().for_each(|piece| string.push_str(piece));
            }
            Target::Dyn(..) => pieces.iter().for_each(|piece| self.push(piece)),
        }
    }

    /// Ends the writing.
    ///
    /// # Errors
    /// The first error of the writer behind [`Sink::dynamic`]; a string gives none.
    #[inline]
    pub fn finish(self) -> fmt::Result {
        match self.target {
            Target::String(_) => Ok(()),
            Target::Dyn(_, result) => result,
        }
    }
}

/// Text of a length unknown beforehand, as a string of exactly its size: a buffer of the thread is lent for the writing.
pub(crate) fn string(write: impl FnOnce(&mut Sink<'_>)) -> String {
    thread_local!(static SPARE: Cell<String> = const { Cell::new(String::new()) });
    const KEPT: usize = 64 * 1024; // a buffer that one long text needed is not kept
    let mut buffer = SPARE.take();
    buffer.clear();
    write(&mut Sink::string(&mut buffer));
    if buffer.capacity() > KEPT {
        return buffer;
    }
    let text = buffer.as_str().to_owned();
    SPARE.set(buffer);
    text
}

impl fmt::Write for Sink<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        match &self.target {
            Target::String(_) => Ok(()),
            Target::Dyn(_, result) => *result,
        }
    }
}
