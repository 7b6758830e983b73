//! What there is to know of a language.

use crate::case::Case;
use crate::lang::{Direction, Lang};
use crate::plural::PluralCategory;
use crate::typography::Quotes;

/// What is known of one language.
pub(crate) struct Facts {
    /// The BCP 47 tag.
    pub(crate) tag: &'static str,
    /// The name of the language in itself.
    pub(crate) autonym: &'static str,
    /// The name of the language in English.
    pub(crate) name: &'static str,
    /// Other codes in use for it, which are the tag of no language.
    pub(crate) mistaken: &'static [&'static str],
    /// What people write in place of the tag, in small letters.
    pub(crate) names: &'static [&'static str],
    /// The script by ISO 15924.
    pub(crate) script: &'static str,
    /// Regions where it is written in another script, and the script.
    pub(crate) scripts_elsewhere: &'static [(&'static str, &'static str)],
    pub(crate) direction: Direction,
    /// The language with the country whose usage it follows here.
    pub(crate) with_country: &'static str,
    /// The languages that stand in for it before all others.
    pub(crate) stand_in: &'static [Lang],
    /// Languages whose readers are expected to understand this one.
    pub(crate) read_by: &'static [&'static str],
    /// Its alphabet, and the one whose letters stand after it in a list.
    pub(crate) alphabets: [&'static str; 2],
    /// The categories of whole numbers and decimals, and of numbers in a row.
    pub(crate) cardinals: &'static [PluralCategory],
    pub(crate) ordinals: &'static [PluralCategory],
    /// Whole numbers of a category whose name does not say enough.
    pub(crate) examples: &'static [(PluralCategory, &'static str)],
    /// Whether no whole number falls into `other`.
    pub(crate) other_is_for_fractions: bool,
    /// Whether a noun keeps its singular beside a number.
    pub(crate) counts_in_the_singular: bool,
    /// The cases, in the order of its grammars.
    pub(crate) cases: &'static [Case],
    /// Those of them that no rule makes: such a form is one that was given.
    pub(crate) given_cases: &'static [Case],
    pub(crate) quotes: Quotes,
    /// The dash with a space after it, as it stands before an item of a list.
    pub(crate) dash_and_space: &'static str,
    /// The dash between words.
    pub(crate) dash: char,
}

/// Letters that several languages have in their lists.
pub(super) const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
