//! `LangTag`: the tag of any language, read as people write it and written as BCP 47 has it.

#[cfg(feature = "render")]
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;
#[cfg(feature = "unic-langid")]
use unic_langid::LanguageIdentifier;

use super::registry::{ALIASES, LANGUAGES, REGIONS, SCRIPTS};
use super::{Direction, Lang};

/// The tag of a language, with its script and region where they are said: `kk`, `ru-KZ`, `kk-Arab-CN`, `fr`.
///
/// Reading forgives what browsers, addresses and people really send: any case, `_` for `-`, the wrong codes of a language
/// (`kz`, `kaz`, `rus`, `eng`), extensions and variants, which are left out. What is printed is always the right tag.
///
/// | input | tag |
/// | --- | --- |
/// | `kz`, `KAZ`, `qaz`, `kk_kz` | `kk`, `kk`, `kk`, `kk-KZ` |
/// | `rus`, `ru-RU-u-hc-h23` | `ru`, `ru-RU` |
/// | `eng`, `en-gb-oxendict` | `en`, `en-GB` |
///
/// ```
/// use ushtil::lang::LangTag;
/// assert_eq!("KAZ".parse::<LangTag>()?.to_string(), "kk");
/// assert_eq!("ru_kz".parse::<LangTag>()?.to_string(), "ru-KZ");
/// assert_eq!("EN".parse::<LangTag>()?.to_string(), "en");
///
/// let error = "kazakh".parse::<LangTag>().unwrap_err();
/// assert_eq!(error.to_string(), "`kazakh` is not a language tag: did you mean `kk`?");
/// # Ok::<(), ushtil::lang::TagError>(())
/// ```
///
/// What an author writes into a file is better held to the exact form: [`LangTag::exact`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangTag {
    language: Subtag,
    script: Option<Subtag>,
    region: Option<Subtag>,
}

/// Why a text is not the tag of a language, and which tag is meant, when that can be told.
///
/// ```
/// use ushtil::lang::LangTag;
/// let error = |tag: &str| tag.parse::<LangTag>().unwrap_err().to_string();
/// assert_eq!(error("kazakh"), "`kazakh` is not a language tag: did you mean `kk`?");
/// assert!(error("").contains("`kk`, `ru` or `en`"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TagError {
    /// There is no text.
    #[error("a language tag such as `kk`, `ru` or `en` is expected, and nothing is there")]
    Empty,
    /// The text does not have the form of a tag.
    #[error("`{found}` is not a language tag{}", help(*.nearest))]
    Malformed {
        /// What was found, shortened.
        found: String,
        /// The tag that is probably meant.
        nearest: Option<LangTag>,
    },
    /// The form is right, but a part of it is not registered: `xx`, `kk-Cyrr`, `ru-QQ`.
    #[error("`{part}` in `{found}` is no registered {kind}{}", help(*.nearest))]
    Unknown {
        /// What was found, shortened.
        found: String,
        /// The part that is not registered.
        part: String,
        /// What the part would be: a language, a script or a region.
        kind: &'static str,
        /// The tag that is probably meant.
        nearest: Option<LangTag>,
    },
    /// The tag can be understood, but the exact form was asked for.
    #[error("`{found}` is not a language tag as BCP 47 writes it: did you mean `{exact}`?")]
    NotExact {
        /// What was found, shortened.
        found: String,
        /// The same tag, written exactly.
        exact: LangTag,
    },
}

