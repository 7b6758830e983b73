//! A form: a name in a case, not yet written anywhere.

use std::fmt;

use super::Grade;
use super::ru::grammar as russian;
use crate::sink::{Guesses, Sink};

/// A name, date or number in the case that was asked for.
///
/// It borrows the text that it is a form of, holds static endings beside it, and becomes text when it is written.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Grade, Name}};
/// let body = Name::organisation()
///     .text(Lang::Kk, "Әділет министрлігі")
///     .text(Lang::Ru, "Министерство юстиции")
///     .text(Lang::En, "Ministry of Justice")
///     .build();
/// let kazakh = body.inflect(Lang::Kk, Case::Genitive);
/// assert_eq!(kazakh.grade(), Grade::Regular);
/// assert_eq!(kazakh.to_string(), "Әділет министрлігінің");
/// assert_eq!(body.inflect(Lang::Ru, Case::Genitive).to_string(), "Министерства юстиции");
/// assert_eq!(body.inflect(Lang::En, Case::Possessive).to_string(), "Ministry of Justice’s");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Form<'a> {
    body: Body<'a>,
    grade: Grade,
}

#[derive(Debug, Clone, Copy)]
enum Body<'a> {
    Joined(&'a str, &'static str),
    Pieces([&'a str; 4]),
    Russian(russian::Phrase<'a>),
    /// The text as it was given, and a guess that nobody has asked for.
    Withheld(&'a str, russian::Phrase<'a>),
    /// The same, of a form that was found before.
    WithheldFinished(&'a str, &'a str),
}

impl<'a> Form<'a> {
    pub(crate) fn given(text: &'a str) -> Self {
        Form::joined(text, "", Grade::Given)
    }

    pub(crate) fn unknown(text: &'a str) -> Self {
        Form::joined(text, "", Grade::Unknown)
    }

    #[inline]
    pub(crate) fn joined(text: &'a str, ending: &'static str, grade: Grade) -> Self {
        Form { body: Body::Joined(text, ending), grade }
    }

    pub(crate) fn pieces(pieces: [&'a str; 4], grade: Grade) -> Self {
        Form { body: Body::Pieces(pieces), grade }
    }

    pub(crate) fn russian(phrase: russian::Phrase<'a>) -> Self {
        let body = match phrase.grade() {
            Grade::Guess => Body::Withheld(phrase.text(), phrase),
            _ => Body::Russian(phrase),
        };
        Form { body, grade: phrase.grade() }
    }

    /// The Russian form of a text, found before: a guess is printed only if somebody asks for it.
    #[inline]
    pub(crate) fn finished(form: &'a str, grade: Grade, text: &'a str) -> Self {
        let body = if grade == Grade::Guess { Body::WithheldFinished(text, form) } else { Body::Joined(form, "") };
        Form { body, grade }
    }

    /// How sure the form is.
    #[must_use]
    #[inline]
    pub fn grade(&self) -> Grade {
        self.grade
    }

    /// Whether a form was found that may be printed: none is where the grade is [`Grade::Unknown`], nor where it is a guess
    /// about a Russian word, unless [`Form::guessed`] has asked for it; a whole voice asks by
    /// [`Guessing`](crate::message::Guessing).
    ///
    /// What such a form writes is the name as it was given, which a sentence must not use in place of the case.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        self.grade != Grade::Unknown && !matches!(self.body, Body::Withheld(..) | Body::WithheldFinished(..))
    }

    /// Whether a form was found that may be written to a sink, which may ask for guesses.
    #[must_use]
    #[inline]
    pub fn is_known_to(&self, out: &Sink<'_>) -> bool {
        self.is_known() || out.guesses() == Guesses::Shown && self.grade != Grade::Unknown
    }

    /// The form, a guess included: what the letters of a Russian word suggest, though no dictionary has it.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Grade, Name}};
    /// let body = Name::organisation().text(Lang::Ru, "Новый бумбараш").build();
    /// let form = body.inflect(Lang::Ru, Case::Genitive);
    /// assert_eq!((form.grade(), form.is_known(), form.to_string()), (Grade::Guess, false, "Новый бумбараш".to_owned()));
    /// assert_eq!(form.guessed().to_string(), "Нового бумбараша");
    /// ```
    #[must_use]
    pub fn guessed(self) -> Self {
        match self.body {
            Body::Withheld(_, phrase) => Form { body: Body::Russian(phrase), grade: self.grade },
            Body::WithheldFinished(_, form) => Form { body: Body::Joined(form, ""), grade: self.grade },
            _ => self,
        }
    }

    /// Whether nothing about the form is guessed: the grade is [`Grade::Given`] or [`Grade::Regular`].
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.grade <= Grade::Regular
    }

    /// What follows the text in this form, if the form is the whole text and something after it.
    pub(crate) fn ending_after(&self, text: &str) -> Option<&'static str> {
        match self.body {
            Body::Joined(body, ending) if body.len() == text.len() => Some(ending),
            _ => None,
        }
    }

    /// Writes the form, allocating nothing.
    #[inline]
    pub fn write(&self, out: &mut Sink<'_>) {
        match &self.body {
            Body::Joined(text, ending) => {
                out.push(text);
                if !ending.is_empty() {
                    out.push(ending);
                }
            }
            _ => self.write_pieces(out),
        }
    }

    #[inline(never)]
    fn write_pieces(&self, out: &mut Sink<'_>) {
        match &self.body {
            Body::Joined(text, ending) => out.join(&[text, ending]),
            Body::Pieces(pieces) => out.join(pieces),
            Body::Russian(phrase) => phrase.write(out),
            Body::Withheld(_, phrase) if out.guesses() == Guesses::Shown => phrase.write(out),
            Body::WithheldFinished(_, form) if out.guesses() == Guesses::Shown => out.push(form),
            Body::Withheld(text, _) | Body::WithheldFinished(text, _) => out.push(text),
        }
    }
}

impl fmt::Display for Form<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Sink::dynamic(f);
        self.write(&mut out);
        out.finish()
    }
}
