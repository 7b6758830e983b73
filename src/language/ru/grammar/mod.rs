//! Russian: persons by rule, organisations by their head, places from lists; anything else is unknown.
//!
//! Sources stand in the file of each rule.

mod asian;
mod capitals;
mod counted;
mod date;
mod dictionary;
mod endings;
mod figures;
mod finished;
mod given;
mod heads;
pub(crate) mod lexicon;
mod names;
mod nouns;
mod person;
mod phrase;
mod places;
mod preposition;
mod shortened;
mod written;

pub(crate) use self::date::find as date;
pub(crate) use self::figures::{is_figures, is_number, ordinal};
pub(crate) use self::finished::Finished;
pub(crate) use self::preposition::{about, with, within};
use self::written::{Out, Single};

use crate::language::{Animacy, Case, Declines, Gender, Grade, GrammaticalNumber, NameKind, Parts};
use crate::sink::Sink;

/// What is known of a text besides its letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) kind: NameKind,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<GrammaticalNumber>,
    pub(crate) animacy: Option<Animacy>,
    pub(crate) declines: Option<Declines>,
    pub(crate) parts: Option<&'a Parts>,
    /// Whether what letters alone suggest is asked for too.
    pub(crate) guess: bool,
    /// Whether the plural is asked for of a name in the singular.
    pub(crate) many: bool,
}

impl Facts<'_> {
    pub(crate) const fn of(kind: NameKind) -> Facts<'static> {
        Facts {
            kind,
            gender: None,
            number: None,
            animacy: None,
            declines: None,
            parts: None,
            guess: false,
            many: false,
        }
    }
}

/// A text whose every word has a known form in a case.
///
/// Walking the words to see that all are known finds the pieces too; where there are more of them than there is room
/// for, the words are walked once more to be written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase<'a> {
    text: &'a str,
    case: Case,
    facts: Facts<'a>,
    grade: Grade,
    pieces: [&'a str; PIECES],
    found: usize,
}

/// Enough for two adjectives, a head and what follows.
const PIECES: usize = 10;

impl<'a> Phrase<'a> {
    /// The text in a case, if its form is known, or may be guessed at.
    pub(crate) fn find(text: &'a str, case: Case, facts: Facts<'a>) -> Option<Self> {
        Phrase::search(text, case, facts, Grade::Regular)
            .or_else(|| Phrase::search(text, case, Facts { guess: true, ..facts }, Grade::Guess))
    }

    pub(crate) const fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) const fn grade(&self) -> Grade {
        self.grade
    }

    fn search(text: &'a str, case: Case, facts: Facts<'a>, grade: Grade) -> Option<Self> {
        let (mut pieces, mut found) = ([""; PIECES], 0);
        let push = |piece: &'a str| {
            if piece.is_empty() {
                return;
            }
            if let Some(place) = pieces.get_mut(found) {
                *place = piece;
            }
            found += 1;
        };
        walk(text, &facts, &mut Single::new(text, case, push))?;
        Some(Phrase { text, case, facts, grade, pieces, found })
    }

    pub(crate) fn write(&self, out: &mut Sink<'_>) {
        if let Some(pieces) = self.pieces.get(..self.found) {
            return out.join(pieces);
        }
        // `find` has walked the same words to the end
        let _ = walk(self.text, &self.facts, &mut Single::new(self.text, self.case, |piece| out.push(piece)));
    }
}

/// Walks the text; `None`, having written nothing that counts, where a word is not known.
fn walk<'a>(text: &'a str, facts: &Facts<'_>, out: &mut Out<'_, 'a>) -> Option<()> {
    if facts.many {
        // a plural is made of common nouns alone
        let person = facts.kind == NameKind::Person && heads::find(text).is_none();
        return if person { None } else { phrase::write(text, &Facts { kind: NameKind::Other, ..*facts }, out) };
    }
    if facts.kind == NameKind::Person || facts.kind == NameKind::Other && person::is_plainly(text) {
        return person::write(text, facts, out);
    }
    if shortened::keeps_form(text, facts) || facts.kind == NameKind::Other && date::is_day_of_month(text) {
        out.still(text);
        return Some(());
    }
    if let Some(counted) = counted::find(text) {
        return counted?.write(out);
    }
    if let Some(place) = places::find(text, facts).filter(|_| !is_common(text, facts)) {
        return place.write(text, out);
    }
    // neither a body nor a work is joined of places
    let joins = !matches!(facts.kind, NameKind::Organisation | NameKind::Work);
    if joins
        && let Some((first, second)) = text.split_once(" и ")
        && let (Some(one), Some(other)) = (places::find(first, facts), places::find(second, facts))
    {
        one.write(first, out)?;
        out.still(" и ");
        return other.write(second, out);
    }
    if let Some(inner) = quoted(text) {
        out.still("«");
        walk(inner, facts, out)?;
        out.still("»");
        return Some(());
    }
    if let Some(head) = one_word_body(text, facts) {
        return out.changing(&|case| head.shape.form(text, case, head.animacy));
    }
    phrase::write(text, facts, out)
}

/// A noun in small letters, which is also the name of a place when it begins with a capital: орёл and Орёл.
fn is_common(text: &str, facts: &Facts<'_>) -> bool {
    facts.kind != NameKind::Place && text.starts_with(char::is_lowercase) && lexicon::noun(text).is_some()
}

/// A name that is in quotes as a whole declines inside them: «Мемориала».
fn quoted(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('«')?.strip_suffix('»')?;
    (!inner.contains(['«', '»'])).then_some(inner)
}

/// A body of one word that is no head of the list: Роснефть, Мосстрой.
fn one_word_body(word: &str, facts: &Facts<'_>) -> Option<heads::Head> {
    let is_body = facts.kind == NameKind::Organisation && facts.gender.is_none();
    let is_phrase = || word.contains([' ', '\u{a0}', '\u{202f}']) || phrase::agreement(word, facts).is_some();
    if !is_body || is_phrase() { None } else { nouns::body(word) }
}

/// The word because of which no form is sure: the first that no list and no rule knows.
pub(crate) fn obstacle<'a>(text: &'a str, facts: &Facts<'_>) -> &'a str {
    if facts.kind == NameKind::Person { person::obstacle(text, facts.gender) } else { phrase::obstacle(text) }
}

/// The gender and number that the head of a text has.
pub(crate) fn agreement(text: &str, facts: Facts<'_>) -> (Option<Gender>, Option<GrammaticalNumber>) {
    if facts.kind == NameKind::Person {
        return (facts.gender.or_else(|| person::gender(text)), None);
    }
    if let Some(head) = one_word_body(text, &facts) {
        return match head.gender {
            None => (None, Some(GrammaticalNumber::Plural)),
            gender => (gender, Some(GrammaticalNumber::Singular)),
        };
    }
    match phrase::agreement(text, &facts) {
        Some(None) => (None, Some(GrammaticalNumber::Plural)),
        Some(gender) => (gender, Some(GrammaticalNumber::Singular)),
        None => places::agreement(text, &facts),
    }
}
