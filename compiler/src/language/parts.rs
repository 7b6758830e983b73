//! The parts of what a language says.

use crate::finding::TextFinding;
use crate::word::Word;

/// What one language says.
pub(crate) struct Language {
    /// Words that change with the name beside them, which `LINK` writes.
    pub(crate) linking: &'static [&'static str],
    /// Endings that people type after a placeable, by the case that they mean; none where the language has no endings of that sort.
    pub(crate) endings: &'static [(&'static str, &'static [&'static str])],
    /// Words before a name, and the case that each asks for.
    pub(crate) prepositions: &'static [(&'static str, &'static str)],
    pub(crate) kind_nouns: KindNouns,
    /// The code and the reason of what is told where an inflected name has no other text; `None` where every form is sure.
    pub(crate) no_nominative: Option<(&'static str, &'static str)>,
    /// Words that make a text of the pseudo-locale longer.
    pub(crate) fillers: [&'static str; 5],
    /// Letters, and those that stand in their places in the pseudo-locale.
    pub(crate) strange: [&'static str; 2],
    /// The mistakes that people make in texts of this language, besides those of every language.
    pub(crate) text: fn(&str, &[Word<'_>], &mut Vec<TextFinding>),
}

/// Stems of nouns that are said of a name of one kind alone.
pub(crate) struct KindNouns {
    pub(crate) person: &'static [&'static str],
    pub(crate) organisation: &'static [&'static str],
    pub(crate) place: &'static [&'static str],
    /// Stems that begin as one of the others does, and may be said of any.
    pub(crate) any: &'static [&'static str],
}

pub(super) const STRANGE_CYRILLIC: [&str; 2] = ["аежзиоуцчыэАЕЖЗИОУЧЫЭ", "ӑӗӝӟӣӧӯцӵӹӭӐӖӜӞӢӦӮӴӸӬ"];
pub(super) const STRANGE_LATIN: [&str; 2] =
    ["abcdefghijklmnopqrstuvwxyzACEILNORSUZ", "áƀćđéƒǵĥíĵķĺḿńóṕɋŕśťúṽẃẋýźÁĆÉÍĹŃÓŔŚÚŹ"];
