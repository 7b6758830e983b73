//! Where the words of a name go: into one case, or into all of them in one walk.

use super::capitals::Pattern;
use crate::language::Case;

/// What a walk over a name writes: the words that keep one form, and those that change.
pub(crate) type Out<'o, 'a> = dyn Written<'a> + 'o;

/// A form's pieces: what stays of the word, what replaces a fleeting vowel, the ending.
pub(crate) type Pieces<'a> = [&'a str; 3];

/// The form of a word in each case; `None` in one in which nobody knows it.
pub(crate) type Changing<'c, 'a> = dyn Fn(Case) -> Option<Pieces<'a>> + 'c;

pub(crate) trait Written<'a> {
    /// What is the same in every case.
    fn still(&mut self, piece: &'a str);

    /// What changes by case; `None` where no form is known that could still be written.
    fn changing(&mut self, form: &Changing<'_, 'a>) -> Option<()>;
}

/// One case: pieces of the text itself, and endings.
pub(crate) struct Single<'t, F> {
    case: Case,
    pattern: Option<Pattern<'t>>,
    out: F,
}

impl<'a, F: FnMut(&'a str)> Single<'a, F> {
    pub(crate) fn new(text: &'a str, case: Case, out: F) -> Self {
        Single { case, pattern: Pattern::of(text), out }
    }
}

impl<'a, F: FnMut(&'a str)> Written<'a> for Single<'a, F> {
    fn still(&mut self, piece: &'a str) {
        match &mut self.pattern {
            None => (self.out)(piece),
            Some(pattern) => pattern.write(piece, &mut self.out),
        }
    }

    fn changing(&mut self, form: &Changing<'_, 'a>) -> Option<()> {
        form(self.case)?.into_iter().for_each(|piece| self.still(piece));
        Some(())
    }
}

/// The cases of a kept name, in the order of their forms.
pub(crate) const CASES: [Case; 5] =
    [Case::Genitive, Case::Dative, Case::Accusative, Case::Instrumental, Case::Prepositional];

/// All cases: the form in each, as far as it is known.
pub(crate) struct All<'t> {
    forms: [Option<Growing<'t>>; CASES.len()],
}

#[derive(Clone)]
struct Growing<'t> {
    letters: String,
    pattern: Option<Pattern<'t>>,
}

impl<'a> All<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let pattern = Pattern::of(text);
        let growing = || Growing { letters: String::with_capacity(text.len() + 16), pattern: pattern.clone() };
        All { forms: core::array::from_fn(|_| Some(growing())) }
    }

    /// The form in each case that is known.
    pub(crate) fn finish(self) -> [Option<String>; CASES.len()] {
        self.forms.map(|form| form.map(|form| form.letters))
    }
}

impl<'a> Growing<'a> {
    #[inline]
    fn push(&mut self, piece: &'a str) {
        if piece.is_empty() {
            return;
        }
        let letters = &mut self.letters;
        match &mut self.pattern {
            None => letters.push_str(piece),
            Some(pattern) => pattern.write(piece, &mut |piece| letters.push_str(piece)),
        }
    }
}

impl<'a> Written<'a> for All<'a> {
    fn still(&mut self, piece: &'a str) {
        self.forms.iter_mut().flatten().for_each(|form| form.push(piece));
    }

    fn changing(&mut self, form: &Changing<'_, 'a>) -> Option<()> {
        let mut any = None;
        for (case, growing) in CASES.into_iter().zip(&mut self.forms) {
            match (growing.as_mut(), form(case)) {
                (Some(growing), Some(pieces)) => {
                    pieces.into_iter().for_each(|piece| growing.push(piece));
                    any = Some(());
                }
                (_, None) => *growing = None,
                (None, Some(_)) => {}
            }
        }
        any
    }
}

/// What was written, word by word, to be compared with another walk over the same name.
#[derive(Default)]
pub(crate) struct Recorded<'a> {
    steps: [Step<'a>; 24],
    length: usize,
}

/// A word in the five cases.
type Step<'a> = [Option<Pieces<'a>>; CASES.len()];

impl<'a> Recorded<'a> {
    fn push(&mut self, step: Step<'a>) {
        if let Some(place) = self.steps.get_mut(self.length) {
            *place = step;
        }
        self.length += 1;
    }

    /// Writes what two walks have in common: in each case the form, if both have the same.
    pub(crate) fn write_common(&self, other: &Recorded<'a>, out: &mut Out<'_, 'a>) -> Option<()> {
        let (ours, theirs) = (self.steps.get(..self.length)?, other.steps.get(..other.length)?);
        if ours.len() != theirs.len() {
            return None;
        }
        for (one, other) in ours.iter().zip(theirs) {
            out.changing(&|case| {
                let at = CASES.iter().position(|known| *known == case)?;
                let (one, other) = ((*one.get(at)?)?, (*other.get(at)?)?);
                same_letters(&one, &other).then_some(one)
            })?;
        }
        Some(())
    }
}

impl<'a> Written<'a> for Recorded<'a> {
    fn still(&mut self, piece: &'a str) {
        self.push([Some([piece, "", ""]); CASES.len()]);
    }

    fn changing(&mut self, form: &Changing<'_, 'a>) -> Option<()> {
        self.push(CASES.map(form));
        Some(())
    }
}

/// Whether two forms are the same, however they are cut into pieces.
pub(crate) fn same_letters(one: &Pieces<'_>, other: &Pieces<'_>) -> bool {
    one.iter().flat_map(|piece| piece.bytes()).eq(other.iter().flat_map(|piece| piece.bytes()))
}
