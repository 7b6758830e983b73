//! Russian: persons by rule, organisations by their head, places from lists; anything else is unknown.

mod dictionary;
mod endings;
mod heads;
mod names;
mod person;
mod phrase;
mod places;
mod shortened;

use super::name::Parts;
use super::{Animacy, Case, Declines, Gender, GrammaticalNumber, Kind};
use crate::sink::Sink;

/// Where the pieces of a form go.
pub(crate) type Out<'o> = dyn FnMut(&str) + 'o;

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

/// A text whose every word has a known form in a case.
///
/// The words are walked twice, once to see that all are known and once to write them, so that nothing is stored.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase<'a> {
    text: &'a str,
    case: Case,
    facts: Facts<'a>,
}

impl<'a> Phrase<'a> {
    /// The text in a case, if its form is known.
    pub(crate) fn find(text: &'a str, case: Case, facts: Facts<'a>) -> Option<Self> {
        walk(text, case, &facts, &mut |_| ())?;
        Some(Phrase { text, case, facts })
    }

    pub(crate) fn write(&self, out: &mut Sink<'_>) {
        // `find` has walked the same words to the end
        let _ = walk(self.text, self.case, &self.facts, &mut |piece| out.push(piece));
    }
}

fn walk(text: &str, case: Case, facts: &Facts<'_>, out: &mut Out<'_>) -> Option<()> {
    if facts.kind == Kind::Person {
        return person::write(text, case, facts, out);
    }
    if shortened::is_indeclinable(text, facts) {
        out(text);
        return Some(());
    }
    if let Some(place) = places::find(text, facts) {
        return place.write(text, case, out);
    }
    // neither a body nor a work is joined of places
    let joins = !matches!(facts.kind, Kind::Organisation | Kind::Work);
    if joins
        && let Some((first, second)) = text.split_once(" и ")
        && let (Some(one), Some(other)) = (places::find(first, facts), places::find(second, facts))
    {
        one.write(first, case, out)?;
        out(" и ");
        return other.write(second, case, out);
    }
    phrase::write(text, case, facts, out)
}

/// The gender and number that the head of a text has.
pub(crate) fn agreement(text: &str, facts: Facts<'_>) -> (Option<Gender>, Option<GrammaticalNumber>) {
    if facts.kind == Kind::Person {
        return (facts.gender, None);
    }
    match phrase::agreement(text, &facts) {
        Some(None) => (None, Some(GrammaticalNumber::Plural)),
        Some(gender) => (gender, Some(GrammaticalNumber::Singular)),
        None => places::agreement(text, &facts),
    }
}
