//! What prose tells already, so that facts do not say it a second time.

use crate::Lang;
use crate::content::OneLine;
use crate::lang::Localised;

/// Whether a text has these words in one of the languages, in whatever case the first of them stands: what an author tells in one
/// language is told in the others, in words that fit there.
pub(super) fn tells(words: &Localised<OneLine>, contains: impl Fn(Lang, &str) -> bool) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let Some(words) = words.get(lang) else { return false };
        // the space before the second word is kept: few bytes of a text are like it, so that a search passes over the others
        let known = front(words.find(' ').and_then(|at| words.get(at..)).unwrap_or(words));
        !known.is_empty() && contains(lang, known)
    })
}

/// As much of the beginning of words as tells them from others, and no more: such a piece is found at once.
fn front(words: &str) -> &str {
    const ENOUGH: usize = 32;
    let end = (0..=ENOUGH.min(words.len())).rev().find(|at| words.is_char_boundary(*at)).unwrap_or_default();
    words.get(..end).unwrap_or(words)
}
