//! What is asked of a language, answered from its facts.

use crate::language::facts;
use crate::{Case, Direction, Lang, PluralCategory, Quotes};

impl Lang {
    /// The BCP 47 tag.
    ///
    /// ```
    /// use ushtil_lang::Lang;
    /// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(Lang::tag), ["kk", "ru", "en"]);
    /// ```
    #[must_use]
    #[inline]
    pub const fn tag(self) -> &'static str {
        facts(self).tag
    }

    /// The name of the language in itself, as a list of languages shows it.
    ///
    /// ```
    /// use ushtil_lang::Lang;
    /// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(Lang::autonym), ["Қазақша", "Русский", "English"]);
    /// ```
    #[must_use]
    pub const fn autonym(self) -> &'static str {
        facts(self).autonym
    }

    /// The name of the language in English, for what is said to whoever builds a program.
    #[must_use]
    pub const fn name(self) -> &'static str {
        facts(self).name
    }

    /// What people write in place of the tag, in small letters: its name in several languages, and short for it.
    #[must_use]
    pub const fn names(self) -> &'static [&'static str] {
        facts(self).names
    }

    /// Other codes in use for it, which are the tag of no language: the country's, or those of other standards.
    #[must_use]
    pub const fn mistaken(self) -> &'static [&'static str] {
        facts(self).mistaken
    }

    /// The script that the language is written in here, by ISO 15924.
    #[must_use]
    #[inline]
    pub const fn script(self) -> &'static str {
        facts(self).script
    }

    /// The script that the language is written in where CLDR expects another one than here: Kazakh in China is in Arabic script.
    #[must_use]
    pub fn script_in(self, region: &str) -> &'static str {
        let elsewhere = facts(self).scripts_elsewhere.iter().find(|(other, _)| *other == region);
        elsewhere.map_or(self.script(), |(_, script)| script)
    }

    /// The language with the country whose usage it follows here, as Open Graph writes it.
    #[must_use]
    pub const fn with_country(self) -> &'static str {
        facts(self).with_country
    }

    /// The way that the script runs.
    #[must_use]
    pub const fn direction(self) -> Direction {
        facts(self).direction
    }

    /// The language itself, then the languages that stand in where a text is missing: those that its readers know best, then
    /// all others.
    ///
    /// | language | is replaced by |
    /// | --- | --- |
    /// | kk | ru, en |
    /// | ru | kk, en |
    /// | en | ru, kk |
    #[inline]
    pub fn chain(self) -> impl Iterator<Item = Lang> + Clone {
        let first = facts(self).stand_in;
        let others = Lang::ALL.into_iter().filter(move |lang| *lang != self && !first.contains(lang));
        std::iter::once(self).chain(first.iter().copied()).chain(others)
    }

    /// Tags of other languages whose readers are expected to understand this one.
    #[must_use]
    pub const fn read_by(self) -> &'static [&'static str] {
        facts(self).read_by
    }

    /// Its letters in their order, and the letters of the other script that stand after them in a list.
    #[must_use]
    pub const fn alphabets(self) -> [&'static str; 2] {
        facts(self).alphabets
    }

    /// The categories that whole numbers and decimals fall into.
    #[must_use]
    pub const fn cardinals(self) -> &'static [PluralCategory] {
        facts(self).cardinals
    }

    /// The categories of numbers in a row: the first, the second.
    #[must_use]
    pub const fn ordinals(self) -> &'static [PluralCategory] {
        facts(self).ordinals
    }

    /// Whole numbers that fall into a category, as an example for whoever leaves it out; empty where its name says enough.
    #[must_use]
    pub fn examples(self, category: PluralCategory) -> &'static str {
        let row = facts(self).examples.iter().find(|(other, _)| *other == category);
        row.map_or("", |(_, examples)| examples)
    }

    /// Whether no whole number falls into `other`, which is then for fractions alone.
    #[must_use]
    pub const fn other_is_for_fractions(self) -> bool {
        facts(self).other_is_for_fractions
    }

    /// Whether a noun keeps its singular beside a number: бір адвокат, бес адвокат.
    #[must_use]
    pub const fn counts_in_the_singular(self) -> bool {
        facts(self).counts_in_the_singular
    }

    /// Its quotation marks.
    #[must_use]
    #[inline]
    pub const fn quotes(self) -> Quotes {
        facts(self).quotes
    }

    /// The dash with the space after it, as it stands before an item of a list.
    #[must_use]
    #[inline]
    pub const fn dash_and_space(self) -> &'static str {
        facts(self).dash_and_space
    }

    /// The dash between words, which has a space on either side.
    #[must_use]
    #[inline]
    pub const fn dash(self) -> char {
        facts(self).dash
    }
}

