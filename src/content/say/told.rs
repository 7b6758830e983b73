//! What prose tells already, so that facts do not say it a second time.

use crate::Lang;
use crate::lang::Localised;

/// Whether a text has these words in one of the languages, in whatever case the first of them stands: what an author tells in one
/// language is told in the others, in words that fit there.
///
/// Words of which fewer than two would be looked for are never told: one word stands in many a text that says something else, and
/// what is said twice is better than what is lost.
pub(super) fn tells<T: AsRef<str>>(words: &Localised<T>, contains: impl Fn(Lang, &str) -> bool) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let Some((_, rest)) = words.get(lang).and_then(|words| words.as_ref().split_once(' ')) else { return false };
        rest.contains(' ') && contains(lang, rest)
    })
}

#[cfg(test)]
mod tests {
    use super::tells;
    use crate::Lang;
    use crate::lang::Localised;

    #[test]
    fn what_is_told_in_another_case_is_told_and_one_word_never_is() {
        let told = |words: &str, prose: &str| {
            tells(&Localised::new(Lang::Ru, words), |lang, known| lang == Lang::Ru && prose.contains(known))
        };
        assert!(told("представители органов и судов", "Мнения представителей органов и судов."));
        assert!(!told("представители органов и судов", "Придут представители органов и палат."));
        assert!(!told("адвокаты", "О том, как живут адвокаты."));
        assert!(!told("молодые адвокаты", "О том, как живут адвокаты."));
    }
}
