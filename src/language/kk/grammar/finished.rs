//! The Kazakh forms of a name, finished when it is built: content is loaded once and announced many times.

use super::Stem;
use crate::language::{Case, GrammaticalNumber, Inflection};
use crate::sink::Sink;

/// The forms in the cases from the genitive to the locative attributive, one after another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Finished {
    text: Box<str>,
    /// Where the form of each case ends, from the nominative, which is empty here.
    ends: [u32; 8],
}

impl Finished {
    pub(crate) fn new(text: &str, stem: &Stem) -> Self {
        let mut finished = Finished::default();
        let mut forms = String::with_capacity((Case::ALL.len() - 1) * (text.len() + 12));
        for (case, end) in Case::ALL.into_iter().zip(&mut finished.ends) {
            if case != Case::Nominative {
                stem.inflect(text, case.into()).write(&mut Sink::string(&mut forms));
            }
            *end = u32::try_from(forms.len()).unwrap_or_default();
        }
        finished.text = forms.into_boxed_str();
        finished
    }

    /// The form, if it is one of these.
    #[inline]
    pub(crate) fn get(&self, asked: Inflection) -> Option<&str> {
        let case = asked.case as usize;
        let start = *self.ends.get(case.checked_sub(1)?)?;
        let end = *self.ends.get(case)?;
        match asked.number {
            GrammaticalNumber::Singular if start < end => self.text.get(start as usize..end as usize),
            _ => None,
        }
    }
}
