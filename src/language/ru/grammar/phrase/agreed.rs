//! A word that agrees with a head: an adjective, an ordinal in figures, a possessive of a feast.
//!
//! Source: «Русская грамматика» (1980), declension of adjectives, ordinals and possessives in -ин.

use super::super::endings::{self, Row, adjective, ends, same};
use super::super::written::Pieces;
use super::super::{figures, heads, lexicon};
use crate::language::{Animacy, Case, Gender};

/// A word that agrees with a head: an adjective, an ordinal in figures, a possessive of a feast.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agreed {
    pub(super) gender: Option<Gender>,
    shape: AgreedShape,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum AgreedShape {
    Adjective(Row),
    /// 12-й, 12-я: what stays, and the endings after it.
    Figure(usize, [&'static str; 5]),
}

impl Agreed {
    pub(super) fn of(token: &str) -> Option<Agreed> {
        if let Some((gender, stays, endings)) = figures::agreeing(token) {
            return Some(Agreed { gender, shape: AgreedShape::Figure(stays, endings) });
        }
        let (gender, row) = possessive_of_feast(token).or_else(|| adjective(token))?;
        Some(Agreed { gender, shape: AgreedShape::Adjective(row) })
    }

    pub(super) fn form<'a>(
        &self,
        token: &'a str,
        case: Case,
        animacy: Option<Animacy>,
        many: bool,
    ) -> Option<Pieces<'a>> {
        match self.shape {
            AgreedShape::Adjective(row) if many => {
                row.plural(token, case, animacy).map(|(stem, ending)| [stem, "", ending])
            }
            // the accusative of a masculine adjective goes by its noun
            AgreedShape::Adjective(row) => row.pieces(token, case, animacy),
            AgreedShape::Figure(..) if many => None,
            AgreedShape::Figure(stays, [genitive, dative, accusative, instrumental, prepositional]) => {
                let ending = match case {
                    Case::Genitive => genitive,
                    Case::Dative => dative,
                    Case::Accusative if accusative.is_empty() => match animacy? {
                        Animacy::Animate => genitive,
                        Animacy::Inanimate => return Some([token, "", ""]),
                    },
                    Case::Accusative => accusative,
                    Case::Instrumental => instrumental,
                    Case::Prepositional => prepositional,
                    _ => return Some([token, "", ""]),
                };
                Some([token.get(..stays)?, "", ending])
            }
        }
    }
}

/// Ильин день, Троицын день, Юрьев день: before «день» alone.
pub(super) fn possessive_of_feast(token: &str) -> Option<(Option<Gender>, Row)> {
    const FEASTS: [&str; 10] =
        ["ильин", "троицын", "татьянин", "юрьев", "петров", "покров", "духов", "егорьев", "николин", "родителев"];
    FEASTS.iter().any(|feast| same(token, feast)).then_some((Some(Gender::Masculine), endings::POSSESSIVE))
}

/// Whether a word that looks like an adjective is one: it is in the dictionary, has a suffix that only adjectives have, or
/// is a pronoun or a numeral.
pub(super) fn is_sure_adjective(token: &str) -> bool {
    let last = token.rsplit('-').next().unwrap_or(token);
    lexicon::is_adjective(last)
        || token.starts_with(|c: char| c.is_ascii_digit())
        || possessive_of_feast(token).is_some()
        || endings::is_pronoun_or_possessive(token)
        || heads::is_adjective(token)
        || matches!(adjective(token), Some((None, _))) && ["овы", "ёвы"].iter().any(|end| ends(token, end))
}
