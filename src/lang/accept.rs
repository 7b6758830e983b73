//! `AcceptLanguage`: what a browser says its reader prefers, held against the languages that there are.

use super::{Lang, LangTag};

/// The languages of an `Accept-Language` header, best first.
///
/// Reading never fails: a part that is no language range with a valid weight is passed over, as RFC 9110 allows. It costs
/// time linear in what is read, and only the first [`MAX_BYTES`](Self::MAX_BYTES) and
/// [`MAX_RANGES`](Self::MAX_RANGES) of a header are.
///
/// | header | Kazakh, Russian and English are there | Russian and English are there |
/// | --- | --- | --- |
/// | `en;q=0.5, kk;q=0.9` | kk | en |
/// | `kk;q=0, ru` | ru | ru |
/// | `kk-Arab-CN, en;q=0.1` | en | en |
/// | `kk-Arab-CN` | kk, in another script | ru, which its readers often know |
/// | `ky` | ru, which its readers often know | ru, which its readers often know |
/// | `*`, `zh` | nothing: the site's own default | nothing |
///
/// ```
/// use ushtil::lang::{AcceptLanguage, Exactness, Lang};
/// let header = AcceptLanguage::parse("en;q=0.5, kk-KZ;q=0.9, ru;q=0.7");
/// let best = header.lookup(&Lang::ALL).unwrap();
/// assert_eq!((best.lang, best.exactness), (Lang::Kk, Exactness::Language));
/// assert_eq!(header.lookup(&[Lang::Ru, Lang::En]).map(|best| best.lang), Some(Lang::Ru));
/// assert_eq!(header.filter(&Lang::ALL), [Lang::Kk, Lang::Ru, Lang::En]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AcceptLanguage {
    ranges: Vec<Range>,
}

/// A range of a header: a tag or any language, and its weight in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range {
    tag: Option<LangTag>,
    weight: u16,
}

/// A language, and how well it answers what was asked for.
///
/// ```
/// use ushtil::lang::{AcceptLanguage, Exactness, Lang, Match};
/// let best = AcceptLanguage::parse("kk").lookup(&Lang::ALL);
/// assert_eq!(best, Some(Match { lang: Lang::Kk, exactness: Exactness::Exact }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Match {
    /// The language.
    pub lang: Lang,
    /// How well it answers.
    pub exactness: Exactness,
}

/// How well a language answers what was asked for, best first.
///
/// ```
/// use ushtil::lang::{AcceptLanguage, Exactness, Lang};
/// let exactness = |header| AcceptLanguage::parse(header).lookup(&Lang::ALL).map(|best| best.exactness);
/// assert_eq!(exactness("ru"), Some(Exactness::Exact));
/// assert_eq!(exactness("ru-KZ"), Some(Exactness::Language));
/// assert_eq!(exactness("kk-Arab"), Some(Exactness::ScriptMismatch));
/// assert!(Exactness::Exact < Exactness::Fallback);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exactness {
    /// The very tag: `kk` or `kk-Cyrl` for Kazakh in Cyrillic script.
    Exact,
    /// The same language and script, of another region: `ru-KZ` is answered with Russian.
    Language,
    /// The same language in a script that the reader may not know: `kk-Arab` is answered with Cyrillic Kazakh.
    ScriptMismatch,
    /// Another language: one that the reader probably knows, or simply the site's default.
    Fallback,
}

impl AcceptLanguage {
    /// How much of a header is read.
    pub const MAX_BYTES: usize = crate::LIMITS.accept_language_bytes;
    /// How many ranges of a header are taken.
    pub const MAX_RANGES: usize = crate::LIMITS.accept_language_ranges;

    /// Reads a header.
    #[must_use]
    pub fn parse(header: &str) -> Self {
        let end = (0..=header.len().min(Self::MAX_BYTES)).rev().find(|end| header.is_char_boundary(*end));
        let read = header.get(..end.unwrap_or_default()).unwrap_or_default();
        let mut ranges: Vec<Range> = read.split(',').filter_map(Range::read).take(Self::MAX_RANGES).collect();
        ranges.sort_by_key(|range| std::cmp::Reverse(range.weight)); // stable: of equal weights, the first stays first
        AcceptLanguage { ranges }
    }

