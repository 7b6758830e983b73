//! The Kazakh endings: a row for each class of last sound, a pair for each harmony.
//!
//! Source: the tables of noun inflection in the school grammar (зат есімнің септелуі, жай және тәуелді), as printed by
//! the orthographic rules of 1983 and 2023; the rows for numbers and abbreviations are the same endings after a hyphen.

use crate::grammar::{Case, Possessor};

/// What the last sound of a word is to an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// а ә е о ө ұ ү ы і э ё я
    Vowel,
    /// м н ң
    Nasal,
    /// р й и у ю
    Sonorant,
    /// л: as the other sonorants, but the plural is -дар
    Lateral,
    /// ж з
    Voiced,
    /// п ф к қ т ш с х һ ц ч щ, and б в г ғ д, which loan words pronounce voiceless
    Voiceless,
    /// Voiceless -ст of a loan word, which drops its т before another: журналистің
    VoicelessSt,
    /// Consonant + ск, which takes a linking і: Минскіде
    Linked,
    /// The possessives
    Possessed(Possessor),
}

/// Which vowels the endings have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Back,
    Front,
    /// A long word whose last vowel is ә: front, but back in the dative, locative and ablative (күмәннің, күмәнға).
    Mixed,
}

/// What stands between the word and its ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joint {
    Nothing,
    /// After digits, abbreviations and Latin words: 5-ке, БҰҰ-ның, Zoom-да.
    Hyphen,
}

/// Whether endings are printed in small letters or, in a text of capitals only, in capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    Small,
    Capital,
}

/// Endings in the order genitive, dative, accusative, locative, ablative, instrumental, attributive, ordinal.
struct Row {
    back: [&'static str; 8],
    front: [&'static str; 8],
}

/// The ending of a class in a case; empty for the nominative, `None` for a case that the class does not have.
pub(crate) fn ending(class: Class, tone: Tone, case: Case, joint: Joint, letters: Letters) -> Option<&'static str> {
    let column = match case {
        Case::Nominative => return Some(""),
        Case::Genitive => 0,
        Case::Dative => 1,
        Case::Accusative => 2,
        Case::Locative => 3,
        Case::Ablative => 4,
        Case::Instrumental => 5,
        Case::LocativeAttributive => 6,
        Case::Ordinal => 7,
        Case::Prepositional | Case::Possessive => return None,
    };
    let table = match letters {
        Letters::Small => &SMALL,
        Letters::Capital => &CAPITAL,
    };
    let row = table.get(row(class))?;
    let cell = match tone {
        Tone::Back => row.back.get(column)?,
        Tone::Front => row.front.get(column)?,
        Tone::Mixed if matches!(column, 1 | 3 | 4 | 6) => row.back.get(column)?,
        Tone::Mixed => row.front.get(column)?,
    };
    joined(cell, joint)
}

/// The plural suffix of a class.
pub(crate) fn plural(class: Class, tone: Tone, joint: Joint, letters: Letters) -> Option<&'static str> {
    let [vowel, nasal, voiceless] = match (tone, letters) {
        (Tone::Back, Letters::Small) => ["-лар", "-дар", "-тар"],
        (Tone::Front | Tone::Mixed, Letters::Small) => ["-лер", "-дер", "-тер"],
        (Tone::Back, Letters::Capital) => ["-ЛАР", "-ДАР", "-ТАР"],
        (Tone::Front | Tone::Mixed, Letters::Capital) => ["-ЛЕР", "-ДЕР", "-ТЕР"],
    };
    let cell = match class {
        Class::Vowel | Class::Sonorant => vowel,
        Class::Nasal | Class::Lateral | Class::Voiced => nasal,
        Class::Voiceless | Class::VoicelessSt => voiceless,
        Class::Linked => match letters {
            Letters::Small => "-ілер",
            Letters::Capital => "-ІЛЕР",
        },
        Class::Possessed(_) => return None,
    };
    joined(cell, joint)
}

