//! The words of a text, and what checks look for in them.

use std::borrow::Cow;
use std::ops::{BitOr, Range};

use crate::finding::TextFinding;

/// Which characters there are, as bits: most checks are about characters that few texts have, and look at nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Has(u16);

impl Has {
    const NOTHING: Has = Has(0);
    pub(crate) const DIGIT: Has = Has(1);
    pub(crate) const LATIN: Has = Has(1 << 1);
    pub(crate) const CYRILLIC: Has = Has(1 << 2);
    /// A letter that Kazakh has and Russian has not.
    pub(crate) const KAZAKH: Has = Has(1 << 3);
    /// A letter that Kazakh fonts of the nineties drew as a Kazakh one.
    pub(crate) const OLD: Has = Has(1 << 4);
    pub(crate) const COMBINING: Has = Has(1 << 5);
    /// A letter that another one may be the small one of.
    const CAPITAL: Has = Has(1 << 6);
    /// A letter or a digit of another script.
    const OTHER: Has = Has(1 << 7);
    /// A quotation mark or an apostrophe, of any language.
    pub(crate) const QUOTE: Has = Has(1 << 8);
    pub(crate) const HYPHEN: Has = Has(1 << 9);
    /// Two of the next three side by side, which may be a slip.
    pub(crate) const PAIR: Has = Has(1 << 10);
    const SPACE: Has = Has(1 << 11);
    const BEHIND_SPACE: Has = Has(1 << 12);
    const DOT: Has = Has(1 << 13);

    const WORD: Has = Has(0xff);

    fn of(c: char) -> Has {
        match c {
            'а'..='я' => Has::CYRILLIC,
            'a'..='z' => Has::LATIN,
            ' ' => Has::SPACE | Has::BEHIND_SPACE,
            'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і' => Has::CYRILLIC | Has::KAZAKH,
            'Ә' | 'Ғ' | 'Қ' | 'Ң' | 'Ө' | 'Ұ' | 'Ү' | 'Һ' | 'І' => Has::CYRILLIC | Has::KAZAKH | Has::CAPITAL,
            'ќ' | 'ѓ' | 'њ' | 'љ' | 'ў' | 'ћ' | 'Ќ' | 'Ѓ' | 'Њ' | 'Љ' | 'Ў' | 'Ћ' => {
                Has::CYRILLIC | Has::OLD | Has::CAPITAL
            }
            '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => Has::CYRILLIC | Has::CAPITAL,
            'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | 'ə' | 'ɵ' => {
                Has::LATIN | Has::CAPITAL
            }
            '0'..='9' => Has::DIGIT,
            '.' => Has::DOT,
            '-' => Has::HYPHEN | Has::BEHIND_SPACE,
            ',' | ';' | '!' | '?' => Has::BEHIND_SPACE,
            '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‟' => Has::QUOTE,
            '\u{a0}' => Has::SPACE,
            '\0'..='\u{7f}' => Has::NOTHING,
            '\u{300}'..='\u{36f}' => Has::COMBINING,
            c if c.is_alphanumeric() => Has::OTHER | Has::CAPITAL,
            _ => Has::NOTHING,
        }
    }

    pub(crate) fn any(self, of: Has) -> bool {
        self.0 & of.0 != 0
    }

    pub(crate) fn all(self, of: Has) -> bool {
        self.0 & of.0 == of.0
    }

    fn side_by_side(self, next: Has) -> Has {
        let is_pair = self.any(Has::SPACE) && next.any(Has::BEHIND_SPACE) || self.any(Has::DOT) && next.any(Has::DOT);
        if is_pair { Has::PAIR } else { Has::NOTHING }
    }
}

impl BitOr for Has {
    type Output = Has;

    fn bitor(self, other: Has) -> Has {
        Has(self.0 | other.0)
    }
}

/// A run of letters and digits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'a> {
    pub(crate) start: usize,
    pub(crate) text: &'a str,
    /// Inside «…», where names stand that keep their own language.
    pub(crate) quoted: bool,
    pub(crate) has: Has,
}