    /// The tags that are asked for, best first, without those refused by `q=0`.
    pub fn tags(&self) -> impl Iterator<Item = LangTag> + '_ {
        self.wanted().filter_map(|range| range.tag)
    }

    /// The one best language of those there are (RFC 4647, lookup), or nothing when the header names none of them.
    ///
    /// A language in the right script, however low its weight, goes before one in another script, and this before a
    /// language that is only probably understood.
    #[must_use]
    pub fn lookup(&self, available: &[Lang]) -> Option<Match> {
        self.matches(available).into_iter().next()
    }

    /// All languages of those there are that the reader accepts, best first (RFC 4647, filtering): what a chain of
    /// fallbacks for this reader is made of.
    #[must_use]
    pub fn filter(&self, available: &[Lang]) -> Vec<Lang> {
        self.matches(available).into_iter().map(|one| one.lang).collect()
    }

    /// Whether the header refuses a language with `q=0`.
    ///
    /// ```
    /// use ushtil::lang::{AcceptLanguage, Lang};
    /// let header = AcceptLanguage::parse("ru, kk;q=0, *;q=0");
    /// assert_eq!(Lang::ALL.map(|lang| header.refuses(lang)), [true, false, true]);
    /// ```
    #[must_use]
    pub fn refuses(&self, lang: Lang) -> bool {
        let mut exact = self.ranges.iter().filter(|range| range.exactness(lang) == Some(Exactness::Exact)).peekable();
        if exact.peek().is_some() {
            return exact.all(|range| range.weight == 0);
        }
        let named = self.wanted().any(|range| range.exactness(lang) == Some(Exactness::Language));
        !named && self.ranges.iter().any(|range| range.tag.is_none() && range.weight == 0)
    }

    fn wanted(&self) -> impl Iterator<Item = &Range> {
        self.ranges.iter().filter(|range| range.weight > 0)
    }

    fn matches(&self, available: &[Lang]) -> Vec<Match> {
        let open: Vec<Lang> = available.iter().copied().filter(|lang| !self.refuses(*lang)).collect();
        let mut matches: Vec<Match> = Vec::new();
        for rank in [Exactness::Language, Exactness::ScriptMismatch, Exactness::Fallback] {
            for range in self.wanted() {
                let ranked = |lang: &Lang| {
                    let exactness = range.exactness(*lang)?;
                    (exactness.max(Exactness::Language) == rank).then_some(Match { lang: *lang, exactness })
                };
                for found in open.iter().filter_map(ranked) {
                    if matches.iter().all(|before| before.lang != found.lang) {
                        matches.push(found);
                    }
                }
            }
        }
        matches
    }
}

impl Range {
    /// Reads `kk-KZ;q=0.8`, with any other parameters passed over.
    fn read(part: &str) -> Option<Range> {
        let mut fields = part.split(';').map(str::trim);
        let name = fields.next()?;
        let tag = if name == "*" { None } else { Some(name.parse().ok()?) };
        let quality =
            fields.filter_map(|field| field.split_once('=')).find(|(key, _)| key.trim().eq_ignore_ascii_case("q"));
        let weight = match quality {
            Some((_, value)) => thousandths(value.trim())?,
            None => 1000,
        };
        Some(Range { tag, weight })
    }

    fn exactness(&self, lang: Lang) -> Option<Exactness> {
        let tag = self.tag?;
        let own = LangTag::of(lang);
        if tag.language() == own.language() {
            let same_script = tag.likely_script() == own.likely_script();
            return Some(match tag.region() {
                _ if !same_script => Exactness::ScriptMismatch,
                Some(_) => Exactness::Language,
                None => Exactness::Exact,
            });
        }
        lang.read_by().contains(&tag.language()).then_some(Exactness::Fallback)
    }
}

/// A weight of RFC 9110: `0` or `1` with at most three decimals, not above one.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let digits = decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let whole: u16 = if whole == "0" || whole == "1" { whole.parse().ok()? } else { return None };
    let part: u16 = format!("{decimals:0<3}").parse().ok().filter(|_| digits)?;
    Some(whole * 1000 + part).filter(|weight| *weight <= 1000)
}
