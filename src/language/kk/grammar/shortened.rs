//! Kazakh endings after abbreviations and units: БҰҰ-ның, БАҚ-тың, АҚШ-қа, 5 км-ге.
//!
//! Source: the orthographic rules of 2023 on abbreviations: the ending stands behind a hyphen, by how the letters are read.

use super::endings::{Class, Joint, Tone};
use super::letters::{self, Word, is_vowel};
use super::{Stem, harmony, words};
use crate::language::{Grade, Possessor};

/// An abbreviation in capitals, by its letters; what it stands for may be read instead, so it is a guess.
pub(crate) fn stem(word: &Word, plain: Stem) -> Stem {
    let (class, tone, grade) = sound(word);
    Stem { class, tone, grade, joint: Joint::Hyphen, ..plain }
}

fn sound(word: &Word) -> (Class, Tone, Grade) {
    let all = word.letters();
    match all {
        ['а', 'қ', 'ш'] => (Class::Voiceless, Tone::Back, Grade::Regular),
        // read серіктестігі after the name of a company: «…» ЖШС-нің, ЖШС-не
        ['ж', 'ш', 'с'] => (Class::Possessed(Possessor::Third), Tone::Front, Grade::Guess),
        [.., 'у'] => (Class::Sonorant, harmony::by_vowel(all).0, Grade::Guess),
        [.., 'и' | 'ю'] => (Class::Sonorant, Tone::Front, Grade::Guess),
        [.., last] if is_vowel(*last) => {
            let tone = if letters::is_back(*last) { Tone::Back } else { Tone::Front };
            (Class::Vowel, tone, Grade::Guess)
        }
        _ if is_syllable(all) => (letters::class(all), harmony::of(word, words::fact(word)).0, Grade::Guess),
        [.., 'к' | 'г'] => (Class::Vowel, Tone::Front, Grade::Guess),
        // АЭС-тің; and «эм», «эн»: БҒМ-нің, КММ-де, ЖСН-ге
        [.., 'э', 'с'] => (Class::Voiceless, Tone::Front, Grade::Guess),
        [.., 'м' | 'н'] => (Class::Nasal, Tone::Front, Grade::Guess),
        [.., 'і' | 'ү' | 'ә' | 'е' | 'ө' | 'э', 'л' | 'р'] => (letters::class(all), Tone::Front, Grade::Guess),
        _ => (Class::Vowel, Tone::Back, Grade::Guess),
    }
}

/// A consonant, a vowel and a consonant at the end: pronounced as a word (БАҚ, СЭС, ЮНИСЕФ, МӘМС, МУИТ, ЮСАИД).
fn is_syllable(all: &[char]) -> bool {
    match all {
        [.., a, b, c] if !is_vowel(*a) && is_vowel(*b) && !is_vowel(*c) => true,
        [.., a, b, c, d] if !is_vowel(*a) && is_vowel(*b) && !is_vowel(*c) && !is_vowel(*d) => {
            all.len() > 4 || *d == 'с'
        }
        [rest @ .., a, b, c] if is_vowel(*a) && is_vowel(*b) && !is_vowel(*c) => rest.iter().any(|c| !is_vowel(*c)),
        _ => false,
    }
}

/// Units and other words that are written short, and how they are read.
pub(crate) fn unit(body: &str, word: &Word) -> Option<&'static str> {
    const UNITS: [(&str, &str); 22] = [
        ("км", "километр"),
        ("м", "метр"),
        ("см", "сантиметр"),
        ("мм", "миллиметр"),
        ("кг", "килограм"),
        ("г", "грам"),
        ("мг", "миллиграм"),
        ("т", "тонна"),
        ("га", "гектар"),
        ("л", "литр"),
        ("мл", "миллилитр"),
        ("млн", "миллион"),
        ("млрд", "миллиард"),
        ("трлн", "триллион"),
        ("тг", "теңге"),
        ("мин", "минут"),
        ("сағ", "сағат"),
        ("сек", "секунд"),
        ("ж", "жыл"),
        ("ғ", "ғасыр"),
        ("жж", "жылдар"),
        ("б", "бет"),
    ];
    let after_number = body.starts_with(|c: char| c.is_ascii_digit());
    if after_number && word.len() < 4 && (word.is("вт") || word.is("квт") || word.is("мвт") || word.is("гвт"))
    {
        return Some("ват");
    }
    if word.len() > 4 || word.is_capitalised() || word.len() < 3 && !after_number {
        return None;
    }
    let short_month = body.ends_with('.').then(|| MONTHS.iter().find(|(short, _)| word.is(short))).flatten();
    short_month.or_else(|| UNITS.iter().find(|(short, _)| word.is(short))).map(|(_, long)| *long)
}

/// Months as CLDR shortens them, told from words by their stop.
const MONTHS: [(&str, &str); 12] = [
    ("қаң", "қаңтар"),
    ("ақп", "ақпан"),
    ("нау", "наурыз"),
    ("сәу", "сәуір"),
    ("мам", "мамыр"),
    ("мау", "маусым"),
    ("шіл", "шілде"),
    ("там", "тамыз"),
    ("қыр", "қыркүйек"),
    ("қаз", "қазан"),
    ("қар", "қараша"),
    ("жел", "желтоқсан"),
];
