//! Numbers with what they count: два адвоката, 5 членов комиссии, 21 судья.
//!
//! Source: «Русская грамматика» (1980), declension of numerals: in all cases but the nominative and the accusative the noun
//! agrees with the number; those two have the genitive singular after 2, 3, 4 and the genitive plural after more.

use super::endings;
use super::heads;
use super::lexicon::{self, Class, Seen};
use super::phrase::first_word;
use super::written::{Out, Pieces};
use crate::language::{Animacy, Case};

/// What stands after a number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Counted<'a> {
    /// The tens or hundreds before the last number word, and the space after them: двадцать пять делегатов.
    higher: Option<(Number<'a>, &'a str)>,
    /// The number and the space after it.
    number: Number<'a>,
    space: &'a str,
    /// Adjectives in the genitive plural, if there are any.
    adjectives: &'a str,
    noun: &'a str,
    class: &'static Class,
    /// How many letters of the noun go before an ending.
    cut: usize,
    /// Frozen.
    after: &'a str,
}

#[derive(Debug, Clone, Copy)]
enum Number<'a> {
    Figures(&'a str),
    /// A number in words, and its genitive, dative, instrumental and prepositional.
    Word(&'a str, [&'static str; 4]),
}

/// Numbers in words up to twenty and the tens: nominative; genitive, dative, instrumental, prepositional.
#[rustfmt::skip]
const WORDS: [(&str, [&str; 4]); 32] = [
    ("два", ["двух", "двум", "двумя", "двух"]), ("две", ["двух", "двум", "двумя", "двух"]),
    ("три", ["трёх", "трём", "тремя", "трёх"]), ("четыре", ["четырёх", "четырём", "четырьмя", "четырёх"]),
    ("пять", ["пяти", "пяти", "пятью", "пяти"]), ("шесть", ["шести", "шести", "шестью", "шести"]),
    ("семь", ["семи", "семи", "семью", "семи"]), ("восемь", ["восьми", "восьми", "восемью", "восьми"]),
    ("девять", ["девяти", "девяти", "девятью", "девяти"]), ("десять", ["десяти", "десяти", "десятью", "десяти"]),
    ("одиннадцать", ["одиннадцати", "одиннадцати", "одиннадцатью", "одиннадцати"]),
    ("двенадцать", ["двенадцати", "двенадцати", "двенадцатью", "двенадцати"]),
    ("тринадцать", ["тринадцати", "тринадцати", "тринадцатью", "тринадцати"]),
    ("четырнадцать", ["четырнадцати", "четырнадцати", "четырнадцатью", "четырнадцати"]),
    ("пятнадцать", ["пятнадцати", "пятнадцати", "пятнадцатью", "пятнадцати"]),
    ("шестнадцать", ["шестнадцати", "шестнадцати", "шестнадцатью", "шестнадцати"]),
    ("семнадцать", ["семнадцати", "семнадцати", "семнадцатью", "семнадцати"]),
    ("восемнадцать", ["восемнадцати", "восемнадцати", "восемнадцатью", "восемнадцати"]),
    ("девятнадцать", ["девятнадцати", "девятнадцати", "девятнадцатью", "девятнадцати"]),
    ("двадцать", ["двадцати", "двадцати", "двадцатью", "двадцати"]),
    ("тридцать", ["тридцати", "тридцати", "тридцатью", "тридцати"]),
    ("сорок", ["сорока", "сорока", "сорока", "сорока"]),
    ("пятьдесят", ["пятидесяти", "пятидесяти", "пятьюдесятью", "пятидесяти"]),
    ("шестьдесят", ["шестидесяти", "шестидесяти", "шестьюдесятью", "шестидесяти"]),
    ("семьдесят", ["семидесяти", "семидесяти", "семьюдесятью", "семидесяти"]),
    ("восемьдесят", ["восьмидесяти", "восьмидесяти", "восемьюдесятью", "восьмидесяти"]),
    ("девяносто", ["девяноста", "девяноста", "девяноста", "девяноста"]), ("сто", ["ста", "ста", "ста", "ста"]),
    ("двести", ["двухсот", "двумстам", "двумястами", "двухстах"]), ("триста", ["трёхсот", "трёмстам", "тремястами", "трёхстах"]),
    ("четыреста", ["четырёхсот", "четырёмстам", "четырьмястами", "четырёхстах"]),
    ("пятьсот", ["пятисот", "пятистам", "пятьюстами", "пятистах"]),
];

/// Whether the noun after a number is in the genitive singular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Few {
    Yes,
    No,
}

