//! The languages: their tags, names, scripts, and what stands in for what.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

/// A language of this library, in the order in which languages are always listed: the state language first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Kazakh, in Cyrillic script.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// The languages in their constant order.
    pub const ALL: [Lang; 3] = [Lang::Kk, Lang::Ru, Lang::En];

    /// The BCP 47 tag.
    ///
    /// ```
    /// use ushtil_lang::Lang;
    /// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(Lang::tag), ["kk", "ru", "en"]);
    /// ```
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Kk => "kk",
            Lang::Ru => "ru",
            Lang::En => "en",
        }
    }

    /// The name of the language in itself, as a list of languages shows it.
    ///
    /// ```
    /// use ushtil_lang::Lang;
    /// assert_eq!([Lang::Kk, Lang::Ru, Lang::En].map(Lang::autonym), ["Қазақша", "Русский", "English"]);
    /// ```
    #[must_use]
    pub const fn autonym(self) -> &'static str {
        match self {
            Lang::Kk => "Қазақша",
            Lang::Ru => "Русский",
            Lang::En => "English",
        }
    }

    /// The name of the language in English, for what is said to whoever builds a program.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Lang::Kk => "Kazakh",
            Lang::Ru => "Russian",
            Lang::En => "English",
        }
    }

    /// Other codes in use for it, which are the tag of no language: the country's, or those of other standards.
    #[must_use]
    pub const fn mistaken(self) -> &'static [&'static str] {
        match self {
            Lang::Kk => &["kz", "kaz", "qaz"],
            Lang::Ru => &["rus"],
            Lang::En => &["eng"],
        }
    }

    /// The script that the language is written in here, by ISO 15924.
    #[must_use]
    pub const fn script(self) -> &'static str {
        match self {
            Lang::Kk | Lang::Ru => "Cyrl",
            Lang::En => "Latn",
        }
    }

    /// The language with the country whose usage it follows here, as Open Graph writes it.
    #[must_use]
    pub const fn with_country(self) -> &'static str {
        match self {
            Lang::Kk => "kk_KZ",
            Lang::Ru => "ru_RU",
            Lang::En => "en_GB",
        }
    }

    /// The way that the script runs.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Lang::Kk | Lang::Ru | Lang::En => Direction::Ltr,
        }
    }

    /// The language itself, then the languages that stand in where a text is missing.
    ///
    /// | language | is replaced by |
    /// | --- | --- |
    /// | kk | ru, en |
    /// | ru | kk, en |
    /// | en | ru, kk |
    #[inline]
    pub fn chain(self) -> impl Iterator<Item = Lang> + Clone {
        let instead: &[Lang] = match self {
            Lang::Kk => &[Lang::Ru, Lang::En],
            Lang::Ru => &[Lang::Kk, Lang::En],
            Lang::En => &[Lang::Ru, Lang::Kk],
        };
        std::iter::once(self).chain(instead.iter().copied())
    }

    /// The language of an exact tag.
    ///
    /// ```
    /// use ushtil_lang::Lang;
    /// assert_eq!(Lang::from_tag("kk"), Some(Lang::Kk));
    /// assert_eq!(Lang::from_tag("kz"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(tag: &str) -> Result<Lang, UnknownLang> {
        Lang::from_tag(tag).ok_or_else(|| UnknownLang(tag.to_owned()))
    }
}

/// A text that is not the exact tag of a language.
///
/// ```
/// use ushtil_lang::Lang;
/// let error = |tag: &str| tag.parse::<Lang>().unwrap_err().to_string();
/// assert_eq!(error("kz"), "`kz` is not a language here: Kazakh is `kk`");
/// assert_eq!(error("kk-Latn"), "`kk-Latn` is not a language here: Kazakh is `kk`, written in Cyrl");
/// assert_eq!(error("de"), "`de` is not a language here: kk, ru, en are");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLang(pub String);

impl UnknownLang {
    /// The language that is probably meant.
    #[must_use]
    pub fn meant(&self) -> Option<Lang> {
        let lower = self.0.to_lowercase();
        let first = lower.split(['-', '_']).next().unwrap_or_default();
        let names =
            |lang: Lang| [lang.tag(), lang.name(), lang.autonym()].into_iter().any(|name| name.to_lowercase() == first);
        Lang::ALL.into_iter().find(|lang| names(*lang) || lang.mistaken().contains(&first))
    }
}

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a language here: ", self.0.escape_debug())?;
        let script = self.0.split(['-', '_']).find(|part| part.len() == 4 && part.is_ascii());
        match self.meant() {
            Some(lang) if script.is_some_and(|script| !script.eq_ignore_ascii_case(lang.script())) => {
                write!(f, "{} is `{lang}`, written in {}", lang.name(), lang.script())
            }
            Some(lang) => write!(f, "{} is `{lang}`", lang.name()),
            None => write!(f, "{} are", Lang::ALL.map(Lang::tag).join(", ")),
        }
    }
}

impl Error for UnknownLang {}

/// The way that a script runs, in the words of HTML's `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

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
        let codes = Lang::ALL.iter().flat_map(|lang| lang.mistaken());
        let mut seen = BTreeSet::new();
        for code in codes {
            assert!(seen.insert(code), "{code} stands for two languages");
            assert_eq!(Lang::from_tag(code), None, "{code} is a tag");
        }
    }
}
