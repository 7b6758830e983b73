//! Exact tags, and what is meant by others.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use crate::Lang;

impl Lang {
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
        let is_called =
            |lang: &Lang| lang.tag() == first || lang.names().contains(&first) || lang.mistaken().contains(&first);
        Lang::ALL.into_iter().find(is_called)
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