impl<'a> Word<'a> {
    pub(crate) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    pub(crate) fn is_number(&self) -> bool {
        self.has == Has::DIGIT
    }

    /// Whether it is in Cyrillic letters alone, but for digits.
    pub(crate) fn is_cyrillic(&self) -> bool {
        self.has.any(Has::CYRILLIC) && !self.has.any(Has::LATIN | Has::OTHER | Has::COMBINING)
    }

    /// The word in small letters, which most words are in.
    pub(crate) fn lower(&self) -> Cow<'a, str> {
        if self.has.any(Has::CAPITAL) { self.text.to_lowercase().into() } else { self.text.into() }
    }
}

/// The words of a text, and which characters it has.
pub(crate) fn words(text: &str) -> (Vec<Word<'_>>, Has) {
    let (mut words, mut all) = (Vec::new(), Has::NOTHING);
    let (mut depth, mut start, mut of_word, mut before) = (0_u32, 0, Has::NOTHING, Has::NOTHING);
    let marks = text.char_indices().chain(std::iter::once((text.len(), '\n')));
    for (at, c) in marks {
        let has = Has::of(c);
        if has.any(Has::WORD) {
            if of_word == Has::NOTHING {
                start = at;
            }
            of_word = of_word | has;
        } else {
            if of_word != Has::NOTHING {
                let word = text.get(start..at).unwrap_or("");
                words.push(Word { start, text: word, quoted: depth > 0, has: of_word });
                all = all | of_word;
                of_word = Has::NOTHING;
            }
            all = all | has | before.side_by_side(has);
            match c {
                '«' | '“' | '„' => depth += 1,
                '»' | '”' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        before = has;
    }
    (words, all)
}

pub(crate) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Whether two words begin with the same letter, as far as two bytes tell: it is nearly always another, and no more is compared then.
pub(crate) fn begin_alike(one: &str, other: &str) -> bool {
    one.as_bytes().first_chunk::<2>() == other.as_bytes().first_chunk()
}

/// `20 Тамыз`: a month begins with a small letter after a day.
pub(crate) fn capital_month(words: &[Word<'_>], months: &[&str], findings: &mut Vec<TextFinding>) {
    for pair in words.windows(2) {
        let [day, month] = pair else { continue };
        if !day.is_number() || !month.text.starts_with(char::is_uppercase) {
            continue;
        }
        let lower = month.lower();
        if months.iter().any(|name| lower.starts_with(name)) {
            let message = format!("a month with a capital letter: `{}`", month.text);
            findings.push(TextFinding::new(month.range(), "capital-month", message).help(format!("write `{lower}`")));
        }
    }
}

/// Phrases of several words that are always wrong, each with what to write; they begin where a word does.
pub(crate) fn phrases(
    text: &str,
    words: &[Word<'_>],
    table: &[(&str, &str)],
    code: &'static str,
    findings: &mut Vec<TextFinding>,
) {
    for word in words {
        let lower = word.lower();
        let begins = |wrong: &str| begin_alike(wrong, &lower) && wrong.starts_with(&*lower);
        for (wrong, right) in table.iter().filter(|(wrong, _)| begins(wrong)) {
            let range = word.start..word.start + wrong.len();
            let Some(found) = text.get(range.clone()).filter(|found| found.to_lowercase() == *wrong) else { continue };
            findings.push(TextFinding::new(range, code, format!("`{found}`")).help(format!("write `{right}`")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_of_a_character_is_what_unicode_says() {
        for c in '\0'..=char::MAX {
            let has = Has::of(c);
            assert_eq!(has.any(Has::WORD), c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}'), "{c:?}");
            assert!(has.any(Has::CAPITAL) || c.to_lowercase().eq([c]), "{c:?} has a small letter");
            assert_eq!(has.any(Has::CYRILLIC), is_cyrillic(c) && c.is_alphanumeric(), "{c:?}");
        }
    }
}