/// A number and what it counts; `None` for anything else, so also for «2030 год», whose number says which. Within it is `None` where
/// a text begins with a number in words, so that nothing but the rules for numbers can read it, and they do not.
pub(crate) fn find(text: &str) -> Option<Option<Counted<'_>>> {
    let first = first_word(text);
    let is_in_words = place(first.0).is_some();
    if !is_in_words && !first.0.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let found = counted(text, first);
    (found.is_some() || is_in_words && !first.2.is_empty()).then_some(found)
}

/// Where a number in words stands in the list.
fn place(word: &str) -> Option<usize> {
    WORDS.iter().position(|(nominative, _)| endings::same(word, nominative))
}

fn counted<'a>(text: &'a str, first: Parted<'a>) -> Option<Counted<'a>> {
    let (word, space, rest) = grouped(text, first).unwrap_or(first);
    let (higher, word, space, rest) = match compound(word, space, rest) {
        Some((higher, (word, space, rest))) => (Some(higher), word, space, rest),
        None => (None, word, space, rest),
    };
    let (number, few) = if word.starts_with(|c: char| c.is_ascii_digit()) {
        (Number::Figures(word), few_figures(word)?)
    } else {
        let (nominative, forms) = WORDS.get(place(word)?)?;
        let few =
            if matches!(*nominative, "два" | "две" | "три" | "четыре") { Few::Yes } else { Few::No };
        (Number::Word(word, *forms), few)
    };
    let mut at = 0;
    loop {
        let (token, gap, next) = first_word(rest.get(at..)?);
        let form = if few == Few::Yes { Seen::GenitiveSingular } else { Seen::GenitivePlural };
        // a noun that keeps one form has no class, and a noun in its first form is not counted
        let found = lexicon::seen(token, form).or_else(|| suppletive(token, few));
        if let Some((class, cut)) = found {
            let after = rest.get(at + token.len()..)?;
            if first_word(after.trim_start()).0.starts_with(|c: char| c.is_ascii_digit()) {
                return None; // «2 часа 30 минут»: a second number takes the case too
            }
            let adjectives = rest.get(..at)?;
            return Some(Counted { higher, number, space, adjectives, noun: token, class, cut, after });
        }
        if next.is_empty() || plural_adjective(token).is_none() || heads::listed(token).is_some() {
            return None;
        }
        at += token.len() + gap.len();
    }
}

/// Figures with spaces between groups of three, 12 500: they are one word.
fn grouped<'a>(text: &'a str, (first, mut space, mut rest): Parted<'a>) -> Option<Parted<'a>> {
    let is_group = |word: &str| matches!(word.len(), 1..=3) && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut end = first.len();
    while is_group(first) {
        let (word, after, next) = first_word(rest);
        if word.len() != 3 || !is_group(word) {
            break;
        }
        end += space.len() + word.len();
        (space, rest) = (after, next);
    }
    let (figures, _) = text.split_at_checked(end).filter(|_| end > first.len())?;
    Some((figures, space, rest))
}

/// A word, the space after it, and the rest.
type Parted<'a> = (&'a str, &'a str, &'a str);

/// Tens or hundreds before a lower number, and what follows them.
fn compound<'a>(word: &'a str, space: &'a str, rest: &'a str) -> Option<((Number<'a>, &'a str), Parted<'a>)> {
    let high = place(word)?;
    let next = first_word(rest);
    let low = place(next.0)?;
    // units stand before eleven in the list, tens from twenty on, and hundreds last
    let is_lower = match high {
        TWENTY..HUNDRED => low < ELEVEN,
        HUNDRED.. => low < HUNDRED,
        _ => false,
    };
    let (_, forms) = WORDS.get(high).filter(|_| is_lower)?;
    Some(((Number::Word(word, *forms), space), next))
}

/// Where in the list of words twenty, eleven and a hundred stand.
const ELEVEN: usize = 10;
const TWENTY: usize = 19;
const HUNDRED: usize = 27;

/// пять человек, пять лет: two words alone have a form of their own after a number.
fn suppletive(token: &str, few: Few) -> Option<(&'static Class, usize)> {
    let (_, noun, cut) = [("человек", "человек", 0), ("лет", "год", 3)]
        .into_iter()
        .find(|(counted, ..)| few == Few::No && endings::same(token, counted))?;
    lexicon::noun(noun).map(|class| (class, cut))
}

