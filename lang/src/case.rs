//! The words of grammar that messages and content name: case, number, gender, animacy.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

macro_rules! cases {
    ($(#[doc = $doc:literal] $case:ident = $name:literal,)+) => {
        /// A grammatical case of a language here.
        ///
        /// | case | Kazakh | Russian | English |
        /// | --- | --- | --- | --- |
        /// | `Nominative` | атау: Алматы | именительный: Алматы | the name itself |
        /// | `Genitive` | ілік: Алматының | родительный | |
        /// | `Dative` | барыс: Алматыға | дательный | |
        /// | `Accusative` | табыс: Алматыны | винительный | |
        /// | `Locative` | жатыс: Алматыда | второй предложный (в лесу), explicit forms only | |
        /// | `Ablative` | шығыс: Алматыдан | | |
        /// | `Instrumental` | көмектес: Алматымен | творительный | |
        /// | `LocativeAttributive` | Алматыдағы | | |
        /// | `Prepositional` | | предложный | |
        /// | `Possessive` | | | Almaty’s |
        /// | `Ordinal` | 5-ші, numbers only | | |
        /// | `Possessed` | тәуелдік: төрағасы, 85 %-ы | | |
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Case { $(#[doc = $doc] $case,)+ }

        impl Case {
            /// Every case, in the order of the grammars.
            pub const ALL: [Case; [$($name),+].len()] = [$(Case::$case),+];

            /// The word that FTL and content files use: `genitive`, `locative-attributive`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Case::$case => $name,)+ }
            }
        }
    };
}

cases! {
    /// Who, what: the form that a name is given in.
    Nominative = "nominative",
    /// Whose, of what: қорының, фонда.
    Genitive = "genitive",
    /// To whom, to what: қорына, фонду.
    Dative = "dative",
    /// Whom, what (the object): қорын, фонд.
    Accusative = "accusative",
    /// Where, at what time: қорында; in Russian the second locative (в лесу).
    Locative = "locative",
    /// From where, since when: қорынан.
    Ablative = "ablative",
    /// With whom, by what: қорымен, фондом.
    Instrumental = "instrumental",
    /// Which is there: Алматыдағы, 20 тамыздағы.
    LocativeAttributive = "locative-attributive",
    /// The Russian case after о, в, на, при: фонде.
    Prepositional = "prepositional",
    /// The English genitive: the Foundation’s.
    Possessive = "possessive",
    /// A Kazakh number as an ordinal: 5-ші, 6-шы.
    Ordinal = "ordinal",
    /// What is somebody's, in Kazakh: қордың төрағасы, қатысушылардың 85 %-ы.
    Possessed = "possessed",
}

impl Case {
    /// The case in the plural; Kazakh only.
    ///
    /// ```
    /// use ushtil_lang::{Case, GrammaticalNumber};
    /// assert_eq!(Case::Genitive.plural().number, GrammaticalNumber::Plural);
    /// ```
    #[must_use]
    pub const fn plural(self) -> Inflection {
        Inflection { case: self, number: GrammaticalNumber::Plural }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A word that names no case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCase(String);

impl fmt::Display for UnknownCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a case", self.0)
    }
}

impl Error for UnknownCase {}

impl FromStr for Case {
    type Err = UnknownCase;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Case::ALL.into_iter().find(|case| case.name() == word).ok_or_else(|| UnknownCase(word.to_owned()))
    }
}

/// What is asked of a name: a case, and a number if it is not the name's own.
///
/// A [`Case`] alone is enough nearly always; [`Case::plural`] asks for the plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Inflection {
    /// The case.
    pub case: Case,
    /// `Plural` adds a plural suffix; `Singular` leaves the name in the number that it has.
    pub number: GrammaticalNumber,
}

impl From<Case> for Inflection {
    fn from(case: Case) -> Self {
        Inflection { case, number: GrammaticalNumber::Singular }
    }
}

impl FromStr for Inflection {
    type Err = UnknownCase;

    /// A case, and `plural` after it where the plural is asked for: `genitive`, `genitive plural`.
    fn from_str(words: &str) -> Result<Self, Self::Err> {
        match words.strip_suffix(" plural") {
            Some(case) => case.parse().map(Case::plural),
            None => words.parse().map(Case::into),
        }
    }
}

/// A grammatical gender, or a person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gender {
    /// мужской род: фонд провёл.
    Masculine,
    /// женский род: коллегия провела.
    Feminine,
    /// средний род: министерство провело.
    Neuter,
}

/// The grammatical number of a name: Объединённые Арабские Эмираты are a plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum GrammaticalNumber {
    /// One.
    #[default]
    Singular,
    /// Many, or a name that has no singular.
    Plural,
}

/// Whether Russian treats a name as living: видеть Париж, but видеть Тугела.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Animacy {
    /// A person.
    Animate,
    /// Anything else.
    Inanimate,
}
