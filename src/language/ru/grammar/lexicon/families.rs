//! All nouns of the dictionary with all their forms: what a search may take for the same.

use std::collections::BTreeSet;
use std::ops::Bound;

use super::classes::CLASSES;
use super::{Class, HYPHEN, LONGEST, NOUNS};
use crate::language::ru::grammar::endings;
use crate::language::{Animacy, Case};

/// Every form of every noun that begins as one of these words does, small and with е for ё.
pub(crate) fn families(words: &BTreeSet<String>) -> Vec<Vec<String>> {
    let mut families = Vec::new();
    every_noun(&mut |word, class| {
        let Some(stem) = endings::without(word, class.cut) else { return };
        let near = words.range::<str, _>((Bound::Included(stem), Bound::Unbounded)).next();
        if near.is_some_and(|other| other.starts_with(stem)) {
            families.push(class.forms(word, stem));
        }
    });
    families
}

impl Class {
    /// The word in every case and number that it has, itself first.
    fn forms(&self, word: &str, stem: &str) -> Vec<String> {
        let living = Some(Animacy::Animate); // whose accusative is a genitive, and no form more
        let cases = Case::ALL.into_iter().filter(|case| *case != Case::Nominative);
        let singular = cases.filter_map(|case| self.singular(case, living).filter(|(cut, _)| *cut == self.cut));
        let endings = singular.map(|(_, ending)| ending).chain(self.plural.into_iter().flatten());
        std::iter::once(word.to_owned())
            .chain(endings.map(|ending| format!("{stem}{ending}").replace('ё', "е")))
            .collect()
    }
}

/// Goes through the dictionary; a list that is cut off ends it.
fn every_noun(visit: &mut dyn FnMut(&str, &'static Class)) -> Option<()> {
    let (count, rest) = NOUNS.split_first_chunk::<2>()?;
    let (_, body) = rest.split_at_checked(usize::from(u16::from_be_bytes(*count)) * 3)?;
    let (mut at, mut reversed, mut word) = (0, [0; LONGEST], String::new());
    while let Some(head) = body.get(at) {
        let (shared, fresh) = (usize::from(head >> 5), usize::from(head & 31));
        reversed.get_mut(shared..shared + fresh)?.copy_from_slice(body.get(at + 1..at + 1 + fresh)?);
        word.clear();
        word.extend(reversed.get(..shared + fresh)?.iter().rev().map(|code| letter(*code)));
        visit(&word, CLASSES.get(usize::from(*body.get(at + 1 + fresh)?))?);
        at += 2 + fresh;
    }
    Some(())
}

/// The letter of a number.
fn letter(code: u8) -> char {
    match code {
        HYPHEN => '-',
        _ => char::from_u32(u32::from('а') + u32::from(code) - 1).unwrap_or('-'),
    }
}