impl LangTag {
    /// The bare tag of one of this library's languages.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        let mut language = [0; 4];
        let mut rest = lang.tag().as_bytes();
        let mut place: &mut [u8] = &mut language;
        while let ([byte, after @ ..], [to, free @ ..]) = (rest, place) {
            *to = *byte;
            (rest, place) = (after, free);
        }
        LangTag { language: Subtag(language), script: None, region: None }
    }

    /// The language of this library that the tag names, in the script that the library writes it in.
    ///
    /// ```
    /// use ushtil::lang::{Lang, LangTag};
    /// let lang = |tag: &str| tag.parse::<LangTag>().ok().and_then(LangTag::lang);
    /// assert_eq!(lang("kk-KZ"), Some(Lang::Kk));
    /// assert_eq!(lang("kk_KZ"), Some(Lang::Kk)); // a tag is read as people write it: `kz` and `kaz` are Kazakh too
    /// assert_eq!(lang("ru-KZ"), Some(Lang::Ru));
    /// assert_eq!(lang("en-GB"), Some(Lang::En));
    /// assert_eq!(lang("kk-Arab"), None);
    /// ```
    #[must_use]
    pub fn lang(self) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| self.language() == lang.tag() && self.likely_script() == Some(lang.script()))
    }

    /// Reads a tag that must be written exactly, as content and settings should have it.
    ///
    /// ```
    /// use ushtil::lang::LangTag;
    /// assert!(LangTag::exact("kk").is_ok() && LangTag::exact("ru-KZ").is_ok() && LangTag::exact("en").is_ok());
    /// let error = LangTag::exact("kz").unwrap_err();
    /// assert_eq!(error.to_string(), "`kz` is not a language tag as BCP 47 writes it: did you mean `kk`?");
    /// ```
    ///
    /// # Errors
    /// [`TagError::NotExact`] names the right tag for one that could be understood; the other errors are those of parsing.
    pub fn exact(text: &str) -> Result<Self, TagError> {
        let exact: LangTag = text.parse()?;
        if exact.to_string() == text { Ok(exact) } else { Err(TagError::NotExact { found: shown(text), exact }) }
    }

    /// The tag as a text; one of this library's languages is there already.
    #[cfg(feature = "render")]
    pub(crate) fn text(self) -> Cow<'static, str> {
        let known = Lang::ALL.into_iter().find(|lang| self == *lang);
        known.map_or_else(|| self.to_string().into(), |lang| lang.tag().into())
    }

    /// The language subtag: `kk` of `kk-Arab-CN`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.language.as_str()
    }

    /// The script, where the tag says it: `Arab` of `kk-Arab-CN`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.script.as_ref().map(Subtag::as_str)
    }

    /// The region, where the tag says it: `CN` of `kk-Arab-CN`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_ref().map(Subtag::as_str)
    }

    /// The script that the tag says or, for the languages of this library, the one that CLDR expects of it.
    ///
    /// ```
    /// use ushtil::lang::LangTag;
    /// let script = |tag: &str| tag.parse::<LangTag>().ok().and_then(|tag| tag.likely_script().map(str::to_owned));
    /// assert_eq!(script("kk").as_deref(), Some("Cyrl"));
    /// assert_eq!(script("ru").as_deref(), Some("Cyrl"));
    /// assert_eq!(script("en").as_deref(), Some("Latn"));
    /// assert_eq!(script("kk-CN").as_deref(), Some("Arab"));
    /// ```
    #[must_use]
    pub fn likely_script(&self) -> Option<&str> {
        if let Some(script) = &self.script {
            return Some(script.as_str());
        }
        let lang = Lang::from_tag(self.language())?;
        Some(self.region().map_or(lang.script(), |region| lang.script_in(region)))
    }

    /// The way that the script runs: Kazakh in Arabic script runs from right to left.
    #[must_use]
    pub fn direction(&self) -> Direction {
        const SCRIPTS: &str = "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi";
        const LANGUAGES: &str = "ar ckb dv fa he ks ps sd syr ug ur yi";
        let right_to_left = match self.likely_script() {
            Some(script) => listed(SCRIPTS, script),
            None => listed(LANGUAGES, self.language()),
        };
        if right_to_left { Direction::Rtl } else { Direction::Ltr }
    }
}

impl FromStr for LangTag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(TagError::Empty);
        }
        let malformed = || TagError::Malformed { found: shown(trimmed), nearest: meant(trimmed) };
        let mut parts = trimmed.split(['-', '_']);
        let first = parts.next().unwrap_or_default();
        let language = Subtag::language(first).ok_or_else(malformed)?;
        let mut tag = LangTag { language, script: None, region: None };
        let mut rest = Rest::Script;
        for part in parts {
            rest = rest.read(part, &mut tag).ok_or_else(malformed)?;
        }
        tag.registered().map_err(|(part, kind)| TagError::Unknown {
            found: shown(trimmed),
            part: part.to_owned(),
            kind,
            nearest: meant(if kind == "language" { first } else { tag.language() }),
        })?;
        Ok(tag)
    }
}

/// What may come next in a tag, in the order of RFC 5646.
enum Rest {
    Script,
    Region,
    Variant,
    Extension,
}

impl Rest {
    /// Takes one part into the tag; `None` if it has no place there. Variants and extensions are passed over.
    fn read(self, part: &str, tag: &mut LangTag) -> Option<Rest> {
        let alphanumeric = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !alphanumeric || part.is_empty() || part.len() > 8 {
            return None;
        }
        let alphabetic = part.bytes().all(|byte| byte.is_ascii_alphabetic());
        match (self, part.len()) {
            (Rest::Extension, _) | (_, 1) => Some(Rest::Extension),
            (Rest::Script, 4) if alphabetic => {
                tag.script = Subtag::new(part, Style::Title);
                Some(Rest::Region)
            }
            (Rest::Script | Rest::Region, 2) if alphabetic => {
                tag.region = Subtag::new(part, Style::Upper);
                Some(Rest::Variant)
            }
            (Rest::Script | Rest::Region, 3) if part.bytes().all(|byte| byte.is_ascii_digit()) => {
                tag.region = Subtag::new(part, Style::Upper);
                Some(Rest::Variant)
            }
            (_, 5..=8) => Some(Rest::Variant),
            (_, 4) if !part.starts_with(|first: char| first.is_ascii_alphabetic()) => Some(Rest::Variant),
            _ => None,
        }
    }
}

