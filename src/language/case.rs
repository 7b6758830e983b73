//! The words of grammar: case, number, gender, harmony, possession, and how sure a form is.

use std::fmt;
use std::str::FromStr;

use crate::Lang;

/// A case of one of the three languages.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// Who, what: the form that a name is given in.
    Nominative,
    /// Whose, of what: қорының, фонда.
    Genitive,
    /// To whom, to what: қорына, фонду.
    Dative,
    /// Whom, what (the object): қорын, фонд.
    Accusative,
    /// Where, at what time: қорында; in Russian the second locative (в лесу).
    Locative,
    /// From where, since when: қорынан.
    Ablative,
    /// With whom, by what: қорымен, фондом.
    Instrumental,
    /// Which is there: Алматыдағы, 20 тамыздағы.
    LocativeAttributive,
    /// The Russian case after о, в, на, при: фонде.
    Prepositional,
    /// The English genitive: the Foundation’s.
    Possessive,
    /// A Kazakh number as an ordinal: 5-ші, 6-шы.
    Ordinal,
}

impl Case {
    /// Every case, in the order of the grammars.
    pub const ALL: [Case; 11] = [
        Case::Nominative,
        Case::Genitive,
        Case::Dative,
        Case::Accusative,
        Case::Locative,
        Case::Ablative,
        Case::Instrumental,
        Case::LocativeAttributive,
        Case::Prepositional,
        Case::Possessive,
        Case::Ordinal,
    ];

    /// The cases that a language has, in the order of its grammars.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::Case};
    /// assert_eq!(Case::of(Lang::Kk).len(), 9);
    /// assert_eq!(Case::of(Lang::Ru).len(), 7);
    /// assert_eq!(Case::of(Lang::En), [Case::Nominative, Case::Possessive]);
    /// ```
    #[must_use]
    pub const fn of(lang: Lang) -> &'static [Case] {
        match lang {
            Lang::Kk => &[
                Case::Nominative,
                Case::Genitive,
                Case::Dative,
                Case::Accusative,
                Case::Locative,
                Case::Ablative,
                Case::Instrumental,
                Case::LocativeAttributive,
                Case::Ordinal,
            ],
            Lang::Ru => &[
                Case::Nominative,
                Case::Genitive,
                Case::Dative,
                Case::Accusative,
                Case::Instrumental,
                Case::Prepositional,
                Case::Locative,
            ],
            Lang::En => &[Case::Nominative, Case::Possessive],
        }
    }

    /// The word that FTL and content files use: `genitive`, `locative-attributive`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Case::Nominative => "nominative",
            Case::Genitive => "genitive",
            Case::Dative => "dative",
            Case::Accusative => "accusative",
            Case::Locative => "locative",
            Case::Ablative => "ablative",
            Case::Instrumental => "instrumental",
            Case::LocativeAttributive => "locative-attributive",
            Case::Prepositional => "prepositional",
            Case::Possessive => "possessive",
            Case::Ordinal => "ordinal",
        }
    }

    /// The case in the plural; Kazakh only.
    ///
    /// ```
    /// use ushtil::{Lang, grammar::{Case, Reads, inflect}};
    /// assert_eq!(inflect("адвокат", Lang::Kk, Case::Genitive.plural(), Reads::Auto).to_string(), "адвокаттардың");
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
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a case")]
pub struct UnknownCase(String);

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

/// How sure a form is.
///
/// | grade | means | printed |
/// | --- | --- | --- |
/// | `Given` | typed in the content, or the nominative itself | yes |
/// | `Regular` | a rule that holds for such words | yes |
/// | `Guess` | a rule where usage or the word itself varies; in Russian, what the letters of a word suggest that no dictionary has | in Kazakh, and listed when content is loaded; in Russian only if [`Form::guessed`](crate::grammar::Form::guessed) asks |
/// | `Unknown` | no rule can know | the name as it is given; a message takes its `.nominative` variant instead |
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Typed in the content, or nothing had to change.
    Given,
    /// By a rule without known exceptions here.
    Regular,
    /// By a rule, where words like this one vary.
    Guess,
    /// Not known: what is written is the name in the form in which it was given.
    Unknown,
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

/// Whether English says *the* before a name inside a sentence: of the Soros Foundation, but of UNICEF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Article {
    /// *the*
    Definite,
    /// Nothing: a person, a city, most abbreviations.
    #[default]
    None,
}

/// Kazakh vowel harmony (үндестік): which of two vowels an ending takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Harmony {
    /// жуан: -ның, -ға, -да.
    Back,
    /// жіңішке: -нің, -ге, -де.
    Front,
}

/// Whose a Kazakh word is by the suffix that it already ends in (тәуелдік жалғауы).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Possessor {
    /// No possessive suffix: қор.
    None,
    /// Mine, or thine: -м, -ң (қорым, қорың).
    Speaker,
    /// Ours, or yours politely: -мыз, -ңыз (қорымыз, қорыңыз).
    Group,
    /// His, hers, its, theirs: -ы, -і, -сы, -сі (қоры, алқасы).
    Third,
}

/// Whether a name, or a part of a person's name, changes by case at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Declines {
    /// It declines, as other words of its shape do.
    Yes,
    /// It keeps one form in all cases: в Сочи, Оливье.
    No,
}
