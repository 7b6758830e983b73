//! What prose tells already, so that facts do not say it a second time.

use crate::Lang;
use crate::content::Content;
use crate::content::kind::event::Told;
use crate::lang::Localised;

impl Content {
    /// Notes what the prose of events tells; whatever changes the content calls it after.
    pub(in crate::content) fn note_told(&mut self) {
        let told = self.events().filter(|event| event.has_prose()).filter_map(|event| {
            let prose = [event.body.as_ref(), event.body_after_agenda.as_ref()];
            let told = Told {
                audience: event.audience.as_ref().is_some_and(|audience| tells(&prose, audience)),
                whole: event.part_of().is_some_and(|whole| tells(&prose, whole.name())),
            };
            (told != Told::default()).then(|| (event.id.clone(), told))
        });
        self.told = told.collect();
    }
}

/// Whether one of the texts has these words in one of the languages, in whatever case the first of them stands: what an author tells
/// in one language is told in the others, in words that fit there.
///
/// Words of which fewer than two would be looked for are never told: one word stands in many a text that says something else, and
/// what is said twice is better than what is lost.
pub(super) fn tells<T: AsRef<str>, P: AsRef<str>>(prose: &[Option<&Localised<P>>], words: &Localised<T>) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let Some((_, rest)) = words.get(lang).and_then(|words| words.as_ref().split_once(' ')) else { return false };
        let mut texts = prose.iter().flatten().filter_map(|prose| prose.get(lang));
        rest.contains(' ') && texts.any(|text| text.as_ref().contains(rest))
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
            tells(&[None, Some(&Localised::new(Lang::Ru, prose))], &Localised::new(Lang::Ru, words))
        };
        let prose = "Мнения представителей органов дознания, следствия, прокуратуры и судов.";
        assert!(told("представители органов дознания, следствия, прокуратуры и судов", prose));
        assert!(!told("представители органов дознания, следствия, прокуратуры и палат", prose));
        assert!(!told("представители органов дознания, надзора, прокуратуры и судов", prose));
        assert!(!told("представители судов", prose));
        assert!(!told("адвокаты", "О том, как живут адвокаты."));
        assert!(!told("молодые адвокаты", "О том, как живут адвокаты."));
    }
}
