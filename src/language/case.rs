//! Words of grammar that only the library knows: how sure a form is, harmony, possession, the article.

/// How sure a form is.
///
/// | grade | means | printed |
/// | --- | --- | --- |
/// | `Given` | typed in the content, or the nominative itself | yes |
/// | `Regular` | a rule that holds for such words | yes |
/// | `Guess` | a rule where usage or the word itself varies; in Russian, what the letters of a word suggest that no dictionary has | in Kazakh, and listed when content is loaded; in Russian only if [`Form::guessed`](crate::grammar::Form::guessed) asks |
/// | `Unknown` | no rule can know | the name as it is given; a message takes its `.nominative` variant instead |
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Grade, Name}};
/// let city = Name::place().text(Lang::Kk, "Алматы").text(Lang::Ru, "Алматы").text(Lang::En, "Almaty").build();
/// assert_eq!(city.inflect(Lang::Kk, Case::Nominative).grade(), Grade::Given);
/// assert_eq!(city.inflect(Lang::Kk, Case::Genitive).grade(), Grade::Regular);
/// ```
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

/// Whether English says *the* before a name inside a sentence: of the Soros Foundation, but of UNICEF.
///
/// ```
/// use ushtil::{Lang, grammar::{Article, Feature, Name}};
/// let un = Name::organisation().text(Lang::En, "United Nations").article(Lang::En, Article::Definite).build();
/// assert_eq!(un.feature(Lang::En, Feature::Article), "definite");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Article {
    /// *the*
    Definite,
    /// Nothing: a person, a city, most abbreviations.
    #[default]
    None,
}

/// Kazakh vowel harmony (үндестік): which of two vowels an ending takes.
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Harmony, Name}};
/// let brand = |harmony| Name::organisation().text(Lang::Kk, "Kaspi").harmony(Lang::Kk, harmony).build();
/// let dative = |harmony| brand(harmony).inflect(Lang::Kk, Case::Locative).to_string();
/// assert!(dative(Harmony::Back).ends_with('а') && dative(Harmony::Front).ends_with('е'));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Harmony {
    /// жуан: -ның, -ға, -да.
    Back,
    /// жіңішке: -нің, -ге, -де.
    Front,
}

/// Whose a Kazakh word is by the suffix that it already ends in (тәуелдік жалғауы).
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Name, Possessor}};
/// let fund = Name::organisation().text(Lang::Kk, "«Тіл» қоры").possessive(Lang::Kk, Possessor::Third).build();
/// assert_eq!(fund.inflect(Lang::Kk, Case::Dative).to_string(), "«Тіл» қорына");
/// ```
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
///
/// ```
/// use ushtil::{Lang, grammar::{Case, Declines, Name}};
/// let theatre = Name::organisation().text(Lang::Ru, "Астана Опера").declines(Lang::Ru, Declines::No).build();
/// assert_eq!(theatre.inflect(Lang::Ru, Case::Genitive).to_string(), "Астана Опера");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Declines {
    /// It declines, as other words of its shape do.
    Yes,
    /// It keeps one form in all cases: в Сочи, Оливье.
    No,
}
