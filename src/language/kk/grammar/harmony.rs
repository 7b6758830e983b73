//! Kazakh vowel harmony of a written word: back or front, and how sure that is.
//!
//! The first rule that applies decides. Native words follow their last vowel; the rules before it are for what the
//! spelling of loan words and surnames hides. Sources: the orthographic rules of 1983 (§ 60–66) and 2023 on endings of
//! loan words, and counts of forms in KazNERD (television news, CC BY 4.0).

use super::endings::Tone;
use super::letters::{Word, ends, is_back, is_front, is_vowel};
use super::words::{self, Fact};
use crate::language::Grade;

/// The harmony of a word written in Cyrillic.
pub(crate) fn of(word: &Word, fact: Option<Fact>) -> (Tone, Grade) {
    if let Some(tone) = words::tone(word, fact) {
        return (tone, Grade::Regular);
    }
    let letters = word.letters();
    if let Some(found) = surname(word) {
        return found;
    }
    if let Some(found) = loan_ending(word) {
        return found;
    }
    if word.is_capitalised() && word.len() > 4 && ends(letters, "су") {
        return (Tone::Back, Grade::Regular);
    }
    by_vowel(letters)
}

/// -ов and -ев: the suffix is Russian, the stem may be Kazakh, and usage goes by either.
fn surname(word: &Word) -> Option<(Tone, Grade)> {
    let letters = word.letters();
    if !word.is_capitalised() || letters.len() < 4 {
        return None;
    }
    let (Some(stem), Some(suffix)) = (letters.get(..letters.len() - 2), letters.get(letters.len() - 2..)) else {
        return None;
    };
    match (stem, suffix) {
        ([.., 'а'], ['е', 'в']) => Some((Tone::Back, Grade::Regular)),
        ([.., 'о' | 'у' | 'ы'], ['е', 'в']) => Some((Tone::Back, Grade::Guess)),
        ([.., 'и'], ['е', 'в']) => Some((Tone::Front, Grade::Regular)),
        ([.., 'ш' | 'ж'], ['е' | 'ё', 'в']) if by_vowel(stem).0 == Tone::Back => Some((Tone::Back, Grade::Guess)),
        (_, ['е' | 'ё', 'в']) => Some((Tone::Front, Grade::Guess)),
        (_, ['о', 'в']) => Some((stem_of_ov(stem), Grade::Guess)),
        _ => None,
    }
}

/// Before -ов a stem that is plainly Kazakh keeps its own harmony: Шүкеновтің, Жээнбековтің, but Қарчегеновтың.
fn stem_of_ov(stem: &[char]) -> Tone {
    if ends(stem, "бет") || ends(stem, "мет") {
        return Tone::Back;
    }
    let soft = stem.iter().any(|c| matches!(c, 'ә' | 'і' | 'ө' | 'ү' | 'ң' | 'һ'));
    let hard = stem.iter().any(|c| matches!(c, 'қ' | 'ғ' | 'ұ'));
    let bek = ends(stem, "бек") || ends(stem, "берген");
    if soft || bek || (!hard && (ends(stem, "ген") || ends(stem, "кен"))) {
        return by_vowel(stem).0;
    }
    Tone::Back
}

/// Final consonants that make a loan word front whatever its vowels are: банк, парк, факт, фильм, Аристотель.
fn loan_ending(word: &Word) -> Option<(Tone, Grade)> {
    match word.letters() {
        // боксқа, парадокстың; but кодекске, Маркстің
        [.., 'а' | 'о' | 'у' | 'я', 'к', 'с'] => Some((Tone::Back, Grade::Guess)),
        [.., 'р' | 'н' | 'л', 'к'] | [.., 'р' | 'н', 'г'] | [.., 'к', 'с' | 'т'] => {
            Some((Tone::Front, Grade::Guess))
        }
        // х is said at the back of the mouth: цехта; and so is о before -ид: андроидқа
        [.., 'е', 'х'] | [.., 'о', 'и', 'д'] => Some((Tone::Back, Grade::Guess)),
        // ноутбукке, фейсбукте
        [_, .., 'б', 'у', 'к'] => Some((Tone::Front, Grade::Guess)),
        // Масктың, but Минскіде; and a common noun has the linking і (киоскіге)
        [.., before, 'с', 'к'] if is_vowel(*before) && word.is_capitalised() => Some(by_vowel(word.letters())),
        [.., 'с', 'к'] => Some((Tone::Front, Grade::Regular)),
        [.., 'а' | 'ы', 'р', 'ь'] => None,
        [.., 'л' | 'р' | 'с' | 'т', 'ь'] => Some((Tone::Front, Grade::Regular)),
        [.., 'л', 'ь', last] if !is_vowel(*last) => Some((Tone::Front, Grade::Guess)),
        [.., 'л', 'ь', first, last] if !is_vowel(*first) && !is_vowel(*last) => Some((Tone::Front, Grade::Guess)),
        _ => None,
    }
}

/// The harmony of the last vowel.
pub(crate) fn by_vowel(letters: &[char]) -> (Tone, Grade) {
    let mut rest = letters;
    while let [before @ .., letter] = rest {
        let after = letters.get(rest.len()..).unwrap_or_default();
        match letter {
            'ә' => return long_with_ae(before),
            c if is_back(*c) => return (Tone::Back, soft_sign(after)),
            c if is_front(*c) => return (Tone::Front, soft_sign(after)),
            'и' if matches!(after, ['қ' | 'ғ', ..]) => return (Tone::Back, Grade::Regular),
            'и' => return (Tone::Front, Grade::Guess),
            'у' if closed(before, after) => return (Tone::Back, Grade::Guess),
            'ю' if before.last().is_some_and(|c| !is_vowel(*c)) => return (Tone::Front, Grade::Guess),
            _ => rest = before,
        }
    }
    (Tone::Back, if letters.iter().any(|c| is_vowel(*c)) { Grade::Regular } else { Grade::Guess })
}

/// у between consonants is a loan's own vowel (клуб, институт), and so it is after и (радиус, консорциум);
/// elsewhere it follows the vowel before it (тау, келу).
fn closed(before: &[char], after: &[char]) -> bool {
    !after.is_empty() && before.last().is_some_and(|c| !is_vowel(*c) || *c == 'и')
}

fn soft_sign(after: &[char]) -> Grade {
    if after.last() == Some(&'ь') { Grade::Guess } else { Grade::Regular }
}

/// One syllable in ә is simply front (дәмге); a longer word takes back endings in three cases (күмәнға, Күләшқа).
fn long_with_ae(before: &[char]) -> (Tone, Grade) {
    if before.iter().any(|c| is_vowel(*c)) { (Tone::Mixed, Grade::Guess) } else { (Tone::Front, Grade::Regular) }
}
