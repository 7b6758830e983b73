//! The Kazakh plural of a possessive: the plural suffix stands before the possessive one, мүшесі → мүшелері.
//!
//! The word that is owned has to be found again: its last consonant was voiced (министрлігі from министрлік, мектебі
//! from мектеп), a vowel fell out (орны from орын), and -сы may be the suffix (алқасы) or с and the suffix (кеңесі).
//! Source: the school grammar (тәуелдік жалғауы, көптік жалғауы); spelling leaves a choice, so that all is a guess.

use super::endings::{Class, Letters, Tone};
use super::letters::{self, Word, ends, is_vowel};

/// What takes the place of the last letters of a possessive to make its plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plural {
    /// How many letters go.
    pub(crate) cut: usize,
    /// What comes: the restored consonant, the plural suffix and the possessive one.
    pub(crate) suffix: &'static str,
    /// Whether the result is a possessive; отбасылар and елбасылар are not.
    pub(crate) possessed: bool,
}

/// The plural of a word in a third-person possessive.
pub(crate) fn of_possessed(word: &Word, tone: Tone, capitals: Letters) -> Option<Plural> {
    let all = word.letters();
    if is_plural(all) {
        return Some(Plural { cut: 0, suffix: "", possessed: true });
    }
    if HEADS.iter().any(|head| word.is(head)) {
        let suffix = if capitals == Letters::Small { "лар" } else { "ЛАР" };
        return Some(Plural { cut: 0, suffix, possessed: false });
    }
    if capitals == Letters::Small
        && let Some((_, cut, suffix)) = ELIDED.iter().find(|(end, ..)| ends(all, end))
    {
        return Some(Plural { cut: *cut, suffix, possessed: true });
    }
    let (cut, forms) = owned(all)?;
    Some(Plural { cut, suffix: pick(forms, tone, capitals), possessed: true })
}

/// -лары after vowels and sonorants, -дары after м н ң л ж з, -тары after the voiceless: a plural already.
fn is_plural(all: &[char]) -> bool {
    const NOT: [&str; 7] = ["дәптері", "тендері", "гендері", "стендері", "мастері", "бастері", "календары"];
    match all {
        [before @ .., 'л' | 'д' | 'т', 'а', 'р', 'ы'] | [before @ .., 'л' | 'д' | 'т', 'е', 'р', 'і'] => {
            let suffix = all.get(before.len());
            let fits = match letters::class(before) {
                Class::Vowel | Class::Sonorant => suffix == Some(&'л'),
                Class::Nasal | Class::Lateral | Class::Voiced => suffix == Some(&'д'),
                _ => suffix == Some(&'т'),
            };
            fits && before.iter().any(|c| is_vowel(*c)) && !NOT.iter().any(|other| ends(all, other))
        }
        _ => false,
    }
}

/// How many letters of a possessive go, and what comes instead.
fn owned(all: &[char]) -> Option<(usize, Forms)> {
    Some(match all {
        [.., vowel, 'с', 'ы' | 'і'] if is_vowel(*vowel) && !has_own_s(all) => (2, LAR),
        [.., 'б', 'ы' | 'і'] if !LOANS_IN_B.iter().any(|loan| ends(all, loan)) => (2, P),
        [.., 'ғ', 'ы'] => (2, Q),
        [.., 'о', 'г', 'ы'] if ends(all, "кубогы") => (2, K),
        [.., before, 'г', 'і'] if is_vowel(*before) && *before != 'о' => (2, K),
        [.., 'л', 'і'] if LOANS_IN_L.iter().any(|loan| ends(all, loan)) => (1, SOFT),
        [stem @ .., 'ы' | 'і'] => match letters::class(stem) {
            Class::Vowel | Class::Sonorant => (1, LAR),
            Class::Nasal | Class::Lateral | Class::Voiced => (1, DAR),
            _ => (1, TAR),
        },
        _ => return None,
    })
}

