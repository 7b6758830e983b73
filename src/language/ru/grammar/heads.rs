//! Words that names of bodies, places and documents are headed by: their gender, and what their letters do not tell.
//!
//! A list of our own, since dictionaries of spelling say neither who is living nor where the stress is; declension by Зализняк,
//! «Грамматический словарь русского языка».

mod list;

use self::list::HEADS;
use super::dictionary::{Entry, look_up};
use super::endings::{self, Row, THIRD};
use super::lexicon::{self, Class};
use super::nouns;
use super::written::Pieces;
use crate::language::{Animacy, Case, Gender};

/// A head word: its agreement and how it declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// `None` for a plural.
    pub(crate) gender: Option<Gender>,
    /// `None` where nobody knows it, and with it the accusative of a masculine word or a plural.
    pub(crate) animacy: Option<Animacy>,
    pub(crate) shape: Shape,
}

impl Head {
    /// A thing.
    pub(crate) const fn of(gender: Option<Gender>, shape: Shape) -> Head {
        Head { gender, animacy: Some(Animacy::Inanimate), shape }
    }

    /// глава, судья, коллега: of the gender of the person, which an adjective may show.
    pub(crate) fn of_common_gender(self, word: &str, agreed: Option<Option<Gender>>) -> Head {
        const COMMON: [&str; 6] = ["глава", "судья", "коллега", "староста", "сирота", "калека"];
        match agreed {
            Some(Some(gender @ (Gender::Masculine | Gender::Feminine)))
                if COMMON.iter().any(|other| endings::same(word, other)) =>
            {
                Head { gender: Some(gender), ..self.living() }
            }
            _ => self,
        }
    }

    /// Somebody, as in «Генеральный секретарь ООН».
    pub(crate) const fn living(self) -> Head {
        Head { animacy: Some(Animacy::Animate), ..self }
    }
}

/// How a word declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// By a row.
    Row(Row),
    /// A vowel flees: this many letters are replaced by these, then the row follows.
    Fleeting(usize, &'static str, Row),
    /// A plural: what the nominative loses in the genitive, its ending there, and whether the others are soft.
    Plural(usize, &'static str, Softness),
    /// A noun of the dictionary.
    Class(&'static Class),
    /// A form of a noun of the dictionary, of which the last letters go: its nominative plural, or what a number asks for.
    PluralOf(&'static Class, usize),
    /// One form for all cases.
    Indeclinable,
}

/// -ам or -ям.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Softness {
    Hard,
    Soft,
}

impl Shape {
    /// The three pieces of a form: what stays, what replaces a fleeting vowel, the ending.
    pub(crate) fn form<'a>(&self, text: &'a str, case: Case, animacy: Option<Animacy>) -> Option<Pieces<'a>> {
        let unchanged = match (case, animacy) {
            (Case::Nominative, _) | (Case::Accusative, Some(Animacy::Inanimate)) => true,
            (Case::Accusative, None) if !matches!(self, Shape::Indeclinable | Shape::Row(_) | Shape::Class(_)) => {
                return None;
            }
            _ => false,
        };
        match *self {
            Shape::Indeclinable => Some([text, "", ""]),
            Shape::Class(class) => {
                let (cut, ending) = class.singular(case, animacy)?;
                Some([endings::without(text, cut)?, "", ending])
            }
            Shape::PluralOf(class, cut) => {
                let (_, ending) = class.plural(case, animacy)?;
                Some([endings::without(text, cut)?, "", ending])
            }
            Shape::Row(row) => row.pieces(text, case, animacy),
            Shape::Fleeting(..) | Shape::Plural(..) if unchanged => Some([text, "", ""]),
            Shape::Fleeting(_, _, row) if row == THIRD && case == Case::Instrumental => {
                Some([endings::without(text, 1)?, "", "ью"])
            }
            Shape::Fleeting(cut, instead, row) => {
                let (_, ending) = row.form("ь", case, animacy)?;
                Some([endings::without(text, cut)?, instead, ending])
            }
            Shape::Plural(cut, genitive, softness) => {
                let ending = match (case, softness) {
                    (Case::Genitive | Case::Accusative, _) => genitive,
                    (Case::Dative, Softness::Hard) => "ам",
                    (Case::Dative, Softness::Soft) => "ям",
                    (Case::Instrumental, Softness::Hard) => "ами",
                    (Case::Instrumental, Softness::Soft) => "ями",
                    (Case::Prepositional, Softness::Hard) => "ах",
                    (Case::Prepositional, Softness::Soft) => "ях",
                    _ => return None,
                };
                let lost = if ending == genitive { cut } else { 1 };
                Some([endings::without(text, lost)?, "", ending])
            }
        }
    }
}

/// What the list of what bodies, events and offices are called says of a word.
pub(crate) fn entry(word: &str) -> Option<Entry> {
    look_up(HEADS, word)
}

/// The head word that a word is, if it is in that list.
pub(crate) fn listed(word: &str) -> Option<Head> {
    entry(word)?.head(word)
}

/// The noun that a word is: of the list, of the dictionary, or with a suffix that nouns of one declension alone have.
pub(crate) fn find(word: &str) -> Option<Head> {
    if let Some(head) = listed(word) {
        return Some(head);
    }
    let whole = || after_prefix(word);
    match lexicon::head(word) {
        // кинопоказ: a thing, as what stands after the prefix is
        Some(head) if head.animacy.is_none() => {
            Some(Head { animacy: whole().and_then(listed).and_then(|part| part.animacy), ..head })
        }
        Some(head) => Some(head),
        None => whole().and_then(|part| listed(part).or_else(|| lexicon::head(part))),
    }
}

/// медиагруппа, видеоурок: what stands after the beginning of a foreign word that only joins whole nouns.
fn after_prefix(word: &str) -> Option<&str> {
    #[rustfmt::skip]
    const PREFIXES: [&str; 17] = [
        "медиа", "видео", "аудио", "радио", "теле", "кино", "фото", "авто", "вело", "мото", "авиа", "аэро", "агро", "нано", "евро",
        "интернет", "супер",
    ];
    let start = PREFIXES.iter().find(|prefix| nouns::starts(word, prefix))?;
    let whole = word.get(start.len()..)?;
    (whole.chars().count() > 3).then_some(whole)
}

/// Whether a word of the list is an adjective by its form: приёмная, управляющий.
pub(crate) fn is_adjective(word: &str) -> bool {
    entry(word).is_some_and(Entry::is_adjective)
}
