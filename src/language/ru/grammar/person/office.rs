//! Where a person's name begins after an office: президент Казахстана Касым-Жомарт Токаев.
//!
//! Source: Розенталь, appositions: an office and the name behind it both decline. Which words are offices is a list of our own.

use super::super::endings::ends;
use super::super::phrase::first_word;
use super::super::{given, heads, names};
use super::words::{is_initial, is_particle, is_plainly_family, is_title, split};
use crate::language::Animacy;

/// Where a person's name begins in what follows an office: «Казахстана Касым-Жомарт Токаев» after «президент».
pub(crate) fn after_office(text: &str) -> Option<usize> {
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..)?;
        let (word, space, next) = first_word(rest);
        if starts_name(rest) {
            return Some(at);
        }
        if next.is_empty() || word.contains(['«', '»', '(']) {
            return None;
        }
        at += word.len() + space.len();
    }
    None
}

/// Whether words are a person's name: a given name or an initial first, or a family name before a given one, and capitals.
pub(super) fn starts_name(text: &str) -> bool {
    let is_given = |word: &str| given::gender(word).is_some() || names::is_given(word) || is_initial(word);
    let capitals = split(text).all(|word| {
        word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.'))
            || is_particle(word)
    });
    let mut words = split(text);
    let (Some(first), second) = (words.next(), words.next()) else { return false };
    capitals
        && (is_given(first) && second.is_some()
            || second.is_none() && is_plainly_family(first) && !ends(first, "ной")
            || is_plainly_family(first) && second.is_some_and(is_given))
}

/// Whether a text begins with an office, which the person's name follows: «генеральный секретарь Антониу Гутерриш».
pub(super) fn is_after_office(text: &str) -> bool {
    let (first, _, next) = first_word(text);
    if next.is_empty() || given::gender(first).is_some() || is_title(first) && starts_name(next) {
        return false;
    }
    let small = first.starts_with(char::is_lowercase);
    let living = heads::find(first).is_some_and(|head| head.animacy == Some(Animacy::Animate));
    (small || living) && !is_particle(first) && !starts_name(text) && after_office(next).is_some()
}