impl Case {
    /// The cases that a language has, in the order of its grammars.
    ///
    /// ```
    /// use ushtil_lang::{Case, Lang};
    /// assert_eq!(Case::of(Lang::Kk).len(), 10);
    /// assert_eq!(Case::of(Lang::Ru).len(), 7);
    /// assert_eq!(Case::of(Lang::En), [Case::Nominative, Case::Possessive]);
    /// ```
    #[must_use]
    #[inline]
    pub const fn of(lang: Lang) -> &'static [Case] {
        facts(lang).cases
    }

    /// The cases that a rule makes of any name, date or number of a language: those of [`Case::of`] but for what has to be given.
    ///
    /// ```
    /// use ushtil_lang::{Case, Lang};
    /// assert!(Case::of(Lang::Ru).contains(&Case::Locative)); // «в лесу»: which words have it is no rule
    /// assert!(Case::by_rule(Lang::Ru).all(|case| case != Case::Locative));
    /// ```
    pub fn by_rule(lang: Lang) -> impl Iterator<Item = Case> {
        facts(lang).cases.iter().copied().filter(move |case| !facts(lang).given_cases.contains(case))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_case_is_one_of_some_language_and_is_found_by_its_name() {
        for case in Case::ALL {
            assert_eq!(case.name().parse(), Ok(case));
            assert!(Lang::ALL.into_iter().any(|lang| Case::of(lang).contains(&case)), "no language has the {case}");
        }
        for lang in Lang::ALL {
            assert_eq!(Case::of(lang).first(), Some(&Case::Nominative), "{lang}");
        }
    }

    #[test]
    fn alphabets_have_each_letter_once() {
        for letters in Lang::ALL.into_iter().flat_map(Lang::alphabets) {
            let each: BTreeSet<char> = letters.chars().collect();
            assert_eq!(each.len(), letters.chars().count(), "{letters}");
        }
    }

    #[test]
    fn every_language_is_listed_once_and_stands_once_in_every_chain() {
        let mut tags = BTreeSet::new();
        for (place, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang as usize, place, "{lang:?} is listed where it is declared");
            assert!(tags.insert(lang.tag()));
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
            assert_eq!(lang.tag(), format!("{lang:?}").to_lowercase(), "generated code names the variant by its tag");
            assert_eq!(lang.chain().next(), Some(lang));
            let all: BTreeSet<Lang> = lang.chain().collect();
            assert_eq!(all.len(), lang.chain().count(), "the chain of {lang} comes back to a language");
            assert!(all.into_iter().eq(Lang::ALL), "the chain of {lang} leaves a language out");
        }
    }

    #[test]
    fn what_is_meant_by_a_wrong_tag_is_never_two_languages() {
        let words = |lang: &Lang| lang.mistaken().iter().chain(lang.names());
        let mut seen = BTreeSet::new();
        for word in Lang::ALL.iter().flat_map(words) {
            assert!(seen.insert(word), "{word} stands for two languages");
            assert_eq!(Lang::from_tag(word), None, "{word} is a tag");
        }
        for lang in Lang::ALL {
            for name in [lang.name(), lang.autonym()].map(str::to_lowercase) {
                assert!(lang.names().contains(&name.as_str()), "{lang} is not known by its own name, {name}");
            }
        }
    }
}
