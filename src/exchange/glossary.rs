//! A glossary: where one of its terms occurs in a source text, in any form, its translation is expected in the target, in any form.
//!
//! The forms are those that the library's own grammar makes of a term. Guesses count too: a form is looked for here, and
//! never printed.

use std::collections::{HashMap, HashSet};

use crate::Lang;
use crate::grammar::{Case, GrammaticalNumber, Inflection, Reads, inflect};
use crate::lang::PerLang;
use crate::language::searches;

use super::format::{Places, Rejected};
use super::project::{Located, Project, Spot};
use super::term::{Term, of_tag};
use super::unit::Unit;
use super::{tbx, weigh};

/// Terms in several languages.
///
/// ```
/// use ushtil::{Lang, exchange::Glossary};
/// let table = "en\tru\tkk\nround table\tкруглый стол\tдөңгелек үстел\n";
/// let glossary = Glossary::read("terms.tsv", table)?;
/// let found = |text, lang| glossary.found(text, lang).into_iter().map(|term| term.spelt(Lang::En).join(", ")).collect::<Vec<_>>();
/// assert_eq!(found("Дөңгелек үстелге шақырамыз", Lang::Kk), ["round table"]);
/// assert_eq!(found("Участники круглых столов", Lang::Ru), ["round table"]);
/// assert_eq!(found("Two round tables", Lang::En), ["round table"]);
/// assert!(found("Круглый зал и стол", Lang::Ru).is_empty());
/// # Ok::<(), ushtil::exchange::Rejected>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    index: PerLang<Index>,
}

/// A translation in which a term is not translated as the glossary has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Untranslated {
    /// Where it stands.
    pub spot: Spot,
    /// The term in the source language.
    pub term: String,
    /// How the glossary translates it.
    pub expected: Vec<String>,
}

/// The spellings of a language, found by the first word of each of their forms.
#[derive(Debug, Clone, Default)]
struct Index {
    spellings: Vec<Spelling>,
    first: HashMap<String, Vec<usize>>,
}

#[derive(Debug, Clone)]
struct Spelling {
    term: usize,
    /// The forms of each of its words.
    words: Vec<HashSet<String>>,
}

impl Glossary {
    /// Reads a glossary: a table with tabs whose first line has the tags of languages, or TBX, by the name of the file.
    ///
    /// # Errors
    /// The file is no such table, or broken XML.
    pub fn read(file: &str, text: &str) -> Result<Self, Rejected> {
        let place = Places::new(file, text.strip_prefix('\u{FEFF}').unwrap_or(text));
        let terms = match file.to_ascii_lowercase().ends_with(".tbx") {
            true => tbx::read(&place)?,
            false => table(&place)?,
        };
        let mut glossary = Glossary { terms, index: PerLang::default() };
        for (number, term) in glossary.terms.iter().enumerate() {
            for lang in Lang::ALL {
                term.spelt(lang).iter().for_each(|spelling| glossary.index[lang].add(number, spelling, lang));
            }
        }
        Ok(glossary)
    }

    /// The terms that occur in a text, each once, in their order there; of two that begin at the same word, the longer one.
    #[must_use]
    pub fn found(&self, text: &str, lang: Lang) -> Vec<&Term> {
        let mut numbers: Vec<usize> = Vec::new();
        for number in self.index[lang].longest(&words(text)).into_iter().flatten() {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        numbers.into_iter().filter_map(|number| self.terms.get(number)).collect()
    }

    /// Adds the terms that occur to the notes of each unit, with their translations.
    pub fn annotate(&self, units: &mut [Unit]) {
        for unit in units {
            for term in self.found(&weigh::words(&unit.source, unit.form), unit.from) {
                if let ([source, ..], [_, ..]) = (term.spelt(unit.from), term.spelt(unit.to)) {
                    unit.notes.push(format!("Glossary: {source} — {}", term.spelt(unit.to).join(", ")));
                }
            }
        }
    }

    /// The terms of a unit that its translation lacks: the source spelling, and what is expected.
    fn lacking(&self, unit: &Unit) -> Vec<(String, Vec<String>)> {
        let Some(target) = &unit.target else { return Vec::new() };
        let (from, to) = (&self.index[unit.from], &self.index[unit.to]);
        let source = words(&weigh::words(&unit.source, unit.form));
        let target: HashSet<usize> = to.all(&words(&weigh::words(target, unit.form))).into_iter().collect();
        let mut lacking: Vec<(String, Vec<String>)> = Vec::new();
        for same in from.longest(&source) {
            // several rows may spell the same in one language: the translation of any of them will do
            let terms: Vec<&Term> = same.iter().filter_map(|number| self.terms.get(*number)).collect();
            let expected: Vec<String> = terms.iter().flat_map(|term| term.spelt(unit.to)).cloned().collect();
            let source = terms.first().and_then(|term| term.spelt(unit.from).first());
            if expected.is_empty() || same.iter().any(|number| target.contains(number)) {
                continue;
            }
            lacking.extend(source.map(|source| (source.clone(), expected)));
        }
        lacking.dedup();
        lacking
    }
}

impl Project {
    /// Every translation in which a term of the glossary is not translated as the glossary has it.
    #[must_use]
    pub fn untranslated_terms(&self, glossary: &Glossary) -> Vec<Untranslated> {
        self.everywhere(|located: &Located| glossary.lacking(&located.unit))
            .into_iter()
            .map(|(spot, (term, expected))| Untranslated { spot, term, expected })
            .collect()
    }
}

impl Index {
    fn add(&mut self, term: usize, spelling: &str, lang: Lang) {
        let words = forms(spelling, lang);
        let Some(first) = words.first() else { return };
        for form in first {
            self.first.entry(form.clone()).or_default().push(self.spellings.len());
        }
        self.spellings.push(Spelling { term, words });
    }