/// 2, 33, 1 004 take the genitive singular, 5 and 11 the plural; 21 a nominative, which other rules read.
fn few_figures(word: &str) -> Option<Few> {
    if !word.chars().all(|c| c.is_ascii_digit() || c.is_whitespace()) {
        return None;
    }
    let mut digits = word.bytes().rev();
    let (last, ten) = (digits.next()?, digits.next());
    match last {
        _ if ten == Some(b'1') => Some(Few::No),
        b'1' => None,
        b'2'..=b'4' => Some(Few::Yes),
        _ => Some(Few::No),
    }
}

/// An adjective in the genitive plural: новых, членских.
fn plural_adjective(token: &str) -> Option<(&str, bool)> {
    let hard = endings::ends(token, "ых");
    let soft = endings::ends(token, "их");
    if !hard && !soft {
        return None;
    }
    Some((endings::without(token, 2)?, soft))
}

impl<'a> Counted<'a> {
    pub(crate) fn write(&self, out: &mut Out<'_, 'a>) -> Option<()> {
        // два адвоката, двух адвокатов; пять адвокатов in both
        let few = match self.number {
            Number::Figures(figures) => few_figures(figures)? == Few::Yes,
            Number::Word(word, _) => ["два", "две", "три", "четыре"].iter().any(|other| endings::same(word, other)),
        };
        // двадцать два делегата: of a compound number the accusative is the nominative (Розенталь, § 166)
        let is_compound = self.higher.is_some() || matches!(self.number, Number::Figures(figures) if figures.len() > 1);
        let position = |case| match case {
            Case::Nominative => Some(None),
            Case::Genitive => Some(Some(0)),
            Case::Dative => Some(Some(1)),
            Case::Accusative if few && !is_compound => match self.class.animacy()? {
                Animacy::Animate => Some(Some(0)),
                Animacy::Inanimate => Some(None),
            },
            Case::Accusative => Some(None),
            Case::Instrumental => Some(Some(2)),
            Case::Prepositional => Some(Some(3)),
            _ => None,
        };
        if let Some((higher, space)) = self.higher {
            out.changing(&|case| Some(higher.form(position(case)?)))?;
            out.still(space);
        }
        out.changing(&|case| Some(self.number.form(position(case)?)))?;
        out.still(self.space);
        let mut rest = self.adjectives;
        while !rest.is_empty() {
            let (token, gap, next) = first_word(rest);
            let (stem, soft) = plural_adjective(token)?;
            out.changing(&|case| {
                let ending = match (position(case)?, soft) {
                    (None, _) => return Some([token, "", ""]),
                    (Some(0 | 3), false) => "ых",
                    (Some(0 | 3), true) => "их",
                    (Some(1), false) => "ым",
                    (Some(1), true) => "им",
                    (_, false) => "ыми",
                    (_, true) => "ими",
                };
                Some([stem, "", ending])
            })?;
            out.still(gap);
            rest = next;
        }
        let is_person = super::nouns::starts(self.noun, "человек") && self.adjectives.is_empty();
        let is_year = endings::same(self.noun, "года");
        let stem = if endings::same(self.noun, "лет") { "год" } else { "" };
        out.changing(&|case| match position(case)? {
            None => Some([self.noun, "", ""]),
            // двух человек, пять человек; in the other cases usage is divided between людям and человекам
            Some(0) if is_person => Some([endings::without(self.noun, usize::from(few))?, "", ""]),
            Some(_) if is_person => None,
            // двух лет, but двум годам
            Some(0) if is_year => Some(["", "лет", ""]),
            Some(0) if !stem.is_empty() => Some([self.noun, "", ""]),
            Some(at) => {
                let [_, genitive, dative, instrumental, prepositional] = self.class.forms_of_plural()?;
                let ending = [genitive, dative, instrumental, prepositional].get(at).copied()?;
                Some([endings::without(self.noun, self.cut)?, stem, ending])
            }
        })?;
        out.still(self.after);
        Some(())
    }
}

impl<'a> Number<'a> {
    /// In the nominative, or at a place of its list of forms.
    fn form(self, position: Option<usize>) -> Pieces<'a> {
        match (self, position) {
            (Number::Figures(text), _) | (Number::Word(text, _), None) => [text, "", ""],
            (Number::Word(text, forms), Some(position)) => {
                let form = forms.get(position).copied().unwrap_or_default();
                // Два адвоката: the capital stays
                let first = text.chars().next().map_or(0, char::len_utf8);
                match (text.get(..first), form.get(first..)) {
                    (Some(letter), Some(tail)) if letter.starts_with(char::is_uppercase) => [letter, "", tail],
                    _ => [form, "", ""],
                }
            }
        }
    }
}