/// The word that links two nouns, and the instrumental, by the class of the word before.
pub(crate) fn linking(class: Class, [m, b, p]: [&'static str; 3]) -> &'static str {
    match class {
        Class::Voiced | Class::Possessed(Possessor::Group) => b,
        Class::Voiceless | Class::VoicelessSt | Class::Linked => p,
        _ => m,
    }
}

fn joined(cell: &'static str, joint: Joint) -> Option<&'static str> {
    match joint {
        _ if cell.is_empty() => None,
        Joint::Hyphen => Some(cell),
        Joint::Nothing => cell.get(1..),
    }
}

const fn row(class: Class) -> usize {
    match class {
        Class::Vowel | Class::Possessed(Possessor::None) => 0,
        Class::Nasal => 1,
        Class::Sonorant | Class::Lateral => 2,
        Class::Voiced => 3,
        Class::Voiceless | Class::VoicelessSt => 4,
        Class::Possessed(Possessor::Third) => 5,
        Class::Possessed(Possessor::Speaker) => 6,
        Class::Possessed(Possessor::Group) => 7,
        Class::Linked => 8,
    }
}

/// The endings by class, with the hyphen that digits, abbreviations and Latin words take.
static SMALL: [Row; 9] = [
    // after а ә е о ө ұ ү ы і э ё я
    Row {
        back: ["-ның", "-ға", "-ны", "-да", "-дан", "-мен", "-дағы", "-шы"],
        front: ["-нің", "-ге", "-ні", "-де", "-ден", "-мен", "-дегі", "-ші"],
    },
    // after м н ң
    Row {
        back: ["-ның", "-ға", "-ды", "-да", "-нан", "-мен", "-дағы", "-шы"],
        front: ["-нің", "-ге", "-ді", "-де", "-нен", "-мен", "-дегі", "-ші"],
    },
    // after л р й и у ю
    Row {
        back: ["-дың", "-ға", "-ды", "-да", "-дан", "-мен", "-дағы", "-шы"],
        front: ["-дің", "-ге", "-ді", "-де", "-ден", "-мен", "-дегі", "-ші"],
    },
    // after ж з
    Row {
        back: ["-дың", "-ға", "-ды", "-да", "-дан", "-бен", "-дағы", "-шы"],
        front: ["-дің", "-ге", "-ді", "-де", "-ден", "-бен", "-дегі", "-ші"],
    },
    // after п ф к қ т ш с х һ ц ч щ б в г ғ д
    Row {
        back: ["-тың", "-қа", "-ты", "-та", "-тан", "-пен", "-тағы", "-шы"],
        front: ["-тің", "-ке", "-ті", "-те", "-тен", "-пен", "-тегі", "-ші"],
    },
    // after the possessive -ы, -сы
    Row {
        back: ["-ның", "-на", "-н", "-нда", "-нан", "-мен", "-ндағы", ""],
        front: ["-нің", "-не", "-н", "-нде", "-нен", "-мен", "-ндегі", ""],
    },
    // after the possessive -м, -ң
    Row {
        back: ["-ның", "-а", "-ды", "-да", "-нан", "-мен", "-дағы", ""],
        front: ["-нің", "-е", "-ді", "-де", "-нен", "-мен", "-дегі", ""],
    },
    // after the possessive -мыз, -ңыз
    Row {
        back: ["-дың", "-ға", "-ды", "-да", "-дан", "-бен", "-дағы", ""],
        front: ["-дің", "-ге", "-ді", "-де", "-ден", "-бен", "-дегі", ""],
    },
    // after consonant + ск, with the linking і
    Row {
        back: ["-інің", "-іге", "-іні", "-іде", "-іден", "-імен", "-ідегі", "-інші"],
        front: ["-інің", "-іге", "-іні", "-іде", "-іден", "-імен", "-ідегі", "-інші"],
    },
];

/// The same for a text that is printed in capitals throughout.
static CAPITAL: [Row; 9] = [
    // after а ә е о ө ұ ү ы і э ё я
    Row {
        back: ["-НЫҢ", "-ҒА", "-НЫ", "-ДА", "-ДАН", "-МЕН", "-ДАҒЫ", "-ШЫ"],
        front: ["-НІҢ", "-ГЕ", "-НІ", "-ДЕ", "-ДЕН", "-МЕН", "-ДЕГІ", "-ШІ"],
    },
    // after м н ң
    Row {
        back: ["-НЫҢ", "-ҒА", "-ДЫ", "-ДА", "-НАН", "-МЕН", "-ДАҒЫ", "-ШЫ"],
        front: ["-НІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-НЕН", "-МЕН", "-ДЕГІ", "-ШІ"],
    },
    // after л р й и у ю
    Row {
        back: ["-ДЫҢ", "-ҒА", "-ДЫ", "-ДА", "-ДАН", "-МЕН", "-ДАҒЫ", "-ШЫ"],
        front: ["-ДІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-ДЕН", "-МЕН", "-ДЕГІ", "-ШІ"],
    },
    // after ж з
    Row {
        back: ["-ДЫҢ", "-ҒА", "-ДЫ", "-ДА", "-ДАН", "-БЕН", "-ДАҒЫ", "-ШЫ"],
        front: ["-ДІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-ДЕН", "-БЕН", "-ДЕГІ", "-ШІ"],
    },
    // after п ф к қ т ш с х һ ц ч щ б в г ғ д
    Row {
        back: ["-ТЫҢ", "-ҚА", "-ТЫ", "-ТА", "-ТАН", "-ПЕН", "-ТАҒЫ", "-ШЫ"],
        front: ["-ТІҢ", "-КЕ", "-ТІ", "-ТЕ", "-ТЕН", "-ПЕН", "-ТЕГІ", "-ШІ"],
    },
    // after the possessive -ы, -сы
    Row {
        back: ["-НЫҢ", "-НА", "-Н", "-НДА", "-НАН", "-МЕН", "-НДАҒЫ", ""],
        front: ["-НІҢ", "-НЕ", "-Н", "-НДЕ", "-НЕН", "-МЕН", "-НДЕГІ", ""],
    },
    // after the possessive -м, -ң
    Row {
        back: ["-НЫҢ", "-А", "-ДЫ", "-ДА", "-НАН", "-МЕН", "-ДАҒЫ", ""],
        front: ["-НІҢ", "-Е", "-ДІ", "-ДЕ", "-НЕН", "-МЕН", "-ДЕГІ", ""],
    },
    // after the possessive -мыз, -ңыз
    Row {
        back: ["-ДЫҢ", "-ҒА", "-ДЫ", "-ДА", "-ДАН", "-БЕН", "-ДАҒЫ", ""],
        front: ["-ДІҢ", "-ГЕ", "-ДІ", "-ДЕ", "-ДЕН", "-БЕН", "-ДЕГІ", ""],
    },
    // after consonant + ск, with the linking і
    Row {
        back: ["-ІНІҢ", "-ІГЕ", "-ІНІ", "-ІДЕ", "-ІДЕН", "-ІМЕН", "-ІДЕГІ", "-ІНШІ"],
        front: ["-ІНІҢ", "-ІГЕ", "-ІНІ", "-ІДЕ", "-ІДЕН", "-ІМЕН", "-ІДЕГІ", "-ІНШІ"],
    },
];
