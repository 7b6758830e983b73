//! Kazakh endings after digits: those of the last word of the number as it is read aloud.
//!
//! Source: the orthographic rules of 2023: an ending stands behind digits with a hyphen, by the number as it is read.

use super::endings::{Class, Joint, Tone};
use super::{Hints, Order, Stem, cyrillic};
use crate::language::{Grade, NameKind, Reads};

/// A number word's class and harmony.
type Spoken = (Class, Tone);

const ZERO: Spoken = (Class::Lateral, Tone::Front); // нөл
const HUNDRED: Spoken = (Class::Voiced, Tone::Front); // жүз
const THOUSAND: Spoken = (Class::Nasal, Tone::Back); // мың
const MILLION: Spoken = (Class::Nasal, Tone::Back); // миллион, триллион
const MILLIARD: Spoken = (Class::Voiceless, Tone::Back); // миллиард

/// бір … тоғыз
const fn unit(digit: char) -> Option<Spoken> {
    Some(match digit {
        '1' => (Class::Sonorant, Tone::Front),
        '2' | '7' => (Class::Vowel, Tone::Front),
        '3' | '4' | '5' => (Class::Voiceless, Tone::Front),
        '6' => (Class::Vowel, Tone::Back),
        '8' => (Class::Voiced, Tone::Front),
        '9' => (Class::Voiced, Tone::Back),
        _ => return None,
    })
}

/// он … тоқсан
const fn ten(digit: char) -> Option<Spoken> {
    Some(match digit {
        '1' | '9' => (Class::Nasal, Tone::Back),
        '2' => (Class::Vowel, Tone::Back),
        '3' => (Class::Voiced, Tone::Back),
        '4' | '6' => (Class::Voiceless, Tone::Back),
        '5' => (Class::Sonorant, Tone::Front),
        '7' => (Class::Voiceless, Tone::Front),
        '8' => (Class::Nasal, Tone::Front),
        _ => return None,
    })
}

/// A text whose last sign is a digit or a sign that is read as a word.
pub(crate) fn stem(text: &str, plain: Stem, reads: Reads) -> Stem {
    if let Some(name) = text.chars().next_back().and_then(sign) {
        let read = cyrillic(name, plain, &Hints { kind: NameKind::Other, ..Hints::NONE });
        return Stem { class: read.class, tone: read.tone, joint: Joint::Hyphen, grade: Grade::Regular, ..plain };
    }
    let (class, tone) = number(numerator(text).unwrap_or(text));
    let order = if reads == Reads::Ordinal { Order::Meant } else { Order::Digits };
    Stem { class, tone, joint: Joint::Hyphen, order, grade: grade(text, reads), ..plain }
}

/// How a sign after a number is read.
const fn sign(sign: char) -> Option<&'static str> {
    Some(match sign {
        '%' => "пайыз",
        '‰' => "промилле",
        '°' => "градус",
        '²' | '³' => "метр", // шаршы метр, текше метр, шаршы километр
        '₸' => "теңге",
        '$' => "доллар",
        '€' => "еуро",
        _ => return None,
    })
}

/// 2/3 is read «үштен екі»: the number above the line comes last. A date and a school year (2026/27) are none.
fn numerator(text: &str) -> Option<&str> {
    let last = text.rsplit([' ', '\u{a0}', '\u{202f}']).next()?;
    let (above, below) = last.split_once('/')?;
    let is_number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit());
    (is_number(above) && is_number(below)).then_some(above)
}

/// The possessive of a fraction: 1/2-і (екіден бірі), 2/3-сі.
pub(crate) fn part(text: &str) -> Option<&'static str> {
    let (class, tone) = number(numerator(text)?);
    Some(match (class, tone) {
        (Class::Vowel, Tone::Back) => "-сы",
        (Class::Vowel, _) => "-сі",
        (_, Tone::Back) => "-ы",
        _ => "-і",
    })
}

/// The last word of a number: the last group of digits, together with the groups of thousands before it.
fn number(text: &str) -> Spoken {
    let mut zeros = 0_usize;
    let mut group = 0_usize;
    let mut rest = text.chars().rev().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '0' => {
                zeros += 1;
                group += 1;
            }
            '1'..='9' => return place(letter, zeros),
            ' ' | '\u{a0}' | '\u{202f}' if group == 3 && rest.peek().is_some_and(char::is_ascii_digit) => group = 0,
            _ => break,
        }
    }
    ZERO
}

/// The word for a digit that so many zeros follow.
const fn place(digit: char, zeros: usize) -> Spoken {
    let word = match zeros {
        0 => unit(digit),
        1 => ten(digit),
        2 => Some(HUNDRED),
        3..=5 => Some(THOUSAND),
        9..=11 => Some(MILLIARD),
        _ => Some(MILLION),
    };
    match word {
        Some(word) => word,
        None => ZERO,
    }
}

/// The harmony of a number's last word, which its ordinal keeps: екінші, алтыншы.
pub(crate) fn tone_of(value: u32) -> Tone {
    let (mut rest, mut zeros) = (value, 0);
    while rest != 0 && rest % 10 == 0 {
        rest /= 10;
        zeros += 1;
    }
    place(char::from_digit(rest % 10, 10).unwrap_or('0'), zeros).1
}

/// A date in digits is read with its month's name, and nobody writes an ending there: a guess.
fn grade(text: &str, reads: Reads) -> Grade {
    let dotted = text.bytes().rev().take(10).filter(|byte| *byte == b'.').count() == 2;
    if dotted || reads == Reads::Date { Grade::Guess } else { Grade::Regular }
}