/// Whether the с of -сы is the word's own: облысы, кеңесі, but not алқасы, хатшысы, жарғысы.
fn has_own_s(all: &[char]) -> bool {
    const OWN: [&str; 14] = [
        "кеңесі",
        "бизнесі",
        "процесі",
        "конгресі",
        "прогресі",
        "экспресі",
        "адресі",
        "интересі",
        "класы",
        "тасы",
        "жасы",
        "досы",
        "есі",
        "басы",
    ];
    const SUFFIX: [&str; 4] = ["жартысы", "қаулысы", "ақысы", "дәрісі"];
    match all {
        [.., 'ш', 'ы', 'с', 'ы'] | [.., 'ш', 'і', 'с', 'і'] => false,
        [.., before, 'ғ' | 'г' | 'қ' | 'к', 'ы' | 'і', 'с', _] if !is_vowel(*before) => false,
        [.., 'ы' | 'і' | 'у' | 'ү' | 'и', 'с', _] => !SUFFIX.iter().any(|other| ends(all, other)),
        _ => OWN.iter().any(|own| word_ends(all, own)),
    }
}

/// A short one of these is a word by itself (есі), not the end of another (мекемесі).
fn word_ends(all: &[char], own: &str) -> bool {
    ends(all, own) && (own.chars().count() > 4 || all.len() == own.chars().count())
}

/// Words that only by origin are possessives.
const HEADS: [&str; 3] = ["елбасы", "отбасы", "мемлекетбасы"];
/// Loan words that keep their б; native ones have п: мектебі, кітабы.
const LOANS_IN_B: [&str; 5] = ["клубы", "штабы", "хабы", "арабы", "пабы"];
/// Loan words whose ь is not written before the possessive.
const LOANS_IN_L: [&str; 6] = ["фестивалі", "автомобилі", "моделі", "профилі", "ансамблі", "спектаклі"];

/// Possessives that lost a vowel, how many letters go, and what comes.
const ELIDED: [(&str, usize, &str); 16] = [
    ("орны", 2, "ындары"),
    ("ойны", 2, "ындары"),
    ("мұрны", 2, "ындары"),
    ("қарны", 2, "ындары"),
    ("ерні", 2, "індері"),
    ("халқы", 2, "ықтары"),
    ("құлқы", 2, "ықтары"),
    ("нарқы", 2, "ықтары"),
    ("парқы", 2, "ықтары"),
    ("қалпы", 2, "ыптары"),
    ("құлпы", 2, "ыптары"),
    ("ғұрпы", 2, "ыптары"),
    ("мүлкі", 2, "іктері"),
    ("еркі", 2, "іктері"),
    ("әрпі", 2, "іптері"),
    ("аузы", 2, "ыздары"),
];

/// Back and front in small letters, back and front in capitals.
type Forms = [&'static str; 4];

const LAR: Forms = ["лары", "лері", "ЛАРЫ", "ЛЕРІ"];
const DAR: Forms = ["дары", "дері", "ДАРЫ", "ДЕРІ"];
const TAR: Forms = ["тары", "тері", "ТАРЫ", "ТЕРІ"];
const P: Forms = ["птары", "птері", "ПТАРЫ", "ПТЕРІ"];
const K: Forms = ["ктары", "ктері", "КТАРЫ", "КТЕРІ"];
const Q: Forms = ["қтары", "қтері", "ҚТАРЫ", "ҚТЕРІ"];
const SOFT: Forms = ["ьдары", "ьдері", "ЬДАРЫ", "ЬДЕРІ"];

fn pick([back, front, back_capital, front_capital]: Forms, tone: Tone, capitals: Letters) -> &'static str {
    match (tone, capitals) {
        (Tone::Back, Letters::Small) => back,
        (_, Letters::Small) => front,
        (Tone::Back, Letters::Capital) => back_capital,
        (_, Letters::Capital) => front_capital,
    }
}