    /// The terms that begin at a word, with how many words each has.
    fn at(&self, words: &[String]) -> impl Iterator<Item = (usize, usize)> {
        let first = words.first().and_then(|word| self.first.get(word)).into_iter().flatten();
        first.filter_map(|number| {
            let spelling = self.spellings.get(*number)?;
            let here = words.get(..spelling.words.len())?;
            let same = spelling.words.iter().zip(here).all(|(forms, word)| forms.contains(word));
            same.then_some((spelling.term, spelling.words.len()))
        })
    }

    /// The terms of a text, from left to right: the longest wherever one begins, all that spell the same together.
    fn longest(&self, words: &[String]) -> Vec<Vec<usize>> {
        let (mut found, mut at) = (Vec::new(), 0);
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let here: Vec<(usize, usize)> = self.at(rest).collect();
            let longest = here.iter().map(|(_, length)| *length).max();
            if let Some(longest) = longest {
                found.push(here.iter().filter(|(_, length)| *length == longest).map(|(term, _)| *term).collect());
            }
            at += longest.unwrap_or(1);
        }
        found
    }

    /// Every term of a text, also those inside of longer ones.
    fn all(&self, words: &[String]) -> Vec<usize> {
        (0..words.len()).flat_map(|at| self.at(words.get(at..).unwrap_or_default()).map(|(term, _)| term)).collect()
    }
}

/// The words of a text in small letters, `ё` as `е`.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.to_lowercase().replace('ё', "е")).collect()
}

/// The forms of each word of a spelling: as it is given, and as the grammar inflects the whole.
fn forms(spelling: &str, lang: Lang) -> Vec<HashSet<String>> {
    let given = words(spelling);
    let mut forms: Vec<HashSet<String>> = given.iter().map(|word| HashSet::from([word.clone()])).collect();
    for form in inflected(spelling, lang) {
        let form = words(&form);
        if form.len() == forms.len() {
            forms.iter_mut().zip(form).for_each(|(known, word)| _ = known.insert(word));
        }
    }
    forms
}

fn inflected(spelling: &str, lang: Lang) -> Vec<String> {
    let mut stems = (searches(lang).stems)(spelling);
    stems.push(spelling.to_owned());
    stems.iter().flat_map(|stem| cases(stem, lang)).chain(stems.clone()).collect()
}

/// The text in every case and number that the grammar has for it, guesses included.
fn cases(text: &str, lang: Lang) -> Vec<String> {
    let numbers = [GrammaticalNumber::Singular, GrammaticalNumber::Plural];
    let all = Case::of(lang).iter().flat_map(|case| numbers.map(|number| Inflection { case: *case, number }));
    let forms = all.map(|inflection| inflect(text, lang, inflection, Reads::Auto).guessed());
    forms.map(|form| form.to_string()).collect()
}

/// A table with tabs: the columns that are called as languages are.
fn table(place: &Places<'_>) -> Result<Vec<Term>, Rejected> {
    let mut lines = place.text.lines();
    let head: Vec<Option<Lang>> =
        lines.next().unwrap_or_default().split('\t').map(|cell| of_tag(cell.trim())).collect();
    if head.iter().flatten().count() < 2 {
        let expected = "a first line with the tags of at least two languages: `en`, `ru`, `kk`, with tabs between";
        return Err(place.rejected(
            0,
            "no headings of a glossary",
            expected,
            "save the table as text with tabs, in UTF-8",
        ));
    }
    let term = |line: &str| {
        let mut term = Term::default();
        let cells = head.iter().zip(line.split('\t')).filter_map(|(lang, cell)| Some(((*lang)?, cell)));
        cells.for_each(|(lang, cell)| term.add(lang, cell));
        term
    };
    Ok(lines.map(term).collect())
}