impl LangTag {
    /// Holds each part against the registry; the part that is not in it, and what it would have been.
    fn registered(&self) -> Result<(), (&str, &'static str)> {
        let language = self.language();
        if language.len() == 2 && !listed(LANGUAGES, language) {
            return Err((language, "language"));
        }
        match (self.script(), self.region()) {
            (Some(script), _) if !listed(SCRIPTS, script) => Err((script, "script")),
            (_, Some(region)) if !listed(REGIONS, region) => Err((region, "region")),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.language())?;
        for part in [self.script(), self.region()].into_iter().flatten() {
            write!(f, "-{part}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LangTag({self})")
    }
}

impl From<Lang> for LangTag {
    fn from(lang: Lang) -> Self {
        LangTag::of(lang)
    }
}

impl PartialEq<Lang> for LangTag {
    fn eq(&self, lang: &Lang) -> bool {
        self.language == LangTag::of(*lang).language && self.script.is_none() && self.region.is_none()
    }
}

#[cfg(feature = "unic-langid")]
impl From<LangTag> for LanguageIdentifier {
    fn from(tag: LangTag) -> Self {
        tag.to_string().parse().unwrap_or_default()
    }
}

#[cfg(feature = "unic-langid")]
impl TryFrom<&LanguageIdentifier> for LangTag {
    type Error = TagError;

    fn try_from(identifier: &LanguageIdentifier) -> Result<Self, TagError> {
        identifier.to_string().parse()
    }
}

/// One part of a tag: two to four ASCII letters or digits, the rest filled with zeroes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Subtag([u8; 4]);

enum Style {
    Lower,
    Title,
    Upper,
}

impl Subtag {
    fn new(text: &str, style: Style) -> Option<Self> {
        let mut bytes = [0; 4];
        if text.len() > bytes.len() {
            return None;
        }
        for (place, (to, from)) in bytes.iter_mut().zip(text.bytes()).enumerate() {
            *to = match style {
                Style::Title if place == 0 => from.to_ascii_uppercase(),
                Style::Lower | Style::Title => from.to_ascii_lowercase(),
                Style::Upper => from.to_ascii_uppercase(),
            };
        }
        Some(Subtag(bytes))
    }

    /// The language of a first part, with other codes of the same language replaced.
    fn language(part: &str) -> Option<Self> {
        let well_formed = (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let written = Subtag::new(part, Style::Lower).filter(|_| well_formed)?;
        let own = Lang::ALL.into_iter().find(|lang| lang.mistaken().contains(&written.as_str())).map(Lang::tag);
        let alias = || row(ALIASES, written.as_str()).and_then(|row| row.split_once('='));
        match own.or_else(|| alias().map(|(_, to)| to)) {
            Some(right) => Subtag::new(right, Style::Lower),
            None => Some(written),
        }
    }

    fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        self.0.get(..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

fn listed(table: &str, word: &str) -> bool {
    row(table, word).is_some()
}

/// The row of a sorted table, `word` or `word=…`, found by halves: a header of thirty-two ranges asks a hundred times.
fn row<'t>(table: &'t str, word: &str) -> Option<&'t str> {
    let mut rows = table;
    while !rows.is_empty() {
        let middle = rows.len() / 2;
        let begin = rows.get(..middle)?.rfind(' ').map_or(0, |space| space + 1);
        let after = rows.get(begin..)?;
        let found = after.split(' ').next()?;
        match found.split('=').next()?.cmp(word) {
            Ordering::Equal => return Some(found),
            Ordering::Less => rows = after.get(found.len() + 1..).unwrap_or_default(),
            Ordering::Greater => rows = rows.get(..begin.saturating_sub(1))?,
        }
    }
    None
}

/// The tag that is meant by a text that is none: a name, or a slip of one letter in a bare tag of this library.
fn meant(text: &str) -> Option<LangTag> {
    let text = text.to_lowercase();
    let first = text.split(['-', '_', ' ']).next().unwrap_or_default();
    let named = |lang: &Lang| lang.names().contains(&text.as_str()) || lang.names().contains(&first);
    if let Some(lang) = Lang::ALL.into_iter().find(named) {
        return Some(LangTag::of(lang));
    }
    let bare = Subtag::language(first).map(|language| LangTag { language, script: None, region: None });
    if let Some(tag) = bare.filter(|tag| tag.registered().is_ok()) {
        return Some(tag);
    }
    let slip = |lang: &Lang| {
        first.chars().count() == 2 && first.chars().zip(lang.tag().chars()).filter(|(a, b)| a == b).count() == 1
    };
    let mut near = Lang::ALL.into_iter().filter(slip);
    near.next().filter(|_| near.next().is_none()).map(LangTag::of)
}

fn help(nearest: Option<LangTag>) -> String {
    nearest.map(|tag| format!(": did you mean `{tag}`?")).unwrap_or_default()
}

/// A hostile text is cut and its invisible characters are shown, so that a message stays one short line.
fn shown(text: &str) -> String {
    const LONGEST: usize = 32;
    let mut shown: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tables are searched by halves, so that each row has to be found.
    #[test]
    fn every_row_of_a_table_is_found() {
        for table in [LANGUAGES, SCRIPTS, REGIONS, ALIASES] {
            for found in table.split(' ') {
                let word = found.split('=').next().unwrap_or_default();
                assert_eq!(row(table, word), Some(found));
                assert_eq!(row(table, &format!("{word}x")), None);
            }
            assert_eq!((row(table, ""), row(table, "\u{7f}"), row(table, " ")), (None, None, None));
        }
    }
}
