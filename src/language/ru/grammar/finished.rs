//! The Russian forms of a name, found when it is built: content is loaded once and announced many times.

use core::ops::Range;

use super::written::{All, CASES};
use super::{Facts, is_figures, walk};
use crate::language::{Declines, Grade, GrammaticalNumber, Inflection};

/// The forms in the cases from the genitive to the prepositional, those that are the same once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Finished {
    forms: Box<str>,
    spans: [Span; CASES.len()],
}

/// Where a form stands in the text of all of them, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    start: u32,
    end: u32,
    grade: Grade,
}

impl Default for Span {
    fn default() -> Self {
        Span { start: 0, end: 0, grade: Grade::Unknown }
    }
}

impl Finished {
    pub(crate) fn new(text: &str, facts: &Facts<'_>) -> Self {
        let mut finished = Finished::default();
        let mut forms = String::with_capacity(text.len() * 4);
        if facts.declines == Some(Declines::No) || is_figures(text) {
            forms.push_str(text);
            finished.spans = [Span::last(&forms, text, Grade::Regular); CASES.len()];
        } else if !finished.find(text, facts, Grade::Regular, &mut forms) {
            finished.find(text, &Facts { guess: true, ..*facts }, Grade::Guess, &mut forms);
        }
        finished.forms = forms.into_boxed_str();
        finished
    }

    /// Walks the text once and keeps the forms that were not known before; whether all are known then.
    fn find(&mut self, text: &str, facts: &Facts<'_>, grade: Grade, forms: &mut String) -> bool {
        let mut all = All::new(text);
        if walk(text, facts, &mut all).is_none() {
            return false;
        }
        for (at, form) in all.finish().into_iter().enumerate() {
            let is_open = self.spans.get(at).is_some_and(|span| span.grade == Grade::Unknown);
            let Some(form) = form.filter(|_| is_open) else { continue };
            // of the genitive and the dative one text serves, if they are the same
            let is_same = |span: &&Span| forms.get(span.range()) == Some(&form);
            let before = self.spans.iter().find(is_same).map(|span| Span { grade, ..*span });
            let span = before.unwrap_or_else(|| {
                forms.push_str(&form);
                Span::last(forms, &form, grade)
            });
            if let Some(place) = self.spans.get_mut(at) {
                *place = span;
            }
        }
        self.spans.iter().all(|span| span.grade != Grade::Unknown)
    }

    /// The form and how sure it is, if it is one of these cases in the name's own number; nothing is written of an unknown one.
    #[inline]
    pub(crate) fn get(&self, asked: Inflection) -> Option<(&str, Grade)> {
        let at = CASES.iter().position(|case| *case == asked.case)?;
        let span = self.spans.get(at).filter(|_| asked.number == GrammaticalNumber::Singular)?;
        Some((self.forms.get(span.range())?, span.grade))
    }
}

impl Span {
    /// The form that was added last.
    fn last(forms: &str, form: &str, grade: Grade) -> Span {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span { start: place(forms.len() - form.len()), end: place(forms.len()), grade }
    }

    const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}
